// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"
#include "app/report/reportink.h"

#include <functional>
#include <vector>

namespace backstretch {

/// A piece of a page that is not torn apart: a heading, a row, some lines, a picture of numbers.
struct ReportBlock
{
    double height = 0;
    double above = 0;      ///< room before it, where it is not the first one on its page
    bool withNext = false; ///< stays on the page that the next one is on
    /// Painted between `top` and `top + height`.
    std::function<void(ReportInk& ink, double top)> draw;
};
using ReportBlocks = std::vector<ReportBlock>;

/// Gives a picture of a clip; null: there is none.
using ReportPictures = std::function<QImage(const QString& clip)>;

/// What makes the pages' width into blocks. All boxes are as on a left-to-right page.
namespace blocks {

[[nodiscard]] ReportBlock heading(const QString& words, double width, double above = paper::mm(5));
[[nodiscard]] ReportBlock line(const QString& words, double width, double above = 0, bool muted = false);
/// A long text: some lines in each block, so that it can go on on the next page. `indent` is the room before
/// it, in which `day` stands beside the first line.
void addText(ReportBlocks& to, const QString& words, double width, double indent = 0,
             const QString& day = {});
/// The lines for name and dates; `labels` and `values` one for each.
[[nodiscard]] ReportBlock writingLines(const QStringList& labels, const QStringList& values, double width);
[[nodiscard]] ReportBlock facts(const std::vector<ReportContent::Fact>& facts, double width);
/// `shares`: how wide each column is. Rows with a picture have it, so high, before their first column.
void addTable(ReportBlocks& to, const ReportContent::Table& table, const std::vector<double>& shares,
              double width, const ReportPictures& pictures, double pictureHeight = paper::mm(10.5));
void addEntries(ReportBlocks& to, const ReportContent::Entries& list, double width);
/// What is asked, and lines for more.
void addQuestions(ReportBlocks& to, const ReportContent& content, double width);
/// The box for whoever treats the person, with a line to write on.
[[nodiscard]] ReportBlock comments(const ReportContent& content, double width);

} // namespace blocks

} // namespace backstretch

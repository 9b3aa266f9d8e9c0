// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportblocks.h"

#include <QImage>

#include <algorithm>
#include <numeric>

namespace backstretch::blocks {

namespace {

using paper::bodyPoints;
using paper::captionPoints;
using paper::mm;
using paper::pt;

constexpr double kHair = pt(0.6);
constexpr double kGap = mm(3);     ///< between columns
constexpr double kRowRoom = mm(2); ///< above and below what stands in a row
constexpr double kEntryIndent = mm(20);
constexpr double kWritingRoom = mm(7); ///< what a hand needs
constexpr int kLinesTogether = 6;

/// Where each column begins and how wide it is.
struct Column
{
    double left = 0;
    double width = 0;
};

std::vector<Column> columnsOf(const std::vector<double>& shares, double left, double width)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const double room = width - kGap * static_cast<double>(shares.size() - 1);
    std::vector<Column> columns;
    for (const double share : shares) {
        columns.push_back({left, room * share / sum});
        left += columns.back().width + kGap;
    }
    return columns;
}

} // namespace

ReportBlock heading(const QString& words, double width, double above)
{
    const PaperText text(words, paper::headingPoints, width, true);
    return {text.height() + mm(0.5), above, true, [text, width](ReportInk& ink, double top) {
                ink.text(text, {0, top, width, text.height()}, ink.colours().text);
            }};
}

ReportBlock line(const QString& words, double width, double above, bool muted)
{
    const PaperText text(words, muted ? captionPoints : bodyPoints, width);
    return {text.height(), above, false, [text, width, muted](ReportInk& ink, double top) {
                ink.text(text, {0, top, width, text.height()},
                         muted ? ink.colours().textMuted : ink.colours().text);
            }};
}

void addText(ReportBlocks& to, const QString& words, double width, double indent, const QString& day)
{
    const double room = width - indent;
    const QStringList lines = PaperText::lines(words, bodyPoints, room);
    for (qsizetype first = 0; first < lines.size(); first += kLinesTogether) {
        const PaperText text(lines.mid(first, kLinesTogether).join(QLatin1Char('\n')), bodyPoints, room);
        const PaperText beside(first == 0 ? day : QString(), bodyPoints, std::max(1.0, indent - mm(2)), true);
        ReportBlock block;
        block.height = std::max(text.height(), first == 0 && !day.isEmpty() ? beside.height() : 0.0);
        block.above = first == 0 ? mm(1) : 0;
        block.draw = [text, beside, indent, room](ReportInk& ink, double top) {
            if (!beside.words().isEmpty()) {
                ink.text(beside, {0, top, indent - mm(2), beside.height()}, ink.colours().text);
            }
            ink.text(text, {indent, top, room, text.height()}, ink.colours().text);
        };
        to.push_back(std::move(block));
    }
}

ReportBlock writingLines(const QStringList& labels, const QStringList& values, double width)
{
    struct Line
    {
        PaperText label;
        PaperText value;
        Column column;
        double labelRoom;
    };
    std::vector<double> shares(static_cast<std::size_t>(labels.size()), 2);
    shares.front() = 3;             // a name is the longest
    constexpr double apart = mm(2); // more room than between the columns of a table
    const std::vector<Column> columns =
        columnsOf(shares, 0, width - apart * static_cast<double>(labels.size() - 1));
    std::vector<Line> lines;
    double height = 0;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        Column column = columns[static_cast<std::size_t>(i)];
        column.left += apart * static_cast<double>(i);
        const PaperText label(labels[i], captionPoints, column.width);
        const double room = column.width - label.width() - mm(2);
        const bool under = room < column.width / 2; // a long word for it: what is written goes below
        const PaperText value(values.value(i), bodyPoints, under ? column.width : room, true);
        const bool given = !values.value(i).isEmpty();
        const double labelRoom = under ? 0 : label.width() + mm(2);
        const double needed = under && given ? label.height() + value.height()
                                             : std::max(label.height(), given ? value.height() : 0.0);
        height = std::max(height, needed + mm(1.2));
        lines.push_back({label, value, column, labelRoom});
    }
    return {height, mm(4), false, [lines, height](ReportInk& ink, double top) {
                for (const Line& line : lines) {
                    const Column& column = line.column;
                    const double bottom = top + height;
                    ink.text(line.label, {column.left, top, column.width, height - mm(1.2)},
                             ink.colours().textMuted,
                             Qt::AlignLeading | (line.labelRoom > 0 ? Qt::AlignBottom : Qt::AlignTop));
                    if (!line.value.words().isEmpty()) {
                        ink.text(line.value,
                                 {column.left + line.labelRoom, top, column.width - line.labelRoom,
                                  height - mm(1)},
                                 ink.colours().text, Qt::AlignLeading | Qt::AlignBottom);
                    }
                    ink.line({column.left, bottom}, {column.left + column.width, bottom},
                             ink.colours().controlBorder, kHair);
                }
            }};
}

ReportBlock facts(const std::vector<ReportContent::Fact>& facts, double width)
{
    struct Cell
    {
        PaperText name;
        PaperText value;
        PaperText detail;
        Column column;
    };
    constexpr double room = mm(3);
    const std::vector<double> shares(facts.size(), 1);
    std::vector<Cell> cells;
    double nameHeight = 0;
    double valueHeight = 0;
    double detailHeight = 0;
    for (const Column& column : columnsOf(shares, room, width - 2 * room)) {
        const ReportContent::Fact& fact = facts[cells.size()];
        cells.push_back({PaperText(fact.name, captionPoints, column.width),
                         PaperText(fact.value, paper::factPoints, column.width, true),
                         PaperText(fact.detail, captionPoints, column.width), column});
        nameHeight = std::max(nameHeight, cells.back().name.height());
        valueHeight = std::max(valueHeight, cells.back().value.height());
        detailHeight = std::max(detailHeight, fact.detail.isEmpty() ? 0 : cells.back().detail.height());
    }
    const double height = nameHeight + valueHeight + detailHeight + 2 * mm(2.2);
    return {height, mm(4.5), false, [=](ReportInk& ink, double top) {
                ink.box({0, top, width, height}, mm(2.5), {}, ink.colours().controlBorder, kHair);
                for (const Cell& cell : cells) {
                    const auto& [left, across] = cell.column;
                    double y = top + mm(2.2);
                    ink.text(cell.name, {left, y, across, nameHeight}, ink.colours().textMuted,
                             Qt::AlignLeading | Qt::AlignBottom);
                    y += nameHeight;
                    ink.text(cell.value, {left, y, across, valueHeight}, ink.colours().text);
                    y += valueHeight;
                    if (!cell.detail.words().isEmpty()) {
                        ink.text(cell.detail, {left, y, across, detailHeight}, ink.colours().textMuted);
                    }
                    if (&cell != &cells.front()) {
                        const double x = left - kGap / 2;
                        ink.line({x, top}, {x, top + height}, ink.colours().border, kHair);
                    }
                }
            }};
}

void addTable(ReportBlocks& to, const ReportContent::Table& table, const std::vector<double>& shares,
              double width, const ReportPictures& pictures, double pictureHeight)
{
    const QSizeF pictureSize(pictureHeight * 1.76, pictureHeight); // as wide as the clips are
    to.push_back(heading(table.title, width));
    const bool withPictures = !table.clips.isEmpty();
    const double left = withPictures ? pictureSize.width() + kGap + mm(2) : 0;
    const std::vector<Column> columns = columnsOf(shares, left, width - left);

    std::vector<PaperText> titles;
    double titleHeight = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        titles.emplace_back(table.columns[static_cast<qsizetype>(i)], captionPoints, columns[i].width, true);
        titleHeight = std::max(titleHeight, titles.back().height());
    }
    to.push_back({titleHeight + mm(1.5), mm(1.5), true, [=](ReportInk& ink, double top) {
                      for (std::size_t i = 0; i < columns.size(); ++i) {
                          ink.text(titles[i], {columns[i].left, top, columns[i].width, titleHeight},
                                   ink.colours().textMuted, Qt::AlignLeading | Qt::AlignBottom);
                      }
                      const double bottom = top + titleHeight + mm(1.5);
                      ink.line({0, bottom}, {width, bottom}, ink.colours().controlBorder, kHair);
                  }});

    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::vector<PaperText> cells;
        double height = withPictures ? pictureSize.height() : 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            cells.emplace_back(table.rows[row][static_cast<qsizetype>(i)], bodyPoints, columns[i].width,
                               i == 0);
            height = std::max(height, cells.back().height());
        }
        const double room = withPictures ? mm(1.2) : kRowRoom;
        const double whole = height + 2 * room;
        const QString clip = table.clips.value(static_cast<qsizetype>(row));
        const QImage picture = withPictures && pictures ? pictures(clip) : QImage();
        to.push_back({whole, 0, row + 1 == table.rows.size() && !table.after.isEmpty(),
                      [=](ReportInk& ink, double top) {
                          if (withPictures) {
                              ink.image({{0, top + (whole - pictureSize.height()) / 2}, pictureSize}, mm(1.5),
                                        picture);
                          }
                          for (std::size_t i = 0; i < columns.size(); ++i) {
                              ink.text(cells[i], {columns[i].left, top + room, columns[i].width, height},
                                       ink.colours().text, Qt::AlignLeading | Qt::AlignVCenter);
                          }
                          ink.line({0, top + whole}, {width, top + whole}, ink.colours().border, kHair);
                      }});
    }
    if (!table.after.isEmpty()) {
        to.push_back(line(table.after, width, mm(1.5), true));
    }
}

void addEntries(ReportBlocks& to, const ReportContent::Entries& list, double width)
{
    if (list.entries.empty()) {
        return;
    }
    to.push_back(heading(list.title, width));
    for (const ReportContent::Entry& entry : list.entries) {
        addText(to, entry.text, width, kEntryIndent, entry.day);
    }
    if (!list.after.isEmpty()) {
        to.push_back(line(list.after, width, mm(1.5), true));
    }
}

void addQuestions(ReportBlocks& to, const ReportContent& content, double width)
{
    to.push_back(heading(content.questionsTitle, width));
    if (!content.questions.isEmpty()) {
        addText(to, content.questions, width);
    }
    const auto empty = [width](ReportInk& ink, double top) {
        ink.line({0, top + kWritingRoom}, {width, top + kWritingRoom}, ink.colours().controlBorder, kHair);
    };
    to.push_back({kWritingRoom, 0, true, empty});
    to.push_back({kWritingRoom, 0, false, empty});
}

ReportBlock comments(const ReportContent& content, double width)
{
    constexpr double inside = mm(5);
    const double across = width - 2 * inside;
    const PaperText title(content.boxTitle, bodyPoints, across, true);
    const PaperText words(content.box, bodyPoints, across);
    const double height = mm(3) + title.height() + mm(0.5) + words.height() + kWritingRoom + mm(3.5);
    return {height, mm(5), false, [=](ReportInk& ink, double top) {
                ink.box({0, top, width, height}, mm(2.5), {}, ink.colours().controlBorder, kHair);
                double y = top + mm(3);
                ink.text(title, {inside, y, across, title.height()}, ink.colours().text);
                y += title.height() + mm(0.5);
                ink.text(words, {inside, y, across, words.height()}, ink.colours().text);
                y += words.height();
                y += kWritingRoom;
                ink.line({inside, y}, {inside + across, y}, ink.colours().controlBorder, kHair);
            }};
}

} // namespace backstretch::blocks

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportblocks.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace backstretch {

/// What is left free around the words, in millimetres.
inline constexpr double reportMargin = 15;

/// A4, or Letter where the locale's country uses that.
[[nodiscard]] QPageSize reportPaper();

/// The report, laid out on pages of one size. Nothing is cut: what does not fit goes on on the next page.
class ReportPages
{
public:
    /// `room`: what may be painted on, without margins, in points (1/72 inch).
    ReportPages(ReportContent content, QSizeF room, const ReportPictures& pictures);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// Width and height of the room, in paper's unit.
    [[nodiscard]] QSizeF room() const { return m_room; }

    /// Paints one page, from 0 on, with (0, 0) at the room's corner, in paper's unit.
    void paint(QPainter& painter, int page, std::vector<PlacedText>* placed = nullptr) const;
    /// Paints all of them; the device's own margins hold.
    void print(QPagedPaintDevice& device) const;
    /// The room on this device's pages, in points.
    [[nodiscard]] static QSizeF roomOn(const QPagedPaintDevice& device);

private:
    struct Placed
    {
        double top;
        std::size_t block;
    };
    using Page = std::vector<Placed>;

    void makeHeads();
    void makeFoot();
    [[nodiscard]] ReportBlocks firstPart(double scale) const;
    void addSecondPart(const ReportPictures& pictures, double pictureHeight);
    [[nodiscard]] std::vector<Page> flow(const ReportBlocks& blocks, std::size_t newPageBefore) const;
    [[nodiscard]] double headHeight(std::size_t page) const;

    ReportContent m_content;
    QSizeF m_room;
    ReportBlocks m_heads; ///< of the first page, and of all others
    double m_footHeight = 0;
    ReportBlocks m_blocks;
    std::vector<Page> m_pages;
};

} // namespace backstretch

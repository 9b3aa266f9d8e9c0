// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpages.h"

#include "app/report/reportcharts.h"

#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>

namespace backstretch {

namespace {

using paper::captionPoints;
using paper::mm;
using paper::pt;

const QString kProgram = QStringLiteral("Backstretch");
constexpr double kMark = mm(7);
constexpr double kFootGap = mm(4); ///< between the words of the foot and the page's number

/// Room for "Page 10 of 10", whatever number it will be.
double numberWidth()
{
    return PaperText(pageOf(10, 10), captionPoints, TextBlock::unlimited, true).width();
}

} // namespace

QPageSize reportPaper()
{
    // The countries that use Letter, as the Unicode locale data has them.
    static constexpr std::array letter{QLocale::Belize,       QLocale::Canada,      QLocale::Chile,
                                       QLocale::Colombia,     QLocale::CostaRica,   QLocale::ElSalvador,
                                       QLocale::Guatemala,    QLocale::Mexico,      QLocale::Nicaragua,
                                       QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
                                       QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter = std::find(letter.begin(), letter.end(), QLocale().territory()) != letter.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

ReportPages::ReportPages(ReportContent content, QSizeF room, const ReportPictures& pictures)
    : m_content(std::move(content))
    , m_room(room * pt(1))
{
    makeHeads();
    makeFoot();
    if (m_content.empty()) {
        m_blocks.push_back(blocks::line(m_content.nothing, m_room.width(), mm(6)));
        if (!m_content.questions.isEmpty()) {
            blocks::addQuestions(m_blocks, m_content, m_room.width());
        }
        m_pages = flow(m_blocks, m_blocks.size());
        return;
    }
    // Where the paper is short, the pictures get lower before anything goes to the next page.
    for (const double scale : {1.0, 0.85, 0.7, 0.6}) {
        m_blocks = firstPart(scale);
        if (flow(m_blocks, m_blocks.size()).size() == 1) {
            break;
        }
    }
    if (flow(m_blocks, m_blocks.size()).size() > 1) {
        m_blocks = firstPart(1.0);
    }
    const std::size_t first = m_blocks.size();
    for (const double pictureHeight : {mm(10.5), mm(8.5)}) {
        m_blocks.resize(first);
        addSecondPart(pictures, pictureHeight);
        m_pages = flow(m_blocks, first);
        if (m_pages.size() <= 2) {
            break;
        }
    }
}

void ReportPages::makeHeads()
{
    const double width = m_room.width();
    const PaperText program(kProgram, paper::bodyPoints, TextBlock::unlimited, true);
    const double brand = kMark + mm(2) + program.width();
    const PaperText title(m_content.title, paper::titlePoints, width - brand - mm(6), true);
    const PaperText period(m_content.period, paper::bodyPoints, width);
    const double height = title.height() + period.height() + mm(3);
    const auto top = [=, this](ReportInk& ink) {
        ink.text(title, {0, 0, width - brand - mm(6), title.height()}, ink.colours().text);
        ink.text(period, {0, title.height(), width, period.height()}, ink.colours().text);
        ink.mark({width - brand, 0, kMark, kMark});
        ink.text(program, {width - program.width(), 0, program.width(), kMark}, ink.colours().primary,
                 Qt::AlignLeading | Qt::AlignVCenter);
        ink.line({0, height}, {m_room.width(), height}, ink.colours().primary, pt(1.5));
    };
    const std::array labels{
        QStringList{m_content.nameLabel, m_content.birthLabel, m_content.visitLabel},
        QStringList{m_content.nameLabel, m_content.birthLabel},
    };
    for (const QStringList& names : labels) {
        const ReportBlock lines = blocks::writingLines(names, {m_content.name}, width);
        m_heads.push_back({height + lines.above + lines.height, 0, false, [=](ReportInk& ink, double) {
                               top(ink);
                               lines.draw(ink, height + lines.above);
                           }});
    }
}

void ReportPages::makeFoot()
{
    const PaperText words(m_content.foot, captionPoints, m_room.width() - numberWidth() - kFootGap);
    m_footHeight = mm(2) + words.height();
}

double ReportPages::headHeight(std::size_t page) const
{
    return m_heads[std::min<std::size_t>(page, 1)].height;
}

ReportBlocks ReportPages::firstPart(double scale) const
{
    const double width = m_room.width();
    ReportBlocks part;
    part.push_back(blocks::facts(m_content.facts, width));
    if (m_content.pain) {
        part.push_back(blocks::painChart(*m_content.pain, width, scale));
    }
    part.push_back(blocks::weeksAndDays(m_content.weeks, m_content.days, width, scale));
    if (m_content.hurt.rows.empty()) {
        part.push_back(blocks::heading(m_content.hurt.title, width));
        part.push_back(blocks::line(m_content.notHurt, width));
    } else {
        blocks::addTable(part, m_content.hurt, {30, 19, 11, 45}, width, {});
    }
    part.push_back(blocks::heading(m_content.morning.title, width));
    part.push_back(blocks::line(m_content.morning.line, width));
    return part;
}

void ReportPages::addSecondPart(const ReportPictures& pictures, double pictureHeight)
{
    const double width = m_room.width();
    if (!m_content.now.rows.empty()) {
        blocks::addTable(m_blocks, m_content.now, {32, 30, 10, 19, 13}, width, pictures, pictureHeight);
    }
    blocks::addEntries(m_blocks, m_content.changes, width);
    blocks::addEntries(m_blocks, m_content.notes, width);
    blocks::addQuestions(m_blocks, m_content, width);
    m_blocks.push_back(blocks::comments(m_content, width));
}

std::vector<ReportPages::Page> ReportPages::flow(const ReportBlocks& blocks, std::size_t newPageBefore) const
{
    const double bottom = m_room.height() - m_footHeight - mm(3);
    std::vector<Page> pages(1);
    double y = headHeight(0);
    const auto turn = [&] {
        pages.emplace_back();
        y = headHeight(pages.size() - 1);
    };
    for (std::size_t i = 0; i < blocks.size();) {
        // What must stay together goes over together.
        std::size_t end = i + 1;
        double together = blocks[i].height;
        while (blocks[end - 1].withNext && end < blocks.size()) {
            together += blocks[end].above + blocks[end].height;
            ++end;
        }
        const bool begun = !pages.back().empty();
        const bool forced = i == newPageBefore && pages.size() == 1;
        if (begun && (forced || y + blocks[i].above + together > bottom)) {
            turn();
        }
        for (; i < end; ++i) {
            y += pages.back().empty() ? mm(5) : blocks[i].above;
            pages.back().push_back({y, i});
            y += blocks[i].height;
        }
    }
    return pages;
}

void ReportPages::paint(QPainter& painter, int page, std::vector<PlacedText>* placed) const
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    const double width = m_room.width();
    ReportInk ink(painter, width, page, placed);
    m_heads[page == 0 ? 0 : 1].draw(ink, 0);
    for (const Placed& each : m_pages[static_cast<std::size_t>(page)]) {
        m_blocks[each.block].draw(ink, each.top);
    }
    const double top = m_room.height() - m_footHeight;
    const double across = width - numberWidth() - kFootGap;
    ink.line({0, top}, {width, top}, ink.colours().border, pt(0.6));
    const PaperText words(m_content.foot, captionPoints, across);
    ink.text(words, {0, top + mm(2), across, words.height()}, ink.colours().textMuted);
    const PaperText number(pageOf(page + 1, count()), captionPoints, numberWidth() + kFootGap / 2, true);
    ink.text(number, {width - number.width(), top + mm(2), number.width(), number.height()},
             ink.colours().textMuted);
}

QSizeF ReportPages::roomOn(const QPagedPaintDevice& device)
{
    return device.pageLayout().paintRect(QPageLayout::Point).size();
}

void ReportPages::print(QPagedPaintDevice& device) const
{
    QPainter painter(&device);
    const double scale = static_cast<double>(device.logicalDpiX()) / paper::dotsPerInch;
    for (int page = 0; page < count(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
    }
}

} // namespace backstretch

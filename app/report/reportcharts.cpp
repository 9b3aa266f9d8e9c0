// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportcharts.h"

#include "app/widgets/heatcalendar.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace backstretch::blocks {

namespace {

using paper::captionPoints;
using paper::mm;
using paper::pt;

constexpr double kHair = pt(0.6);

PaperText caption(const QString& words, double width = TextBlock::unlimited, bool bold = false)
{
    return {words, captionPoints, width, bold};
}

QString number(int value)
{
    return QLocale().toString(value);
}

/// Title and line of a chart, as words that stand at the top of its block.
struct Head
{
    PaperText title;
    PaperText line;
    double height;

    Head(const ReportContent::Chart& chart, double width, double lineWidth)
        : title(chart.title, paper::headingPoints, width, true)
        , line(chart.line, captionPoints, lineWidth)
        , height(title.height() + (chart.line.isEmpty() ? 0 : line.height()) + mm(2))
    {
    }
    void draw(ReportInk& ink, double left, double top, double width) const
    {
        ink.text(title, {left, top, width, title.height()}, ink.colours().text);
        if (!line.words().isEmpty()) {
            ink.text(line, {left, top + title.height(), width, line.height()}, ink.colours().textMuted);
        }
    }
};

/// Labels under a chart: as many of them, evenly, as there is room for.
class Labels
{
public:
    Labels(const QStringList& words, double pitch)
    {
        double widest = 0;
        for (const QString& each : words) {
            m_words.push_back(caption(each));
            widest = std::max(widest, m_words.back().width());
        }
        m_step = std::max(1, static_cast<int>(std::ceil((widest + mm(2)) / pitch)));
        m_height = words.isEmpty() ? 0 : m_words.front().height();
    }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] bool shows(std::size_t index) const { return static_cast<int>(index) % m_step == 0; }
    /// Around `centre`, but never beyond the chart's ends; not where the one before reaches, to which it
    /// adds.
    void draw(ReportInk& ink, std::size_t index, double centre, double top, double left, double right,
              double& until) const
    {
        const PaperText& words = m_words[index];
        const double x = std::clamp(centre - words.width() / 2, left, std::max(left, right - words.width()));
        if (x >= until) {
            ink.text(words, {x, top, words.width(), words.height()}, ink.colours().chartAxis);
            until = x + words.width() + mm(1);
        }
    }

private:
    std::vector<PaperText> m_words;
    int m_step = 1;
    double m_height = 0;
};

/// The room that such numbers need beside a chart.
double axisWidth(const std::vector<int>& values)
{
    double widest = 0;
    for (const int value : values) {
        widest = std::max(widest, caption(number(value)).width());
    }
    return widest + mm(2);
}

/// Level lines with their numbers, from `left` on and `axis` wide.
void drawGrid(ReportInk& ink, const std::vector<int>& values, double left, double axis, double width,
              double base, const std::function<double(int)>& heightOf)
{
    for (const int value : values) {
        const double y = base - heightOf(value);
        ink.line({left + axis, y}, {left + width, y},
                 value == 0 ? ink.colours().controlBorder : ink.colours().chartGrid, kHair);
        const PaperText words = caption(number(value));
        ink.text(words, {left, y - words.height() / 2, axis - mm(2), words.height()}, ink.colours().chartAxis,
                 Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void drawLegend(ReportInk& ink, const ReportContent::Pain& pain, double right, double top)
{
    const PaperText before = caption(pain.before);
    const PaperText after = caption(pain.after);
    const PaperText none = caption(QStringLiteral("\u2013 ") + pain.none);
    const double middle = top + before.height() / 2;
    const double dot = mm(1.3);
    double x = right - none.width();
    ink.text(none, {x, top, none.width(), none.height()}, ink.colours().textMuted);
    x -= mm(4) + after.width();
    ink.text(after, {x, top, after.width(), after.height()}, ink.colours().textMuted);
    ink.disc({x - dot - mm(1), middle}, dot, ink.colours().chart1);
    x -= 2 * dot + mm(5) + before.width();
    ink.text(before, {x, top, before.width(), before.height()}, ink.colours().textMuted);
    ink.disc({x - dot - mm(1), middle}, dot, Qt::white, ink.colours().chart2, pt(1.6));
}

double legendWidth(const ReportContent::Pain& pain)
{
    return caption(pain.before).width() + caption(pain.after).width() +
           caption(QStringLiteral("\u2013 ") + pain.none).width() + mm(18);
}

void drawPoint(ReportInk& ink, const PainPair& point, double x, double base, double perStep, double radius)
{
    const auto y = [&](int value) { return base - value * perStep; };
    if (!point.before && !point.after) {
        const PaperText none = caption(QStringLiteral("\u2013"));
        ink.line({x - radius * 0.6, base - mm(1.6)}, {x + radius * 0.6, base - mm(1.6)},
                 ink.colours().chartAxis, pt(1));
        return;
    }
    if (point.before && point.after && *point.before != *point.after) {
        ink.line({x, y(std::max(*point.before, *point.after))}, {x, y(std::min(*point.before, *point.after))},
                 ink.colours().controlBorder, pt(1.6));
    }
    const bool same = point.before == point.after;
    if (point.before) {
        ink.disc({x, y(*point.before)}, radius, Qt::white, ink.colours().chart2,
                 std::min(pt(1.6), radius / 2));
    }
    if (point.after) {
        ink.disc({x, y(*point.after)}, same ? radius * 0.45 : radius, ink.colours().chart1);
    }
}

int axisTop(int most)
{
    for (const int top : {20, 40, 60, 90, 120, 180}) {
        if (most <= top) {
            return top;
        }
    }
    constexpr int step = 120;
    return (most + step - 1) / step * step;
}

/// One half of a block: how high it is, and how it is painted from (left, top) on.
struct Half
{
    double height = 0;
    std::function<void(ReportInk&, double left, double top)> draw;
};

Half weeksHalf(const ReportContent::Weeks& chart, double width, double scale)
{
    const Head head(chart, width, width);
    const double plot = mm(30) * scale;
    QStringList days;
    int most = 0;
    double widestNumber = 0;
    for (const ReportContent::Week& week : chart.weeks) {
        days << week.label;
        most = std::max(most, week.minutes);
        widestNumber =
            std::max(widestNumber, caption(number(week.minutes), TextBlock::unlimited, true).width());
    }
    const int top = axisTop(most);
    const std::vector<int> steps{0, top / 2, top};
    const double axis = axisWidth(steps);
    const double pitch = (width - axis) / static_cast<double>(std::max<std::size_t>(1, chart.weeks.size()));
    const Labels labels(days, pitch);
    const double over = caption(QStringLiteral("0")).height() + mm(0.5); // a number above the highest bar
    const bool numbers = widestNumber + mm(0.6) < pitch;
    Half half;
    half.height = head.height + over + plot + mm(1) + labels.height();
    half.draw = [=, weeks = chart.weeks](ReportInk& ink, double left, double from) {
        head.draw(ink, left, from, width);
        const double base = from + head.height + over + plot;
        const auto heightOf = [=](int minutes) { return plot * minutes / top; };
        drawGrid(ink, steps, left, axis, width, base, heightOf);
        const double across = std::min(mm(8), pitch * 0.7);
        double labelled = left + axis;
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            const double centre = left + axis + pitch * (static_cast<double>(i) + 0.5);
            const double height = heightOf(weeks[i].minutes);
            if (weeks[i].minutes > 0) {
                const QRectF bar(centre - across / 2, base - height, across, height);
                const double radius = std::min(mm(1), height / 2);
                if (weeks[i].whole) {
                    ink.box(bar, radius, ink.colours().chart1Soft);
                } else {
                    ink.box(bar, radius, Qt::white, ink.colours().chart1, pt(1.2));
                }
            }
            if (numbers) {
                const PaperText words = caption(number(weeks[i].minutes), TextBlock::unlimited, true);
                ink.text(words,
                         {centre - words.width() / 2, base - height - words.height() - mm(0.3), words.width(),
                          words.height()},
                         ink.colours().text);
            }
            if (labels.shows(i)) {
                labels.draw(ink, i, centre, base + mm(1), left + axis, left + width, labelled);
            }
        }
    };
    return half;
}

QColor heat(const Colours& colours, int step)
{
    const QColor steps[] = {Qt::white, colours.heat1, colours.heat2, colours.heat3, colours.heat4};
    return steps[step];
}

void drawDay(ReportInk& ink, const DaySummary& day, const QRectF& cell, bool withNumber)
{
    const int step = CalendarGrid::step(wholeMinutes(day.active));
    const Colours& colours = ink.colours();
    ink.box(cell, std::min(mm(1), cell.width() / 4), heat(colours, step),
            step == 0 ? (withNumber ? colours.controlBorder : colours.border) : QColor(), pt(0.5));
    if (withNumber) {
        const PaperText words = caption(number(day.date.day()), TextBlock::unlimited, true);
        ink.text(words, cell, step > 2 ? colours.onHeatHigh : colours.text,
                 Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

/// "Mo": two letters, where two tell the days apart.
QString dayName(int weekday)
{
    const QString name = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    const bool latin = !name.isEmpty() && name.front().script() == QChar::Script_Latin;
    return latin ? name.left(2) : QLocale().standaloneDayName(weekday, QLocale::NarrowFormat);
}

/// A row for each week, or a column where there are more weeks than rows.
Half daysHalf(const ReportContent::Days& chart, double width, double scale)
{
    const Head head(chart, width, width);
    constexpr int mostRows = 6;
    const QDate firstWeek = weekStart(chart.days.front().date, chart.firstDayOfWeek);
    const int weeks = static_cast<int>(firstWeek.daysTo(chart.days.back().date)) / 7 + 1;
    const bool weeksAreRows = weeks <= mostRows;

    std::vector<PaperText> names; // of the days of the week
    double widestName = 0;
    for (int day = 0; day < 7; ++day) {
        const int weekday = (static_cast<int>(chart.firstDayOfWeek) - 1 + day) % 7 + 1;
        names.push_back(caption(dayName(weekday)));
        widestName = std::max(widestName, names.back().width());
    }
    const double nameHeight = names.front().height();
    const double down = std::max(nameHeight + mm(0.8), (weeksAreRows ? mm(7.6) : mm(5.6)) * scale);
    const double leading = weeksAreRows ? 0 : widestName + mm(2);
    const double across = std::min(mm(9), (width - leading) / (weeksAreRows ? 7 : weeks));
    const double between = std::min(mm(1), across * 0.12);
    const double numberRoom = caption(number(30), TextBlock::unlimited, true).width() + mm(0.4);
    const bool numbers = across - between >= numberRoom;

    Half half;
    half.height = head.height + nameHeight + mm(0.8) + down * (weeksAreRows ? weeks : 7);
    half.draw = [=, days = chart.days, firstDay = chart.firstDayOfWeek](ReportInk& ink, double left,
                                                                        double from) {
        head.draw(ink, left, from, width);
        const double top = from + head.height + nameHeight + mm(0.8);
        for (std::size_t day = 0; day < names.size(); ++day) {
            const auto place = static_cast<double>(day);
            const QRectF box =
                weeksAreRows ? QRectF(left + across * place, from + head.height, across - between, nameHeight)
                             : QRectF(left, top + down * place, widestName, down - between);
            ink.text(names[day], box, ink.colours().chartAxis,
                     (weeksAreRows ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignVCenter);
        }
        double monthsUntil = 0; // where the last name of a month ends
        for (const DaySummary& day : days) {
            const int since = static_cast<int>(firstWeek.daysTo(day.date));
            const double week = since / 7;
            const double weekday = since % 7;
            const double x = left + leading + across * (weeksAreRows ? weekday : week);
            const double y = top + down * (weeksAreRows ? week : weekday);
            drawDay(ink, day, {x, y, across - between, down - between}, numbers);
            if (!weeksAreRows && (day.date.day() == 1 || &day == &days.front())) {
                const PaperText month =
                    caption(QLocale().standaloneMonthName(day.date.month(), QLocale::ShortFormat));
                if (x >= monthsUntil && x + month.width() <= left + width) {
                    ink.text(month, {x, from + head.height, month.width(), nameHeight},
                             ink.colours().chartAxis);
                    monthsUntil = x + month.width() + mm(2);
                }
            }
        }
    };
    return half;
}

} // namespace

ReportBlock painChart(const ReportContent::Pain& pain, double width, double scale)
{
    const double legend = legendWidth(pain);
    const double title = PaperText(pain.title, paper::headingPoints, TextBlock::unlimited, true).width();
    const bool beside = title + legend + mm(4) <= width;
    const Head head(pain, beside ? width - legend - mm(4) : width, width);
    const double legendHeight = beside ? 0 : caption(pain.before).height() + mm(1);
    const double plot = mm(45) * scale;
    const std::vector<int> steps{0, 5, 10};
    const double axis = axisWidth(steps);
    const double inner = width - axis - mm(6);
    const double pitch = inner / static_cast<double>(std::max<std::size_t>(1, pain.points.size()));
    const double radius = std::clamp(pitch * 0.36, mm(0.6), mm(1.3));
    const double above = std::max(radius, caption(QStringLiteral("10")).height() / 2);
    const double labelHeight = caption(pain.before).height();
    const double height = head.height + legendHeight + above + plot + radius + mm(0.8) + labelHeight;
    return {height, mm(5), false, [=](ReportInk& ink, double top) {
                head.draw(ink, 0, top, width);
                drawLegend(ink, pain, width, beside ? top + mm(0.4) : top + head.height - mm(1));
                const double base = top + head.height + legendHeight + above + plot;
                const double perStep = plot / 10;
                drawGrid(ink, steps, 0, axis, width, base, [=](int value) { return value * perStep; });
                const auto x = [=](std::size_t i) {
                    return axis + mm(3) + pitch * (static_cast<double>(i) + 0.5);
                };
                for (std::size_t i = 0; i < pain.points.size(); ++i) {
                    drawPoint(ink, pain.points[i], x(i), base, perStep, radius);
                }
                // At most three days: the first, the last and the middle one, where there is room.
                double until = 0;
                const std::size_t last = pain.points.size() - 1;
                for (const std::size_t i : {std::size_t{0}, last / 2, last}) {
                    const PaperText day = caption(pain.days[static_cast<qsizetype>(i)]);
                    const double left = std::clamp(x(i) - day.width() / 2, axis, width - day.width());
                    if (left >= until) {
                        ink.text(day, {left, base + radius + mm(0.8), day.width(), day.height()},
                                 ink.colours().chartAxis);
                        until = left + day.width() + mm(3);
                    }
                }
            }};
}

ReportBlock weeksAndDays(const ReportContent::Weeks& weeks, const ReportContent::Days& days, double width,
                         double scale)
{
    constexpr double between = mm(10);
    const double half = (width - between) / 2;
    const Half first = weeksHalf(weeks, half, scale);
    const Half second = daysHalf(days, half, scale);
    return {std::max(first.height, second.height), mm(5), false, [=](ReportInk& ink, double top) {
                first.draw(ink, 0, top);
                second.draw(ink, half + between, top);
            }};
}

} // namespace backstretch::blocks

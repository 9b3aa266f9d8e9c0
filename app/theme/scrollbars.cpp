// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/scrollbars.h"

#include "app/theme/box.h"
#include "app/theme/theme.h"

#include <QStyleOptionSlider>

#include <algorithm>

namespace backstretch::scrollbars {

namespace {

int handleLength(const Theme& theme, const QStyleOptionSlider& bar, int room)
{
    if (bar.maximum == bar.minimum) {
        return room;
    }
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = qint64(bar.pageStep) * room / (range + bar.pageStep);
    return static_cast<int>(std::min<qint64>(std::max<qint64>(share, shortest(theme)), room));
}

} // namespace

int shortest(const Theme& theme)
{
    return theme.lines(2.5);
}

QRect part(const Theme& theme, const QStyleOptionSlider& bar, QStyle::SubControl which)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const QRect all = bar.rect;
    const int room = across ? all.width() : all.height();
    const int length = handleLength(theme, bar, room);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    const auto stretch = [&all, across](int from, int until) {
        return across ? QRect(all.left() + from, all.top(), until - from, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), until - from);
    };
    QRect found;
    switch (which) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        found = stretch(start, start + length);
        break;
    case QStyle::SC_ScrollBarSubPage:
        found = stretch(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        found = stretch(start + length, room);
        break;
    default:
        return {};
    }
    return QStyle::visualRect(bar.direction, all, found);
}

void paint(const Theme& theme, QPainter& painter, const QStyleOptionSlider& bar)
{
    const bool hovered = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                         bar.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    paintBox(painter, part(theme, bar, QStyle::SC_ScrollBarSlider), extent / 2.0,
             hovered ? theme.colours().textMuted : theme.colours().controlBorder);
    painter.restore();
}

} // namespace backstretch::scrollbars

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/timefield.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr int kStepMinutes = 5;
constexpr int kMinutesADay = 24 * 60;

} // namespace

TimeField::TimeField(const Theme& theme, QWidget* parent)
    : QTimeEdit(parent)
    , m_theme(theme)
{
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignCenter);
    setKeyboardTracking(false);
    // Times are written from the left in every script; in a mirrored page Qt would put the minutes first.
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    restyle();
    connect(&theme, &Theme::changed, this, &TimeField::restyle);
}

void TimeField::restyle()
{
    type::apply(m_theme, *this, TextStyle::Body, QFont::DemiBold);
    setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
    updateGeometry();
}

void TimeField::setName(const QString& name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void TimeField::stepBy(int steps)
{
    const int now = time().hour() * 60 + time().minute();
    // To the next full five minutes first.
    const int floor = now / kStepMinutes * kStepMinutes;
    const int from = steps > 0 || floor == now ? floor : floor + kStepMinutes;
    const int next = ((from + steps * kStepMinutes) % kMinutesADay + kMinutesADay) % kMinutesADay;
    setTime(QTime(next / 60, next % 60));
}

TimeField::StepEnabled TimeField::stepEnabled() const
{
    return StepUpEnabled | StepDownEnabled; // it goes round
}

bool TimeField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // Qt would stop at the hours, the minutes, and AM or PM
}

QSize TimeField::sizeHint() const
{
    const QFontMetricsF metrics(font());
    double widest = 0;
    for (const QTime time : {QTime(0, 0), QTime(8, 48), QTime(20, 48)}) {
        widest = std::max(widest, metrics.horizontalAdvance(locale().toString(time, displayFormat())));
    }
    return {static_cast<int>(std::ceil(widest)) + m_theme.em(2.4),
            std::max(m_theme.space(12), QTimeEdit::sizeHint().height())};
}

void TimeField::changeEvent(QEvent* event)
{
    QTimeEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        restyle();
    }
}

void TimeField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QTimeEdit::wheelEvent(event);
    } else {
        event->ignore(); // it belongs to the page
    }
}

} // namespace backstretch

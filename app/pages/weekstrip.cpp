// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/weekstrip.h"

#include "app/text/dates.h"
#include "app/text/durations.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace backstretch {

WeekDay::WeekDay(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WeekDay::setDay(const DaySummary& day, QDate today)
{
    m_day = day;
    m_today = today;
    setEnabled(day.date <= today);
    QString name = longDay(day.date);
    if (day.sessions > 0) {
        //: a day, "1 session", "8 minutes"
        name = tr("%1, %2, %3")
                   .arg(name, tr("%Ln session(s)", nullptr, day.sessions),
                        tr("%Ln minute(s)", nullptr, wholeMinutes(day.active)));
    }
    setAccessibleName(day.date == today ? tr("Today, %1").arg(name) : name);
    updateGeometry();
    update();
}

void WeekDay::setForm(Form form)
{
    if (form != m_form) {
        m_form = form;
        updateGeometry();
        update();
    }
}

QString WeekDay::above(Form form) const
{
    return QLocale().dayName(m_day.date.dayOfWeek(),
                             form.letters ? QLocale::NarrowFormat : QLocale::ShortFormat);
}

QString WeekDay::below(Form form) const
{
    if (m_day.sessions > 0) {
        const QString minutes = QLocale().toString(wholeMinutes(m_day.active));
        return form.numbers ? minutes : tr("%1 min").arg(minutes);
    }
    if (m_day.date != m_today || form.letters) {
        return {}; // its ring says so as well
    }
    return tr("Today");
}

int WeekDay::widthOf(const QString& words) const
{
    return QFontMetrics(type::font(m_theme, TextStyle::Caption, QFont::Bold)).horizontalAdvance(words);
}

int WeekDay::widthIn(Form form) const
{
    const int words = std::max(widthOf(above(form)), widthOf(below(form)));
    return std::max(m_theme.space(11), words + m_theme.space(2)); // "8 min" and "Today" stay two words
}

QSize WeekDay::sizeHint() const
{
    const QFontMetrics caption(type::font(m_theme, TextStyle::Caption));
    return {widthIn(m_form), 2 * caption.height() + m_theme.space(10) + 2 * m_theme.space(2.5)};
}

QSize WeekDay::minimumSizeHint() const
{
    return {m_theme.space(10), sizeHint().height()};
}

void WeekDay::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool today = m_day.date == m_today;
    const QFont caption = type::font(m_theme, TextStyle::Caption, today ? QFont::Bold : QFont::DemiBold);
    const int line = QFontMetrics(caption).height();
    painter.setFont(caption);
    painter.setPen(today ? colours.text : colours.textMuted);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignCenter, above(m_form));

    const double side = m_theme.space(10);
    const QRectF disc((width() - side) / 2, line + m_theme.space(2.5), side, side);
    const bool done = m_day.sessions > 0;
    const bool outlined = today || m_theme.highContrast() || underMouse();
    const bool strong = today && m_theme.highContrast(); // where every day has a line
    const double edge = strong ? 4 : 2;
    painter.setPen(outlined ? QPen(strong ? colours.text : colours.primary, edge) : QPen(Qt::NoPen));
    painter.setBrush(done ? colours.primary : today ? colours.surface : colours.sunken);
    painter.drawEllipse(disc.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    if (done) {
        const double mark = m_theme.space(5);
        icons::paint(painter, QRectF(disc.center() - QPointF(mark / 2, mark / 2), QSizeF(mark, mark)),
                     QStringLiteral("check"), colours.onPrimary);
    }
    painter.setPen(today ? colours.text : colours.textMuted);
    painter.drawText(QRect(0, static_cast<int>(disc.bottom()) + m_theme.space(2), width(), line),
                     Qt::AlignCenter, below(m_form));
}

WeekStrip::WeekStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (WeekDay*& day : m_days) {
        day = new WeekDay(theme);
        day->installEventFilter(this);
        connect(day, &QAbstractButton::clicked, this, [this, day] { Q_EMIT opened(day->date()); });
        row->addWidget(day);
    }
    connect(&m_theme, &Theme::changed, this, &WeekStrip::fit);
}

void WeekStrip::setWeek(const WeekSummary& week, QDate today)
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i]->setDay(week.days[i], today);
        m_days[i]->setFocusPolicy(week.days[i].date == today ? Qt::StrongFocus : Qt::ClickFocus);
    }
    fit();
}

void WeekStrip::fit()
{
    // All days alike: a week in which some have a name and others a letter reads like a mistake.
    const auto fits = [this](WeekDay::Form form) {
        int wide = 6 * layout()->spacing();
        for (const WeekDay* day : m_days) {
            wide += day->widthIn(form);
        }
        return wide <= width();
    };
    constexpr WeekDay::Form words;
    constexpr WeekDay::Form numbers{false, true};
    m_form = fits(words) ? words : fits(numbers) ? numbers : WeekDay::Form{true, true};
    for (WeekDay* day : m_days) {
        day->setForm(m_form);
    }
}

void WeekStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WeekStrip::step(int from, int by)
{
    const int next = from + by;
    if (next >= 0 && next < static_cast<int>(m_days.size()) &&
        m_days[static_cast<std::size_t>(next)]->isEnabled()) {
        m_days[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    }
}

bool WeekStrip::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(m_days.begin(), m_days.end(), watched);
    if (event->type() == QEvent::KeyPress && found != m_days.end()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const bool onward = (key == Qt::Key_Right) != isRightToLeft();
            step(static_cast<int>(found - m_days.begin()), onward ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            (*found)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace backstretch

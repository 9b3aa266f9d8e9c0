// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/daybuttons.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace backstretch {

DayButton::DayButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto restyle = [this] {
        type::apply(m_theme, *this, TextStyle::Small, QFont::DemiBold);
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void DayButton::setDay(const QString& shortName, const QString& name)
{
    m_short = shortName;
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize DayButton::sizeHint() const
{
    const TextBlock text(m_short, font());
    const int side = m_theme.space(11);
    return {std::max(side, static_cast<int>(std::ceil(text.width())) + m_theme.space(3)),
            std::max(side, static_cast<int>(std::ceil(text.height())) + m_theme.space(2))};
}

void DayButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    const bool on = isChecked();
    const bool hovered = underMouse() && isEnabled();
    const QColor edge = !isEnabled()    ? colours.border
                        : on || hovered ? colours.primary
                                        : colours.controlBorder;
    const QColor fill = !isEnabled() ? (on ? colours.sunken : colours.surface)
                        : on         ? colours.primarySoft
                        : hovered    ? colours.surfaceAlt
                                     : colours.surface;
    paintBox(painter, rect(), m_theme.radius(Radius::Control), fill, edge,
             on && m_theme.highContrast() ? 3 : m_theme.edge());
    painter.setPen(!isEnabled() ? colours.textDisabled : on ? colours.onPrimarySoft : colours.text);
    TextBlock(m_short, font()).draw(painter, rect(), Qt::AlignCenter);
}

QAccessibleInterface* DayButton::createAccessible()
{
    return new AccessibleButton(this, QAccessible::CheckBox);
}

DayButtons::DayButtons(const Theme& theme, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setGaps(theme.space(1.25), theme.space(1.25));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int day = 1; day <= 7; ++day) {
        auto* made = new DayButton(theme, this);
        made->installEventFilter(this);
        connect(made, &QAbstractButton::clicked, this, [this, day](bool on) {
            m_current = static_cast<int>(std::ranges::find(m_order, day) - m_order.begin());
            walk(0);
            Q_EMIT toggled(day, on);
        });
        m_buttons[static_cast<std::size_t>(day - 1)] = made;
    }
    retranslate();
}

int DayButtons::oneLine() const
{
    int width = 6 * m_theme.space(1.25);
    for (const DayButton* day : m_buttons) {
        width += day->sizeHint().width();
    }
    return width;
}

void DayButtons::retranslate()
{
    // The language's own two letters: cut off from a longer name they would make no sense in many scripts.
    const std::array<QString, 7> shortNames{tr("Mo", "Monday"),   tr("Tu", "Tuesday"), tr("We", "Wednesday"),
                                            tr("Th", "Thursday"), tr("Fr", "Friday"),  tr("Sa", "Saturday"),
                                            tr("Su", "Sunday")};
    const QLocale words;
    const int first = words.firstDayOfWeek();
    auto* flow = layout();
    for (DayButton* made : m_buttons) {
        flow->removeWidget(made);
    }
    for (int place = 0; place < 7; ++place) {
        const int day = (first - 1 + place) % 7 + 1;
        m_order[static_cast<std::size_t>(place)] = day;
        button(day).setDay(shortNames[static_cast<std::size_t>(day - 1)], words.standaloneDayName(day));
        flow->addWidget(&button(day));
        if (place > 0) {
            setTabOrder(&button(m_order[static_cast<std::size_t>(place - 1)]), &button(day));
        }
    }
    m_current = 0;
    walk(0);
    updateGeometry();
}

void DayButtons::walk(int by)
{
    m_current = std::clamp(m_current + by, 0, 6);
    for (int place = 0; place < 7; ++place) {
        button(m_order[static_cast<std::size_t>(place)])
            .setFocusPolicy(place == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (by != 0) {
        button(m_order[static_cast<std::size_t>(m_current)]).setFocus(Qt::OtherFocusReason);
    }
}

bool DayButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto here = std::ranges::find_if(
        m_order, [this, watched](int day) { return static_cast<QObject*>(&button(day)) == watched; });
    m_current = static_cast<int>(here - m_order.begin());
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
        walk(forward);
        return true;
    case Qt::Key_Left:
        walk(-forward);
        return true;
    case Qt::Key_Home:
        walk(-6);
        return true;
    case Qt::Key_End:
        walk(6);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<DayButton*>(watched)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DayButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
    }
}

} // namespace backstretch

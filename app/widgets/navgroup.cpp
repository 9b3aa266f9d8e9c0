// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/navgroup.h"

#include "app/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace backstretch {

NavGroup::NavGroup(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.space(1));
    connect(&theme, &Theme::changed, this, [this] { m_layout->setSpacing(m_theme.space(1)); });
}

int NavGroup::addPage(const QString& iconName, const QString& label)
{
    auto* button = new NavButton(m_theme, iconName, label);
    button->setForm(m_form);
    button->installEventFilter(this);
    const int index = count();
    m_buttons.push_back(button);
    m_layout->addWidget(button, 1);
    connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
    if (m_current < 0) {
        setCurrent(0);
    } else {
        button->setFocusPolicy(Qt::ClickFocus);
    }
    return index;
}

void NavGroup::setLabel(int index, const QString& label)
{
    button(index)->setLabel(label);
}

void NavGroup::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        button(i)->setChecked(i == index);
        // One stop for Tab: the arrow keys do the rest.
        button(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void NavGroup::setForm(NavForm form)
{
    m_form = form;
    const bool row = form == NavForm::Bottom || form == NavForm::BottomIcons;
    m_layout->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (NavButton* each : m_buttons) {
        each->setForm(form);
    }
}

void NavGroup::choose(int index)
{
    setCurrent(index); // also undoes the click that unchecked the present page
    Q_EMIT chosen(index);
}

bool NavGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (found == m_buttons.end()) {
        return QWidget::eventFilter(watched, event);
    }
    const int here = static_cast<int>(found - m_buttons.begin());
    const bool row = m_form == NavForm::Bottom || m_form == NavForm::BottomIcons;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step = row ? 0 : -1;
        break;
    case Qt::Key_Down:
        step = row ? 0 : 1;
        break;
    case Qt::Key_Left:
        step = !row ? 0 : mirror ? 1 : -1;
        break;
    case Qt::Key_Right:
        step = !row ? 0 : mirror ? -1 : 1;
        break;
    case Qt::Key_Home:
        step = -here;
        break;
    case Qt::Key_End:
        step = count() - 1 - here;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button(here)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
    button(std::clamp(here + step, 0, count() - 1))->setFocus(Qt::TabFocusReason);
    return true;
}

QAccessibleInterface* NavGroup::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::PageTabList);
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/todaycorner.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"

#include <QHBoxLayout>
#include <QMenu>

namespace backstretch {

TodayCorner::TodayCorner(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_changed(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_more(new BsButton(theme, BsButton::Kind::Text, {}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_changed);
    row->addWidget(m_more);
    m_changed->setIconName(QStringLiteral("doctor"));
    for (BsButton* button : {m_changed, m_more}) {
        button->setAutoDefault(true);
    }
    connect(m_changed, &QPushButton::clicked, this, &TodayCorner::somethingChanged);
    connect(m_more, &QPushButton::clicked, this, &TodayCorner::openMenu);
}

void TodayCorner::refresh(bool gentle)
{
    m_changed->setLabel(tr("Something changed?"));
    m_changed->setAccessibleName(tr("Something changed? Signs that need a doctor"));
    m_more->setIconOnly(QStringLiteral("more"), tr("More"));
    m_changed->setVisible(gentle);
    m_more->setVisible(!gentle);
}

void TodayCorner::openMenu()
{
    QMenu menu(this);
    menu.setAccessibleName(tr("More"));
    menu.addAction(tr("Start a gentle plan"), this, &TodayCorner::gentlePlanWanted);
    menu.setActiveAction(menu.actions().constFirst());
    // Level with the button's end, so that it stays over the window.
    const int left = isRightToLeft() ? 0 : m_more->width() - menu.sizeHint().width();
    menu.exec(m_more->mapToGlobal(QPoint(left, m_more->height())));
    m_more->tellFocus();
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/settingsrow.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace backstretch {

namespace {

// Less than this beside the control, and the words would stand in a narrow tower.
constexpr double leastWordEms = 14;

} // namespace

SettingsRow::SettingsRow(const Theme& theme, const QString& title, const QString& hint, QWidget* control,
                         QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::Body))
    , m_hint(new Label(theme, TextStyle::Small))
    , m_control(control)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_ownName(control->accessibleName().isEmpty())
{
    m_title->setStyle(TextStyle::Body, QFont::DemiBold);
    m_title->setBuddy(control);
    m_hint->setRole(&Colours::textMuted);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch(1);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(control, 0, Qt::AlignVCenter);
    setTexts(title, hint);
    restyle();
    connect(&theme, &Theme::changed, this, &SettingsRow::restyle);
}

void SettingsRow::setTexts(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_ownName) {
        m_control->setAccessibleName(title);
    }
    m_control->setAccessibleDescription(hint);
}

QString SettingsRow::title() const
{
    return m_title->text();
}

QString SettingsRow::searchText() const
{
    return m_title->text() + QLatin1Char(' ') + m_hint->text() + QLatin1Char(' ') + m_words;
}

void SettingsRow::restyle()
{
    const int across = m_theme.space(5.5);
    const int down = m_theme.space(3);
    m_layout->setContentsMargins(across, down, across, down);
    setMinimumHeight(m_theme.space(18));
    arrange();
}

void SettingsRow::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    const int left =
        width() - margins.left() - margins.right() - m_control->sizeHint().width() - m_theme.space(5);
    const bool under = left < m_theme.em(leastWordEms);
    m_layout->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(m_theme.space(under ? 3 : 5));
    m_layout->setAlignment(m_control, under ? Qt::AlignLeading : Qt::AlignVCenter);
}

void SettingsRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

RowsCard::RowsCard(const Theme& theme, QWidget* parent)
    : FitsHeight(theme, parent)
{
    setPadding(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void RowsCard::addRow(QWidget* row)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(row);
}

void RowsCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    bool first = true;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* row = layout()->itemAt(i)->widget();
        if (!row || !row->isVisible()) {
            continue;
        }
        if (!first) {
            painter.fillRect(0, row->geometry().top(), width(), theme().edge(), theme().colours().border);
        }
        first = false;
    }
}

QAccessibleInterface* SettingsRow::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Grouping);
}

} // namespace backstretch

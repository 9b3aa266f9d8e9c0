// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/signlist.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

SignList::SignList(const Theme& theme, Kind kind, QWidget* parent)
    : FitsHeight<Card>(theme, parent)
    , m_kind(kind)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Label(theme, TextStyle::Title))
{
    const bool now = kind == Kind::Now;
    setFill(now ? &Colours::warningSoft : &Colours::surfaceAlt);
    m_heading->setRole(now ? &Colours::onWarningSoft : &Colours::text);
    m_heading->setIconName(now ? QStringLiteral("phone") : QStringLiteral("doctor"));
    m_column->addWidget(m_heading);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &SignList::arrange);
    arrange();
}

void SignList::setSigns(const QString& heading, const QStringList& signs)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    for (Label* old : m_signs) {
        delete old;
    }
    m_signs.clear();
    for (const QString& sign : signs) {
        auto* line = new Label(theme(), TextStyle::Body, sign);
        line->setRole(m_kind == Kind::Now ? &Colours::onWarningSoft : &Colours::text);
        m_column->addWidget(line);
        m_signs.push_back(line);
    }
    arrange();
}

void SignList::arrange()
{
    const bool now = m_kind == Kind::Now;
    setEdge(now ? &Colours::warning : &Colours::controlBorder, now ? (theme().highContrast() ? 5 : 3) : 2);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme().space(2));
    const int room = theme().space(5);
    for (Label* sign : m_signs) {
        sign->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    }
    update();
}

void SignList::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Now ? theme().colours().warning : theme().colours().controlBorder);
    const double side = theme().space(2);
    for (const Label* sign : m_signs) {
        const double line = QFontMetricsF(sign->font()).height() * 1.2;
        const QRectF dot(sign->x() + theme().space(0.5), sign->y() + (line - side) / 2, side, side);
        painter.drawEllipse(mirrored(dot, sign->geometry(), layoutDirection()));
    }
}

void SignList::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace backstretch

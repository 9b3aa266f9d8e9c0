// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/linkrow.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backstretch {
namespace {

TextBlock titleBlock(const Theme& theme, const QString& title, double width)
{
    return {title, type::font(theme, TextStyle::Body, QFont::DemiBold), width,
            type::lineHeight(TextStyle::Body)};
}
TextBlock lineBlock(const Theme& theme, const QString& text, double width)
{
    return {text, type::font(theme, TextStyle::Small), width, type::lineHeight(TextStyle::Small)};
}

} // namespace

LinkRow::LinkRow(const Theme& theme, QWidget* parent)
    : FitsHeight<QAbstractButton>(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LinkRow::setTexts(const QString& iconName, const QString& title, const QString& text)
{
    m_iconName = iconName;
    m_title = title;
    m_text = text;
    setAccessibleName(title + QLatin1String(". ") + text);
    updateGeometry();
    update();
}

double LinkRow::textStart() const
{
    return m_theme.space(6) + m_theme.space(3.5);
}

double LinkRow::textWidth(int width) const
{
    return std::max(1.0, width - textStart());
}

int LinkRow::heightForWidth(int width) const
{
    const double across = textWidth(width);
    const double words =
        titleBlock(m_theme, m_title, across).height() + lineBlock(m_theme, m_text, across).height();
    return static_cast<int>(std::ceil(words)) + 2 * m_theme.space(2.5);
}

QSize LinkRow::sizeHint() const
{
    const int width = m_theme.em(18);
    return fitted({width, heightForWidth(width)});
}

QSize LinkRow::minimumSizeHint() const
{
    return {m_theme.em(10), m_theme.space(11)};
}

void LinkRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const auto placed = [&](const QRectF& box) { return mirrored(box, area, layoutDirection()); };
    painter.fillRect(QRectF(0, 0, width(), m_theme.edge()), colours.border);

    const double across = textWidth(width());
    const TextBlock title = titleBlock(m_theme, m_title, across);
    const TextBlock line = lineBlock(m_theme, m_text, across);
    const double top = m_theme.space(2.5);
    const double icon = m_theme.space(6);
    icons::paint(painter, placed(QRectF(0, top, icon, icon)), m_iconName, colours.primary);
    const bool over = underMouse() || isDown();
    painter.setPen(over ? colours.primary : colours.text);
    title.draw(painter, placed(QRectF(textStart(), top, across, title.height())),
               Qt::AlignLeading | Qt::AlignTop);
    painter.setPen(colours.textMuted);
    line.draw(painter, placed(QRectF(textStart(), top + title.height(), across, line.height())),
              Qt::AlignLeading | Qt::AlignTop);
}

void LinkRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->ignore(); // whoever has the rows goes from one to the next
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

QAccessibleInterface* LinkRow::createAccessible()
{
    return new AccessibleButton(this, QAccessible::Link);
}

} // namespace backstretch

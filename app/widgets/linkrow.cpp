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

QFont titleFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Body, QFont::DemiBold);
}
TextBlock titleBlock(const Theme& theme, const QString& title, double width)
{
    return {title, titleFont(theme), width, type::lineHeight(TextStyle::Body)};
}
TextBlock lineBlock(const Theme& theme, const QString& text, double width)
{
    return {text, type::font(theme, TextStyle::Small), width, type::lineHeight(TextStyle::Small)};
}

} // namespace

PictureRow::PictureRow(const Theme& theme, QWidget* parent)
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

void PictureRow::setWords(const QString& title, const QString& text)
{
    m_title = title;
    m_text = text;
    setAccessibleName(title + QLatin1String(". ") + text);
    updateGeometry();
    update();
}

double PictureRow::leastTextWidth() const
{
    return TextBlock::longestWord(m_title, titleFont(m_theme));
}

double PictureRow::textStart(int width) const
{
    return pictureSize(width).width() + textGap();
}

double PictureRow::textGap() const
{
    return m_theme.space(3.5);
}

double PictureRow::textWidth(int width) const
{
    return std::max(1.0, width - textStart(width) - roomBehind());
}

int PictureRow::heightForWidth(int width) const
{
    const double across = textWidth(width);
    const double words =
        titleBlock(m_theme, m_title, across).height() + lineBlock(m_theme, m_text, across).height();
    return std::max(pictureSize(width).height(), static_cast<int>(std::ceil(words))) + 2 * padding();
}

QSize PictureRow::sizeHint() const
{
    const int width = m_theme.em(18);
    return fitted({width, heightForWidth(width)});
}

QSize PictureRow::minimumSizeHint() const
{
    return {m_theme.em(10), m_theme.space(11)};
}

void PictureRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const auto placed = [&](const QRectF& box) { return mirrored(box, area, layoutDirection()); };
    const bool over = underMouse() || isDown();
    paintRest(painter);

    const double start = textStart(width());
    const double across = textWidth(width());
    const TextBlock title = titleBlock(m_theme, m_title, across);
    const TextBlock line = lineBlock(m_theme, m_text, across);
    const double words = title.height() + line.height();
    const QSizeF size = pictureSize(width());
    const double top = area.center().y() - words / 2;
    // Beside a small picture the words go on below it; beside a large one they stand in its middle.
    const double pictureTop = size.height() < words ? top : area.center().y() - size.height() / 2;
    paintPicture(painter, placed(QRectF(QPointF(0, pictureTop), size)), over);
    painter.setPen(over ? colours.primary : colours.text);
    title.draw(painter, placed(QRectF(start, top, across, title.height())), Qt::AlignLeading | Qt::AlignTop);
    painter.setPen(colours.textMuted);
    line.draw(painter, placed(QRectF(start, top + title.height(), across, line.height())),
              Qt::AlignLeading | Qt::AlignTop);
}

void PictureRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->ignore(); // whoever has the rows goes from one to the next
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

QAccessibleInterface* PictureRow::createAccessible()
{
    return new AccessibleButton(this, QAccessible::Link);
}

LinkRow::LinkRow(const Theme& theme, QWidget* parent)
    : PictureRow(theme, parent)
{
}

void LinkRow::setTexts(const QString& iconName, const QString& title, const QString& text)
{
    m_iconName = iconName;
    setWords(title, text);
}

QSize LinkRow::pictureSize(int) const
{
    return {theme().space(6), theme().space(6)};
}

int LinkRow::padding() const
{
    return theme().space(2.5);
}

void LinkRow::paintRest(QPainter& painter) const
{
    painter.fillRect(QRectF(0, 0, width(), theme().edge()), theme().colours().border);
}

void LinkRow::paintPicture(QPainter& painter, const QRectF& box, bool) const
{
    icons::paint(painter, box, m_iconName, theme().colours().primary);
}

} // namespace backstretch

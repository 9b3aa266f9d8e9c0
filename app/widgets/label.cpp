// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/label.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessiblesource.h"
#include "app/widgets/heading.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

// A paragraph longer than this is no longer pleasant to read, so it asks for no more width.
constexpr double preferredEms = 34;

} // namespace

Label::Label(const Theme& theme, TextStyle style, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    type::apply(theme, *this, style);
    markHeading(*this, style);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    setText(text); // last: a screen reader that listens asks at once what this is, and keeps the answer
}

void Label::setStyle(TextStyle style)
{
    setStyle(style, type::weight(style));
}

void Label::setStyle(TextStyle style, QFont::Weight weight)
{
    m_style = style;
    type::apply(m_theme, *this, style, weight);
    updateGeometry();
}

void Label::setRole(ColourRole role)
{
    m_role = role;
    update();
}

void Label::setTextAlignment(Qt::AlignmentFlag alignment)
{
    m_alignment = alignment;
    update();
}

void Label::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Label::setIconRole(ColourRole role)
{
    m_iconRole = role;
    update();
}

void Label::setPixels(double pixels, QFont::Weight weight)
{
    type::applyPixels(m_theme, *this, pixels, weight);
    updateGeometry();
}

double Label::lineHeight() const
{
    return type::lineHeight(m_style);
}

TextSizes& Label::sizes() const
{
    return m_sizes.of(text(), font(), lineHeight());
}

double Label::iconSize() const
{
    return std::round(QFontInfo(font()).pixelSize() * 1.25);
}

double Label::iconRoom() const
{
    return m_iconName.isEmpty() ? 0 : iconSize() + std::round(QFontInfo(font()).pixelSize() * 0.45);
}

QSize Label::sizeHint() const
{
    const double widest = preferredEms * QFontInfo(font()).pixelSize();
    const QSizeF block = wordWrap() ? sizes().at(widest) : sizes().natural();
    const double height = m_iconName.isEmpty() ? block.height() : std::max(block.height(), iconSize());
    return QSize(static_cast<int>(std::ceil(block.width() + iconRoom())) + 1,
                 static_cast<int>(std::ceil(height)))
        .grownBy(contentsMargins());
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap()) {
        return sizeHint();
    }
    const double word = std::min(sizes().longestWord(), 20.0 * QFontInfo(font()).pixelSize());
    const double line = TextBlock::heightOfLine(font(), lineHeight());
    return QSize(static_cast<int>(std::ceil(word + iconRoom())), static_cast<int>(std::ceil(line)))
        .grownBy(contentsMargins());
}

int Label::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    // The same width as in painting, or words that just fit would be given a line too many.
    const double room = width - margins.left() - margins.right() - iconRoom() + 1;
    const QSizeF block = wordWrap() ? sizes().at(room) : sizes().natural();
    const double height = m_iconName.isEmpty() ? block.height() : std::max(block.height(), iconSize());
    return static_cast<int>(std::ceil(height)) + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QColor pen = isEnabled() ? colours.*m_role : colours.textDisabled;
    painter.setPen(pen);
    const QRectF area = contentsRect();
    const double room = iconRoom();
    const TextBlock block(text(), font(), wordWrap() ? area.width() - room + 1 : TextBlock::unlimited,
                          lineHeight());

    QRectF box = area.adjusted(room, 0, 0, 0);
    if (room > 0 && m_alignment != Qt::AlignLeading) {
        // Icon and words are one thing to align.
        const double spare = std::max(0.0, box.width() - block.width());
        box.setLeft(box.left() + (m_alignment & Qt::AlignHCenter ? spare / 2 : spare));
    }
    if (room > 0) {
        const double line = block.height() / block.lineCount();
        const double top = area.center().y() - block.height() / 2 + (line - iconSize()) / 2;
        const QRectF icon(box.left() - room, top, iconSize(), iconSize());
        icons::paint(painter, mirrored(icon, area, layoutDirection()), m_iconName,
                     m_iconRole && isEnabled() ? colours.*m_iconRole : pen);
    }
    block.draw(painter, mirrored(box, area, layoutDirection()),
               (room > 0 ? Qt::AlignLeading : m_alignment) | Qt::AlignVCenter);
}

} // namespace backstretch

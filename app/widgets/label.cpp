// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/label.h"

#include "app/theme/theme.h"
#include "app/widgets/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

// A paragraph longer than this is no longer pleasant to read, so it asks for no more width.
constexpr double preferredEms = 34;

} // namespace

Label::Label(const Theme& theme, TextStyle style, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    type::apply(theme, *this, style);
    connect(&theme, &Theme::changed, this, [this] { update(); });
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

double Label::lineHeight() const
{
    return type::lineHeight(m_style);
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const double widest = preferredEms * QFontInfo(font()).pixelSize();
    TextBlock block(text(), font(), wordWrap() ? widest : TextBlock::unlimited, lineHeight());
    return QSize(static_cast<int>(std::ceil(block.width())) + 1, static_cast<int>(std::ceil(block.height())))
        .grownBy(margins);
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap()) {
        return sizeHint();
    }
    const int word = static_cast<int>(TextBlock::longestWord(text(), font()));
    const double line = TextBlock(QString(), font(), TextBlock::unlimited, lineHeight()).height();
    return QSize(std::min(word, m_theme.em(20)), static_cast<int>(std::ceil(line))).grownBy(contentsMargins());
}

int Label::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const TextBlock block(text(), font(), width - margins.left() - margins.right(), lineHeight());
    return static_cast<int>(std::ceil(block.height())) + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(isEnabled() ? m_theme.colours().*m_role : m_theme.colours().textDisabled);
    const QRectF box = contentsRect();
    const TextBlock block(text(), font(), wordWrap() ? box.width() : TextBlock::unlimited, lineHeight());
    block.draw(painter, box, m_alignment | Qt::AlignVCenter);
}

} // namespace backstretch

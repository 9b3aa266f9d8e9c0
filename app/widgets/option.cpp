// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/option.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

struct Option::Measures
{
    double across = 0;
    double down = 0;
    double mark = 0;
    double gap = 0;
    double wordsLeft = 0;
    double wordsWidth = 0;
    double titleHeight = 0;
    double hintHeight = 0;
    double trailingWidth = 0; ///< beside the title; 0: under it, or none
    double trailingHeight = 0;

    [[nodiscard]] double height() const
    {
        const double under = trailingWidth > 0 ? 0 : trailingHeight;
        return 2 * down + std::max({titleHeight + hintHeight + under, mark, trailingHeight});
    }
};

Option::Option(const Theme& theme, Kind kind, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setCheckable(true);
    setAutoExclusive(kind == Kind::Card);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
    connect(&theme, &Theme::changed, this, &Option::restyle);
}

void Option::setWords(const QString& title, const QString& hint, const QString& trailing)
{
    m_title = title;
    m_hint = hint;
    m_trailing = trailing;
    setAccessibleName(trailing.isEmpty() ? title : title + QStringLiteral(", ") + trailing);
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void Option::restyle()
{
    setProperty(focusRadius, m_theme.radius(m_kind == Kind::Card ? Radius::Card : Radius::Control));
    updateGeometry();
    update();
}

QFont Option::titleFont() const
{
    return type::font(m_theme, TextStyle::Body, QFont::DemiBold);
}

QFont Option::hintFont() const
{
    return type::font(m_theme, TextStyle::Small);
}

Option::Measures Option::measures(int width) const
{
    Measures m;
    m.across = m_theme.space(m_kind == Kind::Card ? 4 : 5);
    m.down = m_theme.space(m_kind == Kind::Card ? 3 : 3.5);
    m.mark = m_theme.em(1.6);
    m.gap = m_theme.space(3.5);
    m.wordsLeft = m.across + m.mark + m.gap;
    m.wordsWidth = std::max(1.0, width - m.wordsLeft - m.across);
    if (!m_trailing.isEmpty()) {
        const TextBlock whole(m_trailing, hintFont());
        const double gap = m_theme.space(4);
        const double title = TextBlock(m_title, titleFont()).width() + 1;
        const bool beside = title + gap + whole.width() + 1 <= m.wordsWidth;
        m.trailingWidth = beside ? std::ceil(whole.width()) + 1 : 0;
        m.trailingHeight = beside ? whole.height() : TextBlock(m_trailing, hintFont(), m.wordsWidth).height();
        m.wordsWidth -= beside ? m.trailingWidth + gap : 0;
    }
    m.titleHeight = TextBlock(m_title, titleFont(), m.wordsWidth).height();
    m.hintHeight = m_hint.isEmpty() ? 0 : TextBlock(m_hint, hintFont(), m.wordsWidth).height();
    return m;
}

QSize Option::sizeHint() const
{
    const double words = std::max(TextBlock(m_title, titleFont()).width(),
                                  std::min(TextBlock(m_hint, hintFont()).width(), 22.0 * m_theme.em(1)));
    const double trailing =
        m_trailing.isEmpty() ? 0 : TextBlock(m_trailing, hintFont()).width() + m_theme.space(4);
    const Measures m = measures(10'000);
    const int width = static_cast<int>(std::ceil(m.wordsLeft + words + trailing + m.across)) + 2;
    return fitted({width, heightForWidth(width)});
}

QSize Option::minimumSizeHint() const
{
    const double word =
        std::max(TextBlock::longestWord(m_title, titleFont()), TextBlock::longestWord(m_hint, hintFont()));
    const Measures m = measures(10'000);
    const int width =
        static_cast<int>(std::ceil(m.wordsLeft + std::min(word, 20.0 * m_theme.em(1)) + m.across)) + 1;
    return {width, static_cast<int>(std::ceil(m.mark + 2 * m.down))};
}

int Option::heightForWidth(int width) const
{
    return std::max(m_theme.space(13), static_cast<int>(std::ceil(measures(width).height())));
}

void Option::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Option::paintMark(QPainter& painter, const QRectF& box) const
{
    const Colours& colours = m_theme.colours();
    const QColor strong = !isEnabled()  ? colours.textDisabled
                          : isChecked() ? colours.primary
                                        : colours.controlBorder;
    if (m_kind == Kind::Card) {
        paintBox(painter, box, box.height() / 2, colours.surface, strong, 2);
        if (isChecked()) {
            const double inset = box.width() * 0.27;
            const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
            paintBox(painter, dot, dot.height() / 2, strong);
        }
        return;
    }
    paintBox(painter, box, box.height() * 0.25, isChecked() ? strong : colours.surface,
             isChecked() ? QColor() : strong, 2);
    if (isChecked()) {
        const double inset = box.width() * 0.14;
        icons::paint(painter, box.adjusted(inset, inset, -inset, -inset), QStringLiteral("check"),
                     isEnabled() ? colours.onPrimary : colours.surface);
    }
}

void Option::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF all = rect();
    const bool chosen = m_kind == Kind::Card && isChecked() && isEnabled();
    if (m_kind == Kind::Card) {
        paintBox(painter, all, m_theme.radius(Radius::Card), chosen ? colours.primarySoft : colours.surface,
                 chosen ? colours.primary : colours.controlBorder, chosen ? 2 : m_theme.edge());
    }
    const Measures m = measures(width());
    const auto placed = [&](double x, double y, double w, double h) {
        return mirrored(QRectF(x, y, w, h), all, layoutDirection());
    };
    const TextBlock title(m_title, titleFont(), m.wordsWidth);
    const TextBlock hint(m_hint, hintFont(), m.wordsWidth);
    const double under = m.trailingWidth > 0 ? 0 : m.trailingHeight;
    const double wordsHeight = m.titleHeight + m.hintHeight + under;
    const double top = (all.height() - wordsHeight) / 2;
    const double firstLine = m.titleHeight / std::max(1, title.lineCount());
    const double markTop = std::max(0.0, top + (firstLine - m.mark) / 2);
    paintMark(painter, placed(m.across, markTop, m.mark, m.mark));

    const QColor text = !isEnabled() ? colours.textDisabled : chosen ? colours.onPrimarySoft : colours.text;
    const QColor muted = !isEnabled() ? colours.textDisabled
                         : chosen     ? colours.onPrimarySoft
                                      : colours.textMuted;
    painter.setPen(text);
    title.draw(painter, placed(m.wordsLeft, top, m.wordsWidth, m.titleHeight),
               Qt::AlignLeading | Qt::AlignTop);
    painter.setPen(muted);
    if (!m_hint.isEmpty()) {
        hint.draw(painter, placed(m.wordsLeft, top + m.titleHeight, m.wordsWidth, m.hintHeight),
                  Qt::AlignLeading | Qt::AlignTop);
    }
    if (m.trailingWidth > 0) {
        TextBlock(m_trailing, hintFont())
            .draw(painter, placed(all.width() - m.across - m.trailingWidth, 0, m.trailingWidth, all.height()),
                  Qt::AlignTrailing | Qt::AlignVCenter);
    } else if (!m_trailing.isEmpty()) {
        TextBlock(m_trailing, hintFont(), m.wordsWidth)
            .draw(painter,
                  placed(m.wordsLeft, top + m.titleHeight + m.hintHeight, m.wordsWidth, m.trailingHeight),
                  Qt::AlignLeading | Qt::AlignTop);
    }
}

QAccessibleInterface* Option::createAccessible()
{
    return new AccessibleButton(this,
                                m_kind == Kind::Card ? QAccessible::RadioButton : QAccessible::CheckBox);
}

} // namespace backstretch

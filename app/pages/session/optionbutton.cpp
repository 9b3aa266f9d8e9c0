// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/optionbutton.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QPainter>

#include <cmath>

namespace backstretch {

struct OptionButton::Measures
{
    double pad;
    double icon;
    double gap;
    double keyWidth;
    double keyHeight;
    double textWidth;
};

OptionButton::OptionButton(const Theme& theme, const QString& icon, const QString& key, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_key(key)
{
    setAutoDefault(true); // Return presses it, as everywhere in the player
    setProperty(focusRadius, static_cast<int>(Radius::Card));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OptionButton::setWords(const QString& title, const QString& hint)
{
    m_title = title;
    m_hint = hint;
    setAccessibleName(title);
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void OptionButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void OptionButton::setPixels(double title, double hint)
{
    m_titlePixels = title;
    m_hintPixels = hint;
    updateGeometry();
    update();
}

QFont OptionButton::titleFont() const
{
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(std::lround(m_titlePixels)));
    font.setWeight(QFont::Bold);
    return font;
}

QFont OptionButton::hintFont() const
{
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(std::lround(m_hintPixels)));
    font.setWeight(QFont::Normal);
    return font;
}

OptionButton::Measures OptionButton::measures(int width) const
{
    Measures m{};
    m.pad = m_titlePixels * 1.25;
    m.icon = m_titlePixels * 1.4;
    m.gap = m_titlePixels;
    m.keyHeight = m_hintPixels * 1.9;
    m.keyWidth = std::max(m.keyHeight, QFontMetricsF(hintFont()).horizontalAdvance(m_key) + m_hintPixels);
    m.textWidth = std::max(1.0, width - 2 * m.pad - m.icon - 2 * m.gap - m.keyWidth);
    return m;
}

int OptionButton::heightForWidth(int width) const
{
    const Measures m = measures(width);
    const double text = TextBlock(m_title, titleFont(), m.textWidth).height() +
                        TextBlock(m_hint, hintFont(), m.textWidth).height();
    return static_cast<int>(std::ceil(std::max(text + m_hintPixels * 1.5, m_titlePixels * 3.6)));
}

QSize OptionButton::sizeHint() const
{
    const int width = static_cast<int>(m_titlePixels * 32);
    return {width, heightForWidth(width)};
}

QSize OptionButton::minimumSizeHint() const
{
    const int width = static_cast<int>(m_titlePixels * 14);
    return {width, heightForWidth(std::max(width, this->width()))};
}

void OptionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    const bool hot = isEnabled() && (underMouse() || isDown());
    const QColor fill = !isEnabled() ? colours.sunken : hot ? colours.surfaceAlt : colours.surface;
    const QColor text = isEnabled() ? colours.text : colours.textDisabled;
    const QColor muted = isEnabled() ? colours.textMuted : colours.textDisabled;
    const bool strong = m_marked && isEnabled();
    paintBox(painter, rect(), m_theme.radius(Radius::Card), fill,
             strong ? colours.primary : colours.controlBorder, strong ? 3 : m_theme.edge());

    const Measures m = measures(width());
    const QRectF all = rect();
    const auto placed = [&](double x, double y, double w, double h) {
        return mirrored(QRectF(x, y, w, h), all, layoutDirection());
    };
    icons::paint(painter, placed(m.pad, all.center().y() - m.icon / 2, m.icon, m.icon), m_icon, text);

    const TextBlock title(m_title, titleFont(), m.textWidth);
    const TextBlock hint(m_hint, hintFont(), m.textWidth);
    const double top = all.center().y() - (title.height() + hint.height()) / 2;
    const double left = m.pad + m.icon + m.gap;
    painter.setPen(text);
    title.draw(painter, placed(left, top, m.textWidth, title.height()), Qt::AlignLeading | Qt::AlignTop);
    painter.setPen(muted);
    hint.draw(painter, placed(left, top + title.height(), m.textWidth, hint.height()),
              Qt::AlignLeading | Qt::AlignTop);

    const QRectF key =
        placed(all.width() - m.pad - m.keyWidth, all.center().y() - m.keyHeight / 2, m.keyWidth, m.keyHeight);
    paintBox(painter, key, m_hintPixels * 0.4, {}, muted, 1.2);
    painter.setPen(text);
    QFont keyFont = hintFont();
    keyFont.setWeight(QFont::DemiBold);
    TextBlock(m_key, keyFont).draw(painter, key, Qt::AlignCenter);
}

} // namespace backstretch

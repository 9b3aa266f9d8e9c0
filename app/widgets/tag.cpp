// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tag.h"

#include "app/theme/theme.h"
#include "app/widgets/painting.h"

namespace backstretch {

namespace {

constexpr double overVideo = 0.86; // opaque enough for white text over a white wall

} // namespace

Tag::Tag(const Theme& theme, const QString& text, QWidget* parent)
    : Label(theme, TextStyle::Caption, text, parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    applyPadding();
    connect(&theme, &Theme::changed, this, &Tag::applyPadding);
}

void Tag::setKind(Kind kind)
{
    m_kind = kind;
    setRole(kind == Kind::Plain     ? &Colours::text
            : kind == Kind::Warning ? &Colours::onWarningSoft
                                    : &Colours::onOverlay);
}

void Tag::applyPadding()
{
    const int across = m_theme.em(0.65);
    const int down = m_theme.em(0.3);
    setContentsMargins(across, down, across, down);
}

void Tag::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        const Colours& colours = m_theme.colours();
        QColor fill = colours.sunken;
        QColor edge = m_theme.highContrast() ? colours.border : QColor();
        if (m_kind == Kind::Warning) {
            fill = colours.warningSoft;
            edge = colours.warning;
        } else if (m_kind == Kind::OnVideo) {
            fill = colours.overlay;
            fill.setAlphaF(m_theme.highContrast() ? 1.0F : static_cast<float>(overVideo));
            edge = m_theme.highContrast() ? colours.onOverlay : QColor();
        }
        paintBox(painter, rect(), m_theme.radius(Radius::Tag), fill, edge, 1);
    }
    Label::paintEvent(event);
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/palette.h"

namespace backstretch {

QPalette paletteOf(const Colours& c)
{
    struct Entry
    {
        QPalette::ColorRole role;
        QColor normal;
        QColor disabled;
    };
    const Entry entries[] = {
        {QPalette::Window, c.window, c.window},
        {QPalette::WindowText, c.text, c.textDisabled},
        {QPalette::Text, c.text, c.textDisabled},
        {QPalette::ButtonText, c.text, c.textDisabled},
        {QPalette::Base, c.surface, c.sunken},
        {QPalette::AlternateBase, c.surfaceAlt, c.sunken},
        {QPalette::Button, c.surface, c.sunken},
        {QPalette::BrightText, c.warning, c.textDisabled},
        {QPalette::PlaceholderText, c.textMuted, c.textDisabled},
        {QPalette::Highlight, c.primary, c.border},
        {QPalette::HighlightedText, c.onPrimary, c.textDisabled},
        {QPalette::Link, c.primary, c.textDisabled},
        {QPalette::LinkVisited, c.primary, c.textDisabled},
        {QPalette::ToolTipBase, c.text, c.text},
        {QPalette::ToolTipText, c.window, c.window},
        {QPalette::Light, c.surface, c.surface},
        {QPalette::Midlight, c.surfaceAlt, c.surfaceAlt},
        {QPalette::Mid, c.border, c.border},
        {QPalette::Dark, c.controlBorder, c.border},
        {QPalette::Shadow, c.text, c.text},
    };
    QPalette palette;
    for (const Entry& entry : entries) {
        palette.setColor(QPalette::Active, entry.role, entry.normal);
        palette.setColor(QPalette::Inactive, entry.role, entry.normal);
        palette.setColor(QPalette::Disabled, entry.role, entry.disabled);
    }
    return palette;
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/stylesheet.h"

#include "app/theme/theme.h"

#include <utility>

namespace backstretch {

namespace {

constexpr const char* sheet = R"(
QToolTip { color: @window@; background: @text@; border: @edge@px solid @window@; padding: 0.4em 0.6em; }

QScrollArea, QAbstractItemView { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QFileDialog QAbstractItemView { background: @surface@; }
QHeaderView::section { color: @text@; background: @sunken@; border: 0; padding: 0.2em 0.5em; }

QScrollBar:vertical { width: 12px; margin: 0; border: 0; background: transparent; }
QScrollBar:horizontal { height: 12px; margin: 0; border: 0; background: transparent; }
QScrollBar::handle { background: @controlBorder@; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 2.5em; }
QScrollBar::handle:horizontal { min-width: 2.5em; }
QScrollBar::handle:hover { background: @textMuted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @surface@; border: @edge@px solid @controlBorder@; border-radius: @control@px;
    padding: 0.5em 0.7em;
    selection-color: @onPrimary@; selection-background-color: @primary@;
}
QLineEdit { min-height: @field@px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @primary@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @sunken@; border-color: @border@; }

QAbstractSpinBox {
    background: @surface@; border: @edge@px solid @controlBorder@; border-radius: @control@px;
    padding: 0.5em 0.7em; min-height: @field@px;
    selection-color: @onPrimary@; selection-background-color: @primary@;
}
QAbstractSpinBox:focus { border: 2px solid @primary@; }
QAbstractSpinBox:disabled { color: @textDisabled@; background: @sunken@; border-color: @border@; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }

QMenu { color: @text@; background: @surface@; border: @edge@px solid @controlBorder@; padding: 0.4em; }
QMenu::item { padding: 0.7em 1em; border-radius: 8px; background: transparent; }
QMenu::item:selected { color: @onPrimarySoft@; background: @primarySoft@; }
QMenu::item:disabled { color: @textDisabled@; }
QMenu::separator { height: 1px; background: @border@; margin: 0.3em 0.6em; }

QComboBox QAbstractItemView {
    color: @text@; background: @surface@; border: @edge@px solid @controlBorder@; outline: 0;
    selection-color: @onPrimarySoft@; selection-background-color: @primarySoft@;
}
QComboBox QAbstractItemView::item { min-height: 44px; padding: 0 0.8em; background: transparent; }
QComboBox QAbstractItemView::item:selected { color: @onPrimarySoft@; background: @primarySoft@; }

QSlider { min-height: 44px; }
QSlider::groove:horizontal { height: 8px; border-radius: 4px; background: @groove@; }
QSlider::sub-page:horizontal { height: 8px; border-radius: 4px; background: @primary@; }
QSlider::sub-page:horizontal:disabled { background: @textDisabled@; }
QSlider::add-page:horizontal { height: 8px; border-radius: 4px; background: @groove@; }
QSlider::handle:horizontal {
    width: 20px; height: 20px; margin: -9px 0; border-radius: 13px;
    border: 3px solid @primary@; background: @surface@;
}
QSlider::handle:horizontal:disabled { border-color: @textDisabled@; }
)";

} // namespace

QString styleSheetOf(const Theme& theme)
{
    QString result = QString::fromLatin1(sheet);
    for (const auto& [name, role] : colourRoles()) {
        result.replace(QLatin1Char('@') + name + QLatin1Char('@'), (theme.colours().*role).name());
    }
    // A track must stay visible where soft fills have vanished.
    const QColor groove = theme.highContrast() ? theme.colours().moveTrack : theme.colours().border;
    result.replace(QLatin1String("@groove@"), groove.name());
    result.replace(QLatin1String("@edge@"), QString::number(theme.edge()));
    result.replace(QLatin1String("@control@"), QString::number(qRound(theme.radius(Radius::Control))));
    result.replace(QLatin1String("@field@"), QString::number(qRound(theme.bodyPixelSize() * 1.9)));
    return result;
}

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

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backstretch {

/// What is in `area` is about to go: if the focus is there it moves on to the next control behind it, so
/// that whoever uses the keyboard does not fall out of the page.
inline void passFocusOn(const QWidget& area)
{
    const QWidget* from = area.focusWidget();
    if (from == nullptr || !from->hasFocus()) {
        return;
    }
    for (QWidget* next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        const bool outside = next->window() == area.window() && !area.isAncestorOf(next);
        if (outside && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backstretch {

/// Shows or hides a part of something. Unlike QWidget::setVisible() it leaves a part alone that is going to
/// be shown with what it stands in: that would be laid out at once, with what is in it by then and in a place
/// that it does not keep.
inline void setShown(QWidget& part, bool shown)
{
    if (part.isHidden() == shown) {
        part.setVisible(shown);
    }
}

} // namespace backstretch

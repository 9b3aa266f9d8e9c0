// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sheet.h"

namespace backstretch {

class BsButton;

/// Asked once, when the window is closed for the first time while reminders are on: whether they go on.
/// Escape answers nothing; the window stays.
class KeepOpenSheet : public Sheet
{
    Q_OBJECT

public:
    static KeepOpenSheet* open(const Theme& theme, QWidget& window, bool hasTray);

Q_SIGNALS:
    void keepAsked();
    void closeAsked();

private:
    KeepOpenSheet(const Theme& theme, QWidget& window, bool hasTray);

    BsButton* m_keep;
};

} // namespace backstretch

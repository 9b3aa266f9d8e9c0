// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backstretch {

class BsButton;
class Theme;

/// What stands beside Today's greeting: "Something changed?" in gentle days, else a menu of what is seldom
/// wanted.
class TodayCorner : public QWidget
{
    Q_OBJECT

public:
    explicit TodayCorner(const Theme& theme, QWidget* parent = nullptr);

    /// Says it in the present language, for these days.
    void refresh(bool gentle);

Q_SIGNALS:
    void somethingChanged();
    void gentlePlanWanted();

private:
    void openMenu();

    BsButton* m_changed;
    BsButton* m_more;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitsheight.h"
#include "core/reminders/reminderplan.h"

#include <QFrame>

#include <utility>
#include <vector>

class QHBoxLayout;

namespace backstretch {

class BsButton;
class Combo;
class DayButtons;
class Label;
class Theme;
class TimeField;

/// One reminder of the settings: when, which routine, on which days. Where there is no room beside them the
/// days stand on a line of their own.
class ReminderRow : public FitsHeight<QFrame>
{
    Q_OBJECT
public:
    explicit ReminderRow(const Theme& theme, QWidget* parent = nullptr);

    /// Ids and names, in the order of the list.
    void setRoutines(const std::vector<std::pair<QString, QString>>& routines);
    void setReminder(const ReminderTime& reminder);
    [[nodiscard]] ReminderTime reminder() const;
    /// Why it does not come; empty: it does.
    void setWarning(const QString& warning);
    void retranslate();
    void focusTime();
    [[nodiscard]] TimeField& time() { return *m_time; }

Q_SIGNALS:
    /// By the user.
    void changed();
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameParts();
    void arrange();
    void restyle();

    const Theme& m_theme;
    TimeField* m_time;
    Combo* m_routine;
    DayButtons* m_days;
    BsButton* m_bin;
    Label* m_warning;
    QHBoxLayout* m_line;
    bool m_beside = false;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <QWidget>

class QDateEdit;
class QTimeEdit;

namespace backstretch {

class BsButton;
class Label;
class Theme;

/// A day and a time of day: typed, with the arrow keys, or with the buttons beside the day. The day of the
/// week stands under it, so that a slip of the year or the month shows. What it may be is not its business:
/// who types must be told why something cannot be, and not be stopped in the middle.
class MomentField : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(const Theme& theme, QWidget* parent = nullptr);

    void set(QDate day, QTime time, QDate today);
    [[nodiscard]] QDate day() const;
    /// To the minute.
    [[nodiscard]] QTime time() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    void sayDay();

    QDate m_today;
    BsButton* m_earlier;
    QDateEdit* m_day;
    BsButton* m_later;
    QTimeEdit* m_time;
    Label* m_words;
};

} // namespace backstretch

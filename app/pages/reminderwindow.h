// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace backstretch {

class AppMark;
class BsButton;
class IdleWatch;
class Label;
class Poster;
class PosterStore;
class Theme;

/// A reminder where the system cannot show one: a small window in the corner that never takes the keyboard
/// and goes by itself after two minutes of use of the computer, not while somebody is away.
class ReminderWindow : public QWidget, public AccessibleSource
{
    Q_OBJECT

public:
    /// So long it stays.
    static constexpr std::chrono::minutes kStays{2};

    struct Content
    {
        QString title;
        QString line;
        QString clip;
        QString start; ///< what "Start" starts, for screen readers: "Start Desk break, 4 minutes"
        bool canPostpone = true;
    };

    ReminderWindow(const Theme& theme, PosterStore& posters, IdleWatch& idle);

    /// Shows it in the corner of the screen with the pointer, without activating it.
    void present(const Content& content);

    /// Looks whether the computer was used since it last looked; by itself now and then.
    void countUse();

Q_SIGNALS:
    void startPressed();
    void laterPressed();
    void notTodayPressed();
    /// Closed, or gone by itself.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void retranslate();
    void restyle();
    void place();
    void leave();

    const Theme& m_theme;
    IdleWatch& m_idle;
    AppMark* m_mark;
    Label* m_program;
    BsButton* m_close;
    Poster* m_picture;
    Label* m_title;
    Label* m_line;
    BsButton* m_start;
    BsButton* m_later;
    BsButton* m_notToday;
    QTimer m_timer;
    std::chrono::milliseconds m_used{0};
};

} // namespace backstretch

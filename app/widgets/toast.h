// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace backstretch {

class BsButton;
class Label;
class Theme;

/// "Removed Sphinx Pose. [Undo]" at the bottom of its parent, for a while. It stays as long as the
/// pointer or the focus is on it or something lies over it, and is never the only sign of an error. Its
/// parent keeps so much room free for it as it asks for: nothing is ever under it.
class Toast : public QFrame, public AccessibleSource
{
    Q_OBJECT
public:
    Toast(const Theme& theme, QWidget* over);

    /// Replaces what is shown. An empty `action` means no button.
    void showMessage(const QString& message, const QString& action = {}, std::function<void()> onAction = {});
    void setLifetime(std::chrono::milliseconds lifetime);
    [[nodiscard]] QString message() const;
    /// Whether it is about to go by itself; not while someone is at it.
    [[nodiscard]] bool isLeaving() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// It takes so many pixels of the bottom of its parent, the air round it among them; 0: it has gone.
    void roomChanged(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void place();
    void keepOrLeave();
    void leave();
    void finish();
    void tellRoom();
    [[nodiscard]] QWidget* cover() const;
    void showAgain();

    const Theme& m_theme;
    Label* m_label;
    BsButton* m_button;
    QTimer m_timer;
    QPointer<QWidget> m_cover; ///< it waits until this has gone
    int m_room = 0;
    std::function<void()> m_onAction;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

namespace backstretch {

class BsButton;
class Label;
class Theme;

/// "Removed Sphinx Pose. [Undo]" at the bottom of its parent, for a while. It stays as long as the
/// pointer or the focus is on it, and is never the only sign of an error.
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void place();
    void keepOrLeave();
    void finish();

    const Theme& m_theme;
    Label* m_label;
    BsButton* m_button;
    QTimer m_timer;
    std::function<void()> m_onAction;
};

} // namespace backstretch

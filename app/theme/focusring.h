// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace backstretch {

class Theme;

/// Lays one ring round whichever widget has the keyboard focus. The ring is a widget of its own
/// above the focused one, so nothing has to reserve room for it and edges stay aligned.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(const Theme& theme);
    ~FocusRing() override;

    [[nodiscard]] bool shows(const QWidget& widget) const;
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void focused(QWidget* widget, Qt::FocusReason reason);
    [[nodiscard]] bool isAway() const;
    void lookAgain();

    const Theme& m_theme;
    QPointer<QWidget> m_widget; ///< has the focus
    bool m_byKey = false;
    QPointer<QFocusFrame> m_frame;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/session/playerkeys.h"

#include <QObject>
#include <QSet>

#include <functional>

class QKeyEvent;
class QWidget;

namespace backstretch {

/// Listens to the keys of the window while a session is led. A focused button would take Space and the
/// arrows for itself, and the window's shortcuts F1 and F11; in the player they always mean the same.
class PlayerKeyboard : public QObject
{
    Q_OBJECT

public:
    /// What became of a key that was offered to what is in front.
    enum class Offer {
        Taken,   ///< it was for that
        Refused, ///< it goes to whatever has the focus, and means nothing else
        Free,    ///< nothing is in front: it is one of the player's
    };

    /// `inFront` is asked first about every key that is pressed.
    PlayerKeyboard(QWidget& page, std::function<Offer(const QKeyEvent&)> inFront);
    ~PlayerKeyboard() override;

    void setListening(bool on);
    void setOneButton(bool on) { m_oneButton = on; }
    [[nodiscard]] KeyMode mode() const;

Q_SIGNALS:
    void asked(backstretch::PlayerAction action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeOverride(QKeyEvent& event) const;
    bool takePress(const QKeyEvent& event);
    bool takeRelease(const QKeyEvent& event);
    bool takeOwn(const QKeyEvent& event);
    [[nodiscard]] std::optional<PlayerAction> actionFor(const QKeyEvent& event) const;

    QWidget& m_page;
    std::function<Offer(const QKeyEvent&)> m_inFront;
    QSet<int> m_taken; ///< held down now, and no button has seen it
    bool m_heldForNextExercise = false;
    bool m_listening = false;
    bool m_oneButton = false;
};

} // namespace backstretch

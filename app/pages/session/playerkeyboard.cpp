// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerkeyboard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace backstretch {

PlayerKeyboard::PlayerKeyboard(QWidget& page, std::function<Offer(const QKeyEvent&)> inFront)
    : m_page(page)
    , m_inFront(std::move(inFront))
{
}

PlayerKeyboard::~PlayerKeyboard() = default;

void PlayerKeyboard::setListening(bool on)
{
    if (m_listening == on) {
        return;
    }
    m_listening = on;
    m_taken.clear();
    m_heldForNextExercise = false;
    if (on) {
        QCoreApplication::instance()->installEventFilter(this);
    } else {
        QCoreApplication::instance()->removeEventFilter(this);
    }
}

std::optional<PlayerAction> PlayerKeyboard::actionFor(const QKeyEvent& event) const
{
    return playerActionFor(event.key(), event.modifiers(), mode());
}

KeyMode PlayerKeyboard::mode() const
{
    return {m_page.layoutDirection(), m_oneButton};
}

bool PlayerKeyboard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease &&
        event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* target = qobject_cast<QWidget*>(watched);
    if (!target || !m_page.isVisible() ||
        (target != &m_page && !m_page.isAncestorOf(target) && target != m_page.window())) {
        return false;
    }
    auto& key = static_cast<QKeyEvent&>(*event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return takeOverride(key);
    case QEvent::KeyRelease:
        return takeRelease(key);
    default:
        return takePress(key);
    }
}

bool PlayerKeyboard::takeOverride(QKeyEvent& event) const
{
    if (actionFor(event)) {
        event.accept(); // it comes again, as a key pressed
    }
    return event.isAccepted();
}

bool PlayerKeyboard::takePress(const QKeyEvent& event)
{
    const int key = event.key(); // the event may be gone once it has ended the session
    const Offer offer = m_inFront(event);
    const bool taken = offer == Offer::Taken || (offer == Offer::Free && takeOwn(event));
    if (taken && m_listening) {
        m_taken.insert(key);
    } else {
        m_taken.remove(key);
    }
    return taken;
}

// A button that saw no press must not see the release, and one that saw it must.
bool PlayerKeyboard::takeRelease(const QKeyEvent& event)
{
    if (event.isAutoRepeat()) {
        return m_taken.contains(event.key());
    }
    m_heldForNextExercise = false;
    return m_taken.remove(event.key());
}

bool PlayerKeyboard::takeOwn(const QKeyEvent& event)
{
    const auto action = actionFor(event);
    if (!action) {
        return false;
    }
    if (!event.isAutoRepeat()) {
        Q_EMIT asked(*action);
    } else if (*action == PlayerAction::Next && !m_heldForNextExercise) {
        m_heldForNextExercise = true; // held down: on to the next exercise, once
        Q_EMIT asked(PlayerAction::NextExercise);
    } else if (*action == PlayerAction::Louder || *action == PlayerAction::Quieter) {
        Q_EMIT asked(*action);
    }
    return true;
}

} // namespace backstretch

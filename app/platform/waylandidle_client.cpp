// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/waylandidle_client.h"

#include "app/platform/waylandidle.h"

#include <QPointer>

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// Half of the time an answer may take: another desktop's way may have to be tried after this one.
constexpr milliseconds kPatience = 900ms;

/// Who waits for a lull asks at least once while it could come about; twice as long without a question, and
/// some more, because timers are late, means that nobody waits for it.
milliseconds stillWanted(milliseconds length)
{
    return 2 * length + 2min;
}

} // namespace

WaylandIdleWatch::WaylandIdleWatch(QByteArray display, WaylandLulls::Now now)
    : m_display(std::move(display))
    , m_now(std::move(now))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        disconnectFromDesktop();
        answerAll();
    });
}

void WaylandIdleWatch::ask(milliseconds shortest, Answer answer)
{
    if (m_lulls) {
        const QPointer self(this);
        m_lulls->read(); // what is said of this moment may be waiting; it may also be the end
        if (!self) {
            return;
        }
    }
    if (!m_lulls && !m_notOffered) {
        connectToDesktop();
    }
    m_waiting.push_back(std::move(answer));
    if (m_lulls) {
        wait(shortest);
    }
    if (!m_lulls || m_lulls->state() != WaylandLulls::State::Connecting) {
        answerAll();
    }
}

void WaylandIdleWatch::connectToDesktop()
{
    m_lulls = std::make_unique<WaylandLulls>(m_display, m_now);
    if (m_lulls->state() == WaylandLulls::State::Broken) {
        m_lulls.reset();
        return;
    }
    connect(m_lulls.get(), &WaylandLulls::stateChanged, this, &WaylandIdleWatch::stateChanged);
    connect(m_lulls.get(), &WaylandLulls::lullBegan, this, &WaylandIdleWatch::lullBegan);
    m_patience.start();
}

void WaylandIdleWatch::disconnectFromDesktop()
{
    m_patience.stop();
    m_wanted.clear();
    m_lulls.reset(); // also when it is what called
}

void WaylandIdleWatch::wait(milliseconds length)
{
    const auto known = std::find_if(m_wanted.begin(), m_wanted.end(),
                                    [length](const Wanted& wanted) { return wanted.length == length; });
    if (known != m_wanted.end()) {
        known->asked = m_now();
        return;
    }
    m_wanted.push_back({length, m_now()});
    m_lulls->waitFor(length);
}

void WaylandIdleWatch::stateChanged()
{
    const WaylandLulls::State state = m_lulls->state();
    if (state == WaylandLulls::State::Connecting) {
        return;
    }
    m_patience.stop();
    if (state != WaylandLulls::State::Telling) {
        m_notOffered = state == WaylandLulls::State::NotOffered;
        disconnectFromDesktop();
    }
    answerAll();
}

void WaylandIdleWatch::lullBegan(milliseconds length)
{
    const auto wanted = std::find_if(m_wanted.begin(), m_wanted.end(),
                                     [length](const Wanted& each) { return each.length == length; });
    if (wanted == m_wanted.end()) {
        return;
    }
    if (m_now() - wanted->asked <= stillWanted(length)) {
        lullSeen(length);
        return;
    }
    m_wanted.erase(wanted);
    if (m_wanted.empty()) {
        disconnectFromDesktop();
    } else {
        m_lulls->waitNoMore(length);
    }
}

void WaylandIdleWatch::answerAll()
{
    const QPointer self(this);
    for (const Answer& answer : std::exchange(m_waiting, {})) {
        if (!self) {
            return;
        }
        answer(m_lulls ? m_lulls->lull() : std::nullopt);
    }
}

std::unique_ptr<IdleWatch> makeWaylandIdleWatch()
{
    const QByteArray display = qgetenv("WAYLAND_DISPLAY");
    // A connection that was handed to us ready-made is there once, and is Qt's.
    if (display.isEmpty() || qEnvironmentVariableIsSet("WAYLAND_SOCKET")) {
        return nullptr;
    }
    return std::make_unique<WaylandIdleWatch>(display);
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct wl_callback;
struct wl_display;
struct wl_registry;
struct ext_idle_notifier_v1;

namespace backstretch {

/// A connection of our own to a Wayland desktop, over which it tells when keyboard and mouse have been unused
/// for some time and when they are used again (ext-idle-notify-v1). It has no window and never waits for the
/// desktop; what was sent is read when it comes.
class WaylandLulls final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<std::chrono::steady_clock::time_point()>;
    enum class State {
        Connecting, ///< what the desktop offers is not known yet
        Telling,
        NotOffered,
        Broken, ///< there is no connection, or there is none any more
    };

    /// `display`: as in WAYLAND_DISPLAY.
    WaylandLulls(const QByteArray& display, Now now);
    WaylandLulls(const WaylandLulls&) = delete;
    WaylandLulls& operator=(const WaylandLulls&) = delete;
    WaylandLulls(WaylandLulls&&) = delete;
    WaylandLulls& operator=(WaylandLulls&&) = delete;
    ~WaylandLulls() override;

    [[nodiscard]] State state() const;
    /// From now on lulls that become so long are told of; those that have begun already only once they have
    /// gone on for so long again.
    void waitFor(std::chrono::milliseconds length);
    void waitNoMore(std::chrono::milliseconds length);
    /// What has come, but was not looked at. May signal.
    void read();
    /// How long nothing has been used; 0 while that is less than what is waited for. nullopt: nobody tells.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lull() const;

Q_SIGNALS:
    // Whoever hears of these may delete it.
    void stateChanged();
    void lullBegan(std::chrono::milliseconds length);

private:
    struct Listeners;
    struct Notification;
    struct Seat;

    [[nodiscard]] bool hasNews() const;
    void dispatch();
    void settle();
    void waitAt(Seat& seat);
    void close();

    Now m_now;
    wl_display* m_display = nullptr;
    wl_registry* m_registry = nullptr;
    wl_callback* m_allSaid = nullptr; ///< until what is offered has been listed
    ext_idle_notifier_v1* m_notifier = nullptr;
    std::uint32_t m_notifierName = 0;
    std::unique_ptr<QSocketNotifier> m_socket;
    std::vector<std::chrono::milliseconds> m_lengths;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::vector<std::chrono::milliseconds> m_began; ///< not yet told
    State m_toldState = State::Connecting;
};

} // namespace backstretch

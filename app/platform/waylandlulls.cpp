// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/waylandlulls.h"

#include "app/platform/waylandclient.h"

#include <QPointer>

#include <poll.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace backstretch {
namespace {

using std::chrono::milliseconds;

// From version 5 on a seat can be given back.
constexpr std::uint32_t kSeatVersion = 5;
/// Of some kilobytes each.
constexpr int kMostReads = 16;
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
constexpr std::uint32_t kNotifierVersion = EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION;
#else
constexpr std::uint32_t kNotifierVersion = 1;
#endif

/// A film that keeps the screen awake is no typing: where the desktop can, it tells of keyboard and mouse
/// alone.
ext_idle_notification_v1* notification(ext_idle_notifier_v1* notifier, milliseconds length, wl_seat* seat)
{
    const auto timeout = static_cast<std::uint32_t>(length.count());
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
    if (ext_idle_notifier_v1_get_version(notifier) >= kNotifierVersion) {
        return ext_idle_notifier_v1_get_input_idle_notification(notifier, timeout, seat);
    }
#endif
    return ext_idle_notifier_v1_get_idle_notification(notifier, timeout, seat);
}

} // namespace

struct WaylandLulls::Notification
{
    Notification(WaylandLulls& lulls, milliseconds length, wl_seat* seat);
    Notification(const Notification&) = delete;
    Notification& operator=(const Notification&) = delete;
    Notification(Notification&&) = delete;
    Notification& operator=(Notification&&) = delete;
    ~Notification() { ext_idle_notification_v1_destroy(proxy); }

    WaylandLulls& lulls;
    milliseconds length;
    ext_idle_notification_v1* proxy;
    /// When the lull had become so long.
    std::optional<std::chrono::steady_clock::time_point> reached;
};

struct WaylandLulls::Seat
{
    Seat(wl_registry* registry, std::uint32_t seatName, std::uint32_t version)
        : name(seatName)
        , proxy(static_cast<wl_seat*>(
              wl_registry_bind(registry, seatName, &wl_seat_interface, std::min(version, kSeatVersion))))
    {
    }
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;
    Seat(Seat&&) = delete;
    Seat& operator=(Seat&&) = delete;
    ~Seat()
    {
        notifications.clear();
        if (wl_seat_get_version(proxy) >= WL_SEAT_RELEASE_SINCE_VERSION) {
            wl_seat_release(proxy);
        } else {
            wl_seat_destroy(proxy);
        }
    }

    /// 0 while somebody is there.
    [[nodiscard]] milliseconds lull(std::chrono::steady_clock::time_point now) const
    {
        milliseconds longest{0};
        for (const auto& each : notifications) {
            if (each->reached) {
                longest = std::max(
                    longest, each->length + std::chrono::duration_cast<milliseconds>(now - *each->reached));
            }
        }
        return longest;
    }

    std::uint32_t name;
    wl_seat* proxy;
    std::vector<std::unique_ptr<Notification>> notifications;
};

/// What the library calls while it dispatches. Only notes what was said: what follows from it may take the
/// connection away, and must wait until the library is out of it.
struct WaylandLulls::Listeners
{
    static void global(void* data, wl_registry* registry, std::uint32_t name, const char* interface,
                       std::uint32_t version)
    {
        auto& self = *static_cast<WaylandLulls*>(data);
        if (std::strcmp(interface, wl_seat_interface.name) == 0) {
            self.m_seats.push_back(std::make_unique<Seat>(registry, name, version));
        } else if (std::strcmp(interface, ext_idle_notifier_v1_interface.name) == 0 &&
                   self.m_notifier == nullptr) {
            self.m_notifier = static_cast<ext_idle_notifier_v1*>(wl_registry_bind(
                registry, name, &ext_idle_notifier_v1_interface, std::min(version, kNotifierVersion)));
            self.m_notifierName = name;
        }
    }
    static void globalRemove(void* data, wl_registry* /*registry*/, std::uint32_t name)
    {
        auto& self = *static_cast<WaylandLulls*>(data);
        std::erase_if(self.m_seats, [name](const auto& seat) { return seat->name == name; });
        if (self.m_notifier != nullptr && self.m_notifierName == name) {
            ext_idle_notifier_v1_destroy(self.m_notifier);
            self.m_notifier = nullptr;
        }
    }
    static void done(void* data, wl_callback* callback, std::uint32_t /*serial*/)
    {
        static_cast<WaylandLulls*>(data)->m_allSaid = nullptr;
        wl_callback_destroy(callback);
    }
    static void idled(void* data, ext_idle_notification_v1* /*notification*/)
    {
        auto& self = *static_cast<Notification*>(data);
        self.reached = self.lulls.m_now();
        self.lulls.m_began.push_back(self.length);
    }
    static void resumed(void* data, ext_idle_notification_v1* /*notification*/)
    {
        static_cast<Notification*>(data)->reached.reset();
    }

    static constexpr wl_registry_listener kRegistry{&global, &globalRemove};
    static constexpr wl_callback_listener kAllSaid{&done};
    static constexpr ext_idle_notification_v1_listener kNotification{&idled, &resumed};
};

WaylandLulls::Notification::Notification(WaylandLulls& lulls_, milliseconds length_, wl_seat* seat)
    : lulls(lulls_)
    , length(length_)
    , proxy(notification(lulls_.m_notifier, length_, seat))
{
    ext_idle_notification_v1_add_listener(proxy, &Listeners::kNotification, this);
}

WaylandLulls::WaylandLulls(const QByteArray& display, Now now)
    : m_now(std::move(now))
{
    m_display = wayland::load() ? wayland::functions().displayConnect(display.constData()) : nullptr;
    if (m_display == nullptr) {
        m_toldState = State::Broken;
        return;
    }
    m_registry = wl_display_get_registry(m_display);
    wl_registry_add_listener(m_registry, &Listeners::kRegistry, this);
    m_allSaid = wl_display_sync(m_display);
    wl_callback_add_listener(m_allSaid, &Listeners::kAllSaid, this);
    m_socket = std::make_unique<QSocketNotifier>(wayland::functions().displayGetFd(m_display),
                                                 QSocketNotifier::Read);
    connect(m_socket.get(), &QSocketNotifier::activated, this, &WaylandLulls::read);
    wayland::functions().displayFlush(m_display);
}

WaylandLulls::~WaylandLulls()
{
    close();
}

WaylandLulls::State WaylandLulls::state() const
{
    if (m_display == nullptr) {
        return State::Broken;
    }
    if (m_allSaid != nullptr) {
        return State::Connecting;
    }
    return m_notifier == nullptr ? State::NotOffered : State::Telling;
}

void WaylandLulls::waitFor(milliseconds length)
{
    if (std::find(m_lengths.begin(), m_lengths.end(), length) == m_lengths.end()) {
        m_lengths.push_back(length);
        settle();
    }
}

void WaylandLulls::waitNoMore(milliseconds length)
{
    std::erase(m_lengths, length);
    settle();
}

std::optional<milliseconds> WaylandLulls::lull() const
{
    if (state() != State::Telling || m_seats.empty()) {
        return std::nullopt;
    }
    // Somebody at any of the seats is somebody.
    std::vector<milliseconds> lulls;
    std::transform(m_seats.begin(), m_seats.end(), std::back_inserter(lulls),
                   [now = m_now()](const auto& seat) { return seat->lull(now); });
    return *std::min_element(lulls.begin(), lulls.end());
}

void WaylandLulls::read()
{
    if (m_display == nullptr) {
        return;
    }
    // All that is there, so that what has happened is known to its end; not for ever.
    for (int reads = 0; reads < kMostReads && hasNews(); ++reads) {
        dispatch();
    }
    settle();
    const QPointer self(this);
    for (const milliseconds length : std::exchange(m_began, {})) {
        if (lull() >= length) { // at every seat, not at one of several
            Q_EMIT lullBegan(length);
        }
        if (!self) {
            return;
        }
    }
    if (std::exchange(m_toldState, state()) != state()) {
        Q_EMIT stateChanged();
    }
}

bool WaylandLulls::hasNews() const
{
    if (m_display == nullptr) {
        return false;
    }
    pollfd socket{wayland::functions().displayGetFd(m_display), POLLIN, 0};
    return ::poll(&socket, 1, 0) > 0; // its end counts, too
}

void WaylandLulls::dispatch()
{
    const wayland::Functions& call = wayland::functions();
    while (call.displayPrepareRead(m_display) != 0) {
        if (call.displayDispatchPending(m_display) < 0) {
            close();
            return;
        }
    }
    if (call.displayReadEvents(m_display) < 0 || call.displayDispatchPending(m_display) < 0) {
        close();
    }
}

// Every seat waits for all that is waited for, and for nothing else.
void WaylandLulls::settle()
{
    if (m_display == nullptr) {
        return;
    }
    for (const auto& seat : m_seats) {
        waitAt(*seat);
    }
    // So few bytes always fit, unless nobody reads them.
    if (wayland::functions().displayFlush(m_display) < 0) {
        close();
    }
}

void WaylandLulls::waitAt(Seat& seat)
{
    std::erase_if(seat.notifications, [this](const auto& each) {
        return m_notifier == nullptr ||
               std::find(m_lengths.begin(), m_lengths.end(), each->length) == m_lengths.end();
    });
    for (const milliseconds length : m_lengths) {
        const bool waits = std::any_of(seat.notifications.begin(), seat.notifications.end(),
                                       [length](const auto& each) { return each->length == length; });
        if (m_notifier != nullptr && !waits) {
            seat.notifications.push_back(std::make_unique<Notification>(*this, length, seat.proxy));
        }
    }
}

void WaylandLulls::close()
{
    if (m_display == nullptr) {
        return;
    }
    m_socket->setEnabled(false);
    m_socket.release()->deleteLater(); // it may be what called
    m_seats.clear();
    if (m_notifier != nullptr) {
        ext_idle_notifier_v1_destroy(m_notifier);
    }
    if (m_allSaid != nullptr) {
        wl_callback_destroy(m_allSaid);
    }
    wl_registry_destroy(m_registry);
    wayland::functions().displayDisconnect(m_display);
    m_display = nullptr;
    m_notifier = nullptr;
    m_allSaid = nullptr;
    m_registry = nullptr;
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/x11.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QGuiApplication>

#include <xcb/xcb.h>
#ifdef BACKSTRETCH_HAS_XCB_SCREENSAVER
#include <xcb/screensaver.h>
#endif

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace backstretch::x11 {
namespace {

struct Free
{
    void operator()(void* reply) const { std::free(reply); }
};
template <typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

xcb_connection_t* connection()
{
#if QT_CONFIG(xcb)
    if (const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()) {
        return x11->connection();
    }
#endif
    return nullptr;
}

xcb_window_t root(xcb_connection_t* server)
{
    return xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
}

/// XCB_ATOM_NONE where nobody has ever used that name.
xcb_atom_t atom(xcb_connection_t* server, const char* name)
{
    const auto cookie = xcb_intern_atom(server, 1, static_cast<std::uint16_t>(std::strlen(name)), name);
    const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(server, cookie, nullptr));
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

/// A list of 32-bit values (windows, atoms, numbers), the first few of it.
std::vector<std::uint32_t> property(xcb_connection_t* server, xcb_window_t window, const char* name)
{
    constexpr std::uint32_t kMany = 64;
    const xcb_atom_t key = atom(server, name);
    if (key == XCB_ATOM_NONE) {
        return {};
    }
    const auto cookie = xcb_get_property(server, 0, window, key, XCB_GET_PROPERTY_TYPE_ANY, 0, kMany);
    const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(server, cookie, nullptr));
    if (!reply || reply->format != 32) {
        return {};
    }
    std::vector<std::uint32_t> values(static_cast<std::size_t>(xcb_get_property_value_length(reply.get())) /
                                      sizeof(std::uint32_t));
    if (!values.empty()) {
        std::memcpy(values.data(), xcb_get_property_value(reply.get()),
                    values.size() * sizeof(std::uint32_t));
    }
    return values;
}

} // namespace

bool seesEverything()
{
    return connection() != nullptr && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

std::optional<std::chrono::milliseconds> idleTime()
{
#ifdef BACKSTRETCH_HAS_XCB_SCREENSAVER
    if (!seesEverything()) {
        return std::nullopt;
    }
    xcb_connection_t* server = connection();
    // A request of an extension the server has not would break the connection.
    const xcb_query_extension_reply_t* extension = xcb_get_extension_data(server, &xcb_screensaver_id);
    if (extension == nullptr || extension->present == 0) {
        return std::nullopt;
    }
    const Owned<xcb_screensaver_query_info_reply_t> reply(
        xcb_screensaver_query_info_reply(server, xcb_screensaver_query_info(server, root(server)), nullptr));
    if (reply) {
        return std::chrono::milliseconds(reply->ms_since_user_input);
    }
#endif
    return std::nullopt;
}

bool otherAppInFullScreen()
{
    xcb_connection_t* server = connection();
    if (server == nullptr) {
        return false;
    }
    const auto active = property(server, root(server), "_NET_ACTIVE_WINDOW");
    if (active.empty() || active.front() == XCB_WINDOW_NONE) {
        return false;
    }
    const auto process = property(server, active.front(), "_NET_WM_PID");
    if (!process.empty() &&
        process.front() == static_cast<std::uint32_t>(QCoreApplication::applicationPid())) {
        return false;
    }
    const xcb_atom_t fullScreen = atom(server, "_NET_WM_STATE_FULLSCREEN");
    const auto states = property(server, active.front(), "_NET_WM_STATE");
    return fullScreen != XCB_ATOM_NONE && std::find(states.begin(), states.end(), fullScreen) != states.end();
}

bool hasTray()
{
    xcb_connection_t* server = connection();
    const xcb_atom_t selection =
        server == nullptr ? static_cast<xcb_atom_t>(XCB_ATOM_NONE) : atom(server, "_NET_SYSTEM_TRAY_S0");
    if (selection == XCB_ATOM_NONE) {
        return false;
    }
    const Owned<xcb_get_selection_owner_reply_t> reply(
        xcb_get_selection_owner_reply(server, xcb_get_selection_owner(server, selection), nullptr));
    return reply && reply->owner != XCB_WINDOW_NONE;
}

} // namespace backstretch::x11

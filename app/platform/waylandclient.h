// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wayland-client-core.h>

/// The functions of libwayland-client, found when they are first wanted. A program that links the library
/// loads it at every start, on X11 too, and does not start where it is missing.
namespace backstretch::wayland {

struct Functions
{
    decltype(&::wl_display_connect) displayConnect = nullptr;
    decltype(&::wl_display_disconnect) displayDisconnect = nullptr;
    decltype(&::wl_display_get_fd) displayGetFd = nullptr;
    decltype(&::wl_display_prepare_read) displayPrepareRead = nullptr;
    decltype(&::wl_display_read_events) displayReadEvents = nullptr;
    decltype(&::wl_display_dispatch_pending) displayDispatchPending = nullptr;
    decltype(&::wl_display_flush) displayFlush = nullptr;
    decltype(&::wl_proxy_add_listener) proxyAddListener = nullptr;
    decltype(&::wl_proxy_destroy) proxyDestroy = nullptr;
    decltype(&::wl_proxy_get_user_data) proxyGetUserData = nullptr;
    decltype(&::wl_proxy_get_version) proxyGetVersion = nullptr;
    decltype(&::wl_proxy_marshal_flags) proxyMarshalFlags = nullptr;
    decltype(&::wl_proxy_set_user_data) proxySetUserData = nullptr;
};

/// False: this computer has no libwayland-client, or one before 1.20. Looks only once.
[[nodiscard]] bool load();
/// Nothing may be called before load() has been true.
[[nodiscard]] const Functions& functions();

} // namespace backstretch::wayland

// The protocols' own headers are full of inline functions that call the library by name; while they are read,
// these names mean what was found. What wayland-scanner makes of protocols is only included here.
// clang-format off
#define wl_proxy_add_listener (backstretch::wayland::functions().proxyAddListener)
#define wl_proxy_destroy (backstretch::wayland::functions().proxyDestroy)
#define wl_proxy_get_user_data (backstretch::wayland::functions().proxyGetUserData)
#define wl_proxy_get_version (backstretch::wayland::functions().proxyGetVersion)
#define wl_proxy_marshal_flags (backstretch::wayland::functions().proxyMarshalFlags)
#define wl_proxy_set_user_data (backstretch::wayland::functions().proxySetUserData)
#include <wayland-client-protocol.h>
#include <ext-idle-notify-v1-client-protocol.h>
#undef wl_proxy_add_listener
#undef wl_proxy_destroy
#undef wl_proxy_get_user_data
#undef wl_proxy_get_version
#undef wl_proxy_marshal_flags
#undef wl_proxy_set_user_data
// clang-format on

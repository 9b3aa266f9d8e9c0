// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/waylandclient.h"

#include <QLibrary>

// The tables of the protocols, as wayland-scanner writes them: C that is C++ as well, once the headers above
// have said that they are seen elsewhere.
#include <ext-idle-notify-v1-tables.h>
#include <wayland-tables.h>

namespace backstretch::wayland {
namespace {

Functions& found()
{
    static Functions functions;
    return functions;
}

template <typename Function>
bool find(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool findAll()
{
    QLibrary library(QStringLiteral("wayland-client"), 0);
    Functions& all = found();
    return library.load() && find(library, "wl_display_connect", all.displayConnect) &&
           find(library, "wl_display_disconnect", all.displayDisconnect) &&
           find(library, "wl_display_get_fd", all.displayGetFd) &&
           find(library, "wl_display_prepare_read", all.displayPrepareRead) &&
           find(library, "wl_display_read_events", all.displayReadEvents) &&
           find(library, "wl_display_dispatch_pending", all.displayDispatchPending) &&
           find(library, "wl_display_flush", all.displayFlush) &&
           find(library, "wl_proxy_add_listener", all.proxyAddListener) &&
           find(library, "wl_proxy_destroy", all.proxyDestroy) &&
           find(library, "wl_proxy_get_user_data", all.proxyGetUserData) &&
           find(library, "wl_proxy_get_version", all.proxyGetVersion) &&
           find(library, "wl_proxy_marshal_flags", all.proxyMarshalFlags) &&
           find(library, "wl_proxy_set_user_data", all.proxySetUserData);
}

} // namespace

bool load()
{
    static const bool loaded = findAll();
    return loaded;
}

const Functions& functions()
{
    return found();
}

} // namespace backstretch::wayland

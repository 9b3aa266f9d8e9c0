// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Wayland desktop without a screen that tells of lulls when it is told to, for waylandidle_test.cpp and
// test_senses.py:
//     waylanddesktop SOCKET [--no-notifier] [--no-seat] [--version N] [--mute]
// A line on its input is a command, and each is answered by a line. It ends with its input.
#include <wayland-server.h>

#include <ext-idle-notify-v1-server-protocol.h>

#include <ext-idle-notify-v1-tables.h>

#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Seat
{
    wl_global* global = nullptr;
    int number = 0;
};

struct Notification
{
    wl_resource* resource = nullptr;
    int seat = 0;
    std::uint32_t timeout = 0;
    bool ofInputAlone = false;
    bool isIdle = false;
};

struct Desktop
{
    wl_display* display = nullptr;
    wl_global* notifier = nullptr;
    std::vector<std::unique_ptr<Seat>> seats;
    std::vector<std::unique_ptr<Notification>> notifications;
    int connections = 0; ///< that there have been
    std::string input;
};

Desktop desktop; // the library hands back no more than one pointer

void destroy(wl_client* /*client*/, wl_resource* resource)
{
    wl_resource_destroy(resource);
}

void bindSeat(wl_client* client, void* seat, std::uint32_t version, std::uint32_t id)
{
    static const struct wl_seat_interface kSeat = {nullptr, nullptr, nullptr, &destroy};
    wl_resource* resource = wl_resource_create(client, &wl_seat_interface, static_cast<int>(version), id);
    wl_resource_set_implementation(resource, &kSeat, seat, nullptr);
    wl_seat_send_capabilities(resource, 0);
}

void wait(wl_client* client, wl_resource* notifier, std::uint32_t id, std::uint32_t timeout,
          wl_resource* seat, bool ofInputAlone)
{
    static const struct ext_idle_notification_v1_interface kNotification = {&destroy};
    wl_resource* resource = wl_resource_create(client, &ext_idle_notification_v1_interface,
                                               wl_resource_get_version(notifier), id);
    desktop.notifications.push_back(std::make_unique<Notification>(
        Notification{resource, static_cast<Seat*>(wl_resource_get_user_data(seat))->number, timeout,
                     ofInputAlone, false}));
    wl_resource_set_implementation(resource, &kNotification, nullptr, [](wl_resource* gone) {
        std::erase_if(desktop.notifications, [gone](const auto& each) { return each->resource == gone; });
    });
}

void bindNotifier(wl_client* client, void* /*data*/, std::uint32_t version, std::uint32_t id)
{
    static const struct ext_idle_notifier_v1_interface kNotifier = {
        &destroy,
        [](wl_client* asking, wl_resource* notifier, std::uint32_t newId, std::uint32_t timeout,
           wl_resource* seat) { wait(asking, notifier, newId, timeout, seat, false); },
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
        [](wl_client* asking, wl_resource* notifier, std::uint32_t newId, std::uint32_t timeout,
           wl_resource* seat) { wait(asking, notifier, newId, timeout, seat, true); },
#endif
    };
    wl_resource* resource =
        wl_resource_create(client, &ext_idle_notifier_v1_interface, static_cast<int>(version), id);
    wl_resource_set_implementation(resource, &kNotifier, nullptr, nullptr);
}

void plug()
{
    static int number = 0;
    auto seat = std::make_unique<Seat>();
    seat->number = number++;
    seat->global = wl_global_create(desktop.display, &wl_seat_interface, 7, seat.get(), &bindSeat);
    desktop.seats.push_back(std::move(seat));
}

/// The seat itself stays: what was bound to it still points there.
void unplug(int number)
{
    for (const auto& seat : desktop.seats) {
        if (seat->number == number && seat->global != nullptr) {
            wl_global_destroy(std::exchange(seat->global, nullptr));
        }
    }
}

void withdraw()
{
    if (desktop.notifier != nullptr) {
        wl_global_destroy(std::exchange(desktop.notifier, nullptr));
    }
}

/// How many were told.
int tell(bool isIdle, int seat, std::uint32_t timeout)
{
    int told = 0;
    for (const auto& each : desktop.notifications) {
        if (each->seat == seat && (timeout == 0 || each->timeout == timeout) && each->isIdle != isIdle) {
            each->isIdle = isIdle;
            isIdle ? ext_idle_notification_v1_send_idled(each->resource)
                   : ext_idle_notification_v1_send_resumed(each->resource);
            ++told;
        }
    }
    return told;
}

/// All of this is a breach of the protocol, they hear, and are thrown out.
void accuse()
{
    wl_client* client = nullptr;
    wl_client_for_each(client, wl_display_get_client_list(desktop.display))
    {
        wl_client_post_implementation_error(client, "as the test wants it");
    }
}

std::string state()
{
    std::vector<std::string> waits;
    for (const auto& each : desktop.notifications) {
        waits.push_back(std::to_string(each->seat) + ":" + std::to_string(each->timeout));
    }
    std::sort(waits.begin(), waits.end());
    std::string text = "clients " +
                       std::to_string(wl_list_length(wl_display_get_client_list(desktop.display))) + " of " +
                       std::to_string(desktop.connections);
    for (const std::string& each : waits) {
        text += " " + each;
    }
    return text;
}

std::string obey(const std::string& line)
{
    std::istringstream words(line);
    std::string command;
    int seat = 0;
    std::uint32_t timeout = 0;
    words >> command;
    if (command == "idle") { // after TIMEOUT at SEAT
        words >> timeout >> seat;
        return std::to_string(tell(true, seat, timeout));
    }
    if (command == "back") { // at SEAT
        words >> seat;
        return std::to_string(tell(false, seat, 0));
    }
    if (command == "input") { // how many do not care for films
        return std::to_string(std::count_if(desktop.notifications.begin(), desktop.notifications.end(),
                                            [](const auto& each) { return each->ofInputAlone; }));
    }
    if (command == "plug") {
        plug();
    } else if (command == "unplug") { // SEAT
        words >> seat;
        unplug(seat);
    } else if (command == "withdraw") {
        withdraw();
    } else if (command == "accuse") {
        accuse();
    } else if (command != "state") {
        return "unknown";
    }
    return state();
}

int readCommands(int fd, std::uint32_t /*mask*/, void* /*data*/)
{
    char bytes[256];
    const ssize_t count = ::read(fd, bytes, sizeof(bytes));
    if (count <= 0) {
        wl_display_terminate(desktop.display);
        return 0;
    }
    desktop.input.append(bytes, static_cast<std::size_t>(count));
    for (auto end = desktop.input.find('\n'); end != std::string::npos; end = desktop.input.find('\n')) {
        const std::string answer = obey(desktop.input.substr(0, end));
        desktop.input.erase(0, end + 1);
        wl_display_flush_clients(desktop.display); // it has happened when the answer is read
        std::printf("%s\n", answer.c_str());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> options(argv + std::min(argc, 2), argv + argc);
    const auto has = [&options](const char* name) {
        return std::find(options.begin(), options.end(), name) != options.end();
    };
    int version = ext_idle_notifier_v1_interface.version;
    if (const auto at = std::find(options.begin(), options.end(), "--version"); at != options.end()) {
        version = std::min(version, std::atoi((at + 1)->c_str()));
    }
    desktop.display = wl_display_create();
    if (argc < 2 || wl_display_add_socket(desktop.display, argv[1]) != 0) {
        return 1;
    }
    if (!has("--no-notifier")) {
        desktop.notifier = wl_global_create(desktop.display, &ext_idle_notifier_v1_interface, version,
                                            nullptr, &bindNotifier);
    }
    if (!has("--no-seat")) {
        plug();
    }
    wl_listener counts{};
    counts.notify = [](wl_listener*, void*) { ++desktop.connections; };
    wl_display_add_client_created_listener(desktop.display, &counts);
    std::printf("version %d\n", version);
    std::fflush(stdout);
    if (has("--mute")) {
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) > 0) {
        }
        return 0;
    }
    wl_event_loop_add_fd(wl_display_get_event_loop(desktop.display), STDIN_FILENO, WL_EVENT_READABLE,
                         &readCommands, nullptr);
    wl_display_run(desktop.display);
    wl_display_destroy_clients(desktop.display);
    wl_display_destroy(desktop.display);
    return 0;
}

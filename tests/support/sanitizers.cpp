// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into the tests when sanitizers are on. Kept in the program, not in the environment, so that
// a test started by hand behaves as one started by ctest.

// Seen by the sanitizers' libraries, which look for them by name.
#define SEEN __attribute__((visibility("default")))

extern "C" {

SEEN const char* __asan_default_options()
{
    // Without intercept_tls_get_addr: up to GCC 13 the interceptor may take a thread's memory for one
    // with the header of an old C library, and the leak check then reads through what is no pointer
    // ("Tracer caught signal 11", now and then, in programs whose libraries have threads of their own).
    return "strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1"
           ":intercept_tls_get_addr=0";
}

SEEN const char* __ubsan_default_options()
{
    return "print_stacktrace=1";
}

// Libraries below us keep what they allocate once until the program ends. Nothing of Backstretch
// belongs here: a leak of ours has one of our functions above the library's in its stack, and these
// patterns name libraries' own modules or their start-up functions only.
SEEN const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig.so\n"
           "leak:libglib-2.0.so\n"
           "leak:libgobject-2.0.so\n"
           "leak:libgstreamer-1.0.so\n"
           "leak:libdbus-1.so\n"
           "leak:libX11.so\n"
           "leak:libpulse.so\n";
}

} // extern "C"

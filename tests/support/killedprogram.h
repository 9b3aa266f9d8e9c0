// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace backstretch {

// For programs that tests start and kill. What such a program says, it says only once it is true.

/// What the program was given. `usage` is its name and one word for each argument; another number of them
/// ends the program with it.
inline QStringList argumentsOr(const char* usage)
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != QString::fromLatin1(usage).split(u' ').size()) {
        std::fprintf(stderr, "usage: %s\n", usage);
        std::exit(2);
    }
    return arguments;
}

/// A line for whoever started it, at once.
inline void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The value, or the end of the program.
template <typename Result>
auto orEnd(Result result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", nameOf(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (requires { result.value(); }) {
        return std::move(result).value();
    }
}

} // namespace backstretch

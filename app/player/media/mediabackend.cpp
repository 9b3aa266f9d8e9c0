// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediabackend.h"

#include <QByteArray>

#include <cstring>

namespace backstretch {

void chooseMediaBackend()
{
#if defined(Q_OS_LINUX) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // Before 6.5 the FFmpeg backend goes to the start of the clip on most seeks; from 6.5 on it is the
    // default and the better one.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) {
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
    }
#endif
}

std::optional<int> runMediaSelfTest(int argc, char** argv)
{
    if (argc != 2 || std::strcmp(argv[1], "--media-selftest") != 0) {
        return std::nullopt;
    }
    return playSelfTest(argc, argv);
}

} // namespace backstretch

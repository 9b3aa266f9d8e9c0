// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace backstretch::places {

QString source(const QString& path)
{
    return QStringLiteral(BACKSTRETCH_SOURCE_DIR "/") + path;
}

QString resources()
{
    return source(QStringLiteral("resources"));
}

QString catalogue()
{
    return source(QStringLiteral("resources/catalogue"));
}

QString videos()
{
    return source(QStringLiteral("resources/video"));
}

QString share()
{
    return QStringLiteral(BACKSTRETCH_BUILD_DIR "/share/backstretch");
}

QString translations()
{
    return QStringLiteral(BACKSTRETCH_BUILD_DIR "/share/backstretch/translations");
}

QString helperProgram(const QString& name)
{
    return QStringLiteral(BACKSTRETCH_HELPERS_DIR "/") + name;
}

} // namespace backstretch::places

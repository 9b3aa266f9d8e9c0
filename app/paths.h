// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backstretch {

/// Where the program's files are.
struct Paths
{
    QString data;     ///< the log; the user's own folder
    QString settings; ///< the settings file
    QString share;    ///< what is installed with the program: catalogue, video, translations

    /// `dataDir` empty: the platform's folders. Nothing is created here.
    [[nodiscard]] static Paths find(const QString& dataDir);

    [[nodiscard]] QString catalogue() const { return share + QStringLiteral("/catalogue"); }
    [[nodiscard]] QString video() const { return share + QStringLiteral("/video"); }
    [[nodiscard]] QString translations() const { return share + QStringLiteral("/translations"); }
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace backstretch {

/// A kind of file: "Backstretch copy", "*.backstretch".
struct FileKind
{
    QString name;
    QString patterns; ///< separated by spaces; the first one's ending is added where none is typed
};

/// Asks which file, in the system's own dialog over `window`. Each returns at once; `done` is called with the
/// path when one was chosen, and not at all otherwise. Tests hand in their own.
struct FileQuestions
{
    std::function<void(QWidget& window, const QString& title, const QString& suggested, const FileKind& kind,
                       std::function<void(const QString&)> done)>
        whereToSave;
    std::function<void(QWidget& window, const QString& title, const FileKind& kind,
                       std::function<void(const QString&)> done)>
        whichFile;
    /// Shows a folder in the system's file manager.
    std::function<void(const QString& folder)> showFolder;
};

[[nodiscard]] FileQuestions systemFileQuestions();

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace backstretch {

class Sheet;
class Theme;

/// What somebody is asked before much is deleted.
struct Confirmation
{
    QString title;
    QStringList lines;
    QString word;   ///< has to be typed; upper or lower case
    QString button; ///< does it
    QString box;    ///< something to tick beside it; may be empty
    QString boxHint;
};

/// Asks for a typed word, laid over the window. `done` gets whether the box was ticked, and is called only if
/// the word was typed and the button pressed.
namespace ConfirmSheet {
Sheet* open(const Theme& theme, QWidget& window, const Confirmation& question,
            std::function<void(bool)> done);
} // namespace ConfirmSheet

/// Something that failed, laid over the window, with a way to try again where `again` is set.
namespace FaultSheet {
Sheet* open(const Theme& theme, QWidget& window, const QString& title, const QString& text,
            const QStringList& places, std::function<void()> again);
} // namespace FaultSheet

} // namespace backstretch

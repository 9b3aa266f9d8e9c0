// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"
#include "core/catalogue/routine.h"

#include <vector>

namespace backstretch {

/// What applies to every exercise; texts shown through contentText("general", text).
struct GeneralTexts
{
    QStringList cautions; ///< the first one is "Stop at once if your pain gets worse."
    QString floorNote;    ///< all exercises need the floor or a bed
    QString sourceTitle;  ///< where SourceFigure comes from; names, not translated
    QString sourcePublisher;

    friend bool operator==(const GeneralTexts&, const GeneralTexts&) = default;
};

/// What a text goes back to; names, not translated.
struct Source
{
    QString title;
    QString publisher;

    friend bool operator==(const Source&, const Source&) = default;
};

/// Signs that need a doctor; texts shown through contentText("red-flags", text).
struct RedFlags
{
    QStringList now;  ///< get help now
    QStringList soon; ///< see a doctor soon
    std::vector<Source> sources;

    friend bool operator==(const RedFlags&, const RedFlags&) = default;
};

/// Everything the program knows about exercises. Never changes after it was loaded; pointers into it
/// stay valid as long as it lives and is not moved from.
class Catalogue
{
public:
    Catalogue() = default;
    /// Sorts exercises and routines by their `order`. The loader has checked that they fit together.
    Catalogue(std::vector<Exercise> exercises, std::vector<Routine> routines, GeneralTexts general,
              RedFlags redFlags = {});

    [[nodiscard]] const std::vector<Exercise>& exercises() const { return m_exercises; }
    [[nodiscard]] const std::vector<Routine>& routines() const { return m_routines; }
    [[nodiscard]] const GeneralTexts& general() const { return m_general; }
    [[nodiscard]] const RedFlags& redFlags() const { return m_redFlags; }

    /// nullptr where there is none.
    [[nodiscard]] const Exercise* exercise(const QString& id) const;
    [[nodiscard]] const Routine* routine(const QString& id) const;

private:
    std::vector<Exercise> m_exercises;
    std::vector<Routine> m_routines;
    GeneralTexts m_general;
    RedFlags m_redFlags;
};

} // namespace backstretch

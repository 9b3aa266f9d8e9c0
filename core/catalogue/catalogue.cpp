// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace backstretch {

namespace {

template <typename T>
const T* byId(const std::vector<T>& list, const QString& id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

const ExerciseVersion* byLevel(const std::vector<ExerciseVersion>& versions, VersionLevel level)
{
    const auto found = std::ranges::find(versions, level, &ExerciseVersion::level);
    return found == versions.end() ? nullptr : &*found;
}

} // namespace

const ExerciseVersion* Exercise::version(const QString& versionId) const
{
    return byId(versions, versionId);
}
const ExerciseVersion* Exercise::firstEasier() const
{
    return byLevel(versions, VersionLevel::Easier);
}
const ExerciseVersion* Exercise::firstHarder() const
{
    return byLevel(versions, VersionLevel::Harder);
}

bool Exercise::needsEquipment() const
{
    return std::ranges::any_of(normal().equipment.needed, [](Equipment thing) {
        return thing != Equipment::Mat && thing != Equipment::MatOrBed;
    });
}

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Routine> routines, GeneralTexts general,
                     RedFlags redFlags)
    : m_exercises(std::move(exercises))
    , m_routines(std::move(routines))
    , m_general(std::move(general))
    , m_redFlags(std::move(redFlags))
{
    std::ranges::stable_sort(m_exercises, {}, &Exercise::order);
    std::ranges::stable_sort(m_routines, {}, &Routine::order);
}

const Exercise* Catalogue::exercise(const QString& id) const
{
    return byId(m_exercises, id);
}
const Routine* Catalogue::routine(const QString& id) const
{
    return byId(m_routines, id);
}

} // namespace backstretch

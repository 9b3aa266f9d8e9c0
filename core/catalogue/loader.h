// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"
#include "core/support/expected.h"

#include <cstdint>
#include <vector>

namespace backstretch {

/// One thing that is wrong with a catalogue's files.
struct CatalogueError
{
    enum class Code : std::uint8_t {
        MissingFolder, ///< the folder or one of its parts is not there
        Unreadable,    ///< the file cannot be opened or read
        TooLarge,      ///< above the size limit
        NotUtf8,
        Malformed, ///< not JSON; line and column say where
        Schema,    ///< does not fit its JSON Schema
        Content,   ///< fits the schema but makes no sense (default outside limits, unknown exercise ...)
        Duplicate, ///< an id or a place in the order is used twice
    };
    Code code = Code::Content;
    QString file = {};   ///< relative to the catalogue's folder, with forward slashes
    QString path = {};   ///< JSON pointer, "/versions/0/level"; empty: the whole file
    int line = 0;        ///< 1-based; 0: not known
    int column = 0;      ///< 1-based, in bytes; 0: not known
    QString detail = {}; ///< plain English for whoever edits the file; for logs, not for users

    /// "exercises/locust.json:12:5: /dosage: ..." as compilers write it.
    [[nodiscard]] QString toString() const;
    friend bool operator==(const CatalogueError&, const CatalogueError&) = default;
};

/// Which files are held against their schema.
enum class CatalogueCheck : std::uint8_t {
    Unknown, ///< those that differ from what the program was built with; the tests have checked the others
    All,     ///< for those tests
};

/// Reads `<directory>/{general.json,exercises/*.json,routines/*.json}`. All of it or nothing: the errors
/// are all there are, sorted by file, never only the first.
[[nodiscard]] Expected<Catalogue, std::vector<CatalogueError>>
loadCatalogue(const QString& directory, CatalogueCheck check = CatalogueCheck::Unknown);

/// Reads `<directory>/learn/*.json`, all of it or nothing, in the order of the list. Apart from the
/// catalogue, because it is wanted later and a mistake in it must keep nobody from exercising.
[[nodiscard]] Expected<std::vector<Lesson>, std::vector<CatalogueError>>
loadLessons(const QString& directory, const Catalogue& catalogue,
            CatalogueCheck check = CatalogueCheck::Unknown);

} // namespace backstretch

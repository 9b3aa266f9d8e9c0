// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace backstretch {

/// Lower case and without accents, so that "Ubungen" finds "Übungen" and "Strasse" finds "Straße".
[[nodiscard]] QString foldForSearch(const QString& text);

/// The words somebody typed into a search field, folded.
[[nodiscard]] QStringList searchWords(const QString& typed);

/// Whether every word is somewhere in a text that is folded already.
[[nodiscard]] bool hasAll(const QString& folded, const QStringList& words);

/// A place in a text, in characters.
struct Found
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Found&, const Found&) = default;
};
/// Where the words stand in a text as it is written; from its beginning on, none over another.
[[nodiscard]] std::vector<Found> findWords(const QString& text, const QStringList& words);

} // namespace backstretch

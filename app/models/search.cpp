// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/search.h"

#include <algorithm>

namespace backstretch {

QString foldForSearch(const QString& text)
{
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            folded += letter;
        }
    }
    return folded.toCaseFolded().replace(QChar(0xDF), QLatin1String("ss"));
}

QStringList searchWords(const QString& typed)
{
    return foldForSearch(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool hasAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString& word) { return folded.contains(word); });
}

std::vector<Found> findWords(const QString& text, const QStringList& words)
{
    // Folding changes lengths ("ß" becomes "ss"), so each folded letter remembers where it came from.
    QString folded;
    std::vector<qsizetype> origin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString letter = foldForSearch(text.mid(i, 1));
        folded += letter;
        origin.insert(origin.end(), static_cast<std::size_t>(letter.size()), i);
    }
    std::vector<Found> found;
    qsizetype from = 0;
    while (from < folded.size()) {
        qsizetype at = -1;
        qsizetype length = 0;
        for (const QString& word : words) {
            const qsizetype here = word.isEmpty() ? -1 : folded.indexOf(word, from);
            if (here >= 0 && (at < 0 || here < at || (here == at && word.size() > length))) {
                at = here;
                length = word.size();
            }
        }
        if (at < 0) {
            break;
        }
        const qsizetype start = origin[static_cast<std::size_t>(at)];
        const qsizetype last = origin[static_cast<std::size_t>(at + length - 1)];
        found.push_back({start, last - start + 1});
        from = at + length;
    }
    return found;
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include <QTextBoundaryFinder>

namespace backstretch {

QStringList sentencesOf(const QString& text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        const QString sentence = text.mid(start, end - start).trimmed();
        if (!sentence.isEmpty()) {
            sentences << sentence;
        }
        start = end;
    }
    return sentences;
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/search.h"

#include <QLabel>

namespace backstretch {

class Theme;

/// One paragraph to read: larger than other text, with bold words at its beginning if it has any. It can be
/// selected and copied, and shows what a search has found in it.
class ReadingText : public QLabel
{
    Q_OBJECT

public:
    explicit ReadingText(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const QString& lead, const QString& words);
    /// The whole paragraph as plain text.
    [[nodiscard]] QString plainText() const;
    /// Marks the words of a search; how many places there are.
    int setSearched(const QStringList& words);
    [[nodiscard]] bool hasFound() const { return !m_found.empty(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    QString m_lead;
    QString m_words;
    std::vector<Found> m_found;
};

} // namespace backstretch

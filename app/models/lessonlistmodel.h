// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace backstretch {

/// The pages of Learn with the words a card shows.
class LessonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SummaryRole,
        MinutesRole, ///< "2 min"
        ReadRole,    ///< bool: read to its end
        SearchRole,  ///< everything the search looks at, folded (see foldForSearch)
        LessonRole,  ///< const Lesson*
    };

    LessonListModel(const std::vector<Lesson>& lessons, const RedFlags& redFlags, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setRead(const QStringList& ids);
    /// The language changed: every word has.
    void retranslate();

private:
    [[nodiscard]] QString accessibleText(const Lesson& lesson) const;
    void allChanged();

    const std::vector<Lesson>& m_lessons;
    const RedFlags& m_redFlags;
    QStringList m_read;
};

/// Shows what fits the search. A card's line is then the sentence the words were found in.
class LessonFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString& text);
    [[nodiscard]] const QString& search() const { return m_search; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search;
    QStringList m_words;
};

} // namespace backstretch

Q_DECLARE_METATYPE(const backstretch::Lesson*)

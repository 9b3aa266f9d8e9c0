// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/lessonlistmodel.h"

#include "app/models/search.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/lessonwords.h"

#include <algorithm>

namespace backstretch {

LessonListModel::LessonListModel(const std::vector<Lesson>& lessons, const RedFlags& redFlags,
                                 QObject* parent)
    : QAbstractListModel(parent)
    , m_lessons(lessons)
    , m_redFlags(redFlags)
{
}

int LessonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lessons.size());
}

QVariant LessonListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Lesson& lesson = m_lessons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return lessonName(lesson);
    case Qt::AccessibleTextRole:
        return accessibleText(lesson);
    case IdRole:
        return lesson.id;
    case SummaryRole:
        return contentText(lessonContext(lesson.id), lesson.summary);
    case MinutesRole:
        return exactDuration(std::chrono::minutes(readingMinutes(lesson, m_redFlags)));
    case ReadRole:
        return m_read.contains(lesson.id);
    case SearchRole:
        return foldForSearch(lessonSentences(lesson, m_redFlags).join(QLatin1Char('\n')) + QLatin1Char('\n') +
                             lessonSearchWords(lesson).join(QLatin1Char('\n')));
    case LessonRole:
        return QVariant::fromValue(&lesson);
    default:
        return {};
    }
}

QString LessonListModel::accessibleText(const Lesson& lesson) const
{
    const QString length = spokenDuration(std::chrono::minutes(readingMinutes(lesson, m_redFlags)));
    const QString state = m_read.contains(lesson.id) ? tr("read") : tr("not read yet");
    //: title, "2 minutes", "not read yet"
    return tr("%1, %2, %3").arg(lessonName(lesson), length, state);
}

void LessonListModel::setRead(const QStringList& ids)
{
    if (ids != m_read) {
        m_read = ids;
        allChanged();
    }
}

void LessonListModel::retranslate()
{
    allChanged();
}

void LessonListModel::allChanged()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void LessonFilter::setSearch(const QString& text)
{
    if (text == m_search) {
        return;
    }
    m_search = text;
    m_words = searchWords(text);
    invalidateFilter();
    if (rowCount() > 0) { // the same cards may stand there with other lines
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {LessonListModel::SummaryRole});
    }
}

QVariant LessonFilter::data(const QModelIndex& index, int role) const
{
    if (role != LessonListModel::SummaryRole || m_words.isEmpty()) {
        return QSortFilterProxyModel::data(index, role);
    }
    const auto* lesson = index.data(LessonListModel::LessonRole).value<const Lesson*>();
    const QStringList sentences = lessonSentences(*lesson, {});
    const auto found = std::find_if(sentences.begin(), sentences.end(), [this](const QString& sentence) {
        return hasAll(foldForSearch(sentence), m_words);
    });
    // The title stands on the card anyway.
    return found == sentences.end() || found == sentences.begin() ? QSortFilterProxyModel::data(index, role)
                                                                  : QVariant(*found);
}

bool LessonFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_words.isEmpty() || hasAll(index.data(LessonListModel::SearchRole).toString(), m_words);
}

} // namespace backstretch

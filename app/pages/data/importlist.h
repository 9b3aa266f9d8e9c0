// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/history/logmerge.h"

#include <QDate>
#include <QWidget>

#include <cstddef>
#include <set>
#include <vector>

class QVBoxLayout;

namespace backstretch {

class BsButton;
class Label;
class Option;
class RowsCard;
class Theme;

/// What a copy would change, in three groups: what differs, what is new and can be left out, and what is here
/// already, which is closed at first.
class ImportList : public QWidget
{
    Q_OBJECT

public:
    ImportList(const Theme& theme, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// What is in `leftOut` begins unticked.
    void setPlan(const MergePlan& plan, QDate today, const LeftOut& leftOut);
    [[nodiscard]] LeftOut leftOut() const;
    /// Items that would be taken, but for what is left out.
    [[nodiscard]] int taken() const;

    /// Sessions, choices, gentle plans and days of rest together, for the heads of the groups.
    [[nodiscard]] static int newItems(const MergePlan& plan);
    [[nodiscard]] static int differentItems(const MergePlan& plan);

Q_SIGNALS:
    void changed();

private:
    /// A box and what it stands for.
    struct Box
    {
        Option* option = nullptr;
        LeftOut items; ///< left out while it is not ticked

        [[nodiscard]] int count() const;
        [[nodiscard]] bool isIn(const LeftOut& leftOut) const;
    };
    /// Sessions of one month, so that there are never too many rows.
    struct Month
    {
        QDate first;
        QDate last;
        std::set<QString> uuids;
    };

    void addHead(const QString& words, const QString& trailing);
    void addDifferent(const MergePlan& plan);
    void addDifference(const QString& title, const QStringList& lines, MergeFate fate);
    void addNew(const MergePlan& plan);
    void addNewChoices(const MergePlan& plan);
    void addNewDays(const std::vector<MergeItem>& items, std::set<QString> LeftOut::*list,
                    QString (*words)(std::size_t));
    [[nodiscard]] static QString plansText(std::size_t count);
    [[nodiscard]] static QString restDaysText(std::size_t count);
    void addBox(const QString& title, const QString& hint, const QString& trailing, LeftOut items);
    void addKnown(const MergePlan& plan);
    void addRow(QWidget* row);
    [[nodiscard]] QWidget* textRow(const QString& title, const QString& trailing);
    [[nodiscard]] QString exerciseName(const QString& id) const;
    [[nodiscard]] static std::vector<Month> months(const std::vector<MergeItem>& items, MergeFate fate);

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    QDate m_today;
    QVBoxLayout* m_column;
    RowsCard* m_card = nullptr;
    std::vector<Box> m_boxes;
    int m_takenAnyway = 0; ///< what has no box: it differs, or was removed there
};

} // namespace backstretch

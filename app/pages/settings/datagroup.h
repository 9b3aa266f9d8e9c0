// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dataservice.h"
#include "app/pages/settings/settingsgroup.h"
#include "app/platform/filedialogs.h"

#include <functional>

namespace backstretch {

class BsButton;
class CopySaver;
class Navigator;
class Notice;

/// "Your data": where it is, taking it along, bringing it back, and deleting it.
class DataGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    /// What lives as long as the program; kept by reference.
    struct Parts
    {
        HistoryService& history;
        DataService& data;
        CopySaver& saver;
        const FileQuestions& files;
        Navigator& navigator;
        /// What was removed and can still be brought back: how many, and the list. Not set: no such row.
        std::function<int()> countRemoved = {};
        std::function<void()> showRemoved = {};
    };

    DataGroup(const Theme& theme, SettingsStore& settings, const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Place> places() const override;
    void showValues() override;
    void retranslate() override;
    void arrange(bool wide) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row
    {
        SettingsRow* row = nullptr;
        BsButton* button = nullptr;
    };
    Row addRow(RowsCard* card, const QString& icon, std::function<void()> run);
    void addWhereRow(RowsCard* card);
    void showState();
    void showFaults();
    void chooseFile();
    void showBackups();
    void askToDelete();
    void end(const DataService::Outcome& outcome);

    const Parts m_parts;
    Notice* m_shared;
    Notice* m_weeklyFault;
    BsButton* m_tryWeekly;
    QBoxLayout* m_whereLayout = nullptr;
    Label* m_whereTitle = nullptr;
    Label* m_whereText = nullptr;
    BsButton* m_openFolder = nullptr;
    Row m_save;
    Row m_bringBack;
    OnOff m_weekly;
    Row m_backups;
    Row m_report;
    Row m_table;
    Row m_removed;
    Row m_delete;
    Settings m_beforeDeleting; ///< for Undo
};

} // namespace backstretch

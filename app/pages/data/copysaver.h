// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dataservice.h"
#include "app/platform/filedialogs.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace backstretch {

class Navigator;
class Sheet;
class Theme;

/// Saving what is taken along: asks where, has it written, and says how it went. Used from the settings, from
/// History, and by the notice that sessions cannot be saved.
class CopySaver : public QObject
{
    Q_OBJECT

public:
    /// Keeps the references.
    CopySaver(const Theme& theme, QWidget& window, HistoryService& history, DataService& data,
              const FileQuestions& files, Navigator& navigator);

    /// Where it is set, a report for an appointment is offered, too.
    void setReport(std::function<void()> makeReport) { m_makeReport = std::move(makeReport); }
    [[nodiscard]] const std::function<void()>& report() const { return m_makeReport; }

    /// Everything, as one file.
    void saveCopy();
    /// A table for spreadsheets.
    void saveTable();
    /// Asks which of them, laid over the window.
    void offer();
    /// A session is over: says if it kept something from being saved.
    void sessionClosed();

private:
    void tell(const DataService::Outcome& outcome);

    const Theme& m_theme;
    QWidget& m_window;
    HistoryService& m_history;
    DataService& m_data;
    const FileQuestions& m_files;
    Navigator& m_navigator;
    std::function<void()> m_makeReport;
    QPointer<Sheet> m_sheet;
    std::optional<DataService::Work> m_stopped; ///< by a session
};

} // namespace backstretch

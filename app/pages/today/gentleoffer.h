// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/notice.h"
#include "core/progress/sessionrows.h"

#include <vector>

namespace backstretch {

class Catalogue;
class HistoryService;
class Navigator;
class SettingsStore;

/// The offer of gentle days after two red sessions. It can be left, and then waits for two more.
class GentleOffer : public Notice
{
    Q_OBJECT

public:
    GentleOffer(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                SettingsStore& settings, Navigator& navigator, QWidget* parent = nullptr);

    /// Shows or hides itself, as the log is. `newestFirst`: its sessions.
    void refresh(const std::vector<SessionRow>& newestFirst);
    /// Begins a plan, whether it was offered or asked for.
    void start();

Q_SIGNALS:
    /// What it was pressed with is gone: the focus needs a place.
    void begun();

private:
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    BsButton* m_start;
    BsButton* m_notNow;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sheet.h"
#include "core/progress/sessionrows.h"

class QVBoxLayout;

namespace backstretch {

class BsButton;
class Catalogue;
class HistoryService;
class Label;
class Notice;

/// The sessions that were removed and can be brought back: a sheet that works on its own, wherever it is
/// opened. After 30 days, or with "Empty now", what is in them goes for good.
class RecentlyRemoved : public Sheet
{
    Q_OBJECT

public:
    /// Shown at once; it goes by itself when it is closed.
    static RecentlyRemoved* open(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                                 QWidget& window);
    /// How many can be brought back.
    [[nodiscard]] static int count(HistoryService& history);

private:
    RecentlyRemoved(const Theme& theme, const Catalogue& catalogue, HistoryService& history, QWidget& window);
    void refresh();
    void addRow(const SessionRow& session);
    void bringBack(const SessionRow& session);
    void askToEmpty(bool ask);
    void empty();

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    Label* m_said;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    Notice* m_question;
    BsButton* m_emptyNow;
    BsButton* m_keep;
    BsButton* m_close;
};

} // namespace backstretch

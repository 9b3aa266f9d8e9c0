// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/history/sessioneditor.h"

#include <QObject>

class QAction;

namespace backstretch {

class BsButton;
class Catalogue;
class HistoryService;
class Navigator;
class Theme;

/// All that History does to the log beside deleting: opens the sheets for it, and offers to take it back.
class HistoryCorrections : public QObject
{
    Q_OBJECT

public:
    HistoryCorrections(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                       Navigator& navigator, QWidget& page);

    /// The button for what is about no single session: adding one, and those that were removed.
    [[nodiscard]] BsButton& button() { return *m_more; }
    /// The day that the next session is added on; not valid: today.
    void setDay(QDate day) { m_day = day; }

    void edit(SessionId session, SessionEditor::Part part = SessionEditor::Part::Time);
    void add();
    void showRemoved();
    void retranslate();

Q_SIGNALS:
    /// It was added or corrected.
    void saved(SessionId session);

private:
    void offerUndo(SessionId session, const std::optional<SessionDetail>& before);
    void takeBack(SessionId session, const SessionDetail& before);

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    Navigator& m_navigator;
    QWidget& m_page;
    QDate m_day;
    BsButton* m_more;
    QAction* m_addPast;
    QAction* m_removed;
};

} // namespace backstretch

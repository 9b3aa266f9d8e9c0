// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/sessionlistmodel.h"
#include "app/pages/page.h"

#include <map>

class QGridLayout;

namespace backstretch {

class BsButton;
class HistoryCharts;
class HistoryCorrections;
class HistoryDetail;
class HistoryEmpty;
class HistoryList;
class Label;
class Navigator;
class PosterStore;
class SegmentedControl;
class SettingsStore;

/// See what was done and how it felt: days, minutes and pain in charts, the sessions, everything about one of
/// them.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters, HistoryService& history,
                SettingsStore& settings, Navigator& navigator, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool focusSearch() override;
    [[nodiscard]] QList<QWidget*> areas() override;

    /// The sessions of that day alone, and its month.
    void showDay(QDate day);
    /// That one session, in the list and beside it.
    void showSession(SessionId session);
    /// The sessions with that exercise alone, of all days.
    void showSessionsWith(const QString& exerciseId);

Q_SIGNALS:
    /// Something of it is to be taken along.
    void saveWanted();

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void showMonth();
    void showCharts();
    void setDay(std::optional<QDate> day);
    void listChanged();
    void showCurrent();
    void showDetail(bool only);
    [[nodiscard]] bool detailHasOwnPage() const { return breakpoint() != Breakpoint::Wide; }
    void doAgain();
    void startFirst();
    void removeCurrent();
    void restore(SessionId session);
    void describeOffer();
    void writeNotes();

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    SessionListModel m_model;
    std::map<SessionId, QString> m_unwrittenNotes; ///< shown as they are, until the log takes them
    QString m_offered;                             ///< the routine the empty page starts
    bool m_empty = false;
    bool m_detailOnly = false; ///< the detail took the place of calendar and list

    HistoryCorrections* m_corrections;
    BsButton* m_back;
    Label* m_title;
    SegmentedControl* m_range;
    BsButton* m_save;
    HistoryEmpty* m_nothing;
    QWidget* m_body;
    QGridLayout* m_grid;
    HistoryCharts* m_charts;
    HistoryList* m_list;
    HistoryDetail* m_detail;
};

} // namespace backstretch

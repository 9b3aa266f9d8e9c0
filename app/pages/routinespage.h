// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/routinelistmodel.h"
#include "app/pages/page.h"

#include <vector>

class QBoxLayout;
class QListView;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class ChoicesNote;
class Card;
class HistoryService;
class Label;
class Notice;
class Navigator;
class PosterStore;
class RoutineRow;
class SettingsStore;

/// Pick a routine, see what it is made of and how long it takes, start it.
class RoutinesPage : public Page
{
    Q_OBJECT

public:
    RoutinesPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                 HistoryService& history, SettingsStore& settings, Navigator& navigator,
                 QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QList<QWidget*> areas() override;

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showRoutine();
    void fitList();
    [[nodiscard]] const Routine* current() const;
    void start();
    void showOnly(bool routine);

    const Catalogue& m_catalogue;
    PosterStore& m_posters;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    RoutineListModel m_model;
    std::vector<ExercisePrefs> m_prefs;
    bool m_routineOnly = false; ///< narrow: the list gave way to the routine

    BsButton* m_back;
    Label* m_title;
    QBoxLayout* m_body;
    Card* m_listCard;
    QListView* m_list;
    Card* m_card;
    Label* m_name;
    Label* m_description;
    Label* m_floor;
    Label* m_gentle; ///< says so while a gentle plan runs
    Notice* m_nothingLeft;
    ChoicesNote* m_choices; ///< says why there is nothing to start
    QVBoxLayout* m_rowsColumn;
    std::vector<RoutineRow*> m_rows;
    QBoxLayout* m_foot = nullptr;
    Label* m_break;
    Label* m_totalName;
    Label* m_total;
    BsButton* m_start;
};

} // namespace backstretch

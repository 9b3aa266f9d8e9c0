// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/exercisefilter.h"
#include "app/models/exerciselistmodel.h"
#include "app/pages/page.h"

#include <vector>

class QHBoxLayout;

namespace backstretch {

class CardGrid;
class Chip;
class FlowLayout;
class Label;
class Navigator;
class HistoryService;
class SearchField;
class SettingsStore;
class BsButton;

/// Find and compare the exercises: a search, chips that narrow the list down, cards.
class ExercisesPage : public Page
{
    Q_OBJECT

public:
    ExercisesPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                  HistoryService& history, const SettingsStore& settings, Navigator& navigator,
                  QWidget* parent = nullptr);

    void enter() override;

    [[nodiscard]] QWidget* firstFocus() override;
    bool focusSearch() override;

protected:
    void arrange() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct ChipEntry
    {
        ExerciseChip kind;
        Chip* chip;
    };

    void addChips(const Catalogue& catalogue);
    void showAll();
    void listChanged();
    void open(const QModelIndex& index);

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    const SettingsStore& m_settings;
    Navigator& m_navigator;
    ExerciseListModel m_model;
    ExerciseFilter m_filter;
    Label* m_title;
    SearchField* m_search;
    QHBoxLayout* m_header;
    Label* m_gentle; ///< says so while a gentle plan runs
    FlowLayout* m_chipRow;
    Chip* m_allChip;
    std::vector<ChipEntry> m_chips;
    CardGrid* m_grid;
    QWidget* m_nothing;
    Label* m_nothingText;
    BsButton* m_showAll;
};

} // namespace backstretch

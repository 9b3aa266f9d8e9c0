// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace backstretch {

class BsButton;
class DoseOffer;
class FactRow;
class HistoryService;
class HoldCard;
class HurtCard;
class Label;
class Navigator;
class SegmentedControl;
class SettingsStore;
class SidesCard;
class TimesCard;

/// One exercise over time: how long, which side, did it hurt.
class ExerciseProgressPage : public Page
{
    Q_OBJECT

public:
    ExerciseProgressPage(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                         SettingsStore& settings, Navigator& navigator, QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void showFacts(const std::vector<ExerciseTime>& times);
    void showSides(const std::vector<ExerciseTime>& times);
    void addOneMore(Side side);

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    const Exercise* m_exercise = nullptr;
    bool m_hasSides = false;

    QBoxLayout* m_header;
    BsButton* m_back;
    Label* m_title;
    Label* m_subtitle;
    SegmentedControl* m_range;
    DoseOffer* m_offer;
    FactRow* m_facts;
    QGridLayout* m_grid;
    HoldCard* m_hold;
    SidesCard* m_sides;
    TimesCard* m_times;
    HurtCard* m_hurt;
};

} // namespace backstretch

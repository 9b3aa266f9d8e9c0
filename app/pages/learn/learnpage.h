// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/lessonlistmodel.h"
#include "app/pages/page.h"
#include "core/catalogue/loader.h"

class QBoxLayout;

namespace backstretch {

class BsButton;
class CardGrid;
class DrawingStore;
class Label;
class Navigator;
class Notice;
class SearchField;
class SettingsStore;

using LessonsResult = Expected<std::vector<Lesson>, std::vector<CatalogueError>>;

/// The pages of Learn, to choose one or to search in all of them.
class LearnPage : public Page
{
    Q_OBJECT

public:
    LearnPage(const Theme& theme, const LessonsResult& lessons, const RedFlags& redFlags,
              DrawingStore& drawings, SettingsStore& settings, Navigator& navigator,
              QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool focusSearch() override;

protected:
    void arrange() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listChanged();

    const LessonsResult& m_lessons;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    LessonListModel m_model;
    LessonFilter m_filter;
    QBoxLayout* m_header;
    QBoxLayout* m_tools; ///< what can be done, beside or under the title
    Label* m_title;
    Label* m_lead;
    SearchField* m_search;
    Notice* m_problem;
    CardGrid* m_grid;
    QWidget* m_nothing;
    Label* m_nothingText;
    BsButton* m_showAll;
    BsButton* m_changed;
};

} // namespace backstretch

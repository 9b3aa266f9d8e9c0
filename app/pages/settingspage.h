// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigator.h"
#include "app/pages/page.h"
#include "app/pages/settings/datagroup.h"
#include "app/pages/settings/remindersgroup.h"

#include <QPointer>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace backstretch {

class Catalogue;
class Combo;
class CuePlayer;
class Label;
class LanguageManager;
class NavGroup;
class SearchField;
class SettingsGroup;
class SettingsStore;
class StaysInView;
class Voice;

/// The settings, in groups (pages/settings). Everything applies at once; there is nothing to save.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                 const Catalogue& catalogue, Voice& voice, CuePlayer& tones,
                 const RemindersGroup::Parts& reminders, const DataGroup::Parts& yours,
                 QWidget* parent = nullptr);

    /// That group, with the focus on it in the list; where there is none of that kind, nothing changes.
    void showPart(SettingsPart part);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool focusSearch() override;

protected:
    void arrange() override;
    void retranslate() override;

private:
    void addGroup(SettingsPart part, SettingsGroup* group);
    /// In the order of the list beside them.
    void showGroup(int index);

    /// What was found: a group, or a place in it.
    struct Hit
    {
        int group = 0;
        QString title;
        QPointer<QWidget> area; ///< null: the group itself
        QPointer<QWidget> control;
    };

    void search();
    void showHits(const std::vector<Hit>& hits);
    void open(const Hit& hit);

    QBoxLayout* m_header;
    Label* m_title;
    SearchField* m_search;
    QWidget* m_results;
    QVBoxLayout* m_resultRows;
    QPointer<QWidget> m_shownHits;
    std::vector<Hit> m_hits;
    QWidget* m_settingsBody;
    QBoxLayout* m_body;
    NavGroup* m_list;
    StaysInView* m_side; ///< the list, while long groups scroll past it
    Combo* m_groupCombo;
    QVBoxLayout* m_pages;
    std::vector<SettingsGroup*> m_groups;
    std::vector<SettingsPart> m_parts; ///< which each of them is
};

} // namespace backstretch

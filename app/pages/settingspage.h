// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"

#include <QStringList>

#include <functional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace backstretch {

struct GeneralTexts;
struct Settings;
class Combo;
class Label;
class LanguageManager;
class NavGroup;
class SettingsRow;
class SettingsStore;
class Switch;

/// The settings, in groups. Everything applies at once; there is nothing to save.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                 const GeneralTexts& general, QWidget* parent = nullptr);

    /// In the order of the list beside them.
    void showGroup(int index);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void arrange() override;
    void retranslate() override;

private:
    struct Group
    {
        QWidget* page;
        Label* title;
        const char* name; ///< translated when shown
    };
    /// A row whose control is a list to choose from.
    struct Choice
    {
        SettingsRow* row;
        Combo* combo;
    };

    void fitChoices();
    QVBoxLayout* addGroup(const QString& icon, const char* name);
    [[nodiscard]] Choice addChoice(QWidget* card, std::function<void(int)> chosen);
    void makeAppearance();
    void makeLanguage();
    void makeAbout(const GeneralTexts& general);
    void showValues();

    SettingsStore& m_settings;
    const LanguageManager& m_languages;
    const QString m_sourceTitle;
    const QString m_sourcePublisher;

    Label* m_title;
    QBoxLayout* m_body;
    NavGroup* m_list;
    Combo* m_groupCombo;
    QVBoxLayout* m_pages;
    std::vector<Group> m_groups;

    Choice m_textSize{};
    Label* m_sample = nullptr;
    Choice m_colours{};
    Choice m_motion{};
    SettingsRow* m_darkRow = nullptr;
    Switch* m_dark = nullptr;
    Choice m_language{};
    Label* m_agreed = nullptr;
    Label* m_about = nullptr;
    Label* m_licence = nullptr;
    Label* m_source = nullptr;
    Label* m_privacy = nullptr;
    Label* m_keysTitle = nullptr;
    QVBoxLayout* m_keysColumn = nullptr;
    QWidget* m_keys = nullptr;
};

} // namespace backstretch

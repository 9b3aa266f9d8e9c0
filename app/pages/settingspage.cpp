// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settingspage.h"

#include "app/pages/settings/aboutgroup.h"
#include "app/pages/settings/appearancegroup.h"
#include "app/pages/settings/languagegroup.h"
#include "app/pages/settings/paingroup.h"
#include "app/pages/settings/sessionsgroup.h"
#include "app/pages/settings/voicegroup.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/navgroup.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

SettingsPage::SettingsPage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                           const GeneralTexts& general, Voice& voice, CuePlayer& tones, QWidget* parent)
    : Page(theme, parent)
    , m_title(new Label(theme, TextStyle::Display))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new NavGroup(theme))
    , m_groupCombo(new Combo(theme))
    , m_pages(new QVBoxLayout)
{
    column().addWidget(m_title);
    m_body->addWidget(m_list, 0, Qt::AlignTop);
    m_body->addWidget(m_groupCombo);
    m_body->addLayout(m_pages, 1);
    column().addLayout(m_body);
    column().addStretch(1);

    addGroup(SettingsPart::Appearance, new AppearanceGroup(theme, settings));
    addGroup(SettingsPart::Voice, new VoiceGroup(theme, settings, voice, tones));
    addGroup(SettingsPart::Sessions, new SessionsGroup(theme, settings));
    addGroup(SettingsPart::Language, new LanguageGroup(theme, settings, languages));
    addGroup(SettingsPart::Pain, new PainGroup(theme, settings));
    addGroup(SettingsPart::About, new AboutGroup(theme, settings, general));
    showGroup(0);

    connect(m_list, &NavGroup::chosen, this, &SettingsPage::showGroup);
    connect(m_groupCombo, &QComboBox::activated, this, &SettingsPage::showGroup);
}

void SettingsPage::addGroup(SettingsPart part, SettingsGroup* group)
{
    m_pages->addWidget(group);
    m_list->addPage(group->iconName(), QString());
    m_groups.push_back(group);
    m_parts.push_back(part);
}

void SettingsPage::showPart(SettingsPart part)
{
    const auto found = std::ranges::find(m_parts, part);
    if (found != m_parts.end()) {
        showGroup(static_cast<int>(found - m_parts.begin()));
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsPage::enter()
{
    for (SettingsGroup* group : m_groups) {
        group->showValues();
    }
}

QWidget* SettingsPage::firstFocus()
{
    return m_groupCombo->isVisible() ? static_cast<QWidget*>(m_groupCombo)
                                     : m_list->button(m_list->current());
}

void SettingsPage::showGroup(int index)
{
    // Not a stack of pages: that is always as tall as its tallest.
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->setVisible(static_cast<int>(i) == index);
    }
    m_list->setCurrent(index);
    m_groupCombo->setCurrentIndex(index);
    scrollToTop();
}

void SettingsPage::arrange()
{
    const bool wide = breakpoint() == Breakpoint::Wide;
    for (SettingsGroup* group : m_groups) {
        group->arrange(wide);
    }
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(theme().space(wide ? 6.5 : 4));
    m_list->setVisible(wide);
    m_list->setMinimumWidth(wide ? std::max(theme().em(14.25), m_list->sizeHint().width()) : 0);
    m_groupCombo->setVisible(!wide);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_list->setAccessibleName(tr("Groups of settings"));
    m_groupCombo->setAccessibleName(tr("Group of settings"));
    const QSignalBlocker quiet(m_groupCombo);
    m_groupCombo->clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->retranslate();
        m_list->setLabel(static_cast<int>(i), m_groups[i]->name());
        m_groupCombo->addItem(m_groups[i]->name());
    }
    m_groupCombo->setCurrentIndex(m_list->current());
}

} // namespace backstretch

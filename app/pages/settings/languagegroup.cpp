// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/languagegroup.h"

#include "app/text/language.h"
#include "app/widgets/combo.h"
#include "app/widgets/settingsrow.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

LanguageGroup::LanguageGroup(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                             QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("globe"), parent)
    , m_languages(languages)
{
    m_language = addChoice(
        addCard(), [this](const Settings& s) { return std::max(0, m_language.combo->findData(s.language)); },
        [this](Settings& s, int index) { s.language = m_language.combo->itemData(index).toString(); });
    rows().addStretch(1);
}

QString LanguageGroup::name() const
{
    return tr("Language");
}

void LanguageGroup::retranslate()
{
    m_language.row->setTexts(tr("Language"), tr("Changes now. Nothing to restart."));
    //: what people search for, with spaces between
    m_language.row->setSearchWords(tr("translation German English words numbers"));
    const QSignalBlocker quiet(m_language.combo);
    m_language.combo->clear();
    m_language.combo->addItem(tr("Same as the computer"), QString());
    for (const Language& language : m_languages.available()) {
        m_language.combo->addItem(language.name, language.code);
    }
    SettingsGroup::retranslate();
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"

namespace backstretch {

class LanguageManager;

/// "Language".
class LanguageGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    LanguageGroup(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                  QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    void retranslate() override;

private:
    const LanguageManager& m_languages;
    Choice m_language;
};

} // namespace backstretch

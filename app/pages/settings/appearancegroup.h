// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"

namespace backstretch {

/// "Text and colours".
class AppearanceGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    AppearanceGroup(const Theme& theme, SettingsStore& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    void retranslate() override;

private:
    Choice m_textSize;
    Choice m_colours;
    Choice m_motion;
    OnOff m_dark;
    Label* m_sample;
};

} // namespace backstretch

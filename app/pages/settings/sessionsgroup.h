// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"

namespace backstretch {

/// "Sessions": how a session begins, how long its parts are, how it is shown and steered.
class SessionsGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    SessionsGroup(const Theme& theme, SettingsStore& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    void retranslate() override;

private:
    void setSearchWords();

    OnOff m_fullScreen;
    OnOff m_askAboutPain;
    Length m_getReady;
    Length m_turnOver;
    Length m_break;
    Length m_breath;
    OnOff m_oneButton;
    OnOff m_picturesOnly;
    OnOff m_alwaysEasier;
    Choice m_plan;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"

namespace backstretch {

/// "Pain": what is asked, and from which number on something gentler is suggested.
class PainGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    PainGroup(const Theme& theme, SettingsStore& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    void retranslate() override;

private:
    OnOff m_nextDay;
    Choice m_amber;
    Choice m_red;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"

namespace backstretch {

class BsButton;
class CuePlayer;
class Notice;
class Slider;
class Voice;

/// "Voice and sounds".
class VoiceGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    VoiceGroup(const Theme& theme, SettingsStore& settings, Voice& voice, CuePlayer& tones,
               QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Place> places() const override;
    void showValues() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Scale
    {
        SettingsRow* row = nullptr;
        Slider* slider = nullptr;
    };

    Scale addScale(RowsCard* card, int Settings::*value, int least, int most, int step);
    void showVoices();
    void hearSample();

    Voice& m_voice;
    CuePlayer& m_tonePlayer;
    BsButton* m_sample;
    Notice* m_missing;
    SettingsRow* m_guidanceRow;
    Switch* m_guidance;
    Choice m_name;
    Choice m_level;
    Scale m_speed;
    Scale m_volume;
    OnOff m_tones;
    OnOff m_count;
    OnOff m_tick;
};

} // namespace backstretch

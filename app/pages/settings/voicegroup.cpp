// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/voicegroup.h"

#include "app/player/cues.h"
#include "app/player/speech/voice.h"
#include "app/text/voicewords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/notice.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/slider.h"
#include "app/widgets/switch.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace backstretch {

VoiceGroup::VoiceGroup(const Theme& theme, SettingsStore& settings, Voice& voice, CuePlayer& tones,
                       QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("voice"), parent)
    , m_voice(voice)
    , m_tonePlayer(tones)
    , m_sample(new BsButton(theme, BsButton::Kind::Soft, {}))
    , m_missing(new Notice(theme, Notice::Kind::Info, {}, {}))
    , m_guidance(new Switch(theme))
{
    m_sample->setIconName(QStringLiteral("play"));
    m_sample->setShortcut(Qt::Key_S);
    header().addWidget(m_sample, 0, Qt::AlignVCenter);
    connect(m_sample, &QAbstractButton::clicked, this, &VoiceGroup::hearSample);
    rows().addWidget(m_missing);

    RowsCard* voices = addCard();
    m_guidanceRow = new SettingsRow(theme, {}, {}, m_guidance);
    voices->addRow(m_guidanceRow);
    connect(m_guidance, &QAbstractButton::clicked, this, [this](bool on) {
        this->settings().change(
            [on](Settings& s) { s.spokenGuidance = on ? SpokenGuidance::On : SpokenGuidance::Off; });
    });
    m_name = addChoice(
        voices, [this](const Settings& s) { return std::max(0, m_name.combo->findData(s.voiceName)); },
        [this](Settings& s, int index) { s.voiceName = m_name.combo->itemData(index).toString(); });
    m_level = addChoice(voices, &Settings::speechLevel);
    m_speed = addScale(voices, &Settings::voiceSpeed, -kVoiceSpeeds, kVoiceSpeeds, 1);
    m_speed.slider->setFormat(voiceSpeedText);
    m_volume = addScale(voices, &Settings::volume, 0, 100, 5);
    m_volume.slider->setFormat([this](int value) { return tr("%1 %").arg(QLocale().toString(value)); });

    RowsCard* sounds = addCard();
    m_tones = addSwitch(sounds, &Settings::tones);
    m_count = addSwitch(sounds, &Settings::countLastSeconds);
    m_tick = addSwitch(sounds, &Settings::tickEverySecond);
    rows().addStretch(1);

    connect(&voice, &Voice::changed, this, &VoiceGroup::showVoices);
    connect(&tones, &CuePlayer::audibleChanged, this, &VoiceGroup::showValues);
}

VoiceGroup::Scale VoiceGroup::addScale(RowsCard* card, int Settings::*value, int least, int most, int step)
{
    auto* slider = new Slider(theme());
    slider->setRange(least, most);
    slider->setSingleStep(step);
    slider->setPageStep(2 * step);
    auto* row = new SettingsRow(theme(), {}, {}, slider);
    card->addRow(row);
    connect(slider, &Slider::moved, this, [this, value](int moved) {
        settings().change([value, moved](Settings& s) { s.*value = moved; });
    });
    return {row, slider};
}

QString VoiceGroup::name() const
{
    return tr("Voice and sounds");
}

std::vector<SettingsGroup::Place> VoiceGroup::places() const
{
    std::vector<Place> places = SettingsGroup::places();
    //: what people search for, with spaces between
    addPlace(places, m_sample->label(), tr("test try listen example"), m_sample);
    return places;
}

void VoiceGroup::showValues()
{
    SettingsGroup::showValues();
    const Settings& values = settings().values();
    m_speed.slider->setValue(values.voiceSpeed);
    m_volume.slider->setValue(values.volume);
    const bool wanted = m_voice.isWanted();
    m_guidance->setChecked(wanted);
    m_guidanceRow->setTexts(
        tr("Spoken guidance"),
        m_voice.isReadAloudByOthers() && values.spokenGuidance == SpokenGuidance::Usual
            ? tr("Off while a screen reader runs, so that two voices never speak at once. You "
                 "can turn it on.")
            : tr("A voice tells you what to do, so you do not have to look."));
    const QString missing = !m_tonePlayer.audible() ? tr("No sound found. The screen will guide you.")
                            : wanted                ? noVoiceText(m_voice.state())
                                                    : QString();
    m_missing->setText({}, missing);
    m_missing->setVisible(!missing.isEmpty());
    m_name.row->setVisible(m_voice.voices().size() > 1);
    for (QWidget* row : {static_cast<QWidget*>(m_name.row), static_cast<QWidget*>(m_level.row),
                         static_cast<QWidget*>(m_speed.row)}) {
        row->setEnabled(wanted);
    }
    m_tick.row->setEnabled(values.tones);
}

void VoiceGroup::showVoices()
{
    {
        const QSignalBlocker quiet(m_name.combo);
        m_name.combo->clear();
        m_name.combo->addItem(tr("The one that suits best", "voice"), QString());
        for (const QString& voice : m_voice.voices()) {
            m_name.combo->addItem(voice, voice);
        }
    }
    fitChoices();
    showValues();
}

void VoiceGroup::hearSample()
{
    m_tonePlayer.setMuted(false); // it was asked for
    m_tonePlayer.setVolume(settings().values().volume / 100.0);
    if (m_voice.isReady() && m_voice.isWanted()) {
        m_voice.say(tr("Hold. Fifteen seconds. Keep breathing.", "spoken, as a sample"));
    } else {
        m_tonePlayer.play(Tone::HoldStart, Side::None);
    }
}

void VoiceGroup::retranslate()
{
    m_sample->setLabel(tr("Hear a sample"));
    m_sample->setShortcut(Qt::Key_S); // a button forgets it with its label
    m_name.row->setTexts(tr("Voice"), tr("Uses the voices on this computer. Works without the internet."));
    m_level.row->setTexts(tr("How much it says"), tr("More words help when you cannot see the screen."));
    fill(*m_level.combo, {tr("Every step", "how much a voice says"), tr("Key words only")});
    m_speed.row->setTexts(tr("Voice speed"), {});
    m_volume.row->setTexts(tr("Volume"), tr("Of the voice and the tones."));
    m_tones.row->setTexts(tr("Tones"), tr("A soft low tone for hold, a higher one for move."));
    m_count.row->setTexts(tr("Count the last 3 seconds"), tr("Spoken, at the end of each hold."));
    const double words = std::max(m_speed.slider->wordsWidth(), m_volume.slider->wordsWidth());
    m_speed.slider->setLeastWordsWidth(words);
    m_volume.slider->setLeastWordsWidth(words);
    m_tick.row->setTexts(tr("Tick every second"), tr("A quiet tick while you hold."));
    //: what people search for, with spaces between; likewise below
    m_guidanceRow->setSearchWords(tr("voice speak speech talk read aloud mute"));
    m_name.row->setSearchWords(tr("speaker woman man"));
    m_level.row->setSearchWords(tr("words talk less more"));
    m_speed.row->setSearchWords(tr("slow fast pace"));
    m_volume.row->setSearchWords(tr("loud quiet sound mute"));
    m_tones.row->setSearchWords(tr("sound beep bell signal"));
    m_count.row->setSearchWords(tr("countdown three two one"));
    m_tick.row->setSearchWords(tr("clock sound metronome"));
    showVoices();
    SettingsGroup::retranslate();
}

void VoiceGroup::showEvent(QShowEvent* event)
{
    SettingsGroup::showEvent(event);
    m_tonePlayer.prepare();
    m_voice.prepare();
    showValues();
}

void VoiceGroup::hideEvent(QHideEvent* event)
{
    SettingsGroup::hideEvent(event);
    m_voice.stop();
}

} // namespace backstretch

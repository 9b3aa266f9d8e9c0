// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/voice.h"

#include "app/settings.h"

namespace backstretch {

namespace {

/// The steps of the setting, on an engine's scale. Its ends are too fast and too slow to follow.
double speedOf(int steps)
{
    return steps * 0.2;
}

} // namespace

Voice::Voice(SpeechEngine& engine, SettingsStore& settings, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_settings(settings)
{
    connect(&m_engine, &SpeechEngine::stateChanged, this, &Voice::changed);
    connect(&m_engine, &SpeechEngine::started, this, &Voice::started);
    connect(&m_engine, &SpeechEngine::ended, this, [this](int number, bool complete) {
        learn(number, complete);
        Q_EMIT ended(number, complete);
    });
    connect(&m_settings, &SettingsStore::changed, this, &Voice::applySettings);
    QAccessible::installActivationObserver(this);
    applyManner();
}

Voice::~Voice()
{
    QAccessible::removeActivationObserver(this);
}

void Voice::setLocale(const QLocale& locale)
{
    m_locale = locale;
    m_pace.setLanguage(locale.name().toStdString());
    if (m_asked) {
        m_engine.open(m_locale);
    }
}

void Voice::prepare()
{
    m_asked = true;
    m_engine.open(m_locale);
}

void Voice::rest()
{
    m_asked = false;
    m_engine.close();
}

bool Voice::isWanted() const
{
    switch (m_settings.values().spokenGuidance) {
    case SpokenGuidance::On:
        return true;
    case SpokenGuidance::Off:
        return false;
    case SpokenGuidance::Usual:
        break;
    }
    return !isReadAloudByOthers();
}

SpeechLevel Voice::level() const
{
    return isWanted() ? m_settings.values().speechLevel : SpeechLevel::Off;
}

bool Voice::speaks() const
{
    return isWanted() && isReady() && m_settings.values().soundOn && m_settings.values().volume > 0;
}

int Voice::say(const QString& text)
{
    m_text = text;
    m_since.start();
    m_number = m_engine.say(text);
    return m_number;
}

void Voice::learn(int number, bool complete)
{
    if (complete && number == m_number) {
        m_pace.learn(std::u16string_view(reinterpret_cast<const char16_t*>(m_text.utf16()),
                                         static_cast<std::size_t>(m_text.size())),
                     Millis(m_since.elapsed()));
    }
}

void Voice::accessibilityActiveChanged(bool active)
{
    m_readAloud = active;
    Q_EMIT changed();
}

void Voice::applySettings(const Settings& before)
{
    applyManner();
    const Settings& now = m_settings.values();
    if (before.voiceSpeed != now.voiceSpeed) {
        m_pace.setSpeed(speedOf(now.voiceSpeed));
    }
    if (before.spokenGuidance != now.spokenGuidance && isWanted()) {
        prepare();
    }
    if (before.soundOn && !now.soundOn) {
        stop();
    }
    if (before.spokenGuidance != now.spokenGuidance || before.speechLevel != now.speechLevel ||
        before.soundOn != now.soundOn || (before.volume > 0) != (now.volume > 0)) {
        Q_EMIT changed();
    }
}

void Voice::applyManner()
{
    const Settings& now = m_settings.values();
    m_engine.setManner({now.voiceName, speedOf(now.voiceSpeed), now.volume / 100.0});
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/speech/speechengine.h"
#include "core/player/speechpace.h"
#include "core/player/speechplanner.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QObject>

namespace backstretch {

struct Settings;
class SettingsStore;

/// The program's voice, as the user wants it: the computer's voice for the language of the program, with the
/// user's speed and volume, and quiet where it is not wanted.
class Voice : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    Voice(SpeechEngine& engine, SettingsStore& settings, QObject* parent = nullptr);
    ~Voice() override;

    /// The language it speaks. Until the first prepare() nothing is looked for.
    void setLocale(const QLocale& locale);
    /// Looks for a voice, or looks again where none was found. Waits for nothing.
    void prepare();
    /// For a long while nothing will be said. prepare() ends it.
    void rest();

    [[nodiscard]] SpeechEngine::State state() const { return m_engine.state(); }
    [[nodiscard]] bool isReady() const { return state() == SpeechEngine::State::Ready; }
    [[nodiscard]] QStringList voices() const { return m_engine.voices(); }
    /// Whether the session is to be spoken. Where a screen reader runs, only if the user has said so:
    /// never two voices.
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] SpeechLevel level() const;
    /// Whether the session is spoken now.
    [[nodiscard]] bool speaks() const;
    /// A screen reader runs.
    [[nodiscard]] bool isReadAloudByOthers() const { return m_readAloud; }

    /// Says it now, whether the session is spoken or not: somebody asked for it.
    int say(const QString& text);
    void stop() { m_engine.stop(); }
    [[nodiscard]] const SpeechPace& pace() const { return m_pace; }

Q_SIGNALS:
    /// Something of the above.
    void changed();
    void started(int number);
    void ended(int number, bool complete);

private:
    void accessibilityActiveChanged(bool active) override;
    void applySettings(const Settings& before);
    void applyManner();
    void learn(int number, bool complete);

    SpeechEngine& m_engine;
    SettingsStore& m_settings;
    SpeechPace m_pace;
    QLocale m_locale;
    bool m_asked = false;
    bool m_readAloud = QAccessible::isActive();
    int m_number = 0;
    QString m_text; ///< of m_number
    QElapsedTimer m_since;
};

} // namespace backstretch

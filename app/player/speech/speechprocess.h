// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/speech/speechengine.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

class QJsonObject;

namespace backstretch {

/// Speaks in a process of its own. A speech service that hangs, or takes its process with it, costs
/// a sentence; the process is ended and started again, with growing patience.
class SpeechProcess final : public SpeechEngine
{
    Q_OBJECT

public:
    struct Options
    {
        QString program;       ///< empty: this program
        QStringList arguments; ///< empty: --speech-service
        std::chrono::milliseconds findsVoices{20'000};
        std::chrono::milliseconds begins{2'500}; ///< from say() to its first sound
        std::chrono::milliseconds ends{30'000};  ///< the longest text
        std::chrono::milliseconds firstPause{2'000};
        std::chrono::milliseconds longestPause{60'000};
    };

    explicit SpeechProcess(Options options, QObject* parent = nullptr);
    ~SpeechProcess() override;

    void open(const QLocale& locale) override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QStringList voices() const override { return m_voices; }
    void setManner(const Manner& manner) override;
    int say(const QString& text) override;
    void stop() override;
    void close() override;

private:
    void start();
    void end();
    void lose();
    void read();
    void take(const QJsonObject& line);
    void send(const QJsonObject& line);
    void sendManner();
    void setState(State state);
    void endPresent(bool complete);

    Options m_options;
    std::unique_ptr<QProcess> m_process;
    QTimer m_patience; ///< for the answer that is awaited
    QTimer m_again;
    std::chrono::milliseconds m_pause;
    QLocale m_locale;
    Manner m_manner;
    State m_state = State::Unknown;
    QStringList m_voices;
    int m_last = 0;
    int m_present = 0; ///< being said, or about to be
};

} // namespace backstretch

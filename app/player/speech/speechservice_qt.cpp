// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/speechservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextToSpeech>
#include <QTimer>
#include <QVoice>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <thread>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

/// How long a sentence that was broken off may take to fall silent before the next one is said anyway.
constexpr auto kSilenceComes = 150ms;

void report(const QJsonObject& line)
{
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// Engines in the order in which they are asked: Flite speaks English alone, and not for long.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    if (names.removeAll(QStringLiteral("flite")) > 0) {
        names.append(QStringLiteral("flite"));
    }
    return names;
}

/// Speech Dispatcher lists every voice again with a hundred timbres ("German+Annie").
QList<QVoice> plainVoices(const QTextToSpeech& speech)
{
    const QList<QVoice> all = speech.availableVoices();
    QList<QVoice> plain;
    std::copy_if(all.begin(), all.end(), std::back_inserter(plain),
                 [](const QVoice& voice) { return !voice.name().contains(u'+'); });
    return plain.isEmpty() ? all : plain;
}

/// Engines call the same voices of one language by places in their own way.
QVoice bestVoice(const QList<QVoice>& voices, const QLocale& locale)
{
    const QString place = locale.territory() == QLocale::UnitedStates ? QStringLiteral("America")
                          : locale.territory() == QLocale::UnitedKingdom
                              ? QStringLiteral("Great Britain")
                              : QLocale::territoryToString(locale.territory());
    const auto rank = [&](const QVoice& voice) {
        return std::tuple(!voice.name().contains(place), voice.locale().territory() != locale.territory(),
                          voice.name().size());
    };
    return *std::min_element(voices.begin(), voices.end(),
                             [&](const QVoice& a, const QVoice& b) { return rank(a) < rank(b); });
}

class SpeechService : public QObject
{
public:
    void take(const QJsonObject& command)
    {
        const QString what = command[QLatin1String("do")].toString();
        if (what == QLatin1String("open")) {
            open(QLocale(command[QLatin1String("locale")].toString()));
        } else if (what == QLatin1String("manner")) {
            m_manner = command;
            applyManner();
        } else if (what == QLatin1String("say")) {
            say(command[QLatin1String("number")].toInt(), command[QLatin1String("text")].toString());
        } else if (what == QLatin1String("stop")) {
            m_next = 0;
            stop();
        }
    }

private:
    void open(const QLocale& locale)
    {
        bool any = false;
        for (const QString& engine : engines()) {
            m_speech = std::make_unique<QTextToSpeech>(engine);
            if (m_speech->state() == QTextToSpeech::Error) {
                continue;
            }
            const QList<QLocale> locales = m_speech->availableLocales();
            any = any || !locales.isEmpty();
            const auto match = std::min_element(
                locales.begin(), locales.end(), [&locale](const QLocale& a, const QLocale& b) {
                    const auto rank = [&locale](const QLocale& one) {
                        return std::tuple(one.language() != locale.language(),
                                          one.territory() != locale.territory());
                    };
                    return rank(a) < rank(b);
                });
            if (match == locales.end() || match->language() != locale.language()) {
                continue;
            }
            m_speech->setLocale(*match);
            m_voices = plainVoices(*m_speech);
            if (!m_voices.isEmpty()) {
                m_locale = locale;
                ready();
                return;
            }
        }
        m_speech.reset();
        report({{QStringLiteral("state"), any ? QStringLiteral("no-voice") : QStringLiteral("no-engine")}});
    }

    void ready()
    {
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &SpeechService::stateChanged);
        applyManner();
        QJsonArray names;
        for (const QVoice& voice : m_voices) {
            names.append(voice.name());
        }
        report({{QStringLiteral("state"), QStringLiteral("ready")}, {QStringLiteral("voices"), names}});
    }

    void applyManner()
    {
        if (!m_speech) {
            return;
        }
        const QString name = m_manner[QLatin1String("voice")].toString();
        const auto wanted = std::find_if(m_voices.begin(), m_voices.end(),
                                         [&name](const QVoice& voice) { return voice.name() == name; });
        m_speech->setVoice(wanted == m_voices.end() ? bestVoice(m_voices, m_locale) : *wanted);
        m_speech->setRate(m_manner[QLatin1String("speed")].toDouble(0.0));
        m_speech->setVolume(m_manner[QLatin1String("volume")].toDouble(1.0));
    }

    void say(int number, const QString& text)
    {
        if (!m_speech) {
            report({{QStringLiteral("failed"), number}});
            return;
        }
        m_next = number;
        m_text = text;
        if (m_speech->state() == QTextToSpeech::Ready) {
            begin();
            return;
        }
        // The old sentence's end must not be taken for that of the new one.
        stop();
        QTimer::singleShot(kSilenceComes, this, [this, number] {
            if (m_next == number) {
                begin();
            }
        });
    }

    void begin()
    {
        m_present = std::exchange(m_next, 0);
        m_speech->say(m_text);
    }

    void stop()
    {
        m_present = 0;
        if (m_speech) {
            m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
        }
    }

    void stateChanged(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Speaking && m_present != 0 && m_started != m_present) {
            m_started = m_present;
            report({{QStringLiteral("started"), m_present}});
        } else if (state == QTextToSpeech::Ready && m_present != 0 && m_started == m_present) {
            report({{QStringLiteral("ended"), std::exchange(m_present, 0)}});
        } else if (state == QTextToSpeech::Error && m_present != 0) {
            report({{QStringLiteral("failed"), std::exchange(m_present, 0)}});
        }
        if (state == QTextToSpeech::Ready && m_next != 0) {
            begin();
        }
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    QLocale m_locale;
    QList<QVoice> m_voices;
    QJsonObject m_manner;
    QString m_text;
    int m_next = 0;    ///< waits for the one before to fall silent
    int m_present = 0; ///< handed to the engine and not ended
    int m_started = 0;
};

} // namespace

int serveSpeech(int argc, char** argv)
{
#ifdef Q_OS_MACOS
    qputenv("QT_EVENT_DISPATCHER_CORE_FOUNDATION", "1"); // its voices report through the run loop
#endif
    QCoreApplication application(argc, argv);
    SpeechService service;
    // A thread that reads, because a speech service may hang in the other one: who started this process
    // closes the pipe, and then it must end.
    std::thread([&service] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QJsonObject command = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            QMetaObject::invokeMethod(
                &service, [&service, command] { service.take(command); }, Qt::QueuedConnection);
        }
        std::_Exit(EXIT_SUCCESS); // no destructors: they might wait for the service
    }).detach();
    return QCoreApplication::exec();
}

} // namespace backstretch

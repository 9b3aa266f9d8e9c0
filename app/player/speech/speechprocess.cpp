// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/speechprocess.h"

#include "app/player/speech/speechservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace backstretch {

namespace {

/// A process that was killed is gone at once, unless the computer is very busy.
constexpr int kGoesIn = 500;

} // namespace

SpeechProcess::SpeechProcess(Options options, QObject* parent)
    : SpeechEngine(parent)
    , m_options(std::move(options))
    , m_pause(m_options.firstPause)
{
    if (m_options.arguments.isEmpty()) {
        m_options.arguments << QString::fromLatin1(kSpeechServiceArgument);
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SpeechProcess::lose);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SpeechProcess::start);
}

SpeechProcess::~SpeechProcess()
{
    if (m_process) {
        m_process->disconnect();
        m_process->kill();
        m_process->waitForFinished(kGoesIn);
    }
}

void SpeechProcess::open(const QLocale& locale)
{
    const bool same = locale == m_locale;
    m_locale = locale;
    if (same && (m_state == State::Ready || m_state == State::Checking)) {
        return;
    }
    end();
    endPresent(false);
    start();
}

void SpeechProcess::start()
{
    m_again.stop();
    end();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &SpeechProcess::read);
    connect(m_process.get(), &QProcess::finished, this, &SpeechProcess::lose);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            lose();
        }
    });
    m_patience.start(m_options.findsVoices);
    setState(State::Checking);
    m_process->start(m_options.program.isEmpty() ? QCoreApplication::applicationFilePath()
                                                 : m_options.program,
                     m_options.arguments);
    sendManner();
    send({{QStringLiteral("do"), QStringLiteral("open")}, {QStringLiteral("locale"), m_locale.name()}});
}

/// The process goes without anybody waiting for it: it may be the one that hangs.
void SpeechProcess::end()
{
    m_patience.stop();
    if (!m_process) {
        return;
    }
    QProcess* old = m_process.release();
    old->disconnect();
    if (old->state() == QProcess::NotRunning) {
        old->deleteLater();
        return;
    }
    connect(old, &QProcess::finished, old, &QObject::deleteLater);
    old->setParent(QCoreApplication::instance());
    old->kill();
}

void SpeechProcess::close()
{
    m_again.stop();
    end();
    endPresent(false);
    m_pause = m_options.firstPause;
    setState(State::Unknown);
}

void SpeechProcess::lose()
{
    const bool found = m_state == State::NoEngine || m_state == State::NoVoice;
    end();
    if (found) {
        return; // it said what it had to say, and ended
    }
    setState(State::Lost);
    endPresent(false);
    m_again.start(m_pause);
    m_pause = std::min(m_pause * 3, m_options.longestPause);
}

void SpeechProcess::setManner(const Manner& manner)
{
    if (std::exchange(m_manner, manner) != manner) {
        sendManner();
    }
}

void SpeechProcess::sendManner()
{
    send({{QStringLiteral("do"), QStringLiteral("manner")},
          {QStringLiteral("voice"), m_manner.voice},
          {QStringLiteral("speed"), m_manner.speed},
          {QStringLiteral("volume"), m_manner.volume}});
}

int SpeechProcess::say(const QString& text)
{
    endPresent(false);
    const int number = ++m_last;
    m_present = number;
    if (m_state != State::Ready) {
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (m_present == number) {
                    endPresent(false);
                }
            },
            Qt::QueuedConnection);
        return number;
    }
    m_patience.start(m_options.begins);
    send({{QStringLiteral("do"), QStringLiteral("say")},
          {QStringLiteral("number"), number},
          {QStringLiteral("text"), text}});
    return number;
}

void SpeechProcess::stop()
{
    if (m_present != 0) {
        send({{QStringLiteral("do"), QStringLiteral("stop")}});
        endPresent(false);
    }
}

void SpeechProcess::endPresent(bool complete)
{
    if (m_state != State::Checking) {
        m_patience.stop();
    }
    if (m_present != 0) {
        Q_EMIT ended(std::exchange(m_present, 0), complete);
    }
}

void SpeechProcess::send(const QJsonObject& line)
{
    if (m_process) {
        m_process->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
}

void SpeechProcess::read()
{
    while (m_process && m_process->canReadLine()) {
        take(QJsonDocument::fromJson(m_process->readLine()).object());
    }
}

void SpeechProcess::take(const QJsonObject& line)
{
    if (const QString state = line[QLatin1String("state")].toString(); !state.isEmpty()) {
        m_patience.stop();
        m_voices.clear();
        for (const QJsonValue& name : line[QLatin1String("voices")].toArray()) {
            m_voices << name.toString();
        }
        const State found = state == QLatin1String("ready")      ? State::Ready
                            : state == QLatin1String("no-voice") ? State::NoVoice
                                                                 : State::NoEngine;
        setState(found);
        if (found != State::Ready) {
            end();
        }
        return;
    }
    if (m_present == 0) {
        return;
    }
    if (line[QLatin1String("started")].toInt() == m_present) {
        m_pause = m_options.firstPause; // it works
        m_patience.start(m_options.ends);
        Q_EMIT started(m_present);
    } else if (line[QLatin1String("ended")].toInt() == m_present) {
        endPresent(true);
    } else if (line[QLatin1String("failed")].toInt() == m_present) {
        lose();
    }
}

void SpeechProcess::setState(State state)
{
    if (state != m_state || state == State::Ready) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace backstretch

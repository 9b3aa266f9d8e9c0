// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/readaloud.h"

#include "app/player/speech/voice.h"
#include "app/text/sentences.h"

namespace backstretch {

ReadAloud::ReadAloud(Voice& voice, QObject* parent)
    : QObject(parent)
    , m_voice(voice)
{
    connect(&m_voice, &Voice::changed, this, &ReadAloud::changed);
    connect(&m_voice, &Voice::ended, this, &ReadAloud::ended);
}

ReadAloud::~ReadAloud()
{
    if (isReading()) {
        disconnect(&m_voice, nullptr, this, nullptr);
        m_voice.stop();
    }
}

bool ReadAloud::isPossible() const
{
    return m_voice.isReady();
}

void ReadAloud::prepare()
{
    m_voice.prepare();
}

void ReadAloud::read(const QStringList& texts)
{
    stop();
    m_sentences.clear();
    m_next = 0;
    for (int place = 0; place < static_cast<int>(texts.size()); ++place) {
        for (const QString& sentence : sentencesOf(texts[place])) {
            m_sentences.push_back({sentence, place});
        }
    }
    sayNext();
    Q_EMIT changed();
}

int ReadAloud::place() const
{
    return isReading() ? m_sentences[m_next - 1].place : -1;
}

void ReadAloud::sayNext()
{
    if (m_next < m_sentences.size() && isPossible()) {
        const QString words = m_sentences[m_next].words;
        ++m_next;
        m_number = m_voice.say(words);
    }
}

void ReadAloud::stop()
{
    if (isReading()) {
        m_number = 0; // first, so that what the voice says to it is not taken for the next sentence
        m_voice.stop();
        Q_EMIT changed();
    }
}

void ReadAloud::ended(int number, bool complete)
{
    if (number != m_number || !isReading()) {
        return;
    }
    m_number = 0;
    const bool all = complete && m_next == m_sentences.size();
    if (complete) {
        sayNext();
    }
    Q_EMIT changed();
    if (all) {
        Q_EMIT finished();
    }
}

} // namespace backstretch

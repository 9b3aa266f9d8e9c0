// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/speech/speechengine.h"

#include <utility>

namespace backstretch {

/// A voice that is there when the test says so, and speaks as long as the test says.
class FakeSpeech final : public SpeechEngine
{
public:
    void open(const QLocale& wanted) override
    {
        locale = wanted;
        ++opened;
    }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QStringList voices() const override { return names; }
    void setManner(const Manner& value) override { manner = value; }
    int say(const QString& text) override
    {
        stop();
        said << text;
        present = ++m_last;
        return present;
    }
    void stop() override
    {
        if (present != 0) {
            stopped << said.last();
            Q_EMIT ended(std::exchange(present, 0), false);
        }
    }

    void become(State state)
    {
        m_state = state;
        if (state != State::Ready) {
            present = 0;
        }
        Q_EMIT stateChanged();
    }
    void finish()
    {
        if (present != 0) {
            Q_EMIT ended(std::exchange(present, 0), true);
        }
    }

    QStringList names;
    QStringList said;
    QStringList stopped; ///< before their end
    Manner manner;
    QLocale locale;
    int opened = 0;
    int present = 0;

private:
    State m_state = State::Unknown;
    int m_last = 0;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace backstretch {

/// A voice of this computer. Whatever happens to it (none is installed, its service hangs or dies), nothing
/// here waits, and nobody dies with it: it only stops being ready.
class SpeechEngine : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Unknown,  ///< nobody has asked yet
        Checking, ///< it is being found out
        NoEngine, ///< this computer has no voices
        NoVoice,  ///< it has, but none for this language
        Lost,     ///< the voice has stopped working; it is tried again now and then
        Ready,
    };
    struct Manner
    {
        QString voice;       ///< one of voices(); empty, or gone: the one that suits best
        double speed = 0.0;  ///< -1 to 1; 0 is the voice's own pace
        double volume = 1.0; ///< 0 to 1

        friend bool operator==(const Manner&, const Manner&) = default;
    };

    using QObject::QObject;

    /// Finds out, without waiting, whether there is a voice for this language; again for another one, or
    /// when none was found the last time.
    virtual void open(const QLocale& locale) = 0;
    [[nodiscard]] virtual State state() const = 0;
    /// For the language that was asked for.
    [[nodiscard]] virtual QStringList voices() const = 0;
    virtual void setManner(const Manner& manner) = 0;
    /// Says it now; what is still being said is broken off. The number comes back in the signals.
    virtual int say(const QString& text) = 0;
    virtual void stop() = 0;
    /// Gives back whatever it holds; open() finds a voice again.
    virtual void close() {}

Q_SIGNALS:
    /// The state, or the list of voices.
    void stateChanged();
    void started(int number);
    /// complete: to its last word. Always follows say(), also when the voice was lost.
    void ended(int number, bool complete);
};

} // namespace backstretch

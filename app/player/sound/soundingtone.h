// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioSink>
#include <QByteArray>
#include <QIODevice>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAudioDevice;

namespace backstretch {

/// A tone while it is heard; it deletes itself when it is over. A QSoundEffect would do the same 20 ms later:
/// it asks for its first samples a period after it was started.
class SoundingTone : public QObject
{
    Q_OBJECT

public:
    /// As toneSamples() has them; `gain` from 0 to 1, linear. Silent where the device fails or is gone.
    SoundingTone(QByteArray samples, const QAudioDevice& device, float gain, QObject* parent);

private:
    void feed();

    QAudioSink m_sink;
    QPointer<QIODevice> m_output; ///< the sink's own, which goes when its server does
    QByteArray m_left;            ///< not handed over yet
    QTimer m_feed;
};

} // namespace backstretch

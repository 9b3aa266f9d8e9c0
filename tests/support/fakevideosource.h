// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/videosource.h"

#include <QStringList>

namespace backstretch {

/// Plays nothing and writes down what it is asked for, one line each: "load cat-cow.mp4",
/// "play 20-49 in 4000 from 0", "loop 60-99", "still 5", "freeze", "unload".
class FakeVideoSource final : public VideoSource
{
public:
    void load(const ClipManifest&, const QString& file) override
    {
        note(QStringLiteral("load ") + file.section(QLatin1Char('/'), -1));
    }
    void unload() override { note(QStringLiteral("unload")); }
    void showSegment(FrameRange frames, Millis length, Millis elapsed) override
    {
        note(QStringLiteral("play %1-%2 in %3 from %4")
                 .arg(frames.first)
                 .arg(frames.last)
                 .arg(length.count())
                 .arg(elapsed.count()));
    }
    void loopSegment(FrameRange frames) override
    {
        note(QStringLiteral("loop %1-%2").arg(frames.first).arg(frames.last));
    }
    void showFrame(int frame) override { note(QStringLiteral("still %1").arg(frame)); }
    void freeze() override { note(QStringLiteral("freeze")); }
    void setWantedSize(QSize size) override { wantedSize = size; }

    /// What was asked for since the last call.
    QStringList taken() { return std::exchange(m_notes, {}); }

    QSize wantedSize;

private:
    void note(const QString& text) { m_notes.append(text); }

    QStringList m_notes;
};

} // namespace backstretch

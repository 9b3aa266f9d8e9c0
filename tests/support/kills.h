// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/proofsize.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <gtest/gtest.h>

#include <chrono>

namespace backstretch {

/// How often a test kills.
inline int killsOr(int daily)
{
    return inProof("BACKSTRETCH_KILLS", daily);
}

/// A program that a test starts and, most of the time, kills.
class ChildProgram
{
public:
    ChildProgram(const QString& program, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }

    /// Hands over each line that it says, up to so many; false: it ended before.
    template <typename Take>
    [[nodiscard]] bool hear(int lines, Take take)
    {
        int heard = 0;
        while (heard < lines && (m_process.canReadLine() || m_process.waitForReadyRead())) {
            for (; heard < lines && m_process.canReadLine(); ++heard) {
                take(m_process.readLine().simplified());
            }
        }
        return heard == lines;
    }
    [[nodiscard]] bool hear(int lines)
    {
        return hear(lines, [](const QByteArray&) {});
    }
    /// SIGKILL; hands over what it had said until then. A line cut short was said to nobody.
    template <typename Take>
    void kill(Take take)
    {
        m_process.kill();
        EXPECT_TRUE(m_process.waitForFinished());
        while (m_process.canReadLine()) {
            take(m_process.readLine().simplified());
        }
    }
    void kill()
    {
        kill([](const QByteArray&) {});
    }
    /// SIGKILL after so long. It may be anywhere in what it does by then: nothing waits for this, and nothing
    /// depends on how exact it is.
    void killIn(std::chrono::microseconds wait)
    {
        const auto instant = std::chrono::steady_clock::now() + wait;
        while (std::chrono::steady_clock::now() < instant) {
        }
        kill();
    }
    /// Waits until it ends by itself; false: it says that something went wrong.
    [[nodiscard]] bool endsWell()
    {
        constexpr int longest = 120'000; // milliseconds
        return m_process.waitForFinished(longest) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace backstretch

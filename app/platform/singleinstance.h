// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace backstretch {

/// What a second start asks the first one to do.
struct InstanceRequest
{
    QString routine;
    QString exercise;
    QString activationToken; ///< what the desktop gave the second start to let a window come to the front
    bool hidden = false;     ///< nothing is to be shown

    friend bool operator==(const InstanceRequest&, const InstanceRequest&) = default;
};

/// One running program for each data folder. A second start hands over what it was asked for and ends: it
/// leaves a file in a folder that only this user can reach and that the first one watches. That the file is
/// gone is the answer.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,      ///< this is the running program now, and it watches
        HandedOver, ///< another one runs and has taken the request: this one ends
        Unanswered, ///< another one runs but does not answer: this one runs beside it
    };

    static constexpr std::chrono::milliseconds usualPatience{3000};

    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    /// What others leave from here on is told by requested(), from the event loop.
    /// `patience` is for a first one that is busy, or still starting.
    [[nodiscard]] Role claim(const InstanceRequest& request,
                             std::chrono::milliseconds patience = usualPatience);

Q_SIGNALS:
    void requested(const backstretch::InstanceRequest& request);

private:
    [[nodiscard]] Role handOver(const InstanceRequest& request, std::chrono::milliseconds patience) const;
    void take();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace backstretch

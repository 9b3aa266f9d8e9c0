// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

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

/// One running program for each data folder. A second start hands over what it was asked for and
/// ends. Uses a local socket that only this user can reach; nothing goes over a network.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,      ///< this is the running program now, and it listens
        HandedOver, ///< another one runs and has taken the request: this one ends
        Unanswered, ///< another one runs but does not answer: this one runs beside it
    };

    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    [[nodiscard]] Role claim(const InstanceRequest& request);

Q_SIGNALS:
    void requested(const backstretch::InstanceRequest& request);

private:
    [[nodiscard]] bool handOver(const InstanceRequest& request) const;
    void serve();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace backstretch

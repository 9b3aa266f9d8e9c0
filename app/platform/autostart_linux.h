// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/autostart.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace backstretch {

/// A file in the user's autostart folder, as the XDG specification has it.
class FileAutostart final : public Autostart
{
public:
    /// `folder` is made when it is needed.
    FileAutostart(Command command, const QString& folder);

    [[nodiscard]] std::optional<bool> isOn() const override;
    void set(bool on, Answer answer) override;

private:
    [[nodiscard]] bool write() const;

    Command m_command;
    QString m_folder;
    QString m_file;
};

/// The portal org.freedesktop.portal.Background: inside a sandbox nobody writes such files.
class PortalAutostart final : public QObject, public Autostart
{
    Q_OBJECT

public:
    explicit PortalAutostart(Command command,
                             std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);

    [[nodiscard]] std::optional<bool> isOn() const override { return std::nullopt; }
    /// While the user is still asked, another question is refused at once.
    void set(bool on, Answer answer) override;

private Q_SLOTS:
    void answered(uint response, const QVariantMap& results);

private:
    void finish(bool allowed);

    Command m_command;
    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
    QString m_request; ///< path of the object that answers
    Answer m_answer;
    bool m_wanted = false;
};

/// The value of Exec= in a desktop entry.
[[nodiscard]] QString execLine(const Autostart::Command& command);

} // namespace backstretch

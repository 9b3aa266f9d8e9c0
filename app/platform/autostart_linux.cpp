// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart_linux.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace backstretch {
namespace {

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kBackground = QStringLiteral("org.freedesktop.portal.Background");
const auto kRequest = QStringLiteral("org.freedesktop.portal.Request");

QString quoted(const QString& argument)
{
    QString result;
    for (const QChar c : argument) {
        if (QStringLiteral("\"`$\\").contains(c)) {
            result += QLatin1Char('\\');
        } else if (c == QLatin1Char('%')) {
            result += QLatin1Char('%');
        }
        result += c;
    }
    return QLatin1Char('"') + result + QLatin1Char('"');
}

} // namespace

QString execLine(const Autostart::Command& command)
{
    QStringList words{quoted(command.program)};
    for (const QString& argument : command.arguments) {
        words << quoted(argument);
    }
    // Every string of a desktop entry is escaped once more on its way into the file.
    return words.join(QLatin1Char(' ')).replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
}

FileAutostart::FileAutostart(Command command, const QString& folder)
    : m_command(std::move(command))
    , m_folder(folder)
    , m_file(folder + QStringLiteral("/backstretch.desktop"))
{
}

std::optional<bool> FileAutostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // The desktops' own settings switch an entry off in it, each its own way.
    for (QByteArray line : file.readAll().split('\n')) {
        line = line.simplified().replace(" ", "").toLower();
        if (line == "hidden=true" || line == "x-gnome-autostart-enabled=false") {
            return false;
        }
    }
    return true;
}

void FileAutostart::set(bool on, Answer answer)
{
    answer(on ? write() : !QFile::exists(m_file) || QFile::remove(m_file));
}

bool FileAutostart::write() const
{
    QSaveFile file(m_file);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)) {
        return false;
    }
    // The icon is the installed one; TryExec spares everybody an error once the program is gone.
    QString entry = QStringLiteral("[Desktop Entry]\n"
                                   "Type=Application\n"
                                   "Name=Backstretch\n"
                                   "Exec=%1\n"
                                   "TryExec=%2\n"
                                   "Icon=org.backstretch.Backstretch\n"
                                   "Terminal=false\n"
                                   "StartupNotify=false\n"
                                   "X-GNOME-Autostart-enabled=true\n");
    const QString program = QString(m_command.program).replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    file.write(entry.arg(execLine(m_command), program).toUtf8());
    return file.commit();
}

PortalAutostart::PortalAutostart(Command command, std::function<QDBusConnection()> connectToBus)
    : m_command(std::move(command))
    , m_connectToBus(std::move(connectToBus))
{
}

void PortalAutostart::set(bool on, Answer answer)
{
    if (m_answer) {
        answer(false);
        return;
    }
    if (!m_bus) {
        m_bus = m_connectToBus();
    }
    if (!m_bus->isConnected()) {
        answer(false);
        return;
    }
    m_answer = std::move(answer);
    m_wanted = on;
    // The answer is a signal of an object whose path is agreed on beforehand: so it cannot be missed.
    const QString token = QStringLiteral("backstretch") + QUuid::createUuid().toString(QUuid::Id128);
    const QString sender = m_bus->baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    m_request = QStringLiteral("%1/request/%2/%3").arg(kPortalPath, sender, token);
    m_bus->connect(kPortal, m_request, kRequest, QStringLiteral("Response"), this,
                   SLOT(answered(uint, QVariantMap)));

    // In the sandbox the program is found by its name.
    QStringList commandLine{QFileInfo(m_command.program).fileName()};
    commandLine += m_command.arguments;
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPortalPath, kBackground,
                                                       QStringLiteral("RequestBackground"));
    call << QString()
         << QVariantMap{{QStringLiteral("handle_token"), token},
                        {QStringLiteral("reason"), m_command.reason},
                        {QStringLiteral("autostart"), on},
                        {QStringLiteral("commandline"), commandLine},
                        {QStringLiteral("dbus-activatable"), false}};
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError()) {
            finish(false); // no such portal
        }
    });
}

void PortalAutostart::answered(uint response, const QVariantMap& results)
{
    finish(response == 0 && results.value(QStringLiteral("autostart")).toBool() == m_wanted);
}

void PortalAutostart::finish(bool allowed)
{
    m_bus->disconnect(kPortal, m_request, kRequest, QStringLiteral("Response"), this,
                      SLOT(answered(uint, QVariantMap)));
    if (const Answer answer = std::exchange(m_answer, nullptr)) {
        answer(allowed);
    }
}

std::unique_ptr<Autostart> makeAutostart(Autostart::Command command)
{
    if (QFile::exists(QStringLiteral("/.flatpak-info"))) {
        return std::make_unique<PortalAutostart>(std::move(command));
    }
    return std::make_unique<FileAutostart>(
        std::move(command), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                QStringLiteral("/autostart"));
}

} // namespace backstretch

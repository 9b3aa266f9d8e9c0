// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart.h"

#include <QDir>
#include <QSettings>

namespace backstretch {
namespace {

const auto kName = QStringLiteral("Backstretch");
const auto kRun = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const auto kApproved = QStringLiteral(
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run");

/// One word of a Windows command line, as CommandLineToArgvW reads it.
QString quoted(const QString& word)
{
    QString result = QStringLiteral("\"");
    qsizetype backslashes = 0;
    for (const QChar c : word) {
        if (c == QLatin1Char('"')) {
            result += QString(backslashes + 1, QLatin1Char('\\'));
        }
        backslashes = c == QLatin1Char('\\') ? backslashes + 1 : 0;
        result += c;
    }
    return result + QString(backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

/// A value under the Run key of this user.
class RunKeyAutostart final : public Autostart
{
public:
    explicit RunKeyAutostart(const Command& command)
    {
        QStringList words{quoted(QDir::toNativeSeparators(command.program))};
        for (const QString& argument : command.arguments) {
            words << quoted(argument);
        }
        m_line = words.join(QLatin1Char(' '));
    }

    [[nodiscard]] std::optional<bool> isOn() const override
    {
        if (!QSettings(kRun, QSettings::NativeFormat).contains(kName)) {
            return false;
        }
        // The task manager switches an entry off here: an odd first byte.
        const QByteArray approved = QSettings(kApproved, QSettings::NativeFormat).value(kName).toByteArray();
        return approved.isEmpty() || (static_cast<unsigned char>(approved.front()) & 1U) == 0;
    }
    void set(bool on, Answer answer) override
    {
        QSettings keys(kRun, QSettings::NativeFormat);
        QSettings approved(kApproved, QSettings::NativeFormat);
        if (on) {
            keys.setValue(kName, m_line);
        } else {
            keys.remove(kName);
        }
        approved.remove(kName); // a person has just said what holds now
        keys.sync();
        answer(keys.status() == QSettings::NoError && isOn() == on);
    }

private:
    QString m_line;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(Autostart::Command command)
{
    return std::make_unique<RunKeyAutostart>(command);
}

} // namespace backstretch

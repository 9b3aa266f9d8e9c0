// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace backstretch {
namespace {

/// A launch agent of this user. launchd reads its folder at the next sign-in, which is all that is wanted.
class LaunchAgentAutostart final : public Autostart
{
public:
    explicit LaunchAgentAutostart(Command command)
        : m_command(std::move(command))
        , m_file(QDir::homePath() + QStringLiteral("/Library/LaunchAgents/org.backstretch.Backstretch.plist"))
    {
    }

    [[nodiscard]] std::optional<bool> isOn() const override { return QFile::exists(m_file); }
    void set(bool on, Answer answer) override
    {
        answer(on ? write() : !QFile::exists(m_file) || QFile::remove(m_file));
    }

private:
    [[nodiscard]] bool write() const
    {
        QSaveFile file(m_file);
        if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly)) {
            return false;
        }
        QXmlStreamWriter xml(&file);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                    "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
        xml.writeStartElement(QStringLiteral("plist"));
        xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
        xml.writeStartElement(QStringLiteral("dict"));
        xml.writeTextElement(QStringLiteral("key"), QStringLiteral("Label"));
        xml.writeTextElement(QStringLiteral("string"), QStringLiteral("org.backstretch.Backstretch"));
        xml.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
        xml.writeStartElement(QStringLiteral("array"));
        xml.writeTextElement(QStringLiteral("string"), m_command.program);
        for (const QString& argument : m_command.arguments) {
            xml.writeTextElement(QStringLiteral("string"), argument);
        }
        xml.writeEndElement();
        xml.writeTextElement(QStringLiteral("key"), QStringLiteral("RunAtLoad"));
        xml.writeEmptyElement(QStringLiteral("true"));
        xml.writeEndDocument();
        return file.commit();
    }

    Command m_command;
    QString m_file;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(Autostart::Command command)
{
    return std::make_unique<LaunchAgentAutostart>(std::move(command));
}

} // namespace backstretch

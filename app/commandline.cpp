// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace backstretch {
namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

/// QApplication takes these out of argv itself; we also read the arguments before there is one.
QStringList withoutQtOptions(const QStringList& arguments)
{
    static constexpr std::array withValue{"platform",     "platformpluginpath", "platformtheme", "plugin",
                                          "style",        "stylesheet",         "display",       "geometry",
                                          "qwindowtitle", "qwindowgeometry",    "qwindowicon",   "session"};
    static constexpr std::array alone{"reverse", "widgetcount"};

    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        const auto dashes = name.startsWith(QLatin1String("--")) ? 2
                            : name.startsWith(QLatin1Char('-'))  ? 1
                                                                 : 0;
        name.remove(0, dashes);
        const auto named = [&name](const char* option) { return name == QLatin1String(option); };
        if (dashes > 0 && std::any_of(withValue.begin(), withValue.end(), named)) {
            ++i;
        } else if (dashes == 0 || std::none_of(alone.begin(), alone.end(), named)) {
            rest << arguments[i];
        }
    }
    return rest;
}

struct Options
{
    QCommandLineOption dataDir{
        QStringLiteral("data-dir"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Keep settings and history in this folder.")),
        text(QT_TRANSLATE_NOOP("CommandLine", "DIR"))};
    QCommandLineOption routine{QStringLiteral("routine"),
                               text(QT_TRANSLATE_NOOP("CommandLine", "Open the check-in of this routine.")),
                               text(QT_TRANSLATE_NOOP("CommandLine", "ID"))};
    QCommandLineOption exercise{QStringLiteral("exercise"),
                                text(QT_TRANSLATE_NOOP("CommandLine", "Show this exercise.")),
                                text(QT_TRANSLATE_NOOP("CommandLine", "ID"))};
    QCommandLineOption hidden{
        QStringLiteral("hidden"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Start without a window, for reminders only."))};
    QCommandLineOption list{
        QStringLiteral("list"),
        text(QT_TRANSLATE_NOOP("CommandLine", "List the routines and exercises with their ids."))};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               text(QT_TRANSLATE_NOOP("CommandLine", "Say which version this is."))};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            text(QT_TRANSLATE_NOOP("CommandLine", "Show this help."))};

    void addTo(QCommandLineParser& parser) const
    {
        parser.setApplicationDescription(
            text(QT_TRANSLATE_NOOP("CommandLine", "Guided exercises for the upper back. Works offline.")));
        parser.addOptions({dataDir, routine, exercise, hidden, list, version, help});
    }
};

} // namespace

Expected<CommandLine, QString> parseCommandLine(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    if (!parser.parse(withoutQtOptions(arguments))) {
        return Unexpected(parser.errorText());
    }

    CommandLine result;
    if (parser.isSet(options.help)) {
        result.task = CommandLine::Task::Help;
        return result;
    }
    if (parser.isSet(options.version)) {
        result.task = CommandLine::Task::Version;
        return result;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return Unexpected(text(QT_TRANSLATE_NOOP("CommandLine", "“%1” was not understood."))
                              .arg(parser.positionalArguments().constFirst()));
    }
    for (const QCommandLineOption& option : {options.dataDir, options.routine, options.exercise}) {
        if (parser.isSet(option) && parser.value(option).isEmpty()) {
            return Unexpected(text(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value."))
                                  .arg(option.names().constFirst()));
        }
    }
    if (parser.isSet(options.routine) && parser.isSet(options.exercise)) {
        return Unexpected(text(QT_TRANSLATE_NOOP("CommandLine", "Give --routine or --exercise, not both.")));
    }
    result.hidden = parser.isSet(options.hidden);
    if (result.hidden && (parser.isSet(options.routine) || parser.isSet(options.exercise))) {
        return Unexpected(text(QT_TRANSLATE_NOOP("CommandLine", "--hidden shows nothing; give it alone.")));
    }
    result.dataDir = parser.value(options.dataDir);
    if (const QFileInfo folder(result.dataDir);
        !result.dataDir.isEmpty() && folder.exists() && !folder.isDir()) {
        return Unexpected(
            text(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a folder.")).arg(result.dataDir));
    }
    result.routine = parser.value(options.routine);
    result.exercise = parser.value(options.exercise);
    if (parser.isSet(options.list)) {
        result.task = CommandLine::Task::List;
    }
    return result;
}

QString commandLineHelp()
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    return parser.helpText();
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/commandline.h"
#include "app/commandlist.h"
#include "app/models/sessionplan.h"
#include "app/player/media/mediabackend.h"
#include "app/player/speech/speechservice.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace backstretch;

namespace {

constexpr int kUsageError = 2;

void printLine(FILE* stream, const QString& text)
{
    std::fprintf(stream, "%s\n", qPrintable(text));
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("backstretch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKSTRETCH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Backstretch"));
    QGuiApplication::setDesktopFileName(QStringLiteral(BACKSTRETCH_DESKTOP_ID));
}

/// What can be answered without a display. A value: the exit code.
struct Early
{
    CommandLine line;
    std::optional<CatalogueResult> catalogue;
    std::optional<int> exit;
};

Early answerEarly(int argc, char** argv)
{
    Early early;
    const QCoreApplication core(argc, argv);
    const auto fail = [&early](const QString& message) {
        printLine(stderr, QStringLiteral("backstretch: %1 %2")
                              .arg(message, QCoreApplication::translate("CommandLine", "Try --help.")));
        early.exit = kUsageError;
    };
    const auto parsed = parseCommandLine(QCoreApplication::arguments());
    if (!parsed) {
        fail(parsed.error());
        return early;
    }
    early.line = *parsed;
    if (early.line.task == CommandLine::Task::Help) {
        std::fputs(qPrintable(commandLineHelp()), stdout);
        early.exit = 0;
    } else if (early.line.task == CommandLine::Task::Version) {
        printLine(stdout, QStringLiteral("Backstretch " BACKSTRETCH_VERSION));
        early.exit = 0;
    } else if (early.line.task == CommandLine::Task::List || !early.line.routine.isEmpty() ||
               !early.line.exercise.isEmpty()) {
        const Paths paths = Paths::find(early.line.dataDir);
        early.catalogue = loadCatalogue(paths.catalogue());
        if (!*early.catalogue) {
            if (early.line.task == CommandLine::Task::List) {
                for (const CatalogueError& error : early.catalogue->error()) {
                    printLine(stderr, error.toString());
                }
                early.exit = 1;
            } // else the window says it
        } else if (early.line.task == CommandLine::Task::List) {
            const SettingsStore settings(paths.settings);
            const auto chosen =
                choicesIn(paths.data, **early.catalogue, settings.values(), QDate::currentDate());
            std::fputs(qPrintable(commandList(**early.catalogue, timelineOptions(settings.values()), chosen)),
                       stdout);
            early.exit = 0;
        } else if (const QString wrong = unknownTarget(**early.catalogue, early.line); !wrong.isEmpty()) {
            fail(wrong);
        }
    }
    return early;
}

} // namespace

int main(int argc, char** argv)
{
    if (const std::optional<int> result = runMediaSelfTest(argc, argv)) {
        return *result;
    }
    if (const std::optional<int> result = runSpeechService(argc, argv)) {
        return *result;
    }
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO); // health data: nobody else reads what this program writes
#endif
    nameProgram();
    Early early;
    if (argc > 1) {
        early = answerEarly(argc, argv);
        if (early.exit) {
            return *early.exit;
        }
    }

    chooseMediaBackend();
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); // Qt takes it out of the environment
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the program may go on without one
    Paths paths = Paths::find(early.line.dataDir);
    const InstanceRequest request{early.line.routine, early.line.exercise, token, early.line.hidden};
    SingleInstance instance(paths.data);
    if (instance.claim(request) == SingleInstance::Role::HandedOver) {
        return 0;
    }

    const SystemWallClock clock;
    CatalogueResult catalogue =
        early.catalogue ? std::move(*early.catalogue) : loadCatalogue(paths.catalogue());
    AppContext context(application, std::move(paths), std::move(catalogue), clock);
    QObject::connect(&instance, &SingleInstance::requested, &context,
                     [&context](const InstanceRequest& asked) {
                         if (asked.hidden) {
                             return; // it runs
                         }
                         context.comeForward(asked.activationToken);
                         context.handle(asked);
                     });
    QObject::connect(&context, &AppContext::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection); // exec() may not have begun
    context.start(request);
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What starting Backstretch costs beside a bare window: startup_bench BACKSTRETCH BAREWINDOW PLUGINS
// The two take turns, so that whatever else the computer does falls on both alike.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int rounds = 15;

struct Reading
{
    double cpu = 0;      ///< milliseconds
    double resident = 0; ///< megabytes
};

struct Start
{
    Reading paint;   ///< when the first window had been painted
    Reading rest;    ///< when nothing was painted any more
    double wall = 0; ///< milliseconds to the first paint
};

bool start(const QString& program, const QStringList& arguments, const QString& plugins, Start& result)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), plugins);
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    // A screen reader's eyes are not part of this question.
    environment.remove(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    QByteArray output;
    while (process.waitForReadyRead(30000)) {
        output += process.readAllStandardOutput();
        if (result.wall <= 0 && output.contains("paint ")) {
            result.wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
    }
    process.waitForFinished();
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3) {
            Reading& reading = words[0] == "paint" ? result.paint : result.rest;
            reading = {words[1].toDouble(), words[2].toDouble() / 1024};
        }
    }
    return result.paint.cpu > 0 && result.rest.cpu > 0;
}

template <typename Member>
double median(const std::vector<Start>& starts, Member member)
{
    std::vector<double> values;
    for (const Start& start : starts) {
        values.push_back(member(start));
    }
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Member>
void line(const char* what, const char* unit, const std::vector<Start>& ours, const std::vector<Start>& bare,
          Member member)
{
    const double mine = median(ours, member);
    const double theirs = median(bare, member);
    std::printf("%-36s %8.1f %s   bare window %8.1f %s   ratio %.2f\n", what, mine, unit, theirs, unit,
                mine / theirs);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("startup_bench: BACKSTRETCH BAREWINDOW PLUGINS are needed\n", stderr);
        return 2;
    }
    // Somebody who has used the program before: Today is painted, with the log. One data folder for all
    // rounds: the first start makes the log, and is not counted.
    const QTemporaryDir data;
    QFile settings(data.filePath(QStringLiteral("backstretch.conf")));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[welcome]\nnote=1\n") < 0) {
        std::fputs("startup_bench: cannot write a settings file\n", stderr);
        return 1;
    }
    settings.close();
    std::vector<Start> ours;
    std::vector<Start> bare;
    for (int round = 0; round <= rounds; ++round) {
        Start mine;
        Start theirs;
        if (!start(arguments[1], {QStringLiteral("--data-dir"), data.path()}, arguments[3], mine) ||
            !start(arguments[2], {}, arguments[3], theirs)) {
            std::fputs("startup_bench: a program did not say when it had painted\n", stderr);
            return 1;
        }
        if (round > 0) {
            ours.push_back(mine);
            bare.push_back(theirs);
        }
    }
    std::printf("Start-up, median of %d starts in turn\n", rounds);
    line("CPU time to the first painted page", "ms", ours, bare, [](const Start& s) { return s.paint.cpu; });
    line("CPU time until at rest", "ms", ours, bare, [](const Start& s) { return s.rest.cpu; });
    line("time to the first painted page", "ms", ours, bare, [](const Start& s) { return s.wall; });
    line("resident memory at rest", "MB", ours, bare, [](const Start& s) { return s.rest.resident; });
    std::puts("The goal for CPU time to the first painted page is a ratio of 1.6.");
    return 0;
}

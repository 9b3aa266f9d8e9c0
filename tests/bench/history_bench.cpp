// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a long log costs: history_bench [SESSIONS]
// Opens the history page with a log of 100 sessions and with one of 100,000 (a million exercises), each in a
// process of its own, scrolls through its list, and runs the queries behind it; then the same queries in
// sqlite3.
#include "app/appcontext.h"
#include "app/models/sessionlistmodel.h"
#include "app/player/media/mediabackend.h"
#include "app/player/speech/speechservice.h"
#include "core/history/sessionsql.h"
#include "tests/bench/biglog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>
#include <sys/time.h>

using namespace backstretch;

namespace {

constexpr int rounds = 5;
constexpr int pagesScrolled = 10;

double cpuMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

double childrenMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto part = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return part(used.ru_utime) + part(used.ru_stime);
}

/// Proportional set size, in megabytes: what the process really adds to the computer.
double megabytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    return 0;
}

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
}

struct NamedQuery
{
    const char* name;
    sessionsql::Query query;
};

/// Those that the history page asks.
std::vector<NamedQuery> queries()
{
    const QDate today = QDate::currentDate();
    SessionFilter hurt;
    hurt.hurtOnly = true;
    return {{"first page of the list", sessionsql::list({}, SessionListModel::kPage, {})},
            {"how many there are", sessionsql::count({})},
            {"days of a month", sessionsql::days(today.addDays(-31), today)},
            {"those in which something hurt", sessionsql::list(hurt, SessionListModel::kPage, {})}};
}

/// For sqlite3: the values in their places.
QString asText(sessionsql::Query query)
{
    for (const QVariant& value : query.values) {
        const QString text = value.typeId() == QMetaType::QString
                                 ? QLatin1Char('\'') + value.toString() + QLatin1Char('\'')
                                 : value.toString();
        query.sql.replace(query.sql.indexOf(QLatin1Char('?')), 1, text);
    }
    return query.sql;
}

double runOurs(const Connection& connection, const sessionsql::Query& query)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double before = cpuMilliseconds();
        auto statement = connection.prepare(query.sql);
        if (!statement) {
            std::fprintf(stderr, "%s\n", qPrintable(statement.error().detail));
            return -1;
        }
        for (int i = 0; i < query.values.size(); ++i) {
            statement->bindAt(i, query.values[i]);
        }
        int rows = 0;
        for (auto more = statement->step(); more && *more; more = statement->step()) {
            ++rows;
        }
        best = std::min(best, cpuMilliseconds() - before);
    }
    return best;
}

double runSqlite3(const QString& file, const QString& sql)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double before = childrenMilliseconds();
        QProcess sqlite;
        sqlite.setStandardOutputFile(QProcess::nullDevice());
        sqlite.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), file, sql});
        if (!sqlite.waitForFinished(120'000)) {
            return -1;
        }
        best = std::min(best, childrenMilliseconds() - before);
    }
    return best;
}

QAbstractItemView* sessionList(const QWidget& window)
{
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (qobject_cast<SessionListModel*>(view->model()) != nullptr) {
            return view;
        }
    }
    return nullptr;
}

/// The history page of the log in this folder, in figures.
int measure(QApplication& application, const QString& folder)
{
    Paths paths = Paths::find(folder);
    CatalogueResult catalogue = loadCatalogue(paths.catalogue());
    const SystemWallClock clock;
    AppContext context(application, std::move(paths), std::move(catalogue), clock);
    context.settings().change([](Settings& settings) {
        settings.welcomeNote = kWelcomeNoteVersion;
        settings.soundOn = false;
    });
    const double atStart = cpuMilliseconds();
    context.start({});
    settle();
    QJsonObject figures{{QStringLiteral("today"), cpuMilliseconds() - atStart}};
    const double before = cpuMilliseconds();
    context.window().showPage(PageId::History);
    settle();
    figures.insert(QStringLiteral("history"), cpuMilliseconds() - before);
    figures.insert(QStringLiteral("megabytes"), megabytes());

    QAbstractItemView* list = sessionList(context.window());
    if (list == nullptr) {
        std::fputs("There is no list of sessions.\n", stderr);
        return 1;
    }
    const double atTop = cpuMilliseconds();
    for (int page = 0; page < pagesScrolled; ++page) {
        list->scrollToBottom();
        if (list->model()->canFetchMore({})) {
            list->model()->fetchMore({});
        }
        settle();
    }
    figures.insert(QStringLiteral("scroll"), cpuMilliseconds() - atTop);
    figures.insert(QStringLiteral("rows"), list->model()->rowCount());
    figures.insert(QStringLiteral("megabytesScrolled"), megabytes());
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

struct Case
{
    int sessions;
    QTemporaryDir folder{};
    QJsonObject figures{}; ///< of the fastest round
};

bool takeTurns(std::array<Case, 2>& cases)
{
    for (int round = 0; round < rounds; ++round) {
        for (Case& each : cases) {
            QProcess self;
            self.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            self.start(QApplication::applicationFilePath(),
                       {QStringLiteral("--measure"), each.folder.path()});
            if (!self.waitForFinished(300'000) || self.exitCode() != 0) {
                return false;
            }
            const QJsonObject figures = QJsonDocument::fromJson(self.readAllStandardOutput()).object();
            const auto cost = [](const QJsonObject& one) {
                return one[QLatin1String("history")].toDouble(1e9);
            };
            if (each.figures.isEmpty() || cost(figures) < cost(each.figures)) {
                each.figures = figures;
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (const std::optional<int> result = runSpeechService(argc, argv)) {
        return *result; // what the program starts of itself
    }
    if (const std::optional<int> result = runMediaSelfTest(argc, argv)) {
        return *result;
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--measure")) {
        return measure(application, arguments[2]);
    }
    std::array<Case, 2> cases{Case{100}, Case{arguments.size() > 1 ? arguments[1].toInt() : 100'000}};
    for (Case& each : cases) {
        if (!makeBigLog(each.folder.path(), {each.sessions})) {
            return 1;
        }
        const QFileInfo file(SessionLog::fileIn(each.folder.path()));
        std::printf("a log of %d sessions: %.1f MB\n", each.sessions, static_cast<double>(file.size()) / 1e6);
    }
    if (!takeTurns(cases)) {
        return 1;
    }
    const auto of = [&cases](int which, const char* what) {
        return cases[static_cast<std::size_t>(which)].figures[QLatin1String(what)].toDouble();
    };
    std::printf("Today: %.0f and %.0f ms CPU\n", of(0, "today"), of(1, "today"));
    std::printf("the history page: %.0f and %.0f ms CPU; goal: at most %.0f ms (1.5 times and 50 ms more)\n",
                of(0, "history"), of(1, "history"), 1.5 * of(0, "history") + 50);
    std::printf("memory then: %.1f and %.1f MB, %.1f MB more; goal: less than 20\n", of(0, "megabytes"),
                of(1, "megabytes"), of(1, "megabytes") - of(0, "megabytes"));
    std::printf("%d pages further: %.0f rows, %.0f ms CPU, %.1f MB\n", pagesScrolled, of(1, "rows"),
                of(1, "scroll"), of(1, "megabytesScrolled"));

    const QString file = SessionLog::fileIn(cases[1].folder.path());
    const auto connection = Connection::open(file, Connection::Options{true});
    if (!connection) {
        return 1;
    }
    const double nothing = runSqlite3(file, QStringLiteral("SELECT 1"));
    for (const NamedQuery& each : queries()) {
        std::printf("%s: %.1f ms CPU, sqlite3 %.1f ms\n", each.name, runOurs(*connection, each.query),
                    runSqlite3(file, asText(each.query)) - nothing);
    }
    return 0;
}

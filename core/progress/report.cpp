// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/report.h"

#include "core/catalogue/timelinebuilder.h"
#include "core/progress/reportchanges.h"

#include <algorithm>
#include <map>
#include <set>

namespace backstretch {

namespace {

/// Keeps the newest `most` of a list that begins with the newest, and says how many went.
template <typename T>
int keepNewest(std::vector<T>& list, int most)
{
    const int more = std::max(0, static_cast<int>(list.size()) - most);
    list.resize(list.size() - static_cast<std::size_t>(more));
    return more;
}

const ExerciseRow* exerciseOf(const SessionDetail& detail, const HurtRow& hurt)
{
    const auto found =
        std::find_if(detail.exercises.begin(), detail.exercises.end(), [&](const ExerciseRow& row) {
            return row.order == hurt.exerciseOrder && row.exerciseId == hurt.exerciseId;
        });
    return found == detail.exercises.end() ? nullptr : &*found;
}

VersionLevel levelOf(const Catalogue& catalogue, const ExerciseRow& row, const QString& versionId)
{
    const Exercise* exercise = catalogue.exercise(row.exerciseId);
    const ExerciseVersion* version = exercise != nullptr ? exercise->version(versionId) : nullptr;
    return version != nullptr ? version->level : VersionLevel::Normal;
}

/// How a "This hurts" ended. The log has no word for it; what came after tells.
HurtEnd endOf(const Catalogue& catalogue, const SessionDetail& detail, const HurtRow& hurt)
{
    const bool lastOne = &hurt == &detail.hurts.back();
    if (lastOne && detail.session.endReason == EndReason::Hurt) {
        return HurtEnd::Ended;
    }
    const ExerciseRow* row = exerciseOf(detail, hurt);
    if (row == nullptr) {
        return HurtEnd::WentOn;
    }
    const bool begunAnew = std::any_of(row->holds.begin(), row->holds.end(), [&](const HoldRow& hold) {
        return !hold.counts || hold.versionId != row->versionId;
    });
    if (begunAnew && levelOf(catalogue, *row, row->versionId) == VersionLevel::Easier) {
        return HurtEnd::Easier;
    }
    const bool skipped = row->count(HoldResult::Skipped) > 0;
    return skipped && row->count(HoldResult::Done) < row->plannedHolds ? HurtEnd::Stopped : HurtEnd::WentOn;
}

ReportHurt hurtOf(const Catalogue& catalogue, const SessionDetail& detail, const HurtRow& hurt)
{
    ReportHurt line;
    line.exerciseId = hurt.exerciseId;
    line.name = hurt.exerciseId;
    line.when =
        QDateTime::fromMSecsSinceEpoch(hurt.utcMs).toOffsetFromUtc(detail.session.started.utcOffsetSeconds);
    line.side = hurt.side;
    line.pain = hurt.pain;
    line.end = endOf(catalogue, detail, hurt);
    line.note = detail.session.note;
    if (const ExerciseRow* row = exerciseOf(detail, hurt)) {
        line.name = row->name;
        line.versionId = row->versionId;
        line.holdsDone = row->doneOn(Side::None);
    }
    return line;
}

void addPain(Report& report, std::span<const SessionDetail> sessions)
{
    std::vector<int> before;
    std::vector<int> after;
    std::vector<int> firstWeek;
    std::vector<int> lastWeek;
    for (const SessionDetail& detail : sessions) {
        const SessionRow& row = detail.session;
        const QDate day = row.started.localDate;
        if (row.painBefore) {
            before.push_back(*row.painBefore);
            if (day < report.period.first.addDays(7)) {
                firstWeek.push_back(*row.painBefore);
            }
            if (day > report.period.last.addDays(-7)) {
                lastWeek.push_back(*row.painBefore);
            }
        }
        if (row.painAfter) {
            after.push_back(*row.painAfter);
        }
        report.pain.push_back({day, row.painBefore, row.painAfter});
    }
    if (report.pain.size() > sessionsInPainChart) {
        report.pain.erase(report.pain.begin(), report.pain.end() - sessionsInPainChart);
    }
    report.painBefore = usualOf(std::move(before));
    report.painAfter = usualOf(std::move(after));
    report.firstWeekBefore = usualOf(std::move(firstWeek));
    report.lastWeekBefore = usualOf(std::move(lastWeek));
}

void addDays(Report& report, std::span<const SessionDetail> sessions, Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<DaySummary> known;
    Millis active{0};
    for (const SessionDetail& detail : sessions) {
        known.push_back({detail.session.started.localDate, 1, detail.session.active});
        active += detail.session.active;
    }
    report.days = everyDay(known, report.period.first, report.period.last);
    report.minutes = wholeMinutes(active);
    std::vector<int> minutes;
    for (const DaySummary& day : report.days) {
        if (day.sessions > 0) {
            minutes.push_back(wholeMinutes(day.active));
        }
    }
    report.activeDays = static_cast<int>(minutes.size());
    report.minutesADay = usualOf(std::move(minutes));

    for (QDate start = weekStart(report.period.first, firstDayOfWeek); start <= report.period.last;
         start = start.addDays(7)) {
        const QDate end = start.addDays(6);
        Millis sum{0};
        for (const DaySummary& day : report.days) {
            sum += day.date >= start && day.date <= end ? day.active : Millis{0};
        }
        report.weeks.push_back({std::max(start, report.period.first), wholeMinutes(sum),
                                start >= report.period.first && end <= report.period.last});
    }
}

void addHurts(Report& report, std::span<const SessionDetail> sessions, const Catalogue& catalogue)
{
    std::set<QString> exercises;
    for (const SessionDetail& detail : sessions) {
        for (const HurtRow& hurt : detail.hurts) {
            report.hurts.push_back(hurtOf(catalogue, detail, hurt));
            exercises.insert(hurt.exerciseId);
        }
    }
    report.timesHurt = static_cast<int>(report.hurts.size());
    report.exercisesHurt = static_cast<int>(exercises.size());
    std::reverse(report.hurts.begin(), report.hurts.end());
    report.moreHurts = keepNewest(report.hurts, hurtsInReport);
}

void addMornings(Report& report, std::span<const SessionDetail> sessions)
{
    std::vector<int> numbers;
    for (const SessionDetail& detail : sessions) {
        const SessionRow& row = detail.session;
        if (row.started.localDate >= report.period.last && !row.painNextDay) {
            continue; // its next morning has not come yet
        }
        ++report.morning.sessions;
        if (!row.painNextDay) {
            continue;
        }
        numbers.push_back(*row.painNextDay);
        if (row.painBefore) {
            ++report.morning.compared;
            report.morning.higher += *row.painNextDay > *row.painBefore ? 1 : 0;
        }
    }
    report.morning.numbers = usualOf(std::move(numbers));
}

void addNotes(Report& report, std::span<const SessionDetail> sessions)
{
    for (auto detail = sessions.rbegin(); detail != sessions.rend(); ++detail) {
        if (!detail->session.note.trimmed().isEmpty()) {
            report.notes.push_back({detail->session.started.localDate, detail->session.note});
        }
    }
    report.moreNotes = keepNewest(report.notes, notesInReport);
}

/// What is chosen comes first, then what was planned last, then what the version says.
void setPresent(ExerciseNow& now, const ExercisePrefs* chosen, const ExerciseRow* newest,
                const Catalogue& catalogue)
{
    const Exercise* exercise = catalogue.exercise(now.exerciseId);
    if (newest != nullptr) {
        now.versionId = newest->versionId;
        now.dose = {std::chrono::duration_cast<std::chrono::seconds>(newest->plannedHold),
                    newest->plannedRepetitions};
    }
    if (chosen == nullptr || exercise == nullptr) {
        return;
    }
    now.leftOutSince = chosen->leftOutSince;
    if (chosen->versionId && exercise->version(*chosen->versionId) != nullptr &&
        now.versionId != *chosen->versionId) {
        now.versionId = *chosen->versionId;
        now.dose = exercise->version(now.versionId)->dose;
    }
    if (const ExerciseVersion* version = exercise->version(now.versionId)) {
        const auto hold =
            chosen->hold ? std::chrono::duration_cast<std::chrono::seconds>(*chosen->hold) : now.dose.hold;
        now.dose = doseOf(*exercise, *version, hold, chosen->repetitions.value_or(now.dose.repetitions));
    }
}

void addExercises(Report& report, std::span<const SessionDetail> sessions,
                  std::span<const ExercisePrefs> prefs, const Catalogue& catalogue)
{
    std::map<QString, ExerciseNow> found;
    std::map<QString, const ExerciseRow*> newest;
    for (const SessionDetail& detail : sessions) {
        std::set<QString> counted; // twice in one session is one time
        for (const ExerciseRow& row : detail.exercises) {
            const bool did = std::any_of(row.holds.begin(), row.holds.end(),
                                         [](const HoldRow& hold) { return hold.result == HoldResult::Done; });
            if (!did) {
                continue;
            }
            ExerciseNow& now = found[row.exerciseId];
            now.exerciseId = row.exerciseId;
            now.name = row.name;
            now.times += counted.insert(row.exerciseId).second ? 1 : 0;
            newest[row.exerciseId] = &row;
            for (const HoldRow& hold : row.holds) {
                now.left += hold.counts && hold.side == Side::Left ? hold.done : Millis{0};
                now.right += hold.counts && hold.side == Side::Right ? hold.done : Millis{0};
            }
        }
        for (const HurtRow& hurt : detail.hurts) {
            ExerciseNow& now = found[hurt.exerciseId];
            ++now.hurt;
            if (now.exerciseId.isEmpty()) { // it hurt before a hold of it was done
                const ExerciseRow* row = exerciseOf(detail, hurt);
                now.exerciseId = hurt.exerciseId;
                now.name = row != nullptr ? row->name : hurt.exerciseId;
                newest[hurt.exerciseId] = row;
            }
        }
    }
    for (auto& [id, now] : found) {
        const auto chosen = std::find_if(prefs.begin(), prefs.end(), [&id = id](const ExercisePrefs& each) {
            return each.exerciseId == id;
        });
        setPresent(now, chosen == prefs.end() ? nullptr : &*chosen, newest[id], catalogue);
        report.exercises.push_back(now);
    }
    const auto place = [&catalogue](const ExerciseNow& now) {
        const Exercise* exercise = catalogue.exercise(now.exerciseId);
        return exercise != nullptr ? exercise - catalogue.exercises().data()
                                   : std::ssize(catalogue.exercises());
    };
    std::stable_sort(report.exercises.begin(), report.exercises.end(),
                     [&place](const ExerciseNow& a, const ExerciseNow& b) { return place(a) < place(b); });
}

} // namespace

ReportPeriod reportPeriod(ReportSpan span, QDate today, QDate lastReport)
{
    constexpr int fourWeeks = 28;
    if (span == ReportSpan::FourWeeks) {
        return {today.addDays(1 - fourWeeks), today};
    }
    if (span == ReportSpan::SinceLast && lastReport.isValid() && lastReport <= today) {
        return {std::max(lastReport, today.addYears(-1).addDays(1)), today};
    }
    return {today.addMonths(-3).addDays(1), today};
}

UsualNumber usualOf(std::vector<int> numbers)
{
    UsualNumber result;
    result.count = static_cast<int>(numbers.size());
    if (numbers.empty()) {
        return result;
    }
    std::sort(numbers.begin(), numbers.end());
    result.least = numbers.front();
    result.most = numbers.back();
    if (result.count >= numbersForUsual) {
        const std::size_t middle = numbers.size() / 2;
        result.usual =
            numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2.0;
    }
    return result;
}

std::optional<SideGap> sideGap(Millis left, Millis right)
{
    const Millis longer = std::max(left, right);
    const Millis gap = longer - std::min(left, right);
    if (gap * 10 < longer || gap == Millis{0}) {
        return std::nullopt;
    }
    return SideGap{left < right ? Side::Left : Side::Right, gap};
}

Report makeReport(const ReportPeriod& period, std::span<const SessionDetail> sessions,
                  std::span<const ExercisePrefs> prefs, const Catalogue& catalogue,
                  Qt::DayOfWeek firstDayOfWeek)
{
    Report report;
    report.period = period;
    report.sessions = static_cast<int>(sessions.size());
    addDays(report, sessions, firstDayOfWeek);
    addPain(report, sessions);
    addHurts(report, sessions, catalogue);
    addMornings(report, sessions);
    addExercises(report, sessions, prefs, catalogue);
    report.changes = reportChanges(period, sessions, prefs);
    report.moreChanges = std::max(0, static_cast<int>(report.changes.size()) - changesInReport);
    report.changes.erase(report.changes.begin(), report.changes.begin() + report.moreChanges);
    addNotes(report, sessions);
    return report;
}

} // namespace backstretch

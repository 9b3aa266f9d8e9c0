// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/pages.h"

#include "app/appcontext.h"
#include "app/keyssheet.h"
#include "app/models/gentledays.h"
#include "app/pages/history/historycorrections.h"
#include "app/pages/history/sidesteppers.h"
#include "app/pages/historydetail.h"
#include "app/pages/historypage.h"
#include "app/pages/reminderwindow.h"
#include "app/pages/today/gentlesheet.h"
#include "app/platform/idlewatch.h"
#include "app/report/reportpages.h"
#include "app/text/reminderwords.h"
#include "app/tray/keepopensheet.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/painscale.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/sheet.h"
#include "app/widgets/stepper.h"
#include "tests/support/logplans.h"
#include "tests/support/reportlogs.h"

#include <QApplication>
#include <QDateEdit>
#include <QDateTime>
#include <QDir>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>

#include <cstdio>
#include <optional>

namespace backstretch {

namespace {

/// Thursday 19 November 2026, nine in the morning; moved back while the log is filled.
class GalleryClock final : public WallClock
{
public:
    [[nodiscard]] Moment now() const override
    {
        const QDateTime nine(QDate(2026, 11, 19), QTime(8, 0), QTimeZone::utc());
        return momentAt(nine.addDays(-daysAgo).toMSecsSinceEpoch(), 3600);
    }
    int daysAgo = 0;
};

struct Look
{
    const char* name;
    ColourChoice colours = ColourChoice::Light;
    TextSize textSize = TextSize::Normal;
    QSize size{1280, 800};
    const char* language = "en";
    bool rightToLeft = false;
};

const Look looks[] = {
    {"light"},
    {"dark", ColourChoice::Dark},
    {"high-contrast-dark", ColourChoice::HighContrastDark},
    {"high-contrast-light", ColourChoice::HighContrastLight},
    {"small", ColourChoice::Light, TextSize::Normal, {900, 640}},
    {"text-200", ColourChoice::Light, TextSize::Largest},
    {"german-small", ColourChoice::Light, TextSize::Large, {900, 640}, "de"},
    {"right-to-left", ColourChoice::Light, TextSize::Normal, {1280, 800}, "en", true},
    {"arabic", ColourChoice::Light, TextSize::Normal, {1280, 800}, "ar_XB", true},
    {"longer", ColourChoice::Light, TextSize::Normal, {1280, 800}, "en_XA"},
    {"german", ColourChoice::Light, TextSize::Normal, {1280, 800}, "de"},
};

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QThreadPool::globalInstance()->waitForDone(); // pictures are decoded there
        QApplication::processEvents();
    }
}

/// Until every picture that was asked for is there.
void waitForPosters(const PosterStore& posters)
{
    settle();
    while (posters.isLoading()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    settle();
}

/// One session; what it is like before and after, and how long it took.
struct Past
{
    int before;
    int after;
    Millis active;
};

bool addSession(HistoryService& history, const Past& past)
{
    auto session = history.log().newSession();
    SessionPlan plan = routinePlan();
    plan.painBefore = past.before;
    plan.exercises.front().repetitions = 5; // as the catalogue has it: a small step is proposed
    plan.exercises.front().holds = 5;
    bool ok = session->begin(plan).has_value();
    std::vector<HoldRecord> holds = routineHolds();
    holds.push_back(hold(0, 3));
    holds.push_back(hold(0, 4));
    for (const HoldRecord& record : holds) {
        ok = session->holdFinished(record).has_value() && ok;
    }
    ok = session->end({SessionStatus::Completed, EndReason::None, past.active, true}).has_value() && ok;
    return ok && history.log().setPainAfter(session->id().value(), past.after).has_value();
}

/// A few sessions, so that lists and calendars have something to show.
bool fillLog(HistoryService& history, GalleryClock& clock)
{
    using namespace std::chrono_literals;
    bool ok = true;
    for (const auto& [daysAgo, past] :
         {std::pair(17, Past{5, 4, 8min}), std::pair(14, Past{4, 3, 4min}), std::pair(12, Past{4, 4, 15min}),
          std::pair(9, Past{4, 3, 8min}), std::pair(5, Past{3, 3, 10min}), std::pair(3, Past{3, 2, 8min}),
          std::pair(2, Past{3, 3, 4min})}) {
        clock.daysAgo = daysAgo;
        ok = addSession(history, past) && ok;
    }
    clock.daysAgo = 0;
    return ok;
}

/// Some weeks of an exercise with sides: a hold that grew, a side with less, one time that hurt.
bool fillRaises(HistoryService& history, GalleryClock& clock)
{
    struct Raise
    {
        int daysAgo;
        int seconds;
        int left;
        bool easier = false;
        bool hurt = false;
    };
    for (const Raise& past :
         {Raise{38, 5, 5, true}, Raise{36, 5, 5, true}, Raise{33, 5, 5}, Raise{31, 5, 5}, Raise{28, 5, 4},
          Raise{24, 6, 4}, Raise{20, 6, 4}, Raise{13, 6, 2, false, true}, Raise{11, 6, 4, true},
          Raise{9, 6, 4}, Raise{6, 7, 4}, Raise{4, 7, 5}, Raise{2, 8, 4}}) {
        clock.daysAgo = past.daysAgo;
        SessionPlan plan;
        plan.kind = SessionKind::Single;
        plan.name = "Quadruped Arm and Leg Raise";
        plan.painBefore = 3;
        plan.exercises = {exercisePlan("quadruped-arm-leg-raise", 10, Side::Right)};
        plan.exercises.front().name = plan.name;
        plan.exercises.front().holdLength = std::chrono::seconds(past.seconds);
        plan.exercises.front().versionId = past.easier ? "leg-only" : "normal";
        auto session = history.log().newSession();
        bool ok = session->begin(plan).has_value();
        int order = 0;
        for (int repetition = 1; repetition <= 5; ++repetition) {
            for (const Side side : {Side::Right, Side::Left}) {
                HoldRecord record = hold(0, order++, HoldResult::Done, side);
                record.repetition = repetition;
                record.planned = std::chrono::seconds(past.seconds);
                record.done = record.planned;
                if (side == Side::Right || repetition <= past.left) {
                    ok = session->holdFinished(record).has_value() && ok;
                }
            }
        }
        if (past.hurt) {
            ok = session->hurt({1, 0, Side::Left, PhaseKind::Hold}).has_value() && ok;
        }
        ok = session->end({SessionStatus::Completed, EndReason::None, std::chrono::minutes(2), true})
                 .has_value() &&
             ok;
        ok = ok && history.log().setPainAfter(session->id().value(), past.hurt ? 4 : 2).has_value();
        if (!ok) {
            return false;
        }
    }
    clock.daysAgo = 0;
    return true;
}

class Gallery
{
public:
    Gallery(QApplication& application, const QDir& folder)
        : m_application(application)
        , m_folder(folder)
    {
    }

    bool draw(const Look& look)
    {
        const QTemporaryDir home;
        Paths paths = Paths::find(home.path());
        CatalogueResult catalogue = loadCatalogue(paths.catalogue());
        m_catalogue = *catalogue;
        GalleryClock clock;
        AppContext context(m_application, std::move(paths), std::move(catalogue), clock);
        const auto dress = [&context, &look](int welcomeNote) {
            context.settings().change([&look, welcomeNote](Settings& settings) {
                settings.colours = look.colours;
                settings.textSize = look.textSize;
                settings.language = QString::fromLatin1(look.language);
                settings.reduceMotion = MotionChoice::Reduced;
                settings.startInFullScreen = false;
                settings.soundOn = false;
                settings.welcomeNote = welcomeNote;
            });
            QGuiApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        };
        m_look = look.name;
        m_posters = &context.posters();
        m_window = &context.window();
        m_window->resize(look.size);

        dress(0);
        context.start({});
        shoot("welcome");
        press(BsButton::Kind::Primary);
        shoot("welcome-question");

        dress(kWelcomeNoteVersion);
        context.history().open();
        context.start({});
        shoot("today-first-day");
        m_window->showPage(PageId::History);
        shoot("history-empty");
        if (!fillLog(context.history(), clock)) {
            std::fprintf(stderr, "The log could not be filled\n");
            return false;
        }
        context.start({});
        remind(context);
        shoot("today");
        drawWhy(context);
        drawGentleDays(context, clock);
        m_window->showPage(PageId::Exercises);
        shoot("exercises");
        m_window->showExercise(QStringLiteral("locust"));
        shoot("exercise");
        scrollDown();
        shoot("exercise-below");
        m_window->showExercise(QStringLiteral("side-lying-thoracic-rotation"));
        shoot("exercise-pictures-only");
        m_window->showPage(PageId::Routines);
        shoot("routines");
        m_window->showPage(PageId::History);
        shoot("history");
        drawCorrections();
        m_window->showProgress(QStringLiteral("locust"));
        shoot("exercise-progress-empty");
        if (!fillRaises(context.history(), clock)) {
            std::fprintf(stderr, "The log could not be filled\n");
            return false;
        }
        m_window->showProgress(QStringLiteral("quadruped-arm-leg-raise"));
        shoot("exercise-progress");
        scrollDown();
        shoot("exercise-progress-below");
        m_window->showPage(PageId::History);
        shoot("history-full");
        scrollDown();
        shoot("history-full-below");
        m_window->showPage(PageId::Learn);
        shoot("learn");
        for (const char* id :
             {"upper-back", "sitting", "three-cs", "phone", "causes", "curve", "dose", "when-to-ask"}) {
            m_window->showLesson(QLatin1String(id), {});
            shoot(QByteArray("learn-") + id);
        }
        scrollDown();
        shoot("learn-when-to-ask-below");
        m_window->showPage(PageId::Settings);
        shoot("settings");
        for (const auto& [part, name] :
             {std::pair(SettingsPart::Voice, "settings-voice"),
              std::pair(SettingsPart::Sessions, "settings-sessions"),
              std::pair(SettingsPart::Reminders, "settings-reminders"),
              std::pair(SettingsPart::Language, "settings-language"),
              std::pair(SettingsPart::Pain, "settings-pain"), std::pair(SettingsPart::Data, "settings-data"),
              std::pair(SettingsPart::About, "settings-about")}) {
            m_window->showSettings(part);
            shoot(name);
        }
        for (SearchField* field : m_window->findChildren<SearchField*>()) {
            if (field->isVisible()) {
                field->setText(QStringLiteral("ton"));
            }
        }
        shoot("settings-search");
        drawReport(context);
        drawData(context, home);
        KeysSheet::open(context.theme(), *m_window, shellKeys());
        shoot("keys");
        key(Qt::Key_Escape);
        for (const auto& [hasTray, name] :
             {std::pair(true, "keep-open"), std::pair(false, "keep-open-without-tray")}) {
            KeepOpenSheet::open(context.theme(), *m_window, hasTray);
            shoot(name);
            key(Qt::Key_Escape);
        }
        drawDays(context, clock);
        drawReminder(context.theme());
        drawSession();
        m_window->close();
        return m_ok;
    }

private:
    /// Today in every state of a gentle plan; the log is as before afterwards.
    void drawGentleDays(AppContext& context, GalleryClock& clock)
    {
        HistoryService& history = context.history();
        const CatalogueResult catalogue = loadCatalogue(Paths::find({}).catalogue());
        GentlePlanStore& store = history.log().gentlePlan();
        const QString locust = QStringLiteral("locust");
        const QDate today = history.today();
        const auto last = history.log().reader().sessions({}, 1);
        const auto show = [&](const char* name, bool ok) {
            m_ok = m_ok && ok && last && !last->empty();
            Q_EMIT history.changed();
            m_window->showPage(PageId::Today);
            shoot(name);
        };
        clock.daysAgo = 2; // on the day of the last session
        GentlePlan plan;
        plan.started = history.today();
        plan.startedUtcMs = clock.now().utcMs;
        plan.routineId = QStringLiteral("morning-loosener");
        clock.daysAgo = 0;
        const SessionId id = last && !last->empty() ? last->front().id : SessionId{};
        show("today-gentle", store.save(plan) && store.setResting(today.addDays(-1), true) &&
                                 history.log().prefs().setLeftOut(locust, today.addDays(-9)));
        scrollDown();
        shoot("today-gentle-below");
        show("today-gentle-green", history.log().setPainNextDay(id, 2).has_value());
        scrollDown();
        shoot("today-gentle-green-below");
        plan.step = 1;
        show("today-gentle-red", store.save(plan) && history.log().setPainNextDay(id, 7));
        scrollDown();
        shoot("today-gentle-red-below");
        GentleSheet::open(context.theme(), *gentleDays(*catalogue, history, context.settings().values()),
                          *m_window);
        shoot("today-gentle-change");
        key(Qt::Key_Escape);
        show("today-gentle-rest", store.setResting(today, true).has_value());
        clock.daysAgo = -8;
        show("today-gentle-over", true);
        clock.daysAgo = 0;
        show("today", store.end(today) && store.setResting(today, false) &&
                          store.setResting(today.addDays(-1), false) &&
                          history.log().prefs().setLeftOut(locust, std::nullopt) &&
                          history.log().setPainNextDay(id, std::nullopt));
    }

    /// Taking the log along, and bringing it back.
    void drawData(AppContext& context, const QTemporaryDir& home)
    {
        m_window->showSettings(SettingsPart::Data);
        scrollDown();
        shoot("settings-data-below");
        press(BsButton::Kind::Warn);
        shoot("delete-everything");
        key(Qt::Key_Escape);

        const auto settled = [this, &context] {
            while (context.data().isBusy()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            settle();
        };
        // A copy, of which one session is gone here meanwhile and one was changed.
        const QString copy = home.filePath(QStringLiteral("backstretch-2026-11-12.backstretch"));
        context.data().saveCopy(copy);
        settled();
        SessionLog& log = context.history().log();
        if (const auto rows = log.reader().sessions({}, 3); rows && rows->size() == 3) {
            m_ok = log.setNote((*rows)[0].id, QStringLiteral("Stiff.")).has_value() && m_ok;
            m_ok = log.remove((*rows)[1].id).has_value() && m_ok;
        }
        m_window->bringBackCopy(copy);
        settled();
        shoot("bring-back");
        key(Qt::Key_2);
        shoot("bring-back-replace");
        QFile::resize(copy, 900);
        m_window->bringBackCopy(copy);
        settled();
        shoot("bring-back-damaged");
        m_window->showPage(PageId::History);
        m_window->findChild<HistoryPage*>()->saveWanted();
        shoot("history-save");
        key(Qt::Key_Escape);
        m_window->showPage(PageId::Settings);
    }

    /// The panel with a proposal, and the other routines.
    void drawWhy(AppContext& context)
    {
        const auto locust = QStringLiteral("locust");
        m_ok = context.history().wrote(
                   context.history().log().prefs().setLeftOut(locust, QDate(2026, 11, 10))) &&
               m_ok;
        key(Qt::Key_Y);
        shoot("today-why");
        scrollDown();
        shoot("today-why-below");
        key(Qt::Key_Y);
        key(Qt::Key_Escape);
        m_window->showPage(PageId::Today);
        press(BsButton::Kind::Text);
        shoot("today-another");
        key(Qt::Key_Escape);
        m_ok =
            context.history().wrote(context.history().log().prefs().setLeftOut(locust, std::nullopt)) && m_ok;
    }

    /// Today on other days than usual ones.
    void drawDays(AppContext& context, GalleryClock& clock)
    {
        using namespace std::chrono_literals;
        const auto today = [this](const char* name) {
            m_window->showPage(PageId::Today);
            shoot(name);
        };
        {
            auto session = context.history().log().newSession();
            m_ok = session->begin(routinePlan()).has_value() && m_ok;
            for (const HoldRecord& record : {hold(0, 0), hold(0, 1), hold(0, 2)}) {
                m_ok = session->holdFinished(record).has_value() && m_ok;
            }
        }
        today("today-unfinished");
        if (const auto left = context.history().log().unfinished(); left && *left) {
            m_ok = context.history().wrote(context.history().log().keep((*left)->detail.session.id)) && m_ok;
        }
        m_ok = addSession(context.history(), {3, 2, 8min}) && m_ok;
        today("today-done");
        m_ok = addSession(context.history(), {3, 6, 8min}) && m_ok;
        clock.daysAgo = -1;
        today("today-rest");
        press(BsButton::Kind::Primary);
        shoot("today-resting");
        clock.daysAgo = -9;
        today("today-long-break");
        clock.daysAgo = 0;
    }

    /// The sheet, and what it would put on paper.
    void drawReport(AppContext& context)
    {
        Sheet* sheet = context.reportSheet()(*m_window);
        shoot("report");
        for (SegmentedControl* view : sheet->findChildren<SegmentedControl*>()) {
            view->findChildren<QAbstractButton*>().at(1)->click(); // three months, as text
        }
        settle();
        scrollDown();
        shoot("report-as-text");
        key(Qt::Key_Escape);

        const Catalogue& catalogue = m_catalogue;
        const Report report = makeReport(reportlogs::fourWeeks, reportlogs::usual(catalogue),
                                         reportlogs::choices(), catalogue, QLocale().firstDayOfWeek());
        const ReportContent content =
            reportContent(report, catalogue,
                          {{}, QStringLiteral("Can I try Locust Pose again?"), true, QDate(2026, 11, 19)},
                          QLocale().firstDayOfWeek());
        const QPageLayout paper(reportPaper(), QPageLayout::Portrait, {15, 15, 15, 15},
                                QPageLayout::Millimeter);
        const ReportPages pages(content, paper.paintRect(QPageLayout::Point).size(),
                                [&](const QString& clip) { return context.posters().thumbnailNow(clip); });
        constexpr int dotsPerInch = 110;
        for (int page = 0; page < pages.count(); ++page) {
            QImage image(paper.fullRectPixels(dotsPerInch).size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const double scale = static_cast<double>(dotsPerInch) / paper::dotsPerInch;
            painter.scale(scale, scale);
            painter.translate(paper::mm(15), paper::mm(15));
            pages.paint(painter, page);
            painter.end();
            const QString file = m_folder.filePath(
                QStringLiteral("report-page-%1-%2.png").arg(page + 1).arg(QString::fromLatin1(m_look)));
            m_ok = image.save(file) && m_ok;
        }
    }

    /// Reminders as somebody may have them.
    static void remind(AppContext& context)
    {
        context.settings().change([](Settings& settings) {
            settings.reminders.on = true;
            settings.reminders.afterUse = std::chrono::minutes(50);
            settings.reminders.times = {
                {QTime(7, 45), Weekdays::workdays(), QStringLiteral("morning-loosener")},
                {QTime(10, 30), Weekdays::workdays(), QStringLiteral("desk-break")},
                {QTime(15, 30), Weekdays::workdays(), QStringLiteral("desk-break")}};
        });
    }

    /// The window that comes where the system has no notes.
    void drawReminder(const Theme& theme)
    {
        class NoIdle final : public IdleWatch
        {
        public:
            void ask(Answer answer) override { answer(std::nullopt); }
        } idle;
        PosterStore posters(Paths::find({}).video());
        ReminderWindow window(theme, posters, idle);
        window.setLocale(m_window->locale());
        window.present({reminderQuestion(),
                        reminderLine(QCoreApplication::translate("routine:desk-break", "Desk break"),
                                     std::chrono::minutes(4)),
                        QStringLiteral("cat-cow"), QString(), true});
        waitForPosters(posters);
        save("reminder-window", window);
    }

    void drawSession()
    {
        m_window->startRoutine(QStringLiteral("morning-loosener"));
        settle();
        if (auto* scale = m_window->findChild<PainScale*>()) {
            scale->setValue(3);
        }
        shoot("check-in");
        press(BsButton::Kind::Primary);
        shoot("get-ready");
        key(Qt::Key_Right);
        shoot("move");
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        shoot("hold");
        key(Qt::Key_Space);
        shoot("paused");
        key(Qt::Key_Escape);
        shoot("leave");
        key(Qt::Key_Escape);
        key(Qt::Key_H);
        shoot("this-hurts");
    }

    /// The sheets of History.
    void drawCorrections()
    {
        auto* page = m_window->findChild<HistoryPage*>();
        auto* corrections = page->findChild<HistoryCorrections*>();
        Q_EMIT page->findChild<HistoryDetail*>()->editWanted();
        shoot("history-edit");
        if (auto* steppers = m_window->findChild<SideSteppers*>()) {
            steppers->findChild<Stepper*>()->setValue(1);
        }
        if (auto* day = m_window->findChild<QDateEdit*>()) {
            day->setDate(QDate(2026, 11, 29));
        }
        shoot("history-edit-future");
        if (auto* day = m_window->findChild<QDateEdit*>()) {
            day->setDate(QDate(2026, 11, 16));
        }
        scrollDown();
        shoot("history-edit-below");
        press(BsButton::Kind::Primary);
        shoot("history-edited");
        corrections->add();
        m_window->findChild<Combo*>()->setFocus();
        shoot("history-add");
        key(Qt::Key_Escape);
        Q_EMIT page->findChild<HistoryDetail*>()->removeWanted();
        corrections->showRemoved();
        shoot("history-removed");
        key(Qt::Key_Escape);
    }

    /// The page in front, down to its end.
    void scrollDown()
    {
        for (QScrollArea* area : m_window->findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            }
        }
    }

    /// Clicks the first button of this kind that can be seen.
    void press(BsButton::Kind kind)
    {
        for (BsButton* button : m_window->findChildren<BsButton*>()) {
            if (button->isVisible() && button->isEnabled() && button->kind() == kind) {
                button->click();
                settle();
                return;
            }
        }
    }

    void key(Qt::Key key)
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window;
        for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QApplication::sendEvent(target, &event);
        }
        settle();
    }

    void shoot(const QByteArray& page)
    {
        waitForPosters(*m_posters);
        save(page, *m_window);
    }

    void save(const QByteArray& page, QWidget& window)
    {
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(QString::fromLatin1(page), QString::fromLatin1(m_look)));
        if (window.grab().save(file)) {
            std::printf("%s\n", qPrintable(file));
        } else {
            std::fprintf(stderr, "Cannot write %s\n", qPrintable(file));
            m_ok = false;
        }
    }

    QApplication& m_application;
    const QDir& m_folder;
    MainWindow* m_window = nullptr;
    const PosterStore* m_posters = nullptr;
    Catalogue m_catalogue; ///< the same as the program has
    const char* m_look = "";
    bool m_ok = true;
};

} // namespace

bool drawPages(QApplication& application, const QDir& folder)
{
    Gallery gallery(application, folder);
    bool ok = true;
    for (const Look& look : looks) {
        ok = gallery.draw(look) && ok;
    }
    return ok;
}

} // namespace backstretch

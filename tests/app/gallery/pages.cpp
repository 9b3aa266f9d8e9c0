// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/pages.h"

#include "app/appcontext.h"
#include "app/keyssheet.h"
#include "app/pages/reminderwindow.h"
#include "app/platform/idlewatch.h"
#include "app/text/reminderwords.h"
#include "app/tray/keepopensheet.h"
#include "app/widgets/searchfield.h"
#include "tests/app/gallery/pastsessions.h"
#include "tests/app/gallery/shots.h"
#include "tests/app/gallery/stage.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace backstretch {

namespace {

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

/// Reminders as somebody may have them.
void remind(AppContext& context)
{
    context.settings().change([](Settings& settings) {
        settings.reminders.on = true;
        settings.reminders.afterUse = std::chrono::minutes(50);
        settings.reminders.times = {{QTime(7, 45), Weekdays::workdays(), QStringLiteral("morning-loosener")},
                                    {QTime(10, 30), Weekdays::workdays(), QStringLiteral("desk-break")},
                                    {QTime(15, 30), Weekdays::workdays(), QStringLiteral("desk-break")}};
    });
}

/// What the settings have to be for this look.
void dress(AppContext& context, const Look& look, int welcomeNote)
{
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
}

void drawWelcome(Stage& stage, AppContext& context)
{
    dress(context, stage.look(), 0);
    context.start({});
    stage.shoot("welcome");
    stage.press(BsButton::Kind::Primary);
    stage.shoot("welcome-question");
}

void drawExercises(Stage& stage)
{
    stage.window().showPage(PageId::Exercises);
    stage.shoot("exercises");
    stage.window().showExercise(QStringLiteral("locust"));
    stage.shootWhole("exercise");
    stage.window().showExercise(QStringLiteral("side-lying-thoracic-rotation"));
    stage.shoot("exercise-pictures-only");
    stage.window().showPage(PageId::Routines);
    stage.shootWhole("routines");
}

bool drawHistory(Stage& stage, AppContext& context, GalleryClock& clock)
{
    stage.window().showPage(PageId::History);
    stage.shoot("history");
    drawCorrections(stage);
    stage.window().showProgress(QStringLiteral("locust"));
    stage.shoot("exercise-progress-empty");
    if (!fillRaises(context.history(), clock)) {
        return false;
    }
    stage.window().showProgress(QStringLiteral("quadruped-arm-leg-raise"));
    stage.shootWhole("exercise-progress");
    stage.window().showPage(PageId::History);
    stage.shootWhole("history-full");
    return true;
}

void drawLearn(Stage& stage)
{
    stage.window().showPage(PageId::Learn);
    stage.shootWhole("learn");
    for (const char* id :
         {"upper-back", "sitting", "three-cs", "phone", "causes", "curve", "dose", "when-to-ask"}) {
        stage.window().showLesson(QLatin1String(id), {});
        stage.shootWhole(QByteArray("learn-") + id);
    }
}

void drawSettings(Stage& stage)
{
    stage.window().showPage(PageId::Settings);
    stage.shoot("settings");
    for (const auto& [part, name] :
         {std::pair(SettingsPart::Voice, "settings-voice"),
          std::pair(SettingsPart::Sessions, "settings-sessions"),
          std::pair(SettingsPart::Reminders, "settings-reminders"),
          std::pair(SettingsPart::Language, "settings-language"),
          std::pair(SettingsPart::Pain, "settings-pain"), std::pair(SettingsPart::Data, "settings-data"),
          std::pair(SettingsPart::About, "settings-about")}) {
        stage.window().showSettings(part);
        stage.shootWhole(name);
    }
    for (SearchField* field : stage.window().findChildren<SearchField*>()) {
        if (field->isVisible()) {
            field->setText(QStringLiteral("ton"));
        }
    }
    stage.shoot("settings-search");
}

/// What opens over any page.
void drawSheets(Stage& stage, AppContext& context)
{
    KeysSheet::open(context.theme(), stage.window(), shellKeys());
    stage.shoot("keys");
    stage.key(Qt::Key_Escape);
    for (const auto& [hasTray, name] :
         {std::pair(true, "keep-open"), std::pair(false, "keep-open-without-tray")}) {
        KeepOpenSheet::open(context.theme(), stage.window(), hasTray);
        stage.shoot(name);
        stage.key(Qt::Key_Escape);
    }
}

/// The window that comes where the system has no notes.
void drawReminder(Stage& stage, AppContext& context)
{
    class NoIdle final : public IdleWatch
    {
    public:
        void ask(std::chrono::milliseconds /*shortest*/, Answer answer) override { answer(std::nullopt); }
    } idle;
    PosterStore posters(Paths::find({}).video());
    ReminderWindow window(context.theme(), posters, idle);
    window.setLocale(stage.window().locale());
    const auto shoot = [&](const char* name, const ReminderWindow::Content& content) {
        window.present(content);
        while (posters.isLoading()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        settle();
        stage.save(name, window);
    };
    shoot("reminder-window", {reminderQuestion(),
                              reminderLine(QCoreApplication::translate("routine:desk-break", "Desk break"),
                                           std::chrono::minutes(4)),
                              QStringLiteral("cat-cow"), QString(), true});
    shoot("reminder-window-gentle",
          {gentleReminderQuestion(QCoreApplication::translate("routine:gentle-days", "Two easy moves")),
           gentleReminderLine(std::chrono::minutes(3)), QStringLiteral("childs-pose-rotation"), QString(),
           true});
}

bool draw(QApplication& application, const QDir& folder, const Look& look)
{
    const QTemporaryDir home;
    Paths paths = Paths::find(home.path());
    CatalogueResult catalogue = loadCatalogue(paths.catalogue());
    GalleryClock clock;
    AppContext context(application, std::move(paths), std::move(catalogue), clock);
    Stage stage(folder, look, context.window(), context.posters());
    stage.window().resize(look.size);
    drawWelcome(stage, context);

    dress(context, look, kWelcomeNoteVersion);
    context.history().open();
    context.start({});
    stage.shoot("today-first-day");
    stage.window().showPage(PageId::History);
    stage.shoot("history-empty");
    if (!fillLog(context.history(), clock)) {
        std::fprintf(stderr, "The log could not be filled\n");
        return false;
    }
    context.start({});
    remind(context);
    stage.shoot("today");
    drawWhy(stage, context);
    drawGentleDays(stage, context, clock);
    drawExercises(stage);
    if (!drawHistory(stage, context, clock)) {
        std::fprintf(stderr, "The log could not be filled\n");
        return false;
    }
    drawLearn(stage);
    drawSettings(stage);
    drawReport(stage, context);
    drawData(stage, context, home);
    drawSheets(stage, context);
    drawDays(stage, context, clock);
    drawReminder(stage, context);
    drawSessions(stage, context);
    stage.window().close();
    return stage.isOk();
}

} // namespace

bool drawPages(QApplication& application, const QDir& folder, const QStringList& names)
{
    bool ok = true;
    for (const Look& look : looks) {
        if (names.isEmpty() || names.contains(QLatin1String(look.name))) {
            ok = draw(application, folder, look) && ok;
        }
    }
    return ok;
}

} // namespace backstretch

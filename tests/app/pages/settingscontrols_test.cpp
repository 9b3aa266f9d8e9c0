// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every control of every group of the settings: it does what it says, has a name, and is found by a search.
#include "app/pages/data/copysaver.h"
#include "app/pages/settings/settingsgroup.h"
#include "app/pages/settingspage.h"
#include "app/player/speech/voice.h"
#include "app/widgets/combo.h"
#include "app/widgets/daybuttons.h"
#include "app/widgets/navgroup.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/sheet.h"
#include "app/widgets/slider.h"
#include "app/widgets/stepper.h"
#include "app/widgets/switch.h"
#include "tests/support/fakespeech.h"
#include "tests/support/remindersupport.h"

#include <QDateTimeEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace backstretch {
namespace {

constexpr SettingsPart kParts[] = {SettingsPart::Appearance, SettingsPart::Voice,    SettingsPart::Sessions,
                                   SettingsPart::Reminders,  SettingsPart::Language, SettingsPart::Pain,
                                   SettingsPart::Data,       SettingsPart::About};

/// What each button of the settings leads to, by its accessible name (times as "#"). A new button has to be
/// added here; one that does something else, or nothing, fails.
const std::map<QString, QString>& whatButtonsDo()
{
    static const std::map<QString, QString> known{
        {QStringLiteral("Hear a sample"), QStringLiteral("said Hold.")},
        {QStringLiteral("Show me one now"), QStringLiteral("note Time for a stretch?")},
        {QStringLiteral("Add a time"), QStringLiteral("set reminders/times")},
        {QStringLiteral("Remove the # reminder"), QStringLiteral("set reminders/times")},
        {QStringLiteral("Skip the reminder at # today"), QStringLiteral("set reminders/state")},
        {QStringLiteral("Open the data folder"), QStringLiteral("folder ")},
        {QStringLiteral("Save a copy of everything"),
         QStringLiteral("save backstretch-2026-11-19.backstretch")},
        {QStringLiteral("Bring back a copy, choose a file"), QStringLiteral("choose Bring back a copy")},
        {QStringLiteral("Show the backups"), QStringLiteral("sheet Backups")},
        {QStringLiteral("Make a report for an appointment"), QStringLiteral("report")},
        {QStringLiteral("Save a table of all sessions"), QStringLiteral("save backstretch-2026-11-19.csv")},
        {QStringLiteral("Show recently removed"), QStringLiteral("removed")},
        {QStringLiteral("Delete everything"), QStringLiteral("sheet Delete everything?")},
        {QStringLiteral("Something changed? Signs that need a doctor"), QStringLiteral("signs")},
    };
    return known;
}

class SettingsControlsTest : public ReminderShellTest
{
protected:
    SettingsControlsTest()
    {
        questions.whereToSave = [this](QWidget&, const QString&, const QString& suggested, const FileKind&,
                                       const std::function<void(const QString&)>&) {
            happen("save", suggested);
        };
        questions.whichFile = [this](QWidget&, const QString& title, const FileKind&,
                                     const std::function<void(const QString&)>&) { happen("choose", title); };
        questions.showFolder = [this](const QString& shown) { happen("folder", shown); };
        saver.setReport([this] { happen("report", {}); });
    }

    /// All there can be is there: voices, times, backups, something removed.
    void SetUp() override
    {
        settings.change([](Settings& s) { s.welcomeNote = kWelcomeNoteVersion; }); // else nothing is stored
        play(QStringLiteral("morning-loosener"));
        std::optional<DataService::Outcome> made;
        QObject::connect(&data, &DataService::finished, &data,
                         [&made](const DataService::Outcome& outcome) { made = outcome; });
        data.copyWeekly();
        ASSERT_TRUE(QTest::qWaitFor([&made] { return made.has_value(); }, 30'000));
        speech.names = {QStringLiteral("Anna"), QStringLiteral("Berta")};
        planTwo();
        reminders.begin();
        show(page);
        page.showPart(SettingsPart::Voice); // asks for the voices
        speech.become(SpeechEngine::State::Ready);
    }

    void happen(const char* what, const QString& detail)
    {
        happened << QString::number(happened.size()) + u' ' + QLatin1String(what) + u' ' + detail;
    }

    /// All that a control could have changed or opened, line by line.
    QStringList world()
    {
        settings.flush();
        QStringList lines = happened;
        const QSettings stored(folder.filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
        for (const QString& key : stored.allKeys()) {
            lines << QStringLiteral("set %1=%2").arg(key, stored.value(key).toString());
        }
        lines << QStringLiteral("autostart %1").arg(autostart.on.value_or(false));
        for (qsizetype i = 0; i < speech.said.size(); ++i) {
            lines << QStringLiteral("%1 said %2").arg(i).arg(speech.said[i]);
        }
        for (std::size_t i = 0; i < notifier->notes.size(); ++i) {
            lines << QStringLiteral("%1 note %2").arg(i).arg(notifier->notes[i].title);
        }
        for (int i = 0; i < navigator.askedWhatChanged; ++i) {
            lines << QStringLiteral("%1 signs").arg(i);
        }
        for (const Sheet* sheet : page.findChildren<Sheet*>()) {
            if (sheet->isOpen()) {
                lines << QStringLiteral("sheet ") + sheet->accessibleName();
            }
        }
        return lines;
    }
    /// What is there now and was not before.
    QStringList since(const QStringList& before)
    {
        QStringList fresh;
        static const QRegularExpression number(QStringLiteral("^\\d+ "));
        for (QString line : world()) {
            if (!before.contains(line)) {
                fresh << line.remove(number);
            }
        }
        return fresh;
    }

    /// Uses a control by its own keys; false: it is of a kind that this test does not know.
    static bool use(QWidget& control)
    {
        control.setFocus();
        if (qobject_cast<Switch*>(&control) || qobject_cast<DayButton*>(&control) ||
            qobject_cast<BsButton*>(&control)) {
            QTest::keyClick(&control, Qt::Key_Space);
        } else if (const auto* combo = qobject_cast<Combo*>(&control)) {
            QTest::keyClick(&control, combo->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        } else if (const auto* stepper = qobject_cast<Stepper*>(&control)) {
            QTest::keyClick(&control, stepper->value() < stepper->maximum() ? Qt::Key_Up : Qt::Key_Down);
        } else if (const auto* slider = qobject_cast<Slider*>(&control)) {
            QTest::keyClick(&control, slider->value() < slider->maximum() ? Qt::Key_Right : Qt::Key_Left);
        } else if (qobject_cast<QDateTimeEdit*>(&control)) {
            QTest::keyClick(&control, Qt::Key_Up);
        } else {
            return false;
        }
        QApplication::processEvents();
        return true;
    }

    /// What can be used in the group, in every way there is: by Tab, or by arrow keys within a group of days.
    static QList<QWidget*> controlsOf(const SettingsGroup& group)
    {
        QList<QWidget*> controls;
        for (QWidget* widget : group.findChildren<QWidget*>()) {
            const bool takesFocus =
                (widget->focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<DayButton*>(widget);
            if (takesFocus && widget->focusProxy() == nullptr && widget->isVisible()) {
                controls << widget;
            }
        }
        return controls;
    }

    void putBack(const Settings& before)
    {
        for (Sheet* sheet : page.findChildren<Sheet*>()) {
            sheet->close();
        }
        settings.set(before);
        autostart.on = false;
        QApplication::processEvents();
    }

    static QString nameOf(const QWidget& control)
    {
        static const QRegularExpression time(QStringLiteral("\\d+:\\d+(\\s?[AP]M)?"));
        const auto* button = qobject_cast<const BsButton*>(&control);
        QString given = control.accessibleName();
        if (given.isEmpty() && button != nullptr) {
            given = button->label();
        }
        return given.replace(time, QStringLiteral("#"));
    }

    QString tryControl(QWidget& control)
    {
        const QString name = nameOf(control);
        if (name.isEmpty() || name == QStringLiteral("-")) {
            return QStringLiteral("a %1 without a name")
                .arg(QLatin1String(control.metaObject()->className()));
        }
        if (!control.isEnabled()) {
            return name + QStringLiteral(": cannot be used where all there can be is there");
        }
        const Settings before = settings.values();
        const QStringList was = world();
        const bool isButton = qobject_cast<BsButton*>(&control) != nullptr;
        const QWidget* row = &control;
        while (row != nullptr && qobject_cast<const SettingsRow*>(row) == nullptr) {
            row = row->parentWidget();
        }
        if (!use(control)) {
            return name + QStringLiteral(": this test does not know how to use it");
        }
        const QStringList now = since(was);
        putBack(before);
        if (isButton) {
            const auto known = whatButtonsDo().find(name);
            if (known == whatButtonsDo().end()) {
                return name + QStringLiteral(": say in this test what it does");
            }
            const bool did = std::ranges::any_of(
                now, [&known](const QString& line) { return line.startsWith(known->second); });
            return did ? QString()
                       : name + QStringLiteral(": does not do what it says, but ") + now.join(u';');
        }
        QStringList keys;
        for (const QString& line : now) {
            if (line.startsWith(QStringLiteral("set "))) {
                keys << line.mid(4).section(u'=', 0, 0);
            }
        }
        if (keys.isEmpty()) {
            return name + QStringLiteral(": changes nothing that is stored");
        }
        return row == nullptr ? QString() : claim(keys, static_cast<const SettingsRow*>(row)->title());
    }

    /// No two rows change the same setting. (What reminders remember may change with any of them.)
    QString claim(QStringList keys, const QString& title)
    {
        if (keys.size() > 1) {
            keys.removeAll(QStringLiteral("reminders/state"));
        }
        for (const QString& key : keys) {
            const auto [owner, isNew] = owners.try_emplace(key, title);
            if (!isNew && owner->second != title) {
                return QStringLiteral("%1: changes %2, as does %3").arg(title, key, owner->second);
            }
        }
        return {};
    }

    /// Uses everything in the group; what is wrong with it, line by line.
    QStringList faultsOf(SettingsGroup& group)
    {
        QStringList faults;
        std::set<const QWidget*> areas;
        std::set<QString> names;
        for (QWidget* control : controlsOf(group)) {
            const QString fault = tryControl(*control);
            if (!fault.isEmpty()) {
                faults << fault;
            }
            if (!qobject_cast<DayButton*>(control) &&
                !names
                     .insert(control->accessibleName().isEmpty() ? nameOf(*control)
                                                                 : control->accessibleName())
                     .second) {
                faults << nameOf(*control) + QStringLiteral(": a name that another one has");
            }
            bool isFound = false;
            for (const SettingsGroup::Place& place : group.places()) {
                if (place.area == control || place.area->isAncestorOf(control)) {
                    isFound = true;
                    areas.insert(place.area);
                }
            }
            if (!isFound) {
                faults << nameOf(*control) + QStringLiteral(": no search leads to it");
            }
        }
        for (const SettingsRow* row : group.findChildren<SettingsRow*>()) {
            if (!areas.contains(row)) {
                faults << row->title() + QStringLiteral(": a row in which there is nothing to use");
            }
        }
        return faults;
    }
    SettingsGroup& shown(SettingsPart part)
    {
        page.showPart(part);
        QApplication::processEvents();
        for (SettingsGroup* group : page.findChildren<SettingsGroup*>()) {
            if (group->isVisible()) {
                return *group;
            }
        }
        ADD_FAILURE();
        return *page.findChild<SettingsGroup*>();
    }

    QStringList happened;
    std::map<QString, QString> owners;
    FakeSpeech speech;
    Voice voice{speech, settings};
    FileQuestions questions;
    QWidget behind;
    DataService data{history, clock};
    CopySaver saver{theme, behind, history, data, questions, navigator};
    SettingsPage page{
        theme,
        settings,
        languages,
        catalogue,
        voice,
        tones,
        reminderParts,
        {history, data, saver, questions, navigator, [] { return 2; }, [this] { happen("removed", {}); }}};
};

TEST_F(SettingsControlsTest, NoControlIsDead)
{
    int used = 0;
    for (const SettingsPart part : kParts) {
        SettingsGroup& group = shown(part);
        used += static_cast<int>(controlsOf(group).size());
        EXPECT_EQ(faultsOf(group).join(u'\n').toStdString(), "") << group.name().toStdString();
    }
    EXPECT_GE(used, 50);
    // What is only there while reminders are paused until a day.
    reminders.pauseUntil(reminders.today().addDays(3));
    QStringList faults;
    for (QDateEdit* day : shown(SettingsPart::Reminders).findChildren<QDateEdit*>()) {
        faults << tryControl(*day);
        ++used;
    }
    EXPECT_EQ(faults, QStringList{QString()}) << faults.join(u'\n').toStdString();
}

/// Rows as somebody might add them and forget the rest.
class HalfDone final : public SettingsGroup
{
public:
    HalfDone(const Theme& theme, SettingsStore& settings)
        : SettingsGroup(theme, settings, QStringLiteral("info"))
    {
        RowsCard* card = addCard();
        auto* list = new Combo(theme);
        list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
        card->addRow(new SettingsRow(theme, QStringLiteral("Dead list"), {}, list));
        auto* slider = new Slider(theme);
        card->addRow(new SettingsRow(theme, QStringLiteral("Dead slider"), {}, slider));
        card->addRow(new SettingsRow(theme, QStringLiteral("Dead words"), {}, new QWidget));
        addSwitch(card, &Settings::tones).row->setTexts(QStringLiteral("Tones again"), {});
        header().addWidget(new BsButton(theme, BsButton::Kind::Soft, QStringLiteral("Dead button")));
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("Half done"); }
};

TEST_F(SettingsControlsTest, ARowThatDoesNothingIsNoticed)
{
    owners[QStringLiteral("sound/tones")] = QStringLiteral("Tones");
    HalfDone group(theme, settings);
    group.retranslate();
    group.showValues();
    group.show();
    QApplication::processEvents();
    const QString faults = faultsOf(group).join(u'\n');
    for (const char* fault :
         {"Dead list: changes nothing that is stored", "Dead slider: changes nothing that is stored",
          "Dead words: a row in which there is nothing to use", "Dead button: say in this test what it does",
          "Dead button: no search leads to it", "Tones again: changes sound/tones, as does Tones"}) {
        EXPECT_TRUE(faults.contains(QLatin1String(fault))) << fault << "\n" << faults.toStdString();
    }
}

TEST_F(SettingsControlsTest, EveryControlIsFoundByItsWord)
{
    ASSERT_TRUE(page.focusSearch());
    auto* search = page.findChild<SearchField*>();
    EXPECT_TRUE(search->hasFocus());
    int found = 0;
    for (SettingsGroup* group : page.findChildren<SettingsGroup*>()) {
        for (const SettingsRow* row : group->findChildren<SettingsRow*>()) {
            EXPECT_TRUE(row->hasSearchWords()) << row->title().toStdString();
        }
        for (const SettingsGroup::Place& place : group->places()) {
            const std::string title = place.title.toStdString();
            EXPECT_FALSE(place.words.trimmed().isEmpty()) << title;
            search->setText(place.title.toUpper());
            BsButton* show = nullptr;
            for (BsButton* candidate : page.findChildren<BsButton*>()) {
                if (candidate->isVisible() &&
                    candidate->accessibleName() == QStringLiteral("Show ") + place.title) {
                    show = candidate;
                }
            }
            ASSERT_NE(show, nullptr) << title;
            QTest::mouseClick(show, Qt::LeftButton);
            QApplication::processEvents();
            EXPECT_TRUE(place.area->isVisible()) << title;
            EXPECT_FALSE(place.area->visibleRegion().isEmpty()) << title;
            EXPECT_TRUE(search->text().isEmpty());
            const QWidget* focus = QApplication::focusWidget();
            EXPECT_TRUE(focus == place.area || place.area->isAncestorOf(focus)) << title;
            ++found;
        }
    }
    EXPECT_GE(found, 45);
}

TEST_F(SettingsControlsTest, EveryListShowsWhatIsSet)
{
    settings.set(afterDeletion({}));
    for (const SettingsPart part : kParts) {
        for (const Combo* list : shown(part).findChildren<Combo*>()) {
            EXPECT_FALSE(list->currentText().isEmpty()) << list->accessibleName().toStdString();
        }
    }
}

TEST_F(SettingsControlsTest, TheListOfGroupsStaysInView)
{
    show(page, {1280, 640});
    SettingsGroup& group = shown(SettingsPart::Sessions);
    QWidget* last = group.findChildren<SettingsRow*>().last()->control();
    last->setFocus(Qt::TabFocusReason);
    bringIntoView(*last);
    QApplication::processEvents();
    ASSERT_FALSE(last->visibleRegion().isEmpty());
    const auto* list = page.findChild<NavGroup*>();
    for (int i = 0; i < list->count(); ++i) {
        EXPECT_EQ(list->button(i)->visibleRegion().boundingRect(), list->button(i)->rect()) << i;
    }
    // Too little room to show all of it at once: it scrolls along, so that its end can be reached.
    show(page, {1280, 300});
    last->setFocus(Qt::TabFocusReason);
    bringIntoView(*last);
    QApplication::processEvents();
    EXPECT_TRUE(list->button(0)->visibleRegion().isEmpty());
}

} // namespace
} // namespace backstretch

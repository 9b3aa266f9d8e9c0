// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/componentspage.h"

#include "app/theme/theme.h"
#include "app/widgets/bodymap.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/combo.h"
#include "app/widgets/factrow.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/label.h"
#include "app/widgets/navrail.h"
#include "app/widgets/notice.h"
#include "app/widgets/painscale.h"
#include "app/widgets/phasepanel.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/sessiontimeline.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/slider.h"
#include "app/widgets/stepper.h"
#include "app/widgets/switch.h"
#include "app/widgets/tag.h"
#include "app/widgets/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace backstretch {

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

BsButton* button(const Theme& theme, BsButton::Kind kind, const char* label, const char* icon = nullptr)
{
    auto* result = new BsButton(theme, kind, text(label));
    if (icon) {
        result->setIconName(text(icon));
    }
    return result;
}

PhasePanel* panel(const Theme& theme, PhaseKind kind, const char* word, const RingTimer::State& state)
{
    auto* result = new PhasePanel(theme);
    PhasePanel::Content content;
    content.kind = kind;
    content.word = text(word);
    result->setContent(content);
    result->setWindowHeight(380, false);
    RingTimer::State shown = state;
    shown.look = phaseLook(kind);
    result->ring().setState(shown);
    return result;
}

class Page
{
public:
    explicit Page(const Theme& theme)
        : m_theme(theme)
        , m_column(new QVBoxLayout(m_widget.get()))
    {
        const int side = theme.space(9);
        m_column->setContentsMargins(side, theme.space(8), side, side);
        m_column->setSpacing(theme.space(3));
        m_widget->setAutoFillBackground(true);
    }

    void heading(const char* words)
    {
        auto* label = new Label(m_theme, TextStyle::Caption, text(words));
        label->setRole(&Colours::textMuted);
        m_column->addSpacing(m_theme.space(2));
        m_column->addWidget(label);
    }
    void add(QWidget* widget) { m_column->addWidget(widget); }
    void row(std::initializer_list<QWidget*> widgets)
    {
        auto* flow = new FlowLayout;
        flow->setGaps(m_theme.space(3), m_theme.space(3));
        for (QWidget* widget : widgets) {
            flow->addWidget(widget);
        }
        m_column->addLayout(flow);
    }
    std::unique_ptr<QWidget> take() { return std::move(m_widget); }

private:
    const Theme& m_theme;
    std::unique_ptr<QWidget> m_widget = std::make_unique<QWidget>();
    QVBoxLayout* m_column;
};

void addButtons(Page& page, const Theme& theme)
{
    using Kind = BsButton::Kind;
    page.heading("Buttons");
    auto* pressed = button(theme, Kind::Primary, "Pressed");
    pressed->setDown(true);
    auto* disabled = button(theme, Kind::Primary, "Start");
    disabled->setEnabled(false);
    auto* hero = button(theme, Kind::Primary, "Start", "play");
    hero->setSize(BsButton::Size::Hero);
    auto* iconOnly = new BsButton(theme, Kind::Secondary, QString());
    iconOnly->setIconOnly(QStringLiteral("back"), QStringLiteral("Back"));
    page.row({button(theme, Kind::Primary, "Start", "play"), pressed, disabled,
              button(theme, Kind::Secondary, "Secondary"), button(theme, Kind::Soft, "Soft"),
              button(theme, Kind::Text, "Text"), button(theme, Kind::Warn, "This hurts", "hurts"), iconOnly,
              hero, button(theme, Kind::Secondary, "Sitzung speichern und die Übung später weiterführen")});

    page.heading("Player");
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(14);
    const auto player = [&](Kind kind, const char* label, const char* icon, const char* key, int stretch) {
        BsButton* result = button(theme, kind, label, icon);
        const bool wide = stretch > 100;
        result->setLayout(wide ? BsButton::Layout::BesideKey : BsButton::Layout::OverKey);
        result->setKeyCap(text(key));
        result->setLabelPixels(theme.em(wide ? 1.4 : 1.0));
        result->setMinimumHeight(104);
        box->addWidget(result, stretch);
        return result;
    };
    player(Kind::Secondary, "Easier", "easier", "E", 100);
    player(Kind::Secondary, "Back", "previous", "←", 100);
    player(Kind::Primary, "Pause", "pause", "Space", 215);
    player(Kind::Secondary, "Next", "next", "→", 100)->setIconName(QStringLiteral("next"), true);
    player(Kind::Warn, "This hurts", "hurts", "H", 100);
    page.add(row);

    auto* compact = new QWidget;
    box = new QHBoxLayout(compact);
    box->setContentsMargins(0, 0, 0, 0);
    for (const char* name : {"easier", "previous", "pause", "next"}) {
        player(Kind::Secondary, name, name, "", 100)->setLayout(BsButton::Layout::IconAbove);
    }
    page.add(compact);
}

void addControls(Page& page, const Theme& theme)
{
    page.heading("Chips, tags, stepper, switch, choices");
    auto* sitting = new Chip(theme, text("Sitting"));
    sitting->setChecked(true);
    auto* tag = new Tag(theme, text("Needs a chair"));
    tag->setIconName(QStringLiteral("chair"));
    auto* hurt = new Tag(theme, text("Hurt"));
    hurt->setKind(Tag::Kind::Warning);
    auto* onVideo = new Tag(theme, text("Normal version"));
    onVideo->setKind(Tag::Kind::OnVideo);
    auto* stepper = new Stepper(theme);
    stepper->setRange(5, 30);
    stepper->setStep(5);
    stepper->setFormat([](int value) { return QStringLiteral("%1 s").arg(value); });
    stepper->setValue(15);
    auto* atLimit = new Stepper(theme);
    auto* on = new Switch(theme);
    on->setChecked(true);
    auto* combo = new Combo(theme);
    combo->addItems({text("Every step"), text("Key words only")});
    page.row({sitting, new Chip(theme, text("Lying down")), tag, hurt, onVideo, stepper, atLimit, on,
              new Switch(theme), combo,
              new SegmentedControl(theme, {text("1 month"), text("3 months"), text("1 year")})});

    page.heading("Fields");
    auto* typed = new QLineEdit(text("cow"));
    auto* note = new QPlainTextEdit(text("Left side felt tighter than the right."));
    note->setMaximumHeight(theme.space(22));
    page.row({new SearchField(theme, text("Search exercises")), typed});
    page.add(note);

    page.heading("Navigation");
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    auto* bars = new QVBoxLayout;
    for (const double ems : {80.0, 60.0, 40.0, 30.0}) {
        auto* rail = new NavRail(theme);
        rail->setName(text("Backstretch"));
        rail->setFootnote(text("Works offline. Your data stays on this computer."));
        const std::pair<const char*, const char*> pages[] = {{"today", "Today"},
                                                             {"exercises", "Exercises"},
                                                             {"routines", "Routines"},
                                                             {"history", "History"},
                                                             {"settings", "Settings"}};
        for (const auto& [icon, label] : pages) {
            rail->pages().addPage(text(icon), text(label));
        }
        rail->adaptTo(theme.em(ems));
        rail->isBar() ? bars->addWidget(rail) : box->addWidget(rail);
    }
    box->addLayout(bars, 1);
    row->setMinimumHeight(theme.em(36));
    page.add(row);
}

void addSettings(Page& page, const Theme& theme)
{
    page.heading("Settings and facts");
    auto* card = new RowsCard(theme);
    auto* spoken = new Switch(theme);
    spoken->setChecked(true);
    card->addRow(new SettingsRow(theme, text("Spoken guidance"),
                                 text("A voice tells you what to do, so you do not have to look."), spoken));
    auto* voice = new Combo(theme);
    voice->addItem(text("Calm voice, English"));
    card->addRow(new SettingsRow(theme, text("Voice"), text("Uses the voices on this computer."), voice));
    auto* slider = new Slider(theme);
    slider->setValue(40);
    card->addRow(new SettingsRow(theme, text("Volume"), QString(), slider));
    card->addRow(new SettingsRow(theme, text("Text size"), text("Everything grows with it."),
                                 new SegmentedControl(theme, {text("Normal"), text("Large"), text("Larger"),
                                                              text("Very large"), text("Largest")})));
    page.add(card);
    auto* facts = new FactRow(theme);
    facts->setFacts({{text("Hold"), text("10 seconds")},
                     {text("Repeat"), text("2 to 3 times")},
                     {text("Position"), text("Face down")},
                     {text("You need"), text("A towel")}});
    page.add(facts);
}

void addPlayer(Page& page, const Theme& theme)
{
    page.heading("Phase panels: colour, word, icon and ring shape all differ");
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    using namespace std::chrono_literals;
    RingTimer::State state{PhaseLook::Prepare, 10000ms, 6000ms, QStringLiteral("6"), {}, false};
    box->addWidget(panel(theme, PhaseKind::GetReady, "Get ready", state));
    state.left = 4000ms;
    state.number = QStringLiteral("3");
    box->addWidget(panel(theme, PhaseKind::MoveIn, "Move", state));
    state.number = QStringLiteral("18");
    state.left = 6000ms;
    box->addWidget(panel(theme, PhaseKind::Hold, "Hold", state));
    state.left = 6500ms;
    state.number = QStringLiteral("8");
    box->addWidget(panel(theme, PhaseKind::Rest, "Rest", state));
    state.paused = true;
    box->addWidget(panel(theme, PhaseKind::Hold, "Paused", state));
    row->setFixedHeight(220);
    page.add(row);

    auto* hold = panel(theme, PhaseKind::Hold, "Hold", {});
    hold->setContent({PhaseKind::Hold,
                      text("Hold"),
                      text("Slow breaths, in and out"),
                      {{{text("Side"), text("Right")}, {text("Part"), text("2 of 3")}}},
                      text("Right side, part 2 of 3")});
    hold->setWindowHeight(800, false);
    hold->ring().setState({PhaseLook::Hold, 30000ms, 18000ms, QStringLiteral("18"), text("seconds"), false});
    hold->setFixedSize(468, 520);
    page.row({hold});

    auto* timeline = new SessionTimeline(theme);
    timeline->setSegments({{text("Cat-Cow"), 160s},
                           {text("Side-Lying Rotation"), 110s},
                           {text("Child’s Pose"), 110s},
                           {text("Sphinx Pose"), 75s}});
    timeline->setCurrent(2, 0.52, PhaseLook::Hold);
    page.add(timeline);
}

void addHistory(Page& page, const Theme& theme)
{
    page.heading("Calendar and body");
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    auto* month = new Card(theme);
    auto* calendar = new HeatCalendar(theme);
    const QDate today(2026, 11, 19);
    calendar->setToday(today);
    calendar->setMonth(today);
    QHash<QDate, DayAmount> days;
    const int minutes[] = {0, 8, 0, 4, 8, 0, 15, 0, 8, 4, 0, 8, 4, 0, 12, 8, 4, 0, 8};
    for (int i = 0; i < 19; ++i) {
        days.insert(QDate(2026, 11, i + 1), {minutes[i], minutes[i] > 0 ? 1 : 0});
    }
    calendar->setDays(days);
    (new QVBoxLayout(month))->addWidget(calendar);
    auto* body = new Card(theme);
    auto* map = new BodyMap(theme);
    map->setRegions({BodyRegion::UpperBack},
                    {BodyRegion::Chest, BodyRegion::LowerBack, BodyRegion::Buttocks, BodyRegion::Arms});
    (new QVBoxLayout(body))->addWidget(map);
    box->addWidget(month, 1);
    box->addWidget(body, 1);
    page.add(row);
}

void addMessages(Page& page, const Theme& theme)
{
    page.heading("Messages");
    page.add(new Notice(theme, Notice::Kind::Caution, text("Take care."),
                        text("Stop at once if your pain gets worse.")));
    page.add(new Notice(theme, Notice::Kind::Saved, text("Saved."), text("Your routine is ready.")));
    auto* offer = new Notice(theme, Notice::Kind::Offer, QString(),
                             text("You used the easier version of Child’s Pose. Keep it that way next time? "
                                  "<b>This</b> is not markup."));
    offer->addButton(button(theme, BsButton::Kind::Secondary, "Keep easier"));
    offer->addButton(button(theme, BsButton::Kind::Text, "Go back to normal"));
    page.add(offer);
    auto* bottom = new QWidget;
    bottom->setMinimumHeight(theme.em(7));
    page.add(bottom);
    auto* toast = new Toast(theme, bottom);
    toast->showMessage(text("Removed Sphinx Pose."), text("Undo"), [] {});
}

} // namespace

std::unique_ptr<QWidget> makeComponentsPage(const Theme& theme)
{
    Page page(theme);
    page.add(new Label(theme, TextStyle::Display, text("Backstretch")));
    addButtons(page, theme);

    addControls(page, theme);
    addSettings(page, theme);
    page.heading("Pain scale");
    auto* scale = new PainScale(theme);
    scale->setValue(3);
    page.add(scale);

    addPlayer(page, theme);
    addHistory(page, theme);
    addMessages(page, theme);
    return page.take();
}

} // namespace backstretch

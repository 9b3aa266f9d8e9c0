// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historypage.h"

#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/models/todayplan.h"
#include "app/navigator.h"
#include "app/pages/history/historycorrections.h"
#include "app/pages/historycharts.h"
#include "app/pages/historydetail.h"
#include "app/pages/historyempty.h"
#include "app/pages/historylist.h"
#include "app/settings.h"
#include "app/text/durations.h"
#include "app/text/sessionwords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/label.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace backstretch {

HistoryPage::HistoryPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                         HistoryService& history, SettingsStore& settings, Navigator& navigator,
                         QWidget* parent)
    : Page(theme, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_model(catalogue, history)
    , m_corrections(new HistoryCorrections(theme, catalogue, history, navigator, *this))
    , m_back(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_title(new Label(theme, TextStyle::Display))
    , m_range(new SegmentedControl(theme, {QString(), QString(), QString()}))
    , m_save(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_nothing(new HistoryEmpty(theme, posters))
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
    , m_charts(new HistoryCharts(theme))
    , m_list(new HistoryList(theme, catalogue, m_model))
    , m_detail(new HistoryDetail(theme, catalogue))
{
    auto* header = new QHBoxLayout;
    header->setSpacing(theme.space(3.5));
    header->addWidget(m_back);
    header->addWidget(m_title, 1);
    header->addWidget(m_range);
    m_save->setIconName(QStringLiteral("export"));
    header->addWidget(m_save);
    header->addWidget(&m_corrections->button());
    column().addLayout(header);
    column().addWidget(m_nothing, 1);
    column().addWidget(m_body, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);

    // Made in the order of Tab, whatever the arrangement.
    for (QWidget* part :
         {static_cast<QWidget*>(m_charts), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_detail)}) {
        part->setParent(m_body);
    }

    m_charts->calendar().setToday(m_history.today());
    m_charts->calendar().setMonth(m_history.today());
    connect(&m_charts->calendar(), &HeatCalendar::monthChanged, this, &HistoryPage::showMonth);
    connect(m_charts, &HistoryCharts::sessionWanted, this, &HistoryPage::showSession);
    connect(m_range, &SegmentedControl::chosen, this, &HistoryPage::showCharts);
    connect(&m_charts->calendar(), &HeatCalendar::dayChosen, this, [this](QDate day) {
        setDay(m_model.day() == day ? std::nullopt : std::optional(day)); // the same day again: all of them
    });
    connect(m_list, &HistoryList::filtered, this, &HistoryPage::listChanged);
    connect(m_list, &HistoryList::allDaysWanted, this, [this] {
        setDay(std::nullopt);
        m_list->view().setFocus(Qt::OtherFocusReason); // the button is gone
    });
    connect(m_list, &HistoryList::currentChanged, this, &HistoryPage::showCurrent);
    connect(m_list, &HistoryList::opened, this, [this] { showDetail(true); });
    connect(m_list, &HistoryList::removeWanted, this, &HistoryPage::removeCurrent);
    connect(m_detail, &HistoryDetail::removeWanted, this, &HistoryPage::removeCurrent);
    connect(m_detail, &HistoryDetail::editWanted, this,
            [this] { m_corrections->edit(m_detail->session().value()); });
    connect(m_detail, &HistoryDetail::painWanted, this,
            [this] { m_corrections->edit(m_detail->session().value(), SessionEditor::Part::Pain); });
    connect(m_nothing, &HistoryEmpty::addWanted, m_corrections, &HistoryCorrections::add);
    connect(m_corrections, &HistoryCorrections::saved, this, [this](SessionId session) {
        if (!m_list->select(session)) { // it went to another day than the one shown
            setDay(std::nullopt);
            m_list->select(session);
        }
    });
    connect(m_detail, &HistoryDetail::exerciseWanted, this,
            [this](const QString& id) { m_navigator.showProgress(id); });
    connect(m_detail, &HistoryDetail::againWanted, this, &HistoryPage::doAgain);
    connect(m_detail, &HistoryDetail::noteChanged, this, [this](SessionId session, const QString& note) {
        m_unwrittenNotes[session] = note;
        writeNotes();
    });
    connect(&m_history, &HistoryService::faultChanged, this, [this] {
        if (!m_history.fault()) {
            writeNotes();
        }
    });
    connect(m_save, &QPushButton::clicked, this, &HistoryPage::saveWanted);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QAbstractButton::click);
    connect(m_nothing, &HistoryEmpty::startWanted, this, &HistoryPage::startFirst);
    connect(m_back, &QPushButton::clicked, this, [this] { showDetail(false); });
    connect(&m_history, &HistoryService::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void HistoryPage::enter()
{
    refresh();
    scrollToTop();
}

QWidget* HistoryPage::firstFocus()
{
    if (m_empty) {
        return &m_nothing->button();
    }
    if (m_detailOnly && detailHasOwnPage()) {
        return m_back;
    }
    // One under the other: the first of them, so that the page opens at its top.
    return breakpoint() >= Breakpoint::Narrow ? m_charts->firstFocus() : &m_list->view();
}

bool HistoryPage::focusSearch()
{
    SearchField& search = m_list->search();
    if (!search.isVisible()) {
        return false;
    }
    search.setFocus(Qt::ShortcutFocusReason);
    search.selectAll();
    return true;
}

QList<QWidget*> HistoryPage::areas()
{
    if (m_empty) {
        return {this};
    }
    QList<QWidget*> shown = m_charts->areas();
    for (QWidget* area : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_detail)}) {
        if (area->isVisible()) {
            shown << area;
        }
    }
    return shown;
}

void HistoryPage::showDay(QDate day)
{
    m_charts->calendar().setMonth(day);
    m_detailOnly = false;
    m_list->clearFilters();
    setDay(day);
    showMonth(); // it may be another one than before
}

void HistoryPage::showSession(SessionId session)
{
    const auto row = m_history.read(m_history.log().reader().session(session));
    if (!row) {
        return;
    }
    if (!m_list->select(session)) { // it is hidden, or further down than was read so far
        showDay(row->started.localDate);
        m_list->select(session);
    }
    showCurrent();
    showDetail(true);
}

void HistoryPage::showSessionsWith(const QString& exerciseId)
{
    m_detailOnly = false;
    setDay(std::nullopt);
    m_list->showExercise(exerciseId);
    m_list->selectFirst();
    listChanged();
}

void HistoryPage::refresh()
{
    m_charts->calendar().setToday(m_history.today());
    showMonth();
    showCharts();
    m_model.reload();
    m_empty = m_model.total() == 0 && m_history.read(m_history.log().reader().count({}), 1) == 0;
    if (m_empty) {
        describeOffer();
        m_detailOnly = false;
    }
    listChanged();
}

void HistoryPage::showMonth()
{
    const QDate first = m_charts->calendar().grid().month();
    const auto days = m_history.read(
        m_history.log().reader().days(first, QDate(first.year(), first.month(), first.daysInMonth())));
    QHash<QDate, DayAmount> amounts;
    for (const DaySummary& day : days) {
        amounts.insert(day.date, {day.active.count() > 0 ? wholeMinutes(day.active) : 0, day.sessions});
    }
    m_charts->calendar().setDays(amounts);
    m_charts->calendar().setSelected(m_model.day().value_or(QDate()));
}

void HistoryPage::showCharts()
{
    struct Range
    {
        int weeks;
        int sessions; ///< with numbers
    };
    constexpr std::array ranges{Range{8, 10}, Range{13, 30}, Range{52, 60}};
    const Range range = ranges[static_cast<std::size_t>(m_range->current())];
    const QDate today = m_history.today();
    const Qt::DayOfWeek firstDay = locale().firstDayOfWeek();
    const QDate from = weekStart(today, firstDay).addDays(-7 * (range.weeks - 1));
    const auto days = m_history.read(m_history.log().reader().days(from, today));
    std::vector<WeekSummary> weeks = lastWeeks(days, today, range.weeks, firstDay);
    int sessions = 0;
    for (const WeekSummary& week : weeks) {
        sessions += week.sessions;
    }
    m_charts->setWeeks(std::move(weeks), sessions, today);
    m_charts->setPain(m_history.read(m_history.log().progress().painPoints(range.sessions)), today);
}

void HistoryPage::setDay(std::optional<QDate> day)
{
    const std::optional<SessionId> before = m_list->current();
    m_model.setDay(day);
    m_charts->calendar().setSelected(day.value_or(QDate()));
    m_corrections->setDay(day.value_or(QDate()));
    if (day || !before || !m_list->select(*before)) {
        m_list->selectFirst();
    }
    listChanged();
}

void HistoryPage::listChanged()
{
    m_list->showState(m_history.today());
    if (!m_list->current()) {
        m_list->selectFirst();
    }
    showCurrent();
    arrange();
}

void HistoryPage::showCurrent()
{
    const std::optional<SessionId> current = m_list->current();
    std::optional<SessionDetail> detail;
    if (current) {
        detail = m_history.read(m_history.log().reader().detail(*current));
    }
    if (detail) {
        if (const auto note = m_unwrittenNotes.find(*current); note != m_unwrittenNotes.end()) {
            detail->session.note = note->second;
        }
        m_detail->setSession(*detail, m_history.today());
    } else {
        m_detail->clear();
        m_detailOnly = false;
    }
}

void HistoryPage::writeNotes()
{
    while (!m_unwrittenNotes.empty()) {
        const auto [session, note] = *m_unwrittenNotes.begin();
        const auto written = m_history.log().corrections().editNote(session, note);
        const bool gone = !written && written.error().code == StorageCode::Rejected;
        if (written || gone) {
            m_unwrittenNotes.erase(session);
        }
        if (!m_history.wrote(written) && !gone) {
            return; // they stay, and are tried again
        }
    }
}

void HistoryPage::showDetail(bool only)
{
    const bool moved = detailHasOwnPage() && only != m_detailOnly;
    m_detailOnly = only && m_detail->session();
    if (moved) {
        arrange();
        scrollToTop();
        QWidget* next = m_detailOnly ? static_cast<QWidget*>(m_back) : &m_list->view();
        next->setFocus(Qt::OtherFocusReason);
    }
}

void HistoryPage::arrange()
{
    const bool detailOnly = m_detailOnly && detailHasOwnPage();
    m_nothing->setVisible(m_empty);
    m_nothing->setUnread(m_history.isForgetful());
    m_body->setVisible(!m_empty);
    m_back->setVisible(detailOnly);
    m_range->setVisible(!m_empty && !detailOnly);
    m_save->setVisible(!m_empty && !detailOnly);
    if (breakpoint() == Breakpoint::Wide) {
        m_save->setLabel(tr("Save a copy"));
        m_save->setIconName(QStringLiteral("export"));
        m_save->setAccessibleName(tr("Save a copy of your history"));
    } else {
        m_save->setIconOnly(QStringLiteral("export"), tr("Save a copy of your history"));
    }
    m_corrections->button().setVisible(!detailOnly);
    m_charts->setVisible(!detailOnly);
    m_charts->arrange(breakpoint());
    m_list->setVisible(!detailOnly);
    m_detail->setVisible(m_detail->session() && (detailOnly || !detailHasOwnPage()));

    for (QWidget* part :
         {static_cast<QWidget*>(m_charts), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_detail)}) {
        m_grid->removeWidget(part);
    }
    m_grid->setSpacing(theme().space(4.5));
    const bool wide = !detailHasOwnPage();
    m_grid->setColumnStretch(0, wide ? 556 : 1);
    m_grid->setColumnStretch(1, wide ? 418 : 0);
    m_grid->setRowStretch(1, 1);
    if (detailOnly) {
        m_grid->addWidget(m_detail, 1, 0, Qt::AlignTop);
    } else if (wide) {
        m_grid->addWidget(m_charts, 0, 0, 1, 2);
        m_grid->addWidget(m_list, 1, 0);
        m_grid->addWidget(m_detail, 1, 1);
    } else {
        m_grid->addWidget(m_charts, 0, 0);
        m_grid->addWidget(m_list, 1, 0);
    }
    m_list->arrange();
}

void HistoryPage::retranslate()
{
    m_back->setIconOnly(QStringLiteral("back"), tr("Back to the list"));
    m_title->setText(tr("History"));
    m_range->setLabels({tr("1 month"), tr("3 months"), tr("1 year")});
    m_range->setAccessibleName(tr("Show", "how much of the past"));
    m_charts->retranslate();
    m_list->retranslate();
    m_detail->retranslate();
    m_corrections->retranslate();
    m_nothing->retranslate();
    refresh();
}

void HistoryPage::describeOffer()
{
    m_offered = planDay(planInput(m_catalogue, m_history, m_settings.values(), {}, {})).routineId;
    const Routine* routine = m_catalogue.routine(m_offered);
    m_nothing->setOffer(routine == nullptr ? QString()
                                           : aboutMinutesSpoken(sessionLength(
                                                 m_catalogue, *routine,
                                                 presentChoices(m_catalogue, m_history, m_settings.values()),
                                                 timelineOptions(m_settings.values()))));
}

void HistoryPage::startFirst()
{
    m_navigator.startRoutine(m_offered);
}

void HistoryPage::doAgain()
{
    const auto detail = m_history.read(m_history.log().reader().detail(m_detail->session().value()));
    if (!detail) {
        return;
    }
    if (detail->session.kind == SessionKind::Routine) {
        m_navigator.startRoutine(detail->session.routineId);
    } else if (const auto version = knownVersion(m_catalogue, detail->exercises.front())) {
        m_navigator.tryExercise(detail->exercises.front().exerciseId, *version);
    }
}

void HistoryPage::removeCurrent()
{
    const std::optional<SessionId> current = m_list->current();
    if (!current) {
        return;
    }
    const SessionRow session = m_model.session(m_model.rowOf(*current));
    m_detailOnly = false;
    // One in progress is ended with it, or Today would go on offering it.
    const bool done =
        m_history.wrote(session.status == SessionStatus::InProgress ? m_history.log().discard(session.id)
                                                                    : m_history.log().remove(session.id));
    if (done) {
        m_navigator.toast(tr("Deleted %1.").arg(sessionName(m_catalogue, session)), tr("Undo"),
                          [this, id = session.id] { restore(id); });
    }
}

void HistoryPage::restore(SessionId session)
{
    const auto restored = m_history.log().restore(session);
    if (!restored && restored.error().code == StorageCode::Rejected) {
        return; // the bin was emptied meanwhile
    }
    if (m_history.wrote(restored)) {
        m_list->select(session);
    }
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    writeNotes();
    Page::hideEvent(event);
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        showDetail(false);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historylist.h"

#include "app/models/sessionlistmodel.h"
#include "app/pages/sessiondelegate.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/chip.h"
#include "app/widgets/combo.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/heading.h"
#include "app/widgets/itemlist.h"
#include "app/widgets/label.h"
#include "app/widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

const QString kExercise = QStringLiteral("exercise:");
const QString kRoutine = QStringLiteral("routine:");

} // namespace

HistoryList::HistoryList(const Theme& theme, const Catalogue& catalogue, SessionListModel& model,
                         QWidget* parent)
    : Card(theme, parent)
    , m_catalogue(catalogue)
    , m_model(model)
    , m_title(new Label(theme, TextStyle::Lead))
    , m_day(new BsButton(theme, BsButton::Kind::Soft, QString()))
    , m_search(new SearchField(theme, QString()))
    , m_what(new Combo(theme))
    , m_hurt(new Chip(theme, QString()))
    , m_view(new ItemList)
    , m_nothing(new Label(theme, TextStyle::Body))
    , m_all(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    m_title->setStyle(TextStyle::Lead, QFont::Bold);
    isHeading(*m_title);
    m_day->setSize(BsButton::Size::Small);
    m_day->setIconName(QStringLiteral("close"), true);
    QSizePolicy place = m_day->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the rows below stay where they are
    m_day->setSizePolicy(place);
    m_nothing->setRole(&Colours::textMuted);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SessionDelegate(theme, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust); // names wrap into more or fewer lines
    m_view->setMouseTracking(true);
    m_view->setProperty(ownFocusMark, true);
    m_view->installEventFilter(this);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.space(4.5), theme.space(2), theme.space(4.5), theme.space(2));
    head->addWidget(m_title, 1);
    head->addWidget(m_day);
    head->addWidget(m_search);
    head->setSpacing(theme.space(2));
    auto* filters = new FlowLayout;
    filters->setContentsMargins(theme.space(4.5), 0, theme.space(4.5), theme.space(3));
    filters->setGaps(theme.space(2), theme.space(2));
    filters->addWidget(m_what);
    filters->addWidget(m_hurt);
    auto* column = new QVBoxLayout(this);
    // Rows reach the sides, yet stay clear of the round corners below.
    column->setContentsMargins(1, 0, 1, theme.space(2));
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(filters);
    column->addWidget(m_view, 1);
    auto* nothing = new QVBoxLayout;
    nothing->setContentsMargins(theme.space(4.5), theme.space(1), theme.space(4.5), theme.space(4));
    nothing->setSpacing(theme.space(3));
    nothing->addWidget(m_nothing);
    nothing->addWidget(m_all, 0, Qt::AlignLeading);
    nothing->addStretch(1); // the whole card, while the list is hidden
    column->addLayout(nothing);
    setPadding(0);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryList::currentChanged);
    connect(m_view, &QListView::clicked, this, &HistoryList::opened);
    connect(m_view, &QListView::activated, this, &HistoryList::opened);
    connect(m_day, &QPushButton::clicked, this, &HistoryList::allDaysWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setSearch(text);
        Q_EMIT filtered();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &HistoryList::chooseWhat);
    connect(m_hurt, &QAbstractButton::toggled, this, [this](bool on) {
        m_model.setHurtOnly(on);
        Q_EMIT filtered();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        clearFilters();
        Q_EMIT allDaysWanted();
    });
}

void HistoryList::fillWhat()
{
    const QSignalBlocker quiet(m_what);
    const QVariant chosen = m_what->currentData();
    m_what->clear();
    m_what->addItem(tr("All exercises and routines"));
    for (const Routine& routine : m_catalogue.routines()) {
        m_what->addItem(routineName(routine), kRoutine + routine.id);
    }
    for (const Exercise& exercise : m_catalogue.exercises()) {
        m_what->addItem(exerciseName(exercise), kExercise + exercise.id);
    }
    m_what->setCurrentIndex(std::max(0, m_what->findData(chosen)));
}

void HistoryList::chooseWhat(int index)
{
    const QString chosen = m_what->itemData(index).toString();
    if (chosen.startsWith(kRoutine)) {
        m_model.setRoutine(chosen.mid(kRoutine.size()));
    } else {
        m_model.setExercise(chosen.mid(kExercise.size()));
    }
    Q_EMIT filtered();
}

void HistoryList::showExercise(const QString& exerciseId)
{
    m_search->clear();
    m_hurt->setChecked(false);
    m_what->setCurrentIndex(std::max(0, m_what->findData(kExercise + exerciseId)));
}

void HistoryList::clearFilters()
{
    showExercise({});
}

std::optional<SessionId> HistoryList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model.session(index.row()).id) : std::nullopt;
}

bool HistoryList::select(SessionId session)
{
    const int row = m_model.rowOf(session);
    if (row < 0) {
        return false;
    }
    m_view->setCurrentIndex(m_model.index(row));
    m_view->scrollTo(m_model.index(row));
    return true;
}

void HistoryList::selectFirst()
{
    if (m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0));
        m_view->scrollToTop();
    }
}

void HistoryList::showState(QDate today)
{
    const std::optional<QDate> day = m_model.day();
    m_day->setVisible(day.has_value());
    if (day) {
        m_day->setLabel(dayAndMonth(*day, today));
        m_day->setAccessibleName(tr("Only %1. Show all days").arg(longDay(*day, today)));
    }
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_nothing->setText(nothingText(today));
    m_all->setVisible(m_model.rowCount() == 0);
    m_view->setVisible(m_model.rowCount() > 0);
}

QString HistoryList::nothingText(QDate today) const
{
    const std::optional<QDate> day = m_model.day();
    const bool narrowed = m_model.hurtOnly() || !m_model.exercise().isEmpty() || !m_model.routine().isEmpty();
    if (narrowed) {
        return day ? tr("No session of %1 fits what you chose.").arg(dayAndMonth(*day, today))
                   : tr("No session fits what you chose.");
    }
    return m_model.search().isEmpty() ? tr("No session on this day.")
           : day                      ? tr("No session of this day matches “%1”.").arg(m_model.search())
                                      : tr("No session matches “%1”.").arg(m_model.search());
}

void HistoryList::arrange()
{
    // Room for three or four rows, however long the list is.
    m_view->setMinimumHeight(theme().em(15));
    m_search->setMaximumWidth(theme().em(17));
    m_view->doItemsLayout();
}

void HistoryList::retranslate()
{
    m_title->setText(tr("Sessions"));
    m_view->setAccessibleName(tr("Sessions"));
    m_search->setPurpose(tr("Search sessions"));
    m_what->setAccessibleName(tr("Exercise or routine"));
    m_hurt->setLabel(tr("Something hurt"));
    m_all->setLabel(tr("Show all sessions"));
    fillWhat();
    m_model.retranslate();
}

bool HistoryList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted(); // the view would search for it
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace backstretch

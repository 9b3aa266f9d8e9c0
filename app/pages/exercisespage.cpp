// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisespage.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/cardgrid.h"
#include "app/pages/exercisedelegate.h"
#include "app/settings.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/chip.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"
#include "app/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

ExercisesPage::ExercisesPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                             HistoryService& history, const SettingsStore& settings, Navigator& navigator,
                             QWidget* parent)
    : Page(theme, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_model(catalogue, posters)
    , m_title(new Label(theme, TextStyle::Display))
    , m_search(new SearchField(theme, QString()))
    , m_header(new QHBoxLayout)
    , m_gentle(new Label(theme, TextStyle::Body))
    , m_chipRow(new FlowLayout)
    , m_allChip(new Chip(theme, QString()))
    , m_grid(new CardGrid(theme, new ExerciseDelegate(theme)))
    , m_nothing(new QWidget)
    , m_nothingText(new Label(theme, TextStyle::Title))
    , m_showAll(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    isNoHeading(*m_nothingText);
    m_filter.setSourceModel(&m_model);
    m_search->installEventFilter(this);

    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_search);
    column().addLayout(m_header);
    m_gentle->setIconName(QStringLiteral("gentle"));
    m_gentle->setRole(&Colours::textMuted);
    m_gentle->hide();
    column().addWidget(m_gentle);
    addChips(catalogue);
    column().addLayout(m_chipRow);
    column().addWidget(m_grid);
    m_grid->setModels(&m_filter, &m_model);

    auto* nothing = new QVBoxLayout(m_nothing);
    m_nothingText->setTextAlignment(Qt::AlignHCenter);
    nothing->addWidget(m_nothingText);
    nothing->addWidget(m_showAll, 0, Qt::AlignHCenter);
    m_nothing->hide();
    column().addWidget(m_nothing);
    column().addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        listChanged();
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        showAll();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_grid, &CardGrid::opened, this, &ExercisesPage::open);
    connect(m_grid, &CardGrid::currentMoved, this, [this](const QRect& cell) { scrollTo(*m_grid, cell); });
}

void ExercisesPage::addChips(const Catalogue& catalogue)
{
    m_allChip->setChecked(true);
    m_chipRow->addWidget(m_allChip);
    connect(m_allChip, &QAbstractButton::clicked, this, &ExercisesPage::showAll);
    for (const ExerciseChip kind :
         {ExerciseChip::HandsAndKnees, ExerciseChip::Kneeling, ExerciseChip::LyingDown, ExerciseChip::Sitting,
          ExerciseChip::Mobility, ExerciseChip::Strength, ExerciseChip::NoEquipment}) {
        const bool leadsSomewhere =
            std::any_of(catalogue.exercises().begin(), catalogue.exercises().end(),
                        [kind](const Exercise& exercise) { return ExerciseFilter::fits(kind, exercise); });
        if (!leadsSomewhere) {
            continue;
        }
        auto* chip = new Chip(theme(), QString());
        m_chips.push_back({kind, chip});
        m_chipRow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, kind](bool on) {
            m_filter.setChip(kind, on);
            listChanged();
        });
    }
}

void ExercisesPage::enter()
{
    m_model.setPlan(timelineOptions(m_settings.values()),
                    presentChoices(m_catalogue, m_history, m_settings.values()));
    m_gentle->setVisible(isGentle(m_history));
}

QWidget* ExercisesPage::firstFocus()
{
    return m_grid;
}

bool ExercisesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ExercisesPage::arrange()
{
    const int half = m_grid->halfGap();
    trimMargins(half);
    column().setSpacing(theme().space(4) - theme().space(1));
    m_header->setContentsMargins(half, 0, half, 0);
    m_gentle->setContentsMargins(half, 0, half, 0);
    m_chipRow->setContentsMargins(half, 0, half, 0);
    m_chipRow->setGaps(theme().space(2.5), theme().space(2.5));

    const bool stacked = breakpoint() == Breakpoint::VeryNarrow;
    m_header->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_search->setMinimumWidth(theme().em(stacked ? 14 : 20));
}

void ExercisesPage::retranslate()
{
    m_title->setText(tr("Exercises"));
    m_search->setPurpose(tr("Search exercises"));
    m_gentle->setText(
        tr("Gentle days: easier versions, fewer times. That is what the minutes here are for."));
    m_grid->setAccessibleName(tr("Exercises"));
    m_allChip->setLabel(tr("All %1").arg(QLocale().toString(m_model.rowCount())));
    const auto label = [](ExerciseChip kind) {
        switch (kind) {
        case ExerciseChip::HandsAndKnees:
            return tr("Hands and knees");
        case ExerciseChip::Kneeling:
            return tr("Kneeling");
        case ExerciseChip::LyingDown:
            return tr("Lying down");
        case ExerciseChip::Sitting:
            return tr("Sitting");
        case ExerciseChip::Mobility:
            return tr("Mobility");
        case ExerciseChip::Strength:
            return tr("Strength");
        case ExerciseChip::NoEquipment:
            return tr("No equipment");
        }
        Q_UNREACHABLE();
    };
    for (const ChipEntry& entry : m_chips) {
        entry.chip->setLabel(label(entry.kind));
        entry.chip->setAccessibleName(tr("Filter: %1").arg(label(entry.kind)));
    }
    m_showAll->setLabel(tr("Show all"));
    m_model.retranslate();
    listChanged();
}

bool ExercisesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && m_filter.rowCount() > 0) {
            m_grid->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ExercisesPage::showAll()
{
    for (const ChipEntry& entry : m_chips) {
        const QSignalBlocker quiet(entry.chip);
        entry.chip->setChecked(false);
    }
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_filter.clear();
    listChanged();
}

void ExercisesPage::listChanged()
{
    const int count = m_filter.rowCount();
    m_allChip->setChecked(!m_filter.hasChips() && m_filter.search().isEmpty());
    m_grid->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_nothingText->setText(m_filter.search().isEmpty()
                               ? tr("No exercise fits all of these.")
                               : tr("No exercise matches “%1”.").arg(m_filter.search().left(60)));
    m_grid->setAccessibleDescription(tr("%Ln exercise(s)", nullptr, count));
}

void ExercisesPage::open(const QModelIndex& index)
{
    m_navigator.showExercise(index.data(ExerciseListModel::IdRole).toString());
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/importlist.h"

#include "app/text/content.h"
#include "app/text/copywords.h"
#include "app/text/dates.h"
#include "app/text/sessionwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/option.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/tag.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace backstretch {

namespace {

/// More rows than this nobody reads; the rest is counted.
constexpr int kMostDifferences = 60;

bool differs(MergeFate fate)
{
    return fate == MergeFate::Mine || fate == MergeFate::MineRemoved || fate == MergeFate::Copy ||
           fate == MergeFate::CopyRemoved || fate == MergeFate::Busy;
}

/// Every list of a plan, or of what is left out of it, with the same one of another.
template <typename Visit>
void forEachList(Visit visit)
{
    visit(&MergePlan::sessions, &LeftOut::sessions);
    visit(&MergePlan::choices, &LeftOut::choices);
    visit(&MergePlan::plans, &LeftOut::plans);
    visit(&MergePlan::restDays, &LeftOut::restDays);
}

int countIf(const MergePlan& plan, bool (*matches)(MergeFate))
{
    int count = 0;
    forEachList([&](auto items, auto) {
        count += static_cast<int>(std::ranges::count_if(plan.*items, matches, &MergeItem::fate));
    });
    return count;
}

QDate dayOf(const MergeItem& item)
{
    return QDate::fromString(item.name, Qt::ISODate);
}

std::vector<MergeItem> withFate(const std::vector<MergeItem>& items, MergeFate fate)
{
    std::vector<MergeItem> found;
    std::ranges::copy_if(items, std::back_inserter(found),
                         [fate](const MergeItem& item) { return item.fate == fate; });
    return found;
}

QString daysText(const std::vector<MergeItem>& items, QDate today)
{
    const auto [first, last] = std::ranges::minmax(items, {}, dayOf);
    return dayRange(dayOf(first), dayOf(last), today);
}

} // namespace

ImportList::ImportList(const Theme& theme, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

int ImportList::newItems(const MergePlan& plan)
{
    return countIf(plan, [](MergeFate fate) { return fate == MergeFate::New; });
}

int ImportList::differentItems(const MergePlan& plan)
{
    return countIf(plan, differs);
}

void ImportList::setPlan(const MergePlan& plan, QDate today, const LeftOut& leftOut)
{
    m_today = today;
    m_boxes.clear();
    delete m_card;
    m_card = new RowsCard(m_theme);
    m_column->addWidget(m_card);
    m_takenAnyway = countIf(plan, [](MergeFate fate) { return isTaken(fate) && fate != MergeFate::New; });
    addDifferent(plan);
    addNew(plan);
    addKnown(plan);
    for (const Box& box : m_boxes) {
        box.option->setChecked(!box.isIn(leftOut));
    }
}

int ImportList::Box::count() const
{
    std::size_t number = 0;
    forEachList([&](auto, auto keys) { number += (items.*keys).size(); });
    return static_cast<int>(number);
}

bool ImportList::Box::isIn(const LeftOut& leftOut) const
{
    bool found = false;
    forEachList([&](auto, auto keys) {
        found = found || std::ranges::any_of(
                             items.*keys, [&](const QString& key) { return (leftOut.*keys).contains(key); });
    });
    return found;
}

void ImportList::addRow(QWidget* row)
{
    m_card->addRow(row);
}

QWidget* ImportList::textRow(const QString& title, const QString& trailing)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(m_theme.space(5), m_theme.space(3), m_theme.space(5), m_theme.space(3));
    layout->setGaps(m_theme.space(5), m_theme.space(1));
    layout->addWidget(new Label(m_theme, TextStyle::Body, title));
    if (!trailing.isEmpty()) {
        auto* end = new Label(m_theme, TextStyle::Small, trailing);
        end->setRole(&Colours::textMuted);
        layout->addWidget(end);
    }
    return row;
}

void ImportList::addHead(const QString& words, const QString& trailing)
{
    QWidget* row = textRow({}, trailing);
    auto* title = row->findChild<Label*>();
    title->setText(words);
    title->setStyle(TextStyle::Body, QFont::DemiBold);
    addRow(row);
}

QString ImportList::exerciseName(const QString& id) const
{
    const Exercise* known = m_catalogue.exercise(id);
    return known != nullptr ? backstretch::exerciseName(*known) : tidyName(id);
}

void ImportList::addDifference(const QString& title, const QStringList& lines, MergeFate fate)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(m_theme.space(5), m_theme.space(3), m_theme.space(5), m_theme.space(3));
    layout->setSpacing(m_theme.space(1));
    auto* head = new Label(m_theme, TextStyle::Body, title);
    head->setStyle(TextStyle::Body, QFont::DemiBold);
    layout->addWidget(head);
    for (const QString& line : lines) {
        auto* words = new Label(m_theme, TextStyle::Small, line);
        words->setRole(&Colours::textMuted);
        layout->addWidget(words);
    }
    auto* tag = new Tag(m_theme, fateText(fate));
    tag->setIconName(isTaken(fate) ? QStringLiteral("import") : QStringLiteral("check"));
    layout->addWidget(tag, 0, Qt::AlignLeading);
    addRow(row);
}

void ImportList::addDifferent(const MergePlan& plan)
{
    const int count = differentItems(plan);
    if (count == 0) {
        return;
    }
    addHead(tr("Different, %1").arg(QLocale().toString(count)), tr("The newer of two wins"));
    int shown = 0;
    for (const MergeItem& item : plan.sessions) {
        if (!differs(item.fate) || shown == kMostDifferences) {
            continue;
        }
        ++shown;
        const QString when = tr("Session, %1, %2")
                                 .arg(shortDay(item.started.localDate, m_today),
                                      QLocale().toString(item.started.local().time(), QLocale::ShortFormat));
        QStringList lines;
        if (item.mine && item.fate != MergeFate::MineRemoved) {
            lines << tr("Mine: %1").arg(glanceText(*item.mine));
        }
        if (item.fate != MergeFate::CopyRemoved) {
            lines << tr("Copy: %1").arg(glanceText(item.copy));
        }
        addDifference(when, lines, item.fate);
    }
    for (const MergeItem& item : plan.choices) {
        if (differs(item.fate) && shown < kMostDifferences) {
            ++shown;
            addDifference(tr("Your choices for %1").arg(exerciseName(item.name)), {}, item.fate);
        }
    }
    const auto addDays = [&](const std::vector<MergeItem>& items, const QString& words) {
        for (const MergeItem& item : items) {
            if (differs(item.fate) && shown < kMostDifferences) {
                ++shown;
                addDifference(words.arg(shortDay(dayOf(item), m_today)), {}, item.fate);
            }
        }
    };
    //: %1: the day on which it began
    addDays(plan.plans, tr("Gentle plan of %1"));
    addDays(plan.restDays, tr("Day of rest, %1"));
    if (shown < count) {
        addRow(textRow(tr("And %1 more.").arg(QLocale().toString(count - shown)), {}));
    }
}

std::vector<ImportList::Month> ImportList::months(const std::vector<MergeItem>& items, MergeFate fate)
{
    std::vector<Month> found;
    for (const MergeItem& item : items) { // newest first
        if (item.fate != fate) {
            continue;
        }
        const QDate day = item.started.localDate;
        const bool goesOn = !found.empty() && found.back().first.year() == day.year() &&
                            found.back().first.month() == day.month();
        if (!goesOn) {
            found.push_back({day, day, {}});
        }
        Month& month = found.back();
        month.first = std::min(month.first, day);
        month.last = std::max(month.last, day);
        month.uuids.insert(item.uuid);
    }
    return found;
}

void ImportList::addNew(const MergePlan& plan)
{
    const int count = newItems(plan);
    const int marks = countIf(plan, [](MergeFate fate) { return fate == MergeFate::NewRemoved; });
    if (count + marks == 0) {
        return;
    }
    addHead(tr("New, %1").arg(QLocale().toString(count)), tr("Untick what you do not want"));
    for (Month& month : months(plan.sessions, MergeFate::New)) {
        const QString words = tr("%Ln session(s)", nullptr, static_cast<int>(month.uuids.size()));
        addBox(words, {}, dayRange(month.first, month.last, m_today), {std::move(month.uuids), {}, {}, {}});
    }
    addNewChoices(plan);
    addNewDays(plan.plans, &LeftOut::plans, &ImportList::plansText);
    addNewDays(plan.restDays, &LeftOut::restDays, &ImportList::restDaysText);
    if (marks > 0) {
        addRow(textRow(tr("Removed in the copy: %Ln session(s)", nullptr, marks), tr("They stay removed.")));
    }
}

void ImportList::addBox(const QString& title, const QString& hint, const QString& trailing, LeftOut items)
{
    auto* option = new Option(m_theme, Option::Kind::Row);
    option->setWords(title, hint, trailing);
    option->setChecked(true);
    addRow(option);
    connect(option, &QAbstractButton::toggled, this, &ImportList::changed);
    m_boxes.push_back({option, std::move(items)});
}

void ImportList::addNewChoices(const MergePlan& plan)
{
    LeftOut choices;
    QStringList names;
    for (const MergeItem& item : withFate(plan.choices, MergeFate::New)) {
        choices.choices.insert(item.name);
        names << exerciseName(item.name);
    }
    if (names.isEmpty()) {
        return;
    }
    constexpr qsizetype most = 4;
    const auto others = static_cast<int>(names.size() - most);
    QString hint = names.first(std::min(names.size(), most)).join(QStringLiteral(" · "));
    if (others > 0) {
        hint += QStringLiteral(" · ") + tr("%1 more", "exercises").arg(QLocale().toString(others));
    }
    addBox(tr("Your choices for %Ln exercise(s)", nullptr, static_cast<int>(names.size())), hint, {},
           std::move(choices));
}

void ImportList::addNewDays(const std::vector<MergeItem>& items, std::set<QString> LeftOut::*list,
                            QString (*words)(std::size_t))
{
    const std::vector<MergeItem> added = withFate(items, MergeFate::New);
    if (added.empty()) {
        return;
    }
    LeftOut days;
    for (const MergeItem& item : added) {
        (days.*list).insert(item.name);
    }
    addBox(words(added.size()), {}, daysText(added, m_today), std::move(days));
}

QString ImportList::plansText(std::size_t count)
{
    return tr("%Ln gentle plan(s)", nullptr, static_cast<int>(count));
}

QString ImportList::restDaysText(std::size_t count)
{
    return tr("%Ln day(s) of rest", nullptr, static_cast<int>(count));
}

void ImportList::addKnown(const MergePlan& plan)
{
    const int count = plan.count(MergeFate::Same);
    if (count == 0) {
        return;
    }
    auto* head = new BsButton(m_theme, BsButton::Kind::Text, QString());
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_theme.space(2), m_theme.space(1), m_theme.space(5), m_theme.space(1));
    layout->addWidget(head);
    layout->addStretch(1);
    addRow(row);
    std::vector<QWidget*> rows;
    for (const Month& month : months(plan.sessions, MergeFate::Same)) {
        rows.push_back(textRow(tr("%Ln session(s)", nullptr, static_cast<int>(month.uuids.size())),
                               dayRange(month.first, month.last, m_today)));
    }
    const auto choices =
        static_cast<int>(std::count_if(plan.choices.begin(), plan.choices.end(),
                                       [](const MergeItem& item) { return item.fate == MergeFate::Same; }));
    if (choices > 0) {
        rows.push_back(textRow(tr("Your choices for %Ln exercise(s)", nullptr, choices), {}));
    }
    const auto addDays = [&](const std::vector<MergeItem>& items, QString (*words)(std::size_t)) {
        const std::vector<MergeItem> known = withFate(items, MergeFate::Same);
        if (!known.empty()) {
            rows.push_back(textRow(words(known.size()), daysText(known, m_today)));
        }
    };
    addDays(plan.plans, &ImportList::plansText);
    addDays(plan.restDays, &ImportList::restDaysText);
    for (QWidget* each : rows) {
        addRow(each);
    }
    const QString words = tr("Already here, %1").arg(QLocale().toString(count));
    head->setCheckable(true);
    const auto open = [head, rows, words](bool shown) {
        for (QWidget* each : rows) {
            each->setVisible(shown);
        }
        head->setLabel(words);
        head->setIconName(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), true);
        //: %1: "Already here, 96"
        head->setAccessibleName(shown ? tr("%1, hide").arg(words) : tr("%1, show").arg(words));
    };
    connect(head, &QAbstractButton::toggled, this, open);
    open(false);
}

LeftOut ImportList::leftOut() const
{
    LeftOut left;
    for (const Box& box : m_boxes) {
        if (!box.option->isChecked()) {
            forEachList([&](auto, auto keys) {
                (left.*keys).insert((box.items.*keys).begin(), (box.items.*keys).end());
            });
        }
    }
    return left;
}

int ImportList::taken() const
{
    int count = m_takenAnyway;
    for (const Box& box : m_boxes) {
        count += box.option->isChecked() ? box.count() : 0;
    }
    return count;
}

} // namespace backstretch

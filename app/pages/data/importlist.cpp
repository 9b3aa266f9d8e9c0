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

namespace backstretch {

namespace {

/// More rows than this nobody reads; the rest is counted.
constexpr int kMostDifferences = 60;

bool differs(MergeFate fate)
{
    return fate == MergeFate::Mine || fate == MergeFate::MineRemoved || fate == MergeFate::Copy ||
           fate == MergeFate::CopyRemoved || fate == MergeFate::Busy;
}

int countIf(const MergePlan& plan, bool (*matches)(MergeFate))
{
    const auto fits = [matches](const MergeItem& item) { return matches(item.fate); };
    return static_cast<int>(std::ranges::count_if(plan.sessions, fits) +
                            std::ranges::count_if(plan.choices, fits) +
                            std::ranges::count_if(plan.days, fits));
}

int daysWith(const MergePlan& plan, MergeFate fate)
{
    return static_cast<int>(std::ranges::count(plan.days, fate, &MergeItem::fate));
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
    m_takenAnyway = countIf(plan, [](MergeFate fate) { return isTaken(fate) && fate != MergeFate::New; }) +
                    daysWith(plan, MergeFate::New);
    addDifferent(plan);
    addNew(plan);
    addKnown(plan);
    for (const Box& box : m_boxes) {
        const bool out = std::any_of(box.sessions.begin(), box.sessions.end(),
                                     [&](const QString& uuid) { return leftOut.sessions.contains(uuid); }) ||
                         std::any_of(box.choices.begin(), box.choices.end(),
                                     [&](const QString& id) { return leftOut.choices.contains(id); });
        box.option->setChecked(!out);
    }
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
    for (const MergeItem& item : plan.days) {
        if (differs(item.fate) && shown < kMostDifferences) {
            ++shown;
            const QDate day = QDate::fromString(item.name, Qt::ISODate);
            //: a day of rest, or the one on which gentle days began
            addDifference(tr("Gentle day, %1").arg(shortDay(day, m_today)), {}, item.fate);
        }
    }
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
        month.uuids.push_back(item.uuid);
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
    const auto addBox = [this](const QString& title, const QString& hint, const QString& trailing, Box box) {
        box.option = new Option(m_theme, Option::Kind::Row);
        box.option->setWords(title, hint, trailing);
        box.option->setChecked(true);
        addRow(box.option);
        connect(box.option, &QAbstractButton::toggled, this, &ImportList::changed);
        m_boxes.push_back(std::move(box));
    };
    for (Month& month : months(plan.sessions, MergeFate::New)) {
        const QString words = tr("%Ln session(s)", nullptr, static_cast<int>(month.uuids.size()));
        addBox(words, {}, dayRange(month.first, month.last, m_today), {nullptr, std::move(month.uuids), {}});
    }
    Box choices;
    QStringList names;
    for (const MergeItem& item : plan.choices) {
        if (item.fate == MergeFate::New) {
            choices.choices.push_back(item.name);
            names << exerciseName(item.name);
        }
    }
    if (!names.isEmpty()) {
        constexpr qsizetype most = 4;
        const auto others = static_cast<int>(names.size() - most);
        QString hint = names.first(std::min(names.size(), most)).join(QStringLiteral(" · "));
        if (others > 0) {
            hint += QStringLiteral(" · ") + tr("%1 more", "exercises").arg(QLocale().toString(others));
        }
        addBox(tr("Your choices for %Ln exercise(s)", nullptr, static_cast<int>(names.size())), hint, {},
               std::move(choices));
    }
    if (const int days = daysWith(plan, MergeFate::New); days > 0) {
        addRow(textRow(tr("Gentle days and days of rest: %1").arg(QLocale().toString(days)), {}));
    }
    if (marks > 0) {
        addRow(textRow(tr("Removed in the copy: %Ln session(s)", nullptr, marks), tr("They stay removed.")));
    }
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
    if (const int days = daysWith(plan, MergeFate::Same); days > 0) {
        rows.push_back(textRow(tr("Gentle days and days of rest: %1").arg(QLocale().toString(days)), {}));
    }
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
            left.sessions.insert(box.sessions.begin(), box.sessions.end());
            left.choices.insert(box.choices.begin(), box.choices.end());
        }
    }
    return left;
}

int ImportList::taken() const
{
    int count = m_takenAnyway;
    for (const Box& box : m_boxes) {
        count += box.option->isChecked() ? static_cast<int>(box.sessions.size() + box.choices.size()) : 0;
    }
    return count;
}

} // namespace backstretch

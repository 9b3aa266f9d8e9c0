// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/datagroup.h"

#include "app/navigator.h"
#include "app/pages/data/backupssheet.h"
#include "app/pages/data/confirmsheet.h"
#include "app/pages/data/copysaver.h"
#include "app/platform/sharedfolder.h"
#include "app/text/copywords.h"
#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/icontile.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/switch.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>

namespace backstretch {

DataGroup::DataGroup(const Theme& theme, SettingsStore& settings, const Parts& parts, QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("lock"), parent)
    , m_parts(parts)
    , m_shared(new Notice(theme, Notice::Kind::Caution, QString(), QString()))
    , m_weeklyFault(new Notice(theme, Notice::Kind::Error, QString(), QString()))
    , m_tryWeekly(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    m_weeklyFault->addButton(m_tryWeekly);
    m_shared->hide();
    m_weeklyFault->hide();
    rows().addWidget(m_shared);
    rows().addWidget(m_weeklyFault);

    RowsCard* everything = addCard();
    addWhereRow(everything);
    m_save = addRow(everything, QStringLiteral("export"), [this] { m_parts.saver.saveCopy(); });
    m_save.button->setKind(BsButton::Kind::Soft);
    m_bringBack = addRow(everything, QStringLiteral("import"), [this] { chooseFile(); });
    m_weekly = addSwitch(everything, &Settings::weeklyCopy);
    m_backups = addRow(everything, {}, [this] { showBackups(); });

    RowsCard* papers = addCard();
    m_report = addRow(papers, QStringLiteral("print"), [this] {
        if (m_parts.saver.report()) {
            m_parts.saver.report()();
        }
    });
    m_table = addRow(papers, QStringLiteral("export"), [this] { m_parts.saver.saveTable(); });

    RowsCard* gone = addCard();
    m_removed = addRow(gone, {}, [this] { m_parts.showRemoved(); });
    m_delete = addRow(gone, QStringLiteral("delete"), [this] { askToDelete(); });
    m_delete.button->setKind(BsButton::Kind::Warn);
    rows().addStretch(1);

    // Only while they can be seen: hidden, they hear nothing.
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save.button,
            &QAbstractButton::click);
    connect(new QShortcut(QKeySequence::Open, this), &QShortcut::activated, m_bringBack.button,
            &QAbstractButton::click);
    connect(m_tryWeekly, &QPushButton::clicked, this, [this] { m_parts.data.copyWeekly(); });
    connect(&m_parts.data, &DataService::finished, this, &DataGroup::end);
    connect(&m_parts.history, &HistoryService::changed, this, [this] {
        if (isVisible()) {
            showState();
        }
    });
}

DataGroup::Row DataGroup::addRow(RowsCard* card, const QString& icon, std::function<void()> run)
{
    auto* button = new BsButton(theme(), BsButton::Kind::Secondary, QString());
    button->setIconName(icon);
    button->setAccessibleName(QStringLiteral("-")); // the row's own would hide what the button says
    auto* row = new SettingsRow(theme(), QString(), QString(), button);
    card->addRow(row);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    return {row, button};
}

void DataGroup::addWhereRow(RowsCard* card)
{
    auto* row = new QWidget;
    m_whereLayout = new QHBoxLayout(row);
    m_whereTitle = new Label(theme(), TextStyle::Body);
    m_whereTitle->setStyle(TextStyle::Body, QFont::DemiBold);
    m_whereText = new Label(theme(), TextStyle::Small);
    m_whereText->setRole(&Colours::textMuted);
    m_openFolder = new BsButton(theme(), BsButton::Kind::Secondary, QString());
    m_openFolder->setIconName(QStringLiteral("folder"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_whereTitle);
    words->addWidget(m_whereText);
    words->addStretch(1);
    m_whereLayout->addWidget(
        new IconTile(theme(), QStringLiteral("lock"), &Colours::onPrimarySoft, &Colours::primarySoft), 0,
        Qt::AlignVCenter);
    m_whereLayout->addLayout(words, 1);
    m_whereLayout->addWidget(m_openFolder, 0, Qt::AlignVCenter);
    card->addRow(row);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { m_parts.files.showFolder(m_parts.history.folder()); });
}

QString DataGroup::name() const
{
    return tr("Your data");
}

std::vector<SettingsGroup::Place> DataGroup::places() const
{
    std::vector<Place> places = SettingsGroup::places();
    //: what people search for, with spaces between
    addPlace(places, m_openFolder->label(), tr("where data files directory location"), m_openFolder);
    addPlace(places, m_tryWeekly->label(), m_weekly.row->searchText(), m_tryWeekly);
    return places;
}

void DataGroup::arrange(bool wide)
{
    SettingsGroup::arrange(wide);
    const int across = theme().space(5.5);
    const int down = theme().space(3.5);
    m_whereLayout->setContentsMargins(across, down, across, down);
    m_whereLayout->setSpacing(theme().space(4));
    const bool narrow = theme().breakpoint(window()->width()) >= Breakpoint::Narrow;
    m_whereLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_whereLayout->setAlignment(m_openFolder, narrow ? Qt::AlignLeading : Qt::AlignVCenter);
}

void DataGroup::showValues()
{
    SettingsGroup::showValues();
    if (isVisible()) {
        showState();
    }
}

void DataGroup::showEvent(QShowEvent* event)
{
    showState(); // files are looked at only while somebody looks at this
    SettingsGroup::showEvent(event);
}

void DataGroup::showState()
{
    HistoryService& history = m_parts.history;
    if (!history.isOpen()) {
        return;
    }
    const QDate today = history.today();
    const int sessions = history.read(history.log().reader().count());
    //: how many sessions, and how large the files are
    m_whereText->setText(
        tr("%1. %2 in all.")
            .arg(tr("%Ln session(s)", nullptr, sessions), fileSize(m_parts.data.bytesInUse())) +
        u'\n' + pathText(history.folder()));
    const std::vector<Backup> backups = m_parts.data.backups();
    const QString kept =
        tr("The last %1 are kept in the data folder.").arg(QLocale().toString(Backups::kept));
    m_weekly.row->setTexts(
        tr("Copy by itself, once a week"),
        backups.empty() ? kept
                        //: "The last 5 are kept …", then a date
                        : tr("%1 Last one: %2.").arg(kept, dayAndMonth(backups.front().made.date(), today)));
    m_backups.row->setVisible(!backups.empty());
    m_backups.row->setTexts(tr("Backups"), tr("Made by itself each week, and before much changes: %1.")
                                               .arg(QLocale().toString(static_cast<int>(backups.size()))));
    m_report.row->setVisible(static_cast<bool>(m_parts.saver.report()));
    m_removed.row->setVisible(static_cast<bool>(m_parts.countRemoved));
    if (m_parts.countRemoved) {
        const int removed = m_parts.countRemoved();
        m_removed.row->setTexts(
            tr("Recently removed"),
            removed == 0 ? tr("Nothing at the moment.")
                         //: how many sessions were removed
                         : tr("%1. Kept for 30 days.").arg(tr("%Ln session(s)", nullptr, removed)));
        m_removed.button->setEnabled(removed > 0);
    }
    showFaults();
}

void DataGroup::showFaults()
{
    m_shared->setVisible(isSharedFolder(m_parts.history.folder()));
    const auto& fault = m_parts.data.weeklyFault();
    m_weeklyFault->setVisible(fault.has_value());
    if (fault) {
        m_weeklyFault->setText(tr("The weekly copy could not be made."), copyNotSaved(*fault).text);
    }
}

void DataGroup::retranslate()
{
    m_shared->setText({}, tr("This folder is shared with another computer. Use “Save a copy” instead of "
                             "sharing it."));
    m_tryWeekly->setLabel(tr("Try again"));
    m_whereTitle->setText(tr("Everything is on this computer"));
    m_openFolder->setLabel(tr("Open folder"));
    m_openFolder->setAccessibleName(tr("Open the data folder"));
    const auto dress = [](const Row& row, const QString& title, const QString& hint, const QString& label,
                          const QString& spoken) {
        row.row->setTexts(title, hint);
        row.button->setLabel(label);
        row.button->setAccessibleName(spoken);
    };
    dress(m_save, tr("Save a copy"), tr("One file with everything, to keep or to take to another computer."),
          tr("Save a copy"), tr("Save a copy of everything"));
    dress(m_bringBack, tr("Bring back a copy"), tr("You see what is new before anything changes."),
          tr("Choose a file"), tr("Bring back a copy, choose a file"));
    dress(m_backups, tr("Backups"), {}, tr("Show"), tr("Show the backups"));
    dress(m_report, tr("Report for an appointment"),
          tr("Two pages to print: what you did, how it felt, what hurt."), tr("Make a report"),
          tr("Make a report for an appointment"));
    dress(m_table, tr("Table of all sessions"), tr("A CSV file for a spreadsheet."), tr("Save a table"),
          tr("Save a table of all sessions"));
    dress(m_removed, tr("Recently removed"), {}, tr("Show"), tr("Show recently removed"));
    dress(m_delete, tr("Delete everything"), tr("Your sessions, your choices and your settings."),
          tr("Delete everything"), tr("Delete everything"));
    m_weekly.row->setTexts(tr("Copy by itself, once a week"), {});
    //: what people search for, with spaces between
    m_save.row->setSearchWords(tr("export backup move"));
    m_bringBack.row->setSearchWords(tr("import restore merge backup"));
    m_weekly.row->setSearchWords(tr("backup automatic"));
    m_backups.row->setSearchWords(tr("restore copies"));
    m_report.row->setSearchWords(tr("pdf print doctor physiotherapist"));
    m_table.row->setSearchWords(tr("excel export numbers"));
    m_removed.row->setSearchWords(tr("bin trash deleted undo"));
    m_delete.row->setSearchWords(tr("reset erase remove"));
    SettingsGroup::retranslate();
}

void DataGroup::chooseFile()
{
    m_parts.files.whichFile(*window(), tr("Bring back a copy"),
                            {tr("Copies made by Backstretch"), QStringLiteral("*.backstretch *.sqlite")},
                            [this](const QString& file) { m_parts.navigator.bringBackCopy(file); });
}

void DataGroup::showBackups()
{
    BackupsSheet::open(theme(), *window(), m_parts.data.backups(), m_parts.history.today(),
                       [this](const Backup& backup) { m_parts.navigator.bringBackCopy(backup.file); });
}

void DataGroup::askToDelete()
{
    Confirmation question;
    question.title = tr("Delete everything?");
    question.lines
        << tr("All your sessions and your choices for exercises go. Settings go back to the usual "
              "ones.")
        << tr("What stays: text size, colours and language, and that you have read the safety note.")
        << tr("Before that, a backup is made in the data folder.");
    //: typed to confirm; a single word
    question.word = tr("DELETE");
    question.button = tr("Delete everything");
    question.box = tr("Also delete the backups");
    question.boxHint = tr("Then nothing can be brought back.");
    ConfirmSheet::open(theme(), *window(), question,
                       [this](bool alsoBackups) { m_parts.data.deleteEverything(alsoBackups); });
}

void DataGroup::end(const DataService::Outcome& outcome)
{
    if (outcome.work == DataService::Work::Delete) {
        if (outcome.error) {
            const FaultText text = notDeleted(*outcome.error);
            FaultSheet::open(theme(), *window(), text.title, text.text, copyPlaces(*outcome.error), {});
        } else {
            const Settings before = settings().values();
            settings().set(afterDeletion(before));
            settings().flush();
            std::function<void()> undo;
            if (outcome.backup) {
                undo = [this, before, backup = outcome.backup] {
                    m_parts.data.undo(backup);
                    settings().set(before);
                };
            }
            m_parts.navigator.toast(tr("Everything was deleted."), undo ? tr("Undo") : QString(), undo);
        }
    }
    if (isVisible()) {
        showState();
    }
}

} // namespace backstretch

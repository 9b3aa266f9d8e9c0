// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/copysaver.h"

#include "app/navigator.h"
#include "app/pages/data/confirmsheet.h"
#include "app/text/copywords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/sheet.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr int kEmsAcross = 44;
constexpr int kEmsDown = 34;

} // namespace

CopySaver::CopySaver(const Theme& theme, QWidget& window, HistoryService& history, DataService& data,
                     const FileQuestions& files, Navigator& navigator)
    : m_theme(theme)
    , m_window(window)
    , m_history(history)
    , m_data(data)
    , m_files(files)
    , m_navigator(navigator)
{
    connect(&m_data, &DataService::finished, this, &CopySaver::tell);
}

void CopySaver::saveCopy()
{
    m_files.whereToSave(
        m_window, tr("Save a copy of everything"),
        QStringLiteral("backstretch-%1.backstretch").arg(m_history.today().toString(Qt::ISODate)),
        {tr("Copy made by Backstretch"), QStringLiteral("*.backstretch")},
        [this](const QString& file) { m_data.saveCopy(file); });
}

void CopySaver::saveTable()
{
    m_files.whereToSave(m_window, tr("Save a table of all sessions"),
                        QStringLiteral("backstretch-%1.csv").arg(m_history.today().toString(Qt::ISODate)),
                        {tr("Table for spreadsheets"), QStringLiteral("*.csv")},
                        [this](const QString& file) { m_data.saveTable(file, tableHeadings()); });
}

void CopySaver::tell(const DataService::Outcome& outcome)
{
    const bool copy = outcome.work == DataService::Work::SaveCopy;
    if (!copy && outcome.work != DataService::Work::SaveTable) {
        return;
    }
    if (!outcome.error) {
        const QString size = fileSize(outcome.bytes);
        m_navigator.notify(
            copy ? tr("Copy saved. %1.").arg(size) : tr("Table saved. %1.").arg(size), tr("Show it"),
            [this, folder = QFileInfo(outcome.file).absolutePath()] { m_files.showFolder(folder); });
    } else if (m_data.isSessionRunning()) {
        m_stopped = outcome.work; // nobody is disturbed in an exercise: it is said after it
    } else if (outcome.error->code != ArchiveCode::Cancelled) {
        const FaultText text = copyNotSaved(*outcome.error);
        FaultSheet::open(m_theme, m_window, text.title, text.text, copyPlaces(*outcome.error),
                         [this, copy] { copy ? saveCopy() : saveTable(); });
    }
}

void CopySaver::sessionClosed()
{
    if (const auto stopped = std::exchange(m_stopped, std::nullopt)) {
        m_navigator.notify(
            tr("The file was not saved, because a session began."), tr("Save it now"),
            [this, copy = *stopped == DataService::Work::SaveCopy] { copy ? saveCopy() : saveTable(); });
    }
}

void CopySaver::offer()
{
    if (m_sheet != nullptr) {
        return;
    }
    const QString title = tr("Save a copy of your history");
    m_sheet = new Sheet(m_theme, m_window, title);
    m_sheet->head().addWidget(new Label(m_theme, TextStyle::Heading, title));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new RowsCard(m_theme);
    QWidget* first = nullptr;
    const auto addRow = [&](const QString& words, const QString& hint, const QString& label,
                            std::function<void()> run) {
        auto* button = new BsButton(m_theme, BsButton::Kind::Secondary, label);
        button->setIconName(QStringLiteral("export"));
        button->setAccessibleName(tr("%1: %2").arg(words, label));
        card->addRow(new SettingsRow(m_theme, words, hint, button));
        connect(button, &QPushButton::clicked, m_sheet, [sheet = m_sheet, run = std::move(run)] {
            sheet->close();
            run();
        });
        first = first == nullptr ? button : first;
    };
    if (m_makeReport) {
        addRow(tr("A report for an appointment (PDF)"),
               tr("Two pages to print: what you did, how it felt, what hurt."), tr("Make a report"),
               m_makeReport);
    }
    addRow(tr("A table (CSV)"), tr("For a spreadsheet: one line for each exercise you did."),
           tr("Save a table"), [this] { saveTable(); });
    addRow(tr("Everything, as one file"), tr("To keep, or to take to another computer."), tr("Save a copy"),
           [this] { saveCopy(); });
    column->addWidget(card);
    column->addStretch(1);
    m_sheet->setContent(content);
    auto* cancel = new BsButton(m_theme, BsButton::Kind::Secondary, tr("Cancel"));
    cancel->setAutoDefault(true);
    m_sheet->buttons().addStretch(1);
    m_sheet->buttons().addWidget(cancel);
    m_sheet->setHarmlessButton(cancel);
    connect(cancel, &QPushButton::clicked, m_sheet, &Sheet::close);
    connect(m_sheet, &Sheet::closed, m_sheet, &QObject::deleteLater);
    m_sheet->open({m_theme.em(kEmsAcross), m_theme.em(kEmsDown)}, first);
}

} // namespace backstretch

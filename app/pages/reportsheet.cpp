// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reportsheet.h"

#include "app/models/historyservice.h"
#include "app/models/posterstore.h"
#include "app/models/sessionplan.h"
#include "app/pages/reportpreview.h"
#include "app/report/reportfile.h"
#include "app/report/reportpages.h"
#include "app/report/reporttext.h"
#include "app/settings.h"
#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/switch.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPageLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int kEmsAcross = 80;
constexpr int kEmsDown = 60;
constexpr double kTwoColumnsEms = 56;
constexpr int kQuestionLines = 4;
constexpr int kTextLines = 24;
constexpr int kLongestName = 200;

/// A field under its name, which a screen reader says, too.
Label* fieldName(const Theme& theme, const QString& words, QWidget* field)
{
    auto* label = new Label(theme, TextStyle::Body, words);
    label->setStyle(TextStyle::Body, QFont::DemiBold);
    label->setBuddy(field);
    field->setAccessibleName(words);
    return label;
}

QMarginsF margins()
{
    return {reportMargin, reportMargin, reportMargin, reportMargin};
}

} // namespace

ReportSheet::ReportSheet(const Surroundings& with, QWidget& window)
    : Sheet(with.theme, window, tr("Make a report"))
    , m_with(with)
    , m_title(new Label(with.theme, TextStyle::Heading, tr("Make a report")))
    , m_outcome(new Notice(with.theme, Notice::Kind::Saved, {}, {}))
    , m_show(new BsButton(with.theme, BsButton::Kind::Secondary, tr("Show it")))
{
    m_title->setFocusPolicy(Qt::StrongFocus);
    auto* lead = new Label(with.theme, TextStyle::Lead,
                           tr("For a doctor or a physiotherapist: what you did, how it felt, what hurt."));
    lead->setRole(&Colours::textMuted);
    lead->setStyle(TextStyle::Lead, QFont::Normal);
    head().addWidget(m_title);
    m_show->setSize(BsButton::Size::Small);
    m_outcome->addButton(m_show);
    m_outcome->hide();
    connect(m_show, &QPushButton::clicked, this, [this] { m_with.showFile(m_file); });

    // Only the title stays: with large letters in a small window there is not much room.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(with.theme.space(4));
    column->addWidget(m_outcome);
    column->addWidget(lead);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    column->addLayout(m_halves, 1);
    m_halves->addWidget(makeForm(), 1);
    m_halves->addWidget(makePreview(), 1);
    setContent(content);
    makeButtons();
    readLog();
    connect(&with.theme, &Theme::changed, this, &ReportSheet::arrangeContent);
    connect(this, &Sheet::closed, this, &QObject::deleteLater);
}

ReportSheet* ReportSheet::open(const Surroundings& with, QWidget& window)
{
    auto* sheet = new ReportSheet(with, window);
    static_cast<Sheet*>(sheet)->open({with.theme.em(kEmsAcross), with.theme.em(kEmsDown)}, sheet->m_title);
    return sheet;
}

QWidget* ReportSheet::makeForm()
{
    const Theme& theme = m_with.theme;
    const Settings& settings = m_with.settings.values();
    m_spans = {ReportSpan::FourWeeks, ReportSpan::ThreeMonths};
    QStringList spans{tr("Last 4 weeks"), tr("3 months")};
    if (settings.reportMade.isValid() && settings.reportMade <= m_with.history.today()) {
        m_spans.push_back(ReportSpan::SinceLast);
        //: the day on which the last report was made
        spans
            << tr("Since the last report, %1").arg(dayAndMonth(settings.reportMade, m_with.history.today()));
    }
    m_span = new SegmentedControl(theme, spans);
    m_name = new QLineEdit(settings.reportName);
    m_name->setMaxLength(kLongestName);
    m_keepName = new Switch(theme);
    m_keepName->setCheckable(true);
    m_keepName->setChecked(!settings.reportName.isEmpty());
    m_questions = new QPlainTextEdit;
    m_questions->setTabChangesFocus(true);
    m_withPictures = new Switch(theme);
    m_withPictures->setCheckable(true);
    m_withPictures->setChecked(settings.reportPictures);

    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(fieldName(theme, tr("Which time"), m_span));
    column->addWidget(m_span);
    column->addSpacing(theme.space(3));
    column->addWidget(fieldName(theme, tr("Your name, if you like"), m_name));
    column->addWidget(m_name);
    auto* rows = new RowsCard(theme);
    rows->addRow(new SettingsRow(theme, tr("Remember my name"),
                                 tr("It is not kept unless you switch this on."), m_keepName));
    rows->addRow(new SettingsRow(theme, tr("Pictures of the exercises"), {}, m_withPictures));
    column->addSpacing(theme.space(3));
    column->addWidget(fieldName(theme, tr("What you want to ask"), m_questions));
    column->addWidget(m_questions);
    column->addSpacing(theme.space(3));
    column->addWidget(rows);
    column->addStretch(1);

    connect(m_span, &SegmentedControl::chosen, this, &ReportSheet::readLog);
    connect(m_name, &QLineEdit::textChanged, this, &ReportSheet::refresh);
    connect(m_questions, &QPlainTextEdit::textChanged, this, &ReportSheet::refresh);
    connect(m_withPictures, &QAbstractButton::toggled, this, &ReportSheet::refresh);
    connect(m_keepName, &QAbstractButton::toggled, this, [this](bool keep) {
        if (!keep) { // at once, whether a report is made or not
            m_with.settings.change([](Settings& next) { next.reportName.clear(); });
        }
    });
    return form;
}

QWidget* ReportSheet::makePreview()
{
    const Theme& theme = m_with.theme;
    m_view = new SegmentedControl(theme, {tr("Page 1"), tr("As text")});
    m_preview = new ReportPreview(theme, [this] { return pages(); });
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The whole report as text"));
    m_text->hide();

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(fieldName(theme, tr("How it will look"), m_view));
    column->addWidget(m_view);
    column->addWidget(m_preview);
    column->addWidget(m_text);
    column->addStretch(1);
    connect(m_view, &SegmentedControl::chosen, this, [this](int index) { showText(index == 1); });
    return side;
}

void ReportSheet::makeButtons()
{
    const Theme& theme = m_with.theme;
    m_cancel = new BsButton(theme, BsButton::Kind::Secondary, tr("Cancel"));
    m_print = new BsButton(theme, BsButton::Kind::Secondary, tr("Print…"));
    m_print->setIconName(QStringLiteral("print"));
    m_save = new BsButton(theme, BsButton::Kind::Primary, tr("Save as PDF"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    for (BsButton* button : {m_cancel, m_print, m_save}) {
        button->setSize(BsButton::Size::Large);
        button->setAutoDefault(true);
        buttons().addWidget(button, 1);
    }
    setHarmlessButton(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_print, &QPushButton::clicked, this, &ReportSheet::print);
    connect(m_save, &QPushButton::clicked, this, &ReportSheet::save);
}

void ReportSheet::arrangeContent()
{
    const Theme& theme = m_with.theme;
    const bool beside = theme.widthInEms(width()) >= kTwoColumnsEms;
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(theme.space(7));
    const int line = QFontMetrics(m_questions->font()).lineSpacing();
    m_questions->setFixedHeight(line * kQuestionLines + theme.em(2));
    m_text->setFixedHeight(line * kTextLines);

    // Side by side where their words have room.
    const QList<BsButton*> row{m_cancel, m_print, m_save};
    int widest = 0;
    for (const BsButton* button : row) {
        widest = std::max(widest, button->minimumSizeHint().width());
    }
    const bool stacked = static_cast<int>(row.size()) * (widest + theme.space(3)) + theme.space(14) >
                         std::min(width(), theme.em(kEmsAcross));
    buttons().setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (BsButton* button : row) {
        button->setSize(stacked ? BsButton::Size::Small : BsButton::Size::Large);
    }
}

void ReportSheet::readLog()
{
    const ReportSpan span = m_spans[static_cast<std::size_t>(m_span->current())];
    const ReportPeriod period =
        reportPeriod(span, m_with.history.today(), m_with.settings.values().reportMade);
    const auto sessions =
        m_with.history.read(m_with.history.log().reader().details(period.first, period.last));
    m_report = makeReport(period, sessions,
                          presentChoices(m_with.catalogue, m_with.history, m_with.settings.values()),
                          m_with.catalogue, QLocale().firstDayOfWeek());
    refresh();
}

void ReportSheet::refresh()
{
    m_stale = true;
    m_pages.reset();
    m_preview->refresh();
    if (m_text->isVisibleTo(this)) {
        showText(true);
    }
}

const ReportContent& ReportSheet::content()
{
    if (m_stale) {
        m_content = reportContent(m_report, m_with.catalogue,
                                  {m_name->text(), m_questions->toPlainText(), m_withPictures->isChecked(),
                                   m_with.history.today(), m_with.settings.values().daysAWeek},
                                  QLocale().firstDayOfWeek());
        m_stale = false;
    }
    return m_content;
}

ReportPictures ReportSheet::pictures() const
{
    return [&posters = m_with.posters](const QString& clip) { return posters.thumbnailNow(clip); };
}

std::shared_ptr<const ReportPages> ReportSheet::pages()
{
    if (m_pages == nullptr) {
        const QPageLayout layout(reportPaper(), QPageLayout::Portrait, margins(), QPageLayout::Millimeter);
        m_pages = std::make_shared<const ReportPages>(content(), layout.paintRect(QPageLayout::Point).size(),
                                                      pictures());
        //: "Page 1 of 2"; "As text" is the name of a button
        m_preview->setAccessibleName(
            tr("%1, a picture. “As text” has the whole report in words.").arg(pageOf(1, m_pages->count())));
    }
    return m_pages;
}

void ReportSheet::showText(bool text)
{
    m_preview->setVisible(!text);
    m_text->setVisible(text);
    if (text) {
        m_text->setPlainText(reportText(content()));
    }
}

void ReportSheet::save()
{
    //: A file's name; %1 is the day, like 2026-11-19
    const QString name = tr("Back report %1").arg(m_with.history.today().toString(Qt::ISODate));
    m_with.files.whereToSave(*this, tr("Save the report"), name + QStringLiteral(".pdf"),
                             {tr("PDF files"), QStringLiteral("*.pdf")},
                             [sheet = QPointer(this)](const QString& file) {
                                 if (sheet) {
                                     sheet->saveAs(file);
                                 }
                             });
}

void ReportSheet::saveAs(const QString& file)
{
    const auto saved = saveReport(reportPdf(content(), pictures()), file);
    if (saved) {
        m_file = file;
        m_outcome->setKind(Notice::Kind::Saved);
        m_outcome->setText(tr("Saved."), QDir::toNativeSeparators(file));
        noteMade();
    } else {
        m_outcome->setKind(Notice::Kind::Error);
        m_outcome->setText(
            tr("The report could not be saved."),
            //: a file's name, what the computer says about it
            tr("“%1” could not be written (%2). Nothing was changed. Please choose another place.")
                .arg(QDir::toNativeSeparators(file), saved.error()));
    }
    m_show->setVisible(saved.has_value());
    m_outcome->hide(); // shown anew, it is read out anew
    m_outcome->show();
    for (auto* area : findChildren<ScrollColumn*>()) {
        area->verticalScrollBar()->setValue(0); // where it stands
    }
}

void ReportSheet::print()
{
    m_with.print(
        *this, content().title,
        [sheet = QPointer(this), content = content(), pictures = pictures()](QPagedPaintDevice& device) {
            ReportPages(content, ReportPages::roomOn(device), pictures).print(device);
            if (sheet) {
                sheet->noteMade();
            }
        });
}

/// Only now is anything remembered: the day, and what was chosen for the next time.
void ReportSheet::noteMade()
{
    m_cancel->setLabel(tr("Close"));
    m_with.settings.change([this](Settings& settings) {
        settings.reportMade = m_with.history.today();
        settings.reportName = m_keepName->isChecked() ? m_name->text().trimmed() : QString();
        settings.reportPictures = m_withPictures->isChecked();
    });
    Q_EMIT made();
}

bool ReportSheet::event(QEvent* event)
{
    // The keys of the page underneath are not for now.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Save) || key->matches(QKeySequence::Print)) {
            event->accept();
            return true;
        }
    }
    return Sheet::event(event);
}

void ReportSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Save)) {
        m_save->click();
    } else if (event->matches(QKeySequence::Print)) {
        m_print->click();
    }
    Sheet::keyPressEvent(event);
}

void ReportSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    arrangeContent();
}

} // namespace backstretch

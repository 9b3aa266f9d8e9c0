// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/importpage.h"

#include "app/navigator.h"
#include "app/pages/data/confirmsheet.h"
#include "app/pages/data/importlist.h"
#include "app/text/copywords.h"
#include "app/text/sessionwords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/icontile.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/option.h"
#include "app/widgets/progressbar.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/tag.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr double kRightEms = 19.5;

} // namespace

ImportPage::ImportPage(const Parts& parts, QWidget* parent)
    : Page(parts.theme, parent)
    , m_parts(parts)
    , m_back(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_title(new Label(theme(), TextStyle::Display))
    , m_another(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_notice(new Notice(theme(), Notice::Kind::Info, QString(), QString()))
    , m_noticeUndo(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_noticeClose(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_body(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_body))
    , m_left(new QWidget)
    , m_list(new ImportList(theme(), parts.catalogue))
    , m_progressBox(new QWidget)
    , m_progressText(new Label(theme(), TextStyle::Body))
    , m_progress(new ProgressBar(theme()))
    , m_stop(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
{
    m_another->setIconName(QStringLiteral("folder"));
    auto* header = new QHBoxLayout;
    header->setSpacing(theme().space(3.5));
    header->addWidget(m_back);
    header->addWidget(m_title, 1);
    header->addWidget(m_another);
    column().addLayout(header);
    m_fileCard = makeFileCard();
    column().addWidget(m_fileCard);
    m_notice->addButton(m_noticeUndo);
    m_notice->addButton(m_noticeClose);
    column().addWidget(m_notice);

    auto* progress = new QVBoxLayout(m_progressBox);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(theme().space(2));
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress);
    progress->addWidget(m_stop, 0, Qt::AlignLeading);
    column().addWidget(m_progressBox);

    m_columns->setContentsMargins(0, 0, 0, 0);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme().space(3));
    left->addWidget(makeCounts());
    left->addWidget(m_list);
    left->addStretch(1);
    m_right = makeChoice();
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_right);
    column().addWidget(m_body);
    column().addStretch(1);
    connectParts();
}

QWidget* ImportPage::makeFileCard()
{
    auto* card = new Card(theme());
    card->setPadding(5, 3.5);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(4));
    m_fileName = new Label(theme(), TextStyle::Body);
    m_fileName->setStyle(TextStyle::Body, QFont::DemiBold);
    m_fileText = new Label(theme(), TextStyle::Small);
    m_fileText->setRole(&Colours::textMuted);
    m_fileTag = new Tag(theme());
    m_fileTag->setIconName(QStringLiteral("check-circle"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_fileName);
    words->addWidget(m_fileText);
    row->addWidget(
        new IconTile(theme(), QStringLiteral("file"), &Colours::onPrimarySoft, &Colours::primarySoft), 0,
        Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_fileTag, 0, Qt::AlignVCenter);
    return card;
}

QWidget* ImportPage::makeCounts()
{
    auto* card = new Card(theme());
    card->setPadding(5, 4);
    m_counts = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_counts->setContentsMargins(0, 0, 0, 0);
    m_counts->setSpacing(theme().space(4));
    const std::array<const char*, 3> icons{"add", "check", "merge"};
    for (std::size_t i = 0; i < icons.size(); ++i) {
        m_countNumbers[i] = new Label(theme(), TextStyle::Heading);
        isNoHeading(*m_countNumbers[i]);
        m_countWords[i] = new Label(theme(), TextStyle::Body);
        m_countWords[i]->setStyle(TextStyle::Body, QFont::DemiBold);
        m_countHints[i] = new Label(theme(), TextStyle::Small);
        m_countHints[i]->setRole(&Colours::textMuted);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        for (Label* label : {m_countNumbers[i], m_countWords[i], m_countHints[i]}) {
            words->addWidget(label);
        }
        auto* tile = new QHBoxLayout;
        tile->setSpacing(theme().space(3.5));
        tile->addWidget(new IconTile(theme(), QLatin1String(icons[i]),
                                     i == 1 ? &Colours::text : &Colours::onPrimarySoft,
                                     i == 1 ? &Colours::sunken : &Colours::primarySoft),
                        0, Qt::AlignVCenter);
        tile->addLayout(words, 1);
        m_counts->addLayout(tile, 1);
    }
    return card;
}

QWidget* ImportPage::makeChoice()
{
    auto* box = new QWidget;
    auto* words = new QVBoxLayout(box);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(theme().space(3));
    m_howTitle = new Label(theme(), TextStyle::Lead);
    m_howTitle->setStyle(TextStyle::Lead, QFont::DemiBold);
    m_addOption = new Option(theme(), Option::Kind::Card);
    m_replaceOption = new Option(theme(), Option::Kind::Card);
    m_safety = new Label(theme(), TextStyle::Small);
    m_safety->setIconName(QStringLiteral("lock"));
    m_safety->setRole(&Colours::textMuted);
    m_unchanged = new Label(theme(), TextStyle::Body);
    m_unchanged->setStyle(TextStyle::Body, QFont::DemiBold);
    m_go = new BsButton(theme(), BsButton::Kind::Primary, QString());
    m_go->setSize(BsButton::Size::Large);
    m_cancel = new BsButton(theme(), BsButton::Kind::Secondary, QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_howTitle, m_addOption, m_replaceOption, m_safety,
                                                         m_unchanged, m_go, m_cancel}) {
        words->addWidget(part);
    }
    words->addStretch(1);
    return box;
}

void ImportPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_noticeClose, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_noticeUndo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_another, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(new QShortcut(QKeySequence::Open, this), &QShortcut::activated, m_another,
            &QAbstractButton::click);
    connect(m_stop, &QPushButton::clicked, &m_parts.data, &DataService::stop);
    connect(m_go, &QPushButton::clicked, this, [this] { replaces() ? askToReplace() : start(); });
    connect(m_addOption, &QAbstractButton::toggled, this, &ImportPage::showChoice);
    connect(m_list, &ImportList::changed, this, &ImportPage::showChoice);
    connect(&m_parts.data, &DataService::finished, this, &ImportPage::end);
    connect(&m_parts.data, &DataService::progressed, this,
            [this](DataService::Work, int permille) { m_progress->setValue(permille); });
}

void ImportPage::open(const QString& file)
{
    if (m_state == State::Reading && m_parts.data.isBusy()) {
        m_parts.data.stop(); // another file is still being read
    }
    m_file = file;
    m_checked.reset();
    m_addOption->setChecked(true);
    setState(State::Reading);
    m_parts.data.check(file);
}

QWidget* ImportPage::firstFocus()
{
    switch (m_state) {
    case State::Reading:
    case State::Working:
    case State::Undoing:
        return m_stop;
    case State::Preview:
        return m_go->isVisibleTo(this) && m_go->isEnabled() ? m_go : m_cancel;
    case State::Done:
        return m_noticeClose;
    case State::Refused:
        return m_another;
    }
    Q_UNREACHABLE();
}

bool ImportPage::replaces() const
{
    return m_replaceOption->isChecked();
}

bool ImportPage::isBusy() const
{
    return m_state == State::Reading || m_state == State::Working || m_state == State::Undoing;
}

void ImportPage::setState(State state)
{
    m_state = state;
    const bool preview = state == State::Preview;
    m_body->setVisible(preview || state == State::Working);
    m_left->setEnabled(preview);
    m_right->setEnabled(preview);
    m_fileText->setVisible(m_checked != nullptr);
    m_fileTag->setVisible(m_checked != nullptr);
    m_progressBox->setVisible(isBusy());
    m_progress->setValue(0);
    m_another->setVisible(!isBusy());
    m_back->setEnabled(!isBusy());
    m_notice->setVisible(state == State::Refused || state == State::Done);
    m_noticeUndo->setVisible(state == State::Done);
    m_noticeClose->setVisible(state == State::Done || state == State::Refused);
    retranslate();
    scrollToTop();
    if (isVisible()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::retranslate()
{
    m_back->setIconOnly(QStringLiteral("back"), tr("Back to Your data"));
    m_title->setText(tr("Bring back a copy"));
    m_another->setLabel(tr("Choose another file"));
    m_noticeUndo->setLabel(tr("Undo"));
    m_noticeClose->setLabel(tr("Close"));
    m_fileName->setText(tidyName(QFileInfo(m_file).fileName()));
    m_fileTag->setText(tr("Checked"));
    m_howTitle->setText(tr("How to bring it back"));
    m_addOption->setWords(tr("Add to what is here"),
                          tr("What is already here is skipped. The newer of two wins."));
    m_replaceOption->setWords(tr("Replace everything"), tr("What is here now goes. You can bring it back."));
    m_safety->setText(tr("Before anything changes, we save a copy of what is here now."));
    m_unchanged->setText(tr("Nothing has changed yet."));
    m_stop->setLabel(tr("Stop"));
    m_progressText->setText(m_state == State::Reading ? tr("Reading the file…")
                            : m_state == State::Undoing
                                ? tr("Going back…")
                                : tr("Bringing it back… You can stop: then nothing changes."));
    m_progress->setAccessibleName(m_progressText->text());
    if (m_checked) {
        showChecked();
    }
    if (m_state == State::Done) {
        showResult();
    }
}

void ImportPage::showChecked()
{
    const MergePlan& plan = m_checked->plan;
    m_fileText->setText(copyContent(m_checked->sessions, m_checked->lastDay, m_checked->choices));
    const std::array<int, 3> counts{ImportList::newItems(plan), plan.count(MergeFate::Same),
                                    ImportList::differentItems(plan)};
    const std::array<QString, 3> words{tr("New"), tr("Already here"), tr("Different")};
    const std::array<QString, 3> hints{tr("will be added"), tr("nothing to do"), tr("see below")};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_countNumbers[i]->setText(QLocale().toString(counts[i]));
        m_countWords[i]->setText(words[i]);
        m_countHints[i]->setText(hints[i]);
    }
    if (m_state == State::Preview) {
        // The same again, after a fault or in another language: what was unticked stays so.
        m_list->setPlan(plan, m_parts.history.today(), m_listed == m_checked ? m_list->leftOut() : LeftOut());
        m_listed = m_checked;
    }
    followLayouts(*column().parentWidget()); // the list is newer than what stands beside it
    showChoice();
}

void ImportPage::showChoice()
{
    if (!m_checked) {
        return;
    }
    const bool nothingNew = m_checked->plan.changesNothing();
    const int items = m_list->taken();
    m_list->setEnabled(!replaces());
    m_go->setKind(replaces() ? BsButton::Kind::Warn : BsButton::Kind::Primary);
    m_go->setIconName(replaces() ? QStringLiteral("replace") : QStringLiteral("import"));
    m_go->setLabel(replaces() ? tr("Replace everything") : tr("Bring back %Ln item(s)", nullptr, items));
    m_go->setEnabled(replaces() || items > 0);
    m_go->setVisible(replaces() || !nothingNew);
    m_unchanged->setText(nothingNew && !replaces() ? tr("Everything in this file is already here.")
                                                   : tr("Nothing has changed yet."));
    m_cancel->setLabel(nothingNew && !replaces() ? tr("Close") : tr("Cancel"));
}

void ImportPage::tell(const ArchiveError& error)
{
    const FaultText text = copyNotBroughtBack(error);
    m_notice->setKind(error.code == ArchiveCode::Cancelled ? Notice::Kind::Info : Notice::Kind::Error);
    QString words = text.text;
    for (const QString& place : copyPlaces(error)) {
        words += u'\n' + place;
    }
    m_notice->setText(text.title, words);
    m_notice->show();
}

QString ImportPage::resultText() const
{
    if (m_outcome.work == DataService::Work::Replace) {
        return tr("Everything was replaced by the copy.");
    }
    const int known = m_outcome.plan.count(MergeFate::Same);
    const QString brought = tr("Brought back %Ln item(s).", nullptr, m_takenItems);
    //: "Brought back 17 items." and "Already here: 96."
    return known > 0 ? tr("%1 %2").arg(brought, tr("Already here: %1.").arg(QLocale().toString(known)))
                     : brought;
}

void ImportPage::showResult()
{
    m_notice->setKind(Notice::Kind::Saved);
    m_notice->setText(tr("Done."), resultText());
}

void ImportPage::start()
{
    m_takenItems = m_list->taken();
    const LeftOut leftOut = m_list->leftOut();
    setState(State::Working);
    replaces() ? m_parts.data.replace() : m_parts.data.add(leftOut);
}

void ImportPage::askToReplace()
{
    Confirmation question;
    question.title = tr("Replace everything?");
    question.lines
        << tr("All sessions and choices that are here now go. What is in the copy takes their place.")
        << tr("Before that, a backup is made in the data folder.");
    //: typed to confirm; a single word
    question.word = tr("REPLACE");
    question.button = tr("Replace everything");
    ConfirmSheet::open(theme(), *window(), question, [this](bool) { start(); });
}

std::optional<int> ImportPage::sessionsNow() const
{
    return m_parts.history.read(m_parts.history.log().reader().count());
}

void ImportPage::undo()
{
    // It puts the log back as it was before: what was done since must not go with it.
    if (sessionsNow() != m_sessionsThen) {
        m_parts.navigator.toast(tr("Not undone: there are new sessions since. Your history as it was before "
                                   "is under Settings, Your data."));
        return;
    }
    setState(State::Undoing);
    m_parts.data.undo(m_outcome.backup);
}

void ImportPage::chooseFile()
{
    m_parts.files.whichFile(*window(), tr("Bring back a copy"),
                            {tr("Copies made by Backstretch"), QStringLiteral("*.backstretch *.sqlite")},
                            [this](const QString& file) { open(file); });
}

void ImportPage::leave()
{
    m_parts.navigator.back();
}

void ImportPage::end(const DataService::Outcome& outcome)
{
    using Work = DataService::Work;
    if (outcome.work == Work::Check && m_state == State::Reading && outcome.file == m_file) {
        if (outcome.error) {
            setState(State::Refused);
            tell(*outcome.error);
        } else {
            m_checked = outcome.checked;
            setState(State::Preview);
        }
    } else if ((outcome.work == Work::Add || outcome.work == Work::Replace) && m_state == State::Working) {
        endBringingBack(outcome);
    } else if (outcome.work == Work::Undo && m_state == State::Undoing) {
        if (outcome.error) {
            setState(State::Done);
            tell(*outcome.error);
        } else {
            m_state = State::Refused; // nothing is shown any more
            m_parts.navigator.toast(tr("Everything is as it was before."));
            if (isVisible()) {
                leave();
            }
        }
    }
}

void ImportPage::endBringingBack(const DataService::Outcome& outcome)
{
    if (outcome.error) {
        setState(State::Preview);
        tell(*outcome.error);
        return;
    }
    m_outcome = outcome;
    m_sessionsThen = sessionsNow();
    setState(State::Done);
    if (!isVisible()) { // somebody went on to another page meanwhile
        m_parts.navigator.toast(resultText(), tr("Undo"), [this] { undo(); });
    }
}

void ImportPage::arrange()
{
    const bool wide = breakpoint() == Breakpoint::Wide;
    // Where there is one column, how to bring it back comes before the list.
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setSpacing(theme().space(5));
    m_right->setMinimumWidth(wide ? theme().em(kRightEms) : 0);
    m_right->setMaximumWidth(wide ? theme().em(kRightEms) : QWIDGETSIZE_MAX);
    const bool tight = breakpoint() >= Breakpoint::Narrow;
    m_counts->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    if (event->key() == Qt::Key_Escape && isBusy()) {
        m_stop->click();
    } else if (event->key() == Qt::Key_Escape && m_state == State::Done) {
        // It may have been meant to stop what has just ended: what was done is said once more.
        m_parts.navigator.toast(resultText(), tr("Undo"), [this] { undo(); });
        leave();
    } else if (m_state == State::Preview && control &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_go->click();
    } else if (m_state == State::Preview && event->key() == Qt::Key_1) {
        m_addOption->setChecked(true);
    } else if (m_state == State::Preview && event->key() == Qt::Key_2) {
        m_replaceOption->setChecked(true);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace backstretch

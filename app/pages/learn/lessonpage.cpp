// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/lessonpage.h"

#include "app/models/historyservice.h"
#include "app/models/search.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/learn/exerciselink.h"
#include "app/pages/learn/lessondrawing.h"
#include "app/pages/learn/lessonsheet.h"
#include "app/pages/learn/markkey.h"
#include "app/pages/learn/readingtext.h"
#include "app/pages/readbutton.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/lessonwords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/signlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

// In less, the paragraphs would stand in a narrow tower.
constexpr double kTwoColumnEms = 58;
constexpr double kTwoColumnEmsAlone = 70; // where nothing but the small print stands in the second
constexpr double kDrawingAloneEms = 26;   // what is said under it matters more
// A longer line is hard to follow back to its beginning: about 68 characters.
constexpr double kLineEms = 40;

/// Stands beside the paragraph that is being read out.
class SpokenBar final : public QWidget
{
public:
    SpokenBar(const Theme& theme, QWidget* content)
        : QWidget(content)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), width() / 2.0, m_theme.colours().primary);
    }

private:
    const Theme& m_theme;
};

} // namespace

LessonPage::LessonPage(Surroundings with, QWidget* parent)
    : Page(with.theme, parent)
    , m_catalogue(with.catalogue)
    , m_lessons(with.lessons)
    , m_drawings(with.drawings)
    , m_posters(with.posters)
    , m_history(with.history)
    , m_settings(with.settings)
    , m_navigator(with.navigator)
    , m_print(std::move(with.print))
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_titleRow(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_back(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_title(new Label(theme(), TextStyle::Display))
    , m_printButton(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_read(new ReadButton(theme(), with.voice, [this] { return whatIsRead(); }))
    , m_bar(new SpokenBar(theme(), column().parentWidget()))
    , m_find(new QWidget)
    , m_search(new SearchField(theme(), QString()))
    , m_found(new Label(theme(), TextStyle::Body))
    , m_findNext(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    m_printButton->setIconName(QStringLiteral("print"));
    m_titleRow->addWidget(m_back, 0, Qt::AlignTop);
    m_titleRow->addWidget(m_title, 1, Qt::AlignVCenter);
    m_actions->addWidget(m_printButton, 0, Qt::AlignTop);
    m_actions->addWidget(m_read, 0, Qt::AlignTop);
    m_actions->addStretch(0);
    m_header->addLayout(m_titleRow, 1);
    m_header->addLayout(m_actions);
    column().addLayout(m_header);

    auto* find = new QHBoxLayout(m_find);
    find->setContentsMargins(0, 0, 0, 0);
    find->setSpacing(theme().space(3));
    find->addWidget(m_search, 2);
    find->addWidget(m_found, 1);
    find->addWidget(m_findNext);
    m_find->hide();
    column().addWidget(m_find);

    makeText();
    makeSide();
    m_body->addLayout(m_left, 1);
    m_body->addLayout(m_right);
    column().addLayout(m_body);
    column().addStretch(1);

    connect(m_back, &QPushButton::clicked, this, [this] { m_navigator.back(); });
    // Not in keyPressEvent(): a button that has the focus takes every arrow key for itself.
    auto* forward = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    forward->setContext(Qt::WidgetWithChildrenShortcut);
    connect(forward, &QShortcut::activated, this, &LessonPage::showNext);
    connect(&m_read->reader(), &ReadAloud::changed, this, &LessonPage::showSpoken);
    connect(&m_read->reader(), &ReadAloud::finished, this, [this] {
        m_sawEnd = true;
        noteRead();
    });
    connect(m_printButton, &QPushButton::clicked, this, &LessonPage::printIt);
    connect(m_search, &QLineEdit::textChanged, this, &LessonPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { scrollToHit(1); });
    connect(m_findNext, &QPushButton::clicked, this, [this] { scrollToHit(1); });
    connect(scrollBar(), &QScrollBar::valueChanged, this, &LessonPage::noteEnd);
    connect(scrollBar(), &QScrollBar::rangeChanged, this, &LessonPage::noteEnd);
}

void LessonPage::makeText()
{
    m_picture = new Card(theme());
    m_picture->setPadding(0);
    m_drawing = new LessonDrawing(theme(), m_drawings);
    m_key = new MarkKey(theme());
    auto* picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(0);
    picture->addWidget(m_drawing);
    picture->addWidget(m_key);
    auto* drawn = new QHBoxLayout;
    drawn->addWidget(m_picture, 1);
    drawn->addStretch(0);
    m_left->addLayout(drawn);
    // In a row: a column believes that what it holds is as wide as itself, and gives it too little height.
    m_text = new QWidget;
    m_words = new QVBoxLayout(m_text);
    m_words->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addStretch(0);
    m_left->addLayout(row);
    m_changed = new BsButton(theme(), BsButton::Kind::Secondary, QString());
    m_left->addWidget(m_changed, 0, Qt::AlignLeading);
    m_sources = new Label(theme(), TextStyle::Small);
    m_sources->setRole(&Colours::textMuted);
    m_left->addWidget(m_sources);
    m_left->addStretch(1);
    connect(m_changed, &QPushButton::clicked, this, [this] { m_navigator.askWhatChanged(); });
}

void LessonPage::makeSide()
{
    m_fitCard = new Card(theme());
    m_fitTitle = new Label(theme(), TextStyle::Title);
    m_fitRows = new QVBoxLayout;
    m_start = new BsButton(theme(), BsButton::Kind::Secondary, QString());
    m_start->setIconName(QStringLiteral("play"));
    auto* fit = new QVBoxLayout(m_fitCard);
    fit->setContentsMargins(0, 0, 0, 0);
    fit->addWidget(m_fitTitle);
    fit->addLayout(m_fitRows);
    fit->addWidget(m_start);
    m_right->addWidget(m_fitCard);
    m_right->addWidget(makeSitCard());
    m_right->addStretch(1);
    m_disclaimer = new Label(theme(), TextStyle::Small);
    m_disclaimer->setRole(&Colours::textMuted);
    m_right->addWidget(m_disclaimer);

    m_nextRow = new QWidget;
    m_nextTitle = new Label(theme(), TextStyle::Body);
    m_nextTitle->setRole(&Colours::textMuted);
    m_nextTitle->setWordWrap(false);
    m_next = new BsButton(theme(), BsButton::Kind::Text, QString());
    m_next->setIconName(QStringLiteral("chevron-right"), true);
    auto* next = new QHBoxLayout(m_nextRow);
    next->setContentsMargins(0, 0, 0, 0);
    next->addWidget(m_nextTitle);
    next->addStretch(1);
    next->addWidget(m_next);
    m_right->addWidget(m_nextRow);

    connect(m_start, &QPushButton::clicked, this, [this] { m_navigator.startRoutine(m_lesson->routineId); });
    connect(m_next, &QPushButton::clicked, this, &LessonPage::showNext);
}

QWidget* LessonPage::makeSitCard()
{
    m_sitCard = new Card(theme());
    m_sitCard->setFill(&Colours::surfaceAlt);
    m_sitTitle = new Label(theme(), TextStyle::Body);
    m_sitTitle->setStyle(TextStyle::Body, QFont::DemiBold);
    m_sitTitle->setIconName(QStringLiteral("bell"));
    m_sitText = new Label(theme(), TextStyle::Small);
    m_remind = new BsButton(theme(), BsButton::Kind::Text, QString());
    m_remind->setSize(BsButton::Size::Small);
    auto* sit = new QVBoxLayout(m_sitCard);
    sit->setContentsMargins(0, 0, 0, 0);
    sit->addWidget(m_sitTitle);
    sit->addWidget(m_sitText);
    auto* row = new FlowLayout;
    row->addWidget(m_remind);
    sit->addLayout(row);
    connect(m_remind, &QPushButton::clicked, this,
            [this] { m_navigator.showSettings(SettingsPart::Reminders); });
    return m_sitCard;
}

void LessonPage::setLesson(const Lesson& lesson, const QString& searched)
{
    if (&lesson == m_lesson && searched == m_search->text()) {
        return; // back to where one was
    }
    noteRead();
    m_read->reader().stop();
    m_lesson = &lesson;
    m_sawEnd = false;
    build();
    retranslate();
    m_search->setText(searched.trimmed());
    m_find->setVisible(!searched.trimmed().isEmpty());
    search(m_search->text());
    scrollToTop();
}

void LessonPage::build()
{
    for (const Part& part : m_parts) {
        delete part.text;
        delete part.signs;
    }
    m_parts.clear();
    for (const LessonParagraph& paragraph : m_lesson->paragraphs) {
        Part part;
        if (paragraph.signs == Signs::None) {
            part.text = new ReadingText(theme());
            m_words->addWidget(part.text);
        } else {
            part.signs = new SignList(theme(), paragraph.signs == Signs::Now ? SignList::Kind::Now
                                                                             : SignList::Kind::Soon);
            m_words->addWidget(part.signs);
        }
        m_words->itemAt(m_words->count() - 1)->widget()->installEventFilter(this); // the bar goes with it
        m_parts.push_back(part);
    }
    for (ExerciseLink* link : m_links) {
        delete link;
    }
    m_links.clear();
    for (const LessonExercise& entry : m_lesson->exercises) {
        const QString& id = entry.exerciseId;
        auto* link = new ExerciseLink(theme(), m_posters, m_catalogue.exercise(id)->normal().clip);
        connect(link, &QAbstractButton::clicked, this, [this, id] { m_navigator.showExercise(id); });
        m_fitRows->addWidget(link);
        m_links.push_back(link);
    }
    m_drawing->setLesson(*m_lesson);
    m_changed->setVisible(
        std::ranges::any_of(m_parts, [](const Part& part) { return part.signs != nullptr; }));
    m_fitCard->setVisible(!m_links.empty());
    m_sitCard->setVisible(!m_links.empty()); // beside the signs that need a doctor it would be out of place
    arrange();
    followLayouts(*column().parentWidget()); // what was just made comes before what stands under it
}

void LessonPage::enter()
{
    m_read->reader().prepare();
    fill();
    noteEnd();
}

QWidget* LessonPage::firstFocus()
{
    return m_back;
}

bool LessonPage::focusSearch()
{
    m_find->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

QString LessonPage::text(const QString& source) const
{
    return contentText(lessonContext(m_lesson->id), source);
}

const Lesson* LessonPage::nextLesson() const
{
    const auto here = std::find_if(m_lessons.begin(), m_lessons.end(),
                                   [this](const Lesson& lesson) { return &lesson == m_lesson; });
    return here == m_lessons.end() || here + 1 == m_lessons.end() ? nullptr : &*(here + 1);
}

void LessonPage::fill()
{
    if (m_lesson == nullptr) {
        return;
    }
    m_title->setText(lessonName(*m_lesson));
    m_drawing->setAccessibleName(text(m_lesson->drawing.description));
    QStringList names;
    for (const DrawingMark& mark : m_lesson->drawing.marks) {
        names << text(mark.name);
    }
    m_key->setNames(names);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const LessonParagraph& paragraph = m_lesson->paragraphs[i];
        if (m_parts[i].text != nullptr) {
            m_parts[i].text->setWords(text(paragraph.lead), text(paragraph.text));
        } else {
            m_parts[i].signs->setSigns(text(paragraph.lead),
                                       signTexts(m_catalogue.redFlags(), paragraph.signs));
        }
    }
    m_sources->setText(sourcesText(*m_lesson, m_catalogue.redFlags()));
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const LessonExercise& entry = m_lesson->exercises[i];
        const ExercisePrefs prefs = m_history.read(m_history.log().prefs().of(entry.exerciseId));
        m_links[i]->setWords(exerciseName(*m_catalogue.exercise(entry.exerciseId)),
                             prefs.leftOutSince ? tr("You left this out.") : text(entry.why));
    }
    showRoutine();
    const Lesson* const next = nextLesson();
    m_nextRow->setVisible(next != nullptr);
    if (next != nullptr) {
        m_next->setLabel(lessonName(*next));
        m_next->setAccessibleName(tr("Next page: %1").arg(lessonName(*next)));
    }
    search(m_search->text());
}

void LessonPage::showRoutine()
{
    const Routine* const routine = m_catalogue.routine(m_lesson->routineId);
    const auto prefs = m_history.read(m_history.log().prefs().all());
    // Where all of it is left out there is nothing to start.
    const bool something = routine != nullptr && !sessionItems(m_catalogue, *routine, prefs).empty();
    m_start->setVisible(something);
    if (something) {
        const Millis length =
            sessionLength(m_catalogue, *routine, prefs, timelineOptions(m_settings.values()));
        //: routine, "4 min"
        m_start->setLabel(tr("Start %1, %2").arg(routineName(*routine), minutesText(length)));
        m_start->setAccessibleName(tr("Start %1, %2").arg(routineName(*routine), aboutMinutesSpoken(length)));
    }
}

void LessonPage::showNext()
{
    if (const Lesson* const next = nextLesson()) {
        m_navigator.showLesson(next->id, QString());
    }
}

void LessonPage::search(const QString& words)
{
    const QStringList wanted = searchWords(words);
    int count = 0;
    for (const Part& part : m_parts) {
        if (part.text != nullptr) {
            count += part.text->setSearched(wanted);
        }
    }
    m_hit = -1;
    m_found->setText(wanted.isEmpty() ? QString() : tr("%Ln place(s) found", nullptr, count));
    m_findNext->setEnabled(count > 0);
}

void LessonPage::scrollToHit(int by)
{
    std::vector<ReadingText*> hits;
    for (const Part& part : m_parts) {
        if (part.text != nullptr && part.text->hasFound()) {
            hits.push_back(part.text);
        }
    }
    if (!hits.empty()) {
        const int count = static_cast<int>(hits.size());
        m_hit = (m_hit + by + count) % count;
        ReadingText* const hit = hits[static_cast<std::size_t>(m_hit)];
        scrollTo(*hit, hit->rect());
    }
}

void LessonPage::closeSearch()
{
    m_search->clear();
    m_find->hide();
    m_back->setFocus(Qt::OtherFocusReason);
}

void LessonPage::printIt()
{
    m_print(lessonName(*m_lesson), [lesson = m_lesson, this](QPagedPaintDevice& device) {
        LessonSheet(*lesson, m_catalogue, m_drawings).print(device);
    });
}

QStringList LessonPage::whatIsRead() const
{
    QStringList texts{lessonName(*m_lesson)};
    for (const LessonParagraph& paragraph : m_lesson->paragraphs) {
        QString words = paragraphText(*m_lesson, paragraph);
        for (const QString& sign : signTexts(m_catalogue.redFlags(), paragraph.signs)) {
            words += QLatin1String(". ") + sign; // a sentence each
        }
        texts << words;
    }
    return texts;
}

void LessonPage::showSpoken()
{
    const int part = m_read->reader().place() - 1; // the title comes first
    m_bar->setVisible(part >= 0);
    if (part < 0) {
        return;
    }
    const Part& spoken = m_parts[static_cast<std::size_t>(part)];
    QWidget* const beside = spoken.text != nullptr ? static_cast<QWidget*>(spoken.text) : spoken.signs;
    QWidget* const content = m_bar->parentWidget();
    const QRect area(beside->mapTo(content, QPoint(0, 0)), beside->size());
    const int wide = theme().space(1);
    const int away = theme().space(2);
    m_bar->setGeometry(isRightToLeft() ? area.right() + 1 + away : area.left() - away - wide, area.top(),
                       wide, area.height());
    if (m_spoken != part) {
        scrollTo(*beside, beside->rect());
    }
    m_spoken = part;
}

bool LessonPage::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && m_bar->isVisible()) {
        showSpoken();
    }
    return Page::eventFilter(watched, event);
}

void LessonPage::noteEnd()
{
    const QScrollBar* const bar = scrollBar();
    if (m_lesson != nullptr && isVisible() && bar->value() >= bar->maximum()) {
        m_sawEnd = true;
    }
}

void LessonPage::noteRead()
{
    if (m_lesson != nullptr && m_sawEnd && !m_settings.values().lessonsRead.contains(m_lesson->id)) {
        m_settings.change([this](Settings& s) { s.lessonsRead << m_lesson->id; });
    }
}

bool LessonPage::needsOneColumn() const
{
    return theme().widthInEms(window()->width()) < (m_links.empty() ? kTwoColumnEmsAlone : kTwoColumnEms);
}

void LessonPage::arrange()
{
    m_oneColumn = needsOneColumn();
    // Beside the buttons a long title would become a column of single words.
    m_header->setDirection(m_oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QBoxLayout* const row :
         {m_header, static_cast<QBoxLayout*>(m_titleRow), static_cast<QBoxLayout*>(m_actions)}) {
        row->setSpacing(theme().space(3.5));
    }
    m_body->setDirection(m_oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(theme().space(m_oneColumn ? 5 : 7));
    m_left->setSpacing(theme().space(4));
    m_words->setSpacing(theme().space(3.5));
    m_right->setSpacing(theme().space(3));
    const int side = m_oneColumn ? QWIDGETSIZE_MAX : theme().em(21);
    for (QWidget* const beside : {static_cast<QWidget*>(m_fitCard), static_cast<QWidget*>(m_sitCard),
                                  static_cast<QWidget*>(m_disclaimer), m_nextRow}) {
        beside->setMinimumWidth(m_oneColumn ? 0 : side);
        beside->setMaximumWidth(side);
    }
    // The next page's title may fill a line by itself.
    static_cast<QBoxLayout*>(m_nextRow->layout())
        ->setDirection(m_oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_text->setMaximumWidth(theme().em(kLineEms));
    m_picture->setMaximumWidth(m_oneColumn && m_links.empty() ? theme().em(kDrawingAloneEms)
                                                              : QWIDGETSIZE_MAX);
    // The drawing leaves the edge of its card free.
    const int edge = theme().edge();
    m_picture->layout()->setContentsMargins(edge, edge, edge, edge);
    m_fitCard->layout()->setSpacing(theme().space(3));
    m_sitCard->layout()->setSpacing(theme().space(1));
    m_fitRows->setSpacing(theme().space(1));
}

void LessonPage::retranslate()
{
    m_back->setIconOnly(QStringLiteral("back"), tr("Back to Learn"));
    m_printButton->setLabel(tr("Print"));
    m_changed->setLabel(tr("Something changed?"));
    m_search->setPurpose(tr("Search in this page"));
    m_findNext->setLabel(tr("Next place"));
    m_fitTitle->setText(tr("Exercises that fit"));
    m_sitTitle->setText(tr("Sit a lot?"));
    m_sitText->setText(tr("Let Backstretch remind you before and during long hours."));
    m_remind->setLabel(tr("Set a reminder"));
    m_disclaimer->setText(lessonDisclaimer());
    m_nextTitle->setText(tr("Next page"));
    m_read->retranslate();
    fill();
}

void LessonPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_start->isVisible()) {
        m_navigator.startRoutine(m_lesson->routineId);
    } else if (event->matches(QKeySequence::Print)) {
        printIt();
    } else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier && m_read->isVisible()) {
        m_read->click();
    } else if (event->key() == Qt::Key_Escape && m_find->isVisible()) {
        closeSearch();
    } else if (event->key() == Qt::Key_Escape) {
        m_navigator.back();
    } else {
        Page::keyPressEvent(event);
    }
}

void LessonPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (needsOneColumn() != m_oneColumn) {
        arrange(); // between two of the steps that all pages have
    }
}

void LessonPage::hideEvent(QHideEvent* event)
{
    m_read->reader().stop();
    noteRead();
    Page::hideEvent(event);
}

} // namespace backstretch

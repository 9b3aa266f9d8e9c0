// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/guideview.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace backstretch {

namespace {

// Below these the windowed player becomes the compact one.
constexpr double kCompactEms = 56;
constexpr int kCompactHeight = 700;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

GuideView::GuideView(const Theme& theme, QWidget* picture, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(picture)
{
    m_leave = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_leave->setIconName(QStringLiteral("close"));
    m_title = new Label(theme, TextStyle::Title, {}, this);
    m_subtitle = new Label(theme, TextStyle::Small, {}, this);
    m_subtitle->setRole(&Colours::textMuted);
    m_left = new Label(theme, TextStyle::Title, {}, this);
    m_sound = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_screen = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_picture->setParent(this);
    m_instruction = new Label(theme, TextStyle::Display, {}, this);
    m_panel = new PhasePanel(theme, this);
    m_word = new Label(theme, TextStyle::Display, {}, this);
    m_ring = new RingTimer(theme, this);
    m_ring->setInside(&Colours::window);
    m_repetition = new Label(theme, TextStyle::Title, {}, this);
    m_name = new Label(theme, TextStyle::Body, {}, this);
    m_name->setRole(&Colours::textMuted);
    m_timeline = new SessionTimeline(theme, this);
    m_nextTitle = new Label(theme, TextStyle::Caption, {}, this);
    m_nextTitle->setRole(&Colours::textMuted);
    m_next = new Label(theme, TextStyle::Title, {}, this);
    m_place = new Label(theme, TextStyle::Small, {}, this);
    m_place->setRole(&Colours::textMuted);
    m_place->setTextAlignment(Qt::AlignTrailing);

    m_other = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_other->setIconName(QStringLiteral("easier"));
    m_back = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_back->setIconName(QStringLiteral("previous"));
    m_pause = new BsButton(theme, BsButton::Kind::Primary, {}, this);
    m_nextStep = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_nextStep->setIconName(QStringLiteral("next"), true);
    m_hurts = new BsButton(theme, BsButton::Kind::Warn, {}, this);
    m_hurts->setIconName(QStringLiteral("hurts"));
    for (BsButton* button : {m_leave, m_sound, m_screen, m_other, m_back, m_pause, m_nextStep, m_hurts}) {
        button->setAutoDefault(true); // Return presses the marked button; Space is always pause
    }

    m_message = new Notice(theme, Notice::Kind::Error, {}, {}, this);
    m_retry = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_message->addButton(m_retry);
    m_message->hide();
    m_numberCard = new Card(theme, this);
    m_numberQuestion = new Label(theme, TextStyle::Title);
    m_scale = new PainScale(theme);
    m_scale->setCompact(true);
    auto* numberLayout = new QVBoxLayout(m_numberCard);
    numberLayout->addWidget(m_numberQuestion);
    numberLayout->addWidget(m_scale);
    m_numberCard->hide();

    connect(m_pause, &QPushButton::clicked, this, &GuideView::pausePressed);
    connect(m_nextStep, &QPushButton::clicked, this, &GuideView::nextPressed);
    connect(m_back, &QPushButton::clicked, this, &GuideView::backPressed);
    connect(m_other, &QPushButton::clicked, this, &GuideView::otherVersionPressed);
    connect(m_hurts, &QPushButton::clicked, this, &GuideView::hurtPressed);
    connect(m_leave, &QPushButton::clicked, this, &GuideView::leavePressed);
    connect(m_sound, &QPushButton::clicked, this, &GuideView::soundPressed);
    connect(m_screen, &QPushButton::clicked, this, &GuideView::fullScreenPressed);
    connect(m_retry, &QPushButton::clicked, this, &GuideView::retryPressed);
    connect(&theme, &Theme::changed, this, &GuideView::arrange);

    // What Tab goes through, and in which order, is what matters most first.
    QWidget* before = m_pause;
    for (QWidget* next : {m_nextStep, m_hurts, m_other, m_back, m_leave, m_sound, m_screen}) {
        setTabOrder(before, next);
        before = next;
    }
    retranslate();
}

void GuideView::setTitles(const QString& exercise, const QString& session)
{
    m_exercise = exercise;
    m_session = session;
    retranslate();
}

void GuideView::setSegments(const std::vector<SessionTimeline::Segment>& segments)
{
    m_timeline->setSegments(segments);
}

void GuideView::setWords(const PlayerWords& words, PhaseKind kind)
{
    const bool fits = words.instruction == m_words.instruction && words.far == m_words.far &&
                      words.next == m_words.next && words.word == m_words.word;
    m_words = words;
    m_kind = kind;
    retranslate();
    if (!fits) {
        arrange(); // other words may need another size
    }
}

void GuideView::setMoment(const Snapshot& snapshot, const PlayerWords& words)
{
    const PhaseLook look = phaseLook(snapshot.phase.kind);
    const bool stopped = snapshot.state == EngineState::Paused || snapshot.state == EngineState::Hurting;
    const RingTimer::State ring{.look = look,
                                .total = snapshot.phase.duration,
                                .left = snapshot.remaining,
                                .number = words.number,
                                .caption = words.caption,
                                .paused = stopped || snapshot.state == EngineState::CountIn};
    m_panel->ring().setState(ring);
    m_ring->setState(ring);
    const Millis length = snapshot.phase.duration;
    m_left->setText(words.timeLeft);
    m_place->setText(m_arrangement == Arrangement::FullScreen
                         ? tr("%1, %2", "Exercise 3 of 4, 4:02 left").arg(words.exercisePlace, words.timeLeft)
                         : words.exercisePlace);
    if (m_stopped != stopped) {
        m_stopped = stopped;
        updatePause();
    }
    m_pause->setAccessibleName(stopped ? tr("Carry on")
                               : length.count() > 0
                                   ? tr("Pause, %1, %2 left").arg(words.word, clockTime(snapshot.remaining))
                                   : tr("Pause, %1").arg(words.word));
}

void GuideView::setOtherVersion(bool exists, bool easier)
{
    m_otherIsEasier = easier;
    m_other->setEnabled(exists);
    retranslate();
}

void GuideView::setSoundOn(bool on)
{
    m_soundOn = on;
    retranslate();
    arrange();
}

void GuideView::setFullScreen(bool on)
{
    m_fullScreen = on;
    retranslate();
    arrange();
}

void GuideView::setMessage(Notice::Kind kind, const QString& lead, const QString& text, bool canRetry)
{
    m_message->setKind(kind);
    m_message->setText(lead, text);
    m_retry->setVisible(canRetry);
    m_message->setVisible(!lead.isEmpty());
    arrange();
}

void GuideView::setNumberAsked(bool asked)
{
    if (m_numberAsked == asked) {
        return;
    }
    m_numberAsked = asked;
    m_scale->setValue(PainScale::notGiven);
    m_numberCard->setVisible(asked);
    arrange();
}

void GuideView::updatePause()
{
    m_pause->setIconName(m_stopped ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setLabel(m_stopped ? tr("Carry on") : tr("Pause"));
}

void GuideView::retranslate()
{
    m_leave->setLabel(tr("Leave"));
    m_leave->setAccessibleName(tr("Leave the session"));
    m_title->setText(m_exercise);
    m_name->setText(m_exercise);
    m_subtitle->setText(
        m_session.isEmpty()
            ? m_words.exerciseOf
            : tr("%1, %2", "Morning loosener, exercise 3 of 4").arg(m_session, m_words.exerciseOf));
    m_instruction->setText(m_fullScreen ? m_words.far : m_words.instruction);
    m_word->setText(m_words.word);
    m_repetition->setText(m_words.repetition.isEmpty() ? m_words.factLine : m_words.repetition);
    m_nextTitle->setText(tr("Next", "over what comes next"));
    m_next->setText(m_arrangement == Arrangement::Window ? m_words.next : tr("Next: %1").arg(m_words.next));
    m_panel->setContent({.kind = m_kind,
                         .word = m_words.word,
                         .cue = m_words.breathing,
                         .facts = {PhasePanel::Fact{m_words.first.label, m_words.first.value},
                                   PhasePanel::Fact{m_words.second.label, m_words.second.value}},
                         .factsInOneLine = m_words.factLine});

    m_other->setLabel(m_otherIsEasier ? tr("Easier") : tr("Normal"));
    m_other->setAccessibleName(!m_other->isEnabled() ? tr("No easier version for this exercise")
                               : m_otherIsEasier     ? tr("Use the easier version")
                                                     : tr("Use the normal version"));
    m_back->setLabel(tr("Back"));
    m_back->setAccessibleName(tr("Back one step"));
    m_nextStep->setLabel(tr("Next"));
    m_nextStep->setAccessibleName(tr("Next step"));
    m_hurts->setLabel(tr("This hurts"));
    m_hurts->setAccessibleName(tr("This hurts, stop now"));
    m_retry->setLabel(tr("Try again"));
    m_numberQuestion->setText(tr("How much did it hurt? You can leave this open."));
    m_scale->setAccessibleName(tr("How much it hurt, 0 to 10"));

    const QString arrowNext = isRightToLeft() ? QStringLiteral("←") : QStringLiteral("→");
    const QString arrowBack = isRightToLeft() ? QStringLiteral("→") : QStringLiteral("←");
    m_other->setKeyCap(QStringLiteral("E"));
    m_back->setKeyCap(arrowBack);
    m_nextStep->setKeyCap(arrowNext);
    m_hurts->setKeyCap(QStringLiteral("H"));
    m_pause->setKeyCap(tr("Space", "the space bar"));

    const QString sound = m_soundOn ? tr("Sound on") : tr("Sound off");
    const QString soundIcon = m_soundOn ? QStringLiteral("sound-on") : QStringLiteral("sound-off");
    const QString screen = m_fullScreen ? tr("Leave full screen") : tr("Full screen");
    const QString screenIcon =
        m_fullScreen ? QStringLiteral("fullscreen-exit") : QStringLiteral("fullscreen");
    if (m_arrangement == Arrangement::Compact) {
        m_sound->setIconOnly(soundIcon, sound);
        m_screen->setIconOnly(screenIcon, screen);
    } else {
        m_sound->setIconName(soundIcon);
        m_sound->setLabel(sound);
        m_screen->setIconName(screenIcon);
        m_screen->setLabel(screen);
    }
    m_sound->setAccessibleName(m_soundOn ? tr("Sound, on") : tr("Sound, off"));
    m_screen->setAccessibleName(screen);
    updatePause();
}

QRectF GuideView::seen(const QRectF& box) const
{
    return isRightToLeft() ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
}

void GuideView::place(QWidget* widget, const QRectF& box)
{
    widget->setGeometry(seen(box).toAlignedRect());
    widget->show();
}

/// Gives the words the size asked for, or less where they would not fit, but never less than `least`.
void GuideView::setFitting(Label* label, const QRectF& box, double pixels, double least, QFont::Weight weight)
{
    for (double size = pixels;; size -= 1) {
        label->setPixels(std::max(size, least), weight);
        if (size <= least || label->heightForWidth(rounded(box.width())) <= box.height()) {
            break;
        }
    }
    place(label, box);
}

void GuideView::arrange()
{
    const Arrangement before = m_arrangement;
    const bool compact = m_theme.widthInEms(width()) < kCompactEms || height() < kCompactHeight;
    m_arrangement = m_fullScreen ? Arrangement::FullScreen
                    : compact    ? Arrangement::Compact
                                 : Arrangement::Window;
    if (m_arrangement != before) {
        retranslate();
    }
    const double h = height();
    if (m_arrangement == Arrangement::FullScreen) {
        arrangeFullScreen(h);
    } else {
        arrangeWindow(h, m_arrangement == Arrangement::Compact);
    }
    if (m_message->isVisibleTo(this)) { // at the foot of the picture: no word of the session is covered
        const QRectF on(seen(QRectF(m_picture->geometry())));
        const double w = std::max(on.width(), width() * 0.4);
        const int tall = m_message->hasHeightForWidth() ? m_message->heightForWidth(rounded(w))
                                                        : m_message->sizeHint().height();
        m_message->setGeometry(seen(QRectF(on.left(), on.bottom() - tall, w, tall)).toAlignedRect());
        m_message->raise();
    }
    if (m_numberAsked) {
        const QRectF on = seen(QRectF(m_picture->geometry()));
        const double w = std::max(on.width(), width() * 0.45);
        const int tall = m_numberCard->layout()->hasHeightForWidth()
                             ? m_numberCard->layout()->totalHeightForWidth(rounded(w))
                             : m_numberCard->sizeHint().height();
        m_numberCard->setGeometry(seen(QRectF(on.left(), on.top(), w, tall)).toAlignedRect());
        m_numberCard->raise();
    }
    update();
}

void GuideView::styleControls(double h)
{
    const bool compact = m_arrangement == Arrangement::Compact;
    const bool full = m_arrangement == Arrangement::FullScreen;
    const double label = std::max(18.0, h * (full ? 0.035 : 0.0235));
    for (BsButton* button : {m_other, m_back, m_nextStep, m_hurts}) {
        button->setLayout(compact ? BsButton::Layout::IconAbove
                          : full  ? BsButton::Layout::Beside
                                  : BsButton::Layout::OverKey);
        button->setLabelPixels(label);
    }
    m_pause->setLayout(compact ? BsButton::Layout::Beside : BsButton::Layout::BesideKey);
    m_pause->setLabelPixels(std::max(18.0, h * (full ? 0.045 : 0.037)));
}

void GuideView::arrangeControls(const QRectF& row, double h)
{
    styleControls(h);
    const bool full = m_arrangement == Arrangement::FullScreen;
    const bool compact = m_arrangement == Arrangement::Compact;
    const double gap = h * 0.0175;
    struct Share
    {
        BsButton* button;
        double share;
    };
    std::vector<Share> shares;
    if (full) { // going back has its key; four large buttons are better than five
        shares = {{m_other, 1}, {m_pause, 1.7}, {m_nextStep, 1}, {m_hurts, 1}};
        m_back->hide();
    } else {
        shares = {{m_other, 1}, {m_back, 1}, {m_pause, compact ? 1.5 : 2.15}, {m_nextStep, 1}, {m_hurts, 1}};
    }
    double all = 0;
    for (const Share& share : shares) {
        all += share.share;
    }
    const double unit = (row.width() - gap * static_cast<double>(shares.size() - 1)) / all;
    double x = row.left();
    for (const Share& share : shares) {
        place(share.button, QRectF(x, row.top(), unit * share.share, row.height()));
        x += unit * share.share + gap;
    }
}

void GuideView::arrangeWindow(double h, bool compact)
{
    const double w = width();
    const double side = compact ? h * 0.0375 : h * 0.035;
    const QRectF inner(side, h * 0.02, w - 2 * side, h * 0.9525);
    for (QWidget* only : std::initializer_list<QWidget*>{m_word, m_ring, m_repetition, m_name}) {
        only->hide();
    }

    // top bar
    const double barHeight = std::max(48.0, h * 0.06);
    for (BsButton* button : {m_leave, m_sound, m_screen}) {
        button->setLabelPixels(std::max(16.0, h * 0.02));
    }
    const double leaveWidth = m_leave->sizeHint().width();
    place(m_leave, QRectF(inner.left(), inner.top(), leaveWidth, barHeight));
    double right = inner.right();
    for (BsButton* button : {m_screen, m_sound}) {
        const double wide = compact ? barHeight : button->sizeHint().width();
        place(button, QRectF(right - wide, inner.top(), wide, barHeight));
        right -= wide + h * 0.0175;
    }
    m_left->setPixels(std::max(18.0, h * 0.026), QFont::Bold);
    const double leftWidth = QFontMetricsF(m_left->font())
                                 .horizontalAdvance(tr("%1 left", "3:02 left").arg(QStringLiteral("00:00"))) +
                             4;
    const double leftTall = m_left->heightForWidth(rounded(leftWidth));
    place(m_left, QRectF(right - leftWidth - h * 0.01, inner.top() + (barHeight - leftTall) / 2, leftWidth,
                         leftTall));
    const double clock = h * 0.028;
    m_clock = compact ? QRectF()
                      : QRectF(right - leftWidth - h * 0.01 - clock * 1.4,
                               inner.top() + (barHeight - clock) / 2, clock, clock);
    const double titleLeft = inner.left() + leaveWidth + h * 0.0275;
    const double titleWidth = right - leftWidth - clock * 2 - titleLeft;
    m_subtitle->setPixels(std::max(15.0, h * 0.02), QFont::Normal);
    if (compact) {
        m_subtitle->hide();
        setFitting(m_title, QRectF(titleLeft, inner.top(), titleWidth, barHeight), std::max(18.0, h * 0.0325),
                   15, QFont::Bold);
        const int tall = m_title->heightForWidth(rounded(titleWidth));
        place(m_title, QRectF(titleLeft, inner.top() + (barHeight - tall) / 2, titleWidth, tall));
    } else {
        setFitting(m_title, QRectF(titleLeft, inner.top(), titleWidth, barHeight * 0.55), h * 0.0255, 15,
                   QFont::Bold);
        place(m_subtitle, QRectF(titleLeft, inner.top() + barHeight * 0.55, titleWidth, barHeight * 0.45));
    }

    // from the bottom up: controls, next-up, time line
    const double controls = compact ? std::max(98.0, h * 0.15) : h * 0.13;
    const QRectF controlRow(inner.left(), inner.bottom() - controls, inner.width(), controls);
    arrangeControls(controlRow, h);
    double bottom = controlRow.top() - h * 0.02;
    const double nextPixels = std::max(16.0, h * (compact ? 0.0315 : 0.023));
    m_next->setPixels(nextPixels, compact ? QFont::DemiBold : QFont::Bold);
    m_place->setPixels(nextPixels, QFont::Normal);
    if (compact) {
        const double line = nextPixels * 1.45;
        m_nextTitle->hide();
        place(m_next, QRectF(inner.left(), bottom - line, inner.width() * 0.62, line));
        place(m_place,
              QRectF(inner.left() + inner.width() * 0.62, bottom - line, inner.width() * 0.38, line));
        bottom -= line + h * 0.01;
        m_timeline->setNamesShown(false);
        m_timeline->setSizes(rounded(h * 0.019), 0);
        place(m_timeline, QRectF(inner.left(), bottom - h * 0.019, inner.width(), h * 0.019));
        bottom -= h * 0.019 + h * 0.02;
    } else {
        m_place->hide();
        m_timeline->setNamesShown(true);
        const double names = std::max(14.0, h * 0.019);
        m_timeline->setSizes(rounded(h * 0.015), rounded(names));
        const double tall = m_timeline->sizeHint().height();
        const double nextWidth = w * 0.182;
        place(m_timeline, QRectF(inner.left(), bottom - tall, inner.width() - nextWidth - h * 0.03, tall));
        m_nextTitle->setPixels(names, QFont::DemiBold);
        const double nextTop = bottom - tall - h * 0.008;
        const double nextLeft = inner.right() - nextWidth;
        const double titleTall = m_nextTitle->heightForWidth(rounded(nextWidth));
        place(m_nextTitle, QRectF(nextLeft, nextTop, nextWidth, titleTall));
        setFitting(m_next,
                   QRectF(nextLeft, nextTop + titleTall, nextWidth, controlRow.top() - nextTop - titleTall),
                   nextPixels, 14, QFont::Bold);
        bottom -= tall + h * 0.018;
    }

    // body: picture and words on the leading side, the panel on the other
    const double top = inner.top() + barHeight + h * 0.015;
    const double gap = h * 0.025;
    const double panelWidth = compact ? (inner.width() - gap) * 0.52 : std::max(400.0, w * 0.366);
    const QRectF panel(inner.right() - panelWidth, top, panelWidth, bottom - top);
    m_panel->setWindowHeight(rounded(h), compact);
    place(m_panel, panel);
    const double leftWide = panel.left() - gap - inner.left();
    const double words = h * 0.125;
    double pictureHeight = std::min(leftWide * 9 / 16, panel.height() - words);
    const bool pictureFits = pictureHeight >= h * 0.2;
    if (!pictureFits) {
        pictureHeight = 0; // the picture goes before any word does
        m_picture->hide();
    } else {
        const double pictureWidth = compact ? std::min(leftWide, pictureHeight * 16 / 9) : leftWide;
        place(m_picture, QRectF(inner.left(), top, pictureWidth, pictureHeight));
    }
    const double wordsTop = top + pictureHeight + (pictureFits ? h * 0.026 : 0);
    setFitting(m_instruction, QRectF(inner.left(), wordsTop, leftWide, bottom - wordsTop), h * 0.039,
               h * 0.026, QFont::Bold);
    m_bar = QRectF(0, top, w, bottom - top);
}

void GuideView::arrangeFullScreen(double h)
{
    const double w = width();
    for (QWidget* only : std::initializer_list<QWidget*>{m_leave, m_title, m_subtitle, m_left, m_sound,
                                                         m_screen, m_panel, m_nextTitle}) {
        only->hide();
    }
    m_clock = {};
    const double edge = h * 0.06;
    const QRectF inner(edge, edge * 0.85, w - 2 * edge, h - edge * 1.6);
    const double controls = std::max(84.0, h * 0.12);
    const QRectF controlRow(inner.left(), inner.bottom() - controls, inner.width(), controls);
    arrangeControls(controlRow, h);

    const double nextPixels = h * 0.04;
    const double line = nextPixels * 1.5;
    double bottom = controlRow.top() - h * 0.012;
    m_next->setPixels(nextPixels, QFont::DemiBold);
    m_place->setPixels(nextPixels, QFont::Normal);
    place(m_next, QRectF(inner.left(), bottom - line, inner.width() * 0.5, line));
    place(m_place, QRectF(inner.left() + inner.width() * 0.5, bottom - line, inner.width() * 0.5, line));
    bottom -= line + h * 0.012;
    m_timeline->setNamesShown(false);
    m_timeline->setSizes(rounded(h * 0.025), 0);
    place(m_timeline, QRectF(inner.left(), bottom - h * 0.025, inner.width(), h * 0.025));
    bottom -= h * 0.025 + h * 0.03;

    const double ring = std::min(bottom - inner.top(), inner.width() * 0.42);
    m_ring->setNumberPixels(h * 0.35);
    place(m_ring, QRectF(inner.right() - ring, inner.top(), ring, ring));
    const double leftWide = inner.width() - ring - h * 0.05;
    const double word = h * 0.11;
    m_wordIcon = QRectF(inner.left(), inner.top() + word * 0.14, word * 1.0, word * 1.0);
    setFitting(
        m_word,
        QRectF(inner.left() + word * 1.3, inner.top() - word * 0.05, leftWide - word * 1.3, word * 1.35),
        word, h * 0.08, QFont::Bold);

    const double cueTop = inner.top() + word * 1.4;
    double pictureHeight = h * 0.225;
    double cueTall = bottom - cueTop - pictureHeight - h * 0.04;
    // Up to three lines at the least size; then the picture gives way, never the cue.
    setFitting(m_instruction, QRectF(inner.left(), cueTop, leftWide, cueTall), h * 0.078, h * 0.065,
               QFont::Bold);
    const double needed = m_instruction->heightForWidth(rounded(leftWide));
    if (needed > cueTall) {
        pictureHeight = std::max(0.0, pictureHeight - (needed - cueTall));
        cueTall = needed;
        place(m_instruction, QRectF(inner.left(), cueTop, leftWide, cueTall));
    }
    const double pictureTop = bottom - pictureHeight;
    const double pictureWidth = pictureHeight * 16 / 9;
    const bool pictureFits = pictureHeight > h * 0.1;
    m_picture->setVisible(pictureFits);
    if (pictureFits) {
        place(m_picture, QRectF(inner.left(), pictureTop, pictureWidth, pictureHeight));
    }
    const double besideLeft = inner.left() + (pictureFits ? pictureWidth + h * 0.035 : 0);
    const double besideWide = inner.left() + leftWide - besideLeft;
    setFitting(m_repetition, QRectF(besideLeft, pictureTop + h * 0.04, besideWide, h * 0.075), h * 0.05,
               h * 0.042, QFont::Bold);
    setFitting(m_name, QRectF(besideLeft, pictureTop + h * 0.12, besideWide, h * 0.1), h * 0.043, h * 0.039,
               QFont::Normal);
    m_bar = QRectF(0, 0, w, bottom);
}

void GuideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    painter.fillRect(rect(), colours.window);
    if (m_arrangement == Arrangement::FullScreen) {
        const QColor strong = colours.*phaseColours(phaseLook(m_kind)).strong;
        const double frame = height() * 0.0175;
        painter.setPen(QPen(strong, frame * 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect());
        icons::paint(painter, seen(m_wordIcon), phaseIcon(m_kind), strong);
    } else if (!m_clock.isNull()) {
        icons::paint(painter, seen(m_clock), QStringLiteral("clock"), colours.text);
    }
}

void GuideView::mouseReleaseEvent(QMouseEvent* event)
{
    // From three metres, with a mouse thrown across the mat: anywhere that is no button pauses.
    if (event->button() == Qt::LeftButton && m_bar.contains(event->position())) {
        Q_EMIT pausePressed();
    }
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GuideView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything of the guide stands, and how large it is. Sizes are parts of the window's height `h`.
#include "app/pages/session/guideview.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/digits.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"

#include <QLayout>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

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
        const bool fits = label->heightForWidth(rounded(box.width())) <= box.height() &&
                          label->minimumSizeHint().width() <= box.width(); // and no word is broken
        if (size <= least || fits) {
            break;
        }
    }
    place(label, box);
}

void GuideView::arrange()
{
    const Arrangement before = m_arrangement;
    m_tight = m_theme.widthInEms(width()) < kCompactEms || height() < kCompactHeight;
    m_arrangement = m_fullScreen ? Arrangement::FullScreen
                    : m_tight    ? Arrangement::Compact
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
    arrangeOverPicture(h);
    update();
}

/// What is said for a while lies on the picture: no word of the session is covered.
void GuideView::arrangeOverPicture(double h)
{
    if (!m_message->isVisibleTo(this)) {
        return;
    }
    if (m_arrangement == Arrangement::FullScreen) {
        arrangeMessageUnderCue(h);
        return;
    }
    const QRectF on = seen(QRectF(m_picture->geometry()));
    const double w = std::max(on.width(), width() * 0.4);
    const double tall = messageHeight(std::max(16.0, h * 0.021), w);
    place(m_message, QRectF(on.left(), std::max(on.top(), on.bottom() - tall), w, tall)); // at its foot
    if (!m_numberAsked) { // who is asked for something must be able to answer
        m_message->raise();
    }
}

/// In full screen the picture is too small for it: it takes the place of all that stands under the cue.
void GuideView::arrangeMessageUnderCue(double h)
{
    if (m_numberAsked) {
        m_message->lower(); // who is asked for something must be able to answer
        return;
    }
    const double cueTall = m_instruction->heightForWidth(rounded(m_column.width()));
    const double room = m_column.height() - cueTall;
    double size = std::max(16.0, h * 0.04);
    double tall = messageHeight(size, m_column.width());
    for (; tall > room && size > 13; size -= 1) {
        tall = messageHeight(size, m_column.width());
    }
    for (QWidget* covered : std::initializer_list<QWidget*>{m_picture, m_repetition, m_name}) {
        covered->hide();
    }
    place(m_instruction, QRectF(m_column.left(), m_column.top(), m_column.width(), cueTall));
    place(m_message, QRectF(m_column.left(), m_column.bottom() - tall, m_column.width(), tall));
    m_message->raise();
}

double GuideView::messageHeight(double pixels, double wide)
{
    m_message->setPixels(pixels);
    m_retry->setLabelPixels(pixels);
    return m_message->heightForWidth(rounded(wide));
}

/// How tall the question for a number is in this width; 0 while none is asked for.
double GuideView::numberHeight(double width, double h)
{
    if (!m_numberAsked) {
        return 0;
    }
    const bool full = m_arrangement == Arrangement::FullScreen;
    // All of it follows the window, as the rest of the player does.
    const double size = std::max(14.0, h * (full ? 0.03 : 0.02));
    m_numberQuestion->setPixels(size * 1.2, QFont::Bold);
    m_scale->setPixels(size);
    m_numberCard->setPadding(size * 0.9 / m_theme.space(1));
    m_numberCard->layout()->setSpacing(rounded(size * 0.5));
    return m_numberCard->layout()->totalHeightForWidth(rounded(width));
}

/// Gives buttons of one kind the size asked for, or less where a word would have to be broken. Returns it; 0
/// where none fits.
double GuideView::fitLabels(std::initializer_list<BsButton*> buttons, double pixels)
{
    constexpr double least = 13;
    const auto fits = [](const BsButton* button) {
        return button->minimumSizeHint().width() <= button->width() &&
               button->heightForWidth(button->width()) <= button->height();
    };
    for (double size = pixels; size >= least; size -= 1) {
        for (BsButton* button : buttons) {
            button->setLabelPixels(size);
        }
        if (std::ranges::all_of(buttons, fits)) {
            return size;
        }
    }
    return 0;
}

/// Pause is the largest of them, whatever word stands on it: its key goes first, then its icon moves above.
void GuideView::fitPause(double pixels)
{
    using Layout = BsButton::Layout;
    std::pair<double, Layout> best{-1, Layout::Beside};
    for (const Layout layout :
         {m_tight ? Layout::Beside : Layout::BesideKey, Layout::Beside, Layout::IconAbove}) {
        m_pause->setLayout(layout);
        const double size = fitLabels({m_pause}, pixels);
        if (size >= pixels * 0.85) {
            return;
        }
        best = std::max(best, {size, layout}, [](const auto& a, const auto& b) { return a.first < b.first; });
    }
    m_pause->setLayout(best.second);
    fitLabels({m_pause}, pixels);
}

void GuideView::arrangeControls(const QRectF& row, double h)
{
    const bool full = m_arrangement == Arrangement::FullScreen;
    const double gap = h * 0.0175;
    struct Share
    {
        BsButton* button;
        double share;
    };
    std::vector<Share> shares;
    if (m_oneButton) { // what every key and click does, and the one that must always be there
        shares = {{m_pause, 2}, {m_hurts, 1}};
        for (BsButton* other : {m_other, m_back, m_nextStep}) {
            other->hide();
        }
    } else if (full) { // going back has its key; four large buttons are better than five
        shares = {{m_other, 1}, {m_pause, 1.55}, {m_nextStep, 0.95}, {m_hurts, 1.2}};
        m_back->hide();
    } else {
        shares = {{m_other, 1}, {m_back, 1}, {m_pause, m_tight ? 1.5 : 2.15}, {m_nextStep, 1}, {m_hurts, 1}};
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

    for (BsButton* button : {m_other, m_back, m_nextStep, m_hurts}) {
        button->setLayout(m_tight ? BsButton::Layout::IconAbove
                          : full  ? BsButton::Layout::Beside
                                  : BsButton::Layout::OverKey);
    }
    const double label = std::max(18.0, h * (full ? 0.035 : m_tight ? 0.031 : 0.0235));
    if (full) {
        fitLabels({m_other, m_nextStep, m_hurts}, label);
    } else {
        fitLabels({m_other, m_back, m_nextStep, m_hurts}, label);
    }
    fitPause(std::max(18.0, h * (full ? 0.045 : 0.037)));
}

/// What comes next at the leading end of a line, and how far the session is at its trailing end.
void GuideView::arrangeNextLine(const QRectF& line, double pixels, double least)
{
    m_next->setWordWrap(false);
    const auto fits = [&](double size) {
        m_next->setPixels(size, QFont::DemiBold);
        m_place->setPixels(size, QFont::Normal);
        return m_next->sizeHint().width() + size + m_place->sizeHint().width() <= line.width();
    };
    double size = pixels;
    while (!fits(size) && size > least) { // both in one line, and in one size
        size = std::max(size - 1, least);
    }
    if (!fits(size) && m_arrangement == Arrangement::FullScreen) {
        m_place->setText(m_words.timeLeft); // less to read, but not smaller
        fits(size);
    }
    const double placeWidth = std::max(digits::width(m_place->text(), m_place->font()) + 4,
                                       static_cast<double>(m_place->sizeHint().width()));
    place(m_next, QRectF(line.left(), line.top(), line.width() - placeWidth, line.height()));
    place(m_place, QRectF(line.right() - placeWidth, line.top(), placeWidth, line.height()));
}

/// All of the top bar. Where room is short its buttons lose their words, the least needed ones first.
void GuideView::arrangeTopBar(const QRectF& bar, double h)
{
    const bool compact = m_arrangement == Arrangement::Compact;
    for (BsButton* button : {m_leave, m_changed, m_turn, m_sound, m_screen}) {
        button->setLabelPixels(std::max(16.0, h * 0.02));
    }
    m_left->setPixels(std::max(18.0, h * 0.026), QFont::Bold);
    const double leftWidth = digits::width(m_words.timeLeft, m_left->font()) + 4; // whatever digits come
    const double leftTall = m_left->heightForWidth(rounded(leftWidth));
    const double clock = compact ? 0 : h * 0.028;
    for (auto brevity = static_cast<int>(compact ? Brevity::Tools : Brevity::AllWords);
         brevity <= static_cast<int>(Brevity::Leave); ++brevity) {
        m_brevity = static_cast<Brevity>(brevity);
        double right = arrangeTopButtons(bar, h * 0.0175) - leftWidth - h * 0.01;
        place(m_left, QRectF(right, bar.top() + (bar.height() - leftTall) / 2, leftWidth, leftTall));
        right -= clock * 1.4;
        m_clock = compact ? QRectF() : QRectF(right, bar.top() + (bar.height() - clock) / 2, clock, clock);
        const double left = bar.left() + m_leave->width() + h * 0.0275;
        const QRectF title(left, bar.top(), right - h * 0.0175 - left, bar.height());
        arrangeTitle(title, h);
        const double tall = compact ? bar.height() : m_title->height();
        const bool whole = m_title->heightForWidth(rounded(title.width())) <= tall &&
                           m_title->minimumSizeHint().width() <= title.width();
        if (whole && (compact || title.width() >= width() * 0.22)) {
            break;
        }
    }
}

/// The buttons of the top bar, with the words that are left to them. Returns where those at the trailing end
/// begin, with a gap before them.
double GuideView::arrangeTopButtons(const QRectF& bar, double gap)
{
    nameTopButtons();
    const auto wide = [&bar](const BsButton* button) {
        return button->label().isEmpty() ? bar.height() : button->sizeHint().width();
    };
    place(m_leave, QRectF(bar.left(), bar.top(), wide(m_leave), bar.height()));
    double right = bar.right();
    for (BsButton* button : {m_screen, m_sound, m_turn, m_changed}) {
        if (button == m_turn && !m_turnable) {
            m_turn->hide();
            continue;
        }
        place(button, QRectF(right - wide(button), bar.top(), wide(button), bar.height()));
        right -= wide(button) + gap;
    }
    return right;
}

/// What is done, and under it, where there is room, as part of what.
void GuideView::arrangeTitle(const QRectF& box, double h)
{
    if (m_arrangement == Arrangement::Compact) {
        m_subtitle->hide();
        setFitting(m_title, box, std::max(18.0, h * 0.0325), 15, QFont::Bold);
        const int tall = m_title->heightForWidth(rounded(box.width()));
        place(m_title, QRectF(box.left(), box.top() + (box.height() - tall) / 2, box.width(), tall));
    } else {
        setFitting(m_title, QRectF(box.left(), box.top(), box.width(), box.height() * 0.55), h * 0.0255, 15,
                   QFont::Bold);
        m_subtitle->setPixels(std::max(15.0, h * 0.02), QFont::Normal);
        place(m_subtitle,
              QRectF(box.left(), box.top() + box.height() * 0.55, box.width(), box.height() * 0.45));
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

    const double barHeight = std::max(48.0, h * 0.06);
    arrangeTopBar(QRectF(inner.left(), inner.top(), inner.width(), barHeight), h);

    // from the bottom up: controls, next-up, time line
    const double controls = compact ? std::max(98.0, h * 0.15) : h * 0.13;
    const QRectF controlRow(inner.left(), inner.bottom() - controls, inner.width(), controls);
    arrangeControls(controlRow, h);
    double bottom = controlRow.top() - h * 0.02;
    const double nextPixels = std::max(16.0, h * (compact ? 0.0315 : 0.023));
    if (compact) {
        const double line = nextPixels * 1.45;
        m_nextTitle->hide();
        arrangeNextLine(QRectF(inner.left(), bottom - line, inner.width(), line), nextPixels, 14);
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
        m_next->setWordWrap(true);
        m_nextTitle->setPixels(names, QFont::DemiBold);
        const double nextTop = bottom - tall - h * 0.012;
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
    const double pictureWide = std::min(leftWide, pictureHeight * 16 / 9); // in line with the words
    if (!pictureFits) {
        pictureHeight = 0; // the picture goes before any word does
        m_picture->hide();
    } else {
        place(m_picture, QRectF(inner.left(), top, pictureWide, pictureHeight));
    }
    // The question for a number lies on the picture; where that is too small the words make room.
    const double numberWide = pictureWide > leftWide * 0.9 ? pictureWide : leftWide;
    const double number = numberHeight(numberWide, h);
    if (number > 0) {
        m_picture->setVisible(number <= pictureHeight);
        place(m_numberCard, QRectF(inner.left(), top, numberWide, number));
        m_numberCard->raise();
    }
    const bool anything = pictureFits || number > 0;
    const double wordsTop = top + std::max(pictureHeight, number) + (anything ? h * 0.026 : 0);
    setFitting(m_instruction, QRectF(inner.left(), wordsTop, leftWide, bottom - wordsTop), h * 0.039,
               h * 0.026, QFont::Bold);
    m_bar = QRectF(0, top, w, bottom - top);
}

void GuideView::arrangeFullScreen(double h)
{
    const double w = width();
    for (QWidget* only : std::initializer_list<QWidget*>{m_title, m_subtitle, m_left, m_turn, m_changed,
                                                         m_sound, m_panel, m_nextTitle}) {
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
    arrangeNextLine(QRectF(inner.left(), bottom - line, inner.width(), line), nextPixels, h * 0.039);
    bottom -= line + h * 0.012;
    m_timeline->setNamesShown(false);
    m_timeline->setSizes(rounded(h * 0.025), 0);
    place(m_timeline, QRectF(inner.left(), bottom - h * 0.025, inner.width(), h * 0.025));
    bottom -= h * 0.025 + h * 0.03;

    const double ring = std::min(bottom - inner.top(), inner.width() * 0.42);
    m_ring->setNumberPixels(h * 0.35);
    const QRectF ringBox(inner.right() - ring, inner.top(), ring, ring);
    place(m_ring, ringBox);
    arrangeWaysOut(ringBox, h);
    const double leftWide = inner.width() - ring - h * 0.05;
    const double word = h * 0.11;
    m_wordIcon = QRectF(inner.left(), inner.top() + word * 0.14, word * 1.0, word * 1.0);
    const double leastWord = h * (w < h * 1.5 ? 0.06 : 0.08); // no screen is so narrow, but a window may be
    QRectF wordBox(inner.left() + word * 1.3, inner.top() - word * 0.05, leftWide - word * 1.3, word * 1.35);
    setFitting(m_word, wordBox, word, leastWord, QFont::Bold);
    if (m_word->heightForWidth(rounded(wordBox.width())) > wordBox.height()) {
        m_wordIcon = {}; // a long word stands for itself
        wordBox.setLeft(inner.left());
        setFitting(m_word, wordBox, word, leastWord, QFont::Bold);
    }

    const double cueTop = inner.top() + word * 1.4;
    m_bar = QRectF(0, 0, w, bottom);
    m_column = QRectF(inner.left(), cueTop, leftWide, bottom - cueTop);
    if (const double number = numberHeight(leftWide, h); number > 0) {
        // It takes the place of the picture and what stands beside that.
        for (QWidget* covered : std::initializer_list<QWidget*>{m_picture, m_repetition, m_name}) {
            covered->hide();
        }
        place(m_numberCard, QRectF(inner.left(), bottom - number, leftWide, number));
        setFitting(m_instruction, QRectF(inner.left(), cueTop, leftWide, bottom - number - h * 0.02 - cueTop),
                   h * 0.078, h * 0.03, QFont::Bold);
        return;
    }
    double pictureHeight = std::min(h * 0.225, leftWide * 0.45 * 9 / 16); // words stand beside it
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
    // Which side and which repetition, and under it the exercise, beside the picture. Where they are too much
    // for that, the picture gives way, and then the exercise's name.
    const double room = bottom - cueTop - needed - h * 0.01;
    const double besideTall = std::max(pictureHeight, h * 0.1);
    const double besideLeft = inner.left() + (pictureFits ? pictureWidth + h * 0.035 : 0);
    double blockTop = arrangeBlock(
        QRectF(besideLeft, bottom - besideTall, inner.left() + leftWide - besideLeft, besideTall), h);
    if (pictureFits && bottom - blockTop > room) {
        m_picture->hide();
        blockTop = arrangeBlock(QRectF(inner.left(), bottom - h * 0.1, leftWide, h * 0.1), h);
    }
    if (bottom - blockTop > room) {
        m_name->hide();
        blockTop = bottom - m_repetition->height();
        place(m_repetition, QRectF(inner.left(), blockTop, leftWide, m_repetition->height()));
    }
    if (blockTop < cueTop + cueTall) {
        place(m_instruction, QRectF(inner.left(), cueTop, leftWide, blockTop - cueTop));
    }
}

/// The ways out for whoever has only a mouse: in the corners that the ring leaves free, where they cover
/// nothing, and in the order of the window's top bar.
void GuideView::arrangeWaysOut(const QRectF& ring, double h)
{
    m_brevity = Brevity::Leave;
    nameTopButtons();
    // A circle leaves such a square in each corner of its box, and round the box there is room as well.
    const double beyond = h * 0.02;
    const double side = ring.width() / 2 * (1 - 1 / std::numbers::sqrt2) - h * 0.005 + beyond;
    const double top = ring.top() - beyond;
    for (BsButton* button : {m_leave, m_screen}) {
        button->setLabelPixels(side * 0.42);
    }
    place(m_leave, QRectF(ring.left() - beyond, top, side, side));
    place(m_screen, QRectF(ring.right() + beyond - side, top, side, side));
}

/// Side and repetition, and under it the exercise, in the middle of `box` as one block; what is taller than
/// it reaches up, not down. Returns where it begins.
double GuideView::arrangeBlock(const QRectF& box, double h)
{
    setFitting(m_repetition, QRectF(box.left(), box.top(), box.width(), box.height() * 0.55), h * 0.05,
               h * 0.042, QFont::Bold);
    setFitting(m_name, QRectF(box.left(), box.top(), box.width(), box.height() * 0.45), h * 0.043, h * 0.039,
               QFont::Normal);
    const double repetitionTall =
        m_words.factLine.isEmpty() ? 0 : m_repetition->heightForWidth(rounded(box.width()));
    const double nameTall = m_name->heightForWidth(rounded(box.width()));
    const double tall = repetitionTall + nameTall;
    const double top = box.bottom() - std::max(tall, (box.height() + tall) / 2);
    place(m_repetition, QRectF(box.left(), top, box.width(), repetitionTall));
    place(m_name, QRectF(box.left(), top + repetitionTall, box.width(), nameTall));
    return top;
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/playerwords.h"
#include "app/widgets/notice.h"
#include "app/widgets/phasepanel.h"
#include "app/widgets/sessiontimeline.h"
#include "core/player/snapshot.h"

#include <QWidget>

#include <initializer_list>

namespace backstretch {

class BsButton;
class Card;
class Label;
class PainScale;
class Theme;

/// The player as it is seen: picture, words, ring, time line and controls. Shows what it is told
/// and says what was pressed. Sizes follow the height of the window, not the user's text size:
/// it is read from the floor.
class GuideView : public QWidget
{
    Q_OBJECT

public:
    /// The three arrangements; Compact is the windowed one where room is short.
    enum class Arrangement { Window, Compact, FullScreen };

    GuideView(const Theme& theme, QWidget* picture, QWidget* parent = nullptr);

    void setTitles(const QString& exercise, const QString& session);
    void setSegments(const std::vector<SessionTimeline::Segment>& segments);
    void setWords(const PlayerWords& words, PhaseKind kind);
    void setProgress(int exercise, double done, PhaseLook look, const std::vector<int>& leftOut)
    {
        m_timeline->setSkipped(leftOut);
        m_timeline->setCurrent(exercise, done, look);
    }
    /// What moves: ring, progress, numbers.
    void setMoment(const Snapshot& snapshot, const PlayerWords& words);
    /// Whether there is another version to go to, and which way it leads.
    void setOtherVersion(bool exists, bool easier);
    /// Whether the picture can be turned in this exercise, and whether it is.
    void setTurnable(bool turnable, bool turned);
    /// Only Pause, This hurts and leaving are left; a click anywhere else pauses.
    void setOneButton(bool on);
    void setSoundOn(bool on);
    void setFullScreen(bool on);
    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    /// A message that stays until it is taken away; empty: none.
    void setMessage(Notice::Kind kind, const QString& lead, const QString& text, bool canRetry);
    void clearMessage() { setMessage(Notice::Kind::Info, {}, {}, false); }
    /// The scale "how much did it hurt"; the phase goes on meanwhile.
    void setNumberAsked(bool asked);
    [[nodiscard]] PainScale& numberScale() { return *m_scale; }

    [[nodiscard]] BsButton& pauseButton() { return *m_pause; }

Q_SIGNALS:
    void pausePressed();
    void nextPressed();
    void backPressed();
    void otherVersionPressed();
    void hurtPressed();
    void leavePressed();
    void soundPressed();
    void somethingChangedPressed();
    void fullScreenPressed();
    void turnPressed();
    void retryPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Which button of the top bar, and all before it in this list, shows its icon alone: the exercise's name
    /// needs the room first.
    enum class Brevity { AllWords, Turn, Changed, Tools, Leave };

    void retranslate();
    void arrange();
    void arrangeWindow(double h, bool compact);
    void arrangeFullScreen(double h);
    void arrangeTopBar(const QRectF& bar, double h);
    [[nodiscard]] double arrangeTopButtons(const QRectF& bar, double gap);
    void arrangeTitle(const QRectF& box, double h);
    void arrangeControls(const QRectF& row, double h);
    void arrangeNextLine(const QRectF& line, double pixels, double least);
    void arrangeOverPicture(double h);
    void arrangeMessageUnderCue(double h);
    [[nodiscard]] double messageHeight(double pixels, double wide);
    [[nodiscard]] double numberHeight(double width, double h);
    void arrangeWaysOut(const QRectF& ring, double h);
    double arrangeBlock(const QRectF& box, double h);
    static double fitLabels(std::initializer_list<BsButton*> buttons, double pixels);
    void fitPause(double pixels);
    void place(QWidget* widget, const QRectF& box);
    [[nodiscard]] QRectF seen(const QRectF& box) const; ///< mirrored right to left
    void setFitting(Label* label, const QRectF& box, double pixels, double least, QFont::Weight weight);
    void updatePause();
    void nameTopButtons();

    const Theme& m_theme;
    Arrangement m_arrangement = Arrangement::Window;
    bool m_fullScreen = false;
    Brevity m_brevity = Brevity::AllWords;
    bool m_tight = false; ///< room is short: fewer things, icons above their words
    bool m_oneButton = false;
    bool m_turnable = false;
    bool m_turned = false;
    bool m_soundOn = true;
    bool m_numberAsked = false;
    bool m_otherIsEasier = true;
    bool m_stopped = false; ///< the timer stands: Pause is Carry on
    PlayerWords m_words;
    PhaseKind m_kind = PhaseKind::GetReady;
    QString m_exercise;
    QString m_session;

    BsButton* m_leave;
    Label* m_title;
    Label* m_subtitle;
    Label* m_left; ///< time left
    BsButton* m_changed;
    BsButton* m_turn; ///< the picture, for who lies on their side
    BsButton* m_sound;
    BsButton* m_screen;
    QWidget* m_picture;
    Label* m_instruction;
    PhasePanel* m_panel;
    Label* m_word;       ///< full screen
    RingTimer* m_ring;   ///< full screen
    Label* m_repetition; ///< full screen
    Label* m_name;       ///< full screen
    SessionTimeline* m_timeline;
    Label* m_nextTitle;
    Label* m_next;
    Label* m_place; ///< "exercise 3 of 4"
    BsButton* m_other;
    BsButton* m_back;
    BsButton* m_pause;
    BsButton* m_nextStep;
    BsButton* m_hurts;
    Notice* m_message;
    BsButton* m_retry;
    Card* m_numberCard;
    Label* m_numberQuestion;
    PainScale* m_scale;
    QRectF m_bar;      ///< the frame in the phase's colour, and where clicks pause
    QRectF m_wordIcon; ///< full screen
    QRectF m_column;   ///< full screen: the cue and all under it
    QRectF m_clock;    ///< windowed: the icon before the time left
};

} // namespace backstretch

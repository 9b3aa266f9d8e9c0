// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/sessionsetup.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QSpacerItem;

namespace backstretch {

class BsButton;
class Card;
class ChoicesNote;
class CuePlayer;
class FlowLayout;
class HistoryService;
class Label;
class Notice;
class PainScale;
class ScrollColumn;
class Theme;
class Voice;

/// One number before a session, easy to leave out. Begin works with nothing picked.
class CheckInPage : public QWidget
{
    Q_OBJECT

public:
    CheckInPage(const Theme& theme, const Catalogue& catalogue, CuePlayer& cues, Voice& voice,
                HistoryService& history, QWidget* parent = nullptr);

    void open(const SessionSetup& setup, bool soundOn, bool offerNeverAsk);

    /// The routine is another one now; what was picked stays.
    void setSetup(const SessionSetup& setup);

    /// From this number on a day of rest is offered first.
    static constexpr int kALot = 7;

Q_SIGNALS:
    void begin(std::optional<int> pain);
    /// All exercises in their easier versions.
    void beginGently(std::optional<int> pain);
    void skipped();
    void restToday();
    void neverAsk();
    void back();
    /// A choice for one of the exercises was taken back: the session is to be set up anew.
    void choicesChanged();
    /// The list of signs that need a doctor.
    void somethingChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void setTight(bool tight);
    void showReadout();
    void testSound();
    void showSound();
    [[nodiscard]] std::optional<int> pain() const;

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    CuePlayer& m_cues;
    Voice& m_voice;
    SessionSetup m_setup;
    bool m_soundOn = true;
    bool m_tight = false; ///< the window is very low for the text

    BsButton* m_back;
    Label* m_what;
    Label* m_question;
    Label* m_why;
    PainScale* m_scale;
    Label* m_readout;
    Card* m_need;
    QBoxLayout* m_needRow;
    Label* m_things;
    Label* m_sound;
    BsButton* m_test;
    ChoicesNote* m_choices;
    Notice* m_aLot;
    BsButton* m_rest;
    BsButton* m_gently;
    BsButton* m_beginAnyway;
    BsButton* m_signs; ///< in the notice
    QWidget* m_choice;
    BsButton* m_skip;
    BsButton* m_begin;
    BsButton* m_changed;
    BsButton* m_never;
    Label* m_stop;
    std::array<QSpacerItem*, 3> m_gaps{}; ///< between question, numbers, words and needs
    QHBoxLayout* m_top;
    QHBoxLayout* m_quiet; ///< what is seldom wanted, under the two that are
    QHBoxLayout* m_footer;
    QWidget* m_column;
    ScrollColumn* m_scroll;
};

} // namespace backstretch

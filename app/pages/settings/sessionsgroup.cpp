// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/sessionsgroup.h"

#include "app/widgets/combo.h"
#include "app/widgets/settingsrow.h"

#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr int kDaysOfWeek = 7;

} // namespace

SessionsGroup::SessionsGroup(const Theme& theme, SettingsStore& settings, QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("clock"), parent)
{
    RowsCard* begins = addCard();
    m_fullScreen = addSwitch(begins, &Settings::startInFullScreen);
    m_askAboutPain = addSwitch(begins, &Settings::askAboutPain);

    RowsCard* lengths = addCard();
    m_getReady = addLength(lengths, &Settings::getReady, {5, 60}, 5);
    m_turnOver = addLength(lengths, &Settings::turnOver, {5, 60}, 1);
    m_break = addLength(lengths, &Settings::breakBetween, {0, 60}, 5);
    m_breath = addLength(lengths, &Settings::breath, {4, 8}, 1);

    RowsCard* ways = addCard();
    m_oneButton = addSwitch(ways, &Settings::oneButton);
    m_picturesOnly = addSwitch(ways, &Settings::picturesOnly);
    m_alwaysEasier = addSwitch(ways, &Settings::alwaysEasier);

    m_plan = addChoice(
        addCard(), [](const Settings& s) { return s.daysAWeek; },
        [](Settings& s, int index) { s.daysAWeek = index; });
    rows().addStretch(1);
}

QString SessionsGroup::name() const
{
    return tr("Sessions");
}

void SessionsGroup::retranslate()
{
    m_fullScreen.row->setTexts(tr("Start in full screen"), tr("Large enough to be read from the floor."));
    m_askAboutPain.row->setTexts(tr("Ask about pain"),
                                 tr("Before a session: how your upper back feels. You can always skip it."));
    m_getReady.row->setTexts(tr("Get ready"),
                             tr("Before each exercise. Before the first one you have 5 seconds more."));
    m_turnOver.row->setTexts(tr("Turn over"), tr("To lie on the other side."));
    m_break.row->setTexts(tr("Break between exercises"), tr("Where a routine does not have its own."));
    m_breath.row->setTexts(
        tr("One slow breath"),
        tr("In and out. Used where you count holds in breaths, which you choose on an exercise’s page."));
    m_oneButton.row->setTexts(
        tr("One-button mode"),
        //: H and C are keys: This hurts, Something changed
        tr("Every key and every click is pause and carry on. Only Esc, H and C keep their meaning."));
    m_picturesOnly.row->setTexts(tr("Pictures instead of video"),
                                 tr("One still picture for each exercise. Nothing moves."));
    m_alwaysEasier.row->setTexts(tr("Always use easier versions"),
                                 tr("Wherever an exercise has one. Your choices are kept for later."));
    m_plan.row->setTexts(tr("Your plan"),
                         tr("On how many days of a week you want to do something. Today shows it and counts "
                            "what you did, never what you did not."));
    QStringList days{tr("No plan")};
    for (int count = 1; count <= kDaysOfWeek; ++count) {
        days << tr("%Ln day(s) a week", nullptr, count);
    }
    fill(*m_plan.combo, days);
    setSearchWords();
    SettingsGroup::retranslate();
}

void SessionsGroup::setSearchWords()
{
    //: what people search for, with spaces between; likewise below
    m_fullScreen.row->setSearchWords(tr("window large big"));
    m_askAboutPain.row->setSearchWords(tr("check-in question number before"));
    m_getReady.row->setSearchWords(tr("time seconds wait start countdown"));
    m_turnOver.row->setSearchWords(tr("time seconds sides change"));
    m_break.row->setSearchWords(tr("time seconds rest pause"));
    m_breath.row->setSearchWords(tr("time seconds breathing"));
    m_oneButton.row->setSearchWords(tr("switch access remote key click"));
    m_picturesOnly.row->setSearchWords(tr("film clip still battery slow"));
    m_alwaysEasier.row->setSearchWords(tr("gentle simple beginner"));
    m_plan.row->setSearchWords(tr("goal days week how often"));
}

} // namespace backstretch

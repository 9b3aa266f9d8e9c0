// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/paingroup.h"

#include "app/widgets/combo.h"
#include "app/widgets/settingsrow.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int kLeastAmber = 1;
constexpr int kLeastRed = 2;
constexpr int kMost = 10;

QStringList numbers(int first, int last)
{
    QStringList words;
    for (int number = first; number <= last; ++number) {
        words << QLocale().toString(number);
    }
    return words;
}

} // namespace

PainGroup::PainGroup(const Theme& theme, SettingsStore& settings, QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("hurts"), parent)
{
    RowsCard* card = addCard();
    m_nextDay = addSwitch(card, &Settings::askNextDay);
    // Whatever is chosen, caution begins below red: the other one moves along.
    m_amber = addChoice(
        card, [](const Settings& s) { return painLimits(s).amberFrom - kLeastAmber; },
        [](Settings& s, int index) {
            s.pain.amberFrom = kLeastAmber + index;
            s.pain.redFrom = std::max(s.pain.redFrom, s.pain.amberFrom + 1);
        });
    m_red = addChoice(
        card, [](const Settings& s) { return painLimits(s).redFrom - kLeastRed; },
        [](Settings& s, int index) {
            s.pain.redFrom = kLeastRed + index;
            s.pain.amberFrom = std::min(s.pain.amberFrom, s.pain.redFrom - 1);
        });
    rows().addStretch(1);
}

QString PainGroup::name() const
{
    return tr("Pain");
}

void PainGroup::retranslate()
{
    m_nextDay.row->setTexts(tr("Ask about the next morning"),
                            tr("Once, on the first day after a session on which you come back."));
    m_amber.row->setTexts(tr("Be careful from"),
                          tr("From this number on we suggest something easier. You decide."));
    m_red.row->setTexts(tr("Suggest to stop from"),
                        tr("From this number on we suggest to end a session and to rest. You decide."));
    //: what people search for, with spaces between; likewise below
    m_nextDay.row->setSearchWords(tr("question next day pain number"));
    m_amber.row->setSearchWords(tr("pain limit threshold amber number"));
    m_red.row->setSearchWords(tr("pain limit threshold red number stop"));
    fill(*m_amber.combo, numbers(kLeastAmber, kMost - 1));
    fill(*m_red.combo, numbers(kLeastRed, kMost));
    SettingsGroup::retranslate();
}

} // namespace backstretch

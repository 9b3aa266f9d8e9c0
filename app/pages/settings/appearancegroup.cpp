// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/appearancegroup.h"

#include "app/pages/textsizechoice.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/settingsrow.h"

#include <QVBoxLayout>

namespace backstretch {

AppearanceGroup::AppearanceGroup(const Theme& theme, SettingsStore& settings, QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("text-size"), parent)
{
    RowsCard* card = addCard();
    m_textSize = addChoice(card, &Settings::textSize);
    m_colours = addChoice(card, &Settings::colours);
    m_motion = addChoice(card, &Settings::reduceMotion);
    m_dark = addSwitch(card, &Settings::darkFullScreen);

    auto* sample = new Card(theme);
    m_sample = new Label(theme, TextStyle::Lead);
    auto* inSample = new QVBoxLayout(sample);
    inSample->setContentsMargins(0, 0, 0, 0);
    inSample->addWidget(m_sample);
    rows().addWidget(sample);
    rows().addStretch(1);
}

QString AppearanceGroup::name() const
{
    return tr("Text and colours");
}

void AppearanceGroup::retranslate()
{
    QStringList sizes;
    for (const TextSize size :
         {TextSize::Normal, TextSize::Large, TextSize::Larger, TextSize::VeryLarge, TextSize::Largest}) {
        sizes << textSizeName(size);
    }
    m_textSize.row->setTexts(tr("Text size"), tr("Also with Ctrl and plus or minus, at any time."));
    fill(*m_textSize.combo, sizes);
    m_sample->setText(
        tr("This is how a step of an exercise looks: lie face down, and rest your forehead on the floor."));
    m_colours.row->setTexts(tr("Colours"), QString());
    fill(*m_colours.combo, {tr("Same as the computer"), tr("Light"), tr("Dark"), tr("High contrast, dark"),
                            tr("High contrast, light")});
    m_motion.row->setTexts(tr("Reduce motion"),
                           tr("Things jump instead of sliding. Exercise videos still move."));
    fill(*m_motion.combo, {tr("Same as the computer"), tr("On"), tr("Off")});
    m_dark.row->setTexts(tr("Dark in full screen"),
                         tr("Easier on the eyes, and seen better from the floor."));
    //: what people search for, with spaces between; likewise below
    m_textSize.row->setSearchWords(tr("font letters zoom bigger larger smaller read"));
    m_colours.row->setSearchWords(tr("theme dark light mode night contrast black white"));
    m_motion.row->setSearchWords(tr("animation moving dizzy"));
    m_dark.row->setSearchWords(tr("theme black session night"));
    SettingsGroup::retranslate();
}

} // namespace backstretch

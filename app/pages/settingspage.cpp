// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settingspage.h"

#include "app/keyssheet.h"
#include "app/pages/safetynote.h"
#include "app/pages/textsizechoice.h"
#include "app/settings.h"
#include "app/text/language.h"
#include "app/widgets/card.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/navgroup.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/switch.h"
#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

/// Fills a list with new words and keeps what is chosen.
void fill(Combo& combo, const QStringList& words)
{
    const QSignalBlocker quiet(&combo);
    const int chosen = combo.currentIndex();
    combo.clear();
    combo.addItems(words);
    combo.setCurrentIndex(std::clamp(chosen, 0, static_cast<int>(words.size()) - 1));
    combo.updateGeometry();
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                           const GeneralTexts& general, QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_sourceTitle(general.sourceTitle)
    , m_sourcePublisher(general.sourcePublisher)
    , m_title(new Label(theme, TextStyle::Display))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new NavGroup(theme))
    , m_groupCombo(new Combo(theme))
    , m_pages(new QVBoxLayout)
{
    column().addWidget(m_title);
    m_body->addWidget(m_list, 0, Qt::AlignTop);
    m_body->addWidget(m_groupCombo);
    m_body->addLayout(m_pages, 1);
    column().addLayout(m_body);
    column().addStretch(1);

    makeAppearance();
    makeLanguage();
    makeAbout(general);
    showGroup(0);

    connect(m_list, &NavGroup::chosen, this, &SettingsPage::showGroup);
    connect(m_groupCombo, &QComboBox::activated, this, &SettingsPage::showGroup);
    connect(&m_settings, &SettingsStore::changed, this, &SettingsPage::showValues);
}

QVBoxLayout* SettingsPage::addGroup(const QString& icon, const char* name)
{
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().space(4));
    auto* title = new Label(theme(), TextStyle::Title);
    rows->addWidget(title);
    m_pages->addWidget(page);
    m_list->addPage(icon, QString());
    m_groups.push_back({page, title, name});
    return rows;
}

SettingsPage::Choice SettingsPage::addChoice(QWidget* card, std::function<void(int)> chosen)
{
    auto* combo = new Combo(theme());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // words change with the language
    auto* row = new SettingsRow(theme(), QString(), QString(), combo);
    static_cast<RowsCard*>(card)->addRow(row);
    connect(combo, &QComboBox::activated, this, [chosen = std::move(chosen)](int index) { chosen(index); });
    return {row, combo};
}

void SettingsPage::makeAppearance()
{
    QVBoxLayout* rows = addGroup(QStringLiteral("text-size"), QT_TR_NOOP("Text and colours"));
    auto* card = new RowsCard(theme());
    m_textSize = addChoice(card, [this](int index) {
        m_settings.change([index](Settings& s) { s.textSize = static_cast<TextSize>(index); });
    });
    m_colours = addChoice(card, [this](int index) {
        m_settings.change([index](Settings& s) { s.colours = static_cast<ColourChoice>(index); });
    });
    m_motion = addChoice(card, [this](int index) {
        m_settings.change([index](Settings& s) { s.reduceMotion = static_cast<MotionChoice>(index); });
    });
    m_dark = new Switch(theme());
    m_darkRow = new SettingsRow(theme(), QString(), QString(), m_dark);
    card->addRow(m_darkRow);
    connect(m_dark, &QAbstractButton::toggled, this,
            [this](bool on) { m_settings.change([on](Settings& s) { s.darkFullScreen = on; }); });
    rows->addWidget(card);

    auto* sample = new Card(theme());
    m_sample = new Label(theme(), TextStyle::Lead);
    auto* inSample = new QVBoxLayout(sample);
    inSample->setContentsMargins(0, 0, 0, 0);
    inSample->addWidget(m_sample);
    rows->addWidget(sample);
    rows->addStretch(1);
}

void SettingsPage::makeLanguage()
{
    QVBoxLayout* rows = addGroup(QStringLiteral("globe"), QT_TR_NOOP("Language"));
    auto* card = new RowsCard(theme());
    m_language = addChoice(card, [this](int index) {
        const QString code = m_language.combo->itemData(index).toString();
        m_settings.change([&code](Settings& s) { s.language = code; });
    });
    rows->addWidget(card);
    rows->addStretch(1);
}

void SettingsPage::makeAbout(const GeneralTexts&)
{
    QVBoxLayout* rows = addGroup(QStringLiteral("info"), QT_TR_NOOP("About and safety"));
    rows->addWidget(new SafetyNote(theme()));
    m_agreed = new Label(theme(), TextStyle::Small);
    m_agreed->setRole(&Colours::textMuted);
    rows->addWidget(m_agreed);

    auto* about = new Card(theme());
    auto* words = new QVBoxLayout(about);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(theme().space(2));
    m_about = new Label(theme(), TextStyle::Body);
    m_about->setStyle(TextStyle::Body, QFont::DemiBold);
    m_privacy = new Label(theme(), TextStyle::Body);
    m_source = new Label(theme(), TextStyle::Body);
    m_licence = new Label(theme(), TextStyle::Body);
    for (Label* line : {m_about, m_privacy, m_source, m_licence}) {
        words->addWidget(line);
    }
    rows->addWidget(about);

    auto* keys = new Card(theme());
    m_keysColumn = new QVBoxLayout(keys);
    m_keysColumn->setContentsMargins(0, 0, 0, 0);
    m_keysTitle = new Label(theme(), TextStyle::Title);
    m_keysColumn->addWidget(m_keysTitle);
    rows->addWidget(keys);
    rows->addStretch(1);
}

void SettingsPage::enter()
{
    showValues();
}

QWidget* SettingsPage::firstFocus()
{
    return m_groupCombo->isVisible() ? static_cast<QWidget*>(m_groupCombo)
                                     : m_list->button(m_list->current());
}

void SettingsPage::showGroup(int index)
{
    // Not a stack of pages: that is always as tall as its tallest.
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].page->setVisible(static_cast<int>(i) == index);
    }
    m_list->setCurrent(index);
    m_groupCombo->setCurrentIndex(index);
    scrollToTop();
}

void SettingsPage::showValues()
{
    const Settings& values = m_settings.values();
    m_textSize.combo->setCurrentIndex(static_cast<int>(values.textSize));
    m_colours.combo->setCurrentIndex(static_cast<int>(values.colours));
    m_motion.combo->setCurrentIndex(static_cast<int>(values.reduceMotion));
    m_dark->setChecked(values.darkFullScreen);
    m_language.combo->setCurrentIndex(std::max(0, m_language.combo->findData(values.language)));
    m_agreed->setVisible(values.welcomeDate.isValid());
    m_agreed->setText(
        tr("You agreed to this on %1.").arg(QLocale().toString(values.welcomeDate, QLocale::LongFormat)));
}

void SettingsPage::arrange()
{
    const bool wide = breakpoint() == Breakpoint::Wide;
    fitChoices();
    for (const Group& group : m_groups) {
        group.title->setMinimumHeight(wide ? theme().space(13) : 0); // level with the first of the list
    }
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(theme().space(wide ? 6.5 : 4));
    m_list->setVisible(wide);
    m_list->setMinimumWidth(wide ? std::max(theme().em(14.25), m_list->sizeHint().width()) : 0);
    m_groupCombo->setVisible(!wide);
}

void SettingsPage::fitChoices()
{
    int widest = 0;
    for (const Choice& choice : {m_textSize, m_colours, m_motion, m_language}) {
        widest = std::max(widest, choice.combo->sizeHint().width());
    }
    for (const Choice& choice : {m_textSize, m_colours, m_motion, m_language}) {
        choice.combo->setMinimumWidth(widest); // they stand under one another
    }
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    QStringList groups;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        groups << tr(m_groups[i].name);
        m_groups[i].title->setText(groups.constLast());
        m_list->setLabel(static_cast<int>(i), groups.constLast());
    }
    m_list->setAccessibleName(tr("Groups of settings"));
    m_groupCombo->setAccessibleName(tr("Group of settings"));
    fill(*m_groupCombo, groups);

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
    m_darkRow->setTexts(tr("Dark in full screen"), tr("Easier on the eyes, and seen better from the floor."));

    m_language.row->setTexts(tr("Language"), tr("Changes now. Nothing to restart."));
    {
        const QSignalBlocker quiet(m_language.combo);
        m_language.combo->clear();
        m_language.combo->addItem(tr("Same as the computer"), QString());
        for (const Language& language : m_languages.available()) {
            m_language.combo->addItem(language.name, language.code);
        }
    }

    m_about->setText(tr("Backstretch %1").arg(QCoreApplication::applicationVersion()));
    m_privacy->setText(tr("Works offline. Your data stays on this computer."));
    //: title and publisher of the article the exercises come from
    m_source->setText(
        tr("The exercises follow “%1” (%2), told in our own words. Where it gives no figure, ours is marked "
           "on the exercise's page.")
            .arg(m_sourceTitle, m_sourcePublisher));
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later. Built with Qt."));
    m_keysTitle->setText(tr("Keys"));
    delete m_keys;
    m_keys = makeKeyTable(theme(), shellKeys());
    m_keysColumn->addWidget(m_keys);
    fitChoices();
    showValues();
}

} // namespace backstretch

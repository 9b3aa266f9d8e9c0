// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settingspage.h"

#include "app/models/search.h"
#include "app/pages/settings/aboutgroup.h"
#include "app/pages/settings/appearancegroup.h"
#include "app/pages/settings/languagegroup.h"
#include "app/pages/settings/paingroup.h"
#include "app/pages/settings/sessionsgroup.h"
#include "app/pages/settings/voicegroup.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/navgroup.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/staysinview.h"
#include "core/catalogue/catalogue.h"

#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

SettingsPage::SettingsPage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                           const Catalogue& catalogue, Voice& voice, CuePlayer& tones,
                           const RemindersGroup::Parts& reminders, const DataGroup::Parts& yours,
                           QWidget* parent)
    : Page(theme, parent)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new Label(theme, TextStyle::Display))
    , m_search(new SearchField(theme, QString()))
    , m_results(new QWidget)
    , m_resultRows(new QVBoxLayout(m_results))
    , m_settingsBody(new QWidget)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight, m_settingsBody))
    , m_list(new NavGroup(theme))
    , m_side(new StaysInView(theme, m_list))
    , m_groupCombo(new Combo(theme))
    , m_pages(new QVBoxLayout)
{
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_search);
    column().addLayout(m_header);
    m_resultRows->setContentsMargins(0, 0, 0, 0);
    m_results->hide();
    column().addWidget(m_results);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->addWidget(m_side);
    m_body->addWidget(m_groupCombo);
    m_body->addLayout(m_pages, 1);
    column().addWidget(m_settingsBody);
    column().addStretch(1);

    addGroup(SettingsPart::Appearance, new AppearanceGroup(theme, settings));
    addGroup(SettingsPart::Voice, new VoiceGroup(theme, settings, voice, tones));
    addGroup(SettingsPart::Sessions, new SessionsGroup(theme, settings));
    addGroup(SettingsPart::Reminders, new RemindersGroup(theme, settings, reminders));
    addGroup(SettingsPart::Language, new LanguageGroup(theme, settings, languages));
    addGroup(SettingsPart::Pain, new PainGroup(theme, settings));
    addGroup(SettingsPart::Data, new DataGroup(theme, settings, yours));
    addGroup(SettingsPart::About, new AboutGroup(theme, settings, catalogue, yours.navigator));
    showGroup(0);

    connect(m_list, &NavGroup::chosen, this, &SettingsPage::showGroup);
    connect(m_groupCombo, &QComboBox::activated, this, &SettingsPage::showGroup);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_hits.empty()) {
            open(m_hits.front());
        }
    });
}

void SettingsPage::addGroup(SettingsPart part, SettingsGroup* group)
{
    m_pages->addWidget(group);
    m_list->addPage(group->iconName(), QString());
    m_groups.push_back(group);
    m_parts.push_back(part);
}

void SettingsPage::showPart(SettingsPart part)
{
    const auto found = std::ranges::find(m_parts, part);
    if (found != m_parts.end()) {
        showGroup(static_cast<int>(found - m_parts.begin()));
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsPage::enter()
{
    m_search->clear();
    for (SettingsGroup* group : m_groups) {
        group->showValues();
    }
}

bool SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void SettingsPage::search()
{
    const QStringList words = searchWords(m_search->text());
    m_hits.clear();
    for (std::size_t i = 0; i < m_groups.size() && !words.isEmpty(); ++i) {
        const SettingsGroup& group = *m_groups[i];
        const int index = static_cast<int>(i);
        if (hasAll(foldForSearch(group.name() + QLatin1Char(' ') + group.searchWords()), words)) {
            m_hits.push_back({index, group.name(), nullptr, nullptr});
        }
        for (const SettingsGroup::Place& place : group.places()) {
            if (hasAll(foldForSearch(place.title + QLatin1Char(' ') + place.words), words)) {
                m_hits.push_back({index, place.title, place.area, place.control});
            }
        }
    }
    m_results->setVisible(!words.isEmpty());
    m_settingsBody->setVisible(words.isEmpty());
    showHits(m_hits);
}

void SettingsPage::showHits(const std::vector<Hit>& hits)
{
    if (m_shownHits) {
        m_shownHits->hide();
        m_shownHits->deleteLater(); // what was pressed may be in it
    }
    if (hits.empty()) {
        auto* nothing = new Label(theme(), TextStyle::Lead, tr("Nothing found. Try another word."));
        m_shownHits = nothing;
        m_resultRows->addWidget(nothing);
        nothing->show(); // now: a layout would show it later
        return;
    }
    auto* card = new RowsCard(theme());
    for (const Hit& hit : hits) {
        const QString group = m_groups[static_cast<std::size_t>(hit.group)]->name();
        auto* show = new BsButton(theme(), BsButton::Kind::Secondary, tr("Show"));
        //: a setting
        show->setAccessibleName(tr("Show %1").arg(hit.title));
        show->setAutoDefault(true);
        connect(show, &QPushButton::clicked, this, [this, hit] { open(hit); });
        card->addRow(new SettingsRow(theme(), hit.title, hit.area ? group : tr("All of this group"), show));
    }
    m_shownHits = card;
    m_resultRows->addWidget(card);
    card->show();
}

void SettingsPage::open(const Hit& hit)
{
    const Hit wanted = hit; // it goes with the search
    m_search->clear();
    showGroup(wanted.group);
    QWidget* focus = firstFocus();
    if (wanted.area && wanted.control) {
        QWidget* control = wanted.control;
        if ((control->focusPolicy() & Qt::TabFocus) == 0) {
            const QList<QWidget*> inside = control->findChildren<QWidget*>();
            const auto found = std::ranges::find_if(
                inside, [](const QWidget* widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0; });
            control = found == inside.end() ? control : *found;
        }
        focus = control->isEnabled() ? control : focus;
        // Once it is laid out: until now the results stood in its place.
        QTimer::singleShot(0, this, [this, area = wanted.area] {
            if (const QWidget* there = area) {
                scrollTo(*there, there->rect());
            }
        });
    }
    focus->setFocus(Qt::TabFocusReason); // by the Tab key's reason: it is seen where one has come to
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
        m_groups[i]->setVisible(static_cast<int>(i) == index);
    }
    m_list->setCurrent(index);
    m_groupCombo->setCurrentIndex(index);
    followLayouts(*column().parentWidget()); // of the list only the present group is a stop
    scrollToTop();
}

void SettingsPage::arrange()
{
    const bool wide = breakpoint() == Breakpoint::Wide;
    for (SettingsGroup* group : m_groups) {
        group->arrange(wide);
    }
    const bool narrow = breakpoint() >= Breakpoint::Narrow;
    m_header->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setSpacing(theme().space(4));
    m_search->setMinimumWidth(theme().em(breakpoint() == Breakpoint::VeryNarrow ? 12 : 20));
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(theme().space(wide ? 6.5 : 4));
    m_side->setVisible(wide);
    m_list->setMinimumWidth(wide ? std::max(theme().em(14.25), m_list->sizeHint().width()) : 0);
    m_groupCombo->setVisible(!wide);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_search->setPurpose(tr("Search settings"));
    m_list->setAccessibleName(tr("Groups of settings"));
    m_groupCombo->setAccessibleName(tr("Group of settings"));
    const QSignalBlocker quiet(m_groupCombo);
    m_groupCombo->clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->retranslate();
        m_list->setLabel(static_cast<int>(i), m_groups[i]->name());
        m_groupCombo->addItem(m_groups[i]->name());
    }
    m_groupCombo->setCurrentIndex(m_list->current());
    search();
}

} // namespace backstretch

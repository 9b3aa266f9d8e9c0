// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settingsgroup.h"

#include "app/text/durations.h"
#include "app/theme/theme.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/stepper.h"
#include "app/widgets/switch.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace backstretch {

SettingsGroup::SettingsGroup(const Theme& theme, SettingsStore& settings, QString iconName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_iconName(std::move(iconName))
    , m_title(new Label(theme, TextStyle::Title))
    , m_header(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme.space(4));
    m_header->addWidget(m_title, 1);
    m_rows->addLayout(m_header);
    connect(&m_settings, &SettingsStore::changed, this, &SettingsGroup::showValues);
}

void SettingsGroup::arrange(bool wide)
{
    m_title->setMinimumHeight(wide ? m_theme.space(13) : 0); // level with the first of the list
    fitChoices();
}

std::vector<SettingsGroup::Place> SettingsGroup::places() const
{
    std::vector<Place> places;
    for (SettingsRow* row : findChildren<SettingsRow*>()) {
        if (row->isVisibleTo(this)) { // a row that the group has taken away leads nowhere
            places.push_back({row->title(), row->searchText(), row, row->control()});
        }
    }
    return places;
}

void SettingsGroup::addPlace(std::vector<Place>& places, const QString& title, const QString& words,
                             QWidget* control) const
{
    if (control->isVisibleTo(this)) {
        places.push_back({title, words, control, control});
    }
}

RowsCard* SettingsGroup::addCard()
{
    auto* card = new RowsCard(m_theme);
    m_rows->addWidget(card);
    return card;
}

SettingsGroup::OnOff SettingsGroup::addSwitch(RowsCard* card, bool Settings::*value)
{
    auto* control = new Switch(m_theme);
    auto* row = new SettingsRow(m_theme, QString(), QString(), control);
    card->addRow(row);
    connect(control, &QAbstractButton::toggled, this,
            [this, value](bool on) { m_settings.change([value, on](Settings& s) { s.*value = on; }); });
    m_show.emplace_back([control, value](const Settings& s) { control->setChecked(s.*value); });
    return {row, control};
}

SettingsGroup::Length SettingsGroup::addLength(RowsCard* card, std::chrono::seconds Settings::*value,
                                               std::pair<int, int> range, int step)
{
    auto* control = new Stepper(m_theme);
    control->setRange(range.first, range.second);
    control->setStep(step);
    control->setFormat([](int seconds) { return exactDuration(std::chrono::seconds(seconds)); },
                       [](int seconds) { return spokenDuration(std::chrono::seconds(seconds)); });
    auto* row = new SettingsRow(m_theme, QString(), QString(), control);
    card->addRow(row);
    connect(control, &Stepper::valueChanged, this, [this, value](int seconds) {
        m_settings.change([value, seconds](Settings& s) { s.*value = std::chrono::seconds(seconds); });
    });
    m_show.emplace_back(
        [control, value](const Settings& s) { control->setValue(static_cast<int>((s.*value).count())); });
    m_steppers.push_back(control);
    return {row, control};
}

SettingsGroup::Choice SettingsGroup::addChoice(RowsCard* card, std::function<int(const Settings&)> entry,
                                               std::function<void(Settings&, int)> choose)
{
    auto* combo = new Combo(m_theme);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // words change with the language
    auto* row = new SettingsRow(m_theme, QString(), QString(), combo);
    card->addRow(row);
    connect(combo, &QComboBox::activated, this, [this, choose = std::move(choose)](int index) {
        m_settings.change([&choose, index](Settings& s) { choose(s, index); });
    });
    m_show.emplace_back(
        [combo, entry = std::move(entry)](const Settings& s) { combo->setCurrentIndex(entry(s)); });
    m_combos.push_back(combo);
    return {row, combo};
}

void SettingsGroup::fill(Combo& combo, const QStringList& words)
{
    const QSignalBlocker quiet(&combo);
    const int chosen = combo.currentIndex();
    combo.clear();
    combo.addItems(words);
    combo.setCurrentIndex(std::clamp(chosen, 0, static_cast<int>(words.size()) - 1));
    combo.updateGeometry();
}

void SettingsGroup::showValues()
{
    for (const auto& show : m_show) {
        show(m_settings.values());
    }
}

void SettingsGroup::retranslate()
{
    m_title->setText(name());
    fitChoices();
    showValues();
}

void SettingsGroup::fitChoices()
{
    const auto fit = [](const auto& controls) {
        int widest = 0;
        for (const QWidget* control : controls) {
            widest = std::max(widest, control->sizeHint().width());
        }
        for (QWidget* control : controls) {
            control->setMinimumWidth(widest);
        }
    };
    fit(m_combos);
    fit(m_steppers);
}

} // namespace backstretch

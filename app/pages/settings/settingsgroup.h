// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QStringList>
#include <QWidget>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace backstretch {

class Combo;
class Label;
class RowsCard;
class SettingsRow;
class Stepper;
class Switch;

/// One group of the settings page: its title and its rows. A row that is added with the setting it
/// stands for shows that setting and changes it by itself; a group only gives it words.
class SettingsGroup : public QWidget
{
    Q_OBJECT

public:
    SettingsGroup(const Theme& theme, SettingsStore& settings, QString iconName, QWidget* parent = nullptr);

    [[nodiscard]] const QString& iconName() const { return m_iconName; }
    [[nodiscard]] virtual QString name() const = 0;
    /// What people search for that no row of it says.
    [[nodiscard]] virtual QString searchWords() const { return {}; }

    /// Something in the group that a search can lead to.
    struct Place
    {
        QString title;
        QString words;    ///< all that it is found by, besides its title
        QWidget* area;    ///< comes into view
        QWidget* control; ///< gets the focus: itself, or the first in it that takes it
    };
    /// All that can be seen of them: the rows, and what a group has besides.
    [[nodiscard]] virtual std::vector<Place> places() const;
    /// The page comes to the front, or a setting has changed.
    virtual void showValues();
    /// The words of all rows; the base sets the title.
    virtual void retranslate();
    /// The window's width or the text size has changed; `wide`: the list of groups stands beside.
    virtual void arrange(bool wide);

protected:
    /// A row whose control is a list to choose from.
    struct Choice
    {
        SettingsRow* row = nullptr;
        Combo* combo = nullptr;
    };
    struct OnOff
    {
        SettingsRow* row = nullptr;
        Switch* control = nullptr;
    };

    struct Length
    {
        SettingsRow* row = nullptr;
        Stepper* control = nullptr;
    };

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] SettingsStore& settings() { return m_settings; }
    /// The title's row; what is added stands at its end.
    [[nodiscard]] QBoxLayout& header() { return *m_header; }
    /// Where cards go, one under the other.
    [[nodiscard]] QVBoxLayout& rows() { return *m_rows; }

    /// A control that stands in no row of its own, if it can be seen.
    void addPlace(std::vector<Place>& places, const QString& title, const QString& words,
                  QWidget* control) const;

    RowsCard* addCard();
    OnOff addSwitch(RowsCard* card, bool Settings::*value);
    /// Whole seconds, changed by `step`.
    Length addLength(RowsCard* card, std::chrono::seconds Settings::*value, std::pair<int, int> range,
                     int step);
    /// The entries stand in the order of the enumerators.
    template <typename E>
    Choice addChoice(RowsCard* card, E Settings::*value)
    {
        return addChoice(
            card, [value](const Settings& s) { return static_cast<int>(s.*value); },
            [value](Settings& s, int index) { s.*value = static_cast<E>(index); });
    }
    Choice addChoice(RowsCard* card, std::function<int(const Settings&)> entry,
                     std::function<void(Settings&, int)> choose);
    /// Makes all lists as wide as the widest, and all lengths: they stand under one another.
    void fitChoices();
    /// Fills a list with new words and keeps what is chosen.
    static void fill(Combo& combo, const QStringList& words);

private:
    const Theme& m_theme;
    SettingsStore& m_settings;
    const QString m_iconName;
    Label* m_title;
    QBoxLayout* m_header;
    QVBoxLayout* m_rows;
    std::vector<Combo*> m_combos;
    std::vector<Stepper*> m_steppers;
    std::vector<std::function<void(const Settings&)>> m_show;
};

} // namespace backstretch

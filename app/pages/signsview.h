// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QLocale>
#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace backstretch {

class Card;
class Theme;

/// The number to call, with what must stand beside it. Its own card, in the colours of a warning.
[[nodiscard]] Card* makePhoneBox(const Theme& theme,
                                 QLocale::Territory territory = QLocale::system().territory());

/// The signs that need a doctor, in their two groups. Beside each other where all of it is in view then, else
/// those that need help now come first, and the number to call before them.
class SignsView : public QWidget
{
    Q_OBJECT

public:
    SignsView(const Theme& theme, const RedFlags& signs, QWidget* parent = nullptr);

    /// Says through what it is seen: in a low opening the groups stand under one another, the number to call
    /// first.
    void fitInto(QWidget& opening);
    /// Something to do before a doctor is seen: at the end of that group.
    void addToSoon(QWidget* widget);
    /// All of it, to be read aloud: what needs help now first.
    [[nodiscard]] QStringList spoken() const;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands under both lists.
    [[nodiscard]] static QString doubt();
    void arrange();
    void setStacked(bool stacked);

    const Theme& m_theme;
    const RedFlags& m_signs;
    const QWidget* m_opening = nullptr;
    QBoxLayout* m_groups;
    Card* m_now;
    QBoxLayout* m_nowColumn;
    QBoxLayout* m_soonColumn;
    Card* m_phone;
};

} // namespace backstretch

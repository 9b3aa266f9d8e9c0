// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"

namespace backstretch {

class BsButton;
class Label;
class Navigator;
class ReminderOffers;
class ReminderService;

/// The next reminder, on Today: when it comes, or that none does.
class ReminderCard : public FitsHeight<Card>
{
    Q_OBJECT

public:
    ReminderCard(const Theme& theme, ReminderService& service, const ReminderOffers& offers,
                 Navigator& navigator, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void showNext();
    void act();
    void skip();

    /// What the quiet button does.
    enum class Quiet { Nothing, Skip, Resume };

    ReminderService& m_service;
    const ReminderOffers& m_offers;
    Navigator& m_navigator;
    Label* m_title;
    Label* m_open;
    BsButton* m_start;
    Label* m_when;
    Label* m_what;
    BsButton* m_change;
    BsButton* m_quiet;
    Quiet m_quietDoes = Quiet::Nothing;
};

} // namespace backstretch

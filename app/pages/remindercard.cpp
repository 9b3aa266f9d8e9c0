// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/remindercard.h"

#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/navigator.h"
#include "app/text/reminderwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/icontile.h"
#include "app/widgets/label.h"

#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace backstretch {

ReminderCard::ReminderCard(const Theme& theme, ReminderService& service, const ReminderOffers& offers,
                           Navigator& navigator, QWidget* parent)
    : FitsHeight(theme, parent)
    , m_service(service)
    , m_offers(offers)
    , m_navigator(navigator)
    , m_title(new Label(theme, TextStyle::Title))
    , m_open(new Label(theme, TextStyle::Body))
    , m_start(new BsButton(theme, BsButton::Kind::Soft, QString()))
    , m_when(new Label(theme, TextStyle::Body))
    , m_what(new Label(theme, TextStyle::Small))
    , m_change(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_quiet(new BsButton(theme, BsButton::Kind::Text, QString()))
{
    m_when->setStyle(TextStyle::Body, QFont::DemiBold);
    m_what->setRole(&Colours::textMuted);
    m_start->setIconName(QStringLiteral("play"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addWidget(m_open);
    column->addWidget(m_start);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_when);
    words->addWidget(m_what);
    words->addStretch(1);
    auto* next = new QHBoxLayout;
    next->setSpacing(theme.space(3));
    next->addWidget(
        new IconTile(theme, QStringLiteral("bell"), &Colours::onPrimarySoft, &Colours::primarySoft), 0,
        Qt::AlignTop);
    next->addLayout(words, 1);
    column->addLayout(next);
    column->addStretch(1);
    column->addWidget(m_change);
    column->addWidget(m_quiet);

    connect(m_start, &QAbstractButton::clicked, &service, &ReminderService::start);
    connect(m_change, &QAbstractButton::clicked, this,
            [this] { m_navigator.showSettings(SettingsPart::Reminders); });
    connect(m_quiet, &QAbstractButton::clicked, this, &ReminderCard::act);
    connect(&service, &ReminderService::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    retranslate();
}

void ReminderCard::refresh()
{
    const auto open = m_service.open();
    m_open->setVisible(open.has_value());
    m_start->setVisible(open.has_value());
    if (open) {
        const ReminderOffer offer = m_offers.of(open->of, open->routine);
        m_open->setText(openReminderText(m_service.local(open->utcMs).time(), offer.name));
        m_start->setLabel(tr("Start"));
        m_start->setAccessibleName(tr("Start %1").arg(offer.name));
    }
    showNext();
}

void ReminderCard::showNext()
{
    const auto next = m_service.upcoming();
    const QDate today = m_service.today();
    const bool on = m_service.isOn();
    m_quietDoes = Quiet::Nothing;
    m_when->setVisible(true);
    m_what->setVisible(false);
    m_change->setLabel(on ? tr("Change") : tr("Set one"));
    m_change->setAccessibleName(on ? tr("Change the reminders") : tr("Set a reminder"));
    if (on && m_service.isPaused()) {
        m_when->setText(remindersPausedText(m_service.pauseEnds(), today));
        m_quietDoes = Quiet::Resume;
        m_quiet->setLabel(tr("Turn them on"));
        m_quiet->setAccessibleName(tr("Turn the reminders on"));
    } else if (on && next) {
        const QDateTime when = m_service.local(next->utcMs);
        m_when->setText(reminderMomentTitle(when, today));
        const ReminderOffer offer = m_offers.of(next->of, next->routine);
        m_what->setText(reminderOfferText(offer.name, offer.length));
        m_what->setVisible(!offer.name.isEmpty());
        //: "today, 15:30"
        m_change->setAccessibleName(tr("Change the reminder, %1").arg(reminderMoment(when, today)));
        if (when.date() == today) {
            m_quietDoes = Quiet::Skip;
            m_quiet->setLabel(tr("Skip today"));
            m_quiet->setAccessibleName(tr("Skip today’s reminder"));
        }
    } else if (on) {
        m_when->setText(m_service.comesAfterUse() ? tr("After a long time at the computer")
                                                  : tr("No reminder is planned."));
    } else {
        m_when->setText(tr("No reminder yet."));
    }
    m_quiet->setVisible(m_quietDoes != Quiet::Nothing);
}

void ReminderCard::act()
{
    if (m_quietDoes == Quiet::Resume) {
        m_service.resume();
    } else if (m_quietDoes == Quiet::Skip) {
        skip();
    }
}

void ReminderCard::skip()
{
    const ReminderState before = m_service.skipNext();
    const auto next = m_service.upcoming();
    m_change->setFocus(Qt::OtherFocusReason); // the button may be gone
    m_navigator.toast(next ? nextReminderText(m_service.local(next->utcMs), m_service.today())
                           : tr("No reminder today."),
                      tr("Undo"), [service = QPointer(&m_service), before] {
                          if (service) {
                              service->restore(before);
                          }
                      });
}

void ReminderCard::showEvent(QShowEvent* event)
{
    FitsHeight::showEvent(event);
    refresh(); // what is left out, and how long it takes, may be another now
}

void ReminderCard::changeEvent(QEvent* event)
{
    FitsHeight::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReminderCard::retranslate()
{
    m_title->setText(tr("Next reminder"));
    if (isVisible()) {
        refresh();
    } // else it is done when the card is shown
}

} // namespace backstretch

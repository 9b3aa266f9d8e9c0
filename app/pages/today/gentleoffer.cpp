// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/gentleoffer.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/navigator.h"
#include "app/settings.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/passfocus.h"

namespace backstretch {

GentleOffer::GentleOffer(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                         SettingsStore& settings, Navigator& navigator, QWidget* parent)
    : Notice(theme, Kind::Offer, {}, {}, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_start(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_notNow(new BsButton(theme, BsButton::Kind::Secondary, {}))
{
    setIconName(QStringLiteral("gentle"));
    for (BsButton* button : {m_start, m_notNow}) {
        button->setAutoDefault(true);
        addButton(button);
    }
    connect(m_start, &QPushButton::clicked, this, &GentleOffer::start);
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        passFocusOn(*this);
        m_settings.change([day = m_history.today()](Settings& s) { s.gentleDeclined = day; });
        hide();
    });
    hide();
}

void GentleOffer::refresh(const std::vector<SessionRow>& newestFirst)
{
    const bool offers = offersGentleDays(m_history, m_settings.values(), newestFirst);
    if (offers) {
        setText({}, tr("Would gentler days help? Half the time, easier versions, for up to 10 days."));
        m_start->setLabel(tr("Start gentle days"));
        m_notNow->setLabel(tr("Not now"));
    }
    setVisible(offers);
}

void GentleOffer::start()
{
    const GentlePlan plan = newGentlePlan(m_catalogue, m_history, m_settings.values());
    if (m_history.wrote(m_history.log().gentlePlan().save(plan))) {
        m_navigator.toast(tr("The gentle plan has begun."), tr("Undo"), [this, day = plan.started] {
            m_history.wrote(m_history.log().gentlePlan().end(day));
        });
        Q_EMIT begun();
    }
}

} // namespace backstretch

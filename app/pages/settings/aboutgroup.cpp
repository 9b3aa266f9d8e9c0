// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/aboutgroup.h"

#include "app/keyssheet.h"
#include "app/navigator.h"
#include "app/pages/safetynote.h"
#include "app/pages/session/playerkeys.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace backstretch {

AboutGroup::AboutGroup(const Theme& theme, SettingsStore& settings, const Catalogue& catalogue,
                       Navigator& navigator, QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("info"), parent)
    , m_sourceTitle(catalogue.general().sourceTitle)
    , m_sourcePublisher(catalogue.general().sourcePublisher)
    , m_agreed(new Label(theme, TextStyle::Small))
    , m_changed(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_about(new Label(theme, TextStyle::Body))
    , m_privacy(new Label(theme, TextStyle::Body))
    , m_source(new Label(theme, TextStyle::Body))
    , m_licence(new Label(theme, TextStyle::Body))
    , m_keysTitle(new Label(theme, TextStyle::Title))
    , m_sessionKeysTitle(new Label(theme, TextStyle::Title))
{
    rows().addWidget(new SafetyNote(theme));
    m_agreed->setRole(&Colours::textMuted);
    rows().addWidget(m_agreed);
    m_changed->setAutoDefault(true);
    auto* changed = new QHBoxLayout; // beside a stretch: an aligned button would not grow when its words wrap
    changed->addWidget(m_changed);
    changed->addStretch(1);
    rows().addLayout(changed);
    connect(m_changed, &QPushButton::clicked, this, [&navigator] { navigator.askWhatChanged(); });

    auto* about = new Card(theme);
    auto* words = new QVBoxLayout(about);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(theme.space(2));
    m_about->setStyle(TextStyle::Body, QFont::DemiBold);
    for (Label* line : {m_about, m_privacy, m_source, m_licence}) {
        words->addWidget(line);
    }
    rows().addWidget(about);

    auto* keys = new Card(theme);
    m_keysColumn = new QVBoxLayout(keys);
    m_keysColumn->setContentsMargins(0, 0, 0, 0);
    m_keysColumn->addWidget(m_keysTitle);
    m_keysColumn->addSpacing(theme.space(4)); // the other keys are a part of their own
    m_keysColumn->addWidget(m_sessionKeysTitle);
    rows().addWidget(keys);
    rows().addStretch(1);
}

QString AboutGroup::name() const
{
    return tr("About and safety");
}

QString AboutGroup::searchWords() const
{
    //: what people search for, with spaces between
    return tr("version licence source keys shortcuts doctor signs red flags privacy internet");
}

std::vector<SettingsGroup::Place> AboutGroup::places() const
{
    std::vector<Place> places = SettingsGroup::places();
    //: what people search for, with spaces between
    addPlace(places, m_changed->label(), tr("doctor signs red flags emergency worse"), m_changed);
    return places;
}

void AboutGroup::showValues()
{
    SettingsGroup::showValues();
    if (m_sessionKeys && m_oneButton != settings().values().oneButton) {
        showSessionKeys();
    }
    const QDate agreed = settings().values().welcomeDate;
    m_agreed->setVisible(agreed.isValid());
    m_agreed->setText(tr("You agreed to this on %1.").arg(QLocale().toString(agreed, QLocale::LongFormat)));
}

void AboutGroup::showSessionKeys()
{
    m_oneButton = settings().values().oneButton;
    delete m_sessionKeys;
    m_sessionKeys = makeKeyTable(theme(), playerKeys({layoutDirection(), m_oneButton}));
    m_keysColumn->addWidget(m_sessionKeys);
}

void AboutGroup::retranslate()
{
    m_changed->setLabel(tr("Something changed?"));
    m_changed->setAccessibleName(tr("Something changed? Signs that need a doctor"));
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
    m_sessionKeysTitle->setText(tr("Keys in a session"));
    delete m_keys;
    m_keys = makeKeyTable(theme(), shellKeys());
    m_keysColumn->insertWidget(1, m_keys);
    showSessionKeys();
    SettingsGroup::retranslate();
}

} // namespace backstretch

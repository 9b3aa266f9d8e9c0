// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/recentlyremoved.h"

#include "app/models/historyservice.h"
#include "app/text/durations.h"
#include "app/text/editwords.h"
#include "app/text/sessionwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int kEmsAcross = 44;
constexpr int kEmsDown = 40;

/// Whole days until it goes, at least one: it goes when the program is opened or a day begins.
int daysLeft(qint64 deletedAtUtcMs, qint64 nowUtcMs)
{
    constexpr qint64 day = 86'400'000;
    const qint64 left = deletedAtUtcMs + Millis(keptInBin).count() - nowUtcMs;
    return static_cast<int>(std::max<qint64>(1, (left + day - 1) / day));
}

} // namespace

RecentlyRemoved::RecentlyRemoved(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                                 QWidget& window)
    : Sheet(theme, window, tr("Recently removed"))
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_said(new Label(theme, TextStyle::Body))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_question(
          new Notice(theme, Notice::Kind::Caution, tr("Empty now?"),
                     tr("These sessions are gone for good then. A copy you saved before still has them.")))
    , m_emptyNow(new BsButton(theme, BsButton::Kind::Secondary, tr("Empty now")))
    , m_keep(new BsButton(theme, BsButton::Kind::Secondary, tr("Keep them")))
    , m_close(new BsButton(theme, BsButton::Kind::Primary, tr("Close")))
{
    head().addWidget(new Label(theme, TextStyle::Heading, tr("Recently removed")));
    m_said->setRole(&Colours::textMuted);
    head().addWidget(m_said);
    auto* yes = new BsButton(theme, BsButton::Kind::Warn, tr("Empty now"));
    m_question->addButton(m_keep);
    m_question->addButton(yes);
    m_question->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(3));
    m_column->addWidget(m_question);
    m_column->addStretch(1);
    setContent(m_content);
    buttons().addWidget(m_emptyNow);
    buttons().addStretch(1);
    buttons().addWidget(m_close);
    for (BsButton* button : {m_emptyNow, m_keep, yes, m_close}) {
        button->setAutoDefault(true);
    }
    setHarmlessButton(m_close);
    connect(m_close, &QPushButton::clicked, this, &Sheet::close);
    connect(m_emptyNow, &QPushButton::clicked, this, [this] { askToEmpty(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToEmpty(false); });
    connect(yes, &QPushButton::clicked, this, &RecentlyRemoved::empty);
    connect(&history, &HistoryService::changed, this, &RecentlyRemoved::refresh);
    connect(this, &Sheet::closed, this, &QObject::deleteLater);
    refresh();
}

RecentlyRemoved* RecentlyRemoved::open(const Theme& theme, const Catalogue& catalogue,
                                       HistoryService& history, QWidget& window)
{
    auto* sheet = new RecentlyRemoved(theme, catalogue, history, window);
    static_cast<Sheet*>(sheet)->open({theme.em(kEmsAcross), theme.em(kEmsDown)}, sheet->m_close);
    return sheet;
}

int RecentlyRemoved::count(HistoryService& history)
{
    return static_cast<int>(history.read(history.log().reader().deletedSessions()).size());
}

void RecentlyRemoved::refresh()
{
    const auto sessions = m_history.read(m_history.log().reader().deletedSessions());
    m_said->setText(sessions.empty() ? tr("Nothing was removed lately.")
                                     : tr("Kept for 30 days, then gone for good."));
    m_emptyNow->setVisible(!sessions.empty() && !m_question->isVisibleTo(this));
    if (sessions.empty()) {
        m_question->hide();
    }
    delete m_rows;
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(4));
    m_column->insertWidget(1, m_rows);
    for (const SessionRow& session : sessions) {
        addRow(session);
    }
    m_rows->show(); // at once, not with the next turn of the event loop
}

void RecentlyRemoved::addRow(const SessionRow& session)
{
    const QDate today = m_history.today();
    const Moment now = m_history.clock().now();
    const QString title = sessionTitle(m_catalogue, session);
    auto* name = new Label(m_theme, TextStyle::Body, title);
    name->setStyle(TextStyle::Body, QFont::DemiBold);
    //: "Thursday 19 November, 08:14", "8 min"
    auto* facts = new Label(m_theme, TextStyle::Small,
                            tr("%1 · %2").arg(sessionTime(session, today), minutesText(session.active)));
    facts->setRole(&Colours::textMuted);
    const Moment removed = momentAt(session.deletedAtUtcMs.value_or(now.utcMs),
                                    m_history.clock().offsetAt(session.deletedAtUtcMs.value_or(now.utcMs)));
    auto* gone = new Label(m_theme, TextStyle::Small,
                           removedText(removed.localDate, today,
                                       daysLeft(session.deletedAtUtcMs.value_or(now.utcMs), now.utcMs)));
    gone->setRole(&Colours::textMuted);
    auto* back = new BsButton(m_theme, BsButton::Kind::Soft, tr("Bring back"));
    back->setSize(BsButton::Size::Small);
    back->setAutoDefault(true);
    //: A session and when it was
    back->setAccessibleName(tr("Bring back %1, %2").arg(title, sessionTime(session, today)));
    connect(back, &QPushButton::clicked, this, [this, session] { bringBack(session); });
    auto* words = new QVBoxLayout;
    words->setSpacing(m_theme.space(0.5));
    words->addWidget(name);
    words->addWidget(facts);
    words->addWidget(gone);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.space(3));
    row->addLayout(words, 1);
    row->addWidget(back, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

void RecentlyRemoved::bringBack(const SessionRow& session)
{
    m_close->setFocus(Qt::OtherFocusReason); // the row goes
    if (m_history.wrote(m_history.log().restore(session.id))) {
        //: %1 is a session
        m_said->setText(tr("%1 is back in your history.").arg(sessionTitle(m_catalogue, session)));
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void RecentlyRemoved::askToEmpty(bool ask)
{
    m_question->setVisible(ask);
    m_emptyNow->setVisible(!ask);
    (ask ? m_keep : m_emptyNow)->setFocus(Qt::OtherFocusReason);
}

void RecentlyRemoved::empty()
{
    m_close->setFocus(Qt::OtherFocusReason);
    m_question->hide();
    m_history.wrote(m_history.log().corrections().emptyBin());
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/historycorrections.h"

#include "app/models/historyservice.h"
#include "app/navigator.h"
#include "app/pages/history/recentlyremoved.h"
#include "app/text/sessionwords.h"
#include "app/widgets/bsbutton.h"

#include <QAction>
#include <QMenu>

namespace backstretch {

HistoryCorrections::HistoryCorrections(const Theme& theme, const Catalogue& catalogue,
                                       HistoryService& history, Navigator& navigator, QWidget& page)
    : QObject(&page)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_navigator(navigator)
    , m_page(page)
    , m_more(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    auto* menu = new QMenu(m_more);
    m_addPast = menu->addAction(QString(), this, &HistoryCorrections::add);
    m_removed = menu->addAction(QString(), this, &HistoryCorrections::showRemoved);
    m_more->setMenu(menu);
}

void HistoryCorrections::edit(SessionId session, SessionEditor::Part part)
{
    const auto detail = m_history.read(m_history.log().reader().detail(session));
    if (!detail || detail->session.status == SessionStatus::InProgress) {
        return;
    }
    SessionEditor* editor =
        SessionEditor::correct(m_theme, m_catalogue, m_history, *m_page.window(), *detail, part);
    connect(editor, &SessionEditor::saved, this, &HistoryCorrections::offerUndo);
}

void HistoryCorrections::add()
{
    const QDate day = m_day.isValid() ? m_day : m_history.today();
    SessionEditor* editor = SessionEditor::add(m_theme, m_catalogue, m_history, *m_page.window(), day);
    connect(editor, &SessionEditor::saved, this, &HistoryCorrections::offerUndo);
}

void HistoryCorrections::showRemoved()
{
    RecentlyRemoved::open(m_theme, m_catalogue, m_history, *m_page.window());
}

void HistoryCorrections::offerUndo(SessionId session, const std::optional<SessionDetail>& before)
{
    const auto now = m_history.read(m_history.log().reader().session(session));
    if (!now) {
        return;
    }
    Q_EMIT saved(session);
    const QString name = sessionName(m_catalogue, *now);
    if (!before) {
        m_navigator.toast(tr("Added %1.").arg(name), tr("Undo"),
                          [this, session] { m_history.wrote(m_history.log().remove(session)); });
    } else {
        m_navigator.toast(tr("Saved %1.").arg(name), tr("Undo"),
                          [this, session, before = *before] { takeBack(session, before); });
    }
}

void HistoryCorrections::takeBack(SessionId session, const SessionDetail& before)
{
    const auto now = m_history.read(m_history.log().reader().session(session));
    if (!now || now->deletedAtUtcMs) {
        return; // removed meanwhile: that can be undone, too
    }
    SessionDetail wanted = before;
    wanted.session.revision = now->revision;
    const auto written = m_history.log().corrections().edit(wanted);
    if (written || written.error().code != StorageCode::Rejected) {
        m_history.wrote(written);
    }
}

void HistoryCorrections::retranslate()
{
    m_more->setIconOnly(QStringLiteral("more"), tr("More for your history"));
    m_addPast->setText(tr("Add a past session"));
    m_removed->setText(tr("Recently removed"));
}

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// MainWindow: where one can go, and how Back leads back.
#include "app/mainwindow.h"
#include "app/pages/page.h"
#include "app/widgets/scrollcolumn.h"

#include <algorithm>
#include <optional>

namespace backstretch {

void MainWindow::showPage(PageId id)
{
    const bool exists = std::any_of(m_parts.pages.begin(), m_parts.pages.end(),
                                    [id](const PageEntry& entry) { return entry.id == id; });
    const Place place{exists ? id : PageId::Today, {}, {}, {}, false};
    m_trail = {place};
    showShell();
    page(place.page)->scrollToTop(); // it was left somewhere else, for something else
    go(place);
}

/// Of the place that is in front, before another comes.
void MainWindow::rememberFocus()
{
    if (!m_trail.empty()) {
        m_trail.back().focus = focusWidget();
    }
}

void MainWindow::showExercise(const QString& exerciseId)
{
    rememberFocus();
    if (m_trail.empty()) {
        m_trail = {{PageId::Exercises, {}, {}, {}, false}};
    }
    const Place place{m_trail.back().page, exerciseId, {}, {}, false};
    if (m_trail.back().exercise.isEmpty()) {
        m_trail.push_back(place);
    } else {
        m_trail.back() = place; // one level deep: Back leads to the list, not through every exercise seen
    }
    go(place);
}

void MainWindow::showProgress(const QString& exerciseId)
{
    if (!m_parts.makeProgress) {
        return;
    }
    rememberFocus();
    if (m_trail.empty()) {
        m_trail = {{PageId::Exercises, {}, {}, {}, false}};
    }
    const Place place{m_trail.back().page, exerciseId, {}, {}, true};
    if (m_trail.back().progress) {
        m_trail.back() = place;
    } else {
        m_trail.push_back(place);
    }
    go(place);
}

void MainWindow::bringBackCopy(const QString& file)
{
    if (!m_parts.makeImport || isInSession()) {
        return;
    }
    const Place place{PageId::Settings, {}, {}, {}, false, file};
    m_trail = {{PageId::Settings, {}, {}, {}, false}, place};
    go(place);
}

void MainWindow::showLesson(const QString& lessonId, const QString& searched)
{
    const Place place{PageId::Learn, {}, lessonId, searched, false};
    m_trail = {{PageId::Learn, {}, {}, {}, false},
               place}; // from one page to the next, Back still leads to the list
    go(place);
}

void MainWindow::back()
{
    if (m_trail.size() > 1) {
        m_trail.pop_back();
        go(m_trail.back());
        QWidget* const focus = m_trail.back().focus;
        if (focus != nullptr && focus->isVisible() && focus->isEnabled()) {
            focus->setFocus(Qt::OtherFocusReason);
            bringIntoView(*focus);
        }
    }
}

void MainWindow::showDay(QDate day)
{
    if (!m_parts.showDay) {
        return;
    }
    goOnTo(PageId::History);
    m_parts.showDay(day);
}

void MainWindow::showSession(SessionId id)
{
    if (m_parts.showSession) {
        goOnTo(PageId::History);
        m_parts.showSession(id);
    }
}

void MainWindow::showSessionsWith(const QString& exerciseId)
{
    if (m_parts.showSessionsWith) {
        goOnTo(PageId::History);
        m_parts.showSessionsWith(exerciseId);
    }
}

void MainWindow::showSettings(SettingsPart part)
{
    if (!m_parts.showSettings) {
        return;
    }
    goOnTo(PageId::Settings);
    m_parts.showSettings(part);
}

void MainWindow::goOnTo(PageId page)
{
    rememberFocus();
    const std::optional<Place> from = m_trail.empty() ? std::nullopt : std::optional(m_trail.back());
    showPage(page);
    if (from && from->page != m_trail.back().page) {
        m_trail.insert(m_trail.begin(), *from);
    }
}

} // namespace backstretch

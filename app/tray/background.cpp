// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/background.h"

#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/tray/keepopensheet.h"

#include <array>
#include <chrono>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

/// A panel that starts with the computer may come after us: a few looks, and then it is over.
constexpr std::array<std::chrono::seconds, 4> kLooks{3s, 12s, 45s, 180s};

} // namespace

Background::Background(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_look.setSingleShot(true);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &Background::look);
}

Background::~Background() = default;

void Background::begin()
{
    m_begun = true;
    refresh();
}

bool Background::isWanted() const
{
    return m_begun && m_parts.settings.values().reminders.on;
}

void Background::refresh()
{
    if (!isWanted()) {
        m_look.stop();
        m_looks = 0;
        m_tray.reset();
    } else if (m_tray) {
        m_tray->show(m_parts.content());
    } else if (!m_look.isActive() && m_looks == 0) {
        look();
    }
}

void Background::look()
{
    const auto next = static_cast<std::size_t>(m_looks);
    if (!findTray() && next < kLooks.size()) {
        m_look.start(kLooks[next]);
        ++m_looks;
    }
}

bool Background::findTray()
{
    if (!m_tray && m_parts.hasTrayHost()) {
        m_look.stop();
        makeTray();
    }
    return m_tray != nullptr;
}

void Background::makeTray()
{
    m_tray = std::make_unique<TrayIcon>();
    const TrayIcon* tray = m_tray.get();
    connect(tray, &TrayIcon::aboutToOpen, this, &Background::refresh);
    connect(tray, &TrayIcon::openAsked, this, &Background::openAsked);
    connect(tray, &TrayIcon::startAsked, this, &Background::startAsked);
    connect(tray, &TrayIcon::pauseAsked, this, &Background::pauseAsked);
    connect(tray, &TrayIcon::resumeAsked, this, &Background::resumeAsked);
    connect(tray, &TrayIcon::settingsAsked, this, &Background::settingsAsked);
    connect(tray, &TrayIcon::quitAsked, this, &Background::quitAsked);
    m_tray->show(m_parts.content());
}

void Background::retranslate()
{
    if (m_tray) {
        m_tray->show(m_parts.content());
        m_tray->retranslate();
    }
}

bool Background::mayClose()
{
    if (!isWanted()) {
        return true;
    }
    switch (m_parts.settings.values().whenClosed) {
    case WhenClosed::Quit:
        return true;
    case WhenClosed::KeepHidden:
        hide();
        return false;
    case WhenClosed::KeepInTray:
        if (findTray()) {
            hide();
            return false;
        }
        break; // nobody has said that it may run where it cannot be seen
    case WhenClosed::Ask:
        break;
    }
    ask();
    return false;
}

void Background::ask()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_parts.window.leaveSession(); // its clock would run on behind the question
    auto* sheet = KeepOpenSheet::open(m_parts.theme, m_parts.window, findTray());
    connect(sheet, &Sheet::closed, this, [this] { m_asking = false; });
    connect(sheet, &KeepOpenSheet::keepAsked, this, &Background::keep);
    connect(sheet, &KeepOpenSheet::closeAsked, this, [this] {
        m_parts.settings.change([](Settings& s) { s.whenClosed = WhenClosed::Quit; });
        m_parts.window.close();
    });
}

void Background::keep()
{
    const WhenClosed how = findTray() ? WhenClosed::KeepInTray : WhenClosed::KeepHidden;
    m_parts.settings.change([how](Settings& s) { s.whenClosed = how; });
    hide();
}

void Background::hide()
{
    m_parts.window.leaveSession();
    m_parts.window.hide();
    m_parts.settings.flush();
    Q_EMIT wentHidden();
}

} // namespace backstretch

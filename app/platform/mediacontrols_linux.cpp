// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mediacontrols_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

const auto kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const auto kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");

// What others reckon from the last position they were told may differ by this much.
constexpr std::chrono::milliseconds kJump{1'500};

} // namespace

MprisControls::MprisControls(std::function<QDBusConnection()> connectToBus)
    : m_connectToBus(std::move(connectToBus))
{
    new MprisRoot(*this);
    new MprisPlayer(*this);
}

MprisControls::~MprisControls()
{
    clear();
}

void MprisControls::show(const NowPlaying& now)
{
    const NowPlaying before = m_now;
    const qlonglong expected = positionInMicroseconds();
    const bool appeared = m_service.isEmpty();
    m_now = now;
    m_told.start();
    if (appeared) {
        (void)appear(); // without a bus the keys of the window remain
        return;
    }
    tellChanges(before);
    const auto jumped = std::chrono::microseconds(std::abs(positionInMicroseconds() - expected));
    if (jumped > kJump) {
        Q_EMIT seeked(positionInMicroseconds());
    }
}

void MprisControls::clear()
{
    if (m_service.isEmpty()) {
        return;
    }
    m_bus->unregisterService(m_service);
    m_bus->unregisterObject(kPath);
    m_service.clear();
    m_now = {};
}

bool MprisControls::appear()
{
    if (!m_bus) {
        m_bus = m_connectToBus();
    }
    if (!m_bus->isConnected() || !m_bus->registerObject(kPath, this)) {
        return false;
    }
    // A second program beside this one (another data folder) has a name of its own, as MPRIS asks for.
    const auto own = QStringLiteral("org.mpris.MediaPlayer2.backstretch");
    for (const QString& name :
         {own, own + QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid())}) {
        if (m_bus->registerService(name)) {
            m_service = name;
            return true;
        }
    }
    m_bus->unregisterObject(kPath);
    return false;
}

void MprisControls::tellChanges(const NowPlaying& before)
{
    QVariantMap changed;
    if (before.running != m_now.running) {
        changed[QStringLiteral("PlaybackStatus")] = playbackStatus();
    }
    if (before.title != m_now.title || before.session != m_now.session || before.length != m_now.length) {
        changed[QStringLiteral("Metadata")] = metadata();
    }
    if (before.steps != m_now.steps) {
        changed[QStringLiteral("CanGoNext")] = m_now.steps;
        changed[QStringLiteral("CanGoPrevious")] = m_now.steps;
    }
    if (changed.isEmpty()) {
        return;
    }
    QDBusMessage signal = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal << kPlayer << changed << QStringList();
    m_bus->send(signal);
}

qlonglong MprisControls::positionInMicroseconds() const
{
    auto position = m_now.position;
    if (m_now.running && m_told.isValid()) {
        position += std::chrono::milliseconds(m_told.elapsed());
    }
    return std::chrono::microseconds(std::clamp(position, std::chrono::milliseconds{0}, m_now.length))
        .count();
}

QString MprisControls::playbackStatus() const
{
    return m_service.isEmpty() ? QStringLiteral("Stopped")
           : m_now.running     ? QStringLiteral("Playing")
                               : QStringLiteral("Paused");
}

QVariantMap MprisControls::metadata() const
{
    return {{QStringLiteral("mpris:trackid"),
             QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/backstretch/session")))},
            {QStringLiteral("mpris:length"),
             static_cast<qlonglong>(std::chrono::microseconds(m_now.length).count())},
            {QStringLiteral("xesam:title"), m_now.title},
            {QStringLiteral("xesam:album"), m_now.session}};
}

MprisRoot::MprisRoot(MprisControls& controls)
    : QDBusAbstractAdaptor(&controls)
    , m_controls(controls)
{
}

QString MprisRoot::identity() const
{
    return QStringLiteral("Backstretch");
}

QString MprisRoot::desktopEntry() const
{
    return QStringLiteral("org.backstretch.Backstretch");
}

void MprisRoot::Raise()
{
    Q_EMIT m_controls.raisePressed();
}

MprisPlayer::MprisPlayer(MprisControls& controls)
    : QDBusAbstractAdaptor(&controls)
    , m_controls(controls)
{
    connect(&controls, &MprisControls::seeked, this, &MprisPlayer::Seeked);
}

std::unique_ptr<MediaControls> makeMediaControls(std::function<quintptr()>)
{
    return std::make_unique<MprisControls>();
}

} // namespace backstretch

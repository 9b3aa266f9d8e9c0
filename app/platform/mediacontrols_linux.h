// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/mediacontrols.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace backstretch {

/// MPRIS: org.mpris.MediaPlayer2.backstretch on the session bus, there only while a session runs.
class MprisControls final : public MediaControls
{
    Q_OBJECT

public:
    explicit MprisControls(std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);
    ~MprisControls() override;

    void show(const NowPlaying& now) override;
    void clear() override;

    [[nodiscard]] const NowPlaying& now() const { return m_now; }
    /// Where the session is by now.
    [[nodiscard]] qlonglong positionInMicroseconds() const;
    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QVariantMap metadata() const;

Q_SIGNALS:
    void seeked(qlonglong position);

private:
    bool appear();
    void tellChanges(const NowPlaying& before);

    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
    QString m_service; ///< empty: not on the bus
    NowPlaying m_now;
    QElapsedTimer m_told;
};

/// The part of MPRIS that says which program it is.
class MprisRoot final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)

public:
    explicit MprisRoot(MprisControls& controls);

    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString desktopEntry() const;
    [[nodiscard]] QStringList nothing() const { return {}; }

public Q_SLOTS:
    void Raise();
    void Quit() {}

private:
    MprisControls& m_controls;
};

/// The part of MPRIS with the keys. Stop is "This hurts"; there is no seeking in a body's time.
class MprisPlayer final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ one WRITE ignore)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(double Volume READ one WRITE ignore)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ steps)
    Q_PROPERTY(bool CanGoPrevious READ steps)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ no CONSTANT)

public:
    explicit MprisPlayer(MprisControls& controls);

    [[nodiscard]] QString playbackStatus() const { return m_controls.playbackStatus(); }
    [[nodiscard]] QVariantMap metadata() const { return m_controls.metadata(); }
    [[nodiscard]] qlonglong position() const { return m_controls.positionInMicroseconds(); }
    [[nodiscard]] bool steps() const { return m_controls.now().steps; }
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] double one() const { return 1.0; }
    void ignore(double) {}

public Q_SLOTS:
    void Next() { Q_EMIT m_controls.nextPressed(); }
    void Previous() { Q_EMIT m_controls.previousPressed(); }
    void Pause() { Q_EMIT m_controls.pausePressed(); }
    void PlayPause() { Q_EMIT m_controls.playPausePressed(); }
    void Stop() { Q_EMIT m_controls.stopPressed(); }
    void Play() { Q_EMIT m_controls.playPressed(); }
    void Seek(qlonglong) {}
    void SetPosition(const QDBusObjectPath&, qlonglong) {}
    void OpenUri(const QString&) {}

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    MprisControls& m_controls;
};

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/busywatch_linux.h"

#include "app/platform/busquestion.h"
#include "app/platform/recording.h"
#include "app/platform/x11.h"

#include <QDBusVariant>
#include <QProcess>
#include <QTimer>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

bool isTrue(const QVariant& answer)
{
    const QVariant value =
        answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
    return value.typeId() == QMetaType::Bool && value.toBool();
}

} // namespace

DesktopBusyWatch::DesktopBusyWatch(Senses senses, std::function<QDBusConnection()> connectToBus)
    : m_senses(std::move(senses))
    , m_connectToBus(std::move(connectToBus))
{
}

void DesktopBusyWatch::ask(Answer answer)
{
    if (!m_bus) {
        m_bus = m_connectToBus();
    }
    const Busy known{m_senses.otherAppInFullScreen(), m_senses.recording(), false};
    // The property of Plasma, Xfce and others; it is in no specification.
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Notifications") << QStringLiteral("Inhibited");
    askBus(*m_bus, call, *this, [this, known, answer = std::move(answer)](const QVariant& inhibited) {
        if (isTrue(inhibited)) {
            answer({known.fullScreen, known.recording, true});
        } else {
            askDesktop(known, answer);
        }
    });
}

void DesktopBusyWatch::askDesktop(const Busy& known, Answer answer)
{
    if (m_senses.desktop.contains(QLatin1String("GNOME"))) {
        askGnome(known, std::move(answer));
    } else if (m_senses.desktop.contains(QLatin1String("XFCE"))) {
        askXfce(known, std::move(answer));
    } else {
        answer(known);
    }
}

// GNOME keeps its switch among its settings, which only its own library and this program can read.
void DesktopBusyWatch::askGnome(const Busy& known, Answer answer)
{
    auto* gsettings = new QProcess(this);
    const auto finish = [gsettings, known, answer = std::move(answer)] {
        gsettings->disconnect();
        gsettings->deleteLater();
        answer({known.fullScreen, known.recording,
                gsettings->isOpen() && // it is not where it could not be started
                    gsettings->readAllStandardOutput().trimmed() == QByteArrayLiteral("false")});
    };
    connect(gsettings, &QProcess::finished, this, finish);
    connect(gsettings, &QProcess::errorOccurred, this, finish);
    QTimer::singleShot(2s, gsettings, &QProcess::kill);
    gsettings->start(QStringLiteral("gsettings"),
                     {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
                      QStringLiteral("show-banners")});
}

void DesktopBusyWatch::askXfce(const Busy& known, Answer answer)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.xfce.Xfconf"), QStringLiteral("/org/xfce/Xfconf"),
                                       QStringLiteral("org.xfce.Xfconf"), QStringLiteral("GetProperty"));
    call << QStringLiteral("xfce4-notifyd") << QStringLiteral("/do-not-disturb");
    askBus(*m_bus, call, *this, [known, answer = std::move(answer)](const QVariant& quiet) {
        answer({known.fullScreen, known.recording, isTrue(quiet)});
    });
}

std::unique_ptr<BusyWatch> makeBusyWatch()
{
    return std::make_unique<DesktopBusyWatch>(DesktopBusyWatch::Senses{
        &x11::otherAppInFullScreen, [] { return microphoneInUse() || cameraInUse(); },
        qEnvironmentVariable("XDG_CURRENT_DESKTOP"), x11::seesEverything()});
}

} // namespace backstretch

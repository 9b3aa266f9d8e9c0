// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin that any Qt program loads when QT_QPA_GENERIC_PLUGINS names it, so that the real program
// is measured as it is, without a hook in it. It writes what the program had used when its first
// window was painted, and when it had come to rest after that, and ends it there.
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr auto restAfter = 500ms; // without a paint this long, start-up is over

double cpuMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

long residentKilobytes()
{
    long pages = 0;
    long resident = 0;
    if (std::FILE* const file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2) {
            resident = 0;
        }
        std::fclose(file);
    }
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

class Watcher : public QObject
{
public:
    explicit Watcher(QObject* parent)
        : QObject(parent)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(restAfter);
        m_rest.callOnTimeout(this, [this] {
            // What was used until the last paint, not what waiting for more cost.
            report("rest", m_cpuAtLastPaint);
            _exit(0);
        });
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            if (!m_painting) {
                m_painting = true;
                // After this event the picture is on the screen: the same pass paints and flushes all.
                QTimer::singleShot(0, this, [this] { painted(); });
            }
            m_rest.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void painted()
    {
        m_painting = false;
        m_cpuAtLastPaint = cpuMilliseconds();
        if (!m_first) {
            m_first = true;
            report("paint", m_cpuAtLastPaint);
        }
    }

    static void report(const char* when, double cpu)
    {
        std::printf("%s %.3f %ld\n", when, cpu, residentKilobytes());
        std::fflush(stdout);
    }

    QTimer m_rest;
    double m_cpuAtLastPaint = 0;
    bool m_painting = false;
    bool m_first = false;
};

} // namespace

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject* create(const QString&, const QString&) override
    {
        return new Watcher(QCoreApplication::instance());
    }
};

} // namespace backstretch

#include "firstpaint.moc"

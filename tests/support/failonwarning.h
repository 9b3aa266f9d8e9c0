// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>
#include <gtest/gtest.h>

#include <cstdio>

namespace backstretch {

/// A warning from Qt is a bug in waiting: it fails the test that caused it.
inline void failTestsOnWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        const QByteArray text = message.toLocal8Bit();
        // The offscreen platform says this whenever a window with a minimum size is shown, or one that is
        // to stay above the others or has a shape, or a menu.
        for (const char* missing : {"propagateSizeHints", "raise()", "setParent", "setting window masks",
                                    "grabbing the keyboard"}) {
            if (text.startsWith(QByteArray("This plugin does not support ") + missing)) {
                return;
            }
        }
        // And this whenever one is brought to the front.
        if (text == "This plugin does not support raise()") {
            return;
        }
        // And this about a tray icon: it has neither a tray nor a way to hear of one.
        if (text.endsWith("QPlatformNativeInterface::systemTrayWindowChanged(QScreen*)")) {
            return;
        }
        // Where no sound server runs, newer Qt says so before any video is opened, silent or not.
        if (text.startsWith("PulseAudioService: pa_context_connect() failed")) {
            return;
        }
        if (type == QtWarningMsg || type == QtCriticalMsg) {
            ADD_FAILURE() << "Qt said: " << text.constData();
        }
        std::fprintf(stderr, "%s\n", text.constData());
    });
}

} // namespace backstretch

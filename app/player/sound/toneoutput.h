// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/shared.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace backstretch {

/// The computer's default sound device, whichever it is at the moment.
class BACKSTRETCH_SHARED ToneOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool present() const = 0;
    /// As toneSamples() has them; `volume` from 0 to 1 as people hear it. Returns at once.
    virtual void play(QByteArray samples, double volume) = 0;

Q_SIGNALS:
    void presentChanged();
};

/// Through Qt Multimedia, once MediaSupport has found it sound. Null where it is missing.
[[nodiscard]] std::unique_ptr<ToneOutput> makeToneOutput();

} // namespace backstretch

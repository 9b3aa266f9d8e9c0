// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace backstretch {

/// Something records from a microphone, as PulseAudio or PipeWire tells. Asks a sound server that runs, and
/// starts none; blocks for some milliseconds, never longer than `patience`. False where nothing is told.
[[nodiscard]] bool microphoneInUse(std::chrono::milliseconds patience = std::chrono::milliseconds(500));

/// A program of this user has a camera open. The folders are for tests.
[[nodiscard]] bool cameraInUse(const QString& processes = QStringLiteral("/proc"),
                               const QString& devices = QStringLiteral("/dev"));

} // namespace backstretch

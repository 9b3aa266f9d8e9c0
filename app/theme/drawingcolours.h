// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QByteArray>

namespace backstretch {

/// The colours that drawings are made of, as the content of an SVG's <style>: a class for each fill and,
/// with "s-" before it, one for each line. In high contrast shapes are told apart by their rims.
[[nodiscard]] QByteArray drawingStyle(Scheme scheme);

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/type.h"

namespace backstretch {

class Label;

/// Screen readers go from heading to heading; to Qt every label is plain text. A label in one of the large
/// styles is a heading.
void markHeading(Label& label, TextStyle style);
/// And one that is written smaller: the title of a card.
void isHeading(Label& label);
/// Except where it is a number, a count or a sentence that is only written large.
void isNoHeading(Label& label);

} // namespace backstretch

// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"

#include <QJsonObject>

namespace backstretch {

// JSON to values. The objects must fit their schema: what is missing here becomes an empty value.

[[nodiscard]] Exercise exerciseFromJson(const QJsonObject& object);
[[nodiscard]] Routine routineFromJson(const QJsonObject& object);
[[nodiscard]] GeneralTexts generalFromJson(const QJsonObject& object);
[[nodiscard]] RedFlags redFlagsFromJson(const QJsonObject& object);
[[nodiscard]] Lesson lessonFromJson(const QJsonObject& object);

} // namespace backstretch

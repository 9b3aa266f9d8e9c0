// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// On a class of the program that the module of devices uses as well (its signals, its type): both must mean
/// the same one.
#ifdef BACKSTRETCH_DEVICES_MODULE
#define BACKSTRETCH_SHARED Q_DECL_EXPORT
#else
#define BACKSTRETCH_SHARED
#endif

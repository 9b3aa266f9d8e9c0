// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTemporaryDir;

namespace backstretch {

class AppContext;
class GalleryClock;
class Stage;

// Each draws one part of the program, with the log as it finds it.

/// Today's panel with a proposal, and the other routines.
void drawWhy(Stage& stage, AppContext& context);
/// Today in every state of a gentle plan; the log is as before afterwards.
void drawGentleDays(Stage& stage, AppContext& context, GalleryClock& clock);
/// Today on other days than usual ones.
void drawDays(Stage& stage, AppContext& context, GalleryClock& clock);
/// Taking the log along, and bringing it back.
void drawData(Stage& stage, AppContext& context, const QTemporaryDir& home);
/// The report's sheet, and what it would put on paper.
void drawReport(Stage& stage, AppContext& context);
/// The sheets of History.
void drawCorrections(Stage& stage);
/// A session from the check-in to the last page, in every state.
void drawSessions(Stage& stage, AppContext& context);

} // namespace backstretch

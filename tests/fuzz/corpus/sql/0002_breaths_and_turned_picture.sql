-- SPDX-FileCopyrightText: 2026 Backstretch contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two more things that are chosen for an exercise.
ALTER TABLE exercise_prefs ADD COLUMN in_breaths INTEGER NOT NULL DEFAULT 0
    CHECK (in_breaths IN (0, 1));     -- holds are counted in slow breaths
ALTER TABLE exercise_prefs ADD COLUMN picture_turned INTEGER NOT NULL DEFAULT 0
    CHECK (picture_turned IN (0, 1)); -- towards the head of somebody who lies on their side

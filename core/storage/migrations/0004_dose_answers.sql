-- SPDX-FileCopyrightText: 2026 Backstretch contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was said to the last proposal to do more or less of an exercise, and when (UTC milliseconds): sessions
-- before that have led to what they could. NULL: none was answered yet.
ALTER TABLE exercise_prefs ADD COLUMN dose_answer TEXT CHECK (dose_answer IN ('use', 'keep', 'less'));
ALTER TABLE exercise_prefs ADD COLUMN dose_answered_utc_ms INTEGER;
-- One repetition more on this side, the next time only; NULL again once it was done.
ALTER TABLE exercise_prefs ADD COLUMN extra_side TEXT CHECK (extra_side IN ('left', 'right'));

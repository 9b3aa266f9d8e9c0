-- SPDX-FileCopyrightText: 2026 Backstretch contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whoever was asked what to do about an exercise that hurt has answered for what hurt until then, and is
-- asked again only about what hurts later. UTC milliseconds; NULL: never asked.
ALTER TABLE exercise_prefs ADD COLUMN hurt_answered_utc_ms INTEGER;

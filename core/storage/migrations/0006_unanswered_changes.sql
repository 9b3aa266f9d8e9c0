-- SPDX-FileCopyrightText: 2026 Backstretch contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Today asks whether somebody was asked since something had changed. Sessions that wait for that answer are
-- few, in a log of any length, and are found without going through it.
CREATE INDEX session_unanswered_change ON session (started_utc_ms)
    WHERE end_reason = 'changed' AND asked_since IS NULL AND deleted_at IS NULL;

-- SPDX-FileCopyrightText: 2026 Backstretch contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The log. Instants are UTC milliseconds; the day a session belongs to is stored beside them, as
-- the user lived it, so that history does not move when the user travels. Names and doses are
-- copies: history survives a change of routine, exercise or language.

CREATE TABLE session (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
    started_utc_ms INTEGER NOT NULL,
    local_date     TEXT    NOT NULL
                   CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    utc_offset_s   INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -86400 AND 86400),
    kind           TEXT    NOT NULL CHECK (kind IN ('routine', 'single')),
    routine_id     TEXT    CHECK (kind = 'routine' OR routine_id IS NULL),
    name           TEXT    NOT NULL, -- of the routine or of the single exercise, source language
    origin         TEXT    NOT NULL DEFAULT 'guided' CHECK (origin IN ('guided', 'by-hand')),
    status         TEXT    NOT NULL CHECK (status IN ('in_progress', 'completed', 'partial')),
    end_reason     TEXT    CHECK (end_reason IN ('left', 'hurt', 'changed')),
    asked_since    TEXT    CHECK (asked_since IN ('no', 'yes')),
    -- NULL: no number was given. Never 0 for that.
    pain_before    INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after     INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_next_day  INTEGER CHECK (pain_next_day BETWEEN 0 AND 10),
    -- Unpaused, all phases. Stays 0 in a running session until that is worth keeping.
    active_ms      INTEGER NOT NULL DEFAULT 0 CHECK (active_ms >= 0),
    note           TEXT    NOT NULL DEFAULT '',
    plan           TEXT,    -- the routine as it was, while the session can be carried on, as JSON
    measured       TEXT,    -- what the program itself measured, once the user has edited it, as JSON
    edited         INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
    revision       INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    deleted_at     INTEGER  -- UTC milliseconds; such a row only waits to be brought back or merged
) STRICT;

CREATE INDEX session_by_start   ON session (started_utc_ms, id) WHERE deleted_at IS NULL;
CREATE INDEX session_by_day     ON session (local_date, active_ms) WHERE deleted_at IS NULL;
CREATE INDEX session_by_routine ON session (routine_id, started_utc_ms) WHERE deleted_at IS NULL;
CREATE INDEX session_unfinished ON session (status) WHERE status = 'in_progress';
CREATE INDEX session_deleted    ON session (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE session_exercise (
    id                  INTEGER PRIMARY KEY,
    session_id          INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position            INTEGER NOT NULL CHECK (position >= 0),
    exercise_id         TEXT    NOT NULL,
    name                TEXT    NOT NULL,
    version             TEXT    NOT NULL, -- the one used last
    start_side          TEXT    CHECK (start_side IN ('left', 'right', 'centre')),
    planned_hold_ms     INTEGER NOT NULL CHECK (planned_hold_ms >= 0),
    planned_repetitions INTEGER NOT NULL CHECK (planned_repetitions >= 0), -- on each side
    planned_holds       INTEGER NOT NULL CHECK (planned_holds >= 0),       -- all sides together
    -- 0, and one more with each change of version: the holds that have it are those that count.
    layout              INTEGER NOT NULL DEFAULT 0 CHECK (layout >= 0),
    UNIQUE (session_id, position)
) STRICT;

CREATE INDEX session_exercise_by_exercise ON session_exercise (exercise_id, session_id);

CREATE TABLE session_hold (
    id                  INTEGER PRIMARY KEY,
    session_exercise_id INTEGER NOT NULL REFERENCES session_exercise (id) ON DELETE CASCADE,
    layout              INTEGER NOT NULL CHECK (layout >= 0),
    position            INTEGER NOT NULL CHECK (position >= 0),
    side                TEXT    CHECK (side IN ('left', 'right', 'centre')),
    repetition          INTEGER NOT NULL CHECK (repetition >= 0),
    version             TEXT    NOT NULL, -- the one it was done in; what still counts is taken over
    planned_ms          INTEGER NOT NULL CHECK (planned_ms >= 0),
    done_ms             INTEGER NOT NULL CHECK (done_ms >= 0),
    result              TEXT    NOT NULL CHECK (result IN ('done', 'cut', 'skipped')),
    UNIQUE (session_exercise_id, layout, position) -- a change of version keeps what was done before
) STRICT;

CREATE TABLE session_hurt (
    id                  INTEGER PRIMARY KEY,
    session_id          INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    session_exercise_id INTEGER REFERENCES session_exercise (id) ON DELETE CASCADE,
    exercise_id         TEXT    NOT NULL,
    side                TEXT    CHECK (side IN ('left', 'right', 'centre')),
    phase               TEXT    NOT NULL
                        CHECK (phase IN ('get-ready', 'move-in', 'hold', 'move-out', 'switch-sides',
                                         'rest', 'break', 'untimed')),
    pain                INTEGER CHECK (pain BETWEEN 0 AND 10), -- NULL: no number was given
    happened_utc_ms     INTEGER NOT NULL
) STRICT;

CREATE INDEX session_hurt_by_session  ON session_hurt (session_id);
CREATE INDEX session_hurt_by_exercise ON session_hurt (exercise_id, happened_utc_ms);
CREATE INDEX session_hurt_by_entry    ON session_hurt (session_exercise_id);

-- What the user chose for an exercise, and on which side it began last.
CREATE TABLE exercise_prefs (
    exercise_id     TEXT    PRIMARY KEY,
    version         TEXT,                -- NULL: the normal one
    left_out_since  TEXT    CHECK (left_out_since GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hold_ms         INTEGER CHECK (hold_ms > 0),     -- NULL: as the routine or the catalogue says
    repetitions     INTEGER CHECK (repetitions > 0), -- likewise
    last_start_side TEXT    CHECK (last_start_side IN ('left', 'right', 'centre')),
    revision        INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- SPDX-FileCopyrightText: 2026 Backstretch contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Days on which somebody does less. They are counted as they are lived, like the days of sessions; what
-- happened on them is read from the sessions themselves.
CREATE TABLE gentle_plan (
    started           TEXT    PRIMARY KEY -- local day; the newest one that has not ended is the one that runs
                      CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    started_utc_ms    INTEGER NOT NULL,
    length_days       INTEGER NOT NULL CHECK (length_days IN (7, 10, 14)),
    step              INTEGER NOT NULL DEFAULT 0 CHECK (step BETWEEN 0 AND 99), -- up from half the usual dose
    routine_id        TEXT,    -- the one it leads back to
    answered          TEXT     -- the last day about which one step up or down was answered
                      CHECK (answered GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    signs_read_utc_ms INTEGER, -- when it led to the list of signs
    ended             TEXT     -- local day; NULL: it runs
                      CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    revision          INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- "Rest today". Taking it back is a revision, so that another computer learns of it.
CREATE TABLE rest_day (
    local_date TEXT    PRIMARY KEY
               CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    resting    INTEGER NOT NULL DEFAULT 1 CHECK (resting IN (0, 1)),
    step       INTEGER CHECK (step BETWEEN 0 AND 99), -- of the gentle plan on that day; NULL: none ran
    revision   INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- Tallies in tables of few dimensions: weeks, and at most three things beside them, so that no row is a conversation.
-- The week is an ISO 8601 week such as 2026-W48; the country is empty while it is not known. Test traffic is counted
-- apart and never published.

CREATE TABLE tally_outcomes (
    week TEXT NOT NULL,
    country TEXT NOT NULL,
    urgency TEXT NOT NULL,
    outcome TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, country, urgency, outcome, is_test)
);

CREATE TABLE tally_topics (
    week TEXT NOT NULL,
    country TEXT NOT NULL,
    topic TEXT NOT NULL,
    -- The code of Child Helpline International, and the version of the map that gave it.
    code TEXT NOT NULL,
    map TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, country, topic, code, map, is_test)
);

CREATE TABLE tally_channels (
    week TEXT NOT NULL,
    country TEXT NOT NULL,
    channel TEXT NOT NULL,
    lang TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, country, channel, lang, is_test)
);

-- Only services that agreed.
CREATE TABLE tally_services (
    week TEXT NOT NULL,
    service TEXT NOT NULL,
    outcome TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, service, outcome, is_test)
);

-- What was counted before, in the one table there was: it knew no urgency beside an outcome. These rows are kept and
-- take no part in releases.
INSERT INTO tally_outcomes (week, country, urgency, outcome, is_test, count)
SELECT week, country, '', 'before_' || kind, FALSE, count FROM tallies;
DROP TABLE tallies;

-- How it went with a service, as young people told: one word a day of each, by a hash whose key ends with the next day.
-- No country, no urgency, no topic; nothing leads to a conversation. After seven days it is a number in service_reach.
CREATE TABLE service_reports (
    service TEXT NOT NULL,
    way TEXT NOT NULL,
    day TEXT NOT NULL,
    reporter TEXT NOT NULL,
    went TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    PRIMARY KEY (service, way, day, reporter)
);
CREATE INDEX service_reports_by_day ON service_reports (day);

CREATE TABLE service_reach (
    week TEXT NOT NULL,
    service TEXT NOT NULL,
    way TEXT NOT NULL,
    went TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, service, way, went, is_test)
);

-- Ways to a service that are not offered, because several people in a week could not reach it there.
CREATE TABLE hidden_ways (
    service TEXT NOT NULL,
    way TEXT NOT NULL,
    since TEXT NOT NULL,
    -- Until when; null: until somebody has looked.
    until_day TEXT,
    failures BIGINT NOT NULL,
    PRIMARY KEY (service, way)
);

-- Published tables. A row is never changed; a newer version of the same period stands beside it.
CREATE TABLE releases (
    id TEXT PRIMARY KEY,
    period TEXT NOT NULL,
    version BIGINT NOT NULL,
    is_test BOOLEAN NOT NULL,
    first_week TEXT NOT NULL,
    last_week TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    -- Why there is a second version; empty for the first.
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX releases_by_period ON releases (period, version, is_test);

CREATE TABLE release_files (
    release_id TEXT NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (release_id, name)
);

-- What noise has cost so far: the public ledger.
CREATE TABLE noise_ledger (
    release_id TEXT PRIMARY KEY REFERENCES releases (id) ON DELETE CASCADE,
    year BIGINT NOT NULL,
    -- In millionths of epsilon, so that sums are exact.
    spent BIGINT NOT NULL,
    noted_at TIMESTAMPTZ NOT NULL
);

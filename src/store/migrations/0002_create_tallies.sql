-- Counters, the only thing that is left of a conversation. Written with each turn, read by the statistics.
-- The week is an ISO 8601 week such as 2026-W48; the country is empty while it is not known.

CREATE TABLE tallies (
    week TEXT NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, country, kind)
);

-- What readers of the public pages say is wrong with a service. Nothing in it tells who says so: no address, no words of
-- theirs, no time of day.
CREATE TABLE mistakes (
    id TEXT PRIMARY KEY,
    -- The service's id in the directory.
    service TEXT NOT NULL,
    country TEXT NOT NULL,
    -- One of the reasons that the form has.
    reason TEXT NOT NULL,
    -- A number or an address that is said to be right; empty where none was given.
    proposed TEXT NOT NULL,
    -- Midnight UTC of the day on which it came in.
    day TIMESTAMPTZ NOT NULL
);
CREATE INDEX mistakes_by_service ON mistakes (service, day);

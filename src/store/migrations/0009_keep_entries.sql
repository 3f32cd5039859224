-- Services that keep their own entry of the directory: who claims one, who keeps one, what they changed.
-- Nothing in here is about a young person.

CREATE TABLE claims (
    -- The hash of what the claimant's link ends with.
    id TEXT PRIMARY KEY,
    -- The service's id in the directory.
    service TEXT NOT NULL,
    -- domain or mail.
    way TEXT NOT NULL,
    -- The host or the address that the entry itself had when it was claimed.
    target TEXT NOT NULL,
    -- Who says that it is theirs, and what they do there.
    claimant TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    -- Keyed hash of the code that an operator sends to the address; null until there is one, and once it was used.
    code_hash TEXT,
    code_until TIMESTAMPTZ,
    tries BIGINT NOT NULL,
    proven_at TIMESTAMPTZ,
    granted_at TIMESTAMPTZ,
    -- Refused, overtaken by another one, or tried too often.
    closed_at TIMESTAMPTZ,
    why TEXT NOT NULL,
    -- The account that keeps the entry since; a claim is used up with it.
    staff_id TEXT
);
CREATE INDEX claims_by_service ON claims (service, made_at);

-- What is odd about a claim, for the operator.
CREATE TABLE claim_warnings (
    id TEXT PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    -- wrong_code, wrong_file, foreign, rival, kept, replay or moved.
    kind TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL
);
CREATE INDEX claim_warnings_by_claim ON claim_warnings (claim_id, at);

CREATE TABLE keepers (
    service TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    since TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (service, staff_id)
);
CREATE INDEX keepers_by_staff ON keepers (staff_id);

-- Changes that wait for a second person, and what became of them.
CREATE TABLE entry_proposals (
    id TEXT PRIMARY KEY,
    service TEXT NOT NULL,
    -- The columns with their new values and with those of before, as JSON.
    cells TEXT NOT NULL,
    was TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    -- confirmed, refused or overtaken; null while it waits.
    outcome TEXT,
    decided_by TEXT,
    decided_at TIMESTAMPTZ
);
CREATE INDEX entry_proposals_by_service ON entry_proposals (service, at);

-- What services say about themselves, one field a row: it lies over the files of the directory.
CREATE TABLE entry_edits (
    service TEXT NOT NULL,
    field TEXT NOT NULL,
    -- The columns of the field with their values, and what the files said when it was made, as JSON.
    cells TEXT NOT NULL,
    base TEXT NOT NULL,
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    verifier TEXT NOT NULL,
    next_check TEXT NOT NULL,
    PRIMARY KEY (service, field)
);

-- How long young people waited for a counsellor of a service: numbers by week, no row of anybody.
CREATE TABLE service_marks (
    week TEXT NOT NULL,
    service TEXT NOT NULL,
    -- wait_short or wait_long.
    mark TEXT NOT NULL,
    is_test BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, service, mark, is_test)
);

-- Who asks for tables in another shape, and what was handed out.
CREATE TABLE access_requests (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    email TEXT NOT NULL,
    purpose TEXT NOT NULL,
    ethics TEXT NOT NULL,
    -- Whom the tables will be seen by, in their words.
    people TEXT NOT NULL,
    until_day TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    -- The operator's check for disclosure; empty until it is done.
    checked TEXT NOT NULL,
    -- granted or refused; null while it waits.
    outcome TEXT,
    decided_by TEXT,
    decided_at TIMESTAMPTZ,
    -- The account that was made of it.
    staff_id TEXT
);
CREATE INDEX access_requests_by_time ON access_requests (at);
CREATE INDEX access_requests_by_staff ON access_requests (staff_id);

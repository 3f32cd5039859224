-- Who works with this program and what they did: accounts, sessions, the vetting of helplines, the audit.
-- Nothing in here is about a young person.

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    -- What is typed at the sign-in, in small letters.
    name TEXT NOT NULL,
    -- What others read, young people among them.
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    -- Of leads and counsellors.
    helpline_id TEXT,
    -- Argon2id, in the usual form; null until it is chosen.
    password TEXT,
    -- Sealed with a key that is not in this database.
    totp_secret BYTEA NOT NULL,
    -- The step of the last code that was used: none is taken twice.
    totp_step BIGINT NOT NULL,
    -- Keyed hash of the link with which password and codes are set up.
    setup_hash TEXT,
    setup_until TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    disabled_at TIMESTAMPTZ,
    -- A counsellor who takes a break.
    paused_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX staff_by_name ON staff (name);
CREATE INDEX staff_by_setup ON staff (setup_hash);
CREATE INDEX staff_by_helpline ON staff (helpline_id);

-- Codes for those who lost their telephone; each is taken once.
CREATE TABLE staff_recovery (
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    PRIMARY KEY (staff_id, code_hash)
);

CREATE TABLE staff_sessions (
    -- Keyed hash of what the cookie holds.
    token_hash TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    created_at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_sessions_by_staff ON staff_sessions (staff_id);

-- Helplines that applied, and what became of it.
CREATE TABLE helplines (
    id TEXT PRIMARY KEY,
    organisation TEXT NOT NULL,
    country TEXT NOT NULL,
    -- Ids of services in the directory, one a line.
    services TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    website TEXT NOT NULL,
    policy_url TEXT NOT NULL,
    evidence TEXT NOT NULL,
    min_age BIGINT NOT NULL,
    max_age BIGINT NOT NULL,
    -- Tags, one a line.
    languages TEXT NOT NULL,
    hours TEXT NOT NULL,
    timezone TEXT NOT NULL,
    -- must, may or unknown.
    reporting TEXT NOT NULL,
    -- webhook or console.
    endpoint_kind TEXT NOT NULL,
    endpoint_url TEXT NOT NULL,
    applied_at TIMESTAMPTZ NOT NULL,
    -- What was found out before this does not count any more.
    round_at TIMESTAMPTZ NOT NULL,
    -- Keyed hash of the code that is told in the call, where control is proven by it.
    code_hash TEXT,
    -- Live until then.
    live_until TIMESTAMPTZ,
    stopped_at TIMESTAMPTZ,
    refused_at TIMESTAMPTZ,
    -- How many conversations one counsellor may have at once.
    most_at_once BIGINT NOT NULL
);
CREATE INDEX helplines_by_country ON helplines (country);

-- Where a helpline receives handovers: an endpoint for each service that it answers for.
CREATE TABLE helpline_endpoints (
    endpoint_id TEXT PRIMARY KEY,
    helpline_id TEXT NOT NULL REFERENCES helplines (id) ON DELETE CASCADE,
    service_id TEXT NOT NULL
);
CREATE INDEX helpline_endpoints_by_helpline ON helpline_endpoints (helpline_id);

-- What approvers found out and decided about a helpline.
CREATE TABLE vetting (
    id TEXT PRIMARY KEY,
    helpline_id TEXT NOT NULL REFERENCES helplines (id) ON DELETE CASCADE,
    -- call_back, proof or approval.
    kind TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    note TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL
);
CREATE INDEX vetting_by_helpline ON vetting (helpline_id, at);

-- The public register: what changed, and when.
CREATE TABLE helpline_changes (
    id TEXT PRIMARY KEY,
    helpline_id TEXT NOT NULL REFERENCES helplines (id) ON DELETE CASCADE,
    change TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL
);
CREATE INDEX helpline_changes_by_time ON helpline_changes (at);

-- What a helpline's counsellors say often.
CREATE TABLE canned_replies (
    id TEXT PRIMARY KEY,
    helpline_id TEXT NOT NULL REFERENCES helplines (id) ON DELETE CASCADE,
    reply TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX canned_replies_by_helpline ON canned_replies (helpline_id);

-- "Something feels wrong", said by a counsellor: goes to the operator. A choice, no text.
CREATE TABLE concerns (
    id TEXT PRIMARY KEY,
    helpline_id TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ
);
CREATE INDEX concerns_by_time ON concerns (at);

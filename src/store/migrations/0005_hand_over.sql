-- A person on the other end: where helplines receive handovers, the handovers that run, what is said in them, what is still
-- to be delivered to helplines, and what was done by whom.

-- Where a helpline receives handovers. Nothing here is about a young person.
CREATE TABLE endpoints (
    id TEXT PRIMARY KEY,
    -- The organisation, for staff.
    helpline TEXT NOT NULL,
    -- The service in the directory that it answers for; at most one living endpoint a service.
    service_id TEXT NOT NULL,
    -- webhook, console or practice.
    kind TEXT NOT NULL,
    -- Empty unless it is a webhook.
    url TEXT NOT NULL,
    -- The public and secret keys, as JSON, sealed with the lasting key; while they rotate, those of before, too.
    secrets BYTEA NOT NULL,
    -- Lists as JSON arrays of texts; empty is any.
    capabilities TEXT NOT NULL,
    languages TEXT NOT NULL,
    min_age BIGINT,
    max_age BIGINT,
    -- OpenStreetMap's opening_hours and an IANA zone; empty hours: those of the service.
    hours TEXT NOT NULL,
    timezone TEXT NOT NULL,
    -- must, may or unknown.
    reporting TEXT NOT NULL,
    -- pending, live, suspended or expired. Suspended is the kill switch.
    status TEXT NOT NULL,
    -- The most handovers at once; 0: as many as come.
    capacity BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    checked_at TIMESTAMPTZ,
    expires_at TIMESTAMPTZ
);
CREATE INDEX endpoints_by_service ON endpoints (service_id);

-- The handovers of running conversations. What they are about is sealed in the conversation's state.
CREATE TABLE handovers (
    -- 128 random bits: all that a helpline ever knows of the conversation.
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    endpoint_id TEXT NOT NULL,
    -- offered, queued, live, reconnecting or closed.
    phase TEXT NOT NULL,
    asked_at TIMESTAMPTZ NOT NULL,
    -- When something is due without anybody doing anything; null when it is closed.
    next_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ
);
CREATE INDEX handovers_by_conversation ON handovers (conversation_id);
CREATE INDEX handovers_by_endpoint ON handovers (endpoint_id, phase);
CREATE INDEX handovers_by_next ON handovers (next_at) WHERE next_at IS NOT NULL;

-- What is said in a handover, sealed with the conversation's key.
CREATE TABLE handover_messages (
    id TEXT PRIMARY KEY,
    handover_id TEXT NOT NULL REFERENCES handovers (id) ON DELETE CASCADE,
    -- The order in the handover.
    seq BIGINT NOT NULL,
    body BYTEA NOT NULL,
    -- A counsellor sees it from here on.
    shown_at TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX handover_messages_by_seq ON handover_messages (handover_id, seq);

-- Signed events for endpoints. Those that hold words are sealed and go with their conversation; those that say that a
-- handover is over hold none, and outlive it.
CREATE TABLE deliveries (
    -- The webhook-id: the same at each attempt.
    id TEXT PRIMARY KEY,
    endpoint_id TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    -- The order of the events of a handover.
    seq BIGINT NOT NULL,
    -- The key of the conversation that the body is sealed with; null: it holds nothing to seal.
    conversation_id TEXT REFERENCES conversations (id) ON DELETE CASCADE,
    -- The type of the event.
    kind TEXT NOT NULL,
    body BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    attempts BIGINT NOT NULL,
    sent_at TIMESTAMPTZ,
    -- Given up; listed, and can be replayed.
    parked_at TIMESTAMPTZ,
    -- What the last attempt came to: an HTTP status, or 0 when there was no answer.
    outcome BIGINT
);
CREATE INDEX deliveries_by_handover ON deliveries (handover_id, seq);
CREATE INDEX deliveries_waiting ON deliveries (endpoint_id, due_at) WHERE sent_at IS NULL AND parked_at IS NULL;
CREATE INDEX deliveries_by_conversation ON deliveries (conversation_id);

-- What was done by whom, without words. Nothing is ever changed or deleted but whole years that are over; each row holds the
-- hash of the one before.
CREATE TABLE audit (
    n BIGINT PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    -- Who: endpoint, staff, operator, young-person or program, and which one of them.
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    -- The endpoint and the handover it is about, where there are any.
    endpoint_id TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    -- A few plain words, never a person's.
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);

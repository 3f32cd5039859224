-- What a conversation needs while it runs; all of it goes when the conversation is forgotten.
-- Written by `conversation`, read by `conversation` and `jobs`. No column holds what a young person wrote.

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    -- Keyed hash of the platform's name for the young person; the key is not in this database.
    address_hash TEXT NOT NULL,
    -- Counts the turns; a turn is written only over the version that it was computed from.
    version BIGINT NOT NULL,
    state BYTEA NOT NULL,
    -- Beside the state, so that the language survives a state that cannot be read.
    lang TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    closed_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX conversations_by_address ON conversations (channel, address_hash);
CREATE INDEX conversations_by_change ON conversations (changed_at);

-- Which messages were taken in, so that one that comes twice is answered with the same words and changes nothing.
CREATE TABLE received (
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    external_hash TEXT NOT NULL,
    -- The turn that answered it; the outbox has that turn's reply, if there was one.
    seq BIGINT NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (conversation_id, external_hash)
);

-- Replies, in the order of their turns.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    payload BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    -- Not before this; a claim moves it on, so that a crashed sender's rows come back.
    due_at TIMESTAMPTZ NOT NULL,
    sent_at TIMESTAMPTZ,
    attempts BIGINT NOT NULL,
    -- Given up; a person has to look.
    parked_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX outbox_by_turn ON outbox (conversation_id, seq);
CREATE INDEX outbox_waiting ON outbox (due_at) WHERE sent_at IS NULL AND parked_at IS NULL;

-- When a conversation wants to be woken; at most one timer of a kind.
CREATE TABLE timers (
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (conversation_id, kind)
);
CREATE INDEX timers_by_due ON timers (due_at);

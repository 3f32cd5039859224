-- What lies on a platform that lets us delete it: the platform's ids of messages, sealed, kept for that only. They go
-- when the messages are deleted, with their conversation, and at the latest after 48 hours.
CREATE TABLE traces (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    message BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    -- To be deleted on the platform, since then.
    wiped_at TIMESTAMPTZ
);
CREATE INDEX traces_by_conversation ON traces (conversation_id);
CREATE INDEX traces_wiped ON traces (wiped_at) WHERE wiped_at IS NOT NULL;

-- How many messages of a reply the platform has taken, so that a retry does not begin from the front.
ALTER TABLE outbox ADD COLUMN parts BIGINT NOT NULL DEFAULT 0;

-- From here on state, replies and addresses are sealed with keys that are not in this database.
-- Conversations from before are in the clear: they go, and begin anew with their next message. Tallies stay.

DELETE FROM conversations;

-- Where to answer on a channel that pushes, sealed; null where the young person fetches their replies.
ALTER TABLE conversations ADD COLUMN return_address BYTEA;

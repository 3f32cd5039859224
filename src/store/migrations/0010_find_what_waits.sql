-- What is asked for again and again is what waits: which event of a handover goes first, how many were given up. Rows that
-- were delivered are not looked at for it.

DROP INDEX deliveries_by_handover;
CREATE INDEX deliveries_of_handover ON deliveries (handover_id, seq) WHERE sent_at IS NULL;
CREATE INDEX deliveries_given_up ON deliveries (created_at) WHERE parked_at IS NOT NULL;
CREATE INDEX outbox_given_up ON outbox (created_at) WHERE parked_at IS NOT NULL;

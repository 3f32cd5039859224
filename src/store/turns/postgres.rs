//! Turns on PostgreSQL: one statement, so one round trip and no transaction to begin or end.
//!
//! Its parts see the tables as they were before, so that what replaces must not meet what it replaces: timers that stay
//! are updated, the others deleted. The tallies come last and in order, as other transactions wait for their rows.

use chrono::{DateTime, Utc};

use crate::store::{
    error::Result,
    server::{LONGEST_WRITE, Server, within},
};

use super::{Cause, Sent, Turn};

const WRITE: &str = "
WITH turn AS (
    SELECT * FROM UNNEST(
        $1::TEXT[], $2::TEXT[], $3::TEXT[], $4::BIGINT[], $5::BYTEA[], $6::BYTEA[], $7::TEXT[], $8::BOOLEAN[],
        $9::TIMESTAMPTZ[], $10::TEXT[], $11::TEXT[], $12::TIMESTAMPTZ[], $13::BOOLEAN[], $14::TEXT[], $15::BYTEA[],
        $16::BOOLEAN[]
    ) AS t (id, channel, address_hash, version, state, return_address, lang, closed,
        at, external_hash, timer, timer_due_at, wipe, reply_id, reply, reply_sent)
), begun AS (
    INSERT INTO conversations
        (id, channel, address_hash, version, state, lang, return_address, created_at, changed_at, closed_at)
    SELECT id, channel, address_hash, 1, state, lang, return_address, at, at, CASE WHEN closed THEN at END
    FROM turn WHERE version = 0
    ON CONFLICT (channel, address_hash) DO NOTHING
    RETURNING id
), followed AS (
    UPDATE conversations c
    SET version = c.version + 1, state = turn.state, lang = turn.lang,
        return_address = COALESCE(turn.return_address, c.return_address),
        changed_at = turn.at, closed_at = CASE WHEN turn.closed THEN turn.at END
    FROM turn
    WHERE turn.version > 0 AND c.id = turn.id AND c.version = turn.version
        AND (turn.timer IS NULL OR EXISTS (
            SELECT 1 FROM timers m
            WHERE m.conversation_id = turn.id AND m.kind = turn.timer AND m.due_at = turn.timer_due_at
        ))
    RETURNING c.id
), held AS (
    SELECT turn.* FROM turn WHERE id IN (SELECT id FROM begun UNION ALL SELECT id FROM followed)
), noted AS (
    INSERT INTO received (conversation_id, external_hash, seq, received_at)
    SELECT id, external_hash, version + 1, at FROM held WHERE external_hash IS NOT NULL
), wiped AS (
    DELETE FROM outbox o USING held WHERE o.conversation_id = held.id AND held.wipe
), said AS (
    INSERT INTO outbox (id, conversation_id, seq, payload, created_at, due_at, sent_at, attempts)
    SELECT reply_id, id, version + 1, reply, at, at, CASE WHEN reply_sent THEN at END, 0
    FROM held WHERE reply_id IS NOT NULL
), reminder AS (
    SELECT r.* FROM UNNEST($17::TEXT[], $18::TEXT[], $19::TIMESTAMPTZ[]) AS r (id, kind, due_at) JOIN held USING (id)
), cleared AS (
    DELETE FROM timers m USING held
    WHERE m.conversation_id = held.id
        AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.id = m.conversation_id AND r.kind = m.kind)
), reminded AS (
    INSERT INTO timers (conversation_id, kind, due_at) SELECT id, kind, due_at FROM reminder
    ON CONFLICT (conversation_id, kind) DO UPDATE SET due_at = excluded.due_at
), delivered AS (
    UPDATE outbox o SET sent_at = s.at FROM UNNEST($20::TEXT[], $21::TIMESTAMPTZ[]) AS s (id, at) WHERE o.id = s.id
), counted AS (
    INSERT INTO tallies (week, country, kind, count)
    SELECT t.week, t.country, t.kind, COUNT(*)
    FROM UNNEST($22::TEXT[], $23::TEXT[], $24::TEXT[], $25::TEXT[]) AS t (id, week, country, kind) JOIN held USING (id)
    GROUP BY t.week, t.country, t.kind ORDER BY t.week, t.country, t.kind
    ON CONFLICT (week, country, kind) DO UPDATE SET count = tallies.count + excluded.count
)
SELECT id FROM held";

/// Writes turns and what was delivered; see [`Db::write_turns`](crate::store::Db::write_turns).
pub async fn write(server: &Server, turns: &[Turn], sent: &[Sent]) -> Result<Vec<bool>> {
    let held: Vec<(String,)> = within(LONGEST_WRITE, async {
        let mut line = server.line().await?;
        let answer = bound(turns, sent).fetch_all(&mut line.connection).await;
        line.give_back(answer)
    })
    .await?;
    Ok(turns.iter().map(|turn| held.iter().any(|(id,)| *id == turn.id.0)).collect())
}

type Query<'a> = sqlx::query::QueryAs<'a, sqlx::Postgres, (String,), sqlx::postgres::PgArguments>;

fn bound<'a>(turns: &'a [Turn], sent: &'a [Sent]) -> Query<'a> {
    fn each<'a, T>(turns: &'a [Turn], of: impl Fn(&'a Turn) -> T) -> Vec<T> {
        turns.iter().map(of).collect()
    }
    let timer = |turn: &'a Turn| match &turn.cause {
        Cause::Message(_) => None,
        Cause::Timer(timer) => Some(timer),
    };
    let reminders: Vec<(&str, &str, DateTime<Utc>)> = turns
        .iter()
        .flat_map(|turn| turn.reminders.iter().map(|(kind, due_at)| (&*turn.id.0, &**kind, *due_at)))
        .collect();
    let tallies: Vec<(&str, &str, &str, &str)> = turns
        .iter()
        .flat_map(|turn| turn.tallies.iter().map(|t| (&*turn.id.0, &*t.week, &*t.country, t.kind)))
        .collect();
    sqlx::query_as(WRITE)
        .bind(each(turns, |turn| &*turn.id.0))
        .bind(each(turns, |turn| turn.channel))
        .bind(each(turns, |turn| &*turn.address_hash))
        .bind(each(turns, |turn| turn.version))
        .bind(each(turns, |turn| &*turn.state))
        .bind(each(turns, |turn| turn.return_address.as_deref()))
        .bind(each(turns, |turn| &*turn.lang))
        .bind(each(turns, |turn| turn.closed))
        .bind(each(turns, |turn| turn.now))
        .bind(each(turns, Turn::external_hash))
        .bind(each(turns, |turn| timer(turn).map(|timer| &*timer.kind)))
        .bind(each(turns, |turn| timer(turn).map(|timer| timer.due_at)))
        .bind(each(turns, |turn| turn.wipe))
        .bind(each(turns, |turn| turn.reply.as_ref().map(|reply| &*reply.id)))
        .bind(each(turns, |turn| turn.reply.as_ref().map(|reply| &*reply.payload)))
        .bind(each(turns, |turn| turn.reply.as_ref().is_some_and(|reply| reply.sent)))
        .bind(reminders.iter().map(|(id, ..)| *id).collect::<Vec<_>>())
        .bind(reminders.iter().map(|(_, kind, _)| *kind).collect::<Vec<_>>())
        .bind(reminders.iter().map(|(.., due_at)| *due_at).collect::<Vec<_>>())
        .bind(sent.iter().map(|row| &*row.id).collect::<Vec<_>>())
        .bind(sent.iter().map(|row| row.at).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(id, ..)| *id).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(_, week, ..)| *week).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(_, _, country, _)| *country).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(.., kind)| *kind).collect::<Vec<_>>())
}

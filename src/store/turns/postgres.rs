//! Turns on PostgreSQL: one statement, so one round trip and no transaction to begin or end.
//!
//! Its parts see the tables as they were before, so that what replaces must not meet what it replaces: timers that stay
//! are updated, the others deleted. The tallies come last and in order, as other transactions wait for their rows.

use chrono::{DateTime, Utc};
use sqlx::{Connection, PgConnection};

use crate::store::{
    audit,
    error::Result,
    server::{LONGEST_WRITE, Server, within},
};

use super::{Cause, Delivered, Reported, Taken, Tallied, Turn};

const WRITE: &str = "
WITH turn AS (
    SELECT * FROM UNNEST(
        $1::TEXT[], $2::TEXT[], $3::TEXT[], $4::BIGINT[], $5::BYTEA[], $6::BYTEA[], $7::TEXT[], $8::BOOLEAN[],
        $9::TIMESTAMPTZ[], $10::TEXT[], $11::TEXT[], $12::TIMESTAMPTZ[], $13::BOOLEAN[], $14::TEXT[], $15::BYTEA[],
        $16::BOOLEAN[], $26::TEXT[], $27::BYTEA[]
    ) AS t (id, channel, address_hash, version, state, return_address, lang, closed,
        at, external_hash, timer, timer_due_at, wipe, reply_id, reply, reply_sent, trace_id, trace)
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
), came AS (
    INSERT INTO traces (id, conversation_id, message, created_at)
    SELECT trace_id, id, trace, at FROM held WHERE trace_id IS NOT NULL
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
    UPDATE outbox o SET parts = s.parts, sent_at = s.at
    FROM UNNEST($20::TEXT[], $21::TIMESTAMPTZ[], $28::BIGINT[]) AS s (id, at, parts) WHERE o.id = s.id
    RETURNING o.id
), left_there AS (
    INSERT INTO traces (id, conversation_id, message, created_at, wiped_at)
    SELECT s.id, s.conversation, s.message, s.at,
        CASE WHEN s.row_id IN (SELECT id FROM delivered) THEN NULL ELSE s.at END
    FROM UNNEST($29::TEXT[], $30::TEXT[], $31::BYTEA[], $32::TIMESTAMPTZ[], $33::TEXT[])
        AS s (id, conversation, message, at, row_id)
    WHERE EXISTS (SELECT 1 FROM conversations c WHERE c.id = s.conversation)
), reported AS (
    INSERT INTO service_reports (service, way, day, reporter, went, is_test)
    SELECT DISTINCT ON (r.service, r.way, r.day, r.reporter) r.service, r.way, r.day, r.reporter, r.went, r.is_test
    FROM UNNEST($38::TEXT[], $39::TEXT[], $40::TEXT[], $41::TEXT[], $42::TEXT[], $43::TEXT[], $44::BOOLEAN[])
        AS r (id, service, way, day, reporter, went, is_test) JOIN held USING (id)
    ORDER BY r.service, r.way, r.day, r.reporter
    ON CONFLICT (service, way, day, reporter) DO UPDATE SET went = excluded.went
), tallied AS (
    SELECT t.sheet, t.week, t.a, t.b, t.c, t.d, t.is_test, COUNT(*) AS count
    FROM UNNEST(
        $22::TEXT[], $23::BIGINT[], $24::TEXT[], $25::TEXT[], $34::TEXT[], $35::TEXT[], $36::TEXT[], $37::BOOLEAN[]
    ) AS t (id, sheet, week, a, b, c, d, is_test) JOIN held USING (id)
    GROUP BY t.sheet, t.week, t.a, t.b, t.c, t.d, t.is_test
    ORDER BY t.sheet, t.week, t.a, t.b, t.c, t.d, t.is_test
), outcomes AS (
    INSERT INTO tally_outcomes AS o (week, country, urgency, outcome, is_test, count)
    SELECT week, a, b, c, is_test, count FROM tallied WHERE sheet = 0
    ON CONFLICT (week, country, urgency, outcome, is_test) DO UPDATE SET count = o.count + excluded.count
), topics AS (
    INSERT INTO tally_topics AS o (week, country, topic, code, map, is_test, count)
    SELECT week, a, b, c, d, is_test, count FROM tallied WHERE sheet = 1
    ON CONFLICT (week, country, topic, code, map, is_test) DO UPDATE SET count = o.count + excluded.count
), channels AS (
    INSERT INTO tally_channels AS o (week, country, channel, lang, is_test, count)
    SELECT week, a, b, c, is_test, count FROM tallied WHERE sheet = 2
    ON CONFLICT (week, country, channel, lang, is_test) DO UPDATE SET count = o.count + excluded.count
), services AS (
    INSERT INTO tally_services AS o (week, service, outcome, is_test, count)
    SELECT week, a, b, is_test, count FROM tallied WHERE sheet = 3
    ON CONFLICT (week, service, outcome, is_test) DO UPDATE SET count = o.count + excluded.count
), marks AS (
    INSERT INTO service_marks AS o (week, service, mark, is_test, count)
    SELECT week, a, b, is_test, count FROM tallied WHERE sheet = 4
    ON CONFLICT (week, service, mark, is_test) DO UPDATE SET count = o.count + excluded.count
)
SELECT id FROM held";

/// What a wipe still has to do once the rest is written: a message that a platform took at the same moment is then in
/// the table too, be it of this statement or of one that this one had to wait for.
const WIPE: &str = "
UPDATE traces t SET wiped_at = w.at FROM UNNEST($1::TEXT[], $2::TIMESTAMPTZ[]) AS w (id, at)
WHERE t.conversation_id = w.id AND t.wiped_at IS NULL";

/// Writes turns and what platforms and endpoints have taken; see [`Db::write_turns`](crate::store::Db::write_turns).
pub async fn write(server: &Server, turns: &[Turn], taken: &[Taken], delivered: &[Delivered]) -> Result<Vec<bool>> {
    let held: Vec<(String,)> = within(LONGEST_WRITE, async {
        let mut line = server.line().await?;
        let is_plain = delivered.is_empty() && turns.iter().all(|turn| !turn.clear && turn.handed.is_empty());
        let answer = if is_plain {
            bound(turns, taken).fetch_all(&mut line.connection).await
        } else {
            with_more(&mut line.connection, turns, taken, delivered).await
        };
        line.give_back(answer)
    })
    .await?;
    Ok(turns.iter().map(|turn| held.iter().any(|(id,)| *id == turn.id.0)).collect())
}

/// The same in a transaction of several statements: one statement must not delete a row and note what was taken of it, and
/// handovers are written by themselves.
async fn with_more(
    connection: &mut PgConnection,
    turns: &[Turn],
    taken: &[Taken],
    delivered: &[Delivered],
) -> sqlx::Result<Vec<(String,)>> {
    let mut tx = connection.begin().await?;
    let held: Vec<(String,)> = bound(turns, &[]).fetch_all(&mut *tx).await?;
    if !taken.is_empty() {
        bound(&[], taken).fetch_all(&mut *tx).await?;
    }
    let holds = |turn: &&Turn| held.iter().any(|(id,)| *id == turn.id.0);
    let wipes: Vec<&Turn> = turns.iter().filter(|turn| turn.clear).filter(holds).collect();
    if !wipes.is_empty() {
        sqlx::query(WIPE)
            .bind(wipes.iter().map(|turn| &*turn.id.0).collect::<Vec<_>>())
            .bind(wipes.iter().map(|turn| turn.now).collect::<Vec<_>>())
            .execute(&mut *tx)
            .await?;
    }
    if !delivered.is_empty() {
        sqlx::query(
            "UPDATE deliveries d SET sent_at = s.at, outcome = 200
             FROM UNNEST($1::TEXT[], $2::TIMESTAMPTZ[]) AS s (id, at) WHERE d.id = s.id",
        )
        .bind(delivered.iter().map(|row| &*row.id).collect::<Vec<_>>())
        .bind(delivered.iter().map(|row| row.at).collect::<Vec<_>>())
        .execute(&mut *tx)
        .await?;
    }
    for turn in turns.iter().filter(|turn| !turn.handed.is_empty()).filter(holds) {
        hand(&mut tx, turn).await?;
    }
    tx.commit().await?;
    Ok(held)
}

/// Writes what a turn leaves of handovers.
async fn hand(tx: &mut PgConnection, turn: &Turn) -> sqlx::Result<()> {
    let handed = &turn.handed;
    for row in &handed.rows {
        sqlx::query(
            "INSERT INTO handovers (id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, next_at = excluded.next_at,
                 closed_at = excluded.closed_at",
        )
        .bind(&*row.id)
        .bind(&*turn.id.0)
        .bind(&*row.endpoint_id)
        .bind(row.phase)
        .bind(row.asked_at)
        .bind(row.next_at)
        .bind(row.closed_at)
        .execute(&mut *tx)
        .await?;
    }
    for handover in &handed.hurried {
        // One that is tried again waits as long as it has to.
        for sql in [
            "UPDATE handover_messages SET shown_at = $2 WHERE handover_id = $1 AND shown_at > $2",
            "UPDATE deliveries SET due_at = $2
             WHERE handover_id = $1 AND due_at > $2 AND attempts = 0 AND sent_at IS NULL",
        ] {
            sqlx::query(sql).bind(handover).bind(turn.now).execute(&mut *tx).await?;
        }
    }
    for row in &handed.messages {
        let sql = "INSERT INTO handover_messages (id, handover_id, seq, body, shown_at) VALUES ($1, $2, $3, $4, $5)";
        let query = sqlx::query(sql).bind(&*row.id).bind(&*row.handover_id).bind(row.seq).bind(&*row.body);
        query.bind(row.shown_at).execute(&mut *tx).await?;
    }
    for row in &handed.reworded {
        let sql = "UPDATE handover_messages SET body = $2, shown_at = $3 WHERE id = $1";
        let query = sqlx::query(sql).bind(&*row.id).bind(&*row.body).bind(row.shown_at);
        query.execute(&mut *tx).await?;
    }
    for (sql, ids) in [
        ("DELETE FROM handover_messages WHERE id = ANY($1)", &handed.unsaid),
        ("DELETE FROM deliveries WHERE id = ANY($1) AND sent_at IS NULL", &handed.dropped),
    ] {
        if !ids.is_empty() {
            sqlx::query(sql).bind(ids).execute(&mut *tx).await?;
        }
    }
    for row in &handed.deliveries {
        sqlx::query(
            "INSERT INTO deliveries
                 (id, endpoint_id, handover_id, seq, conversation_id, kind, body, created_at, due_at, attempts)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)",
        )
        .bind(&*row.id)
        .bind(&*row.endpoint_id)
        .bind(&*row.handover_id)
        .bind(row.seq)
        .bind(row.is_sealed.then_some(&*turn.id.0))
        .bind(row.kind)
        .bind(&*row.body)
        .bind(turn.now)
        .bind(row.due_at)
        .execute(&mut *tx)
        .await?;
    }
    if handed.audit.is_empty() {
        return Ok(());
    }
    sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(audit::LOCK).execute(&mut *tx).await?;
    let last: Option<(i64, String)> =
        sqlx::query_as("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1").fetch_optional(&mut *tx).await?;
    let (mut n, mut before) = last.unwrap_or_default();
    for entry in &handed.audit {
        n += 1;
        before = audit::hash(&before, n, entry);
        sqlx::query(
            "INSERT INTO audit (n, at, actor, action, endpoint_id, handover_id, detail, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(n)
        .bind(entry.at)
        .bind(&*entry.actor)
        .bind(entry.action)
        .bind(&*entry.endpoint_id)
        .bind(&*entry.handover_id)
        .bind(&*entry.detail)
        .bind(&*before)
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

type Query<'a> = sqlx::query::QueryAs<'a, sqlx::Postgres, (String,), sqlx::postgres::PgArguments>;

fn bound<'a>(turns: &'a [Turn], taken: &'a [Taken]) -> Query<'a> {
    fn each<'a, T>(turns: &'a [Turn], of: impl Fn(&'a Turn) -> T) -> Vec<T> {
        turns.iter().map(of).collect()
    }
    let timer = |turn: &'a Turn| match &turn.cause {
        Cause::Timer(timer) => Some(timer),
        Cause::Message(_) | Cause::Call(_) | Cause::Handover => None,
    };
    let reminders: Vec<(&str, &str, DateTime<Utc>)> = turns
        .iter()
        .flat_map(|turn| turn.reminders.iter().map(|(kind, due_at)| (&*turn.id.0, &**kind, *due_at)))
        .collect();
    let tallies: Vec<(&str, &Tallied)> =
        turns.iter().flat_map(|turn| turn.tallies.iter().map(|tallied| (&*turn.id.0, tallied))).collect();
    let key = |at: usize| tallies.iter().map(|(_, tallied)| &*tallied.keys[at]).collect::<Vec<&str>>();
    let reports: Vec<(&str, &Reported)> =
        turns.iter().flat_map(|turn| turn.reports.iter().map(|report| (&*turn.id.0, report))).collect();
    let traces: Vec<_> = taken.iter().filter_map(|row| Some((row, row.trace.as_ref()?))).collect();
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
        .bind(taken.iter().map(|row| &*row.id).collect::<Vec<_>>())
        .bind(taken.iter().map(|row| row.sent_at).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(id, ..)| *id).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(_, tallied)| tallied.sheet as i64).collect::<Vec<_>>())
        .bind(tallies.iter().map(|(_, tallied)| &*tallied.week).collect::<Vec<_>>())
        .bind(key(0))
        .bind(each(turns, |turn| turn.trace.as_ref().map(|(id, _)| &**id)))
        .bind(each(turns, |turn| turn.trace.as_ref().map(|(_, message)| &**message)))
        .bind(taken.iter().map(|row| row.parts).collect::<Vec<_>>())
        .bind(traces.iter().map(|(_, trace)| &*trace.id).collect::<Vec<_>>())
        .bind(traces.iter().map(|(_, trace)| &*trace.conversation).collect::<Vec<_>>())
        .bind(traces.iter().map(|(_, trace)| &*trace.message).collect::<Vec<_>>())
        .bind(traces.iter().map(|(_, trace)| trace.at).collect::<Vec<_>>())
        .bind(traces.iter().map(|(row, _)| &*row.id).collect::<Vec<_>>())
        .bind(key(1))
        .bind(key(2))
        .bind(key(3))
        .bind(tallies.iter().map(|(_, tallied)| tallied.is_test).collect::<Vec<_>>())
        .bind(reports.iter().map(|(id, _)| *id).collect::<Vec<_>>())
        .bind(reports.iter().map(|(_, report)| &*report.service).collect::<Vec<_>>())
        .bind(reports.iter().map(|(_, report)| report.way).collect::<Vec<_>>())
        .bind(reports.iter().map(|(_, report)| &*report.day).collect::<Vec<_>>())
        .bind(reports.iter().map(|(_, report)| &*report.reporter).collect::<Vec<_>>())
        .bind(reports.iter().map(|(_, report)| report.went).collect::<Vec<_>>())
        .bind(reports.iter().map(|(_, report)| report.is_test).collect::<Vec<_>>())
}

//! Turns on SQLite: one short statement after the other, each prepared once, without leaving the thread.
//!
//! The driver of everything else hands each statement to a thread of its own and its rows back, which costs more than
//! the statement. Times are written as that driver writes them: they are compared as text. Placeholders are `?1`: to SQLite
//! itself `$1` is a name, not a number.

use std::{collections::BTreeMap, path::Path, time::Duration};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{CachedStatement, Connection, OpenFlags, Params, TransactionBehavior, params};

use crate::store::{audit, error::Result};

use super::{Cause, Delivered, Reported, Sheet, Taken, Tallied, Trace, Turn};

/// Opens a connection for turns to a database that is there: a path, or a name of a database in memory as a URI.
pub fn open(name: &Path, busy: Duration) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(name, flags)?;
    connection.busy_timeout(busy)?;
    // As on the other connections: durable when answered, no orphans, deleted rows overwritten.
    connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON")?;
    // A page that changes with every group is written back once for many of them: 16 MB of log in place of 4.
    connection.execute_batch("PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -4000")?;
    connection.set_prepared_statement_cache_capacity(40);
    Ok(connection)
}

/// Writes turns and what platforms have taken; see [`Db::write_turns`](crate::store::Db::write_turns).
pub fn write(
    connection: &mut Connection,
    turns: &[Turn],
    taken: &[Taken],
    delivered: &[Delivered],
) -> Result<Vec<bool>> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut held = Vec::with_capacity(turns.len());
    let mut tallies: BTreeMap<&Tallied, i64> = BTreeMap::new();
    for turn in turns {
        let holds = one(&tx, turn)?;
        held.push(holds);
        for tallied in turn.tallies.iter().filter(|_| holds) {
            *tallies.entry(tallied).or_default() += 1;
        }
        for report in turn.reports.iter().filter(|_| holds) {
            let Reported { service, way, day, reporter, went, is_test } = report;
            let sql = "INSERT INTO service_reports (service, way, day, reporter, went, is_test)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (service, way, day, reporter) DO UPDATE SET went = excluded.went";
            run(&tx, sql, params![service, way, day, reporter, went, is_test])?;
        }
    }
    for row in taken {
        let sql = "UPDATE outbox SET parts = ?2, sent_at = ?3 WHERE id = ?1";
        let stands = run(&tx, sql, params![row.id, row.parts, row.sent_at.map(time)])? == 1;
        if let Some(trace) = &row.trace {
            note(&tx, trace, stands)?;
        }
    }
    for Delivered { id, at } in delivered {
        run(&tx, "UPDATE deliveries SET sent_at = ?2, outcome = 200 WHERE id = ?1", params![id, time(*at)])?;
    }
    for (tallied, more) in tallies {
        count(&tx, tallied, more)?;
    }
    tx.commit()?;
    Ok(held)
}

/// Writes one turn; `false` when it was not fast enough.
fn one(tx: &Connection, turn: &Turn) -> Result<bool> {
    let (id, now, seq) = (&turn.id.0, time(turn.now), turn.seq());
    let holds = uses_its_timer(tx, turn)? && claims(tx, turn, &now)?;
    if !holds {
        return Ok(false);
    }
    if let Some(external_hash) = turn.external_hash() {
        let sql = "INSERT INTO received (conversation_id, external_hash, seq, received_at) VALUES (?1, ?2, ?3, ?4)";
        run(tx, sql, params![id, external_hash, seq, now])?;
    }
    if let Some((trace, message)) = &turn.trace {
        let sql = "INSERT INTO traces (id, conversation_id, message, created_at) VALUES (?1, ?2, ?3, ?4)";
        run(tx, sql, params![trace, id, message, now])?;
    }
    if turn.wipe {
        run(tx, "DELETE FROM outbox WHERE conversation_id = ?1", params![id])?;
    }
    if turn.clear {
        let sql = "UPDATE traces SET wiped_at = ?2 WHERE conversation_id = ?1 AND wiped_at IS NULL";
        run(tx, sql, params![id, now])?;
    }
    if let Some(reply) = &turn.reply {
        let sql = "INSERT INTO outbox (id, conversation_id, seq, payload, created_at, due_at, sent_at, attempts)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, 0)";
        run(tx, sql, params![reply.id, id, seq, reply.payload, now, reply.sent.then_some(&now)])?;
    }
    if turn.version > 0 {
        run(tx, "DELETE FROM timers WHERE conversation_id = ?1", params![id])?;
    }
    for (kind, due_at) in &turn.reminders {
        let sql = "INSERT INTO timers (conversation_id, kind, due_at) VALUES (?1, ?2, ?3)";
        run(tx, sql, params![id, kind, time(*due_at)])?;
    }
    if !turn.handed.is_empty() {
        hand(tx, turn, &now)?;
    }
    Ok(true)
}

/// Writes what a turn leaves of handovers.
fn hand(tx: &Connection, turn: &Turn, now: &str) -> Result<()> {
    let (id, handed) = (&turn.id.0, &turn.handed);
    for row in &handed.rows {
        let sql = "INSERT INTO handovers (id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, next_at = excluded.next_at,
                 closed_at = excluded.closed_at";
        let (next_at, closed_at) = (row.next_at.map(time), row.closed_at.map(time));
        run(tx, sql, params![row.id, id, row.endpoint_id, row.phase, time(row.asked_at), next_at, closed_at])?;
    }
    for handover in &handed.hurried {
        let sql = "UPDATE handover_messages SET shown_at = ?2 WHERE handover_id = ?1 AND shown_at > ?2";
        run(tx, sql, params![handover, now])?;
        // One that is tried again waits as long as it has to.
        let sql = "UPDATE deliveries SET due_at = ?2
             WHERE handover_id = ?1 AND due_at > ?2 AND attempts = 0 AND sent_at IS NULL";
        run(tx, sql, params![handover, now])?;
    }
    for row in &handed.messages {
        let sql = "INSERT INTO handover_messages (id, handover_id, seq, body, shown_at) VALUES (?1, ?2, ?3, ?4, ?5)";
        run(tx, sql, params![row.id, row.handover_id, row.seq, row.body, time(row.shown_at)])?;
    }
    for row in &handed.reworded {
        let sql = "UPDATE handover_messages SET body = ?2, shown_at = ?3 WHERE id = ?1";
        run(tx, sql, params![row.id, row.body, time(row.shown_at)])?;
    }
    for message in &handed.unsaid {
        run(tx, "DELETE FROM handover_messages WHERE id = ?1", params![message])?;
    }
    for delivery in &handed.dropped {
        run(tx, "DELETE FROM deliveries WHERE id = ?1 AND sent_at IS NULL", params![delivery])?;
    }
    for row in &handed.deliveries {
        let sql = "INSERT INTO deliveries
             (id, endpoint_id, handover_id, seq, conversation_id, kind, body, created_at, due_at, attempts)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)";
        let of = row.is_sealed.then_some(id);
        let due = time(row.due_at);
        run(tx, sql, params![row.id, row.endpoint_id, row.handover_id, row.seq, of, row.kind, row.body, now, due])?;
    }
    if handed.audit.is_empty() {
        return Ok(());
    }
    let last = tx.prepare_cached("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1")?;
    let (mut n, mut before): (i64, String) = last_of(last)?;
    for entry in &handed.audit {
        n += 1;
        before = audit::hash(&before, n, entry);
        let sql = "INSERT INTO audit (n, at, actor, action, endpoint_id, handover_id, detail, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let audit::Entry { at, actor, action, endpoint_id, handover_id, detail } = entry;
        run(tx, sql, params![n, time(*at), actor, action, endpoint_id, handover_id, detail, before])?;
    }
    Ok(())
}

/// Counts. Turns that are written together and count the same are one statement.
fn count(tx: &Connection, tallied: &Tallied, more: i64) -> Result<()> {
    let Tallied { sheet, week, keys: [a, b, c, d], is_test } = tallied;
    match sheet {
        Sheet::Outcomes => {
            let sql = "INSERT INTO tally_outcomes (week, country, urgency, outcome, is_test, count)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (week, country, urgency, outcome, is_test) DO UPDATE SET count = count + excluded.count";
            run(tx, sql, params![week, a, b, c, is_test, more])?;
        }
        Sheet::Topics => {
            let sql = "INSERT INTO tally_topics (week, country, topic, code, map, is_test, count)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (week, country, topic, code, map, is_test) DO UPDATE SET count = count + excluded.count";
            run(tx, sql, params![week, a, b, c, d, is_test, more])?;
        }
        Sheet::Channels => {
            let sql = "INSERT INTO tally_channels (week, country, channel, lang, is_test, count)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (week, country, channel, lang, is_test) DO UPDATE SET count = count + excluded.count";
            run(tx, sql, params![week, a, b, c, is_test, more])?;
        }
        Sheet::Services => {
            let sql = "INSERT INTO tally_services (week, service, outcome, is_test, count) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (week, service, outcome, is_test) DO UPDATE SET count = count + excluded.count";
            run(tx, sql, params![week, a, b, is_test, more])?;
        }
        Sheet::Marks => {
            let sql = "INSERT INTO service_marks (week, service, mark, is_test, count) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (week, service, mark, is_test) DO UPDATE SET count = count + excluded.count";
            run(tx, sql, params![week, a, b, is_test, more])?;
        }
    }
    Ok(())
}

fn last_of(mut statement: CachedStatement<'_>) -> Result<(i64, String)> {
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => (row.get(0)?, row.get(1)?),
        None => (0, String::new()),
    })
}

/// Notes a message of ours on a platform. One whose row of the outbox was wiped meanwhile is to be deleted at once.
fn note(tx: &Connection, trace: &Trace, stands: bool) -> Result<()> {
    let at = time(trace.at);
    let sql = "INSERT INTO traces (id, conversation_id, message, created_at, wiped_at)
         SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM conversations WHERE id = ?2)";
    run(tx, sql, params![trace.id, trace.conversation, trace.message, at, (!stands).then_some(&at)])?;
    Ok(())
}

/// Whether the timer that the turn is made for is still there; it goes with all others when the turn is written.
fn uses_its_timer(tx: &Connection, turn: &Turn) -> Result<bool> {
    let Cause::Timer(timer) = &turn.cause else { return Ok(true) };
    let sql = "SELECT 1 FROM timers WHERE conversation_id = ?1 AND kind = ?2 AND due_at = ?3";
    Ok(tx.prepare_cached(sql)?.exists(params![timer.conversation_id, timer.kind, time(timer.due_at)])?)
}

/// The versioned write.
fn claims(tx: &Connection, turn: &Turn, now: &str) -> Result<bool> {
    let closed_at = turn.closed.then_some(now);
    let written = if turn.version == 0 {
        let sql = "INSERT INTO conversations
             (id, channel, address_hash, version, state, lang, return_address, created_at, changed_at, closed_at)
             VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?7, ?8) ON CONFLICT (channel, address_hash) DO NOTHING";
        let (id, channel, address) = (&turn.id.0, turn.channel, &turn.address_hash);
        run(tx, sql, params![id, channel, address, turn.state, turn.lang, turn.return_address, now, closed_at])?
    } else {
        let sql = "UPDATE conversations SET version = version + 1, state = ?3, lang = ?4,
             return_address = COALESCE(?5, return_address), changed_at = ?6, closed_at = ?7
             WHERE id = ?1 AND version = ?2";
        run(tx, sql, params![turn.id.0, turn.version, turn.state, turn.lang, turn.return_address, now, closed_at])?
    };
    Ok(written == 1)
}

fn run(tx: &Connection, sql: &str, values: impl Params) -> Result<usize> {
    let mut statement: CachedStatement<'_> = tx.prepare_cached(sql)?;
    Ok(statement.execute(values)?)
}

/// A time as the other connections write it.
fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

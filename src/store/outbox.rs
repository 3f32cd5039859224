//! The table `outbox`: what was said, kept until it is delivered and for a page that asks again. Turns put
//! it there, and note what was delivered (`turns`).
//!
//! A row is claimed one at a time with a lease: the claim moves `due_at` on and repeats the condition, so that two
//! senders never both have it, and a row whose sender died comes back by itself.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A row that waits for its adapter.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// The row's key, the same at each attempt.
    pub id: String,
    /// The conversation.
    pub conversation_id: String,
    /// The turn that says it.
    pub seq: i64,
    /// The reply's bytes.
    pub payload: Vec<u8>,
    /// Where to deliver to, sealed.
    pub return_address: Option<Vec<u8>>,
    /// The language tag.
    pub lang: String,
    /// How often it was claimed.
    pub attempts: i64,
    /// When it was said.
    pub created_at: DateTime<Utc>,
    /// How many of its messages the platform has taken.
    pub parts: i64,
}

/// What turn `seq` said.
pub async fn said(db: &Db, conversation: &str, seq: i64) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT payload FROM outbox WHERE conversation_id = $1 AND seq = $2";
    let row: Option<(Vec<u8>,)> = db.optional(sql, args![conversation, seq]).await?;
    Ok(row.map(|(payload,)| payload))
}

/// What was said after a turn, oldest first: the turn, the reply's bytes, and whether it was delivered.
pub async fn since(db: &Db, conversation: &str, after_seq: i64) -> Result<Vec<(i64, Vec<u8>, bool)>> {
    db.all(
        "SELECT seq, payload, sent_at IS NOT NULL FROM outbox WHERE conversation_id = $1 AND seq > $2 ORDER BY seq",
        args![conversation, after_seq],
    )
    .await
}

/// Notes that everything up to turn `seq` was fetched.
pub async fn fetched(db: &Db, conversation: &str, seq: i64, now: DateTime<Utc>) -> Result<()> {
    db.run(
        "UPDATE outbox SET sent_at = $3 WHERE conversation_id = $1 AND seq <= $2 AND sent_at IS NULL",
        args![conversation, seq, now],
    )
    .await?;
    Ok(())
}

/// Of each conversation on a channel the oldest row that is not delivered, if it is due; of these the ones that have
/// waited longest, at most `most`. No two are of one conversation.
pub async fn due(db: &Db, channel: &str, now: DateTime<Utc>, most: i64) -> Result<Vec<Waiting>> {
    db.all(
        "SELECT o.id, o.conversation_id, o.seq, o.payload, c.return_address, c.lang, o.attempts, o.created_at, o.parts
         FROM outbox o JOIN conversations c ON c.id = o.conversation_id
         WHERE o.sent_at IS NULL AND o.parked_at IS NULL AND o.due_at <= $2 AND c.channel = $1
         AND NOT EXISTS (
             SELECT 1 FROM outbox e
             WHERE e.conversation_id = o.conversation_id AND e.seq < o.seq
             AND e.sent_at IS NULL AND e.parked_at IS NULL
         )
         ORDER BY o.due_at, o.id LIMIT $3",
        args![channel, now, most],
    )
    .await
}

/// The same of one conversation.
pub async fn due_of(db: &Db, channel: &str, conversation: &str, now: DateTime<Utc>) -> Result<Option<Waiting>> {
    db.optional(
        "SELECT o.id, o.conversation_id, o.seq, o.payload, c.return_address, c.lang, o.attempts, o.created_at, o.parts
         FROM outbox o JOIN conversations c ON c.id = o.conversation_id
         WHERE o.conversation_id = $3 AND o.sent_at IS NULL AND o.parked_at IS NULL AND o.due_at <= $2
         AND c.channel = $1
         AND NOT EXISTS (
             SELECT 1 FROM outbox e
             WHERE e.conversation_id = o.conversation_id AND e.seq < o.seq
             AND e.sent_at IS NULL AND e.parked_at IS NULL
         )",
        args![channel, now, conversation],
    )
    .await
}

/// Whether anything of a conversation waits, due or not.
pub async fn waits(db: &Db, conversation: &str) -> Result<bool> {
    let sql = "SELECT seq FROM outbox WHERE conversation_id = $1 AND sent_at IS NULL AND parked_at IS NULL LIMIT 1";
    let row: Option<(i64,)> = db.optional(sql, args![conversation]).await?;
    Ok(row.is_some())
}

/// Whether a row is still there: a wipe takes away what is not sent yet.
pub async fn stands(db: &Db, id: &str) -> Result<bool> {
    let row: Option<(i64,)> = db.optional("SELECT seq FROM outbox WHERE id = $1", args![id]).await?;
    Ok(row.is_some())
}

/// Claims a row until `until`; `false` when another sender has it.
pub async fn claim(db: &Db, row: &Waiting, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<bool> {
    let claimed = db
        .run(
            "UPDATE outbox SET due_at = $4, attempts = attempts + 1
             WHERE id = $1 AND attempts = $2 AND due_at <= $3 AND sent_at IS NULL AND parked_at IS NULL",
            args![row.id.as_str(), row.attempts, now, until],
        )
        .await?;
    Ok(claimed == 1)
}

/// Puts a claimed row back until `due_at`, with `attempts` as they shall count.
pub async fn postpone(db: &Db, id: &str, due_at: DateTime<Utc>, attempts: i64) -> Result<()> {
    let sql = "UPDATE outbox SET due_at = $2, attempts = $3 WHERE id = $1";
    db.run(sql, args![id, due_at, attempts]).await?;
    Ok(())
}

/// Gives a row up, visibly.
pub async fn park(db: &Db, id: &str, now: DateTime<Utc>) -> Result<()> {
    db.run("UPDATE outbox SET parked_at = $2 WHERE id = $1", args![id, now]).await?;
    Ok(())
}

/// How many rows wait for delivery on a channel, and how many were given up.
pub async fn standing(db: &Db, channel: &str) -> Result<(i64, i64)> {
    let row: Option<(i64, i64)> = db
        .optional(
            // Each from the index that holds nothing else.
            "SELECT
                 (SELECT COUNT(*) FROM outbox o JOIN conversations c ON c.id = o.conversation_id
                  WHERE o.sent_at IS NULL AND o.parked_at IS NULL AND c.channel = $1),
                 (SELECT COUNT(*) FROM outbox o JOIN conversations c ON c.id = o.conversation_id
                  WHERE o.sent_at IS NULL AND o.parked_at IS NOT NULL AND c.channel = $1)",
            args![channel],
        )
        .await?;
    Ok(row.unwrap_or_default())
}

/// Deletes what was said before this time.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM outbox WHERE created_at <= $1", args![before]).await?;
    Ok(())
}

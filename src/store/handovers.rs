//! The tables `handovers` and `handover_messages`: which conversations are with a person, and what is said there, sealed.
//! Turns write them (`turns`); what they mean is known to `conversation` alone.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A handover as it is found.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// All that a helpline ever knows of the conversation.
    pub id: String,
    /// The conversation.
    pub conversation_id: String,
    /// Where it was offered.
    pub endpoint_id: String,
    /// `offered`, `queued`, `live`, `reconnecting` or `closed`.
    pub phase: String,
    /// When the young person said yes.
    pub asked_at: DateTime<Utc>,
    /// When something is due without anybody doing anything.
    pub next_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Something that was said, sealed.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Message {
    /// The key.
    pub id: String,
    /// The handover.
    pub handover_id: String,
    /// The order in the handover.
    pub seq: i64,
    /// Who and what, sealed.
    pub body: Vec<u8>,
    /// A counsellor sees it from here on.
    pub shown_at: DateTime<Utc>,
}

/// The handover with this id.
pub async fn get(db: &Db, id: &str) -> Result<Option<Row>> {
    db.optional(
        "SELECT id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at FROM handovers WHERE id = $1",
        args![id],
    )
    .await
}

/// The handovers of an endpoint that are not over, those that were asked first before the others.
pub async fn open_at(db: &Db, endpoint: &str) -> Result<Vec<Row>> {
    db.all(
        "SELECT id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at FROM handovers
         WHERE endpoint_id = $1 AND closed_at IS NULL ORDER BY asked_at, id",
        args![endpoint],
    )
    .await
}

/// How many handovers of each endpoint are not over.
pub async fn load(db: &Db) -> Result<Vec<(String, i64)>> {
    db.all(
        "SELECT endpoint_id, CAST(COUNT(*) AS BIGINT) FROM handovers WHERE closed_at IS NULL GROUP BY endpoint_id",
        args![],
    )
    .await
}

/// The handovers of an endpoint that still wait and were asked before this one.
pub async fn before(db: &Db, endpoint: &str, asked_at: DateTime<Utc>) -> Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM handovers
         WHERE endpoint_id = $1 AND asked_at < $2 AND phase IN ('offered', 'queued')";
    let row: Option<(i64,)> = db.optional(sql, args![endpoint, asked_at]).await?;
    Ok(row.map_or(0, |(count,)| count))
}

/// The handovers in which something is due, the earliest first; at most 200.
pub async fn due(db: &Db, now: DateTime<Utc>) -> Result<Vec<Row>> {
    db.all(
        "SELECT id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at FROM handovers
         WHERE next_at <= $1 ORDER BY next_at, id LIMIT 200",
        args![now],
    )
    .await
}

/// What was said in a handover after a number, in order; of the young person only what may be seen by now.
pub async fn messages(db: &Db, handover: &str, after: i64, now: DateTime<Utc>) -> Result<Vec<Message>> {
    db.all(
        "SELECT id, handover_id, seq, body, shown_at FROM handover_messages
         WHERE handover_id = $1 AND seq > $2 AND shown_at <= $3 ORDER BY seq",
        args![handover, after, now],
    )
    .await
}

/// The same in a transaction.
pub async fn of_conversation_in(tx: &mut Tx, conversation: &str) -> Result<Vec<Row>> {
    tx.all(
        "SELECT id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at FROM handovers
         WHERE conversation_id = $1 ORDER BY asked_at, id",
        args![conversation],
    )
    .await
}

/// Ends a handover that nobody can do anything with any more; `false` when it was over.
pub async fn end(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> Result<bool> {
    let sql = "UPDATE handovers SET phase = 'closed', next_at = NULL, closed_at = $2
         WHERE id = $1 AND closed_at IS NULL";
    Ok(tx.run(sql, args![id, now]).await? == 1)
}

/// All handovers of a conversation, the newest last.
pub async fn of_conversation(db: &Db, conversation: &str) -> Result<Vec<Row>> {
    db.all(
        "SELECT id, conversation_id, endpoint_id, phase, asked_at, next_at, closed_at FROM handovers
         WHERE conversation_id = $1 ORDER BY asked_at, id",
        args![conversation],
    )
    .await
}

//! The table `deliveries`: signed events on their way to endpoints. Turns put them there (`turns`).
//!
//! Events of one handover go out in their order. A row is claimed with a lease, as in `outbox`.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
    turns::DeliveryRow,
};

/// A delivery.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// The `webhook-id`, the same at each attempt.
    pub id: String,
    /// Where to.
    pub endpoint_id: String,
    /// The handover it is about.
    pub handover_id: String,
    /// The order of the events of a handover.
    pub seq: i64,
    /// The conversation whose key the body is sealed with; `None`: it is not sealed.
    pub conversation_id: Option<String>,
    /// The type of the event.
    pub kind: String,
    /// The event.
    pub body: Vec<u8>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Not before this.
    pub due_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: i64,
}

/// A delivery that was given up.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Parked {
    /// The `webhook-id`.
    pub id: String,
    /// Where to.
    pub endpoint_id: String,
    /// The type of the event.
    pub kind: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: i64,
    /// The HTTP status of the last attempt; 0: no answer.
    pub outcome: Option<i64>,
}

/// The endpoints for which something is due.
pub async fn endpoints_due(db: &Db, now: DateTime<Utc>) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT endpoint_id FROM deliveries
         WHERE sent_at IS NULL AND parked_at IS NULL AND due_at <= $1 ORDER BY endpoint_id";
    let rows: Vec<(String,)> = db.all(sql, args![now]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Of each handover at an endpoint the oldest event that is not delivered, if it is due; of these the ones that have waited
/// longest.
pub async fn due(db: &Db, endpoint: &str, now: DateTime<Utc>, most: i64) -> Result<Vec<Row>> {
    db.all(
        "SELECT d.id, d.endpoint_id, d.handover_id, d.seq, d.conversation_id, d.kind, d.body, d.created_at, d.due_at,
             d.attempts
         FROM deliveries d
         WHERE d.endpoint_id = $3 AND d.sent_at IS NULL AND d.parked_at IS NULL AND d.due_at <= $1
         AND NOT EXISTS (
             SELECT 1 FROM deliveries e
             WHERE e.handover_id = d.handover_id AND e.seq < d.seq AND e.sent_at IS NULL AND e.parked_at IS NULL
         )
         ORDER BY d.due_at, d.id LIMIT $2",
        args![now, most, endpoint],
    )
    .await
}

/// Puts an event there that holds nothing to seal, outside a turn.
pub async fn put(tx: &mut Tx, row: &DeliveryRow, now: DateTime<Utc>) -> Result<()> {
    tx.run(
        "INSERT INTO deliveries
             (id, endpoint_id, handover_id, seq, conversation_id, kind, body, created_at, due_at, attempts)
         VALUES ($1, $2, $3, $4, NULL, $5, $6, $7, $8, 0)",
        args![
            row.id.as_str(),
            row.endpoint_id.as_str(),
            row.handover_id.as_str(),
            row.seq,
            row.kind,
            row.body.clone(),
            now,
            row.due_at,
        ],
    )
    .await?;
    Ok(())
}

/// When the next event is due, if one waits.
pub async fn next_due(db: &Db) -> Result<Option<DateTime<Utc>>> {
    let sql = "SELECT due_at FROM deliveries WHERE sent_at IS NULL AND parked_at IS NULL ORDER BY due_at LIMIT 1";
    let row: Option<(DateTime<Utc>,)> = db.optional(sql, args![]).await?;
    Ok(row.map(|(due_at,)| due_at))
}

/// Claims a row until `until`; `false` when another sender has it.
pub async fn claim(db: &Db, row: &Row, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<bool> {
    let claimed = db
        .run(
            "UPDATE deliveries SET due_at = $4
             WHERE id = $1 AND attempts = $2 AND due_at <= $3 AND sent_at IS NULL AND parked_at IS NULL",
            args![row.id.as_str(), row.attempts, now, until],
        )
        .await?;
    Ok(claimed == 1)
}

/// Notes deliveries that were taken.
pub async fn sent(tx: &mut Tx, ids: &[&str], now: DateTime<Utc>) -> Result<()> {
    for id in ids {
        tx.run("UPDATE deliveries SET sent_at = $2, outcome = 200 WHERE id = $1", args![*id, now]).await?;
    }
    Ok(())
}

/// Puts a row back until `due_at` after an attempt.
pub async fn postpone(db: &Db, id: &str, due_at: DateTime<Utc>, attempts: i64, outcome: i64) -> Result<()> {
    let sql = "UPDATE deliveries SET due_at = $2, attempts = $3, outcome = $4 WHERE id = $1";
    db.run(sql, args![id, due_at, attempts, outcome]).await?;
    Ok(())
}

/// Gives a row up, visibly.
pub async fn park(db: &Db, id: &str, now: DateTime<Utc>, outcome: i64) -> Result<()> {
    db.run("UPDATE deliveries SET parked_at = $2, outcome = $3 WHERE id = $1", args![id, now, outcome]).await?;
    Ok(())
}

/// Gives up every event of a handover that is not delivered and that a newer one has overtaken.
pub async fn drop_of(db: &Db, handover: &str) -> Result<()> {
    let sql = "DELETE FROM deliveries WHERE handover_id = $1 AND sent_at IS NULL AND conversation_id IS NOT NULL";
    db.run(sql, args![handover]).await?;
    Ok(())
}

/// The deliveries that were given up, the newest first.
pub async fn parked(db: &Db, most: i64) -> Result<Vec<Parked>> {
    db.all(
        "SELECT id, endpoint_id, kind, created_at, attempts, outcome FROM deliveries
         WHERE parked_at IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT $1",
        args![most],
    )
    .await
}

/// Takes a delivery that was given up, to try it again from the first attempt on; `false` when there is none.
pub async fn replay(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> Result<bool> {
    let sql =
        "UPDATE deliveries SET parked_at = NULL, attempts = 0, due_at = $2 WHERE id = $1 AND parked_at IS NOT NULL";
    Ok(tx.run(sql, args![id, now]).await? == 1)
}

/// Deletes deliveries from before this time, whatever became of them.
pub async fn forget(tx: &mut Tx, sealed_before: DateTime<Utc>, all_before: DateTime<Utc>) -> Result<()> {
    tx.run(
        "DELETE FROM deliveries
         WHERE (created_at <= $1 AND (conversation_id IS NOT NULL OR sent_at IS NOT NULL)) OR created_at <= $2",
        args![sealed_before, all_before],
    )
    .await?;
    Ok(())
}

/// How many wait, and how many were given up.
pub async fn standing(db: &Db) -> Result<(i64, i64)> {
    // Each from the index that holds nothing else.
    let sql = "SELECT
             (SELECT COUNT(*) FROM deliveries WHERE sent_at IS NULL AND parked_at IS NULL),
             (SELECT COUNT(*) FROM deliveries WHERE sent_at IS NULL AND parked_at IS NOT NULL)";
    let row: Option<(i64, i64)> = db.optional(sql, args![]).await?;
    Ok(row.unwrap_or_default())
}

//! The table `concerns`: what counsellors found wrong, for their lead or for the operator. Choices, no text.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// Something that felt wrong.
#[derive(Clone, Debug, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Concern {
    pub id: String,
    pub helpline_id: String,
    pub handover_id: String,
    pub staff_id: String,
    pub kind: String,
    pub at: DateTime<Utc>,
    pub seen_at: Option<DateTime<Utc>>,
}

/// Adds one.
pub async fn add(tx: &mut Tx, new: &Concern) -> Result<()> {
    let new = new.clone();
    let sql = "INSERT INTO concerns (id, helpline_id, handover_id, staff_id, kind, at) VALUES ($1, $2, $3, $4, $5, $6)";
    tx.run(sql, args![new.id, new.helpline_id, new.handover_id, new.staff_id, new.kind, new.at]).await?;
    Ok(())
}

/// Those that nobody has looked into, oldest first.
pub async fn open(db: &Db) -> Result<Vec<Concern>> {
    db.all("SELECT * FROM concerns WHERE seen_at IS NULL ORDER BY at, id", args![]).await
}

/// One of them.
pub async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Concern>> {
    tx.optional("SELECT * FROM concerns WHERE id = $1", args![id]).await
}

/// Deletes those from before a time.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM concerns WHERE at < $1", args![before]).await?;
    Ok(())
}

/// Notes that one was looked into. `false` when it was before, or is not there.
pub async fn see(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> Result<bool> {
    Ok(tx.run("UPDATE concerns SET seen_at = $1 WHERE id = $2 AND seen_at IS NULL", args![now, id]).await? > 0)
}

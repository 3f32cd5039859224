//! The tables `entry_proposals` and `entry_edits`: what services say about themselves, and what of it waits for a second
//! person. What their JSON means is known to `staff`.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A change that waits for a second person, or did.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names are explained in the migration")]
pub struct Proposal {
    pub id: String,
    pub service: String,
    pub cells: String,
    pub was: String,
    pub staff_id: String,
    pub at: DateTime<Utc>,
    pub outcome: Option<String>,
    pub decided_by: Option<String>,
    pub decided_at: Option<DateTime<Utc>>,
}

/// One field as its service says it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names are explained in the migration")]
pub struct Edit {
    pub service: String,
    pub field: String,
    pub cells: String,
    pub base: String,
    pub source: String,
    pub day: String,
    pub verifier: String,
    pub next_check: String,
}

/// Adds a change that waits.
pub async fn propose(tx: &mut Tx, new: &Proposal) -> Result<()> {
    let new = new.clone();
    let sql = "INSERT INTO entry_proposals (id, service, cells, was, staff_id, at) VALUES ($1, $2, $3, $4, $5, $6)";
    tx.run(sql, args![new.id, new.service, new.cells, new.was, new.staff_id, new.at]).await?;
    Ok(())
}

/// Those that wait, oldest first.
pub async fn waiting(db: &Db) -> Result<Vec<Proposal>> {
    db.all("SELECT * FROM entry_proposals WHERE outcome IS NULL ORDER BY at, id", args![]).await
}

/// Those of one service that wait, in a transaction.
pub async fn waiting_of(tx: &mut Tx, service: &str) -> Result<Vec<Proposal>> {
    let sql = "SELECT * FROM entry_proposals WHERE service = $1 AND outcome IS NULL ORDER BY at, id";
    tx.all(sql, args![service]).await
}

/// One of them, decided or not.
pub async fn by_id(db: &Db, id: &str) -> Result<Option<Proposal>> {
    db.optional("SELECT * FROM entry_proposals WHERE id = $1", args![id]).await
}

/// Notes what became of one. `false` when it was decided before.
pub async fn decide(tx: &mut Tx, id: &str, outcome: &str, by: &str, at: DateTime<Utc>) -> Result<bool> {
    let sql =
        "UPDATE entry_proposals SET outcome = $1, decided_by = $2, decided_at = $3 WHERE id = $4 AND outcome IS NULL";
    Ok(tx.run(sql, args![outcome, by, at, id]).await? == 1)
}

/// Puts a field as its service says it now in place of what it said before.
pub async fn put(tx: &mut Tx, edit: &Edit) -> Result<()> {
    let Edit { service, field, cells, base, source, day, verifier, next_check } = edit.clone();
    tx.run(
        "INSERT INTO entry_edits (service, field, cells, base, source, day, verifier, next_check)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (service, field) DO UPDATE SET cells = excluded.cells, base = excluded.base,
         source = excluded.source, day = excluded.day, verifier = excluded.verifier, next_check = excluded.next_check",
        args![service, field, cells, base, source, day, verifier, next_check],
    )
    .await?;
    Ok(())
}

/// Everything that services say about themselves.
pub async fn edits(db: &Db) -> Result<Vec<Edit>> {
    db.all("SELECT * FROM entry_edits ORDER BY service, field", args![]).await
}

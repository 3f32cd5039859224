//! The table `audit`: what was done by whom, without words. Rows are only ever added; each holds the hash of the one before,
//! so that a row that was changed or taken out is noticed by [`verify`]. The oldest go after a year, all up to one, which a
//! checkpoint remembers by its number and its hash: what is left is proven to follow from it.

use chrono::{DateTime, SecondsFormat, Utc};

use super::{
    db::{Db, Tx, args},
    error::{Error, Result},
};

/// The number of the lock under which PostgreSQL adds rows one after the other.
pub(super) const LOCK: i64 = 0x6865_6c70_6175_6474;

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who: `endpoint:<id>`, `staff:<id>`, `operator`, `young-person` or `program`.
    pub actor: String,
    /// What.
    pub action: &'static str,
    /// The endpoint it is about, or empty.
    pub endpoint_id: String,
    /// The handover it is about, or empty.
    pub handover_id: String,
    /// A few plain words, never a person's.
    pub detail: String,
}

/// An entry as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// Its number; they follow each other without a gap.
    pub n: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// What.
    pub action: String,
    /// The endpoint it is about.
    pub endpoint_id: String,
    /// The handover it is about.
    pub handover_id: String,
    /// A few plain words.
    pub detail: String,
    /// The hash over all of this and the hash of the row before.
    pub hash: String,
}

/// The hash of a row that follows one with the hash `before`.
pub(super) fn hash(before: &str, n: i64, entry: &Entry) -> String {
    let at = entry.at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let mut hasher = blake3::Hasher::new();
    let parts = [
        before,
        &n.to_string(),
        &at,
        &entry.actor,
        entry.action,
        &entry.endpoint_id,
        &entry.handover_id,
        &entry.detail,
    ];
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// Adds entries to the end.
pub async fn append(tx: &mut Tx, entries: &[Entry]) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    if matches!(tx, Tx::Postgres(_)) {
        tx.run("SELECT pg_advisory_xact_lock($1)", args![LOCK]).await?;
    }
    let last: Option<(i64, String)> = tx.optional("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1", args![]).await?;
    let (mut n, mut before) = last.unwrap_or_default();
    for entry in entries {
        n += 1;
        before = hash(&before, n, entry);
        tx.run(
            "INSERT INTO audit (n, at, actor, action, endpoint_id, handover_id, detail, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            args![
                n,
                entry.at,
                entry.actor.as_str(),
                entry.action,
                entry.endpoint_id.as_str(),
                entry.handover_id.as_str(),
                entry.detail.as_str(),
                before.as_str(),
            ],
        )
        .await?;
    }
    Ok(())
}

/// The newest rows, the newest first.
pub async fn newest(db: &Db, most: i64) -> Result<Vec<Row>> {
    db.all(
        "SELECT n, at, actor, action, endpoint_id, handover_id, detail, hash FROM audit ORDER BY n DESC LIMIT $1",
        args![most],
    )
    .await
}

/// What was done of one kind since then, the newest first.
pub async fn of_action(db: &Db, action: &str, since: DateTime<Utc>, most: i64) -> Result<Vec<Row>> {
    db.all(
        "SELECT n, at, actor, action, endpoint_id, handover_id, detail, hash FROM audit
         WHERE action = $1 AND at >= $2 ORDER BY n DESC LIMIT $3",
        args![action, since, most],
    )
    .await
}

/// What is noted when the oldest rows go.
const CHECKPOINT: &str = "audit.checkpoint";

/// Deletes the rows from before a time, if there are any from before `oldest`, and notes up to which: gives how many went. So
/// that not every look leaves a checkpoint, `oldest` is some time before `before`.
pub async fn expire(tx: &mut Tx, oldest: DateTime<Utc>, before: DateTime<Utc>, now: DateTime<Utc>) -> Result<u64> {
    let first: Option<(DateTime<Utc>,)> = tx.optional("SELECT at FROM audit ORDER BY n LIMIT 1", args![]).await?;
    if first.is_none_or(|(at,)| at >= oldest) {
        return Ok(0);
    }
    if matches!(tx, Tx::Postgres(_)) {
        tx.run("SELECT pg_advisory_xact_lock($1)", args![LOCK]).await?;
    }
    // Up to the first that stays; clocks that went back do not tear a hole.
    let stays: Option<(i64,)> =
        tx.optional("SELECT n FROM audit WHERE at >= $1 ORDER BY n LIMIT 1", args![before]).await?;
    let last: Option<(i64, String)> = match stays {
        Some((n,)) => tx.optional("SELECT n, hash FROM audit WHERE n < $1 ORDER BY n DESC LIMIT 1", args![n]).await?,
        None => tx.optional("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1", args![]).await?,
    };
    let Some((n, hash)) = last else { return Ok(0) };
    let entry = Entry {
        at: now,
        actor: "program".to_owned(),
        action: CHECKPOINT,
        endpoint_id: String::new(),
        handover_id: String::new(),
        detail: format!("{n} {hash}"),
    };
    append(tx, &[entry]).await?;
    tx.run("DELETE FROM audit WHERE n <= $1", args![n]).await
}

/// Holds every row against the one before, and the first against the checkpoint that tells of those that are gone; gives how
/// many there are.
///
/// # Errors
/// [`Error::Broken`] with the number of the first row that does not follow from the one before it.
pub async fn verify(db: &Db) -> Result<i64> {
    let rows: Vec<Row> = db
        .all("SELECT n, at, actor, action, endpoint_id, handover_id, detail, hash FROM audit ORDER BY n", args![])
        .await?;
    let Some(first) = rows.first() else { return Ok(0) };
    let mut before = match first.n {
        1 => (0, String::new()),
        _ => gone(&rows, first.n - 1).ok_or(Error::Broken(first.n))?,
    };
    for row in &rows {
        let action: &'static str = ACTIONS.iter().find(|known| **known == row.action).copied().unwrap_or("");
        let Row { at, actor, endpoint_id, handover_id, detail, .. } = row.clone();
        let entry = Entry { at, actor, action, endpoint_id, handover_id, detail };
        if row.n != before.0 + 1 || hash(&before.1, row.n, &entry) != row.hash {
            return Err(Error::Broken(row.n));
        }
        before = (row.n, row.hash.clone());
    }
    Ok(i64::try_from(rows.len()).unwrap_or(i64::MAX))
}

/// The last row that is gone, as its checkpoint tells.
fn gone(rows: &[Row], last: i64) -> Option<(i64, String)> {
    let told = rows.iter().rev().filter(|row| row.action == CHECKPOINT);
    let read = |row: &Row| row.detail.split_once(' ').map(|(n, hash)| (n.parse().unwrap_or(0), hash.to_owned()));
    told.filter_map(read).find(|(n, _)| *n == last)
}

/// Everything that is ever noted.
pub const ACTIONS: &[&str] = &[
    "endpoint.added",
    "endpoint.status",
    "endpoint.rotated",
    "endpoint.checked",
    "endpoint.approved",
    "endpoint.applied",
    "endpoint.noted",
    "handover.offered",
    "handover.queued",
    "handover.accepted",
    "handover.declined",
    "handover.withdrawn",
    "handover.transfer",
    "handover.lost",
    "handover.back",
    "handover.closed",
    "handover.deleted",
    "message.blocked",
    "message.edited",
    "message.retracted",
    "report.young-person",
    "report.counsellor",
    "delivery.replayed",
    "audit.checkpoint",
    "staff.added",
    "staff.changed",
    "staff.signed-in",
    "staff.refused",
    "claim.made",
    "claim.proven",
    "claim.odd",
    "claim.decided",
    "entry.changed",
    "entry.proposed",
    "entry.decided",
    "entry.keeper",
    "directory.shown",
    "access.asked",
    "access.decided",
    "access.exported",
];

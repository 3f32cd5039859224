//! The table `audit`: what was done by whom, without words. Rows are only ever added; each holds the hash of the one before,
//! so that a row that was changed or taken out is noticed by [`verify`].

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

/// Holds every row against the one before; gives how many there are.
///
/// # Errors
/// [`Error::Broken`] with the number of the first row that does not follow from the one before it.
pub async fn verify(db: &Db) -> Result<i64> {
    let rows: Vec<Row> = db
        .all("SELECT n, at, actor, action, endpoint_id, handover_id, detail, hash FROM audit ORDER BY n", args![])
        .await?;
    let mut before: Option<(i64, String)> = None;
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    for row in rows {
        // The oldest rows may be gone as a whole; what follows the first that is there is held against it.
        if let Some((n, hash_before)) = &before {
            let action: &'static str = ACTIONS.iter().find(|known| **known == row.action).copied().unwrap_or("");
            let Row { at, actor, endpoint_id, handover_id, detail, .. } = row.clone();
            let entry = Entry { at, actor, action, endpoint_id, handover_id, detail };
            if row.n != n + 1 || hash(hash_before, row.n, &entry) != row.hash {
                return Err(Error::Broken(row.n));
            }
        }
        before = Some((row.n, row.hash));
    }
    Ok(count)
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
    "message.retracted",
    "report.young-person",
    "report.counsellor",
    "delivery.replayed",
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

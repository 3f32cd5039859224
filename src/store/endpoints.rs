//! The table `endpoints`: where helplines receive handovers. Nothing in it is about a young person.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// An endpoint as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// The key.
    pub id: String,
    /// The organisation, for staff.
    pub helpline: String,
    /// The service in the directory that it answers for.
    pub service_id: String,
    /// `webhook`, `console` or `practice`.
    pub kind: String,
    /// Where it receives; empty unless it is a webhook.
    pub url: String,
    /// Its keys, sealed.
    pub secrets: Vec<u8>,
    /// What it can do: a JSON array of texts.
    pub capabilities: String,
    /// The languages its people write: a JSON array of tags; empty: any.
    pub languages: String,
    /// The youngest age it is there for.
    pub min_age: Option<i64>,
    /// The oldest age it is there for.
    pub max_age: Option<i64>,
    /// Its opening hours; empty: those of the service.
    pub hours: String,
    /// Their IANA zone.
    pub timezone: String,
    /// `must`, `may` or `unknown`.
    pub reporting: String,
    /// `pending`, `live`, `suspended` or `expired`.
    pub status: String,
    /// The most handovers at once; 0: as many as come.
    pub capacity: i64,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// When it was last checked.
    pub checked_at: Option<DateTime<Utc>>,
    /// When it has to be checked again; it is not used after that.
    pub expires_at: Option<DateTime<Utc>>,
}

/// All endpoints, in the order in which they were added.
pub async fn all(db: &Db) -> Result<Vec<Row>> {
    db.all(
        "SELECT id, helpline, service_id, kind, url, secrets, capabilities, languages, min_age, max_age, hours,
             timezone, reporting, status, capacity, created_at, changed_at, checked_at, expires_at
         FROM endpoints ORDER BY created_at, id",
        args![],
    )
    .await
}

/// The endpoint with this key.
pub async fn get(db: &Db, id: &str) -> Result<Option<Row>> {
    db.optional(
        "SELECT id, helpline, service_id, kind, url, secrets, capabilities, languages, min_age, max_age, hours,
             timezone, reporting, status, capacity, created_at, changed_at, checked_at, expires_at
         FROM endpoints WHERE id = $1",
        args![id],
    )
    .await
}

/// Adds an endpoint, or replaces the one with its key.
pub async fn put(tx: &mut Tx, row: &Row) -> Result<()> {
    tx.run(
        "INSERT INTO endpoints (id, helpline, service_id, kind, url, secrets, capabilities, languages, min_age, max_age,
             hours, timezone, reporting, status, capacity, created_at, changed_at, checked_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
         ON CONFLICT (id) DO UPDATE SET helpline = excluded.helpline, service_id = excluded.service_id,
             kind = excluded.kind, url = excluded.url, secrets = excluded.secrets,
             capabilities = excluded.capabilities, languages = excluded.languages, min_age = excluded.min_age,
             max_age = excluded.max_age, hours = excluded.hours, timezone = excluded.timezone,
             reporting = excluded.reporting, status = excluded.status, capacity = excluded.capacity,
             changed_at = excluded.changed_at, checked_at = excluded.checked_at, expires_at = excluded.expires_at",
        args![
            row.id.as_str(),
            row.helpline.as_str(),
            row.service_id.as_str(),
            row.kind.as_str(),
            row.url.as_str(),
            row.secrets.clone(),
            row.capabilities.as_str(),
            row.languages.as_str(),
            row.min_age,
            row.max_age,
            row.hours.as_str(),
            row.timezone.as_str(),
            row.reporting.as_str(),
            row.status.as_str(),
            row.capacity,
            row.created_at,
            row.changed_at,
            row.checked_at,
            row.expires_at,
        ],
    )
    .await?;
    Ok(())
}

/// Changes the status of an endpoint; `false` when there is none with this key. `suspended` is the kill switch.
pub async fn set_status(tx: &mut Tx, id: &str, status: &str, now: DateTime<Utc>) -> Result<bool> {
    let sql = "UPDATE endpoints SET status = $2, changed_at = $3 WHERE id = $1";
    Ok(tx.run(sql, args![id, status, now]).await? == 1)
}

/// Notes that an endpoint was checked, and until when that holds.
pub async fn set_checked(tx: &mut Tx, id: &str, now: DateTime<Utc>, expires_at: DateTime<Utc>) -> Result<bool> {
    let sql = "UPDATE endpoints SET checked_at = $2, expires_at = $3, changed_at = $2 WHERE id = $1";
    Ok(tx.run(sql, args![id, now, expires_at]).await? == 1)
}

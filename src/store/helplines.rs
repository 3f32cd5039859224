//! The tables `helplines`, `helpline_endpoints`, `vetting` and `helpline_changes`: helplines that applied, what was found out about them, and
//! the public register. Who may decide is known to `staff`.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
    staff,
};

/// The line of the register that says that a helpline was let in.
pub const LET_IN: &str = "let in";
/// How long a helpline that was let in counts as new.
pub const NEW_FOR: TimeDelta = TimeDelta::days(30);
/// The most handovers at once to a helpline that is new: whoever slipped through all checks meets few young people before
/// somebody notices.
pub const NEW_AT_ONCE: i64 = 3;

/// A helpline as it described itself, and how it stands.
#[derive(Clone, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names are those of the form; the times are explained in the migration")]
pub struct Helpline {
    pub id: String,
    pub organisation: String,
    pub country: String,
    pub services: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub website: String,
    pub policy_url: String,
    pub evidence: String,
    pub min_age: i64,
    pub max_age: i64,
    pub languages: String,
    pub hours: String,
    pub timezone: String,
    pub reporting: String,
    pub endpoint_kind: String,
    pub endpoint_url: String,
    pub applied_at: DateTime<Utc>,
    pub round_at: DateTime<Utc>,
    pub code_hash: Option<String>,
    pub live_until: Option<DateTime<Utc>>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub refused_at: Option<DateTime<Utc>>,
    pub most_at_once: i64,
}

/// Something that was found out or decided.
#[derive(Clone, Debug, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Finding {
    pub id: String,
    pub helpline_id: String,
    pub kind: String,
    pub staff_id: String,
    pub note: String,
    pub at: DateTime<Utc>,
}

/// A line of the public register.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Change {
    pub organisation: String,
    pub country: String,
    pub change: String,
    pub at: DateTime<Utc>,
}

/// Adds a helpline that applies. [`Error::Duplicate`](super::Error::Duplicate) when its form came before.
pub async fn add(tx: &mut Tx, new: &Helpline) -> Result<()> {
    let new = new.clone();
    let values = args![
        new.id,
        new.organisation,
        new.country,
        new.services,
        new.contact_name,
        new.contact_email,
        new.contact_phone,
        new.website,
        new.policy_url,
        new.evidence,
        new.min_age,
        new.max_age,
        new.languages,
        new.hours,
        new.timezone,
        new.reporting,
        new.endpoint_kind,
        new.endpoint_url,
        new.applied_at,
        new.most_at_once,
    ];
    tx.run(
        "INSERT INTO helplines (id, organisation, country, services, contact_name, contact_email, contact_phone, \
         website, policy_url, evidence, min_age, max_age, languages, hours, timezone, reporting, endpoint_kind, \
         endpoint_url, applied_at, round_at, most_at_once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
         $15, $16, $17, $18, $19, $19, $20)",
        values,
    )
    .await?;
    Ok(())
}

/// Deletes helplines that applied, or began again, before a time and were never let in since: with what was found out about
/// them, and their endpoints, which never were live. Accounts for them are closed. Gives their keys.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>, now: DateTime<Utc>) -> Result<Vec<String>> {
    let sql = "SELECT id FROM helplines WHERE live_until IS NULL AND stopped_at IS NULL AND round_at < $1";
    let old: Vec<(String,)> = tx.all(sql, args![before]).await?;
    for (id,) in &old {
        let id = id.as_str();
        let sql = "DELETE FROM endpoints WHERE status = 'pending' AND id IN
             (SELECT endpoint_id FROM helpline_endpoints WHERE helpline_id = $1)";
        tx.run(sql, args![id]).await?;
        let sql = "UPDATE staff SET disabled_at = $2 WHERE helpline_id = $1 AND disabled_at IS NULL";
        tx.run(sql, args![id, now]).await?;
        staff::end_sessions_of_helpline(tx, id).await?;
        tx.run("DELETE FROM helplines WHERE id = $1", args![id]).await?;
    }
    Ok(old.into_iter().map(|(id,)| id).collect())
}

/// One helpline.
pub async fn by_id(db: &Db, id: &str) -> Result<Option<Helpline>> {
    db.optional("SELECT * FROM helplines WHERE id = $1", args![id]).await
}

/// One helpline, to be changed in this transaction: whoever else wants to change it waits.
pub async fn held(tx: &mut Tx, id: &str) -> Result<Option<Helpline>> {
    tx.run("UPDATE helplines SET organisation = organisation WHERE id = $1", args![id]).await?;
    tx.optional("SELECT * FROM helplines WHERE id = $1", args![id]).await
}

/// Every helpline, the newest first.
pub async fn all(db: &Db) -> Result<Vec<Helpline>> {
    db.all("SELECT * FROM helplines ORDER BY applied_at DESC, id", args![]).await
}

/// Notes how a helpline stands.
pub async fn set_standing(tx: &mut Tx, helpline: &Helpline) -> Result<()> {
    let helpline = helpline.clone();
    let sql = "UPDATE helplines SET round_at = $1, code_hash = $2, live_until = $3, stopped_at = $4, refused_at = $5 \
               WHERE id = $6";
    let values = args![
        helpline.round_at,
        helpline.code_hash,
        helpline.live_until,
        helpline.stopped_at,
        helpline.refused_at,
        helpline.id
    ];
    tx.run(sql, values).await?;
    Ok(())
}

/// Adds something that was found out.
pub async fn add_finding(tx: &mut Tx, new: &Finding) -> Result<()> {
    let new = new.clone();
    let sql = "INSERT INTO vetting (id, helpline_id, kind, staff_id, note, at) VALUES ($1, $2, $3, $4, $5, $6)";
    tx.run(sql, args![new.id, new.helpline_id, new.kind, new.staff_id, new.note, new.at]).await?;
    Ok(())
}

/// What was found out, oldest first.
pub async fn findings(db: &Db, helpline: &str) -> Result<Vec<Finding>> {
    db.all("SELECT * FROM vetting WHERE helpline_id = $1 ORDER BY at, id", args![helpline]).await
}

/// The same, read in a transaction.
pub async fn findings_in(tx: &mut Tx, helpline: &str) -> Result<Vec<Finding>> {
    tx.all("SELECT * FROM vetting WHERE helpline_id = $1 ORDER BY at, id", args![helpline]).await
}

/// Adds a line to the public register.
pub async fn add_change(tx: &mut Tx, id: &str, helpline: &str, change: &str, at: DateTime<Utc>) -> Result<()> {
    let sql = "INSERT INTO helpline_changes (id, helpline_id, change, at) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![id, helpline, change, at]).await?;
    Ok(())
}

/// The public register, newest first.
pub async fn changes(db: &Db, most: i64) -> Result<Vec<Change>> {
    let sql = "SELECT h.organisation, h.country, c.change, c.at FROM helpline_changes c \
               JOIN helplines h ON h.id = c.helpline_id ORDER BY c.at DESC, c.id DESC LIMIT $1";
    db.all(sql, args![most]).await
}

/// Where a helpline receives the handovers of a service.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Receives {
    pub endpoint_id: String,
    pub helpline_id: String,
    pub service_id: String,
}

/// Notes that an endpoint is a helpline's.
pub async fn add_endpoint(db: &Db, new: &Receives) -> Result<()> {
    let new = new.clone();
    let sql = "INSERT INTO helpline_endpoints (endpoint_id, helpline_id, service_id) VALUES ($1, $2, $3)";
    db.run(sql, args![new.endpoint_id, new.helpline_id, new.service_id]).await?;
    Ok(())
}

/// The endpoints of a helpline.
pub async fn endpoints(db: &Db, helpline: &str) -> Result<Vec<Receives>> {
    let sql = "SELECT endpoint_id, helpline_id, service_id FROM helpline_endpoints WHERE helpline_id = $1 \
               ORDER BY service_id, endpoint_id";
    db.all(sql, args![helpline]).await
}

/// The endpoints of helplines that were let in after a time, for the first time or again after they had been put out.
pub async fn endpoints_new_since(db: &Db, since: DateTime<Utc>) -> Result<HashSet<String>> {
    let sql = "SELECT DISTINCT e.endpoint_id FROM helpline_endpoints e \
               JOIN helpline_changes c ON c.helpline_id = e.helpline_id WHERE c.change = $1 AND c.at > $2";
    let rows: Vec<(String,)> = db.all(sql, args![LET_IN, since]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// When a helpline was let in last.
pub async fn let_in_at(db: &Db, helpline: &str) -> Result<Option<DateTime<Utc>>> {
    let sql = "SELECT at FROM helpline_changes WHERE helpline_id = $1 AND change = $2 ORDER BY at DESC LIMIT 1";
    let row: Option<(DateTime<Utc>,)> = db.optional(sql, args![helpline, LET_IN]).await?;
    Ok(row.map(|(at,)| at))
}

/// Whose endpoint it is.
pub async fn of_endpoint(db: &Db, endpoint: &str) -> Result<Option<Helpline>> {
    let sql = "SELECT h.* FROM helplines h JOIN helpline_endpoints e ON e.helpline_id = h.id WHERE e.endpoint_id = $1";
    db.optional(sql, args![endpoint]).await
}

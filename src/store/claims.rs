//! The tables `claims`, `claim_warnings` and `keepers`: who says that an entry of the directory is theirs, what is odd about
//! it, and who keeps which entry. Who may decide is known to `staff`.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A claim.
#[derive(Clone, Debug, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names are explained in the migration")]
pub struct Claim {
    pub id: String,
    pub service: String,
    pub way: String,
    pub target: String,
    pub claimant: String,
    pub made_at: DateTime<Utc>,
    pub code_hash: Option<String>,
    pub code_until: Option<DateTime<Utc>>,
    pub tries: i64,
    pub proven_at: Option<DateTime<Utc>>,
    pub granted_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub why: String,
    pub staff_id: Option<String>,
}

/// Something that is odd about a claim.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Warning {
    pub id: String,
    pub claim_id: String,
    pub kind: String,
    pub at: DateTime<Utc>,
}

/// Who keeps which entry.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Keeper {
    pub service: String,
    pub staff_id: String,
    pub since: DateTime<Utc>,
}

/// Adds a claim. [`Error::Duplicate`](super::Error::Duplicate) when its form came before.
pub async fn add(tx: &mut Tx, new: &Claim) -> Result<()> {
    let new = new.clone();
    tx.run(
        "INSERT INTO claims (id, service, way, target, claimant, made_at, tries, why) VALUES ($1, $2, $3, $4, $5, $6, 0, '')",
        args![new.id, new.service, new.way, new.target, new.claimant, new.made_at],
    )
    .await?;
    Ok(())
}

/// One claim.
pub async fn by_id(db: &Db, id: &str) -> Result<Option<Claim>> {
    db.optional("SELECT * FROM claims WHERE id = $1", args![id]).await
}

/// One claim, to be changed in this transaction: whoever else wants to change it waits.
pub async fn held(tx: &mut Tx, id: &str) -> Result<Option<Claim>> {
    tx.run("UPDATE claims SET service = service WHERE id = $1", args![id]).await?;
    tx.optional("SELECT * FROM claims WHERE id = $1", args![id]).await
}

/// The claims of a service that are neither closed nor used up, made since then; oldest first.
pub async fn open_of(tx: &mut Tx, service: &str, since: DateTime<Utc>) -> Result<Vec<Claim>> {
    let sql = "SELECT * FROM claims WHERE service = $1 AND made_at >= $2 AND closed_at IS NULL AND staff_id IS NULL \
               ORDER BY made_at, id";
    tx.all(sql, args![service, since]).await
}

/// The newest claims.
pub async fn newest(db: &Db, most: i64) -> Result<Vec<Claim>> {
    db.all("SELECT * FROM claims ORDER BY made_at DESC, id LIMIT $1", args![most]).await
}

/// Notes how a claim stands.
pub async fn set(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let claim = claim.clone();
    let sql = "UPDATE claims SET code_hash = $1, code_until = $2, tries = $3, proven_at = $4, granted_at = $5, \
               closed_at = $6, why = $7, staff_id = $8 WHERE id = $9";
    let values = args![
        claim.code_hash,
        claim.code_until,
        claim.tries,
        claim.proven_at,
        claim.granted_at,
        claim.closed_at,
        claim.why,
        claim.staff_id,
        claim.id
    ];
    tx.run(sql, values).await?;
    Ok(())
}

/// Adds something odd.
pub async fn warn(tx: &mut Tx, new: &Warning) -> Result<()> {
    let new = new.clone();
    let sql = "INSERT INTO claim_warnings (id, claim_id, kind, at) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![new.id, new.claim_id, new.kind, new.at]).await?;
    Ok(())
}

/// What is odd about a claim, oldest first.
pub async fn warnings(db: &Db, claim: &str) -> Result<Vec<Warning>> {
    db.all("SELECT * FROM claim_warnings WHERE claim_id = $1 ORDER BY at, id", args![claim]).await
}

/// The newest of what is odd about any claim.
pub async fn newest_warnings(db: &Db, most: i64) -> Result<Vec<Warning>> {
    db.all("SELECT * FROM claim_warnings ORDER BY at DESC, id DESC LIMIT $1", args![most]).await
}

/// Lets an account keep an entry.
pub async fn keep(tx: &mut Tx, keeper: &Keeper) -> Result<()> {
    let Keeper { service, staff_id, since } = keeper.clone();
    let sql =
        "INSERT INTO keepers (service, staff_id, since) VALUES ($1, $2, $3) ON CONFLICT (service, staff_id) DO NOTHING";
    tx.run(sql, args![service, staff_id, since]).await?;
    Ok(())
}

/// Lets an account keep an entry no longer; whether it did.
pub async fn end(tx: &mut Tx, service: &str, staff: &str) -> Result<bool> {
    let sql = "DELETE FROM keepers WHERE service = $1 AND staff_id = $2";
    Ok(tx.run(sql, args![service, staff]).await? > 0)
}

/// Every keeper whose account is not ended, by service.
pub async fn keepers(db: &Db) -> Result<Vec<Keeper>> {
    let sql = "SELECT k.service, k.staff_id, k.since FROM keepers k JOIN staff s ON s.id = k.staff_id \
               WHERE s.disabled_at IS NULL ORDER BY k.service, k.since, k.staff_id";
    db.all(sql, args![]).await
}

/// How many keepers a service has.
pub async fn count_of(tx: &mut Tx, service: &str) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM keepers k JOIN staff s ON s.id = k.staff_id \
               WHERE k.service = $1 AND s.disabled_at IS NULL";
    let row: Option<(i64,)> = tx.optional(sql, args![service]).await?;
    Ok(row.map_or(0, |(count,)| count))
}

/// The entries that an account keeps.
pub async fn kept_by(db: &Db, staff: &str) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        db.all("SELECT service FROM keepers WHERE staff_id = $1 ORDER BY service", args![staff]).await?;
    Ok(rows.into_iter().map(|(service,)| service).collect())
}

//! The tables `releases`, `release_files` and `noise_ledger`: what was published. A release is written once, whole, and
//! never changed; a newer version of the same period stands beside it.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, args},
    error::Result,
};

/// A release.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Release {
    /// Its key.
    pub id: String,
    /// The period.
    pub period: String,
    /// The version of the period's release, from 1 on.
    pub version: i64,
    /// The first week.
    pub first_week: String,
    /// The last week.
    pub last_week: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Why there is a second version; empty for the first.
    pub reason: String,
}

/// What noise has cost.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Spent {
    /// The release that paid.
    pub release_id: String,
    /// The year whose budget paid.
    pub year: i64,
    /// How much, in millionths of epsilon.
    pub spent: i64,
}

/// Every release, newest period and newest version first.
pub async fn all(db: &Db, is_test: bool) -> Result<Vec<Release>> {
    db.all(
        "SELECT id, period, version, first_week, last_week, created_at, reason FROM releases
         WHERE is_test = $1 ORDER BY first_week DESC, version DESC",
        args![is_test],
    )
    .await
}

/// The ledger, oldest first.
pub async fn ledger(db: &Db) -> Result<Vec<Spent>> {
    db.all("SELECT release_id, year, spent FROM noise_ledger ORDER BY noted_at, release_id", args![]).await
}

/// A file of a release.
pub async fn file(db: &Db, release: &str, name: &str) -> Result<Option<Vec<u8>>> {
    let found: Option<(Vec<u8>,)> = db
        .optional("SELECT content FROM release_files WHERE release_id = $1 AND name = $2", args![release, name])
        .await?;
    Ok(found.map(|(content,)| content))
}

/// Every file of a release, by name.
pub async fn files(db: &Db, release: &str) -> Result<Vec<(String, Vec<u8>)>> {
    db.all("SELECT name, content FROM release_files WHERE release_id = $1 ORDER BY name", args![release]).await
}

/// Publishes a release with its files and what its noise cost, all of it or nothing.
///
/// # Errors
/// [`Error::Duplicate`](super::Error::Duplicate) when the period has that version already.
pub async fn publish<'f>(
    db: &Db,
    release: &Release,
    is_test: bool,
    files: impl Iterator<Item = (&'f String, &'f Vec<u8>)>,
    spent: Option<(i64, i64)>,
) -> Result<()> {
    let Release { id, period, version, first_week, last_week, created_at, reason } = release;
    let mut tx = db.begin().await?;
    tx.run(
        "INSERT INTO releases (id, period, version, is_test, first_week, last_week, created_at, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![
            id.as_str(),
            period.as_str(),
            *version,
            is_test,
            first_week.as_str(),
            last_week.as_str(),
            *created_at,
            reason.as_str()
        ],
    )
    .await?;
    for (name, content) in files {
        let sql = "INSERT INTO release_files (release_id, name, content) VALUES ($1, $2, $3)";
        tx.run(sql, args![id.as_str(), name.as_str(), content.clone()]).await?;
    }
    if let Some((year, cost)) = spent {
        let sql = "INSERT INTO noise_ledger (release_id, year, spent, noted_at) VALUES ($1, $2, $3, $4)";
        tx.run(sql, args![id.as_str(), year, cost, *created_at]).await?;
    }
    tx.commit().await
}

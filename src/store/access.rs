//! The table `access_requests`: who asks for tables in another shape, and what came of it.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names are those of the form")]
pub struct Request {
    pub id: String,
    pub name: String,
    pub organisation: String,
    pub email: String,
    pub purpose: String,
    pub ethics: String,
    pub people: String,
    pub until_day: String,
    pub at: DateTime<Utc>,
    pub checked: String,
    pub outcome: Option<String>,
    pub decided_by: Option<String>,
    pub decided_at: Option<DateTime<Utc>>,
    pub staff_id: Option<String>,
}

/// Adds a request. [`Error::Duplicate`](super::Error::Duplicate) when its form came before.
pub async fn add(tx: &mut Tx, new: &Request) -> Result<()> {
    let new = new.clone();
    tx.run(
        "INSERT INTO access_requests (id, name, organisation, email, purpose, ethics, people, until_day, at, checked) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')",
        args![
            new.id,
            new.name,
            new.organisation,
            new.email,
            new.purpose,
            new.ethics,
            new.people,
            new.until_day,
            new.at
        ],
    )
    .await?;
    Ok(())
}

/// The newest requests.
pub async fn newest(db: &Db, most: i64) -> Result<Vec<Request>> {
    db.all("SELECT * FROM access_requests ORDER BY at DESC, id LIMIT $1", args![most]).await
}

/// One request.
pub async fn by_id(db: &Db, id: &str) -> Result<Option<Request>> {
    db.optional("SELECT * FROM access_requests WHERE id = $1", args![id]).await
}

/// The request that an account was made of.
pub async fn of_staff(db: &Db, staff: &str) -> Result<Option<Request>> {
    db.optional("SELECT * FROM access_requests WHERE staff_id = $1 ORDER BY at DESC LIMIT 1", args![staff]).await
}

/// Decides about a request. `false` when that was done before.
pub async fn decide(tx: &mut Tx, request: &Request) -> Result<bool> {
    let Request { id, checked, outcome, decided_by, decided_at, staff_id, .. } = request.clone();
    let sql = "UPDATE access_requests SET checked = $1, outcome = $2, decided_by = $3, decided_at = $4, staff_id = $5 \
               WHERE id = $6 AND outcome IS NULL";
    Ok(tx.run(sql, args![checked, outcome, decided_by, decided_at, staff_id, id]).await? == 1)
}

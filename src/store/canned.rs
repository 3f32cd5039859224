//! The table `canned_replies`: what the counsellors of a helpline say often.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// Something that is said often.
#[derive(Clone, Debug, sqlx::FromRow)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Canned {
    pub id: String,
    pub helpline_id: String,
    pub reply: String,
    pub created_at: DateTime<Utc>,
}

/// Those of a helpline, in the order in which they were written.
pub async fn of_helpline(db: &Db, helpline: &str) -> Result<Vec<Canned>> {
    let sql = "SELECT id, helpline_id, reply, created_at FROM canned_replies WHERE helpline_id = $1 ORDER BY id";
    db.all(sql, args![helpline]).await
}

/// Adds one.
pub async fn add(tx: &mut Tx, new: &Canned) -> Result<()> {
    let new = new.clone();
    let sql = "INSERT INTO canned_replies (id, helpline_id, reply, created_at) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![new.id, new.helpline_id, new.reply, new.created_at]).await?;
    Ok(())
}

/// Takes one of a helpline's away; `false` when it has none like it.
pub async fn remove(tx: &mut Tx, helpline: &str, id: &str) -> Result<bool> {
    Ok(tx.run("DELETE FROM canned_replies WHERE id = $1 AND helpline_id = $2", args![id, helpline]).await? > 0)
}

//! The table `audit`: who did what, and when. Rows are only ever added, and each carries a hash over itself and the one
//! before, so that a row that was changed or taken out is noticed.

use blake3::Hasher;
use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// What somebody did.
#[derive(Clone, Debug)]
pub struct Act<'a> {
    /// The id of the account, or what part of the program it was.
    pub actor: &'a str,
    /// What was done, in a word or two.
    pub action: &'a str,
    /// To whom or what: the id of an account, a helpline, a handover.
    pub subject: &'a str,
    /// What else there is to know. Never text of a young person.
    pub note: &'a str,
}

/// A line of the audit.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[expect(missing_docs, reason = "see `Act`; the rest is the chain")]
pub struct Line {
    pub number: i64,
    pub at: DateTime<Utc>,
    pub actor: String,
    pub action: String,
    pub subject: String,
    pub note: String,
    pub hash: String,
}

/// Adds a line, in the transaction of what it tells of: one is never without the other.
pub async fn note(tx: &mut Tx, at: DateTime<Utc>, act: &Act<'_>) -> Result<()> {
    // Holds the end of the chain until the transaction ends; whoever else adds waits for it.
    let sql = "INSERT INTO audit_head (id, number, hash) VALUES (1, 1, '') \
               ON CONFLICT (id) DO UPDATE SET number = audit_head.number + 1";
    tx.run(sql, args![]).await?;
    let head: Option<(i64, String)> = tx.optional("SELECT number, hash FROM audit_head WHERE id = 1", args![]).await?;
    let (number, previous) = head.unwrap_or((1, String::new()));
    let mut line = Line {
        number,
        at,
        actor: act.actor.to_owned(),
        action: act.action.to_owned(),
        subject: act.subject.to_owned(),
        note: act.note.to_owned(),
        hash: String::new(),
    };
    line.hash = hash(&line, &previous);
    let values = args![number, at, line.actor, line.action, line.subject, line.note, line.hash.clone()];
    tx.run(
        "INSERT INTO audit (number, at, actor, action, subject, note, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        values,
    )
    .await?;
    tx.run("UPDATE audit_head SET hash = $1 WHERE id = 1", args![line.hash]).await?;
    Ok(())
}

/// The newest lines, newest first.
pub async fn newest(db: &Db, most: i64) -> Result<Vec<Line>> {
    let sql = "SELECT number, at, actor, action, subject, note, hash FROM audit ORDER BY number DESC LIMIT $1";
    db.all(sql, args![most]).await
}

/// The lines about one subject, oldest first.
pub async fn about(db: &Db, subject: &str) -> Result<Vec<Line>> {
    let sql = "SELECT number, at, actor, action, subject, note, hash FROM audit WHERE subject = $1 ORDER BY number";
    db.all(sql, args![subject]).await
}

/// The first line at which the chain does not hold; `None` when all of it does.
pub async fn broken_at(db: &Db) -> Result<Option<i64>> {
    let sql = "SELECT number, at, actor, action, subject, note, hash FROM audit ORDER BY number";
    let lines: Vec<Line> = db.all(sql, args![]).await?;
    let head: Option<(i64, String)> =
        db.optional("SELECT number, hash FROM audit_head WHERE id = 1", args![]).await?;
    let mut previous = (0, String::new());
    for line in lines {
        if line.number != previous.0 + 1 || line.hash != hash(&line, &previous.1) {
            return Ok(Some(previous.0 + 1));
        }
        previous = (line.number, line.hash);
    }
    Ok((head.unwrap_or_default() != previous).then_some(previous.0 + 1))
}

/// The hash of a line that stands behind another one.
fn hash(line: &Line, previous: &str) -> String {
    let (number, at) = (line.number.to_string(), line.at.timestamp_millis().to_string());
    let mut hasher = Hasher::new();
    for part in [previous, &number, &at, &line.actor, &line.action, &line.subject, &line.note] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

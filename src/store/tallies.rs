//! The table `tallies`: counters by week, country and kind. Nothing in it belongs to a conversation.

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A counter.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Tally {
    /// The ISO 8601 week, such as `2026-W48`.
    pub week: String,
    /// The country's code; empty while it is not known.
    pub country: String,
    /// What is counted.
    pub kind: String,
    /// How often.
    pub count: i64,
}

/// Counts on. Whoever counts several things in a transaction does so in the order of week, country and kind, so that
/// two transactions never wait for each other.
pub async fn count(tx: &mut Tx, week: &str, country: &str, kind: &str, more: i64) -> Result<()> {
    tx.run(
        "INSERT INTO tallies (week, country, kind, count) VALUES ($1, $2, $3, $4)
         ON CONFLICT (week, country, kind) DO UPDATE SET count = tallies.count + excluded.count",
        args![week, country, kind, more],
    )
    .await?;
    Ok(())
}

/// The counters of a week.
pub async fn of_week(db: &Db, week: &str) -> Result<Vec<Tally>> {
    db.all("SELECT week, country, kind, count FROM tallies WHERE week = $1 ORDER BY country, kind", args![week]).await
}

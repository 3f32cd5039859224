//! The table `tallies`: counters by week, country and kind. Nothing in it belongs to a conversation.
//! Turns count (`turns`).

use super::{
    db::{Db, args},
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

/// The counters of a week.
pub async fn of_week(db: &Db, week: &str) -> Result<Vec<Tally>> {
    db.all("SELECT week, country, kind, count FROM tallies WHERE week = $1 ORDER BY country, kind", args![week]).await
}

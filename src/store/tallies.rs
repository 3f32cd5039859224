//! The table `tallies`: counters by week, country and kind. Nothing in it belongs to a conversation.

use super::{
    db::{Db, Tx, args},
    error::Result,
    rows::Rows,
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

/// Counts on, each counter once. Whoever counts gives them in the order of week, country and kind, so that two
/// transactions never wait for each other.
pub async fn count(tx: &mut Tx, more: &[Tally]) -> Result<()> {
    static COUNT: Rows = Rows::new(
        "INSERT INTO tallies (week, country, kind, count) VALUES ",
        4,
        " ON CONFLICT (week, country, kind) DO UPDATE SET count = tallies.count + excluded.count",
    );
    for (sql, piece) in COUNT.pieces(more) {
        let args = piece.iter().flat_map(|t| args![t.week.as_str(), t.country.as_str(), t.kind.as_str(), t.count]);
        tx.run(sql, args.collect()).await?;
    }
    Ok(())
}

/// The counters of a week.
pub async fn of_week(db: &Db, week: &str) -> Result<Vec<Tally>> {
    db.all("SELECT week, country, kind, count FROM tallies WHERE week = $1 ORDER BY country, kind", args![week]).await
}

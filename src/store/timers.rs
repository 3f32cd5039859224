//! The table `timers`: when a conversation wants to be woken. Turns set them (`turns`).

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// A timer that has run out.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Due {
    /// The conversation's key.
    pub conversation_id: String,
    /// The timer's name.
    pub kind: String,
    /// When it ran out.
    pub due_at: DateTime<Utc>,
}

/// The timers that have run out by `now`, the earliest first; at most 100.
pub async fn due(db: &Db, now: DateTime<Utc>) -> Result<Vec<Due>> {
    db.all(
        "SELECT conversation_id, kind, due_at FROM timers WHERE due_at <= $1
         ORDER BY due_at, conversation_id, kind LIMIT 100",
        args![now],
    )
    .await
}

/// Removes a timer for whoever fires it; `false` when someone else did, or it was set anew.
pub async fn take(tx: &mut Tx, timer: &Due) -> Result<bool> {
    let sql = "DELETE FROM timers WHERE conversation_id = $1 AND kind = $2 AND due_at = $3";
    let args = args![timer.conversation_id.as_str(), timer.kind.as_str(), timer.due_at];
    Ok(tx.run(sql, args).await? == 1)
}

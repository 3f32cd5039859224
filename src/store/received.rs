//! The table `received`: which messages were taken in, by a keyed hash of the platform's id for each.

use chrono::{DateTime, Utc};

use crate::ids::ConversationId;

use super::{
    db::{Tx, args},
    error::Result,
};

/// Notes that turn `seq` took a message in.
///
/// # Errors
/// `Error::Duplicate` when another turn did before.
pub async fn note(
    tx: &mut Tx,
    conversation: &ConversationId,
    external_hash: &str,
    seq: i64,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(
        "INSERT INTO received (conversation_id, external_hash, seq, received_at) VALUES ($1, $2, $3, $4)",
        args![conversation.0.as_str(), external_hash, seq, now],
    )
    .await?;
    Ok(())
}

/// Deletes what was noted before this time.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM received WHERE received_at <= $1", args![before]).await?;
    Ok(())
}

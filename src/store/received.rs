//! The table `received`: which messages were taken in, by a keyed hash of the platform's id for each.

use chrono::{DateTime, Utc};

use crate::ids::ConversationId;

use super::{
    db::{Tx, args},
    error::Result,
    rows::Rows,
};

/// A message that was taken in.
pub struct Message<'a> {
    /// The conversation.
    pub conversation: &'a ConversationId,
    /// The keyed hash of the platform's id.
    pub external_hash: &'a str,
    /// The turn that took it in.
    pub seq: i64,
    /// When.
    pub now: DateTime<Utc>,
}

/// Notes messages.
///
/// # Errors
/// `Error::Duplicate` when one was taken in by another turn before.
pub async fn note(tx: &mut Tx, messages: &[Message<'_>]) -> Result<()> {
    static NOTE: Rows =
        Rows::new("INSERT INTO received (conversation_id, external_hash, seq, received_at) VALUES ", 4, "");
    for (sql, piece) in NOTE.pieces(messages) {
        let args = piece.iter().flat_map(|m| args![m.conversation.0.as_str(), m.external_hash, m.seq, m.now]);
        tx.run(sql, args.collect()).await?;
    }
    Ok(())
}

/// Deletes what was noted before this time.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM received WHERE received_at <= $1", args![before]).await?;
    Ok(())
}

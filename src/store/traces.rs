//! The table `traces`: which messages lie on a platform, so that they can be deleted there. Nothing else is known of them.
//! They are noted with the turns and the outbox, in `turns`.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
    rows::Rows,
};

/// A message to delete.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Wiped {
    /// The row's key.
    pub id: String,
    /// The conversation.
    pub conversation_id: String,
    /// The platform's id of the message, sealed.
    pub message: Vec<u8>,
    /// Where the conversation is, sealed.
    pub return_address: Option<Vec<u8>>,
}

/// What is to be deleted on a channel, those that have waited longest first.
pub async fn wiped(db: &Db, channel: &str, most: i64) -> Result<Vec<Wiped>> {
    db.all(
        "SELECT t.id, t.conversation_id, t.message, c.return_address
         FROM traces t JOIN conversations c ON c.id = t.conversation_id
         WHERE t.wiped_at IS NOT NULL AND c.channel = $1
         ORDER BY t.wiped_at, t.conversation_id, t.id LIMIT $2",
        args![channel, most],
    )
    .await
}

/// The same of one conversation.
pub async fn wiped_of(db: &Db, conversation: &str, most: i64) -> Result<Vec<Wiped>> {
    db.all(
        "SELECT t.id, t.conversation_id, t.message, c.return_address
         FROM traces t JOIN conversations c ON c.id = t.conversation_id
         WHERE t.conversation_id = $1 AND t.wiped_at IS NOT NULL ORDER BY t.id LIMIT $2",
        args![conversation, most],
    )
    .await
}

/// Forgets messages that are deleted.
pub async fn gone(tx: &mut Tx, ids: &[&str]) -> Result<()> {
    static GONE: Rows = Rows::new("DELETE FROM traces WHERE id IN (VALUES ", 1, ")");
    for (sql, piece) in GONE.pieces(ids) {
        tx.run(sql, piece.iter().map(|id| (*id).into()).collect()).await?;
    }
    Ok(())
}

/// Forgets messages from before this time: no platform deletes them any more.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM traces WHERE created_at <= $1", args![before]).await?;
    Ok(())
}

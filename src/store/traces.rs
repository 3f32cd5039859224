//! The table `traces`: which messages lie on a platform, so that they can be deleted there. Nothing else is known of them.

use chrono::{DateTime, Utc};

use crate::ids::ConversationId;

use super::{
    db::{Db, Tx, args},
    error::Result,
    rows::Rows,
};

/// A message of the young person's, on their platform.
pub struct New<'a> {
    /// The row's key.
    pub id: &'a str,
    /// The conversation.
    pub conversation: &'a ConversationId,
    /// The platform's id of the message, sealed.
    pub message: &'a [u8],
    /// When it came.
    pub now: DateTime<Utc>,
}

/// A message of ours that the platform took.
pub struct Sent<'a> {
    /// The row's key.
    pub id: &'a str,
    /// The conversation.
    pub conversation: &'a str,
    /// The row of the outbox that it is a part of.
    pub row: &'a str,
    /// The platform's id of the message, sealed.
    pub message: &'a [u8],
    /// When it was taken.
    pub now: DateTime<Utc>,
}

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

/// Notes messages that came.
pub async fn put(tx: &mut Tx, messages: &[New<'_>]) -> Result<()> {
    static PUT: Rows = Rows::new("INSERT INTO traces (id, conversation_id, message, created_at) VALUES ", 4, "");
    for (sql, piece) in PUT.pieces(messages) {
        let args = piece.iter().flat_map(|new| {
            let conversation = new.conversation.0.as_str();
            args![new.id, conversation, new.message.to_vec(), new.now]
        });
        tx.run(sql, args.collect()).await?;
    }
    Ok(())
}

/// Notes messages that were taken. One whose row of the outbox was wiped meanwhile is to be deleted at once. The outbox
/// has to be written first in the transaction: so a wipe at the same moment comes before both or after both.
pub async fn put_sent(tx: &mut Tx, messages: &[Sent<'_>]) -> Result<()> {
    static PUT: Rows = Rows::new(
        "WITH taken (id, conversation_id, outbox_id, message, created_at) AS (VALUES ",
        5,
        ") INSERT INTO traces (id, conversation_id, message, created_at, wiped_at)
         SELECT taken.id, taken.conversation_id, taken.message, taken.created_at,
         CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.id = taken.outbox_id) THEN NULL ELSE taken.created_at END
         FROM taken WHERE EXISTS (SELECT 1 FROM conversations c WHERE c.id = taken.conversation_id)",
    );
    for (sql, piece) in PUT.pieces(messages) {
        let args =
            piece.iter().flat_map(|sent| args![sent.id, sent.conversation, sent.row, sent.message.to_vec(), sent.now]);
        tx.run(sql, args.collect()).await?;
    }
    Ok(())
}

/// Notes that everything of these conversations is to be deleted.
pub async fn wipe(tx: &mut Tx, conversations: &[&ConversationId], now: DateTime<Utc>) -> Result<()> {
    for conversation in conversations {
        let sql = "UPDATE traces SET wiped_at = $2 WHERE conversation_id = $1 AND wiped_at IS NULL";
        tx.run(sql, args![conversation.0.as_str(), now]).await?;
    }
    Ok(())
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

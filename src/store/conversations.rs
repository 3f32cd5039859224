//! The table `conversations`: one row for each young person that we are talking to, gone soon after the end.

use chrono::{DateTime, Utc};

use crate::ids::ConversationId;

use super::{
    db::{Db, Tx, args},
    error::{Error, Result},
};

/// A conversation as it was read.
#[derive(sqlx::FromRow)]
pub struct Found {
    /// The key, a ULID.
    pub id: String,
    /// The channel's name.
    pub channel: String,
    /// The keyed hash of the address.
    pub address_hash: String,
    /// The number of turns so far.
    pub version: i64,
    /// The state's bytes.
    pub state: Vec<u8>,
    /// The language tag.
    pub lang: String,
    /// The turn that took in the external id that was asked about, if one did.
    pub seen: Option<i64>,
}

/// What a turn leaves in the row.
pub struct Turn<'a> {
    /// The state's bytes.
    pub state: Vec<u8>,
    /// The language tag.
    pub lang: &'a str,
    /// The time of the turn.
    pub now: DateTime<Utc>,
    /// Whether the conversation is over.
    pub closed: bool,
}

/// The conversation at an address, and whether it took in a message with this external id.
pub async fn find(db: &Db, channel: &str, address_hash: &str, external_hash: &str) -> Result<Option<Found>> {
    db.optional(
        "SELECT c.id, c.channel, c.address_hash, c.version, c.state, c.lang, r.seq AS seen
         FROM conversations c
         LEFT JOIN received r ON r.conversation_id = c.id AND r.external_hash = $3
         WHERE c.channel = $1 AND c.address_hash = $2",
        args![channel, address_hash, external_hash],
    )
    .await
}

/// The conversation with this key.
pub async fn get(db: &Db, id: &str) -> Result<Option<Found>> {
    db.optional(
        "SELECT id, channel, address_hash, version, state, lang, CAST(NULL AS BIGINT) AS seen
         FROM conversations WHERE id = $1",
        args![id],
    )
    .await
}

/// The key and the version of the conversation at an address.
pub async fn at(db: &Db, channel: &str, address_hash: &str) -> Result<Option<(String, i64)>> {
    db.optional(
        "SELECT id, version FROM conversations WHERE channel = $1 AND address_hash = $2",
        args![channel, address_hash],
    )
    .await
}

/// Begins a conversation with its first turn.
///
/// # Errors
/// [`Error::Duplicate`] when the address has one already.
pub async fn begin(tx: &mut Tx, id: &ConversationId, channel: &str, address_hash: &str, turn: Turn<'_>) -> Result<()> {
    let closed_at = turn.closed.then_some(turn.now);
    // Not left to the unique index: on PostgreSQL its error would end the transaction for the whole group of turns.
    let begun = tx
        .run(
            "INSERT INTO conversations
             (id, channel, address_hash, version, state, lang, created_at, changed_at, closed_at)
             VALUES ($1, $2, $3, 1, $4, $5, $6, $6, $7)
             ON CONFLICT (channel, address_hash) DO NOTHING",
            args![id.0.as_str(), channel, address_hash, turn.state, turn.lang, turn.now, closed_at],
        )
        .await?;
    if begun == 1 { Ok(()) } else { Err(Error::Duplicate) }
}

/// Writes the turn that follows `version`.
///
/// # Errors
/// [`Error::Conflict`] when another turn was faster, or the conversation is gone.
pub async fn write(tx: &mut Tx, id: &ConversationId, version: i64, turn: Turn<'_>) -> Result<()> {
    let closed_at = turn.closed.then_some(turn.now);
    let changed = tx
        .run(
            "UPDATE conversations
             SET version = version + 1, state = $3, lang = $4, changed_at = $5, closed_at = $6
             WHERE id = $1 AND version = $2",
            args![id.0.as_str(), version, turn.state, turn.lang, turn.now, closed_at],
        )
        .await?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Deletes the conversation at an address with all that hangs on it; does nothing if there is none.
pub async fn erase(db: &Db, channel: &str, address_hash: &str) -> Result<bool> {
    let sql = "DELETE FROM conversations WHERE channel = $1 AND address_hash = $2";
    Ok(db.run(sql, args![channel, address_hash]).await? > 0)
}

/// The times before which things are forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Horizon {
    /// Conversations that ended before this go.
    pub closed: DateTime<Utc>,
    /// Conversations in which nothing happened since this go, if they began before `begun`.
    pub quiet: DateTime<Utc>,
    /// Nothing that was begun before this stays without a turn since `quiet`; no single row is older.
    pub begun: DateTime<Utc>,
}

/// Deletes the conversations beyond the horizon; gives the hashes of their addresses.
pub async fn forget(tx: &mut Tx, horizon: Horizon) -> Result<Vec<String>> {
    let gone: Vec<(String,)> = tx
        .all(
            "DELETE FROM conversations
             WHERE closed_at <= $1 OR (created_at <= $3 AND changed_at <= $2)
             RETURNING address_hash",
            args![horizon.closed, horizon.quiet, horizon.begun],
        )
        .await?;
    Ok(gone.into_iter().map(|(hash,)| hash).collect())
}

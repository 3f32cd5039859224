//! The table `conversations`: one row for each young person that we are talking to, gone soon after the end.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
    rows::Rows,
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

/// Where a conversation is.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Place {
    /// The key.
    pub id: String,
    /// The keyed hash of the address.
    pub address_hash: String,
}

/// The conversation at an address, and whether it took in a message with this external id. Both are known by two
/// hashes: today's key made one, yesterday's key the other.
pub async fn find(db: &Db, channel: &str, address: [&str; 2], external: [&str; 2]) -> Result<Option<Found>> {
    db.optional(
        "SELECT c.id, c.channel, c.address_hash, c.version, c.state, c.lang, r.seq AS seen
         FROM conversations c
         LEFT JOIN received r ON r.conversation_id = c.id AND r.external_hash IN ($4, $5)
         WHERE c.channel = $1 AND c.address_hash IN ($2, $3)
         ORDER BY c.id DESC LIMIT 1",
        args![channel, address[0], address[1], external[0], external[1]],
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

/// The key, the version and the language of the conversation at an address.
pub async fn at(db: &Db, channel: &str, address: [&str; 2]) -> Result<Option<(String, i64, String)>> {
    db.optional(
        "SELECT id, version, lang FROM conversations WHERE channel = $1 AND address_hash IN ($2, $3)
         ORDER BY id DESC LIMIT 1",
        args![channel, address[0], address[1]],
    )
    .await
}

/// The conversations of a channel with where to answer, those with the newest turn first.
pub async fn addressed(db: &Db, channel: &str, most: i64) -> Result<Vec<(String, Vec<u8>)>> {
    db.all(
        "SELECT id, return_address FROM conversations
         WHERE channel = $1 AND return_address IS NOT NULL
         ORDER BY changed_at DESC, id LIMIT $2",
        args![channel, most],
    )
    .await
}

/// Which of these conversations there are.
pub async fn existing(db: &Db, ids: &[String]) -> Result<HashSet<String>> {
    static EXISTING: Rows =
        Rows::new("WITH asked (id) AS (VALUES ", 1, ") SELECT c.id FROM conversations c JOIN asked ON asked.id = c.id");
    let mut found = HashSet::new();
    for (sql, piece) in EXISTING.pieces(ids) {
        let rows: Vec<(String,)> = db.all(sql, piece.iter().map(|id| id.as_str().into()).collect()).await?;
        found.extend(rows.into_iter().map(|(id,)| id));
    }
    Ok(found)
}

/// Where all conversations are.
pub async fn places(db: &Db) -> Result<Vec<Place>> {
    db.all("SELECT id, address_hash FROM conversations", args![]).await
}

/// The keys of the conversations at an address.
pub async fn here(tx: &mut Tx, channel: &str, address: [&str; 2]) -> Result<Vec<String>> {
    let sql = "SELECT id FROM conversations WHERE channel = $1 AND address_hash IN ($2, $3)";
    let rows: Vec<(String,)> = tx.all(sql, args![channel, address[0], address[1]]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Deletes the conversation with this key, with all that hangs on it; gives what was deleted.
pub async fn end(tx: &mut Tx, id: &str) -> Result<Vec<Place>> {
    tx.all("DELETE FROM conversations WHERE id = $1 RETURNING id, address_hash", args![id]).await
}

/// Deletes the conversation at an address with all that hangs on it; gives what was deleted.
pub async fn erase(tx: &mut Tx, channel: &str, address: [&str; 2]) -> Result<Vec<Place>> {
    let sql = "DELETE FROM conversations WHERE channel = $1 AND address_hash IN ($2, $3) RETURNING id, address_hash";
    tx.all(sql, args![channel, address[0], address[1]]).await
}

/// The times before which things are forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Horizon {
    /// Conversations that ended before this go, unless something of theirs is still to be deleted on a platform.
    pub closed: DateTime<Utc>,
    /// Conversations in which nothing happened since this go, if they began before `begun`.
    pub quiet: DateTime<Utc>,
    /// Nothing that was begun before this stays without a turn since `quiet`; no single row is older.
    pub begun: DateTime<Utc>,
}

/// Deletes the conversations beyond the horizon; gives which.
pub async fn forget(tx: &mut Tx, horizon: Horizon) -> Result<Vec<Place>> {
    tx.all(
        "DELETE FROM conversations
         WHERE (created_at <= $3 AND changed_at <= $2) OR (
             closed_at <= $1 AND NOT EXISTS (
                 SELECT 1 FROM traces t WHERE t.conversation_id = conversations.id AND t.wiped_at IS NOT NULL
             )
         )
         RETURNING id, address_hash",
        args![horizon.closed, horizon.quiet, horizon.begun],
    )
    .await
}

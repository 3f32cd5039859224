//! The table `conversations`: one row for each young person that we are talking to, gone soon after the end.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use crate::ids::ConversationId;

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

/// What a turn leaves in the row.
pub struct Turn<'a> {
    /// The key.
    pub id: &'a ConversationId,
    /// The version that the turn was made from.
    pub version: i64,
    /// The state's bytes.
    pub state: &'a [u8],
    /// The language tag.
    pub lang: &'a str,
    /// Where to answer, sealed; `None` leaves what is there.
    pub return_address: Option<&'a [u8]>,
    /// The time of the turn.
    pub now: DateTime<Utc>,
    /// Whether the conversation is over.
    pub closed: bool,
}

impl Turn<'_> {
    fn closed_at(&self) -> Option<DateTime<Utc>> {
        self.closed.then_some(self.now)
    }
}

/// A first turn, and where.
pub struct First<'a> {
    /// The turn; its version counts for nothing.
    pub turn: Turn<'a>,
    /// The channel's name.
    pub channel: &'a str,
    /// The keyed hash of the address.
    pub address_hash: &'a str,
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

/// Begins conversations with their first turns; gives the keys of those that were begun. Where an address has one
/// already, nothing is written. No two of them may be at one address.
pub async fn begin(tx: &mut Tx, firsts: &[First<'_>]) -> Result<HashSet<String>> {
    // Not left to the unique index: on PostgreSQL its error would end the transaction for the whole group of turns.
    static BEGIN: Rows = Rows::new(
        "INSERT INTO conversations
         (id, channel, address_hash, version, state, lang, return_address, created_at, changed_at, closed_at) VALUES ",
        10,
        " ON CONFLICT (channel, address_hash) DO NOTHING RETURNING id",
    );
    let mut begun = HashSet::new();
    for (sql, piece) in BEGIN.pieces(firsts) {
        let args = piece.iter().flat_map(|First { turn, channel, address_hash }| {
            args![
                turn.id.0.as_str(),
                *channel,
                *address_hash,
                1_i64,
                turn.state.to_vec(),
                turn.lang,
                turn.return_address.map(<[u8]>::to_vec),
                turn.now,
                turn.now,
                turn.closed_at(),
            ]
        });
        let rows: Vec<(String,)> = tx.all(sql, args.collect()).await?;
        begun.extend(rows.into_iter().map(|(id,)| id));
    }
    Ok(begun)
}

/// Writes turns that follow others; gives the keys of those that were written. Where another turn was faster, or the
/// conversation is gone, nothing is written. No two of them may be of one conversation.
pub async fn write(tx: &mut Tx, turns: &[Turn<'_>]) -> Result<HashSet<String>> {
    static WRITE: Rows = Rows::new(
        "WITH turn (id, version, state, lang, return_address, changed_at, closed_at) AS (VALUES ",
        7,
        ") UPDATE conversations SET version = conversations.version + 1, state = turn.state, lang = turn.lang,
         return_address = COALESCE(turn.return_address, conversations.return_address),
         changed_at = turn.changed_at, closed_at = turn.closed_at
         FROM turn WHERE conversations.id = turn.id AND conversations.version = turn.version
         RETURNING conversations.id",
    );
    let mut written = HashSet::new();
    for (sql, piece) in WRITE.pieces(turns) {
        let args = piece.iter().flat_map(|turn| {
            args![
                turn.id.0.as_str(),
                turn.version,
                turn.state.to_vec(),
                turn.lang,
                turn.return_address.map(<[u8]>::to_vec),
                turn.now,
                turn.closed_at(),
            ]
        });
        let rows: Vec<(String,)> = tx.all(sql, args.collect()).await?;
        written.extend(rows.into_iter().map(|(id,)| id));
    }
    Ok(written)
}

/// Deletes the conversation with this key, with all that hangs on it.
pub async fn end(tx: &mut Tx, id: &str) -> Result<()> {
    tx.run("DELETE FROM conversations WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Deletes the conversation at an address with all that hangs on it; gives the keys of what was deleted.
pub async fn erase(tx: &mut Tx, channel: &str, address: [&str; 2]) -> Result<Vec<String>> {
    let sql = "DELETE FROM conversations WHERE channel = $1 AND address_hash IN ($2, $3) RETURNING id";
    let gone: Vec<(String,)> = tx.all(sql, args![channel, address[0], address[1]]).await?;
    Ok(gone.into_iter().map(|(id,)| id).collect())
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

/// Deletes the conversations beyond the horizon; gives their keys.
pub async fn forget(tx: &mut Tx, horizon: Horizon) -> Result<Vec<String>> {
    let gone: Vec<(String,)> = tx
        .all(
            "DELETE FROM conversations
             WHERE (created_at <= $3 AND changed_at <= $2) OR (
                 closed_at <= $1 AND NOT EXISTS (
                     SELECT 1 FROM traces t WHERE t.conversation_id = conversations.id AND t.wiped_at IS NOT NULL
                 )
             )
             RETURNING id",
            args![horizon.closed, horizon.quiet, horizon.begun],
        )
        .await?;
    Ok(gone.into_iter().map(|(id,)| id).collect())
}

//! What a platform took from us, what is to be deleted there, and the end of a conversation whose young person left.

use crate::{
    dialogue::ChannelKind,
    ids::{self, ConversationId},
    secret::PlatformId,
    store::{
        self, conversations, outbox, traces,
        turns::{Taken, Trace},
    },
};

use super::{bridge::Bridge, sealed};

/// How many messages are deleted in one go.
const AT_ONCE: i64 = 100;

/// A part of a reply that a platform took.
pub struct PartTaken {
    /// How many parts it has taken by now.
    pub parts: usize,
    /// Whether this was the last.
    pub last: bool,
    /// The platform's name for the message, where it can be deleted.
    pub message: Option<PlatformId>,
}

/// Messages of one conversation that are to be deleted on their platform.
pub struct Clearing {
    /// Where they are; `None` when nobody can tell any more.
    pub address: Option<PlatformId>,
    /// What they are called there.
    pub messages: Vec<PlatformId>,
    rows: Vec<String>,
}

impl Bridge {
    /// Notes that a platform took a part of a row of the outbox, together with whatever else is written.
    pub async fn part_taken(&self, row: &outbox::Waiting, taken: &PartTaken) -> Result<(), store::Error> {
        let now = self.clock().now();
        let key = self.keys().of_conversation(&row.conversation_id);
        let id = ConversationId(row.conversation_id.clone());
        let trace = taken.message.as_ref().zip(key).map(|(message, key)| Trace {
            id: ids::fresh_row(now),
            conversation: row.conversation_id.clone(),
            message: sealed::trace(&key, &id, message),
            at: now,
        });
        let parts = i64::try_from(taken.parts).unwrap_or(i64::MAX);
        let sent_at = taken.last.then_some(now);
        self.writer().taken(Taken { id: row.id.clone(), parts, sent_at, trace }).await
    }

    /// What is to be deleted on a channel now, by conversation.
    pub async fn to_clear(&self, channel: ChannelKind) -> Result<Vec<Clearing>, store::Error> {
        let wiped = traces::wiped(self.db(), channel.as_str(), AT_ONCE).await?;
        Ok(self.clearings(&wiped))
    }

    /// What is to be deleted of one conversation now.
    pub async fn to_clear_of(&self, conversation: &str) -> Result<Vec<Clearing>, store::Error> {
        Ok(self.clearings(&traces::wiped_of(self.db(), conversation, AT_ONCE).await?))
    }

    fn clearings(&self, wiped: &[traces::Wiped]) -> Vec<Clearing> {
        let clearings = wiped.chunk_by(|a, b| a.conversation_id == b.conversation_id).map(|rows| {
            let id = &rows[0].conversation_id;
            let key = self.keys().of_conversation(id);
            let address =
                key.as_ref().and_then(|key| sealed::open_address(key, id, rows[0].return_address.as_deref()?));
            let open = |row: &traces::Wiped| sealed::open_trace(key.as_ref()?, id, &row.message);
            Clearing {
                address,
                messages: rows.iter().filter_map(open).collect(),
                rows: rows.iter().map(|row| row.id.clone()).collect(),
            }
        });
        clearings.collect()
    }

    /// Notes that they are deleted, or never will be.
    pub async fn cleared(&self, clearing: &Clearing) -> Result<(), store::Error> {
        let mut tx = self.db().begin().await?;
        traces::gone(&mut tx, &clearing.rows.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        tx.commit().await
    }

    /// Ends the conversation of somebody who blocked us or left: nothing of it is kept, nothing more is said.
    pub async fn left(&self, row: &outbox::Waiting) -> Result<(), store::Error> {
        let mut tx = self.db().begin().await?;
        let wakes = self.say_farewell(&mut tx, &row.conversation_id).await?;
        let gone = conversations::end(&mut tx, &row.conversation_id).await?;
        tx.commit().await?;
        self.forget(&gone);
        self.wake_all(wakes);
        self.db().scrub().await
    }
}

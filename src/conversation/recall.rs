//! What was said, for whoever asks again, and forgetting it.

use chrono::TimeDelta;

use crate::{
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
    store::{self, conversations, dates, outbox, received},
};

use super::{bridge::Bridge, perform::read_reply};

/// How long a conversation stays after its end, and after its last turn once it is a day old.
const AFTER_THE_END: TimeDelta = TimeDelta::minutes(30);

/// No reply and no conversation without a turn is older than this.
const AT_MOST: TimeDelta = TimeDelta::hours(24);

impl Bridge {
    /// What was said after turn `after_seq` (0: from the start), oldest first; `None`: there is no such conversation.
    /// A cursor ahead of the conversation stems from one before it, and counts as 0.
    pub async fn since(
        &self,
        channel: ChannelKind,
        from: &PlatformId,
        after_seq: i64,
    ) -> Result<Option<Vec<(i64, Reply)>>, store::Error> {
        let address = self.address(channel, from);
        let Some((id, version)) = conversations::at(self.db(), channel.as_str(), &address.0).await? else {
            return Ok(None);
        };
        let after_seq = if after_seq > version { 0 } else { after_seq };
        let rows = outbox::since(self.db(), &id, after_seq).await?;
        if let Some((last, ..)) = rows.last().filter(|_| !channel.is_app() && rows.iter().any(|(_, _, sent)| !sent)) {
            outbox::fetched(self.db(), &id, *last, self.clock().now()).await?;
        }
        Ok(Some(rows.into_iter().filter_map(|(seq, payload, _)| Some((seq, read_reply(&payload)?))).collect()))
    }

    /// Deletes everything about the conversation. Doing it again changes nothing.
    pub async fn erase(&self, channel: ChannelKind, from: &PlatformId) -> Result<(), store::Error> {
        let address = self.address(channel, from);
        self.failures().passed(&address);
        self.let_go(&address);
        if conversations::erase(self.db(), channel.as_str(), &address.0).await? {
            self.db().scrub().await?;
        }
        Ok(())
    }

    /// Deletes what is old enough to be forgotten: conversations half an hour after their end, and everything that is a
    /// day old and not in use. Gives how many conversations went. A failure is logged; the next call makes up for it.
    pub async fn forget_old(&self) -> usize {
        match self.try_forget_old().await {
            Ok(gone) => gone,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot forget what is old");
                0
            }
        }
    }

    async fn try_forget_old(&self) -> Result<usize, store::Error> {
        let now = self.clock().now();
        let horizon =
            conversations::Horizon { closed: now - AFTER_THE_END, quiet: now - AFTER_THE_END, begun: now - AT_MOST };
        let mut tx = self.db().begin().await?;
        dates::set_right(&mut tx, now).await?;
        let gone = conversations::forget(&mut tx, horizon).await?;
        outbox::forget(&mut tx, now - AT_MOST).await?;
        received::forget(&mut tx, now - AT_MOST).await?;
        tx.commit().await?;
        for hash in &gone {
            self.let_go(&crate::bus::AddressHash(hash.clone()));
        }
        self.db().scrub().await?;
        Ok(gone.len())
    }
}

//! What was said, for whoever asks again, and forgetting it.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    dialogue::{ChannelKind, Reply, fallback},
    lang::Lang,
    secret::PlatformId,
    store::{self, audit, concerns, conversations, dates, deliveries, helplines, outbox, received, traces},
};

use super::{address::Address, bridge::Bridge, count, recent::Look, sealed};

/// How long a conversation stays after its end, and after its last turn once it is a day old.
const AFTER_THE_END: TimeDelta = TimeDelta::minutes(30);

/// No reply and no conversation without a turn is older than this.
const AT_MOST: TimeDelta = TimeDelta::hours(24);

/// How long an endpoint is told that something is over.
const CLOSING: TimeDelta = TimeDelta::days(7);

/// How long an application of a helpline waits for somebody to decide about it.
const UNDECIDED: TimeDelta = TimeDelta::days(30);

/// How long it is known what was done by whom; a day is left so that the oldest lines go once a day.
const ACCOUNTABLE: [TimeDelta; 2] = [TimeDelta::days(365), TimeDelta::days(364)];

/// How long a platform lets us delete messages.
const DELETABLE: TimeDelta = TimeDelta::hours(48);

/// A reply on its way to a channel that pushes, opened.
pub struct ToSend {
    /// Where to.
    pub address: PlatformId,
    /// What to say.
    pub reply: Reply,
    /// It comes late, so that this only says that there is something to read.
    pub late: bool,
}

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
        let Some((id, version, lang)) = self.at(channel, &address).await? else { return Ok(None) };
        let after_seq = if after_seq > version { 0 } else { after_seq };
        let rows = outbox::since(self.db(), &id, after_seq).await?;
        if let Some((last, ..)) = rows.last().filter(|_| !channel.is_app() && rows.iter().any(|(_, _, sent)| !sent)) {
            outbox::fetched(self.db(), &id, *last, self.clock().now()).await?;
        }
        let opened = |(seq, payload, _): (i64, Vec<u8>, bool)| (seq, self.open_reply(&id, seq, &lang, &payload));
        Ok(Some(rows.into_iter().map(opened).collect()))
    }

    /// The number of the last turn of the conversation at an address; `None`: there is no such conversation.
    pub async fn last_turn(&self, channel: ChannelKind, from: &PlatformId) -> Result<Option<i64>, store::Error> {
        let address = self.address(channel, from);
        Ok(self.at(channel, &address).await?.map(|(_, version, _)| version))
    }

    /// The key, the version and the language of the conversation at an address.
    pub(super) async fn at(
        &self,
        channel: ChannelKind,
        address: &Address,
    ) -> Result<Option<(String, i64, String)>, store::Error> {
        match self.recent().look(channel.as_str(), address.both(), ["", ""]) {
            Look::Here(found) => Ok(Some((found.id, found.version, found.lang))),
            Look::Absent => Ok(None),
            Look::Unknown => conversations::at(self.db(), channel.as_str(), address.both()).await,
        }
    }

    /// The conversation at an address, and whether it took in a message.
    pub(super) async fn find(
        &self,
        channel: ChannelKind,
        address: &Address,
        external: [&str; 2],
    ) -> Result<Option<conversations::Found>, store::Error> {
        match self.recent().look(channel.as_str(), address.both(), external) {
            Look::Here(found) => Ok(Some(found)),
            Look::Absent => Ok(None),
            Look::Unknown => conversations::find(self.db(), channel.as_str(), address.both(), external).await,
        }
    }

    /// What a conversation said at a turn.
    pub(super) async fn said(&self, found: &conversations::Found, seq: i64) -> Result<Option<Reply>, store::Error> {
        let payload = outbox::said(self.db(), &found.id, seq).await?;
        Ok(payload.map(|payload| self.open_reply(&found.id, seq, &found.lang, &payload)))
    }

    /// Opens a stored reply. One whose key is gone, or that cannot be read, becomes an apology with the number.
    fn open_reply(&self, id: &str, seq: i64, lang: &str, payload: &[u8]) -> Reply {
        let key = self.keys().of_conversation(id);
        key.and_then(|key| sealed::open_reply(&key, id, seq, payload)).unwrap_or_else(|| {
            tracing::warn!("a stored reply cannot be opened; an apology stands in");
            fallback(&self.around().world(), lang.parse().unwrap_or(Lang::EN), None, true, false)
        })
    }

    /// Opens a row of the outbox; `None` when nobody can tell any more where it was to go.
    pub fn open_row(&self, row: &outbox::Waiting) -> Option<ToSend> {
        let key = self.keys().of_conversation(&row.conversation_id)?;
        let address = sealed::open_address(&key, &row.conversation_id, row.return_address.as_deref()?)?;
        let reply = self.open_reply(&row.conversation_id, row.seq, &row.lang, &row.payload);
        Some(ToSend { address, reply, late: false })
    }

    /// Deletes everything about the conversation, and its key. Doing it again changes nothing.
    pub async fn erase(&self, channel: ChannelKind, from: &PlatformId) -> Result<(), store::Error> {
        let address = self.address(channel, from);
        self.failures().passed(&address.today);
        let last = self.count_the_last(channel, &address).await;
        let mut tx = self.db().begin().await?;
        let mut wakes = Vec::new();
        for conversation in conversations::here(&mut tx, channel.as_str(), address.both()).await? {
            wakes.extend(self.say_farewell(&mut tx, &conversation).await?);
        }
        let gone = conversations::erase(&mut tx, channel.as_str(), address.both()).await?;
        if !gone.is_empty() {
            count::add(&mut tx, &last).await?;
        }
        tx.commit().await?;
        self.forget(&gone);
        self.wake_all(wakes);
        if gone.is_empty() { Ok(()) } else { self.db().scrub().await }
    }

    /// Deletes what is old enough to be forgotten: conversations half an hour after their end, and everything that is a
    /// day old and not in use, with their keys. Gives how many conversations went. A failure is logged; the next call
    /// makes up for it.
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
        self.keys().tidy();
        self.keys().destroy_old_days(now);
        let horizon =
            conversations::Horizon { closed: now - AFTER_THE_END, quiet: now - AFTER_THE_END, begun: now - AT_MOST };
        let mut tx = self.db().begin().await?;
        dates::set_right(&mut tx, now).await?;
        let gone = conversations::forget(&mut tx, horizon).await?;
        outbox::forget(&mut tx, now - AT_MOST).await?;
        received::forget(&mut tx, now - AT_MOST).await?;
        traces::forget(&mut tx, now - DELETABLE).await?;
        deliveries::forget(&mut tx, now - AT_MOST, now - CLOSING).await?;
        forget_records(&mut tx, now).await?;
        tx.commit().await?;
        self.forget(&gone);
        self.recent().tidy();
        if self.recent().wants_all() {
            self.recent().complete(&conversations::places(self.db()).await?);
        }
        self.destroy_left_behind().await?;
        self.db().scrub().await?;
        Ok(gone.len())
    }

    /// Forgets conversations that were deleted, and destroys their keys.
    pub(super) fn forget(&self, gone: &[conversations::Place]) {
        self.recent().forget(gone);
        for place in gone {
            self.earlier().forget(&place.id);
        }
        self.destroy_keys(gone.iter().map(|place| &place.id));
    }

    fn destroy_keys<'a>(&self, conversations: impl IntoIterator<Item = &'a String>) {
        for id in conversations {
            self.keys().destroy(id);
        }
    }

    /// Destroys the keys of conversations that are gone, as a crash between two steps may leave them, and of those that
    /// are past their longest time.
    async fn destroy_left_behind(&self) -> Result<(), store::Error> {
        let (overdue, settled) = self.keys().to_look_after(self.clock().now());
        let alive = conversations::existing(self.db(), &settled).await?;
        let left_behind: Vec<String> = settled.into_iter().filter(|id| !alive.contains(id)).collect();
        self.destroy_keys(&overdue);
        self.destroy_keys(&left_behind);
        Ok(())
    }
}

/// Deletes what is known of helplines that nobody let in, and of what was done a year ago.
async fn forget_records(tx: &mut store::Tx, now: DateTime<Utc>) -> Result<(), store::Error> {
    let gone = helplines::forget(tx, now - UNDECIDED, now).await?;
    let entry = |id: String| audit::Entry {
        at: now,
        actor: "program".to_owned(),
        action: "endpoint.status",
        endpoint_id: id,
        handover_id: String::new(),
        detail: "forgotten: nobody let it in within 30 days".to_owned(),
    };
    audit::append(tx, &gone.into_iter().map(entry).collect::<Vec<_>>()).await?;
    audit::expire(tx, now - ACCOUNTABLE[0], now - ACCOUNTABLE[1], now).await?;
    concerns::forget(tx, now - ACCOUNTABLE[0]).await
}

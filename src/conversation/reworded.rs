//! Messages that young people change or delete where they wrote them. Within the hold it is as if they had been so from the
//! beginning; later the person on the other end is told.

use crate::{
    channels::Incoming,
    dialogue::{ChannelKind, stay},
    seal::Key,
    secret::PlatformId,
    store::{self, handovers, turns::Cause},
};

use super::{
    bridge::Bridge,
    counsel::{ALL, MOST_LOST, open_words},
    count::Counted,
    hands::{Hands, Words, beside},
    perform::{Standing, perform},
    receive::open_or_fresh,
};

/// What is known of a message that comes in other words.
pub(super) enum Before {
    /// Nothing: it is a message like any other.
    New,
    /// It went to the person, or waits for them.
    Passed(handovers::Message, Words),
    /// It was said to us, before there was anybody else.
    Ours,
}

/// Which message of the platform this is, so that only who has the conversation's key can tell.
pub(super) fn origin_of(key: &Key, message: &PlatformId) -> String {
    key.hash(&["origin", message.expose()]).to_hex()[..32].to_owned()
}

impl Bridge {
    /// Which message of its platform something is, and what is known of it if it comes in other words.
    pub(super) async fn before(
        &self,
        standing: &Standing,
        incoming: &Incoming,
    ) -> Result<(Option<String>, Before), store::Error> {
        let origin = incoming.origin.as_ref().map(|message| origin_of(&standing.key, message));
        let handover = beside(&standing.state).filter(|_| incoming.edited);
        let (Some(name), Some(handover)) = (&origin, handover) else { return Ok((origin, Before::New)) };
        if let Some((row, words)) = self.passed_as(&standing.key, &handover.id, name).await? {
            return Ok((origin, Before::Passed(row, words)));
        }
        let before = if self.earlier().is_ours(&standing.id.0, name) { Before::Ours } else { Before::New };
        Ok((origin, before))
    }

    /// The message of a handover that the platform knows by this name.
    async fn passed_as(
        &self,
        key: &Key,
        handover: &str,
        origin: &str,
    ) -> Result<Option<(handovers::Message, Words)>, store::Error> {
        let rows = handovers::messages(self.db(), handover, 0, self.clock().now() + ALL).await?;
        let opened = rows.into_iter().rev().filter_map(|row| open_words(key, &row).map(|words| (row, words)));
        let mut fitting = opened.filter(|(_, words)| words.young && words.origin.as_deref() == Some(origin));
        Ok(fitting.next())
    }

    /// A young person deleted a message where they wrote it; `false` when nobody else has it. Doing it again changes nothing.
    pub async fn was_deleted(
        &self,
        channel: ChannelKind,
        from: &PlatformId,
        message: &PlatformId,
    ) -> Result<bool, store::Error> {
        for _ in 0..MOST_LOST {
            match self.try_deleted(channel, from, message).await {
                Err(store::Error::Conflict | store::Error::Duplicate) => {}
                done => return done,
            }
        }
        Err(store::Error::Conflict)
    }

    async fn try_deleted(
        &self,
        channel: ChannelKind,
        from: &PlatformId,
        message: &PlatformId,
    ) -> Result<bool, store::Error> {
        let address = self.address(channel, from);
        let Some(found) = self.find(channel, &address, ["", ""]).await? else { return Ok(false) };
        let Some(key) = self.keys().of_conversation(&found.id) else { return Ok(false) };
        let origin = origin_of(&key, message);
        self.earlier().forget_one(&found.id, &origin);
        let state = open_or_fresh(Some(&key), &found, channel);
        let Some(handover) = beside(&state) else { return Ok(false) };
        let Some((row, words)) = self.passed_as(&key, &handover.id, &origin).await? else { return Ok(false) };
        let standing = Standing::stored(found, key, channel, state);
        let now = self.clock().now();
        let mut hands = Hands::new(self, &standing, now);
        hands.take_back(&row.id, row.shown_at, words.edits);
        let mut step = stay(&self.around().world(), &standing.state);
        hands.settle(&mut step);
        let (cause, counted) = (Cause::Handover, Counted::default());
        perform(self.writer(), &standing, step, counted, cause, now, hands.handed).await?;
        self.wake_all(hands.wakes);
        Ok(true)
    }
}

//! What an adapter needs to look for messages that came while nobody listened: whose conversations there are, and which
//! messages are known. An address is known as long as its conversation is, and not a moment longer.

use crate::{
    dialogue::ChannelKind,
    secret::PlatformId,
    store::{self, conversations},
};

use super::{address::external, bridge::Bridge, sealed};

/// The most conversations that are looked at.
const MOST: i64 = 1_000;

impl Bridge {
    /// Where to answer in the conversations over a channel, those with the newest turn first.
    pub async fn addresses(&self, channel: ChannelKind) -> Result<Vec<PlatformId>, store::Error> {
        let rows = conversations::addressed(self.db(), channel.as_str(), MOST).await?;
        let open = |(id, address): (String, Vec<u8>)| {
            let key = self.keys().of_conversation(&id)?;
            sealed::open_address(&key, &id, &address)
        };
        Ok(rows.into_iter().filter_map(open).collect())
    }

    /// Whether the conversation at an address has taken a message in.
    pub async fn was_received(
        &self,
        channel: ChannelKind,
        from: &PlatformId,
        external_id: &str,
    ) -> Result<bool, store::Error> {
        let address = self.address(channel, from);
        let hashes = external(self.keys(), self.clock().now(), channel, external_id);
        let external = [hashes[0].as_str(), hashes[1].as_str()];
        let found = conversations::find(self.db(), channel.as_str(), address.both(), external).await?;
        Ok(found.is_some_and(|found| found.seen.is_some()))
    }
}

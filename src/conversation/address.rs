//! Addresses: the platform's name for a young person is known to the store only as a keyed hash.
//!
//! The key changes every day (UTC) and is destroyed when its next day is over, so that nothing leads from one day's
//! conversation to another's, nor from the database to a person. A conversation that goes on past midnight is found by
//! yesterday's hash. The ids of messages lead a platform to a person, too, and are hashed likewise.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{bus::AddressHash, channels::Content, dialogue::ChannelKind, ids, seal::KeyRing, secret::PlatformId};

use super::bridge::Bridge;

/// How long the answer to a first message can be asked for again, at least; at most twice as long. Longer than any
/// client keeps trying.
const FIRST: i64 = 10 * 60;

/// The hashes that an address is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What a conversation that begins now is kept under.
    pub today: AddressHash,
    yesterday: AddressHash,
}

impl Address {
    pub(super) fn of(keys: &KeyRing, now: DateTime<Utc>, channel: ChannelKind, from: &PlatformId) -> Self {
        let [today, yesterday] = hashes(keys, now, "address", channel, from.expose());
        Address { today: AddressHash(today), yesterday: AddressHash(yesterday) }
    }

    /// Both hashes, today's first.
    pub fn both(&self) -> [&str; 2] {
        [&self.today.0, &self.yesterday.0]
    }

    /// Whether this is a hash of the address.
    pub fn is(&self, hash: &AddressHash) -> bool {
        *hash == self.today || *hash == self.yesterday
    }
}

/// The hashes of a platform's message id, today's first.
pub(super) fn external(keys: &KeyRing, now: DateTime<Utc>, channel: ChannelKind, id: &str) -> [String; 2] {
    hashes(keys, now, "external", channel, id)
}

fn hashes(keys: &KeyRing, now: DateTime<Utc>, purpose: &str, channel: ChannelKind, id: &str) -> [String; 2] {
    [0, 1].map(|days| {
        let key = keys.of_day((now - TimeDelta::days(days)).date_naive());
        key.hash(&[purpose, channel.as_str(), id]).to_hex().to_string()
    })
}

impl Bridge {
    /// The hashes of an address, to compare wake-ups with.
    pub fn address(&self, channel: ChannelKind, from: &PlatformId) -> Address {
        Address::of(self.keys(), self.clock().now(), channel, from)
    }

    /// The session of a web chat's first message: for the same message sent again the same one, from any copy of the
    /// program and after any crash, so that it is answered once. The content counts, too, so that two clients with a
    /// poor source of ids do not end in one conversation.
    pub async fn first_session(&self, client_id: &str, content: Option<&Content>) -> PlatformId {
        let said = match content {
            Some(Content::Text(text)) => ("text", text.expose()),
            Some(Content::Choice(id)) => ("choice", id.as_str()),
            _ => return PlatformId::new(ids::fresh_secret()),
        };
        let now = self.clock().now().timestamp().div_euclid(FIRST);
        let session = |span: i64| {
            let day = DateTime::from_timestamp(span * FIRST, 0).unwrap_or_default().date_naive();
            let hash = self.keys().of_day(day).hash(&["session", &span.to_string(), client_id, said.0, said.1]);
            PlatformId::new(hash.to_hex()[..32].to_owned())
        };
        let before = session(now - 1);
        match self.at(ChannelKind::Web, &self.address(ChannelKind::Web, &before)).await {
            Ok(Some(_)) => before,
            Ok(None) | Err(_) => session(now),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn an_address_is_known_for_a_day_and_the_next_and_then_no_more() {
        let keys = KeyRing::in_memory();
        let id = PlatformId::new("42".to_owned());
        let of = |time: &str| {
            keys.destroy_old_days(at(time));
            Address::of(&keys, at(time), ChannelKind::Telegram, &id)
        };
        let first = of("2026-11-29T23:59:00Z");
        let next = of("2026-11-30T23:59:00Z");
        assert!(next.is(&first.today) && next.today != first.today);
        assert!(!of("2026-12-01T00:00:00Z").is(&first.today));
    }

    #[test]
    fn channels_and_purposes_do_not_share_hashes() {
        let keys = KeyRing::in_memory();
        let now = at("2026-11-29T18:30:00Z");
        let id = PlatformId::new("42".to_owned());
        let of = |channel| Address::of(&keys, now, channel, &id);
        assert!(!of(ChannelKind::Web).is(&of(ChannelKind::Telegram).today));
        assert!(!external(&keys, now, ChannelKind::Web, "42").contains(&of(ChannelKind::Web).today.0));
        assert!(!Address::of(&KeyRing::in_memory(), now, ChannelKind::Web, &id).is(&of(ChannelKind::Web).today));
    }
}

//! Names for things we make ourselves: random, unguessable where that matters, never a counter.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Fills a buffer from the operating system's random source.
///
/// # Panics
/// When the operating system has no randomness to give; without it no session key would be safe.
#[expect(clippy::disallowed_methods, reason = "this is the one home of randomness")]
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// The key of one conversation, a ULID as text. Says nothing about the young person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConversationId(pub String);

impl ConversationId {
    /// A new one, made at `now`.
    pub fn fresh(now: chrono::DateTime<chrono::Utc>) -> Self {
        ConversationId(fresh_row(now))
    }
}

impl fmt::Display for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How many bytes of coins are asked of the system at once: a question for each 64 coins would take longer than their use.
const COINS: usize = 4096;

/// What gives 64 fair coins each time it is called.
pub fn coins() -> impl FnMut() -> u64 {
    let mut bytes = [0; COINS];
    let mut at = COINS;
    move || {
        if at == COINS {
            (bytes, at) = (random(), 0);
        }
        let eight = bytes[at..].first_chunk().copied().unwrap_or_default();
        at += size_of::<u64>();
        u64::from_be_bytes(eight)
    }
}

/// The key of a row, a ULID as text: sorts by the millisecond it was made in, random after that.
pub fn fresh_row(now: chrono::DateTime<chrono::Utc>) -> String {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    ulid::Ulid::from_parts(millis, u128::from_be_bytes(random())).to_string()
}

/// A secret of 128 random bits in hexadecimal: the session key of a web chat.
pub fn fresh_secret() -> String {
    use std::fmt::Write as _;
    random::<16>().iter().fold(String::with_capacity(32), |mut text, byte| {
        // Writing to a string cannot fail.
        _ = write!(text, "{byte:02x}");
        text
    })
}

/// Random bytes for a number that must not come twice.
pub fn fresh_nonce<const N: usize>() -> [u8; N] {
    random()
}

/// A key of 256 random bits.
pub fn fresh_key() -> [u8; 32] {
    random()
}

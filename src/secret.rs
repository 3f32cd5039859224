//! What must never be seen: a child's words and a platform's name for the child.
//!
//! The types have no `Debug`, `Display` or `Serialize`, so that a log line, an error or a response that holds one
//! does not compile. Whoever needs the content says so with `expose`. The memory is overwritten when it is let go.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use zeroize::Zeroize;

use crate::plain::plain;

/// What a young person wrote.
///
/// ```compile_fail
/// let text = helpbridge::secret::MessageText::new("private".to_owned());
/// println!("{text:?}");
/// ```
/// ```compile_fail
/// let text = helpbridge::secret::MessageText::new("private".to_owned());
/// println!("{text}");
/// ```
/// ```compile_fail
/// let text = helpbridge::secret::MessageText::new("private".to_owned());
/// serde_json::to_string(&text);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct MessageText(String);

impl MessageText {
    /// Takes the words in, without what cannot be seen (see [`plain`]): this is the one way in, so nobody behind it
    /// meets a control character or a mark that turns the direction of what follows.
    pub fn new(mut text: String) -> Self {
        let changed = match plain(&text) {
            Cow::Borrowed(_) => None,
            Cow::Owned(changed) => Some(changed),
        };
        let Some(changed) = changed else { return MessageText(text) };
        text.zeroize();
        MessageText(changed)
    }

    /// The words themselves, for reading them where that is the purpose.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for MessageText {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<'de> Deserialize<'de> for MessageText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(MessageText::new)
    }
}

/// The neighbourhood that a message came from over the internet, as hashes that mean nothing by themselves.
///
/// ```compile_fail
/// let block = helpbridge::secret::Block { today: [0; 16], week: [0; 16] };
/// println!("{block:?}");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// With the key of the day.
    pub today: [u8; 16],
    /// With a key that never leaves memory; another one each week.
    pub week: [u8; 16],
}

/// How a platform names the young person: a chat id, a user id, a session key.
///
/// ```compile_fail
/// let id = helpbridge::secret::PlatformId::new("42".to_owned());
/// println!("{id:?}");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct PlatformId(String);

impl PlatformId {
    /// Takes the platform's name for the young person in.
    pub fn new(id: String) -> Self {
        PlatformId(id)
    }

    /// The id itself, for hashing it and for answering.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for PlatformId {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

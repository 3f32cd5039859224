//! What must never be seen: a child's words and a platform's name for the child.
//!
//! The types have no `Debug`, `Display` or `Serialize`, so that a log line, an error or a response that holds one
//! does not compile. Whoever needs the content says so with `expose`. The memory is overwritten when it is let go.

use serde::{Deserialize, Deserializer};
use zeroize::Zeroize;

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
    /// Takes the words in.
    pub fn new(text: String) -> Self {
        MessageText(text)
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
        String::deserialize(deserializer).map(MessageText)
    }
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

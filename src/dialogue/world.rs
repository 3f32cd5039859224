//! What a step may look at: immutable data, handed in from outside.

use chrono::{DateTime, Utc};

use crate::directory::{Answers, Chats, Directory};

use super::Dialogues;

/// Everything a step may look at besides the state and the event.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The reviewed flows, texts and words.
    pub dialogues: &'a Dialogues,
    /// The services and emergency numbers.
    pub directory: &'a Directory,
    /// Whom one can chat with right here.
    pub chats: &'a Chats,
    /// How those services answer at the moment.
    pub answers: &'a Answers,
    /// The time.
    pub now: DateTime<Utc>,
    /// Where our own public pages are, for links in texts; no trailing slash.
    pub public_url: &'a str,
}

//! Channels: the ways a young person reaches us. Each adapter turns a platform's messages into [`Incoming`] and a
//! `Reply` into what the platform sends. No adapter reads the database or knows what words mean.

mod adapter;
mod buttons;
mod discord;
mod inbox;
mod parts;
mod telegram;
pub mod terminal;

pub use adapter::{Adapter, Limits, Receipt, SendError};
pub use buttons::Buttons;
pub use discord::Discord;
pub use inbox::{Inbox, Taken};
pub use parts::{Part, is_emergency, joined, parts};
pub use telegram::{Brought, Telegram};

use std::sync::Arc;

use crate::{
    config::Config,
    country::Country,
    dialogue::{ChannelKind, Dialogues, Media},
    directory::Directory,
    lang::Locale,
    plain::shortened,
    secret::{Block, MessageText, PlatformId},
};

/// The longest message that is taken in, in bytes of UTF-8. A longer one is told so kindly, unless it is an emergency.
pub const LONGEST_TEXT: usize = 4 * 1024;

/// One thing that came in from a young person. Nothing else about them is ever read.
#[derive(Clone)]
pub struct Incoming {
    /// The channel it came over.
    pub channel: ChannelKind,
    /// The platform's opaque name for the place to answer to.
    pub from: PlatformId,
    /// The platform's id of this message; the same id twice is the same message.
    pub external_id: String,
    /// What came.
    pub content: Content,
    /// The locale that the platform reports, if any.
    pub locale: Option<Locale>,
    /// A country that the operator set for this entrance, or the young person picked on the page.
    pub country: Option<Country>,
    /// The platform's name for the message itself, where we can delete it there; kept for that only.
    pub message: Option<PlatformId>,
    /// The platform's name for the message in all its wordings, where it tells when one is changed or deleted.
    pub origin: Option<PlatformId>,
    /// Whether it was sent before, in other words.
    pub edited: bool,
    /// Where on the internet it came from, where the channel knows.
    pub block: Option<Block>,
}

/// What came in.
#[derive(Clone)]
pub enum Content {
    /// The chat was opened, nothing said yet.
    Opened,
    /// Words.
    Text(MessageText),
    /// A choice of the last reply, by its id.
    Choice(String),
    /// Something that is no text. It is never fetched (safety rule G5).
    Media(Media),
}

impl Content {
    /// Words, and whether there are more of them than a message may have. Of those only the head and the tail are kept:
    /// as much as triage reads, should they be an emergency.
    pub fn words(text: &str) -> (Content, bool) {
        let kept = shortened(text, LONGEST_TEXT).into_owned();
        (Content::Text(MessageText::new(kept)), text.len() > LONGEST_TEXT)
    }
}

/// The channels that the settings turn on, in one place for the program and `helpbridge doctor`.
#[derive(Clone, Default)]
pub struct Channels {
    /// All of them.
    pub all: Vec<Arc<dyn Adapter>>,
    /// Telegram, which may be brought things by way of the web server.
    pub telegram: Option<Arc<Telegram>>,
}

impl Channels {
    /// The channels of these settings.
    pub fn configured(config: &Config, dialogues: &Arc<Dialogues>, directory: &Directory) -> Self {
        let telegram = Telegram::new(&config.telegram, dialogues, directory);
        let mut all: Vec<Arc<dyn Adapter>> = Vec::new();
        if let Some(telegram) = &telegram {
            all.push(Arc::clone(telegram) as Arc<dyn Adapter>);
        }
        if let Some(discord) = Discord::new(config, dialogues, directory) {
            all.push(discord);
        }
        Channels { all, telegram }
    }
}

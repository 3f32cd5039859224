//! Channels: the ways a young person reaches us. Each adapter turns a platform's messages into [`Incoming`] and a
//! `Reply` into what the platform sends. No adapter reads the database or knows what words mean.

mod adapter;

pub use adapter::{Adapter, Receipt, SendError};

use crate::{
    country::Country,
    dialogue::{ChannelKind, Media},
    lang::Locale,
    secret::{MessageText, PlatformId},
};

/// One thing that came in from a young person. Nothing else about them is ever read.
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
}

/// What came in.
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

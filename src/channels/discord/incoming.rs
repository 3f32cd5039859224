//! What an event of the gateway means to us. Pure: one event in, what came out of it.
//!
//! Of a message nothing is read but where it stands, its id, the words and whether something else hangs on it; of who
//! wrote it, whether it is a program. A field of a kind that we do not expect costs the field, never the words.

use serde::{Deserialize, de::IgnoredAny};
use serde_json::value::RawValue;

use crate::{
    dialogue::Media,
    lang::Locale,
    secret::{MessageText, PlatformId},
};

use super::super::Content;

/// What came of an event.
pub(super) enum Came {
    /// The session stands.
    Ready(Ready),
    /// The young person said something, or said it differently.
    Said(Said),
    /// The young person pressed something or gave a command, in their direct messages.
    Asked(Asked),
    /// Somebody gave a command anywhere else.
    Elsewhere(Asked),
    /// Nothing that we act on.
    Nothing,
}

/// A session that was begun.
#[derive(Deserialize)]
pub(super) struct Ready {
    /// Its name.
    pub session_id: String,
    /// Where it is taken up again.
    pub resume_gateway_url: String,
    /// Who we are.
    pub application: Named,
}

/// A thing with an id.
#[derive(Deserialize)]
pub(super) struct Named {
    /// The id.
    pub id: String,
}

/// Something that was said.
#[derive(Clone)]
pub(super) struct Said {
    /// Where to answer.
    pub channel: PlatformId,
    /// What names it, the same each time it comes.
    pub id: String,
    /// What it is.
    pub what: What,
}

/// What was said, as it can be handed in more than once.
#[derive(Clone)]
pub(super) enum What {
    /// Words.
    Text(MessageText),
    /// Something else. It is not fetched.
    Media(Media),
}

impl Said {
    /// The content to hand in.
    pub fn content(&self) -> Content {
        match &self.what {
            What::Text(text) => Content::words(text.expose()).0,
            What::Media(media) => Content::Media(*media),
        }
    }
}

/// A press or a command.
#[derive(Clone)]
pub(super) struct Asked {
    /// Where to answer, if there is a conversation to be had.
    pub channel: PlatformId,
    /// What names it, the same each time it comes.
    pub id: String,
    /// What lets us answer it.
    pub token: PlatformId,
    /// Who is asked: us, by the name that takes answers back.
    pub application: String,
    /// What it is.
    pub what: Wish,
    /// The language of the young person's own program.
    pub locale: Option<Locale>,
}

/// What was asked for.
#[derive(Clone)]
pub(super) enum Wish {
    /// A button, by what it carries, on a message of ours.
    Press { code: String, message: PlatformId },
    /// A command, by its name.
    Command(String),
}

#[derive(Deserialize)]
struct Message<'a> {
    id: String,
    channel_id: String,
    guild_id: Option<IgnoredAny>,
    webhook_id: Option<IgnoredAny>,
    author: Option<Author>,
    #[serde(default)]
    content: String,
    #[serde(default, rename = "type")]
    kind: u64,
    #[serde(default)]
    flags: u64,
    edited_timestamp: Option<String>,
    #[serde(borrow, default)]
    attachments: Option<&'a RawValue>,
    #[serde(borrow, default)]
    sticker_items: Option<&'a RawValue>,
    poll: Option<IgnoredAny>,
    message_snapshots: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Author {
    #[serde(default)]
    bot: bool,
}

#[derive(Deserialize)]
struct Attachment {
    content_type: Option<String>,
}

/// Kinds of messages that people write: a plain one and an answer to another. The others are the platform's own.
const WRITTEN: [u64; 2] = [0, 19];

/// The flag of a voice message.
const VOICE: u64 = 1 << 13;

/// Reads an event; an error when it is not of the form that we know.
pub(super) fn incoming(kind: &str, data: &RawValue) -> Result<Came, Unreadable> {
    let data = data.get();
    Ok(match kind {
        "READY" => Came::Ready(serde_json::from_str(data)?),
        "MESSAGE_CREATE" => said(&serde_json::from_str(data)?, false),
        "MESSAGE_UPDATE" => said(&serde_json::from_str(data)?, true),
        "INTERACTION_CREATE" => asked(serde_json::from_str(data)?),
        _ => Came::Nothing,
    })
}

/// Reads the messages of a channel, as the platform lists them: newest first. Each tells whether it is one of ours, and
/// what was said if it is none. What is not readable is left out.
pub(super) fn listed(data: &str) -> Vec<Listed> {
    let rows: Vec<&RawValue> = serde_json::from_str(data).unwrap_or_default();
    rows.into_iter().filter_map(|row| serde_json::from_str(row.get()).ok()).map(|message| one(&message)).collect()
}

/// A message of a channel's list.
pub(super) enum Listed {
    /// Said by a program.
    Ours,
    /// Said by the young person.
    Theirs(Said),
    /// Said by nobody.
    Neither,
}

fn one(message: &Message<'_>) -> Listed {
    if message.author.as_ref().is_some_and(|author| author.bot) {
        return Listed::Ours;
    }
    // As it was when it came; that it was edited since has an event of its own.
    match said(message, false) {
        Came::Said(said) => Listed::Theirs(said),
        _ => Listed::Neither,
    }
}

fn said(message: &Message<'_>, edited: bool) -> Came {
    let is_person = message.author.as_ref().is_some_and(|author| !author.bot) && message.webhook_id.is_none();
    if message.guild_id.is_some() || !is_person || !WRITTEN.contains(&message.kind) {
        return Came::Nothing;
    }
    let id = match (edited, &message.edited_timestamp) {
        (false, _) => message.id.clone(),
        (true, Some(when)) => format!("{}/{when}", message.id),
        // The platform has added something of its own, such as the preview of a page.
        (true, None) => return Came::Nothing,
    };
    let what = if !message.content.trim().is_empty() {
        What::Text(MessageText::new(message.content.clone()))
    } else if edited {
        return Came::Nothing;
    } else if let Some(media) = media(message) {
        What::Media(media)
    } else {
        return Came::Nothing;
    };
    Came::Said(Said { channel: PlatformId::new(message.channel_id.clone()), id, what })
}

/// What hangs on a message without words.
fn media(message: &Message<'_>) -> Option<Media> {
    let holds_some = |list: Option<&RawValue>| list.is_some_and(|list| !matches!(list.get(), "[]" | "null"));
    if holds_some(message.attachments) {
        let attachments: Vec<Attachment> =
            message.attachments.and_then(|list| serde_json::from_str(list.get()).ok()).unwrap_or_default();
        let kind = attachments.first().and_then(|first| first.content_type.as_deref()).unwrap_or_default();
        let is_voice = message.flags & VOICE != 0 || kind.starts_with("audio/");
        let is_image = kind.starts_with("image/") || kind.starts_with("video/");
        return Some(if is_voice {
            Media::Voice
        } else if is_image {
            Media::Image
        } else {
            Media::File
        });
    }
    if holds_some(message.sticker_items) {
        return Some(Media::Sticker);
    }
    (message.poll.is_some() || message.message_snapshots.is_some()).then_some(Media::File)
}

#[derive(Deserialize)]
struct Interaction {
    id: String,
    application_id: String,
    token: String,
    #[serde(rename = "type")]
    kind: u64,
    #[serde(default)]
    channel_id: String,
    guild_id: Option<IgnoredAny>,
    /// Where it was used: 0 in a server, 1 in the direct messages with us, 2 in those with somebody else.
    context: Option<u64>,
    data: Option<Data>,
    message: Option<Named>,
    locale: Option<String>,
}

#[derive(Deserialize)]
struct Data {
    name: Option<String>,
    custom_id: Option<String>,
}

fn asked(interaction: Interaction) -> Came {
    let data = interaction.data.unwrap_or(Data { name: None, custom_id: None });
    let what = match (interaction.kind, data.name, data.custom_id, interaction.message) {
        (2, Some(name), ..) => Wish::Command(name),
        (3, _, Some(code), Some(message)) => Wish::Press { code, message: PlatformId::new(message.id) },
        _ => return Came::Nothing,
    };
    let is_private = interaction.guild_id.is_none() && interaction.context.unwrap_or(1) == 1;
    let asked = Asked {
        channel: PlatformId::new(interaction.channel_id),
        id: interaction.id,
        token: PlatformId::new(interaction.token),
        application: interaction.application_id,
        what,
        locale: interaction.locale.as_deref().and_then(locale),
    };
    if is_private && !asked.channel.expose().is_empty() { Came::Asked(asked) } else { Came::Elsewhere(asked) }
}

/// The language of a locale. Its region tells which English or Spanish a program is set to, not where anybody is.
fn locale(tag: &str) -> Option<Locale> {
    let lang = tag.split('-').next()?.parse().ok()?;
    Some(Locale { lang, region: None })
}

/// An event that is not of the form that we know. What it says stays with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unreadable;

impl From<serde_json::Error> for Unreadable {
    fn from(_: serde_json::Error) -> Self {
        Unreadable
    }
}

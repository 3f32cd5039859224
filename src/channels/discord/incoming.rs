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

use super::{super::Content, requests::commanded};

/// What came of an event.
pub(super) enum Came {
    /// The session stands.
    Ready(Ready),
    /// The young person said something, or said it differently.
    Said(Said),
    /// A message was deleted, by the young person or by us.
    Deleted(Deleted),
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
    /// What names the message, in all its wordings.
    pub origin: PlatformId,
    /// Whether it was said before, in other words.
    pub edited: bool,
    /// What it is.
    pub what: What,
}

/// A message that was deleted.
#[derive(Clone)]
pub(super) struct Deleted {
    /// Where it stood.
    pub channel: PlatformId,
    /// What named it.
    pub origin: PlatformId,
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
            What::Text(text) => {
                let command = text.expose().trim().strip_prefix('/').and_then(commanded);
                command.unwrap_or_else(|| Content::words(text.expose()).0)
            }
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
    #[serde(rename = "message_snapshots")]
    forwarded: Option<IgnoredAny>,
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
        "MESSAGE_DELETE" => deleted(serde_json::from_str(data)?),
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
    let origin = PlatformId::new(message.id.clone());
    Came::Said(Said { channel: PlatformId::new(message.channel_id.clone()), id, origin, edited, what })
}

#[derive(Deserialize)]
struct Gone {
    id: String,
    channel_id: String,
    guild_id: Option<IgnoredAny>,
}

fn deleted(gone: Gone) -> Came {
    if gone.guild_id.is_some() {
        return Came::Nothing;
    }
    Came::Deleted(Deleted { channel: PlatformId::new(gone.channel_id), origin: PlatformId::new(gone.id) })
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
    (message.poll.is_some() || message.forwarded.is_some()).then_some(Media::File)
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{
        super::protocol::{Payload, read},
        *,
    };

    /// What came of the event in a file of `tests/fixtures/discord`, in short.
    fn came(name: &str) -> String {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/discord").join(name);
        let text = std::fs::read_to_string(path.with_extension("json")).expect("a fixture");
        let Some(Payload::Event(_, kind, data)) = read(&text) else { return "no event".to_owned() };
        match incoming(kind, data) {
            Ok(Came::Said(Said { channel, id, origin, edited, what })) => {
                let what = match what {
                    What::Text(text) => text.expose().to_owned(),
                    What::Media(media) => format!("{media:?}"),
                };
                assert_eq!(channel.expose(), "1300000000000000001");
                assert_eq!((origin.expose(), edited), ("1311111111111111111", id.contains('/')));
                format!("{id}: {what}")
            }
            Ok(Came::Deleted(gone)) => format!("deleted {} in {}", gone.origin.expose(), gone.channel.expose()),
            Ok(Came::Asked(asked)) => format!("{}: {}", asked.id, wish(&asked)),
            Ok(Came::Elsewhere(asked)) => format!("elsewhere {}", wish(&asked)),
            Ok(Came::Ready(ready)) => {
                format!("ready {} {}", ready.session_id, ready.resume_gateway_url)
            }
            Ok(Came::Nothing) => "nothing".to_owned(),
            Err(Unreadable) => "unreadable".to_owned(),
        }
    }

    fn wish(asked: &Asked) -> String {
        let locale = asked.locale.map(|locale| (locale.lang.as_str().to_owned(), locale.region.is_some()));
        assert_eq!(locale, Some(("es".to_owned(), false)), "the language, and no country");
        match &asked.what {
            Wish::Press { code, message } => format!("press {code} on {}", message.expose()),
            Wish::Command(name) => format!("/{name}"),
        }
    }

    #[test]
    fn every_recorded_event_is_what_it_is() {
        let table = [
            ("message", "1311111111111111111: i feel so alone"),
            ("message-answer", "1311111111111111111: yes"),
            ("message-arabic", "1311111111111111111: أنا خائف جدا"),
            (
                "message-edited",
                "1311111111111111111/2026-11-28T17:20:31.090000+00:00: i feel so alone and i took pills",
            ),
            ("message-deleted", "deleted 1311111111111111111 in 1300000000000000001"),
            ("message-deleted-in-a-server", "nothing"),
            ("message-with-preview", "nothing"),
            ("picture", "1311111111111111111: Image"),
            ("picture-with-words", "1311111111111111111: look what he did"),
            ("video", "1311111111111111111: Image"),
            ("voice", "1311111111111111111: Voice"),
            ("file", "1311111111111111111: File"),
            ("sticker", "1311111111111111111: Sticker"),
            ("forwarded", "1311111111111111111: File"),
            ("poll", "1311111111111111111: File"),
            ("our-own", "nothing"),
            ("from-a-webhook", "nothing"),
            ("in-a-server", "nothing"),
            ("call", "nothing"),
            ("typing", "nothing"),
            ("strange", "1311111111111111111: i feel so alone"),
            ("unreadable", "unreadable"),
            ("press", "1312222222222222222: press 00112233445566aa on 1311111111111110007"),
            ("command", "1312222222222222222: /hide"),
            ("command-in-a-server", "elsewhere /help"),
            ("command-among-friends", "elsewhere /help"),
            ("suggestion", "nothing"),
            ("ready", "ready 8a39cc1f0d2b4ad8b52c8c04ab9f2a11 wss://gateway-us-east1-b.discord.gg"),
        ];
        for (name, expected) in table {
            assert_eq!(came(name), expected, "{name}");
        }
        let files =
            std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/discord")).expect("a folder");
        assert_eq!(files.count(), table.len(), "every fixture stands in the table");
    }

    #[test]
    fn a_list_of_messages_tells_whose_they_are() {
        let row = |author: &str, content: &str| {
            format!(r#"{{"id":"1","channel_id":"2","author":{author},"content":"{content}","type":0}}"#)
        };
        let (child, bot) = (r#"{"id":"3"}"#, r#"{"id":"4","bot":true}"#);
        let list = format!("[{},{},7,{}]", row(child, "hello"), row(bot, "hi"), row(child, ""));
        let kinds: Vec<&str> = listed(&list)
            .iter()
            .map(|message| match message {
                Listed::Ours => "ours",
                Listed::Theirs(_) => "theirs",
                Listed::Neither => "neither",
            })
            .collect();
        assert_eq!(kinds, ["theirs", "ours", "neither"]);
        assert!(listed("nonsense").is_empty());
    }
}

//! What Telegram sends, read for the little that we need. Pure.
//!
//! Updates are read field by field out of the raw JSON, so that no new field, kind or change of shape elsewhere in them
//! can cost a young person their words. Nothing is read about the person but where to answer and their app's language.

use serde_json::Value;

use crate::{
    channels::{Content, Incoming},
    country::Country,
    dialogue::{ChannelKind, Media},
    lang::{Lang, Locale},
    secret::{MessageText, PlatformId},
};

/// What came.
pub(super) enum Coming {
    /// Something of a young person's, in private.
    Said(Box<Incoming>),
    /// A button was pressed.
    Pressed(Pressed),
    /// We are in a group, or something was written in one. None of it is read.
    Group {
        /// The group.
        chat: i64,
        /// The language of whoever brought us there.
        locale: Option<Locale>,
    },
    /// The young person blocked us.
    Blocked(PlatformId),
    /// Nothing for us.
    Nothing,
    /// It cannot be read.
    Unreadable,
}

/// A button that was pressed.
pub(super) struct Pressed {
    /// The platform's id of the press, which wants an answer.
    pub query: String,
    /// The chat; `None` when it is not a private one.
    pub chat: Option<PlatformId>,
    /// The message that the button stands below.
    pub message: Option<i64>,
    /// What the button carries.
    pub code: String,
    /// The language that the app is set to.
    pub locale: Option<Locale>,
}

/// What is sent instead of words: the field that tells it, and what it is.
const MEDIA: [(&str, Media); 16] = [
    ("photo", Media::Image),
    ("video", Media::Image),
    ("animation", Media::Image),
    ("video_note", Media::Image),
    ("story", Media::Image),
    ("paid_media", Media::Image),
    ("voice", Media::Voice),
    ("audio", Media::Voice),
    ("document", Media::File),
    // After `document`: an animation has both, a venue has a location.
    ("venue", Media::Place),
    ("location", Media::Place),
    ("contact", Media::Contact),
    ("sticker", Media::Sticker),
    ("dice", Media::Sticker),
    ("game", Media::Sticker),
    ("poll", Media::File),
];

/// Fields of a message that are no content. A message without any content tells of the chat itself: a pinned message, a
/// new background.
const AROUND: [&str; 27] = [
    "message_id",
    "message_thread_id",
    "from",
    "sender_chat",
    "sender_boost_count",
    "sender_business_bot",
    "sender_tag",
    "business_connection_id",
    "date",
    "edit_date",
    "chat",
    "forward_origin",
    "is_topic_message",
    "is_automatic_forward",
    "reply_to_message",
    "external_reply",
    "quote",
    "reply_to_story",
    "via_bot",
    "has_protected_content",
    "is_from_offline",
    "media_group_id",
    "author_signature",
    "entities",
    "link_preview_options",
    "effect_id",
    "botToken",
];

/// How the fields begin that tell of the chat itself.
const ABOUT_THE_CHAT: [&str; 22] = [
    "new_chat_",
    "left_chat_",
    "delete_chat_",
    "group_chat_",
    "supergroup_chat_",
    "channel_chat_",
    "message_auto_delete_",
    "migrate_",
    "pinned_",
    "forum_",
    "general_forum_",
    "video_chat_",
    "chat_",
    "users_shared",
    "write_access_",
    "connected_website",
    "web_app_data",
    "proximity_alert",
    "boost_added",
    "direct_message_",
    "successful_payment",
    "refunded_payment",
];

/// The id of an update.
pub(super) fn id(update: &Value) -> Option<i64> {
    update.get("update_id")?.as_i64()
}

/// Reads an update.
pub(super) fn read(update: &Value) -> Coming {
    let Some(update) = update.as_object() else { return Coming::Unreadable };
    let number = update.get("update_id").and_then(Value::as_i64);
    if let Some(message) = update.get("message") {
        return said(message, number, false);
    }
    if let Some(message) = update.get("edited_message") {
        return said(message, number, true);
    }
    if let Some(query) = update.get("callback_query") {
        return pressed(query).map_or(Coming::Unreadable, Coming::Pressed);
    }
    if let Some(change) = update.get("my_chat_member") {
        return membership(change).unwrap_or(Coming::Unreadable);
    }
    if update.contains_key("update_id") { Coming::Nothing } else { Coming::Unreadable }
}

/// A name for the chat that an update belongs to, so that those of one chat keep their order; empty when there is none.
pub(super) fn chat_of(update: &Value) -> String {
    let message = ["message", "edited_message", "my_chat_member"].iter().find_map(|field| update.get(field));
    let query = update.get("callback_query");
    let of_query = || query.and_then(|query| query.get("message").and_then(chat).or_else(|| person(query)));
    message.and_then(chat).or_else(of_query).map(|(chat, _)| chat.to_string()).unwrap_or_default()
}

/// The person behind a press, whose private chat has the same id.
fn person(query: &Value) -> Option<(i64, bool)> {
    Some((query.get("from")?.get("id")?.as_i64()?, true))
}

/// The chat of a message, and whether it is a private one.
fn chat(message: &Value) -> Option<(i64, bool)> {
    let chat = message.get("chat")?;
    Some((chat.get("id")?.as_i64()?, chat.get("type")?.as_str()? == "private"))
}

/// The language that the app of whoever this is from is set to.
fn locale(of: &Value) -> Option<Locale> {
    of.get("from")?.get("language_code")?.as_str()?.parse().ok()
}

fn said(message: &Value, update: Option<i64>, edited: bool) -> Coming {
    let Some((chat, private)) = chat(message) else { return Coming::Unreadable };
    let locale = locale(message);
    if !private {
        return Coming::Group { chat, locale };
    }
    if message.get("from").and_then(|from| from.get("is_bot")).and_then(Value::as_bool) == Some(true) {
        return Coming::Nothing;
    }
    let Some(content) = content(message) else { return Coming::Nothing };
    let id = message.get("message_id").and_then(Value::as_i64);
    // Two updates with the same words in the same message are one: Telegram also tells of changes that we do not see.
    let told = match (&content, id, update) {
        (Content::Text(text), Some(id), _) => {
            let hash = blake3::hash(text.expose().as_bytes());
            format!("m{id}:{}", hash.to_hex())
        }
        (_, Some(id), _) => format!("m{id}"),
        (_, None, Some(update)) => format!("u{update}"),
        (_, None, None) => return Coming::Unreadable,
    };
    let link = start_payload(message);
    let incoming = Incoming {
        channel: ChannelKind::Telegram,
        from: PlatformId::new(chat.to_string()),
        external_id: told,
        content,
        locale: link.and_then(|(_, lang)| lang).map(|lang| Locale { lang, region: None }).or(locale),
        country: link.and_then(|(country, _)| country),
        message: id.map(|id| PlatformId::new(id.to_string())),
        origin: id.map(|id| PlatformId::new(id.to_string())),
        edited,
        block: None,
    };
    Coming::Said(Box::new(incoming))
}

/// What a message says; `None` when it only tells of the chat itself.
fn content(message: &Value) -> Option<Content> {
    let text = |field: &str| message.get(field).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    if let Some(words) = text("text") {
        return Some(command(words).unwrap_or_else(|| Content::Text(MessageText::new(words.to_owned()))));
    }
    // Words below a picture are words; the picture is not looked at.
    if let Some(words) = text("caption") {
        return Some(Content::Text(MessageText::new(words.to_owned())));
    }
    if let Some((_, media)) = MEDIA.iter().find(|(field, _)| message.get(field).is_some()) {
        return Some(Content::Media(*media));
    }
    let mut others = message.as_object()?.keys().filter(|key| !AROUND.contains(&key.as_str()));
    let about_the_chat = |key: &String| ABOUT_THE_CHAT.iter().any(|begin| key.starts_with(begin));
    // A kind that is newer than this program is met like a file: better a word too many than silence.
    others.any(|key| !about_the_chat(key)).then_some(Content::Media(Media::File))
}

/// The command that a message is, as what it asks for.
fn command(text: &str) -> Option<Content> {
    let first = text.split_whitespace().next()?.strip_prefix('/')?;
    let name = first.split('@').next()?.to_ascii_lowercase();
    let choice = match name.as_str() {
        "start" => return Some(Content::Opened),
        "help" => "what",
        "country" => "country",
        "language" | "lang" => "language",
        "stop" => "stop",
        "delete" => "delete",
        "hide" => "hide",
        _ => return None,
    };
    // Words behind a command are words.
    (text.trim().len() == first.len() + 1).then(|| Content::Choice(choice.to_owned()))
}

/// The country and the language of a link such as `https://t.me/<bot>?start=KE-sw`.
fn start_payload(message: &Value) -> Option<(Option<Country>, Option<Lang>)> {
    let mut words = message.get("text")?.as_str()?.split_whitespace();
    words.next().filter(|first| first.split('@').next() == Some("/start"))?;
    let parts = || words.clone().next().unwrap_or_default().split(['-', '_']).take(4);
    let capital = |part: &&str| part.bytes().all(|b| b.is_ascii_uppercase());
    let country = parts().filter(capital).find_map(|part| part.parse().ok());
    let lang = parts().filter(|part| !capital(part)).find_map(|part| part.parse().ok());
    Some((country, lang))
}

fn pressed(query: &Value) -> Option<Pressed> {
    let message = query.get("message");
    // A message that is too old may come without its chat.
    let (chat, private) = message.and_then(chat).or_else(|| person(query))?;
    let chat = private.then_some(chat);
    Some(Pressed {
        query: query.get("id")?.as_str()?.to_owned(),
        chat: chat.map(|chat| PlatformId::new(chat.to_string())),
        message: message.and_then(|message| message.get("message_id")?.as_i64()),
        code: query.get("data").and_then(Value::as_str).unwrap_or_default().to_owned(),
        locale: locale(query),
    })
}

fn membership(change: &Value) -> Option<Coming> {
    let (chat, private) = chat(change)?;
    let status = change.get("new_chat_member")?.get("status")?.as_str()?;
    Some(match (private, status) {
        (true, "kicked") => Coming::Blocked(PlatformId::new(chat.to_string())),
        (false, "member" | "administrator" | "restricted") => Coming::Group { chat, locale: locale(change) },
        _ => Coming::Nothing,
    })
}

impl Pressed {
    /// The press as a message. `choice` is what the button stands for.
    pub fn incoming(&self, choice: Option<&str>) -> Option<Incoming> {
        // Pressed twice by a shaking hand is pressed once. But whoever calls for help again is answered again.
        let once = !matches!(choice, Some("emergency" | "opened"));
        let external_id = match self.message {
            Some(message) if once => format!("b{message}:{}", self.code),
            _ => format!("q{}", self.query),
        };
        Some(Incoming {
            channel: ChannelKind::Telegram,
            from: self.chat.clone()?,
            external_id,
            // What is on no button of ours is not understood, and met as such.
            content: Content::Choice(choice.unwrap_or("unknown").to_owned()),
            locale: self.locale,
            country: None,
            message: None,
            origin: None,
            edited: false,
            block: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// What came, in one line.
    fn told(coming: &Coming) -> String {
        let lang = |locale: &Option<Locale>| {
            locale.map_or("-".to_owned(), |locale| {
                let region = locale.region.map(|region| format!("-{region}")).unwrap_or_default();
                format!("{}{region}", locale.lang)
            })
        };
        match coming {
            Coming::Said(said) => match &said.content {
                Content::Text(text) => format!("text {} '{}'", lang(&said.locale), text.expose()),
                Content::Choice(id) => format!("choice {id}"),
                Content::Media(media) => format!("media {media:?}"),
                Content::Opened => {
                    let country = said.country.map(|country| format!(" {country}")).unwrap_or_default();
                    let lang = lang(&said.locale);
                    format!(
                        "opened{country}{}",
                        if lang == "sw" && country.is_empty() { String::new() } else { format!(" {lang}") }
                    )
                }
            },
            Coming::Pressed(pressed) => format!(
                "button {} of {} in {}",
                pressed.code,
                pressed.message.map_or("-".to_owned(), |id| id.to_string()),
                pressed.chat.as_ref().map_or("-", |chat| chat.expose()),
            ),
            Coming::Group { chat, locale } => format!("group {chat} {}", lang(locale)),
            Coming::Blocked(who) => format!("blocked {}", who.expose()),
            Coming::Nothing => "nothing".to_owned(),
            Coming::Unreadable => "unreadable".to_owned(),
        }
    }

    #[test]
    fn every_recorded_update_is_read_as_it_should_be() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/telegram");
        let mut wrong = Vec::new();
        let mut read_files = 0;
        for entry in fs::read_dir(folder).expect("the fixtures are there") {
            let path = entry.expect("readable").path();
            let text = fs::read_to_string(&path).expect("UTF-8");
            let fixture: Value = serde_json::from_str(&text).expect("JSON");
            let found = told(&read(&fixture["update"]));
            if fixture["expect"] != found.as_str() {
                wrong.push(format!("{}: {found}, not {}", path.display(), fixture["expect"]));
            }
            read_files += 1;
        }
        assert!(wrong.is_empty() && read_files > 50, "{read_files} read: {}", wrong.join("\n"));
    }

    #[test]
    fn nothing_that_can_come_makes_it_panic() {
        let odd = [Value::Null, 5.into(), "x".into(), serde_json::json!([]), serde_json::json!({})];
        for value in &odd {
            _ = read(value);
            for kind in ["message", "edited_message", "callback_query", "my_chat_member"] {
                _ = read(&serde_json::json!({ "update_id": 1, kind: value }));
            }
        }
    }

    fn external(message: &Value) -> String {
        match read(&serde_json::json!({ "update_id": 1, "message": message })) {
            Coming::Said(said) => said.external_id,
            _ => panic!("a message"),
        }
    }

    #[test]
    fn an_edit_is_new_when_its_words_are_and_a_moving_place_is_not() {
        let message = |more: Value| {
            let mut message = serde_json::json!({ "message_id": 4, "chat": { "id": 1, "type": "private" } });
            message.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            external(&message)
        };
        assert_eq!(
            message(serde_json::json!({"text": "a"})),
            message(serde_json::json!({"text": "a", "edit_date": 9}))
        );
        assert_ne!(message(serde_json::json!({"text": "a"})), message(serde_json::json!({"text": "b"})));
        let place = |x: f64| message(serde_json::json!({"location": {"latitude": x, "longitude": 1.0}}));
        assert_eq!(place(1.0), place(2.0));
        assert!(!message(serde_json::json!({"text": "word"})).contains("word"), "no words in an id");
    }
}

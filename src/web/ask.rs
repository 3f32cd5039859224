//! What a message to the chat interface may hold: read member by member, so that a complaint names the member and never
//! repeats what stands in it.

use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{channels::Content, country::Country, lang::Locale};

/// The longest id of a choice, in bytes.
const LONGEST_CHOICE: usize = 200;
/// The members that a request may have.
const MEMBERS: [&str; 5] = ["client_id", "text", "choice", "lang", "country"];

/// A message to the chat.
pub(super) struct Ask {
    /// The client's id for the message; the same id again is the same message.
    pub client_id: Uuid,
    /// Words or a choice.
    pub content: Content,
    /// There are more words than a message may have; `content` holds their head and tail.
    pub too_long: bool,
    /// The language of the client, with a region as a hint for the country.
    pub locale: Option<Locale>,
    /// The country, where the client knows it.
    pub country: Option<Country>,
}

/// Why a request cannot be taken in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A member, by name (empty: the whole body), and what to do about it.
    Unreadable(&'static str, &'static str),
    /// More text than a message may have.
    TooLong,
}

impl Ask {
    /// Reads the body of a request.
    pub(super) fn read(body: &[u8]) -> Result<Ask, Refusal> {
        use Refusal::Unreadable;
        let object: Map<String, Value> =
            serde_json::from_slice(body).map_err(|_| Unreadable("", "Send one JSON object in UTF-8."))?;
        if object.keys().any(|key| !MEMBERS.contains(&key.as_str())) {
            let detail = "There is a member that is not known. Send client_id, text or choice, lang and country only.";
            return Err(Unreadable("", detail));
        }
        let client_id = string(&object, "client_id")?
            .and_then(|text| Uuid::parse_str(text).ok())
            .filter(|id| !id.is_nil() && !id.is_max())
            .ok_or(Unreadable("client_id", "client_id must be a UUID that is fresh and random for each message."))?;
        let (content, too_long) = match (string(&object, "text")?, string(&object, "choice")?) {
            (Some(text), None) => words(text)?,
            (None, Some(id)) if !id.is_empty() && id.len() <= LONGEST_CHOICE => (Content::Choice(id.to_owned()), false),
            (None, Some(_)) => return Err(Unreadable("choice", "choice must be the id of one of the last choices.")),
            (Some(_), Some(_)) => return Err(Unreadable("choice", "Send text or choice, not both.")),
            (None, None) => return Err(Unreadable("text", "Send text or choice; both are missing.")),
        };
        let locale = string(&object, "lang")?
            .map(|text| text.parse().map_err(|_| Unreadable("lang", "lang must be a BCP 47 tag such as en or es-MX.")))
            .transpose()?;
        let country = string(&object, "country")?
            .map(|text| {
                text.parse().map_err(|_| Unreadable("country", "country must be two letters (ISO 3166-1), as in KE."))
            })
            .transpose()?;
        Ok(Ask { client_id, content, too_long, locale, country })
    }
}

fn words(text: &str) -> Result<(Content, bool), Refusal> {
    let (content, too_long) = Content::words(text);
    if matches!(&content, Content::Text(text) if text.expose().trim().is_empty()) {
        return Err(Refusal::Unreadable("text", "text must hold something to read."));
    }
    Ok((content, too_long))
}

/// A member that is a string; `null` counts as absent.
fn string<'o>(object: &'o Map<String, Value>, member: &'static str) -> Result<Option<&'o str>, Refusal> {
    match object.get(member) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Refusal::Unreadable(member, "This member must be a string.")),
    }
}

/// A message to the chat: `client_id`, and either `text` or `choice`.
#[derive(ToSchema)]
#[schema(as = Message)]
#[expect(dead_code, reason = "describes the body; `Ask::read` reads it")]
pub(super) struct AskBody {
    /// A fresh random UUID for each message. The same id again is the same message: nothing changes, and the answer is
    /// the same.
    #[schema(value_type = String, format = "uuid")]
    client_id: Uuid,
    /// What was written; at most 4096 bytes of UTF-8.
    #[schema(max_length = 4096)]
    text: Option<String>,
    /// The id of one of the last choices.
    choice: Option<String>,
    /// The language of the client, as a BCP 47 tag. A language without texts is answered in English.
    #[schema(example = "es-MX")]
    lang: Option<String>,
    /// Where the young person is, if the client knows: ISO 3166-1 alpha-2.
    #[schema(example = "KE")]
    country: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "5f0c3a9e-8a53-4f6e-9a43-0d5f6d1b2c3a";

    fn refusal(body: &str) -> Option<Refusal> {
        Ask::read(body.as_bytes()).err()
    }

    fn member(body: &str) -> &'static str {
        match refusal(&body.replace("ID", ID)) {
            Some(Refusal::Unreadable(member, _)) => member,
            other => panic!("{body}: {other:?}"),
        }
    }

    #[test]
    fn each_mistake_is_named() {
        assert_eq!(member("hello"), "");
        assert_eq!(member("[]"), "");
        assert_eq!(member(r#"{"client_id":"ID","text":"hi","age":12}"#), "");
        assert_eq!(member(r#"{"text":"hi"}"#), "client_id");
        assert_eq!(member(r#"{"client_id":"7","text":"hi"}"#), "client_id");
        assert_eq!(member(r#"{"client_id":7,"text":"hi"}"#), "client_id");
        assert_eq!(member(r#"{"client_id":"00000000-0000-0000-0000-000000000000","text":"hi"}"#), "client_id");
        assert_eq!(member(r#"{"client_id":"ID"}"#), "text");
        assert_eq!(member(r#"{"client_id":"ID","text":" \n"}"#), "text");
        assert_eq!(member("{\"client_id\":\"ID\",\"text\":\"\u{200b}\u{202e}\"}"), "text");
        assert_eq!(member(r#"{"client_id":"ID","text":["hi"]}"#), "text");
        assert_eq!(member(r#"{"client_id":"ID","text":"hi","choice":"yes"}"#), "choice");
        assert_eq!(member(r#"{"client_id":"ID","choice":""}"#), "choice");
        assert_eq!(member(r#"{"client_id":"ID","text":"hi","lang":"english please"}"#), "lang");
        assert_eq!(member(r#"{"client_id":"ID","text":"hi","country":"Kenya"}"#), "country");
    }

    #[test]
    fn four_kilobytes_of_text_are_taken_and_not_a_byte_more() {
        let body = |len: usize| format!(r#"{{"client_id":"{ID}","text":"{}"}}"#, "a".repeat(len));
        let too_long = |body: String| Ask::read(body.as_bytes()).map(|ask| ask.too_long);
        assert_eq!(too_long(body(4096)), Ok(false));
        assert_eq!(too_long(body(4097)), Ok(true));
    }

    #[test]
    fn a_whole_message_is_read() {
        let body = format!(r#"{{"client_id":"{ID}","choice":"yes","lang":"es-MX","country":"mx"}}"#);
        let Ok(ask) = Ask::read(body.as_bytes()) else { panic!("refused") };
        assert!(matches!(ask.content, Content::Choice(id) if id == "yes"));
        assert_eq!(ask.locale.map(|locale| locale.lang.to_string()), Some("es".to_owned()));
        assert_eq!(ask.country.map(|country| country.to_string()), Some("MX".to_owned()));
    }
}

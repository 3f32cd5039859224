//! A talk as the script of our own page reads it: the same turns, links and words as in the page without script, so
//! that the script has nothing to decide and no words of its own.
//!
//! A client asks for it with `Prefer: page` (RFC 7240). Everybody else gets what `chat` describes.

use axum::http::HeaderMap;
use serde::{Serialize, Serializer, ser::SerializeSeq};

use crate::{
    dialogue::{Choice, Reply},
    lang::Lang,
    secret::PlatformId,
};

use super::{
    WebState,
    bar::Bar,
    chat::end_of,
    echo::Line,
    pages::Pages,
    talk::{self, Contact, Entry, Piece, Turn},
};

/// Whether a client asks for what our own page shows.
pub(super) fn is_preferred(headers: &HeaderMap) -> bool {
    preference(headers, "page").is_some()
}

/// The value of a preference; empty when it is named without one.
pub(super) fn preference<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split([',', ';'])).find_map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}

/// What the page shows of a part of a talk.
#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a message for the script, which reads them one by one")]
pub(super) struct Shown {
    /// Where this part ends in the conversation.
    cursor: i64,
    /// Whether the message was taken in. If not, it has to be sent again; the words of help count all the same.
    stored: bool,
    /// The conversation began with this part, its opening included.
    fresh: bool,
    /// Nothing of before may be seen any more.
    curtain: bool,
    /// The session may be kept for a reload.
    keep: bool,
    /// The language of the talk; a page in another one has to be shown again.
    lang: Lang,
    /// The line that is always in view.
    bar: Vec<PieceOut>,
    entries: Vec<EntryOut>,
    choices: Vec<Choice>,
}

/// Words, or a number or an address among them.
#[derive(Serialize)]
#[serde(untagged)]
enum PieceOut {
    Words(String),
    Link { href: String, shown: String },
}

/// A way to reach somebody, with the word before it.
#[derive(Serialize)]
struct WayOut {
    href: String,
    shown: String,
    verb: String,
}

/// One entry of the list of messages.
#[derive(Serialize)]
#[serde(untagged)]
enum EntryOut {
    Yours { you: String },
    Ours { seq: i64, who: String, bubbles: Vec<Vec<ParagraphOut>>, calls: Vec<WayOut> },
}

/// A part of a bubble.
struct ParagraphOut {
    pieces: Vec<PieceOut>,
    ways: Vec<WayOut>,
}

/// As a list of two lists: there are many of them, and a child pays for every byte.
impl Serialize for ParagraphOut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(2))?;
        list.serialize_element(&self.pieces)?;
        list.serialize_element(&self.ways)?;
        list.end()
    }
}

/// What became of the message that a part answers.
pub(super) struct Outcome {
    pub stored: bool,
    pub fresh: bool,
    pub cursor: i64,
}

impl Shown {
    /// The part of a talk that these turns and lines make. `turns` end with the newest one that may be seen.
    pub(super) fn new(state: &WebState, turns: &[(i64, Reply)], lines: &[Line], outcome: &Outcome) -> Self {
        let newest = turns.last().map(|(_, reply)| reply);
        let lang = newest.map_or(Lang::EN, |reply| reply.lang);
        let directory = state.directory();
        let pages = Pages::new(state.bridge().public_url(), &directory);
        let word = |id: &str| state.dialogues().text(lang, id, &[]);
        let entries = talk::entries(turns, lines, &pages).into_iter().map(|entry| entry_out(entry, &word)).collect();
        Shown {
            cursor: outcome.cursor,
            stored: outcome.stored,
            fresh: outcome.fresh,
            curtain: turns.iter().any(|(_, reply)| talk::is_curtain(reply)),
            keep: newest.is_none_or(|reply| !talk::is_over(reply)),
            lang,
            bar: Bar::new(state, lang, newest.and_then(|reply| reply.country)).pieces.into_iter().map(piece).collect(),
            entries,
            choices: newest.map(|reply| reply.choices.clone()).unwrap_or_default(),
        }
    }

    /// One turn, as the event stream brings it.
    pub(super) fn turn(state: &WebState, seq: i64, reply: &Reply) -> Self {
        let outcome = Outcome { stored: true, fresh: false, cursor: end_of(seq) };
        Shown::new(state, &[(seq, reply.clone())], &[], &outcome)
    }

    /// The talk after turn `after`; from its start the young person's lines are part of it, as far as they are held.
    pub(super) fn since(state: &WebState, session: &PlatformId, turns: &[(i64, Reply)], after: i64, seen: i64) -> Self {
        let lines = if after == 0 { state.echo().lines(session, state.clock().now()) } else { Vec::new() };
        let cursor = turns.last().map_or(seen, |(seq, _)| end_of(*seq));
        Shown::new(state, turns, &lines, &Outcome { stored: true, fresh: false, cursor })
    }
}

fn piece(piece: Piece) -> PieceOut {
    match piece {
        Piece::Words(words) => PieceOut::Words(words),
        Piece::Link(Contact { href, shown, .. }) => PieceOut::Link { href, shown },
    }
}

fn entry_out(entry: Entry, word: &impl Fn(&str) -> String) -> EntryOut {
    let way = |contact: Contact| WayOut { href: contact.href, shown: contact.shown, verb: word(contact.verb) };
    match entry {
        Entry::Yours(you) => EntryOut::Yours { you },
        Entry::Ours(Turn { seq, bubbles, calls, is_person, .. }) => EntryOut::Ours {
            seq: end_of(seq),
            who: word(if is_person { "web-from-person" } else { "web-from-bot" }),
            bubbles: bubbles
                .into_iter()
                .map(|bubble| {
                    let paragraphs = bubble.into_iter().map(|paragraph| ParagraphOut {
                        pieces: paragraph.pieces.into_iter().map(piece).collect(),
                        ways: paragraph.contacts.into_iter().map(way).collect(),
                    });
                    paragraphs.collect()
                })
                .collect(),
            calls: calls.into_iter().map(way).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([("prefer".parse().expect("a name"), value.parse().expect("a value"))])
    }

    #[test]
    fn preferences_are_read_one_by_one() {
        assert!(is_preferred(&headers("page")) && is_preferred(&headers("wait=25, Page")));
        assert!(!is_preferred(&headers("pages")) && !is_preferred(&HeaderMap::new()));
        assert_eq!(preference(&headers("page, wait=\"25\""), "wait"), Some("25"));
        assert_eq!(preference(&headers("respond-async; wait = 7"), "wait"), Some("7"));
        assert_eq!(preference(&headers("page"), "wait"), None);
    }
}

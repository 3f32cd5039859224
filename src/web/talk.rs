//! A talk as a page shows it: turns in order, and numbers that can be tapped.
//!
//! A link is always built from a field of the directory. Our own reviewed words are only searched for the place where
//! that number stands; the young person's words are never searched at all.

use std::cmp::Reverse;

use crate::{
    channels::Content,
    conversation::counsel::PERSON,
    dialogue::{Bubble, Reply},
    directory::{App, ContactChannel, EmergencyNumber, Offer, Way},
    triage::Urgency,
};

use super::{chat::end_of, echo::Line, pages::Pages};

/// The states after which nothing of before may be seen: hidden, and stopped or deleted.
const CURTAINS: [&str; 2] = ["COVERED", "STOPPED"];

/// Whether this reply closes the curtain over all that was said before it.
pub(super) fn is_curtain(reply: &Reply) -> bool {
    CURTAINS.contains(&reply.state.as_str())
}

/// Whether this reply ends the talk for good, by the young person's own wish.
pub(super) fn is_over(reply: &Reply) -> bool {
    reply.state == "STOPPED"
}

/// The turns that may be seen: from the last curtain on.
pub(super) fn visible(mut turns: Vec<(i64, Reply)>) -> Vec<(i64, Reply)> {
    let first = turns.iter().rposition(|(_, reply)| is_curtain(reply)).unwrap_or(0);
    turns.split_off(first)
}

/// One entry of the list of messages.
pub(super) enum Entry {
    /// What the young person wrote or chose.
    Yours(String),
    /// What we said in one turn.
    Ours(Turn),
}

/// What we said in one turn.
pub(super) struct Turn {
    /// Its number in the conversation.
    pub seq: i64,
    /// The bubbles.
    pub bubbles: Vec<Vec<Paragraph>>,
    /// Numbers to call at once, shown large below the bubbles of an emergency.
    pub calls: Vec<Contact>,
    /// Whether a counsellor says it.
    pub is_person: bool,
    /// Whether nothing was said after it.
    pub newest: bool,
}

impl Turn {
    /// Who says it, as the page writes it.
    pub(super) fn from(&self) -> &'static str {
        if self.is_person { "web-from-person" } else { "web-from-bot" }
    }

    /// Its number as the script counts: that of its end.
    pub(super) fn number(&self) -> i64 {
        // The turn of an answer that was not stored has none.
        if self.seq == i64::MAX { 0 } else { end_of(self.seq) }
    }
}

/// A part of a bubble, with the ways to reach the service that it speaks of.
pub(super) struct Paragraph {
    pub pieces: Vec<Piece>,
    pub contacts: Vec<Contact>,
}

/// Words, or a number or an address among them.
pub(super) enum Piece {
    Words(String),
    Link(Contact),
}

/// A number or a page to reach somebody at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Contact {
    /// `tel:`, `sms:` or `https:`.
    pub href: String,
    /// The number, or the name of the host.
    pub shown: String,
    /// The id of the word before it: call, text, write in a messenger, or open their page.
    pub verb: &'static str,
}

impl Contact {
    /// A number to call.
    pub(super) fn call(number: &str) -> Self {
        Contact { href: format!("tel:{}", dialled(number)), shown: number.to_owned(), verb: "btn-call" }
    }

    fn text(number: &str) -> Self {
        Contact { href: format!("sms:{}", dialled(number)), shown: number.to_owned(), verb: "btn-text" }
    }

    /// A number on WhatsApp, which does without credit.
    fn whatsapp(number: &str) -> Self {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        Contact { href: format!("https://wa.me/{digits}"), shown: number.to_owned(), verb: "page-whatsapp" }
    }

    /// A page; `None` for anything a browser would not simply open.
    pub(super) fn page(url: &str) -> Option<Self> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty() && !host.contains('@'))?;
        let shown = host.strip_prefix("www.").unwrap_or(host).to_owned();
        Some(Contact { href: url.to_owned(), shown, verb: "btn-web" })
    }

    /// The ways of an offer, the best one first.
    fn of(offer: &Offer) -> Vec<Contact> {
        let phone = offer.phone.as_deref().map(|number| Contact::dial(offer.channel, offer.app, number));
        let page = offer.url.as_deref().and_then(Contact::page);
        phone.into_iter().chain(page).collect()
    }

    /// One way to reach a service.
    pub(super) fn of_way(way: &Way) -> Option<Contact> {
        let number = way.number.as_deref().map(|number| Contact::dial(way.channel, way.app, number));
        number.or_else(|| way.url.as_deref().and_then(Contact::page))
    }

    fn dial(channel: ContactChannel, app: Option<App>, number: &str) -> Contact {
        match (channel, app) {
            (_, Some(App::WhatsApp)) => Contact::whatsapp(number),
            (ContactChannel::Text, _) => Contact::text(number),
            _ => Contact::call(number),
        }
    }

    /// The same as it is read: an address without the technical beginning.
    fn as_read(&self) -> Contact {
        let mut read = self.clone();
        if !self.is_number() {
            let rest = self.shown.split_once("://").map_or(self.shown.as_str(), |(_, rest)| rest);
            let shown = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
            shown.clone_into(&mut read.shown);
        }
        read
    }

    /// Whether what is shown is dialled.
    fn is_number(&self) -> bool {
        self.verb != "btn-web"
    }
}

/// The keys to press for a number; separators fall away, and a hash sign must not start a fragment.
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#'))
        .collect::<String>()
        .replace('#', "%23")
}

/// The list of messages: our turns with the young person's lines in their places.
pub(super) fn entries(turns: &[(i64, Reply)], lines: &[Line], pages: &Pages<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut lines = lines.iter().peekable();
    for (index, (seq, reply)) in turns.iter().enumerate() {
        while let Some(line) = lines.next_if(|line| line.after < *seq) {
            entries.push(Entry::Yours(line.text.expose().to_owned()));
        }
        // Where the talk stands can change without a word.
        if !reply.said.is_empty() {
            entries.push(Entry::Ours(turn(*seq, reply, index + 1 == turns.len(), pages)));
        }
    }
    entries.extend(lines.map(|line| Entry::Yours(line.text.expose().to_owned())));
    entries
}

fn turn(seq: i64, reply: &Reply, newest: bool, pages: &Pages<'_>) -> Turn {
    let danger = reply.urgency == Some(Urgency::Emergency);
    let calls = if danger { reply.emergency.iter().map(|n| Contact::call(&n.number)).collect() } else { Vec::new() };
    let is_person = reply.said.iter().any(|bubble| bubble.id == PERSON);
    let mut known = numbers(&reply.emergency, &reply.offers);
    known.extend(pages.named_in(reply));
    Turn {
        seq,
        bubbles: reply.said.iter().map(|bubble| paragraphs(bubble, reply, &known)).collect(),
        calls,
        is_person,
        newest,
    }
}

/// A bubble's paragraphs. In the card of offers, each offer's ways stand under the paragraph that names it.
fn paragraphs(bubble: &Bubble, reply: &Reply, known: &[Contact]) -> Vec<Paragraph> {
    let is_card = bubble.id == "offers";
    let texts: Vec<&str> = if is_card { bubble.text.split("\n\n").collect() } else { vec![&bubble.text] };
    let mut paragraphs: Vec<Paragraph> =
        texts.iter().map(|text| Paragraph { pieces: pieces(text, known), contacts: Vec::new() }).collect();
    if is_card {
        let mut from = 0;
        for offer in &reply.offers {
            // Offers and paragraphs run in the same order; an offer that is not named ends up under the last one.
            let place = texts.iter().skip(from).position(|text| text.contains(&offer.name)).map(|found| found + from);
            let place = place.unwrap_or(texts.len() - 1);
            from = (place + 1).min(texts.len());
            paragraphs[place].contacts.extend(Contact::of(offer));
        }
    }
    paragraphs
}

/// Every number that a reply may name, longest first, so that none is found inside another.
fn numbers(emergency: &[EmergencyNumber], offers: &[Offer]) -> Vec<Contact> {
    let calls = emergency.iter().map(|entry| Contact::call(&entry.number));
    let ways = offers.iter().flat_map(Contact::of).filter(Contact::is_number);
    let mut all: Vec<Contact> = calls.chain(ways).filter(|contact| !contact.shown.is_empty()).collect();
    all.sort_by_key(|contact| (Reverse(contact.shown.len()), contact.shown.clone()));
    all.dedup_by(|a, b| a.shown == b.shown);
    all
}

/// Our words, cut where one of the numbers or addresses stands.
pub(super) fn pieces(text: &str, numbers: &[Contact]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((at, contact)) = first_number(rest, numbers) {
        let end = at + contact.shown.len();
        if at > 0 {
            pieces.push(Piece::Words(rest[..at].to_owned()));
        }
        pieces.push(Piece::Link(contact.as_read()));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    pieces
}

/// The first place where one of the numbers or addresses stands on its own, not as a part of a longer one.
fn first_number<'n>(text: &str, numbers: &'n [Contact]) -> Option<(usize, &'n Contact)> {
    let whole = |at: usize, contact: &Contact| {
        let before = text[..at].chars().next_back();
        let after = text[at + contact.shown.len()..].chars().next();
        let goes_on = |c: char| c.is_numeric() || (!contact.is_number() && (c.is_alphabetic() || "/-_?&=".contains(c)));
        !before.is_some_and(|c| c.is_numeric() || c == '+') && !after.is_some_and(goes_on)
    };
    let place =
        |contact: &Contact| text.match_indices(contact.shown.as_str()).map(|(at, _)| at).find(|at| whole(*at, contact));
    let found = numbers.iter().filter_map(|contact| Some((place(contact)?, contact)));
    found.min_by_key(|(at, contact)| (*at, usize::MAX - contact.shown.len()))
}

/// The line that shows what came in: the words, or the label of the choice in the reply before it.
pub(super) fn line_of(content: &Content, before: Option<&Reply>) -> Option<String> {
    match content {
        Content::Text(text) => Some(text.expose().to_owned()),
        Content::Choice(id) => {
            before?.choices.iter().find(|choice| choice.id == *id).map(|choice| choice.label.clone())
        }
        Content::Opened | Content::Media(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::Lang, secret::MessageText};

    fn reply(state: &str, text: &str) -> Reply {
        let said = vec![Bubble { id: "x".into(), text: text.into() }];
        Reply {
            state: state.into(),
            urgency: None,
            country: None,
            lang: Lang::EN,
            said,
            offers: vec![],
            emergency: vec![],
            choices: vec![],
        }
    }

    fn marked(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => words.clone(),
                Piece::Link(contact) => format!("[{}]", contact.href),
            })
            .collect()
    }

    #[test]
    fn numbers_are_found_whole_and_the_longest_first() {
        let numbers = [Contact::call("116 111"), Contact::call("116"), Contact::call("112")];
        let text = "Call 112 or 116 111, not 1120, +112 or 116.";
        assert_eq!(marked(&pieces(text, &numbers)), "Call [tel:112] or [tel:116111], not 1120, +112 or [tel:116].");
    }

    #[test]
    fn words_without_a_number_stay_as_they_are() {
        assert_eq!(marked(&pieces("No number.", &[Contact::call("112")])), "No number.");
        assert!(pieces("", &[]).is_empty());
    }

    #[test]
    fn a_number_is_dialled_without_its_separators() {
        assert_eq!(Contact::call("(0800) 12-34").href, "tel:08001234");
        assert_eq!(Contact::text("*21#").href, "sms:*21%23");
    }

    #[test]
    fn only_plain_web_addresses_become_links() {
        assert_eq!(Contact::page("https://www.example.org/a?b").map(|c| c.shown), Some("example.org".to_owned()));
        for odd in ["javascript:alert(1)", "data:text/html,x", "https://", "https://good@evil.example/", "//x"] {
            assert_eq!(Contact::page(odd), None, "{odd}");
        }
    }

    #[test]
    fn after_hiding_only_the_cover_is_seen() {
        let turns = vec![(1, reply("LISTEN", "hello")), (2, reply("COVERED", "sun")), (3, reply("COVERED", "rain"))];
        let seen: Vec<i64> = visible(turns).iter().map(|(seq, _)| *seq).collect();
        assert_eq!(seen, [3]);
        let turns = vec![(1, reply("LISTEN", "hello")), (2, reply("LISTEN", "more"))];
        assert_eq!(visible(turns).len(), 2);
    }

    #[test]
    fn lines_stand_before_the_turn_that_answers_them() {
        let line = |after, text: &str| Line { after, text: MessageText::new(text.to_owned()) };
        let turns = [(1, reply("START", "a")), (2, reply("LISTEN", "b"))];
        let order: Vec<String> = entries(&turns, &[line(1, "me"), line(2, "again")], &Pages::none())
            .iter()
            .map(|entry| match entry {
                Entry::Yours(text) => text.clone(),
                Entry::Ours(turn) => marked(&turn.bubbles[0][0].pieces),
            })
            .collect();
        assert_eq!(order, ["a", "me", "b", "again"]);
    }
}

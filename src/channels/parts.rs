//! A reply as the messages that a platform takes: one for each bubble, long ones cut at the ends of sentences, the
//! choices below the last one.

use crate::{
    dialogue::{Choice, Reply},
    triage::Urgency,
};

use super::adapter::Limits;

/// One message to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Names the message, the same at each attempt, for platforms that recognise a repetition by it.
    pub key: String,
    /// The words.
    pub text: String,
    /// What can be pressed below them.
    pub choices: Vec<Choice>,
    /// Whether it answers an emergency: then it goes first, and without its buttons rather than late.
    pub emergency: bool,
}

impl Part {
    /// The same in words alone: the choices become a list, and what stands there can be typed.
    #[must_use]
    pub fn plain(&self) -> Part {
        let listed = self.choices.iter().map(|choice| format!("• {}", choice.label));
        let mut lines = vec![self.text.clone()];
        lines.extend(listed);
        Part { text: lines.join("\n"), choices: Vec::new(), ..self.clone() }
    }
}

/// Whether a reply answers an emergency.
pub fn is_emergency(reply: &Reply) -> bool {
    reply.urgency == Some(Urgency::Emergency)
}

/// The messages that say a reply. `key` names the reply. A reply without words is none: apps follow no state.
pub fn parts(key: &str, reply: &Reply, limits: Limits) -> Vec<Part> {
    of_texts(key, reply, reply.said.iter().flat_map(|bubble| split(&bubble.text, limits.text)), limits)
}

/// The same in as few messages as hold it, for when a platform takes less than there is to say. They have names of their
/// own: a platform that knows the first bubble by its name must not take the whole for it.
pub fn joined(key: &str, reply: &Reply, limits: Limits) -> Vec<Part> {
    let texts: Vec<&str> = reply.said.iter().map(|bubble| bubble.text.trim()).collect();
    of_texts(&format!("{key}/joined"), reply, split(&texts.join("\n\n"), limits.text).into_iter(), limits)
}

fn of_texts(key: &str, reply: &Reply, texts: impl Iterator<Item = String>, limits: Limits) -> Vec<Part> {
    let emergency = is_emergency(reply);
    let part = |(at, text)| Part { key: format!("{key}/{at}"), text, choices: Vec::new(), emergency };
    let mut parts: Vec<Part> = texts.enumerate().map(part).collect();
    if let Some(last) = parts.last_mut() {
        let shortened = |choice: &Choice| Choice { id: choice.id.clone(), label: cut(&choice.label, limits.label) };
        last.choices = reply.choices.iter().take(limits.buttons).map(shortened).collect();
    }
    parts
}

/// A label of at most so many characters.
fn cut(label: &str, most: usize) -> String {
    if label.chars().count() <= most {
        return label.to_owned();
    }
    label.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

/// What ends a sentence, in the scripts that have such a mark.
const ENDS: [char; 10] = ['.', '!', '?', '…', '؟', '۔', '।', '。', '！', '？'];

/// Cuts a text into pieces of at most `most` UTF-16 units: where a paragraph ends, else a sentence, a line, a word; only
/// a word that is too long itself is cut through, between two letters as people see them.
fn split(text: &str, most: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while length(rest) > most {
        let end = head(rest, most);
        let piece = &rest[..end];
        let paragraph = piece.rfind("\n\n");
        let sentence = ends(piece, rest).next_back();
        let line = piece.rfind('\n');
        let word = piece.rfind(char::is_whitespace);
        // A cut near the front would make many small messages out of one.
        let far = |at: &usize| *at > end / 4;
        let at = [paragraph, sentence, line, word].into_iter().flatten().find(far).unwrap_or_else(|| whole(piece));
        let (first, after) = rest.split_at(at.max(rest.chars().next().map_or(1, char::len_utf8)));
        pieces.push(first.trim_end().to_owned());
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// The places behind the ends of sentences in the front part of a text: a mark, and then a space or the end.
fn ends<'t>(piece: &'t str, text: &'t str) -> impl DoubleEndedIterator<Item = usize> + 't {
    piece.char_indices().filter(|(_, c)| ENDS.contains(c)).map(|(at, c)| at + c.len_utf8()).filter(move |at| {
        let next = text[*at..].chars().next();
        next.is_none_or(|next| {
            next.is_whitespace() || matches!(text[..*at].chars().next_back(), Some('。' | '！' | '？'))
        })
    })
}

/// Where to cut a piece that has no place to cut it: not before a mark that belongs to the letter before it.
fn whole(piece: &str) -> usize {
    let joined = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{fe0f}' | '\u{200d}');
    let cuts = piece.char_indices().rev().take(16);
    cuts.filter(|(at, c)| *at > 0 && !joined(*c)).map(|(at, _)| at).next().unwrap_or(piece.len())
}

/// How many bytes from the front have at most so many UTF-16 units.
fn head(text: &str, most: usize) -> usize {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > most {
            return at;
        }
    }
    text.len()
}

/// The length as platforms count it.
fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_at_the_ends_of_sentences_and_loses_no_word() {
        let text = "One thing is this. Another is that! And a third? ".repeat(20);
        let pieces = split(&text, 100);
        assert!(pieces.iter().all(|piece| length(piece) <= 100 && piece.ends_with(['.', '!', '?'])), "{pieces:?}");
        assert_eq!(pieces.join(" "), text.trim());
    }

    #[test]
    fn numbers_with_dots_are_not_the_end_of_a_sentence() {
        let text = format!("{} Call 116.111 now. Or go where people are.", "a ".repeat(30));
        assert!(split(&text, 78).iter().any(|piece| piece.contains("116.111")), "{:?}", split(&text, 78));
    }

    #[test]
    fn a_reply_in_one_message_holds_every_bubble_and_the_choices() {
        let bubble = |text: &str| crate::dialogue::Bubble { id: "a".to_owned(), text: text.to_owned() };
        let reply = Reply {
            state: "LISTEN".to_owned(),
            urgency: None,
            country: None,
            lang: crate::lang::Lang::EN,
            said: vec![bubble("One. "), bubble("Two?")],
            offers: Vec::new(),
            emergency: Vec::new(),
            choices: vec![Choice { id: "yes".to_owned(), label: "Yes".to_owned() }],
        };
        let limits = Limits::default();
        let (one, [first, _]) = (joined("row", &reply, limits), &parts("row", &reply, limits)[..]) else {
            panic!("two bubbles are two messages");
        };
        assert_eq!((one.len(), one[0].text.as_str(), one[0].choices.len()), (1, "One.\n\nTwo?", 1));
        assert_ne!(one[0].key, first.key);
    }

    #[test]
    fn arabic_is_cut_at_its_own_marks() {
        let text = "هل أنت بخير؟ ".repeat(30);
        let pieces = split(&text, 60);
        assert!(pieces.len() > 5 && pieces.iter().all(|piece| piece.ends_with('؟')), "{pieces:?}");
    }

    #[test]
    fn what_has_no_place_to_cut_is_cut_between_letters() {
        let text = "e\u{301}".repeat(100);
        let pieces = split(&text, 31);
        assert_eq!(pieces.concat(), text);
        assert!(pieces.iter().all(|piece| piece.starts_with('e') && length(piece) <= 31));
        let faces = "😀".repeat(30);
        assert!(split(&faces, 7).iter().all(|piece| length(piece) <= 7));
        assert_eq!(split(&faces, 7).concat(), faces);
        assert_eq!(split("😀", 1).concat(), "😀", "even where nothing fits, nothing is lost and it ends");
    }

    #[test]
    fn a_paragraph_goes_before_a_sentence() {
        let text = format!("{}.\n\n{}. {}.", "a ".repeat(20), "b ".repeat(10), "c ".repeat(20));
        assert!(split(&text, 80)[0].ends_with('.') && !split(&text, 80)[0].contains('b'));
    }

    #[test]
    fn plain_words_list_what_can_be_typed() {
        let choice = |id: &str, label: &str| Choice { id: id.to_owned(), label: label.to_owned() };
        let part = Part {
            key: "a/0".to_owned(),
            text: "Well?".to_owned(),
            choices: vec![choice("yes", "Yes"), choice("no", "No")],
            emergency: true,
        };
        assert_eq!(part.plain().text, "Well?\n• Yes\n• No");
        assert!(part.plain().choices.is_empty() && part.plain().key == part.key);
    }
}

//! What the encoder reads of a message.

use crate::{
    lang::Lang,
    plain::shortened,
    triage::{
        model::{Glossary, Keys},
        normal::{Kind, Text},
    },
};

/// The most bytes of an English message that are read; the encoder cuts by its own tokens after that.
pub const MOST_BYTES: usize = 1024;

/// The message in one line of English: as it was written, or its glosses. `ideas` are the gloss words, that of idea 1
/// first; `langs` are the language that it is written in and that of the conversation.
pub fn reading(raw: &str, text: &Text, glossary: &Glossary, ideas: &[String], langs: [Lang; 2]) -> String {
    if langs[0] == Lang::EN {
        let raw = shortened(raw, MOST_BYTES);
        let words: Vec<&str> = raw.split_whitespace().collect();
        return words.join(" ");
    }
    let langs = [langs[0], langs[1], Lang::EN].map(Keys::of);
    let mut words: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        let token = &text.tokens[at];
        if let Some(meant) = langs.iter().find_map(|keys| glossary.meant(keys, text, at)) {
            for idea in meant.gloss.ideas() {
                let word = usize::from(*idea).checked_sub(1).and_then(|place| ideas.get(place));
                if let Some(word) = word.map(String::as_str).filter(|word| words.last() != Some(word)) {
                    words.push(word);
                }
            }
            at += meant.tokens;
            continue;
        }
        // A word that no glossary explains may be a name or English after all. In another script it says nothing here.
        if token.kind == Kind::Break || token.text.is_ascii() {
            words.push(&token.text);
        }
        at += 1;
    }
    if text.question {
        words.push("?");
    }
    words.join(" ")
}

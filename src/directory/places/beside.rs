//! A country's name or flag beside other words, and a word that tells one of several countries from the others.
//!
//! Young people write all they have to say at once: "my dad hits me, kenya". Only a name that stands by itself counts
//! here; where words lead up to it, `places.rs` and the cues decide.

use super::{Kind, Places, cut, fold, is_abuse, is_regional};
use crate::country::Country;

/// The longest message, in words, at whose end a name is read without a mark in front of it.
const BESIDE: usize = 14;

impl Places {
    /// The one country whose name or flag stands by itself at an end of a longer message: "my dad hits me, kenya".
    ///
    /// Towns are left out, for many are names of persons, too.
    pub fn beside(&self, text: &str) -> Option<Country> {
        let text = cut(text).trim();
        if let [country] = self.flags(text)[..] {
            let at_an_end =
                |c: Option<char>| c.is_some_and(|c| is_regional(c) || ('\u{E0020}'..='\u{E007F}').contains(&c));
            return at_an_end(text.chars().next_back()).then_some(country);
        }
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        if is_abuse(text) || words.iter().any(|word| self.cues.is_denial(word)) {
            return None;
        }
        let alone = |words: &[&str]| {
            let name = self.names.get(&words.join(" "))?;
            let plain = name.kind <= Kind::Alias && self.cues.careful(&words.join(" ")).is_none();
            match name.countries[..] {
                [country] if plain => Some(country),
                _ => None,
            }
        };
        let parts: Vec<String> = text.split(is_mark).map(fold).filter(|part| !part.is_empty()).collect();
        if let [first, .., last] = &parts[..] {
            let found = [last, first].into_iter().find_map(|part| alone(&part.split(' ').collect::<Vec<_>>()));
            if found.is_some() {
                return found;
            }
        }
        // Without a mark between them: the last words, unless the word before leads up to them.
        (1..=self.longest.min(words.len().saturating_sub(2))).rev().find_map(|len| {
            let (before, name) = words.split_at(words.len() - len);
            let country = alone(name)?;
            let lead = before.last()?;
            (words.len() <= BESIDE && !self.cues.is_before(lead)).then_some(country)
        })
    }

    /// Which of several countries a short answer means: by a word that only one of them has in a name of its own.
    pub fn among(&self, text: &str, candidates: &[Country]) -> Option<Country> {
        let folded = fold(cut(text));
        let words: Vec<&str> = folded.split(' ').filter(|word| word.chars().count() >= 4).collect();
        if words.is_empty() || words.len() > 4 {
            return None;
        }
        let has_word = |key: &String| key.contains(' ') && key.split(' ').any(|part| words.contains(&part));
        let means = |country: &&Country| {
            self.names
                .iter()
                .any(|(key, name)| name.countries == [**country] && name.kind <= Kind::Alias && has_word(key))
        };
        let found: Vec<&Country> = candidates.iter().filter(means).collect();
        match found[..] {
            [one] => Some(*one),
            _ => None,
        }
    }
}

/// What parts a name from the words beside it.
fn is_mark(c: char) -> bool {
    matches!(c, ',' | '.' | '!' | '?' | ';' | ':' | '(' | ')' | '\n' | '…' | '،' | '؛' | '؟' | '¡' | '¿')
}

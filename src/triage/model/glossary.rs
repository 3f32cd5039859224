//! What the words of 22 languages mean, as English base forms: so one model learns from all languages at once.
//!
//! N-grams do not carry over from one language to another, and a thousand messages are few. Read as "i already drink
//! pill all", a Swahili message is judged by what messages of every language taught. Glosses are written by hand in
//! `dialogues/triage/gloss/<lang>.tsv`; they are compiled into the model file, so only numbers are held at run time.

use std::collections::HashMap;

use super::hash::{Identity, extended, start};
use crate::{
    lang::Lang,
    triage::normal::{self, Kind, Text, Token},
};

/// The number of a gloss word.
pub type Idea = u16;

/// The most ideas that one entry stands for.
const MOST_IDEAS: usize = 4;
/// The most words of an entry of several words, and the most characters of one that is written without spaces.
const LONGEST_PHRASE: usize = 3;
const LONGEST_RUN: usize = 6;
/// The fewest characters of a stem or an ending.
const SHORTEST_STEM: usize = 2;
/// The most characters of a word that are tried as stem or ending.
const LONGEST_WORD: usize = 24;

/// How the word of an entry is to be found; part of its key.
#[derive(Clone, Copy)]
enum Place {
    Whole = 1,
    Stem = 2,
    Ending = 3,
    Phrase = 4,
}

/// The ideas of one entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gloss {
    ideas: [Idea; MOST_IDEAS],
    count: u8,
}

impl Gloss {
    /// The ideas in order; none for a word that means nothing by itself.
    pub fn ideas(&self) -> &[Idea] {
        &self.ideas[..usize::from(self.count)]
    }
}

/// The glosses of all languages.
#[derive(Default)]
pub struct Glossary {
    entries: HashMap<u64, Gloss, Identity>,
    ideas: usize,
}

/// What stands at one place of a message.
#[derive(Clone, Copy)]
pub struct Meant {
    /// Its ideas.
    pub gloss: Gloss,
    /// How many tokens it covers.
    pub tokens: usize,
}

impl Glossary {
    /// Compiles glossary files, given as (language, content). A line is `word<TAB>gloss`; a wrong line is told.
    pub fn compile(files: &[(Lang, &str)]) -> Result<Glossary, String> {
        let mut numbers: HashMap<&str, Idea> = HashMap::new();
        let mut glossary = Glossary::default();
        for (lang, content) in files {
            for (at, line) in content.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
                let wrong = |what: &str| format!("{lang}.tsv:{}: {what}", at + 1);
                let (word, meaning) = line.split_once('\t').ok_or_else(|| wrong("no tab between word and gloss"))?;
                let mut gloss = Gloss::default();
                for idea in meaning.split(' ').filter(|idea| *idea != "-") {
                    let next = numbers.len() + 1;
                    let number = *numbers.entry(idea).or_insert(
                        Idea::try_from(next).map_err(|_| wrong("there are more than 65,535 different gloss words"))?,
                    );
                    let place = gloss.ideas.get_mut(usize::from(gloss.count));
                    *place.ok_or_else(|| wrong("a gloss has at most four words"))? = number;
                    gloss.count += 1;
                }
                let key = key(*lang, word).ok_or_else(|| wrong("not a word, a stem* or an *ending"))?;
                // The first of two entries for one word stands: files go from the common to the rare.
                glossary.entries.entry(key).or_insert(gloss);
            }
        }
        glossary.ideas = numbers.len() + 1;
        Ok(glossary)
    }

    /// How many numbers of ideas there are; 0 is none of them.
    pub fn ideas(&self) -> usize {
        self.ideas
    }

    /// The entries in the order of their keys, for the model file.
    pub fn entries(&self) -> Vec<(u64, Gloss)> {
        let mut entries: Vec<_> = self.entries.iter().map(|(key, gloss)| (*key, *gloss)).collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        entries
    }

    /// The glossary of the entries of a model file.
    pub fn of(entries: impl ExactSizeIterator<Item = (u64, [Idea; MOST_IDEAS])>, ideas: usize) -> Glossary {
        let mut all = HashMap::with_capacity_and_hasher(entries.len(), Identity);
        for (key, ideas) in entries {
            let count = ideas.iter().take_while(|idea| **idea != 0).count();
            all.insert(key, Gloss { ideas, count: u8::try_from(count).expect("four at most") });
        }
        Glossary { entries: all, ideas }
    }

    /// What the tokens from `at` mean in a language, if its glossary knows: the longest expression first.
    pub fn meant(&self, lang: Lang, text: &Text, at: usize) -> Option<Meant> {
        let tokens = &text.tokens[at..];
        let first = tokens.first().filter(|t| t.kind != Kind::Break)?;
        if first.is_alone() {
            return self.run(lang, tokens);
        }
        let mut key = extended(start(lang, Place::Phrase as u64), first.text.as_bytes());
        let mut longest = None;
        for (beyond, token) in tokens.iter().enumerate().skip(1).take(LONGEST_PHRASE - 1) {
            if token.kind == Kind::Break {
                break;
            }
            key = extended(extended(key, b" "), token.text.as_bytes());
            if let Some(gloss) = self.entries.get(&key) {
                longest = Some(Meant { gloss: *gloss, tokens: beyond + 1 });
            }
        }
        longest.or_else(|| self.word(lang, first).map(|gloss| Meant { gloss, tokens: 1 }))
    }

    /// The longest entry at the head of a run of characters that are words of their own.
    fn run(&self, lang: Lang, tokens: &[Token]) -> Option<Meant> {
        let mut key = start(lang, Place::Whole as u64);
        let mut longest = None;
        for (beyond, token) in tokens.iter().take(LONGEST_RUN).take_while(|t| t.is_alone()).enumerate() {
            key = extended(key, token.text.as_bytes());
            if let Some(gloss) = self.entries.get(&key) {
                longest = Some(Meant { gloss: *gloss, tokens: beyond + 1 });
            }
        }
        longest
    }

    /// The gloss of a word: as it stands, in its other spellings, by its longest stem, by its longest ending.
    pub fn word(&self, lang: Lang, token: &Token) -> Option<Gloss> {
        let spellings = || std::iter::once(&token.text).chain(&token.others);
        spellings()
            .find_map(|word| self.entries.get(&extended(start(lang, Place::Whole as u64), word.as_bytes())))
            .or_else(|| spellings().find_map(|word| self.stem(lang, word)))
            .or_else(|| spellings().find_map(|word| self.ending(lang, word)))
            .copied()
    }

    fn stem(&self, lang: Lang, word: &str) -> Option<&Gloss> {
        let mut key = start(lang, Place::Stem as u64);
        let mut longest = None;
        let mut letter = [0; 4];
        for (count, c) in word.chars().take(LONGEST_WORD).enumerate() {
            key = extended(key, c.encode_utf8(&mut letter).as_bytes());
            if count + 1 >= SHORTEST_STEM {
                longest = self.entries.get(&key).or(longest);
            }
        }
        longest
    }

    fn ending(&self, lang: Lang, word: &str) -> Option<&Gloss> {
        let start = start(lang, Place::Ending as u64);
        let longest = word.char_indices().skip(1).take(LONGEST_WORD);
        let enough = word.chars().count().saturating_sub(SHORTEST_STEM);
        longest.take(enough).find_map(|(at, _)| self.entries.get(&extended(start, &word.as_bytes()[at..])))
    }

    /// How many words of the text each language knows as they stand; a guess at its language.
    pub fn known(&self, lang: Lang, text: &Text) -> usize {
        text.tokens.iter().filter(|t| t.kind == Kind::Word).filter(|t| self.knows(lang, t)).count()
    }

    /// Whether the word stands in the language's glossary as it is written.
    pub fn knows(&self, lang: Lang, token: &Token) -> bool {
        self.entries.contains_key(&extended(start(lang, Place::Whole as u64), token.text.as_bytes()))
    }
}

/// The key of an entry. Both sides are folded alike, so the word goes through the fold first.
fn key(lang: Lang, word: &str) -> Option<u64> {
    let (front, back) = (word.starts_with('*'), word.ends_with('*'));
    let bare = word.trim_matches('*');
    let text = normal::normal(bare);
    let first = text.tokens.first()?;
    let place = match (front, back) {
        (true, true) => return None,
        (true, false) => Place::Ending,
        (false, true) => Place::Stem,
        (false, false) if text.tokens.len() > 1 && !first.is_alone() => Place::Phrase,
        (false, false) => Place::Whole,
    };
    let joint: &[u8] = if matches!(place, Place::Phrase) { b" " } else { b"" };
    let mut key = extended(start(lang, place as u64), first.text.as_bytes());
    for token in &text.tokens[1..] {
        key = extended(extended(key, joint), token.text.as_bytes());
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Glossary {
        let sw = "nimekunywa\ti already drink\n*piga\thit\nvidonge\tpill\nsana\t-\n";
        let en = "give up\tend\ngive\tgive\npills\tpill\nkill*\tkill\nhi\thello\n";
        let zh = "我\ti\n自杀\tsuicide\n想\twant\n";
        Glossary::compile(&[(lang("sw"), sw), (Lang::EN, en), (lang("zh"), zh)]).expect("a glossary")
    }

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a language")
    }

    fn meant(tag: &str, text: &str) -> Vec<(usize, usize)> {
        let text = normal::normal(text);
        let glossary = glossary();
        let (mut at, mut found) = (0, Vec::new());
        while at < text.tokens.len() {
            let meant = glossary.meant(lang(tag), &text, at);
            found.push(meant.map_or((0, 0), |m| (m.gloss.ideas().len(), m.tokens)));
            at += meant.map_or(1, |m| m.tokens);
        }
        found
    }

    #[test]
    fn a_word_is_found_whole_by_its_stem_and_by_its_ending() {
        assert_eq!(meant("sw", "Nimekunywa vidonge sana"), [(3, 1), (1, 1), (0, 1)]);
        assert_eq!(meant("sw", "ananipiga"), [(1, 1)]);
        assert_eq!(meant("en", "killing kiiiill"), [(1, 1), (1, 1)]);
        assert_eq!(meant("en", "ananipiga"), [(0, 0)]);
    }

    #[test]
    fn the_longest_expression_wins() {
        assert_eq!(meant("en", "i give up"), [(0, 0), (1, 2)]);
        assert_eq!(meant("en", "give. up"), [(1, 1), (0, 0), (0, 0)]);
        assert_eq!(meant("zh", "我想自杀"), [(1, 1), (1, 1), (1, 2)]);
    }

    #[test]
    fn the_same_gloss_is_the_same_idea_in_every_language() {
        let glossary = glossary();
        let of = |tag: &str, word: &str| glossary.word(lang(tag), &normal::normal(word).tokens[0]);
        assert_eq!(of("sw", "vidonge"), of("en", "pills"));
        assert_ne!(of("sw", "vidonge"), of("en", "killing"));
    }

    #[test]
    fn a_wrong_line_is_told_with_its_place() {
        for (line, what) in [("word", "no tab"), ("*a*\tb", "not a word"), ("a\tb c d e f", "four words")] {
            let error = Glossary::compile(&[(Lang::EN, &format!("ok\tok\n{line}\n"))]).err().expect("refused");
            assert!(error.starts_with("en.tsv:2:") && error.contains(what), "{error}");
        }
    }
}

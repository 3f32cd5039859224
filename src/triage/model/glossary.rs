//! What the words of 22 languages mean, as English base forms: so one model learns from all languages at once.
//!
//! N-grams do not carry over from one language to another, and a thousand messages are few. Read as "i already drink
//! pill all", a Swahili message is judged by what messages of every language taught. Glosses stand in
//! `dialogues/triage/gloss/<lang>.tsv`; they are compiled into the model file, so only numbers are held at run time.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use super::{sieve::Sieve, table::Table};
use crate::{
    lang::Lang,
    triage::{
        hash::{extended, hash, start},
        normal::{self, Kind, Text, Token},
    },
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

/// Where the keys of a language begin.
#[derive(Clone, Copy)]
pub struct Keys {
    whole: u64,
    stem: u64,
    ending: u64,
    phrase: u64,
}

impl Keys {
    /// Those of a language.
    pub fn of(lang: Lang) -> Keys {
        let [whole, stem, ending, phrase] =
            [Place::Whole, Place::Stem, Place::Ending, Place::Phrase].map(|place| start(lang, place as u64));
        Keys { whole, stem, ending, phrase }
    }
}

/// The bytes of a gloss, and of a set of languages. Many words share one, so each is held once and the tables hold its
/// number, in so many bytes.
pub const GLOSS: usize = 2 * MOST_IDEAS;
pub const LANGS: usize = 4;
pub const GLOSS_NUMBER: usize = 3;
pub const LANGS_NUMBER: usize = 2;

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

    fn bytes(&self) -> [u8; GLOSS] {
        let mut bytes = [0; GLOSS];
        for (pair, idea) in bytes.chunks_exact_mut(2).zip(self.ideas()) {
            pair.copy_from_slice(&idea.to_le_bytes());
        }
        bytes
    }

    fn of(bytes: &[u8]) -> Gloss {
        let mut gloss = Gloss::default();
        for (idea, pair) in gloss.ideas.iter_mut().zip(bytes.chunks_exact(2)) {
            *idea = Idea::from_le_bytes([pair[0], pair[1]]);
            gloss.count += u8::from(*idea != 0);
        }
        gloss
    }
}

/// The glosses of all languages.
#[derive(Default)]
pub struct Glossary {
    /// For each key the number of its gloss.
    entries: Table,
    /// Which keys of stems, endings and expressions may be among them.
    parts: Sieve,
    /// The glosses in the order of their numbers.
    glosses: Cow<'static, [u8]>,
    ideas: usize,
    /// The gloss words in the order of their numbers from 1; none in a glossary that was read from a model file.
    words: Vec<String>,
    /// The languages, in the order of the bits in `known_in`.
    langs: Vec<Lang>,
    /// For each word as it stands, by its hash, the number of the set of languages that know it: one look tells them all.
    known_in: Table,
    /// These sets in the order of their numbers: a bit for each language.
    sets: Cow<'static, [u8]>,
}

/// The tables of a glossary as they lie in the model file.
pub struct Parts<'a> {
    pub entries: &'a Table,
    pub sieve: &'a Sieve,
    pub glosses: &'a [u8],
    pub langs: &'a [Lang],
    pub known_in: &'a Table,
    pub sets: &'a [u8],
}

/// Things of one width that are held once, and their numbers.
struct Once<const WIDTH: usize> {
    numbers: HashMap<[u8; WIDTH], u32>,
    held: Vec<u8>,
}

impl<const WIDTH: usize> Once<WIDTH> {
    fn new() -> Self {
        Once { numbers: HashMap::new(), held: Vec::new() }
    }

    fn number(&mut self, thing: [u8; WIDTH]) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(thing).or_insert_with(|| {
            self.held.extend(thing);
            next
        })
    }
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
        let mut entries: BTreeMap<u64, [u8; GLOSS]> = BTreeMap::new();
        let mut known_in: BTreeMap<u64, u32> = BTreeMap::new();
        let mut parts = Vec::new();
        for (place, (lang, content)) in files.iter().enumerate() {
            let bit = u32::try_from(place).ok().and_then(|place| 1u32.checked_shl(place));
            let bit = bit.ok_or_else(|| format!("{lang}.tsv: there is room for 32 languages"))?;
            glossary.langs.push(*lang);
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
                let (place, words) = folded(word).ok_or_else(|| wrong("not a word, a stem* or an *ending"))?;
                let key = key(*lang, place, &words);
                match place {
                    Place::Whole => *known_in.entry(hash(words.as_bytes())).or_default() |= bit,
                    Place::Stem | Place::Ending | Place::Phrase => parts.push(key),
                }
                // The first of two entries for one word stands: files go from the common to the rare.
                entries.entry(key).or_insert(gloss.bytes());
            }
        }
        glossary.ideas = numbers.len() + 1;
        glossary.parts = Sieve::of(&parts);
        (glossary.entries, glossary.glosses) = tables::<GLOSS, GLOSS_NUMBER>(entries)?;
        let known_in = known_in.into_iter().map(|(word, langs)| (word, langs.to_le_bytes())).collect();
        (glossary.known_in, glossary.sets) = tables::<LANGS, LANGS_NUMBER>(known_in)?;
        let mut words: Vec<(Idea, &str)> = numbers.into_iter().map(|(word, number)| (number, word)).collect();
        words.sort_unstable();
        glossary.words = words.into_iter().map(|(_, word)| word.to_owned()).collect();
        Ok(glossary)
    }

    /// How many numbers of ideas there are; 0 is none of them.
    pub fn ideas(&self) -> usize {
        self.ideas
    }

    /// The gloss words, that of idea 1 first; only of a glossary that was just compiled.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Its tables and languages, for the model file.
    pub fn parts(&self) -> Parts<'_> {
        let Glossary { entries, parts, glosses, langs, known_in, sets, .. } = self;
        Parts { entries, sieve: parts, glosses, langs, known_in, sets }
    }

    /// The glossary in a model file.
    pub fn of(
        [entries, known_in]: [Table; 2],
        parts: Sieve,
        [glosses, sets]: [&'static [u8]; 2],
        ideas: usize,
        langs: Vec<Lang>,
    ) -> Glossary {
        let (glosses, sets) = (Cow::Borrowed(glosses), Cow::Borrowed(sets));
        Glossary { entries, parts, glosses, ideas, words: Vec::new(), langs, known_in, sets }
    }

    fn gloss(&self, key: u64) -> Option<Gloss> {
        named::<GLOSS>(&self.glosses, self.entries.get(key)?).map(Gloss::of)
    }

    /// The gloss of a stem, an ending or an expression.
    fn part(&self, key: u64) -> Option<Gloss> {
        if self.parts.may_hold(key) { self.gloss(key) } else { None }
    }

    /// What the tokens from `at` mean in a language, if its glossary knows: the longest expression first.
    pub fn meant(&self, keys: &Keys, text: &Text, at: usize) -> Option<Meant> {
        let tokens = &text.tokens[at..];
        let first = tokens.first().filter(|t| t.kind != Kind::Break)?;
        if first.is_alone() {
            return self.run(keys, tokens);
        }
        let mut key = extended(keys.phrase, first.text.as_bytes());
        let mut longest = None;
        for (beyond, token) in tokens.iter().enumerate().skip(1).take(LONGEST_PHRASE - 1) {
            if token.kind == Kind::Break {
                break;
            }
            key = extended(extended(key, b" "), token.text.as_bytes());
            if let Some(gloss) = self.part(key) {
                longest = Some(Meant { gloss, tokens: beyond + 1 });
            }
        }
        longest.or_else(|| self.word(keys, first).map(|gloss| Meant { gloss, tokens: 1 }))
    }

    /// The longest entry at the head of a run of characters that are words of their own.
    fn run(&self, keys: &Keys, tokens: &[Token]) -> Option<Meant> {
        let mut key = keys.whole;
        let mut longest = None;
        for (beyond, token) in tokens.iter().take(LONGEST_RUN).take_while(|t| t.is_alone()).enumerate() {
            key = extended(key, token.text.as_bytes());
            if let Some(gloss) = self.gloss(key) {
                longest = Some(Meant { gloss, tokens: beyond + 1 });
            }
        }
        longest
    }

    /// The gloss of a word: as it stands, in its other spellings, by its longest stem, by its longest ending.
    pub fn word(&self, keys: &Keys, token: &Token) -> Option<Gloss> {
        let spellings = || std::iter::once(&token.text).chain(&token.others);
        spellings()
            .find_map(|word| self.gloss(extended(keys.whole, word.as_bytes())))
            .or_else(|| spellings().find_map(|word| self.stem(keys, word)))
            .or_else(|| spellings().find_map(|word| self.ending(keys, word)))
    }

    fn stem(&self, keys: &Keys, word: &str) -> Option<Gloss> {
        let mut key = keys.stem;
        let mut longest = None;
        let mut letter = [0; 4];
        for (count, c) in word.chars().take(LONGEST_WORD).enumerate() {
            key = extended(key, c.encode_utf8(&mut letter).as_bytes());
            if count + 1 >= SHORTEST_STEM {
                longest = self.part(key).or(longest);
            }
        }
        longest
    }

    fn ending(&self, keys: &Keys, word: &str) -> Option<Gloss> {
        let longest = word.char_indices().skip(1).take(LONGEST_WORD);
        let enough = word.chars().count().saturating_sub(SHORTEST_STEM);
        longest.take(enough).find_map(|(at, _)| self.part(extended(keys.ending, &word.as_bytes()[at..])))
    }

    /// The languages whose glossary holds the word as it is written.
    pub fn langs_of(&self, token: &Token) -> impl Iterator<Item = Lang> + '_ {
        let set = self.known_in.get(hash(token.text.as_bytes())).and_then(|number| named::<LANGS>(&self.sets, number));
        let bits = set.and_then(|set| set.try_into().ok()).map_or(0, u32::from_le_bytes);
        let mut left = bits;
        let next = move || {
            let at = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            self.langs.get(at).copied()
        };
        std::iter::from_fn(next)
    }
}

/// A table of numbers by keys, and what they are the numbers of.
fn tables<const WIDTH: usize, const NUMBER: usize>(
    things: BTreeMap<u64, [u8; WIDTH]>,
) -> Result<(Table, Cow<'static, [u8]>), String> {
    let mut once = Once::new();
    let mut numbers = Vec::with_capacity(things.len());
    for (key, thing) in things {
        let number = once.number(thing).to_le_bytes();
        if number[NUMBER..].iter().any(|byte| *byte != 0) {
            return Err("there are too many different glosses or sets of languages".to_owned());
        }
        let mut short = [0; NUMBER];
        short.copy_from_slice(&number[..NUMBER]);
        numbers.push((key, short));
    }
    Ok((Table::of(NUMBER, &numbers), Cow::Owned(once.held)))
}

/// What has this number; nothing where it is not there.
fn named<'a, const WIDTH: usize>(held: &'a [u8], number: &[u8]) -> Option<&'a [u8]> {
    let number = number.iter().rev().fold(0_usize, |all, byte| (all << 8) | usize::from(*byte));
    held.get(number * WIDTH..(number + 1) * WIDTH)
}

/// The place that an entry's stars say, and its word or words as the fold writes them: both sides are folded alike.
fn folded(word: &str) -> Option<(Place, String)> {
    let (front, back) = (word.starts_with('*'), word.ends_with('*'));
    let text = normal::normal(word.trim_matches('*'));
    let first = text.tokens.first()?;
    let apart = text.tokens.len() > 1 && !first.is_alone();
    let place = match (front, back) {
        (true, true) => return None,
        (true, false) => Place::Ending,
        (false, true) => Place::Stem,
        (false, false) if apart => Place::Phrase,
        (false, false) => Place::Whole,
    };
    let words: Vec<&str> = text.tokens.iter().map(|token| token.text.as_str()).collect();
    Some((place, words.join(if apart { " " } else { "" })))
}

fn key(lang: Lang, place: Place, words: &str) -> u64 {
    extended(start(lang, place as u64), words.as_bytes())
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
            let meant = glossary.meant(&Keys::of(lang(tag)), &text, at);
            found.push(meant.map_or((0, 0), |m| (m.gloss.ideas().len(), m.tokens)));
            at += meant.map_or(1, |m| m.tokens);
        }
        found
    }

    #[test]
    fn a_word_is_found_whole_by_its_stem_and_by_its_ending() {
        assert_eq!(meant("sw", "Nimekunywa vidonge sana"), [(3, 1), (1, 1), (0, 1)]);
        assert_eq!(meant("sw", "ananipiga"), [(1, 1)]);
        assert_eq!(meant("en", "killing killlling"), [(1, 1), (1, 1)]);
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
        let of = |tag: &str, word: &str| glossary.word(&Keys::of(lang(tag)), &normal::normal(word).tokens[0]);
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

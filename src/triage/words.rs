//! The words that one rule file knows, and which of them a token of a message is.
//!
//! A token may be several at once: the word itself, a word with a star, every class it belongs to. Stretched, masked,
//! misspelled and prefixed writings are tried only where the plain one is unknown.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

use super::{
    normal::{Kind, Token},
    pattern::{Node, WordId, Words},
};

/// FNV-1a: the keys are fixed by our own files, so no guard against crafted collisions is needed.
#[derive(Clone)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

type Map<V> = HashMap<Box<str>, V, BuildHasherDefault<Fnv>>;

/// The words of one rule file.
#[derive(Default)]
pub struct Lexicon {
    /// The number of each word as written in patterns, stars included.
    numbers: HashMap<String, WordId>,
    count: WordId,
    classes: HashMap<String, Node>,
    /// Word -> the classes it is in.
    classes_of: HashMap<WordId, Vec<WordId>>,
    exact: Map<Vec<WordId>>,
    prefixes: Map<Vec<WordId>>,
    suffixes: Map<Vec<WordId>>,
    inner: Vec<(Box<str>, Vec<WordId>)>,
    longest: usize,
    clitics: Vec<Box<str>>,
    masked: Vec<Box<str>>,
    /// A listed word, or one with a letter left out -> the listed word.
    typos: Map<Box<str>>,
    /// A common other writing -> the words it may stand for.
    spellings: Map<Vec<Box<str>>>,
    function_words: HashSet<Box<str>, BuildHasherDefault<Fnv>>,
}

impl Words for Lexicon {
    fn word(&mut self, word: &str) -> WordId {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.fresh();
        self.numbers.insert(word.to_owned(), number);
        number
    }

    fn class(&mut self, name: &str) -> Option<Node> {
        self.classes.get(name).cloned()
    }
}

impl Lexicon {
    fn fresh(&mut self) -> WordId {
        self.count += 1;
        self.count - 1
    }

    /// How many numbers were given out.
    pub fn len(&self) -> usize {
        self.count as usize
    }

    /// Adds a class of words and phrases; gives back its number, which every single-word member carries.
    pub fn add_class(&mut self, name: &str, members: Vec<Node>) -> WordId {
        let class = self.fresh();
        let mut choices = vec![Node::Word(class)];
        let mut queue = members;
        while let Some(member) = queue.pop() {
            match member {
                Node::Word(word) => self.classes_of.entry(word).or_default().push(class),
                Node::Any(inner) => queue.extend(inner),
                phrase => choices.push(phrase),
            }
        }
        let node = if choices.len() == 1 { Node::Word(class) } else { Node::Any(choices) };
        self.classes.insert(name.to_owned(), node);
        class
    }

    /// Sets the lists that help to recognise a token; the words are already folded.
    pub fn set_lists(
        &mut self,
        function_words: Vec<String>,
        clitics: Vec<String>,
        masked: Vec<String>,
        typos: &[String],
    ) {
        self.function_words = function_words.into_iter().map(Into::into).collect();
        self.clitics = clitics.into_iter().map(Into::into).collect();
        self.masked = masked.into_iter().map(Into::into).collect();
        for word in typos {
            for shorter in one_left_out(word) {
                self.typos.insert(shorter.into(), word.as_str().into());
            }
            self.typos.insert(word.as_str().into(), word.as_str().into());
        }
    }

    /// Adds another writing of words, such as textspeak or a dialect's.
    pub fn add_spelling(&mut self, writing: String, words: Vec<String>) {
        self.spellings.insert(writing.into(), words.into_iter().map(Into::into).collect());
    }

    /// Makes the lookup tables; call it once, after the last pattern.
    pub fn finish(&mut self) {
        for (word, number) in &self.numbers {
            let mut ids = vec![*number];
            ids.extend(self.classes_of.get(number).into_iter().flatten());
            let bare = word.trim_matches('*');
            self.longest = self.longest.max(bare.chars().count());
            match (word.starts_with('*'), word.ends_with('*')) {
                (false, false) => self.exact.entry(bare.into()).or_default().extend(ids),
                (false, true) => self.prefixes.entry(bare.into()).or_default().extend(ids),
                (true, false) => self.suffixes.entry(bare.into()).or_default().extend(ids),
                (true, true) => self.inner.push((bare.into(), ids)),
            }
        }
    }

    /// How often each number is to be expected in a message, roughly: common words often, a class as all its members.
    pub fn expected(&self) -> Vec<usize> {
        let mut expected = vec![0; self.len()];
        for (word, number) in &self.numbers {
            let often = match (self.is_function_word(word), word.contains('*')) {
                (true, _) => 40,
                (false, true) => 2,
                (false, false) => 1,
            };
            expected[*number as usize] += often;
            for class in self.classes_of.get(number).into_iter().flatten() {
                expected[*class as usize] += often;
            }
        }
        expected
    }

    /// Whether the word is one of the language's most common ones.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(word)
    }

    /// Writes every number that the token stands for into `ids` (cleared first); says whether the word is known at all.
    pub fn read(&self, token: &Token, ids: &mut Vec<WordId>) -> bool {
        ids.clear();
        if token.kind == Kind::Break {
            return false;
        }
        let plain = token.text.as_str();
        self.starred(plain, ids);
        for word in self.spellings.get(plain).into_iter().flatten() {
            self.starred(word, ids);
            ids.extend(self.exact.get(word).into_iter().flatten());
        }
        if let Some(found) = self.exact.get(plain) {
            ids.extend(found);
            return true;
        }
        if !ids.is_empty() || self.is_function_word(plain) {
            return true;
        }
        for other in &token.others {
            self.starred(other, ids);
            ids.extend(self.exact.get(other.as_str()).into_iter().flatten());
            if !ids.is_empty() || self.is_function_word(other) {
                return true;
            }
        }
        if token.kind != Kind::Word {
            return false;
        }
        for clitic in &self.clitics {
            if let Some(rest) = plain.strip_prefix(&**clitic)
                && rest.chars().nth(1).is_some()
            {
                self.starred(rest, ids);
                ids.extend(self.exact.get(rest).into_iter().flatten());
            }
        }
        if !ids.is_empty() {
            return true;
        }
        if let Some(word) = self.unmasked(plain).or_else(|| self.meant(plain)) {
            self.starred(word, ids);
            ids.extend(self.exact.get(word).into_iter().flatten());
        }
        !ids.is_empty()
    }

    /// The numbers of the words with stars that fit.
    fn starred(&self, word: &str, ids: &mut Vec<WordId>) {
        // A word with a star has two letters or more, and none is longer than the longest.
        for (at, c) in word.char_indices().skip(1).take(self.longest) {
            ids.extend(self.prefixes.get(&word[..at + c.len_utf8()]).into_iter().flatten());
        }
        if !self.suffixes.is_empty() {
            for (at, _) in word.char_indices() {
                ids.extend(self.suffixes.get(&word[at..]).into_iter().flatten());
            }
        }
        for (inner, found) in &self.inner {
            if word.contains(&**inner) {
                ids.extend(found);
            }
        }
    }

    /// The masked word that a writing such as `su*cide` stands for.
    fn unmasked(&self, word: &str) -> Option<&str> {
        if !word.contains('*') {
            return None;
        }
        let fits = |listed: &str| {
            listed.chars().count() == word.chars().count()
                && listed.chars().zip(word.chars()).all(|(l, w)| l == w || w == '*')
        };
        self.masked.iter().find(|listed| fits(listed)).map(|w| &**w)
    }

    /// The listed word that differs from the writing by one letter left out, added, changed or swapped.
    fn meant(&self, word: &str) -> Option<&str> {
        if self.typos.is_empty() || word.len() < 5 || word.chars().count() > 20 {
            return None;
        }
        if let Some(listed) = self.typos.get(word) {
            return Some(listed);
        }
        one_left_out(word).iter().find_map(|shorter| self.typos.get(shorter.as_str())).map(|w| &**w)
    }
}

/// Every writing of a word with one letter missing. The first letter is hardly ever mistyped, so it stays.
fn one_left_out(word: &str) -> Vec<String> {
    word.char_indices().skip(1).map(|(at, c)| format!("{}{}", &word[..at], &word[at + c.len_utf8()..])).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::normal, *};

    fn lexicon() -> Lexicon {
        let mut lexicon = Lexicon::default();
        for word in ["suicide", "kill*", "*piga*", "me", "ابي"] {
            lexicon.word(word);
        }
        let dad = lexicon.word("dad");
        lexicon.add_class("family", vec![Node::Word(dad)]);
        lexicon.set_lists(
            vec!["the".to_owned()],
            vec!["و".to_owned()],
            vec!["suicide".to_owned()],
            &["suicide".to_owned()],
        );
        lexicon.finish();
        lexicon
    }

    fn ids(text: &str) -> Vec<WordId> {
        let mut ids = Vec::new();
        lexicon().read(&normal::normal(text).tokens[0], &mut ids);
        ids
    }

    #[test]
    fn a_word_is_found_in_all_its_writings() {
        for writing in ["suicide", "su1c1de", "su*cide", "sucide", "suiicide", "suiside", "siucide", "suiciiiide"] {
            assert_eq!(ids(writing), [0], "{writing}");
        }
        assert!(ids("suitcase").is_empty());
        assert_eq!((ids("killing"), ids("ananipiga"), ids("meee")), (vec![1], vec![2], vec![3]));
        assert_eq!(ids("وأبي"), [4]);
    }

    #[test]
    fn a_member_of_a_class_carries_its_number() {
        assert_eq!(ids("dad"), [5, 6]);
    }
}

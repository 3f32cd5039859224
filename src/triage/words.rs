//! The words that one rule file knows, and which of them a token of a message is.
//!
//! A token may be several at once: the word itself, a word with a star, every class it belongs to. Stretched, masked,
//! misspelled and prefixed writings are tried only where the plain one is unknown.

use std::collections::{HashMap, HashSet};

use super::{
    hash::{Identity, START, extended, hash},
    normal::{Kind, Token},
    pattern::{Node, WordId, Words},
};

/// How deep classes and choices are looked for in each other.
const DEEPEST: usize = 8;

/// From so many letters an ending tells a word.
const TELLING_ENDING: usize = 3;

/// The words of one rule file. What is looked up while a message is read is found by hashes: no word is kept for it.
#[derive(Default)]
pub struct Lexicon {
    making: Making,
    count: WordId,
    exact: Numbers,
    prefixes: Numbers,
    suffixes: Numbers,
    inner: Vec<Inner>,
    longest: usize,
    clitics: Vec<Box<str>>,
    masked: Vec<Box<str>>,
    /// A listed word, or one with a letter left out -> the place of the listed word.
    typos: HashMap<u64, u32, Identity>,
    listed: Vec<Box<str>>,
    /// A common other writing -> the words it may stand for.
    spellings: HashMap<u64, Box<[Box<str>]>, Identity>,
    function_words: HashSet<u64, Identity>,
}

/// A word with a star on both sides.
struct Inner {
    /// What of it is known from its pairs of bytes; see [`pairs`].
    pairs: u64,
    word: Box<str>,
    ids: Box<[WordId]>,
}

/// Which pairs of neighbouring bytes a text has, each as one of 64 bits: whatever stands inside a text has no bit that the
/// text has not, and to look at that is much shorter than to search.
fn pairs(text: &str) -> u64 {
    let bytes = text.as_bytes();
    bytes.windows(2).fold(0, |all, pair| all | 1 << (pair[0].wrapping_mul(31).wrapping_add(pair[1]) % 64))
}

/// What is only needed until the last pattern is read.
#[derive(Default)]
struct Making {
    /// The number of each word as written in patterns, stars included.
    numbers: HashMap<String, WordId>,
    classes: HashMap<String, Node>,
    /// Choices among words -> their numbers.
    choices: HashMap<Vec<WordId>, WordId>,
    /// Word, class or choice -> the classes and choices it is in.
    classes_of: HashMap<WordId, Vec<WordId>>,
}

impl Making {
    /// The classes and choices that a word is in, those that hold these, and so on; each once.
    fn all_of(&self, word: WordId) -> Vec<WordId> {
        let (mut all, mut layer) = (Vec::new(), vec![word]);
        for _ in 0..DEEPEST {
            let mut next = Vec::new();
            for holds in layer.iter().filter_map(|id| self.classes_of.get(id)) {
                for class in holds {
                    if !all.contains(class) {
                        all.push(*class);
                        next.push(*class);
                    }
                }
            }
            layer = next;
        }
        all
    }
}

/// Which numbers a word stands for, by its hash; the numbers of all words lie in one list.
#[derive(Default)]
struct Numbers {
    of: HashMap<u64, (u32, u32), Identity>,
    all: Vec<WordId>,
}

impl Numbers {
    fn collect(words: HashMap<&str, Vec<WordId>>) -> Numbers {
        let mut numbers = Numbers::default();
        for (word, ids) in words {
            let place = |at: usize| u32::try_from(at).expect("the patterns of a file are capped");
            let from = place(numbers.all.len());
            numbers.all.extend(ids);
            numbers.of.insert(hash(word.as_bytes()), (from, place(numbers.all.len())));
        }
        numbers.all.shrink_to_fit();
        numbers
    }

    fn get(&self, hash: u64) -> Option<&[WordId]> {
        self.of.get(&hash).map(|(from, to)| &self.all[*from as usize..*to as usize])
    }
}

impl Words for Lexicon {
    fn word(&mut self, word: &str) -> WordId {
        if let Some(number) = self.making.numbers.get(word) {
            return *number;
        }
        let number = self.fresh();
        self.making.numbers.insert(word.to_owned(), number);
        number
    }

    fn class(&mut self, name: &str) -> Option<Node> {
        self.making.classes.get(name).cloned()
    }

    fn either(&mut self, mut words: Vec<WordId>) -> WordId {
        words.sort_unstable();
        words.dedup();
        if let [one] = words[..] {
            return one;
        }
        if let Some(number) = self.making.choices.get(&words) {
            return *number;
        }
        let number = self.fresh();
        for word in &words {
            self.making.classes_of.entry(*word).or_default().push(number);
        }
        self.making.choices.insert(words, number);
        number
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
        let mut phrases = Vec::new();
        let mut queue = members;
        while let Some(member) = queue.pop() {
            match member {
                Node::Word(word) => self.making.classes_of.entry(word).or_default().push(class),
                Node::Any(inner) => {
                    queue.extend(inner.word.map(Node::Word));
                    queue.extend(inner.more.iter().cloned());
                }
                phrase => phrases.push(phrase),
            }
        }
        phrases.push(Node::Word(class));
        let node = Node::any(phrases, self);
        self.making.classes.insert(name.to_owned(), node);
        class
    }

    /// Sets the lists that help to recognise a token; the words are already folded.
    pub fn set_lists(
        &mut self,
        function_words: &[String],
        clitics: Vec<String>,
        masked: Vec<String>,
        typos: &[String],
    ) {
        self.function_words = function_words.iter().map(|word| hash(word.as_bytes())).collect();
        self.clitics = clitics.into_iter().map(Into::into).collect();
        self.masked = masked.into_iter().map(Into::into).collect();
        for word in typos {
            let place = u32::try_from(self.listed.len()).expect("the words of a file are capped");
            self.listed.push(word.as_str().into());
            self.typos.extend(one_left_out(word).map(|shorter| (shorter, place)));
            self.typos.insert(hash(word.as_bytes()), place);
        }
    }

    /// Adds another writing of words, such as textspeak or a dialect's.
    pub fn add_spelling(&mut self, writing: &str, words: Vec<String>) {
        self.spellings.insert(hash(writing.as_bytes()), words.into_iter().map(Into::into).collect());
    }

    /// Makes the lookup tables and lets go of what only patterns needed; call it once, after the last pattern and after
    /// [`Lexicon::expected`].
    pub fn finish(&mut self) {
        let making = std::mem::take(&mut self.making);
        let [mut exact, mut prefixes, mut suffixes]: [HashMap<&str, Vec<WordId>>; 3] = Default::default();
        for (word, number) in &making.numbers {
            let mut ids = vec![*number];
            ids.extend(making.all_of(*number));
            let bare = word.trim_matches('*');
            self.longest = self.longest.max(bare.chars().count());
            match (word.starts_with('*'), word.ends_with('*')) {
                (false, false) => exact.entry(bare).or_default().extend(ids),
                (false, true) => prefixes.entry(bare).or_default().extend(ids),
                (true, false) => suffixes.entry(bare).or_default().extend(ids),
                (true, true) => self.inner.push(Inner { pairs: pairs(bare), word: bare.into(), ids: ids.into() }),
            }
        }
        self.exact = Numbers::collect(exact);
        self.prefixes = Numbers::collect(prefixes);
        self.suffixes = Numbers::collect(suffixes);
    }

    /// How often each number is to be expected in a message, roughly: common words often, a class as all its members.
    pub fn expected(&self) -> Vec<usize> {
        let mut expected = vec![0; self.len()];
        for (word, number) in &self.making.numbers {
            let often = match (self.is_function_word(word), word.contains('*')) {
                (true, _) => 40,
                (false, true) => 2,
                (false, false) => 1,
            };
            expected[*number as usize] += often;
            for class in self.making.all_of(*number) {
                expected[class as usize] += often;
            }
        }
        expected
    }

    /// Whether the word is one of the language's most common ones.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(&hash(word.as_bytes()))
    }

    /// Writes every number that the token stands for into `ids` (cleared first); says whether the word is known at all.
    pub fn read(&self, token: &Token, ids: &mut Vec<WordId>) -> bool {
        ids.clear();
        if token.kind == Kind::Break {
            return false;
        }
        let plain = token.text.as_str();
        let whole = hash(plain.as_bytes());
        let telling = self.starred(plain, ids);
        for word in self.spellings.get(&whole).into_iter().flatten() {
            self.all_of(word, ids);
        }
        if let Some(found) = self.exact.get(whole) {
            ids.extend(found);
            return true;
        }
        if telling || self.function_words.contains(&whole) {
            // Stretched at its end, a word fits a star and is one that stands exactly, too.
            for other in &token.others {
                self.all_of(other, ids);
            }
            return true;
        }
        // A short ending such as that of every verb fits half of all words: it says nothing about this one.
        let vague = ids.len();
        for other in &token.others {
            self.all_of(other, ids);
            if ids.len() > vague || self.is_function_word(other) {
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
                self.all_of(rest, ids);
            }
        }
        if ids.len() > vague {
            return true;
        }
        if let Some(word) = self.unmasked(plain).or_else(|| self.meant(plain)) {
            self.all_of(word, ids);
        }
        ids.len() > vague
    }

    /// The numbers of a word as it stands and of the words with stars that fit.
    fn all_of(&self, word: &str, ids: &mut Vec<WordId>) {
        self.starred(word, ids);
        ids.extend(self.exact.get(hash(word.as_bytes())).into_iter().flatten());
    }

    /// The numbers of the words with stars that fit. Says whether one of them has letters enough to tell a word by.
    fn starred(&self, word: &str, ids: &mut Vec<WordId>) -> bool {
        let mut telling = false;
        // A word with a star has two letters or more, and none is longer than the longest.
        let mut key = START;
        let mut from = 0;
        for (count, (at, c)) in word.char_indices().take(self.longest).enumerate() {
            let to = at + c.len_utf8();
            key = extended(key, &word.as_bytes()[from..to]);
            from = to;
            if count > 0
                && let Some(found) = self.prefixes.get(key)
            {
                telling = true;
                ids.extend(found);
            }
        }
        if !self.suffixes.of.is_empty() {
            for (at, _) in word.char_indices() {
                if let Some(found) = self.suffixes.get(hash(&word.as_bytes()[at..])) {
                    telling |= word[at..].chars().nth(TELLING_ENDING - 1).is_some();
                    ids.extend(found);
                }
            }
        }
        if !self.inner.is_empty() {
            let own = pairs(word);
            for inner in self.inner.iter().filter(|inner| inner.pairs & !own == 0) {
                if word.contains(&*inner.word) {
                    telling = true;
                    ids.extend(&inner.ids);
                }
            }
        }
        telling
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
        let whole = std::iter::once(hash(word.as_bytes()));
        let place = whole.chain(one_left_out(word)).find_map(|key| self.typos.get(&key))?;
        self.listed.get(*place as usize).map(|w| &**w)
    }
}

/// The hash of every writing of a word with one letter missing. The first letter is hardly ever mistyped, so it stays.
fn one_left_out(word: &str) -> impl Iterator<Item = u64> + '_ {
    let bytes = word.as_bytes();
    word.char_indices().skip(1).map(move |(at, c)| extended(hash(&bytes[..at]), &bytes[at + c.len_utf8()..]))
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
            &["the".to_owned()],
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

    proptest::proptest! {
        #[test]
        fn what_stands_inside_a_text_has_no_pair_that_it_has_not(before: String, inside: String, behind: String) {
            let all = format!("{before}{inside}{behind}");
            proptest::prop_assert_eq!(pairs(&inside) & !pairs(&all), 0);
        }
    }

    #[test]
    fn a_member_of_a_class_carries_its_number() {
        assert_eq!(ids("dad"), [5, 6]);
    }

    #[test]
    fn a_word_carries_the_numbers_of_its_choices_and_of_classes_of_classes() {
        let mut lexicon = Lexicon::default();
        let [dad, mum, tree] = ["dad", "mum", "tree"].map(|word| lexicon.word(word));
        let either = lexicon.either(vec![dad, mum]);
        assert_eq!((lexicon.either(vec![mum, dad]), lexicon.either(vec![mum, mum])), (either, mum));
        let family = lexicon.add_class("family", vec![Node::Word(either)]);
        let inner = lexicon.class("family").expect("a class");
        let all = lexicon.add_class("all", vec![inner, Node::Word(tree)]);
        lexicon.finish();
        let ids = |word: &str| {
            let mut ids = Vec::new();
            lexicon.read(&normal::normal(word).tokens[0], &mut ids);
            ids
        };
        assert_eq!((ids("dad"), ids("tree")), (vec![dad, either, family, all], vec![tree, all]));
    }
}

//! The patterns of the rule files: parsed into a small tree, matched against all places of a message at once.
//!
//! A set of places is the bits of a `u128`, so a pattern costs a few operations a word however it nests, and nothing
//! a rule file says can make matching slow. What the words of a pattern are, `rules` knows; here they are numbers.

use std::sync::Arc;

use super::{
    marks::{Mark, marks},
    window::{ANY_WORD, Window},
};

/// The number of a word, a word with a star, or a class in one rule file.
pub type WordId = u32;

/// The most words, marks and brackets in one pattern.
pub const MOST_PARTS: usize = 300;
/// The most parts that a pattern may come to once its classes are written out.
pub const MOST_NODES: usize = 10_000;
/// How deep choices and sequences may lie in each other once classes are written out.
const DEEPEST: usize = 40;
/// How many words `..` may skip.
const SHORT_GAP: u8 = 6;
/// How many words and sentence breaks `...` may skip.
const LONG_GAP: u8 = 12;

/// A pattern as parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// One word.
    Word(WordId),
    /// Parts one after another.
    Seq(Box<[Node]>),
    /// One of several; shared, for a class stands in many patterns.
    Any(Arc<Choices>),
    /// Perhaps.
    Maybe(Box<Node>),
    /// Any one word.
    One,
    /// Up to so many words between; a wide one crosses sentence breaks and negations.
    Gap { most: u8, wide: bool },
    /// The start of a sentence.
    Start,
    /// The end of a sentence.
    End,
}

/// Of what one is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The number of all single words among them.
    pub word: Option<WordId>,
    /// What is more than a word.
    pub more: Box<[Node]>,
    /// Two words of each of these, without which it is not there.
    musts: Box<[[WordId; 2]]>,
    /// The number of all words that these begin with: where none of them stands, none of these is tried. Nothing where one
    /// of these may begin with any word.
    heads: Option<WordId>,
}

/// How the words of a pattern get their numbers.
pub trait Words {
    /// The number of a word as folded, with its stars.
    fn word(&mut self, word: &str) -> WordId;
    /// What a class stands for, if there is such a class.
    fn class(&mut self, name: &str) -> Option<Node>;
    /// One number for any of several, so that a look at one place tells of all of them.
    fn either(&mut self, words: Vec<WordId>) -> WordId;
}

impl Node {
    /// One of several.
    pub fn any(mut choices: Vec<Node>, words: &mut dyn Words) -> Node {
        let single = |choice: &Node| if let Node::Word(id) = choice { Some(*id) } else { None };
        let singles: Vec<WordId> = choices.iter().filter_map(single).collect();
        choices.retain(|choice| single(choice).is_none());
        let word = (!singles.is_empty()).then(|| words.either(singles));
        if let (Some(word), []) = (word, &choices[..]) {
            return Node::Word(word);
        }
        if let (None, 1) = (word, choices.len()) {
            return choices.remove(0);
        }
        let heads = choices.iter().map(Node::heads).collect::<Option<Vec<_>>>();
        let heads = heads.map(|heads| words.either(heads.concat()));
        let musts = choices.iter().map(|choice| {
            let words = choice.musts();
            [0, 1].map(|at| words.get(at).copied().unwrap_or(ANY_WORD))
        });
        Node::Any(Arc::new(Choices { word, musts: musts.collect(), more: choices.into(), heads }))
    }

    /// The words that it begins with; nothing where it may begin with any.
    fn heads(&self) -> Option<Vec<WordId>> {
        match self {
            Node::Word(id) => Some(vec![*id]),
            Node::Seq(parts) => parts.iter().find(|part| **part != Node::Start)?.heads(),
            Node::Any(choices) => Some([choices.word, Some(choices.heads?)].into_iter().flatten().collect()),
            Node::Maybe(_) | Node::One | Node::Gap { .. } | Node::Start | Node::End => None,
        }
    }

    /// The places behind the node for matches that begin at any place in `from`.
    pub fn after(&self, from: u128, window: &Window) -> u128 {
        match self {
            Node::Word(id) => (from & window.of(*id)) << 1,
            Node::Seq(parts) => {
                let mut at = from;
                for part in parts {
                    if at == 0 {
                        break;
                    }
                    at = part.after(at, window);
                }
                at
            }
            Node::Any(choices) => {
                let Choices { word, more, musts, heads } = &**choices;
                let at = word.map_or(0, |id| (from & window.of(id)) << 1);
                if heads.is_some_and(|id| from & window.of(id) == 0) {
                    return at;
                }
                let there = |(_, [one, other]): &(&Node, &[WordId; 2])| window.has(*one) && window.has(*other);
                let tried = more.iter().zip(musts).filter(there);
                tried.fold(at, |at, (choice, _)| at | choice.after(from, window))
            }
            Node::Maybe(part) => from | part.after(from, window),
            Node::Gap { most, wide } => {
                let may_skip = if *wide { window.tokens } else { window.skippable };
                let mut at = from;
                for _ in 0..*most {
                    at |= (at & may_skip) << 1;
                }
                at
            }
            Node::One => (from & window.words) << 1,
            Node::Start => from & window.starts,
            Node::End => from & window.ends,
        }
    }

    /// The places at which a match can begin, or more.
    pub fn begins(&self, window: &Window) -> u128 {
        match self {
            Node::Word(id) => window.of(*id),
            Node::Seq(parts) => parts.first().map_or(u128::MAX, |first| first.begins(window)),
            Node::Any(choices) => {
                let of = |id: Option<WordId>, other| id.map_or(other, |id| window.of(id));
                of(choices.word, 0) | of(choices.heads, u128::MAX)
            }
            Node::One => window.words,
            Node::Start => window.starts,
            // What may be nothing begins wherever the next part does.
            Node::Maybe(_) | Node::Gap { .. } | Node::End => u128::MAX,
        }
    }

    /// The least expected set of words of which every match holds one, or `None` when a match may hold none.
    pub fn anchor(&self, expected: &dyn Fn(WordId) -> usize) -> Option<Vec<WordId>> {
        let cost = |ids: &Vec<WordId>| ids.iter().map(|id| expected(*id)).sum::<usize>();
        match self {
            Node::Word(id) => Some(vec![*id]),
            Node::Seq(parts) => parts.iter().filter_map(|p| p.anchor(expected)).min_by_key(cost),
            Node::Any(choices) => {
                let mut all: Vec<WordId> = choices.word.into_iter().collect();
                for choice in &choices.more {
                    all.extend(choice.anchor(expected)?);
                }
                Some(all)
            }
            Node::Maybe(_) | Node::One | Node::Gap { .. } | Node::Start | Node::End => None,
        }
    }

    /// Words of which every match holds each one, in this order: the single ones of a sequence.
    pub fn musts(&self) -> Vec<WordId> {
        match self {
            Node::Word(id) => vec![*id],
            Node::Seq(parts) => {
                let single = |part: &Node| if let Node::Word(id) = part { Some(*id) } else { None };
                parts.iter().filter_map(single).collect()
            }
            Node::Any(_) | Node::Maybe(_) | Node::One | Node::Gap { .. } | Node::Start | Node::End => Vec::new(),
        }
    }

    /// How many parts it has, those inside of others included.
    pub fn size(&self) -> usize {
        1 + match self {
            Node::Seq(parts) => parts.iter().map(Node::size).sum(),
            Node::Any(choices) => {
                choices.more.iter().map(Node::size).sum::<usize>() + usize::from(choices.word.is_some())
            }
            Node::Maybe(part) => part.size(),
            Node::Word(_) | Node::One | Node::Gap { .. } | Node::Start | Node::End => 0,
        }
    }

    /// How deep its parts lie in each other.
    fn depth(&self) -> usize {
        1 + match self {
            Node::Seq(parts) => parts.iter().map(Node::depth).max().unwrap_or_default(),
            Node::Any(choices) => choices.more.iter().map(Node::depth).max().unwrap_or_default(),
            Node::Maybe(part) => part.depth(),
            Node::Word(_) | Node::One | Node::Gap { .. } | Node::Start | Node::End => 0,
        }
    }

    /// Whether a wide gap stands anywhere in it.
    pub fn is_wide(&self) -> bool {
        match self {
            Node::Gap { wide, .. } => *wide,
            Node::Seq(parts) => parts.iter().any(Node::is_wide),
            Node::Any(choices) => choices.more.iter().any(Node::is_wide),
            Node::Maybe(part) => part.is_wide(),
            Node::Word(_) | Node::One | Node::Start | Node::End => false,
        }
    }
}

/// Why a pattern cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPattern {
    /// More parts than [`MOST_PARTS`].
    #[error("it has more than {MOST_PARTS} parts")]
    TooLong,
    /// A bracket without its partner, or brackets nested more than four deep.
    #[error("its brackets do not close, or nest more than four deep")]
    Brackets,
    /// Classes made of classes, until it is more than anyone can mean.
    #[error("its classes come to more than {MOST_NODES} parts, or lie too deep in each other")]
    TooLarge,
    /// `<name>` without such a class.
    #[error("there is no class <{0}>")]
    NoClass(String),
    /// A question mark with nothing before it.
    #[error("a ? stands behind nothing that could be left out")]
    Dangling,
    /// A choice, or the whole, has no word in it.
    #[error("it could match without any word")]
    Empty,
    /// A star inside a word or beside a single letter.
    #[error("a * may only stand alone, or at the start or the end of a word of two letters or more")]
    Star,
}

/// Reads a pattern.
pub fn parse(pattern: &str, words: &mut dyn Words) -> Result<Node, BadPattern> {
    let marks = marks(pattern)?;
    if marks.len() > MOST_PARTS {
        return Err(BadPattern::TooLong);
    }
    let mut parser = Parser { marks: &marks, at: 0, nodes: 0, words };
    let node = parser.choices(0)?;
    if parser.at != marks.len() {
        return Err(BadPattern::Brackets);
    }
    if node.depth() > DEEPEST {
        return Err(BadPattern::TooLarge);
    }
    node.anchor(&|_| 1).ok_or(BadPattern::Empty)?;
    Ok(node)
}

struct Parser<'a> {
    marks: &'a [Mark],
    at: usize,
    /// The parts of all classes so far.
    nodes: usize,
    words: &'a mut dyn Words,
}

impl Parser<'_> {
    fn choices(&mut self, depth: usize) -> Result<Node, BadPattern> {
        if depth > 5 {
            return Err(BadPattern::Brackets);
        }
        let mut choices = vec![self.sequence(depth)?];
        while self.marks.get(self.at) == Some(&Mark::Or) {
            self.at += 1;
            choices.push(self.sequence(depth)?);
        }
        Ok(Node::any(choices, self.words))
    }

    fn sequence(&mut self, depth: usize) -> Result<Node, BadPattern> {
        let mut parts: Vec<Node> = Vec::new();
        while let Some(mark) = self.marks.get(self.at) {
            let node = match mark {
                Mark::Or | Mark::Close => break,
                Mark::Word(word) => Node::Word(self.words.word(word)),
                Mark::Class(name) => self.class(name)?,
                Mark::Open => {
                    self.at += 1;
                    let inner = self.choices(depth + 1)?;
                    if self.marks.get(self.at) != Some(&Mark::Close) {
                        return Err(BadPattern::Brackets);
                    }
                    inner
                }
                Mark::Maybe => {
                    let last = parts.pop().filter(|p| !matches!(p, Node::Gap { .. } | Node::Start | Node::End));
                    Node::Maybe(Box::new(last.ok_or(BadPattern::Dangling)?))
                }
                Mark::Gap(wide) => Node::Gap { most: if *wide { LONG_GAP } else { SHORT_GAP }, wide: *wide },
                Mark::One => Node::One,
                Mark::Start => Node::Start,
                Mark::End => Node::End,
            };
            self.at += 1;
            parts.push(node);
        }
        if parts.is_empty() {
            return Err(BadPattern::Empty);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Node::Seq(parts.into()) })
    }

    /// A class, written out: what is made of classes that are made of classes doubles with every level.
    fn class(&mut self, name: &str) -> Result<Node, BadPattern> {
        let node = self.words.class(name).ok_or_else(|| BadPattern::NoClass(name.to_owned()))?;
        self.nodes += node.size();
        if self.nodes > MOST_NODES { Err(BadPattern::TooLarge) } else { Ok(node) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::triage::normal;

    /// Words, and choices among them as lists of numbers behind a bar.
    #[derive(Default)]
    struct List(Vec<String>);

    impl Words for List {
        fn word(&mut self, word: &str) -> WordId {
            let at = self.0.iter().position(|w| w == word).unwrap_or_else(|| {
                self.0.push(word.to_owned());
                self.0.len() - 1
            });
            WordId::try_from(at).expect("few words")
        }

        fn class(&mut self, name: &str) -> Option<Node> {
            let family = vec![Node::Word(self.word("dad")), Node::Word(self.word("mum"))];
            (name == "family").then(|| Node::any(family, self))
        }

        fn either(&mut self, words: Vec<WordId>) -> WordId {
            let words: Vec<&str> = words.iter().map(|id| self.0[*id as usize].as_str()).collect();
            self.word(&words.join("|"))
        }
    }

    fn found(pattern: &str, text: &str) -> bool {
        let mut words = List::default();
        let node = parse(pattern, &mut words).expect("a pattern");
        let tokens = normal::tokens(text);
        let mut window = Window::default().cleared(words.0.len());
        for (at, token) in tokens.iter().enumerate() {
            window.tokens |= 1 << at;
            if token == normal::BREAK {
                window.ends |= 1 << at;
                window.starts |= 1 << (at + 1);
            } else {
                window.skippable |= 1 << at;
                window.words |= 1 << at;
            }
            for (id, _) in words.0.iter().enumerate().filter(|(_, word)| word.split('|').any(|word| word == token)) {
                window.note(WordId::try_from(id).expect("few words"), 1 << at);
            }
        }
        window.ends |= 1 << tokens.len();
        node.after(window.tokens, &window) != 0
    }

    #[test]
    fn words_choices_and_what_may_be_missing_match_in_order() {
        assert!(found("i (took|ate) (all the)? pills", "and i took pills"));
        assert!(found("i (took|ate) (all the)? pills", "i ate all the pills"));
        assert!(!found("i (took|ate) (all the)? pills", "pills i took"));
        assert!(found("my * friend", "my best friend") && !found("my * friend", "my friend"));
        assert!(found("my <family> hit", "my mum hit me"));
        assert!(found("yes | no", "well no"));
    }

    #[test]
    fn a_short_gap_stays_in_its_sentence_and_a_long_one_does_not() {
        assert!(found("took .. pills", "took some of the white pills"));
        assert!(!found("took .. pills", "took the bus. pills"));
        assert!(found("done ... goodbye", "im done. ok goodbye"));
    }

    #[test]
    fn a_sentence_has_a_start_and_an_end() {
        assert!(found("^ hi $", "hi. are you there"));
        assert!(!found("^ hi $", "hi there"));
    }

    #[test]
    fn patterns_that_make_no_sense_are_refused() {
        for (bad, why) in [
            ("(a", BadPattern::Brackets),
            ("a)", BadPattern::Brackets),
            ("(a)? ..", BadPattern::Empty),
            ("? a", BadPattern::Dangling),
            ("<nobody> hit", BadPattern::NoClass("nobody".to_owned())),
            ("a* b", BadPattern::Star),
            ("a | ", BadPattern::Empty),
        ] {
            assert_eq!(parse(bad, &mut List::default()), Err(why), "{bad}");
        }
        assert_eq!(parse(&"a ".repeat(301), &mut List::default()), Err(BadPattern::TooLong));
    }
}

//! Phrase rules: what one rule says, and which rules of a file a message hits.
//!
//! It knows words and places, not what follows from them; weighing the hits is `policy`. Files are read by `load`.

use std::cell::Cell;

use super::{
    About, Act, Leaf, Situation, Urgency,
    normal::{Kind, Text, Token},
    pattern::{Node, WordId},
    window::{ANY_WORD, Window},
    words::Lexicon,
};
use crate::lang::Lang;

/// The most tokens that are matched at once; a longer message is matched in overlapping windows.
const WINDOW: usize = 127;
/// How far the next window begins behind the last.
const STEP: usize = 90;

/// The number of a signal; signals are shared by all files.
pub type SignalId = u8;

/// What a rule says when it fires.
#[derive(Clone, Debug)]
pub enum Says {
    /// The message is at this level.
    Level(Urgency),
    /// The message does this, if there is no danger in it.
    Act(Act),
    /// A fact that other rules and the policy build on.
    Signal(SignalId),
    /// Only whom the message is about.
    Nothing,
}

/// One rule of a file.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub struct Rule {
    /// Its name, `<lang>.<words>`.
    pub id: String,
    /// The line in its file.
    pub line: usize,
    /// What it says.
    pub says: Says,
    /// Whether it is a floor under the verdict, whatever else is said.
    pub must: bool,
    /// How sure it is by itself, 0 to 1.
    pub weight: f32,
    /// The topics.
    pub leaves: Vec<Leaf>,
    /// Which emergency service.
    pub situation: Situation,
    /// Whom it is about, if the rule knows.
    pub about: Option<About>,
    /// Whether it says that the harm comes from the home.
    pub at_home: bool,
    /// Signals that must be there, and that must not, as bits.
    pub needs: u128,
    /// Signals that silence it, as bits.
    pub without: u128,
    /// Whether it fires on its signals alone.
    pub bare: bool,
    /// Whether a negation right before it silences it.
    pub negatable: bool,
    /// What silences it within the same sentence.
    pub unless: Vec<Unless>,
    /// Sentences on which it must fire.
    pub fires: Vec<String>,
    /// Sentences on which it must not.
    pub quiet: Vec<String>,
}

/// All the rules of one language.
pub struct RuleSet {
    /// The language.
    pub lang: Lang,
    /// The name of the file, for messages about it.
    pub file: String,
    /// The rules in the order of the file.
    pub rules: Vec<Rule>,
    /// The places of those that fire on signals alone.
    pub bare: Box<[usize]>,
    /// The words of all patterns.
    pub lexicon: Lexicon,
    pub(super) patterns: Vec<Pattern>,
    pub(super) by_anchor: Anchors,
    pub(super) negation: WordId,
}

/// A pattern with the rule that it belongs to.
pub(super) struct Pattern {
    pub node: Node,
    /// The place of the rule.
    pub rule: usize,
}

/// How many words of a pattern are looked at before it is tried.
pub(super) const MUSTS: usize = 4;

/// A pattern that is worth a try where a word is there.
#[derive(Clone, Copy)]
pub(super) struct Try {
    /// The place of the pattern.
    pub pattern: u32,
    /// Words without which nothing matches, in the order in which they stand in it; [`ANY_WORD`] where there are fewer. A
    /// look at these is much shorter than a try.
    pub musts: [WordId; MUSTS],
}

/// What silences a rule.
#[derive(Clone, Debug)]
pub struct Unless {
    /// The pattern.
    pub node: Node,
    /// Some of its words, as in a [`Try`].
    pub(super) musts: [WordId; MUSTS],
}

/// Whether words stand in the message one behind the other.
fn may_match(words: &[WordId; MUSTS], window: &Window) -> bool {
    let mut open = u128::MAX;
    for id in words.iter().take_while(|id| **id != ANY_WORD) {
        let there = window.of(*id) & open;
        if there == 0 {
            return false;
        }
        open = (u128::MAX << there.trailing_zeros()) << 1;
    }
    true
}

/// For each word the patterns that are worth a try when it is there.
pub(super) struct Anchors {
    /// Where the patterns of a word begin; those of the next begin where they end.
    starts: Vec<u32>,
    tries: Vec<Try>,
}

impl Anchors {
    /// Lays the lists one behind the other.
    pub fn collect(lists: &[Vec<Try>]) -> Anchors {
        let mut anchors = Anchors { starts: vec![0], tries: Vec::new() };
        for list in lists {
            anchors.tries.extend(list);
            anchors.starts.push(u32::try_from(anchors.tries.len()).expect("the patterns of a file are capped"));
        }
        anchors.tries.shrink_to_fit();
        anchors
    }

    fn of(&self, id: WordId) -> &[Try] {
        let at = id as usize;
        &self.tries[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// What matching needs room for. Each thread keeps its own from one message to the next.
#[derive(Default)]
struct Desk {
    window: Window,
    /// The numbers of one word.
    ids: Vec<WordId>,
    /// Whether each rule has matched so far; all are false between two messages.
    is_hit: Vec<bool>,
}

thread_local! {
    static DESK: Cell<Desk> = Cell::default();
}

/// What the rules of one language make of a message.
#[derive(Default)]
pub struct Found {
    /// The rules that matched, by index, each once, in the order of the file. Signals are not yet weighed.
    pub rules: Vec<usize>,
    /// The signals, as bits.
    pub signals: u128,
    /// How many words are known.
    pub known: usize,
}

impl RuleSet {
    /// Lets go of the sentences that the rules are tried on: half of the memory, and read by a rehearsal alone.
    pub fn forget_sentences(&mut self) {
        for rule in &mut self.rules {
            (rule.fires, rule.quiet) = (Vec::new(), Vec::new());
        }
    }

    /// Matches every pattern against a message.
    pub fn find(&self, text: &Text) -> Found {
        let mut found = Found::default();
        // Should two ever match at once on one thread, the second gets a new one.
        let mut desk = DESK.take();
        desk.is_hit.resize(self.rules.len().max(desk.is_hit.len()), false);
        let mut from = 0;
        loop {
            let to = (from + WINDOW).min(text.tokens.len());
            self.find_in(&text.tokens[from..to], &mut desk, &mut found);
            if to == text.tokens.len() {
                break;
            }
            from += STEP;
        }
        found.rules.sort_unstable();
        for rule in &found.rules {
            desk.is_hit[*rule] = false;
        }
        DESK.set(desk);
        for rule in &found.rules {
            if let Says::Signal(signal) = self.rules[*rule].says {
                found.signals |= 1 << signal;
            }
        }
        found
    }

    fn find_in(&self, tokens: &[Token], desk: &mut Desk, found: &mut Found) {
        let Desk { window: kept, ids, is_hit } = desk;
        let mut window = std::mem::take(kept).cleared(self.lexicon.len());
        let mut commas: u128 = 0;
        for (at, token) in tokens.iter().enumerate() {
            let place = 1u128 << at;
            window.tokens |= place;
            if token.kind == Kind::Break {
                window.ends |= place;
                window.starts |= place << 1;
                continue;
            }
            if token.after_comma {
                commas |= place;
            }
            window.words |= place;
            found.known += usize::from(self.lexicon.read(token, ids));
            for id in &*ids {
                window.note(*id, place);
            }
        }
        window.ends |= 1 << tokens.len();
        let negations = window.of(self.negation);
        window.skippable = window.words & !negations;
        let negated = (negations << 1) & !commas;
        for id in &window.present {
            for pattern in self.by_anchor.of(*id).iter().filter(|pattern| may_match(&pattern.musts, &window)) {
                let pattern = &self.patterns[pattern.pattern as usize];
                let Pattern { node, rule } = pattern;
                if !is_hit[*rule]
                    && node.after(window.tokens, &window) != 0
                    && Self::stands(node, &self.rules[*rule], negated, &window)
                {
                    is_hit[*rule] = true;
                    found.rules.push(*rule);
                }
            }
        }
        *kept = window;
    }

    /// Whether one of the matches is neither negated nor silenced in its sentence.
    fn stands(node: &Node, rule: &Rule, negated: u128, window: &Window) -> bool {
        let mut places = window.tokens & node.begins(window);
        if rule.negatable {
            places &= !negated;
        }
        while places != 0 {
            let start = places.trailing_zeros();
            places &= places - 1;
            let after = node.after(1 << start, window);
            if after == 0 {
                continue;
            }
            if rule.unless.is_empty() {
                return true;
            }
            let sentence = sentence(start, after.trailing_zeros(), window);
            if !rule.unless.iter().any(|u| may_match(&u.musts, window) && u.node.after(sentence, window) != 0) {
                return true;
            }
        }
        false
    }
}

/// The tokens of the sentence, or sentences, that a match from `start` to before `end` stands in.
fn sentence(start: u32, end: u32, window: &Window) -> u128 {
    let before = window.starts & ((1u128 << start) | ((1u128 << start) - 1));
    let first = 127 - before.leading_zeros().min(127);
    let behind = window.ends & !((1u128 << end) - 1);
    let last = behind.trailing_zeros().min(127);
    let up_to_last = (1u128 << last) - 1;
    window.tokens & up_to_last & !((1u128 << first) - 1)
}

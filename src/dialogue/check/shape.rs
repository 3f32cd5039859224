//! What the walk asks of a message, worked out once: the walk takes millions of turns.

use std::collections::{BTreeSet, HashMap};

use super::super::{
    flows::Flows,
    render::is_of_talk,
    rule::{Fact, Words},
    state::{CountryKnown, Flow},
};
use super::message::Messages;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts(u64);

impl Facts {
    /// Adds a fact.
    pub fn add(&mut self, fact: Fact) {
        self.0 |= 1 << (fact as u64);
    }

    /// Takes a fact away.
    pub fn remove(&mut self, fact: Fact) {
        self.0 &= !(1 << (fact as u64));
    }

    /// Whether a fact is in the set.
    pub fn has(self, fact: Fact) -> bool {
        self.0 & (1 << (fact as u64)) != 0
    }
}

/// What is needed to fill in a message's variables.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "a few needs, each there or not")]
struct Needs {
    line: bool,
    talk: bool,
    emergency: bool,
    text: bool,
    country: bool,
}

/// Words as the walk sees them.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The place in the list of all shapes.
    pub index: usize,
    /// How many questions they ask that want an answer.
    pub questions: usize,
    /// Whether they are help: a service, a number, or the honest word that there is none.
    pub help: bool,
    /// Whether they name a number while the country's own is not known; and while it is.
    pub number: [bool; 2],
    /// Whether there are other words for the second time in a row; true for cards, which may come again.
    pub again: bool,
    needs: Needs,
}

impl Shape {
    /// What the words need and the turn does not have; `with_person` says that somebody is talked with or about to be.
    pub fn missing(self, flow: &Flow, held: Facts, with_person: bool) -> Option<&'static str> {
        let line = [Fact::Helpline, Fact::AdultLine, Fact::OffenderLine].into_iter().any(|fact| held.has(fact));
        let talk = [Fact::Chat, Fact::NextChat, Fact::Talk, Fact::Used].into_iter().any(|fact| held.has(fact));
        let country = flow.country == CountryKnown::Known || held.has(Fact::Guess);
        if self.needs.line && !line {
            Some("a service with a number (fact helpline)")
        } else if self.needs.talk && !talk && !with_person {
            Some("a service to chat with (fact chat, next-chat, talk or used)")
        } else if self.needs.emergency && !held.has(Fact::HasNumber) {
            Some("the country's own emergency number (fact has-number; or use { danger-now })")
        } else if self.needs.text && !held.has(Fact::TextEmergency) {
            Some("an emergency number that can be texted (fact text-emergency)")
        } else if self.needs.country && !country {
            Some("a known country")
        } else {
            None
        }
    }
}

/// The shapes of everything that the flows say.
pub struct Shapes<'a>(HashMap<&'a Words, Shape>);

impl<'a> Shapes<'a> {
    /// The shapes of what these flows say in these words.
    pub fn of(flows: &'a Flows, messages: &Messages) -> Self {
        let mut all = HashMap::new();
        for words in flows.rules().flat_map(|rule| &rule.say).map(|say| &say.what) {
            let index = all.len();
            all.entry(words).or_insert_with(|| {
                let needed = match words {
                    Words::Message(id) => messages.needs(id),
                    Words::Offers | Words::Picked => BTreeSet::default(),
                };
                let of_talk = matches!(words, Words::Message(id) if is_of_talk(id));
                Shape {
                    index,
                    questions: messages.questions(words),
                    help: messages.is_help(words),
                    number: [messages.has_number(words, false), messages.has_number(words, true)],
                    again: !matches!(words, Words::Message(id) if !messages.has_again(id)),
                    needs: Needs {
                        line: !of_talk && (needed.contains("helpline") || needed.contains("number")),
                        talk: of_talk && (needed.contains("helpline") || needed.contains("counsellor")),
                        emergency: needed.contains("emergency"),
                        text: needed.contains("textnumber"),
                        country: needed.contains("country"),
                    },
                }
            });
        }
        Shapes(all)
    }

    /// The shapes of what a turn says, in its order.
    pub fn of_turn(&self, says: &[&Words]) -> Vec<Shape> {
        says.iter().map(|words| *self.0.get(words).expect("all words of the flows have a shape")).collect()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// Which words were said, by the index of their shape.
#[derive(Clone, Debug, Default)]
pub struct Said(Vec<u64>);

impl Said {
    /// The empty set of so many words.
    pub fn none(of: usize) -> Self {
        Said(vec![0; of.div_ceil(64)])
    }

    /// Adds words.
    pub fn add(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    /// Whether words are in the set.
    pub fn has(&self, index: usize) -> bool {
        self.0[index / 64] & (1 << (index % 64)) != 0
    }
}

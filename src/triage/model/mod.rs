//! What was learned from the corpus: a linear model over hashed n-grams and glosses, and how it is weighed with the rules.
//!
//! `helpbridge model train` makes it from corpus, glossaries and rules; it is built into the program.

mod features;
mod form;
mod fusion;
mod glossary;
pub mod learn;
mod linear;
mod sieve;
mod table;
mod train;

pub use features::Features;
pub use form::{BadModel, hash_of, read, write};
pub use fusion::{CLUES, Clues, Fusion, Known, Levels, called};
pub use glossary::{Glossary, Keys};
pub use linear::likelihoods;
use linear::{Linear, likelihood};

use super::{About, Evidence, Leaf, Urgency, normal::Text};
use crate::lang::Lang;

/// From this likelihood the message is about someone else.
const SOMEONE_ELSE: f32 = 0.6;

/// Whom a message may be about, in the order of the model's answers.
const ABOUT: [About; 5] =
    [About::SelfChild, About::OtherChild, About::AdultForChild, About::AdultSelf, About::Offender];

/// The weights as built in.
static BUILT_IN: &[u8] = include_bytes!("../../../dialogues/triage/model/weights.bin");

/// What the features of each group add up to for each level.
pub type LevelSums = [[i32; 4]; features::GROUPS];

/// Everything that was learned.
pub struct Model {
    /// What words mean.
    pub(super) glossary: Glossary,
    /// Which level.
    pub(super) levels: Linear,
    /// Which topics, each a yes or no.
    pub(super) topics: Linear,
    /// Whom it is about.
    pub(super) about: Linear,
    /// How rules and model are weighed.
    pub(super) fusion: Fusion,
    /// The hash at the end of the file it was read from, in hexadecimal digits; empty when it was just learned.
    pub hash: String,
}

impl Model {
    /// The model of this release. That its hash is right is proven by a test, not at every start: looking at all of it
    /// would bring all of it into memory.
    pub fn built_in() -> Result<Model, BadModel> {
        form::read_unproven(BUILT_IN)
    }

    /// What the model sees of a text in a conversation of some language, written in perhaps another.
    pub fn features(&self, text: &Text, written: Lang, lang: Lang) -> Features {
        let langs = [written, lang, Lang::EN];
        let fewer = if written == lang { &langs[1..] } else { &langs[..] };
        Features::of(text, &self.glossary, fewer)
    }

    /// What speaks for the four levels, by group of features.
    pub fn level_sums(&self, features: &Features) -> LevelSums {
        self.levels.sums_of_four(features)
    }

    /// The scores of the four levels that these sums come to.
    pub fn level_scores(&self, features: &Features, sums: &LevelSums) -> Levels {
        self.levels.scores_of_four(features, sums)
    }

    /// How likely each topic is, likeliest first.
    pub fn topics(&self, features: &Features) -> Vec<(Leaf, f32)> {
        let likely = self.topics.scores(features).into_iter().map(likelihood);
        let mut likely: Vec<(Leaf, f32)> = Leaf::ALL.iter().copied().zip(likely).collect();
        likely.sort_by(|a, b| b.1.total_cmp(&a.1));
        likely
    }

    /// Whom it is about, where that is likely someone else than the writer.
    pub fn about(&self, features: &Features) -> Option<About> {
        let scores = <[f32; ABOUT.len()]>::try_from(self.about.scores(features).as_slice()).ok()?;
        let likely = likelihoods(scores);
        // That someone is an adult who harms is never guessed: only stated adulthood makes an offender.
        let others = (1..4).filter(|at| likely[*at] >= SOMEONE_ELSE);
        others.max_by(|a, b| likely[*a].total_cmp(&likely[*b])).map(|at| ABOUT[at])
    }

    /// How much letters, words and glosses spoke for the level against none, for whoever explains a verdict.
    pub fn evidence(&self, features: &Features, sums: &LevelSums, level: Urgency) -> Vec<Evidence> {
        let said = self.levels.said_by_group(features, sums, [level as usize, Urgency::None as usize]);
        let groups = ["letters", "words", "meanings"].into_iter().zip(said);
        groups
            .filter(|(_, weight)| *weight > 0.0)
            .map(|(id, weight)| Evidence { layer: "linear".to_owned(), id: id.to_owned(), weight: weight.min(1.0) })
            .collect()
    }
}

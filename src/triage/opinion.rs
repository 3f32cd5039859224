//! What model and encoder say of a message, for the policy to weigh.

use super::{
    About, Assessment, Evidence, Leaf, Urgency,
    model::{Clues, Features, Fusion, LevelSums, Levels, Model, likelihoods},
    policy::MOST_LEAVES,
};
use crate::lang::Lang;

/// From this likelihood the model names a topic, and from this one it lets a rule name it.
const NAMED: f32 = 0.25;
const PLAUSIBLE: f32 = 0.1;

/// What the linear model says of a message.
pub struct Opinion<'a> {
    /// The model.
    pub model: &'a Model,
    /// What it saw.
    pub features: &'a Features,
    /// What of that speaks for which level.
    pub sums: LevelSums,
    /// What the encoder says, where it was asked.
    pub second: Option<Second<'a>>,
}

/// What the encoder says of a message.
pub struct Second<'a> {
    /// How much it is believed.
    pub fusion: &'a Fusion,
    /// Its scores, their mean taken away.
    pub levels: Levels,
}

/// The clues with what the encoder says.
pub fn with_second(clues: &Clues, levels: &Levels) -> Vec<f32> {
    clues.iter().chain(levels).copied().collect()
}

impl Opinion<'_> {
    /// The scores of the linear model.
    pub(super) fn scores(&self) -> Levels {
        self.model.level_scores(self.features, &self.sums)
    }

    /// The likelihoods of the levels.
    pub(super) fn likely(&self, clues: &Clues, lang: Option<Lang>) -> Levels {
        match &self.second {
            Some(second) => second.fusion.levels(&with_second(clues, &second.levels), lang),
            None => self.model.fusion.levels(clues, lang),
        }
    }

    /// Adds what only the model saw: topics, whom it is about, and which of its features spoke.
    pub(super) fn add_to(&self, verdict: &mut Assessment, firm: &[Leaf], is_short: bool) {
        if verdict.urgency == Urgency::None {
            return;
        }
        let topics = self.model.topics(self.features);
        // What a rule names in passing stands if the model finds it plausible too; what a floor names always stands.
        let plausible = |leaf: &Leaf| topics.iter().any(|(of, likely)| of == leaf && *likely >= PLAUSIBLE);
        verdict.leaves.retain(|leaf| firm.contains(leaf) || plausible(leaf));
        for (leaf, likely) in topics {
            let named = likely >= NAMED || verdict.leaves.is_empty();
            if named && verdict.leaves.len() < MOST_LEAVES && !verdict.leaves.contains(&leaf) {
                verdict.leaves.push(leaf);
            }
        }
        if verdict.about == About::SelfChild
            && !is_short
            && let Some(about) = self.model.about(self.features)
        {
            verdict.about = about;
        }
        verdict.evidence.extend(self.model.evidence(self.features, &self.sums, verdict.urgency));
        if verdict.evidence.is_empty() {
            // None of its features alone speaks for the level, only all of them together.
            let weight = likelihoods(self.scores())[verdict.urgency as usize];
            verdict.evidence.push(Evidence { layer: "linear".to_owned(), id: "together".to_owned(), weight });
        }
        if let Some(second) = &self.second {
            let weight = likelihoods(second.levels)[verdict.urgency as usize];
            verdict.evidence.push(Evidence { layer: "encoder".to_owned(), id: "level".to_owned(), weight });
        }
    }
}

//! One verdict from the linear model and the rules: a small logistic model over both, with a base for each language.
//!
//! It is learned on messages that neither the rule writers nor the linear model saw, because both are surer than they
//! should be on what they learned from.

use serde::{Deserialize, Serialize};

use super::linear::likelihoods;
use crate::lang::Lang;

/// How many things the fusion looks at.
pub const CLUES: usize = 24;

/// What it looks at, in a fixed order; see `triage::policy` for what fills it.
pub type Clues = [f32; CLUES];

/// The likelihoods of the four levels, in the order of [`crate::triage::Urgency::ALL`].
pub type Levels = [f32; 4];

/// How many steps learning takes.
const STEPS: usize = 600;
/// How strongly the weights, and the bases of the languages, are held near zero.
const HELD: f32 = 2e-4;
const HELD_LANG: f32 = 6e-3;

/// The weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fusion {
    /// For each clue what it adds to the score of each level; the last row is the base. At least the base is there.
    pub weights: Vec<Levels>,
    /// What each language adds.
    pub langs: Vec<(Lang, Levels)>,
}

/// One message to learn from.
pub struct Known {
    /// The clues; as many for each message that is learned from.
    pub clues: Vec<f32>,
    /// Its language.
    pub lang: Lang,
    /// The right level, 0 to 3.
    pub right: usize,
    /// How much it counts beside others of its language.
    pub weight: f32,
}

/// Nothing learned yet: every level is as likely.
impl Default for Fusion {
    fn default() -> Self {
        Self { weights: vec![[0.0; 4]; CLUES + 1], langs: Vec::new() }
    }
}

impl Fusion {
    /// The likelihoods of the levels; every level is as likely where the clues are not those that were learned by.
    pub fn levels(&self, clues: &[f32], lang: Option<Lang>) -> Levels {
        let Some(base) = self.weights.get(clues.len()) else { return [0.25; 4] };
        let mut scores = *base;
        for (clue, weights) in clues.iter().zip(&self.weights) {
            add(&mut scores, weights, *clue);
        }
        if let Some((_, base)) = self.langs.iter().find(|(of, _)| Some(*of) == lang) {
            add(&mut scores, base, 1.0);
        }
        likelihoods(scores)
    }

    /// Learns from messages that were held back. Every language counts the same.
    pub fn learn(known: &[Known]) -> Fusion {
        let clues = known.first().map_or(CLUES, |one| one.clues.len());
        let mut langs: Vec<(Lang, Levels)> = Vec::new();
        let mut counts: Vec<f32> = Vec::new();
        let mut places = Vec::with_capacity(known.len());
        for one in known {
            let at = langs.iter().position(|(lang, _)| *lang == one.lang).unwrap_or_else(|| {
                langs.push((one.lang, [0.0; 4]));
                counts.push(0.0);
                langs.len() - 1
            });
            counts[at] += one.weight;
            places.push(at);
        }
        #[expect(clippy::cast_precision_loss, reason = "tens of languages")]
        let each = 1.0 / langs.len().max(1) as f32;
        let mut fusion = Fusion { weights: vec![[0.0; 4]; clues + 1], langs };
        let mut squares = vec![[1e-8f32; 4]; clues + 1 + fusion.langs.len()];
        for _ in 0..STEPS {
            let mut slopes = vec![[0.0f32; 4]; squares.len()];
            for (one, place) in known.iter().zip(&places) {
                let mut error = fusion.levels(&one.clues, Some(one.lang));
                error[one.right] -= 1.0;
                let weight = each * one.weight / counts[*place];
                for (slope, clue) in slopes.iter_mut().zip(&one.clues) {
                    add(slope, &error, clue * weight);
                }
                add(&mut slopes[clues], &error, weight);
                add(&mut slopes[clues + 1 + place], &error, weight);
            }
            for (at, slope) in slopes.iter_mut().enumerate() {
                let held = if at > clues { HELD_LANG } else { HELD };
                let weights = fusion.row(at, clues);
                if at != clues {
                    add(slope, weights, held);
                }
                for ((weight, slope), square) in weights.iter_mut().zip(slope.iter()).zip(&mut squares[at]) {
                    *square = 0.95 * *square + 0.05 * slope * slope;
                    *weight -= 0.02 * slope / (square.sqrt() + 1e-6);
                }
            }
        }
        fusion
    }

    fn row(&mut self, at: usize, clues: usize) -> &mut Levels {
        if at <= clues { &mut self.weights[at] } else { &mut self.langs[at - clues - 1].1 }
    }
}

/// From this share of the risk it is an emergency.
const EMERGENCY: f32 = 0.35;
/// From this share of what is no risk it is a concern.
const CONCERN: f32 = 0.45;

/// The level to call, given the likelihoods and from which likelihood of risk it is one: first whether someone is at
/// risk, then how soon.
pub fn called(levels: &Levels, risk_from: f32) -> usize {
    let [none, concern, urgent, emergency] = *levels;
    let risk = urgent + emergency;
    if risk >= risk_from {
        if emergency >= risk * EMERGENCY { 3 } else { 2 }
    } else {
        usize::from(concern >= (none + concern) * CONCERN)
    }
}

fn add(to: &mut Levels, what: &Levels, times: f32) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += what * times;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(right: usize, strength: f32, lang: &str) -> Known {
        let mut clues = [0.0; CLUES];
        clues[right] = strength;
        Known { clues: clues.to_vec(), lang: lang.parse().expect("a language"), right, weight: 1.0 }
    }

    #[test]
    fn it_learns_which_clue_speaks_for_which_level() {
        let all: Vec<Known> = (0..40).map(|n| known(n % 4, 1.0, if n % 2 == 0 { "en" } else { "sw" })).collect();
        let fusion = Fusion::learn(&all);
        for one in &all {
            let levels = fusion.levels(&one.clues, Some(one.lang));
            assert!(levels[one.right] > 0.8, "{levels:?}");
        }
        let unknown = fusion.levels(&known(3, 1.0, "en").clues, "de".parse().ok());
        assert!(unknown[3] > 0.5, "a language it never saw gets the common weights: {unknown:?}");
    }

    #[test]
    fn the_same_messages_give_the_same_weights() {
        let all: Vec<Known> = (0..8).map(|n| known(n % 4, 0.5, "en")).collect();
        assert_eq!(Fusion::learn(&all), Fusion::learn(&all));
    }
}

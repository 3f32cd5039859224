//! A linear model over hashed features: for each feature one small whole number for each answer, summed.

use std::borrow::Cow;

use super::features::Features;

/// The weights of one question, such as "which level".
#[derive(Clone, Debug, PartialEq)]
pub struct Linear {
    /// How many bits of a feature's hash choose its row.
    pub bits: u32,
    /// How many answers there are.
    pub answers: usize,
    /// What a weight of 1 adds to a score.
    pub step: f32,
    /// What each answer scores before any feature.
    pub base: Vec<f32>,
    /// The rows, one after another, each a signed byte for every answer.
    pub rows: Cow<'static, [u8]>,
}

impl Linear {
    /// The score of every answer, not yet a likelihood.
    pub fn scores(&self, features: &Features) -> Vec<f32> {
        let mut scores = vec![0.0f32; self.answers];
        let mask = (1u32 << self.bits) - 1;
        for (hash, weight) in features.weighed() {
            let at = (hash & mask) as usize * self.answers;
            let row = &self.rows[at..at + self.answers];
            for (score, byte) in scores.iter_mut().zip(row) {
                *score += f32::from(byte.cast_signed()) * weight;
            }
        }
        scores.iter().zip(&self.base).map(|(score, base)| score * self.step + base).collect()
    }

    /// How much each of the three groups of features says for an answer against another.
    pub fn said_by_group(&self, features: &Features, answer: usize, against: usize) -> [f32; super::features::GROUPS] {
        let mask = (1u32 << self.bits) - 1;
        features.by_group().map(|group| {
            group
                .map(|(hash, weight)| {
                    let at = (hash & mask) as usize * self.answers;
                    let of = |answer: usize| f32::from(self.rows[at + answer].cast_signed());
                    (of(answer) - of(against)) * weight * self.step
                })
                .sum()
        })
    }
}

/// Likelihoods from scores; they sum to 1.
pub fn likelihoods<const N: usize>(scores: [f32; N]) -> [f32; N] {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let each = scores.map(|score| libm::expf(score - most));
    let sum: f32 = each.iter().sum();
    each.map(|one| one / sum)
}

/// The likelihood of a yes from its score.
pub fn likelihood(score: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-score))
}

//! A linear model over hashed features: for each feature one small whole number for each answer, summed.

use std::borrow::Cow;

use super::features::{Features, GROUPS};

/// The weights of one question, such as "which level".
#[derive(Clone, Debug, PartialEq)]
pub struct Linear {
    /// How many bits of a feature's hash choose its row.
    pub bits: u32,
    /// How many answers there are.
    pub answers: usize,
    /// The first of the groups of features (letters, words, ideas) that it looks at.
    pub first_group: usize,
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
        let mut scores = self.base.clone();
        let mut sums = vec![0; self.answers];
        for (hashes, weight) in features.by_group().into_iter().skip(self.first_group) {
            self.sum(hashes, &mut sums);
            for (score, sum) in scores.iter_mut().zip(&sums) {
                *score += small(*sum) * weight * self.step;
            }
        }
        scores
    }

    /// How much each of the three groups of features says for an answer against another.
    pub fn said_by_group(&self, features: &Features, answer: usize, against: usize) -> [f32; GROUPS] {
        let mut sums = vec![0; self.answers];
        features.by_group().map(|(hashes, weight)| {
            self.sum(hashes, &mut sums);
            small(sums[answer] - sums[against]) * weight * self.step
        })
    }

    /// Adds up the rows of some features. They all weigh the same, so whole numbers do, which is much the fastest.
    fn sum(&self, hashes: &[u32], sums: &mut [i32]) {
        sums.fill(0);
        let mask = (1u32 << self.bits) - 1;
        for hash in hashes {
            let at = (hash & mask) as usize * self.answers;
            let row = &self.rows[at..at + self.answers];
            for (sum, byte) in sums.iter_mut().zip(row) {
                *sum += i32::from(byte.cast_signed());
            }
        }
    }
}

/// A sum of a few thousand bytes as a fraction's numerator.
#[expect(clippy::cast_precision_loss, reason = "far below 16 million")]
fn small(sum: i32) -> f32 {
    sum as f32
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

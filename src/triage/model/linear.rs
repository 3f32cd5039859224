//! A linear model over hashed features: for each feature one small whole number for each answer, summed.

use std::borrow::Cow;

use super::features::{Features, GROUPS};
use crate::triage::Leaf;

/// How many topics there are to score.
const TOPICS: usize = Leaf::ALL.len();

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

    /// What each of the three groups of features adds up to for each of four answers: the costly part of the scores, which
    /// whoever explains a verdict needs once more.
    pub fn sums_of_four(&self, features: &Features) -> [[i32; 4]; GROUPS] {
        features.by_group().map(|(hashes, _)| {
            let mut sums = [0; 4];
            self.sum(hashes, &mut sums);
            sums
        })
    }

    /// The scores that these sums come to.
    pub fn scores_of_four(&self, features: &Features, sums: &[[i32; 4]; GROUPS]) -> [f32; 4] {
        let mut scores = std::array::from_fn(|answer| self.base[answer]);
        for ((_, weight), sums) in features.by_group().into_iter().zip(sums).skip(self.first_group) {
            for (score, sum) in scores.iter_mut().zip(sums) {
                *score += small(*sum) * weight * self.step;
            }
        }
        scores
    }

    /// How much each of the three groups of features says for an answer against another.
    pub fn said_by_group(
        &self,
        features: &Features,
        sums: &[[i32; 4]; GROUPS],
        [answer, against]: [usize; 2],
    ) -> [f32; GROUPS] {
        let weights = features.by_group().map(|(_, weight)| weight);
        std::array::from_fn(|group| small(sums[group][answer] - sums[group][against]) * weights[group] * self.step)
    }

    /// Adds up the rows of some features. They all weigh the same, so whole numbers do, which is much the fastest.
    fn sum(&self, hashes: &[u32], sums: &mut [i32]) {
        // Of a row whose width is known when this is compiled the machine takes all bytes at once.
        match self.answers {
            4 => self.sum_of::<4>(hashes, sums),
            5 => self.sum_of::<5>(hashes, sums),
            TOPICS => self.sum_of::<TOPICS>(hashes, sums),
            _ => self.sum_row_by_row(hashes, sums),
        }
    }

    fn sum_of<const WIDTH: usize>(&self, hashes: &[u32], sums: &mut [i32]) {
        let mask = (1usize << self.bits) - 1;
        let (rows, _) = self.rows.as_chunks::<WIDTH>();
        let mut total = [0; WIDTH];
        for hash in hashes {
            for (sum, byte) in total.iter_mut().zip(&rows[*hash as usize & mask]) {
                *sum += i32::from(byte.cast_signed());
            }
        }
        sums.copy_from_slice(&total);
    }

    fn sum_row_by_row(&self, hashes: &[u32], sums: &mut [i32]) {
        sums.fill(0);
        let mask = (1usize << self.bits) - 1;
        for hash in hashes {
            let at = (*hash as usize & mask) * self.answers;
            for (sum, byte) in sums.iter_mut().zip(&self.rows[at..at + self.answers]) {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rows_of_known_width_sum_as_all_others(hashes in prop::collection::vec(any::<u32>(), 0..60), seed: u8) {
            for answers in [4, 5, TOPICS] {
                let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(16 * answers).map(|at| at.wrapping_mul(seed | 1)).collect();
                let linear =
                    Linear { bits: 4, answers, first_group: 0, step: 1.0, base: vec![0.0; answers], rows: bytes.into() };
                let (mut fast, mut slow) = (vec![7; answers], vec![7; answers]);
                linear.sum(&hashes, &mut fast);
                linear.sum_row_by_row(&hashes, &mut slow);
                prop_assert_eq!(fast, slow);
            }
        }
    }
}

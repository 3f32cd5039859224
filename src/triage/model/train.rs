//! Learning the weights of a [`Linear`]: plain gradient steps in a fixed order, so that the same corpus gives the same
//! bytes. Nothing depends on the machine: no threads, no clock, and `exp` in software.

use std::borrow::Cow;

use super::{
    features::Features,
    linear::{Linear, likelihood},
};

/// One labelled message.
pub struct Example<'a> {
    /// What the model sees of it.
    pub features: &'a Features,
    /// The right answers; exactly one where only one can be right.
    pub right: &'a [usize],
    /// How much it counts, 1 for most.
    pub weight: f32,
}

/// How to learn.
#[derive(Clone, Copy, Debug)]
pub struct Lesson {
    /// How many bits of a feature's hash choose its row.
    pub bits: u32,
    /// How many answers there are.
    pub answers: usize,
    /// The first of the groups of features (letters, words, ideas) that is looked at.
    pub first_group: usize,
    /// In how many examples a feature must stand to be learned from: what stands in one says more about it than about
    /// any other.
    pub fewest: u32,
    /// Whether exactly one answer is right; else each is a yes or no of its own.
    pub one_of: bool,
    /// How often the examples are gone through.
    pub rounds: u32,
    /// How large the first steps are.
    pub rate: f32,
    /// The share of features that is hidden from each step, so that no single one is relied on.
    pub hidden: f32,
    /// How often all of it is learned anew, in another order each time; the mean is kept. What one order happened to make
    /// of a word evens out.
    pub runs: u32,
}

/// Learns and rounds the weights to bytes.
pub fn train(examples: &[Example], lesson: &Lesson) -> Linear {
    let answers = lesson.answers;
    let mask = (1u32 << lesson.bits) - 1;
    let rows = 1usize << lesson.bits;
    let mut seen_in = vec![0u32; rows];
    for (hash, _) in examples.iter().flat_map(|example| example.features.weighed(lesson.first_group)) {
        seen_in[(hash & mask) as usize] += 1;
    }
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    // The last row is the base, which every example has.
    let mut sum = vec![0.0f32; (rows + 1) * answers];
    for _ in 0..lesson.runs {
        for (sum, weight) in sum.iter_mut().zip(learned(examples, lesson, &seen_in, &mut chance)) {
            *sum += weight;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few runs")]
    let runs = lesson.runs as f32;
    for weight in &mut sum {
        *weight /= runs;
    }
    rounded(&sum, lesson)
}

/// The weights after one time through all rounds. `seen_in` tells in how many examples each row stands.
fn learned(examples: &[Example], lesson: &Lesson, seen_in: &[u32], chance: &mut Chance) -> Vec<f32> {
    let (answers, rows) = (lesson.answers, seen_in.len());
    let mask = (1u32 << lesson.bits) - 1;
    let mut weights = vec![0.0f32; (rows + 1) * answers];
    let mut squares = vec![1e-2f32; (rows + 1) * answers];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut seen: Vec<(usize, f32)> = Vec::new();
    let mut scores = vec![0.0f32; answers];
    for round in 0..lesson.rounds {
        shuffle(&mut order, chance);
        #[expect(clippy::cast_precision_loss, reason = "a few rounds")]
        let rate = lesson.rate * (1.0 - round as f32 / lesson.rounds as f32).max(0.1);
        for example in order.iter().map(|at| &examples[*at]) {
            seen.clear();
            for (hash, weight) in example.features.weighed(lesson.first_group) {
                let row = (hash & mask) as usize;
                if seen_in[row] >= lesson.fewest && chance.share() >= lesson.hidden {
                    seen.push((row * answers, weight / (1.0 - lesson.hidden)));
                }
            }
            seen.push((rows * answers, 1.0));
            scores.fill(0.0);
            for (at, weight) in &seen {
                for (score, w) in scores.iter_mut().zip(&weights[*at..at + answers]) {
                    *score += w * weight;
                }
            }
            errors(&mut scores, example.right, lesson.one_of);
            for (at, weight) in &seen {
                for (answer, error) in scores.iter().enumerate() {
                    let slope = error * weight * example.weight;
                    let at = at + answer;
                    squares[at] += slope * slope;
                    weights[at] -= rate * slope / squares[at].sqrt();
                }
            }
        }
    }
    weights
}

/// Makes of scores how far each likelihood is from what is right.
fn errors(scores: &mut [f32], right: &[usize], one_of: bool) {
    if one_of {
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let mut sum = 0.0;
        for score in scores.iter_mut() {
            *score = libm::expf(*score - most);
            sum += *score;
        }
        for score in scores.iter_mut() {
            *score /= sum;
        }
    } else {
        for score in scores.iter_mut() {
            *score = likelihood(*score);
        }
    }
    for answer in right {
        scores[*answer] -= 1.0;
    }
}

/// The weights as signed bytes. The few largest are cut so that the many small ones keep their differences.
fn rounded(weights: &[f32], lesson: &Lesson) -> Linear {
    let (rows, base) = weights.split_at(weights.len() - lesson.answers);
    let mut sizes: Vec<f32> = rows.iter().map(|w| w.abs()).filter(|w| *w > 0.0).collect();
    sizes.sort_unstable_by(f32::total_cmp);
    let largest = sizes.get(sizes.len() * 9_995 / 10_000).copied().unwrap_or(1.0);
    let step = largest / 127.0;
    #[expect(clippy::cast_possible_truncation, reason = "held within a byte just before")]
    let bytes = rows.iter().map(|w| ((w / step).round().clamp(-127.0, 127.0) as i8).cast_unsigned()).collect();
    Linear {
        bits: lesson.bits,
        answers: lesson.answers,
        first_group: lesson.first_group,
        step,
        base: base.to_vec(),
        rows: Cow::Owned(bytes),
    }
}

/// Numbers that look like chance and are the same every time (xorshift).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0 up to 1.
    fn share(&mut self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "24 bits fit")]
        let share = (self.next() >> 40) as f32 / (1u32 << 24) as f32;
        share
    }
}

fn shuffle(order: &mut [usize], chance: &mut Chance) {
    for at in (1..order.len()).rev() {
        #[expect(clippy::cast_possible_truncation, reason = "below the length")]
        let other = (chance.next() % (at as u64 + 1)) as usize;
        order.swap(at, other);
    }
}

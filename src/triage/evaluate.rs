//! How well the verdicts fit the corpus: one language at a time, split by seed.
//!
//! Corpus lines are `urgency, topics, about, tags, seed, text`, tab-separated. Items with one seed are variants of one
//! another, so a seed is either in the training part or in the development part, never in both.

use super::{Triage, Urgency};
use crate::lang::Lang;

/// Which part of the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Four fifths of the seeds: to write rules by.
    Training,
    /// One fifth of the seeds: to measure by.
    Development,
}

/// One labelled message.
#[derive(Clone, Copy)]
pub struct Item<'a> {
    /// The right level.
    pub urgency: Urgency,
    /// The part it belongs to.
    pub part: Part,
    /// The message.
    pub text: &'a str,
}

/// The items of a corpus file; lines that are none are left out.
pub fn items(lang: Lang, corpus: &str) -> Vec<Item<'_>> {
    corpus
        .lines()
        .filter_map(|line| {
            let columns: Vec<&str> = line.splitn(6, '\t').collect();
            let [urgency, _, _, _, seed, text] = columns[..] else { return None };
            let urgency = match urgency {
                "e" => Urgency::Emergency,
                "u" => Urgency::Urgent,
                "c" => Urgency::Concern,
                "n" => Urgency::None,
                _ => return None,
            };
            Some(Item { urgency, part: part(lang, seed), text })
        })
        .collect()
}

/// The part of a seed: FNV-1a of `lang:seed`, every fifth is for development.
fn part(lang: Lang, seed: &str) -> Part {
    let hash = format!("{lang}:{seed}")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    if hash.is_multiple_of(5) { Part::Development } else { Part::Training }
}

/// How often each right level (row) got each verdict (column), in the order of [`Urgency::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The counts.
    pub counts: [[u32; 4]; 4],
}

impl Figures {
    /// Of the items of a level, the share whose verdict is `least` or above. 0 where there is no item.
    pub fn called(&self, level: Urgency, least: Urgency) -> f64 {
        let row = &self.counts[level as usize];
        let all: u32 = row.iter().sum();
        let reached: u32 = row[least as usize..].iter().sum();
        if all == 0 { 0.0 } else { f64::from(reached) / f64::from(all) }
    }

    /// Of the verdicts at `level` or above, the share of items that belong there. 1 where there is no such verdict.
    pub fn precision(&self, level: Urgency) -> f64 {
        let level = level as usize;
        let called: u32 = self.counts.iter().map(|row| row[level..].iter().sum::<u32>()).sum();
        let right: u32 = self.counts[level..].iter().map(|row| row[level..].iter().sum::<u32>()).sum();
        if called == 0 { 1.0 } else { f64::from(right) / f64::from(called) }
    }
}

/// Asks for a verdict on every item of a part.
pub fn evaluate(triage: &Triage, lang: Lang, corpus: &str, part: Part) -> Figures {
    let mut figures = Figures::default();
    for item in items(lang, corpus).into_iter().filter(|i| i.part == part) {
        let verdict = triage.assess(item.text, lang, &[]);
        figures.counts[item.urgency as usize][verdict.urgency as usize] += 1;
    }
    figures
}

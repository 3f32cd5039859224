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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::triage::tests::{file, shipped};

    fn figures(lang: &str, part: Part) -> Figures {
        let corpus = file(&format!("dialogues/triage/corpus/{lang}.tsv"));
        evaluate(&shipped(), lang.parse().expect("a language"), &corpus, part)
    }

    #[test]
    fn variants_of_one_seed_stay_on_one_side() {
        let corpus = "e\tsuicide\tself\tpair\t1\ta\nn\t-\tself\tpair\t1\tb\nbroken line\n";
        let items = items(Lang::EN, corpus);
        assert_eq!(items.len(), 2);
        assert_eq!(items[0].part, items[1].part);
    }

    #[test]
    fn shares_are_counted_by_row_and_precision_by_column() {
        let figures = Figures { counts: [[8, 1, 1, 0], [0; 4], [0; 4], [1, 0, 1, 2]] };
        assert!((figures.called(Urgency::Emergency, Urgency::Urgent) - 0.75).abs() < 1e-9);
        assert!((figures.called(Urgency::None, Urgency::Urgent) - 0.1).abs() < 1e-9);
        assert!((figures.precision(Urgency::Urgent) - 0.75).abs() < 1e-9);
    }

    /// The floors are what the rules reach on the development seeds, a little rounded down: they guard against a
    /// step back and say nothing about being good enough.
    #[test]
    fn the_english_rules_hold_their_floors_on_the_development_seeds() {
        let figures = figures("en", Part::Development);
        for (name, reached, floor) in [
            ("emergency called emergency", figures.called(Urgency::Emergency, Urgency::Emergency), EMERGENCY_EXACT),
            (
                "emergency called urgent or above",
                figures.called(Urgency::Emergency, Urgency::Urgent),
                EMERGENCY_AT_RISK,
            ),
            ("emergency called concern or above", figures.called(Urgency::Emergency, Urgency::Concern), EMERGENCY_SEEN),
            ("urgent called urgent or above", figures.called(Urgency::Urgent, Urgency::Urgent), URGENT_AT_RISK),
            ("none not called urgent or above", 1.0 - figures.called(Urgency::None, Urgency::Urgent), NONE_QUIET),
        ] {
            assert!(reached >= floor, "{name}: {reached:.3}, floor {floor}; counts {:?}", figures.counts);
        }
    }

    const EMERGENCY_EXACT: f64 = 0.22;
    const EMERGENCY_AT_RISK: f64 = 0.29;
    const EMERGENCY_SEEN: f64 = 0.94;
    const URGENT_AT_RISK: f64 = 0.26;
    const NONE_QUIET: f64 = 0.88;

    /// Prints the figures and the misses among the training seeds of the language in `TRIAGE_SHOW`, for whoever writes
    /// rules; without the variable there is nothing to show.
    #[test]
    fn every_corpus_is_read_whole_and_misses_can_be_shown() {
        let triage = shipped();
        for lang in triage.languages() {
            let corpus = file(&format!("dialogues/triage/corpus/{lang}.tsv"));
            let all = items(lang, &corpus);
            assert_eq!(all.len(), corpus.lines().count(), "{lang}: a line of the corpus cannot be read");
            if option_env!("TRIAGE_SHOW") == Some(lang.as_str()) {
                for part in [Part::Training, Part::Development] {
                    println!(
                        "{lang} {part:?}: rows none, concern, urgent, emergency: {:?}",
                        figures(lang.as_str(), part).counts
                    );
                }
                for item in all.iter().filter(|i| i.part == Part::Training) {
                    let verdict = triage.assess(item.text, lang, &[]);
                    if verdict.urgency != item.urgency {
                        let ids: Vec<_> = verdict.evidence.iter().map(|e| e.id.as_str()).collect();
                        println!("{:?} got {:?}: {} {ids:?}", item.urgency, verdict.urgency, item.text);
                    }
                }
            }
        }
    }
}

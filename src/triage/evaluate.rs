//! How well the verdicts fit labelled messages: figures with their uncertainty, per language, tag and overall.

use std::collections::BTreeMap;

use super::{Assessment, Triage, Urgency, corpus::Item};
use crate::lang::Lang;

/// How many bins the calibration error is counted in.
const BINS: usize = 10;
/// How far the ends of an interval of 95% lie from the middle, in standard deviations.
const Z: f64 = 1.959_964;
/// A tag with fewer messages says nothing.
const FEWEST: u32 = 30;

/// A share of so many, with the interval that holds the true share in 95 of 100 cases (Wilson).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many were so.
    pub so: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    fn count(&mut self, is: bool) {
        self.of += 1;
        self.so += u32::from(is);
    }

    /// The share, 0 where nothing was counted.
    pub fn value(self) -> f64 {
        if self.of == 0 { 0.0 } else { f64::from(self.so) / f64::from(self.of) }
    }

    /// The lower and the upper end.
    pub fn interval(self) -> (f64, f64) {
        if self.of == 0 {
            return (0.0, 1.0);
        }
        let (n, p) = (f64::from(self.of), self.value());
        let middle = p + Z * Z / (2.0 * n);
        let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let all = 1.0 + Z * Z / n;
        (((middle - half) / all).max(0.0), ((middle + half) / all).min(1.0))
    }
}

/// The figures of a set of messages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// How often each right level (row) got each verdict (column), in the order of [`Urgency::ALL`].
    pub counts: [[u32; 4]; 4],
    /// How often an unsure verdict was given.
    pub unsure: Share,
    /// Right topics found, topics named that are not right, right topics missed.
    pub topics: [u32; 3],
    /// For each bin of likelihood: how many verdicts, the sum of their likelihoods, how many were right.
    pub bins: [(u32, f64, u32); BINS],
}

impl Figures {
    /// Counts one verdict.
    pub fn count(&mut self, item: &Item, verdict: &Assessment) {
        let (right, called) = (item.urgency as usize, verdict.urgency as usize);
        self.counts[right][called] += 1;
        self.unsure.count(verdict.unsure);
        for leaf in &verdict.leaves {
            self.topics[usize::from(!item.leaves.contains(leaf))] += 1;
        }
        let missed = item.leaves.iter().filter(|leaf| !verdict.leaves.contains(leaf)).count();
        self.topics[2] += u32::try_from(missed).unwrap_or(u32::MAX);
        let likely = f64::from(verdict.scores[called]);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1")]
        let bin = ((likely * 10.0) as usize).min(BINS - 1);
        let (count, sum, hits) = &mut self.bins[bin];
        *count += 1;
        *sum += likely;
        *hits += u32::from(right == called);
    }

    /// Of the items at these levels, the share whose verdict is `least` or above.
    pub fn called(&self, levels: &[Urgency], least: Urgency) -> Share {
        let mut share = Share::default();
        for row in levels.iter().map(|level| &self.counts[*level as usize]) {
            share.of += row.iter().sum::<u32>();
            share.so += row[least as usize..].iter().sum::<u32>();
        }
        share
    }

    /// The mean over the levels of the harmonic mean of precision and recall.
    pub fn macro_f1(&self) -> f64 {
        let f1 = |level: usize| {
            let both: u32 =
                self.counts[level].iter().sum::<u32>() + self.counts.iter().map(|row| row[level]).sum::<u32>();
            if both == 0 { 0.0 } else { 2.0 * f64::from(self.counts[level][level]) / f64::from(both) }
        };
        (0..4).map(f1).sum::<f64>() / 4.0
    }

    /// The harmonic mean of precision and recall over all topics of all messages.
    pub fn topic_micro_f1(&self) -> f64 {
        let [found, wrong, missed] = self.topics.map(f64::from);
        if found == 0.0 { 0.0 } else { 2.0 * found / (2.0 * found + wrong + missed) }
    }

    /// How far the likelihood of the verdicts is from how often they are right, on average.
    pub fn calibration_error(&self) -> f64 {
        let all: u32 = self.bins.iter().map(|bin| bin.0).sum();
        let off: f64 = self.bins.iter().map(|(_, sum, hits)| (sum - f64::from(*hits)).abs()).sum();
        if all == 0 { 0.0 } else { off / f64::from(all) }
    }

    /// How many messages were counted.
    pub fn messages(&self) -> u32 {
        self.counts.iter().flatten().sum()
    }
}

/// The levels of a young person at risk.
pub const AT_RISK: &[Urgency] = &[Urgency::Urgent, Urgency::Emergency];

/// The figures of all messages, of each language and of each tag.
#[derive(Default)]
pub struct Report {
    /// Of all.
    pub all: Figures,
    /// Of each language.
    pub langs: BTreeMap<Lang, Figures>,
    /// Of each tag that at least thirty messages at risk or none carry.
    pub tags: BTreeMap<String, Figures>,
}

/// Asks for a verdict on every item.
pub fn evaluate<'a>(triage: &Triage, items: impl Iterator<Item = &'a Item<'a>>) -> Report {
    let mut report = Report::default();
    for item in items {
        let verdict = triage.assess_fully(item.text, item.lang, &[]);
        report.all.count(item, &verdict);
        report.langs.entry(item.lang).or_default().count(item, &verdict);
        for tag in &item.tags {
            report.tags.entry((*tag).to_owned()).or_default().count(item, &verdict);
        }
    }
    report
}

impl Report {
    /// The tag whose messages at risk are missed most, with its figures.
    pub fn worst_tag(&self) -> Option<(&str, &Figures)> {
        let enough = self.tags.iter().filter(|(_, figures)| figures.called(AT_RISK, Urgency::None).of >= FEWEST);
        let missed = |figures: &Figures| figures.called(AT_RISK, Urgency::Urgent).value();
        enough.min_by(|a, b| missed(a.1).total_cmp(&missed(b.1))).map(|(tag, figures)| (tag.as_str(), figures))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_counted_by_row() {
        let figures = Figures { counts: [[8, 1, 1, 0], [0; 4], [0; 4], [1, 0, 1, 2]], ..Figures::default() };
        assert_eq!(figures.called(&[Urgency::Emergency], Urgency::Urgent), Share { so: 3, of: 4 });
        assert_eq!(figures.called(&[Urgency::None], Urgency::Urgent), Share { so: 1, of: 10 });
        assert_eq!(figures.messages(), 14);
    }

    #[test]
    fn an_interval_holds_its_share_and_narrows_with_more_messages() {
        let (low, high) = Share { so: 9, of: 10 }.interval();
        assert!((low - 0.596).abs() < 0.002 && (high - 0.982).abs() < 0.002, "{low} {high}");
        let (low, high) = Share { so: 900, of: 1000 }.interval();
        assert!(low > 0.87 && high < 0.92);
    }

    #[test]
    fn perfect_verdicts_have_perfect_figures() {
        let figures = Figures {
            counts: [[5, 0, 0, 0], [0, 5, 0, 0], [0, 0, 5, 0], [0, 0, 0, 5]],
            topics: [3, 0, 0],
            ..Figures::default()
        };
        assert!((figures.macro_f1() - 1.0).abs() < 1e-9 && (figures.topic_micro_f1() - 1.0).abs() < 1e-9);
    }
}

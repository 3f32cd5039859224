//! Topics as the field counts them: each leaf of the taxonomy under one code of Child Helpline International.
//!
//! The framework is the one that 14 and more helplines carry in Aselo; the codes are ours, the labels are theirs. A map
//! has a version that stands beside every counter, so that a change of map never rewrites what was counted before it: a
//! new map is a new file and a new line in `MAPS`, and the old ones stay.

use std::sync::LazyLock;

use crate::triage::Leaf;

/// Every map there ever was, newest last: its version and its lines.
const MAPS: &[(&str, &str)] = &[("chi-as1-2026-08", include_str!("chi_map_2026_08.csv"))];

/// One line of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// The version of the map.
    pub map: &'static str,
    /// The leaf of our taxonomy, by its name.
    pub topic: String,
    /// The code it is counted under.
    pub code: String,
    /// The heading that the code stands under.
    pub heading: String,
    /// What the framework calls it.
    pub label: String,
    /// What the code alone does not tell.
    pub flag: String,
    /// How well leaf and code fit.
    pub fit: String,
    /// What to know about it.
    pub note: String,
}

impl Mapped {
    /// The heading as it stands in codes, such as `violence`.
    pub fn heading_key(&self) -> &str {
        heading_of(&self.code)
    }
}

/// The heading of a code: its first part.
pub fn heading_of(code: &str) -> &str {
    code.split('.').next().unwrap_or_default()
}

/// The name of a leaf in tables and releases.
pub fn name(leaf: Leaf) -> &'static str {
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let name = |leaf: &Leaf| serde_json::to_value(leaf).ok()?.as_str().map(str::to_owned);
        Leaf::ALL.iter().map(|leaf| name(leaf).expect("a leaf is written as its name")).collect()
    });
    &NAMES[Leaf::ALL.iter().position(|other| *other == leaf).expect("every leaf is in the list")]
}

/// Every line of every map.
pub fn all() -> &'static [Mapped] {
    static ALL: LazyLock<Vec<Mapped>> = LazyLock::new(|| {
        let of_map = |(map, text): &(&'static str, &str)| {
            let map = *map;
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let line = move |row: Result<csv::StringRecord, csv::Error>| {
                let row = row.expect("the map is read by a test");
                let field = |at: usize| row.get(at).unwrap_or_default().to_owned();
                Mapped {
                    map,
                    topic: field(0),
                    code: field(1),
                    heading: field(2),
                    label: field(3),
                    flag: field(4),
                    fit: field(5),
                    note: field(6),
                }
            };
            reader.records().map(line).collect::<Vec<_>>()
        };
        MAPS.iter().flat_map(of_map).collect()
    });
    &ALL
}

/// The newest map.
pub fn newest() -> &'static str {
    MAPS.last().expect("there is a map").0
}

/// Where a leaf is counted now.
pub fn mapped(leaf: Leaf) -> &'static Mapped {
    static LINES: LazyLock<Vec<&'static Mapped>> = LazyLock::new(|| {
        let of = |leaf: &Leaf| all().iter().rfind(|line| line.map == newest() && line.topic == name(*leaf));
        Leaf::ALL.iter().map(|leaf| of(leaf).expect("a test reads the map for every leaf")).collect()
    });
    LINES[Leaf::ALL.iter().position(|other| *other == leaf).expect("every leaf is in the list")]
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn every_leaf_has_one_line_in_the_newest_map_and_no_line_is_of_nothing() {
        let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
        for line in all().iter().filter(|line| line.map == newest()) {
            *lines.entry(&line.topic).or_default() += 1;
        }
        let leaves: BTreeSet<&str> = Leaf::ALL.iter().map(|leaf| name(*leaf)).collect();
        assert_eq!(lines.keys().copied().collect::<BTreeSet<_>>(), leaves);
        assert!(lines.values().all(|count| *count == 1));
        for leaf in Leaf::ALL {
            assert_eq!(mapped(*leaf).topic, name(*leaf));
        }
    }

    #[test]
    fn a_code_has_one_label_and_one_heading() {
        let mut seen: BTreeMap<(&str, &str), (&str, &str)> = BTreeMap::new();
        for line in all() {
            assert!(line.code.contains('.') && !line.heading.is_empty() && !line.fit.is_empty(), "{line:?}");
            let what = (line.heading.as_str(), line.label.as_str());
            assert_eq!(*seen.entry((line.map, &line.code)).or_insert(what), what, "{line:?}");
        }
    }

    #[test]
    fn what_was_counted_under_a_map_keeps_its_meaning() {
        // Whoever changes a line of a published map changes what old numbers mean: make a new map.
        let lines: String = all().iter().map(|line| format!("{} {} {}\n", line.map, line.topic, line.code)).collect();
        assert_eq!(blake3::hash(lines.as_bytes()).to_hex()[..16], *"6d67f16c31c3fdb0");
    }
}

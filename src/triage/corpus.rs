//! The labelled messages that triage is learned and measured by: one file a language in `dialogues/triage/corpus`.
//!
//! Lines are `urgency, topics, about, tags, seed, text`, tab-separated. Items with one seed are variants of one another,
//! so a seed is always on one side.

use serde::de::{DeserializeOwned, IntoDeserializer, value::Error as BadName};

use super::{About, Leaf, Urgency};
use crate::lang::Lang;

/// Which part of the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Eight tenths of the seeds: to write rules and learn weights by.
    Training,
    /// A tenth: to learn by how much rules and weights are to be believed. Rule writers do not look at it.
    Calibration,
    /// A tenth: to measure by, and for nothing else.
    Development,
}

/// One labelled message.
#[derive(Clone)]
pub struct Item<'a> {
    /// The language of its file.
    pub lang: Lang,
    /// The right level.
    pub urgency: Urgency,
    /// The right topics.
    pub leaves: Vec<Leaf>,
    /// Whom it is about.
    pub about: About,
    /// What is special about it.
    pub tags: Vec<&'a str>,
    /// The part it belongs to.
    pub part: Part,
    /// The message.
    pub text: &'a str,
}

/// The tag of messages by authors who had seen nothing of the rest: neither the corpus nor rules nor glossaries.
const BY_OTHERS: &str = "by_others";

impl Item<'_> {
    /// Whether it was written by somebody who had seen nothing of the rest: worth more than one more by those who wrote most.
    pub fn is_by_others(&self) -> bool {
        self.tags.contains(&BY_OTHERS)
    }
}

/// The items of a corpus file. A line that is none is told with its number.
pub fn items(lang: Lang, corpus: &str) -> Result<Vec<Item<'_>>, String> {
    let lines = corpus.lines().enumerate().filter(|(_, line)| !line.is_empty());
    lines.map(|(at, line)| item(lang, line).map_err(|what| format!("line {}: {what}", at + 1))).collect()
}

fn item(lang: Lang, line: &str) -> Result<Item<'_>, String> {
    let columns: Vec<&str> = line.splitn(6, '\t').collect();
    let [urgency, topics, about, tags, seed, text] = columns[..] else {
        return Err("six columns are needed: urgency, topics, about, tags, seed, text".to_owned());
    };
    let urgency = match urgency {
        "e" => Urgency::Emergency,
        "u" => Urgency::Urgent,
        "c" => Urgency::Concern,
        "n" => Urgency::None,
        other => return Err(format!("{other:?} is no level; write e, u, c or n")),
    };
    let leaves = topics.split(',').filter(|topic| *topic != "-" && !topic.is_empty());
    let leaves =
        leaves.map(|topic| named(topic).ok_or_else(|| format!("{topic:?} is no topic"))).collect::<Result<_, _>>()?;
    let about = named(about).ok_or_else(|| format!("{about:?} is no one to be about"))?;
    let tags = tags.split(',').filter(|tag| *tag != "-").collect();
    Ok(Item { lang, urgency, leaves, about, tags, part: part(lang, seed), text })
}

fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    // In the corpus the writer is called self; the code cannot.
    let name = if name == "self" { "self_child" } else { name };
    T::deserialize(IntoDeserializer::<BadName>::into_deserializer(name)).ok()
}

/// The part of a seed: FNV-1a of `lang:seed`; of ten, one is for development and one for calibration.
fn part(lang: Lang, seed: &str) -> Part {
    let hash = format!("{lang}:{seed}")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    match hash % 10 {
        0 => Part::Development,
        5 => Part::Calibration,
        _ => Part::Training,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_of_one_seed_stay_on_one_side() {
        let corpus = "e\tsuicide,family\tself\tpair\t1\ta\nn\t-\tunknown\tpair\t1\tb\n";
        let items = items(Lang::EN, corpus).expect("items");
        assert_eq!(items[0].part, items[1].part);
        assert_eq!((items[0].leaves.len(), items[0].about, items[1].about), (2, About::SelfChild, About::Unknown));
    }

    #[test]
    fn a_line_that_is_none_is_told() {
        for (line, what) in [
            ("e\tsuicide\tself\tpair\t1", "six columns"),
            ("x\t-\tself\t-\t1\ta", "no level"),
            ("e\tsadness\tself\t-\t1\ta", "no topic"),
        ] {
            let told = items(Lang::EN, &format!("n\t-\tself\t-\t1\ta\n{line}\n")).err().expect("refused");
            assert!(told.starts_with("line 2:") && told.contains(what), "{told}");
        }
    }

    #[test]
    fn a_tenth_is_for_each_of_the_two_held_back_parts() {
        let count = |wanted| (0..5_000).filter(|seed| part(Lang::EN, &seed.to_string()) == wanted).count();
        assert!((400..600).contains(&count(Part::Development)) && (400..600).contains(&count(Part::Calibration)));
    }
}

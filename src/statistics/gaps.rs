//! Gaps: where young people ask for something that their country has no service for.
//!
//! Made of published numbers and of the public directory alone, so that it tells nothing that they do not.

use crate::{
    country::Country,
    directory::{Directory, Service, is_about},
    lang::Lang,
    triage::Leaf,
};

use super::{
    release::{ALL, Number, Row, Table},
    topics,
};

/// What is asked for and not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The country.
    pub country: String,
    /// `topic` or `language`.
    pub kind: &'static str,
    /// Which.
    pub what: String,
    /// `none`, or `general`: only services that listen to everything.
    pub supply: &'static str,
    /// How many asked.
    pub number: Number,
}

/// The gaps that published tables show beside a directory.
pub fn gaps(tables: &[Table], directory: &Directory) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for table in tables {
        for row in &table.rows {
            let (Some(number), Ok(country)) = (row.number, row.keys[0].parse::<Country>()) else { continue };
            if directory.country(country).is_none() {
                continue;
            }
            let found = match table.name {
                "topics" => of_topic(row, country, directory),
                "channels" => of_language(row, country, directory),
                _ => None,
            };
            if let Some((kind, what, supply)) = found {
                gaps.push(Gap { country: row.keys[0].clone(), kind, what, supply, number });
            }
        }
    }
    // A language is asked for on several channels: the number of each stands by itself, so that none is added up.
    gaps
}

fn suits(country: Country, directory: &Directory) -> impl Iterator<Item = &Service> {
    directory.services_of(country).filter(|service| service.suits_young())
}

fn of_topic(row: &Row, country: Country, directory: &Directory) -> Option<(&'static str, String, &'static str)> {
    let leaf = Leaf::ALL.iter().find(|leaf| topics::name(**leaf) == row.keys[2])?;
    let group = leaf.group();
    if suits(country, directory).any(|service| is_about(service, group)) {
        return None;
    }
    let listens =
        suits(country, directory).any(|service| service.groups.is_empty() && service.narrow_groups.is_empty());
    Some(("topic", row.keys[2].clone(), if listens { "general" } else { "none" }))
}

fn of_language(row: &Row, country: Country, directory: &Directory) -> Option<(&'static str, String, &'static str)> {
    let lang: Lang = row.keys[2].parse().ok().filter(|_| row.keys[1] != ALL && row.keys[2] != ALL)?;
    if suits(country, directory).any(|service| service.languages.contains(&lang)) {
        return None;
    }
    // A service whose languages nobody has told may speak it.
    let may = suits(country, directory).any(|service| service.languages.is_empty());
    Some(("language", row.keys[2].clone(), if may { "general" } else { "none" }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixture;

    fn row(keys: &[&str], count: Option<u64>) -> Row {
        let number = count.map(|count| Number { count, low: count, high: count });
        Row { keys: keys.iter().map(|key| (*key).to_owned()).collect(), number }
    }

    #[test]
    fn a_gap_is_what_is_asked_for_and_not_there_and_never_what_is_hidden() {
        let directory =
            fixture::directory(&[fixture::row(&[("serves", "young"), ("languages", "sw"), ("topics", "child abuse")])]);
        let topic = |country, topic, count| row(&[country, "violence", topic, "", ""], count);
        let topics = vec![
            topic("KE", "physical_abuse", Some(40)),
            topic("KE", "bullying", Some(30)),
            topic("KE", "grief", None),
            topic("KE", "all", Some(99)),
            topic("ZZ", "bullying", Some(30)),
        ];
        let channels = vec![
            row(&["KE", "web", "sw"], Some(50)),
            row(&["KE", "web", "fr"], Some(20)),
            row(&["KE", "web", "all"], Some(70)),
        ];
        let tables = [
            Table { name: "topics", columns: &[], rows: topics },
            Table { name: "channels", columns: &[], rows: channels },
        ];
        let gaps = gaps(&tables, &directory);
        let found: Vec<(&str, &str)> = gaps.iter().map(|gap| (gap.what.as_str(), gap.supply)).collect();
        assert_eq!(found, [("bullying", "none"), ("fr", "none")]);
    }
}

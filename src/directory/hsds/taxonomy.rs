//! The taxonomies that services are sorted by: topics, kinds, channels, and how much stands behind a row.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::id;
use crate::directory::{Channel, GROUPS, Kind, Service, Sort, Vetting, group_slug};

/// A taxonomy: its name, and what it sorts by.
const ALL: [(&str, &str); 4] = [
    ("topic", "What young people come with, in the groups of our taxonomy"),
    ("kind", "What kind of service it is; the kinds of the mapping stand above those of the directory"),
    ("channel", "How a service is reached"),
    ("vetting", "How much stands behind what is said about a service"),
];

/// The id of a taxonomy.
fn taxonomy_id(name: &str) -> Uuid {
    id("taxonomy", name)
}

/// The id of a term: its taxonomy and its word.
pub(super) fn term_id(taxonomy: &str, word: &str) -> Uuid {
    id("taxonomy_term", &format!("{taxonomy}/{word}"))
}

/// Every taxonomy.
pub fn taxonomies() -> Vec<Value> {
    let one = |(name, description): (&str, &str)| json!({ "id": taxonomy_id(name), "name": name, "description": description, "version": "1" });
    ALL.into_iter().map(one).collect()
}

/// A term: taxonomy, word, and the word of the term above it.
struct Term {
    taxonomy: &'static str,
    word: String,
    parent: Option<String>,
}

impl Term {
    fn value(&self) -> Value {
        let name = self.word.rsplit('/').next().unwrap_or_default().replace('_', " ");
        let mut out = Map::new();
        out.insert("id".to_owned(), json!(term_id(self.taxonomy, &self.word)));
        out.insert("code".to_owned(), json!(self.word));
        out.insert("name".to_owned(), json!(name));
        out.insert("description".to_owned(), json!(format!("The {} {name}", self.taxonomy)));
        out.insert("taxonomy".to_owned(), json!(self.taxonomy));
        out.insert("taxonomy_id".to_owned(), json!(taxonomy_id(self.taxonomy)));
        if let Some(parent) = &self.parent {
            out.insert("parent_id".to_owned(), json!(term_id(self.taxonomy, parent)));
        }
        Value::Object(out)
    }
}

fn every_term() -> Vec<Term> {
    let plain = |taxonomy, word: &str| Term { taxonomy, word: word.to_owned(), parent: None };
    let mut all: Vec<Term> = GROUPS.iter().map(|group| plain("topic", group_slug(*group))).collect();
    all.extend(Sort::ALL.iter().map(|sort| plain("kind", &above(*sort))));
    all.extend(Kind::ALL.iter().map(|(word, kind)| Term {
        taxonomy: "kind",
        word: (*word).to_owned(),
        parent: Some(above(kind.sort())),
    }));
    all.extend(Channel::ALL.iter().map(|channel| plain("channel", channel.slug())));
    let vettings = [Vetting::Weak, Vetting::OneSource, Vetting::TwoSources, Vetting::Confirmed];
    all.extend(vettings.iter().map(|vetting| plain("vetting", vetting.slug())));
    all
}

/// The word of a kind of the mapping, apart from the kinds of the directory that are called alike.
fn above(sort: Sort) -> String {
    format!("all/{}", sort.slug())
}

/// Every term, those above before those below.
pub fn terms() -> Vec<Value> {
    every_term().iter().map(Term::value).collect()
}

/// The terms of a service: taxonomy and word.
pub(super) fn words_of(service: &Service) -> Vec<(&'static str, String)> {
    let groups = service.groups.iter().chain(&service.narrow_groups);
    let mut words: Vec<(&'static str, String)> = groups.map(|group| ("topic", group_slug(*group).to_owned())).collect();
    words.push(("kind", above(service.kind.sort())));
    words.push(("kind", service.kind.slug().to_owned()));
    let channels = Channel::ALL.into_iter().filter(|channel| channel.of(service).is_some());
    words.extend(channels.map(|channel| ("channel", channel.slug().to_owned())));
    words.push(("vetting", service.vetting.slug().to_owned()));
    words
}

/// The attributes of a service: a link to each of its terms.
pub(super) fn attributes(service: &Service) -> Vec<Value> {
    let owner = id("service", &service.id);
    let one = |(taxonomy, word): (&'static str, String)| {
        let term = Term { taxonomy, parent: None, word };
        json!({
            "id": id("attribute", &format!("{}/{taxonomy}/{}", service.id, term.word)),
            "link_id": owner, "link_entity": "service", "link_type": taxonomy,
            "taxonomy_term_id": term_id(taxonomy, &term.word), "taxonomy_term": term.value(),
        })
    };
    words_of(service).into_iter().map(one).collect()
}

/// The ids of the taxonomies, for those who ask for services of one.
pub(super) fn taxonomy_ids() -> Vec<(Uuid, &'static str)> {
    ALL.into_iter().map(|(name, _)| (taxonomy_id(name), name)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::super::fixture::{directory, row};
    use super::*;

    #[test]
    fn every_term_has_an_id_of_its_own_and_a_parent_that_is_there() {
        let all = terms();
        let ids: BTreeSet<&str> = all.iter().filter_map(|term| term["id"].as_str()).collect();
        assert_eq!(ids.len(), all.len());
        for term in &all {
            assert!(term["parent_id"].as_str().is_none_or(|parent| ids.contains(parent)), "{term}");
        }
        let directory = directory(&[row(&[("kind", "counselling"), ("topics", "child abuse")])]);
        for attribute in attributes(&directory.services()[0]) {
            assert!(ids.contains(attribute["taxonomy_term_id"].as_str().expect("an id")), "{attribute}");
        }
    }
}

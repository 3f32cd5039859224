//! The catalogue: the services that are shown, ready to be looked up by id and searched, and what may be asked of it.

use std::collections::HashMap;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    id,
    taxonomy::{taxonomy_ids, term_id, words_of},
    words::Words,
};
use crate::directory::{Directory, Service};

/// The lists that services are found in. All four have one entry for each service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Services.
    Services,
    /// The organizations behind them.
    Organizations,
    /// The virtual places where they are reached.
    ServiceAtLocations,
}

impl List {
    fn word(self) -> &'static str {
        match self {
            List::Services => "service",
            List::Organizations => "organization",
            List::ServiceAtLocations => "service_at_location",
        }
    }
}

/// What is asked for; everything that is set has to fit.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Words that stand in it.
    pub search: Option<String>,
    /// A term that it has.
    pub term: Option<Uuid>,
    /// A taxonomy that it has a term of.
    pub taxonomy: Option<Uuid>,
    /// The organization behind it.
    pub organization: Option<Uuid>,
    /// The day on or after which somebody looked at it.
    pub modified_after: Option<NaiveDate>,
}

/// The catalogue of a directory; every question to it comes with the directory that it was made of.
#[derive(Debug)]
pub struct Catalogue {
    /// Where the shown services stand in the directory.
    shown: Vec<usize>,
    by_id: HashMap<Uuid, usize>,
    by_term: HashMap<Uuid, Vec<u32>>,
    words: Words,
}

impl Catalogue {
    /// The catalogue of this directory.
    pub fn new(directory: &Directory) -> Catalogue {
        let services = directory.services();
        let shown: Vec<usize> = (0..services.len()).filter(|at| services[*at].is_shown()).collect();
        let mut by_id = HashMap::with_capacity(shown.len() * 3);
        let mut by_term: HashMap<Uuid, Vec<u32>> = HashMap::new();
        for (number, at) in (0_u32..).zip(&shown) {
            let service = &services[*at];
            for list in [List::Services, List::Organizations, List::ServiceAtLocations] {
                by_id.insert(id(list.word(), &service.id), *at);
            }
            for (taxonomy, word) in words_of(service) {
                by_term.entry(term_id(taxonomy, &word)).or_default().push(number);
            }
        }
        let texts = shown.iter().map(|at| words_in(&services[*at], directory));
        let words = Words::of(texts);
        Catalogue { shown, by_id, by_term, words }
    }

    /// The service that an id of this list belongs to.
    pub fn find<'d>(&self, directory: &'d Directory, list: List, key: Uuid) -> Option<&'d Service> {
        let service = &directory.services()[*self.by_id.get(&key)?];
        (id(list.word(), &service.id) == key).then_some(service)
    }

    /// The services that fit, in the order of the directory.
    pub fn fitting<'d>(&self, directory: &'d Directory, asked: &Asked) -> Vec<&'d Service> {
        let services = directory.services();
        let service = |number: u32| &services[self.shown[number as usize]];
        let mut found: Vec<u32> = match &asked.search {
            Some(words) => self.words.find(words),
            None => (0_u32..).take(self.shown.len()).collect(),
        };
        if let Some(term) = asked.term {
            let with_term = self.by_term.get(&term).map(Vec::as_slice).unwrap_or_default();
            found.retain(|number| with_term.binary_search(number).is_ok());
        }
        if let Some(key) = asked.taxonomy {
            let name = taxonomy_ids().into_iter().find(|(known, _)| *known == key).map(|(_, name)| name);
            let has = |number: u32| words_of(service(number)).iter().any(|(taxonomy, _)| Some(*taxonomy) == name);
            found.retain(|number| has(*number));
        }
        if let Some(key) = asked.organization {
            found.retain(|number| id("organization", &service(*number).id) == key);
        }
        if let Some(day) = asked.modified_after {
            found.retain(|number| service(*number).checked.is_some_and(|checked| checked >= day));
        }
        found.into_iter().map(service).collect()
    }
}

/// What the search looks at. The notes of keepers are not for everyone.
fn words_in<'a>(service: &'a Service, directory: &'a Directory) -> Vec<&'a str> {
    let mut words = vec![service.name.as_str(), service.kind.slug()];
    words.extend(service.name_local.as_deref());
    words.extend(service.topics.iter().map(String::as_str));
    words.extend(service.phone.as_deref());
    words.extend(directory.country(service.country).map(|row| row.name_en.as_str()));
    words
}

#[cfg(test)]
mod tests {
    use super::super::super::fixture::{directory, row};
    use super::*;

    fn rows() -> Directory {
        directory(&[
            row(&[("topics", "child abuse")]),
            row(&[("id", "gb-line"), ("country", "GB"), ("name", "Ocean"), ("phone", "0800 1111")]),
            row(&[("id", "ke-hidden"), ("phone", "117"), ("status", "hidden")]),
        ])
    }

    fn fitting(asked: &Asked) -> Vec<String> {
        let rows = rows();
        Catalogue::new(&rows).fitting(&rows, asked).into_iter().map(|service| service.id.clone()).collect()
    }

    #[test]
    fn everything_that_is_asked_for_has_to_fit_and_hidden_rows_never_do() {
        assert_eq!(fitting(&Asked::default()), ["ke-line", "gb-line"]);
        let search = |words: &str| Asked { search: Some(words.to_owned()), ..Asked::default() };
        assert_eq!(fitting(&search("kenya abuse")), ["ke-line"]);
        assert!(fitting(&search("ocean kenya")).is_empty());
        let term = Some(term_id("topic", "sexual_abuse"));
        assert_eq!(fitting(&Asked { term, ..Asked::default() }), ["ke-line"]);
        assert!(fitting(&Asked { term, ..search("ocean") }).is_empty());
        let organization = Some(id("organization", "gb-line"));
        assert_eq!(fitting(&Asked { organization, ..Asked::default() }), ["gb-line"]);
        let taxonomy = taxonomy_ids().first().map(|(key, _)| *key);
        assert_eq!(fitting(&Asked { taxonomy, ..Asked::default() }), ["ke-line"]);
        let modified_after = "2026-06-02".parse().ok();
        assert!(fitting(&Asked { modified_after, ..Asked::default() }).is_empty());
    }

    #[test]
    fn an_id_leads_to_its_own_list_only() {
        let rows = rows();
        let find = |list, name| Catalogue::new(&rows).find(&rows, list, id("service", name)).map(|s| s.id.as_str());
        assert_eq!(find(List::Services, "ke-line"), Some("ke-line"));
        assert_eq!((find(List::Organizations, "ke-line"), find(List::Services, "ke-hidden")), (None, None));
    }
}

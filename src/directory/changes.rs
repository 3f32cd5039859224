//! What differs between two states of the directory, for the public log of changes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{evidence::FieldSource, export, index::Directory, service::Service};

/// What happened to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// It came in.
    Added,
    /// Some of its fields are others now.
    Edited,
    /// It is not there any more, or not shown.
    Removed,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The service's id.
    pub service: String,
    /// Its country.
    pub country: String,
    /// Its name, in the newer state where it has one.
    pub name: String,
    /// What happened.
    pub what: What,
    /// The fields that are others now, with what stood there and what stands there now.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, [String; 2]>,
    /// The fields among them for which two people stand with their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_two: Vec<String>,
}

/// The fields that are dialled: a change of one takes two people.
pub const DIALLED: [&str; 4] = ["phone", "phone_e164", "sms", "whatsapp"];

impl Change {
    fn of(service: &Service, what: What) -> Change {
        Change {
            service: service.id.clone(),
            country: service.country.to_string(),
            name: service.name.clone(),
            what,
            fields: BTreeMap::new(),
            by_two: Vec::new(),
        }
    }

    /// Whether two people stand for a number that changed.
    pub fn is_confirmed(&self) -> bool {
        !self.by_two.is_empty()
    }

    /// The numbers that changed although fewer than two people stand for them.
    pub fn unconfirmed(&self) -> Vec<&str> {
        let dialled = self.fields.keys().map(String::as_str).filter(|field| DIALLED.contains(field));
        dialled.filter(|field| !self.by_two.iter().any(|sure| sure == field)).collect()
    }
}

/// What a young person can see of the change from one state to another, in the order of the ids.
pub fn changes(before: &Directory, after: &Directory) -> Vec<Change> {
    fn shown(directory: &Directory) -> BTreeMap<&str, &Service> {
        directory.services().iter().filter(|s| s.is_shown()).map(|s| (s.id.as_str(), s)).collect()
    }
    let (old, new) = (shown(before), shown(after));
    let mut all: Vec<Change> = Vec::new();
    for (id, service) in &new {
        match old.get(id) {
            None => all.push(Change::of(service, What::Added)),
            Some(earlier) => {
                let fields = edited(earlier, service);
                if !fields.is_empty() {
                    let by_two = fields.keys().filter(|field| is_by_two(earlier, service, field)).cloned().collect();
                    all.push(Change { fields, by_two, ..Change::of(service, What::Edited) });
                }
            }
        }
    }
    all.extend(old.iter().filter(|(id, _)| !new.contains_key(*id)).map(|(_, s)| Change::of(s, What::Removed)));
    all.sort_by(|a, b| a.service.cmp(&b.service));
    all
}

/// Whether two people stand for what a field says now, and did not for what it said before.
fn is_by_two(before: &Service, after: &Service, field: &str) -> bool {
    // Both forms of one number have one source.
    let field = if field == "phone_e164" { "phone" } else { field };
    let source = |service: &Service| service.field_sources.iter().find(|source| source.field == field).cloned();
    let says = |column: &str| {
        let at = export::COLUMNS.iter().position(|name| *name == column);
        at.and_then(|at| export::cells(after).into_iter().nth(at)).unwrap_or_default()
    };
    let is_for_it = |source: &FieldSource| {
        let value = source.value.as_ref();
        value.is_none_or(|value| *value == says(field) || field == "phone" && *value == says("phone_e164"))
    };
    let now = source(after);
    let by_two = now.as_ref().is_some_and(|source| source.is_by_two() && is_for_it(source));
    DIALLED.contains(&field) && by_two && now != source(before)
}

fn edited(before: &Service, after: &Service) -> BTreeMap<String, [String; 2]> {
    let cells = export::cells(before).into_iter().zip(export::cells(after));
    let differ = export::COLUMNS.iter().zip(cells).filter(|(_, (old, new))| old != new);
    differ.map(|(column, (old, new))| ((*column).to_owned(), [old, new])).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{directory, row};
    use super::*;

    #[test]
    fn each_change_is_told_once_with_the_fields_that_differ() {
        let before = directory(&[row(&[]), row(&[("id", "ke-old"), ("phone", "117")])]);
        let after = directory(&[row(&[("phone", "119")]), row(&[("id", "ke-new"), ("phone", "118")])]);
        let told = changes(&before, &after);
        let short: Vec<(&str, What)> = told.iter().map(|change| (change.service.as_str(), change.what)).collect();
        assert_eq!(short, [("ke-line", What::Edited), ("ke-new", What::Added), ("ke-old", What::Removed)]);
        let fields: Vec<(&String, &[String; 2])> = told[0].fields.iter().collect();
        assert_eq!(fields, [(&"phone".to_owned(), &["116".to_owned(), "119".to_owned()])]);
        assert!(changes(&after, &after).is_empty());
    }

    #[test]
    fn what_is_hidden_is_gone_for_everyone() {
        let after = directory(&[row(&[("status", "hidden")])]);
        assert_eq!(changes(&directory(&[row(&[])]), &after)[0].what, What::Removed);
    }
}

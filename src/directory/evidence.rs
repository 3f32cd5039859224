//! Where each field of a service is from, who looked at it, and until when that counts.
//!
//! A row has one source for all of its fields; a field with a source of its own has a line in `provenance.csv`. Nothing
//! counts as verified past the day of its next check.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{entry::Confidence, service::Service};

/// A number is looked at again after a year at the latest: numbers that lapse are given to others.
pub(super) const NUMBERS: Months = Months::new(12);
/// A chat after three months.
pub(super) const CHATS: Days = Days::new(90);

/// The fields that have a source.
pub const FIELDS: [&str; 13] = [
    "name",
    "phone",
    "sms",
    "whatsapp",
    "telegram",
    "web_chat_url",
    "email",
    "website",
    "hours",
    "languages",
    "cost",
    "ages",
    "topics",
];

/// How much stands behind a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vetting {
    /// One weak source.
    Weak,
    /// One good source.
    OneSource,
    /// Two sources that agree.
    TwoSources,
    /// The service itself has confirmed it to a named person.
    Confirmed,
}

impl Vetting {
    /// Its word in files and addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Vetting::Weak => "weak",
            Vetting::OneSource => "one_source",
            Vetting::TwoSources => "two_sources",
            Vetting::Confirmed => "confirmed",
        }
    }

    /// What the support of a row alone tells.
    pub fn of(confidence: Confidence) -> Vetting {
        match confidence {
            Confidence::Low => Vetting::Weak,
            Confidence::Medium => Vetting::OneSource,
            Confidence::High => Vetting::TwoSources,
        }
    }
}

/// The source of one field, where it has one of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldSource {
    /// The field, one of [`FIELDS`].
    pub field: &'static str,
    /// Where it is from.
    pub source: String,
    /// When it was looked at.
    pub date: NaiveDate,
    /// Who looked.
    pub verifier: String,
    /// When it has to be looked at again.
    pub next_check: NaiveDate,
    /// What they stand for, where that is told: two who correct a number on the day on which they confirmed another one
    /// stand for the new one.
    pub value: Option<String>,
}

impl FieldSource {
    /// Whether two people put their names to it: `A. Keeper + B. Keeper`.
    pub fn is_by_two(&self) -> bool {
        let mut names: Vec<String> = self.verifier.split(" + ").map(|name| name.trim().to_lowercase()).collect();
        names.sort();
        names.dedup();
        names.iter().filter(|name| !name.is_empty()).count() >= 2
    }
}

/// What stands behind a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence<'a> {
    /// The field.
    pub field: &'static str,
    /// Who published it, or where.
    pub source: &'a str,
    /// When, as precisely as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Who looked at it; nobody where the row was only copied from its source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verifier: Option<&'a str>,
    /// The day from which it does not count any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_check: Option<NaiveDate>,
}

impl Service {
    /// What stands behind each field that the service has.
    pub fn evidence(&self) -> Vec<Evidence<'_>> {
        FIELDS.into_iter().filter(|field| self.has(field)).map(|field| self.evidence_for(field)).collect()
    }

    /// What stands behind a field.
    pub fn evidence_for(&self, field: &'static str) -> Evidence<'_> {
        if let Some(own) = self.field_sources.iter().find(|own| own.field == field) {
            return Evidence {
                field,
                source: &own.source,
                date: Some(own.date.to_string()),
                verifier: Some(&own.verifier),
                next_check: Some(own.next_check),
            };
        }
        Evidence {
            field,
            source: &self.source_url,
            date: self.source_date.clone(),
            verifier: self.verifier.as_deref(),
            next_check: self.due(field),
        }
    }

    /// The first day on which something that is dialled or opened counts no more; `None` where nobody knows when it was
    /// looked at.
    pub fn next_check(&self) -> Option<NaiveDate> {
        let contacts = ["phone", "sms", "whatsapp", "telegram", "web_chat_url"];
        let there = contacts.into_iter().filter(|field| self.has(field));
        let days = there.map(|field| self.evidence_for(field).next_check);
        days.min().unwrap_or_else(|| self.due("website"))
    }

    /// When the ways to it were looked at, as precisely as it is known: the earliest day of all of them.
    pub fn looked_at(&self) -> Option<String> {
        if self.field_sources.is_empty() {
            return self.source_date.clone();
        }
        let ways = self.evidence().into_iter().filter(|field| super::edits::is_way(field.field));
        let days: Option<Vec<String>> = ways.map(|field| field.date).collect();
        days?.into_iter().min().or_else(|| self.source_date.clone())
    }

    /// The first day on which every field behind a way was looked at; `None` where nobody knows.
    pub fn way_checked(&self, way: super::entry::ContactChannel) -> Option<NaiveDate> {
        let fields = FIELDS.into_iter().filter(|field| super::edits::way_of(field) == Some(way) && self.has(field));
        let own = |field: &str| self.field_sources.iter().find(|own| own.field == field).map(|own| own.date);
        let days: Option<Vec<NaiveDate>> = fields.map(|field| own(field).or(self.row_checked)).collect();
        days?.into_iter().min().or(self.row_checked)
    }

    /// Whether it may be called checked on a day.
    pub fn is_current(&self, today: NaiveDate) -> bool {
        self.next_check().is_some_and(|due| today < due)
    }

    fn due(&self, field: &str) -> Option<NaiveDate> {
        self.next_check.or_else(|| {
            let looked = self.row_checked?;
            if field == "web_chat_url" { looked.checked_add_days(CHATS) } else { looked.checked_add_months(NUMBERS) }
        })
    }

    fn has(&self, field: &str) -> bool {
        match field {
            "phone" => self.phone.is_some(),
            "sms" => self.sms.is_some(),
            "whatsapp" => self.whatsapp.is_some(),
            "telegram" => self.telegram.is_some(),
            "web_chat_url" => self.web_chat_url.is_some(),
            "email" => self.email.is_some(),
            "website" => self.website.is_some(),
            "hours" => self.hours.is_some(),
            "languages" => !self.language_tags.is_empty(),
            "cost" => self.cost != super::entry::Cost::Unknown,
            "ages" => self.min_age.is_some() || self.max_age.is_some(),
            "topics" => !self.topics.is_empty(),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{directory, files, row};
    use super::super::import;
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_number_counts_for_a_year_and_a_chat_for_three_months() {
        let directory = directory(&[row(&[("web_chat_url", "https://chat.example.org/")])]);
        let service = &directory.services()[0];
        assert_eq!(service.evidence_for("phone").next_check, Some(day("2027-06-01")));
        assert_eq!(service.evidence_for("web_chat_url").next_check, Some(day("2026-08-30")));
        assert!(
            service.is_current(day("2026-08-29")) && !service.is_current(day("2026-08-30")),
            "the earlier one counts"
        );
    }

    #[test]
    fn without_a_day_nothing_is_verified() {
        let directory = directory(&[row(&[("source_date", "")])]);
        assert!(!directory.services()[0].is_current(day("2026-06-02")));
    }

    #[test]
    fn a_field_may_have_a_source_of_its_own() {
        let mut files = files(&[row(&[])]);
        let lines = "service,field,source,date,verifier,next_check\n\
                     ke-line,phone,https://line.example.org/,2026-10-01,A. Keeper,2027-01-01\n";
        files.insert("provenance.csv", lines.into());
        let directory = import(&files, None).expect("a good directory");
        let service = &directory.services()[0];
        let phone = service.evidence_for("phone");
        assert_eq!((phone.verifier, phone.next_check), (Some("A. Keeper"), Some(day("2027-01-01"))));
        assert_eq!(service.evidence_for("name").verifier, None);
        assert_eq!(service.next_check(), Some(day("2027-01-01")));
        files.insert("provenance.csv", lines.replace("ke-line", "ke-none").into());
        let complaints = import(&files, None).expect_err("no such service");
        assert_eq!(complaints[0].code, "D-PROVENANCE");
    }
}

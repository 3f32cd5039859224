//! The parameters of the lists of HSDS: which ones a list has, and what they say. Nonsense is refused by name, never
//! guessed and never repeated.

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use crate::directory::hsds;

use super::problem::{Kind, Problem};

/// How many entries a page has, if nobody says, and at most: who wants all asks for `ndjson`.
const PER_PAGE: usize = 50;
const MOST_PER_PAGE: usize = 1000;
/// The most letters of a search.
const LONGEST_SEARCH: usize = 200;

/// The parameters that a list has.
#[derive(Clone, Copy)]
pub(super) struct Parameters(&'static [&'static str]);

impl Parameters {
    pub(super) const SERVICES: Parameters = Parameters(&[
        "search",
        "page",
        "per_page",
        "format",
        "taxonomy_term_id",
        "taxonomy_id",
        "organization_id",
        "modified_after",
        "minimal",
        "full",
    ]);
    pub(super) const ORGANIZATIONS: Parameters = Parameters(&[
        "search",
        "full_service",
        "full",
        "page",
        "per_page",
        "format",
        "taxonomy_term_id",
        "taxonomy_id",
    ]);
    pub(super) const ORGANIZATION: Parameters = Parameters(&["full_service"]);
    pub(super) const PLACES: Parameters = Parameters(&[
        "search",
        "taxonomy_term_id",
        "taxonomy_id",
        "organization_id",
        "modified_after",
        "full",
        "page",
        "per_page",
        "format",
    ]);
    pub(super) const TAXONOMIES: Parameters = Parameters(&["search", "page", "per_page", "format"]);
    pub(super) const TERMS: Parameters =
        Parameters(&["search", "page", "per_page", "format", "taxonomy_id", "top_only", "parent_id"]);
}

/// What is wanted of a list.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a parameter of HSDS")]
pub(super) struct Wanted {
    pub asked: hsds::Asked,
    pub page: usize,
    pub per_page: usize,
    /// All of it, one a line.
    pub lines: bool,
    pub minimal: bool,
    pub full: bool,
    pub full_service: bool,
    pub top_only: bool,
    pub parent: Option<Uuid>,
}

impl Default for Wanted {
    fn default() -> Self {
        Wanted {
            asked: hsds::Asked::default(),
            page: 1,
            per_page: PER_PAGE,
            lines: false,
            minimal: false,
            full: false,
            full_service: false,
            top_only: false,
            parent: None,
        }
    }
}

impl Wanted {
    /// Reads parameters of a list.
    pub(super) fn read(pairs: &[(String, String)], parameters: Parameters) -> Result<Wanted, Box<Problem>> {
        let mut wanted = Wanted::default();
        for (at, (name, value)) in pairs.iter().enumerate() {
            let Some(name) = parameters.0.iter().find(|known| *known == name) else {
                return Err(unknown(name, parameters));
            };
            if pairs[..at].iter().any(|(earlier, _)| earlier == name) {
                return Err(wrong(name, "The parameter stands there twice."));
            }
            wanted.put(name, value.trim())?;
        }
        Ok(wanted)
    }

    fn put(&mut self, name: &'static str, value: &str) -> Result<(), Box<Problem>> {
        let id = || value.parse::<Uuid>().map(Some).map_err(|_| wrong(name, "The value has to be a UUID."));
        let flag = || match value {
            "true" | "1" | "" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(wrong(name, "The value has to be true or false.")),
        };
        let number = |most: usize| {
            let number = value.parse().ok().filter(|number| (1..=most).contains(number));
            number.ok_or_else(|| wrong(name, &format!("The value has to be a whole number from 1 to {most}.")))
        };
        match name {
            "search" if value.chars().count() > LONGEST_SEARCH => {
                return Err(wrong(name, &format!("The value may have {LONGEST_SEARCH} letters at most.")));
            }
            "search" => self.asked.search = (!value.is_empty()).then(|| value.to_owned()),
            "page" => self.page = number(1_000_000)?,
            "per_page" => self.per_page = number(MOST_PER_PAGE)?,
            "format" => {
                self.lines = match value {
                    "json" | "" => false,
                    "ndjson" => true,
                    _ => return Err(wrong(name, "The value has to be json or ndjson.")),
                }
            }
            "taxonomy_term_id" => self.asked.term = id()?,
            "taxonomy_id" => self.asked.taxonomy = id()?,
            "organization_id" => self.asked.organization = id()?,
            "parent_id" => self.parent = id()?,
            "modified_after" => {
                let day = value.parse::<NaiveDate>().ok();
                let day = day.or_else(|| DateTime::parse_from_rfc3339(value).ok().map(|time| time.date_naive()));
                let problem = || wrong(name, "The value has to be a day or a time, as in 2026-05-31.");
                self.asked.modified_after = Some(day.ok_or_else(problem)?);
            }
            "minimal" => self.minimal = flag()?,
            "full" => self.full = flag()?,
            "full_service" => self.full_service = flag()?,
            _ => self.top_only = flag()?,
        }
        Ok(())
    }

    /// The entries of the page that is wanted.
    pub(super) fn cut<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let from = self.per_page.saturating_mul(self.page - 1).min(all.len());
        &all[from..from.saturating_add(self.per_page).min(all.len())]
    }
}

fn wrong(name: &str, detail: &str) -> Box<Problem> {
    Box::new(Problem::new(Kind::Unreadable, detail).about(name))
}

/// A parameter that this list has not; its name is not repeated, as nothing of a request is.
fn unknown(name: &str, parameters: Parameters) -> Box<Problem> {
    if matches!(name, "postcode" | "proximity") {
        let detail =
            "No service here has a place that can be visited. /api/directory?country= finds those of a country.";
        return wrong(name, detail);
    }
    let detail = format!("This list has the parameters {}.", parameters.0.join(", "));
    Box::new(Problem::new(Kind::Unreadable, detail))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Wanted, Box<Problem>> {
        let pairs: Vec<(String, String)> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        Wanted::read(&pairs, Parameters::SERVICES)
    }

    #[test]
    fn nonsense_is_refused_and_pages_are_cut() {
        let nonsense = [
            ("page", "0"),
            ("page", "-1"),
            ("page", "x"),
            ("per_page", "1001"),
            ("format", "xml"),
            ("taxonomy_id", "topic"),
            ("modified_after", "yesterday"),
            ("full", "maybe"),
            ("postcode", "1"),
            ("top_only", "true"),
            ("cheese", "1"),
        ];
        for pair in nonsense {
            assert!(read(&[pair]).is_err(), "{pair:?}");
        }
        assert!(read(&[("page", "1"), ("page", "2")]).is_err());
        let wanted = read(&[("page", "2"), ("per_page", "2"), ("full", "true")]).expect("sense");
        assert_eq!((wanted.cut(&[1, 2, 3]), wanted.full), (&[3][..], true));
        assert!(read(&[("page", "1000000"), ("per_page", "1000")]).expect("sense").cut(&[1]).is_empty());
        assert!(read(&[("modified_after", "2026-05-31T10:00:00Z")]).is_ok());
    }
}

//! Import: the files of a directory become a [`Directory`], or a list of everything that is wrong with them.
//!
//! There is never half an import: one complaint anywhere and nothing is taken. A directory may come from strangers, so
//! every cell is treated as hostile: what would send a young person to a wrong number or a wrong page, or would look
//! like something it is not, is refused. Which rule a complaint is about is told by its code; the rules stand with
//! the code that checks them, in the files under `import/`.

mod countries;
mod phone;
mod provenance;
mod services;
mod table;
mod text;
mod topics;
mod web;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use chrono::NaiveDate;

use super::{entry::Complaint, index::Directory, places::Places};
use crate::country::Country;

/// The largest file that is read, in bytes.
const LARGEST_FILE: usize = 5 * 1024 * 1024;
/// The most rows of a file.
const MOST_ROWS: usize = 50_000;

const SERVICES: &str = "services.csv";
const EMERGENCY: &str = "emergency_numbers.csv";
const COUNTRIES: &str = "countries.csv";
const TOPICS: &str = "topics.csv";
const PLACES: &str = "places.csv";
const PROVENANCE: &str = "provenance.csv";

/// The places that are built into the program.
static SHIPPED_PLACES: &str = include_str!("../../directory/places.csv");

/// The files of a directory by name, as they were found; reading them is the caller's work.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// The names that a directory is read from. Other files in its folder are none of its business.
    pub const NAMES: [&'static str; 6] = [SERVICES, EMERGENCY, COUNTRIES, TOPICS, PLACES, PROVENANCE];

    /// The mapping that is built into the program.
    pub fn shipped() -> Self {
        let files: [(&str, &[u8]); 5] = [
            (SERVICES, include_bytes!("../../directory/services.csv")),
            (EMERGENCY, include_bytes!("../../directory/emergency_numbers.csv")),
            (COUNTRIES, include_bytes!("../../directory/countries.csv")),
            (TOPICS, include_bytes!("../../directory/topics.csv")),
            (PLACES, SHIPPED_PLACES.as_bytes()),
        ];
        Files(files.into_iter().map(|(name, bytes)| (name.to_owned(), Cow::Borrowed(bytes))).collect())
    }

    /// Adds a file, or puts another in its place.
    pub fn insert(&mut self, name: impl Into<String>, bytes: Vec<u8>) {
        self.0.insert(name.into(), Cow::Owned(bytes));
    }

    /// Takes a file out; whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        self.0.remove(name).is_some()
    }

    /// Whether services and countries are those that are built into the program.
    fn have_shipped_services(&self) -> bool {
        let shipped = Files::shipped();
        [SERVICES, COUNTRIES].iter().all(|name| self.get(name) == shipped.get(name))
    }

    /// A hash of the files from which a directory is read, ten digits long: the end of its [version](Directory::version).
    pub fn hash(&self) -> String {
        let mut hash = blake3::Hasher::new();
        for name in Files::NAMES {
            let bytes = self.get(name).unwrap_or_default();
            hash.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            hash.update(bytes);
        }
        hash.finalize().to_hex()[..10].to_owned()
    }

    /// The bytes of a file.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(AsRef::as_ref)
    }
}

/// Whether a text may stand as a name.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && text::name(name).is_ok()
}

/// What services are held to.
#[derive(Clone, Copy)]
struct Held {
    /// The day after which no source can have been read; without it that is not checked.
    today: Option<NaiveDate>,
    /// Whether numbers are held to the numbering plans of countries.
    to_plans: bool,
}

/// What is wrong so far.
#[derive(Debug, Default)]
struct Complaints(Vec<Complaint>);

/// What is wrong with one value, without the place where it stands.
#[derive(Debug, PartialEq)]
struct Fault {
    code: &'static str,
    reason: String,
    fix: String,
}

impl Fault {
    fn new(code: &'static str, reason: impl Into<String>, fix: impl Into<String>) -> Self {
        Fault { code, reason: reason.into(), fix: fix.into() }
    }
}

impl Complaints {
    fn add(&mut self, file: &str, line: usize, column: &str, fault: Fault) {
        let Fault { code, reason, fix } = fault;
        self.0.push(Complaint { file: file.to_owned(), line, column: column.to_owned(), code, reason, fix });
    }
}

/// A value as it may stand in a complaint: short, quoted, with everything invisible spelled out.
fn shown(value: &str) -> String {
    const LONGEST: usize = 40;
    let short: String = value.chars().take(LONGEST).collect();
    let more = if value.chars().nth(LONGEST).is_some() { "..." } else { "" };
    format!("{short:?}{more}")
}

/// Reads a directory.
///
/// `today` is the day after which no source can have been read; without it that rule is not checked. A missing
/// `topics.csv` or `places.csv` is replaced by the built-in one, as these are words that most directories share; without a
/// `provenance.csv` each row has one source; every other file must be there.
///
/// # Errors
/// Everything that is wrong, in the order of files and lines.
pub fn import(files: &Files, today: Option<NaiveDate>) -> Result<Directory, Vec<Complaint>> {
    read(files, Held { today, to_plans: true })
}

/// Reads a directory that is to be served.
///
/// The services that are built in were proven by the tests. Their numbers are not held to the numbering plans again:
/// once they are asked, the plans of all countries stay in memory, 12 MB of them.
///
/// # Errors
/// As for [`import()`].
pub fn import_to_serve(files: &Files) -> Result<Directory, Vec<Complaint>> {
    read(files, Held { today: None, to_plans: !files.have_shipped_services() })
}

/// Reads a directory that was good before, to see what has changed since; no number in it is judged again.
///
/// # Errors
/// As for [`import()`].
pub fn import_again(files: &Files) -> Result<Directory, Vec<Complaint>> {
    read(files, Held { today: None, to_plans: false })
}

fn read(files: &Files, held: Held) -> Result<Directory, Vec<Complaint>> {
    let today = held.today;
    let mut complaints = Complaints::default();
    let topics = topics::read(files, &mut complaints);
    let countries = countries::read(files, &mut complaints);
    let emergencies = countries::read_emergencies(files, &countries, &mut complaints);
    let mut services = services::read(files, &countries, &topics, held, &mut complaints);
    provenance::read(files, &mut services, today, &mut complaints);
    let places = places(files, &countries, &mut complaints);
    let mut complaints = complaints.0;
    if complaints.is_empty() {
        let version = version(files, &services);
        return Ok(Directory::new(services, countries.rows, emergencies, places, version));
    }
    complaints.sort_by(|a, b| (&a.file, a.line, &a.column, a.code).cmp(&(&b.file, b.line, &b.column, b.code)));
    Err(complaints)
}

/// The name of this state of the directory: the newest day in it, and a hash of its files. The same files have the same
/// name everywhere.
fn version(files: &Files, services: &[super::Service]) -> String {
    let newest = services.iter().filter_map(|service| service.checked).max();
    let day = newest.map_or_else(|| "undated".to_owned(), |day| day.to_string());
    format!("{day}-{}", files.hash())
}

/// Reads the places. They may name countries that a smaller directory leaves out, as the same names serve many
/// directories; a code that neither has is a mistake.
fn places(files: &Files, countries: &countries::Countries, complaints: &mut Complaints) -> Places {
    let Ok(text) = files.get(PLACES).map_or(Ok(SHIPPED_PLACES), std::str::from_utf8) else {
        let fix = "save it as UTF-8";
        complaints.add(PLACES, 0, "", Fault::new("D-PLACE-UTF8", "the file is not UTF-8", fix));
        return Places::default();
    };
    let shipped = SHIPPED_PLACES.lines().filter_map(|line| line.split(',').next()?.parse().ok());
    let known: BTreeSet<Country> = countries.rows.keys().copied().chain(shipped).collect();
    // A file of countries that could not be read would make a complaint of every place.
    if countries.rows.is_empty() {
        return Places::default();
    }
    match Places::read(text, &known) {
        Ok(places) => places,
        Err(more) => {
            complaints.0.extend(more);
            Places::default()
        }
    }
}

#[cfg(test)]
mod tests;

//! Edits: what services say about themselves, laid over the files of the directory.
//!
//! The files stay as they are. An edit holds one field with its cells, what the files said when it was made, and who stands
//! for it; laid over the files it gives files again, which go through the same import as any others, so that a hostile cell
//! of a keeper is refused like a hostile cell of a file. Where the files have moved on since, they count and the edit does
//! not.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, Months, NaiveDate};

use super::{
    entry::ContactChannel,
    evidence::{CHATS, FIELDS, NUMBERS},
    import::{Files, is_name as is_good_name},
    service::Service,
};

/// Cells of one row by their columns.
pub type Cells = BTreeMap<String, String>;

const SERVICES: &str = "services.csv";
const PROVENANCE: &str = "provenance.csv";
/// The columns of `provenance.csv`, as they are written.
pub const SOURCES: [&str; 7] = ["service", "field", "source", "date", "verifier", "next_check", "value"];

/// The ways that a child is sent: fields whose change takes two people.
const WAYS: [&str; 7] = ["phone", "sms", "whatsapp", "telegram", "web_chat_url", "email", "website"];

/// One field of a service, as the service itself says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The service's id.
    pub service: String,
    /// One of [`FIELDS`].
    pub field: &'static str,
    /// The columns of the field, with their values.
    pub cells: Cells,
    /// The same as the files had them when the edit was made.
    pub base: Cells,
    /// Where it is from: a page of the service.
    pub source: String,
    /// When it was said.
    pub date: NaiveDate,
    /// Who stands for it; two names with ` + ` between for what takes two people.
    pub verifier: String,
    /// When it has to be said again.
    pub next_check: NaiveDate,
}

/// The columns that make up a field.
pub fn columns(field: &str) -> &'static [&'static str] {
    match field {
        "name" => &["name", "name_local"],
        "phone" => &["phone", "phone_e164"],
        "sms" => &["sms", "sms_keyword"],
        "whatsapp" => &["whatsapp"],
        "telegram" => &["telegram"],
        "web_chat_url" => &["web_chat_url"],
        "email" => &["email"],
        "website" => &["website"],
        "hours" => &["hours", "timezone"],
        "languages" => &["languages"],
        "cost" => &["cost"],
        "ages" => &["min_age", "max_age"],
        "topics" => &["topics"],
        _ => &[],
    }
}

/// The field of that name.
pub fn field_named(name: &str) -> Option<&'static str> {
    FIELDS.into_iter().find(|field| *field == name)
}

/// Whether a change of a field takes a second person: a child is sent there, or reads the words.
pub fn takes_two(field: &str) -> bool {
    field == "name" || WAYS.contains(&field)
}

/// Whether a field is a way that a child is sent.
pub fn is_way(field: &str) -> bool {
    WAYS.contains(&field)
}

/// The way that a field is, as conversations tell them apart.
pub fn way_of(field: &str) -> Option<ContactChannel> {
    match field {
        "phone" => Some(ContactChannel::Call),
        "sms" | "whatsapp" | "telegram" => Some(ContactChannel::Text),
        "web_chat_url" | "website" => Some(ContactChannel::Web),
        _ => None,
    }
}

/// When a field has to be looked at again that was looked at on a day.
pub fn next_check(field: &str, date: NaiveDate) -> NaiveDate {
    let chat: Days = CHATS;
    let numbers: Months = NUMBERS;
    let next = if field == "web_chat_url" { date.checked_add_days(chat) } else { date.checked_add_months(numbers) };
    next.unwrap_or(NaiveDate::MAX)
}

/// Whether a text can stand as the name of somebody who looked.
pub fn is_name(text: &str) -> bool {
    is_good_name(text)
}

/// The cells of a field in a row.
pub fn cells_of(field: &str, row: &Cells) -> Cells {
    let cell = |column: &&str| ((*column).to_owned(), row.get(*column).cloned().unwrap_or_default());
    columns(field).iter().map(cell).collect()
}

/// The row of a service as the files have it, by column; `None` when there is none.
pub fn row(files: &Files, service: &str) -> Option<Cells> {
    let (header, rows) = table(files.get(SERVICES)?)?;
    let id = header.iter().position(|column| column == "id")?;
    let row = rows.into_iter().find(|row| row.get(id).is_some_and(|cell| cell.trim() == service))?;
    Some(header.into_iter().zip(row).map(|(column, cell)| (column, cell.trim().to_owned())).collect())
}

/// The files with edits laid over them, and the edits that do not count any more because the files say something new.
/// Without edits the files are the same, byte for byte.
pub fn overlaid<'e>(files: &Files, edits: &'e [Edit]) -> (Files, Vec<&'e Edit>) {
    let mut out = files.clone();
    let mut passed = Vec::new();
    let Some((mut header, mut rows)) = files.get(SERVICES).and_then(table).filter(|_| !edits.is_empty()) else {
        return (out, passed);
    };
    let mut sources = files.get(PROVENANCE).map(sources).unwrap_or_default();
    let Some(id) = header.iter().position(|column| column == "id") else { return (out, passed) };
    let places: HashMap<String, usize> =
        rows.iter().enumerate().filter_map(|(at, row)| Some((row.get(id)?.trim().to_owned(), at))).collect();
    let mut kept: Vec<&Edit> = Vec::new();
    for edit in edits {
        let newer = |source: &Vec<String>| {
            is_source_of(source, edit) && source.get(3).and_then(|day| day.parse().ok()) > Some(edit.date)
        };
        let Some(at) = places.get(&edit.service).filter(|_| !sources.iter().any(newer)) else {
            passed.push(edit);
            continue;
        };
        let stands = |column: &str| {
            let cell = header.iter().position(|name| name == column).and_then(|place| rows[*at].get(place));
            cell.map_or("", |cell| cell.trim()).to_owned()
        };
        let is_known = |(column, value): (&String, &String)| {
            let now = stands(column);
            now == *value || edit.base.get(column) == Some(&now)
        };
        if !edit.cells.iter().all(is_known) {
            passed.push(edit);
            continue;
        }
        for (column, value) in &edit.cells {
            put(&mut header, &mut rows, *at, column, value);
        }
        sources.retain(|source| !is_source_of(source, edit));
        let day = |day: NaiveDate| day.to_string();
        sources.push(vec![
            edit.service.clone(),
            edit.field.to_owned(),
            edit.source.clone(),
            day(edit.date),
            edit.verifier.clone(),
            day(edit.next_check),
            edit.cells.get(edit.field).cloned().unwrap_or_default(),
        ]);
        kept.push(edit);
    }
    if kept.is_empty() {
        return (out, passed);
    }
    confirm_whole(&mut header, &mut rows, &places, &kept);
    out.insert(SERVICES, written(&header, &rows));
    out.insert(PROVENANCE, written(&SOURCES.map(str::to_owned), &sources));
    (out, passed)
}

/// A service that stands for all of the ways to it has confirmed its row.
fn confirm_whole(header: &mut Vec<String>, rows: &mut [Vec<String>], places: &HashMap<String, usize>, kept: &[&Edit]) {
    let mut said: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    for edit in kept.iter().filter(|edit| is_way(edit.field)) {
        said.entry(&edit.service).or_default().push(edit);
    }
    for (service, edits) in said {
        let at = places[service];
        let is_there = |way: &&&str| {
            let place = header.iter().position(|name| name == **way);
            place.and_then(|place| rows[at].get(place)).is_some_and(|cell| !cell.trim().is_empty())
        };
        let all = WAYS.iter().filter(is_there).all(|way| edits.iter().any(|edit| edit.field == *way));
        let verifier = edits.iter().map(|edit| edit.verifier.as_str()).max_by_key(|name| name.len());
        if let Some(verifier) = verifier.filter(|_| all) {
            let verifier = verifier.to_owned();
            put(header, rows, at, "vetting", "confirmed");
            put(header, rows, at, "verifier", &verifier);
        }
    }
}

/// Puts a value into a cell; a column that is not there yet comes in at the end.
fn put(header: &mut Vec<String>, rows: &mut [Vec<String>], at: usize, column: &str, value: &str) {
    let place = header.iter().position(|name| name == column).unwrap_or_else(|| {
        header.push(column.to_owned());
        for row in rows.iter_mut() {
            row.push(String::new());
        }
        header.len() - 1
    });
    if let Some(cell) = rows[at].get_mut(place) {
        value.clone_into(cell);
    }
}

fn is_source_of(source: &[String], edit: &Edit) -> bool {
    source.first() == Some(&edit.service) && source.get(1).is_some_and(|field| field == edit.field)
}

/// The rows of `provenance.csv`, in the order of [`SOURCES`], whatever order the file has.
pub fn sources(bytes: &[u8]) -> Vec<Vec<String>> {
    let Some((header, rows)) = table(bytes) else { return Vec::new() };
    let places = SOURCES.map(|name| header.iter().position(|column| column == name));
    let cell = |row: &Vec<String>, place: &Option<usize>| place.and_then(|at| row.get(at).cloned()).unwrap_or_default();
    rows.iter().map(|row| places.iter().map(|place| cell(row, place)).collect()).collect()
}

/// The first line and the rows of a file; `None` when it is no table. Only files that were imported come here.
fn table(bytes: &[u8]) -> Option<(Vec<String>, Vec<Vec<String>>)> {
    let mut reader = csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<String>>();
    let header = reader.headers().ok()?.iter().map(|name| name.trim().to_owned()).collect();
    let rows: Result<Vec<Vec<String>>, _> = reader.records().map(|record| record.map(|row| cells(&row))).collect();
    Some((header, rows.ok()?))
}

fn written(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row).expect("every row has the cells of the first line");
    }
    writer.into_inner().expect("memory takes it")
}

impl Service {
    /// Fields for which the service has something and that count no longer, or not for more than so many days.
    pub fn due_within(&self, today: NaiveDate, days: u64) -> Vec<(&'static str, Option<NaiveDate>)> {
        let last = today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        let evidence = self.evidence().into_iter();
        let due = evidence.filter(|field| field.next_check.is_none_or(|day| day <= last));
        due.map(|field| (field.field, field.next_check)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        fixture::{files, row as cells},
        import,
    };
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn edit(field: &'static str, pairs: &[(&str, &str)], base: &[(&str, &str)]) -> Edit {
        let all = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        Edit {
            service: "ke-line".to_owned(),
            field,
            cells: all(pairs),
            base: all(base),
            source: "https://line.example.org/".to_owned(),
            date: day("2026-11-01"),
            verifier: "Asha, for the service + Ben".to_owned(),
            next_check: day("2027-11-01"),
        }
    }

    fn hours() -> Edit {
        edit(
            "hours",
            &[("hours", "Mo-Fr 08:00-20:00"), ("timezone", "Africa/Nairobi")],
            &[("hours", ""), ("timezone", "")],
        )
    }

    fn before() -> Files {
        files(&[cells(&[("hours", ""), ("timezone", "")]), cells(&[("id", "ke-other"), ("phone", "117")])])
    }

    #[test]
    fn an_edit_goes_through_the_import_and_brings_its_source() {
        let edits = [hours()];
        let (files, passed) = overlaid(&before(), &edits);
        assert!(passed.is_empty());
        let directory = import(&files, None).expect("a good directory");
        let service = directory.service("ke-line").expect("it is there");
        assert_eq!(service.hours.as_deref(), Some("Mo-Fr 08:00-20:00"));
        let evidence = service.evidence_for("hours");
        assert_eq!(
            (evidence.source, evidence.verifier),
            ("https://line.example.org/", Some("Asha, for the service + Ben"))
        );
        assert!(directory.service("ke-other").expect("it is there").field_sources.is_empty());
        let hostile = edit("hours", &[("hours", "always, call my uncle")], &[("hours", "")]);
        assert!(import(&overlaid(&before(), &[hostile]).0, None).is_err());
    }

    #[test]
    fn without_edits_not_a_byte_changes() {
        let (files, passed) = overlaid(&before(), &[]);
        assert_eq!(files.get(SERVICES), before().get(SERVICES));
        assert!(passed.is_empty() && files.get(PROVENANCE).is_none());
    }

    #[test]
    fn where_the_files_say_something_new_they_count() {
        let moved = files(&[cells(&[("hours", "24/7"), ("timezone", "Africa/Nairobi")])]);
        let edits = [hours()];
        let (files, passed) = overlaid(&moved, &edits);
        assert_eq!((passed.len(), files.get(SERVICES)), (1, moved.get(SERVICES)));
        let mut newer = before();
        let line = "service,field,source,date,verifier,next_check\n\
                    ke-line,hours,https://example.org/,2026-11-05,A. Keeper,2027-01-01\n";
        newer.insert(PROVENANCE, line.into());
        assert_eq!(overlaid(&newer, &edits).1.len(), 1, "somebody has looked since");
        let gone = super::super::fixture::files(&[cells(&[("id", "ke-other")])]);
        assert_eq!(overlaid(&gone, &edits).1.len(), 1);
        // What is in the files already stays in them.
        let (once, _) = overlaid(&before(), &edits);
        let (twice, passed) = overlaid(&once, &edits);
        assert!(passed.is_empty() && once.get(SERVICES) == twice.get(SERVICES));
        assert_eq!(once.get(PROVENANCE), twice.get(PROVENANCE));
    }

    #[test]
    fn who_stands_for_every_way_has_confirmed_the_row() {
        let phone = edit("phone", &[("phone", "119"), ("phone_e164", "")], &[("phone", "116"), ("phone_e164", "")]);
        let files = files(&[cells(&[("website", "")])]);
        let directory = import(&overlaid(&files, std::slice::from_ref(&phone)).0, None).expect("a good directory");
        let service = &directory.services()[0];
        assert_eq!((service.phone.as_deref(), service.vetting.slug()), (Some("119"), "confirmed"));
        assert_eq!(service.checked, Some(day("2026-11-01")), "that is when its ways were looked at");
        let two = super::super::fixture::files(&[cells(&[("website", "https://line.example.org/")])]);
        let directory = import(&overlaid(&two, &[phone]).0, None).expect("a good directory");
        assert_ne!(directory.services()[0].vetting.slug(), "confirmed");
    }

    #[test]
    fn every_field_has_columns_and_what_a_child_is_sent_to_takes_two() {
        assert!(FIELDS.iter().all(|field| !columns(field).is_empty()));
        let two: Vec<&str> = FIELDS.into_iter().filter(|field| takes_two(field)).collect();
        assert_eq!(two, ["name", "phone", "sms", "whatsapp", "telegram", "web_chat_url", "email", "website"]);
    }
}

//! Reading `places.csv`: every row becomes a [`Row`] or a complaint that says where, why and what to do.

use std::collections::{BTreeSet, HashSet};

use csv::{ReaderBuilder, StringRecord, Trim};

use super::{FILE, fold::fold};
use crate::{country::Country, directory::Complaint, lang::Lang};

/// The longest name, in characters. The longest official one has about fifty.
const LONGEST: usize = 80;

/// What a row's name is to the country. The order is the order of weight: a country's name comes before a town's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The country's name in one of the languages.
    Name,
    /// Its own name for itself.
    Endonym,
    /// Another name, an abbreviation, a part that people take for the country.
    Alias,
    /// A word for its people.
    Demonym,
    /// A town, or a region or state inside it.
    City,
    /// An abbreviation that counts only when it is the whole answer.
    Code,
}

/// One row that holds.
pub(super) struct Row {
    pub country: Country,
    pub kind: Kind,
    pub lang: Option<Lang>,
    pub name: String,
}

/// All rows, or all complaints.
pub(super) fn read(csv: &str, known: &BTreeSet<Country>) -> Result<Vec<Row>, Vec<Complaint>> {
    let mut reader = ReaderBuilder::new().flexible(true).trim(Trim::All).from_reader(csv.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let columns = columns(&header)?;
    let (mut rows, mut complaints, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, record) in reader.records().enumerate() {
        // Without a position (never, for text in memory) the count of rows stands in.
        match record {
            Ok(record) => {
                let line = record.position().map_or(index + 2, |p| usize::try_from(p.line()).unwrap_or(index + 2));
                if let Some(row) = check(&record, columns, known, line, &mut complaints) {
                    if seen.insert((row.country, row.kind as u8, row.lang, row.name.clone())) {
                        rows.push(row);
                    } else {
                        let reason = format!("{:?} is here twice for {}", row.name, row.country);
                        complaints.push(complaint(line, "name", "D-PLACE-TWICE", reason, "remove one of the rows"));
                    }
                }
            }
            Err(error) => complaints.push(complaint(
                index + 2,
                "",
                "D-PLACE-CSV",
                format!("the row cannot be read: {error}"),
                "write four columns, and quotes around a name with a comma",
            )),
        }
    }
    if rows.is_empty() && complaints.is_empty() {
        complaints.push(complaint(0, "", "D-PLACE-FILE", "there are no rows".into(), "restore the shipped file"));
    }
    if complaints.is_empty() { Ok(rows) } else { Err(complaints) }
}

/// The place of the four columns in the header, in the order country, kind, lang, name.
fn columns(header: &StringRecord) -> Result<[usize; 4], Vec<Complaint>> {
    if header.iter().all(str::is_empty) {
        let fix = "restore the shipped file";
        return Err(vec![complaint(0, "", "D-PLACE-FILE", "the file is missing or empty".into(), fix)]);
    }
    let mut complaints = Vec::new();
    let places = ["country", "kind", "lang", "name"].map(|column| {
        header.iter().position(|title| title == column).unwrap_or_else(|| {
            let fix = "make the first line country,kind,lang,name";
            complaints.push(complaint(1, column, "D-PLACE-COLUMN", format!("there is no column {column}"), fix));
            0
        })
    });
    if complaints.is_empty() { Ok(places) } else { Err(complaints) }
}

/// The row, if every field holds; every field that does not is a complaint of its own.
fn check(
    record: &StringRecord,
    columns: [usize; 4],
    known: &BTreeSet<Country>,
    line: usize,
    complaints: &mut Vec<Complaint>,
) -> Option<Row> {
    let [country, kind, lang, name] = columns.map(|column| record.get(column).unwrap_or_default());
    let mut complain = |column: &str, code, reason: String, fix: &str| {
        complaints.push(complaint(line, column, code, reason, fix));
    };
    let parsed_country = country.parse().ok().filter(|c: &Country| known.contains(c) && c.as_str() == country);
    if parsed_country.is_none() {
        complain(
            "country",
            "D-PLACE-COUNTRY",
            format!("{:?} is no country of countries.csv", shown(country)),
            "write its ISO 3166-1 alpha-2 code in capitals, or add the country there",
        );
    }
    let parsed_kind = match kind {
        "name" => Some(Kind::Name),
        "endonym" => Some(Kind::Endonym),
        "alias" => Some(Kind::Alias),
        "demonym" => Some(Kind::Demonym),
        "city" => Some(Kind::City),
        "code" => Some(Kind::Code),
        _ => {
            let fix = "write name, endonym, alias, demonym, city or code";
            complain("kind", "D-PLACE-KIND", format!("{:?} is no kind of name", shown(kind)), fix);
            None
        }
    };
    // No language means: written like this in several. A name is shown to people, so it must say in which.
    let parsed_lang = match lang {
        "" if parsed_kind != Some(Kind::Name) => Some(None),
        _ => lang.parse().ok().map(Some),
    };
    if parsed_lang.is_none() {
        let fix = "write a tag such as en or sw; leave it empty only where the kind is not name";
        complain("lang", "D-PLACE-LANG", format!("{:?} is no language", shown(lang)), fix);
    }
    let bad_name = fault(name);
    if let Some((code, reason, fix)) = bad_name {
        complain("name", code, reason, fix);
        return None;
    }
    Some(Row { country: parsed_country?, kind: parsed_kind?, lang: parsed_lang?, name: name.to_owned() })
}

/// What is wrong with a name.
fn fault(name: &str) -> Option<(&'static str, String, &'static str)> {
    let length = name.chars().count();
    if name.chars().any(is_hidden) {
        let reason = "the name holds a control or direction character".to_owned();
        return Some(("D-PLACE-CHAR", reason, "type the name again without hidden characters"));
    }
    if length > LONGEST {
        let reason = format!("the name has {length} characters, {LONGEST} are allowed");
        return Some(("D-PLACE-NAME", reason, "shorten it"));
    }
    let reason = "the name has no letters".to_owned();
    fold(name).is_empty().then_some(("D-PLACE-NAME", reason, "write the name or remove the row"))
}

/// Characters that are not seen, or change how the text around them is shown. Joiners are spelling in some scripts.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFD}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A field as a complaint may repeat it.
fn shown(field: &str) -> String {
    field.chars().take(20).collect()
}

fn complaint(line: usize, column: &str, code: &'static str, reason: String, fix: &str) -> Complaint {
    Complaint { file: FILE.to_owned(), line, column: column.to_owned(), code, reason, fix: fix.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(csv: &str) -> Vec<(usize, &'static str)> {
        let known = ["KE", "UG"].map(|c| c.parse().expect("a code")).into();
        read(csv, &known).err().unwrap_or_default().into_iter().map(|c| (c.line, c.code)).collect()
    }

    #[test]
    fn every_fault_of_a_file_is_told_at_once_with_its_line() {
        let long = "x".repeat(81);
        let csv = format!(
            "country,kind,lang,name\nKE,name,en,Kenya\nXX,river,e1,!!\nUG,name,,Uganda\nKE,city,,Nai\u{202E}robi\n\
             KE,city,,{long}\nKE,name,en,Kenya\nKE,city,,Nai\u{200B}robi\n"
        );
        let expected = [
            (3, "D-PLACE-COUNTRY"),
            (3, "D-PLACE-KIND"),
            (3, "D-PLACE-LANG"),
            (3, "D-PLACE-NAME"),
            (4, "D-PLACE-LANG"),
            (5, "D-PLACE-CHAR"),
            (6, "D-PLACE-NAME"),
            (7, "D-PLACE-TWICE"),
            (8, "D-PLACE-CHAR"),
        ];
        assert_eq!(codes(&csv), expected);
    }

    #[test]
    fn a_missing_file_and_a_missing_column_are_told() {
        assert_eq!(codes(""), [(0, "D-PLACE-FILE")]);
        assert_eq!(codes("country,kind,lang,name\n"), [(0, "D-PLACE-FILE")]);
        assert_eq!(codes("country,kind,name\nKE,name,Kenya\n"), [(1, "D-PLACE-COLUMN")]);
    }

    #[test]
    fn a_row_that_stops_early_is_a_complaint_and_not_a_crash() {
        assert_eq!(codes("country,kind,lang,name\nKE\n"), [(2, "D-PLACE-KIND"), (2, "D-PLACE-NAME")]);
    }
}

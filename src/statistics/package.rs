//! The package: the files of a release as they are handed out, a Frictionless data package (version 2) with its tables,
//! codebook, map of topics, ledger, change log, licence and checksums.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    gaps::Gap,
    noise::MILLIONTHS,
    period::Period,
    release::{Number, Row, Rules, Table},
    topics,
};

/// The files of a release by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What stands in a cell that is hidden.
pub const HIDDEN: &str = "<k";

/// What is written about a release besides its tables.
pub struct About<'a> {
    /// The period.
    pub period: &'a Period,
    /// The version of this period's release, from 1 on.
    pub version: i64,
    /// When it was made, as RFC 3339.
    pub created: &'a str,
    /// Who publishes it; empty when that is not set.
    pub publisher: &'a str,
    /// Where the page about it is.
    pub home: &'a str,
    /// The DOI of the series; empty when there is none.
    pub doi: &'a str,
    /// Whether it is made of test traffic.
    pub is_test: bool,
    /// Lines of the ledger, this release included: the release, the year, the cost in millionths.
    pub ledger: &'a [(String, i64, i64)],
    /// One line for each version so far, this one included: the version, when it was made, why.
    pub changes: &'a [(i64, String, String)],
}

/// A column that is described.
struct Column {
    name: &'static str,
    kind: &'static str,
    title: &'static str,
    about: &'static str,
}

const fn column(name: &'static str, kind: &'static str, title: &'static str, about: &'static str) -> Column {
    Column { name, kind, title, about }
}

/// Every column of every table, described once.
const COLUMNS: &[Column] = &[
    column(
        "period",
        "string",
        "Period",
        "An ISO 8601 week such as 2026-W48, or a month made of whole weeks, each in the month of its Thursday",
    ),
    column(
        "country",
        "string",
        "Country",
        "ISO 3166-1 alpha-2. ZZ: countries with few conversations, or kept apart by the operator, together. XX: not told",
    ),
    column(
        "urgency",
        "string",
        "Urgency",
        "none, concern, urgent or emergency, as triage saw it when the outcome came about; all: every one of them",
    ),
    column(
        "outcome",
        "string",
        "Outcome",
        "What came of the conversation; see codebook.csv. A conversation can have several, each counted once",
    ),
    column("heading", "string", "Heading", "The heading of Child Helpline International; all: every one of them"),
    column(
        "topic",
        "string",
        "Topic",
        "A leaf of our taxonomy; all: every one under the heading. A conversation can have up to six",
    ),
    column("code", "string", "Code", "The code of the topic in the map, see chi_map.csv; empty for totals"),
    column(
        "map",
        "string",
        "Map",
        "The version of the map from topics to codes; empty for totals. Old counts keep the map they were counted under",
    ),
    column("channel", "string", "Channel", "web, telegram or discord; all: every one of them"),
    column(
        "language",
        "string",
        "Language",
        "The BCP 47 tag of the language that we wrote; other: any other; all: every one of them",
    ),
    column("service", "string", "Service", "The id of a service in the directory that agreed to be named"),
    column(
        "count",
        "integer",
        "Conversations",
        "Rounded to 5. <k: hidden, as it is small or would tell a small one; zero is hidden, too",
    ),
    column("low", "integer", "At least", "The least that the count stands for"),
    column("high", "integer", "At most", "The most that the count stands for; with noise, in nineteen of twenty cases"),
    column("kind", "string", "Kind of gap", "topic or language"),
    column("what", "string", "What is missing", "A heading of chi_map.csv, or a language"),
    column(
        "supply",
        "string",
        "Supply",
        "none: the country has no service for it in the directory; general: only services that listen to everything",
    ),
    column("table", "string", "Table", "The table that a value stands in"),
    column("column", "string", "Column", "Its column"),
    column("value", "string", "Value", "The value"),
    column("meaning", "string", "Meaning", "What it means"),
    column("label", "string", "Label", "What the framework calls the code"),
    column("flag", "string", "Flag", "What the code alone does not tell"),
    column("fit", "string", "Fit", "How well topic and code fit"),
    column("note", "string", "Note", "What to know about it"),
    column("release", "string", "Release", "The release that paid for noise"),
    column("year", "integer", "Year", "The year whose budget paid"),
    column("epsilon", "number", "Epsilon", "What it cost"),
];

/// What each outcome means, for the codebook.
const OUTCOMES: &[(&str, &str)] = &[
    ("contact", "A young person wrote and the conversation is over; every conversation counts once"),
    ("information", "Words were answered with words alone"),
    ("referral_shown", "Services were shown"),
    ("chosen", "A service was chosen"),
    ("reached", "The young person said that they reached somebody"),
    ("not_reached", "The young person said that a service did not work"),
    ("no_service", "The country has no service for young people"),
    ("emergency_number_shown", "An emergency number was shown"),
    ("report_link", "A place to report pictures or crimes online was shown"),
    ("handover_offered", "A counsellor was offered"),
    ("handover_live", "A counsellor came"),
    ("handover_failed", "A counsellor was asked for and none came"),
    ("helped", "The young person said that it helped"),
    ("not_helped", "The young person said that it did not help"),
    ("left", "The conversation ended before a service was chosen or somebody was reached"),
];

/// The names of the data files, in the order of the package.
pub const RESOURCES: [&str; 8] =
    ["outcomes", "topics", "channels", "services", "gaps", "codebook", "chi_map", "ledger"];

/// The sentence without which no number should be quoted.
pub const SENTENCE: &str = "Counts are contacts, not children, and they do not say how common harm is.";

/// Puts the files of a release together.
pub fn package(tables: &[Table], gaps: &[Gap], rules: &Rules, about: &About<'_>) -> Files {
    let mut files = Files::new();
    let period = about.period.name.as_str();
    for table in tables {
        let mut columns = vec!["period"];
        columns.extend(table.columns);
        columns.extend(["count", "low", "high"]);
        let rows = table.rows.iter().map(|row| {
            let number = row.number.map_or([HIDDEN.to_owned(), String::new(), String::new()], |number| {
                [number.count, number.low, number.high].map(|n| n.to_string())
            });
            std::iter::once(period.to_owned()).chain(row.keys.iter().cloned()).chain(number).collect()
        });
        files.insert(format!("{}.csv", table.name), csv(&columns, rows));
    }
    let of_gap = |gap: &Gap| {
        let Gap { country, kind, what, supply, number } = gap;
        let numbers = [number.count, number.low, number.high].map(|n| n.to_string());
        let start = [period, country, kind, what, supply].map(str::to_owned);
        start.into_iter().chain(numbers).collect()
    };
    let columns = ["period", "country", "kind", "what", "supply", "count", "low", "high"];
    files.insert("gaps.csv".to_owned(), csv(&columns, gaps.iter().map(of_gap)));
    let outcomes =
        OUTCOMES.iter().map(|(value, meaning)| ["outcomes", "outcome", value, meaning].map(str::to_owned).to_vec());
    let columns_said = COLUMNS.iter().map(|column| ["any", column.name, "", column.about].map(str::to_owned).to_vec());
    let codebook = csv(&["table", "column", "value", "meaning"], columns_said.chain(outcomes));
    files.insert("codebook.csv".to_owned(), codebook);
    let map = topics::all().iter().map(|line| {
        let topics::Mapped { map, topic, code, heading, label, flag, fit, note } = line;
        vec![
            (*map).to_owned(),
            topic.clone(),
            code.clone(),
            heading.clone(),
            label.clone(),
            flag.clone(),
            fit.clone(),
            note.clone(),
        ]
    });
    files.insert(
        "chi_map.csv".to_owned(),
        csv(&["map", "topic", "code", "heading", "label", "flag", "fit", "note"], map),
    );
    let ledger =
        about.ledger.iter().map(|(release, year, cost)| vec![release.clone(), year.to_string(), epsilon(*cost)]);
    files.insert("ledger.csv".to_owned(), csv(&["release", "year", "epsilon"], ledger));
    files.insert("CHANGELOG.md".to_owned(), changes(about).into_bytes());
    files.insert("LICENSE.md".to_owned(), licence(about).into_bytes());
    let description = describe(&files, rules, about);
    let text = serde_json::to_string_pretty(&description).expect("JSON can be written") + "\n";
    files.insert("datapackage.json".to_owned(), text.into_bytes());
    let sums: String = files.iter().map(|(name, content)| format!("{}  {name}\n", sha256(content))).collect();
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    files
}

/// The tables of a release as they stand in its files; `None` when they are not whole.
pub fn tables_of(files: &Files) -> Option<Vec<Table>> {
    let columns: [(&str, &[&str]); 4] = [
        ("outcomes", &["country", "urgency", "outcome"]),
        ("topics", &["country", "heading", "topic", "code", "map"]),
        ("channels", &["country", "channel", "language"]),
        ("services", &["service", "country", "outcome"]),
    ];
    columns.into_iter().map(|(name, columns)| table_of(files.get(&format!("{name}.csv"))?, name, columns)).collect()
}

fn table_of(content: &[u8], name: &'static str, columns: &'static [&'static str]) -> Option<Table> {
    let number = |row: &csv::StringRecord, at: usize| -> Option<u64> { row.get(at)?.parse().ok() };
    let mut rows = Vec::new();
    for row in csv::Reader::from_reader(content).records() {
        let row = row.ok().filter(|row| row.len() == columns.len() + 4)?;
        let first = columns.len() + 1;
        let keys = row.iter().skip(1).take(columns.len()).map(str::to_owned).collect();
        let number = match row.get(first)? {
            HIDDEN => None,
            _ => Some(Number {
                count: number(&row, first)?,
                low: number(&row, first + 1)?,
                high: number(&row, first + 2)?,
            }),
        };
        rows.push(Row { keys, number });
    }
    Some(Table { name, columns, rows })
}

/// The SHA-256 of a file, as hexadecimal digits.
pub fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn epsilon(millionths: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a budget is small")]
    let epsilon = millionths as f64 / MILLIONTHS;
    format!("{epsilon}")
}

/// A table as RFC 4180 has it, in UTF-8.
fn csv(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let written = writer.write_record(columns);
    written.expect("writing to memory cannot fail");
    for row in rows {
        writer.write_record(row).expect("writing to memory cannot fail");
    }
    writer.into_inner().expect("writing to memory cannot fail")
}

fn title(about: &About<'_>) -> String {
    let test = if about.is_test { "TEST TRAFFIC: " } else { "" };
    format!("{test}Young people's conversations with helpbridge, {}", about.period.name)
}

/// How a release is cited.
pub fn citation(about: &About<'_>) -> String {
    let publisher = if about.publisher.is_empty() { "helpbridge" } else { about.publisher };
    let year = about.created.get(..4).unwrap_or_default();
    let place = if about.doi.is_empty() { about.home.to_owned() } else { format!("https://doi.org/{}", about.doi) };
    format!("{publisher} ({year}): {}, version {}. {place}", title(about), about.version)
}

fn changes(about: &About<'_>) -> String {
    let mut text =
        format!("# {}\n\nA version is never changed. A newer one takes its place and says why.\n", title(about));
    for (version, made, reason) in about.changes {
        let reason = if reason.is_empty() { "First version." } else { reason };
        let _ = write!(text, "\n## {version}.0.0, {made}\n\n{reason}\n");
    }
    text
}

fn licence(about: &About<'_>) -> String {
    format!(
        "# Licence\n\nCreative Commons Attribution 4.0 International (CC-BY-4.0): \
         <https://creativecommons.org/licenses/by/4.0/>\n\nCite it as:\n\n> {}\n\n{SENTENCE}\n",
        citation(about)
    )
}

fn describe(files: &Files, rules: &Rules, about: &About<'_>) -> Value {
    let resource = |name: &&str| {
        let path = format!("{name}.csv");
        let content = &files[&path];
        let header = content.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let header = String::from_utf8_lossy(header);
        let fields: Vec<Value> = header.split(',').map(field).collect();
        json!({
            "name": name,
            "path": path,
            "type": "table",
            "$schema": "https://datapackage.org/profiles/2.0/dataresource.json",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": content.len(),
            "hash": format!("sha256:{}", sha256(content)),
            "schema": {
                "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                "fields": fields,
                "missingValues": ["", HIDDEN, "NA"],
            },
        })
    };
    let mut description = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": if about.is_test { "helpbridge-conversations-test" } else { "helpbridge-conversations" },
        "title": title(about),
        "description": format!(
            "{SENTENCE} Who is not reached by this chat is not in it. No number under {} is shown; {} and the cells that \
             would tell one are hidden as <k, zero included. Numbers are rounded to 5. Method: {}/method",
            rules.k, "such cells", about.home
        ),
        "version": format!("{}.0.0", about.version),
        "created": about.created,
        "homepage": about.home,
        "keywords": ["child helpline", "children", "referral", "aggregate"],
        "licenses": [{
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0 International",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "contributors": [{
            "title": if about.publisher.is_empty() { "helpbridge" } else { about.publisher },
            "roles": ["publisher"],
        }],
        "sources": [{
            "title": "Contact categories of Child Helpline International, as helplines carry them",
            "version": topics::newest(),
        }],
        "resources": RESOURCES.iter().map(resource).collect::<Vec<_>>(),
        "period": {
            "name": about.period.name,
            "first_week": about.period.first.to_string(),
            "last_week": about.period.last.to_string(),
        },
        "protection": {
            "k": rules.k,
            "country_minimum": rules.country_minimum,
            "rounded_to": super::release::BASE,
            "epsilon": about.ledger.last().filter(|_| rules.epsilon > 0).map_or_else(|| "0".to_owned(), |(.., cost)| epsilon(*cost)),
        },
        "citation": citation(about),
    });
    if !about.doi.is_empty() {
        description["id"] = json!(format!("https://doi.org/{}", about.doi));
    }
    description
}

fn field(name: &str) -> Value {
    let known = COLUMNS.iter().find(|column| column.name == name);
    let Some(Column { name, kind, title, about }) = known else { return json!({"name": name, "type": "string"}) };
    json!({"name": name, "type": kind, "title": title, "description": about})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::Tally;

    #[test]
    fn every_outcome_has_a_line_in_the_codebook() {
        let named: Vec<&str> = OUTCOMES.iter().map(|(name, _)| *name).collect();
        assert_eq!(named, Tally::ALL.iter().map(|tally| tally.as_str()).collect::<Vec<_>>());
    }

    #[test]
    fn a_table_is_written_as_rfc_4180_has_it() {
        let rows = vec![vec!["a,b".to_owned(), "say \"x\"".to_owned()]];
        let text = String::from_utf8(csv(&["one", "two"], rows.into_iter())).expect("UTF-8");
        assert_eq!(text, "one,two\r\n\"a,b\",\"say \"\"x\"\"\"\r\n");
    }

    #[test]
    fn checksums_are_those_that_everybody_else_gets() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

//! `helpbridge directory propose` and `confirm`: a number changes when two people stand for it, each with a name. One
//! writes down what is to change and where that is from; another one checks it and confirms.

use std::{
    collections::BTreeMap,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use anyhow::{Context, bail};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    app::told,
    clock::Clock,
    directory::{
        self, DIALLED,
        edits::{SOURCES, sources},
    },
};

use super::{
    directory::{files_of, put},
    run::{Done, settings},
};

/// What is to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The service's id.
    service: String,
    /// Who proposes it.
    by: String,
    /// Where the new values are from.
    source: String,
    /// When that was looked at.
    date: NaiveDate,
    /// The fields, with their new values.
    set: BTreeMap<String, String>,
}

/// Writes a proposal into a new file.
pub fn propose(file: &Path, service: &str, by: &str, source: &str, set: &[String]) -> Done {
    let mut fields = BTreeMap::new();
    for pair in set {
        let Some((field, value)) = pair.split_once('=') else {
            bail!("{pair:?} sets nothing; fix: write --set phone=116");
        };
        if !DIALLED.contains(&field) {
            bail!("{field:?} is not dialled; fix: set one of {}, or edit services.csv", DIALLED.join(", "));
        }
        fields.insert(field.to_owned(), value.to_owned());
    }
    let date = Clock::System.now().date_naive();
    let proposal =
        Proposal { service: service.to_owned(), by: name(by)?, source: source.to_owned(), date, set: fields };
    let folder = own_folder()?;
    // What could not be confirmed is not proposed, either.
    applied(&proposal, "somebody else", &files_of(&folder)?)?;
    let text = toml::to_string(&proposal)?;
    let new = OpenOptions::new().write(true).create_new(true).open(file);
    let mut new = new.with_context(|| format!("{} cannot be made; it must not be there yet", file.display()))?;
    new.write_all(text.as_bytes())?;
    new.sync_all()?;
    writeln!(io::stdout(), "{}: proposed by {}; somebody else has to confirm it", file.display(), proposal.by)?;
    Ok(ExitCode::SUCCESS)
}

/// Confirms a proposal of somebody else: from now on it stands in the directory.
pub fn confirm(file: &Path, by: &str) -> Done {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let proposal: Proposal = toml::from_str(&text).with_context(|| format!("{} is no proposal", file.display()))?;
    let folder = own_folder()?;
    let files = applied(&proposal, &name(by)?, &files_of(&folder)?)?;
    put(&files, &folder)?;
    let fields: Vec<&str> = proposal.set.keys().map(String::as_str).collect();
    let (service, proposed_by) = (&proposal.service, &proposal.by);
    writeln!(io::stdout(), "{service}: {} changed by {proposed_by} and {by}", fields.join(", "))?;
    Ok(ExitCode::SUCCESS)
}

fn own_folder() -> anyhow::Result<std::path::PathBuf> {
    settings()?.directory_dir.context("there is no directory to change; fix: set directory_dir")
}

/// A name as it stands beside another one.
fn name(text: &str) -> anyhow::Result<String> {
    let text = text.trim();
    if text.is_empty() || text.contains(" + ") || text.contains(char::is_control) {
        bail!("{text:?} is no name; fix: write the name of one person");
    }
    Ok(text.to_owned())
}

/// The files of a directory with a proposal in them, if two people stand for it and the result is a good directory.
fn applied(proposal: &Proposal, by: &str, before: &crate::files::Files) -> anyhow::Result<crate::files::Files> {
    if proposal.by.trim().to_lowercase() == by.trim().to_lowercase() {
        bail!("{by} has proposed this; fix: let somebody else confirm it");
    }
    if proposal.set.is_empty() || proposal.set.keys().any(|field| !DIALLED.contains(&field.as_str())) {
        bail!("the proposal sets no number; fix: propose one of {}", DIALLED.join(", "));
    }
    let mut files = before.clone();
    let services = files.get("services.csv").context("the directory has no services.csv")?;
    let changed = with_values(services, proposal)?;
    files.insert("services.csv".to_owned(), changed);
    let provenance = files.get("provenance.csv").map_or("", String::as_str);
    let changed = with_source(provenance, proposal, by)?;
    files.insert("provenance.csv".to_owned(), changed);
    let mut bytes = directory::Files::default();
    for (name, content) in &files {
        bytes.insert(name, content.clone().into_bytes());
    }
    if let Err(complaints) = directory::import(&bytes, None) {
        bail!("{}", told("the directory would not be good any more", &complaints));
    }
    Ok(files)
}

fn with_values(services: &str, proposal: &Proposal) -> anyhow::Result<String> {
    let mut reader = csv::Reader::from_reader(services.as_bytes());
    let header = reader.headers()?.clone();
    let column = |name: &str| header.iter().position(|column| column == name);
    let id = column("id").context("services.csv has no column id")?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header)?;
    let mut is_there = false;
    for record in reader.records() {
        let mut cells: Vec<String> = record?.iter().map(str::to_owned).collect();
        if cells.get(id) == Some(&proposal.service) {
            is_there = true;
            for (field, value) in &proposal.set {
                let at = column(field).with_context(|| format!("services.csv has no column {field}"))?;
                cells[at].clone_from(value);
            }
        }
        writer.write_record(&cells)?;
    }
    if !is_there {
        bail!("there is no service {:?}; fix: write its id as services.csv has it", proposal.service);
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// The sources of fields, with those of the proposal in place of what was there.
fn with_source(provenance: &str, proposal: &Proposal, by: &str) -> anyhow::Result<String> {
    let is_replaced = |record: &[String]| record[0] == proposal.service && proposal.set.contains_key(&record[1]);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(SOURCES)?;
    for record in sources(provenance.as_bytes()) {
        if !is_replaced(&record) {
            writer.write_record(&record)?;
        }
    }
    let next = proposal.date.checked_add_months(Months::new(12)).context("the day is too late")?;
    // Both forms of one number have one source.
    let mut fields: Vec<&str> =
        proposal.set.keys().map(|field| if field == "phone_e164" { "phone" } else { field }).collect();
    fields.dedup();
    for field in fields {
        let who = format!("{} + {by}", proposal.by);
        let (date, next) = (proposal.date.to_string(), next.to_string());
        let value = proposal.set.get(field).or_else(|| proposal.set.get("phone_e164")).map_or("", String::as_str);
        writer.write_record([&proposal.service, field, &proposal.source, &date, &who, &next, value])?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(value: &str) -> Proposal {
        Proposal {
            service: "ad-telefon-175".to_owned(),
            by: "A. Keeper".to_owned(),
            source: "https://example.org/".to_owned(),
            date: "2026-11-01".parse().expect("a day"),
            set: BTreeMap::from([("phone".to_owned(), value.to_owned())]),
        }
    }

    #[test]
    fn two_names_change_a_number_and_one_name_does_not() {
        let before = crate::files::directory(None).expect("the built-in one");
        let alone = applied(&proposal("176"), "a. keeper ", &before).expect_err("the same person");
        assert!(alone.to_string().contains("somebody else"));
        let after = applied(&proposal("176"), "B. Keeper", &before).expect("two people");
        let read = |files: &crate::files::Files| {
            let mut bytes = directory::Files::default();
            for (name, content) in files {
                bytes.insert(name, content.clone().into_bytes());
            }
            directory::import(&bytes, None).expect("a good directory")
        };
        let told = directory::changes(&read(&before), &read(&after));
        assert_eq!(told.len(), 1, "nothing else has changed");
        assert_eq!(told[0].fields["phone"], ["175".to_owned(), "176".to_owned()]);
        assert!(told[0].is_confirmed() && told[0].unconfirmed().is_empty());
        // Again, on top of it: what stood there before makes room.
        let again = applied(&Proposal { by: "C. Keeper".to_owned(), ..proposal("177") }, "B. Keeper", &after);
        let again = again.expect("two people");
        assert_eq!(again["provenance.csv"].lines().count(), 2);
        assert!(directory::changes(&read(&after), &read(&again))[0].is_confirmed());
    }

    #[test]
    fn what_would_not_be_a_number_there_is_refused() {
        let before = crate::files::directory(None).expect("the built-in one");
        assert!(applied(&proposal("+254711123456"), "B. Keeper", &before).is_err(), "a number of Kenya in Andorra");
        let nobody = Proposal { service: "ad-nobody".to_owned(), ..proposal("176") };
        assert!(applied(&nobody, "B. Keeper", &before).is_err());
    }
}

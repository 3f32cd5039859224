//! What is published of the directory: the catalogue, the signed files, the log of changes. Each is made when it is first
//! asked for and kept, as the directory does not change while the program runs.

use std::{collections::HashMap, iter, sync::OnceLock};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    country::Country,
    directory::{self, Change, Directory, Download, Service, hsds::Catalogue},
};

use super::signing::Signer;

/// The outlines of the countries, and where each is marked; `make.js` beside it made them.
pub(super) const WORLD: &str = include_str!("static/map/world.tsv");

/// Changes that came in on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logged {
    /// The day.
    pub day: NaiveDate,
    /// The version of the directory since then.
    pub version: String,
    /// What changed.
    pub changes: Vec<Change>,
}

/// A file and its signature.
pub(super) struct Signed {
    pub file: Download,
    pub signature: Vec<u8>,
}

/// What is published.
pub struct Published {
    signer: Signer,
    log: Vec<Logged>,
    catalogue: OnceLock<Catalogue>,
    files: OnceLock<Vec<Signed>>,
    /// Each service as JSON, in the order of the directory.
    entries: OnceLock<Vec<OnceLock<Box<str>>>>,
}

impl Published {
    /// Signs with this key. `log` are the changes that are known, the newest first.
    pub fn new(signer: Signer, log: Vec<Logged>) -> Published {
        Published { signer, log, catalogue: OnceLock::new(), files: OnceLock::new(), entries: OnceLock::new() }
    }

    pub(super) fn for_now() -> Published {
        Published::new(Signer::fresh(), Vec::new())
    }

    pub(super) fn log(&self) -> &[Logged] {
        &self.log
    }

    pub(super) fn public_key(&self) -> String {
        self.signer.public_key()
    }

    pub(super) fn catalogue(&self, directory: &Directory) -> &Catalogue {
        self.catalogue.get_or_init(|| Catalogue::new(directory))
    }

    /// A service as a JSON object without its last brace: what depends on the moment comes after it.
    pub(super) fn entry(&self, directory: &Directory, service: &Service) -> &str {
        let services = directory.services();
        let entries = self.entries.get_or_init(|| iter::repeat_with(OnceLock::new).take(services.len()).collect());
        let at = directory.place_of(&service.id).unwrap_or_default();
        entries[at].get_or_init(|| {
            let mut text = serde_json::Value::Object(directory::object(service)).to_string();
            text.pop();
            text.into_boxed_str()
        })
    }

    /// Every file with its signature, and the public key, by their names.
    pub fn everything(&self, directory: &Directory) -> Vec<(String, Vec<u8>)> {
        let mut all: Vec<(String, Vec<u8>)> = Vec::new();
        for signed in self.files(directory) {
            all.push((signed.file.name.to_owned(), signed.file.bytes.clone()));
            all.push((format!("{}.sig", signed.file.name), signed.signature.clone()));
        }
        all.push(("helpbridge-directory.pem".to_owned(), self.public_key().into_bytes()));
        all
    }

    /// Every file, and at the end the list of them all with their hashes.
    pub(super) fn files(&self, directory: &Directory) -> &[Signed] {
        self.files.get_or_init(|| {
            let mut files = directory::downloads(directory, &points());
            let listed: Vec<_> = files
                .iter()
                .map(|file| {
                    let hash = ring::digest::digest(&ring::digest::SHA256, &file.bytes);
                    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
                    json!({ "name": file.name, "media_type": file.media, "bytes": file.bytes.len(), "sha256": hash })
                })
                .collect();
            let list = json!({ "version": directory.version(), "licence": directory::LICENCE, "files": listed });
            files.push(Download {
                name: "manifest.json",
                media: "application/json",
                bytes: list.to_string().into_bytes(),
            });
            let signed = |file: Download| Signed { signature: self.signer.sign(&file.bytes), file };
            files.into_iter().map(signed).collect()
        })
    }
}

/// Where each country is marked: degrees east and north.
fn points() -> HashMap<Country, [f64; 2]> {
    let point = |line: &str| {
        let mut cells = line.split('\t');
        let country = cells.next()?.parse().ok()?;
        let (east, north) = cells.nth(1)?.split_once(' ')?;
        Some((country, [east.parse().ok()?, north.parse().ok()?]))
    };
    WORLD.lines().filter_map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_countries_have_a_place_on_the_map_and_the_map_stays_small() {
        let points = points();
        assert!(points.len() > 200 && WORLD.len() <= 60_000, "{} {}", points.len(), WORLD.len());
        let kenya = points[&"KE".parse().expect("a country")];
        assert!((33.0..43.0).contains(&kenya[0]) && (-5.0..6.0).contains(&kenya[1]), "{kenya:?}");
    }
}

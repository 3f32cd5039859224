//! What is published of the directory: the catalogue, the signed files, the log of changes. Each is made when it is first
//! asked for and kept until another state of the directory is served.

use std::{
    collections::BTreeMap,
    iter,
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock},
};

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
    signer: Arc<Signer>,
    log: RwLock<Arc<Vec<Logged>>>,
    made: Mutex<Arc<Made>>,
}

/// What was made of one state of the directory; each part when it is first asked for.
pub(super) struct Made {
    version: String,
    signer: Arc<Signer>,
    catalogue: OnceLock<Catalogue>,
    files: OnceLock<Vec<Signed>>,
    /// Each service as JSON, in the order of the directory.
    entries: OnceLock<Vec<OnceLock<Box<str>>>>,
}

impl Published {
    /// Signs with this key. `log` are the changes that are known, the newest first.
    pub fn new(signer: Signer, log: Vec<Logged>) -> Published {
        let signer = Arc::new(signer);
        let made = Mutex::new(Arc::new(Made::of(String::new(), signer.clone())));
        Published { signer, log: RwLock::new(Arc::new(log)), made }
    }

    /// The log of changes, the newest first.
    pub fn log(&self) -> Arc<Vec<Logged>> {
        self.log.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts changes that came in now before the others.
    pub fn add(&self, logged: Logged) {
        let mut log = self.log.write().unwrap_or_else(PoisonError::into_inner);
        *log = Arc::new(iter::once(logged).chain(log.iter().cloned()).collect());
    }

    pub(super) fn public_key(&self) -> String {
        self.signer.public_key()
    }

    /// What is made of this state of the directory.
    pub(super) fn made(&self, directory: &Directory) -> Arc<Made> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if made.version != directory.version() {
            *made = Arc::new(Made::of(directory.version().to_owned(), self.signer.clone()));
        }
        made.clone()
    }

    /// Every file with its signature, and the public key, by their names.
    pub fn everything(&self, directory: &Directory) -> Vec<(String, Vec<u8>)> {
        let mut all: Vec<(String, Vec<u8>)> = Vec::new();
        for signed in self.made(directory).files(directory) {
            all.push((signed.file.name.to_owned(), signed.file.bytes.clone()));
            all.push((format!("{}.sig", signed.file.name), signed.signature.clone()));
        }
        all.push(("helpbridge-directory.pem".to_owned(), self.public_key().into_bytes()));
        all
    }
}

/// Signed with a key that ends with the program.
impl Default for Published {
    fn default() -> Published {
        Published::new(Signer::fresh(), Vec::new())
    }
}

impl Made {
    fn of(version: String, signer: Arc<Signer>) -> Made {
        Made { version, signer, catalogue: OnceLock::new(), files: OnceLock::new(), entries: OnceLock::new() }
    }

    pub(super) fn catalogue(&self, directory: &Directory) -> &Catalogue {
        self.catalogue.get_or_init(|| Catalogue::new(directory))
    }

    /// A service as a JSON object without its last brace: what depends on the moment comes after it.
    pub(super) fn entry(&self, directory: &Directory, service: &Service) -> &str {
        let services = directory.services();
        let entries = self.entries.get_or_init(|| iter::repeat_with(OnceLock::new).take(services.len()).collect());
        let at = directory.place_of(&service.id).unwrap_or_default();
        entries[at].get_or_init(|| open_object(directory::object(service)).into_boxed_str())
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

/// An object as JSON without its last brace.
pub(super) fn open_object(object: serde_json::Map<String, serde_json::Value>) -> String {
    let mut text = serde_json::Value::Object(object).to_string();
    text.pop();
    text
}

/// Where each country is marked: degrees east and north.
fn points() -> BTreeMap<Country, [f64; 2]> {
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

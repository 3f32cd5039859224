//! What is kept of the directory in `data_dir`: the last state that was good, the log of changes, and the key that signs
//! the published files.
//!
//! ```text
//! data_dir/directory/good/*.csv      the state that was served last
//! data_dir/directory/changes.jsonl   one line for each state that differed from the one before
//! data_dir/directory/signing.key     the private key (PKCS #8); its loss means that a new public key is published
//! ```

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::Context;
use chrono::NaiveDate;

use crate::{
    config::Config,
    directory::{self, Change, Directory, Edit, Files, changes, edits},
    files::Problem,
    web::{Logged, Published, Signer},
};

use super::{Loaded, private_folder, told};

/// The most states of the log that are shown.
const MOST_SHOWN: usize = 200;

/// The folder of what is kept.
fn folder(config: &Config) -> PathBuf {
    config.data_dir.join("directory")
}

/// What the settings name. An error is told only where there is no last good state to fall back on.
pub(super) fn read(config: &Config) -> anyhow::Result<anyhow::Result<Loaded>> {
    let read = Loaded::from_settings(config);
    if read.is_err() && !has_good(config) { Err(read.err().context("unread")?) } else { Ok(read) }
}

fn has_good(config: &Config) -> bool {
    config.directory_dir.is_some() && folder(config).join("good").is_dir()
}

/// What was read, with what services say about themselves laid over it; beside it the files, without that and with it. A
/// directory of the operator's own that cannot be used, or that changes a number for which only one person stands, is not
/// used: the last one that was good is served on, and the log tells so loudly.
pub(super) fn load(
    config: &Config,
    read: anyhow::Result<Loaded>,
    edits: &[Edit],
) -> anyhow::Result<(Loaded, (Files, Files))> {
    let own = read.and_then(|loaded| edited(loaded, config.directory_dir.as_deref(), edits));
    if !has_good(config) {
        return own;
    }
    let good = folder(config).join("good");
    let refused = match own {
        Ok((loaded, files)) => {
            let problems = alone(&good, &loaded.directory);
            if problems.is_empty() {
                return Ok((loaded, files));
            }
            anyhow::anyhow!("{}", told("numbers were changed by one person alone", &problems))
        }
        Err(error) => error,
    };
    let last = Config { directory_dir: Some(good.clone()), ..config.clone() };
    // What services had said by then is in it.
    let Ok(loaded) = Loaded::from_settings(&last).and_then(|loaded| edited(loaded, Some(&good), &[])) else {
        return Err(refused);
    };
    tracing::error!(error = %refused, "the directory cannot be used: the last good one is served");
    Ok(loaded)
}

/// What was read, with edits laid over it. Where that would not be a good directory, it stays as it was read.
fn edited(loaded: Loaded, folder: Option<&Path>, edits: &[Edit]) -> anyhow::Result<(Loaded, (Files, Files))> {
    let files = Loaded::directory_files(folder);
    let files = files.map_err(|problems| anyhow::anyhow!("{}", told("the directory cannot be read", &problems)))?;
    if edits.is_empty() {
        return Ok((loaded, (files.clone(), files)));
    }
    let (laid, passed) = edits::overlaid(&files, edits);
    if !passed.is_empty() {
        let total = passed.len();
        tracing::warn!(total, "the files of the directory say something newer than services said");
    }
    match directory::import_to_serve(&laid) {
        Ok(directory) => Ok((loaded.with_directory(directory), (files, laid))),
        Err(complaints) => {
            let error = told("what services say makes no good directory", &complaints);
            tracing::error!(error, "what services say is not served");
            Ok((loaded, (files.clone(), files)))
        }
    }
}

/// The numbers that differ from the state before although fewer than two people stand for them.
pub fn alone(before: &Path, now: &Directory) -> Vec<Problem> {
    let Some(before) = served_before(before) else { return Vec::new() };
    let all = changes(&before, now);
    all.iter().flat_map(of_one).collect()
}

fn of_one(change: &Change) -> Vec<Problem> {
    let one = |field: &str| Problem {
        path: "services.csv".to_owned(),
        line: 0,
        code: "D-TWO-PERSON".to_owned(),
        reason: format!("the {field} of {} was changed, and two people do not stand for it", change.service),
        fix: "use helpbridge directory propose and, by somebody else, helpbridge directory confirm".to_owned(),
    };
    change.unconfirmed().into_iter().map(one).collect()
}

/// Keeps the state that is served from now on, notes what differs from the one before, and reads what is published.
pub(super) fn keep(config: &Config, now: &Directory, files: &Files, today: NaiveDate) -> anyhow::Result<Published> {
    let folder = folder(config);
    private_folder(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let good = folder.join("good");
    let log = folder.join("changes.jsonl");
    if !are_served(&good, now.version())
        && let Some(before) = served_before(&good)
    {
        let changes = changes(&before, now);
        if !changes.is_empty() {
            note(&log, &Logged { day: today, version: now.version().to_owned(), changes })
                .with_context(|| format!("the changes cannot be noted in {}", log.display()))?;
        }
    }
    copy(files, now.version(), &good).with_context(|| format!("the directory cannot be kept in {}", good.display()))?;
    published(config)
}

/// The key and the log, for publishing.
pub fn published(config: &Config) -> anyhow::Result<Published> {
    let folder = folder(config);
    private_folder(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let signer = signer(&folder.join("signing.key"))?;
    Ok(Published::new(signer, read_log(&folder.join("changes.jsonl"))))
}

/// Where the log and the last good state lie.
pub struct Place {
    folder: PathBuf,
}

impl Place {
    /// The place that the settings name.
    pub(super) fn of(config: &Config) -> Place {
        Place { folder: folder(config) }
    }

    /// Notes what has changed, unless another copy has noted it there already, and keeps the files.
    pub(super) fn take_up(&self, logged: &Logged, files: &Files) -> anyhow::Result<()> {
        let log = self.folder.join("changes.jsonl");
        let is_noted = read_log(&log).first().is_some_and(|last| last.version == logged.version);
        if !logged.changes.is_empty() && !is_noted {
            note(&log, logged)?;
        }
        copy(files, &logged.version, &self.folder.join("good"))
    }
}

/// Puts a copy of the files that are served in place of the last one, whole or not at all.
fn copy(files: &Files, version: &str, good: &Path) -> anyhow::Result<()> {
    let fresh = good.with_extension("new");
    let old = good.with_extension("old");
    for leftover in [&fresh, &old] {
        if leftover.exists() {
            fs::remove_dir_all(leftover)?;
        }
    }
    private_folder(&fresh)?;
    for name in Files::NAMES {
        if let Some(content) = files.get(name) {
            let mut file = fs::File::create(fresh.join(name))?;
            file.write_all(content)?;
            file.sync_all()?;
        }
    }
    // Only what is served may take its place: what lies in the folder may have been refused.
    if !are_served(&fresh, version) {
        fs::remove_dir_all(&fresh)?;
        return Ok(());
    }
    if good.exists() {
        fs::rename(good, &old)?;
    }
    fs::rename(&fresh, good)?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

/// The last state that was good; `None` before the first, or when it cannot be read.
fn served_before(good: &Path) -> Option<Directory> {
    directory::import_again(&Loaded::directory_files(Some(good)).ok()?).ok()
}

/// Whether the files in a folder are those of this version.
fn are_served(folder: &Path, version: &str) -> bool {
    let files = Loaded::directory_files(Some(folder));
    files.is_ok_and(|files| version.rsplit_once('-').is_some_and(|(_, hash)| files.hash() == hash))
}

fn note(log: &Path, logged: &Logged) -> anyhow::Result<()> {
    let mut line = serde_json::to_vec(logged)?;
    line.push(b'\n');
    let mut file = OpenOptions::new().create(true).append(true).open(log)?;
    file.write_all(&line)?;
    file.sync_all()?;
    Ok(())
}

/// The log, the newest first. A line that cannot be read, as after a full disk, is left out.
fn read_log(log: &Path) -> Vec<Logged> {
    let text = fs::read_to_string(log).unwrap_or_default();
    text.lines().rev().filter_map(|line| serde_json::from_str(line).ok()).take(MOST_SHOWN).collect()
}

/// The key, made at the first start. One that cannot be read is an error: a new one in its place would make every copy of
/// the published files look forged.
fn signer(path: &Path) -> anyhow::Result<Signer> {
    let place = || format!("the key {} cannot be used; fix: restore it from a backup, or delete it", path.display());
    match fs::read(path) {
        Ok(kept) => Signer::with_key(&kept).with_context(place),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let key = Signer::fresh_key();
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(path).with_context(place)?;
            file.write_all(&key).with_context(place)?;
            file.sync_all().with_context(place)?;
            Signer::with_key(&key).with_context(place)
        }
        Err(error) => Err(error).with_context(place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(folder: &Path, directory: Option<&Path>) -> Config {
        Config { data_dir: folder.to_owned(), directory_dir: directory.map(Path::to_owned), ..Config::default() }
    }

    /// The built-in directory in a folder of its own.
    fn unpacked(folder: &Path) -> PathBuf {
        let own = folder.join("own");
        fs::create_dir_all(&own).expect("a folder");
        for (name, content) in crate::files::directory(None).expect("the built-in one") {
            fs::write(own.join(name), content).expect("written");
        }
        own
    }

    fn day() -> NaiveDate {
        "2026-11-28".parse().expect("a day")
    }

    #[test]
    fn the_key_stays_the_same_and_a_broken_one_is_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("signing.key");
        signer(&path).expect("a new key");
        let kept = fs::read(&path).expect("it is there");
        signer(&path).expect("the same");
        assert_eq!(fs::read(&path).expect("still there"), kept);
        fs::write(&path, b"broken").expect("written");
        assert!(signer(&path).is_err());
        assert_eq!(fs::read(&path).expect("still there"), b"broken");
    }

    #[test]
    fn changes_are_noted_once_and_a_number_takes_two_people() {
        let folder = tempfile::tempdir().expect("a folder");
        let own = unpacked(folder.path());
        let config = config(folder.path(), Some(&own));
        let served = || Loaded::directory(Some(&own), None).expect("a good directory");
        let files = || Loaded::directory_files(Some(&own)).expect("files");
        assert!(keep(&config, &served(), &files(), day()).is_ok());
        let services = fs::read_to_string(own.join("services.csv")).expect("text");
        let line = services.lines().find(|line| line.starts_with("ad-telefon-175,")).expect("it is there");

        let renamed = services.replacen("Telèfon 175 (children and adolescents at risk)", "Telèfon 175", 1);
        fs::write(own.join("services.csv"), &renamed).expect("written");
        assert!(alone(&folder.path().join("directory/good"), &served()).is_empty(), "a name is no number");
        keep(&config, &served(), &files(), day()).expect("kept");
        keep(&config, &served(), &files(), day()).expect("kept again");
        let log = read_log(&folder.path().join("directory/changes.jsonl"));
        assert_eq!(log.len(), 1);
        assert_eq!(log[0].changes[0].fields["name"][1], "Telèfon 175");

        let dialled =
            renamed.replacen(",risk;vulnerability,", "", 0).replacen("vulnerability,175,", "vulnerability,176,", 1);
        assert_ne!(dialled, renamed, "{line}");
        fs::write(own.join("services.csv"), &dialled).expect("written");
        let problems = alone(&folder.path().join("directory/good"), &served());
        assert_eq!((problems.len(), problems[0].code.as_str()), (1, "D-TWO-PERSON"));
        let sure = "service,field,source,date,verifier,next_check\n\
                    ad-telefon-175,phone,https://example.org/,2026-11-01,A. Keeper + B. Keeper,2027-11-01\n";
        fs::write(own.join("provenance.csv"), sure).expect("written");
        assert!(alone(&folder.path().join("directory/good"), &served()).is_empty());
    }

    fn said(field: &'static str, was: &str, now: &str, verifier: &str) -> Edit {
        let cells = |text: &str| edits::cells_of(field, &[(field.to_owned(), text.to_owned())].into());
        Edit {
            service: "ad-telefon-175".to_owned(),
            field,
            cells: cells(now),
            base: cells(was),
            source: "https://example.org/".to_owned(),
            date: day(),
            verifier: verifier.to_owned(),
            next_check: "2027-11-28".parse().expect("a day"),
        }
    }

    #[test]
    fn what_services_say_is_there_after_a_start_and_outlives_a_broken_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let own = unpacked(folder.path());
        let config = config(folder.path(), Some(&own));
        let loaded = Loaded::from_settings(&config).expect("good files");
        let start_with = |read, edits: &[Edit]| {
            let (loaded, (_, served)) = load(&config, read, edits).expect("a directory");
            keep(&config, &loaded.directory, &served, day()).expect("kept");
            loaded.directory.service("ad-telefon-175").expect("it is there").phone.clone()
        };
        let start = |edits: &[Edit]| start_with(Ok(loaded.clone()), edits);
        assert_eq!(start(&[]).as_deref(), Some("175"));
        let alone = [said("phone", "175", "176", "Asha, for the service")];
        assert_eq!(start(&alone).as_deref(), Some("175"), "a number takes two people, wherever it comes from");
        let two = [said("phone", "175", "177", "Asha, for the service + Ben")];
        assert_eq!(start(&two).as_deref(), Some("177"));
        assert_eq!(start(&two).as_deref(), Some("177"));
        assert_eq!(read_log(&folder.path().join("directory/changes.jsonl")).len(), 1, "noted once");
        let broken = Err(anyhow::anyhow!("a broken folder"));
        assert_eq!(start_with(broken, &two).as_deref(), Some("177"), "the last good state has it");
    }
}

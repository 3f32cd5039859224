//! `helpbridge directory`: check it, take another one in, give it away, read what readers say is wrong.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use chrono::TimeDelta;

use crate::{
    app::{self, Loaded, kept},
    clock::Clock,
    config::{Config, LogLevel},
    directory::{Directory, Files, changes, edits},
    files::{self, Problem},
    staff,
    store::{Db, Error, entries, mistakes},
    telemetry,
};

use super::{
    check, reach,
    run::{Done, checked, good, runtime, settings},
};

/// Checks a directory: its files, and unless `offline`, whether its links lead anywhere. Numbers are never dialled: their
/// form, their country and their price are checked when the files are read.
pub fn verify(directory: Option<PathBuf>, offline: bool) -> Done {
    let folder = directory.or(settings()?.directory_dir);
    let mut problems = check::directory_problems(folder.as_deref());
    if problems.is_empty() {
        let loaded = read(folder.as_deref())?;
        if !offline {
            problems = runtime()?.block_on(reach::problems(&loaded, &mut io::stderr()));
        }
        tell_what_is_due(&loaded)?;
    }
    check::print(io::stdout().lock(), &problems, None, false)?;
    Ok(checked(&problems))
}

fn read(folder: Option<&Path>) -> anyhow::Result<Directory> {
    let loaded = Loaded::directory(folder, None);
    loaded.map_err(|problems| anyhow::anyhow!("{}", app::told("the directory cannot be used", &problems)))
}

/// How many services nobody has looked at for too long.
fn tell_what_is_due(directory: &Directory) -> io::Result<()> {
    let today = Clock::System.now().date_naive();
    let shown: Vec<_> = directory.services().iter().filter(|service| service.is_shown()).collect();
    let due = shown.iter().filter(|service| !service.is_current(today)).count();
    writeln!(io::stderr(), "{due} of {} services have to be looked at again", shown.len())
}

/// Takes a directory in, in place of the one in `directory_dir`: whole, or not at all. A number that two people do not
/// stand for is refused.
pub fn import(from: &Path) -> Done {
    let config = settings()?;
    let Some(target) = &config.directory_dir else {
        bail!("there is no folder to import into; fix: set directory_dir");
    };
    let now = Loaded::directory(Some(from), Clock::System.now().date_naive().succ_opt());
    let now = match now {
        Ok(now) => now,
        Err(problems) => {
            check::print(io::stdout().lock(), &problems, None, false)?;
            return Ok(checked(&problems));
        }
    };
    let is_there = target.join("services.csv").exists();
    if is_there {
        let problems = kept::alone(target, &now);
        if !problems.is_empty() {
            check::print(io::stdout().lock(), &problems, None, false)?;
            return Ok(good(false));
        }
    }
    let before = if is_there { Loaded::directory(Some(target), None).ok() } else { None };
    put(&files_of(from)?, target)?;
    let count = before.map_or(now.services().len(), |before| changes(&before, &now).len());
    writeln!(io::stdout(), "{}: {}, {count} services new, changed or taken out", target.display(), now.version())?;
    Ok(ExitCode::SUCCESS)
}

/// The files of a directory in a folder.
pub(super) fn files_of(folder: &Path) -> anyhow::Result<files::Files> {
    let mut read = files::directory(Some(folder))
        .map_err(|problems: Vec<Problem>| anyhow::anyhow!("{}", app::told("the folder cannot be read", &problems)))?;
    read.retain(|name, _| Files::NAMES.contains(&name.as_str()));
    Ok(read)
}

/// Puts files into a folder: each is whole at every moment, and what a directory does not have any more is taken out.
pub(super) fn put(files: &files::Files, folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    for (name, content) in files {
        let (part, whole) = (folder.join(format!(".{name}.part")), folder.join(name));
        let written = || {
            let mut file = fs::File::create(&part)?;
            file.write_all(content.as_bytes())?;
            file.sync_all()?;
            fs::rename(&part, &whole)
        };
        written().with_context(|| format!("{} cannot be written", whole.display()))?;
    }
    for name in Files::NAMES.iter().filter(|name| !files.contains_key(**name)) {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Writes every published file, its signature and the public key into a new folder.
pub fn export(into: &Path) -> Done {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    if into.exists() {
        bail!("{} is there already; fix: name a folder that is not", into.display());
    }
    let directory = served(&config)?;
    let published = published(&config)?;
    fs::create_dir_all(into).with_context(|| format!("the folder {} cannot be made", into.display()))?;
    let files = published.everything(&directory);
    for (name, bytes) in &files {
        let path = into.join(name);
        fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    writeln!(io::stdout(), "{}: {} files of {}", into.display(), files.len(), directory.version())?;
    Ok(ExitCode::SUCCESS)
}

/// The directory as it is served: the files, and what services say about themselves.
fn served(config: &Config) -> anyhow::Result<Directory> {
    let rows = runtime()?.block_on(async {
        let db = match Db::open_existing(config.database_url.expose(), &config.data_dir).await {
            Ok(db) => db,
            // Before the first start of this release nobody has said anything.
            Err(Error::NoDatabase | Error::OlderSchema { .. }) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let rows = entries::edits(&db).await;
        db.close().await;
        rows
    });
    let edits = staff::edits_of_rows(&rows.context("what services say about themselves cannot be read")?);
    if edits.is_empty() {
        return read(config.directory_dir.as_deref());
    }
    let files = Loaded::directory_files(config.directory_dir.as_deref());
    let files =
        files.map_err(|problems| anyhow::anyhow!("{}", app::told("the directory cannot be read", &problems)))?;
    let laid = edits::overlaid(&files, &edits).0;
    let loaded = crate::directory::import(&laid, None);
    loaded.map_err(|complaints| anyhow::anyhow!("{}", app::told("the directory cannot be used", &complaints)))
}

/// The services of which something has to be looked at again, now or within some days.
pub fn due(days: u32) -> Done {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    let directory = served(&config)?;
    let today = Clock::System.now().date_naive();
    let mut output = io::stdout().lock();
    let mut count = 0;
    for service in directory.services().iter().filter(|service| service.is_shown()) {
        let due = service.due_within(today, days.into());
        if due.is_empty() {
            continue;
        }
        count += 1;
        let is_past = due.iter().any(|(_, day)| day.is_none_or(|day| day <= today));
        let field = |(field, day): &(&str, Option<chrono::NaiveDate>)| {
            format!("{field} {}", day.map_or_else(|| "never".to_owned(), |day| day.to_string()))
        };
        let fields: Vec<String> = due.iter().map(field).collect();
        let state = if is_past { "past" } else { "soon" };
        writeln!(output, "{}\t{}\t{state}\t{}", service.country, service.id, fields.join(", "))?;
    }
    writeln!(io::stderr(), "{count} services have to be looked at within {days} days")?;
    Ok(ExitCode::SUCCESS)
}

fn published(config: &Config) -> anyhow::Result<crate::web::Published> {
    app::private_folder(&config.data_dir)
        .with_context(|| format!("the folder {} cannot be made", config.data_dir.display()))?;
    kept::published(config)
}

/// What readers of the public pages said is wrong, of the last days.
pub fn mistakes(days: u32) -> Done {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    let since = Clock::System.now() - TimeDelta::days(i64::from(days));
    let listed = mistakes::listed(config.database_url.expose(), &config.data_dir, since);
    let all = runtime()?.block_on(listed).context("the list cannot be read")?;
    let mut output = io::stdout().lock();
    for mistake in &all {
        let mistakes::Mistake { service, country, reason, proposed, day, .. } = mistake;
        writeln!(output, "{}\t{country}\t{service}\t{reason}\t{proposed}", day.date_naive())?;
    }
    writeln!(io::stderr(), "{} reports in {days} days", all.len())?;
    Ok(ExitCode::SUCCESS)
}

//! From the typed command to its exit code.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;

use crate::{
    app::{self, Loaded},
    config::{self, ANNOTATED, Config},
    files::{NO_FOLDER, Problem},
    telemetry,
};

use super::{
    args::{Args, Command, DirectoryCommand, ModelCommand, StatisticsCommand},
    backup, chat, check, directory, doctor, encoder, endpoint, model, proposal, rehearse, staff, statistics, triage,
};

/// Problems were found in what was read.
pub(super) const PROBLEMS: u8 = 1;

/// The command cannot run.
const CANNOT: u8 = 2;

/// Reads the command line, does what it says and gives the exit code.
pub fn run() -> ExitCode {
    telemetry::quiet_panics();
    let command = Args::parse().command.unwrap_or(Command::Serve);
    let done = match command {
        Command::Serve => serve(),
        Command::Chat { lang, country } => chat::chat(lang, country),
        Command::Triage => classify(),
        Command::Rehearse { file } => play(file.as_deref()),
        Command::Check { dialogues, directory, json } => check_files(dialogues, directory, json),
        Command::Directory(command) => of_directory(command),
        Command::Statistics(StatisticsCommand::Release { period, until, supersede: None, .. }) => {
            statistics::release(period, until)
        }
        Command::Statistics(StatisticsCommand::Release { supersede: Some(period), reason, .. }) => {
            statistics::supersede(&period, &reason.unwrap_or_default())
        }
        Command::Statistics(StatisticsCommand::Export { release, out }) => statistics::export(release.as_deref(), &out),
        Command::Statistics(StatisticsCommand::List) => statistics::list(),
        Command::Backup { file } => backup::backup(&file),
        Command::Restore { file, replace } => backup::restore(&file, replace),
        Command::Staff(command) => staff::staff(command),
        Command::Model(ModelCommand::Train { folder, out }) => model::train(&folder, &out),
        Command::Model(ModelCommand::Weigh { encoder, folder, weights }) => {
            encoder::weigh(&encoder, &folder, weights.as_deref())
        }
        Command::Model(ModelCommand::Readings { folder, weights, out }) => {
            encoder::readings(&folder, weights.as_deref(), &out)
        }
        Command::Model(ModelCommand::Evaluate { files, folder, weights, encoder, card }) => {
            let with = model::With { weights: weights.as_deref(), encoder: encoder.as_deref() };
            model::evaluate(&files, &folder, with, card.as_deref())
        }
        Command::Endpoint(command) => endpoint::endpoint(command),
        Command::Config => print(ANNOTATED),
        Command::Doctor => doctor::doctor(),
    };
    done.unwrap_or_else(|error| {
        if let Some(io::ErrorKind::BrokenPipe) = error.downcast_ref::<io::Error>().map(io::Error::kind) {
            // Whoever reads our output has left; there is nobody to tell.
            return ExitCode::SUCCESS;
        }
        complain(format_args!("helpbridge: {error:#}"));
        ExitCode::from(CANNOT)
    })
}

/// The result of a command: how it went, or why it cannot run.
pub(super) type Done = anyhow::Result<ExitCode>;

fn print(text: &str) -> Done {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// One line on standard error. A standard error that is closed has nobody to tell it to.
fn complain(line: std::fmt::Arguments<'_>) {
    _ = writeln!(io::stderr(), "{line}");
}

/// The settings without an encoder.
pub(super) fn without_encoder(mut config: Config) -> Config {
    config.triage.encoder_dir = None;
    config
}

fn serve() -> Done {
    let config = settings()?;
    telemetry::start(config.log);
    // A task like any other: the thread that waits for it would have to be woken for each of its steps.
    let runtime = runtime()?;
    let served = runtime.block_on(runtime.spawn(app::serve(config)));
    // What a panic says may quote somebody's words.
    served.map_err(|_| anyhow::anyhow!("stopped by a mistake of the program itself"))??;
    Ok(ExitCode::SUCCESS)
}

fn classify() -> Done {
    let triage = Loaded::triage_alone(&settings()?)?;
    let input = BufReader::new(io::stdin().lock());
    Ok(good(triage::answer(input, io::stdout().lock(), &triage)?))
}

fn play(file: Option<&Path>) -> Done {
    // What is rehearsed comes out the same each time; whether the encoder answers in time is chance.
    let config = without_encoder(settings()?);
    let loaded = Loaded::from_settings(&config)?;
    let input: Box<dyn BufRead> = match file {
        Some(path) if path != Path::new("-") => match File::open(path) {
            Ok(file) => Box::new(BufReader::new(file)),
            Err(error) => anyhow::bail!("cannot read {}: {error}; fix: name a file of scripts", path.display()),
        },
        _ => Box::new(BufReader::new(io::stdin())),
    };
    let played = runtime()?.block_on(rehearse::play(input, io::stdout(), loaded, &config))?;
    Ok(good(played))
}

fn check_files(dialogues: Option<PathBuf>, directory: Option<PathBuf>, json: bool) -> Done {
    let config = settings()?;
    let dialogues = dialogues.or(config.dialogues_dir);
    let directory = directory.or(config.directory_dir);
    let (problems, walked) = check::problems(dialogues.as_deref(), directory.as_deref());
    check::print(io::stdout().lock(), &problems, walked, json)?;
    Ok(checked(&problems))
}

fn of_directory(command: DirectoryCommand) -> Done {
    match command {
        DirectoryCommand::Verify { directory, offline } => directory::verify(directory, offline),
        DirectoryCommand::Import { folder } => directory::import(&folder),
        DirectoryCommand::Export { folder } => directory::export(&folder),
        DirectoryCommand::Propose { file, service, set, source, by } => {
            proposal::propose(&file, &service, &by, &source, &set)
        }
        DirectoryCommand::Confirm { file, by } => proposal::confirm(&file, &by),
        DirectoryCommand::Due { days } => directory::due(days),
        DirectoryCommand::Hidden => statistics::hidden(),
        DirectoryCommand::Show { service, way } => statistics::show(&service, &way),
        DirectoryCommand::Mistakes { days } => directory::mistakes(days),
    }
}

/// A folder that is not there was not checked: that is no verdict on it.
pub(super) fn checked(problems: &[Problem]) -> ExitCode {
    let unread = problems.iter().any(|problem| problem.code == NO_FOLDER);
    if unread { ExitCode::from(CANNOT) } else { good(problems.is_empty()) }
}

pub(super) fn good(all_well: bool) -> ExitCode {
    if all_well { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) }
}

/// The settings; when they are bad, every problem on a line of its own.
pub(super) fn settings() -> anyhow::Result<Config> {
    config::load().map_err(|problems| anyhow::anyhow!("{}", app::told("the settings cannot be used", &problems)))
}

/// The engine under everything that waits.
pub(super) fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

//! `helpbridge doctor`: tries every configured part for real and tells what came of it, each with what would mend it.
//! It opens what a start would open, says nothing to anybody, and leaves a running server alone.

use std::{
    io::{self, Write},
    process::ExitCode,
    time::Duration,
};

use crate::{
    app::{self, Loaded},
    channels::{Channels, SendError},
    config::{Config, LogLevel},
    dialogue::ChannelKind,
    store::{self, Db},
    telemetry,
    triage::encoder::Encoder,
};

use super::run::{Done, PROBLEMS, runtime, settings};

/// How long a platform may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came of trying a part.
enum Found {
    /// It works; what it is.
    Well(String),
    /// It is not configured.
    Off,
    /// It does not work: the reason, and what would mend it.
    Bad(String, &'static str),
}

/// Tries every part and prints a line for each.
pub fn doctor() -> Done {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    let mut found = vec![("settings", Found::Well("all of them are understood".to_owned()))];
    match Loaded::from_settings(&config) {
        Ok(loaded) => {
            found.push(("dialogues and directory", Found::Well("read to the end".to_owned())));
            found.extend(runtime()?.block_on(parts(&config, &loaded)));
        }
        Err(error) => {
            found.push(("dialogues and directory", Found::Bad(format!("{error:#}"), "run helpbridge check")));
        }
    }
    let mut output = io::stdout().lock();
    let mut all_well = true;
    for (part, found) in found {
        match found {
            Found::Well(what) => writeln!(output, "ok   {part}: {what}")?,
            Found::Off => writeln!(output, "off  {part}")?,
            Found::Bad(reason, fix) => {
                all_well = false;
                writeln!(output, "BAD  {part}: {reason}; fix: {fix}")?;
            }
        }
    }
    output.flush()?;
    Ok(if all_well { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) })
}

async fn parts(config: &Config, loaded: &Loaded) -> Vec<(&'static str, Found)> {
    let mut found = vec![
        ("encoder of triage", encoder(config, loaded)),
        ("keys", keys(config)),
        ("database", database(config).await),
    ];
    let channels = Channels::configured(config, &loaded.dialogues, &loaded.directory);
    let wanted = [
        (ChannelKind::Telegram, !config.telegram.token.expose().is_empty()),
        (ChannelKind::Discord, !config.discord.token.expose().is_empty()),
    ];
    for (kind, is_wanted) in wanted {
        let adapter = channels.all.iter().find(|adapter| adapter.kind() == kind);
        let outcome = match adapter {
            _ if !is_wanted => Found::Off,
            None => Found::Bad("it cannot be started with these settings".to_owned(), "check its addresses"),
            Some(adapter) => {
                let tried = tokio::time::timeout(PATIENCE, adapter.check()).await;
                channel(tried.unwrap_or(Err(SendError::Unreachable)))
            }
        };
        found.push((kind.as_str(), outcome));
    }
    found
}

fn encoder(config: &Config, loaded: &Loaded) -> Found {
    let fix = "see docs/encoder.md, or set triage.encoder_dir = \"\"";
    match config.triage.encoder_dir.as_deref() {
        Some(folder) if folder.is_dir() => match Encoder::load(folder, None) {
            Ok(encoder) => match loaded.triage.fits(&encoder) {
                Ok(()) => Found::Well("it reads and was weighed".to_owned()),
                Err(error) => Found::Bad(error.to_string(), fix),
            },
            Err(error) => Found::Bad(error.to_string(), fix),
        },
        _ => Found::Off,
    }
}

fn keys(config: &Config) -> Found {
    let made = app::private_folder(&config.data_dir).map_err(anyhow::Error::from);
    match made.and_then(|()| app::key_ring(config)) {
        Ok(_) => Found::Well("the folder takes them".to_owned()),
        Err(error) => Found::Bad(format!("{error:#}"), "name a folder that we may write in (key_dir, data_dir)"),
    }
}

async fn database(config: &Config) -> Found {
    let kind = if config.database_url.expose().is_empty() { "SQLite" } else { "PostgreSQL" };
    match Db::open(config.database_url.expose(), &config.data_dir).await {
        Ok(db) => {
            db.close().await;
            Found::Well(format!("{kind} opens"))
        }
        Err(store::Error::Locked(_)) => Found::Well(format!("{kind}, in use by a server that runs")),
        Err(error) => {
            let error = anyhow::Error::from(error);
            Found::Bad(format!("{error:#}"), "check database_url and data_dir, and that the server is up")
        }
    }
}

fn channel(tried: Result<(), SendError>) -> Found {
    let bad = |reason: &str, fix| Found::Bad(reason.to_owned(), fix);
    match tried {
        Ok(()) => Found::Well("the platform knows us".to_owned()),
        Err(SendError::Misconfigured) => bad("the platform refuses the token", "check the token; make a new one"),
        Err(SendError::RetryAfter(_)) => bad("the platform asks for patience", "try again later"),
        Err(SendError::Unreachable) => bad(
            "the platform cannot be reached",
            "check that this machine may reach its address, by way of a proxy if there is one",
        ),
        Err(_) => bad("the platform refuses us", "check that api_url is the address of the platform"),
    }
}

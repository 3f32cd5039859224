//! `helpbridge backup` and `helpbridge restore`: the database as one file, and back.

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use anyhow::Context;

use crate::{
    app,
    config::{Config, LogLevel},
    store, telemetry,
};

use super::run::{Done, runtime, settings};

/// Writes everything that is in the database into a new file.
pub fn backup(file: &Path) -> Done {
    let config = quiet_settings()?;
    let copied = store::backup(config.database_url.expose(), &config.data_dir, file);
    let bytes = runtime()?.block_on(copied).context("no backup was made")?;
    let is_kept = "it holds no key: keep key_dir elsewhere";
    writeln!(io::stdout(), "{}: {bytes} bytes, the whole database; {is_kept}", file.display())?;
    Ok(ExitCode::SUCCESS)
}

/// Makes a backup the database.
pub fn restore(file: &Path, replace: bool) -> Done {
    let config = quiet_settings()?;
    let folder = &config.data_dir;
    app::private_folder(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let restored = store::restore(config.database_url.expose(), folder, file, replace);
    runtime()?.block_on(restored).context("nothing was restored")?;
    writeln!(io::stdout(), "{}: restored; what is too old in it goes when the server starts", file.display())?;
    Ok(ExitCode::SUCCESS)
}

/// The settings, for a command that tells on its own what went wrong.
fn quiet_settings() -> anyhow::Result<Config> {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    Ok(config)
}

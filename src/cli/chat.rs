//! `helpbridge chat`: a conversation in the terminal, on a store that is memory alone.

use std::process::ExitCode;

use crate::{
    app::{self, Loaded},
    channels::terminal,
    clock::Clock,
    config::LogLevel,
    country::Country,
    lang::Locale,
    seal::{Key, KeyRing},
    store::Db,
    telemetry,
};

use super::run::{Done, runtime, settings};

/// Talks until the person at the keyboard leaves.
pub fn chat(locale: Locale, country: Option<Country>) -> Done {
    let config = settings()?;
    let loaded = Loaded::from_settings(&config)?;
    // Lines about our own doings would stand in the middle of the chat.
    telemetry::start(LogLevel::Error);
    let runtime = runtime()?;
    runtime.block_on(async {
        let db = Db::in_memory().await?;
        let mut settings = app::turn_settings(&config, KeyRing::in_memory(), Key::fresh());
        settings.counting.is_test = true;
        let bridge = loaded.bridge(db.clone(), Clock::System, settings);
        terminal::talk(&bridge, locale, country, app::leave_signal()).await?;
        db.close().await;
        anyhow::Ok(())
    })?;
    // The thread that reads the keyboard may still wait for a line; nothing is lost with it.
    runtime.shutdown_background();
    Ok(ExitCode::SUCCESS)
}

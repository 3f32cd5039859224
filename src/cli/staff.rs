//! `helpbridge staff`: accounts of those who work with this program, for whoever holds the machine; also while the server
//! runs.
//!
//! A password is never an argument, where every user of the machine could read it: its owner chooses it behind a link,
//! or it comes over standard input.

use std::{
    io::{self, IsTerminal, Read, Write},
    process::ExitCode,
};

use anyhow::{Context, bail};

use crate::{
    app,
    clock::Clock,
    config::LogLevel,
    staff::{Added, NewAccount, Office, Typed, Wrong},
    store::{self, Db, audit},
    telemetry,
};

use super::{
    args::StaffCommand,
    run::{Done, PROBLEMS, runtime, settings},
};

/// Who did it, in the audit.
const ACTOR: &str = "operator";

/// Does what a command about accounts says.
pub fn staff(command: StaffCommand) -> Done {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    let folder = &config.data_dir;
    app::private_folder(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let public_url = config.public_url();
    runtime()?.block_on(async {
        let db = Db::open_beside(config.database_url.expose(), folder)
            .await
            .context("the accounts cannot be reached (settings database_url and data_dir)")?;
        let office = Office::new(db.clone(), Clock::System, app::endpoint_key(&config)?);
        let done = run(&office, command, &public_url).await;
        db.close().await;
        done
    })
}

async fn run(office: &Office, command: StaffCommand, public_url: &str) -> Done {
    match command {
        StaffCommand::Add { name, role, alias, helpline, password_stdin } => {
            let password = password_stdin.then(read_password).transpose()?;
            let alias = alias.unwrap_or_else(|| name.replace(['.', '_'], " "));
            let added = office.add(ACTOR, NewAccount { name, alias, role, helpline }).await?;
            let added = added.map_err(|bad| anyhow::anyhow!("{bad}"))?;
            finish(office, &added, password, public_url).await
        }
        StaffCommand::Reset { name, password_stdin } => {
            let password = password_stdin.then(read_password).transpose()?;
            let id = id_of(office, &name).await?;
            let Some(added) = office.reset(ACTOR, &id).await? else { bail!("there is no account {name}") };
            finish(office, &added, password, public_url).await
        }
        StaffCommand::End { name } => {
            let id = id_of(office, &name).await?;
            let ended = office.disable(ACTOR, &id).await?;
            let words = if ended { "ended" } else { "had ended before" };
            writeln!(io::stdout(), "{name}: {words}")?;
            Ok(ExitCode::SUCCESS)
        }
        StaffCommand::List => list(office).await,
        StaffCommand::Audit => check(office).await,
    }
}

async fn id_of(office: &Office, name: &str) -> anyhow::Result<String> {
    let account = store::staff::named(office.db(), name).await?;
    account.map(|account| account.id).with_context(|| format!("there is no account {name}"))
}

/// Prints the link, or sets the account up at once.
async fn finish(office: &Office, added: &Added, password: Option<Typed>, public_url: &str) -> Done {
    let mut output = io::stdout().lock();
    let Some(password) = password else {
        writeln!(output, "{public_url}/staff/setup/{}", added.setup)?;
        writeln!(io::stderr(), "Give this link to the owner of the account. It works once, for 24 hours.")?;
        return Ok(ExitCode::SUCCESS);
    };
    match office.set_up_here(added, password).await? {
        Ok(codes) => {
            writeln!(output, "{}", added.address)?;
            for code in codes {
                writeln!(output, "recovery {code}")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(Wrong::Short) => {
            office.disable(ACTOR, &added.id).await?;
            bail!("a password has at least 12 characters; reset the account with a longer one")
        }
        Err(_) => bail!("the account could not be set up; reset it"),
    }
}

async fn list(office: &Office) -> Done {
    let mut output = io::stdout().lock();
    for account in store::staff::all(office.db()).await? {
        let state = match (account.disabled_at, &account.password) {
            (Some(_), _) => "ended",
            (None, Some(_)) => "in use",
            (None, None) => "not set up",
        };
        let helpline = account.helpline_id.unwrap_or_default();
        writeln!(output, "{}\t{}\t{}\t{state}\t{helpline}", account.name, account.role, account.alias)?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn check(office: &Office) -> Done {
    let mut output = io::stdout().lock();
    match audit::verify(office.db()).await {
        Ok(_) => {}
        Err(store::Error::Broken(number)) => {
            writeln!(output, "broken at line {number}: it was changed or taken out")?;
            return Ok(ExitCode::from(PROBLEMS));
        }
        Err(error) => return Err(error.into()),
    }
    let newest = audit::newest(office.db(), 1).await?;
    let end = newest.first().map_or_else(|| "empty".to_owned(), |line| format!("{} {}", line.n, line.hash));
    writeln!(output, "the chain holds; its end: {end}")?;
    Ok(ExitCode::SUCCESS)
}

/// The first line of standard input. Typed at a terminal it would be seen, so that is said.
fn read_password() -> anyhow::Result<Typed> {
    if io::stdin().is_terminal() {
        writeln!(io::stderr(), "Type the password; it can be seen. End with Ctrl-D.")?;
    }
    let mut text = String::new();
    io::stdin().take(4096).read_to_string(&mut text).context("no password could be read")?;
    Ok(Typed::new(text.lines().next().unwrap_or_default().to_owned()))
}

//! `helpbridge endpoint`: adds, lists, switches off and gives new keys to the endpoints of helplines, also while the server runs;
//! it takes note within seconds.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::Context;

use crate::{
    app::{self, Loaded},
    clock::Clock,
    conversation::{
        Bridge,
        endpoints::{EndpointKind, NewEndpoint, Shown},
    },
    directory::Reporting,
    seal::KeyRing,
    store::{self, Db},
};

use super::{
    args::EndpointCommand,
    run::{Done, runtime, settings},
};

/// Who this is in the audit.
const ACTOR: &str = "operator";

/// Does what the command says.
pub fn endpoint(command: EndpointCommand) -> Done {
    let config = settings()?;
    let loaded = Loaded::from_settings(&config)?;
    app::private_folder(&config.data_dir)?;
    let lasting = app::endpoint_key(&config)?;
    runtime()?.block_on(async {
        let db = Db::open_beside(config.database_url.expose(), &config.data_dir)
            .await
            .context("the database cannot be opened (settings database_url and data_dir)")?;
        let settings = app::turn_settings(&config, KeyRing::in_memory(), lasting);
        let bridge = loaded.bridge(db.clone(), Clock::System, settings);
        let done = act(&bridge, command).await;
        db.close().await;
        done
    })
}

async fn act(bridge: &Bridge, command: EndpointCommand) -> Done {
    let mut output = io::stdout().lock();
    match command {
        EndpointCommand::Add { service, helpline, url, public_key, reporting, languages, capacity, console } => {
            let kind = if console { EndpointKind::Console } else { EndpointKind::Webhook };
            let new = NewEndpoint {
                helpline,
                service,
                kind,
                url: url.unwrap_or_default(),
                public_key,
                capabilities: Vec::new(),
                languages,
                ages: (None, None),
                hours: String::new(),
                timezone: String::new(),
                reporting: match reporting.as_str() {
                    "must" => Reporting::Must,
                    "may" => Reporting::May,
                    _ => Reporting::Unknown,
                },
                capacity,
                live: true,
            };
            show(&mut output, &bridge.add_endpoint(new, ACTOR).await?)?;
        }
        EndpointCommand::List => {
            for row in store::endpoints::all(bridge.db()).await? {
                let until = row.expires_at.map_or_else(|| "-".to_owned(), |at| at.date_naive().to_string());
                let where_to = if row.url.is_empty() { "-" } else { &row.url };
                writeln!(output, "{}\t{}\t{}\t{}\t{until}\t{where_to}", row.id, row.status, row.kind, row.service_id)?;
            }
        }
        EndpointCommand::Suspend { id } => bridge.set_endpoint_status(&id, "suspended", ACTOR).await?,
        EndpointCommand::Resume { id } => bridge.set_endpoint_status(&id, "live", ACTOR).await?,
        EndpointCommand::Rotate { id } => show(&mut output, &bridge.rotate_endpoint(&id, ACTOR).await?)?,
        EndpointCommand::Failed => {
            for row in store::deliveries::parked(bridge.db(), 100).await? {
                let status = row.outcome.unwrap_or_default();
                writeln!(output, "{}\t{}\t{}\t{}\t{status}", row.id, row.endpoint_id, row.kind, row.created_at)?;
            }
        }
        EndpointCommand::Replay { id } => {
            if !bridge.replay_delivery(&id, ACTOR).await? {
                anyhow::bail!("there is no delivery with this id that was given up");
            }
        }
        EndpointCommand::Audit => {
            let rows = store::audit::verify(bridge.db()).await?;
            writeln!(output, "{rows} rows, each follows from the one before it")?;
        }
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn show(output: &mut impl Write, shown: &Shown) -> io::Result<()> {
    writeln!(output, "endpoint {}", shown.id)?;
    writeln!(output, "key {}", shown.key)?;
    writeln!(output, "The key is shown this once. Give it to the helpline over a way that you trust.")
}

//! The composition root: the one place where the parts of the program are put together and started.
//!
//! It decides nothing about conversations. It loads the reviewed files, opens the store, starts the jobs and the
//! listeners, and stops them in order when it is told to. Read on in `conversation` and `web`.

use std::{
    fs,
    future::IntoFuture,
    io::{self, Write},
    net::SocketAddr,
    path::Path,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use axum::{Router, routing::get};
use chrono::{DateTime, TimeDelta, Utc};
use tokio::{
    net::{TcpListener, TcpSocket},
    sync::watch,
};

mod entries;
pub mod kept;
mod loaded;

pub use entries::{claim_file, entries};
pub use loaded::{Loaded, told};

use crate::{
    channels::{Adapter, Channels, Inbox, Telegram},
    clock::Clock,
    config::Config,
    conversation::{Bridge, Counting, HandoverSettings, Settings},
    dialogue::ChannelKind,
    jobs::{Deliverer, Notifier, Worker},
    seal::{self, Key, KeyRing},
    staff::{self, Office},
    store::{self, Db},
    telemetry, web,
};

/// How long requests under way may take when the process is told to leave.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections may wait to be taken. When a crowd comes at once, the system turns away whoever finds no room
/// there, a child in danger among them. A system may allow fewer; Linux allows as many.
const MOST_WAITING: u32 = 4096;

/// What an operator set about turns, apart from the keys.
pub fn turn_settings(config: &Config, keys: KeyRing, lasting: Key) -> Settings {
    let handover = HandoverSettings {
        lasting,
        hold: TimeDelta::seconds(config.handover.hold_seconds.into()),
        practice: config.handover.practice,
        allow_private: config.handover.allow_private_endpoints,
        ..HandoverSettings::default()
    };
    Settings {
        handover,
        public_url: config.public_url(),
        triage_limit: Duration::from_millis(config.triage.time_limit_ms),
        encoder_limit: Duration::from_millis(config.triage.encoder_limit_ms),
        keys: Arc::new(keys),
        limits: config.limits,
        counting: Counting {
            is_test: config.test_clock.is_some(),
            agreed: Arc::new(config.statistics.services.iter().cloned().collect()),
        },
    }
}

/// The keys, in the folder that is set or in one that belongs to the store.
pub fn key_ring(config: &Config) -> anyhow::Result<KeyRing> {
    let folder = if let Some(folder) = &config.key_dir {
        folder.clone()
    } else {
        let store = match config.database_url.expose() {
            "" => fs::canonicalize(&config.data_dir)?.display().to_string(),
            url => url.to_owned(),
        };
        seal::key_folder(&store, &config.data_dir)
    };
    let ring = KeyRing::in_folder(&folder).context("the keys cannot be kept (setting key_dir)")?;
    let folder_name = folder.display();
    if seal::is_in_memory(&folder) {
        tracing::info!(folder = %folder_name, "keys are kept in memory: conversations survive the process, but no power cut");
    } else {
        tracing::info!(folder = %folder_name, "keys are kept on a disk: what is deleted there may be found again");
    }
    Ok(ring)
}

/// The key that the keys of endpoints and the secrets of staff accounts are sealed with.
pub fn endpoint_key(config: &Config) -> anyhow::Result<Key> {
    let file = config.handover.key_file.clone().unwrap_or_else(|| config.data_dir.join("endpoints.key"));
    seal::lasting_key(&file).context("the key of endpoints cannot be kept (setting handover.key_file)")
}

/// Starts everything and runs until the process is told to stop.
pub async fn serve(config: Config) -> anyhow::Result<()> {
    if let Err(error) = seal::forbid_dumps() {
        tracing::warn!(
            error = &error as &dyn std::error::Error,
            "a crash of this process may leave its memory on a disk"
        );
    }
    let read = kept::read(&config)?;
    let folder = &config.data_dir;
    private_folder(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let keys = key_ring(&config)?;
    let db = Db::open(config.database_url.expose(), &config.data_dir)
        .await
        .context("the database cannot be opened (settings database_url and data_dir)")?;
    let clock = config.test_clock.map_or(Clock::System, Clock::set_to);
    let lasting = endpoint_key(&config)?;
    let office = Office::new(db.clone(), clock.clone(), lasting.clone());
    let edits = staff::edits_of_rows(&store::entries::edits(&db).await.context("the entries cannot be read")?);
    let (loaded, files) = kept::load(&config, read, &edits)?;
    let bridge = loaded.bridge(db.clone(), clock.clone(), turn_settings(&config, keys, lasting));
    bridge.read_endpoints().await.context("the endpoints cannot be read")?;
    let (base, served) = files;
    let published = Arc::new(kept::keep(&config, &loaded.directory, &served, clock.now().date_naive())?);
    // What was read in is not needed any more, only what was made of it.
    drop((loaded, served));
    let place = Some(kept::Place::of(&config));
    let entries = entries(office.clone(), (base, edits), &bridge, &published, place);
    let (of, at) = (bridge.clone(), clock.clone());
    telemetry::numbers().key_age_from(move || of.keys().oldest(at.now()).to_std().ok());

    let listener = listen(config.listen, "listen")?;
    let metrics = match config.metrics_listen {
        Some(address) => Some(listen(address, "metrics_listen")?),
        None => None,
    };
    let (stop, leaving) = watch::channel(false);
    let channels = Channels::configured(&config, bridge.dialogues(), &bridge.directory());
    let inbox = Inbox::new(bridge.clone());
    let listening = listen_on_channels(&channels, &inbox, &leaving);
    let deliverer = Deliverer::new(bridge.clone(), channels.all.clone());
    let brought = channels.telegram.map(|telegram| (telegram, inbox));
    let worker = Worker::new(bridge.clone(), deliverer);
    let told_to_leave = leave_signal();
    greet(&config, listener.local_addr()?)?;

    // Whoever ends first ends the others: requests under way are answered, jobs finish what they hold.
    let pages = axum::serve(
        listener,
        router(&bridge, (office, entries.clone()), &config, brought, published)
            .into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(until(leaving.clone()))
    .into_future();
    let metrics_server = serve_metrics(metrics, db.clone(), clock, leaving.clone());
    let ((), (), (), pages_ended, metrics_ended) = tokio::join!(
        stop_at_signal(told_to_leave, &stop, leaving.clone()),
        worker.run(leaving.clone()),
        entries::keep_up(entries, leaving.clone()),
        async {
            // An event stream has no end of its own: after a while it is cut.
            let ended = tokio::select! {
                ended = pages => ended,
                () = overdue(leaving.clone()) => Ok(()),
            };
            stop.send_replace(true);
            ended
        },
        async {
            let ended = metrics_server.await;
            if ended.is_err() {
                stop.send_replace(true);
            }
            ended
        },
    );
    pages_ended?;
    metrics_ended?;
    for listener in listening {
        // One that panicked has told so.
        _ = listener.await;
    }
    db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Starts to listen on every channel that pushes. One that cannot go on leaves the rest of the program running.
fn listen_on_channels(
    channels: &Channels,
    inbox: &Inbox,
    leaving: &watch::Receiver<bool>,
) -> Vec<tokio::task::JoinHandle<()>> {
    let listen = |adapter: &Arc<dyn Adapter>| {
        let channel = adapter.kind().as_str();
        tracing::info!(channel, "the channel is on");
        tokio::spawn(Arc::clone(adapter).run(inbox.clone(), leaving.clone()))
    };
    channels.all.iter().map(listen).collect()
}

/// Makes a folder that only its owner may enter. One that is there stays as its owner made it.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Sends the stop when the process is told to leave, unless it was sent before.
async fn stop_at_signal(told: impl Future<Output = ()>, stop: &watch::Sender<bool>, stopped: watch::Receiver<bool>) {
    tokio::select! {
        () = told => {
            tracing::info!("stopping");
            stop.send_replace(true);
        }
        () = until(stopped) => {}
    }
}

/// How the web challenges an endpoint.
pub fn challenge(notifier: Notifier) -> web::Challenge {
    Arc::new(move |endpoint| {
        let notifier = notifier.clone();
        Box::pin(async move {
            notifier.challenge(&endpoint).await.unwrap_or_else(|error| {
                tracing::error!(error = &error as &dyn std::error::Error, "an endpoint could not be challenged");
                false
            })
        })
    })
}

/// Every page and interface that young people and their browsers reach.
fn router(
    bridge: &Bridge,
    (office, entries): (Office, staff::Entries),
    config: &Config,
    telegram: Option<(Arc<Telegram>, Inbox)>,
    published: Arc<web::Published>,
) -> Router {
    let settings = web::WebSettings {
        exit_url: config.exit_url.as_str().to_owned(),
        test_clock: config.test_clock.is_some(),
        operator: config.operator.clone(),
        statistics: config.statistics.clone(),
        partners: config.partners.clone(),
        trusted_proxies: config.trusted_proxies.clone(),
        links: config.links.clone(),
        public_url: config.public_url(),
    };
    let state = web::WebState::new(bridge.clone(), settings).with_telegram(telegram).with_published(published);
    let notifier = Notifier::new(bridge.clone());
    let state = state.with_office(office).with_entries(entries).with_claim_file(claim_file(notifier.clone()));
    web::router(state.with_challenge(challenge(notifier)))
}

fn listen(address: SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    let hint =
        || format!("cannot listen on {address} (setting {setting}); fix: stop the other program or choose a free port");
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }.with_context(hint)?;
    socket.set_reuseaddr(true).with_context(hint)?;
    socket.bind(address).with_context(hint)?;
    socket.listen(MOST_WAITING).with_context(hint)
}

/// Says where it can be reached: the one line for the person who started it.
fn greet(config: &Config, address: SocketAddr) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "helpbridge {} is ready: http://{address}/ (Ctrl-C stops it)", env!("CARGO_PKG_VERSION"))?;
    output.flush()?;
    if config.handover.practice {
        tracing::warn!("the practice helpline is on (handover.practice): never where young people are");
    }
    if config.handover.allow_private_endpoints {
        tracing::warn!("endpoints may be on this machine (handover.allow_private_endpoints): for development only");
    }
    if config.test_clock.is_some() {
        tracing::warn!("the clock is set by hand (test_clock): for development only");
    }
    Ok(())
}

/// Serves `/metrics` on a port of its own, if one is wanted.
async fn serve_metrics(
    listener: Option<TcpListener>,
    db: Db,
    clock: Clock,
    stopped: watch::Receiver<bool>,
) -> io::Result<()> {
    let Some(listener) = listener else { return Ok(()) };
    telemetry::numbers().started(clock.now());
    let answer = move || {
        let (db, now) = (db.clone(), clock.now());
        async move { ([("content-type", telemetry::METRICS_TYPE)], telemetry::numbers().text(&standing(&db, now).await)) }
    };
    axum::serve(listener, Router::new().route("/metrics", get(answer))).with_graceful_shutdown(until(stopped)).await
}

/// What the numbers need from the database; without one, that it does not answer.
async fn standing(db: &Db, now: DateTime<Utc>) -> telemetry::Standing {
    let Ok(due) = store::timers::due(db, now).await else { return telemetry::Standing::default() };
    let timer_late = due.first().and_then(|timer| (now - timer.due_at).to_std().ok()).unwrap_or_default();
    let mut outbox = Vec::new();
    for channel in [ChannelKind::Web, ChannelKind::Telegram, ChannelKind::Discord].map(ChannelKind::as_str) {
        if let Ok((waiting, parked)) = store::outbox::standing(db, channel).await {
            outbox.push((channel, waiting, parked));
        }
    }
    telemetry::Standing { store: true, outbox, timer_late }
}

async fn overdue(stopped: watch::Receiver<bool>) {
    until(stopped).await;
    tokio::time::sleep(PATIENCE).await;
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // An error means that the sender is gone: that is a stop, too.
    _ = stopped.wait_for(|stopped| *stopped).await;
}

/// Waits until the process is told to leave: Ctrl-C, and on Unix also the signals of a service manager and of a
/// terminal that closes. It listens from the call on, so that whoever says "ready" can be told to leave.
pub fn leave_signal() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let handlers = {
        use tokio::signal::unix::{SignalKind, signal};
        (signal(SignalKind::terminate()), signal(SignalKind::hangup()), signal(SignalKind::interrupt()))
    };
    async move {
        #[cfg(unix)]
        if let (Ok(mut terminate), Ok(mut hangup), Ok(mut interrupt)) = handlers {
            tokio::select! { _ = terminate.recv() => {}, _ = hangup.recv() => {}, _ = interrupt.recv() => {} }
            return;
        }
        if tokio::signal::ctrl_c().await.is_err() {
            // Without handlers the system ends the process by itself.
            std::future::pending::<()>().await;
        }
    }
}

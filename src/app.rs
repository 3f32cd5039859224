//! The composition root: the one place where the parts of the program are put together and started.
//!
//! It decides nothing about conversations. It loads the reviewed files, opens the store, starts the jobs and the
//! listeners, and stops them in order when it is told to. Read on in `conversation` and `web`.

use std::{
    fmt::Display,
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
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tokio::{
    net::{TcpListener, TcpSocket},
    sync::watch,
};

pub mod kept;

use crate::{
    channels::{Adapter, Channels, Inbox, Telegram},
    clock::Clock,
    config::Config,
    conversation::{Bridge, Counting, HandoverSettings, Settings},
    dialogue::{self, ChannelKind, Dialogues, Walked},
    directory::{self, Directory},
    files::{self, Files, Problem},
    jobs::{Deliverer, Notifier, Worker},
    seal::{self, Key, KeyRing},
    staff::Office,
    store::{self, Db},
    telemetry,
    triage::{Model, Triage},
    web,
};

/// Where triage rules lie inside the dialogues.
const TRIAGE: &str = "triage/";

/// How long requests under way may take when the process is told to leave.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections may wait to be taken. When a crowd comes at once, the system turns away whoever finds no room
/// there, a child in danger among them. A system may allow fewer; Linux allows as many.
const MOST_WAITING: u32 = 4096;

/// The reviewed files, ready to be used.
#[derive(Clone)]
pub struct Loaded {
    /// What is said, and when.
    pub dialogues: Arc<Dialogues>,
    /// The services that exist.
    pub directory: Arc<Directory>,
    /// The classifier.
    pub triage: Arc<Triage>,
    /// The files that the dialogues were read from.
    files: Files,
}

impl Loaded {
    /// Proves what was loaded: the walk over every state, the texts of every language, the rules of triage on their
    /// own sentences. `dialogues` is the folder they came from, for the paths of what is wrong. Also tells how much was
    /// walked.
    pub fn proven(&self, dialogues: Option<&Path>) -> (Vec<Problem>, Walked) {
        let root = root(dialogues, "dialogues");
        let (found, walked) = dialogue::check(&self.dialogues, &self.files, &self.directory);
        let of_dialogue = found.into_iter().map(|p| Problem::of_file(&root, &p.path, p.line, p.code, p.reason, p.fix));
        let root = format!("{root}/triage");
        let of_triage = self.triage.rehearse().into_iter();
        let of_triage = of_triage.map(|p| Problem::of_file(&root, &p.file, p.line, p.code, p.reason, p.fix));
        (of_dialogue.chain(of_triage).collect(), walked)
    }

    /// What the settings name, or what is built in.
    ///
    /// A dialogue of the operator's own is proven here, before the first young person meets it; the built-in one was
    /// proven by the tests.
    pub fn from_settings(config: &Config) -> anyhow::Result<Loaded> {
        let own = config.dialogues_dir.as_deref();
        let loaded = Self::from_folders(own, config.directory_dir.as_deref()).and_then(|loaded| {
            let problems = if own.is_some() { loaded.proven(own).0 } else { Vec::new() };
            if problems.is_empty() { Ok(loaded) } else { Err(problems) }
        });
        let loaded =
            loaded.map_err(|problems| anyhow::anyhow!("{}", told("dialogues or directory cannot be used", &problems)));
        Ok(loaded?.settled())
    }

    /// Without what only proving needs.
    fn settled(mut self) -> Loaded {
        self.files = Files::new();
        if let Some(triage) = Arc::get_mut(&mut self.triage) {
            triage.forget_sentences();
        }
        self
    }

    /// What lies in the folders; where none is given, what is built in. Every problem of every part at once.
    pub fn from_folders(dialogues: Option<&Path>, directory: Option<&Path>) -> Result<Loaded, Vec<Problem>> {
        Self::read(dialogues, directory, None, true)
    }

    /// The same with every rule of triage read at once, ready to be [proven](Loaded::proven); and no source may have been read after `today`. Not for a start: a machine whose clock is wrong has
    /// to answer all the same.
    pub fn from_folders_as_of(
        dialogues: Option<&Path>,
        directory: Option<&Path>,
        today: Option<NaiveDate>,
    ) -> Result<Loaded, Vec<Problem>> {
        Self::read(dialogues, directory, today, false)
    }

    fn read(
        dialogues: Option<&Path>,
        directory: Option<&Path>,
        today: Option<NaiveDate>,
        lazily: bool,
    ) -> Result<Loaded, Vec<Problem>> {
        let spoken = Self::spoken(dialogues, lazily);
        let directory = Self::directory(directory, today);
        match (spoken, directory) {
            (Ok((dialogues, triage, files)), Ok(directory)) => Ok(Loaded {
                dialogues: Arc::new(dialogues),
                directory: Arc::new(directory),
                triage: Arc::new(triage),
                files,
            }),
            (spoken, directory) => Err([spoken.err(), directory.err()].into_iter().flatten().flatten().collect()),
        }
    }

    /// The directory alone. No source may have been read after `today`; without it that is not checked.
    pub fn directory(folder: Option<&Path>, today: Option<NaiveDate>) -> Result<Directory, Vec<Problem>> {
        let files = files::directory(folder)?;
        let mut bytes = directory::Files::default();
        for (name, content) in files {
            bytes.insert(name, content.into_bytes());
        }
        directory::import(&bytes, today).map_err(|complaints| {
            let root = root(folder, "directory");
            let told = |complaint: directory::Complaint| {
                let directory::Complaint { file, line, column, code, reason, fix } = complaint;
                let reason = if column.is_empty() { reason } else { format!("column {column}: {reason}") };
                Problem::of_file(&root, &file, line, code, reason, fix)
            };
            complaints.into_iter().map(told).collect()
        })
    }

    /// The dialogues and the triage rules that lie among them.
    fn spoken(folder: Option<&Path>, lazily: bool) -> Result<(Dialogues, Triage, Files), Vec<Problem>> {
        let root = root(folder, "dialogues");
        let (rules, dialogues): (Files, Files) =
            files::dialogues(folder)?.into_iter().partition(|(path, _)| path.starts_with(TRIAGE));
        let without_rules = rules.keys().all(|path| path != "triage/en.toml");
        let texts = dialogues.clone();
        let rules: Vec<(String, String)> =
            rules.into_iter().map(|(path, text)| (path[TRIAGE.len()..].to_owned(), text)).collect();
        let dialogues = Dialogues::load(&dialogues).map_err(|found| -> Vec<Problem> {
            found.into_iter().map(|p| Problem::of_file(&root, &p.path, p.line, p.code, p.reason, p.fix)).collect()
        });
        // What is built in is proven by the tests, so it need not be read before it is needed.
        let lazily = lazily && folder.is_none();
        let read = if lazily { Ok(Triage::of_built_in(files::triage())) } else { Triage::load(&rules) };
        let triage = read.map_err(|found| -> Vec<Problem> {
            let root = format!("{root}/triage");
            found.into_iter().map(|p| Problem::of_file(&root, &p.file, p.line, p.code, p.reason, p.fix)).collect()
        });
        // Without rules nothing would ever be an emergency.
        let triage = triage.and_then(|triage| if without_rules { Err(vec![no_rules(&root)]) } else { Ok(triage) });
        match (dialogues, triage) {
            (Ok(dialogues), Ok(triage)) => Ok((dialogues, modelled(triage), texts)),
            (dialogues, triage) => Err([dialogues.err(), triage.err()].into_iter().flatten().flatten().collect()),
        }
    }

    /// A bridge over these files and a store.
    pub fn bridge(&self, db: Db, clock: Clock, settings: Settings) -> Bridge {
        Bridge::new(db, self.dialogues.clone(), self.directory.clone(), self.triage.clone(), clock, settings)
    }
}

/// The rules with the built-in model beside them. A model that cannot be read leaves the rules to do what they can.
fn modelled(rules: Triage) -> Triage {
    match Model::built_in() {
        Ok(model) => rules.with(Arc::new(model)),
        Err(error) => {
            tracing::error!(%error, "the triage model cannot be used; rules work alone");
            rules
        }
    }
}

/// How the paths of a tree begin in complaints.
fn root(folder: Option<&Path>, built_in: &str) -> String {
    folder.map_or_else(|| built_in.to_owned(), |folder| folder.display().to_string())
}

/// The complaint that a dialogue cannot tell danger.
fn no_rules(root: &str) -> Problem {
    let reason = "there are no English rules of triage: no danger would be seen".to_owned();
    let fix = "add triage/en.toml; dialogues/triage of the repository has it".to_owned();
    Problem::of_file(root, "triage/en.toml", 0, "T-RULES", reason, fix)
}

/// A headline and every problem on a line of its own.
pub fn told<P: Display>(headline: &str, problems: &[P]) -> String {
    problems.iter().fold(format!("{headline}:"), |text, problem| format!("{text}\n  {problem}"))
}

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
    let loaded = kept::load(&config)?;
    let folder = &config.data_dir;
    private_folder(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let keys = key_ring(&config)?;
    let db = Db::open(config.database_url.expose(), &config.data_dir)
        .await
        .context("the database cannot be opened (settings database_url and data_dir)")?;
    let clock = config.test_clock.map_or(Clock::System, Clock::set_to);
    let lasting = endpoint_key(&config)?;
    let office = Office::new(db.clone(), clock.clone(), lasting.clone());
    let bridge = loaded.bridge(db.clone(), clock.clone(), turn_settings(&config, keys, lasting));
    bridge.read_endpoints().await.context("the endpoints cannot be read")?;
    let published = kept::keep(&config, &loaded.directory, clock.now().date_naive())?;
    // What was read in is not needed any more, only what was made of it.
    drop(loaded);
    let (of, at) = (bridge.clone(), clock.clone());
    telemetry::numbers().key_age_from(move || of.keys().oldest(at.now()).to_std().ok());

    let listener = listen(config.listen, "listen")?;
    let metrics = match config.metrics_listen {
        Some(address) => Some(listen(address, "metrics_listen")?),
        None => None,
    };
    let (stop, leaving) = watch::channel(false);
    let channels = Channels::configured(&config, bridge.dialogues(), bridge.directory());
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
        router(&bridge, office, &config, brought, published).into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(until(leaving.clone()))
    .into_future();
    let metrics_server = serve_metrics(metrics, db.clone(), clock, leaving.clone());
    let ((), (), pages_ended, metrics_ended) = tokio::join!(
        stop_at_signal(told_to_leave, &stop, leaving.clone()),
        worker.run(leaving.clone()),
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
    office: Office,
    config: &Config,
    telegram: Option<(Arc<Telegram>, Inbox)>,
    published: web::Published,
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
    web::router(state.with_office(office).with_challenge(challenge(Notifier::new(bridge.clone()))))
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

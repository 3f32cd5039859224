//! What the tests stand on: a database of either kind for each test, and a bridge with a child at the other end.

pub mod bot_api;
pub mod discord_api;
pub mod program;
pub mod recorder;
pub mod server;
pub mod source;
pub mod staff;
pub mod transcript;
pub mod web;

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, Utc};
use helpbridge::{
    app::Loaded,
    channels::{Content, Incoming},
    clock::Clock,
    conversation::{Bridge, HandoverSettings, Received, Settings},
    country::Country,
    dialogue::{ChannelKind, Dialogues, Reply},
    directory::Directory,
    lang::Locale,
    seal::KeyRing,
    secret::{Block, MessageText, PlatformId},
    store::Db,
    triage::Triage,
};
use tempfile::TempDir;

/// A place for one test's data.
pub struct Place {
    folder: PathBuf,
    /// Empty: SQLite in the folder.
    url: String,
    /// How soon after a question a yes counts in an app: at once, unless a test is about that.
    pub tap: Duration,
    /// Takes the folder away at the end, where the place is ours.
    _dir: Option<TempDir>,
}

/// Runs a body on SQLite and, with `TEST_DATABASE_URL`, on PostgreSQL in a schema of its own.
pub async fn on_each_database(body: impl AsyncFn(&Place)) {
    body(&Place::fresh()).await;
    #[expect(clippy::disallowed_methods, reason = "a test's only setting")]
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else { return };
    let schema = format!("t_{}", helpbridge::ids::fresh_secret());
    run_sql(&server, format!("CREATE SCHEMA {schema}")).await;
    let join = if server.contains('?') { '&' } else { '?' };
    let url = format!("{server}{join}options[search_path]={schema}");
    body(&Place { url, ..Place::fresh() }).await;
    run_sql(&server, format!("DROP SCHEMA {schema} CASCADE")).await;
}

async fn run_sql(server: &str, sql: String) {
    use sqlx::Connection;
    let mut connection = sqlx::PgConnection::connect(server).await.expect("TEST_DATABASE_URL leads to a server");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await.expect("the server obeys");
    connection.close().await.expect("closed");
}

impl Place {
    /// One more place, on SQLite.
    pub fn fresh() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        Place { folder: dir.path().to_owned(), url: String::new(), tap: Duration::ZERO, _dir: Some(dir) }
    }

    /// The place of another process.
    pub fn at(folder: &str, url: &str) -> Self {
        Place { folder: folder.into(), url: url.to_owned(), tap: Duration::ZERO, _dir: None }
    }

    /// The address of the database; empty: SQLite in the folder.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens the database.
    pub async fn db(&self) -> Db {
        self.try_db().await.expect("the database opens")
    }

    /// Opens the database, or says why not.
    pub async fn try_db(&self) -> Result<Db, helpbridge::store::Error> {
        Db::open(&self.url, &self.folder).await
    }

    /// The data folder.
    pub fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// The key folder.
    pub fn keys(&self) -> std::path::PathBuf {
        self.folder.join("keys")
    }

    /// A bridge on this database, with a clock that stands still.
    pub async fn bridge(&self) -> TestBridge {
        self.bridge_on(self.db().await)
    }

    /// A bridge on a database that is open already: another copy of the program.
    pub fn bridge_on(&self, db: Db) -> TestBridge {
        let (dialogues, directory, triage) = world();
        let keys = Arc::new(KeyRing::in_folder(&self.keys()).expect("a ring"));
        // What triage has no time for counts as urgent; a busy machine must not change what is said.
        let triage_limit = Duration::from_mins(1);
        let public_url = "https://chat.test".to_owned();
        let lasting = helpbridge::seal::lasting_key(&self.folder.join("endpoints.key")).expect("a key");
        let handover = HandoverSettings { lasting, allow_private: true, tap: self.tap, ..HandoverSettings::default() };
        let settings = Settings { keys, public_url, triage_limit, handover, ..Settings::default() };
        let clock = Clock::set_to(start());
        TestBridge { bridge: Bridge::new(db, dialogues, directory, triage, clock.clone(), settings), clock }
    }
}

/// Everything that was counted, by country and the rest of its place.
pub async fn tallied(db: &Db) -> BTreeMap<(String, String), i64> {
    let sql = "SELECT country, urgency || ' ' || outcome, count FROM tally_outcomes
        UNION ALL SELECT country, topic || ' ' || code, count FROM tally_topics
        UNION ALL SELECT country, channel || ' ' || lang, count FROM tally_channels";
    let rows: Vec<(String, String, i64)> = db.all(sql, vec![]).await.expect("the store answers");
    rows.into_iter().map(|(country, what, count)| ((country, what), count)).collect()
}

/// Half past six on the evening of a Sunday.
pub fn start() -> DateTime<Utc> {
    "2026-11-29T18:30:00Z".parse().expect("a moment")
}

/// What a bridge answers from.
pub type World = (Arc<Dialogues>, Arc<Directory>, Arc<Triage>);

/// The shipped dialogues, directory and rules, read once.
pub fn world() -> World {
    static WORLD: OnceLock<World> = OnceLock::new();
    let load = || {
        let loaded = Loaded::from_folders(None, None).unwrap_or_else(|problems| panic!("{problems:?}"));
        (loaded.dialogues, loaded.directory, loaded.triage)
    };
    WORLD.get_or_init(load).clone()
}

/// A bridge with its clock.
pub struct TestBridge {
    pub bridge: Bridge,
    pub clock: Clock,
}

impl std::ops::Deref for TestBridge {
    type Target = Bridge;

    fn deref(&self) -> &Bridge {
        &self.bridge
    }
}

impl TestBridge {
    /// A child who writes over the web.
    pub fn child(&self, name: &str) -> Child {
        self.child_on(ChannelKind::Web, name)
    }

    /// A child who writes over this channel.
    pub fn child_on(&self, channel: ChannelKind, name: &str) -> Child {
        Child {
            bridge: self.bridge.clone(),
            channel,
            name: name.to_owned(),
            locale: None,
            country: None,
            block: None,
            messages: AtomicU32::new(0),
        }
    }

    /// Moves the clock.
    pub fn wait(&self, seconds: i64) {
        assert!(self.clock.advance(chrono::TimeDelta::seconds(seconds)), "tests use a set clock");
    }
}

/// One young person at the other end of a bridge.
pub struct Child {
    bridge: Bridge,
    channel: ChannelKind,
    name: String,
    locale: Option<Locale>,
    country: Option<Country>,
    block: Option<Block>,
    messages: AtomicU32,
}

impl Child {
    /// With a platform that reports this locale.
    pub fn with_locale(mut self, locale: &str) -> Self {
        self.locale = locale.parse().ok();
        self
    }

    /// With a page that knows this country.
    pub fn in_country(mut self, country: &str) -> Self {
        self.country = country.parse().ok();
        self
    }

    /// At this place on the internet.
    pub fn at(mut self, address: &str) -> Self {
        self.block = Some(self.bridge.block(address.parse().expect("an address")));
        self
    }

    /// The platform's name for the child.
    pub fn id(&self) -> PlatformId {
        PlatformId::new(self.name.clone())
    }

    /// Opens the chat.
    pub async fn opens(&self) -> Received {
        self.sends(Content::Opened).await
    }

    /// Writes something new.
    pub async fn says(&self, text: &str) -> Received {
        self.sends(Content::Text(MessageText::new(text.to_owned()))).await
    }

    /// Sends something new.
    pub async fn sends(&self, content: Content) -> Received {
        let number = self.messages.fetch_add(1, Ordering::SeqCst);
        self.sends_as(&format!("message-{number}"), content).await
    }

    /// Writes with a message id of the platform's choosing.
    pub async fn says_as(&self, external_id: &str, text: &str) -> Received {
        self.sends_as(external_id, Content::Text(MessageText::new(text.to_owned()))).await
    }

    /// Begins with words, so that the opening and the answer come together.
    pub async fn begins_as(&self, external_id: &str, text: &str) -> [Received; 2] {
        let message = self.incoming(external_id, Content::Text(MessageText::new(text.to_owned())));
        let (opened, answered) = self.bridge.receive_first(self.incoming("opened", Content::Opened), message).await;
        [opened.expect("the store is not slow"), answered]
    }

    /// Writes something, or writes it in other words, where the platform tells which message it is.
    pub async fn says_at(&self, origin: &str, edited: bool, text: &str) -> Received {
        let number = self.messages.fetch_add(1, Ordering::SeqCst);
        let content = Content::Text(MessageText::new(text.to_owned()));
        let incoming = self.incoming(&format!("message-{number}"), content);
        self.bridge.receive(Incoming { origin: Some(PlatformId::new(origin.to_owned())), edited, ..incoming }).await
    }

    async fn sends_as(&self, external_id: &str, content: Content) -> Received {
        self.bridge.receive(self.incoming(external_id, content)).await
    }

    fn incoming(&self, external_id: &str, content: Content) -> Incoming {
        Incoming {
            channel: self.channel,
            from: self.id(),
            external_id: external_id.to_owned(),
            content,
            locale: self.locale,
            country: self.country,
            message: None,
            origin: None,
            edited: false,
            block: self.block,
        }
    }

    /// What was said to the child after a turn; `None`: no conversation.
    pub async fn hears_after(&self, seq: i64) -> Option<Vec<(i64, Reply)>> {
        self.bridge.since(self.channel, &self.id(), seq).await.expect("the store answers")
    }

    /// Has everything deleted.
    pub async fn erases(&self) {
        self.bridge.erase(self.channel, &self.id()).await.expect("the store obeys");
    }
}

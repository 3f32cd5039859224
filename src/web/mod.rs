//! The web: the chat page, which works without script and better with it, and the chat interface for programs.
//!
//! | file | what is in it |
//! |---|---|
//! | `page` `form` `door` | the chat page: open, send, check, exit; its forms; the addresses through which it is reached |
//! | `live` | what is said while somebody is there, in a frame of the page without script |
//! | `widget` | the same page in a frame of a partner's page |
//! | `assets` | stylesheet, script, and the loader for pages of partners |
//! | `talk` `pages` `bar` `echo` | what a page shows: our turns with numbers and addresses that can be tapped; the number always in view; the young person's lines, in memory |
//! | `countries` `about` `public` | the pages that are meant to be found: the directory, and who runs this |
//! | `statistics` `charts` | what is published, for researchers: pages, files, charts |
//! | `map` `filters` `poster` `links` `mistakes` | around them: where help is and where it is missing, what to hang up, ways into a talk, what is wrong |
//! | `published` `signing` `listing` `hsds` `wanted` `open_data` `open_pages` | the open directory: for programs, as files with signatures, as HSDS |
//! | `chat` `ask` `events` `wait` | the JSON interface, what its requests may hold, its event stream, and asking without one |
//! | `shown` | the same talk as the script of our own page reads it |
//! | `session` | how a browser or a program shows that it is the same young person |
//! | `caller` | who asks, as far as limits go, and the limits of everything but messages |
//! | `problem` `calm` | errors for programs, and for people |
//! | `staff` | the pages of those who work with this program, behind a sign-in |
//! | `console` | where counsellors of helplines without a system of their own talk with young people |
//! | `headers` | the headers of every answer |
//! | `telegram` | where a platform brings what young people wrote there |
//! | `openapi` `health` `dev` | the description of all this, probes, and the clock of tests |
//!
//! Everything here is an edge: it turns requests into calls of [`Bridge`] and replies into pages or JSON. No word for
//! a young person stands in this folder; all of them come from the dialogues.

mod about;
mod access;
mod ask;
mod assets;
mod bar;
mod caller;
mod calm;
mod charts;
mod chat;
mod console;
mod countries;
mod dev;
mod door;
mod echo;
mod events;
mod filters;
mod form;
mod handovers;
mod headers;
mod health;
mod hsds;
mod links;
mod listing;
mod live;
mod map;
mod mistakes;
mod open_data;
mod open_pages;
mod openapi;
mod page;
mod pages;
mod poster;
mod problem;
mod public;
mod published;
mod session;
mod shown;
mod signing;
mod staff;
mod statistics;
mod talk;
mod telegram;
mod wait;
mod wanted;
mod widget;

pub use published::{Logged, Published};
pub use signing::Signer;

use std::{
    collections::BTreeMap,
    sync::{Arc, Weak},
    time::Duration,
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{self, MethodRouter},
};
use futures_util::future::BoxFuture;
use tower_http::compression::CompressionLayer;

use crate::{
    channels::{Inbox, Telegram},
    clock::Clock,
    config::{Links, Network, Operator, Partner, Statistics},
    conversation::Bridge,
    dialogue::Dialogues,
    directory::Directory,
    seal::Key,
    staff::{Entries, Office},
};

/// How often memory is swept.
const SWEEP: Duration = Duration::from_mins(1);

/// The largest body of a request, in bytes: a form that holds far more text than a message may have is still read, so
/// that the page can say so and keep the words in the box.
const LONGEST_BODY: usize = 256 * 1024;

/// What an operator may set about the web.
#[derive(Clone, Debug)]
pub struct WebSettings {
    /// Where Exit leads: a dull page of another site that does not send newcomers on to a third site.
    pub exit_url: String,
    /// Whether `POST /dev/clock` exists. For development only.
    pub test_clock: bool,
    /// Who runs this copy.
    pub operator: Operator,
    /// How what is counted is published.
    pub statistics: Statistics,
    /// In whose pages the chat may stand in a frame, by their public keys.
    pub partners: BTreeMap<String, Partner>,
    /// Proxies whose word about the client's address is believed.
    pub trusted_proxies: Vec<Network>,
    /// Where the bots are reached.
    pub links: Links,
    /// Where this server is reached from outside, for links that are passed on; no trailing slash.
    pub public_url: String,
}

impl Default for WebSettings {
    fn default() -> Self {
        WebSettings {
            exit_url: "https://www.google.com/search?q=weather".to_owned(),
            test_clock: false,
            operator: Operator::default(),
            statistics: Statistics::default(),
            partners: BTreeMap::new(),
            trusted_proxies: Vec::new(),
            links: Links::default(),
            public_url: String::new(),
        }
    }
}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct WebState {
    inner: Arc<Inner>,
}

/// Sends a signed challenge to the endpoint with this id, and says whether it was answered: what sends stands above this
/// folder.
pub type Challenge = Arc<dyn Fn(String) -> BoxFuture<'static, bool> + Send + Sync>;

/// What the file of claims on the host of this name holds: what fetches stands above this folder.
pub type ClaimFile = Arc<dyn Fn(String) -> BoxFuture<'static, Option<String>> + Send + Sync>;

struct Inner {
    bridge: Bridge,
    settings: WebSettings,
    echo: echo::Echo,
    streams: events::Streams,
    frames: live::Frames,
    writable: health::Writable,
    shelf: statistics::Shelf,
    telegram: Option<(Arc<Telegram>, Inbox)>,
    published: Arc<Published>,
    reports: mistakes::Reports,
    office: Office,
    accepting: console::Accepting,
    challenge: Option<Challenge>,
    claim_file: Option<ClaimFile>,
    entries: Option<Entries>,
}

impl WebState {
    /// The state of a web server for this bridge. Accounts of staff last as long as it does, until it has an
    /// [office](WebState::with_office) whose key lasts.
    pub fn new(bridge: Bridge, settings: WebSettings) -> Self {
        let office = Office::new(bridge.db().clone(), bridge.clock().clone(), Key::fresh());
        let inner = Inner {
            office,
            accepting: console::Accepting::default(),
            challenge: None,
            claim_file: None,
            entries: None,
            bridge,
            settings,
            echo: echo::Echo::default(),
            streams: events::Streams::default(),
            frames: live::Frames::default(),
            writable: health::Writable::default(),
            shelf: statistics::Shelf::default(),
            telegram: None,
            published: Arc::default(),
            reports: mistakes::Reports::default(),
        };
        WebState { inner: Arc::new(inner) }
    }

    /// The same, and what Telegram brings goes to this bot.
    #[must_use]
    pub fn with_telegram(self, telegram: Option<(Arc<Telegram>, Inbox)>) -> Self {
        // Nobody else holds it yet.
        let inner = Arc::into_inner(self.inner).map(|inner| Inner { telegram, ..inner });
        WebState { inner: Arc::new(inner.expect("called before the state is shared")) }
    }

    /// The same, and the directory is published with this key and this log of changes. Without it, files are signed with a
    /// key that ends with the program.
    #[must_use]
    pub fn with_published(self, published: Arc<Published>) -> Self {
        let inner = Arc::into_inner(self.inner).map(|inner| Inner { published, ..inner });
        WebState { inner: Arc::new(inner.expect("called before the state is shared")) }
    }

    fn published(&self) -> &Published {
        &self.inner.published
    }

    fn reports(&self) -> &mistakes::Reports {
        &self.inner.reports
    }

    /// The same, with this office for staff.
    #[must_use]
    pub fn with_office(self, office: Office) -> Self {
        // Nobody else holds it yet.
        let inner = Arc::into_inner(self.inner).map(|inner| Inner { office, ..inner });
        WebState { inner: Arc::new(inner.expect("called before the state is shared")) }
    }

    /// The same, with a way to challenge endpoints.
    #[must_use]
    pub fn with_challenge(self, challenge: Challenge) -> Self {
        // Nobody else holds it yet.
        let inner = Arc::into_inner(self.inner).map(|inner| Inner { challenge: Some(challenge), ..inner });
        WebState { inner: Arc::new(inner.expect("called before the state is shared")) }
    }

    /// The same, with a way to look for the file with which a domain is proven.
    #[must_use]
    pub fn with_claim_file(self, claim_file: ClaimFile) -> Self {
        // Nobody else holds it yet.
        let inner = Arc::into_inner(self.inner).map(|inner| Inner { claim_file: Some(claim_file), ..inner });
        WebState { inner: Arc::new(inner.expect("called before the state is shared")) }
    }

    /// What the file of claims on a host holds.
    async fn claim_file(&self, host: String) -> Option<String> {
        match &self.inner.claim_file {
            Some(claim_file) => claim_file(host).await,
            None => None,
        }
    }

    /// The same, with entries of the directory that their services keep. Without them nothing can be edited.
    #[must_use]
    pub fn with_entries(self, entries: Entries) -> Self {
        // Nobody else holds it yet.
        let inner = Arc::into_inner(self.inner).map(|inner| Inner { entries: Some(entries), ..inner });
        WebState { inner: Arc::new(inner.expect("called before the state is shared")) }
    }

    fn entries(&self) -> Option<&Entries> {
        self.inner.entries.as_ref()
    }

    /// Whether an endpoint answers a challenge.
    async fn challenge(&self, endpoint: String) -> bool {
        match &self.inner.challenge {
            Some(challenge) => challenge(endpoint).await,
            None => false,
        }
    }

    fn accepting(&self) -> &console::Accepting {
        &self.inner.accepting
    }

    fn office(&self) -> &Office {
        &self.inner.office
    }

    fn telegram(&self) -> Option<&(Arc<Telegram>, Inbox)> {
        self.inner.telegram.as_ref()
    }

    fn bridge(&self) -> &Bridge {
        &self.inner.bridge
    }

    fn dialogues(&self) -> &Dialogues {
        self.inner.bridge.dialogues()
    }

    fn directory(&self) -> Arc<Directory> {
        self.inner.bridge.directory()
    }

    fn clock(&self) -> &Clock {
        self.inner.bridge.clock()
    }

    fn settings(&self) -> &WebSettings {
        &self.inner.settings
    }

    fn echo(&self) -> &echo::Echo {
        &self.inner.echo
    }

    fn streams(&self) -> &events::Streams {
        &self.inner.streams
    }

    fn frames(&self) -> &live::Frames {
        &self.inner.frames
    }

    fn shelf(&self) -> &statistics::Shelf {
        &self.inner.shelf
    }

    fn writable(&self) -> &health::Writable {
        &self.inner.writable
    }
}

/// One line of the route table.
struct Route {
    path: &'static str,
    method: &'static str,
    handler: MethodRouter<WebState>,
}

/// Every route. All are open to anyone but those of `staff`, which say in their handlers who may; the chat interface
/// asks for a session in its handlers.
fn routes(settings: &WebSettings) -> Vec<Route> {
    let route = |path, method, handler| Route { path, method, handler };
    let mut routes = vec![
        route("/", "GET", routing::get(page::open)),
        route("/", "POST", routing::post(page::send)),
        route("/n", "GET", routing::get(page::open_plain)),
        route("/n", "POST", routing::post(page::send_plain)),
        route("/w", "GET", routing::get(widget::open)),
        route("/w", "POST", routing::post(widget::send)),
        route("/check", "POST", routing::post(page::check)),
        route("/exit", "POST", routing::post(page::exit)),
        route("/live/{token}", "GET", routing::get(live::frame)),
        route("/about", "GET", routing::get(about::page)),
        route("/countries", "GET", routing::get(countries::list)),
        route("/countries/{cc}", "GET", routing::get(countries::one)),
        route("/countries/{cc}/poster", "GET", routing::get(poster::page)),
        route("/map", "GET", routing::get(map::page)),
        route("/map/picture", "GET", routing::get(map::picture)),
        route("/mistakes", "GET", routing::get(mistakes::form)),
        route("/mistakes", "POST", routing::post(mistakes::send)),
        route("/downloads", "GET", routing::get(open_pages::downloads)),
        route("/changes", "GET", routing::get(open_pages::changes)),
        route("/api/directory", "GET", routing::get(listing::find)),
        route("/directory/changes", "GET", routing::get(listing::changes)),
        route("/directory/{file}", "GET", routing::get(listing::file)),
        route("/.well-known/helpbridge-directory.pem", "GET", routing::get(listing::key)),
        route("/hsds", "GET", routing::get(hsds::root)),
        route("/hsds/profile", "GET", routing::get(hsds::profile)),
        route("/hsds/services", "GET", routing::get(hsds::services)),
        route("/hsds/services", "POST", routing::post(hsds::find_services)),
        route("/hsds/services/{id}", "GET", routing::get(hsds::service)),
        route("/hsds/organizations", "GET", routing::get(hsds::organizations)),
        route("/hsds/organizations", "POST", routing::post(hsds::find_organizations)),
        route("/hsds/organizations/{id}", "GET", routing::get(hsds::organization)),
        route("/hsds/service_at_locations", "GET", routing::get(hsds::places)),
        route("/hsds/service_at_locations", "POST", routing::post(hsds::find_places)),
        route("/hsds/service_at_locations/{id}", "GET", routing::get(hsds::place)),
        route("/hsds/taxonomies", "GET", routing::get(hsds::taxonomies)),
        route("/hsds/taxonomies", "POST", routing::post(hsds::find_taxonomies)),
        route("/hsds/taxonomies/{id}", "GET", routing::get(hsds::taxonomy)),
        route("/hsds/taxonomy_terms", "GET", routing::get(hsds::terms)),
        route("/hsds/taxonomy_terms", "POST", routing::post(hsds::find_terms)),
        route("/hsds/taxonomy_terms/{id}", "GET", routing::get(hsds::term)),
        route("/statistics", "GET", routing::get(statistics::page)),
        route("/statistics/method", "GET", routing::get(statistics::method)),
        route("/statistics/access", "GET", routing::get(access::page)),
        route("/statistics/access", "POST", routing::post(access::send)),
        route("/statistics/{file}", "GET", routing::get(statistics::newest_file)),
        route("/statistics/releases/{release}/{file}", "GET", routing::get(statistics::release_file)),
        route("/api/statistics", "GET", routing::get(statistics::list)),
        route(assets::ROUTE, "GET", routing::get(assets::file)),
        route(assets::LOADER_ROUTE, "GET", routing::get(assets::loader)),
        route("/api/chat/messages", "POST", routing::post(chat::send)),
        route("/api/chat/messages", "GET", routing::get(wait::since)),
        route("/api/chat/events", "GET", routing::get(events::stream)),
        route("/api/chat", "DELETE", routing::delete(chat::erase)),
        route("/api/openapi.json", "GET", routing::get(openapi::document)),
        route("/docs", "GET", routing::get(openapi::page)),
        route("/api/handovers/{id}/accept", "POST", routing::post(handovers::accept)),
        route("/api/handovers/{id}/decline", "POST", routing::post(handovers::decline)),
        route("/api/handovers/{id}/queue", "POST", routing::post(handovers::queue)),
        route("/api/handovers/{id}/messages", "POST", routing::post(handovers::say)),
        route("/api/handovers/{id}/typing", "POST", routing::post(handovers::typing)),
        route("/api/handovers/{id}/transfer", "POST", routing::post(handovers::transfer)),
        route("/api/handovers/{id}/close", "POST", routing::post(handovers::close)),
        route("/api/handovers/{id}/report", "POST", routing::post(handovers::report)),
        route("/api/handovers/{id}/replay", "POST", routing::post(handovers::replay)),
        route("/telegram/webhook", "POST", routing::post(telegram::bring)),
        route("/healthz", "GET", routing::get(health::alive)),
        route("/readyz", "GET", routing::get(health::ready)),
    ];
    routes.extend(staff::routes());
    routes.extend(console::routes());
    if settings.test_clock {
        routes.push(route("/dev/clock", "POST", routing::post(dev::advance)));
    }
    routes
}

/// Path and method of every route, for the test that the description is complete.
pub fn route_table(settings: &WebSettings) -> Vec<(&'static str, &'static str)> {
    routes(settings).into_iter().map(|route| (route.path, route.method)).collect()
}

/// Forgets every minute what was held in memory and whose time is over, for as long as the server lives.
async fn sweep(server: Weak<Inner>) {
    let mut minutes = tokio::time::interval(SWEEP);
    loop {
        minutes.tick().await;
        let Some(inner) = server.upgrade() else { return };
        let now = inner.bridge.clock().now();
        inner.echo.sweep(now);
        inner.frames.sweep(now);
    }
}

/// The web server's router, complete with headers, compression and the answers for what goes wrong.
///
/// # Panics
/// Outside a Tokio runtime: it starts the task that forgets what the page holds in memory.
pub fn router(state: WebState) -> Router {
    tokio::spawn(sweep(Arc::downgrade(&state.inner)));
    let headers = headers::Headers::new(&state.settings().exit_url);
    routes(state.settings())
        .into_iter()
        .fold(Router::new(), |router, route| router.route(route.path, route.handler))
        .fallback(calm::nothing_here)
        .method_not_allowed_fallback(calm::wrong_method)
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(middleware::from_fn_with_state(state.clone(), caller::on_every_request))
        .layer(middleware::from_fn_with_state(state.clone(), calm::on_trouble))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(open_data::across_origins))
        .layer(middleware::from_fn_with_state(headers, headers::on_every_answer))
        .with_state(state)
}

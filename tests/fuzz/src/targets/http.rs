//! HTTP: requests of a page and of a program against the whole router, with a real store behind it.
//!
//! Each `%%% NAME` begins a request: `api`, `page`, `check` and `exit` post the section as their body, `delete` and
//! `events` have none, `get /path` asks for a path. Lines at the start of a body that begin with `@` are headers.
//! `SESSION` becomes the session of the talk, `ID0` to `ID9` ids of messages. No answer is an error of ours, every
//! refusal carries a number, and nothing that was sent comes back as markup.

use std::sync::LazyLock;

use super::super::{talk, tree};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderName, HeaderValue, Request, Response, header},
};
use chrono::TimeDelta;
use helpbridge::{
    clock::Clock,
    conversation::{Bridge, Settings},
    ids,
    store::Db,
    web::{WebSettings, WebState, router},
};
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

/// The most requests of one input.
const MOST: usize = 12;
/// The longest answer.
const LONGEST: usize = 4 * 1024 * 1024;
/// What no refusal may repeat, and what no page may hold as a tag.
const PRIVATE: &str = "zqprivate";

struct Site {
    runtime: Runtime,
    router: Router,
    bridge: Bridge,
    clock: Clock,
    _folder: TempDir,
}

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let db = runtime.block_on(Db::open("", folder.path())).expect("a database");
    let clock = Clock::set_to(talk::noon());
    let settings = Settings {
        public_url: "https://chat.test".to_owned(),
        triage_limit: std::time::Duration::from_mins(1),
        ..Settings::default()
    };
    let (bridge, router) = runtime.block_on(async {
        let bridge = tree::SHIPPED.bridge(db, clock.clone(), settings);
        (bridge.clone(), router(WebState::new(bridge, WebSettings::default())))
    });
    Site { runtime, router, bridge, clock, _folder: folder }
});

/// Starts the site, so that its start is not counted as the time of the first input.
pub fn be_ready() {
    LazyLock::force(&SITE);
}

/// One client: what it knows of its talk.
struct Client {
    session: String,
    ids: Vec<String>,
}

impl Client {
    fn new() -> Self {
        let id = |_| {
            let hex = ids::fresh_secret();
            format!("{}-{}-4{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
        };
        Client { session: String::new(), ids: (0..10).map(id).collect() }
    }

    /// The request of a section; `None` where it cannot be one.
    fn request(&self, name: &str, section: &str) -> Option<Request<Body>> {
        let (kind, argument) = name.split_once(' ').unwrap_or((name, ""));
        let (method, path, kind_of_body) = match kind {
            "api" => ("POST", "/api/chat/messages", "application/json"),
            "page" => ("POST", "/", "application/x-www-form-urlencoded"),
            "check" => ("POST", "/check", "application/x-www-form-urlencoded"),
            "exit" => ("POST", "/exit", "application/x-www-form-urlencoded"),
            "delete" => ("DELETE", "/api/chat", ""),
            "events" => ("GET", "/api/chat/events", ""),
            "get" => ("GET", argument, ""),
            _ => return None,
        };
        let mut filled = section.replace("SESSION", &self.session);
        for (number, id) in self.ids.iter().enumerate() {
            filled = filled.replace(&format!("ID{number}"), id);
        }
        let mut rest = filled.as_str();
        let mut request = Request::builder().method(method).uri(path);
        if !kind_of_body.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind_of_body);
        }
        if !self.session.is_empty() && !rest.contains("@authorization") {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", self.session));
        }
        while let Some((line, after)) = rest.split_once('\n').filter(|(line, _)| line.starts_with('@')) {
            if let Some((name, value)) = line[1..].split_once(':') {
                let name: HeaderName = name.trim().parse().ok()?;
                request = request.header(name, HeaderValue::from_str(value.trim()).ok()?);
            }
            rest = after;
        }
        request.body(Body::from(rest.strip_suffix('\n').unwrap_or(rest).to_owned())).ok()
    }

    async fn judge(&mut self, name: &str, response: Response<Body>) {
        let (head, body) = response.into_parts();
        let status = head.status.as_u16();
        let kind_of_request = name.split(' ').next().unwrap_or_default();
        assert!(status < 500, "{name}: {status}");
        for value in head.headers.values() {
            assert!(!value.as_bytes().windows(PRIVATE.len()).any(|part| part == PRIVATE.as_bytes()), "in a header");
        }
        let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.starts_with("text/event-stream") || head.headers.contains_key(header::CONTENT_ENCODING) {
            return;
        }
        let bytes = to_bytes(body, LONGEST).await.expect("an answer has an end");
        let text = String::from_utf8(bytes.to_vec()).expect("answers are UTF-8");
        if kind.starts_with("text/html") {
            assert!(!text.contains(&format!("<{PRIVATE}")), "{name}: what was sent came back as markup");
            // The description of the interface is read by those who write programs.
            let is_description = name.starts_with("get /docs");
            assert!(is_description || text.contains("tel:"), "{name}: a page without a number, status {status}");
        } else if kind.starts_with("application/problem+json") {
            let problem: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(problem["status"], status);
            assert!(problem["emergency"].as_array().is_some_and(|numbers| !numbers.is_empty()), "no number: {problem}");
            assert!(!text.contains(PRIVATE), "{name}: a refusal repeats what was sent");
        } else if kind_of_request == "api" {
            assert_eq!(status, 200, "{name}: neither an answer nor a problem");
            let answer: Value = serde_json::from_str(&text).expect("JSON");
            assert!(answer["messages"].as_array().is_some_and(|said| !said.is_empty()), "silence: {answer}");
            if let Some(session) = answer["session"].as_str() {
                session.clone_into(&mut self.session);
            }
        }
    }
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    let site = &*SITE;
    let input = tree::text(data);
    let mut client = Client::new();
    site.runtime.block_on(async {
        for (name, section) in tree::sections(&input, "api").into_iter().take(MOST) {
            let Some(request) = client.request(name, &section) else { continue };
            let response = site.router.clone().oneshot(request).await.expect("a router does not fail");
            client.judge(name, response).await;
        }
        // Nothing is left for the next input: what was said is over after half an hour, what is kept after a day.
        site.clock.advance(TimeDelta::days(2));
        site.bridge.run_due_timers().await;
        site.bridge.forget_old().await;
    });
}

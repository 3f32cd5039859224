//! Discord as far as the conformance kit needs it: messages and presses that come, what stands in a channel, refusals,
//! and a gateway whose session outlives its connections. The real wire is tested against `tests/discord`.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
    routing::any,
};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::broadcast};
use tokio_tungstenite::{accept_async, tungstenite::Message};

/// The token that the double knows.
pub const TOKEN: &str = "MTA.canary-token-of-the-bot.x";

/// The platform.
#[derive(Clone)]
pub struct DiscordApi {
    held: Arc<Mutex<Held>>,
    news: broadcast::Sender<()>,
}

#[derive(Default)]
struct Held {
    gateway: String,
    /// The events of the one session, as they went out.
    events: Vec<(String, Value)>,
    next: i64,
    channels: BTreeMap<String, BTreeMap<i64, Shown>>,
    nonces: BTreeMap<String, i64>,
    refusals: VecDeque<Refusal>,
}

/// A message as it stands in a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Whether the bot wrote it.
    pub ours: bool,
    /// The words as they are read.
    pub text: String,
    /// The buttons below it: what stands on each, and what it carries.
    pub buttons: Vec<(String, String)>,
}

/// How the platform refuses the next message.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// With a status and a code.
    Code(u16, u64),
    /// It asks for patience, in seconds.
    RetryAfter(f64),
    /// It never answers.
    Hangs,
}

impl DiscordApi {
    /// Starts it; gives it and where its REST interface is.
    pub async fn start() -> (DiscordApi, String) {
        let api = DiscordApi { held: Arc::default(), news: broadcast::channel(16).0 };
        let rest = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let gateway = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = |listener: &TcpListener| listener.local_addr().expect("an address");
        api.held().gateway = format!("ws://{}", address(&gateway));
        let url = format!("http://{}", address(&rest));
        let router = Router::new().route("/api/v10/{*path}", any(answer)).with_state(api.clone());
        tokio::spawn(async move { axum::serve(rest, router).await });
        let of = api.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = gateway.accept().await {
                let of = of.clone();
                tokio::spawn(async move { of.serve(stream).await });
            }
        });
        (api, url)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().expect("no test panicked in here")
    }

    /// One connection to the gateway.
    async fn serve(&self, stream: tokio::net::TcpStream) {
        let Ok(mut socket) = accept_async(stream).await else { return };
        let mut news = self.news.subscribe();
        let mut sent = None;
        let hello = json!({ "op": 10, "d": { "heartbeat_interval": 41_250 } });
        if socket.send(Message::text(hello.to_string())).await.is_err() {
            return;
        }
        loop {
            if let Some(from) = sent {
                let events: Vec<(String, Value)> = self.held().events[from..].to_vec();
                for (at, (t, d)) in events.iter().enumerate() {
                    let event = json!({ "op": 0, "s": from + at + 1, "t": t, "d": d });
                    if socket.send(Message::text(event.to_string())).await.is_err() {
                        return;
                    }
                }
                sent = Some(from + events.len());
            }
            let said = tokio::select! {
                _ = news.recv() => continue,
                said = socket.next() => said,
            };
            let Some(Ok(Message::Text(text))) = said else { return };
            let said: Value = serde_json::from_str(&text).expect("JSON");
            match said["op"].as_u64() {
                Some(1) => _ = socket.send(Message::text(json!({ "op": 11 }).to_string())).await,
                Some(2) => {
                    assert_eq!((&said["d"]["token"], &said["d"]["intents"]), (&TOKEN.into(), &4096.into()));
                    let session = json!({
                        "session_id": "one", "resume_gateway_url": self.held().gateway, "application": { "id": "42" },
                    });
                    let at = self.held().events.len();
                    self.held().events.push(("READY".to_owned(), session));
                    sent = Some(at);
                }
                Some(6) => {
                    sent = said["d"]["seq"].as_u64().and_then(|seq| usize::try_from(seq).ok());
                    self.held().events.push(("RESUMED".to_owned(), json!({})));
                }
                _ => {}
            }
        }
    }

    /// An event comes; gives it.
    pub fn brings(&self, kind: &str, data: Value) -> (String, Value) {
        let event = (kind.to_owned(), data);
        self.held().events.push(event.clone());
        _ = self.news.send(());
        event
    }

    /// How many events came so far.
    pub fn events(&self) -> u64 {
        self.held().events.len() as u64
    }

    /// Somebody writes, or sends what these fields say.
    #[expect(clippy::needless_pass_by_value, reason = "written where it is called")]
    pub fn says(&self, who: &str, text: &str, more: Value) -> (String, Value) {
        let id = {
            let mut held = self.held();
            held.next += 1;
            let id = held.next;
            let shown = Shown { ours: false, text: text.to_owned(), buttons: vec![] };
            held.channels.entry(who.to_owned()).or_default().insert(id, shown);
            id
        };
        let author = json!({ "id": "7", "username": "canary_user_name", "global_name": "Canary-First-Name" });
        let mut message =
            json!({ "id": id.to_string(), "channel_id": who, "author": author, "content": text, "type": 0 });
        message.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        self.brings("MESSAGE_CREATE", message)
    }

    /// Somebody presses the newest button with this label. `None`: there is no such button.
    pub fn presses(&self, who: &str, label: &str) -> Option<(String, Value)> {
        let (id, code, message) = {
            let mut held = self.held();
            held.next += 1;
            let id = held.next;
            let of = |(id, shown): (&i64, &Shown)| {
                let button = shown.buttons.iter().find(|(on, _)| on == label)?;
                Some((*id, button.1.clone()))
            };
            let (message, code) = held.channels.get(who)?.iter().rev().find_map(of)?;
            (id, code, message)
        };
        let press = json!({
            "id": id.to_string(), "application_id": "42", "token": "canary-of-a-press", "type": 3, "context": 1,
            "channel_id": who, "data": { "custom_id": code, "component_type": 2 }, "locale": "en-US",
            "message": { "id": message.to_string() },
        });
        Some(self.brings("INTERACTION_CREATE", press))
    }

    /// What we wrote to somebody and still stands there, oldest first.
    pub fn ours(&self, who: &str) -> Vec<Shown> {
        let held = self.held();
        held.channels.get(who).into_iter().flat_map(BTreeMap::values).filter(|shown| shown.ours).cloned().collect()
    }

    /// Whether buttons still stand below a message.
    pub fn can_be_pressed(&self, who: &str, message: &str) -> bool {
        let held = self.held();
        let shown = held.channels.get(who).and_then(|all| all.get(&message.parse().ok()?));
        shown.is_some_and(|shown| !shown.buttons.is_empty())
    }

    /// Makes the next message be refused.
    pub fn refuses(&self, refusal: Refusal) {
        self.held().refusals.push_back(refusal);
    }

    fn says_ours(&self, channel: &str, body: &Value) -> Value {
        let mut held = self.held();
        let nonce = format!("{channel} {}", body["nonce"].as_str().expect("a nonce"));
        assert!(body["enforce_nonce"] == true && body["allowed_mentions"]["parse"] == json!([]), "{body}");
        let id = if let Some(id) = held.nonces.get(&nonce) {
            *id
        } else {
            held.next += 1;
            let id = held.next;
            held.nonces.insert(nonce, id);
            let text = read(body["content"].as_str().expect("words"));
            let shown = Shown { ours: true, text, buttons: buttons(&body["components"]) };
            held.channels.entry(channel.to_owned()).or_default().insert(id, shown);
            id
        };
        json!({ "id": id.to_string(), "channel_id": channel })
    }

    fn changes(&self, channel: &str, message: &str, change: impl FnOnce(&mut BTreeMap<i64, Shown>, i64)) {
        if let (Some(shown), Ok(id)) = (self.held().channels.get_mut(channel), message.parse()) {
            change(shown, id);
        }
    }
}

/// What a reader sees of a text: a mark that stands for itself, not for markup.
fn read(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        out.push(if letter == '\\' { letters.next().unwrap_or('\\') } else { letter });
    }
    out
}

fn buttons(rows: &Value) -> Vec<(String, String)> {
    let rows = rows.as_array().cloned().unwrap_or_default();
    let field = |button: &Value, name: &str| button[name].as_str().unwrap_or_default().to_owned();
    rows.iter()
        .filter_map(|row| row["components"].as_array())
        .flatten()
        .map(|button| (field(button, "label"), field(button, "custom_id")))
        .collect()
}

async fn answer(State(api): State<DiscordApi>, method: Method, Path(path): Path<String>, body: String) -> Response {
    let body: Value = serde_json::from_str(&body).unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    match (method.as_str(), parts.as_slice()) {
        ("GET", ["gateway", "bot"]) => Json(json!({
            "url": api.held().gateway,
            "session_start_limit": { "total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1 },
        }))
        .into_response(),
        ("GET", ["applications", "@me"]) => Json(json!({ "id": "42" })).into_response(),
        ("GET", ["channels", _, "messages"]) => Json(json!([])).into_response(),
        ("POST", ["channels", channel, "messages"]) => {
            let refusal = api.held().refusals.pop_front();
            match refusal {
                Some(Refusal::Hangs) => std::future::pending().await,
                Some(Refusal::Code(status, code)) => {
                    let status = StatusCode::from_u16(status).expect("a status");
                    (status, Json(json!({ "message": "no", "code": code }))).into_response()
                }
                Some(Refusal::RetryAfter(wait)) => {
                    let body =
                        json!({ "message": "You are being rate limited.", "retry_after": wait, "global": false });
                    (StatusCode::TOO_MANY_REQUESTS, Json(body)).into_response()
                }
                None => Json(api.says_ours(channel, &body)).into_response(),
            }
        }
        ("PATCH", ["channels", channel, "messages", message]) => {
            api.changes(channel, message, |all, id| _ = all.get_mut(&id).map(|shown| shown.buttons.clear()));
            Json(json!({})).into_response()
        }
        ("DELETE", ["channels", channel, "messages", message]) => {
            api.changes(channel, message, |all, id| _ = all.remove(&id));
            StatusCode::NO_CONTENT.into_response()
        }
        // Too late, as far as it knows: what was pressed is changed by its own id.
        ("POST", ["interactions", _, _, "callback"]) => {
            (StatusCode::NOT_FOUND, Json(json!({ "message": "Unknown interaction", "code": 10062 }))).into_response()
        }
        _ => StatusCode::NO_CONTENT.into_response(),
    }
}

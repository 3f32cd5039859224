//! The Bot API as a young person's phone and as we meet it, for what the emulator of others does not do: offsets that
//! count, updates that are held until they are forgotten, refusals, deleting, groups, any update as it was recorded.

use std::{
    collections::{BTreeMap, VecDeque},
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use axum::{Json, Router, extract::State, http::StatusCode, response::IntoResponse, routing::post};
use serde_json::{Value, json};
use tokio::sync::Notify;

/// The token that the double knows.
pub const TOKEN: &str = "4242:canary-token-of-the-bot";

/// The platform.
#[derive(Clone, Default)]
pub struct BotApi {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    held: Mutex<Held>,
    news: Notify,
}

#[derive(Default)]
struct Held {
    updates: BTreeMap<i64, Value>,
    next_update: i64,
    next_message: i64,
    /// What stands in each chat: by message id, who wrote it and what it is.
    chats: BTreeMap<i64, BTreeMap<i64, Shown>>,
    calls: Vec<(String, Value)>,
    refusals: BTreeMap<String, VecDeque<Refusal>>,
    /// What was hooked: the address and the secret.
    hook: Option<(String, String)>,
}

/// A message as it stands in a chat.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Whether the bot wrote it.
    pub ours: bool,
    /// The words.
    pub text: String,
    /// The buttons below it: what stands on each, and what it carries.
    pub buttons: Vec<(String, String)>,
}

/// How the platform refuses.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// Not at all.
    None,
    /// With these words.
    Words(u16, &'static str),
    /// It asks for patience, in seconds.
    RetryAfter(u64),
    /// It never answers.
    Hangs,
    /// It takes the message and the line breaks before it says so.
    TakesAndHangs,
}

impl BotApi {
    /// Starts it; gives it and where it is.
    pub async fn start() -> (BotApi, String) {
        let api = BotApi::default();
        let address = api.listen("127.0.0.1:0".parse().expect("an address")).await;
        (api, format!("http://{address}"))
    }

    async fn listen(&self, at: SocketAddr) -> SocketAddr {
        let listener = tokio::net::TcpListener::bind(at).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let router = Router::new().route("/{token}/{method}", post(answer)).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.inner.held.lock().expect("no test panicked in here")
    }

    /// Brings an update as it stands, under the next id; gives it.
    pub fn brings(&self, mut update: Value) -> Value {
        let mut held = self.held();
        held.next_update += 1;
        let id = held.next_update;
        update["update_id"] = id.into();
        held.updates.insert(id, update.clone());
        drop(held);
        self.inner.news.notify_waiters();
        update
    }

    /// Brings the same update once more, as after an answer that was lost.
    pub fn brings_again(&self, update: &Value) {
        let id = update["update_id"].as_i64().expect("an id");
        self.held().updates.insert(id, update.clone());
        self.inner.news.notify_waiters();
    }

    /// A message of somebody in private, with these fields besides.
    #[expect(clippy::needless_pass_by_value, reason = "written where it is called")]
    pub fn message(&self, who: i64, more: Value) -> Value {
        let mut held = self.held();
        held.next_message += 1;
        let id = held.next_message;
        let text = more["text"].as_str().unwrap_or_default().to_owned();
        held.chats.entry(who).or_default().insert(id, Shown { ours: false, text, buttons: vec![] });
        drop(held);
        let mut message = json!({
            "message_id": id,
            "from": { "id": who, "is_bot": false, "first_name": "Canary-First-Name", "username": "canary_user_name", "language_code": "en" },
            "chat": { "id": who, "first_name": "Canary-First-Name", "username": "canary_user_name", "type": "private" },
            "date": 1_795_977_000,
        });
        message.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        message
    }

    /// Somebody writes in private; gives the update.
    pub fn says(&self, who: i64, text: &str) -> Value {
        let message = self.message(who, json!({ "text": text }));
        self.brings(json!({ "message": message }))
    }

    /// Somebody presses the newest button with this label; gives the update. `None`: there is no such button.
    pub fn presses(&self, who: i64, label: &str) -> Option<Value> {
        let (id, code) = {
            let held = self.held();
            let of = |(id, shown): (&i64, &Shown)| {
                let button = shown.buttons.iter().find(|(on, _)| on == label)?;
                Some((*id, button.1.clone()))
            };
            held.chats.get(&who)?.iter().rev().find_map(of)?
        };
        Some(self.presses_code(who, id, &code))
    }

    /// Somebody presses whatever carries this code.
    pub fn presses_code(&self, who: i64, message: i64, code: &str) -> Value {
        let query = format!("query-{}", self.held().next_update);
        let from = json!({ "id": who, "is_bot": false, "first_name": "Canary-First-Name", "language_code": "en" });
        let chat = json!({ "id": who, "type": "private", "first_name": "Canary-First-Name" });
        self.brings(json!({ "callback_query": {
            "id": query, "from": from, "chat_instance": "1", "data": code,
            "message": { "message_id": message, "chat": chat, "date": 1_795_977_000 },
        }}))
    }

    /// What stands in a chat, oldest first.
    pub fn shown(&self, who: i64) -> Vec<Shown> {
        self.held().chats.get(&who).map(|chat| chat.values().cloned().collect()).unwrap_or_default()
    }

    /// What we wrote in a chat and still stands there, oldest first.
    pub fn ours(&self, who: i64) -> Vec<Shown> {
        self.shown(who).into_iter().filter(|shown| shown.ours).collect()
    }

    /// Makes the next calls of a method fail, in this order.
    pub fn refuses(&self, method: &str, refusals: impl IntoIterator<Item = Refusal>) {
        self.held().refusals.entry(method.to_lowercase()).or_default().extend(refusals);
    }

    /// Every call of a method so far.
    pub fn calls(&self, method: &str) -> Vec<Value> {
        let wanted = method.to_lowercase();
        self.held().calls.iter().filter(|(name, _)| *name == wanted).map(|(_, body)| body.clone()).collect()
    }

    /// The names of all methods that were ever called.
    pub fn methods(&self) -> Vec<String> {
        let mut names: Vec<String> = self.held().calls.iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// How many updates were not told to be forgotten.
    pub fn waiting(&self) -> usize {
        self.held().updates.len()
    }

    /// The address and the secret that were hooked.
    pub fn hook(&self) -> Option<(String, String)> {
        self.held().hook.clone()
    }

    fn does(&self, method: &str, body: &Value) -> Value {
        let mut held = self.held();
        let chat = body["chat_id"].as_i64().unwrap_or_default();
        match method {
            "getme" => json!({ "id": 42, "is_bot": true, "first_name": "Notes", "username": "notes_bot" }),
            "sendmessage" => {
                held.next_message += 1;
                let id = held.next_message;
                let rows = body["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
                let button = |button: &Value| {
                    let text = |field: &str| button[field].as_str().unwrap_or_default().to_owned();
                    (text("text"), text("callback_data"))
                };
                let buttons = rows.iter().filter_map(Value::as_array).flatten().map(button).collect();
                let text = body["text"].as_str().unwrap_or_default().to_owned();
                held.chats.entry(chat).or_default().insert(id, Shown { ours: true, text, buttons });
                json!({ "message_id": id, "date": 1, "chat": { "id": chat, "type": "private" } })
            }
            "editmessagereplymarkup" => {
                let id = body["message_id"].as_i64().unwrap_or_default();
                if let Some(shown) = held.chats.get_mut(&chat).and_then(|chat| chat.get_mut(&id)) {
                    shown.buttons.clear();
                }
                true.into()
            }
            "deletemessages" => {
                for id in body["message_ids"].as_array().into_iter().flatten().filter_map(Value::as_i64) {
                    held.chats.entry(chat).or_default().remove(&id);
                }
                true.into()
            }
            "deletemessage" => {
                let id = body["message_id"].as_i64().unwrap_or_default();
                held.chats.entry(chat).or_default().remove(&id);
                true.into()
            }
            "setwebhook" => {
                let text = |field: &str| body[field].as_str().unwrap_or_default().to_owned();
                held.hook = Some((text("url"), text("secret_token")));
                true.into()
            }
            "deletewebhook" => {
                held.hook = None;
                true.into()
            }
            _ => true.into(),
        }
    }

    async fn updates(&self, body: &Value) -> Value {
        if let Some(offset) = body["offset"].as_i64() {
            self.held().updates.retain(|id, _| *id >= offset);
        }
        let wait = Duration::from_secs(body["timeout"].as_u64().unwrap_or_default());
        let deadline = tokio::time::Instant::now() + wait;
        loop {
            let news = self.inner.news.notified();
            let found: Vec<Value> = self.held().updates.values().take(100).cloned().collect();
            if !found.is_empty() || tokio::time::timeout_at(deadline, news).await.is_err() {
                return found.into();
            }
        }
    }
}

async fn answer(
    State(api): State<BotApi>,
    axum::extract::Path((token, method)): axum::extract::Path<(String, String)>,
    body: String,
) -> axum::response::Response {
    let refused = |status: u16, words: &str, more: Value| {
        let mut body = json!({ "ok": false, "error_code": status, "description": words });
        body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        (StatusCode::from_u16(status).expect("a status"), Json(body)).into_response()
    };
    if token != format!("bot{TOKEN}") {
        return refused(401, "Unauthorized", json!({}));
    }
    let (method, body) = (method.to_lowercase(), serde_json::from_str(&body).unwrap_or_else(|_| json!({})));
    let refusal = {
        let mut held = api.held();
        held.calls.push((method.clone(), body.clone()));
        held.refusals.get_mut(&method).and_then(VecDeque::pop_front)
    };
    match refusal {
        Some(Refusal::Words(status, words)) => return refused(status, words, json!({})),
        Some(Refusal::RetryAfter(seconds)) => {
            return refused(429, "Too Many Requests", json!({ "parameters": { "retry_after": seconds } }));
        }
        Some(Refusal::Hangs) => std::future::pending().await,
        Some(Refusal::TakesAndHangs) => {
            api.does(&method, &body);
            std::future::pending::<()>().await;
        }
        Some(Refusal::None) | None => {}
    }
    let result = if method == "getupdates" { api.updates(&body).await } else { api.does(&method, &body) };
    Json(json!({ "ok": true, "result": result })).into_response()
}

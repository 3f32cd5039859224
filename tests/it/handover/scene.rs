//! A helpline with a receiver of its own, a young person on the web, and everything that happens between them.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU16, Ordering},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use helpbridge::{
    conversation::endpoints::{EndpointKind, NewEndpoint},
    directory::Reporting,
    handover::sign::{Headers, Keys, Signer, read_secret},
    jobs::{Deliverer, Worker},
    web::WebSettings,
};
use serde_json::{Value, json};

use crate::support::{
    Place,
    web::{Site, client_id},
};

/// The service whose people chat in these tests.
pub const SERVICE: &str = "ke-childline-kenya-116";

/// What a helpline receives.
#[derive(Clone)]
pub struct Receiver {
    events: Arc<Mutex<Vec<(String, Value)>>>,
    /// What it answers with.
    pub status: Arc<AtomicU16>,
    signer: Arc<Mutex<Option<Signer>>>,
    pub url: String,
}

impl Receiver {
    pub async fn start() -> Receiver {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let receiver =
            Receiver { events: Arc::default(), status: Arc::new(AtomicU16::new(200)), signer: Arc::default(), url };
        let app = Router::new().route("/hook", post(take)).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        receiver
    }

    pub fn knows(&self, key: &str) {
        *self.signer.lock().expect("held") = Some(signer(key));
    }

    /// All events so far, without those that came twice.
    pub fn events(&self) -> Vec<Value> {
        let events = self.events.lock().expect("held");
        let mut seen = std::collections::HashSet::new();
        events.iter().filter(|(id, _)| seen.insert(id.clone())).map(|(_, event)| event.clone()).collect()
    }

    /// How many deliveries came, those that came twice included.
    pub fn deliveries(&self) -> usize {
        self.events.lock().expect("held").len()
    }

    /// Their types, in order.
    pub fn kinds(&self) -> Vec<String> {
        self.events().iter().map(|event| event["type"].as_str().expect("a type").to_owned()).collect()
    }

    /// The words that young people wrote, in order.
    pub fn words(&self) -> Vec<String> {
        let events = self.events();
        let words = events.iter().filter(|event| event["type"] == "message.created");
        words.map(|event| event["data"]["text"].as_str().expect("words").to_owned()).collect()
    }
}

/// What signs with a shared secret.
pub fn signer(key: &str) -> Signer {
    Signer::new(&Keys { shared: vec![read_secret(key).expect("a secret")], ..Keys::default() })
}

async fn take(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let status = StatusCode::from_u16(receiver.status.load(Ordering::SeqCst)).expect("a status");
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let id = header("webhook-id");
    let at: i64 = header("webhook-timestamp").parse().expect("a time");
    let headers = Headers { id, timestamp: header("webhook-timestamp"), signature: header("webhook-signature") };
    let verdict = receiver.signer.lock().expect("held").as_ref().map(|signer| signer.verify(headers, &body, at));
    assert_eq!(verdict, Some(Ok(())), "every event is signed");
    if status.is_success() {
        let event: Value = serde_json::from_slice(&body).expect("JSON");
        receiver.events.lock().expect("held").push((id.to_owned(), event));
    }
    (status, json!({ "position": 2 }).to_string())
}

/// A site with a helpline.
pub struct Scene {
    pub site: Site,
    pub receiver: Receiver,
    pub key: String,
    pub endpoint: String,
    worker: Worker,
}

/// An endpoint for this address.
pub fn endpoint(service: &str, url: &str) -> NewEndpoint {
    NewEndpoint {
        helpline: "Childline Kenya".to_owned(),
        service: service.to_owned(),
        kind: EndpointKind::Webhook,
        url: url.to_owned(),
        public_key: None,
        capabilities: Vec::new(),
        languages: Vec::new(),
        ages: (None, None),
        hours: "24/7".to_owned(),
        timezone: String::new(),
        reporting: Reporting::Must,
        capacity: 0,
        live: true,
    }
}

impl Scene {
    pub async fn new(place: &Place) -> Scene {
        let site = Site::start_with(place, WebSettings::default()).await;
        let receiver = Receiver::start().await;
        let added = site.bridge.add_endpoint(endpoint(SERVICE, &receiver.url), "operator").await;
        let shown = added.unwrap_or_else(|error| panic!("{error}"));
        receiver.knows(&shown.key);
        let bridge = site.bridge.bridge.clone();
        let worker = Worker::new(bridge.clone(), Deliverer::new(bridge, Vec::new()));
        Scene { site, receiver, key: shown.key, endpoint: shown.id, worker }
    }

    /// Does everything that is due.
    pub async fn settles(&self) {
        self.worker.run_until_idle().await.expect("the store answers");
    }

    /// Lets time pass, second by second of what is due.
    pub async fn waits(&self, seconds: i64) {
        for _ in 0..seconds {
            self.site.bridge.wait(1);
            self.settles().await;
        }
    }

    /// A young person who has said yes to everything but sharing.
    pub async fn young_person(&self, words: &str, share: bool) -> YoungPerson<'_> {
        self.young_person_of(SERVICE, words, share).await
    }

    /// A young person with whom a counsellor is, and the handover.
    pub async fn live(&self, words: &str, share: bool) -> (YoungPerson<'_>, String) {
        let young = self.young_person(words, share).await;
        self.settles().await;
        let handover = self.offered();
        self.accepts(&handover).await;
        (young, handover)
    }

    /// The same at another service.
    pub async fn young_person_of(&self, service: &str, words: &str, share: bool) -> YoungPerson<'_> {
        let country = service[..2].to_uppercase();
        let body = json!({ "client_id": client_id(), "text": words, "country": country, "lang": "en" });
        let (status, answer) = self.site.chats(None, &body).await;
        assert_eq!(status, 200, "{answer}");
        let session = answer["session"].as_str().expect("a session").to_owned();
        let mut young = YoungPerson { scene: self, session, cursor: answer["cursor"].as_i64().expect("a number") };
        young.presses("person").await;
        let mut answer = young.presses(&format!("pick:{service}")).await;
        for _ in 0..6 {
            if answer["state"] != "CONSENT" {
                break;
            }
            let ids = said(&answer);
            let no = ids.contains(&"handover-share".to_owned()) && !share;
            answer = young.presses(if no { "no" } else { "yes" }).await;
        }
        assert_eq!(answer["state"], "WAITING", "{answer}");
        young
    }

    /// A young person who was asked this before a yes.
    pub async fn young_person_asked(&self, words: &str, question: &str) -> YoungPerson<'_> {
        let body = json!({ "client_id": client_id(), "text": words, "country": "KE", "lang": "en" });
        let (_, answer) = self.site.chats(None, &body).await;
        let session = answer["session"].as_str().expect("a session").to_owned();
        let mut young = YoungPerson { scene: self, session, cursor: 0 };
        young.presses("person").await;
        let mut answer = young.presses(&format!("pick:{SERVICE}")).await;
        while !said(&answer).iter().any(|id| id == question) {
            assert_eq!(answer["state"], "CONSENT", "{question} was not asked: {answer}");
            answer = young.presses("yes").await;
        }
        young
    }

    /// The handover that was offered last.
    pub fn offered(&self) -> String {
        let events = self.receiver.events();
        let offer = events.iter().rfind(|event| event["type"] == "handover.offered").expect("an offer");
        offer["data"]["conversation"].as_str().expect("an id").to_owned()
    }

    /// A signed call.
    pub async fn calls(&self, handover: &str, what: &str, data: Value) -> (u16, Value) {
        let id = format!("call_{}", helpbridge::ids::fresh_secret());
        self.calls_as(&signer(&self.key), &id, handover, what, data).await
    }

    /// A signed call with a signer and an id.
    pub async fn calls_as(&self, signer: &Signer, id: &str, handover: &str, what: &str, data: Value) -> (u16, Value) {
        let mut all = json!({ "conversation": handover });
        all.as_object_mut().expect("an object").extend(data.as_object().cloned().unwrap_or_default());
        let body = json!({ "type": format!("call.{what}"), "data": all }).to_string();
        let now = self.site.bridge.clock().now().timestamp();
        let signature = signer.sign(id, now, body.as_bytes());
        self.sends(handover, what, (id, now, &signature), body).await
    }

    /// A call as it stands.
    pub async fn sends(
        &self,
        handover: &str,
        what: &str,
        (id, timestamp, signature): (&str, i64, &str),
        body: String,
    ) -> (u16, Value) {
        let path = if what == "message" { "messages" } else { what };
        let request = self.site.post(&format!("/api/handovers/{handover}/{path}")).body(body);
        let request = request.header("webhook-id", id).header("webhook-timestamp", timestamp.to_string());
        let answer = request.header("webhook-signature", signature).send().await.expect("an answer");
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap_or_default())
    }

    /// A counsellor takes the young person.
    pub async fn accepts(&self, handover: &str) {
        let (status, answer) = self.calls(handover, "accept", json!({ "counsellor": "ada", "name": "Ada" })).await;
        assert_eq!((status, answer["phase"].as_str()), (200, Some("live")), "{answer}");
    }

    /// The counsellor says something.
    pub async fn says(&self, handover: &str, text: &str) -> (u16, Value) {
        self.calls(handover, "message", json!({ "counsellor": "ada", "text": text })).await
    }
}

/// A young person on the web.
pub struct YoungPerson<'s> {
    scene: &'s Scene,
    pub session: String,
    cursor: i64,
}

impl YoungPerson<'_> {
    pub async fn says(&mut self, text: &str) -> Value {
        self.sends(json!({ "client_id": client_id(), "text": text })).await
    }

    pub async fn presses(&mut self, choice: &str) -> Value {
        self.sends(json!({ "client_id": client_id(), "choice": choice })).await
    }

    async fn sends(&mut self, body: Value) -> Value {
        let (status, answer) = self.scene.site.chats(Some(&self.session), &body).await;
        assert_eq!(status, 200, "{answer}");
        self.cursor = answer["cursor"].as_i64().expect("a number").max(self.cursor);
        answer
    }

    /// What was said since the last look, with the state after it.
    pub async fn hears(&mut self) -> Value {
        let request = self.scene.site.get("/api/chat/messages").bearer_auth(&self.session);
        let answer = request.header("last-event-id", self.cursor.to_string()).send().await.expect("an answer");
        let answer: Value = answer.json().await.expect("JSON");
        self.cursor = answer["cursor"].as_i64().expect("a number").max(self.cursor);
        answer
    }
}

/// The ids of what was said.
pub fn said(answer: &Value) -> Vec<String> {
    let messages = answer["messages"].as_array().expect("messages");
    messages.iter().map(|message| message["id"].as_str().unwrap_or_default().to_owned()).collect()
}

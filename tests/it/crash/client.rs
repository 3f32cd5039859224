//! Young people who talk to a server that keeps dying: each sends every message, with the same client id, until it is
//! answered.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use reqwest::Client;
use serde_json::{Value, json};
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use crate::support::{Place, tallied, web::Site};

use super::dice::Dice;

/// What the young people say, with the language that their clients report.
const SCRIPTS: [(&str, &[&str]); 8] = [
    ("en", &["hello", "i feel so alone", "Kenya", "yes", "thank you"]),
    ("en", &["someone is hitting me right now", "Kenya", "no"]),
    ("en", &["i want to kill myself", "I am in Germany", "yes", "i am safe now"]),
    ("es", &["hola", "estoy muy triste", "México", "gracias"]),
    ("fr", &["je veux mourir", "France", "non"]),
    ("ar", &["مرحبا", "أنا حزين جدا", "مصر"]),
    ("sw", &["habari", "nina huzuni", "Tanzania", "asante", "kwaheri"]),
    ("en", &["what can you do", "i need someone to talk to", "Canada", "no", "what can you do"]),
];

/// The ids of what is said while the store does not answer: then the message is sent again.
const STAND_INS: [&str; 3] = ["error-soft", "error-hard", "static-emergency"];

/// How long a client waits for an answer at most.
const PATIENCE: Duration = Duration::from_secs(20);

/// What an undisturbed server answers: for each script the bodies, and what is counted.
pub struct Reference {
    bodies: Vec<Vec<Value>>,
    pub tallies: Vec<Vec<((String, String), i64)>>,
}

impl Reference {
    /// Plays every script once.
    pub async fn new() -> Self {
        let place = Place::fresh();
        let site = Site::start(&place).await;
        let mut reference = Reference { bodies: Vec::new(), tallies: Vec::new() };
        let mut dice = Dice::new(0, 0);
        for (lang, script) in SCRIPTS {
            let before = tallied(site.bridge.db()).await;
            let (mut session, mut bodies) = (None, Vec::new());
            for text in script {
                let ask = json!({ "client_id": dice.client_id(), "text": text, "lang": lang });
                let (status, mut body) = site.chats(session.as_deref(), &ask).await;
                assert_eq!(status, 200, "{body}");
                session = session.or(take_session(&mut body));
                bodies.push(body);
            }
            let after = tallied(site.bridge.db()).await;
            let more = after.into_iter().map(|(what, count)| {
                let less = before.get(&what).copied().unwrap_or_default();
                (what, count - less)
            });
            reference.tallies.push(more.filter(|(_, count)| *count > 0).collect());
            reference.bodies.push(bodies);
        }
        reference
    }
}

fn take_session(body: &mut Value) -> Option<String> {
    body.as_object_mut()?.remove("session")?.as_str().map(str::to_owned)
}

/// What is counted while all of them talk.
#[derive(Default)]
pub struct Counts {
    /// Requests that were sent and neither answered nor given up.
    pub under_way: AtomicI64,
    /// Messages that were answered for the first time, and the openings that came along.
    pub answered: AtomicI64,
    /// Requests whose answer did not come.
    pub cut_off: AtomicU64,
    /// Answers from what is compiled in.
    pub stood_in: AtomicU64,
    /// Answers that were asked for once more.
    pub repeated: AtomicU64,
}

/// One conversation, as the young person saw it.
pub struct Talk {
    pub script: usize,
    session: Option<String>,
    /// Each message that was answered: its request and the answer.
    turns: Vec<(Value, Value)>,
    /// What was not as it should be.
    pub wrong: Vec<String>,
}

impl Talk {
    /// How many messages were sent.
    pub fn len(&self) -> usize {
        self.turns.len()
    }
}

/// The way to the server, wherever it is at the moment.
#[derive(Clone)]
pub struct Line {
    client: Client,
    address: watch::Receiver<Option<String>>,
    counts: Arc<Counts>,
}

impl Line {
    /// A line to the address that stands in the channel; while there is none, everyone waits.
    pub fn new(address: watch::Receiver<Option<String>>, counts: Arc<Counts>) -> Self {
        let client = Client::builder().no_proxy().build().expect("a client");
        Line { client, address, counts }
    }

    /// Sends until it is answered by the store; gives status and body.
    async fn insist(&self, session: Option<&str>, ask: &Value, dice: &mut Dice) -> (u16, Value) {
        loop {
            // Some have a bad line: they hang up early, and the server may be anywhere in its work.
            let patience = if dice.once_in(12) { Duration::from_millis(dice.below(25)) } else { PATIENCE };
            self.counts.under_way.fetch_add(1, Ordering::SeqCst);
            let answer = timeout(patience, self.send(session, ask)).await;
            self.counts.under_way.fetch_sub(1, Ordering::SeqCst);
            match answer {
                Ok(Some((200, body))) if is_stand_in(&body) => self.counts.stood_in.fetch_add(1, Ordering::SeqCst),
                Ok(Some(answer @ (200 | 401 | 422, _))) => return answer,
                _ => self.counts.cut_off.fetch_add(1, Ordering::SeqCst),
            };
            sleep(Duration::from_millis(2 + dice.below(8))).await;
        }
    }

    async fn send(&self, session: Option<&str>, ask: &Value) -> Option<(u16, Value)> {
        let base = self.address.clone().wait_for(Option::is_some).await.ok()?.clone()?;
        let mut request = self.client.post(format!("{base}/api/chat/messages")).json(ask);
        if let Some(session) = session {
            request = request.bearer_auth(session);
        }
        let response = request.send().await.ok()?;
        Some((response.status().as_u16(), response.json().await.ok()?))
    }

    /// Plays a script from its first message to its last.
    pub async fn talk(&self, reference: &Reference, dice: &mut Dice) -> Talk {
        let script = usize::try_from(dice.below(SCRIPTS.len() as u64)).expect("small");
        let (lang, texts) = SCRIPTS[script];
        let mut talk = Talk { script, session: None, turns: Vec::new(), wrong: Vec::new() };
        for (turn, text) in texts.iter().enumerate() {
            let ask = json!({ "client_id": dice.client_id(), "text": text, "lang": lang });
            let (status, mut body) = self.insist(talk.session.as_deref(), &ask, dice).await;
            if status != 200 {
                talk.wrong.push(format!("script {script}, message {turn}: refused with {status}"));
                return talk;
            }
            // An opening comes with the first message, as a turn of its own.
            let rows = if turn == 0 { 2 } else { 1 };
            self.counts.answered.fetch_add(rows, Ordering::SeqCst);
            let whole = body.clone();
            let session = take_session(&mut body);
            if body != reference.bodies[script][turn] {
                talk.wrong.push(format!("script {script}, message {turn}: answered otherwise than undisturbed"));
            }
            let asked_with = talk.session.clone();
            talk.session = talk.session.or(session);
            if dice.once_in(5) {
                self.counts.repeated.fetch_add(1, Ordering::SeqCst);
                if self.insist(asked_with.as_deref(), &ask, dice).await != (200, whole.clone()) {
                    talk.wrong.push(format!("script {script}, message {turn}: another answer at once"));
                }
            }
            talk.turns.push((ask, whole));
        }
        talk
    }

    /// Asks for every answer once more; adds to the talk's list what is not as it was.
    pub async fn asks_again(&self, talk: &mut Talk, dice: &mut Dice) {
        for (turn, (ask, body)) in talk.turns.iter().enumerate() {
            // The first message was sent without a session.
            let session = talk.session.as_deref().filter(|_| turn > 0);
            if self.insist(session, ask, dice).await != (200, body.clone()) {
                talk.wrong.push(format!("script {}, message {turn}: another answer at the end", talk.script));
            }
        }
    }
}

fn is_stand_in(body: &Value) -> bool {
    let said = body["messages"].as_array().map(Vec::as_slice).unwrap_or_default();
    said.iter().any(|message| message["id"].as_str().is_some_and(|id| STAND_INS.contains(&id)))
}

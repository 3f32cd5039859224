//! How many young people can be with a counsellor at once, and how soon what they write arrives.
//!
//! ```sh
//! cargo bench --bench talks
//! cargo bench --bench talks -- --talks 1000 --messages 5 --every 10 --folder /srv/tmp
//! ```
//!
//! The real program (SQLite, durable) and a receiver in this process that verifies each event and accepts each offer. Young
//! people come over the chat interface and are led to a counsellor; when all are there each writes so many messages, one
//! every so many seconds, spread evenly. Messages are not held back (`hold_seconds = 0`): the hold is not what is measured.
//! Printed are how long a message takes from the young person's POST to the receiver, and what each costs the server.
//! Nothing is asserted.

mod parts;

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing};
use helpbridge::{
    clock::Clock,
    handover::sign::{Headers, Keys, Signer, read_secret},
};
use serde_json::{Value, json};
use tokio::{sync::Semaphore, task::JoinSet, time};

use parts::Result;

const SERVICE: &str = "ke-childline-kenya-116";
/// How many young people are led to a counsellor at the same time.
const AT_ONCE: usize = 16;
/// How many questions there may be before the line.
const MOST_QUESTIONS: usize = 8;

struct Options {
    talks: usize,
    messages: usize,
    every: u64,
    folder: PathBuf,
    program: PathBuf,
}

fn options() -> Result<Options> {
    let mut options = Options {
        talks: 1000,
        messages: 5,
        every: 10,
        folder: std::env::temp_dir(),
        program: env!("CARGO_BIN_EXE_helpbridge").into(),
    };
    parts::options(|name, value| {
        match name {
            "--talks" => options.talks = value.parse()?,
            "--messages" => options.messages = value.parse()?,
            "--every" => options.every = value.parse()?,
            "--folder" => options.folder = value.into(),
            "--program" => options.program = value.into(),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(options)
}

/// The counsellors' side.
struct Helpline {
    signer: Signer,
    program: String,
    client: reqwest::Client,
    /// When each message was sent, by its words, until it arrives.
    sent: Mutex<HashMap<String, Instant>>,
    took: Mutex<Vec<Duration>>,
}

impl Helpline {
    async fn call(&self, talk: &str, what: &str, mut data: Value) -> Result<()> {
        data["conversation"] = json!(talk);
        let body = json!({ "type": format!("call.{what}"), "data": data }).to_string();
        let id = format!("call_{}", uuid::Uuid::from_u128(fresh()).simple());
        let at = Clock::System.now().timestamp();
        let signature = self.signer.sign(&id, at, body.as_bytes());
        let request = self.client.post(format!("{}/api/handovers/{talk}/{what}", self.program));
        let request = request.header("webhook-id", &id).header("webhook-timestamp", at.to_string());
        let request = request.header("webhook-signature", signature).header("content-type", "application/json");
        request.body(body).send().await?.error_for_status()?;
        Ok(())
    }
}

async fn take(State(helpline): State<Arc<Helpline>>, headers: HeaderMap, body: Bytes) -> &'static str {
    let arrived = Instant::now();
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let timestamp = header("webhook-timestamp");
    let signed = Headers { id: header("webhook-id"), timestamp, signature: header("webhook-signature") };
    if helpline.signer.verify(signed, &body, timestamp.parse().unwrap_or_default()).is_err() {
        return "{}";
    }
    let event: Value = serde_json::from_slice(&body).unwrap_or_default();
    match event["type"].as_str() {
        Some("handover.offered") => {
            let talk = event["data"]["conversation"].as_str().unwrap_or_default().to_owned();
            tokio::spawn(async move {
                let who = json!({ "counsellor": "ada", "name": "Ada" });
                if let Err(error) = helpline.call(&talk, "accept", who).await {
                    eprintln!("an offer could not be accepted: {error}");
                }
            });
        }
        Some("message.created") => {
            let words = event["data"]["text"].as_str().unwrap_or_default();
            let sent = helpline.sent.lock().unwrap_or_else(PoisonError::into_inner).remove(words);
            if let Some(sent) = sent {
                helpline.took.lock().unwrap_or_else(PoisonError::into_inner).push(arrived - sent);
            }
        }
        _ => {}
    }
    "{}"
}

/// The program under test; killed at the end.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

impl Server {
    fn cpu(&self) -> Result<f64> {
        parts::cpu(&self.0.id().to_string())
    }

    fn memory(&self) -> Result<f64> {
        parts::memory(&self.0.id().to_string(), "VmHWM")
    }
}

fn command(options: &Options, folder: &Path) -> Command {
    let mut command = Command::new(&options.program);
    command.current_dir(folder).env_clear();
    for (name, value) in [
        ("LISTEN", "127.0.0.1:0"),
        ("HANDOVER__ALLOW_PRIVATE_ENDPOINTS", "true"),
        ("HANDOVER__HOLD_SECONDS", "0"),
        ("LIMITS__PER_CONVERSATION", "0"),
        ("LIMITS__PER_ADDRESS", "0"),
        ("LOG", "error"),
    ] {
        command.env(format!("HELPBRIDGE_{name}"), value);
    }
    command.env("HELPBRIDGE_DATA_DIR", folder);
    command
}

/// A young person.
struct Person {
    client: reqwest::Client,
    program: String,
    session: Option<String>,
    state: String,
    last: String,
}

impl Person {
    async fn send(&mut self, mut body: Value) -> Result<()> {
        body["client_id"] = json!(uuid::Uuid::from_u128(fresh()).to_string());
        let mut request = self.client.post(format!("{}/api/chat/messages", self.program));
        if let Some(session) = &self.session {
            request = request.bearer_auth(session);
        } else {
            (body["country"], body["lang"]) = (json!("KE"), json!("en"));
        }
        let answer: Value = request.json(&body).send().await?.error_for_status()?.json().await?;
        if let Some(session) = answer["session"].as_str() {
            self.session = Some(session.to_owned());
        }
        answer["state"].as_str().unwrap_or_default().clone_into(&mut self.state);
        let said = answer["messages"].as_array().and_then(|all| all.last()?["id"].as_str());
        said.unwrap_or_default().clone_into(&mut self.last);
        Ok(())
    }

    /// Goes all the way to a counsellor.
    async fn asks_for_a_person(&mut self) -> Result<()> {
        self.send(json!({ "text": "my dad hits me" })).await?;
        self.send(json!({ "choice": "person" })).await?;
        self.send(json!({ "choice": format!("pick:{SERVICE}") })).await?;
        for _ in 0..MOST_QUESTIONS {
            if self.state != "CONSENT" {
                break;
            }
            let answer = if self.last == "handover-share" { "no" } else { "yes" };
            self.send(json!({ "choice": answer })).await?;
        }
        let wait = || time::sleep(Duration::from_millis(50));
        for _ in 0..600 {
            let session = self.session.as_deref().unwrap_or_default();
            let request = self.client.get(format!("{}/api/chat/messages", self.program)).bearer_auth(session);
            let answer: Value = request.send().await?.error_for_status()?.json().await?;
            if answer["state"] == "LIVE" {
                return Ok(());
            }
            wait().await;
        }
        Err(format!("nobody came: {}", self.state).into())
    }
}

/// A number that was not there before in this run, nor in another.
fn fresh() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    let random = RandomState::new();
    (u128::from(random.hash_one(0)) << 64) | u128::from(random.hash_one(1))
}

async fn run(options: &Options) -> Result<()> {
    let folder = tempfile::tempdir_in(&options.folder)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let asked = ["endpoint", "add", "--service", SERVICE, "--helpline", "Bench", "--url", &url];
    let added = String::from_utf8(command(options, folder.path()).args(asked).output()?.stdout)?;
    let key = added.lines().find_map(|line| line.strip_prefix("key ")).ok_or("no endpoint was added")?;
    let mut process = command(options, folder.path()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut line)?;
    let server = Server(process);
    let program = line.split_whitespace().find(|word| word.starts_with("http://")).ok_or("no address")?;
    let program = program.trim_end_matches('/').to_owned();
    let client = reqwest::Client::builder().no_proxy().build()?;
    let helpline = Arc::new(Helpline {
        signer: Signer::new(&Keys { shared: vec![read_secret(key).ok_or("no key")?], ..Keys::default() }),
        program: program.clone(),
        client: client.clone(),
        sent: Mutex::default(),
        took: Mutex::default(),
    });
    let app = Router::new().route("/", routing::post(take)).with_state(helpline.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });

    let begun = Instant::now();
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut coming = JoinSet::new();
    for _ in 0..options.talks {
        let (client, program, places) = (client.clone(), program.clone(), places.clone());
        coming.spawn(async move {
            let _place = places.acquire().await?;
            let mut person = Person { client, program, session: None, state: String::new(), last: String::new() };
            person.asks_for_a_person().await?;
            Result::Ok(person)
        });
    }
    let people: Vec<Person> = coming.join_all().await.into_iter().collect::<Result<_>>()?;
    println!("{} talks at once, all live after {:.1} s", people.len(), begun.elapsed().as_secs_f64());

    let (begun, cpu) = (Instant::now(), server.cpu()?);
    let every = Duration::from_secs(options.every);
    let mut talking = JoinSet::new();
    for (number, mut person) in people.into_iter().enumerate() {
        let (helpline, messages) = (helpline.clone(), options.messages);
        #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
        let first = every.mul_f64(number as f64 / options.talks as f64);
        talking.spawn(async move {
            time::sleep_until((begun + first).into()).await;
            for message in 0..messages {
                let due = begun + first + every * u32::try_from(message)?;
                time::sleep_until(due.into()).await;
                let words = format!("still here, word {number} and {message}");
                helpline.sent.lock().unwrap_or_else(PoisonError::into_inner).insert(words.clone(), Instant::now());
                person.send(json!({ "text": words })).await?;
            }
            Result::Ok(())
        });
    }
    talking.join_all().await.into_iter().collect::<Result<()>>()?;
    // What is on its way may arrive.
    for _ in 0..100 {
        if helpline.sent.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
            break;
        }
        time::sleep(Duration::from_millis(50)).await;
    }
    let cpu = server.cpu()? - cpu;
    let lost = helpline.sent.lock().unwrap_or_else(PoisonError::into_inner).len();
    let mut took = helpline.took.lock().unwrap_or_else(PoisonError::into_inner).clone();
    took.sort_unstable();
    let at = |share: usize| took.get(took.len().saturating_sub(1) * share / 100).map_or(0.0, Duration::as_secs_f64);
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let (count, seconds) = (took.len() as f64, begun.elapsed().as_secs_f64());
    println!("{count} messages in {seconds:.0} s ({:.0} a second), {lost} did not arrive", count / seconds);
    println!("to the counsellor: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms", at(50) * 1e3, at(95) * 1e3, at(99) * 1e3);
    println!("server: {:.0} us of CPU a message, {:.0} MiB at most", cpu / count * 1e6, server.memory()?);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    run(&options()?).await
}

//! A flood: many senders at many times the normal rate against the real program, and a few young people in danger among
//! them. Each of these is answered in full, and nothing that was accepted is lost, not even by a power cut.
//!
//! Senders do not wait: each writes when its time has come, until twenty of its messages are unanswered, and reads the
//! answers as they come. So a server that grows slow gets no less to do, and the flood has an end.
//!
//! The short one counts and measures nothing. The full one is told to run by `HELPBRIDGE_FLOOD`, see
//! `docs/operating.md`; it asserts that every emergency is answered within two seconds.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::{sync::mpsc, task::JoinSet, time};

use crate::support::{
    program::{Answers, Asks, Line, Server},
    web::client_id,
};

/// Where messages go.
const MESSAGES: &str = "/api/chat/messages";

/// How many messages a sender has on its way at most.
const UNANSWERED: usize = 20;

/// What people write who are in no danger; repeated without end. Nothing in it may lead to the question whether somebody
/// is safe: what is written after that counts as an emergency, and the flood would be one of emergencies.
const CHATTER: [&str; 6] = ["hello", "lol", "my homework is boring", "haha", "ok", "thanks"];

/// What people write who are.
const DANGER: [&str; 4] = [
    "i took all the pills and i feel dizzy",
    "im going to kill myself tonight",
    "he has a knife and he is at my door",
    "me voy a matar esta noche",
];

/// How large it is.
#[derive(Clone, Copy)]
struct Size {
    senders: usize,
    /// Messages of each sender after its first, at most.
    messages: usize,
    /// Between two messages of a sender.
    pause: Duration,
    /// When it ends, whatever is left.
    longest: Duration,
    /// Young people in danger who write for the first time, and the pause between them.
    planted: usize,
    planted_pause: Duration,
}

/// A message that was accepted: the conversation, the message, where it stands.
struct Accepted {
    session: String,
    client_id: String,
    text: &'static str,
    cursor: i64,
}

/// What one sender, or all of them, met.
#[derive(Default)]
struct Met {
    accepted: Vec<Accepted>,
    asked_to_wait: usize,
    /// Answered from what is compiled in, and not stored.
    compiled_in: usize,
    /// How long accepted messages took, and emergencies.
    took: Vec<Duration>,
    danger_took: Vec<Duration>,
}

impl Met {
    fn add(&mut self, more: Met) {
        self.accepted.extend(more.accepted);
        self.asked_to_wait += more.asked_to_wait;
        self.compiled_in += more.compiled_in;
        self.took.extend(more.took);
        self.danger_took.extend(more.danger_took);
    }
}

/// Somebody who writes.
struct Sender {
    server: SocketAddr,
    /// The internet address that the proxy tells of.
    address: String,
    session: Option<String>,
    /// The cursor after the last message that was stored.
    cursor: i64,
    met: Met,
}

/// A message on its way.
struct Underway {
    client_id: String,
    text: &'static str,
    begun: Instant,
}

impl Sender {
    fn new(server: SocketAddr, address: String) -> Sender {
        Sender { server, address, session: None, cursor: 0, met: Met::default() }
    }

    fn headers(&self) -> String {
        let mut headers = format!("X-Forwarded-For: {}\r\nContent-Type: application/json\r\n", self.address);
        if let Some(session) = &self.session {
            headers.extend(["Authorization: Bearer ", session, "\r\n"]);
        }
        headers
    }

    /// Takes in an answer; gives it if the message was let in.
    fn hears(&mut self, message: Underway, (status, answer): (u16, String)) -> Option<(Value, Duration)> {
        let Underway { client_id, text, begun } = message;
        let took = begun.elapsed();
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert!(answer["emergency"].is_array(), "{answer}");
        if status == 429 {
            self.met.asked_to_wait += 1;
            return None;
        }
        assert_eq!(status, 200, "{answer}");
        if let Some(session) = answer["session"].as_str() {
            self.session = Some(session.to_owned());
        }
        let cursor = answer["cursor"].as_i64().expect("a cursor");
        match self.session.clone().filter(|_| cursor > self.cursor) {
            Some(session) => {
                self.cursor = cursor;
                self.met.accepted.push(Accepted { session, client_id, text, cursor });
            }
            // The cursor of before, or no session: the answer says that it is not stored.
            None => self.met.compiled_in += 1,
        }
        Some((answer, took))
    }

    /// Writes and waits for the answer, on a connection of its own; gives the answer if the message was let in.
    async fn says(&mut self, text: &'static str) -> Option<(Value, Duration)> {
        let mut line = Line::to(self.server).await;
        let message = Underway { client_id: client_id(), text, begun: Instant::now() };
        let body = json!({ "client_id": message.client_id, "text": text }).to_string();
        let answer = line.asks("POST", MESSAGES, &self.headers(), &body).await;
        self.hears(message, answer)
    }

    /// Writes on and on without waiting for answers.
    async fn floods(&mut self, size: Size, number: usize, begun: Instant) {
        let (asks, mut answers): (Asks, Answers) = Line::to(self.server).await.apart();
        let (sent, mut underway) = mpsc::channel(UNANSWERED);
        let writing = tokio::spawn(writes(asks, sent, self.headers(), size, number, begun));
        while let Some(message) = underway.recv().await {
            let answer = answers.next().await;
            if let Some((_, took)) = self.hears(message, answer) {
                self.met.took.push(took);
            }
        }
        // The half that asks is let go of last: closed earlier, it would take what is still to be answered along.
        drop(writing.await.expect("written"));
    }

    /// Writes of danger, and must be answered with a number to call.
    async fn is_in_danger(&mut self, text: &'static str) {
        let (answer, took) = self.says(text).await.expect("an emergency is never asked to wait");
        assert_eq!(answer["state"], "EMERGENCY", "{answer}");
        let number = answer["emergency"][0]["number"].as_str().expect("a number");
        let said = answer["messages"].as_array().expect("messages");
        assert!(said.iter().any(|said| said["text"].as_str().is_some_and(|text| text.contains(number))), "{answer}");
        self.met.danger_took.push(took);
    }
}

/// Sends a message at each tick, and makes up for ticks that it missed. Gives back what it wrote with.
async fn writes(
    mut asks: Asks,
    sent: mpsc::Sender<Underway>,
    headers: String,
    size: Size,
    number: usize,
    begun: Instant,
) -> Asks {
    let mut ticks = time::interval(size.pause);
    for message in 0..size.messages {
        ticks.tick().await;
        if begun.elapsed() > size.longest {
            break;
        }
        let text = CHATTER[(number + message) % CHATTER.len()];
        let message = Underway { client_id: client_id(), text, begun: Instant::now() };
        let body = json!({ "client_id": message.client_id, "text": text }).to_string();
        asks.ask("POST", MESSAGES, &headers, &body).await;
        // Whoever reads the answers is there until the last one.
        let _ = sent.send(message).await;
    }
    asks
}

/// The flood itself: what everybody met, and how long it took.
async fn flood(server: SocketAddr, size: Size) -> (Met, Duration) {
    let begun = Instant::now();
    let mut crowd = JoinSet::new();
    for number in 0..size.senders {
        // Half of them sit in twenty schools, the others at home.
        let address = if number % 2 == 0 {
            format!("198.51.100.{}", number % 40)
        } else {
            format!("10.{}.{}.1", number / 250, number % 250)
        };
        crowd.spawn(async move {
            let mut sender = Sender::new(server, address);
            // In a flooding school even the first message may have to be sent again.
            while sender.session.is_none() {
                sender.says(CHATTER[number % CHATTER.len()]).await;
                time::sleep(size.pause).await;
            }
            // One in twenty of them is in danger in the end, over every limit, while the others go on.
            let is_in_danger = number % 20 == 0;
            let longest = if is_in_danger { size.longest * 3 / 4 } else { size.longest };
            sender.floods(Size { longest, ..size }, number, begun).await;
            if is_in_danger {
                sender.is_in_danger(DANGER[number % DANGER.len()]).await;
            }
            sender.met
        });
        // So many at the very same moment would only find the queue of the listener full.
        if number % 100 == 99 {
            time::sleep(Duration::from_millis(20)).await;
        }
    }
    let planted = tokio::spawn(async move {
        let mut met = Met::default();
        for number in 0..size.planted {
            time::sleep(size.planted_pause).await;
            // In the middle of a flooding school, or alone.
            let address = format!("198.51.100.{}", if number % 2 == 0 { 0 } else { 200 });
            let mut sender = Sender::new(server, address);
            sender.is_in_danger(DANGER[number % DANGER.len()]).await;
            met.add(sender.met);
        }
        met
    });
    let mut met = planted.await.expect("every emergency was answered");
    while let Some(sender) = crowd.join_next().await {
        met.add(sender.expect("every sender was answered"));
    }
    (met, begun.elapsed())
}

/// How many of the accepted messages are not there any more: each one sent again is the same message, at the same place.
async fn lost(server: SocketAddr, accepted: Vec<Accepted>) -> usize {
    let lost = Arc::new(AtomicUsize::new(0));
    let mut lines = JoinSet::new();
    let mut shares: Vec<Vec<Accepted>> = (0..16).map(|_| Vec::new()).collect();
    for (number, message) in accepted.into_iter().enumerate() {
        shares[number % 16].push(message);
    }
    for share in shares {
        let lost = lost.clone();
        lines.spawn(async move {
            let mut line = Line::to(server).await;
            for Accepted { session, client_id, text, cursor } in share {
                let headers = format!("Authorization: Bearer {session}\r\n");
                let body = json!({ "client_id": client_id, "text": text }).to_string();
                let (status, answer) = line.asks("POST", MESSAGES, &headers, &body).await;
                let answer: Value = serde_json::from_str(&answer).expect("JSON");
                if status != 200 || answer["cursor"].as_i64() != Some(cursor) {
                    lost.fetch_add(1, Ordering::SeqCst);
                }
            }
        });
    }
    while let Some(line) = lines.join_next().await {
        line.expect("all of them were asked for");
    }
    lost.load(Ordering::SeqCst)
}

fn percentiles(mut took: Vec<Duration>) -> String {
    took.sort();
    let at = |share: usize| took.get((took.len() * share / 100).min(took.len().saturating_sub(1)));
    let millis = |at: Option<&Duration>| at.map_or(0.0, |took| took.as_secs_f64() * 1000.0);
    let [p50, p95, p99, most] = [50, 95, 99, 100].map(|share| millis(at(share)));
    format!("{} answers, p50 {p50:.1} ms, p95 {p95:.1} ms, p99 {p99:.1} ms, longest {most:.1} ms", took.len())
}

/// Runs a flood, kills the program, and looks for what was accepted. Prints what was measured; gives the slowest
/// answer to an emergency.
async fn run(size: Size, limit: &str, triage_limit_ms: &str) -> Duration {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = [
        ("TRUSTED_PROXIES", "127.0.0.1"),
        ("LIMITS__PER_CONVERSATION", limit),
        ("TRIAGE__TIME_LIMIT_MS", triage_limit_ms),
    ];
    let server = Server::start(folder.path(), &settings);
    let (met, took) = flood(server.address, size).await;
    let numbers = server.numbers().await;
    server.kill();

    let (accepted, asked_to_wait) = (met.accepted.len(), met.asked_to_wait);
    assert!(accepted + met.compiled_in >= size.senders + size.planted, "everybody was let in at first");
    assert!(asked_to_wait > 0, "the flood was no flood");
    assert_eq!(met.danger_took.len(), size.planted + size.senders.div_ceil(20));
    let in_danger = met.danger_took.len();
    let slowest = met.danger_took.iter().max().copied().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = (accepted + asked_to_wait) as f64 / took.as_secs_f64();
    println!("flood: {} senders, {:.1} s, {rate:.0} messages a second", size.senders, took.as_secs_f64());
    println!("  accepted {accepted}, asked to wait {asked_to_wait}, compiled-in replies {}", met.compiled_in);
    println!("  emergencies: {}", percentiles(met.danger_took));
    println!("  others that were accepted: {}", percentiles(met.took));
    let told =
        |name: &str| numbers.lines().filter(|line| line.starts_with(name)).map(str::to_owned).collect::<Vec<_>>();
    for name in [
        "helpbridge_limited_total{channel=\"web\"",
        "helpbridge_let_through_total{channel=\"web\"",
        "helpbridge_process_resident",
    ] {
        println!("  {}", told(name).join("  "));
    }
    let sum = |name: &str| -> usize {
        told(name).iter().filter_map(|line| line.rsplit(' ').next()?.parse::<usize>().ok()).sum()
    };
    let limited = sum("helpbridge_limited_total{channel=\"web\"");
    assert_eq!(limited, asked_to_wait, "the numbers tell what happened");
    let let_through = sum("helpbridge_let_through_total{channel=\"web\"");
    assert!(let_through <= in_danger, "{let_through} were let through, and {in_danger} were in danger");

    let server = Server::start(folder.path(), &[("LIMITS__PER_ADDRESS", "0"), ("LIMITS__PER_CONVERSATION", "0")]);
    let lost = lost(server.address, met.accepted).await;
    println!("  lost after a kill: {lost} of {accepted}");
    assert_eq!(lost, 0, "nothing that was accepted is lost");
    slowest
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_flood_every_emergency_is_answered_and_nothing_accepted_is_lost() {
    let small = Size {
        senders: 60,
        messages: 12,
        pause: Duration::from_millis(1),
        longest: Duration::from_mins(2),
        planted: 12,
        planted_pause: Duration::from_millis(20),
    };
    // A program that is not optimised, on a machine that does other things too, may look at a message for longer than a
    // second; what it says must not hang on that.
    run(small, "6", "10000").await;
}

/// The full flood: 2,000 senders at 50 times the six messages a minute of somebody who types, for half a minute.
#[tokio::test(flavor = "multi_thread")]
async fn the_full_flood_when_it_is_asked_for() {
    #[expect(clippy::disallowed_methods, reason = "a test's only setting")]
    let asked = std::env::var("HELPBRIDGE_FLOOD").is_ok_and(|value| value == "full");
    if !asked {
        return;
    }
    let full = Size {
        senders: 2000,
        messages: 1000,
        pause: Duration::from_millis(200),
        longest: Duration::from_secs(35),
        planted: 300,
        planted_pause: Duration::from_millis(100),
    };
    let slowest = run(full, "30", "800").await;
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
}

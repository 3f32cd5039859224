//! How fast signed events reach a helpline, and what each costs.
//!
//! ```sh
//! cargo bench --bench deliveries
//! cargo bench --bench deliveries -- --events 20000 --at-once 64 --rounds 3 --folder /srv/tmp
//! ```
//!
//! Events are put into the database (SQLite, durable, as many in one transaction as wait at once, as turns are) and go out over
//! loopback to a receiver in a process of its own that verifies each signature. Printed are the rate, the time from the
//! transaction's beginning to the receiver, and the processor time of this process alone for each event. The first round warms
//! up and is not counted. Nothing is asserted.

mod parts;

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing};
use helpbridge::{
    app::Loaded,
    clock::Clock,
    conversation::{
        HandoverSettings, Settings,
        endpoints::{EndpointKind, NewEndpoint},
    },
    directory::Reporting,
    handover::sign::{Headers, Keys, Signer, read_secret},
    ids,
    jobs::Notifier,
    store::{Db, deliveries, turns::DeliveryRow},
};
use tokio::sync::Mutex;

use parts::Result;

struct Options {
    events: usize,
    at_once: usize,
    rounds: usize,
    folder: PathBuf,
    /// The key of the endpoint: then this is the receiver.
    receive: Option<String>,
}

fn options() -> Result<Options> {
    let mut options = Options { events: 20_000, at_once: 64, rounds: 3, folder: std::env::temp_dir(), receive: None };
    parts::options(|name, value| {
        match name {
            "--events" => options.events = value.parse()?,
            "--at-once" => options.at_once = value.parse()?,
            "--rounds" => options.rounds = value.parse()?,
            "--folder" => options.folder = value.into(),
            "--receive" => options.receive = Some(value),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(options)
}

#[expect(clippy::disallowed_methods, reason = "two processes compare it, finer than a millisecond")]
fn nanos() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos())
}

/// The receiver: verifies, and notes how long each event took.
#[derive(Clone)]
struct Receiver {
    signer: Arc<Signer>,
    took: Arc<Mutex<Vec<u64>>>,
}

async fn take(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> &'static str {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let timestamp = header("webhook-timestamp");
    let now = timestamp.parse().unwrap_or_default();
    let signed = Headers { id: header("webhook-id"), timestamp, signature: header("webhook-signature") };
    if receiver.signer.verify(signed, &body, now).is_ok() {
        let text = String::from_utf8_lossy(&body);
        let at: Option<u128> = text.split("at=").nth(1).and_then(|rest| rest.split('"').next()?.parse().ok());
        if let Some(at) = at {
            receiver.took.lock().await.push(u64::try_from(nanos().saturating_sub(at)).unwrap_or(u64::MAX));
        }
    }
    "{}"
}

/// How many arrived; then, once asked for by a GET, all of their times.
async fn told(State(receiver): State<Receiver>) -> String {
    let took = receiver.took.lock().await;
    took.iter().map(u64::to_string).collect::<Vec<_>>().join(" ")
}

async fn count(State(receiver): State<Receiver>) -> String {
    receiver.took.lock().await.len().to_string()
}

async fn clear(State(receiver): State<Receiver>) {
    receiver.took.lock().await.clear();
}

async fn receive(key: &str) -> Result<()> {
    let keys = Keys { shared: vec![read_secret(key).ok_or("no key")?], ..Keys::default() };
    let receiver = Receiver { signer: Arc::new(Signer::new(&keys)), took: Arc::default() };
    let app = Router::new().route("/", routing::post(take).get(told)).route("/count", routing::get(count));
    let app = app.route("/clear", routing::post(clear)).with_state(receiver);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

/// The other process; ends with this one.
struct Other(Child);

impl Drop for Other {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

async fn run(options: &Options) -> Result<()> {
    let folder = tempfile::tempdir_in(&options.folder)?;
    let db = Db::open("", folder.path()).await?;
    let loaded = Loaded::from_folders(None, None).map_err(|problems| format!("{problems:?}"))?;
    let handover = HandoverSettings { allow_private: true, ..HandoverSettings::default() };
    let bridge = loaded.bridge(db.clone(), Clock::System, Settings { handover, ..Settings::default() });
    // The key is made before the address is known: the endpoint gets its address afterwards.
    let new = |url: String| NewEndpoint {
        helpline: "Bench".to_owned(),
        service: "ke-childline-kenya-116".to_owned(),
        kind: EndpointKind::Webhook,
        url,
        public_key: None,
        capabilities: Vec::new(),
        languages: Vec::new(),
        ages: (None, None),
        hours: String::new(),
        timezone: String::new(),
        reporting: Reporting::Unknown,
        capacity: 0,
        live: true,
    };
    let shown = bridge.add_endpoint(new("http://127.0.0.1:9/".to_owned()), "bench").await?;
    let mut other =
        Command::new(std::env::current_exe()?).args(["--receive", &shown.key]).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(other.stdout.take().ok_or("no output")?).read_line(&mut line)?;
    let _other = Other(other);
    let base = format!("http://{}/", line.trim());
    let mut row = helpbridge::store::endpoints::get(&db, &shown.id).await?.ok_or("no endpoint")?;
    row.url.clone_from(&base);
    let mut tx = db.begin().await?;
    helpbridge::store::endpoints::put(&mut tx, &row).await?;
    tx.commit().await?;
    bridge.read_endpoints().await?;
    let notifier = Notifier::new(bridge.clone());
    let sending = notifier.clone();
    tokio::spawn(async move { sending.keep_sending().await });

    let client = reqwest::Client::builder().no_proxy().build()?;
    for round in 0..=options.rounds {
        client.post(format!("{base}clear")).send().await?;
        let (begun, cpu_before) = (Instant::now(), parts::cpu("self")?);
        let mut made = 0;
        while made < options.events {
            let now = bridge.clock().now();
            let mut tx = db.begin().await?;
            let at = nanos();
            for _ in 0..options.at_once.min(options.events - made) {
                let id = ids::fresh_row(now);
                let body = format!(
                    "{{\"type\":\"handover.closed\",\"data\":{{\"conversation\":\"{id}\",\"at\":\"at={at}\"}}}}"
                );
                let row = DeliveryRow {
                    handover_id: id.clone(),
                    id,
                    endpoint_id: shown.id.clone(),
                    seq: 1,
                    is_sealed: false,
                    kind: "handover.closed",
                    body: body.into_bytes(),
                    due_at: now,
                };
                deliveries::put(&mut tx, &row, now).await?;
                made += 1;
            }
            tx.commit().await?;
            notifier.look();
            // Not faster than the events go out: what waits in line would be measured, not the delivery.
            while deliveries::standing(&db).await?.0 > i64::try_from(options.at_once).unwrap_or(i64::MAX) {
                tokio::time::sleep(Duration::from_micros(200)).await;
            }
        }
        loop {
            let count: usize = client.get(format!("{base}count")).send().await?.text().await?.parse()?;
            if count >= options.events {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let (seconds, cpu_each) = (begun.elapsed().as_secs_f64(), (parts::cpu("self")? - cpu_before) * 1e6);
        let text = client.get(&base).send().await?.text().await?;
        let mut took: Vec<u64> = text.split(' ').filter_map(|number| number.parse().ok()).collect();
        took.sort_unstable();
        let at = |share: usize| took.get(took.len() * share / 100).copied().unwrap_or_default() / 1000;
        let events = took.len();
        #[expect(clippy::cast_precision_loss, reason = "counts of events are small")]
        let (rate, cpu_each) = (events as f64 / seconds, cpu_each / events as f64);
        let kind = if round == 0 { "warm-up" } else { "round" };
        println!(
            "{kind} {round}: {events} events, {rate:.0} a second, {cpu_each:.0} us of CPU each, p50 {} us, p95 {} us",
            at(50),
            at(95)
        );
    }
    println!("memory at most {:.0} MiB", parts::memory("self", "VmHWM")?);
    Ok(())
}

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let options = options()?;
    match &options.receive {
        Some(key) => runtime.block_on(receive(key)),
        None => runtime.block_on(run(&options)),
    }
}

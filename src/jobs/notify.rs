//! Notify: signed events go out to the endpoints of helplines, in their order for each handover, at least once and with the same
//! id each time.
//!
//! An event about a running talk is tried at once and after 1, 3, 8 and 20 seconds; then the young person is told and somebody
//! else asked, for nothing is worse than a message that comes too late. What says that a talk is over holds no words and is
//! tried for days. A redirect is a failure, 410 switches the endpoint off, `Retry-After` is obeyed. Each endpoint has places of its
//! own, so one that hangs slows nobody else.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::{Client, StatusCode, redirect::Policy};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use crate::{
    conversation::{Bridge, endpoints::Endpoint},
    handover::Kind,
    store::{self, Db, deliveries},
    telemetry,
};

mod challenge;
mod claim_file;
mod guard;

use guard::Guarded;

/// How long after the first, second ... attempt the next one follows, for events about a running talk.
const LIVE: [TimeDelta; 4] =
    [TimeDelta::seconds(1), TimeDelta::seconds(2), TimeDelta::seconds(5), TimeDelta::seconds(12)];

/// The same for what says that a talk is over.
const CLOSING: [TimeDelta; 9] = [
    TimeDelta::seconds(5),
    TimeDelta::minutes(5),
    TimeDelta::minutes(30),
    TimeDelta::hours(2),
    TimeDelta::hours(5),
    TimeDelta::hours(10),
    TimeDelta::hours(14),
    TimeDelta::hours(20),
    TimeDelta::hours(24),
];

/// How long an endpoint may take for an event of each kind. A talk cannot wait.
const LIVE_LIMIT: Duration = Duration::from_secs(5);
const CLOSING_LIMIT: Duration = Duration::from_secs(20);

/// How long a claim lasts where several copies share a database.
const LEASE: TimeDelta = TimeDelta::seconds(30);

/// How many events go to one endpoint at once.
const AT_ONCE: usize = 64;

/// With more than so many under way to an endpoint no more are looked for.
const FULL: usize = 24;

/// The longest answer that is read: it may tell the place in line.
const LONGEST_ANSWER: usize = 4096;

/// The longest that `Retry-After` is obeyed for.
const LONGEST_PATIENCE: TimeDelta = TimeDelta::hours(24);

/// Delivers events.
#[derive(Clone)]
pub struct Notifier {
    inner: Arc<Inner>,
}

struct Inner {
    bridge: Bridge,
    client: Client,
    /// The events that are being sent from here, and the handovers that they belong to.
    in_hand: Mutex<HashSet<String>>,
    /// The events that were let go of since the store was last asked what is due: what it answered may be older.
    let_go: Mutex<HashSet<String>>,
    /// Held while the store is asked and what it answers is taken.
    asking: tokio::sync::Mutex<()>,
    /// The places of each endpoint.
    places: Mutex<HashMap<String, Arc<Semaphore>>>,
    /// Something became free or due.
    free: Notify,
    /// Whether more was due than could be taken.
    more: AtomicBool,
    leaving: AtomicBool,
}

/// What an attempt came to.
enum Outcome {
    Taken(Option<u32>),
    /// 410: it wants no more.
    Gone,
    Failed {
        status: i64,
        wait: Option<TimeDelta>,
    },
}

/// An event in hand; let go when dropped.
struct InHand {
    row: deliveries::Row,
    inner: Arc<Inner>,
    place: Option<OwnedSemaphorePermit>,
}

impl Drop for InHand {
    fn drop(&mut self) {
        self.inner.let_go.lock().unwrap_or_else(PoisonError::into_inner).insert(self.row.id.clone());
        self.inner.in_hand.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.row.handover_id);
        let places = self.place.take().map(|place| place.semaphore().clone());
        let has_room = places.is_none_or(|places| AT_ONCE - places.available_permits() <= FULL);
        if has_room && self.inner.more.swap(false, Ordering::SeqCst) {
            self.inner.free.notify_one();
        }
    }
}

impl Notifier {
    /// A notifier for this bridge.
    ///
    /// # Panics
    /// When the system offers no certificates at all, so that no endpoint could ever be known.
    pub fn new(bridge: Bridge) -> Self {
        let client = Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .dns_resolver(Arc::new(Guarded { allow_private: bridge.allows_private() }))
            .connect_timeout(Duration::from_secs(3))
            .pool_max_idle_per_host(AT_ONCE)
            .pool_idle_timeout(Duration::from_mins(1))
            .tcp_nodelay(true)
            .build()
            .expect("the settings of the client are fixed");
        let inner = Inner {
            bridge,
            client,
            in_hand: Mutex::default(),
            let_go: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
            places: Mutex::default(),
            free: Notify::new(),
            more: AtomicBool::new(false),
            leaving: AtomicBool::new(false),
        };
        Notifier { inner: Arc::new(inner) }
    }

    /// Begins nothing new any more.
    pub(super) fn leave(&self) {
        self.inner.leaving.store(true, Ordering::SeqCst);
        self.inner.free.notify_one();
    }

    /// Says that something is due.
    pub fn look(&self) {
        self.inner.free.notify_one();
    }

    /// Sends whatever is due, as soon as [`Notifier::look`] says so, for ever.
    pub async fn keep_sending(&self) {
        loop {
            if let Err(error) = self.begin_due().await {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot notify endpoints");
            }
            self.something_free().await;
        }
    }

    /// Waits until a place is free or something else happened here.
    pub(super) async fn something_free(&self) {
        self.inner.free.notified().await;
    }

    /// Sends everything that is due, each event on a task of its own; gives how many were begun.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin_due(&self) -> Result<usize, store::Error> {
        let mut begun = 0;
        for held in self.take_due().await? {
            begun += 1;
            let notifier = self.clone();
            tokio::spawn(async move { notifier.see_through(held).await });
        }
        Ok(begun)
    }

    /// Sends everything that is due and waits for it, and for what becomes due by that; gives how many were taken. For tests and
    /// for moving a set clock.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn deliver_due(&self) -> Result<usize, store::Error> {
        let mut taken = 0;
        loop {
            let held = self.take_due().await?;
            if held.is_empty() {
                return Ok(taken);
            }
            for one in held {
                taken += usize::from(self.see_through(one).await);
            }
        }
    }

    async fn take_due(&self) -> Result<Vec<InHand>, store::Error> {
        if self.inner.leaving.load(Ordering::SeqCst) {
            return Ok(Vec::new());
        }
        let (db, now) = (self.inner.bridge.db(), self.inner.bridge.clock().now());
        let _asking = self.inner.asking.lock().await;
        self.inner.let_go.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let mut taken = Vec::new();
        for endpoint in deliveries::endpoints_due(db, now).await? {
            let places = {
                let mut places = self.inner.places.lock().unwrap_or_else(PoisonError::into_inner);
                places.entry(endpoint.clone()).or_insert_with(|| Arc::new(Semaphore::new(AT_ONCE))).clone()
            };
            let in_hand = AT_ONCE - places.available_permits();
            if in_hand > FULL {
                // Looked at again when there is room: what is in hand would only be read once more.
                self.inner.more.store(true, Ordering::SeqCst);
                continue;
            }
            // Those that are in hand are due, too.
            let most = i64::try_from(AT_ONCE + in_hand).unwrap_or(i64::MAX);
            let rows = deliveries::due(db, &endpoint, now, most).await?;
            if rows.len() > in_hand {
                self.inner.more.store(true, Ordering::SeqCst);
            }
            for row in rows {
                taken.extend(self.take(row, &places, now).await?);
            }
        }
        Ok(taken)
    }

    /// Takes an event, if nobody has it or one before it, and there is a place.
    async fn take(
        &self,
        row: deliveries::Row,
        places: &Arc<Semaphore>,
        now: DateTime<Utc>,
    ) -> Result<Option<InHand>, store::Error> {
        let Ok(place) = Arc::clone(places).try_acquire_owned() else { return Ok(None) };
        // One at a time of each handover: they arrive in their order.
        let is_free = self.inner.in_hand.lock().unwrap_or_else(PoisonError::into_inner).insert(row.handover_id.clone());
        if !is_free {
            return Ok(None);
        }
        let was_let_go = self.inner.let_go.lock().unwrap_or_else(PoisonError::into_inner).contains(&row.id);
        let held = InHand { row, inner: self.inner.clone(), place: Some(place) };
        if was_let_go {
            // It was in hand when the store was asked, and is done with since.
            return Ok(None);
        }
        let is_ours = match self.inner.bridge.db() {
            Db::Sqlite(_) => true,
            db @ Db::Postgres(_) => deliveries::claim(db, &held.row, now, now + LEASE).await?,
        };
        Ok(is_ours.then_some(held))
    }

    /// One attempt and all that follows from it; `true` when the endpoint took the event.
    async fn see_through(&self, held: InHand) -> bool {
        match self.attempt(&held.row).await {
            Ok(taken) => taken,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot note what became of an event");
                false
            }
        }
    }

    async fn attempt(&self, row: &deliveries::Row) -> Result<bool, store::Error> {
        let bridge = &self.inner.bridge;
        let endpoints = bridge.endpoints();
        let endpoint = endpoints.get(&row.endpoint_id);
        let (Some(endpoint), Some(event)) = (endpoint, bridge.open_delivery(row)) else {
            deliveries::park(bridge.db(), &row.id, bridge.clock().now(), 0).await?;
            self.given_up(row).await?;
            return Ok(false);
        };
        let outcome = self.send(endpoint, row, event.body, event.is_live).await;
        let now = bridge.clock().now();
        match outcome {
            Outcome::Taken(position) => {
                bridge.delivered(row).await?;
                if row.kind == Kind::Offered.as_str() {
                    bridge.was_taken_in(&row.handover_id, position).await?;
                } else if row.attempts > 0 && event.is_live {
                    bridge.was_reached(&row.handover_id).await?;
                }
                return Ok(true);
            }
            Outcome::Gone => {
                let endpoint = row.endpoint_id.as_str();
                tracing::error!(endpoint, "an endpoint answers 410: it is switched off");
                deliveries::park(bridge.db(), &row.id, now, 410).await?;
                if let Err(error) = bridge.set_endpoint_status(&row.endpoint_id, "suspended", "program").await {
                    tracing::error!(error = &error as &dyn std::error::Error, "cannot switch an endpoint off");
                }
                telemetry::numbers().delivery("endpoint", "gone");
            }
            Outcome::Failed { status, wait } => self.failed(row, event.is_live, status, wait, now).await?,
        }
        Ok(false)
    }

    async fn failed(
        &self,
        row: &deliveries::Row,
        is_live: bool,
        status: i64,
        wait: Option<TimeDelta>,
        now: DateTime<Utc>,
    ) -> Result<(), store::Error> {
        let db = self.inner.bridge.db();
        let schedule: &[TimeDelta] = if is_live { &LIVE } else { &CLOSING };
        let next = usize::try_from(row.attempts).ok().and_then(|attempt| schedule.get(attempt)).copied();
        // A talk does not wait for longer than its own schedule, whatever an endpoint asks for.
        let patience = if is_live { LIVE[LIVE.len() - 1] } else { LONGEST_PATIENCE };
        let next = next.map(|next| wait.map_or(next, |wait| next.max(wait.min(patience))));
        if let Some(next) = next {
            deliveries::postpone(db, &row.id, now + next, row.attempts + 1, status).await?;
            telemetry::numbers().delivery("endpoint", "later");
            if is_live && row.attempts >= 2 && row.kind != Kind::Offered.as_str() {
                // Tried for some seconds without an answer: the line is broken, which whoever writes has to know.
                self.inner.bridge.was_unreachable(&row.handover_id).await?;
            }
            return Ok(());
        }
        let (endpoint, kind) = (row.endpoint_id.as_str(), row.kind.as_str());
        tracing::warn!(endpoint, kind, status, "an event is given up");
        deliveries::park(db, &row.id, now, status).await?;
        telemetry::numbers().delivery("endpoint", "parked");
        self.given_up(row).await
    }

    async fn given_up(&self, row: &deliveries::Row) -> Result<(), store::Error> {
        if row.conversation_id.is_some() {
            self.inner.bridge.was_unreachable(&row.handover_id).await?;
        }
        Ok(())
    }

    /// Signs and sends, with the time of this attempt.
    async fn send(&self, endpoint: &Endpoint, row: &deliveries::Row, body: Vec<u8>, is_live: bool) -> Outcome {
        let failed = |status| Outcome::Failed { status, wait: None };
        if !guard::is_allowed(&endpoint.row.url, self.inner.bridge.allows_private()) {
            return failed(0);
        }
        let timestamp = self.inner.bridge.clock().now().timestamp();
        let signature = endpoint.signer.sign(&row.id, timestamp, &body);
        let request = self
            .inner
            .client
            .post(&endpoint.row.url)
            .timeout(if is_live { LIVE_LIMIT } else { CLOSING_LIMIT })
            .header("user-agent", "helpbridge")
            .header("content-type", "application/json")
            .header("webhook-id", &row.id)
            .header("webhook-timestamp", timestamp.to_string())
            .header("webhook-signature", signature)
            .body(body);
        let Ok(mut answer) = request.send().await else { return failed(0) };
        let status = answer.status();
        if status.is_success() {
            return Outcome::Taken(if row.kind == Kind::Offered.as_str() { position(&mut answer).await } else { None });
        }
        if status == StatusCode::GONE {
            return Outcome::Gone;
        }
        let wait = answer.headers().get("retry-after").and_then(|value| value.to_str().ok());
        let wait = wait.and_then(|text| text.trim().parse::<u32>().ok()).map(|s| TimeDelta::seconds(s.into()));
        Outcome::Failed { status: status.as_u16().into(), wait }
    }
}

/// The place in line that an endpoint tells in its answer to an offer: `{"position": 3}`.
async fn position(answer: &mut reqwest::Response) -> Option<u32> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        if body.len() + chunk.len() > LONGEST_ANSWER {
            return None;
        }
        body.extend_from_slice(&chunk);
    }
    let value: serde_json::Value = serde_json::from_slice(&body).ok()?;
    value.get("position")?.as_u64().and_then(|position| u32::try_from(position).ok()).filter(|p| (1..=999).contains(p))
}

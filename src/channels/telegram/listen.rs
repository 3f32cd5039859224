//! The loop that asks for updates. The platform is told to forget an update by asking for those behind it, so that is
//! done only when everything before is on the disk.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    time::Duration,
};

use futures_util::stream::{FuturesUnordered, StreamExt};
use serde_json::Value;
use tokio::{select, sync::watch, time::sleep};

use crate::channels::{Inbox, SendError, Taken};

use super::{Telegram, update};

/// How many chats are worked on at once.
const AT_ONCE: usize = 64;

/// How many updates may wait for the store. With more, the oldest are given up: their young people were told to send
/// them again, and those behind must not be met with silence.
const MOST_HELD: usize = 100;

/// An answer that holds nothing and comes sooner than this was not held open: so we wait a little ourselves.
const SOON: Duration = Duration::from_millis(50);

/// The first and the longest pause after a failure.
const PAUSES: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(30)];

/// Updates that were fetched and are not on the disk, in their order.
#[derive(Default)]
struct Held {
    updates: BTreeMap<i64, Value>,
    /// The update behind all that were ever fetched.
    next: Option<i64>,
}

impl Held {
    /// Takes fetched updates in. One without an id cannot be told to be forgotten; it goes when those behind it do.
    fn fetched(&mut self, updates: Vec<Value>) {
        let mut last = None;
        for update in updates {
            if let Some(id) = update::id(&update) {
                last = last.max(Some(id));
                self.updates.insert(id, update);
            } else {
                tracing::warn!("an update without an id is passed over");
            }
        }
        // Ids may begin anew somewhere else; what counts is what came last.
        self.next = last.map(|last| last + 1).or(self.next);
    }

    /// From where to ask on: everything before it may be forgotten.
    fn offset(&mut self) -> Option<i64> {
        while self.updates.len() >= MOST_HELD {
            tracing::error!("an update is given up: the store has failed for too long");
            self.updates.pop_first();
        }
        let first = self.updates.keys().next().copied();
        first.map_or(self.next, |first| Some(self.next.map_or(first, |next| next.min(first))))
    }
}

/// Asks for updates and hands them in, until it is told to stop.
pub(super) async fn listen(telegram: &Arc<Telegram>, inbox: &Inbox, stop: &mut watch::Receiver<bool>) {
    let mut held = Held::default();
    let mut pause = PAUSES[0];
    loop {
        let offset = held.offset();
        let asked = tokio::time::Instant::now();
        let fetched = select! {
            fetched = telegram.wire().updates(offset) => fetched,
            _ = stop.wait_for(|stop| *stop) => return,
        };
        let failed = match fetched {
            Ok(updates) => {
                telegram.answers();
                let is_empty = updates.is_empty();
                held.fetched(updates);
                if is_empty && held.updates.is_empty() && asked.elapsed() < SOON {
                    sleep(SOON).await;
                }
                take_all(telegram, inbox, &mut held).await;
                (!held.updates.is_empty()).then_some(pause)
            }
            Err(SendError::RetryAfter(wait)) => Some(wait),
            Err(error) => {
                telegram.complain(error);
                Some(pause)
            }
        };
        pause = failed.map_or(PAUSES[0], |_| (pause * 2).min(PAUSES[1]));
        if let Some(wait) = failed {
            select! {
                () = sleep(wait) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
    }
}

/// Hands in everything that is held: chats side by side, each in its order. What was taken in is let go.
async fn take_all(telegram: &Arc<Telegram>, inbox: &Inbox, held: &mut Held) {
    let mut chats: HashMap<String, Vec<(i64, &Value)>> = HashMap::new();
    for (id, update) in &held.updates {
        chats.entry(update::chat_of(update)).or_default().push((*id, update));
    }
    let mut chats = chats.into_values();
    let mut working = FuturesUnordered::new();
    let mut done = Vec::new();
    loop {
        while working.len() < AT_ONCE
            && let Some(updates) = chats.next()
        {
            working.push(take_chat(telegram, inbox, updates));
        }
        let Some(more) = working.next().await else { break };
        done.extend(more);
    }
    drop(working);
    for id in done {
        held.updates.remove(&id);
    }
}

/// Hands in what came in one chat; gives what was taken in.
async fn take_chat(telegram: &Telegram, inbox: &Inbox, updates: Vec<(i64, &Value)>) -> Vec<i64> {
    let mut done = Vec::new();
    for (id, update) in updates {
        // What comes behind in the same chat waits, too: words must not change places.
        if telegram.take(inbox, update).await == Taken::Later {
            break;
        }
        done.push(id);
    }
    done
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_offset_moves_only_behind_what_is_on_the_disk() {
        let mut held = Held::default();
        assert_eq!(held.offset(), None);
        held.fetched(vec![json!({"update_id": 7}), json!({"update_id": 8}), json!({"strange": true})]);
        assert_eq!(held.offset(), Some(7));
        held.updates.remove(&8);
        assert_eq!(held.offset(), Some(7), "one before it is not on the disk");
        held.updates.remove(&7);
        assert_eq!(held.offset(), Some(9));
        held.fetched(vec![]);
        assert_eq!(held.offset(), Some(9));
    }

    #[test]
    fn ids_that_begin_anew_lower_down_are_followed() {
        let mut held = Held::default();
        held.fetched(vec![json!({"update_id": 900_000_000_000_i64})]);
        held.updates.clear();
        held.fetched(vec![json!({"update_id": 12})]);
        held.updates.clear();
        assert_eq!(held.offset(), Some(13));
    }

    #[test]
    fn a_store_that_fails_for_long_does_not_hide_those_who_come_later() {
        let mut held = Held::default();
        held.fetched((0..100).map(|id| json!({"update_id": id})).collect());
        assert_eq!(held.offset(), Some(1));
    }
}

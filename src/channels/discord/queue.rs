//! What waits to be taken in: in order for each channel, channels in turn, those in danger first.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use crate::secret::PlatformId;

/// A queue for each channel, and the channels that wait for somebody to take their next.
pub(super) struct Queue<T> {
    inner: Mutex<Inner<T>>,
    more: Notify,
}

struct Inner<T> {
    waiting: HashMap<String, VecDeque<T>>,
    /// Channels with something waiting of which nothing is in hand.
    ready: VecDeque<String>,
    len: usize,
}

/// A channel in hand: nothing else of it is given out until this is handed back.
pub(super) struct InHand<T> {
    queue: Arc<Queue<T>>,
    channel: String,
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        let inner = Inner { waiting: HashMap::new(), ready: VecDeque::new(), len: 0 };
        Queue { inner: Mutex::new(inner), more: Notify::new() }
    }
}

impl<T> Queue<T> {
    /// Puts something at the end of a channel's queue.
    pub fn push(&self, channel: &PlatformId, item: T) {
        let mut inner = self.inner();
        let channel = channel.expose();
        inner.len += 1;
        if let Some(queue) = inner.waiting.get_mut(channel) {
            queue.push_back(item);
            return;
        }
        inner.waiting.insert(channel.to_owned(), VecDeque::from([item]));
        inner.ready.push_back(channel.to_owned());
        self.more.notify_one();
    }

    /// Lets a channel go before all others.
    pub fn hurry(&self, channel: &PlatformId) {
        let mut inner = self.inner();
        if let Some(at) = inner.ready.iter().position(|ready| ready == channel.expose())
            && let Some(ready) = inner.ready.remove(at)
        {
            inner.ready.push_front(ready);
        }
    }

    /// How much waits.
    pub fn len(&self) -> usize {
        self.inner().len
    }

    /// Waits for the next channel's turn; gives what stands first in its queue.
    pub async fn next(self: &Arc<Self>) -> (InHand<T>, T) {
        loop {
            let more = self.more.notified();
            if let Some(taken) = self.take() {
                return taken;
            }
            more.await;
        }
    }

    fn take(self: &Arc<Self>) -> Option<(InHand<T>, T)> {
        let mut inner = self.inner();
        let channel = inner.ready.pop_front()?;
        let item = inner.waiting.get_mut(&channel)?.pop_front()?;
        inner.len -= 1;
        if !inner.ready.is_empty() {
            self.more.notify_one();
        }
        Some((InHand { queue: self.clone(), channel }, item))
    }

    fn inner(&self) -> MutexGuard<'_, Inner<T>> {
        // Nothing in here is left half done by a panic.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Drop for InHand<T> {
    fn drop(&mut self) {
        let mut inner = self.queue.inner();
        let channel = std::mem::take(&mut self.channel);
        if inner.waiting.get(&channel).is_some_and(VecDeque::is_empty) {
            inner.waiting.remove(&channel);
        } else {
            inner.ready.push_back(channel);
            self.queue.more.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channel(name: &str) -> PlatformId {
        PlatformId::new(name.to_owned())
    }

    #[test]
    fn one_channel_is_in_one_hand_and_in_order() {
        let queue = Arc::new(Queue::default());
        for item in 1..=3 {
            queue.push(&channel("a"), item);
        }
        queue.push(&channel("b"), 4);
        let (first, item) = queue.take().expect("something");
        assert_eq!(item, 1);
        let (_other, item) = queue.take().expect("something");
        assert_eq!(item, 4, "the other channel: of the first one something is in hand");
        assert!(queue.take().is_none());
        drop(first);
        assert_eq!(queue.take().map(|(_, item)| item), Some(2));
        assert_eq!(queue.len(), 1);
    }

    #[test]
    fn channels_take_turns_and_danger_goes_first() {
        let queue = Arc::new(Queue::default());
        for name in ["a", "b", "c"] {
            queue.push(&channel(name), (name, 1));
            queue.push(&channel(name), (name, 2));
        }
        queue.hurry(&channel("c"));
        queue.hurry(&channel("unknown"));
        let order: Vec<_> = std::iter::from_fn(|| queue.take().map(|(_, item)| item)).collect();
        assert_eq!(order, [("c", 1), ("a", 1), ("b", 1), ("c", 2), ("a", 2), ("b", 2)]);
        assert!(queue.inner().waiting.is_empty(), "a channel that is done is forgotten");
    }

    #[tokio::test]
    async fn whoever_waits_is_woken() {
        let queue = Arc::new(Queue::default());
        let of = queue.clone();
        let waiting = tokio::spawn(async move { of.next().await.1 });
        tokio::task::yield_now().await;
        queue.push(&channel("a"), 7);
        assert_eq!(waiting.await.expect("woken"), 7);
    }
}

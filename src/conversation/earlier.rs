//! The words of running conversations, in memory only and not for long: so that a young person who wants it need not say
//! everything twice. Nothing is held where nobody can be talked with, and nothing of it ever reaches a disk before a yes.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::secret::MessageText;

/// How many messages of a conversation are held.
const MOST: usize = 30;
/// How many conversations are.
const MOST_TALKS: usize = 20_000;
/// How long they are held after the last message.
const HELD: TimeDelta = TimeDelta::minutes(30);

/// When the last message came, and the messages, by conversation.
type Talks = HashMap<String, (DateTime<Utc>, VecDeque<MessageText>)>;

/// What was said, by conversation.
#[derive(Default)]
pub(super) struct Earlier {
    talks: Mutex<Talks>,
}

impl Earlier {
    /// Holds a message.
    pub fn hold(&self, conversation: &str, text: &MessageText, now: DateTime<Utc>) {
        let mut talks = self.talks();
        if talks.len() >= MOST_TALKS && !talks.contains_key(conversation) {
            return;
        }
        let (at, words) = talks.entry(conversation.to_owned()).or_insert((now, VecDeque::new()));
        *at = now;
        if words.len() >= MOST {
            words.pop_front();
        }
        words.push_back(text.clone());
    }

    /// What is held of a conversation.
    pub fn of(&self, conversation: &str) -> Vec<MessageText> {
        self.talks().get(conversation).map(|(_, words)| words.iter().cloned().collect()).unwrap_or_default()
    }

    /// Lets go of a conversation's words.
    pub fn forget(&self, conversation: &str) {
        self.talks().remove(conversation);
    }

    /// Lets go of what is old.
    pub fn sweep(&self, now: DateTime<Utc>) {
        let mut talks = self.talks();
        talks.retain(|_, (at, _)| now - *at < HELD);
        talks.shrink_to_fit();
    }

    fn talks(&self) -> MutexGuard<'_, Talks> {
        self.talks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_words_are_held_for_half_an_hour() {
        let (earlier, now) = (Earlier::default(), DateTime::<Utc>::default());
        for number in 0..MOST + 5 {
            earlier.hold("a", &MessageText::new(number.to_string()), now);
        }
        let words: Vec<String> = earlier.of("a").iter().map(|text| text.expose().to_owned()).collect();
        assert_eq!((words.len(), words[0].as_str()), (MOST, "5"));
        earlier.sweep(now + HELD - TimeDelta::seconds(1));
        assert!(!earlier.of("a").is_empty());
        earlier.sweep(now + HELD);
        assert!(earlier.of("a").is_empty());
        earlier.hold("a", &MessageText::new("x".to_owned()), now);
        earlier.forget("a");
        assert!(earlier.of("a").is_empty());
    }
}

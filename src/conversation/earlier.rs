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
type Talks = HashMap<String, (DateTime<Utc>, VecDeque<Held>)>;

/// A message.
struct Held {
    text: MessageText,
    /// Which message of its platform it is.
    origin: Option<String>,
    /// Whether it went to a person.
    passed: bool,
}

impl Held {
    fn is(&self, origin: &str) -> bool {
        self.origin.as_deref() == Some(origin)
    }
}

/// What was said, by conversation.
#[derive(Default)]
pub(super) struct Earlier {
    talks: Mutex<Talks>,
}

impl Earlier {
    /// Holds a message; one that is known by its name is held in its new words.
    pub fn hold(
        &self,
        conversation: &str,
        text: &MessageText,
        (origin, passed): (Option<&str>, bool),
        now: DateTime<Utc>,
    ) {
        let mut talks = self.talks();
        if talks.len() >= MOST_TALKS && !talks.contains_key(conversation) {
            return;
        }
        let (at, words) = talks.entry(conversation.to_owned()).or_insert((now, VecDeque::new()));
        *at = now;
        if let Some(known) = words.iter_mut().find(|held| origin.is_some() && held.origin.as_deref() == origin) {
            known.text = text.clone();
            known.passed |= passed;
            return;
        }
        if words.len() >= MOST {
            words.pop_front();
        }
        words.push_back(Held { text: text.clone(), origin: origin.map(str::to_owned), passed });
    }

    /// Whether a message was said to us alone.
    pub fn is_ours(&self, conversation: &str, origin: &str) -> bool {
        let talks = self.talks();
        let held = talks.get(conversation).and_then(|(_, words)| words.iter().find(|held| held.is(origin)));
        held.is_some_and(|held| !held.passed)
    }

    /// Lets go of a message that was deleted where it was written.
    pub fn forget_one(&self, conversation: &str, origin: &str) {
        if let Some((_, words)) = self.talks().get_mut(conversation) {
            words.retain(|held| !held.is(origin));
        }
    }

    /// What is held of a conversation.
    pub fn of(&self, conversation: &str) -> Vec<MessageText> {
        let talks = self.talks();
        let held = talks.get(conversation).map(|(_, words)| words.iter().map(|held| held.text.clone()).collect());
        held.unwrap_or_default()
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
            earlier.hold("a", &MessageText::new(number.to_string()), (None, false), now);
        }
        let words: Vec<String> = earlier.of("a").iter().map(|text| text.expose().to_owned()).collect();
        assert_eq!((words.len(), words[0].as_str()), (MOST, "5"));
        earlier.sweep(now + HELD - TimeDelta::seconds(1));
        assert!(!earlier.of("a").is_empty());
        earlier.sweep(now + HELD);
        assert!(earlier.of("a").is_empty());
        earlier.hold("a", &MessageText::new("x".to_owned()), (None, false), now);
        earlier.forget("a");
        assert!(earlier.of("a").is_empty());
    }

    #[test]
    fn a_message_is_held_as_it_was_worded_last_and_goes_when_it_is_deleted() {
        let (earlier, now) = (Earlier::default(), DateTime::<Utc>::default());
        let hold = |text: &str, origin, passed| {
            earlier.hold("a", &MessageText::new(text.to_owned()), (Some(origin), passed), now);
        };
        hold("one", "1", false);
        hold("two", "2", true);
        hold("one, better", "1", false);
        let words = || earlier.of("a").iter().map(|text| text.expose().to_owned()).collect::<Vec<_>>();
        assert_eq!(words(), ["one, better", "two"]);
        assert!(earlier.is_ours("a", "1") && !earlier.is_ours("a", "2") && !earlier.is_ours("a", "3"));
        earlier.forget_one("a", "1");
        assert_eq!(words(), ["two"]);
    }
}

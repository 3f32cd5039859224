//! What the young person wrote, for showing it back on the page without script. In memory only.
//!
//! The store keeps no text, and a page without script cannot keep any itself. So the last lines of a talk are held
//! here, under a hash of the session, until half an hour has passed without a word, or Exit, stop or hide.
//! A restart forgets them; the page then shows our side only.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::secret::{MessageText, PlatformId};

/// Lines held for one talk; older ones go first.
const LINES: usize = 100;
/// Talks held at once; the quietest goes first. Bounds the memory that strangers can make us use.
const TALKS: usize = 20_000;
/// How long a talk is held after its last word.
const QUIET: TimeDelta = TimeDelta::minutes(30);
/// How long it is remembered that somebody left by Exit: as long as the longest life of a conversation.
const LEFT: TimeDelta = TimeDelta::hours(24);

/// A session as this file knows it.
type Key = [u8; 32];

/// One line of the young person's.
#[derive(Clone)]
pub(super) struct Line {
    /// The number of the last of our messages before it.
    pub after: i64,
    /// The words, or the label of the choice.
    pub text: MessageText,
}

/// The lines of all talks.
#[derive(Default)]
pub(super) struct Echo {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    talks: HashMap<Key, Talk>,
    left: HashMap<Key, DateTime<Utc>>,
}

struct Talk {
    lines: VecDeque<Line>,
    last: DateTime<Utc>,
}

impl Echo {
    /// Keeps a line.
    pub(super) fn add(&self, session: &PlatformId, after: i64, text: MessageText, now: DateTime<Utc>) {
        let mut inner = self.lock();
        let key = key(session);
        if inner.talks.len() >= TALKS && !inner.talks.contains_key(&key) {
            let quietest = inner.talks.iter().min_by_key(|(_, talk)| talk.last).map(|(key, _)| *key);
            quietest.and_then(|key| inner.talks.remove(&key));
        }
        let talk = inner.talks.entry(key).or_insert_with(|| Talk { lines: VecDeque::new(), last: now });
        if talk.is_over(now) {
            talk.lines.clear();
        }
        talk.last = now;
        talk.lines.push_back(Line { after, text });
        if talk.lines.len() > LINES {
            talk.lines.pop_front();
        }
    }

    /// The lines of a talk, oldest first.
    pub(super) fn lines(&self, session: &PlatformId, now: DateTime<Utc>) -> Vec<Line> {
        let inner = self.lock();
        let talk = inner.talks.get(&key(session)).filter(|talk| !talk.is_over(now));
        talk.map(|talk| talk.lines.iter().cloned().collect()).unwrap_or_default()
    }

    /// Forgets a talk at once.
    pub(super) fn forget(&self, session: &PlatformId) {
        self.lock().talks.remove(&key(session));
    }

    /// Forgets a talk that was left by Exit, and remembers that: a browser's Back may post its last form again, and
    /// must not bring the talk back.
    pub(super) fn leave(&self, session: &PlatformId, now: DateTime<Utc>) {
        let mut inner = self.lock();
        inner.talks.remove(&key(session));
        inner.left.insert(key(session), now);
    }

    /// Whether this talk was left by Exit.
    pub(super) fn has_left(&self, session: &PlatformId, now: DateTime<Utc>) -> bool {
        self.lock().left.get(&key(session)).is_some_and(|at| now - *at < LEFT)
    }

    /// Forgets everything whose time is over. Called every minute, so that words go even when nobody comes any more.
    pub(super) fn sweep(&self, now: DateTime<Utc>) {
        let mut inner = self.lock();
        inner.talks.retain(|_, talk| !talk.is_over(now));
        inner.left.retain(|_, at| now - *at < LEFT);
    }

    /// A lock that was poisoned by a panic elsewhere still holds whole lines: nothing here is ever half written.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Talk {
    fn is_over(&self, now: DateTime<Utc>) -> bool {
        now - self.last >= QUIET
    }
}

fn key(session: &PlatformId) -> Key {
    *blake3::hash(session.expose().as_bytes()).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + 60 * minute, 0).expect("a time")
    }

    fn session(name: &str) -> PlatformId {
        PlatformId::new(name.to_owned())
    }

    fn say(echo: &Echo, name: &str, text: &str, minute: i64) {
        echo.add(&session(name), 1, MessageText::new(text.to_owned()), at(minute));
    }

    fn shown(echo: &Echo, name: &str, minute: i64) -> Vec<String> {
        echo.lines(&session(name), at(minute)).iter().map(|line| line.text.expose().to_owned()).collect()
    }

    #[test]
    fn a_talk_sees_its_own_lines_and_no_others() {
        let echo = Echo::default();
        say(&echo, "a", "one", 0);
        say(&echo, "b", "two", 0);
        assert_eq!(shown(&echo, "a", 1), ["one"]);
        assert_eq!(shown(&echo, "c", 1), [""; 0]);
    }

    #[test]
    fn half_an_hour_after_the_last_word_the_lines_are_gone() {
        let echo = Echo::default();
        say(&echo, "a", "one", 0);
        say(&echo, "a", "two", 20);
        assert_eq!(shown(&echo, "a", 49), ["one", "two"]);
        assert_eq!(shown(&echo, "a", 50), [""; 0]);
        echo.sweep(at(49));
        assert_eq!(echo.lock().talks.len(), 1);
        echo.sweep(at(50));
        assert!(echo.lock().talks.is_empty());
    }

    #[test]
    fn a_talk_that_is_taken_up_again_after_its_time_starts_afresh() {
        let echo = Echo::default();
        say(&echo, "a", "one", 0);
        say(&echo, "a", "two", 31);
        assert_eq!(shown(&echo, "a", 31), ["two"]);
    }

    #[test]
    fn only_the_last_hundred_lines_are_held() {
        let echo = Echo::default();
        for number in 0..150 {
            say(&echo, "a", &number.to_string(), 0);
        }
        let lines = shown(&echo, "a", 1);
        assert_eq!((lines.len(), lines[0].as_str()), (100, "50"));
    }

    #[test]
    fn leaving_forgets_the_lines_and_is_remembered_for_a_day() {
        let echo = Echo::default();
        say(&echo, "a", "one", 0);
        echo.leave(&session("a"), at(1));
        assert_eq!(shown(&echo, "a", 1), [""; 0]);
        assert!(echo.has_left(&session("a"), at(60)) && !echo.has_left(&session("b"), at(60)));
        assert!(!echo.has_left(&session("a"), at(1 + 24 * 60)));
    }
}

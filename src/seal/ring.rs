//! The key ring: which keys there are, from when to when, in the key folder or in memory alone.
//!
//! A key that cannot be written is kept in memory and the failure reported: a young person is answered rather than
//! turned away, and only a restart then forgets the conversation.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{
    folder::{Folder, KeyError, Kind},
    key::Key,
};

/// No key outlives this, whatever it is needed for.
const LONGEST: TimeDelta = TimeDelta::hours(48);

/// How old a conversation's key must be before it can be told from one whose first turn is still being written.
const SETTLED: TimeDelta = TimeDelta::minutes(5);

/// The keys. Shared by everything that seals and opens; several copies of the program may share a folder.
pub struct KeyRing {
    folder: Option<Folder>,
    conversations: Mutex<HashMap<String, Held>>,
    days: Mutex<HashMap<NaiveDate, Held>>,
}

/// A key in memory.
struct Held {
    key: Key,
    /// Whether it can be read again from the folder.
    is_kept: bool,
    /// Whether it was used since memory was last tidied.
    is_used: bool,
}

impl KeyRing {
    /// A ring that ends with the process: for rehearsals and the terminal.
    pub fn in_memory() -> Self {
        KeyRing { folder: None, conversations: Mutex::default(), days: Mutex::default() }
    }

    /// A ring in a folder, which is made if it is not there.
    ///
    /// # Errors
    /// When the folder cannot be used or is not ours.
    pub fn in_folder(path: &Path) -> Result<Self, KeyError> {
        Ok(KeyRing { folder: Some(Folder::open(path)?), ..Self::in_memory() })
    }

    /// The key of a day, made when it is first asked for.
    pub fn of_day(&self, day: NaiveDate) -> Key {
        let mut days = held(&self.days);
        if let Some(held) = days.get(&day) {
            return held.key.clone();
        }
        let (name, fresh) = (day.to_string(), Key::fresh());
        let agreed = self.folder.as_ref().map(|folder| folder.agree(Kind::Day, &name, &fresh));
        let key = match agreed {
            Some(Ok(key)) => key,
            Some(Err(error)) => {
                report(&error);
                fresh
            }
            None => fresh,
        };
        days.insert(day, Held { key: key.clone(), is_kept: false, is_used: true });
        key
    }

    /// Makes the key of a conversation.
    pub fn begin(&self, conversation: &str) -> Key {
        let key = Key::fresh();
        let is_kept = self
            .folder
            .as_ref()
            .is_some_and(|folder| folder.write(Kind::Conversation, conversation, &key).inspect_err(report).is_ok());
        held(&self.conversations).insert(conversation.to_owned(), Held { key: key.clone(), is_kept, is_used: true });
        key
    }

    /// The key of a conversation; `None` when it was lost or destroyed.
    pub fn of_conversation(&self, conversation: &str) -> Option<Key> {
        if let Some(held) = held(&self.conversations).get_mut(conversation) {
            held.is_used = true;
            return Some(held.key.clone());
        }
        let key = self.folder.as_ref()?.read(Kind::Conversation, conversation)?;
        let read = Held { key: key.clone(), is_kept: true, is_used: true };
        held(&self.conversations).insert(conversation.to_owned(), read);
        Some(key)
    }

    /// Destroys the key of a conversation: what it sealed can never be read again.
    pub fn destroy(&self, conversation: &str) {
        held(&self.conversations).remove(conversation);
        if let Some(folder) = &self.folder {
            folder.destroy(Kind::Conversation, conversation);
        }
    }

    /// Lets go of keys in memory that were not used since the last call and can be read again. Another copy that shares
    /// the folder may have destroyed them.
    pub fn tidy(&self) {
        held(&self.conversations).retain(|_, held| !held.is_kept || std::mem::take(&mut held.is_used));
    }

    /// Destroys the keys of days before yesterday and after tomorrow, as a clock that was wrong may have left behind.
    pub fn destroy_old_days(&self, now: DateTime<Utc>) {
        let needed = needed_days(now);
        held(&self.days).retain(|day, _| needed.contains(day));
        let Some(folder) = &self.folder else { return };
        for name in folder.names(Kind::Day).inspect_err(report).unwrap_or_default() {
            if name.parse().is_ok_and(|day| !needed.contains(&day)) {
                folder.destroy(Kind::Day, &name);
            }
        }
    }

    /// The conversations whose keys are old enough to be looked after: those past their longest time, which must go,
    /// and those that may have been left behind by a crash.
    pub fn to_look_after(&self, now: DateTime<Utc>) -> (Vec<String>, Vec<String>) {
        let mut names: Vec<String> =
            held(&self.conversations).iter().filter(|(_, held)| !held.is_kept).map(|(name, _)| name.clone()).collect();
        if let Some(folder) = &self.folder {
            names.extend(folder.names(Kind::Conversation).inspect_err(report).unwrap_or_default());
        }
        names.retain(|name| age(name, now).is_none_or(|age| age >= SETTLED));
        names.into_iter().partition(|name| age(name, now).is_none_or(|age| age >= LONGEST))
    }

    /// The age of the oldest conversation's key in the folder; zero without one.
    pub fn oldest(&self, now: DateTime<Utc>) -> TimeDelta {
        let names = self.folder.as_ref().and_then(|folder| folder.names(Kind::Conversation).ok()).unwrap_or_default();
        names.iter().filter_map(|name| age(name, now)).max().unwrap_or_default().max(TimeDelta::zero())
    }
}

/// Yesterday, today, and tomorrow for a clock that goes back a little.
fn needed_days(now: DateTime<Utc>) -> [NaiveDate; 3] {
    [-1, 0, 1].map(|days| (now + TimeDelta::days(days)).date_naive())
}

/// How old a conversation is by its name, a ULID, which begins with the time it was made at.
fn age(name: &str, now: DateTime<Utc>) -> Option<TimeDelta> {
    let millis = name.parse::<ulid::Ulid>().ok()?.timestamp_ms();
    let begun = DateTime::from_timestamp_millis(i64::try_from(millis).ok()?)?;
    Some(now - begun)
}

fn report(error: &std::io::Error) {
    tracing::error!(error = error as &dyn std::error::Error, "the key folder fails; new keys are held in memory only");
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids;

    fn evening() -> DateTime<Utc> {
        "2026-11-29T18:30:00Z".parse().expect("a moment")
    }

    #[test]
    fn keys_survive_the_process_and_end_when_destroyed() {
        let dir = tempfile::tempdir().expect("a folder");
        let id = ids::fresh_row(evening());
        let day = evening().date_naive();
        let (key, of_day) = {
            let ring = KeyRing::in_folder(dir.path()).expect("a ring");
            (ring.begin(&id), ring.of_day(day))
        };
        let ring = KeyRing::in_folder(dir.path()).expect("a ring");
        assert!(ring.of_conversation(&id) == Some(key) && ring.of_day(day) == of_day);
        ring.destroy(&id);
        assert!(ring.of_conversation(&id).is_none());
        assert!(KeyRing::in_folder(dir.path()).expect("a ring").of_conversation(&id).is_none());
    }

    #[test]
    fn a_key_that_another_copy_destroyed_is_forgotten_here_after_two_tidyings() {
        let dir = tempfile::tempdir().expect("a folder");
        let [one, two] = [(); 2].map(|()| KeyRing::in_folder(dir.path()).expect("a ring"));
        one.begin("a");
        assert!(two.of_conversation("a").is_some());
        one.destroy("a");
        two.tidy();
        two.tidy();
        assert!(two.of_conversation("a").is_none());
    }

    #[test]
    fn a_key_that_could_not_be_kept_stays_in_memory() {
        let ring = KeyRing::in_memory();
        let key = ring.begin("a");
        ring.tidy();
        ring.tidy();
        assert!(ring.of_conversation("a") == Some(key));
    }

    #[test]
    fn keys_of_days_end_when_their_next_day_is_over() {
        let dir = tempfile::tempdir().expect("a folder");
        let ring = KeyRing::in_folder(dir.path()).expect("a ring");
        let day = evening().date_naive();
        let key = ring.of_day(day);
        for hours in [0, 29] {
            ring.destroy_old_days(evening() + TimeDelta::hours(hours));
            assert!(ring.of_day(day) == key);
        }
        ring.destroy_old_days(evening() + TimeDelta::hours(30));
        assert!(ring.of_day(day) != key);
    }

    #[test]
    fn keys_are_looked_after_once_their_first_turn_is_over_and_must_go_after_two_days() {
        let dir = tempfile::tempdir().expect("a folder");
        for ring in [KeyRing::in_memory(), KeyRing::in_folder(dir.path()).expect("a ring")] {
            let id = ids::fresh_row(evening());
            ring.begin(&id);
            let at = |minutes| ring.to_look_after(evening() + TimeDelta::minutes(minutes));
            assert_eq!(at(4), (vec![], vec![]));
            assert_eq!(at(5), (vec![], vec![id.clone()]));
            assert_eq!(at(48 * 60), (vec![id.clone()], vec![]));
            if ring.folder.is_some() {
                assert_eq!(ring.oldest(evening() + TimeDelta::minutes(7)), TimeDelta::minutes(7));
                assert_eq!(ring.oldest(evening() - TimeDelta::minutes(7)), TimeDelta::zero());
            }
        }
    }
}

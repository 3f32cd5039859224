//! How often anybody may try: sign-ins and applications are counted under a name in memory, for a while.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};

/// How many names are remembered; beyond, those whose time is over go first, then all.
const MOST: usize = 50_000;

/// So many tries in so long.
#[derive(Clone, Copy, Debug)]
pub struct Tries {
    /// How many.
    pub most: u32,
    /// In how long.
    pub within: TimeDelta,
}

/// Until when tries are counted and how many there were, by the hash of a name.
type Counted = HashMap<[u8; 32], (DateTime<Utc>, u32)>;

/// Counters of tries.
#[derive(Default)]
pub struct Throttle {
    tries: Mutex<Counted>,
}

impl Throttle {
    /// Whether one more try under this name would be one too many: how long until there is room.
    pub fn wait(&self, name: &[&str], limit: Tries, now: DateTime<Utc>) -> Option<TimeDelta> {
        let tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let (until, count) = tries.get(&hash(name))?;
        (*until > now && *count >= limit.most).then(|| *until - now)
    }

    /// Counts a try.
    pub fn count(&self, name: &[&str], limit: Tries, now: DateTime<Utc>) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.len() >= MOST {
            tries.retain(|_, (until, _)| *until > now);
            if tries.len() >= MOST {
                tries.clear();
            }
        }
        let entry = tries.entry(hash(name)).or_insert((now + limit.within, 0));
        if entry.0 <= now {
            *entry = (now + limit.within, 0);
        }
        entry.1 = entry.1.saturating_add(1);
    }

    /// Forgets the tries under a name: whoever knew the answer may begin anew.
    pub fn forget(&self, name: &[&str]) {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner).remove(&hash(name));
    }
}

fn hash(name: &[&str]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for part in name {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Tries = Tries { most: 3, within: TimeDelta::minutes(15) };

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + 60 * minute, 0).expect("a time")
    }

    #[test]
    fn after_so_many_tries_there_is_a_wait_and_others_have_none() {
        let throttle = Throttle::default();
        for _ in 0..3 {
            assert!(throttle.wait(&["a"], LIMIT, at(0)).is_none());
            throttle.count(&["a"], LIMIT, at(0));
        }
        assert_eq!(throttle.wait(&["a"], LIMIT, at(5)), Some(TimeDelta::minutes(10)));
        assert!(throttle.wait(&["b"], LIMIT, at(5)).is_none());
        assert!(throttle.wait(&["a"], LIMIT, at(15)).is_none(), "the time is over");
        throttle.count(&["a"], LIMIT, at(15));
        assert!(throttle.wait(&["a"], LIMIT, at(16)).is_none(), "counted anew");
    }

    #[test]
    fn memory_has_an_end() {
        let throttle = Throttle::default();
        for name in 0..=MOST {
            throttle.count(&[&name.to_string()], LIMIT, at(0));
        }
        assert!(throttle.tries.lock().expect("whole").len() <= MOST);
    }
}

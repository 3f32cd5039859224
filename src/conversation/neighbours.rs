//! Neighbours: on the web one person is one session, and as many sessions as they like. So what is told there of services is
//! counted by the block of internet addresses that it comes from: a block tells once a day how it went with one way to a
//! service, and once a week that nobody could be reached there.
//!
//! Of an address nothing is kept but two hashes of its block. One has the key of the day, and stands in the reports in place
//! of the session; it is gone with that key. The other one has a key that lives as long as the process and the name of
//! the week in it, and never leaves memory.

use std::{
    collections::HashSet,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, Datelike, Utc};

use crate::{ids, seal::KeyRing, secret::Block};

/// How many are remembered; beyond, all are forgotten.
const MOST: usize = 100_000;

/// Who of a block has told what, this week.
pub(super) struct Neighbours {
    key: [u8; 32],
    told: Mutex<(String, HashSet<[u8; 16]>)>,
}

impl Neighbours {
    pub(super) fn new() -> Self {
        Neighbours { key: ids::fresh_key(), told: Mutex::default() }
    }

    /// The block of an address: the first 24 bits of one, the first 48 of the other kind, which is what one customer or one
    /// place has.
    pub(super) fn block(&self, keys: &KeyRing, address: IpAddr, now: DateTime<Utc>) -> Block {
        let bits = match address.to_canonical() {
            IpAddr::V4(address) => address.octets()[..3].to_vec(),
            IpAddr::V6(address) => address.octets()[..6].to_vec(),
        };
        let spelled: String = bits.iter().map(|byte| format!("{byte:02x}")).collect();
        let of_day = keys.of_day(now.date_naive()).hash(&["block", &spelled]);
        let mut today = [0; 16];
        today.copy_from_slice(&of_day.as_bytes()[..16]);
        Block { today, week: self.hash(&[week(now).as_bytes(), &bits]) }
    }

    /// Whether somebody of this block has told this week that nobody could be reached there.
    pub(super) fn has_told(&self, block: &Block, service: &str, way: &str, now: DateTime<Utc>) -> bool {
        let told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        told.0 == week(now) && told.1.contains(&self.of(block, service, way))
    }

    /// Notes that somebody has.
    pub(super) fn note(&self, block: &Block, service: &str, way: &str, now: DateTime<Utc>) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let week = week(now);
        if told.0 != week || told.1.len() >= MOST {
            *told = (week, HashSet::new());
        }
        told.1.insert(self.of(block, service, way));
    }

    fn of(&self, block: &Block, service: &str, way: &str) -> [u8; 16] {
        self.hash(&[&block.week, service.as_bytes(), way.as_bytes()])
    }

    fn hash(&self, parts: &[&[u8]]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        let mut half = [0; 16];
        hasher.finalize_xof().fill(&mut half);
        half
    }
}

fn week(now: DateTime<Utc>) -> String {
    let week = now.iso_week();
    format!("{}-{}", week.year(), week.week())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_block_is_known_again_within_the_week_and_never_after_it() {
        let (keys, neighbours) = (KeyRing::in_memory(), Neighbours::new());
        let now: DateTime<Utc> = "2026-11-23T12:00:00Z".parse().expect("a moment");
        let block = |address: &str, at| neighbours.block(&keys, address.parse().expect("an address"), at);
        let one = block("203.0.113.7", now);
        assert!(one == block("203.0.113.250", now) && one == block("::ffff:203.0.113.9", now));
        assert!(
            one != block("203.0.114.7", now)
                && one != Neighbours::new().block(&keys, "203.0.113.7".parse().expect("one"), now)
        );
        assert!(block("2001:db8:1:2::3", now) == block("2001:db8:1:ffff::", now));
        assert!(block("2001:db8:1::", now) != block("2001:db8:2::", now));
        let later = now + TimeDelta::days(1);
        assert!(block("203.0.113.7", later).today != one.today && block("203.0.113.7", later).week == one.week);
        neighbours.note(&one, "a", "call", now);
        assert!(neighbours.has_told(&one, "a", "call", later));
        assert!(!neighbours.has_told(&one, "b", "call", now) && !neighbours.has_told(&one, "a", "web", now));
        let next = now + TimeDelta::days(7);
        assert!(block("203.0.113.7", next).week != one.week);
        assert!(!neighbours.has_told(&one, "a", "call", next), "a new week");
    }
}

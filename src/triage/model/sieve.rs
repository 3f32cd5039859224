//! Tells of most keys that they are in no table, from a quarter of a megabyte in place of seven: hardly any beginning of a
//! word is a stem and hardly any two words are an expression, and to learn that from the table costs a walk to memory each.

use std::borrow::Cow;

use crate::triage::hash::spread;

/// How many bits there are for each key, at least: of what is in no table one in so many is not told.
const ROOM: usize = 8;
/// The bits of a hash by which a table finds its cells, and its marks the lowest of the rest: ours lie above.
const TAKEN: u32 = 40;

/// One bit for each of some keys, which other keys may share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sieve(Cow<'static, [u8]>);

impl Sieve {
    /// The sieve of these keys.
    pub fn of(keys: &[u64]) -> Sieve {
        let bits = (keys.len() * ROOM).next_power_of_two().max(8);
        let mut bytes = vec![0; bits / 8];
        for key in keys {
            let (byte, bit) = place(*key, bytes.len());
            bytes[byte] |= bit;
        }
        Sieve(Cow::Owned(bytes))
    }

    /// The sieve whose bytes these are; nothing where they are none.
    pub fn read(bytes: &'static [u8]) -> Option<Sieve> {
        bytes.len().is_power_of_two().then_some(Sieve(Cow::Borrowed(bytes)))
    }

    /// Its bytes, for the model file.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether the key may be one of them: always where it is.
    pub fn may_hold(&self, key: u64) -> bool {
        let (byte, bit) = place(key, self.0.len());
        self.0.get(byte).is_some_and(|byte| byte & bit != 0)
    }
}

/// The byte of a key among so many, and its bit.
fn place(key: u64, bytes: usize) -> (usize, u8) {
    let hash = (spread(key) >> TAKEN) as usize;
    ((hash / 8) & bytes.wrapping_sub(1), 1 << (hash % 8))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_put_in_passes(keys in prop::collection::vec(any::<u64>(), 0..300)) {
            let sieve = Sieve::of(&keys);
            prop_assert!(keys.iter().all(|key| sieve.may_hold(*key)));
            prop_assert_eq!(Sieve::read(sieve.bytes().to_vec().leak()), Some(sieve));
        }
    }

    #[test]
    fn most_of_what_was_not_is_held_back() {
        let sieve = Sieve::of(&(0..10_000).collect::<Vec<_>>());
        let passing = (10_000..110_000).filter(|key| sieve.may_hold(*key)).count();
        assert!(passing < 100_000 / ROOM, "{passing}");
        assert!(!Sieve::default().may_hold(1) && Sieve::read(&[0; 3]).is_none() && Sieve::read(&[]).is_none());
    }
}

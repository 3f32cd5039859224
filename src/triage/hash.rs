//! The hashes that words, glossary entries and features are found by. Fixed for ever: weights were learned under them.

use std::hash::{BuildHasher, Hasher};

use crate::lang::Lang;

/// Where every hash begins.
pub const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a of some bytes.
pub fn hash(bytes: &[u8]) -> u64 {
    extended(START, bytes)
}

/// The hash of what was hashed so far, followed by some bytes.
pub fn extended(so_far: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(so_far, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

/// The hash of what was hashed so far, followed by one number.
pub fn followed(so_far: u64, number: u64) -> u64 {
    (so_far ^ number).wrapping_mul(PRIME).rotate_left(23)
}

/// Where the keys of a language and a kind begin.
pub fn start(lang: Lang, kind: u64) -> u64 {
    extended(followed(START, kind), lang.as_str().as_bytes())
}

/// Spreads a hash over all its bits; without it the low bits of short inputs are much alike.
pub fn spread(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^ (hash >> 33)
}

/// For maps whose keys are hashes already.
#[derive(Clone, Copy, Default)]
pub struct Identity;

/// Hands the key through.
pub struct Through(u64);

impl BuildHasher for Identity {
    type Hasher = Through;

    fn build_hasher(&self) -> Through {
        Through(0)
    }
}

impl Hasher for Through {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = extended(self.0, bytes);
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = spread(key);
    }
}

//! A key: 256 random bits that seal, open and hash. Never printed, wiped from memory when it is let go.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, AeadInOut, Payload},
};
use zeroize::Zeroize;

use crate::ids;

/// How long a key is, in bytes.
pub(super) const LENGTH: usize = 32;

/// How long the number is that each sealed value uses once, in bytes. At random it never comes twice.
const NONCE: usize = 24;

/// How long the mark behind the content is that shows whether it was changed, in bytes.
const TAG: usize = 16;

/// The first byte of what is sealed like this. Another way of sealing gets another one.
const FORMAT: u8 = 1;

/// A key. It has no `Debug`: who has it can read, or test a guess.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; LENGTH]);

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Key {
    /// A new one, at random.
    pub fn fresh() -> Self {
        Key(ids::fresh_key())
    }

    /// The key in these bytes; `None` when there are more or fewer than 32.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Key)
    }

    pub(super) fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// Seals. `place` says what this is and whose, such as `reply`, a conversation and a turn: opened in another place,
    /// it is refused, so rows cannot change places. 41 bytes longer than the content.
    ///
    /// # Panics
    /// For contents of more than 256 GiB.
    pub fn seal(&self, place: &[&str], content: &[u8]) -> Vec<u8> {
        let nonce = ids::fresh_nonce::<NONCE>();
        let mut out = Vec::with_capacity(1 + NONCE + content.len() + TAG);
        out.push(FORMAT);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(content);
        let (aad, text) = (bound_to(place), (&mut out[1 + NONCE..]).into());
        let tag = self.cipher().encrypt_inout_detached(&XNonce::from(nonce), &aad, text);
        out.extend_from_slice(&tag.expect("a message is never so long"));
        out
    }

    /// What was sealed with this key in this place; `None` for anything else.
    pub fn open(&self, place: &[&str], sealed: &[u8]) -> Option<Vec<u8>> {
        let (&FORMAT, rest) = sealed.split_first()? else { return None };
        let (nonce, content) = rest.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        self.cipher().decrypt(&XNonce::from(nonce), Payload { msg: content, aad: &bound_to(place) }).ok()
    }

    /// A hash that nobody can make or test without the key; the first part says what for.
    pub fn hash(&self, parts: &[&str]) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(&bound_to(parts));
        hasher.finalize()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

/// Several texts as one, each behind its length, so that no two lists become the same bytes.
fn bound_to(parts: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(64);
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_sealed_opens_in_its_place_only(content: Vec<u8>, place in "[a-z]{0,8}", other in "[a-z]{0,8}") {
            let (key, stranger) = (Key::fresh(), Key::fresh());
            let sealed = key.seal(&[&place, "1"], &content);
            prop_assert_eq!(key.open(&[&place, "1"], &sealed), Some(content.clone()));
            prop_assert_eq!(sealed.len(), content.len() + 41);
            prop_assert!(stranger.open(&[&place, "1"], &sealed).is_none());
            prop_assert!(key.open(&[&place], &sealed).is_none());
            if other != place {
                prop_assert!(key.open(&[&other, "1"], &sealed).is_none());
            }
        }

        #[test]
        fn one_changed_bit_is_noticed(content in prop::collection::vec(any::<u8>(), 1..64), at: prop::sample::Index, bit in 0..8_u8) {
            let key = Key::fresh();
            let mut sealed = key.seal(&["state"], &content);
            let place = at.index(sealed.len());
            sealed[place] ^= 1 << bit;
            prop_assert!(key.open(&["state"], &sealed).is_none());
        }

        #[test]
        fn anything_may_be_opened_without_harm(bytes: Vec<u8>) {
            prop_assert!(Key::fresh().open(&["state"], &bytes).is_none());
        }
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        let key = Key::fresh();
        assert_ne!(key.hash(&["ab", "c"]), key.hash(&["a", "bc"]));
        assert_ne!(key.hash(&["a"]), key.hash(&["a", ""]));
        assert_eq!(key.hash(&["a", "b"]), key.clone().hash(&["a", "b"]));
    }
}

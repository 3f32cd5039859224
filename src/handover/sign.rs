//! Standard Webhooks 1.0.0: how a helpline knows that an event is ours, and we that a call is theirs.
//!
//! What is signed is `id.timestamp.body`, the raw bytes. `v1` is HMAC-SHA256 with a shared secret, `v1a` ed25519 with a pair of
//! keys for each side. While keys rotate, old and new ones sign side by side, and either is enough.

use base64::{Engine, prelude::BASE64_STANDARD};
use ring::{
    hmac,
    signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// How far a timestamp may be from now, both ways, in seconds.
pub const TOLERANCE: i64 = 5 * 60;

/// The longest id of a call.
const LONGEST_ID: usize = 64;

/// The keys of an endpoint. Written sealed, never shown but once.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Keys {
    /// Shared secrets, the newest first.
    pub shared: Vec<Bytes>,
    /// Our own seeds for ed25519, the newest first.
    pub seeds: Vec<Bytes>,
    /// Their public keys for ed25519, the newest first.
    pub theirs: Vec<Bytes>,
}

/// Secret bytes; overwritten when they are let go.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// Takes bytes in.
    pub fn new(bytes: Vec<u8>) -> Self {
        Bytes(bytes)
    }
}

impl Drop for Bytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What the headers of a signed request say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headers<'h> {
    /// `webhook-id`.
    pub id: &'h str,
    /// `webhook-timestamp`.
    pub timestamp: &'h str,
    /// `webhook-signature`.
    pub signature: &'h str,
}

/// Why a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// A header cannot be read.
    #[error("webhook-id, webhook-timestamp and webhook-signature must all be there and well formed")]
    Unreadable,
    /// The timestamp is too far from now.
    #[error("the timestamp is more than five minutes from now")]
    Stale,
    /// No signature fits.
    #[error("no signature fits")]
    Forged,
}

/// A shared secret as helplines read it.
pub fn shown_secret(secret: &[u8]) -> String {
    format!("whsec_{}", BASE64_STANDARD.encode(secret))
}

/// The public key of a seed as helplines read it; `None` when the seed is none.
pub fn shown_public(seed: &[u8]) -> Option<String> {
    let pair = Ed25519KeyPair::from_seed_unchecked(seed).ok()?;
    Some(format!("whpk_{}", BASE64_STANDARD.encode(pair.public_key().as_ref())))
}

/// Reads a shared secret as helplines read it.
pub fn read_secret(text: &str) -> Option<Bytes> {
    let bytes = BASE64_STANDARD.decode(text.trim().strip_prefix("whsec_")?).ok()?;
    (24..=64).contains(&bytes.len()).then(|| Bytes::new(bytes))
}

/// Reads a public key that a helpline gave.
pub fn read_public(text: &str) -> Option<Bytes> {
    let bytes = BASE64_STANDARD.decode(text.trim().strip_prefix("whpk_")?).ok()?;
    (bytes.len() == 32).then(|| Bytes::new(bytes))
}

/// Something that signs again and again.
pub struct Signer {
    shared: Vec<hmac::Key>,
    pairs: Vec<Ed25519KeyPair>,
    theirs: Vec<UnparsedPublicKey<Vec<u8>>>,
}

impl Signer {
    /// A signer with these keys; those that cannot be used are left out.
    pub fn new(keys: &Keys) -> Self {
        let shared = keys.shared.iter().filter(|secret| (24..=64).contains(&secret.0.len()));
        Signer {
            shared: shared.map(|secret| hmac::Key::new(hmac::HMAC_SHA256, &secret.0)).collect(),
            pairs: keys.seeds.iter().filter_map(|seed| Ed25519KeyPair::from_seed_unchecked(&seed.0).ok()).collect(),
            theirs: keys.theirs.iter().map(|key| UnparsedPublicKey::new(&ED25519, key.0.clone())).collect(),
        }
    }

    /// The header `webhook-signature` for a request: one entry for each key that is in use.
    pub fn sign(&self, id: &str, timestamp: i64, body: &[u8]) -> String {
        let signed = signed(id, &timestamp.to_string(), body);
        let v1 = self.shared.iter().map(|key| format!("v1,{}", BASE64_STANDARD.encode(hmac::sign(key, &signed))));
        let v1a = self.pairs.iter().map(|pair| format!("v1a,{}", BASE64_STANDARD.encode(pair.sign(&signed))));
        v1.chain(v1a).collect::<Vec<_>>().join(" ")
    }

    /// Whether a request is signed by the other side, now.
    pub fn verify(&self, headers: Headers<'_>, body: &[u8], now: i64) -> Result<(), Wrong> {
        let Headers { id, timestamp, signature } = headers;
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if id.is_empty() || id.len() > LONGEST_ID || !id.chars().all(is_plain) || signature.is_empty() {
            return Err(Wrong::Unreadable);
        }
        if timestamp.is_empty() || timestamp.len() > 12 || !timestamp.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Wrong::Unreadable);
        }
        let at: i64 = timestamp.parse().map_err(|_| Wrong::Unreadable)?;
        if (now - at).abs() > TOLERANCE {
            return Err(Wrong::Stale);
        }
        let signed = signed(id, timestamp, body);
        let fits = |entry: &str| {
            let Some((version, encoded)) = entry.split_once(',') else { return false };
            let Ok(given) = BASE64_STANDARD.decode(encoded) else { return false };
            match version {
                // Both compare in constant time.
                "v1" => self.shared.iter().any(|key| hmac::verify(key, &signed, &given).is_ok()),
                "v1a" => self.theirs.iter().any(|key| key.verify(&signed, &given).is_ok()),
                _ => false,
            }
        };
        // More entries than anybody rotates would only cost us time.
        if signature.split(' ').take(8).any(fits) { Ok(()) } else { Err(Wrong::Forged) }
    }
}

fn signed(id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(id.len() + timestamp.len() + body.len() + 2);
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        bytes.extend_from_slice(part);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn keys(shared: &[u8]) -> Keys {
        Keys { shared: shared.iter().map(|byte| Bytes::new(vec![*byte; 32])).collect(), ..Keys::default() }
    }

    fn verify(signer: &Signer, signature: &str, at: i64, body: &[u8], now: i64) -> Result<(), Wrong> {
        signer.verify(Headers { id: "msg_1", timestamp: &at.to_string(), signature }, body, now)
    }

    #[test]
    fn the_example_of_the_specification_is_signed_as_it_says() {
        let secret = BASE64_STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").expect("base64");
        let signer = Signer::new(&Keys { shared: vec![Bytes::new(secret)], ..Keys::default() });
        let signature = signer.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, br#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_changed_byte_a_stale_time_and_another_key_are_refused() {
        let ours = Signer::new(&keys(&[1]));
        let signature = ours.sign("msg_1", NOW, b"body");
        assert_eq!(verify(&ours, &signature, NOW, b"body", NOW), Ok(()));
        assert_eq!(verify(&ours, &signature, NOW, b"bodY", NOW), Err(Wrong::Forged));
        assert_eq!(verify(&ours, &signature, NOW + 1, b"body", NOW), Err(Wrong::Forged));
        for now in [NOW - TOLERANCE - 1, NOW + TOLERANCE + 1] {
            assert_eq!(verify(&ours, &signature, NOW, b"body", now), Err(Wrong::Stale));
        }
        assert_eq!(verify(&Signer::new(&keys(&[2])), &signature, NOW, b"body", NOW), Err(Wrong::Forged));
        assert_eq!(verify(&ours, "v9,abcd", NOW, b"body", NOW), Err(Wrong::Forged));
        assert_eq!(verify(&ours, "", NOW, b"body", NOW), Err(Wrong::Unreadable));
    }

    #[test]
    fn old_and_new_key_sign_side_by_side_while_they_rotate() {
        let both = Signer::new(&keys(&[2, 1]));
        let signature = both.sign("msg_1", NOW, b"body");
        assert_eq!(signature.split(' ').count(), 2);
        for one in [1, 2] {
            assert_eq!(verify(&Signer::new(&keys(&[one])), &signature, NOW, b"body", NOW), Ok(()));
        }
    }

    #[test]
    fn a_pair_of_keys_works_both_ways() {
        let (ours, theirs) = (vec![7; 32], vec![8; 32]);
        let public = |seed: &[u8]| read_public(&shown_public(seed).expect("a key")).expect("a key");
        let here = Signer::new(&Keys {
            seeds: vec![Bytes::new(ours.clone())],
            theirs: vec![public(&theirs)],
            ..Keys::default()
        });
        let there =
            Signer::new(&Keys { seeds: vec![Bytes::new(theirs)], theirs: vec![public(&ours)], ..Keys::default() });
        let signature = here.sign("msg_1", NOW, b"body");
        assert!(signature.starts_with("v1a,"));
        assert_eq!(verify(&there, &signature, NOW, b"body", NOW), Ok(()));
        assert_eq!(verify(&here, &there.sign("msg_1", NOW, b"x"), NOW, b"x", NOW), Ok(()));
        assert_eq!(verify(&here, &signature, NOW, b"body", NOW), Err(Wrong::Forged), "our own words come back");
    }
}

//! The signature of the published files: Ed25519, so that a copy can be told from a forgery wherever it was found.

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::{
    rand::SystemRandom,
    signature::{Ed25519KeyPair, KeyPair},
};

/// What stands before the 32 bytes of a public key in its standard wrapping (RFC 8410).
const WRAPPING: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// Signs what is published.
pub struct Signer(Ed25519KeyPair);

impl Signer {
    /// A new key as it is kept in a file (PKCS #8).
    ///
    /// # Panics
    /// If the system has no randomness; nothing else works then, either.
    pub fn fresh_key() -> Vec<u8> {
        let key = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).expect("the system gives random bytes");
        key.as_ref().to_vec()
    }

    /// Signs with a key that was kept; `None` if these bytes are none.
    pub fn with_key(kept: &[u8]) -> Option<Signer> {
        Ed25519KeyPair::from_pkcs8_maybe_unchecked(kept).ok().map(Signer)
    }

    /// Signs with a key that nobody keeps: for tests and rehearsals.
    pub(super) fn fresh() -> Signer {
        Signer::with_key(&Signer::fresh_key()).expect("a key that was just made is one")
    }

    /// The signature of these bytes: 64 bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        self.0.sign(bytes).as_ref().to_vec()
    }

    /// The public key as PEM.
    pub(super) fn public_key(&self) -> String {
        let wrapped = [&WRAPPING, self.0.public_key().as_ref()].concat();
        format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(wrapped))
    }
}

#[cfg(test)]
mod tests {
    use ring::signature::{ED25519, UnparsedPublicKey};

    use super::*;

    #[test]
    fn what_was_signed_can_be_checked_with_the_published_key_alone() {
        let kept = Signer::fresh_key();
        let signer = Signer::with_key(&kept).expect("a key");
        let signature = Signer::with_key(&kept).expect("a key").sign(b"a file");
        let pem = signer.public_key();
        let lines: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let bytes = STANDARD.decode(lines).expect("base64");
        let key = UnparsedPublicKey::new(&ED25519, &bytes[WRAPPING.len()..]);
        assert!(key.verify(b"a file", &signature).is_ok() && key.verify(b"another", &signature).is_err());
        assert!(Signer::with_key(b"no key").is_none());
    }
}

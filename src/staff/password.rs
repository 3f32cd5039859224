//! Passwords: hashed with Argon2id, in the form that other programs write, too. Slow on purpose, so it runs away from
//! the threads that answer (see `office`).

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64_NOPAD;
use zeroize::Zeroize;

use crate::ids;

/// How short a password may be, in characters: long enough that with a code beside it nobody guesses it.
pub(super) const SHORTEST: usize = 12;
/// How long one may be, in bytes.
pub(super) const LONGEST: usize = 1024;

/// How much memory, in KiB, and how many rounds: what OWASP recommends for one lane.
const MEMORY: u32 = 19_456;
const ROUNDS: u32 = 2;
const LANES: u32 = 1;

/// A password that somebody typed. Never printed, wiped when it is let go.
pub struct Typed(String);

impl Typed {
    /// Takes it in.
    pub fn new(text: String) -> Self {
        Typed(text)
    }

    /// Whether it may be chosen as a password.
    pub(super) fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= SHORTEST && self.0.len() <= LONGEST
    }

    /// Whether two are the same.
    pub(super) fn is(&self, other: &Typed) -> bool {
        blake3::hash(self.0.as_bytes()) == blake3::hash(other.0.as_bytes())
    }
}

impl Drop for Typed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Hashes a password with a salt of its own.
pub(super) fn hash(password: &Typed) -> String {
    let salt = ids::fresh_nonce::<16>();
    let hash = argon(password, &salt, MEMORY, ROUNDS, LANES).expect("the parameters are within bounds");
    let (salt, hash) = (BASE64_NOPAD.encode(&salt), BASE64_NOPAD.encode(&hash));
    format!("$argon2id$v=19$m={MEMORY},t={ROUNDS},p={LANES}${salt}${hash}")
}

/// Whether a password is the one that was hashed. A hash that cannot be read fits nothing.
pub(super) fn fits(password: &Typed, hashed: &str) -> bool {
    let Some((salt, wanted, [memory, rounds, lanes])) = parts(hashed) else { return false };
    let Some(found) = argon(password, &salt, memory, rounds, lanes) else { return false };
    // Hashes of this kind are compared in the same time wherever they differ.
    blake3::hash(&found) == blake3::hash(&wanted)
}

/// A hash that no password fits: work that takes as long where there is no account.
pub(super) fn nobodys() -> String {
    let salt = BASE64_NOPAD.encode(&[7; 16]);
    let hash = BASE64_NOPAD.encode(&ids::fresh_key());
    format!("$argon2id$v=19$m={MEMORY},t={ROUNDS},p={LANES}${salt}${hash}")
}

fn parts(hashed: &str) -> Option<(Vec<u8>, Vec<u8>, [u32; 3])> {
    let mut parts = hashed.strip_prefix("$argon2id$v=19$")?.split('$');
    let (numbers, salt, hash) = (parts.next()?, parts.next()?, parts.next()?);
    let mut found = [0; 3];
    for ((name, place), part) in ["m=", "t=", "p="].iter().zip(&mut found).zip(numbers.split(',')) {
        *place = part.strip_prefix(name)?.parse().ok()?;
    }
    Some((BASE64_NOPAD.decode(salt.as_bytes()).ok()?, BASE64_NOPAD.decode(hash.as_bytes()).ok()?, found))
}

fn argon(password: &Typed, salt: &[u8], memory: u32, rounds: u32, lanes: u32) -> Option<[u8; 32]> {
    let params = Params::new(memory, rounds, lanes, Some(32)).ok()?;
    let mut out = [0; 32];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(password.0.as_bytes(), salt, &mut out).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Typed {
        Typed::new(text.to_owned())
    }

    #[test]
    fn only_the_same_password_fits_and_no_two_hashes_are_alike() {
        let hashed = hash(&typed("correct horse battery"));
        assert!(fits(&typed("correct horse battery"), &hashed));
        assert!(!fits(&typed("correct horse batterz"), &hashed));
        assert_ne!(hash(&typed("correct horse battery")), hashed);
        assert!(!fits(&typed("anything"), &nobodys()));
    }

    #[test]
    fn a_hash_of_another_program_is_read_and_nonsense_fits_nothing() {
        // Made with the reference program: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -e
        let known = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assert!(fits(&typed("password"), known));
        for odd in ["", "$argon2id$v=19$m=1$a$b", "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$AAAA", "plain"] {
            assert!(!fits(&typed("password"), odd), "{odd}");
        }
    }

    #[test]
    fn short_and_endless_passwords_are_refused() {
        assert!(!typed("eleven char").is_long_enough() && typed("twelve chars").is_long_enough());
        assert!(!typed(&"x".repeat(LONGEST + 1)).is_long_enough());
        assert!(typed("a").is(&typed("a")) && !typed("a").is(&typed("b")));
    }
}

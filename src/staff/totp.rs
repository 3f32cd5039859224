//! Codes of six digits from an app on a telephone (TOTP, RFC 6238 with SHA-1 and 30 seconds, which every app knows).
//!
//! Written out here because a code must count once only: the step that it belongs to is kept, and none up to it is
//! taken again.

use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// How many seconds a code counts.
const STEP: i64 = 30;
/// How many steps a clock may be off, either way.
const OFF: i64 = 1;

/// The step of the code that was typed, if it is right now and later than `used`.
pub(super) fn step_of(secret: &[u8], typed: &str, now: DateTime<Utc>, used: i64) -> Option<i64> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if typed.len() != 6 {
        return None;
    }
    let today = now.timestamp().div_euclid(STEP);
    let is_same = |step: &i64| blake3::hash(code(secret, *step).as_bytes()) == blake3::hash(typed.as_bytes());
    (today - OFF..=today + OFF).filter(|step| *step > used).find(is_same)
}

/// The code that counts at this time.
pub fn code_at(secret: &[u8], now: DateTime<Utc>) -> String {
    code(secret, now.timestamp().div_euclid(STEP))
}

fn code(secret: &[u8], step: i64) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("a key of any length will do");
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[hash.len() - 1] & 0x0f);
    let number = u32::from_be_bytes([hash[at] & 0x7f, hash[at + 1], hash[at + 2], hash[at + 3]]);
    format!("{:06}", number % 1_000_000)
}

/// The secret as people type it into an app, in groups of four.
pub(super) fn spelled(secret: &[u8]) -> String {
    let text = BASE32_NOPAD.encode(secret);
    let groups: Vec<&str> = (0..text.len()).step_by(4).map(|at| &text[at..(at + 4).min(text.len())]).collect();
    groups.join(" ")
}

/// The address that apps read the secret from. The name is one of an account, so it needs no escapes.
pub(super) fn address(secret: &[u8], name: &str) -> String {
    let secret = BASE32_NOPAD.encode(secret);
    format!("otpauth://totp/helpbridge:{name}?secret={secret}&issuer=helpbridge&algorithm=SHA1&digits=6&period=30")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).expect("a time")
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B; the last six of its eight digits.
        for (second, expected) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            assert_eq!(code_at(SECRET, at(second)), expected);
        }
    }

    #[test]
    fn a_code_counts_for_a_step_either_way_and_only_once() {
        let code = code_at(SECRET, at(3000));
        assert_eq!(step_of(SECRET, &code, at(3000), 0), Some(100));
        assert_eq!(step_of(SECRET, &format!("{} {}", &code[..3], &code[3..]), at(3059), 0), Some(100));
        assert_eq!(step_of(SECRET, &code, at(2970), 0), Some(100));
        assert_eq!(step_of(SECRET, &code, at(3060), 0), None, "too late");
        assert_eq!(step_of(SECRET, &code, at(3000), 100), None, "used");
        for odd in ["", "12345", "1234567", "abcdef"] {
            assert_eq!(step_of(SECRET, odd, at(3000), 0), None);
        }
    }

    #[test]
    fn a_secret_is_spelled_for_people_and_for_apps() {
        assert_eq!(spelled(SECRET), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(address(SECRET, "asha").starts_with("otpauth://totp/helpbridge:asha?secret=GEZDGNBVGY3TQOJQGEZDGNBV"));
    }
}

//! A country as its ISO 3166-1 alpha-2 code. What is known about a country lives in `directory`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An ISO 3166-1 alpha-2 code, two upper-case letters. Whether such a country exists, the directory says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// The code as text, for example `"KE"`.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("only ASCII letters are ever stored")
    }

    /// The country of a flag emoji (two regional indicator symbols), if the text is one.
    pub fn from_flag(text: &str) -> Option<Country> {
        let mut letters = text.chars().map(|c| {
            let offset = u32::from(c).checked_sub(0x1F1E6).filter(|o| *o < 26)?;
            Some(b'A' + u8::try_from(offset).ok()?)
        });
        let code = [letters.next()??, letters.next()??];
        letters.next().is_none().then_some(Country(code))
    }
}

/// The text is no country code.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no country code; write two letters, as in KE")]
pub struct BadCountry(pub String);

impl FromStr for Country {
    type Err = BadCountry;

    fn from_str(text: &str) -> Result<Self, BadCountry> {
        let bytes = text.trim().as_bytes();
        match bytes {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Country([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(BadCountry(text.chars().take(20).collect())),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_is_a_country() {
        assert_eq!(Country::from_flag("🇰🇪"), "ke".parse().ok());
        assert_eq!(Country::from_flag("🇰"), None);
        assert_eq!(Country::from_flag("ke"), None);
    }
}

//! Partners: schools and organisations in whose pages the chat may stand in a frame.
//!
//! A partner has a public key that stands in the source of its pages. It is no secret and opens nothing: it only names
//! the origins that may show the frame, and what to expect of those who write there.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer};

use crate::{country::Country, lang::Lang};

use super::values::{Unreadable, spelled_or_empty};

/// A partner.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Partner {
    /// The origins of the pages that may show the frame.
    pub origins: Vec<Origin>,
    /// The switch that ends the chat in all pages of the partner at once. Default: on.
    pub enabled: bool,
    /// The country to start from, where nothing better is known.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub country: Option<Country>,
    /// The language to start in.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub lang: Option<Lang>,
}

impl Default for Partner {
    fn default() -> Self {
        Partner { origins: Vec::new(), enabled: true, country: None, lang: None }
    }
}

/// Whether a text can be the key of a partner: plain enough to stand in an address without any escape.
pub fn is_partner_key(key: &str) -> bool {
    (1..=40).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
}

/// The origin of a page (RFC 6454): scheme, host and port. Over TLS, except on the developer's own machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl FromStr for Origin {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let text = text.trim().trim_end_matches('/');
        let (scheme, authority) = text.split_once("://").ok_or(Unreadable("is no origin"))?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        if host.is_empty() || !host.chars().all(is_plain) || port.parse::<u16>().is_err() {
            return Err(Unreadable("holds more than a host and a port"));
        }
        let is_here = matches!(host, "localhost" | "127.0.0.1");
        if scheme == "https" || (scheme == "http" && is_here) {
            Ok(Origin(text.to_ascii_lowercase()))
        } else {
            Err(Unreadable("does not begin with https://"))
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Origin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::values::spelled(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_a_host_and_a_port() {
        for good in ["https://school.example", "https://school.example:8443", "http://127.0.0.1:81", "http://localhost"]
        {
            assert_eq!(good.parse::<Origin>().map(|origin| origin.to_string()), Ok(good.to_owned()));
        }
        assert_eq!("https://School.example/".parse::<Origin>().map(|o| o.0), Ok("https://school.example".to_owned()));
        let bad =
            ["", "school.example", "http://school.example", "https://", "https://*", "https://a b", "https://a/b"];
        for text in bad.into_iter().chain(["https://a;script-src *", "https://u@h", "https://h:port", "javascript://x"])
        {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_key_needs_no_escape_anywhere() {
        assert!(is_partner_key("spring-school_7"));
        for key in ["", "A", "a b", "a&b", "a\"", "a.b", &"a".repeat(41)] {
            assert!(!is_partner_key(key), "{key}");
        }
    }
}

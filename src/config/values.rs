//! The kinds of values that settings have, each read from text by one rule that says what is expected.

use std::{fmt, net::IpAddr, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error as _};

/// A value that must not be seen: a password, a token, an address with a password in it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the value in.
    pub fn new(value: String) -> Self {
        Secret(value)
    }

    /// Takes a token in: it stands in addresses and headers, so it holds nothing that has no place there.
    pub(super) fn of_a_token(text: &str) -> Result<Self, Unreadable> {
        if text.len() <= 200 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b":._-".contains(&b)) {
            Ok(Secret(text.to_owned()))
        } else {
            Err(Unreadable("holds a character that no token has"))
        }
    }

    /// The value itself, for the one place that uses it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// A value could not be read. The text says what was expected and never repeats the value: it may be a secret.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub &'static str);

/// The address of a page: `http://` or `https://` and a host, without a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Address {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let rest = rest.ok_or(Unreadable("does not begin with https:// or http://"))?;
        let host = rest.split('/').next().unwrap_or_default();
        if host.is_empty() || host.starts_with(':') {
            return Err(Unreadable("names no host"));
        }
        if text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '#')) {
            return Err(Unreadable("holds a character that has no place in it"));
        }
        Ok(Address(text.trim_end_matches('/').to_owned()))
    }
}

/// A network in CIDR notation (RFC 4632, RFC 4291 section 2.3), or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    first: IpAddr,
    prefix: u8,
}

impl Network {
    /// Whether the address is in the network. An IPv4 address that came mapped into IPv6 counts as IPv4.
    pub fn contains(&self, address: IpAddr) -> bool {
        let bits = |ip: IpAddr| match ip.to_canonical() {
            IpAddr::V4(ip) => (u128::from(ip.to_bits()) << 96, true),
            IpAddr::V6(ip) => (ip.to_bits(), false),
        };
        let ((ours, four), (theirs, also_four)) = (bits(self.first), bits(address));
        let mask = if self.prefix == 0 { 0 } else { u128::MAX << (128 - self.prefix) };
        four == also_four && ours & mask == theirs & mask
    }
}

impl FromStr for Network {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let (address, prefix) = text.trim().split_once('/').map_or((text.trim(), None), |(a, p)| (a, Some(p)));
        let first: IpAddr = address.parse().map_err(|_| Unreadable("is no IP address or network"))?;
        let longest = if first.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Some(longest), |p| p.parse().ok().filter(|p| *p <= longest));
        Ok(Network { first, prefix: prefix.ok_or(Unreadable("has a length after the slash that does not exist"))? })
    }
}

impl<'de> Deserialize<'de> for Network {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        spelled(deserializer)
    }
}

/// How much is logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are those of the levels")]
pub enum LogLevel {
    Error,
    Warn,
    #[default]
    Info,
    Debug,
    Trace,
}

impl LogLevel {
    /// The name of the level.
    pub fn as_str(self) -> &'static str {
        match self {
            LogLevel::Error => "error",
            LogLevel::Warn => "warn",
            LogLevel::Info => "info",
            LogLevel::Debug => "debug",
            LogLevel::Trace => "trace",
        }
    }
}

/// Reads a value that is written as text.
pub(super) fn spelled<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

/// Reads a value that is written as text and may be empty: then it is not set.
pub(super) fn spelled_or_empty<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    let text = String::deserialize(deserializer)?;
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(D::Error::custom) }
}

/// Reads the address of a database; what it says is never part of an error.
pub(super) fn database<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
    let text = String::deserialize(deserializer).map_err(|_| D::Error::custom("is no text"))?;
    if text.is_empty() || text.starts_with("postgres://") || text.starts_with("postgresql://") {
        Ok(Secret(text))
    } else {
        Err(D::Error::custom("is neither empty (SQLite) nor the address of a PostgreSQL database"))
    }
}

/// Reads a token; what it says is never part of an error.
pub(super) fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
    let text = String::deserialize(deserializer).map_err(|_| D::Error::custom("is no text"))?;
    Secret::of_a_token(text.trim()).map_err(D::Error::custom)
}

/// Reads what a platform shows in a header; what it says is never part of an error.
pub(super) fn header<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
    let text = String::deserialize(deserializer).map_err(|_| D::Error::custom("is no text"))?;
    if text.len() <= 256 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b)) {
        Ok(Secret(text))
    } else {
        Err(D::Error::custom("holds more than 256 letters, digits, _ and -"))
    }
}

/// Reads one line of text for people.
pub(super) fn line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.chars().any(char::is_control) || text.chars().count() > 200 {
        return Err(D::Error::custom("is more than one line of 200 characters"));
    }
    Ok(text.trim().to_owned())
}

/// Reads a time limit in milliseconds.
pub(super) fn millis<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let millis = u64::deserialize(deserializer)?;
    if (1..=10_000).contains(&millis) { Ok(millis) } else { Err(D::Error::custom("is not between 1 and 10000")) }
}

/// Reads how much may come in a minute.
pub(super) fn a_minute<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let most = u32::deserialize(deserializer)?;
    if most <= 1_000_000 { Ok(most) } else { Err(D::Error::custom("is more than 1000000")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(network: &str, address: &str) -> bool {
        let network: Network = network.parse().expect("a network");
        network.contains(address.parse().expect("an address"))
    }

    #[test]
    fn a_network_holds_its_own_addresses_only() {
        assert!(inside("10.0.0.0/8", "10.9.8.7") && !inside("10.0.0.0/8", "11.0.0.1"));
        assert!(inside("10.0.0.0/8", "::ffff:10.1.2.3"), "mapped addresses count as IPv4");
        assert!(inside("::1", "::1") && !inside("::1", "::2"));
        assert!(inside("0.0.0.0/0", "8.8.8.8") && !inside("0.0.0.0/0", "::1"));
        assert!(inside("2001:db8::/33", "2001:db8::9") && !inside("2001:db8::/33", "2001:db8:8000::"));
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in ["", "10.0.0.0/33", "::/129", "10.0.0.0/", "example.org", "10.0.0"] {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_address_is_kept_without_its_last_slash() {
        assert_eq!("https://a.example/".parse::<Address>().map(|a| a.0), Ok("https://a.example".to_owned()));
        for text in ["a.example", "ftp://a.example", "https://", "https://:80", "https://a.example/#q", "http://a b"] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_secret_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::new("hunter2".to_owned())), "[secret]");
    }
}

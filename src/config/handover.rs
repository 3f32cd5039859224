//! The settings of handovers.

use std::path::PathBuf;

use serde::{Deserialize, Deserializer, de::Error as _};

use super::values::spelled_or_empty;

/// Handovers to helplines.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Handovers {
    /// Whether the practice helpline is there, for trying everything out with invented young people. Default: no.
    pub practice: bool,
    /// How many seconds a counsellor does not see a message yet, so that it can be taken back. Default 3; none in an
    /// emergency.
    #[serde(deserialize_with = "hold")]
    pub hold_seconds: u32,
    /// The file with the key that the keys of endpoints are sealed with. Default: `endpoints.key` in `data_dir`, made when it
    /// is first needed.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub key_file: Option<PathBuf>,
    /// Development only: whether endpoints may be on this machine or in its network, and without TLS. Default: no.
    pub allow_private_endpoints: bool,
}

impl Default for Handovers {
    fn default() -> Self {
        Handovers { practice: false, hold_seconds: 3, key_file: None, allow_private_endpoints: false }
    }
}

fn hold<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let seconds = u32::deserialize(deserializer)?;
    if seconds <= 10 { Ok(seconds) } else { Err(D::Error::custom("is more than 10")) }
}

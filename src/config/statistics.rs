//! The settings of what is counted and published.

use serde::{Deserialize, Deserializer, de::Error as _};

use crate::country::Country;

use super::values::line;

/// What is counted by name, and how counts are protected when they are published.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Statistics {
    /// The smallest count that is published. Default 10; never under 5.
    #[serde(deserialize_with = "threshold")]
    pub k: u32,
    /// A country with fewer conversations in a release is published together with others. Default 100.
    #[serde(deserialize_with = "minimum")]
    pub country_minimum: u32,
    /// Weeks between the end of a period and its release. Default 1; never less.
    #[serde(deserialize_with = "weeks")]
    pub delay_weeks: u32,
    /// Countries that are never published alone: small or tense places, or where such services are forbidden.
    pub hide_countries: Vec<Country>,
    /// Services that agreed to be counted by name, by their ids.
    pub services: Vec<String>,
    /// What the noise of one release costs. 0: no noise is added.
    #[serde(deserialize_with = "epsilon")]
    pub epsilon: f64,
    /// What the noise of all releases of a year may cost together.
    #[serde(deserialize_with = "epsilon")]
    pub epsilon_a_year: f64,
    /// The DOI that the publisher got for the series. Empty: none yet.
    #[serde(deserialize_with = "line")]
    pub doi: String,
}

impl Default for Statistics {
    fn default() -> Self {
        Statistics {
            k: 10,
            country_minimum: 100,
            delay_weeks: 1,
            hide_countries: Vec::new(),
            services: Vec::new(),
            epsilon: 0.0,
            epsilon_a_year: 52.0,
            doi: String::new(),
        }
    }
}

fn between<'de, D: Deserializer<'de>>(deserializer: D, least: u32, most: u32) -> Result<u32, D::Error> {
    let number = u32::deserialize(deserializer)?;
    if (least..=most).contains(&number) {
        Ok(number)
    } else {
        Err(D::Error::custom(format!("is not between {least} and {most}")))
    }
}

fn threshold<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    between(deserializer, 5, 1000)
}

fn minimum<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    between(deserializer, 10, 1_000_000)
}

fn weeks<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    between(deserializer, 1, 52)
}

fn epsilon<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let number = f64::deserialize(deserializer)?;
    if number == 0.0 || (0.001..=1000.0).contains(&number) {
        Ok(number)
    } else {
        Err(D::Error::custom("is neither 0 nor between 0.001 and 1000"))
    }
}

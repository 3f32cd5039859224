//! Spans of time as ISO 8601 writes them, such as `PT90S`: what `POST /dev/clock` and rehearsals are told to wait.

use std::str::FromStr;

use chrono::TimeDelta;
use serde::{Deserialize, Deserializer};

/// The longest span that is read: ten years. More is a slip of the pen, and would run a clock out of its calendar.
const LONGEST: i64 = 10 * 366 * 86_400;

/// A span of days, hours, minutes and seconds in whole numbers: `PnDTnHnMnS`, each part at most once and in this order.
///
/// Years, months and weeks are not read: the first two have no fixed length, and the third does not mix with the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(TimeDelta);

impl Span {
    /// The span as a difference of times; never negative.
    pub fn delta(self) -> TimeDelta {
        self.0
    }
}

/// The text is no span of time.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no span of time; write days, hours, minutes and seconds as in P1DT2H30M or PT90S, ten years at most")]
pub struct BadSpan;

impl FromStr for Span {
    type Err = BadSpan;

    fn from_str(text: &str) -> Result<Self, BadSpan> {
        let rest = text.trim().strip_prefix('P').ok_or(BadSpan)?;
        let (days, time) = match rest.split_once('T') {
            Some((days, time)) if !time.is_empty() => (days, time),
            Some(_) => return Err(BadSpan),
            None => (rest, ""),
        };
        if days.is_empty() && time.is_empty() {
            return Err(BadSpan);
        }
        let days = parts(days, &[('D', 86_400)])?;
        let time = parts(time, &[('H', 3_600), ('M', 60), ('S', 1)])?;
        let seconds = days.checked_add(time).filter(|seconds| *seconds <= LONGEST).ok_or(BadSpan)?;
        Ok(Span(TimeDelta::seconds(seconds)))
    }
}

/// The seconds of a run of numbers with units, each unit at most once and in the order given.
fn parts(mut text: &str, units: &[(char, i64)]) -> Result<i64, BadSpan> {
    let mut total: i64 = 0;
    for (unit, seconds) in units {
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let Some(rest) = text[digits..].strip_prefix(*unit) else { continue };
        let count: i64 = text[..digits].parse().map_err(|_| BadSpan)?;
        total = count.checked_mul(*seconds).and_then(|part| total.checked_add(part)).ok_or(BadSpan)?;
        text = rest;
    }
    if text.is_empty() { Ok(total) } else { Err(BadSpan) }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        text.parse::<Span>().ok().map(|span| span.delta().num_seconds())
    }

    #[test]
    fn spans_are_read_part_by_part() {
        assert_eq!(seconds("PT90S"), Some(90));
        assert_eq!(seconds("PT10M"), Some(600));
        assert_eq!(seconds("P1DT2H3M4S"), Some(86_400 + 2 * 3_600 + 3 * 60 + 4));
        assert_eq!(seconds("P2D"), Some(172_800));
        assert_eq!(seconds("PT0S"), Some(0));
    }

    #[test]
    fn what_is_no_span_is_refused() {
        let bad = [
            "",
            "P",
            "PT",
            "P1DT",
            "10M",
            "PT10",
            "PTM",
            "PT1S1M",
            "PT1M1M",
            "P1M",
            "P1W",
            "P1Y",
            "PT-5S",
            "-PT5S",
            "PT1.5S",
            "pt5s",
            "PT5S ago",
            "PT99999999999999999999S",
            "P9223372036854775807D",
            "P4000D",
            "PT１S",
        ];
        for text in bad {
            assert_eq!(text.parse::<Span>(), Err(BadSpan), "{text}");
        }
    }
}

//! Opening hours: whatever is read can be asked at any time, and the next change lies ahead and is one.
//!
//! The first line is the hours, the second a time zone, the third a moment in seconds since 1970.

use super::super::{talk, tree};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use helpbridge::directory::{Opening, Schedule, opening};

/// The years that RFC 3339 can write.
const YEARS: std::ops::RangeInclusive<i64> = -62_167_219_200..=253_402_300_799;

fn change(opening: Opening) -> Option<DateTime<Utc>> {
    match opening {
        Opening::Open(at) | Opening::Closed(at) => at,
        Opening::Always | Opening::Unknown => None,
    }
}

/// Nothing has to be read before.
pub fn be_ready() {}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    let text = tree::text(data);
    let mut lines = text.lines();
    let hours = lines.next().unwrap_or_default();
    let zone: Tz = lines.next().and_then(|name| name.parse().ok()).unwrap_or(Tz::Africa__Nairobi);
    let moment = lines.next().and_then(|seconds| seconds.parse().ok()).filter(|seconds| YEARS.contains(seconds));
    let now = moment.and_then(|seconds| DateTime::from_timestamp(seconds, 0)).unwrap_or_else(talk::noon);
    let Ok(schedule) = Schedule::parse(hours, zone) else {
        assert_eq!(opening(hours, zone.name(), now), Opening::Unknown, "hours that cannot be read are not known");
        return;
    };
    let found = schedule.at(now);
    assert_eq!(found, opening(hours, zone.name(), now), "two readings of the same hours");
    if let Some(at) = change(found) {
        assert!(at > now && at - now <= TimeDelta::days(15), "from {now} the next change is {at}");
        let then = schedule.at(at);
        assert_ne!(found.is_open(), then.is_open(), "no change at {at}");
    }
    for day in schedule.week().unwrap_or_default() {
        assert!(day.day < 7 && day.from < 24 * 60 && (1..=24 * 60).contains(&day.to), "{day:?}");
    }
}

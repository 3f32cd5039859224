//! Opening hours day by day, for whoever has to see what a line of hours means before it counts.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use opening_hours::RuleKind;

use super::{Holidays, Opening, Schedule, kind, moment};

/// A day of a service, in its own time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDay {
    /// The day.
    pub date: NaiveDate,
    /// From when to when it is open; what goes on after midnight belongs to the day on which it begins.
    pub open: Vec<(NaiveTime, NaiveTime)>,
    /// Whether it is open from midnight to midnight.
    pub all_day: bool,
    /// Whether a part of it cannot be told.
    pub unsure: bool,
}

impl Schedule {
    /// The days from now on, so many of them, in the zone of the service; `None` when the hours are not known.
    pub fn days(&self, zone: Tz, now: DateTime<Utc>, count: u64) -> Option<Vec<OpenDay>> {
        let today = now.with_timezone(&zone).date_naive();
        let day = |date| OpenDay { date, open: Vec::new(), all_day: false, unsure: false };
        let mut days: Vec<OpenDay> = (0..count).filter_map(|n| today.checked_add_days(Days::new(n))).map(day).collect();
        let end = days.last()?.date.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
        match self {
            Schedule::Unknown => return None,
            Schedule::Always => days.iter_mut().for_each(|day| day.all_day = true),
            Schedule::Weekly(_) => {
                let last = moment(zone, end);
                // From the day before on: what began then belongs to it.
                let mut at = moment(zone, today.pred_opt()?.and_time(NaiveTime::MIN));
                while at < last {
                    at = match self.at(at) {
                        Opening::Open(until) => {
                            let until = until.unwrap_or(last).min(last + TimeDelta::days(1));
                            add(&mut days, local(zone, at), local(zone, until));
                            until
                        }
                        Opening::Closed(Some(until)) => until,
                        _ => last,
                    };
                }
            }
            Schedule::Rules(rules) => {
                let from = zone.from_local_datetime(&today.pred_opt()?.and_time(NaiveTime::MIN)).latest()?;
                // Neighbours of one kind are one stretch.
                let mut open: Option<(NaiveDateTime, NaiveDateTime)> = None;
                for range in rules.plain.iter_range(from, from + TimeDelta::days(i64::try_from(count).ok()? + 2)) {
                    let (start, stop) = (range.range.start.naive_local(), range.range.end.naive_local());
                    match kind(&range) {
                        RuleKind::Open => open = Some((open.map_or(start, |(first, _)| first), stop)),
                        RuleKind::Closed | RuleKind::Unknown => {
                            if let Some((first, last)) = open.take() {
                                add(&mut days, first, last);
                            }
                            if kind(&range) == RuleKind::Unknown {
                                let within = |day: &&mut OpenDay| start.date() <= day.date && day.date <= stop.date();
                                days.iter_mut().filter(within).for_each(|day| day.unsure = true);
                            }
                        }
                    }
                }
                if let Some((first, last)) = open {
                    add(&mut days, first, last);
                }
            }
        }
        Some(days)
    }

    /// Whether holidays change the hours, or may.
    pub fn has_holidays(&self) -> bool {
        matches!(self, Schedule::Rules(rules) if !matches!(rules.on_holidays, Holidays::Nothing))
    }
}

fn local(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// Adds a stretch. One of a whole day or more is cut at each midnight.
fn add(days: &mut [OpenDay], mut from: NaiveDateTime, to: NaiveDateTime) {
    while from < to {
        let midnight = (from + TimeDelta::days(1)).date().and_time(NaiveTime::MIN);
        let until = if to - from >= TimeDelta::days(1) { midnight } else { to };
        if let Some(day) = days.iter_mut().find(|day| day.date == from.date()) {
            if from.time() == NaiveTime::MIN && until == midnight {
                day.all_day = true;
            } else {
                day.open.push((from.time(), until.time()));
            }
        }
        from = until;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days of hours in Nairobi, from a Sunday evening on, in short.
    fn told(hours: &str, count: u64) -> Vec<String> {
        let zone: Tz = "Africa/Nairobi".parse().expect("a zone");
        let now = "2026-11-29T18:30:00Z".parse().expect("a moment");
        let days = Schedule::parse(hours, zone).expect("hours").days(zone, now, count).expect("known");
        let short = |day: OpenDay| {
            let open: Vec<String> =
                day.open.iter().map(|(a, b)| format!("{}-{}", a.format("%H:%M"), b.format("%H:%M"))).collect();
            let whole = if day.all_day { "all" } else { "" };
            let unsure = if day.unsure { "?" } else { "" };
            format!("{} {whole}{}{unsure}", day.date.format("%a %-d"), open.join(","))
        };
        days.into_iter().map(short).collect()
    }

    #[test]
    fn each_day_has_its_hours_and_a_night_belongs_to_the_day_it_begins_on() {
        let days = told("Mo-Fr 08:00-12:00,14:00-17:00; Sa 20:00-02:00", 14);
        assert_eq!(days.len(), 14);
        assert_eq!(days[0], "Sun 29 ");
        assert_eq!(days[1], "Mon 30 08:00-12:00,14:00-17:00");
        assert_eq!(days[6], "Sat 5 20:00-02:00");
        assert_eq!(days[7], "Sun 6 ");
    }

    #[test]
    fn day_and_night_is_said_as_whole_days() {
        assert_eq!(told("24/7", 2), ["Sun 29 all", "Mon 30 all"]);
        assert_eq!(told("Sa 08:00-24:00; Su 00:00-24:00; Mo 00:00-06:00", 2), ["Sun 29 all", "Mon 30 00:00-06:00"]);
    }

    #[test]
    fn dates_and_doubts_show_on_their_day() {
        let days = told("Mo-Su 08:00-10:00; Dec 01 off; Dec 02 12:00-13:00 \"by appointment\"", 4);
        assert_eq!(days, ["Sun 29 08:00-10:00", "Mon 30 08:00-10:00", "Tue 1 ", "Wed 2 ?"]);
        let zone: Tz = "Africa/Nairobi".parse().expect("a zone");
        assert!(Schedule::parse("Mo-Fr 08:00-10:00; PH off", zone).expect("hours").has_holidays());
        assert!(!Schedule::parse("Mo-Fr 08:00-10:00", zone).expect("hours").has_holidays());
        assert!(Schedule::Unknown.days(zone, "2026-11-29T18:30:00Z".parse().expect("a moment"), 14).is_none());
    }
}

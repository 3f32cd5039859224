//! Opening hours: the text of a row, read once, and asked for any moment.
//!
//! The notation is `opening_hours` of OpenStreetMap (specification 0.7.4), parsed by the `opening-hours` crate. Plain
//! weekly hours, which are nearly all, are kept as a table of a week's minutes, so that asking costs no allocation;
//! everything else goes through the crate. Nothing here knows the time; it is told.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use opening_hours::{Context, DateTimeRange, OpeningHours, RuleKind, localization::TzLocation};

use super::entry::Opening;

/// How far ahead a change is looked for.
const HORIZON: TimeDelta = TimeDelta::days(14);

/// The longest text that is read; the limit of a value in OpenStreetMap.
const LONGEST: usize = 255;

const DAY: u16 = 24 * 60;
const WEEK: u16 = 7 * DAY;

/// Opening hours, ready to be asked.
#[derive(Clone, Debug, Default)]
pub enum Schedule {
    /// Day and night, every day.
    Always,
    /// The same every week.
    Weekly(Week),
    /// With dates, seasons or holidays in it.
    Rules(Box<Rules>),
    /// Not known.
    #[default]
    Unknown,
}

/// The text is no opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadHours;

impl Schedule {
    /// Reads the text of a row, meant in the given zone.
    pub fn parse(text: &str, zone: Tz) -> Result<Schedule, BadHours> {
        let text = text.trim();
        if text == "24/7" {
            return Ok(Schedule::Always);
        }
        if text.is_empty() || text.len() > LONGEST {
            return Err(BadHours);
        }
        let plain: OpeningHours = text.parse().map_err(|_| BadHours)?;
        if is_weekly(text)
            && let Some(open) = week_of(&plain)
        {
            return Ok(if open == [(0, WEEK)] { Schedule::Always } else { Schedule::Weekly(Week { zone, open }) });
        }
        let here = |hours: OpeningHours| hours.with_context(Context::default().with_locale(TzLocation::new(zone)));
        let on_holidays = match holidays_as_days(text).map(|text| text.parse().map(here)) {
            None => Holidays::Nothing,
            Some(Ok(hours)) => Holidays::Hours(hours),
            Some(Err(_)) => Holidays::Unclear,
        };
        Ok(Schedule::Rules(Box::new(Rules { plain: here(plain), on_holidays })))
    }

    /// Whether the service is open at `now`, and until or from when.
    pub fn at(&self, now: DateTime<Utc>) -> Opening {
        match self {
            Schedule::Always => Opening::Always,
            Schedule::Weekly(week) => week.at(now),
            Schedule::Rules(rules) => rules.at(now),
            Schedule::Unknown => Opening::Unknown,
        }
    }
}

/// Whether hours in this text, meant in this zone (an IANA name), are open at `now`.
///
/// What cannot be read is [`Opening::Unknown`], never a guess; so are rules for public or school holidays whenever it
/// would matter whether today is one, as there is no calendar of them.
pub fn opening(hours: &str, zone: &str, now: DateTime<Utc>) -> Opening {
    let Ok(zone) = zone.parse::<Tz>() else { return Opening::Unknown };
    Schedule::parse(hours, zone).unwrap_or_default().at(now)
}

/// Hours that are the same every week.
#[derive(Clone, Debug)]
pub struct Week {
    zone: Tz,
    /// Open from, to: minutes since Monday 00:00 local time, in order, apart from each other.
    open: Vec<(u16, u16)>,
}

impl Week {
    fn at(&self, now: DateTime<Utc>) -> Opening {
        let local = now.with_timezone(&self.zone).naive_local();
        let day = u16::try_from(local.weekday().num_days_from_monday()).unwrap_or_default();
        let minute_of_day = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
        let minute = day * DAY + minute_of_day;
        let Some(first) = self.open.first() else { return Opening::Closed(None) };
        // The start of this minute, to which whole minutes are added.
        let start = local.with_second(0).and_then(|t| t.with_nanosecond(0)).unwrap_or(local);
        let change = |at: u16| Some(moment(self.zone, start + TimeDelta::minutes(i64::from(at) - i64::from(minute))));
        match self.open.iter().find(|(_, end)| minute < *end) {
            Some((from, _)) if minute < *from => Opening::Closed(change(*from)),
            // Open over the turn of the week: the end is Monday's.
            Some((_, WEEK)) if first.0 == 0 => Opening::Open(change(WEEK + first.1)),
            Some((_, end)) => Opening::Open(change(*end)),
            None => Opening::Closed(change(WEEK + first.0)),
        }
    }
}

/// Hours with dates, seasons or holidays in them.
#[derive(Clone, Debug)]
pub struct Rules {
    /// As if no day were a holiday.
    plain: OpeningHours<TzLocation<Tz>>,
    /// As if every day were one.
    on_holidays: Holidays,
}

/// What holidays change.
#[derive(Clone, Debug)]
enum Holidays {
    /// Nothing: no rule speaks of them.
    Nothing,
    /// This, on every day that is one.
    Hours(OpeningHours<TzLocation<Tz>>),
    /// Something that cannot be told without a calendar.
    Unclear,
}

impl Rules {
    fn at(&self, now: DateTime<Utc>) -> Opening {
        let plain = reading(&self.plain, now);
        match &self.on_holidays {
            Holidays::Nothing => plain,
            Holidays::Unclear => Opening::Unknown,
            // Whether today is a holiday is not known. If both answers are the same it does not matter; the time of
            // the change is only told when both name it.
            Holidays::Hours(hours) => match (plain, reading(hours, now)) {
                (one, other) if one == other => one,
                (Opening::Open(_), Opening::Open(_)) => Opening::Open(None),
                (Opening::Closed(_), Opening::Closed(_)) => Opening::Closed(None),
                _ => Opening::Unknown,
            },
        }
    }
}

/// What the crate says about `now`, with the next change within the horizon.
fn reading(hours: &OpeningHours<TzLocation<Tz>>, now: DateTime<Utc>) -> Opening {
    let zone = *hours.get_context().locale.get_timezone();
    let local = now.with_timezone(&zone);
    // One day more than the horizon, as the crate counts local days and some have 25 hours.
    let until = local + HORIZON + TimeDelta::days(1);
    let mut ranges = hours.iter_range(local, until);
    let Some(first) = ranges.next() else { return Opening::Unknown };
    // Neighbours of one kind are one stretch: they differ in their comments only.
    let next = ranges.find(|range| kind(range) != kind(&first));
    let change = next
        .map(|range| (kind(&range), range.range.start.with_timezone(&Utc)))
        .filter(|(_, at)| *at > now && *at - now <= HORIZON);
    match kind(&first) {
        RuleKind::Open => Opening::Open(change.map(|(_, at)| at)),
        RuleKind::Closed => Opening::Closed(change.filter(|(kind, _)| *kind == RuleKind::Open).map(|(_, at)| at)),
        RuleKind::Unknown => Opening::Unknown,
    }
}

/// Whether a stretch is open. Open with a comment, such as "by appointment", is open perhaps.
fn kind<T>(range: &DateTimeRange<T>) -> RuleKind {
    if range.kind == RuleKind::Open && !range.comment.is_empty() { RuleKind::Unknown } else { range.kind }
}

/// The moment at which clocks of the zone show `local`: the later one if they show it twice, the first after the gap
/// if they never do.
fn moment(zone: Tz, mut local: NaiveDateTime) -> DateTime<Utc> {
    // The longest gap ever was a whole day (Samoa, 2011).
    for _ in 0..=4 * 24 {
        if let Some(at) = zone.from_local_datetime(&local).latest() {
            return at.with_timezone(&Utc);
        }
        local += TimeDelta::minutes(15);
    }
    local.and_utc()
}

/// Whether the text holds weekdays and times only, so that every week is like the next.
fn is_weekly(text: &str) -> bool {
    const WORDS: [&str; 10] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "off", "open", "closed"];
    let known = text.chars().all(|c| c.is_ascii_alphanumeric() || " :,;-".contains(c));
    known
        && text
            .split(|c: char| !c.is_ascii_alphanumeric())
            // Four digits would be a year.
            .all(|word| WORDS.contains(&word) || (word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit())))
}

/// The open minutes of a week, or `None` if a part of it is open perhaps.
fn week_of(hours: &OpeningHours) -> Option<Vec<(u16, u16)>> {
    // Any week will do but the very first, which would miss Sunday nights that reach into Monday.
    let monday = NaiveDate::from_ymd_opt(2024, 1, 8)?.and_hms_opt(0, 0, 0)?;
    let mut open: Vec<(u16, u16)> = Vec::new();
    for range in hours.iter_range(monday, monday + TimeDelta::minutes(WEEK.into())) {
        let minute = |at: NaiveDateTime| u16::try_from((at - monday).num_minutes()).ok();
        let (from, to) = (minute(range.range.start)?, minute(range.range.end)?);
        match range.kind {
            RuleKind::Unknown => return None,
            RuleKind::Closed => {}
            RuleKind::Open => match open.last_mut() {
                Some(last) if last.1 == from => last.1 = to,
                _ => open.push((from, to)),
            },
        }
    }
    Some(open)
}

/// The text with every `PH` and `SH` outside of comments read as "every day"; `None` if there is none.
fn holidays_as_days(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut found = false;
    for (i, part) in text.split('"').enumerate() {
        if i > 0 {
            out.push('"');
        }
        // Odd parts stand between quotation marks.
        if i % 2 == 1 {
            out.push_str(part);
            continue;
        }
        for word in part.split_inclusive(|c: char| !c.is_ascii_alphabetic()) {
            let name = word.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
            if name == "PH" || name == "SH" {
                found = true;
                out.push_str("Mo-Su");
                out.push_str(&word[name.len()..]);
            } else {
                out.push_str(word);
            }
        }
    }
    found.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn open_until(text: &str) -> Opening {
        Opening::Open(Some(utc(text)))
    }

    fn closed_until(text: &str) -> Opening {
        Opening::Closed(Some(utc(text)))
    }

    #[test]
    fn round_the_clock_is_always_in_every_spelling() {
        assert_eq!(opening("24/7", "Africa/Nairobi", utc("2026-11-23T02:00:00Z")), Opening::Always);
        assert_eq!(opening("Mo-Su 00:00-24:00", "Africa/Nairobi", utc("2026-11-23T02:00:00Z")), Opening::Always);
    }

    #[test]
    fn what_cannot_be_read_is_unknown() {
        let now = utc("2026-11-23T12:00:00Z");
        for text in ["", "nine to five", "Mo-Fr 25:00-99:00", "Mo-Fr 09:00-17:00 unknown"] {
            assert_eq!(opening(text, "Europe/Berlin", now), Opening::Unknown, "{text}");
        }
        assert_eq!(opening("24/7", "Europe/Atlantis", now), Opening::Unknown);
    }

    #[test]
    fn hours_are_meant_in_the_zone_of_the_service() {
        // Monday 14:00 to 20:00 in Berlin, winter time.
        assert_eq!(
            opening("Mo-Sa 14:00-20:00", "Europe/Berlin", utc("2026-11-23T12:59:00Z")),
            closed_until("2026-11-23T13:00:00Z")
        );
        assert_eq!(
            opening("Mo-Sa 14:00-20:00", "Europe/Berlin", utc("2026-11-23T13:00:00Z")),
            open_until("2026-11-23T19:00:00Z")
        );
    }

    #[test]
    fn seconds_do_not_shift_the_change() {
        assert_eq!(
            opening("Mo-Sa 14:00-20:00", "Europe/Berlin", utc("2026-11-23T12:59:59.5Z")),
            closed_until("2026-11-23T13:00:00Z")
        );
    }

    #[test]
    fn the_night_the_clocks_go_forward_is_an_hour_shorter() {
        // In New York 02:00 becomes 03:00 on 8 March 2026.
        let open = opening("Mo-Su 00:00-06:00", "America/New_York", utc("2026-03-08T06:30:00Z"));
        assert_eq!(open, open_until("2026-03-08T10:00:00Z"));
        // A line that closes at 02:30, which never comes, closes when the clocks have jumped.
        let gap = opening("Mo-Su 00:00-02:30", "America/New_York", utc("2026-03-08T06:30:00Z"));
        assert_eq!(gap, open_until("2026-03-08T07:00:00Z"));
    }

    #[test]
    fn the_night_the_clocks_go_back_is_an_hour_longer() {
        // In Berlin 03:00 becomes 02:00 on 25 October 2026.
        let open = opening("Mo-Su 00:00-06:00", "Europe/Berlin", utc("2026-10-24T22:30:00Z"));
        assert_eq!(open, open_until("2026-10-25T05:00:00Z"));
        // 02:30 comes twice: open until the later one.
        let twice = opening("Mo-Su 00:00-02:30", "Europe/Berlin", utc("2026-10-24T23:30:00Z"));
        assert_eq!(twice, open_until("2026-10-25T01:30:00Z"));
    }

    #[test]
    fn a_shift_past_midnight_belongs_to_the_evening() {
        let hours = "Mo-Fr 07:00-02:00, Sa,Su 11:00-24:00";
        // Saturday 01:30 in Copenhagen is still Friday's shift.
        assert_eq!(
            opening(hours, "Europe/Copenhagen", utc("2026-11-28T00:30:00Z")),
            open_until("2026-11-28T01:00:00Z")
        );
        // Monday 01:30 is after Sunday's end at midnight.
        assert_eq!(
            opening(hours, "Europe/Copenhagen", utc("2026-11-23T00:30:00Z")),
            closed_until("2026-11-23T06:00:00Z")
        );
    }

    #[test]
    fn the_week_wraps_from_sunday_to_monday() {
        assert_eq!(
            opening("Su 20:00-02:00", "Asia/Kolkata", utc("2026-11-29T17:00:00Z")),
            open_until("2026-11-29T20:30:00Z")
        );
        // Monday 00:30 in Kolkata, a zone of five and a half hours.
        assert_eq!(
            opening("Su 20:00-02:00", "Asia/Kolkata", utc("2026-11-29T19:00:00Z")),
            open_until("2026-11-29T20:30:00Z")
        );
        assert_eq!(
            opening("Mo-Fr 09:00-17:00", "Europe/London", utc("2026-11-28T12:00:00Z")),
            closed_until("2026-11-30T09:00:00Z")
        );
        assert_eq!(
            opening("Su-Th 09:00-16:30", "Africa/Algiers", utc("2026-11-27T12:00:00Z")),
            closed_until("2026-11-29T08:00:00Z")
        );
    }

    #[test]
    fn the_leap_day_is_a_day_like_any_other() {
        // 29 February 2028 is a Tuesday.
        assert_eq!(
            opening("Tu 13:30-19:30", "Europe/Bratislava", utc("2028-02-29T13:00:00Z")),
            open_until("2028-02-29T18:30:00Z")
        );
        assert_eq!(
            opening("Feb 29 10:00-12:00", "UTC", utc("2028-02-29T11:00:00Z")),
            open_until("2028-02-29T12:00:00Z")
        );
        assert_eq!(opening("Feb 29 10:00-12:00", "UTC", utc("2027-02-28T11:00:00Z")), Opening::Closed(None));
    }

    #[test]
    fn the_year_ends_in_an_open_night() {
        assert_eq!(
            opening("Mo-Su 18:00-06:00", "Pacific/Auckland", utc("2026-12-31T11:30:00Z")),
            open_until("2026-12-31T17:00:00Z")
        );
        assert_eq!(
            opening("Dec 31 20:00-26:00", "UTC", utc("2027-01-01T01:00:00Z")),
            open_until("2027-01-01T02:00:00Z")
        );
    }

    #[test]
    fn zones_with_half_and_quarter_hours_are_kept() {
        assert_eq!(
            opening("Mo-Su 09:00-17:00", "Asia/Kathmandu", utc("2026-11-23T03:14:00Z")),
            closed_until("2026-11-23T03:15:00Z")
        );
        assert_eq!(
            opening("Mo-Su 09:00-17:00", "America/St_Johns", utc("2026-11-23T12:30:00Z")),
            open_until("2026-11-23T20:30:00Z")
        );
    }

    #[test]
    fn hours_that_depend_on_holidays_are_unknown_where_it_matters() {
        let hours = "Mo-Fr 09:00-17:00; PH off";
        assert_eq!(opening(hours, "Europe/Rome", utc("2026-11-23T12:00:00Z")), Opening::Unknown);
        // Closed on a Saturday, holiday or not; when it opens next cannot be promised.
        assert_eq!(opening(hours, "Europe/Rome", utc("2026-11-28T12:00:00Z")), Opening::Closed(None));
        assert_eq!(
            opening("Mo-Fr 09:00-17:00; PH 10:00-12:00", "UTC", utc("2026-11-23T11:00:00Z")),
            Opening::Open(None)
        );
        assert_eq!(opening("SH Mo-Fr 09:00-17:00", "UTC", utc("2026-11-23T11:00:00Z")), Opening::Unknown);
        assert_eq!(
            opening("Mo-Su 09:00-17:00; Sa off \"no PH\"", "UTC", utc("2026-11-23T11:00:00Z")),
            open_until("2026-11-23T17:00:00Z")
        );
    }

    #[test]
    fn hours_with_a_condition_are_unknown() {
        let now = utc("2026-11-23T11:00:00Z");
        assert_eq!(opening("Mo-Fr 09:00-17:00 \"by appointment\"", "UTC", now), Opening::Unknown);
        assert_eq!(opening("\"call first\"", "UTC", now), Opening::Unknown);
    }

    #[test]
    fn a_change_is_looked_for_two_weeks_ahead_and_no_further() {
        assert_eq!(opening("Dec 24 10:00-12:00", "UTC", utc("2026-11-23T11:00:00Z")), Opening::Closed(None));
        assert_eq!(
            opening("Dec 24 10:00-12:00", "UTC", utc("2026-12-10T11:00:00Z")),
            closed_until("2026-12-24T10:00:00Z")
        );
        assert_eq!(opening("off", "UTC", utc("2026-11-23T11:00:00Z")), Opening::Closed(None));
    }

    #[test]
    fn the_table_of_a_week_agrees_with_the_full_evaluation() {
        let texts = [
            "Mo,Tu,Th,Fr 16:00-22:00; We,Sa 14:00-22:00",
            "Mo-Fr 07:00-02:00, Sa,Su 11:00-24:00",
            "Su-Th 08:00-20:00; Fr,Sa 09:00-17:00",
            "Mo-Su 15:00-03:00",
            "Mo-Sa 00:00-24:00",
            "Mo-Su 09:00-12:00,13:00-17:00; We off",
        ];
        for zone in [Tz::Europe__Berlin, Tz::Asia__Kathmandu, Tz::America__New_York] {
            for text in texts {
                let week = Schedule::parse(text, zone).unwrap();
                assert!(matches!(week, Schedule::Weekly(_)), "{text}");
                let full: OpeningHours = text.parse().unwrap();
                let full = full.with_context(Context::default().with_locale(TzLocation::new(zone)));
                // Every 47 minutes over five weeks that hold a change of the clocks.
                for step in 0..(5 * 7 * 24 * 60 / 47) {
                    let now = utc("2026-10-12T00:00:30Z") + TimeDelta::minutes(47 * step);
                    assert_eq!(week.at(now), reading(&full, now), "{text} in {zone} at {now}");
                }
            }
        }
    }
}

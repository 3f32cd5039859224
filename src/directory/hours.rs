//! Opening hours: the text of a row, read once, and asked for any moment.
//!
//! The notation is `opening_hours` of OpenStreetMap (specification 0.7.4), parsed by the `opening-hours` crate. Plain
//! weekly hours, which are nearly all, are kept as a table of a week's minutes, so that asking costs no allocation;
//! everything else goes through the crate. Nothing here knows the time; it is told.

mod days;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use opening_hours::{Context, DateTimeRange, OpeningHours, RuleKind, localization::TzLocation};

use super::entry::Opening;
pub use days::OpenDay;

/// How far ahead a change is looked for.
const HORIZON: TimeDelta = TimeDelta::days(14);

/// The longest text that is read; the limit of a value in OpenStreetMap.
const LONGEST: usize = 255;

/// Minutes after midnight up to which a stretch counts to the evening before.
const LATEST: u16 = 10 * 60;

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
        if text.is_empty() || text.len() > LONGEST || is_beyond_the_crate(text) {
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

    /// The hours of an ordinary week, day by day; `None` unless every week is the same.
    pub fn week(&self) -> Option<Vec<DayHours>> {
        match self {
            Schedule::Weekly(week) => Some(week.days()),
            Schedule::Always | Schedule::Rules(_) | Schedule::Unknown => None,
        }
    }

    /// Whether the service is open; `None` when that is not known. The same as [`Schedule::at`] tells, without the change.
    pub fn is_open(&self, clocks: &mut Clocks) -> Option<bool> {
        match self {
            Schedule::Always => Some(true),
            Schedule::Weekly(week) => Some(clocks.are_within(week.zone, &week.open)),
            Schedule::Rules(rules) => rules.at(clocks.now).is_open(),
            Schedule::Unknown => None,
        }
    }

    /// The same hours without anything that lies elsewhere in memory, where they are few.
    pub(super) fn short(&self) -> Option<Short> {
        match self {
            Schedule::Always => Some(Short::Always),
            Schedule::Unknown => Some(Short::Unknown),
            Schedule::Rules(_) => None,
            Schedule::Weekly(week) => {
                let mut open = [(0, 0); FEW];
                open.get_mut(..week.open.len())?.copy_from_slice(&week.open);
                Some(Short::Weekly(week.zone, open))
            }
        }
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

/// What clocks show at one moment, held for the zone that was asked last: the services of a country share theirs.
pub struct Clocks {
    now: DateTime<Utc>,
    last: Option<(Tz, u16)>,
}

impl Clocks {
    /// The clocks at this moment.
    pub fn at(now: DateTime<Utc>) -> Clocks {
        Clocks { now, last: None }
    }

    /// Whether the clocks of a zone show a time within one of these stretches of a week.
    fn are_within(&mut self, zone: Tz, open: &[(u16, u16)]) -> bool {
        let minute = self.minute(zone);
        open.iter().any(|(from, to)| (*from..*to).contains(&minute))
    }

    /// The minutes since Monday 00:00 that clocks of a zone show.
    fn minute(&mut self, zone: Tz) -> u16 {
        match self.last {
            Some((last, minute)) if last == zone => minute,
            _ => {
                let minute = minute_of_week(self.now.with_timezone(&zone).naive_local());
                self.last = Some((zone, minute));
                minute
            }
        }
    }
}

/// How many stretches of a week short hours hold.
const FEW: usize = 7;

/// Hours that can be asked without a look at the schedule itself.
#[derive(Clone, Debug)]
pub(super) enum Short {
    Always,
    Unknown,
    /// Stretches of a week as in [`Week`]; an empty one holds no minute.
    Weekly(Tz, [(u16, u16); FEW]),
}

impl Short {
    /// As [`Schedule::is_open`].
    pub(super) fn is_open(&self, clocks: &mut Clocks) -> Option<bool> {
        match self {
            Short::Always => Some(true),
            Short::Unknown => None,
            Short::Weekly(zone, open) => Some(clocks.are_within(*zone, open)),
        }
    }
}

/// The minutes since Monday 00:00.
fn minute_of_week(local: NaiveDateTime) -> u16 {
    let day = u16::try_from(local.weekday().num_days_from_monday()).unwrap_or_default();
    let minute_of_day = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
    day * DAY + minute_of_day
}

/// Whether hours in this text, meant in this zone (an IANA name), are open at `now`.
///
/// What cannot be read is [`Opening::Unknown`], never a guess; so are rules for public or school holidays whenever it
/// would matter whether today is one, as there is no calendar of them.
pub fn opening(hours: &str, zone: &str, now: DateTime<Utc>) -> Opening {
    let Ok(zone) = zone.parse::<Tz>() else { return Opening::Unknown };
    Schedule::parse(hours, zone).unwrap_or_default().at(now)
}

/// One stretch of opening hours, on the day on which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayHours {
    /// Days since Monday.
    pub day: u16,
    /// Minutes since midnight, local time.
    pub from: u16,
    /// Minutes since midnight, local time; not after `from` when it ends on the next day.
    pub to: u16,
}

/// Hours that are the same every week.
#[derive(Clone, Debug)]
pub struct Week {
    zone: Tz,
    /// Open from, to: minutes since Monday 00:00 local time, in order, apart from each other.
    open: Vec<(u16, u16)>,
}

impl Week {
    /// The stretches as people write them: a night belongs to the day on which it begins, long stretches are cut at
    /// midnight.
    fn days(&self) -> Vec<DayHours> {
        let mut open = self.open.clone();
        // Sunday's night goes on as Monday's first minutes.
        if let [first, .., last] = open.as_mut_slice()
            && first.0 == 0
            && last.1 == WEEK
            && first.1 < LATEST
        {
            last.1 += first.1;
            open.remove(0);
        }
        let mut days = Vec::new();
        for (mut from, to) in open {
            loop {
                let day = from / DAY;
                let midnight = (day + 1) * DAY;
                if to <= midnight || (to - from < DAY && to - midnight < LATEST) {
                    let to = if to <= midnight { to - day * DAY } else { to - midnight };
                    days.push(DayHours { day: day % 7, from: from % DAY, to });
                    break;
                }
                days.push(DayHours { day: day % 7, from: from % DAY, to: DAY });
                from = midnight;
            }
        }
        days.sort_by_key(|hours| (hours.day, hours.from));
        days
    }

    fn at(&self, now: DateTime<Utc>) -> Opening {
        let local = now.with_timezone(&self.zone).naive_local();
        let minute = minute_of_week(local);
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

/// Whether it says, outside of comments, what the crate stumbles over: `24:00` as a span of time behind `/`, which it calls
/// an error of its own, and hours counted from the sun, such as `(sunset+22:00)`, which may lie beyond what it can count to.
fn is_beyond_the_crate(text: &str) -> bool {
    const SUN: [&str; 4] = ["dawn", "sunrise", "sunset", "dusk"];
    text.split('"').step_by(2).any(|part| {
        let part = part.to_ascii_lowercase();
        let is_counted_from_the_sun = part.split('(').skip(1).any(|rest| {
            let rest = rest.trim_start();
            SUN.iter()
                .any(|event| rest.strip_prefix(event).is_some_and(|rest| rest.trim_start().starts_with(['+', '-'])))
        });
        let is_span = part.match_indices("24:00").any(|(at, _)| part[..at].trim_end().ends_with('/'));
        is_span || is_counted_from_the_sun
    })
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
mod tests;

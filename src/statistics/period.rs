//! Periods: whole ISO 8601 weeks, alone or gathered into the month that most of their days lie in.
//!
//! A week is published once, in one period: a month and its weeks side by side would tell what the weeks hide.

use std::{fmt, str::FromStr};

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// A week.
    Week,
    /// All weeks whose Thursday lies in a month.
    Month,
}

impl FromStr for Length {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "week" => Ok(Length::Week),
            "month" => Ok(Length::Month),
            _ => Err("write week or month"),
        }
    }
}

/// An ISO 8601 week. The order is that of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week {
    year: i32,
    number: u32,
}

impl Week {
    /// The week that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        let week = day.iso_week();
        Week { year: week.year(), number: week.week() }
    }

    /// Its Monday.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_isoywd_opt(self.year, self.number, Weekday::Mon).unwrap_or(NaiveDate::MIN)
    }

    /// The Monday after it.
    pub fn end(self) -> NaiveDate {
        self.first_day().checked_add_days(Days::new(7)).unwrap_or(NaiveDate::MAX)
    }

    /// The week after it.
    #[must_use]
    pub fn next(self) -> Week {
        Week::of(self.end())
    }

    /// The year and the month of its Thursday.
    pub fn month(self) -> (i32, u32) {
        let thursday = self.first_day().checked_add_days(Days::new(3)).unwrap_or(NaiveDate::MAX);
        (thursday.year(), thursday.month())
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-W{:02}", self.year, self.number)
    }
}

impl FromStr for Week {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, number) = text.split_once("-W")?;
            let week = Week { year: year.parse().ok()?, number: number.parse().ok()? };
            NaiveDate::from_isoywd_opt(week.year, week.number, Weekday::Mon).map(|_| week)
        };
        read().ok_or("write a week as in 2026-W48")
    }
}

/// A period: its name and its weeks, both ends included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// `2026-W48` or `2026-11`.
    pub name: String,
    /// The first week.
    pub first: Week,
    /// The last week.
    pub last: Week,
}

impl Period {
    /// The period of this length that a week lies in.
    pub fn around(week: Week, length: Length) -> Period {
        if length == Length::Week {
            return Period { name: week.to_string(), first: week, last: week };
        }
        let (year, month) = week.month();
        let mut first = week;
        while Week::of(before(first)).month() == (year, month) {
            first = Week::of(before(first));
        }
        let mut last = week;
        while last.next().month() == (year, month) {
            last = last.next();
        }
        Period { name: format!("{year}-{month:02}"), first, last }
    }

    /// The period after it.
    #[must_use]
    pub fn next(&self, length: Length) -> Period {
        Period::around(self.last.next(), length)
    }

    /// The first day on which it may be published.
    pub fn ripe(&self, delay_weeks: u32) -> NaiveDate {
        self.last.end().checked_add_days(Days::new(u64::from(delay_weeks) * 7)).unwrap_or(NaiveDate::MAX)
    }

    /// Whether the two share a week.
    pub fn meets(&self, first: Week, last: Week) -> bool {
        self.first <= last && first <= self.last
    }
}

fn before(week: Week) -> NaiveDate {
    week.first_day().checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(text: &str) -> Week {
        text.parse().expect("a week")
    }

    #[test]
    fn weeks_are_read_and_written_and_follow_each_other_over_the_year() {
        assert_eq!(week("2026-W53").next().to_string(), "2027-W01");
        assert_eq!(Week::of("2027-01-03".parse().expect("a day")).to_string(), "2026-W53");
        for bad in ["2026", "2026-W00", "2025-W53", "W48", "2026-48", ""] {
            assert!(bad.parse::<Week>().is_err(), "{bad}");
        }
    }

    #[test]
    fn months_take_whole_weeks_and_every_week_is_in_one_of_them() {
        let november = Period::around(week("2026-W48"), Length::Month);
        assert_eq!((november.name.as_str(), november.first.to_string()), ("2026-11", "2026-W45".to_owned()));
        assert_eq!(november.last.to_string(), "2026-W48");
        let mut period = november;
        for _ in 0..30 {
            let next = period.next(Length::Month);
            assert_eq!(next.first, period.last.next());
            period = next;
        }
    }

    #[test]
    fn a_period_is_ripe_a_week_after_its_end() {
        let period = Period::around(week("2026-W48"), Length::Week);
        assert_eq!(period.ripe(1).to_string(), "2026-12-07");
        assert!(period.meets(week("2026-W40"), week("2026-W48")) && !period.meets(week("2026-W49"), week("2026-W50")));
    }
}

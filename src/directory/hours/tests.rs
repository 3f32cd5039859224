//! Tests of opening hours: clocks that change, nights, weeks, leap days, holidays, nonsense.

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
fn what_the_crate_stumbles_over_is_refused_and_what_looks_like_it_is_not() {
    let spans = ["10:00-16:00/24:00", "10:00-16:00 / 24:00"];
    for text in spans.into_iter().chain(["Mo, (sunset+22:00)-26:00", "Mo 08:00-( Dusk -24:00)"]) {
        assert!(Schedule::parse(text, Tz::Europe__Berlin).is_err(), "{text}");
    }
    for text in ["Mo 10:00-24:00", "sunset-24:00", "dawn-dusk", "10:00-16:00/01:30", "09:00-17:00 \"or call/24:00\""] {
        assert!(Schedule::parse(text, Tz::Europe__Berlin).is_ok(), "{text}");
    }
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
    assert_eq!(opening(hours, "Europe/Copenhagen", utc("2026-11-28T00:30:00Z")), open_until("2026-11-28T01:00:00Z"));
    // Monday 01:30 is after Sunday's end at midnight.
    assert_eq!(opening(hours, "Europe/Copenhagen", utc("2026-11-23T00:30:00Z")), closed_until("2026-11-23T06:00:00Z"));
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
    assert_eq!(opening("Feb 29 10:00-12:00", "UTC", utc("2028-02-29T11:00:00Z")), open_until("2028-02-29T12:00:00Z"));
    assert_eq!(opening("Feb 29 10:00-12:00", "UTC", utc("2027-02-28T11:00:00Z")), Opening::Closed(None));
}

#[test]
fn the_year_ends_in_an_open_night() {
    assert_eq!(
        opening("Mo-Su 18:00-06:00", "Pacific/Auckland", utc("2026-12-31T11:30:00Z")),
        open_until("2026-12-31T17:00:00Z")
    );
    assert_eq!(opening("Dec 31 20:00-26:00", "UTC", utc("2027-01-01T01:00:00Z")), open_until("2027-01-01T02:00:00Z"));
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
    assert_eq!(opening("Mo-Fr 09:00-17:00; PH 10:00-12:00", "UTC", utc("2026-11-23T11:00:00Z")), Opening::Open(None));
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
    assert_eq!(opening("Dec 24 10:00-12:00", "UTC", utc("2026-12-10T11:00:00Z")), closed_until("2026-12-24T10:00:00Z"));
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

#[test]
fn absurd_offsets_do_no_harm() {
    let now = utc("2026-11-23T11:00:00Z");
    for text in [
        "Dec 31 +999999999 days 10:00-12:00",
        "easter +999999999 days 10:00-12:00",
        "easter -999999999 days - easter +999999999 days 10:00-12:00",
        "Mo[1] +999999999999 days 10:00-12:00",
        "PH -9223372036854775808 days 10:00-12:00",
        "(sunrise-99:00)-(sunset+99:00)",
        "9999 Dec 31 23:00-48:00",
    ] {
        assert!(!matches!(opening(text, "UTC", now), Opening::Always | Opening::Open(_)), "{text}");
    }
}

/// Texts made of the notation's own pieces, most of them nonsense.
fn any_hours() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    const PIECES: [&str; 40] = [
        "Mo",
        "Su",
        "Mo-Fr",
        "Sa[-1]",
        "We[1,3]",
        "PH",
        "SH",
        "PH +1 day",
        "easter",
        "easter -2 days",
        "Jan",
        "Feb 29",
        "Feb 30",
        "Dec 31",
        "Oct-Mar",
        "2026",
        "2026-2030/2",
        "9999+",
        "week 1-53/2",
        "week 53",
        "09:00-17:00",
        "22:00-02:00",
        "20:00-48:00",
        "00:00-24:00",
        "18:00+",
        "sunrise-sunset",
        "(sunset+02:00)-26:00",
        "24/7",
        "off",
        "open",
        "unknown",
        "closed",
        ",",
        ";",
        "||",
        "\"note\"",
        "+999999999 days",
        "-99999999999999999999 days",
        "Su +40000 days",
        "-",
    ];
    let glue = prop::sample::select(vec!["", " ", " ", " "]);
    prop::collection::vec((prop::sample::select(PIECES.as_slice()), glue), 1..9)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, glue)| [piece, glue]).collect())
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_breaks_the_evaluation(text in any_hours(), seconds in 0_i64..8_000_000_000) {
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        if let Ok(schedule) = Schedule::parse(&text, Tz::Europe__Berlin) {
            let change = match schedule.at(now) {
                Opening::Open(at) | Opening::Closed(at) => at,
                Opening::Always | Opening::Unknown => None,
            };
            proptest::prop_assert!(change.is_none_or(|at| at > now && at - now <= HORIZON + TimeDelta::hours(1)), "{change:?}");
        }
    }
}

#[test]
fn a_week_is_told_day_by_day_and_a_night_belongs_to_its_evening() {
    let days = |text: &str| -> Option<Vec<(u16, u16, u16)>> {
        let week = Schedule::parse(text, chrono_tz::UTC).unwrap().week()?;
        Some(week.into_iter().map(|hours| (hours.day, hours.from / 60, hours.to / 60)).collect())
    };
    assert_eq!(days("Mo,We 09:00-17:00"), Some(vec![(0, 9, 17), (2, 9, 17)]));
    assert_eq!(days("Fr 15:00-03:00"), Some(vec![(4, 15, 3)]));
    assert_eq!(days("Sa 00:00-24:00; Su 00:00-24:00"), Some(vec![(5, 0, 24), (6, 0, 24)]));
    let every_evening: Vec<_> = (0..7).map(|day| (day, 15, 3)).collect();
    assert_eq!(days("Mo-Su 15:00-03:00"), Some(every_evening));
    assert_eq!(days("24/7"), None);
}

#[test]
fn whether_it_is_open_is_the_same_with_and_without_the_change() {
    let texts = [
        "24/7",
        "Mo-Fr 08:00-12:00,14:00-17:00",
        "Sa 20:00-02:00; Su 22:00-24:00",
        "Mo-Su 08:00-20:00; Nov 25 off",
        "",
    ];
    let zones = [Tz::Africa__Nairobi, Tz::Asia__Kathmandu, Tz::Europe__Berlin, Tz::Africa__Nairobi];
    let schedules: Vec<Schedule> =
        zones.iter().flat_map(|zone| texts.map(|text| Schedule::parse(text, *zone).unwrap_or_default())).collect();
    // Two weeks around the end of summer time in Berlin, and a day off.
    for begin in ["2026-10-19T00:00:00Z", "2026-11-18T00:00:00Z"] {
        for step in 0..14 * 24 * 4 {
            let now = utc(begin) + TimeDelta::minutes(step * 15 + 7);
            let mut clocks = Clocks::at(now);
            for schedule in &schedules {
                assert_eq!(schedule.is_open(&mut clocks), schedule.at(now).is_open(), "{schedule:?} at {now}");
            }
        }
    }
}

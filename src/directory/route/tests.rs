//! Tests of the order of offers: by example on small directories, by property on the shipped one.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::{
    country::Country,
    directory::{
        Facts, Files,
        fixture::{directory, row},
        import,
    },
    lang::Lang,
    triage::{Group, Leaf},
};

static SHIPPED: LazyLock<Directory> = LazyLock::new(|| import(&Files::shipped(), None).unwrap());

fn need(country: &str, groups: &[Group]) -> Need {
    Need {
        country: country.parse().unwrap(),
        lang: Lang::EN,
        groups: groups.to_vec(),
        age: None,
        audience: Audience::Young,
        reach: Reach::Any,
        // A Monday noon in Nairobi.
        now: "2026-11-23T09:00:00Z".parse().unwrap(),
    }
}

fn ids(offers: &[Offer]) -> Vec<&str> {
    offers.iter().map(|offer| offer.service.as_str()).collect()
}

#[test]
fn a_child_in_kenya_who_tells_of_abuse_is_offered_childline_first() {
    let offers = route(&SHIPPED, &need("KE", &[Group::PhysicalAbuse]));
    let first = &offers[0];
    assert_eq!(first.service, "ke-childline-kenya-116");
    assert_eq!(first.phone.as_deref(), Some("116"));
    assert_eq!((first.cost, first.opening), (Cost::Free, Opening::Always));
    assert!(first.reasons.contains(&Reason::InCountry) && first.reasons.contains(&Reason::OldRow));
}

#[test]
fn a_specialised_line_comes_first_on_its_topic_and_later_otherwise() {
    let rows = [
        row(&[("id", "ke-crisis"), ("kind", "suicide_crisis_line"), ("serves", "all"), ("phone", "117")]),
        row(&[("id", "ke-child"), ("phone", "116")]),
        row(&[("id", "ke-violence"), ("kind", "domestic_violence_line"), ("phone", "118")]),
        row(&[("id", "ke-images"), ("kind", "csam_removal"), ("phone", ""), ("website", "https://a.org/")]),
    ];
    let kenya = directory(&rows);
    assert_eq!(ids(&route(&kenya, &need("KE", &[Group::Suicide]))), ["ke-crisis", "ke-child", "ke-violence"]);
    assert_eq!(ids(&route(&kenya, &need("KE", &[Group::School]))), ["ke-child", "ke-crisis", "ke-violence"]);
    assert_eq!(ids(&route(&kenya, &need("KE", &[]))), ["ke-child", "ke-crisis", "ke-violence"]);
    assert_eq!(ids(&route(&kenya, &need("KE", &[Group::OnlineExploitation])))[..2], ["ke-child", "ke-images"]);
}

#[test]
fn a_line_for_the_young_is_never_later_than_second() {
    let crisis = |id, phone| {
        row(&[("id", id), ("kind", "suicide_crisis_line"), ("serves", "all"), ("phone", phone), ("cost", "free")])
    };
    let kenya = directory(&[crisis("ke-a", "117"), crisis("ke-b", "118"), row(&[("id", "ke-child")])]);
    assert_eq!(ids(&route(&kenya, &need("KE", &[Group::Suicide]))), ["ke-a", "ke-child", "ke-b"]);
}

#[test]
fn a_line_of_one_city_comes_after_those_of_the_country() {
    let kenya = directory(&[
        row(&[("id", "ke-a-city"), ("area", "regional"), ("phone", "117")]),
        row(&[("id", "ke-b"), ("kind", "government_child_protection"), ("phone", "118")]),
    ]);
    let offers = route(&kenya, &need("KE", &[]));
    assert_eq!(ids(&offers), ["ke-b", "ke-a-city"]);
    assert!(offers[1].reasons.contains(&Reason::PartOfCountry));
}

#[test]
fn who_cannot_speak_is_not_sent_to_a_page_about_something_else() {
    let kenya = directory(&[
        row(&[("id", "ke-call")]),
        row(&[
            ("id", "gb-images"),
            ("country", "GB"),
            ("kind", "csam_removal"),
            ("area", "worldwide"),
            ("phone", ""),
            ("website", "https://a.org/"),
        ]),
    ]);
    let silent = |country| Need { reach: Reach::Silent, ..need(country, &[Group::School]) };
    assert!(route(&kenya, &silent("KE")).is_empty());
    assert_eq!(ids(&route(&kenya, &silent("AF"))), ["gb-images"]);
}

#[test]
fn closed_lines_come_after_open_ones() {
    let hours =
        |id, phone, hours| row(&[("id", id), ("phone", phone), ("hours", hours), ("timezone", "Africa/Nairobi")]);
    let kenya = directory(&[
        hours("ke-a-night", "116", "Mo-Su 20:00-06:00"),
        hours("ke-b-day", "117", "Mo-Fr 08:00-18:00"),
        row(&[("id", "ke-c-unknown"), ("phone", "118")]),
    ]);
    let offers = route(&kenya, &need("KE", &[]));
    assert_eq!(ids(&offers), ["ke-b-day", "ke-c-unknown", "ke-a-night"]);
    assert!(offers[2].reasons.contains(&Reason::ClosedNow));
    assert_eq!(offers[2].opening, Opening::Closed(Some("2026-11-23T17:00:00Z".parse().unwrap())));
}

#[test]
fn a_pair_stands_together() {
    let kenya = directory(&[
        row(&[("id", "ke-a"), ("phone", "116"), ("pair_group", "two"), ("cost", "free")]),
        row(&[("id", "ke-b"), ("phone", "117"), ("cost", "free")]),
        row(&[("id", "ke-c"), ("phone", "118"), ("pair_group", "two"), ("confidence", "medium")]),
    ]);
    let offers = route(&kenya, &need("KE", &[]));
    assert_eq!(ids(&offers), ["ke-a", "ke-c", "ke-b"]);
    assert!(offers[1].reasons.contains(&Reason::PairedWithPrevious));
}

#[test]
fn who_cannot_speak_is_offered_ways_to_write() {
    let kenya = directory(&[
        row(&[("id", "ke-call"), ("phone", "116")]),
        row(&[("id", "ke-page"), ("phone", "117"), ("website", "https://a.org/")]),
        row(&[("id", "ke-text"), ("phone", "118"), ("sms", "1190"), ("sms_keyword", "HELP"), ("confidence", "medium")]),
        row(&[("id", "ke-app"), ("phone", "119"), ("whatsapp", "+254711123456"), ("confidence", "medium")]),
    ]);
    let silent = Need { reach: Reach::Silent, ..need("KE", &[]) };
    let offers = route(&kenya, &silent);
    assert_eq!(ids(&offers), ["ke-app", "ke-text", "ke-page"]);
    assert_eq!((offers[0].app, offers[0].phone.as_deref()), (Some(App::WhatsApp), Some("+254711123456")));
    assert_eq!((offers[1].keyword.as_deref(), offers[1].phone.as_deref()), (Some("HELP"), Some("1190")));
    assert_eq!((offers[2].channel, offers[2].phone.as_deref()), (ContactChannel::Web, None));
}

#[test]
fn who_has_no_credit_is_offered_free_ways_first() {
    let kenya = directory(&[
        row(&[("id", "ke-a-costs"), ("phone", "116"), ("cost", "local")]),
        row(&[("id", "ke-b-free"), ("phone", "117"), ("cost", "free"), ("confidence", "medium")]),
        row(&[("id", "ke-c-freest"), ("phone", "118"), ("cost", "free-no-credit"), ("confidence", "medium")]),
    ]);
    let poor = Need { reach: Reach::NoCredit, ..need("KE", &[]) };
    assert_eq!(ids(&route(&kenya, &poor)), ["ke-c-freest", "ke-b-free", "ke-a-costs"]);
}

#[test]
fn language_age_confidence_and_date_decide_between_equals() {
    let two = |a: &[(&str, &str)], b: &[(&str, &str)]| {
        let kenya = directory(&[
            row(&[&[("id", "ke-a"), ("phone", "116")], a].concat()),
            row(&[&[("id", "ke-b"), ("phone", "117")], b].concat()),
        ]);
        let twelve = Need { age: Some(12), ..need("KE", &[]) };
        route(&kenya, &twelve)[0].service.clone()
    };
    assert_eq!(two(&[("languages", "sw")], &[("languages", "en")]), "ke-b");
    assert_eq!(two(&[("languages", "sw")], &[]), "ke-b");
    assert_eq!(two(&[("min_age", "13")], &[("max_age", "18")]), "ke-b");
    assert_eq!(two(&[("confidence", "medium")], &[]), "ke-b");
    assert_eq!(two(&[("source_date", "2022-05")], &[]), "ke-b");
    assert_eq!(two(&[("source_date", "")], &[]), "ke-b");
    assert_eq!(two(&[("cost", "local")], &[("cost", "free")]), "ke-b");
    assert_eq!(two(&[], &[]), "ke-a");
}

#[test]
fn rows_with_one_weak_source_come_last_and_hidden_ones_not_at_all() {
    let kenya = directory(&[
        row(&[("id", "ke-a"), ("phone", "116"), ("confidence", "low")]),
        row(&[("id", "ke-b"), ("phone", "117"), ("kind", "domestic_violence_line")]),
        row(&[("id", "ke-c"), ("phone", "118"), ("status", "hidden")]),
    ]);
    assert_eq!(ids(&route(&kenya, &need("KE", &[Group::School]))), ["ke-b", "ke-a"]);
}

#[test]
fn a_row_is_old_after_a_year_to_the_day() {
    let at = |date| {
        let kenya = directory(&[row(&[("source_date", date)])]);
        route(&kenya, &need("KE", &[]))[0].reasons.contains(&Reason::OldRow)
    };
    assert!(!at("2025-11-23"));
    assert!(at("2025-11-22"));
}

#[test]
fn an_adult_is_sent_to_lines_for_adults_and_to_a_child_helpline_only_without_them() {
    let child = row(&[("id", "ke-child"), ("phone", "116")]);
    let state = row(&[("id", "ke-state"), ("phone", "117"), ("kind", "government_child_protection")]);
    let adult = Need { audience: Audience::Adult, ..need("KE", &[Group::PhysicalAbuse]) };
    assert_eq!(ids(&route(&directory(&[child.clone(), state]), &adult)), ["ke-state"]);
    assert_eq!(ids(&route(&directory(&[child]), &adult)), ["ke-child"]);
}

#[test]
fn an_offender_is_offered_a_line_for_offenders_or_nothing() {
    let kenya = directory(&[
        row(&[("id", "ke-child"), ("phone", "116")]),
        row(&[("id", "ke-stop"), ("phone", "117"), ("kind", "stop_abuse_line")]),
    ]);
    let offender = Need { audience: Audience::Offender, ..need("KE", &[]) };
    assert_eq!(ids(&route(&kenya, &offender)), ["ke-stop"]);
    assert!(route(&SHIPPED, &offender).is_empty());
    let child = need("KE", &[]);
    assert_eq!(ids(&route(&kenya, &child)), ["ke-child"]);
}

#[test]
fn a_service_for_any_country_is_added_on_its_topic_or_where_there_is_nothing() {
    let here = route(&SHIPPED, &need("KE", &[Group::OnlineExploitation]));
    assert_eq!(ids(&here), ["ke-childline-kenya-116", "us-take-it-down"]);
    assert!(here[1].reasons.contains(&Reason::AnyCountry));
    assert_eq!(ids(&route(&SHIPPED, &need("KE", &[Group::School]))), ["ke-childline-kenya-116"]);
    assert_eq!(ids(&route(&SHIPPED, &need("AF", &[Group::School]))), ["us-take-it-down"]);
}

#[test]
fn the_name_is_the_one_of_its_own_country() {
    let offers = route(&SHIPPED, &need("FI", &[]));
    assert_eq!(offers[0].name, "Lasten ja nuorten puhelin");
}

#[test]
fn facts_tell_open_closed_other_and_none_apart() {
    let now = need("KE", &[]).now;
    let facts = |cells: &[(&str, &str)]| directory(&[row(cells)]).facts("KE".parse().unwrap(), now);
    let zone = ("timezone", "Africa/Nairobi");
    assert_eq!(facts(&[("hours", "24/7"), zone]), Facts::OpenLine);
    assert_eq!(facts(&[]), Facts::OpenLine);
    assert_eq!(facts(&[("hours", "Su 10:00-12:00"), zone]), Facts::OnlyClosed);
    assert_eq!(facts(&[("kind", "domestic_violence_line")]), Facts::OnlyOther);
    assert_eq!(facts(&[("status", "hidden")]), Facts::Nothing);
    let afghanistan: Country = "AF".parse().unwrap();
    assert_eq!(SHIPPED.facts(afghanistan, now), Facts::Nothing);
    assert!(!SHIPPED.has_line(afghanistan) && SHIPPED.has_line("KE".parse().unwrap()));
}

#[test]
fn every_country_with_a_line_gets_one_first_at_any_hour_and_on_any_topic() {
    for country in SHIPPED.countries().filter(|row| SHIPPED.has_line(row.code)) {
        for hour in ["03", "09", "15", "21"] {
            for leaf in Leaf::ALL {
                let now = format!("2026-11-22T{hour}:00:00Z").parse().unwrap();
                let offers = route(&SHIPPED, &Need { now, ..need(country.code.as_str(), &[leaf.group()]) });
                assert!(!offers.is_empty(), "{} {leaf:?}", country.code);
            }
        }
    }
}

fn any_need() -> impl Strategy<Value = Need> {
    let countries: Vec<Country> = SHIPPED.countries().map(|row| row.code).collect();
    let groups = prop::collection::vec(prop::sample::select(Leaf::ALL).prop_map(Leaf::group), 0..4);
    let audience = prop::sample::select(vec![Audience::Young, Audience::Adult, Audience::Offender]);
    let reach = prop::sample::select(vec![Reach::Any, Reach::Silent, Reach::NoCredit]);
    let lang = prop::sample::select(vec!["en", "sw", "fr", "ar", "zh", "tl"]);
    let country = prop::sample::select(countries);
    (country, groups, prop::option::of(0_u8..100), audience, reach, lang, 0_i64..4_000_000_000).prop_map(
        |(country, groups, age, audience, reach, lang, seconds)| Need {
            country,
            lang: lang.parse().unwrap(),
            groups,
            age,
            audience,
            reach,
            now: DateTime::from_timestamp(seconds, 0).unwrap(),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_need_is_answered_in_one_order_with_services_that_may_be_offered(need in any_need()) {
        let offers = route(&SHIPPED, &need);
        prop_assert_eq!(&offers, &route(&SHIPPED, &need));
        let mut seen = std::collections::HashSet::new();
        let mut closed = false;
        for offer in &offers {
            prop_assert!(seen.insert(offer.service.clone()), "{} twice", offer.service);
            let service = SHIPPED.service(&offer.service).unwrap();
            let worldwide = service.area == crate::directory::Area::Worldwide;
            prop_assert!(service.is_shown() && (service.country == need.country || worldwide));
            prop_assert_eq!(offer.reasons.contains(&Reason::AnyCountry), service.country != need.country);
            prop_assert!(offer.phone.is_some() || offer.url.is_some());
            prop_assert!(need.reach != Reach::Silent || offer.channel != ContactChannel::Call);
            prop_assert!(need.audience != Audience::Offender || offer.kind == Kind::StopAbuseLine);
            // Open lines first; only the other half of a pair and worldwide services stand after closed ones.
            let exempt = offer.reasons.contains(&Reason::PairedWithPrevious) || service.country != need.country;
            let now_closed = offer.opening.is_open() == Some(false);
            prop_assert!(exempt || !closed || now_closed, "{} is open and stands after a closed one", offer.service);
            closed |= now_closed && !exempt;
        }
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_of_the_file(need in any_need(), turn in 0_usize..300) {
        let files = Files::shipped();
        let text = String::from_utf8(files.get("services.csv").unwrap().to_vec()).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        let rows = lines.len() - 1;
        lines[1..].rotate_left(turn % rows);
        let mut turned = files.clone();
        turned.insert("services.csv", lines.join("\n").into_bytes());
        let turned = TURNED.with(|made| made.borrow_mut().entry(turn % 3).or_insert_with(|| import(&turned, None).unwrap()).clone());
        prop_assert_eq!(route(&SHIPPED, &need), route(&turned, &need));
    }
}

thread_local! {
    /// Three turned directories are enough, and reading one takes a while without optimisation.
    static TURNED: std::cell::RefCell<std::collections::HashMap<usize, Directory>> = std::cell::RefCell::default();
}

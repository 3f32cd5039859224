//! The directory for people: every country, and what each has.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    country::Country,
    dialogue::country_name,
    directory::{
        Area, Channel, Cost, DayHours, EmergencyRow, Kind, Mark, Schedule, Service, TextToEmergency, Vetting,
        group_slug,
    },
    lang::Lang,
};

use super::{
    WebState, filters, links, map,
    public::{self, Asked, Frame},
    statistics::Missing,
    talk::{Contact, Piece},
};

/// The list of all countries.
#[derive(Template)]
#[template(path = "countries.html", config = "src/web/askama.toml")]
struct List<'a> {
    frame: &'a Frame<'a>,
    regions: Vec<Region>,
    /// The address named a country that we do not know.
    is_lost: bool,
}

/// A part of the world.
struct Region {
    name: String,
    countries: Vec<(Country, String)>,
}

/// A country.
#[derive(Template)]
#[template(path = "country.html", config = "src/web/askama.toml")]
struct OneCountry<'a> {
    frame: &'a Frame<'a>,
    /// What each number is for, and the number.
    emergency: Vec<(String, Contact)>,
    /// Whether a text reaches the emergency numbers.
    takes_texts: bool,
    /// Topics and languages that were asked for here, and that no service is there for.
    gaps: Vec<String>,
    /// What is said where there is no line for young people.
    no_line: Option<String>,
    services: Vec<Card>,
    worldwide: Vec<Card>,
    country: Country,
    form: filters::Form,
    /// Where the chat begins with this country known: the name of the way, and the address.
    chats: Vec<(String, String)>,
}

/// A service, in words.
struct Card {
    name: String,
    /// Its published name, where its own country calls it something else.
    other_name: Option<String>,
    kind: String,
    ways: Vec<Contact>,
    /// What people told of how it answers, in words and never in numbers.
    told: Vec<String>,
    /// How a text has to begin.
    keyword: Option<String>,
    /// Days and times; empty when the hours are not said as a week.
    hours: Vec<(String, String)>,
    /// The hours in one phrase, where they are no week.
    hours_said: String,
    cost: String,
    languages: String,
    ages: String,
    source: String,
    source_link: Option<String>,
    /// When it was checked, as precisely as it is known; that it is too long ago where nothing of it counts any more.
    checked: String,
    /// Who looked at it.
    checked_by: Option<String>,
    /// The day of the next check.
    next_check: Option<String>,
    /// How much stands behind it.
    vetting: String,
    /// That its number may work at home only.
    home_only: Option<String>,
    /// Its id, for reporting a mistake.
    id: String,
}

/// Every country, by part of the world.
#[utoipa::path(get, path = "/countries", tag = "public",
    params(("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "Every country", content_type = "text/html")))]
pub(super) async fn list(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    all(&state, &headers, &asked, false)
}

fn all(state: &WebState, headers: &HeaderMap, asked: &Asked, is_lost: bool) -> Response {
    let frame = Frame::new(state, headers, asked, None);
    let title = frame.word("page-countries-title");
    let frame = frame.called(title, "/countries");
    let page = List { regions: regions(state, &frame), frame: &frame, is_lost };
    public::answer(&page, &frame, if is_lost { StatusCode::NOT_FOUND } else { StatusCode::OK })
}

/// The emergency numbers and the services of one country.
#[utoipa::path(get, path = "/countries/{cc}", tag = "public",
    params(("cc" = String, Path, description = "ISO 3166-1 alpha-2, as in KE"),
        ("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "Whom to call there", content_type = "text/html"),
        (status = 308, description = "The code was not written in capitals"),
        (status = 404, description = "No such country; the list of all", content_type = "text/html")))]
pub(super) async fn one(
    State(state): State<WebState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    asked: Asked,
) -> Response {
    let known = code.parse::<Country>().ok().filter(|country| state.directory().country(*country).is_some());
    let Some(country) = known else { return all(&state, &headers, &asked, true) };
    let frame = Frame::new(&state, &headers, &asked, Some(country));
    if country.as_str() != code {
        let picked = asked.is_ok_and(|pairs| pairs.iter().any(|(name, _)| name == "lang"));
        let lang = if picked { format!("?lang={}", frame.lang) } else { String::new() };
        let place = [(header::LOCATION, format!("/countries/{country}{lang}"))];
        return (StatusCode::PERMANENT_REDIRECT, public::kept(), place).into_response();
    }
    let name = country_name(&state.bridge().around().world(), country, frame.lang);
    let title = frame.word_with("page-country-title", &[("country", &name)]);
    let frame = frame.called(title, format!("/countries/{country}"));
    let filter = filters::of(&asked);
    let frame = frame.asking(filters::query(&filter));
    let (directory, now) = (state.directory(), state.clock().now());
    let answers = state.bridge().answers();
    let asked_way = filter.channel.and_then(Channel::way);
    let is_offered = |service: &Service| !asked_way.is_some_and(|way| answers.hides(&service.id, way));
    let fitting = |service: &&Service| filter.fits(service, now) && is_offered(service);
    let mut of_country: Vec<&Service> = directory.services_of(country).filter(fitting).collect();
    of_country.sort_by_key(|service| !service.suits_young());
    let worldwide = directory.worldwide().filter(|service| service.country != country).filter(fitting);
    let row = directory.emergency_row(country);
    let no_line = (!directory.has_line(country)).then(|| frame.word_with("page-none", &[("country", &name)]));
    let page = OneCountry {
        emergency: row.map(|row| emergency(row, &frame)).unwrap_or_default(),
        takes_texts: row.is_some_and(|row| row.text == TextToEmergency::Yes),
        gaps: gaps(&state, &frame, country).await,
        no_line,
        services: of_country.into_iter().map(|service| card(service, &state, &frame)).collect(),
        worldwide: worldwide.map(|service| card(service, &state, &frame)).collect(),
        country,
        form: filters::form(&state, &frame, &filter),
        chats: links::chats(&state, &frame, country),
        frame: &frame,
    };
    map::kept_for(&filter, public::answer(&page, &frame, StatusCode::OK))
}

/// What young people of a country asked for and no service of it is there for, as it is published; without numbers.
async fn gaps(state: &WebState, frame: &Frame<'_>, country: Country) -> Vec<String> {
    let gaps = state.shelf().gaps(state, country).await;
    let mut names: Vec<String> = gaps
        .into_iter()
        .map(|gap| match gap {
            Missing::Topic(group) => frame.word(&format!("page-topic-{}", group_slug(group).replace('_', "-"))),
            Missing::Language(lang) => {
                state.dialogues().name_in(frame.lang, lang).unwrap_or_else(|| lang.own_name()).to_owned()
            }
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The countries by part of the world, each list in the order of the names.
fn regions(state: &WebState, frame: &Frame<'_>) -> Vec<Region> {
    by_region(state, frame).into_iter().map(|(name, countries)| Region { name, countries }).collect()
}

/// Each part of the world with its countries.
pub(super) fn by_region(state: &WebState, frame: &Frame<'_>) -> Vec<(String, Vec<(Country, String)>)> {
    let mut regions: BTreeMap<String, Vec<(Country, String)>> = BTreeMap::new();
    for row in state.directory().countries() {
        let name = country_name(&state.bridge().around().world(), row.code, frame.lang);
        regions.entry(region_name(&row.region, frame)).or_default().push((row.code, name));
    }
    let sorted = |(name, mut countries): (String, Vec<(Country, String)>)| {
        countries.sort_by_cached_key(|(_, name)| sorting(name));
        (name, countries)
    };
    regions.into_iter().map(sorted).collect()
}

/// A part of the world in the language of the page; one that the texts do not know stays as the directory has it.
fn region_name(region: &str, frame: &Frame<'_>) -> String {
    let slug: String = region.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let id = format!("page-region-{}", slug.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-"));
    let name = frame.word(&id);
    if name == id { region.to_owned() } else { name }
}

/// A name as it is sorted: accents do not count.
fn sorting(name: &str) -> String {
    name.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}

pub(super) fn emergency(row: &EmergencyRow, frame: &Frame<'_>) -> Vec<(String, Contact)> {
    let numbers = [
        ("page-emergency-general", &row.general),
        ("page-emergency-police", &row.police),
        ("page-emergency-ambulance", &row.ambulance),
        ("page-emergency-fire", &row.fire),
    ];
    let known = numbers.into_iter().filter_map(|(id, number)| Some((frame.word(id), number.as_deref()?)));
    known.map(|(what, number)| (what, Contact::call(number))).collect()
}

fn card(service: &Service, state: &WebState, frame: &Frame<'_>) -> Card {
    let own = service.name_for(frame.lang);
    let hidden = state.bridge().answers().hidden(&service.id);
    let today = state.clock().now().date_naive();
    let home = country_name(&state.bridge().around().world(), service.country, frame.lang);
    // Short codes, and free numbers, which have no other form that is dialled from abroad.
    let home_only = service.phone.is_some() || service.sms.is_some();
    let cost = match service.cost {
        Cost::Free => "page-cost-free",
        Cost::FreeNoCredit => "page-cost-free-no-credit",
        Cost::Local => "page-cost-local",
        Cost::Unknown => "page-unknown",
    };
    let keyword = service.sms_keyword.as_deref().filter(|_| service.sms.is_some());
    let hours = service.schedule.week().map(|days| week(&days, frame)).unwrap_or_default();
    Card {
        name: own.to_owned(),
        other_name: [&service.name, service.own_name()].into_iter().find(|name| *name != own).map(str::to_owned),
        kind: frame.word(kind(service.kind)),
        ways: service.ways().iter().filter(|way| !hidden.contains(&way.channel)).filter_map(Contact::of_way).collect(),
        told: told(service, state, frame),
        keyword: keyword.map(|word| frame.word_with("option-keyword", &[("keyword", word)])),
        hours_said: match (&service.schedule, hours.is_empty()) {
            (Schedule::Always, _) => frame.word("page-hours-always"),
            // A service for any country keeps the hours of its own: says which.
            (_, false) if service.area == Area::Worldwide => frame.word_with("page-hours-zone", &[("country", &home)]),
            (_, false) => String::new(),
            (Schedule::Unknown, true) => frame.word("page-unknown"),
            (_, true) => frame.word("page-hours-changing"),
        },
        hours,
        cost: frame.word(cost),
        languages: languages(service, state, frame),
        ages: ages(service, frame),
        source: service.source_name.clone(),
        source_link: Contact::page(&service.source_url).map(|page| page.href),
        checked: checked(service, today, frame),
        checked_by: service.verifier.clone().filter(|_| service.is_current(today)),
        next_check: service.next_check().filter(|_| service.is_current(today)).map(|day| day.to_string()),
        vetting: frame.word(vetting(service.vetting)),
        home_only: home_only.then(|| frame.word_with("page-home-only", &[("country", &home)])),
        id: service.id.clone(),
    }
}

/// What people told of how it answers, where enough did.
fn told(service: &Service, state: &WebState, frame: &Frame<'_>) -> Vec<String> {
    let (answers, id) = (state.bridge().answers(), service.id.as_str());
    [
        (!answers.hidden(id).is_empty(), "page-way-hidden"),
        (answers.is(Mark::SaysReached, id), "page-reach-good"),
        (answers.is(Mark::SaysSeldom, id), "page-reach-seldom"),
        (answers.is(Mark::SaysDoubt, id), "page-hours-doubt"),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, word)| frame.word(word))
    .collect()
}

/// When somebody looked at it last. What is past its day is not called checked.
fn checked(service: &Service, today: NaiveDate, frame: &Frame<'_>) -> String {
    let day = service.looked_at();
    match day.as_deref() {
        Some(day) if service.is_current(today) => frame.word_with("page-checked-on", &[("date", day)]),
        Some(day) => format!("{} ({day})", frame.word("option-old")),
        None => frame.word("option-old"),
    }
}

fn vetting(vetting: Vetting) -> &'static str {
    match vetting {
        Vetting::Weak => "page-vetting-weak",
        Vetting::OneSource => "page-vetting-one-source",
        Vetting::TwoSources => "page-vetting-two-sources",
        Vetting::Confirmed => "page-vetting-confirmed",
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::ChildHelpline => "page-kind-child-helpline",
        Kind::YouthHelpline => "page-kind-youth-helpline",
        Kind::GovernmentChildProtection => "page-kind-government-child-protection",
        Kind::SuicideCrisisLine => "page-kind-suicide-crisis-line",
        Kind::DomesticViolenceLine => "page-kind-domestic-violence-line",
        Kind::ViolenceReporting => "page-kind-violence-reporting",
        Kind::OnlineAbuseHotline => "page-kind-online-abuse-hotline",
        Kind::MissingChildrenLine => "page-kind-missing-children-line",
        Kind::CsamRemoval => "page-kind-csam-removal",
        Kind::PeerSupport => "page-kind-peer-support",
        Kind::AdultLine => "page-kind-adult-line",
        Kind::StopAbuseLine => "page-kind-stop-abuse-line",
        Kind::Counselling => "page-kind-counselling",
        Kind::PoliceUnit => "page-kind-police-unit",
        Kind::AiDriven => "page-kind-ai-driven",
    }
}

/// The days of a week that have the same hours, and the hours.
fn week(days: &[DayHours], frame: &Frame<'_>) -> Vec<(String, String)> {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let of_day = |day: u16| {
        let stretches = days.iter().filter(|hours| hours.day == day);
        stretches.map(|hours| format!("{}–{}", time(hours.from), time(hours.to))).collect::<Vec<_>>().join(", ")
    };
    let name = |day: u16| {
        let key = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][usize::from(day % 7)];
        frame.word_with("page-day", &[("day", key)])
    };
    let mut lines = Vec::new();
    let mut from = 0;
    while from < 7 {
        let hours = of_day(from);
        let to = (from..7).take_while(|day| of_day(*day) == hours).last().unwrap_or(from);
        if !hours.is_empty() {
            let which = if from == to { name(from) } else { format!("{} – {}", name(from), name(to)) };
            lines.push((which, hours));
        }
        from = to + 1;
    }
    lines
}

/// The languages by name: as the reader calls them, else as they call themselves.
fn languages(service: &Service, state: &WebState, frame: &Frame<'_>) -> String {
    let name = |lang: &Lang| {
        let named = state.dialogues().name_in(frame.lang, *lang).unwrap_or_else(|| lang.own_name()).to_owned();
        if frame.lang.is_rtl() { format!("\u{2068}{named}\u{2069}") } else { named }
    };
    let comma = if frame.lang.is_rtl() { "، " } else { ", " };
    let names: Vec<String> = service.languages.iter().map(name).collect();
    if names.is_empty() { frame.word("page-unknown") } else { names.join(comma) }
}

fn ages(service: &Service, frame: &Frame<'_>) -> String {
    let said = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    let (from, to) = (said(service.min_age), said(service.max_age));
    let id = match (service.min_age, service.max_age) {
        (Some(_), Some(_)) => "page-ages-between",
        (Some(_), None) => "page-ages-from",
        (None, Some(_)) => "page-ages-to",
        (None, None) => "page-unknown",
    };
    frame.word_with(id, &[("from", &from), ("to", &to)])
}

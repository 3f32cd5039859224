//! A service, the organization behind it and the virtual place where it is reached.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::{cost, id, taxonomy};
use crate::directory::{Area, Channel, Directory, Schedule, Service, Status, entry::Cost, hours::DayHours};

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// How much of an object is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Its own fields, and those it has one of.
    Short,
    /// Everything that hangs on it, too.
    Full,
}

/// Puts a value in where there is one.
fn put(object: &mut Map<String, Value>, name: &str, value: impl Into<Value>) {
    let value = value.into();
    if !value.is_null() {
        object.insert(name.to_owned(), value);
    }
}

fn map(value: Value) -> Map<String, Value> {
    if let Value::Object(map) = value { map } else { Map::new() }
}

/// A service. `today` decides whether it is said that nobody has checked it for long.
pub fn service(service: &Service, directory: &Directory, today: NaiveDate, depth: Depth) -> Value {
    let mut out = own_fields(service, today);
    put(&mut out, "organization", organization_fields(service, directory));
    if depth == Depth::Full {
        hang_on(&mut out, service, directory);
    }
    Value::Object(out)
}

/// The fields that a service has itself.
fn own_fields(service: &Service, today: NaiveDate) -> Map<String, Value> {
    let mut out = map(json!({
        "id": id("service", &service.id),
        "organization_id": id("organization", &service.id),
        "name": service.name,
        "description": description(service),
        "status": if service.status == Status::Active { "active" } else { "inactive" },
    }));
    put(&mut out, "alternate_name", service.name_local.clone());
    put(&mut out, "url", service.website.clone().or_else(|| service.web_chat_url.clone()));
    put(&mut out, "email", service.email.clone());
    put(&mut out, "fees_description", fees(service.cost));
    put(&mut out, "minimum_age", service.min_age);
    put(&mut out, "maximum_age", service.max_age);
    put(&mut out, "eligibility_description", eligibility(service));
    // A day on which it was assured is told only while that counts.
    if service.is_current(today) {
        put(&mut out, "assured_date", service.checked.map(|day| day.to_string()));
    } else {
        put(&mut out, "alert", "Nobody has checked this for a long time, or nobody knows when. It may have changed.");
    }
    put(&mut out, "last_modified", service.checked.map(|day| format!("{day}T00:00:00Z")));
    put(&mut out, "slug", service.id.clone());
    put(&mut out, "opening_hours", service.hours.clone());
    put(&mut out, "opening_hours_timezone", service.timezone.clone());
    put(&mut out, "channels", channels(service));
    put(&mut out, "dialable_from", dialable_from(service));
    put(&mut out, "pair_group", service.pair_group.clone());
    put(&mut out, "cost_to_child", cost(service.cost));
    put(&mut out, "vetting", service.vetting.slug());
    put(&mut out, "verification", json!(service.evidence()));
    out
}

fn description(service: &Service) -> String {
    let kind = service.kind.slug().replace('_', " ");
    let reach = match service.area {
        Area::National => format!("for {}", service.country),
        Area::Regional => format!("for a part of {}", service.country),
        Area::Worldwide => "for any country".to_owned(),
    };
    format!("{}: {kind} {reach}", service.own_name())
}

fn fees(cost: Cost) -> Option<&'static str> {
    match cost {
        Cost::Free => Some("Free of charge"),
        Cost::FreeNoCredit => Some("Free of charge, and no credit is needed"),
        Cost::Local => Some("The price of a normal call or text"),
        Cost::Unknown => None,
    }
}

fn eligibility(service: &Service) -> Option<String> {
    match (service.min_age, service.max_age) {
        (Some(min), Some(max)) => Some(format!("Ages {min} to {max}")),
        (Some(min), None) => Some(format!("Ages {min} and older")),
        (None, Some(max)) => Some(format!("Ages up to {max}")),
        (None, None) => None,
    }
}

/// Every way to reach it: the extra `channels` of our profile.
fn channels(service: &Service) -> Vec<Value> {
    let ways = Channel::ALL.into_iter().filter_map(|channel| Some((channel, channel.of(service)?)));
    ways.map(|(channel, to)| {
        let mut way = map(json!({ "channel": channel.slug(), "to": to }));
        if channel == Channel::Sms {
            put(&mut way, "keyword", service.sms_keyword.clone());
        }
        Value::Object(way)
    })
    .collect()
}

/// Where its numbers can be dialled from. Short codes and free numbers answer in their own country only.
fn dialable_from(service: &Service) -> Option<Vec<String>> {
    let is_called = service.phone.is_some() || service.sms.is_some();
    is_called.then(|| vec![service.country.to_string()])
}

fn hang_on(out: &mut Map<String, Value>, service: &Service, directory: &Directory) {
    let key = id("service", &service.id);
    put(out, "phones", phones(service));
    put(out, "schedules", schedules(service));
    put(out, "service_areas", vec![service_area(service, directory)]);
    put(out, "languages", languages(service, "service_id", key));
    put(out, "attributes", taxonomy::attributes(service));
    put(out, "service_at_locations", vec![at_location(service)]);
    if let Some(words) = fees(service.cost) {
        let mut option = map(json!({
            "id": id("cost_option", &service.id), "service_id": key, "option": cost(service.cost),
            "amount_description": words,
        }));
        if matches!(service.cost, Cost::Free | Cost::FreeNoCredit) {
            put(&mut option, "amount", 0);
        }
        put(out, "cost_options", vec![Value::Object(option)]);
    }
}

fn phones(service: &Service) -> Vec<Value> {
    let numbers = [
        ("call", "voice", service.phone_e164.as_ref().or(service.phone.as_ref())),
        ("sms", "sms", service.sms.as_ref()),
        ("whatsapp", "whatsapp", service.whatsapp.as_ref()),
    ];
    let known = numbers.into_iter().filter_map(|(name, kind, number)| Some((name, kind, number?)));
    known
        .map(|(name, kind, number)| {
            let key = id("phone", &format!("{}/{name}", service.id));
            let mut phone = map(json!({
                "id": key, "service_id": id("service", &service.id), "number": number, "type": kind,
                "languages": languages(service, "phone_id", key),
            }));
            if name == "call" {
                put(&mut phone, "description", service.phone.as_ref().map(|dialled| format!("At home: {dialled}")));
            }
            Value::Object(phone)
        })
        .collect()
}

fn languages(service: &Service, of: &str, owner: uuid::Uuid) -> Vec<Value> {
    let tags = service.language_tags.iter().zip(&service.languages);
    tags.map(|(tag, lang)| {
        let key = id("language", &format!("{owner}/{tag}"));
        Value::Object(map(json!({ "id": key, of: owner, "name": lang.own_name(), "code": tag })))
    })
    .collect()
}

/// The days with the same hours together. `timezone` of HSDS is an offset, which does not fit a zone with summer time:
/// the zone stands in the extra field, and so does what the source wrote.
fn schedules(service: &Service) -> Vec<Value> {
    let Some(text) = &service.hours else { return Vec::new() };
    let schedule = |name: &str, fields: Value| {
        let mut out = map(json!({
            "id": id("schedule", &format!("{}/{name}", service.id)), "service_id": id("service", &service.id),
            "timezone_name": service.timezone, "notes": text,
        }));
        out.extend(map(fields));
        Value::Object(out)
    };
    let weekly = |days: &str, from: &str, to: &str| json!({ "freq": "WEEKLY", "interval": 1, "byday": days, "opens_at": from, "closes_at": to });
    if matches!(service.schedule, Schedule::Always) {
        return vec![schedule("always", weekly(&DAYS.join(","), "00:00", "24:00"))];
    }
    let Some(week) = service.schedule.week() else {
        return vec![schedule("rules", json!({ "description": text }))];
    };
    let mut stretches: Vec<(u16, u16, Vec<&str>)> = Vec::new();
    for DayHours { day, from, to } in week {
        let name = DAYS[usize::from(day % 7)];
        match stretches.iter_mut().find(|(begin, end, _)| (*begin, *end) == (from, to)) {
            Some((_, _, days)) => days.push(name),
            None => stretches.push((from, to, vec![name])),
        }
    }
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let one = |(from, to, days): &(u16, u16, Vec<&str>)| {
        let name = format!("{from}-{to}");
        schedule(&name, weekly(&days.join(","), &time(*from), &time(*to)))
    };
    stretches.iter().map(one).collect()
}

fn service_area(service: &Service, directory: &Directory) -> Value {
    let name = directory.country(service.country).map_or_else(String::new, |row| row.name_en.clone());
    let mut area = map(json!({
        "id": id("service_area", &service.id), "service_id": id("service", &service.id),
    }));
    match service.area {
        Area::Worldwide => {
            put(&mut area, "name", "Any country");
        }
        Area::National => {
            put(&mut area, "name", name);
            put(&mut area, "extent", service.country.to_string());
            put(&mut area, "extent_type", "ISO 3166-1 alpha-2");
        }
        Area::Regional => {
            put(&mut area, "name", format!("A part of {name}"));
            put(&mut area, "description", "Which part is not known here; see the notes of the source.");
        }
    }
    Value::Object(area)
}

fn location(service: &Service) -> Value {
    let mut out = map(json!({
        "id": id("location", &service.id), "location_type": "virtual",
        "organization_id": id("organization", &service.id), "name": service.own_name(),
    }));
    put(&mut out, "url", service.web_chat_url.clone().or_else(|| service.website.clone()));
    Value::Object(out)
}

fn at_location(service: &Service) -> Value {
    json!({
        "id": id("service_at_location", &service.id), "service_id": id("service", &service.id),
        "location_id": id("location", &service.id), "location": location(service),
    })
}

/// A service at its virtual place.
pub fn service_at_location(of: &Service, directory: &Directory, today: NaiveDate, depth: Depth) -> Value {
    let mut out = map(at_location(of));
    put(&mut out, "service", service(of, directory, today, Depth::Short));
    if depth == Depth::Full {
        put(&mut out, "phones", phones(of));
        put(&mut out, "schedules", schedules(of));
    }
    Value::Object(out)
}

fn organization_fields(service: &Service, directory: &Directory) -> Value {
    let country = directory.country(service.country).map_or("", |row| row.name_en.as_str());
    let mut out = map(json!({
        "id": id("organization", &service.id),
        "name": service.own_name(),
        "description": format!("Whoever runs {} in {country}; the directory lists services, not who owns them", service.name),
    }));
    put(&mut out, "email", service.email.clone());
    put(&mut out, "website", service.website.clone());
    Value::Object(out)
}

/// The organization behind a service. The directory knows services; each has one organization of its own here.
/// `services` tells whether and how its service hangs on it.
pub fn organization(
    of: &Service,
    directory: &Directory,
    today: NaiveDate,
    depth: Depth,
    services: Option<Depth>,
) -> Value {
    let mut out = map(organization_fields(of, directory));
    if depth == Depth::Full {
        put(&mut out, "locations", vec![location(of)]);
        put(&mut out, "phones", Value::Array(Vec::new()));
    }
    if let Some(depth) = services {
        let mut inner = map(service(of, directory, today, depth));
        inner.remove("organization");
        put(&mut out, "services", vec![Value::Object(inner)]);
    }
    Value::Object(out)
}

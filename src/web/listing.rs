//! The directory for programs: services by country, topic, language and more, with what is open now; and the files that
//! hold all of it.

use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::{
    country::Country,
    directory::{self, Audience, Channel, ContactChannel, FIELDS, Filter, Need, Reach, Service, edits, route},
    lang::Lang,
};

use super::{
    WebState, open_data,
    problem::{Kind, Problem},
    public::Asked,
    published::open_object,
};

/// What is open changes by the minute.
const MINUTE: u32 = 60;
/// Files change with the directory.
const HOUR: u32 = 3600;

/// The parameters, for whoever writes another.
const NAMES: &str =
    "This list has the parameters country, kind, topic, age, lang, channel, cost, vetting and open_now.";

/// Services that fit, with what is open now. All that is asked for has to be known to fit. With a country, they come in
/// the order in which a conversation would offer them, with the reasons. A way that several people could not reach is left
/// out until somebody has looked; `hidden` names it.
#[utoipa::path(get, path = "/api/directory", tag = "directory",
    params(("country" = Option<String>, Query, description = "ISO 3166-1 alpha-2; services for any country fit each"),
        ("kind" = Option<String>, Query, description = "helpline, reporting, counselling, police, government, peer or ai"),
        ("topic" = Option<String>, Query, description = "A group of the taxonomy, as in bullying"),
        ("age" = Option<u8>, Query, description = "In years"), ("lang" = Option<String>, Query, description = "A language that it speaks"),
        ("channel" = Option<String>, Query, description = "call, sms, whatsapp, telegram, chat, email or page"),
        ("cost" = Option<String>, Query, description = "free or free-no-credit"),
        ("vetting" = Option<String>, Query, description = "At least weak, one_source, two_sources or confirmed"),
        ("open_now" = Option<bool>, Query, description = "Only what is known to be open")),
    responses((status = 200, description = "The version of the directory, emergency numbers of the country, services", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn find(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    match read(&state, asked) {
        Ok(filter) => {
            let body = listed(&state, &filter).into_bytes();
            open_data::answer(&headers, "application/json", MINUTE, body)
        }
        Err(problem) => (*problem).into_response(),
    }
}

fn read(state: &WebState, asked: Asked) -> Result<Filter, Box<Problem>> {
    let unreadable = |detail: &str| Problem::new(Kind::Unreadable, detail);
    let Ok(Query(pairs)) = asked else {
        return Err(Box::new(unreadable("The part of the address after ? cannot be read.")));
    };
    let mut filter = Filter::default();
    for (at, (name, value)) in pairs.iter().enumerate() {
        if pairs[..at].iter().any(|(earlier, _)| earlier == name) {
            return Err(Box::new(unreadable("A parameter stands there twice.")));
        }
        // On pages `lang` is the language of the page.
        let known = if name == "lang" { "speaks" } else { name.as_str() };
        match filter.set(known, value) {
            Some(true) if name != "speaks" => {}
            Some(false) => return Err(Box::new(unreadable("There is no such value.").about(name))),
            _ => return Err(Box::new(unreadable(NAMES))),
        }
    }
    let is_known = |country: Country| state.directory().country(country).is_some();
    if filter.country.is_some_and(|country| !is_known(country)) {
        return Err(Box::new(unreadable("There is no such country.").about("country")));
    }
    Ok(filter)
}

/// The list as JSON, written by hand around what is kept of each service.
fn listed(state: &WebState, filter: &Filter) -> String {
    let (directory, now) = (state.directory(), state.clock().now());
    let (answers, made) = (state.bridge().answers(), state.published().made(&directory));
    let asked_way = filter.channel.and_then(Channel::way);
    let is_offered = |service: &Service| !asked_way.is_some_and(|way| answers.hides(&service.id, way));
    let fits = |service: &&Service| filter.fits(service, now) && is_offered(service);
    let mut services: Vec<&Service> = match filter.country {
        Some(country) => {
            let here = directory.services_of(country);
            let anywhere = directory.worldwide().filter(|service| service.country != country);
            here.chain(anywhere).filter(fits).collect()
        }
        None => directory.services().iter().filter(fits).collect(),
    };
    let offers = filter.country.map(|country| route(&directory, &need(filter, country, now))).unwrap_or_default();
    // As a conversation offers them at this moment: what several people could not reach is not in it.
    let offers = answers.over(&directory, Reach::Any, offers);
    let offered = |service: &Service| offers.iter().position(|offer| offer.service == service.id);
    if !offers.is_empty() {
        services.sort_by_cached_key(|service| offered(service).unwrap_or(usize::MAX));
    }
    let emergency = filter.country.and_then(|country| directory.emergency_row(country));
    let emergency = emergency.map(
        |row| json!({ "general": row.general, "police": row.police, "ambulance": row.ambulance, "fire": row.fire }),
    );
    let mut out = format!(
        "{{\"version\":{},\"licence\":{},\"total\":{},\"emergency\":{},\"services\":[",
        Value::from(directory.version()),
        Value::from(directory::LICENCE),
        services.len(),
        json!(emergency),
    );
    for (place, service) in services.into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        let hidden = answers.hidden(&service.id);
        if hidden.is_empty() {
            out.push_str(made.entry(&directory, service));
        } else {
            out.push_str(&open_object(without(service, &hidden)));
        }
        let open = match service.schedule.at(now).is_open() {
            Some(true) => "true",
            Some(false) => "false",
            None => "null",
        };
        out.push_str(",\"open_now\":");
        out.push_str(open);
        out.push_str(if service.is_current(now.date_naive()) { ",\"current\":true" } else { ",\"current\":false" });
        if let Some(at) = offered(service) {
            out.push_str(",\"reasons\":");
            out.push_str(&json!(offers[at].reasons).to_string());
        }
        out.push('}');
    }
    out.push_str("]}");
    out
}

/// A service without the ways that several people could not reach, and what those ways are.
fn without(service: &Service, hidden: &[ContactChannel]) -> Map<String, Value> {
    let mut object = directory::object(service);
    for field in FIELDS.into_iter().filter(|field| edits::way_of(field).is_some_and(|way| hidden.contains(&way))) {
        for column in edits::columns(field) {
            object.remove(*column);
        }
    }
    let shown = Channel::ALL
        .into_iter()
        .filter(|channel| channel.of(service).is_some() && !channel.way().is_some_and(|way| hidden.contains(&way)));
    object.insert("channels".to_owned(), shown.map(Channel::slug).collect());
    object.insert("hidden".to_owned(), json!(hidden));
    object
}

/// What is asked for, as the routing of conversations takes it: so the list has the order in which services are offered.
fn need(filter: &Filter, country: Country, now: DateTime<Utc>) -> Need {
    Need {
        country,
        lang: filter.lang.unwrap_or(Lang::EN),
        groups: filter.topic.into_iter().collect(),
        age: filter.age,
        audience: Audience::Young,
        reach: Reach::Any,
        now,
    }
}

/// A file with the whole directory, or its signature: the name with `.sig` at the end. `manifest.json` lists them all.
#[utoipa::path(get, path = "/directory/{file}", tag = "directory",
    params(("file" = String, Path, description = "manifest.json, services.csv, emergency_numbers.csv, directory.json, directory.geojson, hsds.zip; or one of them with .sig")),
    responses((status = 200, description = "The file"), (status = 304, description = "It has not changed"),
        (status = 404, description = "No such file", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn file(State(state): State<WebState>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let directory = state.directory();
    let made = state.published().made(&directory);
    let files = made.files(&directory);
    let (plain, wants_signature) = name.strip_suffix(".sig").map_or((name.as_str(), false), |plain| (plain, true));
    let Some(signed) = files.iter().find(|signed| signed.file.name == plain) else {
        return Problem::new(Kind::NotFound, "There is no such file. manifest.json lists them.").into_response();
    };
    if wants_signature {
        return open_data::answer(&headers, "application/octet-stream", HOUR, signed.signature.clone());
    }
    let mut response = open_data::answer(&headers, signed.file.media, HOUR, signed.file.bytes.clone());
    let saved = format!("attachment; filename=\"{plain}\"");
    if let Ok(value) = saved.parse() {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The public key that the signatures of the files are checked with.
#[utoipa::path(get, path = "/.well-known/helpbridge-directory.pem", tag = "directory",
    responses((status = 200, description = "An Ed25519 key", content_type = "application/x-pem-file")))]
pub(super) async fn key(State(state): State<WebState>, headers: HeaderMap) -> Response {
    open_data::answer(&headers, "application/x-pem-file", HOUR, state.published().public_key().into_bytes())
}

/// What has changed in the directory, the newest first.
#[utoipa::path(get, path = "/directory/changes", tag = "directory",
    responses((status = 200, description = "A list of days with the version since then and the changes", content_type = "application/json")))]
pub(super) async fn changes(State(state): State<WebState>, headers: HeaderMap) -> Response {
    let body = serde_json::to_vec(&*state.published().log()).unwrap_or_default();
    open_data::answer(&headers, "application/json", HOUR, body)
}

//! The read interface of HSDS 3: services, organizations, virtual places, taxonomies and their terms, each also by POST,
//! so that what somebody looks for need not stand in an address or a log.

use axum::{
    body::Bytes,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::directory::{
    Service,
    hsds::{self, Depth, List},
};

use super::{
    WebState, open_data,
    problem::{Kind, Problem},
    public::Asked,
    wanted::{Parameters, Wanted},
};

/// For so many seconds an answer may be kept.
const KEPT: u32 = 300;
const JSON: &str = "application/json";
const LINES: &str = "application/x-ndjson";

/// What this interface is: the version of HSDS, our profile, and where it is described.
#[utoipa::path(get, path = "/hsds", tag = "hsds", responses((status = 200, description = "Version, profile and description", content_type = "application/json")))]
pub(super) async fn root(State(state): State<WebState>, headers: HeaderMap) -> Response {
    let base = state.bridge().public_url();
    let body = json!({
        "version": hsds::VERSION,
        "profile": format!("{base}/hsds/profile"),
        "openapi_url": format!("{base}/api/openapi.json"),
    });
    one(&headers, &body)
}

/// Our profile: what we say beyond HSDS.
#[utoipa::path(get, path = "/hsds/profile", tag = "hsds", responses((status = 200, description = "Every field that is not in HSDS, with its meaning", content_type = "application/json")))]
pub(super) async fn profile(headers: HeaderMap) -> Response {
    one(&headers, &about_our_fields())
}

fn about_our_fields() -> Value {
    json!({
        "name": "helpline profile", "version": "1", "base": "HSDS 3.0",
        "description": "Services that children and young people reach from afar. Everything of HSDS keeps its meaning.",
        "service": {
            "slug": "The name of the service in the directory; never given to another one.",
            "opening_hours": "The hours as OpenStreetMap writes them (opening_hours 0.7.4).",
            "opening_hours_timezone": "The IANA zone that they are meant in.",
            "channels": "Every way to reach it: channel is one of call, sms, whatsapp, telegram, chat, email, page; to is \
                the number or address; keyword begins a text where one is wanted.",
            "dialable_from": "The countries (ISO 3166-1 alpha-2) from which phone and text are known to work.",
            "pair_group": "Services with the same name here are shown together or not at all.",
            "cost_to_child": "free, free-no-credit (works without credit on the phone), local (the price of a normal \
                call or text) or unknown.",
            "vetting": "weak, one_source, two_sources or confirmed (the service confirmed it to a named person).",
            "verification": "For each field its source, the date, who looked, and the day from which it does not count \
                as verified any more.",
        },
        "schedule": { "timezone_name": "The IANA zone; the offset that HSDS has for it does not fit summer time." },
    })
}

fn one(headers: &HeaderMap, value: &Value) -> Response {
    open_data::answer(headers, JSON, KEPT, value.to_string().into_bytes())
}

/// A list of HSDS, and how one entry of it looks.
struct Listing(List);

const SERVICES: Listing = Listing(List::Services);
const ORGANIZATIONS: Listing = Listing(List::Organizations);
const PLACES: Listing = Listing(List::ServiceAtLocations);

impl Listing {
    fn answer(&self, state: &WebState, headers: &HeaderMap, wanted: Result<Wanted, Box<Problem>>) -> Response {
        let wanted = match wanted {
            Ok(wanted) => wanted,
            Err(problem) => return (*problem).into_response(),
        };
        let directory = state.directory();
        let made = state.published().made(&directory);
        let found = made.catalogue(&directory).fitting(&directory, &wanted.asked);
        let entry = |service: &&Service| self.entry(state, service, &wanted);
        if wanted.lines {
            let lines: String = found.iter().map(|service| format!("{}\n", entry(service))).collect();
            return open_data::answer(headers, LINES, KEPT, lines.into_bytes());
        }
        let page: Vec<Value> = wanted.cut(&found).iter().map(entry).collect();
        one(headers, &hsds::page(found.len(), wanted.page, wanted.per_page, &page))
    }

    fn entry(&self, state: &WebState, service: &Service, wanted: &Wanted) -> Value {
        let (directory, today) = (state.directory(), state.clock().now().date_naive());
        let depth = if wanted.full { Depth::Full } else { Depth::Short };
        match self.0 {
            List::Services if wanted.minimal => json!({
                "id": hsds::id("service", &service.id), "modified_date": service.checked,
                "last_modified": service.checked.map(|day| format!("{day}T00:00:00Z")),
            }),
            List::Services => hsds::service(service, &directory, today, depth),
            List::Organizations => {
                let services = wanted.full_service.then_some(Depth::Full);
                hsds::organization(service, &directory, today, depth, services)
            }
            List::ServiceAtLocations => hsds::service_at_location(service, &directory, today, depth),
        }
    }

    fn by_id(&self, state: &WebState, headers: &HeaderMap, id: &str, wanted: Result<Wanted, Box<Problem>>) -> Response {
        let wanted = match wanted {
            Ok(wanted) => Wanted { full: true, ..wanted },
            Err(problem) => return (*problem).into_response(),
        };
        let directory = state.directory();
        let made = state.published().made(&directory);
        let catalogue = made.catalogue(&directory);
        let found = id.parse::<Uuid>().ok().and_then(|id| catalogue.find(&directory, self.0, id));
        found.map_or_else(nothing, |service| one(headers, &self.entry(state, service, &wanted)))
    }
}

fn nothing() -> Response {
    Problem::new(Kind::NotFound, "Nothing has this id. The lists tell the ids that there are.").into_response()
}

fn of_query(asked: Asked, parameters: Parameters) -> Result<Wanted, Box<Problem>> {
    match asked {
        Ok(Query(pairs)) => Wanted::read(&pairs, parameters),
        Err(_) => Err(Box::new(Problem::new(Kind::Unreadable, "The part of the address after ? cannot be read."))),
    }
}

/// The parameters of a body: an object with the names that the address would have.
fn of_body(body: &Bytes, parameters: Parameters) -> Result<Wanted, Box<Problem>> {
    let detail = "Send a JSON object with the parameters of GET as its members.";
    let unreadable = || Box::new(Problem::new(Kind::Unreadable, detail));
    let empty = body.iter().all(u8::is_ascii_whitespace);
    let value = if empty { json!({}) } else { serde_json::from_slice(body).map_err(|_| unreadable())? };
    let members = value.as_object().ok_or_else(unreadable)?;
    let mut pairs = Vec::with_capacity(members.len());
    for (name, value) in members {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Null => continue,
            Value::Array(_) | Value::Object(_) => return Err(unreadable()),
        };
        pairs.push((name.clone(), text));
    }
    Wanted::read(&pairs, parameters)
}

/// Services, a page at a time; all that is asked for has to fit.
#[utoipa::path(get, path = "/hsds/services", tag = "hsds",
    params(("search" = Option<String>, Query, description = "Words that it has, or their beginnings"),
        ("page" = Option<usize>, Query, description = "From 1"),
        ("per_page" = Option<usize>, Query, description = "Up to 1000; 50 without it"),
        ("format" = Option<String>, Query, description = "json, or ndjson: all of them, one a line"),
        ("taxonomy_term_id" = Option<String>, Query, description = "A term that it has"),
        ("taxonomy_id" = Option<String>, Query, description = "A taxonomy that it has a term of"),
        ("organization_id" = Option<String>, Query, description = "Who runs it"),
        ("modified_after" = Option<String>, Query, description = "A day or a time (RFC 3339)"),
        ("minimal" = Option<bool>, Query, description = "Only ids and days"),
        ("full" = Option<bool>, Query, description = "With everything that hangs on it")),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn services(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    SERVICES.answer(&state, &headers, of_query(asked, Parameters::SERVICES))
}

/// The same, with the parameters in the body.
#[utoipa::path(post, path = "/hsds/services", tag = "hsds", request_body(content = serde_json::Value, description = "The parameters of GET"),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn find_services(State(state): State<WebState>, headers: HeaderMap, body: Bytes) -> Response {
    SERVICES.answer(&state, &headers, of_body(&body, Parameters::SERVICES))
}

/// A service with everything that hangs on it.
#[utoipa::path(get, path = "/hsds/services/{id}", tag = "hsds", params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "The service", content_type = "application/json"),
        (status = 404, description = "No such service", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn service(State(state): State<WebState>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    SERVICES.by_id(&state, &headers, &id, Ok(Wanted::default()))
}

/// Organizations, a page at a time. The directory knows services: each has one organization of its own.
#[utoipa::path(get, path = "/hsds/organizations", tag = "hsds",
    params(("search" = Option<String>, Query, description = "Words that its service has"),
        ("full_service" = Option<bool>, Query, description = "With its services in full"),
        ("full" = Option<bool>, Query, description = "With everything that hangs on it"),
        ("taxonomy_term_id" = Option<String>, Query, description = "A term that its service has"),
        ("taxonomy_id" = Option<String>, Query, description = "A taxonomy that its service has a term of"),
        ("page" = Option<usize>, Query, description = "From 1"),
        ("per_page" = Option<usize>, Query, description = "Up to 1000; 50 without it"),
        ("format" = Option<String>, Query, description = "json or ndjson")),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn organizations(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    ORGANIZATIONS.answer(&state, &headers, of_query(asked, Parameters::ORGANIZATIONS))
}

/// The same, with the parameters in the body.
#[utoipa::path(post, path = "/hsds/organizations", tag = "hsds", request_body(content = serde_json::Value, description = "The parameters of GET"),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn find_organizations(State(state): State<WebState>, headers: HeaderMap, body: Bytes) -> Response {
    ORGANIZATIONS.answer(&state, &headers, of_body(&body, Parameters::ORGANIZATIONS))
}

/// An organization.
#[utoipa::path(get, path = "/hsds/organizations/{id}", tag = "hsds",
    params(("id" = String, Path, description = "Its id"), ("full_service" = Option<bool>, Query, description = "With its services in full")),
    responses((status = 200, description = "The organization", content_type = "application/json"),
        (status = 404, description = "No such organization", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn organization(
    State(state): State<WebState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    asked: Asked,
) -> Response {
    ORGANIZATIONS.by_id(&state, &headers, &id, of_query(asked, Parameters::ORGANIZATION))
}

/// Services at the virtual places where they are reached, a page at a time.
#[utoipa::path(get, path = "/hsds/service_at_locations", tag = "hsds",
    params(("search" = Option<String>, Query, description = "Words that its service has"),
        ("taxonomy_term_id" = Option<String>, Query, description = "A term that its service has"),
        ("taxonomy_id" = Option<String>, Query, description = "A taxonomy that its service has a term of"),
        ("organization_id" = Option<String>, Query, description = "Who runs it"),
        ("modified_after" = Option<String>, Query, description = "A day or a time (RFC 3339)"),
        ("full" = Option<bool>, Query, description = "With everything that hangs on it"),
        ("page" = Option<usize>, Query, description = "From 1"),
        ("per_page" = Option<usize>, Query, description = "Up to 1000; 50 without it"),
        ("format" = Option<String>, Query, description = "json or ndjson"),
        ("postcode" = Option<String>, Query, description = "Refused: no service here has a place that can be visited"),
        ("proximity" = Option<String>, Query, description = "Refused, too")),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn places(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    PLACES.answer(&state, &headers, of_query(asked, Parameters::PLACES))
}

/// The same, with the parameters in the body.
#[utoipa::path(post, path = "/hsds/service_at_locations", tag = "hsds", request_body(content = serde_json::Value, description = "The parameters of GET"),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn find_places(State(state): State<WebState>, headers: HeaderMap, body: Bytes) -> Response {
    PLACES.answer(&state, &headers, of_body(&body, Parameters::PLACES))
}

/// A service at its virtual place.
#[utoipa::path(get, path = "/hsds/service_at_locations/{id}", tag = "hsds", params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "The service and the place", content_type = "application/json"),
        (status = 404, description = "No such one", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn place(State(state): State<WebState>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    PLACES.by_id(&state, &headers, &id, Ok(Wanted::default()))
}

/// Answers with a list that hangs on no service.
pub(super) fn listed(headers: &HeaderMap, wanted: &Wanted, all: Vec<Value>) -> Response {
    let words: Option<Vec<String>> =
        wanted.asked.search.as_ref().map(|search| search.split_whitespace().map(str::to_lowercase).collect());
    let has_words = |value: &Value| {
        let text = format!("{} {} {}", value["name"], value["description"], value["code"]).to_lowercase();
        words.as_ref().is_none_or(|words| words.iter().all(|word| text.contains(word.as_str())))
    };
    let is_under = |value: &Value| wanted.parent.is_none_or(|parent| value["parent_id"] == json!(parent));
    let is_in = |value: &Value| wanted.asked.taxonomy.is_none_or(|taxonomy| value["taxonomy_id"] == json!(taxonomy));
    let is_top = |value: &Value| !wanted.top_only || value["parent_id"].is_null();
    let found: Vec<Value> =
        all.into_iter().filter(|value| has_words(value) && is_under(value) && is_in(value) && is_top(value)).collect();
    if wanted.lines {
        let lines: String = found.iter().map(|value| format!("{value}\n")).collect();
        return open_data::answer(headers, LINES, KEPT, lines.into_bytes());
    }
    one(headers, &hsds::page(found.len(), wanted.page, wanted.per_page, wanted.cut(&found)))
}

/// Answers with the one that has this id.
fn listed_one(headers: &HeaderMap, id: &str, all: Vec<Value>) -> Response {
    let key = id.parse::<Uuid>().ok().map(|id| json!(id));
    all.into_iter().find(|value| Some(&value["id"]) == key.as_ref()).map_or_else(nothing, |value| one(headers, &value))
}

fn all_listed(headers: &HeaderMap, wanted: Result<Wanted, Box<Problem>>, all: Vec<Value>) -> Response {
    wanted.map_or_else(|problem| (*problem).into_response(), |wanted| listed(headers, &wanted, all))
}

/// The taxonomies, a page at a time.
#[utoipa::path(get, path = "/hsds/taxonomies", tag = "hsds",
    params(("search" = Option<String>, Query, description = "Words in it"), ("page" = Option<usize>, Query, description = "From 1"),
        ("per_page" = Option<usize>, Query, description = "Up to 1000"), ("format" = Option<String>, Query, description = "json or ndjson")),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn taxonomies(headers: HeaderMap, asked: Asked) -> Response {
    all_listed(&headers, of_query(asked, Parameters::TAXONOMIES), hsds::taxonomies())
}

/// The same, with the parameters in the body.
#[utoipa::path(post, path = "/hsds/taxonomies", tag = "hsds", request_body(content = serde_json::Value, description = "The parameters of GET"),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn find_taxonomies(headers: HeaderMap, body: Bytes) -> Response {
    all_listed(&headers, of_body(&body, Parameters::TAXONOMIES), hsds::taxonomies())
}

/// A taxonomy.
#[utoipa::path(get, path = "/hsds/taxonomies/{id}", tag = "hsds", params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "The taxonomy", content_type = "application/json"),
        (status = 404, description = "No such taxonomy", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn taxonomy(Path(id): Path<String>, headers: HeaderMap) -> Response {
    listed_one(&headers, &id, hsds::taxonomies())
}

/// The terms of the taxonomies, a page at a time.
#[utoipa::path(get, path = "/hsds/taxonomy_terms", tag = "hsds",
    params(("search" = Option<String>, Query, description = "Words in it"), ("page" = Option<usize>, Query, description = "From 1"),
        ("per_page" = Option<usize>, Query, description = "Up to 1000"), ("format" = Option<String>, Query, description = "json or ndjson"),
        ("taxonomy_id" = Option<String>, Query, description = "Its taxonomy"), ("top_only" = Option<bool>, Query, description = "Only those with none above"),
        ("parent_id" = Option<String>, Query, description = "The term above it")),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn terms(headers: HeaderMap, asked: Asked) -> Response {
    all_listed(&headers, of_query(asked, Parameters::TERMS), hsds::terms())
}

/// The same, with the parameters in the body.
#[utoipa::path(post, path = "/hsds/taxonomy_terms", tag = "hsds", request_body(content = serde_json::Value, description = "The parameters of GET"),
    responses((status = 200, description = "A page of HSDS", content_type = "application/json"),
        (status = 422, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn find_terms(headers: HeaderMap, body: Bytes) -> Response {
    all_listed(&headers, of_body(&body, Parameters::TERMS), hsds::terms())
}

/// A term.
#[utoipa::path(get, path = "/hsds/taxonomy_terms/{id}", tag = "hsds", params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "The term", content_type = "application/json"),
        (status = 404, description = "No such term", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn term(Path(id): Path<String>, headers: HeaderMap) -> Response {
    listed_one(&headers, &id, hsds::terms())
}

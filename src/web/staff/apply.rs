//! How a helpline applies: one form, which works without script. Nothing goes live by it.

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::TimeDelta;

use crate::{country::Country, ids, staff::Tries};

use super::{
    super::{
        WebState,
        caller::WhoAsks,
        form::{Fields, Posted},
        session,
    },
    fields::{Field, Kind, Read},
    frame::{Answer, Frame, answer, short},
};

/// How many applications come in from one address, and from all.
const OF_ADDRESS: Tries = Tries { most: 5, within: TimeDelta::hours(1) };
const OF_ALL: Tries = Tries { most: 200, within: TimeDelta::hours(24) };

/// The form.
#[derive(Template)]
#[template(path = "staff/apply.html", config = "src/web/askama.toml")]
struct Page {
    frame: Frame,
    /// What is wrong, by the field that it is wrong with.
    errors: Vec<(&'static str, &'static str)>,
    /// The country, once it is chosen.
    country: Option<(Country, String)>,
    /// Those to choose from.
    countries: Vec<(Country, String)>,
    /// The number of this form, so that it counts once.
    form: String,
    fields: Vec<Field>,
}

/// The form, empty: first the country, then the rest.
pub(super) async fn page(
    State(state): State<WebState>,
    asked: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Response {
    let pairs = asked.map(|Query(pairs)| pairs).unwrap_or_default();
    let code = pairs.iter().find(|(name, _)| name == "country").map(|(_, value)| value.as_str());
    let country = code.and_then(|code| known(&state, code));
    let errors = match (code, country) {
        (Some(_), None) => vec![("country", "Choose a country.")],
        _ => vec![],
    };
    let fields = country.map(|country| Read::new(&state.directory(), country, None).all("").0).unwrap_or_default();
    form(&state, StatusCode::OK, country, fields, errors, ids::fresh_secret())
}

/// Takes an application in.
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(WhoAsks(who, _)): Extension<WhoAsks>,
    headers: HeaderMap,
    posted: Posted,
) -> Answer {
    let sent = Fields::of(posted);
    let (id, country) = (sent.get("form"), known(&state, sent.get("country")));
    let is_ours = session::read(id).is_some() && !session::is_from_another_site(&headers);
    let Some(country) = country.filter(|_| is_ours) else {
        let errors = vec![("country", "Choose a country, and begin again.")];
        return Ok(form(&state, StatusCode::UNPROCESSABLE_ENTITY, None, vec![], errors, String::new()));
    };
    let (fields, application) = Read::new(&state.directory(), country, Some(&sent)).all(id);
    let Some(application) = application else {
        let errors = fields.iter().filter_map(|field| Some((field.id, field.error?)));
        // A complaint says which field it is about.
        let errors = errors.map(|(id, error)| (id, if error == MISSING { name_of(id) } else { error })).collect();
        return Ok(form(&state, StatusCode::UNPROCESSABLE_ENTITY, Some(country), fields, errors, id.to_owned()));
    };
    let address = who.map(|who| who.name()).unwrap_or_default();
    let (office, now) = (state.office(), state.clock().now());
    let limits: [(&[&str], Tries); 2] = [(&["apply", &address], OF_ADDRESS), (&["apply"], OF_ALL)];
    if limits.iter().any(|(name, tries)| office.throttle().wait(name, *tries, now).is_some()) {
        let words = "Too many applications came in. Try again in an hour.";
        return Ok(short(None, StatusCode::TOO_MANY_REQUESTS, "Not sent", words));
    }
    for (name, tries) in limits {
        office.throttle().count(name, tries, now);
    }
    office.apply(application).await?;
    let words = "Thank you. Two people will check what you wrote, and call your organisation on a number that they find \
                 themselves. Until then nothing goes live.";
    Ok(short(None, StatusCode::OK, "Your application is here", words))
}

/// What stands at a field that was left empty.
const MISSING: &str = "This is missing.";

/// The same for the list at the top.
fn name_of(id: &str) -> &'static str {
    match id {
        "organisation" => "The name of your organisation is missing.",
        "contact_name" => "The name of somebody to ask for is missing.",
        "contact_email" => "The mail address is missing.",
        "contact_phone" => "The telephone number is missing.",
        "website" => "The website is missing.",
        "policy_url" => "The address of your safeguarding policy is missing.",
        "evidence" => "What we can check is missing.",
        "min_age" => "The youngest age is missing.",
        "max_age" => "The oldest age is missing.",
        "languages" => "The languages are missing.",
        "hours" => "The hours are missing.",
        "timezone" => "The time zone is missing.",
        _ => MISSING,
    }
}

fn known(state: &WebState, code: &str) -> Option<Country> {
    code.parse().ok().filter(|country| state.directory().country(*country).is_some())
}

fn form(
    state: &WebState,
    status: StatusCode,
    country: Option<Country>,
    fields: Vec<Field>,
    errors: Vec<(&'static str, &'static str)>,
    form: String,
) -> Response {
    let named =
        |country: Country| state.directory().country(country).map(|row| row.name_en.clone()).unwrap_or_default();
    let mut countries: Vec<(Country, String)> =
        state.directory().countries().map(|row| (row.code, row.name_en.clone())).collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    let title = if errors.is_empty() { "Apply as a helpline" } else { "Error: Apply as a helpline" };
    let country = country.map(|country| (country, named(country)));
    answer(&Page { frame: Frame::open(title), errors, country, countries, form, fields }, status)
}

//! How a service claims its entry of the directory: a form, a link of the claimant's own, a proof. Without script, and
//! without an account until an approver has decided.

use askama::Template;
use axum::{
    Extension,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use chrono::TimeDelta;

use crate::{
    country::Country,
    directory::Service,
    ids, plain,
    staff::{ClaimStanding, ClaimWay, NewClaim, NotClaimed, Tries},
};

use super::{
    super::{
        WebState,
        caller::WhoAsks,
        form::{Fields, Posted},
        public::Asked,
        session,
    },
    frame::{Answer, Frame, answer, short},
};

/// How many claims come in from one address, and from all.
const OF_ADDRESS: Tries = Tries { most: 5, within: TimeDelta::hours(1) };
const OF_ALL: Tries = Tries { most: 100, within: TimeDelta::hours(24) };
/// How often a proof may be tried.
const PROOFS: Tries = Tries { most: 20, within: TimeDelta::hours(1) };
/// The longest line, in characters.
const LINE: usize = 200;
/// Fields that no form of ours has: a domain or an address is never taken from whoever claims.
const FOREIGN: [&str; 6] = ["domain", "host", "url", "website", "email", "mail"];

/// The form.
#[derive(Template)]
#[template(path = "staff/claim.html", config = "src/web/askama.toml")]
struct Page {
    frame: Frame,
    error: String,
    countries: Vec<(Country, String)>,
    /// The services of the country that was chosen.
    services: Vec<(String, String)>,
    service: Option<Chosen>,
    form: String,
    claimant: String,
}

/// The service that is claimed.
struct Chosen {
    id: String,
    name: String,
    country: Country,
    /// The ways to prove it: the value, and what it goes over.
    ways: Vec<(&'static str, String)>,
}

/// The form: first the country, then the service, then the proof.
pub(super) async fn page(State(state): State<WebState>, asked: Asked) -> Response {
    let pairs = asked.map(|Query(pairs)| pairs).unwrap_or_default();
    let of = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    form(&state, StatusCode::OK, (of("country"), of("service")), "", "")
}

fn form(
    state: &WebState,
    status: StatusCode,
    (country, service): (&str, &str),
    claimant: &str,
    error: &str,
) -> Response {
    let directory = state.directory();
    let mut countries: Vec<(Country, String)> =
        directory.countries().map(|row| (row.code, row.name_en.clone())).collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    let of_country = country.parse::<Country>().ok().into_iter().flat_map(|country| directory.services_of(country));
    let services = of_country.map(|service| (service.id.clone(), service.name.clone())).collect();
    let page = Page {
        frame: Frame::open(if error.is_empty() {
            "Keep your entry yourself"
        } else {
            "Error: Keep your entry yourself"
        }),
        error: error.to_owned(),
        countries,
        services,
        service: directory.service(service).filter(|service| service.is_shown()).map(chosen),
        form: ids::fresh_secret(),
        claimant: claimant.to_owned(),
    };
    answer(&page, status)
}

fn chosen(service: &Service) -> Chosen {
    let way = |way: ClaimWay| {
        let target = way.target(service)?;
        let words = match way {
            ClaimWay::Domain => format!("We put a small file on {target}"),
            ClaimWay::Mail => format!("Send a code to {target}"),
        };
        Some((way.as_str(), words))
    };
    Chosen {
        id: service.id.clone(),
        name: service.name.clone(),
        country: service.country,
        ways: ClaimWay::ALL.into_iter().filter_map(way).collect(),
    }
}

/// Takes a claim in; leads to the claimant's own page.
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(WhoAsks(who, _)): Extension<WhoAsks>,
    headers: HeaderMap,
    posted: Posted,
) -> Answer {
    let sent = Fields::of(posted);
    let (secret, id) = (sent.get("form"), sent.get("service"));
    let claimant = plain::plain(sent.get("claimant")).into_owned();
    let again = |error: &str| form(&state, StatusCode::UNPROCESSABLE_ENTITY, ("", id), &claimant, error);
    if session::read(secret).is_none() || session::is_from_another_site(&headers) {
        return Ok(again("Choose a country, and begin again."));
    }
    let directory = state.directory();
    let Some(service) = directory.service(id).filter(|service| service.is_shown()) else {
        return Ok(again("Choose your service."));
    };
    let Some(way) = ClaimWay::ALL.into_iter().find(|way| way.as_str() == sent.get("way")) else {
        return Ok(again("Choose how you prove that the entry is yours."));
    };
    if claimant.is_empty() || claimant.chars().count() > LINE {
        return Ok(again("Write who you are, in 200 characters at most."));
    }
    let address = who.map(|who| who.name()).unwrap_or_default();
    let (office, now) = (state.office(), state.clock().now());
    let limits: [(&[&str], Tries); 2] = [(&["claim", &address], OF_ADDRESS), (&["claim"], OF_ALL)];
    if limits.iter().any(|(name, tries)| office.throttle().wait(name, *tries, now).is_some()) {
        return Ok(too_many());
    }
    for (name, tries) in limits {
        office.throttle().count(name, tries, now);
    }
    let target = way.target(service);
    let is_foreign = |name: &&str| {
        let value = sent.get(name);
        !value.is_empty() && Some(value) != target.as_deref()
    };
    let foreign = FOREIGN.iter().any(is_foreign);
    let new = NewClaim { secret: secret.to_owned(), way, claimant: claimant.clone(), foreign };
    Ok(match office.claim(new, service).await? {
        Ok(()) => Redirect::to(&own(secret)).into_response(),
        Err(not) => again(&not.to_string()),
    })
}

fn too_many() -> Response {
    let words = "Too many tries came in. Wait an hour, and try again.";
    short(None, StatusCode::TOO_MANY_REQUESTS, "Not now", words)
}

fn own(secret: &str) -> String {
    format!("/helplines/claims/{secret}")
}

/// The claimant's own page.
#[derive(Template)]
#[template(path = "staff/claimed.html", config = "src/web/askama.toml")]
struct Claimed<'a> {
    frame: Frame,
    error: &'a str,
    secret: &'a str,
    standing: ClaimStanding,
    is_domain: bool,
    service: String,
    target: String,
    line: String,
    why: String,
}

/// What is to be done next about a claim.
pub(super) async fn claimed(State(state): State<WebState>, Path(secret): Path<String>) -> Answer {
    show(&state, &secret, StatusCode::OK, "").await
}

async fn show(state: &WebState, secret: &str, status: StatusCode, error: &str) -> Answer {
    let Some((claim, standing)) = state.office().claim_behind(secret).await? else {
        return Ok(short(None, StatusCode::NOT_FOUND, "Not found", "There is no such claim."));
    };
    let name = state.directory().service(&claim.service).map_or_else(|| claim.service.clone(), |s| s.name.clone());
    let page = Claimed {
        frame: Frame::open(format!("{}{name}", if error.is_empty() { "Your claim: " } else { "Error: " })),
        error,
        secret,
        standing,
        is_domain: claim.way == ClaimWay::Domain.as_str(),
        service: name,
        line: state.office().claim_line(&claim),
        target: claim.target,
        why: claim.why,
    };
    Ok(answer(&page, status))
}

/// What the entry lists now for the proof of a claim.
pub(super) fn target_now(state: &WebState, service: &str, way: &str) -> Option<String> {
    let way = ClaimWay::ALL.into_iter().find(|known| known.as_str() == way)?;
    way.target(state.directory().service(service)?)
}

/// Whether this proof is one too many.
fn is_over(state: &WebState, secret: &str) -> bool {
    let (throttle, now) = (state.office().throttle(), state.clock().now());
    let over = throttle.wait(&["claim-proof", secret], PROOFS, now).is_some();
    throttle.count(&["claim-proof", secret], PROOFS, now);
    over
}

/// After something was tried: the page again, or why it was not done.
async fn done<T>(state: &WebState, secret: &str, done: Result<T, NotClaimed>) -> Answer {
    match done {
        Ok(_) => Ok(Redirect::to(&own(secret)).into_response()),
        Err(not) => show(state, secret, StatusCode::UNPROCESSABLE_ENTITY, &not.to_string()).await,
    }
}

/// Looks for the file on the domain.
pub(super) async fn look(State(state): State<WebState>, Path(secret): Path<String>, headers: HeaderMap) -> Answer {
    let Some((claim, standing)) = state.office().claim_behind(&secret).await? else {
        return show(&state, &secret, StatusCode::NOT_FOUND, "").await;
    };
    if session::is_from_another_site(&headers) || is_over(&state, &secret) {
        return Ok(too_many());
    }
    let target = target_now(&state, &claim.service, ClaimWay::Domain.as_str());
    // Only the domain that the entry listed when it was claimed, and lists still, is ever asked.
    let is_to_ask = standing == ClaimStanding::Open && target.as_ref() == Some(&claim.target);
    let found = if is_to_ask { state.claim_file(claim.target.clone()).await } else { None };
    let proven = state.office().prove_by_file(&secret, target.as_deref(), found.as_deref()).await?;
    if proven == Err(NotClaimed::Wrong) && found.is_none() {
        let words = "There is no such file yet, or it cannot be read. Nothing was changed.";
        return show(&state, &secret, StatusCode::UNPROCESSABLE_ENTITY, words).await;
    }
    done(&state, &secret, proven).await
}

/// Takes the code that came by mail.
pub(super) async fn code(
    State(state): State<WebState>,
    Path(secret): Path<String>,
    headers: HeaderMap,
    posted: Posted,
) -> Answer {
    let Some((claim, _)) = state.office().claim_behind(&secret).await? else {
        return show(&state, &secret, StatusCode::NOT_FOUND, "").await;
    };
    if session::is_from_another_site(&headers) || is_over(&state, &secret) {
        return Ok(too_many());
    }
    let target = target_now(&state, &claim.service, ClaimWay::Mail.as_str());
    let sent = Fields::of(posted);
    let proven = state.office().prove_by_mail(&secret, target.as_deref(), sent.get("code")).await?;
    done(&state, &secret, proven).await
}

/// Makes the account of a granted claim; leads to where it is set up.
pub(super) async fn account(
    State(state): State<WebState>,
    Path(secret): Path<String>,
    headers: HeaderMap,
    posted: Posted,
) -> Answer {
    if session::is_from_another_site(&headers) || is_over(&state, &secret) {
        return Ok(too_many());
    }
    let sent = Fields::of(posted);
    let (name, alias) = (sent.get("name").to_owned(), sent.get("alias").to_owned());
    let error = match state.office().add_keeper(&secret, name, alias).await? {
        Ok(Ok(added)) => return Ok(Redirect::to(&format!("/staff/setup/{}", added.setup)).into_response()),
        Ok(Err(bad)) => format!("Not added: {bad}."),
        Err(not) => not.to_string(),
    };
    show(&state, &secret, StatusCode::UNPROCESSABLE_ENTITY, &error).await
}

//! A poster for a country, to print and hang up: whom to call, who listens, and codes that lead into a conversation.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{country::Country, dialogue::country_name, directory::Service};

use super::{
    WebState, countries, links,
    links::Code,
    public::{self, Asked, Frame},
    talk::{Contact, Piece},
};

/// As many services stand on a poster: it is read in passing.
const SERVICES: usize = 4;

#[derive(Template)]
#[template(path = "poster.html", config = "src/web/askama.toml")]
struct Poster<'a> {
    frame: &'a Frame<'a>,
    /// The country's name, as everything on the poster holds only there.
    country: String,
    code: Country,
    emergency: Vec<(String, Contact)>,
    /// Names and numbers.
    services: Vec<(String, Contact)>,
    /// What each code leads to.
    codes: Vec<(String, Code)>,
    version: &'a str,
}

/// The poster of a country.
#[utoipa::path(get, path = "/countries/{cc}/poster", tag = "public",
    params(("cc" = String, Path, description = "ISO 3166-1 alpha-2, as in KE"),
        ("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "A page to print", content_type = "text/html"),
        (status = 303, description = "No such country; the list of all")))]
pub(super) async fn page(
    State(state): State<WebState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    asked: Asked,
) -> Response {
    let directory = state.directory();
    let known = code.to_ascii_uppercase().parse::<Country>().ok().filter(|code| directory.country(*code).is_some());
    let Some(code) = known else { return Redirect::to("/countries").into_response() };
    let frame = Frame::new(&state, &headers, &asked, Some(code));
    let title = frame.word("page-poster-title");
    let frame = frame.called(title, format!("/countries/{code}/poster"));
    let today = state.clock().now().date_naive();
    // Paper cannot be called back: only what counts as checked goes on it.
    let printable = |service: &&Service| service.suits_young() && service.is_current(today);
    let named = |service: &Service| {
        let answers = state.bridge().answers();
        let way = service.ways().into_iter().find(|way| !answers.hides(&service.id, way.channel))?;
        let way = Contact::of_way(&way)?;
        Some((service.name_for(frame.lang).to_owned(), way))
    };
    let services = directory.services_of(code).filter(printable).filter_map(named).take(SERVICES).collect();
    let codes = links::whole(&state, &frame, code);
    let row = directory.emergency_row(code);
    let page = Poster {
        country: country_name(&state.bridge().around().world(), code, frame.lang),
        code,
        emergency: row.map(|row| countries::emergency(row, &frame)).unwrap_or_default(),
        services,
        codes: codes.into_iter().filter_map(|(name, address)| Some((name, links::code(&address)?))).collect(),
        version: directory.version(),
        frame: &frame,
    };
    public::answer(&page, &frame, StatusCode::OK)
}

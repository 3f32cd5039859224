//! The public map: first a list of every country with what it has, then where help is missing, and a picture of the
//! world for those who want it. Everything that the picture shows stands in the list, too.

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};

use crate::{
    country::Country,
    dialogue::country_name,
    directory::{Coverage, Filter, Service, Sort, sorts},
    lang::Lang,
};

use super::{
    WebState, countries, filters,
    headers::Framers,
    public::{self, Asked, Frame},
    published::WORLD,
    talk::Piece,
};

/// A country in the list.
struct Row {
    code: Country,
    name: String,
    coverage: Coverage,
    /// The kinds of the mapping that it has, with their numbers.
    sorts: Vec<(Sort, usize)>,
}

/// A part of the world.
struct Region {
    name: String,
    rows: Vec<Row>,
}

/// The page.
#[derive(Template)]
#[template(path = "map.html", config = "src/web/askama.toml")]
struct Map<'a> {
    frame: &'a Frame<'a>,
    form: filters::Form,
    regions: Vec<Region>,
    /// Countries without a line for the young, or without a service that fits.
    gaps: Vec<(Country, String)>,
    /// The filter as it follows other parts of an address.
    query: String,
}

impl Map<'_> {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand references on")]
    fn coverage(&self, coverage: &Coverage) -> String {
        self.frame.word(&format!("page-cover-{}", coverage.slug()))
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand references on")]
    fn sort(&self, sort: &Sort) -> String {
        self.frame.word(filters::sort_word(*sort))
    }
}

/// The map of help.
#[utoipa::path(get, path = "/map", tag = "public",
    params(("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count"),
        ("kind" = Option<String>, Query, description = "A kind of the mapping"), ("topic" = Option<String>, Query, description = "A group of the taxonomy"),
        ("age" = Option<u8>, Query, description = "In years"), ("speaks" = Option<String>, Query, description = "A language of the service"),
        ("channel" = Option<String>, Query, description = "A way to reach it"), ("cost" = Option<String>, Query, description = "free or free-no-credit"),
        ("open_now" = Option<bool>, Query, description = "Only what is known to be open")),
    responses((status = 200, description = "Every country with what it has, and the gaps", content_type = "text/html")))]
pub(super) async fn page(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    let filter = filters::of(&asked);
    let query = filters::query(&filter);
    let frame = Frame::new(&state, &headers, &asked, None);
    let title = frame.word("page-map-title");
    let frame = frame.called(title, "/map").asking(query.clone());
    let mut regions = Vec::new();
    let mut gaps = Vec::new();
    for (name, countries) in countries::by_region(&state, &frame) {
        let mut rows = Vec::new();
        for (code, name) in countries {
            let row = row(&state, &filter, code, name);
            let is_gap = if filter.is_open() { row.coverage < Coverage::Young } else { row.sorts.is_empty() };
            if is_gap {
                gaps.push((row.code, row.name.clone()));
            }
            if filter.is_open() || !is_gap {
                rows.push(row);
            }
        }
        if !rows.is_empty() {
            regions.push(Region { name, rows });
        }
    }
    let page = Map { form: filters::form(&state, &frame, &filter), frame: &frame, regions, gaps, query };
    kept_for(&filter, public::answer(&page, &frame, StatusCode::OK))
}

/// What is open changes by the minute.
pub(super) fn kept_for(filter: &Filter, mut response: Response) -> Response {
    if filter.open {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    }
    response
}

fn row(state: &WebState, filter: &Filter, code: Country, name: String) -> Row {
    let (directory, now) = (state.directory(), state.clock().now());
    let answers = state.bridge().answers();
    let fitting = |service: &&Service| filter.fits(service, now) && filter.finds(service, answers);
    let counts = sorts(directory.services_of(code).filter(fitting));
    Row {
        code,
        name,
        coverage: Coverage::reached_in(&directory, answers, code),
        sorts: Sort::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0).collect(),
    }
}

/// A country in the picture.
struct Shape {
    /// The country and its name; nothing for a place that is drawn without taking a side.
    country: Option<(Country, String, Coverage)>,
    /// An outline.
    outline: Option<&'static str>,
    /// A dot, for what is too small to be seen.
    dot: Option<(&'static str, &'static str)>,
}

/// The picture.
#[derive(Template)]
#[template(path = "picture.html", config = "src/web/askama.toml")]
struct Picture<'a> {
    frame: &'a Frame<'a>,
    shapes: Vec<Shape>,
}

impl Picture<'_> {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand references on")]
    fn coverage(&self, coverage: &Coverage) -> String {
        self.frame.word(&format!("page-cover-{}", coverage.slug()))
    }
}

/// The picture of the world, which stands in a frame of the map and is fetched only when somebody opens it.
#[utoipa::path(get, path = "/map/picture", tag = "public",
    params(("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "An outline of each country, coloured by what it has", content_type = "text/html")))]
pub(super) async fn picture(
    State(state): State<WebState>,
    headers: HeaderMap,
    asked: Asked,
) -> (Extension<Framers>, Response) {
    let frame = Frame::new(&state, &headers, &asked, None);
    let title = frame.word("page-map-title");
    let frame = frame.called(title, "/map/picture");
    let shapes = WORLD.lines().filter_map(|line| shape(&state, frame.lang, line)).collect();
    let response = public::answer(&Picture { frame: &frame, shapes }, &frame, StatusCode::OK);
    (Extension(Framers("'self'".to_owned())), response)
}

fn shape(state: &WebState, lang: Lang, line: &'static str) -> Option<Shape> {
    let mut cells = line.split('\t');
    let (code, drawn) = (cells.next()?, cells.next()?);
    let directory = state.directory();
    let known = code.parse::<Country>().ok().filter(|country| directory.country(*country).is_some());
    let country = known.map(|country| {
        let name = country_name(&state.bridge().around().world(), country, lang);
        (country, name, Coverage::reached_in(&directory, state.bridge().answers(), country))
    });
    let dot = drawn.strip_prefix("dot ").and_then(|place| place.split_once(' '));
    Some(Shape { country, outline: dot.is_none().then_some(drawn), dot })
}

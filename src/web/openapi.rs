//! The description of every route, for programs (OpenAPI) and for people (a plain page).

use askama::Template;
use axum::{
    Json,
    response::{Html, IntoResponse, Response},
};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        self, Components, OpenApi as Document, PathItem,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};

use super::{
    about, access, assets, chat, countries, dev, events, handovers, health, hsds, listing, live, map, mistakes,
    open_pages, page, poster, problem, statistics, telegram, wait, widget,
};

/// The description.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "helpbridge",
        description = "A chat that refers children and young people in distress to the helpline of their country. \
            Every error of these interfaces carries emergency numbers: show them.",
    ),
    paths(
        chat::send, wait::since, events::stream, chat::erase,
        page::open, page::send, page::open_plain, page::send_plain, page::check, page::exit, live::frame, assets::file,
        widget::open, widget::send, assets::loader,
        countries::list, countries::one, about::page, poster::page, map::page, map::picture,
        mistakes::form, mistakes::send, open_pages::downloads, open_pages::changes,
        listing::find, listing::file, listing::key, listing::changes,
        hsds::root, hsds::profile, hsds::services, hsds::find_services, hsds::service,
        hsds::organizations, hsds::find_organizations, hsds::organization,
        hsds::places, hsds::find_places, hsds::place,
        hsds::taxonomies, hsds::find_taxonomies, hsds::taxonomy, hsds::terms, hsds::find_terms, hsds::term,
        statistics::page, statistics::method, access::page, access::send, statistics::newest_file, statistics::release_file, statistics::list,
        document, page,
        telegram::bring,
        handovers::accept, handovers::decline, handovers::queue, handovers::say, handovers::typing, handovers::transfer,
        handovers::close, handovers::report, handovers::replay,
        health::alive, health::ready,
        dev::advance,
    ),
    tags(
        (name = "chat", description = "The conversation, for programs"),
        (name = "page", description = "The conversation, as a page that works without script"),
        (name = "widget", description = "The same page in a frame of a partner's page"),
        (name = "public", description = "The directory for people, and who runs this: pages that are meant to be found"),
        (name = "directory", description = "The directory for programs: no key, no cap, readable from any page"),
        (name = "hsds", description = "The same as HSDS 3 has it (Open Referral)"),
        (name = "statistics", description = "What is published of what was counted: charts, files, how they are made"),
        (name = "description", description = "This description"),
        (name = "platforms", description = "Where platforms bring what young people wrote there"),
        (name = "helplines", description = "Signed calls of helplines about handovers; see docs/handover-protocol.md"),
        (name = "operators", description = "Probes"),
        (name = "development", description = "Only with a test clock"),
    ),
    modifiers(&Bearer),
)]
struct Description;

/// Says how a session is sent.
struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut Document) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("32 hexadecimal digits").build();
        let components = document.components.get_or_insert_with(Components::new);
        components.add_security_scheme("session", SecurityScheme::Http(scheme));
    }
}

/// This description as an OpenAPI document.
#[utoipa::path(get, path = "/api/openapi.json", tag = "description", responses((status = 200, description = "The document", content_type = "application/json")))]
pub(super) async fn document() -> Response {
    Json(Description::openapi()).into_response()
}

/// One route on the page for people.
struct Operation {
    method: &'static str,
    path: String,
    summary: String,
    description: String,
    answers: Vec<(String, String)>,
}

/// The page for people.
#[derive(Template)]
#[template(path = "docs.html", config = "src/web/askama.toml")]
struct Docs {
    operations: Vec<Operation>,
    problems: [problem::Kind; 14],
}

impl Docs {}

/// This description as a page.
#[utoipa::path(get, path = "/docs", tag = "description", responses((status = 200, description = "The page", content_type = "text/html")))]
pub(super) async fn page() -> Response {
    let paths = Description::openapi().paths.paths;
    let operations = paths.iter().flat_map(|(path, item)| operations(path, item)).collect();
    let html = Docs { operations, problems: problem::Kind::ALL }.render();
    html.map_or_else(
        |_| axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        |html| Html(html).into_response(),
    )
}

fn operations(path: &str, item: &PathItem) -> Vec<Operation> {
    let methods = [("GET", &item.get), ("POST", &item.post), ("DELETE", &item.delete)];
    let one = |method, operation: &openapi::path::Operation| Operation {
        method,
        path: path.to_owned(),
        summary: operation.summary.clone().unwrap_or_default(),
        description: operation.description.clone().unwrap_or_default(),
        answers: operation
            .responses
            .responses
            .iter()
            .map(|(status, answer)| {
                let words = match answer {
                    openapi::RefOr::T(answer) => answer.description.clone(),
                    openapi::RefOr::Ref(_) => String::new(),
                };
                (status.clone(), words)
            })
            .collect(),
    };
    methods.into_iter().filter_map(|(method, operation)| Some(one(method, operation.as_ref()?))).collect()
}

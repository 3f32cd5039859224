//! The chat in a frame of somebody else's page: a school's, or an organisation's.
//!
//! The page of the partner learns nothing of what is said. It is named by a public key, which says who may show the
//! frame; what the two tell each other is in `static/chat/start.js` and `static/loader.js`, and in `docs/widget.md`.

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
};

use crate::lang::Lang;

use super::{
    WebState,
    bar::Bar,
    caller::WhoAsks,
    calm,
    door::Door,
    form::{Posted, SendForm},
    headers::Framers,
    page,
    talk::Piece,
};

/// The parts of the address after the question mark.
type Asked = Result<Query<Vec<(String, String)>>, QueryRejection>;

/// What a frame shows whose partner was switched off: the number, and the way to the chat on a page of its own.
#[derive(Template)]
#[template(path = "off.html", config = "src/web/askama.toml")]
struct Off<'a> {
    state: &'a WebState,
    lang: Lang,
    bar: Bar,
}

impl Off<'_> {
    fn word(&self, id: &str) -> String {
        self.state.dialogues().text(self.lang, id, &[])
    }
}

/// The chat page in the frame of a partner.
#[utoipa::path(get, path = "/w", tag = "widget",
    params(("p" = String, Query, description = "The public key of the partner")),
    responses((status = 200, description = "The chat page; only pages of the partner may show it", content_type = "text/html"),
        (status = 404, description = "No such partner", content_type = "text/html"),
        (status = 410, description = "The partner was switched off: the number, and the way to the chat", content_type = "text/html")))]
pub(super) async fn open(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    match door(&state, &headers, &asked) {
        Ok(door) => page::open_at(&state, &headers, &door),
        Err(refused) => *refused,
    }
}

/// Takes a message in, as `POST /` does.
#[utoipa::path(post, path = "/w", tag = "widget",
    params(("p" = String, Query, description = "The public key of the partner")),
    request_body(content = SendForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The chat page with the answer", content_type = "text/html"),
        (status = 404, description = "No such partner", content_type = "text/html"),
        (status = 410, description = "The partner was switched off", content_type = "text/html"),
        (status = 413, description = "The page, saying that the message is too long", content_type = "text/html"),
        (status = 429, description = "The page, asking for a moment's patience", content_type = "text/html")))]
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(caller): Extension<WhoAsks>,
    headers: HeaderMap,
    asked: Asked,
    form: Posted,
) -> Response {
    match door(&state, &headers, &asked) {
        Ok(door) => page::send_at(&state, caller, &headers, &door, form).await,
        Err(refused) => *refused,
    }
}

/// The door of the partner that is asked for; or what is shown in its place.
fn door(state: &WebState, headers: &HeaderMap, asked: &Asked) -> Result<Door, Box<Response>> {
    let pairs = asked.as_ref().map(|Query(pairs)| pairs.as_slice()).unwrap_or_default();
    let key = pairs.iter().find(|(name, _)| name == "p").map(|(_, value)| value.as_str()).unwrap_or_default();
    let Some(partner) = state.settings().partners.get(key) else {
        return Err(Box::new(calm::page(state, headers, StatusCode::NOT_FOUND, "web-not-found")));
    };
    let door = Door::framed(key, partner);
    if partner.enabled {
        return Ok(door);
    }
    let wished = calm::wished(state, headers).map(|locale| locale.lang);
    let lang = partner.lang.or(wished).unwrap_or(Lang::EN);
    let off = Off { state, lang, bar: Bar::new(state, lang, partner.country) };
    // Writing into a string does not fail; if it ever did, the number still has to come.
    let html = off.render().unwrap_or_else(|_| off.bar.number.clone());
    Err(Box::new((StatusCode::GONE, Extension(Framers(door.origins())), Html(html)).into_response()))
}

//! The page about the chat: what it is, who runs it, what is kept, where the numbers are from.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};

use super::{
    WebState,
    public::{self, Asked, Frame},
    talk::Piece,
};

#[derive(Template)]
#[template(path = "about.html", config = "src/web/askama.toml")]
struct About<'a> {
    frame: &'a Frame<'a>,
}

/// The page about the chat.
#[utoipa::path(get, path = "/about", tag = "public",
    params(("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "What this is, who runs it, what is kept", content_type = "text/html")))]
pub(super) async fn page(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    let frame = Frame::new(&state, &headers, &asked, None);
    let title = frame.word("page-about-title");
    let frame = frame.called(title, "/about");
    public::answer(&About { frame: &frame }, &frame, StatusCode::OK)
}

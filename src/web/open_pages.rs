//! The pages around the open directory: what can be taken away, and what has changed.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};

use crate::directory::What;

use super::{
    WebState,
    public::{self, Asked, Frame},
    published::Logged,
    talk::Piece,
};

#[derive(Template)]
#[template(path = "downloads.html", config = "src/web/askama.toml")]
struct Downloads<'a> {
    frame: &'a Frame<'a>,
    version: &'a str,
    /// Names and sizes in kilobytes.
    files: Vec<(&'static str, usize)>,
}

/// What can be taken away of the directory.
#[utoipa::path(get, path = "/downloads", tag = "public",
    params(("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "The files and their signatures", content_type = "text/html")))]
pub(super) async fn downloads(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    let frame = Frame::new(&state, &headers, &asked, None);
    let title = frame.word("page-data-title");
    let frame = frame.called(title, "/downloads");
    let directory = state.directory();
    let made = state.published().made(&directory);
    let files = made.files(&directory).iter();
    let files = files.map(|signed| (signed.file.name, signed.file.bytes.len().div_ceil(1000))).collect();
    let page = Downloads { frame: &frame, version: directory.version(), files };
    public::answer(&page, &frame, StatusCode::OK)
}

#[derive(Template)]
#[template(path = "changes.html", config = "src/web/askama.toml")]
struct Changes<'a> {
    frame: &'a Frame<'a>,
    log: &'a [Logged],
}

impl Changes<'_> {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand references on")]
    fn what(&self, what: &What) -> String {
        self.frame.word(match what {
            What::Added => "page-changes-added",
            What::Edited => "page-changes-edited",
            What::Removed => "page-changes-removed",
        })
    }
}

/// What has changed in the directory, the newest first.
#[utoipa::path(get, path = "/changes", tag = "public",
    params(("lang" = Option<String>, Query, description = "A language tag; else the browser's languages count")),
    responses((status = 200, description = "The log of changes", content_type = "text/html")))]
pub(super) async fn changes(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    let frame = Frame::new(&state, &headers, &asked, None);
    let title = frame.word("page-changes-title");
    let frame = frame.called(title, "/changes");
    let page = Changes { frame: &frame, log: &state.published().log() };
    public::answer(&page, &frame, StatusCode::OK)
}

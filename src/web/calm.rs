//! What is shown when something goes wrong: a calm page for people, a problem for programs, a number for both.

use std::{panic::AssertUnwindSafe, time::Duration};

use askama::Template;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use futures_util::FutureExt;
use tokio::time::timeout;

use crate::lang::{self, Lang, Locale};

use super::{
    WebState,
    bar::Bar,
    open_data,
    problem::{Kind, Problem},
    talk::Piece,
};

/// How long an answer may take, the sending of the request included.
const LONGEST: Duration = Duration::from_secs(30);

/// A page with one sentence, the number and the way back to the start.
#[derive(Template)]
#[template(path = "calm.html", config = "src/web/askama.toml")]
struct Calm<'a> {
    state: &'a WebState,
    lang: Lang,
    bar: Bar,
    sentence: String,
}

impl Calm<'_> {
    fn word(&self, id: &str) -> String {
        self.state.dialogues().text(self.lang, id, &[])
    }
}

/// The first of the languages that a browser asks for in which there are texts, with the region that it names.
pub(super) fn wished(state: &WebState, headers: &HeaderMap) -> Option<Locale> {
    let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let have = state.dialogues().languages();
    lang::accepted(header).into_iter().find(|locale| have.contains(&locale.lang))
}

/// Whether the path belongs to the interfaces for programs.
pub(super) fn is_for_programs(uri: &Uri) -> bool {
    let prefixes = ["/api", "/dev", "/telegram", "/healthz", "/readyz"];
    prefixes.iter().any(|prefix| uri.path().starts_with(prefix)) || open_data::is_open(uri.path())
}

/// The page with the words of this id.
pub(super) fn page(state: &WebState, headers: &HeaderMap, status: StatusCode, id: &str) -> Response {
    let lang = wished(state, headers).map_or(Lang::EN, |locale| locale.lang);
    let bar = Bar::new(state, lang, None);
    let sentence = state.dialogues().text(lang, id, &[("emergency", "112")]);
    let calm = Calm { state, lang, bar, sentence };
    match calm.render() {
        Ok(html) => (status, Html(html)).into_response(),
        // Writing into a string does not fail; if it ever did, the number still has to come.
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "112").into_response(),
    }
}

/// Answers what no route matches.
pub(super) async fn nothing_here(State(state): State<WebState>, uri: Uri, headers: HeaderMap) -> Response {
    if is_for_programs(&uri) {
        Problem::new(Kind::NotFound, "See /docs for the addresses that exist.").into_response()
    } else {
        page(&state, &headers, StatusCode::NOT_FOUND, "web-not-found")
    }
}

/// Answers a route that exists for other methods only.
pub(super) async fn wrong_method(State(state): State<WebState>, uri: Uri, headers: HeaderMap) -> Response {
    if is_for_programs(&uri) {
        Problem::new(Kind::MethodNotAllowed, "See /docs for the methods of this address.").into_response()
    } else {
        page(&state, &headers, StatusCode::METHOD_NOT_ALLOWED, "web-not-found")
    }
}

/// Answers for a handler that panics or takes too long: nobody is left without a number. What a panic says may quote a
/// child's words, so it is not passed on. Event streams are not cut: they have answered as soon as they begin.
pub(super) async fn on_trouble(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    match timeout(LONGEST, unless_it_panics(next.run(request))).await {
        Ok(Some(response)) => return response,
        Ok(None) => tracing::error!("a handler of the web panicked"),
        Err(_) => tracing::error!("a handler of the web took too long"),
    }
    if is_for_programs(&uri) {
        let detail = "Send the same request again, with the same client_id. Show the numbers meanwhile.";
        Problem::new(Kind::Broken, detail).into_response()
    } else {
        page(&state, &headers, StatusCode::INTERNAL_SERVER_ERROR, "web-error")
    }
}

/// What a future gives; `None` when it panics.
async fn unless_it_panics<T>(future: impl Future<Output = T>) -> Option<T> {
    AssertUnwindSafe(future).catch_unwind().await.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_caught_and_an_answer_is_passed_on() {
        assert_eq!(unless_it_panics(async { 7 }).await, Some(7));
        assert_eq!(unless_it_panics::<u8>(async { panic!("on purpose") }).await, None);
    }

    #[test]
    fn programs_get_problems_and_people_get_pages() {
        let path = |text: &str| is_for_programs(&text.parse().expect("a path"));
        assert!(path("/api/chat") && path("/dev/clock") && path("/readyz"));
        assert!(!path("/") && !path("/exit") && !path("/nowhere"));
    }
}

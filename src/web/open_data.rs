//! How open data is answered: kept by caches, compared by its hash, read from any page of anybody.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// The paths that pages of others may read.
const OPEN: [&str; 4] = ["/hsds", "/api/directory", "/directory", "/.well-known/helpbridge-directory.pem"];

/// Whether a path is open data.
pub(super) fn is_open(path: &str) -> bool {
    OPEN.iter().any(|open| path.strip_prefix(open).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// A body with its hash; the hash alone is enough for who has the same body already.
pub(super) fn answer(asked: &HeaderMap, media: &'static str, seconds: u32, body: Vec<u8>) -> Response {
    let tag = format!("W/\"{}\"", &blake3::hash(&body).to_hex()[..32]);
    let headers = [
        (header::ETAG, tag.clone()),
        (header::CACHE_CONTROL, format!("public, max-age={seconds}")),
        (header::CONTENT_TYPE, media.to_owned()),
    ];
    if has(asked, &tag) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, Body::from(body)).into_response()
}

/// Whether the one who asks has the body with this hash (RFC 9110, 13.1.2).
fn has(asked: &HeaderMap, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let lists = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|known| known.trim() == "*" || bare(known) == bare(tag))
}

/// The layer around all routes: lets every page read open data, and answers the question whether it may.
pub(super) async fn across_origins(request: Request, next: Next) -> Response {
    if !is_open(request.uri().path()) {
        return next.run(request).await;
    }
    let mut response = if request.method() == Method::OPTIONS {
        let answers = [
            (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, OPTIONS"),
            (header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type, if-none-match"),
            (header::ACCESS_CONTROL_MAX_AGE, "86400"),
        ];
        (StatusCode::NO_CONTENT, answers).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("etag"));
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_open() {
        assert!(is_open("/hsds") && is_open("/hsds/services") && is_open("/directory/services.csv"));
        assert!(!is_open("/hsdsx") && !is_open("/api/chat") && !is_open("/"));
    }

    #[test]
    fn a_body_that_is_known_is_not_sent_again() {
        let mut asked = HeaderMap::new();
        let first = answer(&asked, "text/plain", 60, b"body".to_vec());
        let tag = first.headers()[header::ETAG].to_str().expect("ASCII").to_owned();
        asked.insert(
            header::IF_NONE_MATCH,
            format!("\"x\", {}", tag.trim_start_matches("W/")).parse().expect("a header"),
        );
        assert_eq!(answer(&asked, "text/plain", 60, b"body".to_vec()).status(), StatusCode::NOT_MODIFIED);
        assert_eq!(answer(&asked, "text/plain", 60, b"other".to_vec()).status(), StatusCode::OK);
    }
}

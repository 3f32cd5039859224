//! Who asks, as far as limits go: the internet address, hashed at once, never stored and never logged. And the limits
//! of everything but messages; those come in through the gate themselves, as triage has to see them first.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Once,
};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    config::Network,
    conversation::{Caller, Endpoint},
    lang::Lang,
    secret::Block,
    telemetry,
};

use super::{WebState, calm, chat, problem};

/// The header in which proxies name whom they speak for, each adding one at the end.
const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Who asks, and from which neighbourhood; nobody where the address is not known.
#[derive(Clone, Copy)]
pub(super) struct WhoAsks(pub Option<Caller>, pub Option<Block>);

/// The layer around all routes: finds out who asks, and asks those for patience who ask too much.
pub(super) async fn on_every_request(State(state): State<WebState>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let address = peer.and_then(|peer| client(peer, request.headers(), &state.settings().trusted_proxies));
    let who = address.map(|address| state.bridge().gate().caller(address));
    if let Some(endpoint) = endpoint(request.method(), request.uri().path())
        && let Err(over) = state.bridge().gate().knock(who, endpoint)
    {
        telemetry::numbers().limited("web", over.by.as_str());
        let headers = request.headers();
        if calm::is_for_programs(request.uri()) {
            let lang = calm::wished(&state, headers).map_or(Lang::EN, |locale| locale.lang);
            return chat::later(&state, lang, over).into_response();
        }
        let mut response = calm::page(&state, headers, StatusCode::TOO_MANY_REQUESTS, "web-too-fast");
        response.headers_mut().insert(header::RETRY_AFTER, problem::seconds(over.wait).into());
        return response;
    }
    let block = address.map(|address| state.bridge().block(address));
    request.extensions_mut().insert(WhoAsks(who, block));
    next.run(request).await
}

/// What a request counts as; `None` for messages, which are counted when they come in, and for what must always work:
/// leaving, deleting, the stylesheet, probes. What a platform brings is counted by conversation.
fn endpoint(method: &Method, path: &str) -> Option<Endpoint> {
    match path {
        "/" | "/n" | "/w" | "/api/chat/messages" if method == Method::POST => None,
        "/exit" | "/w.js" | "/healthz" | "/readyz" | "/telegram/webhook" => None,
        "/api/chat" if method == Method::DELETE => None,
        "/api/chat/events" | "/api/chat/messages" => Some(Endpoint::Events),
        _ if path.starts_with("/static/") || path.starts_with("/dev/") => None,
        _ => Some(Endpoint::Pages),
    }
}

/// The address of whoever asks: the peer's own, or the last one in the header that no trusted proxy has.
///
/// `None` when it is not known, and no limit of addresses holds then: a mistake in the settings must not make all young
/// people share one limit. So it is when a proxy on this machine is not among the trusted ones.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> Option<IpAddr> {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    if !is_trusted(peer) {
        if peer.to_canonical().is_loopback() && headers.contains_key(FORWARDED) {
            static TOLD: Once = Once::new();
            TOLD.call_once(|| {
                tracing::warn!(
                    "a proxy on this machine is not believed: limits.per_address is off; set trusted_proxies"
                );
            });
            return None;
        }
        return Some(peer);
    }
    for value in headers.get_all(FORWARDED).iter().rev() {
        for entry in HeaderValue::to_str(value).ok()?.rsplit(',') {
            let address = read(entry.trim())?;
            if !is_trusted(address) {
                return Some(address);
            }
        }
    }
    None
}

/// An address as proxies write it: alone, with a port, or in brackets.
fn read(entry: &str) -> Option<IpAddr> {
    let bare = entry.strip_prefix('[').and_then(|rest| rest.split(']').next()).unwrap_or(entry);
    bare.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(peer: &str, forwarded: &[&str], trusted: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED, value.parse().expect("a header"));
        }
        let trusted: Vec<Network> = trusted.iter().map(|network| network.parse().expect("a network")).collect();
        client(peer.parse().expect("an address"), &headers, &trusted).map(|address| address.to_string())
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_about_its_own_neighbour() {
        let is = |address: &str| Some(address.to_owned());
        assert_eq!(found("198.51.100.7", &[], &[]), is("198.51.100.7"));
        assert_eq!(found("198.51.100.7", &["203.0.113.1"], &[]), is("198.51.100.7"), "anyone can write the header");
        assert_eq!(found("10.0.0.1", &["203.0.113.1"], &["10.0.0.0/8"]), is("203.0.113.1"));
        assert_eq!(found("10.0.0.1", &["1.1.1.1, 203.0.113.1"], &["10.0.0.0/8"]), is("203.0.113.1"));
        assert_eq!(found("10.0.0.1", &["203.0.113.1, 10.2.2.2"], &["10.0.0.0/8"]), is("203.0.113.1"));
        assert_eq!(found("10.0.0.1", &["1.1.1.1", "203.0.113.1"], &["10.0.0.0/8"]), is("203.0.113.1"));
        assert_eq!(found("::1", &["[2001:db8::1]:4711"], &["::1"]), is("2001:db8::1"));
        assert_eq!(found("::1", &["203.0.113.1:99"], &["::1"]), is("203.0.113.1"));
    }

    #[test]
    fn an_address_that_is_not_known_is_nobody() {
        assert_eq!(found("10.0.0.1", &["unknown"], &["10.0.0.0/8"]), None);
        assert_eq!(found("10.0.0.1", &["1.1.1.1, unknown"], &["10.0.0.0/8"]), None);
        assert_eq!(found("10.0.0.1", &[], &["10.0.0.0/8"]), None);
        assert_eq!(found("127.0.0.1", &["203.0.113.1"], &[]), None, "a proxy here that nobody told us of");
        assert_eq!(found("127.0.0.1", &[], &[]), Some("127.0.0.1".to_owned()));
    }

    #[test]
    fn leaving_and_deleting_are_never_held_back() {
        for (method, path) in [(Method::POST, "/exit"), (Method::DELETE, "/api/chat"), (Method::POST, "/")] {
            assert!(endpoint(&method, path).is_none(), "{path}");
        }
        assert!(endpoint(&Method::POST, "/api/chat/messages").is_none());
        assert!(endpoint(&Method::GET, "/api/chat/messages") == Some(Endpoint::Events));
        assert!(endpoint(&Method::GET, "/api/chat/events") == Some(Endpoint::Events));
        assert!(endpoint(&Method::GET, "/") == Some(Endpoint::Pages));
        assert!(endpoint(&Method::POST, "/check") == Some(Endpoint::Pages));
    }
}

//! The cookie that holds the token of a session: for staff alone, read by no script, sent by no other site.

use axum::http::{HeaderMap, HeaderValue, header};

/// Its name where there is TLS: browsers then keep anything else from setting it.
const SECURE: &str = "__Host-staff";
/// Its name on a developer's own machine without TLS.
const LOCAL: &str = "staff";

/// Whether the browser talks with its own machine, where there is no TLS and no need for it.
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = if host.starts_with('[') { host.split_inclusive(']').next() } else { host.split(':').next() };
    matches!(name, Some("127.0.0.1" | "localhost" | "[::1]"))
}

/// The token that a request carries.
pub(super) fn read(headers: &HeaderMap) -> Option<String> {
    let wanted = if is_local(headers) { LOCAL } else { SECURE };
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, token) = pairs.find(|(name, _)| *name == wanted)?;
    let is_ours = token.len() == 64 && token.bytes().all(|b| b.is_ascii_hexdigit());
    is_ours.then(|| token.to_owned())
}

/// The header that sets it for as long as the browser runs.
pub(super) fn set(headers: &HeaderMap, token: &str) -> HeaderValue {
    written(headers, token, "")
}

/// The header that takes it away.
pub(super) fn clear(headers: &HeaderMap) -> HeaderValue {
    written(headers, "", "; Max-Age=0")
}

fn written(headers: &HeaderMap, token: &str, end: &str) -> HeaderValue {
    let (name, secure) = if is_local(headers) { (LOCAL, "") } else { (SECURE, "; Secure") };
    let text = format!("{name}={token}; Path=/; HttpOnly; SameSite=Strict{secure}{end}");
    HeaderValue::from_str(&text).expect("a token is hexadecimal")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &str, cookie: &str) -> HeaderMap {
        let pairs = [(header::HOST, host), (header::COOKIE, cookie)];
        pairs.into_iter().map(|(name, value)| (name, value.parse().expect("a header"))).collect()
    }

    #[test]
    fn it_is_secure_everywhere_but_on_the_machine_itself() {
        let token = "ab".repeat(32);
        let public = headers("chat.example.org", "");
        assert_eq!(set(&public, &token), format!("__Host-staff={token}; Path=/; HttpOnly; SameSite=Strict; Secure"));
        for host in ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "localhost"] {
            let value = set(&headers(host, ""), &token);
            assert!(!value.to_str().expect("text").contains("Secure"), "{host}");
        }
        for host in ["localhost.example.org", "127.0.0.1.example.org", "10.0.0.1", "[::2]:80", ""] {
            let value = set(&headers(host, ""), &token);
            assert!(value.to_str().expect("text").ends_with("; Secure"), "{host}");
        }
    }

    #[test]
    fn only_a_token_of_our_making_under_the_right_name_is_read() {
        let token = "ab".repeat(32);
        let host = "chat.example.org";
        assert_eq!(read(&headers(host, &format!("a=b; __Host-staff={token}"))), Some(token.clone()));
        assert_eq!(read(&headers(host, &format!("staff={token}"))), None, "the name without protection");
        assert_eq!(read(&headers("localhost", &format!("staff={token}"))), Some(token.clone()));
        assert_eq!(read(&headers(host, "__Host-staff=short")), None);
        assert_eq!(read(&headers(host, &format!("__Host-staff={}", "zz".repeat(32)))), None);
    }
}

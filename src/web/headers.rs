//! The headers of every answer: they keep the page out of caches, other people's frames, and search engines.
//!
//! Nothing may be loaded but our own stylesheet, our own script and `data:` pictures (the grey dot of the tab).

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// Name and value of each header that is the same everywhere.
const ALWAYS: [(&str, &str); 6] = [
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    (
        "permissions-policy",
        "geolocation=(), camera=(), microphone=(), clipboard-read=(), payment=(), usb=(), browsing-topics=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    // Two years. Browsers take it over TLS only, so it does no harm on a developer's machine.
    ("strict-transport-security", "max-age=63072000"),
];

/// Whether search engines may list an answer.
pub(super) const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// Put on an answer by its handler: the origins that may show it in a frame. Without it, nobody may.
#[derive(Clone, Debug)]
pub(super) struct Framers(pub String);

/// The headers of this installation; only the content security policy depends on a setting.
#[derive(Clone)]
pub(super) struct Headers(HeaderValue);

/// The word in the policy in whose place the origins stand that may show an answer in a frame.
const FRAMERS: &str = "frame-ancestors 'none'";

impl Headers {
    /// The headers for an installation whose Exit leads to `exit_url`.
    ///
    /// Exit is a form that is answered with a redirect, and some browsers hold redirects of forms to `form-action`,
    /// too: without the neutral page's site in it, Exit would do nothing there and leave the chat on the screen.
    pub(super) fn new(exit_url: &str) -> Self {
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
             form-action 'self'{}; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'",
            site(exit_url)
        );
        Headers(plain(&policy))
    }

    /// The policy for an answer that these may show in a frame.
    fn policy(&self, framers: Option<&Framers>) -> HeaderValue {
        let framed = framers.filter(|framers| !framers.0.is_empty());
        let Some(Framers(origins)) = framed else { return self.0.clone() };
        let policy = self.0.to_str().unwrap_or_default();
        plain(&policy.replace(FRAMERS, &format!("frame-ancestors {origins}")))
    }

    /// Puts the headers on an answer. It is not kept and not listed unless the handler chose something else: only the
    /// stylesheet and the public pages do, which are the same for everybody.
    fn put(&self, headers: &mut HeaderMap, framers: Option<&Framers>) {
        headers.insert(header::CONTENT_SECURITY_POLICY, self.policy(framers));
        for (name, value) in ALWAYS {
            // The loader for pages of others opens one of them for itself.
            headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
        }
        headers.entry(ROBOTS).or_insert(HeaderValue::from_static("noindex"));
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
}

fn plain(policy: &str) -> HeaderValue {
    HeaderValue::from_str(policy).expect("`site` and the settings let only plain host names through")
}

/// The neutral page's origin as sources of a policy, with a leading space; with `www.` also its sister hosts, where
/// such sites like to send newcomers first. Empty when the address is no plain one.
fn site(url: &str) -> String {
    let Some((scheme @ ("http" | "https"), rest)) = url.split_once("://") else { return String::new() };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    if authority.is_empty() || !authority.chars().all(plain) {
        return String::new();
    }
    let sisters = authority.strip_prefix("www.").map(|host| format!(" {scheme}://*.{host}")).unwrap_or_default();
    format!(" {scheme}://{authority}{sisters}")
}

/// The layer around all routes.
pub(super) async fn on_every_answer(State(headers): State<Headers>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let framers = response.extensions_mut().remove::<Framers>();
    headers.put(response.headers_mut(), framers.as_ref());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headers_are_exactly_these() {
        let mut headers = HeaderMap::new();
        Headers::new("https://www.example.org/weather?q=1").put(&mut headers, None);
        let mut lines: Vec<String> =
            headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().expect("ASCII"))).collect();
        lines.sort();
        let expected = [
            "cache-control: no-store",
            "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
             img-src data:; form-action 'self' https://www.example.org https://*.example.org; frame-src 'self'; \
             base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "permissions-policy: geolocation=(), camera=(), microphone=(), clipboard-read=(), payment=(), usb=(), \
             browsing-topics=()",
            "referrer-policy: no-referrer",
            "strict-transport-security: max-age=63072000",
            "x-content-type-options: nosniff",
            "x-robots-tag: noindex",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_partner_may_show_its_own_frame_and_nothing_else_changes() {
        let headers = Headers::new("https://www.example.org/");
        let alone = headers.policy(None);
        let framed = headers.policy(Some(&Framers("https://a.example https://b.example:8443".to_owned())));
        let (alone, framed) = (alone.to_str().expect("ASCII"), framed.to_str().expect("ASCII"));
        assert!(framed.contains("; frame-ancestors https://a.example https://b.example:8443; require-trusted"));
        assert_eq!(framed.replace("https://a.example https://b.example:8443", "'none'"), alone);
        assert_eq!(headers.policy(Some(&Framers(String::new()))), alone);
    }

    #[test]
    fn an_odd_exit_address_cannot_widen_the_policy() {
        for odd in ["", "javascript:alert(1)", "https://", "https://a b/", "https://a;script-src *", "https://*"] {
            assert_eq!(site(odd), "", "{odd}");
        }
        assert_eq!(site("http://127.0.0.1:81/x"), " http://127.0.0.1:81");
    }
}

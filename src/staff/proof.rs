//! What the proof of a claim goes over: something that the entry itself lists, and that can belong to one service alone.

use crate::directory::Service;

/// Hosts whose pages belong to many: a file on them proves nothing about one of them.
const SHARED: [&str; 16] = [
    "facebook.com",
    "instagram.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "tiktok.com",
    "linkedin.com",
    "t.me",
    "wa.me",
    "linktr.ee",
    "google.com",
    "wordpress.com",
    "blogspot.com",
    "wixsite.com",
    "weebly.com",
    "github.com",
];

/// How a claim is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimWay {
    /// A file on the domain of the entry's website.
    Domain,
    /// A code that goes to the entry's mail address.
    Mail,
}

impl ClaimWay {
    /// Every way.
    pub const ALL: [ClaimWay; 2] = [ClaimWay::Domain, ClaimWay::Mail];

    /// Its name in the store and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            ClaimWay::Domain => "domain",
            ClaimWay::Mail => "mail",
        }
    }

    /// What it goes over at a service: the host of its website, or its mail address; `None` where it has none that would
    /// prove anything.
    pub fn target(self, service: &Service) -> Option<String> {
        match self {
            ClaimWay::Domain => host_of(service.website.as_deref()?),
            ClaimWay::Mail => service.email.clone(),
        }
    }
}

/// The host of a page, if it can belong to one service alone.
fn host_of(page: &str) -> Option<String> {
    let rest = page.strip_prefix("https://").or_else(|| page.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?.to_lowercase();
    let name = host.split(':').next()?.trim_end_matches('.');
    let is_shared = SHARED.iter().any(|shared| name == *shared || name.ends_with(&format!(".{shared}")));
    (!is_shared && !name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_proves_something_only_where_it_can_belong_to_one_service() {
        assert_eq!(host_of("https://www.Childline.example/help?x").as_deref(), Some("www.childline.example"));
        assert_eq!(host_of("https://childline.example:8443/").as_deref(), Some("childline.example"));
        for shared in
            ["https://www.facebook.com/childline", "https://sites.google.com/x", "https://x.com/a", "ftp://a.b"]
        {
            assert_eq!(host_of(shared), None, "{shared}");
        }
        assert!(host_of("https://notx.com/").is_some());
    }
}

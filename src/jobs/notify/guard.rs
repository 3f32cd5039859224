//! The guard of outgoing requests: an endpoint is on the public internet or it is not called. A name is resolved here, every
//! address it has is looked at, and the connection goes to one of those and no other; so a name that changes its mind between
//! looking and calling gains nothing. Redirects are not followed at all.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// Resolves names to public addresses only.
pub(super) struct Guarded {
    /// Development only: any address will do.
    pub allow_private: bool,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let allow_private = self.allow_private;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One address inside is enough to refuse the name.
            if !allow_private && found.iter().any(|address| !is_public(address.ip())) {
                return Err(
                    io::Error::new(io::ErrorKind::PermissionDenied, "the name leads to an address inside").into()
                );
            }
            let addresses: Addrs = Box::new(found.into_iter());
            Ok(addresses)
        })
    }
}

/// Whether an address of a webhook may be called: TLS, and no number of a machine inside in the place of a name.
pub(super) fn is_allowed(url: &str, allow_private: bool) -> bool {
    let Ok(url) = reqwest::Url::parse(url) else { return false };
    if allow_private {
        return matches!(url.scheme(), "http" | "https");
    }
    let is_port = matches!(url.port_or_known_default(), Some(443 | 8443));
    let is_public_host = match url.host_str() {
        None => false,
        Some(host) => match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            Ok(address) => is_public(address),
            Err(_) => host.contains('.') && !host.ends_with(".localhost") && !host.ends_with(".internal"),
        },
    };
    url.scheme() == "https" && is_port && is_public_host && url.username().is_empty() && url.password().is_none()
}

/// Whether an address is on the public internet.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let inside = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19));
    !inside
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let parts = address.segments();
    // Addresses that carry an IPv4 address inside: translated, tunnelled, or mapped in an old way.
    let embedded = match parts {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0, 0, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => {
            Some((high, low))
        }
        _ => None,
    };
    if let Some((high, low)) = embedded {
        let [a, b] = high.to_be_bytes();
        let [c, d] = low.to_be_bytes();
        return is_public_v4(Ipv4Addr::new(a, b, c, d));
    }
    // Only 2000::/3 is given out; of that, documentation and Teredo are none.
    parts[0] & 0xe000 == 0x2000
        && !(parts[0] == 0x2001 && (parts[1] == 0x0db8 || parts[1] == 0))
        && !(parts[0] == 0x3fff && parts[1] < 0x1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_inside_are_told_from_those_outside() {
        let inside = [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.0.8",
            "203.0.113.9",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::a9fe:a9fe",
            "2002:7f00:1::",
            "2001:db8::1",
            "::7f00:1",
        ];
        for address in inside {
            assert!(!is_public(address.parse().expect("an address")), "{address}");
        }
        for address in ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1", "64:ff9b::808:808"] {
            assert!(is_public(address.parse().expect("an address")), "{address}");
        }
    }

    #[test]
    fn only_plain_addresses_outside_over_tls_are_called() {
        for good in ["https://hooks.example/x", "https://hooks.example:8443/", "https://8.8.8.8/x"] {
            assert!(is_allowed(good, false), "{good}");
        }
        let bad = [
            "http://hooks.example/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://2130706433/",
            "https://0x7f000001/",
            "https://0177.0.0.1/",
            "https://localhost/",
            "https://a.localhost/",
            "https://metadata.google.internal/",
            "https://u:p@hooks.example/",
            "https://hooks.example:22/",
            "ftp://hooks.example/",
            "https://[::ffff:169.254.169.254]/",
            "nonsense",
        ];
        for url in bad {
            assert!(!is_allowed(url, false), "{url}");
        }
        assert!(is_allowed("http://127.0.0.1:9000/", true));
    }
}

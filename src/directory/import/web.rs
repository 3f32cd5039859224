//! Rules for addresses: a young person will tap on them, so they must be what they look like.

use std::net::Ipv6Addr;

use unicode_script::{Script, UnicodeScript};

use super::{Fault, shown, text::looks_like_another};

const LONGEST: usize = 500;

/// A page that may be offered.
pub(super) fn page(url: &str) -> Result<String, Fault> {
    let fault = |code, reason: &str, fix: &str| Err(Fault::new(code, format!("{}: {reason}", shown(url)), fix));
    if url.len() > LONGEST {
        return fault("D-URL", "the address is too long", "use a shorter page of the service");
    }
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return fault("D-URL", "not an https:// or http:// address", "write the whole address of a page");
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return fault("D-URL", "a user name stands in the address", "write the address without what is before the @");
    }
    if let Some(port) = authority.rsplit_once(':').map(|(_, port)| port).filter(|_| !authority.ends_with(']'))
        && !(1..=5).contains(&port.len()) | !port.bytes().all(|b| b.is_ascii_digit())
    {
        return fault("D-URL", "the port is no number", "write the address without a port");
    }
    let host = authority.split_once(':').filter(|_| !authority.starts_with('[')).map_or(authority, |(host, _)| host);
    if let Err((reason, fix)) = host_is_honest(host) {
        return fault("D-URL-HOST", reason, fix);
    }
    let path = &rest[authority.len()..];
    if let Some(c) = path.chars().find(|c| !c.is_ascii_graphic() || "\"<>\\^`{|}".contains(*c)) {
        let reason = format!("{} may not stand in an address", shown(&c.to_string()));
        return fault("D-URL", &reason, "write it percent-encoded, as browsers copy it");
    }
    Ok(url.to_owned())
}

/// Whether a host name is a public name that looks like itself.
fn host_is_honest(host: &str) -> Result<(), (&'static str, &'static str)> {
    const PRIVATE: [&str; 9] = ["localhost", "local", "internal", "lan", "home", "test", "example", "invalid", "onion"];
    const SHORTENERS: [&str; 8] =
        ["bit.ly", "tinyurl.com", "t.co", "goo.gl", "is.gd", "ow.ly", "cutt.ly", "rebrand.ly"];
    let name = "write the address of the service's own public page";
    let labels: Vec<&str> = host.trim_end_matches('.').split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    if host.starts_with('[') || host.parse::<Ipv6Addr>().is_ok() || last.bytes().all(|b| b.is_ascii_digit()) {
        return Err(("a bare network address or no host at all", name));
    }
    // Also what browsers read as numbers: 0x7f.1 and the like.
    if last.starts_with("0x") || labels.len() < 2 || PRIVATE.contains(&last.to_lowercase().as_str()) {
        return Err(("no public host name", name));
    }
    if SHORTENERS.contains(&host.to_ascii_lowercase().trim_start_matches("www.")) {
        return Err(("a short link, which hides where it leads", name));
    }
    for label in &labels {
        let plain = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if label.is_empty() || label.len() > 63 || label.starts_with('-') || label.ends_with('-') {
            return Err(("the host name is malformed", name));
        }
        if label.to_ascii_lowercase().starts_with("xn--") {
            return Err((
                "the host name hides its letters (xn--)",
                "write it in its own letters, so that they can be read",
            ));
        }
        if plain {
            continue;
        }
        if !label.chars().all(|c| c.is_alphanumeric() || c == '-') {
            return Err(("the host name is malformed", name));
        }
        // A whole label of look-alikes is caught by its ending: a name in Cyrillic stands under a Cyrillic ending.
        let foreign = |text: &str| text.chars().any(|c| c.is_alphabetic() && c.script() != Script::Latin);
        if looks_like_another(label) || mixes_scripts(label) || (foreign(label) && !foreign(last)) {
            return Err(("the host name mixes letters of different scripts that look alike", name));
        }
    }
    Ok(())
}

fn mixes_scripts(label: &str) -> bool {
    let mut scripts = label.chars().map(|c| c.script()).filter(|s| !matches!(s, Script::Common | Script::Inherited));
    scripts.next().is_some_and(|first| scripts.any(|script| script != first))
}

/// Where a fact is from: a page, or a file in a public repository written `github:owner/name path`.
pub(super) fn source(text: &str) -> Result<String, Fault> {
    let Some(rest) = text.strip_prefix("github:") else { return page(text) };
    let (repository, path) = rest.split_once(' ').unwrap_or((rest, ""));
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let named = repository.split_once('/').is_some_and(|(owner, name)| word(owner) && word(name));
    if !named || text.len() > LONGEST || !path.chars().all(|c| c.is_ascii_alphanumeric() || "-_./ ".contains(c)) {
        let fix = "write an https:// address or github:owner/name path";
        return Err(Fault::new("D-URL", format!("{} names no place", shown(text)), fix));
    }
    Ok(text.to_owned())
}

/// An address on Telegram.
pub(super) fn telegram(text: &str) -> Result<String, Fault> {
    let name = text.strip_prefix("https://t.me/").unwrap_or_default();
    let named = (4..=32).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if named {
        return Ok(text.to_owned());
    }
    let reason = format!("{} is no Telegram address", shown(text));
    Err(Fault::new("D-TELEGRAM", reason, "write https://t.me/ and the name"))
}

/// A mail address, strictly: no display names, no quoting, no routing.
pub(super) fn email(text: &str) -> Result<String, Fault> {
    let honest = text.split_once('@').is_some_and(|(user, host)| {
        let local = |b: u8| b.is_ascii_alphanumeric() || b"._%+-".contains(&b);
        !user.is_empty()
            && user.len() <= 64
            && user.bytes().all(local)
            && host.is_ascii()
            && host_is_honest(host).is_ok()
    });
    if honest {
        return Ok(text.to_owned());
    }
    let reason = format!("{} is no mail address", shown(text));
    Err(Fault::new("D-EMAIL", reason, "write it like help@childline.example.org"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(url: &str) -> Option<&'static str> {
        page(url).err().map(|fault| fault.code)
    }

    #[test]
    fn honest_addresses_pass() {
        for url in [
            "https://www.childline.org.uk/",
            "http://nccm.gov.eg/",
            "https://cares.gov.bs/?page_id=101#top",
            "https://example.org:8443/a%20b",
            "https://müller-hilfe.de/",
            "https://сайт.рф/",
        ] {
            assert_eq!(code(url), None, "{url}");
        }
    }

    #[test]
    fn addresses_that_are_none_or_carry_a_secret_are_refused() {
        for url in [
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://a.org/",
            "//a.org/",
            "childline.org.uk",
            "https://childline.org.uk@evil.org/",
            "https://a.org:port/",
            "https://a.org/a b",
            "https://a.org/\\evil.org",
        ] {
            assert_eq!(code(url), Some("D-URL"), "{url}");
        }
    }

    #[test]
    fn hosts_that_are_no_names_or_look_like_others_are_refused() {
        for url in [
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://2130706433/",
            "https://0x7f.0x1/",
            "https://localhost/",
            "https://printer.local/",
            "https:///path",
            "https://a..org/",
            "https://bit.ly/3abc",
            "https://xn--80ak6aa92e.com/",
            "https://сhildline.org.uk/",
            "https://аррӏе.com/",
        ] {
            assert_eq!(code(url), Some("D-URL-HOST"), "{url}");
        }
    }

    #[test]
    fn telegram_and_mail_addresses_are_read_strictly() {
        assert!(telegram("https://t.me/CHL116111").is_ok());
        assert!(telegram("https://t.me.evil.org/CHL116111").is_err());
        assert!(telegram("@CHL116111").is_err());
        assert!(email("116111@ldi.sk").is_ok());
        for text in ["a@b@c.org", "a b@c.org", "@c.org", "a@localhost", "a@127.0.0.1", "<a@c.org>"] {
            assert!(email(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_source_is_a_page_or_a_file_in_a_repository() {
        assert!(source("github:owner/name src/data.js").is_ok());
        assert!(source("github:owner").is_err());
        assert!(source("github:owner/name <b>").is_err());
        assert!(source("javascript:x").is_err());
    }
}

//! Sessions: how a browser or a program shows that it is the same young person as before.
//!
//! A session is a secret of 128 random bits. It stands in a hidden field or an `Authorization` header, never in a
//! cookie or an address, and goes to the bridge as an opaque name; the store sees its keyed hash only.

use axum::http::{HeaderMap, header};

use crate::{ids, secret::PlatformId};

/// A new session.
pub(super) fn fresh() -> PlatformId {
    PlatformId::new(ids::fresh_secret())
}

/// A session as we write them: 32 hexadecimal digits. Anything else never came from us.
pub(super) fn read(text: &str) -> Option<PlatformId> {
    let hex = text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    hex.then(|| PlatformId::new(text.to_owned()))
}

/// What an `Authorization` header says.
pub(super) enum Bearer {
    /// There is no such header.
    Absent,
    /// It names a session, as far as its form goes.
    Session(PlatformId),
    /// It is there, but names no session.
    Unreadable,
}

/// Reads the `Authorization` header.
pub(super) fn bearer(headers: &HeaderMap) -> Bearer {
    let Some(value) = headers.get(header::AUTHORIZATION) else { return Bearer::Absent };
    let session = value.to_str().ok().and_then(|text| {
        let (scheme, token) = text.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| read(token.trim())).flatten()
    });
    session.map_or(Bearer::Unreadable, Bearer::Session)
}

/// Whether a browser says that another site made it send this form. Such a form could carry a session that the other
/// site knows, and read along; so nothing of it is taken. Browsers that do not say are believed.
pub(super) fn is_from_another_site(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    matches!(site, Some("cross-site" | "same-site"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(value: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::AUTHORIZATION, value.parse().expect("a header"))])
    }

    #[test]
    fn only_what_we_could_have_made_is_a_session() {
        assert!(read(fresh().expose()).is_some());
        for odd in ["", "0", "zz112233445566778899aabbccddeeff", "<script>", "00112233445566778899AABBCCDDEEFF"] {
            assert!(read(odd).is_none(), "{odd}");
        }
    }

    #[test]
    fn the_bearer_is_read_and_anything_else_in_its_place_is_noticed() {
        let secret = ids::fresh_secret();
        assert!(matches!(bearer(&HeaderMap::new()), Bearer::Absent));
        assert!(matches!(bearer(&header(&format!("bearer {secret}"))), Bearer::Session(id) if id.expose() == secret));
        assert!(matches!(bearer(&header("Bearer nonsense")), Bearer::Unreadable));
        assert!(matches!(bearer(&header(&format!("Basic {secret}"))), Bearer::Unreadable));
    }
}

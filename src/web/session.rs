//! Sessions: how a browser or a program shows that it is the same young person as before.
//!
//! A session is a secret of 128 random bits. It stands in a hidden field or an `Authorization` header, never in a
//! cookie or an address, and goes to the bridge as an opaque name; the store sees its keyed hash only.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use axum::http::{HeaderMap, header};
use chrono::{DateTime, TimeDelta, Utc};

use crate::{channels::Content, ids, secret::PlatformId};

/// How long the answer to a first message can be asked for again: longer than any client keeps trying.
const FIRST: TimeDelta = TimeDelta::minutes(10);
/// How many first messages are remembered at once.
const FIRSTS: usize = 20_000;

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

/// A session and when it was given out, by the hash of the message that it was given for.
type Given = HashMap<[u8; 32], (PlatformId, DateTime<Utc>)>;

/// The sessions that first messages were given, so that a first message sent twice is one conversation.
#[derive(Default)]
pub(super) struct Firsts {
    inner: Mutex<Given>,
}

impl Firsts {
    /// The session for a first message with this client id and content: the one it was given before, or a new one.
    /// The content counts, too, so that two clients with a poor source of ids do not end in one conversation.
    pub(super) fn session(&self, client_id: &str, content: Option<&Content>, now: DateTime<Utc>) -> PlatformId {
        let said = match content {
            Some(Content::Text(text)) => ("text", text.expose()),
            Some(Content::Choice(id)) => ("choice", id.as_str()),
            _ => return fresh(),
        };
        let mut hasher = blake3::Hasher::new();
        for part in [client_id, said.0, said.1] {
            hasher.update(part.as_bytes()).update(&[0]);
        }
        let key = *hasher.finalize().as_bytes();
        let mut firsts = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((session, _)) = firsts.get(&key).filter(|(_, at)| now - *at < FIRST) {
            return session.clone();
        }
        let session = fresh();
        if firsts.len() < FIRSTS || firsts.contains_key(&key) {
            firsts.insert(key, (session.clone(), now));
        }
        session
    }

    /// Forgets what cannot be asked for any more.
    pub(super) fn sweep(&self, now: DateTime<Utc>) {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, (_, at)| now - *at < FIRST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::MessageText;

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

    #[test]
    fn a_first_message_sent_twice_is_one_session_for_ten_minutes() {
        let firsts = Firsts::default();
        let at = |minute: i64| DateTime::from_timestamp(60 * minute, 0).expect("a time");
        let ask = |id: &str, text: &str, minute| {
            let content = Content::Text(MessageText::new(text.to_owned()));
            firsts.session(id, Some(&content), at(minute))
        };
        let first = ask("id", "hello", 0);
        assert!(first == ask("id", "hello", 9));
        assert!(first != ask("id", "hullo", 9) && first != ask("other", "hello", 9));
        let second = ask("id", "hello", 10);
        assert!(first != second);
        firsts.sweep(at(19));
        assert!(second == ask("id", "hello", 19));
        firsts.sweep(at(20));
        assert!(firsts.inner.lock().expect("whole").is_empty());
    }
}

//! What is said while a young person without script waits or talks with somebody: a frame in the page that loads itself anew,
//! so that what they type is never lost. It can only be read. Its address is the one id that ever stands in one: a new one each
//! time, of no use after a minute, and nothing leads from it to the session.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
};
use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    dialogue::{ChannelKind, Reply, WITH_PERSON},
    ids,
    lang::Lang,
    secret::PlatformId,
};

use super::{
    WebState, calm,
    headers::Framers,
    pages::Pages,
    talk::{self, Entry, Piece, Turn},
};

/// How long an address leads anywhere.
const ALIVE: TimeDelta = TimeDelta::seconds(60);
/// How often the frame loads itself.
const EVERY: u8 = 15;
/// How many frames are open at once; beyond that the button of the page has to do.
const MOST: usize = 20_000;

/// Where an address leads.
#[derive(Clone)]
struct Seat {
    session: PlatformId,
    /// What stands in the page around it: the number of its last turn.
    after: i64,
    /// Who may show it, besides ourselves.
    origins: String,
    /// The address before it, which ends as soon as this one is used.
    before: Option<String>,
    at: DateTime<Utc>,
}

/// The frames that are open.
#[derive(Default)]
pub(super) struct Frames(Mutex<HashMap<String, Seat>>);

impl Frames {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Seat>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An address for what is said after a turn; `None` when there are too many.
    pub(super) fn open(&self, session: &PlatformId, after: i64, origins: String, now: DateTime<Utc>) -> Option<String> {
        self.put(Seat { session: session.clone(), after, origins, before: None, at: now })
    }

    fn put(&self, seat: Seat) -> Option<String> {
        let mut seats = self.lock();
        if seats.len() >= MOST {
            return None;
        }
        let token = ids::fresh_secret();
        seats.insert(token.clone(), seat);
        Some(token)
    }

    /// Where an address leads now, and the one that takes its place.
    fn follow(&self, token: &str, now: DateTime<Utc>) -> Option<(Seat, Option<String>)> {
        let seat = {
            let mut seats = self.lock();
            let seat = seats.get(token).filter(|seat| now - seat.at < ALIVE)?.clone();
            if let Some(before) = &seat.before {
                seats.remove(before);
            }
            seat
        };
        let next = self.put(Seat { before: Some(token.to_owned()), at: now, ..seat.clone() });
        Some((seat, next))
    }

    /// Forgets the addresses that lead nowhere any more.
    pub(super) fn sweep(&self, now: DateTime<Utc>) {
        self.lock().retain(|_, seat| now - seat.at < ALIVE);
    }
}

/// Whether somebody is there or waited for after this reply.
pub(super) fn is_live(reply: &Reply) -> bool {
    WITH_PERSON.contains(&reply.state.as_str())
}

/// The frame.
#[derive(Template)]
#[template(path = "live.html", config = "src/web/askama.toml")]
struct Frame<'a> {
    state: &'a WebState,
    lang: Lang,
    turns: Vec<Turn>,
    /// Where it goes on; empty: not at all.
    next: String,
    every: u8,
    /// What can be done where it does not.
    note: bool,
}

impl Frame<'_> {
    fn word(&self, id: &str) -> String {
        self.state.dialogues().text(self.lang, id, &[])
    }
}

/// What was said since the page around it was loaded, for browsers without script. Can only be read; loads itself every 15
/// seconds under another address, as long as somebody is there or waited for.
#[utoipa::path(get, path = "/live/{token}", tag = "page",
    params(("token" = String, Path, description = "From the page; of no use after a minute")),
    responses((status = 200, description = "What was said", content_type = "text/html"),
        (status = 404, description = "The address leads nowhere any more: the page's button does", content_type = "text/html")))]
pub(super) async fn frame(State(state): State<WebState>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    let now = state.clock().now();
    let Some((seat, next)) = state.frames().follow(&token, now) else {
        return gone(&state, &headers, "");
    };
    let has_left = state.echo().has_left(&seat.session, now);
    let found = state.bridge().since(ChannelKind::Web, &seat.session, 0).await;
    let turns = match found {
        _ if has_left => return gone(&state, &headers, &seat.origins),
        Ok(Some(turns)) => talk::visible(turns),
        Ok(None) => return gone(&state, &headers, &seat.origins),
        // It is tried again with the next look.
        Err(_) => Vec::new(),
    };
    let newest = turns.last().map(|(_, reply)| reply);
    let goes_on = newest.is_none_or(is_live);
    let lang = newest.map_or(Lang::EN, |reply| reply.lang);
    // A curtain takes away what stood here, too.
    let fresh: Vec<(i64, Reply)> = turns.iter().filter(|(turn, _)| *turn > seat.after).cloned().collect();
    let directory = state.directory();
    let pages = Pages::new(state.bridge().public_url(), &directory);
    let turns = talk::entries(&fresh, &[], &pages).into_iter().filter_map(|entry| match entry {
        Entry::Ours(turn) => Some(turn),
        Entry::Yours(_) => None,
    });
    let next = next.filter(|_| goes_on).unwrap_or_default();
    let frame = Frame { state: &state, lang, turns: turns.collect(), note: next.is_empty(), next, every: EVERY };
    shown(&frame, StatusCode::OK, &seat.origins)
}

/// An address that leads nowhere any more.
fn gone(state: &WebState, headers: &HeaderMap, origins: &str) -> Response {
    let have = state.dialogues().languages();
    let wished = calm::wished(state, headers).map(|locale| locale.lang).filter(|lang| have.contains(lang));
    let lang = wished.unwrap_or(Lang::EN);
    let frame = Frame { state, lang, turns: Vec::new(), next: String::new(), every: EVERY, note: true };
    shown(&frame, StatusCode::NOT_FOUND, origins)
}

fn shown(frame: &Frame<'_>, status: StatusCode, origins: &str) -> Response {
    let framers = format!("'self' {origins}").trim_end().to_owned();
    match frame.render() {
        Ok(html) => (status, Extension(Framers(framers)), Html(html)).into_response(),
        // Writing into a string does not fail; if it ever did, the page around it still has its button.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_after_a_minute_and_when_the_one_behind_it_is_used() {
        let (frames, now) = (Frames::default(), DateTime::<Utc>::default());
        let session = PlatformId::new("a".to_owned());
        let first = frames.open(&session, 3, String::new(), now).expect("room");
        let (seat, second) = frames.follow(&first, now).expect("it leads somewhere");
        assert_eq!((seat.session.expose(), seat.after), ("a", 3));
        let second = second.expect("room");
        // A line that broke may ask for the same once more.
        assert!(frames.follow(&first, now).is_some());
        assert!(frames.follow(&second, now).is_some());
        assert!(frames.follow(&first, now).is_none());
        assert!(frames.follow(&second, now + ALIVE).is_none());
        assert!(frames.follow("00000000000000000000000000000000", now).is_none());
        frames.sweep(now + ALIVE);
        assert!(frames.lock().is_empty());
    }
}

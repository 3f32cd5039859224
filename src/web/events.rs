//! The event stream of a conversation: what is said, as soon as it is said, from any turn on.
//!
//! Every event has a number; a client that was cut off names the last one it saw and misses nothing. Wake-ups only say
//! when to look: what is sent is read from the store, so a lost wake-up costs seconds and never a message.

use std::{
    collections::{HashMap, VecDeque},
    convert::Infallible,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use serde::Serialize;
use tokio::sync::{
    Notify,
    broadcast::{self, error::RecvError},
};
use utoipa::ToSchema;

use crate::{
    bus::AddressHash,
    conversation::Address,
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
};

use super::{
    WebState,
    chat::{self, Rest, end_of, last_whole_turn},
    problem::{Kind, Problem},
    shown::{self, Shown},
    talk,
};

/// How often a comment tells both ends that the line is still there.
const HEARTBEAT: Duration = Duration::from_secs(25);
/// How often the store is looked at without a wake-up.
const SAFETY_LOOK: Duration = Duration::from_secs(20);
/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(1);
/// Streams that one conversation may have open: a few tabs, and one that is being replaced.
const STREAMS: usize = 4;

/// The state after a turn.
#[derive(Serialize, ToSchema)]
pub(super) struct StateEvent {
    /// The number of the event.
    seq: i64,
    /// The state of the conversation by name.
    state: String,
    #[serde(flatten)]
    rest: Rest,
}

/// How many streams of a session are open, and how to make them look, by the hash of the session.
type Open = HashMap<[u8; 32], (usize, Arc<Notify>)>;

/// The streams that are open.
#[derive(Default)]
pub(super) struct Streams {
    open: Mutex<Open>,
}

impl Streams {
    /// Makes the streams of a session look at the store now: something was deleted, which wakes nobody otherwise.
    pub(super) fn nudge(&self, session: &PlatformId) {
        if let Some((_, notify)) = self.lock().get(&key(session)) {
            notify.notify_waiters();
        }
    }

    /// Counts one more reader in; `None` when there are enough. Each one that came in has to leave by `exit`.
    pub(super) fn enter(&self, session: &PlatformId) -> Option<Arc<Notify>> {
        let mut open = self.lock();
        let (count, notify) = open.entry(key(session)).or_default();
        (*count < STREAMS).then(|| {
            *count += 1;
            notify.clone()
        })
    }

    /// Counts a reader out.
    pub(super) fn exit(&self, session: &PlatformId) {
        let mut open = self.lock();
        let key = key(session);
        if let Some((count, _)) = open.get_mut(&key) {
            *count -= 1;
            if *count == 0 {
                open.remove(&key);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(session: &PlatformId) -> [u8; 32] {
    *blake3::hash(session.expose().as_bytes()).as_bytes()
}

/// One open stream.
struct Reader {
    state: WebState,
    session: PlatformId,
    address: Address,
    wakes: broadcast::Receiver<AddressHash>,
    nudged: Arc<Notify>,
    /// The number of the last event that was sent or seen before.
    cursor: i64,
    waiting: VecDeque<Event>,
    is_closed: bool,
    /// Read by our own page: each turn is one event.
    is_page: bool,
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.state.streams().exit(&self.session);
    }
}

/// Streams what is said.
///
/// `event: message` carries one message (`from` is `person` for a counsellor's); `event: typing` says that a counsellor types; `event: state` follows the messages of each turn with the state, the choices,
/// the offers and the emergency numbers; `event: closed` is the last one, when the conversation was deleted. Ignore
/// events of other names. A comment comes every 25 seconds. Reading needs `fetch`: a header cannot ride on
/// `EventSource`. With `Prefer: page` there is one `event: turn` for each turn, as our own page shows it.
#[utoipa::path(get, path = "/api/chat/events", tag = "chat", security(("session" = [])),
    params(("Last-Event-ID" = Option<i64>, Header, description = "The last number that was seen, or a `cursor`; without it, the stream begins with the first message")),
    responses(
        (status = 200, description = "The stream", body = StateEvent, content_type = "text/event-stream"),
        (status = 401, description = "No such conversation", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "This conversation has four streams open", body = Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn stream(State(state): State<WebState>, headers: HeaderMap) -> Response {
    let session = match chat::known_session(&state, &headers).await {
        Ok(session) => session,
        Err(problem) => return problem.into_response(),
    };
    let Some(nudged) = state.streams().enter(&session) else {
        let detail = "Close another event stream of this conversation first; four may be open.";
        let country = chat::last_reply(&state, &session).await.and_then(|reply| reply.country);
        return Problem::new(Kind::TooMany, detail).with_numbers_of(&state.directory(), country).into_response();
    };
    let cursor = last_event_id(&headers);
    let reader = Reader {
        address: state.bridge().address(ChannelKind::Web, &session),
        wakes: state.bridge().wakes(),
        state,
        session,
        nudged,
        cursor,
        waiting: VecDeque::new(),
        is_closed: false,
        is_page: shown::is_preferred(&headers),
    };
    let events = stream::unfold(reader, |mut reader| async move {
        let event = reader.next().await?;
        Some((Ok::<_, Infallible>(event), reader))
    });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Some proxies hold answers back until they are complete, which this one never is.
    response.headers_mut().insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

/// The last number that a client has seen; 0 when it does not say.
pub(super) fn last_event_id(headers: &HeaderMap) -> i64 {
    headers.get("last-event-id").and_then(|value| value.to_str().ok()?.trim().parse().ok()).unwrap_or(0)
}

impl Reader {
    /// The next event; `None` when the stream is over.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            if self.is_closed {
                return None;
            }
            let after = last_whole_turn(self.cursor);
            match self.state.bridge().since(ChannelKind::Web, &self.session, after).await {
                Ok(None) => {
                    self.is_closed = true;
                    return Some(Event::default().event("closed").data("{}"));
                }
                Ok(Some(turns)) => {
                    for (turn, reply) in talk::visible(turns) {
                        self.queue(turn, &reply);
                    }
                    if self.waiting.is_empty() {
                        self.wait().await?;
                    }
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Queues what the client has not seen of a turn.
    fn queue(&mut self, turn: i64, reply: &Reply) {
        if self.is_page {
            if end_of(turn) > self.cursor {
                let shown = Shown::turn(&self.state, turn, reply);
                self.push("turn", end_of(turn), &shown);
            }
            return;
        }
        for said in chat::said(turn, reply) {
            if said.seq > self.cursor {
                self.push("message", said.seq, &said);
            }
        }
        let seq = end_of(turn);
        if seq > self.cursor {
            self.push("state", seq, &StateEvent { seq, state: reply.state.clone(), rest: Rest::of(Some(reply)) });
        }
    }

    fn push(&mut self, name: &str, seq: i64, data: &impl Serialize) {
        self.cursor = seq;
        // Plain data of our own always becomes JSON; if it ever did not, the next event is better than none.
        if let Ok(event) = Event::default().id(seq.to_string()).event(name).json_data(data) {
            self.waiting.push_back(event);
        }
    }

    /// Whether a counsellor types for this young person.
    fn is_typed(&self, woken: &AddressHash) -> bool {
        woken.0.strip_prefix("typing ").is_some_and(|hash| self.address.is(&AddressHash(hash.to_owned())))
    }

    /// Waits until it is worth looking; `None` when the program ends.
    async fn wait(&mut self) -> Option<()> {
        let look = tokio::time::sleep(SAFETY_LOOK);
        tokio::pin!(look);
        loop {
            tokio::select! {
                () = &mut look => return Some(()),
                () = self.nudged.notified() => return Some(()),
                woken = self.wakes.recv() => match woken {
                    Ok(woken) if self.address.is(&woken) => return Some(()),
                    Ok(woken) if self.is_typed(&woken) => {
                        self.waiting.push_back(Event::default().event("typing").data("{}"));
                        return Some(());
                    }
                    Ok(_) => {}
                    Err(RecvError::Lagged(_)) => return Some(()),
                    Err(RecvError::Closed) => return None,
                },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_four_streams_at_most_and_gets_closed_ones_back() {
        let (streams, id) = (Streams::default(), PlatformId::new("a".to_owned()));
        for _ in 0..STREAMS {
            assert!(streams.enter(&id).is_some());
        }
        assert!(streams.enter(&id).is_none());
        assert!(streams.enter(&PlatformId::new("b".to_owned())).is_some());
        streams.exit(&id);
        assert!(streams.enter(&id).is_some());
    }
}

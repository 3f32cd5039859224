//! What was said since, for clients that cannot read an event stream: asked for, and answered when there is something.

use std::time::Duration;

use axum::{
    Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use tokio::{
    sync::broadcast::error::RecvError,
    time::{Instant, sleep_until},
};

use crate::{
    bus::AddressHash,
    conversation::Address,
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
};

use super::{
    WebState,
    chat::{self, Answer, end_of, last_whole_turn},
    events::last_event_id,
    problem::{Kind, Problem},
    shown::{self, Shown},
    talk,
};

/// The longest wait, shorter than what proxies and our own limit for answers allow.
const LONGEST_WAIT: u64 = 25;
/// How often the store is looked at without a wake-up.
const SAFETY_LOOK: Duration = Duration::from_secs(10);

/// Gives what was said after `Last-Event-ID`.
///
/// With `Prefer: wait=25` (RFC 7240) the answer comes as soon as there is something, or after so many seconds without
/// any messages. Use it where the event stream does not get through.
#[utoipa::path(get, path = "/api/chat/messages", tag = "chat", security(("session" = [])),
    params(("Last-Event-ID" = Option<i64>, Header, description = "The last number that was seen, or a `cursor`; without it, everything"),
        ("Prefer" = Option<String>, Header, description = "`wait=N`: for up to N seconds, 25 at most")),
    responses(
        (status = 200, description = "What was said since", body = Answer),
        (status = 401, description = "No such conversation: it is over, or never was", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "This conversation is read four times at once", body = Problem, content_type = "application/problem+json"),
        (status = 500, description = "The store does not answer", body = Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn since(State(state): State<WebState>, headers: HeaderMap) -> Response {
    match look(&state, &headers).await {
        Ok((session, turns)) => {
            let cursor = last_event_id(&headers);
            let after = last_whole_turn(cursor);
            if shown::is_preferred(&headers) {
                Json(Shown::since(&state, &session, &turns, after, cursor)).into_response()
            } else {
                Json(Answer::since(cursor, &turns)).into_response()
            }
        }
        Err(problem) => problem.into_response(),
    }
}

/// The session that asks, and the turns after its cursor, as soon as there are any.
async fn look(state: &WebState, headers: &HeaderMap) -> Result<(PlatformId, Vec<(i64, Reply)>), Problem> {
    let session = chat::known_session(state, headers).await?;
    let seconds = shown::preference(headers, "wait").and_then(|text| text.parse().ok()).unwrap_or(0);
    let until = Instant::now() + Duration::from_secs(LONGEST_WAIT.min(seconds));
    let cursor = last_event_id(headers);

    // Listens before it looks, so that nothing falls between the two.
    let Some(mut place) = Place::take(state, &session) else {
        let detail = "Close another reader of this conversation first; four may be open.";
        let country = chat::last_reply(state, &session).await.and_then(|reply| reply.country);
        return Err(Problem::new(Kind::TooMany, detail).with_numbers_of(&state.directory(), country));
    };
    loop {
        let turns = state.bridge().since(ChannelKind::Web, &session, last_whole_turn(cursor)).await;
        let broken = |_| Problem::new(Kind::Broken, "Ask again in a moment. Show the numbers meanwhile.");
        let turns = talk::visible(turns.map_err(broken)?.ok_or_else(chat::unknown_session)?);
        let is_new = turns.last().is_some_and(|(turn, _)| end_of(*turn) > cursor);
        if is_new || Instant::now() >= until {
            return Ok((session, if is_new { turns } else { Vec::new() }));
        }
        place.wait(until).await;
    }
}

/// One of the places of a conversation's readers.
struct Place<'s> {
    state: &'s WebState,
    session: PlatformId,
    address: Address,
    wakes: tokio::sync::broadcast::Receiver<AddressHash>,
    nudged: std::sync::Arc<tokio::sync::Notify>,
}

impl<'s> Place<'s> {
    fn take(state: &'s WebState, session: &PlatformId) -> Option<Place<'s>> {
        let address = state.bridge().address(ChannelKind::Web, session);
        let nudged = state.streams().enter(session)?;
        Some(Place { state, session: session.clone(), address, wakes: state.bridge().wakes(), nudged })
    }

    /// Waits until it is worth looking, at the latest until the given time.
    async fn wait(&mut self, until: Instant) {
        let look = sleep_until(until.min(Instant::now() + SAFETY_LOOK));
        tokio::pin!(look);
        loop {
            tokio::select! {
                () = &mut look => return,
                () = self.nudged.notified() => return,
                woken = self.wakes.recv() => match woken {
                    Ok(woken) if !self.address.is(&woken) => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => return,
                    Err(RecvError::Closed) => {
                        // The program ends; its clients ask the next one.
                        look.await;
                        return;
                    }
                },
            }
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.state.streams().exit(&self.session);
    }
}

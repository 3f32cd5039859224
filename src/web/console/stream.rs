//! What is new, as it happens: who waits, and in an open conversation what is said. While it is read, its counsellor
//! counts as there; when the line breaks, the young person is told after half a minute.
//!
//! Wake-ups only say when to look. What is sent is read from the store, so a lost wake-up costs seconds and no message.

use std::{collections::VecDeque, convert::Infallible, time::Duration};

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{
        IntoResponse,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use serde_json::json;
use tokio::{
    sync::broadcast::{self, error::RecvError},
    time::{Instant, sleep_until},
};

use crate::{
    bus::{AddressHash, CLOCK},
    conversation::counsel::{Denied, Line},
    staff::Member,
};

use super::{
    super::{
        WebState, events,
        staff::{
            frame::Answer,
            who::{OfHelpline, Staff},
        },
    },
    desk::{self, Desk, why},
    queue::Overview,
    talk::Said,
};

/// How often it is looked without a wake-up: another copy of the program on the same database wakes nobody here.
const LOOK: Duration = Duration::from_secs(5);
/// How often the counsellor counts as there, and the right to be here is looked at again.
const BEAT: Duration = Duration::from_secs(10);
/// How often the line of those who wait is looked at, however much happens in it.
const LINE: Duration = Duration::from_millis(500);
/// How soon something in the line is looked at.
const SOON: Duration = Duration::from_millis(50);

/// What something that happened is to a stream.
enum Stir {
    /// It is in the open conversation: looked at once.
    Talk,
    /// It is in the line: looked at as soon as the line may be.
    Line,
}

/// One open stream.
struct Reader {
    state: WebState,
    member: Member,
    /// The conversation that is open, if one is.
    talk: Option<String>,
    /// The place of the last line that was sent.
    cursor: i64,
    wakes: broadcast::Receiver<AddressHash>,
    waiting: VecDeque<Event>,
    shown: Option<Overview>,
    /// The lines that were sent, and how often each had been changed by then.
    ids: Vec<(String, u32)>,
    /// Where the helpline receives handovers.
    endpoints: Vec<String>,
    /// When words that are held back will be there to be seen.
    held_until: Option<Instant>,
    phase: &'static str,
    next_beat: Instant,
    next_line: Instant,
    /// Something happened in the line since it was looked at.
    line_stirs: bool,
    is_over: bool,
}

/// Streams what is new. `event: queue` has everybody in line, `event: talk` what was said in the conversation `talk` after
/// `after`, `event: gone` is the last one.
pub(super) async fn stream(
    State(state): State<WebState>,
    headers: HeaderMap,
    asked: Result<Query<Vec<(String, String)>>, QueryRejection>,
    Staff { member, .. }: Staff<OfHelpline>,
) -> Answer {
    let pairs = asked.map(|Query(pairs)| pairs).unwrap_or_default();
    let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let after = get("after").and_then(|text| text.parse().ok()).unwrap_or(0);
    let reader = Reader {
        wakes: state.bridge().wakes(),
        state,
        member,
        talk: get("talk"),
        cursor: events::last_event_id(&headers).max(after),
        waiting: VecDeque::new(),
        shown: None,
        ids: Vec::new(),
        endpoints: Vec::new(),
        held_until: None,
        phase: "",
        next_beat: Instant::now(),
        next_line: Instant::now(),
        line_stirs: false,
        is_over: false,
    };
    let events = stream::unfold(reader, |mut reader| async move {
        let event = reader.next().await?;
        Some((Ok::<_, Infallible>(event), reader))
    });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(BEAT)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    Ok(response)
}

impl Reader {
    /// The next event; `None` when the stream is over.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            if self.is_over {
                return None;
            }
            self.look().await;
            if self.waiting.is_empty() && !self.is_over {
                self.wait().await?;
            }
        }
    }

    async fn look(&mut self) {
        let now = Instant::now();
        let beats = now >= self.next_beat;
        if beats {
            self.next_beat = now + BEAT;
            // A store that does not answer ends nobody's session.
            if let Ok(false) = self.state.office().is_still_in(&self.member).await {
                return self.end("You were signed out.");
            }
        }
        let Ok(desk) = Desk::of(&self.state, &self.member).await else { return };
        self.endpoints.clone_from(&desk.endpoints);
        if !desk.is_live() {
            return self.end("Your helpline is not live any more.");
        }
        if now >= self.next_line {
            self.next_line = now + LINE;
            self.line_stirs = false;
            if let Ok(all) = Overview::of(&self.state, &desk).await
                && self.shown.as_ref() != Some(&all)
            {
                self.push("queue", &json!({ "all": all, "summary": all.summary() }));
                self.shown = Some(all);
            }
        }
        let Some(talk) = self.talk.clone() else { return };
        let Ok(Some(call)) = desk.call(&self.state, &talk, "").await else {
            return self.end("This conversation is over.");
        };
        if beats {
            // What became of it is seen by the look that follows.
            _ = self.state.bridge().counsel_here(&call, &talk).await;
        }
        match self.state.bridge().counsel_view(&call, &talk, 0).await {
            Ok(view) => {
                let phase = desk::phase(view.line.phase);
                self.held_until = view.held_until.map(|at| {
                    let wait = at - self.state.clock().now();
                    Instant::now() + wait.to_std().unwrap_or_default()
                });
                let ids: Vec<(String, u32)> = view.said.iter().map(|line| (line.id.clone(), line.edits)).collect();
                let changed = |line: &&Line| {
                    // After a line that broke the page may hold an older wording: then nothing is known of it.
                    let known = self.ids.iter().find(|(id, _)| *id == line.id).map_or(0, |(_, edits)| *edits);
                    line.seq > self.cursor || line.edits > known
                };
                let fresh: Vec<Said> = view.said.iter().filter(changed).map(Said::of).collect();
                if ids == self.ids && phase == self.phase {
                    return;
                }
                self.cursor = view.said.iter().map(|line| line.seq).max().unwrap_or(0).max(self.cursor);
                let urgency = desk::urgency(view.line.urgency);
                let danger = view.line.urgency == crate::triage::Urgency::Emergency;
                let there: Vec<&String> = ids.iter().map(|(id, _)| id).collect();
                let data =
                    json!({ "lines": fresh, "ids": there, "phase": phase, "urgency": urgency, "danger": danger });
                (self.ids, self.phase) = (ids, phase);
                self.push("talk", &data);
            }
            Err(Denied::Store(_)) => {}
            Err(denied) => self.end(&why(&denied)),
        }
    }

    fn end(&mut self, why: &str) {
        self.push("gone", &json!({ "why": why }));
        self.is_over = true;
    }

    fn push(&mut self, name: &str, data: &serde_json::Value) {
        let id = self.cursor.to_string();
        if let Ok(event) = Event::default().id(id).event(name).json_data(data) {
            self.waiting.push_back(event);
        }
    }

    /// Waits until it is worth looking; `None` when the program ends.
    async fn wait(&mut self) -> Option<()> {
        let now = Instant::now();
        let latest = self.held_until.take().map_or(now + LOOK, |held| held.min(now + LOOK));
        loop {
            let until = if self.line_stirs { latest.min(self.next_line.max(now + SOON)) } else { latest };
            tokio::select! {
                () = sleep_until(until) => return Some(()),
                woken = self.wakes.recv() => match woken {
                    Ok(woken) => match self.stirs(&woken) {
                        Some(Stir::Talk) => return Some(()),
                        Some(Stir::Line) => self.line_stirs = true,
                        None => {}
                    },
                    Err(RecvError::Lagged(_)) => return Some(()),
                    Err(RecvError::Closed) => return None,
                },
            }
        }
    }

    /// What a wake-up is to this stream.
    fn stirs(&self, woken: &AddressHash) -> Option<Stir> {
        if woken.0 == CLOCK {
            return Some(Stir::Talk);
        }
        let (kind, id) = woken.0.split_once(' ')?;
        match kind {
            "handover" => (self.talk.as_deref() == Some(id)).then_some(Stir::Talk),
            "endpoint" => self.endpoints.iter().any(|endpoint| endpoint == id).then_some(Stir::Line),
            _ => None,
        }
    }
}

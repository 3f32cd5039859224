//! The chat interface for programs: messages in, answers out, and deletion.
//!
//! What stands in an answer is computed from the stored turn, so that the same message sent again gets the same body,
//! even from another copy or after a restart.

use axum::{
    Json,
    body::{Body, Bytes, to_bytes},
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    channels::{Content, Incoming},
    conversation::Received,
    country::Country,
    dialogue::{ChannelKind, Choice, Reply},
    directory::{ContactChannel, EmergencyNumber, EmergencyService, Kind as ServiceKind, Offer, Reason},
    lang::{Lang, Locale},
    secret::PlatformId,
};

use super::{
    WebState,
    ask::{Ask, AskBody, Refusal},
    calm, page,
    problem::{Kind, Problem},
    session::{self, Bearer},
    shown::{self, Outcome, Shown},
    talk,
};

/// The largest body that is read: the longest text with every byte escaped, and room for the rest.
const LARGEST_BODY: usize = 32 * 1024;
/// Numbers for messages within one turn. A turn has three bubbles; the last number of a turn is its end.
const PER_TURN: i64 = 64;

/// The number of a message: those of one conversation rise, and each is its own.
pub(super) fn message_seq(turn: i64, index: usize) -> i64 {
    turn * PER_TURN + i64::try_from(index).unwrap_or(0).min(PER_TURN - 3) + 1
}

/// The number of a turn's end: the cursor after it.
pub(super) fn end_of(turn: i64) -> i64 {
    (turn + 1) * PER_TURN - 1
}

/// The last turn that a cursor has seen completely.
pub(super) fn last_whole_turn(cursor: i64) -> i64 {
    ((cursor.clamp(0, i64::MAX - 1) + 1) / PER_TURN - 1).max(0)
}

/// The answer to a message.
#[derive(Serialize, ToSchema)]
pub(super) struct Answer {
    /// The key of the conversation, with its first message only. Send it as `Authorization: Bearer ...` from then on;
    /// keep it in memory, not on a disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<String>,
    /// Where this answer ends in the conversation: what `Last-Event-ID` takes.
    cursor: i64,
    /// The state of the conversation by name, such as `LISTEN`.
    state: String,
    /// What is said, in order.
    messages: Vec<Said>,
    #[serde(flatten)]
    rest: Rest,
}

/// What comes with the words.
#[derive(Serialize, ToSchema)]
pub(super) struct Rest {
    /// What can be pressed.
    #[schema(value_type = Vec<ChoiceOut>)]
    choices: Vec<Choice>,
    /// The services on offer; their words stand in the messages, too.
    offers: Vec<OfferOut>,
    /// The emergency numbers that the words name.
    #[schema(value_type = Vec<EmergencyOut>)]
    emergency: Vec<EmergencyNumber>,
}

/// One message.
#[derive(Serialize, ToSchema)]
pub(super) struct Said {
    /// Its number in the conversation; rising.
    pub seq: i64,
    /// Who says it: `you` (the young person), `bot` or `person` (a counsellor).
    #[schema(example = "bot")]
    from: &'static str,
    /// The id of the reviewed words; `offers` for the card of services.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The words. Plain text; a line break is a line break.
    text: String,
}

/// One service on offer.
#[derive(Serialize, ToSchema)]
#[schema(as = Offer)]
pub(super) struct OfferOut {
    /// The service's id in the directory.
    service: String,
    /// What kind of service it is.
    #[schema(value_type = String, example = "child_helpline")]
    kind: ServiceKind,
    /// Its name.
    name: String,
    /// The best way to reach it: `call`, `text`, `chat` or `web`.
    #[schema(value_type = String, example = "call")]
    channel: ContactChannel,
    /// The number to dial or text, as dialled.
    phone: Option<String>,
    /// Its page.
    url: Option<String>,
    /// Whether it is open now; `null`: the hours are not known.
    open: Option<bool>,
    /// Why it is offered, strongest reason first.
    #[schema(value_type = Vec<String>)]
    reasons: Vec<Reason>,
}

/// Something to press.
#[derive(ToSchema)]
#[schema(as = Choice)]
#[expect(dead_code, reason = "describes `dialogue::Choice`, which knows nothing of interfaces")]
pub(super) struct ChoiceOut {
    /// What to send back as `choice`.
    id: String,
    /// What is written on it.
    label: String,
}

/// A number to call in an emergency.
#[derive(ToSchema)]
#[schema(as = Emergency)]
#[expect(dead_code, reason = "describes `directory::EmergencyNumber`, which knows nothing of interfaces")]
pub(super) struct EmergencyOut {
    /// The number as dialled.
    #[schema(example = "112")]
    number: String,
    /// `general`, `police`, `ambulance` or `fire`.
    #[schema(value_type = String, example = "general")]
    r#for: EmergencyService,
}

impl From<&Offer> for OfferOut {
    fn from(offer: &Offer) -> Self {
        OfferOut {
            service: offer.service.clone(),
            kind: offer.kind,
            name: offer.name.clone(),
            channel: offer.channel,
            phone: offer.phone.clone(),
            url: offer.url.clone(),
            open: offer.opening.is_open(),
            reasons: offer.reasons.clone(),
        }
    }
}

impl Rest {
    /// What comes with a reply; nothing without one.
    pub(super) fn of(reply: Option<&Reply>) -> Self {
        Rest {
            choices: reply.map(|reply| reply.choices.clone()).unwrap_or_default(),
            offers: reply.iter().flat_map(|reply| reply.offers.iter().map(OfferOut::from)).collect(),
            emergency: reply.map(|reply| reply.emergency.clone()).unwrap_or_default(),
        }
    }
}

/// The messages of one turn.
pub(super) fn said(turn: i64, reply: &Reply) -> Vec<Said> {
    let one = |(index, bubble): (usize, &crate::dialogue::Bubble)| Said {
        seq: message_seq(turn, index),
        from: "bot",
        id: Some(bubble.id.clone()),
        text: bubble.text.clone(),
    };
    reply.said.iter().enumerate().map(one).collect()
}

/// Takes a message in and answers it.
///
/// Without an `Authorization` header a conversation begins: its opening and the answer come together, and `session` is
/// the key for all that follows. When our store fails, the answer comes from words that are compiled in: it has status
/// 200 and the cursor of before; send the message again with the same `client_id`.
///
/// `Prefer: page` asks for the answer as our own page shows it; its form may change with any release.
#[utoipa::path(post, path = "/api/chat/messages", tag = "chat", request_body = AskBody, security((), ("session" = [])), responses(
    (status = 200, description = "The answer", body = Answer),
    (status = 401, description = "No such conversation: it is over, or never was", body = Problem, content_type = "application/problem+json"),
    (status = 413, description = "More than 4096 bytes of text", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "The body cannot be read; `detail` and `pointer` say where", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn send(State(state): State<WebState>, headers: HeaderMap, body: Body) -> Response {
    match take_in(&state, &headers, body).await {
        Ok(taken) if shown::is_preferred(&headers) => Json(taken.shown(&state)).into_response(),
        Ok(taken) => Json(taken.answer()).into_response(),
        Err(problem) => problem.into_response(),
    }
}

/// What became of a message.
struct Taken {
    /// The key, for a client that has none yet.
    session: Option<String>,
    /// The conversation began with this message.
    fresh: bool,
    /// The last turn that was stored before it.
    before: i64,
    /// Whether the message was stored.
    stored: bool,
    /// The opening, if the conversation began, and the answer.
    turns: Vec<Received>,
}

async fn take_in(state: &WebState, headers: &HeaderMap, body: Body) -> Result<Taken, Problem> {
    let (known, brought) = match known_session(state, headers).await {
        Ok(known) => (known, None),
        // Our own page has a session from the start, as its forms have, so that leaving it always finds what to delete.
        Err(problem) => (None, Some(page_session(state, headers).ok_or(problem)?)),
    };
    let country = known.as_ref().and_then(|known| known.last.as_ref()?.1.country);
    let wished = calm::wished(state, headers);
    let refuse = |refusal: Refusal| refused(state, &refusal, known.as_ref(), wished, country);

    let body: Bytes = to_bytes(body, LARGEST_BODY).await.map_err(|_| refuse(Refusal::TooLong))?;
    let ask = Ask::read(&body).map_err(refuse)?;
    let locale = with_region(ask.locale, wished);
    let is_first = known.is_none();
    let (session, last) = if let Some(known) = known {
        (known.session, known.last)
    } else if let Some(session) = &brought {
        (session.clone(), None)
    } else {
        let now = state.clock().now();
        (state.firsts().session(&ask.client_id.to_string(), Some(&ask.content), now), None)
    };
    let before = last.as_ref().map_or(0, |(turn, _)| *turn);
    let says = |id: &str, content| Incoming {
        channel: ChannelKind::Web,
        from: session.clone(),
        external_id: id.to_owned(),
        content,
        locale,
        country: ask.country,
    };

    let opened = if is_first { Some(state.bridge().receive(says("opened", Content::Opened)).await) } else { None };
    let opened = opened.filter(|opened| opened.stored);
    let last = last.map(|(_, reply)| reply).or_else(|| opened.as_ref()?.reply.clone());
    let line = talk::line_of(&ask.content, last.as_ref());
    let received = state.bridge().receive(says(&ask.client_id.to_string(), ask.content)).await;
    page::remember(state, &session, &received, line);
    page::unless_left(state, &session).await;
    // A key to nothing would only be refused the next time.
    let is_kept = is_first && brought.is_none() && (received.stored || opened.is_some());
    let session_out = is_kept.then(|| session.expose().to_owned());
    let stored = received.stored;
    let turns = [opened, Some(received)].into_iter().flatten().collect();
    Ok(Taken { session: session_out, fresh: is_first, before, stored, turns })
}

/// The session that our own page brings along for a conversation that is not there (any more), unless it was left.
fn page_session(state: &WebState, headers: &HeaderMap) -> Option<PlatformId> {
    match session::bearer(headers) {
        Bearer::Session(session) if shown::is_preferred(headers) => {
            (!state.echo().has_left(&session, state.clock().now())).then_some(session)
        }
        _ => None,
    }
}

/// The language that a client names, with the region that the browser names.
fn with_region(named: Option<Locale>, wished: Option<Locale>) -> Option<Locale> {
    let region = wished.and_then(|locale| locale.region);
    named.map(|locale| Locale { region: locale.region.or(region), ..locale }).or(wished)
}

impl Taken {
    /// Where the answer ends, and the turns of it that may be seen.
    fn seen(turns: Vec<Received>, before: i64) -> (i64, Vec<(i64, Reply)>) {
        let turn = turns.iter().map(|received| received.seq).max().unwrap_or(0);
        let replies = turns.into_iter().filter_map(|received| Some((received.seq, received.reply?))).collect();
        // Hidden or deleted at once: nothing of before belongs into the answer.
        (end_of(if turn == 0 { before } else { turn }), talk::visible(replies))
    }

    /// For our own page.
    fn shown(self, state: &WebState) -> Shown {
        let (cursor, replies) = Taken::seen(self.turns, self.before);
        Shown::new(state, &replies, &[], &Outcome { stored: self.stored, fresh: self.fresh, cursor })
    }

    /// For everybody else.
    fn answer(self) -> Answer {
        let (cursor, replies) = Taken::seen(self.turns, self.before);
        Answer::new(self.session, cursor, &replies)
    }
}

impl Answer {
    /// The answer that these turns make.
    fn new(session: Option<String>, cursor: i64, replies: &[(i64, Reply)]) -> Self {
        let messages = replies.iter().flat_map(|(turn, reply)| said(*turn, reply)).collect();
        let last = replies.last().map(|(_, reply)| reply);
        let mut rest = Rest::of(last);
        // An opening that comes along names numbers of its own.
        for number in replies.iter().flat_map(|(_, reply)| &reply.emergency) {
            if !rest.emergency.contains(number) {
                rest.emergency.push(number.clone());
            }
        }
        Answer { session, cursor, state: last.map(|reply| reply.state.clone()).unwrap_or_default(), messages, rest }
    }

    /// What was said since a cursor.
    pub(super) fn since(cursor: i64, turns: &[(i64, Reply)]) -> Self {
        let end = turns.last().map_or(cursor, |(turn, _)| end_of(*turn));
        let mut answer = Answer::new(None, end, turns);
        answer.messages.retain(|said| said.seq > cursor);
        answer
    }
}

/// A session that the client has, and the last thing that was said in it, with its turn.
pub(super) struct Known {
    pub session: PlatformId,
    pub last: Option<(i64, Reply)>,
}

/// The conversation that the `Authorization` header names; `None` without a header.
///
/// # Errors
/// A problem with status 401 when there is no such conversation. When the store cannot tell, the client is believed:
/// the message must be answered.
pub(super) async fn known_session(state: &WebState, headers: &HeaderMap) -> Result<Option<Known>, Problem> {
    let detail = "This conversation is over, or never was. Send the message again without the Authorization header: \
                  a new conversation begins.";
    let unknown = || Problem::new(Kind::UnknownSession, detail);
    let session = match session::bearer(headers) {
        Bearer::Absent => return Ok(None),
        Bearer::Unreadable => return Err(unknown()),
        Bearer::Session(session) => session,
    };
    if state.echo().has_left(&session, state.clock().now()) {
        return Err(unknown());
    }
    match state.bridge().since(ChannelKind::Web, &session, 0).await {
        Ok(None) => Err(unknown()),
        Ok(Some(turns)) => Ok(Some(Known { session, last: turns.into_iter().next_back() })),
        Err(_) => Ok(Some(Known { session, last: None })),
    }
}

fn refused(
    state: &WebState,
    refusal: &Refusal,
    known: Option<&Known>,
    wished: Option<Locale>,
    country: Option<Country>,
) -> Problem {
    let problem = match refusal {
        Refusal::Unreadable(member, detail) => Problem::new(Kind::Unreadable, *detail).about(member),
        Refusal::TooLong => {
            // This one may be shown to a young person as it is, so its words come from the dialogues.
            let spoken = known.and_then(|known| Some(known.last.as_ref()?.1.lang));
            let lang = spoken.or(wished.map(|locale| locale.lang)).unwrap_or(Lang::EN);
            Problem::new(Kind::TooLong, state.dialogues().text(lang, "web-too-long", &[])).about("text")
        }
    };
    problem.with_numbers_of(state.directory(), country)
}

/// Deletes the conversation and everything about it. Doing it again changes nothing.
#[utoipa::path(delete, path = "/api/chat", tag = "chat", security(("session" = [])), responses(
    (status = 204, description = "It is gone, or never was"),
))]
pub(super) async fn erase(State(state): State<WebState>, headers: HeaderMap) -> Response {
    if let Bearer::Session(session) = session::bearer(&headers) {
        page::leave(&state, &session).await;
    }
    StatusCode::NO_CONTENT.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_messages_rise_and_tell_their_turn() {
        let seqs = [message_seq(1, 0), message_seq(1, 1), end_of(1), message_seq(2, 0), end_of(2)];
        assert!(seqs.is_sorted_by(|a, b| a < b), "{seqs:?}");
        assert!(message_seq(1, 500) < end_of(1));
    }

    #[test]
    fn a_cursor_within_a_turn_has_not_seen_the_turn() {
        assert_eq!(last_whole_turn(0), 0);
        assert_eq!(last_whole_turn(message_seq(1, 0)), 0);
        assert_eq!(last_whole_turn(end_of(1)), 1);
        assert_eq!(last_whole_turn(message_seq(2, 1)), 1);
        assert_eq!((last_whole_turn(-5), last_whole_turn(end_of(0))), (0, 0));
        assert!(last_whole_turn(i64::MAX) > 0);
    }
}

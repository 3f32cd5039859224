//! The chat interface for programs: messages in, answers out, and deletion.
//!
//! What stands in an answer is computed from the stored turn, so that the same message sent again gets the same body,
//! even from another copy or after a restart.

use std::time::Duration;

use axum::{
    Extension, Json,
    body::{Body, to_bytes},
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use tokio::time::timeout;
use utoipa::ToSchema;

use crate::{
    channels::{Content, Incoming},
    conversation::{Admission, Knock, Over, Received, counsel::PERSON},
    dialogue::{ChannelKind, Choice, Reply},
    directory::{ContactChannel, EmergencyNumber, EmergencyService, Kind as ServiceKind, Offer, Reason},
    lang::{Lang, Locale},
    secret::PlatformId,
};

use super::{
    WebState,
    ask::{Ask, AskBody, Refusal},
    caller::WhoAsks,
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

/// How long an answer to an emergency that found no place waits for the number of the turn before it.
const CURSOR_LIMIT: Duration = Duration::from_millis(100);

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
        from: if bubble.id == PERSON { "person" } else { "bot" },
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
    (status = 413, description = "More than 4096 bytes of text, and no emergency", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "The body cannot be read; `detail` and `pointer` say where", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too much at once, and no emergency: show `detail` and the numbers, wait as long as `Retry-After` says, and send the same message again", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(caller): Extension<WhoAsks>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    match take_in(&state, caller, &headers, body).await {
        Ok(taken) if shown::is_preferred(&headers) => Json(taken.shown(&state)).into_response(),
        Ok(taken) => written(&taken.answer()),
        Err(problem) => problem.into_response(),
    }
}

/// An answer as JSON. Most have room in what is taken for them, so that it need not grow step by step.
fn written(answer: &Answer) -> Response {
    let mut bytes = Vec::with_capacity(4096);
    serde_json::to_writer(&mut bytes, answer).expect("an answer is plain data");
    ([(header::CONTENT_TYPE, "application/json")], bytes).into_response()
}

/// What became of a message.
struct Taken {
    /// The key, for a client that has none yet.
    session: Option<String>,
    /// The opening, if the conversation began with the message.
    opened: Option<Received>,
    received: Received,
}

async fn take_in(state: &WebState, caller: WhoAsks, headers: &HeaderMap, body: Body) -> Result<Taken, Problem> {
    let bearer = match session::bearer(headers) {
        Bearer::Absent => None,
        Bearer::Unreadable => return Err(unknown_session()),
        Bearer::Session(session) => Some(unless_left(state, session).ok_or_else(unknown_session)?),
    };
    let is_page = shown::is_preferred(headers);
    let wished = calm::wished(state, headers);
    // A page whose talk has not begun is no stranger.
    let is_stranger = async || match &bearer {
        Some(session) if !is_page => is_over(state, session).await,
        _ => false,
    };
    let refuse = async |refusal: Refusal| {
        if is_stranger().await { unknown_session() } else { refused(state, &refusal, bearer.as_ref(), wished).await }
    };
    let ask = match to_bytes(body, LARGEST_BODY).await {
        Ok(body) => Ask::read(&body),
        Err(_) => Err(Refusal::TooLong),
    };
    let ask = match ask {
        Ok(ask) => ask,
        Err(refusal) => return Err(refuse(refusal).await),
    };
    let locale = with_region(ask.locale, wished);
    // Nothing of a conversation is touched before the gate has let the message in.
    let address = bearer.as_ref().map(|session| state.bridge().address(ChannelKind::Web, session).today);
    let lang = locale.map_or(Lang::EN, |locale| locale.lang);
    let (conversation, content, country) = (address.as_ref(), &ask.content, ask.country);
    let knock = Knock { channel: ChannelKind::Web, conversation, caller: caller.0, content, lang, country };
    let _place = match state.bridge().enter(knock).await {
        Admission::Open(place) => place,
        Admission::Answered(mut received) => {
            // The client's cursor stays where it was, if that can be told without holding up an emergency.
            let before = async { state.bridge().last_turn(ChannelKind::Web, bearer.as_ref()?).await.ok().flatten() };
            received.seq = timeout(CURSOR_LIMIT, before).await.ok().flatten().unwrap_or(received.seq);
            return Ok(Taken { session: None, opened: None, received: *received });
        }
        Admission::Later(over) => return Err(later(state, lang, over).with_numbers_of(&state.directory(), country)),
    };
    if ask.too_long && !state.bridge().is_emergency(knock).await {
        return Err(refuse(Refusal::TooLong).await);
    }
    let client_id = ask.client_id.to_string();
    let incoming = |from: &PlatformId, id: &str, content| Incoming {
        channel: ChannelKind::Web,
        from: from.clone(),
        external_id: id.to_owned(),
        content,
        locale,
        country: ask.country,
        message: None,
        origin: None,
        edited: false,
        block: caller.1,
    };

    let (session, begins) = match &bearer {
        // Our own page has a session from the start, as its forms have, so that leaving it always finds what to delete.
        Some(session) => (session.clone(), is_page && is_over(state, session).await),
        None => (state.bridge().first_session(&client_id, Some(&ask.content)).await, true),
    };
    // What a choice is called stands in the reply before it: in the opening, where the conversation begins.
    let content = is_page.then(|| ask.content.clone());
    let mut label = None;
    if let (Some(content), false) = (&content, begins) {
        label = line(state, &session, None, content).await;
    }
    let message = incoming(&session, &client_id, ask.content);
    let (opened, received) = if begins {
        let opened = incoming(&session, "opened", Content::Opened);
        let (opened, received) = state.bridge().receive_first(opened, message).await;
        (opened.filter(|opened| opened.stored), received)
    } else {
        (None, state.bridge().receive_known(message).await.ok_or_else(unknown_session)?)
    };
    if let (Some(content), true) = (&content, begins) {
        label = line(state, &session, opened.as_ref(), content).await;
    }
    page::remember(state, &session, &received, label);
    page::unless_left(state, &session).await;
    // A key to nothing would only be refused the next time.
    let is_kept = bearer.is_none() && (opened.is_some() || received.stored);
    Ok(Taken { session: is_kept.then(|| session.expose().to_owned()), opened, received })
}

/// The line that our own page shows for what came in; the label of a choice stands in the reply before it.
async fn line(state: &WebState, session: &PlatformId, opened: Option<&Received>, content: &Content) -> Option<String> {
    let before = match (content, opened) {
        (Content::Choice(_), Some(opened)) => opened.reply.clone(),
        (Content::Choice(_), None) => last_reply(state, session).await,
        _ => None,
    };
    talk::line_of(content, before.as_ref())
}

/// Whether there is no conversation of this session (any more). When the store cannot tell, there is one.
async fn is_over(state: &WebState, session: &PlatformId) -> bool {
    matches!(state.bridge().last_turn(ChannelKind::Web, session).await, Ok(None))
}

/// The session, unless its talk was left by Exit: then it opens nothing any more.
fn unless_left(state: &WebState, session: PlatformId) -> Option<PlatformId> {
    (!state.echo().has_left(&session, state.clock().now())).then_some(session)
}

/// The language that a client names, with the region that the browser names.
fn with_region(named: Option<Locale>, wished: Option<Locale>) -> Option<Locale> {
    let region = wished.and_then(|locale| locale.region);
    named.map(|locale| Locale { region: locale.region.or(region), ..locale }).or(wished)
}

impl Taken {
    /// Where the answer ends, and the turns of it that may be seen.
    fn seen(opened: Option<Received>, received: Received) -> (i64, Vec<(i64, Reply)>) {
        let turns = [opened, Some(received)].into_iter().flatten();
        let replies: Vec<(i64, Option<Reply>)> = turns.map(|received| (received.seq, received.reply)).collect();
        let cursor = end_of(replies.iter().map(|(seq, _)| *seq).max().unwrap_or(0));
        // Hidden or deleted at once: nothing of before belongs into the answer.
        (cursor, talk::visible(replies.into_iter().filter_map(|(seq, reply)| Some((seq, reply?))).collect()))
    }

    /// For our own page.
    fn shown(self, state: &WebState) -> Shown {
        let (stored, fresh) = (self.received.stored, self.opened.is_some());
        let (cursor, replies) = Taken::seen(self.opened, self.received);
        Shown::new(state, &replies, &[], &Outcome { stored, fresh, cursor })
    }

    /// For everybody else.
    fn answer(self) -> Answer {
        let (cursor, replies) = Taken::seen(self.opened, self.received);
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

/// The conversation that the `Authorization` header names.
///
/// # Errors
/// A problem with status 401 when there is no such conversation. When the store cannot tell, the client is believed.
pub(super) async fn known_session(state: &WebState, headers: &HeaderMap) -> Result<PlatformId, Problem> {
    let Bearer::Session(session) = session::bearer(headers) else { return Err(unknown_session()) };
    let session = unless_left(state, session).ok_or_else(unknown_session)?;
    if is_over(state, &session).await { Err(unknown_session()) } else { Ok(session) }
}

/// The problem for whoever sends too much at once. Its words come from the dialogues: they may be shown as they are.
pub(super) fn later(state: &WebState, lang: Lang, over: Over) -> Problem {
    Problem::new(Kind::TooMany, state.dialogues().text(lang, "web-too-fast", &[])).after(over.wait)
}

/// The problem that there is no such conversation.
pub(super) fn unknown_session() -> Problem {
    let detail = "This conversation is over, or never was. Send the message again without the Authorization header: \
                  a new conversation begins.";
    Problem::new(Kind::UnknownSession, detail)
}

/// The last thing that was said in a conversation; `None` as well when nobody can tell.
pub(super) async fn last_reply(state: &WebState, session: &PlatformId) -> Option<Reply> {
    let turns = state.bridge().since(ChannelKind::Web, session, 0).await.ok().flatten()?;
    turns.into_iter().next_back().map(|(_, reply)| reply)
}

/// The problem for a body that is refused, in the language and with the numbers of the conversation, if there is one.
async fn refused(state: &WebState, refusal: &Refusal, session: Option<&PlatformId>, wished: Option<Locale>) -> Problem {
    let last = match session {
        Some(session) => last_reply(state, session).await,
        None => None,
    };
    let problem = match refusal {
        Refusal::Unreadable(member, detail) => Problem::new(Kind::Unreadable, *detail).about(member),
        Refusal::TooLong => {
            // This one may be shown to a young person as it is, so its words come from the dialogues.
            let spoken = last.as_ref().map(|reply| reply.lang);
            let lang = spoken.or(wished.map(|locale| locale.lang)).unwrap_or(Lang::EN);
            Problem::new(Kind::TooLong, state.dialogues().text(lang, "web-too-long", &[])).about("text")
        }
    };
    problem.with_numbers_of(&state.directory(), last.and_then(|reply| reply.country))
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

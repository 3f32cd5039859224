//! The chat interface for programs: messages in, answers out, and deletion.
//!
//! What stands in an answer is computed from the stored turn, so that the same message sent again gets the same body,
//! even from another copy or after a restart.

use axum::{
    Extension, Json,
    body::{Body, to_bytes},
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    channels::{Content, Incoming},
    conversation::{Admission, Knock, Over, Received},
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
        Ok(answer) => Json(answer).into_response(),
        Err(problem) => problem.into_response(),
    }
}

async fn take_in(state: &WebState, caller: WhoAsks, headers: &HeaderMap, body: Body) -> Result<Answer, Problem> {
    let bearer = match session::bearer(headers) {
        Bearer::Absent => None,
        Bearer::Unreadable => return Err(unknown_session()),
        Bearer::Session(session) => Some(session),
    };
    let wished = calm::wished(state, headers);
    let ask = match to_bytes(body, LARGEST_BODY).await {
        Ok(body) => Ask::read(&body),
        Err(_) => Err(Refusal::TooLong),
    };
    let ask = match ask {
        Ok(ask) => ask,
        Err(refusal) => return Err(refused(state, &refusal, bearer.as_ref(), wished).await),
    };
    let locale = ask.locale.or(wished);
    // Nothing of a conversation is touched before the gate has let the message in.
    let address = bearer.as_ref().map(|session| state.bridge().address(ChannelKind::Web, session).today);
    let lang = locale.map_or(Lang::EN, |locale| locale.lang);
    let (conversation, content, country) = (address.as_ref(), &ask.content, ask.country);
    let knock = Knock { channel: ChannelKind::Web, conversation, caller: caller.0, content, lang, country };
    let _place = match state.bridge().enter(knock).await {
        Admission::Open(place) => place,
        Admission::Answered(received) => return Ok(answer(None, vec![*received])),
        Admission::Later(over) => return Err(later(state, lang, over).with_numbers_of(state.directory(), country)),
    };
    if ask.too_long && !state.bridge().is_emergency(knock).await {
        return Err(refused(state, &Refusal::TooLong, bearer.as_ref(), wished).await);
    }
    let client_id = ask.client_id.to_string();
    let incoming = |from: &PlatformId, id: &str, content| Incoming {
        channel: ChannelKind::Web,
        from: from.clone(),
        external_id: id.to_owned(),
        content,
        locale,
        country: ask.country,
    };

    let is_first = bearer.is_none();
    let (session, opened, received) = if let Some(session) = bearer {
        let received = state.bridge().receive_known(incoming(&session, &client_id, ask.content)).await;
        (session, None, received.ok_or_else(unknown_session)?)
    } else {
        let session = state.bridge().first_session(&client_id, Some(&ask.content)).await;
        let opened = state.bridge().receive(incoming(&session, "opened", Content::Opened)).await;
        let received = state.bridge().receive(incoming(&session, &client_id, ask.content)).await;
        (session, Some(opened).filter(|opened| opened.stored), received)
    };
    // A key to nothing would only be refused the next time.
    let is_kept = is_first && (opened.is_some() || received.stored);
    let session_out = is_kept.then(|| session.expose().to_owned());
    if received.reply.as_ref().is_some_and(talk::is_curtain) {
        state.echo().forget(&session);
    }
    let turns = [opened, Some(received)].into_iter().flatten().collect();
    Ok(answer(session_out, turns))
}

/// The answer that these turns make.
fn answer(session: Option<String>, turns: Vec<Received>) -> Answer {
    let cursor = end_of(turns.iter().map(|received| received.seq).max().unwrap_or(0));
    let replies: Vec<(i64, Reply)> =
        turns.into_iter().filter_map(|received| Some((received.seq, received.reply?))).collect();
    // Hidden or deleted at once: nothing of before belongs into the answer.
    let replies = talk::visible(replies);
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

/// The conversation that the `Authorization` header names.
///
/// # Errors
/// A problem with status 401 when there is no such conversation. When the store cannot tell, the client is believed.
pub(super) async fn known_session(state: &WebState, headers: &HeaderMap) -> Result<PlatformId, Problem> {
    let Bearer::Session(session) = session::bearer(headers) else { return Err(unknown_session()) };
    match state.bridge().last_turn(ChannelKind::Web, &session).await {
        Ok(None) => Err(unknown_session()),
        Ok(Some(_)) | Err(_) => Ok(session),
    }
}

/// The problem for whoever sends too much at once. Its words come from the dialogues: they may be shown as they are.
pub(super) fn later(state: &WebState, lang: Lang, over: Over) -> Problem {
    Problem::new(Kind::TooMany, state.dialogues().text(lang, "web-too-fast", &[])).after(over.wait)
}

fn unknown_session() -> Problem {
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
        Some(session) => match state.bridge().last_turn(ChannelKind::Web, session).await {
            Ok(None) => return unknown_session(),
            Ok(Some(_)) | Err(_) => last_reply(state, session).await,
        },
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
    problem.with_numbers_of(state.directory(), last.and_then(|reply| reply.country))
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

//! The calls of helplines with a case system of their own: signed, about one handover each, and answered with RFC 9457 problems.
//! What they mean stands in `docs/handover-protocol.md`; what they do is `conversation::counsel`.
//!
//! The signature covers the raw bytes, so these are read before anything is parsed. The body names the call and the handover
//! again: what was signed for one can be used for no other, and none of our own events can come back as a call.

use axum::{
    Json,
    body::{Body, to_bytes},
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    conversation::{
        counsel::{Call, Close, Denied, Done},
        endpoints::{Endpoint, EndpointKind},
    },
    handover::{
        Decline, End, Phase, Refused,
        event::time,
        sign::{Headers, Wrong},
    },
    secret::MessageText,
    store::handovers,
};

use super::{
    WebState,
    problem::{Kind, Problem},
};

/// The largest body that is read.
const LARGEST_BODY: usize = 16 * 1024;

/// What every call says.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CallBody<T> {
    /// The name of the call, such as `call.accept`.
    r#type: String,
    /// When it was made; not used.
    #[serde(default)]
    #[expect(dead_code, reason = "part of every signed message, and of no use here")]
    timestamp: Option<String>,
    /// What it is about.
    data: T,
}

/// What every call is about.
trait About: for<'de> Deserialize<'de> {
    /// The name of the call.
    const TYPE: &'static str;
    /// The handover.
    fn conversation(&self) -> &str;
    /// The counsellor; empty: the helpline as a whole.
    fn counsellor(&self) -> &str;
}

macro_rules! calls {
    ($($(#[$doc:meta])* $name:ident = $type:literal { $($(#[$field_doc:meta])* $field:ident: $of:ty),* $(,)? }),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Deserialize, ToSchema)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            /// The handover, as in the address.
            conversation: String,
            /// The counsellor's id at the helpline, up to 64 letters, digits, `_`, `-`; left out: the helpline as a whole.
            #[serde(default)]
            counsellor: String,
            $($(#[$field_doc])* $field: $of),*
        }

        impl About for $name {
            const TYPE: &'static str = $type;

            fn conversation(&self) -> &str {
                &self.conversation
            }

            fn counsellor(&self) -> &str {
                &self.counsellor
            }
        }
    )* };
}

calls! {
    /// A counsellor takes the young person.
    AcceptData = "call.accept" {
        /// What the young person is told: a first name or an alias, up to 40 characters.
        name: String,
    },
    /// The helpline does not.
    DeclineData = "call.decline" {
        /// `busy`, `closed` or `not_our_area`.
        #[schema(value_type = String, example = "busy")]
        reason: Decline,
    },
    /// The helpline tells the place in line.
    QueueData = "call.queue" {
        /// From 1 on.
        position: u32,
    },
    /// A counsellor says something.
    MessageData = "call.message" {
        /// Plain text, up to 2000 bytes.
        #[schema(value_type = String)]
        text: MessageText,
    },
    /// A counsellor types.
    TypingData = "call.typing" {},
    /// A counsellor asks whether somebody else of the helpline may take over.
    TransferData = "call.transfer" {},
    /// A counsellor ends the talk.
    CloseData = "call.close" {
        /// `ended`, `call_back` or `to_bot`.
        #[schema(value_type = String, example = "ended")]
        end: End,
        /// What it was about, by the codes of Child Helpline International.
        #[serde(default)]
        categories: Vec<String>,
    },
    /// A counsellor says that something feels wrong. Goes to the operator.
    ReportData = "call.report" {},
    /// What was said, for a system that lost it.
    ReplayData = "call.replay" {
        /// The number of the last message that is known; 0: from the start.
        #[serde(default)]
        after: i64,
    },
}

/// Where the handover stands after a call.
#[derive(Serialize, ToSchema)]
struct Answer {
    /// The handover.
    conversation: String,
    /// `offered`, `queued`, `live`, `reconnecting` or `closed`.
    #[schema(value_type = String, example = "live")]
    phase: Phase,
    /// The id of the message, where one was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// The same call was made before; nothing was changed.
    again: bool,
}

/// What was said.
#[derive(Serialize, ToSchema)]
struct Replay {
    /// The handover.
    conversation: String,
    /// Where it stands.
    #[schema(value_type = String, example = "live")]
    phase: Phase,
    /// The messages, in order.
    messages: Vec<Replayed>,
}

/// One message.
#[derive(Serialize, ToSchema)]
struct Replayed {
    /// Its id.
    message: String,
    /// Its place.
    seq: i64,
    /// `young_person` or `counsellor`.
    from: &'static str,
    /// The words.
    text: String,
    /// Whether they tell of danger to life now.
    danger: bool,
    /// When.
    at: String,
    /// Whether the young person changed it since.
    edited: bool,
}

/// A call that is signed, and by whom.
struct Signed<T> {
    call: Call,
    data: T,
}

macro_rules! handlers {
    ($($name:ident, $data:ty, $path:literal, $summary:literal, |$state:ident, $signed:ident, $id:ident| $does:expr;)*) => { $(
        #[doc = $summary]
        #[utoipa::path(post, path = $path, tag = "helplines", request_body = $data, params(
            ("id" = String, Path, description = "The handover, as `data.conversation` of `handover.offered` names it"),
            ("webhook-id" = String, Header, description = "The id of this call: the same one again changes nothing"),
            ("webhook-timestamp" = String, Header, description = "Seconds since 1970 of this attempt, within five minutes"),
            ("webhook-signature" = String, Header, description = "`v1,...` or `v1a,...` as Standard Webhooks has it"),
        ), responses(
            (status = 200, description = "Done", body = Answer),
            (status = 401, description = "The signature is missing, stale or wrong", body = Problem, content_type = "application/problem+json"),
            (status = 403, description = "The handover was offered to another helpline", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "There is no such handover (any more)", body = Problem, content_type = "application/problem+json"),
            (status = 409, description = "It does not stand where this fits: `detail` says why", body = Problem, content_type = "application/problem+json"),
            (status = 413, description = "More than 16 KB", body = Problem, content_type = "application/problem+json"),
            (status = 422, description = "The body cannot be read, or the words may not be sent", body = Problem, content_type = "application/problem+json"),
        ))]
        pub(super) async fn $name(State($state): State<WebState>, Path($id): Path<String>, headers: HeaderMap, body: Body) -> Response {
            let $signed: Signed<$data> = match signed(&$state, &$id, &headers, body).await {
                Ok(signed) => signed,
                Err(problem) => return problem.into_response(),
            };
            answer(&$id, $does.await)
        }
    )* };
}

handlers! {
    accept, AcceptData, "/api/handovers/{id}/accept", "A counsellor takes the young person, or takes over after a transfer.",
        |state, signed, id| state.bridge().counsel_accept(&signed.call, &id, &signed.data.name);
    decline, DeclineData, "/api/handovers/{id}/decline", "The helpline does not take the young person.",
        |state, signed, id| state.bridge().counsel_decline(&signed.call, &id, signed.data.reason);
    queue, QueueData, "/api/handovers/{id}/queue", "The helpline tells the place in line.",
        |state, signed, id| state.bridge().counsel_queue(&signed.call, &id, Some(signed.data.position.clamp(1, 999)));
    say, MessageData, "/api/handovers/{id}/messages", "A counsellor says something.",
        |state, signed, id| state.bridge().counsel_say(&signed.call, &id, signed.data.text);
    typing, TypingData, "/api/handovers/{id}/typing", "A counsellor types.",
        |state, signed, id| state.bridge().counsel_typing(&signed.call, &id);
    transfer, TransferData, "/api/handovers/{id}/transfer", "A counsellor asks the young person whether somebody else may take over.",
        |state, signed, id| state.bridge().counsel_transfer(&signed.call, &id);
    report, ReportData, "/api/handovers/{id}/report", "Something feels wrong about the other side: tells the operator.",
        |state, signed, id| state.bridge().counsel_report(&signed.call, &id);
}

/// A counsellor ends the talk, or hands the young person back to the bot.
#[utoipa::path(post, path = "/api/handovers/{id}/close", tag = "helplines", request_body = CloseData, responses(
    (status = 200, description = "Done", body = Answer),
    (status = 401, description = "The signature is missing, stale or wrong", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "There is no such handover (any more)", body = Problem, content_type = "application/problem+json"),
    (status = 409, description = "It is over, or nobody has accepted it", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "The body cannot be read", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn close(
    State(state): State<WebState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Signed { call, data }: Signed<CloseData> = match signed(&state, &id, &headers, body).await {
        Ok(signed) => signed,
        Err(problem) => return problem.into_response(),
    };
    if !matches!(data.end, End::Ended | End::CallBack | End::ToBot) {
        let problem = Problem::new(Kind::Unreadable, "`end` is ended, call_back or to_bot.").about("data/end");
        return problem.into_response();
    }
    let close = Close { end: data.end, categories: data.categories };
    answer(&id, state.bridge().counsel_close(&call, &id, close).await)
}

/// What was said, for a system that lost it. Only for the counsellor who has the conversation.
#[utoipa::path(post, path = "/api/handovers/{id}/replay", tag = "helplines", request_body = ReplayData, responses(
    (status = 200, description = "What was said", body = Replay),
    (status = 401, description = "The signature is missing, stale or wrong", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "There is no such handover (any more)", body = Problem, content_type = "application/problem+json"),
    (status = 409, description = "Nobody has accepted it, or somebody else has", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn replay(
    State(state): State<WebState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Signed { call, data }: Signed<ReplayData> = match signed(&state, &id, &headers, body).await {
        Ok(signed) => signed,
        Err(problem) => return problem.into_response(),
    };
    match state.bridge().counsel_view(&call, &id, data.after).await {
        Err(denied) => problem(denied).into_response(),
        Ok(view) => {
            let one = |line: crate::conversation::counsel::Line| Replayed {
                message: line.id,
                seq: line.seq,
                from: if line.young { "young_person" } else { "counsellor" },
                text: line.text.expose().to_owned(),
                danger: line.danger,
                at: time(line.at),
                edited: line.edits > 0,
            };
            let messages = view.said.into_iter().map(one).collect();
            Json(Replay { conversation: id, phase: view.line.phase, messages }).into_response()
        }
    }
}

/// Reads a call and finds out whether its helpline made it, now, for this handover.
async fn signed<T: About>(state: &WebState, id: &str, headers: &HeaderMap, body: Body) -> Result<Signed<T>, Problem> {
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return Err(Problem::new(Kind::TooLong, "A call has at most 16 KB."));
    };
    let unknown =
        || Problem::new(Kind::UnknownHandover, "It is over and forgotten, or never was. Stop calling about it.");
    let broken = |_| Problem::new(Kind::Broken, "Make the same call again in a moment.");
    let row = handovers::get(state.bridge().db(), id).await.map_err(broken)?.ok_or_else(unknown)?;
    let endpoints = state.bridge().endpoints();
    let now = state.clock().now();
    let endpoint = endpoints.get(&row.endpoint_id).filter(|endpoint| endpoint.kind == EndpointKind::Webhook);
    let endpoint = endpoint.ok_or_else(unknown)?;
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (call_id, timestamp, signature) =
        (header("webhook-id"), header("webhook-timestamp"), header("webhook-signature"));
    let signed_by = |endpoint: &Endpoint| {
        endpoint.signer.verify(Headers { id: call_id, timestamp, signature }, &body, now.timestamp())
    };
    if let Err(wrong) = signed_by(endpoint) {
        let is_anothers = wrong == Wrong::Forged && endpoints.all().any(|other| signed_by(other).is_ok());
        return Err(if is_anothers {
            Problem::new(Kind::WrongHelpline, "This handover was offered to another helpline.")
        } else {
            let detail = format!("{}{}.", wrong.to_string()[..1].to_uppercase(), &wrong.to_string()[1..]);
            Problem::new(Kind::BadSignature, detail)
        });
    }
    if !endpoint.is_live(now) {
        return Err(Problem::new(Kind::WrongHelpline, "This endpoint is switched off. Ask the operator."));
    }
    let parsed: Result<CallBody<T>, _> = serde_json::from_slice(&body);
    let Ok(parsed) = parsed else {
        let detail = format!(
            "The body is {{\"type\": \"{}\", \"data\": {{\"conversation\", ...}}}}; see the protocol.",
            T::TYPE
        );
        return Err(Problem::new(Kind::Unreadable, detail));
    };
    if parsed.r#type != T::TYPE {
        return Err(Problem::new(Kind::Unreadable, format!("`type` is {} here.", T::TYPE)).about("type"));
    }
    if parsed.data.conversation() != id {
        return Err(Problem::new(Kind::Unreadable, "`data.conversation` is not the one in the address.")
            .about("data/conversation"));
    }
    let counsellor = parsed.data.counsellor().to_owned();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if counsellor.len() > 64 || !counsellor.chars().all(is_plain) {
        return Err(Problem::new(Kind::Unreadable, "`data.counsellor` has up to 64 letters, digits, _, - and dots.")
            .about("data/counsellor"));
    }
    let call = Call {
        endpoint: endpoint.id().to_owned(),
        actor: format!("endpoint:{}", endpoint.id()),
        counsellor,
        id: call_id.to_owned(),
    };
    Ok(Signed { call, data: parsed.data })
}

fn answer(id: &str, done: Result<Done, Denied>) -> Response {
    match done {
        Ok(Done { phase, message, again }) => {
            Json(Answer { conversation: id.to_owned(), phase, message, again }).into_response()
        }
        Err(denied) => problem(denied).into_response(),
    }
}

/// The problem that a refusal is.
pub(super) fn problem(denied: Denied) -> Problem {
    match denied {
        Denied::Unknown => {
            Problem::new(Kind::UnknownHandover, "It is over and forgotten, or never was. Stop calling about it.")
        }
        Denied::NotYours => Problem::new(Kind::WrongHelpline, "This handover was offered to another helpline."),
        Denied::Refused(Refused::Closed) => {
            Problem::new(Kind::HandoverClosed, "The handover is over; nothing was passed on.")
        }
        Denied::Refused(Refused::Taken) => Problem::new(Kind::AlreadyAccepted, "Another counsellor has accepted it."),
        Denied::Refused(Refused::NotYours) => Problem::new(Kind::AlreadyAccepted, "It is with another counsellor."),
        Denied::Refused(Refused::NotAccepted) => Problem::new(Kind::NotAccepted, "Accept it first."),
        Denied::Refused(Refused::NotNow) => Problem::new(Kind::NotAccepted, "It does not stand where this fits."),
        Denied::Blocked(found) => {
            let what: Vec<&str> = found.iter().map(|found| found.as_str()).collect();
            let detail = format!(
                "Not sent. Words to a young person may hold no links, handles or contact details: {}.",
                what.join(", ")
            );
            Problem::new(Kind::NotSent, detail).about("data/text")
        }
        Denied::Length => Problem::new(Kind::TooLong, "Write between 1 and 2000 bytes."),
        Denied::Unfit(detail) => Problem::new(Kind::Unreadable, format!("{detail}.")),
        Denied::Store(_) => Problem::new(Kind::Broken, "Make the same call again in a moment."),
    }
}

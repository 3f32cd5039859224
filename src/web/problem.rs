//! Errors of the interfaces for programs, as RFC 9457 has them: a stable type, a title, the status, and what to do.
//!
//! Each one carries the emergency numbers: whatever a chat client did wrong, it has something to show to a child.
//! Nothing that a client sent is ever repeated.

use std::time::Duration;

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    country::Country,
    directory::{Directory, EmergencyNumber, EmergencyService},
    triage::Situation,
};

/// The kinds of problem; each has a section of its own on `/docs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The session is missing, or there is no such conversation (any more).
    UnknownSession,
    /// There is nothing at this address.
    NotFound,
    /// The address exists, but not for this method.
    MethodNotAllowed,
    /// The message is too long.
    TooLong,
    /// The request cannot be understood.
    Unreadable,
    /// Too much at once.
    TooMany,
    /// Our fault.
    Broken,
    /// A call of a helpline is not signed as it has to be.
    BadSignature,
    /// A call of a helpline that this is not for.
    WrongHelpline,
    /// There is no such handover.
    UnknownHandover,
    /// Somebody else has it.
    AlreadyAccepted,
    /// Nobody has it yet.
    NotAccepted,
    /// It is over.
    HandoverClosed,
    /// A counsellor's words hold what may not be sent.
    NotSent,
}

impl Kind {
    /// Every kind, for the page that explains them.
    pub const ALL: [Kind; 14] = [
        Kind::UnknownSession,
        Kind::NotFound,
        Kind::MethodNotAllowed,
        Kind::TooLong,
        Kind::Unreadable,
        Kind::TooMany,
        Kind::Broken,
        Kind::BadSignature,
        Kind::WrongHelpline,
        Kind::UnknownHandover,
        Kind::AlreadyAccepted,
        Kind::NotAccepted,
        Kind::HandoverClosed,
        Kind::NotSent,
    ];

    /// The last part of the type's address.
    pub fn slug(self) -> &'static str {
        match self {
            Kind::UnknownSession => "unknown-session",
            Kind::NotFound => "not-found",
            Kind::MethodNotAllowed => "method-not-allowed",
            Kind::TooLong => "too-long",
            Kind::Unreadable => "unreadable",
            Kind::TooMany => "too-many",
            Kind::Broken => "broken",
            Kind::BadSignature => "bad-signature",
            Kind::WrongHelpline => "wrong-helpline",
            Kind::UnknownHandover => "unknown-handover",
            Kind::AlreadyAccepted => "already-accepted",
            Kind::NotAccepted => "not-accepted",
            Kind::HandoverClosed => "handover-closed",
            Kind::NotSent => "not-sent",
        }
    }

    /// The title, the same for each problem of the kind.
    pub fn title(self) -> &'static str {
        match self {
            Kind::UnknownSession => "There is no such conversation",
            Kind::NotFound => "There is nothing here",
            Kind::MethodNotAllowed => "This address does not take that method",
            Kind::TooLong => "The message is too long",
            Kind::Unreadable => "The request cannot be understood",
            Kind::TooMany => "Too much at once",
            Kind::Broken => "Something broke on our side",
            Kind::BadSignature => "The signature does not hold",
            Kind::WrongHelpline => "This is not for this helpline",
            Kind::UnknownHandover => "There is no such handover",
            Kind::AlreadyAccepted => "Another counsellor has it",
            Kind::NotAccepted => "The handover does not stand there",
            Kind::HandoverClosed => "The handover is over",
            Kind::NotSent => "The words were not sent",
        }
    }

    /// The HTTP status.
    pub fn status(self) -> StatusCode {
        match self {
            Kind::UnknownSession | Kind::BadSignature => StatusCode::UNAUTHORIZED,
            Kind::NotFound | Kind::UnknownHandover => StatusCode::NOT_FOUND,
            Kind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Kind::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Kind::Unreadable | Kind::NotSent => StatusCode::UNPROCESSABLE_ENTITY,
            Kind::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Kind::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Kind::WrongHelpline => StatusCode::FORBIDDEN,
            Kind::AlreadyAccepted | Kind::NotAccepted | Kind::HandoverClosed => StatusCode::CONFLICT,
        }
    }
}

/// A problem, ready to be answered with.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// What kind of problem it is: an address on this host that explains it and never changes.
    #[serde(rename = "type")]
    #[schema(example = "/docs#unreadable")]
    kind: String,
    /// The same for each problem of the kind.
    title: &'static str,
    /// The HTTP status again.
    status: u16,
    /// What to do.
    detail: String,
    /// The member of the request that is meant, as a JSON pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "/client_id")]
    pointer: Option<String>,
    /// How many seconds to wait before trying again; stands in the header `Retry-After`.
    #[serde(skip)]
    wait: Option<u64>,
    /// Whom to call in an emergency: the country's numbers where it is known, else 112. Show them.
    #[schema(value_type = Vec<super::chat::EmergencyOut>)]
    emergency: Vec<EmergencyNumber>,
}

impl Problem {
    /// A problem of a kind; `detail` says what to do and repeats nothing of the request.
    pub fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Problem {
            kind: format!("/docs#{}", kind.slug()),
            title: kind.title(),
            status: kind.status().as_u16(),
            detail: detail.into(),
            pointer: None,
            wait: None,
            emergency: anywhere(),
        }
    }

    /// The member of the request's body that is meant.
    #[must_use]
    pub fn about(mut self, member: &str) -> Self {
        self.pointer = (!member.is_empty()).then(|| format!("/{member}"));
        self
    }

    /// How long to wait before trying again.
    #[must_use]
    pub fn after(mut self, wait: Duration) -> Self {
        self.wait = Some(seconds(wait));
        self
    }

    /// The numbers of a country in place of 112, where the directory has them.
    #[must_use]
    pub fn with_numbers_of(mut self, directory: &Directory, country: Option<Country>) -> Self {
        self.emergency = numbers(directory, country);
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let wait = self.wait;
        let mut response = (status, Json(self)).into_response();
        let problem = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, problem);
        if let Some(wait) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, wait.into());
        }
        response
    }
}

/// A wait in whole seconds, never too short.
pub(super) fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// 112: understood by mobile networks nearly everywhere, and by most countries' services.
fn anywhere() -> Vec<EmergencyNumber> {
    vec![EmergencyNumber { number: "112".to_owned(), service: EmergencyService::General }]
}

/// The emergency numbers to show when nothing else is known of the situation.
pub(super) fn numbers(directory: &Directory, country: Option<Country>) -> Vec<EmergencyNumber> {
    let known = country.map(|country| directory.emergency(country, Situation::Any)).unwrap_or_default();
    if known.is_empty() { anywhere() } else { known }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_says_its_status_and_a_number() {
        for kind in Kind::ALL {
            let problem = serde_json::to_value(Problem::new(kind, "Do this.").about("text")).expect("JSON");
            assert_eq!(problem["status"], kind.status().as_u16());
            assert_eq!(problem["type"], format!("/docs#{}", kind.slug()));
            assert_eq!(problem["pointer"], "/text");
            assert_eq!(problem["emergency"], serde_json::json!([{"number": "112", "for": "general"}]));
        }
    }
}

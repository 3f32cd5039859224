//! The clock of tests: moved by hand, and every timer that falls due on the way fires.

use axum::{
    Json,
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::duration::Span;

use super::{
    WebState,
    problem::{Kind, Problem},
};

/// How far to move the clock.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Advance {
    /// A span as ISO 8601 writes it: days, hours, minutes, seconds.
    #[schema(value_type = String, example = "PT10M")]
    advance: Span,
}

/// Where the clock stands now.
#[derive(Serialize, ToSchema)]
pub(super) struct Moved {
    /// RFC 3339, UTC.
    #[schema(value_type = String, example = "2026-03-01T10:10:00Z")]
    now: chrono::DateTime<chrono::Utc>,
    /// How many timers fired.
    fired: usize,
}

/// Moves the clock forward and fires what is due. Exists only when the server was started with a test clock.
#[utoipa::path(post, path = "/dev/clock", tag = "development", request_body = Advance, responses(
    (status = 200, description = "Moved, and every due timer has fired", body = Moved),
    (status = 404, description = "The server runs on the system's clock", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "No span of time", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn advance(State(state): State<WebState>, body: Bytes) -> Response {
    let Ok(Advance { advance }) = serde_json::from_slice(&body) else {
        let detail = "Send {\"advance\": \"PT10M\"}: days, hours, minutes and seconds, ten years at most.";
        return Problem::new(Kind::Unreadable, detail).about("advance").into_response();
    };
    if !state.clock().advance(advance.delta()) {
        return Problem::new(Kind::NotFound, "Start the server with test_clock: this clock is the system's.")
            .into_response();
    }
    let fired = state.bridge().run_due_timers().await;
    state.bridge().clock_moved();
    Json(Moved { now: state.clock().now(), fired }).into_response()
}

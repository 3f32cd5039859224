//! Where Telegram brings updates, if it was told to. The answer says whether the update is on the disk.

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, HeaderName, StatusCode},
};

use crate::{channels::Brought, telemetry};

use super::WebState;

/// The header in which the platform shows what it was told for that.
const SECRET: HeaderName = HeaderName::from_static("x-telegram-bot-api-secret-token");

/// Takes in an update.
#[utoipa::path(
    post, path = "/telegram/webhook", tag = "platforms",
    params(("X-Telegram-Bot-Api-Secret-Token" = String, Header, description = "The secret that the platform was given")),
    request_body(content_type = "application/json", description = "An update of the Bot API"),
    responses(
        (status = 200, description = "The update is stored, or of no use to anybody"),
        (status = 403, description = "The secret is not the right one"),
        (status = 404, description = "This server has no Telegram"),
        (status = 503, description = "The update could not be stored; bring it again"),
    ),
)]
pub(super) async fn bring(
    State(state): State<WebState>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> StatusCode {
    let Some((telegram, inbox)) = state.telegram() else { return StatusCode::NOT_FOUND };
    let secret = headers.get(&SECRET).map(axum::http::HeaderValue::as_bytes);
    match telegram.brought(inbox, secret, body.as_deref().ok()).await {
        Brought::Done => StatusCode::OK,
        Brought::Later => StatusCode::SERVICE_UNAVAILABLE,
        Brought::Forbidden => {
            telemetry::numbers().forbidden("telegram");
            StatusCode::FORBIDDEN
        }
    }
}

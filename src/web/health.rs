//! Probes for whoever runs the program: is it alive, and can it take messages?

use std::time::{Duration, Instant};

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use tokio::sync::Mutex;

use crate::{dialogue::ChannelKind, secret::PlatformId, store::Db};

use super::WebState;

/// How long it is believed that the database can be written to: anyone may ask, and each try is a flush of the disk.
const FRESH: Duration = Duration::from_secs(1);

/// Whether the database can be written to, as far as was seen a moment ago.
#[derive(Default)]
pub(super) struct Writable {
    last: Mutex<Option<(Instant, bool)>>,
}

impl Writable {
    async fn ask(&self, db: &Db) -> bool {
        let mut last = self.last.lock().await;
        if let Some((_, answer)) = last.filter(|(at, _)| at.elapsed() < FRESH) {
            return answer;
        }
        let answer = db.probe().await.is_ok();
        *last = Some((Instant::now(), answer));
        answer
    }
}

fn line(status: StatusCode, text: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// The process answers. Says nothing about the database: restarting would not mend that.
#[utoipa::path(get, path = "/healthz", tag = "operators", responses((status = 200, description = "The process answers")))]
pub(super) async fn alive() -> Response {
    line(StatusCode::OK, "ok\n")
}

/// The database can be read and written, so messages can be taken in. When it cannot, children are still answered, from
/// the words and numbers that are compiled in; a load balancer should prefer another copy.
#[utoipa::path(get, path = "/readyz", tag = "operators", responses(
    (status = 200, description = "Messages can be taken in"),
    (status = 503, description = "The database cannot be read or written; answers come from what is compiled in"),
))]
pub(super) async fn ready(State(state): State<WebState>) -> Response {
    // A look-up that finds nobody touches the same tables as a child's.
    let nobody = PlatformId::new("readyz".to_owned());
    match state.bridge().since(ChannelKind::Web, &nobody, 0).await {
        Ok(_) if state.writable().ask(state.bridge().db()).await => line(StatusCode::OK, "ready\n"),
        Ok(_) => line(StatusCode::SERVICE_UNAVAILABLE, "the database cannot be written\n"),
        Err(_) => line(StatusCode::SERVICE_UNAVAILABLE, "the database cannot be read\n"),
    }
}

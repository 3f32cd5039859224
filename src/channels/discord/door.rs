//! The door: whether a session may begin and where, and what the platform is told about us before anybody comes.

use std::{sync::Arc, time::Duration};

use reqwest::Method;
use serde::Deserialize;
use tokio::time::sleep;

use super::{
    incoming::Named,
    listen::{BETWEEN_SESSIONS, Listening, pause},
    requests::commands,
    wire::Refused,
};

/// What the platform says about beginning sessions.
#[derive(Deserialize)]
struct Door {
    url: String,
    session_start_limit: Option<Budget>,
}

#[derive(Deserialize)]
struct Budget {
    total: u64,
    remaining: u64,
    reset_after: u64,
}

/// Why no session can begin now.
pub(super) enum Shut {
    For(Duration),
    Mend(&'static str),
}

impl Listening {
    /// Where a session can begin, if it may.
    pub(super) async fn door(&self) -> Result<String, Shut> {
        let own = &self.discord.gateway_url;
        let door: Door = match self.discord.wire.get("/gateway/bot").await {
            Ok(text) => match serde_json::from_str(&text) {
                Ok(door) => door,
                Err(_) => return own.clone().ok_or(Shut::For(BETWEEN_SESSIONS)),
            },
            Err(Refused::No(401, _)) => return Err(Shut::Mend("the token is refused (setting discord.token)")),
            Err(Refused::Wait(wait)) => return Err(Shut::For(wait)),
            Err(Refused::Unreachable | Refused::No(..)) => {
                tracing::warn!("Discord cannot be reached; trying again");
                return own.clone().ok_or(Shut::For(Duration::from_secs(1)));
            }
        };
        if let Some(Budget { total, remaining, reset_after }) = door.session_start_limit {
            if remaining == 0 {
                tracing::error!("no session of Discord may begin any more today; beginning one would cost the token");
                return Err(Shut::For(Duration::from_millis(reset_after).max(Duration::from_secs(1))));
            }
            if remaining < total / 2 {
                tracing::warn!(remaining, total, "more than half of the sessions that may begin today are used up");
            }
        }
        Ok(own.clone().unwrap_or(door.url))
    }

    /// Tells the platform our commands, until it has taken them.
    pub(super) async fn register(self: Arc<Self>) {
        let mut failures = 0;
        loop {
            match self.try_to_register().await {
                Ok(()) => return,
                Err(Refused::No(status, code)) => {
                    return tracing::warn!(status, code, "Discord does not take our commands");
                }
                Err(Refused::Wait(wait)) => sleep(wait).await,
                Err(Refused::Unreachable) => {
                    failures += 1;
                    sleep(pause(failures)).await;
                }
            }
        }
    }

    async fn try_to_register(&self) -> Result<(), Refused> {
        let wire = &self.discord.wire;
        let about = wire.get("/applications/@me").await?;
        let Named { id } = serde_json::from_str(&about).map_err(|_| Refused::Unreachable)?;
        let all = commands(self.inbox.bridge().dialogues());
        wire.send(Method::PUT, &format!("/applications/{id}/commands"), &all).await.map(drop)
    }
}

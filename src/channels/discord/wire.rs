//! The REST side of the wire: one request, and what became of it. It never tries again: that is up to whoever asked.
//!
//! Addresses of requests hold ids of people, so nothing of an error of the client is ever told on.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use reqwest::{
    Client, Method, StatusCode,
    header::{HeaderMap, HeaderName, HeaderValue},
    redirect,
};
use serde::{Deserialize, Serialize};

use crate::config::Secret;

use super::super::SendError;

/// How long a request may take.
const LIMIT: Duration = Duration::from_secs(10);

/// The longest that we are ever asked to wait, as far as we believe it.
const LONGEST_WAIT: f64 = 3600.0;

/// The REST interface.
pub(super) struct Wire {
    client: Client,
    base: String,
    token: Secret,
    /// Until when nothing may be sent at all: the limit over everything was reached.
    held: Mutex<Option<Instant>>,
}

/// Why a request was not granted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Refused {
    /// No answer, or one that the platform is not well.
    Unreachable,
    /// Too much at once: wait.
    Wait(Duration),
    /// No: the status, and the platform's own code for the reason.
    No(u16, u64),
}

/// How the platform words a refusal, as far as we read it.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Worded {
    code: u64,
    retry_after: f64,
    global: bool,
}

impl Wire {
    /// The interface at an address.
    pub fn new(base: String, token: Secret, version: &str) -> Self {
        // Without a name of this form the platform takes us for a stranger.
        let name = HeaderValue::from_str(&format!("DiscordBot (helpbridge, {version})")).expect("plain letters");
        // The gateway's line goes through no proxy, so this one does not either.
        let client = Client::builder()
            .default_headers(HeaderMap::from_iter([(HeaderName::from_static("user-agent"), name)]))
            .timeout(LIMIT)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .expect("the client is made of settings that are fixed");
        Wire { client, base, token, held: Mutex::default() }
    }

    /// Asks for something; gives the body of the answer.
    pub async fn get(&self, path: &str) -> Result<String, Refused> {
        self.ask(Method::GET, path, None::<&()>, true).await
    }

    /// Says something.
    pub async fn send<B: Serialize>(&self, method: Method, path: &str, body: &B) -> Result<String, Refused> {
        self.ask(method, path, Some(body), true).await
    }

    /// Takes something away.
    pub async fn delete(&self, path: &str) -> Result<String, Refused> {
        self.ask(Method::DELETE, path, None::<&()>, true).await
    }

    /// Answers an interaction: its own token is in the path, and no limit over everything counts it.
    pub async fn answer<B: Serialize>(&self, method: Method, path: &str, body: Option<&B>) -> Result<String, Refused> {
        self.ask(method, path, body, false).await
    }

    async fn ask<B: Serialize>(
        &self,
        method: Method,
        path: &str,
        body: Option<&B>,
        ours: bool,
    ) -> Result<String, Refused> {
        if ours && let Some(wait) = self.wait() {
            return Err(Refused::Wait(wait));
        }
        let mut request = self.client.request(method, format!("{}{path}", self.base));
        if ours {
            let token = ["Bot ", self.token.expose()].concat();
            request = request.header("authorization", token);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.map_err(|_| Refused::Unreachable)?;
        let status = answer.status();
        let header = answer.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        let text = answer.text().await.map_err(|_| Refused::Unreachable)?;
        if status.is_success() {
            return Ok(text);
        }
        let Worded { code, retry_after, global } = serde_json::from_str(&text).unwrap_or_default();
        if status == StatusCode::TOO_MANY_REQUESTS {
            // The body tells the fraction of a second; without one it was a machine before the platform.
            let seconds = if retry_after > 0.0 { retry_after } else { header.unwrap_or(1.0) };
            let wait = Duration::try_from_secs_f64(seconds.clamp(0.05, LONGEST_WAIT)).unwrap_or(LIMIT);
            if global {
                self.hold(wait);
            }
            return Err(Refused::Wait(wait));
        }
        Err(if status.is_server_error() { Refused::Unreachable } else { Refused::No(status.as_u16(), code) })
    }

    /// How long nothing may be sent, if so.
    fn wait(&self) -> Option<Duration> {
        let until = (*self.held.lock().unwrap_or_else(PoisonError::into_inner))?;
        until.checked_duration_since(Instant::now()).filter(|wait| !wait.is_zero())
    }

    fn hold(&self, wait: Duration) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + wait);
    }
}

impl Refused {
    /// What it means for a message that was to be sent.
    pub fn of_a_message(self) -> SendError {
        match self {
            // Unreachable, or something before the platform took us for a stranger.
            Refused::Unreachable | Refused::No(403, 0 | 40333) => SendError::Unreachable,
            Refused::Wait(wait) => SendError::RetryAfter(wait),
            Refused::No(401, _) | Refused::No(403, 20026) => SendError::Misconfigured,
            // Closed direct messages (50007) above all: known only by trying, and final.
            Refused::No(403 | 404, _) => SendError::Blocked,
            Refused::No(400, _) => SendError::Markup,
            Refused::No(..) => SendError::Rejected,
        }
    }
}

/// The path of a request to the platform. Names of places and messages stand in it and nowhere else.
pub fn joined(parts: &[&str]) -> String {
    parts.iter().flat_map(|part| ["/", part]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart_by_what_to_do() {
        let of = |status, code| Refused::No(status, code).of_a_message();
        assert_eq!(of(403, 50007), SendError::Blocked);
        assert_eq!(of(404, 10003), SendError::Blocked);
        assert_eq!(of(401, 0), SendError::Misconfigured);
        assert_eq!(of(400, 50035), SendError::Markup);
        assert_eq!(of(403, 40333), SendError::Unreachable);
        assert_eq!(of(405, 0), SendError::Rejected);
        assert_eq!(Refused::Unreachable.of_a_message(), SendError::Unreachable);
        let wait = Duration::from_millis(529);
        assert_eq!(Refused::Wait(wait).of_a_message(), SendError::RetryAfter(wait));
    }
}

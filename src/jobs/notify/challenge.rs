//! The proof that a helpline controls its endpoint: a signed challenge goes out like any event, and its number has to come
//! back in the answer. Nobody can give it who does not receive what is sent to that address.

use crate::{
    conversation::endpoints::Endpoint,
    handover::{
        Kind,
        event::{Data, body},
    },
    ids, store,
};

use super::{LIVE_LIMIT, LONGEST_ANSWER, Notifier, guard};

impl Notifier {
    /// Whether an endpoint gives a number back that it is sent now. It need not be live.
    ///
    /// # Errors
    /// When the endpoints cannot be read.
    pub async fn challenge(&self, endpoint: &str) -> Result<bool, store::Error> {
        self.inner.bridge.read_endpoints().await?;
        let endpoints = self.inner.bridge.endpoints();
        let Some(endpoint) = endpoints.get(endpoint) else { return Ok(false) };
        Ok(self.ask(endpoint).await.unwrap_or(false))
    }

    /// `None` when there was no answer that could be read.
    async fn ask(&self, endpoint: &Endpoint) -> Option<bool> {
        let bridge = &self.inner.bridge;
        if !guard::is_allowed(&endpoint.row.url, bridge.allows_private()) {
            return None;
        }
        let (number, now) = (ids::fresh_secret(), bridge.clock().now());
        let body = body(Kind::Challenge, now, Data::Challenge { challenge: &number });
        let (id, timestamp) = (ids::fresh_row(now), now.timestamp());
        let signature = endpoint.signer.sign(&id, timestamp, &body);
        let request = self.inner.client.post(&endpoint.row.url).timeout(LIVE_LIMIT);
        let request = request
            .header("content-type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", timestamp.to_string())
            .header("webhook-signature", signature)
            .body(body);
        let mut answer = request.send().await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        let mut read = Vec::new();
        while let Some(chunk) = answer.chunk().await.ok()? {
            if read.len() + chunk.len() > LONGEST_ANSWER {
                return None;
            }
            read.extend_from_slice(&chunk);
        }
        let value: serde_json::Value = serde_json::from_slice(&read).ok()?;
        Some(value.get("challenge").and_then(serde_json::Value::as_str) == Some(&number))
    }
}

//! Discord: direct messages with whoever writes to us there, and nothing else of anybody.
//!
//! The wire is ours (`wire`, `line`), because the listeners of the libraries acknowledge an event before it is on the
//! disk and quote it in their logs; the forms of what we send are serenity's. `incoming` says what an event means,
//! `requests` how something is said: both are pure. `listen` follows the gateway, `work` takes in what came. See
//! `docs/discord.md`.

mod books;
mod door;
mod incoming;
mod line;
mod listen;
mod protocol;
mod queue;
mod requests;
mod wire;
mod work;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::future::BoxFuture;
use reqwest::Method;
use tokio::{sync::watch, time::sleep};

use crate::{
    config::{Config, Secret},
    dialogue::{ChannelKind, Dialogues},
    directory::Directory,
    secret::PlatformId,
};

use super::{Adapter, Buttons, Inbox, Limits, Part, Receipt, SendError};

use books::Page;
use incoming::Named;
use wire::{Refused, Wire};

/// Up to so long it is waited within a deletion; a few messages a second are all that the platform deletes.
const SHORT: Duration = Duration::from_secs(2);

/// A bot on Discord.
pub struct Discord {
    wire: Wire,
    buttons: Buttons,
    token: Secret,
    /// Where the gateway is, if that is set.
    gateway_url: Option<String>,
    page: Page,
    /// What was deleted of lists that are not deleted as a whole yet, by hashes: a second try goes on where the first one
    /// was stopped.
    gone: Mutex<HashSet<blake3::Hash>>,
}

impl Discord {
    /// The bot of these settings; `None` without a token.
    pub fn new(config: &Config, dialogues: &Dialogues, directory: &Directory) -> Option<Arc<Self>> {
        let settings = &config.discord;
        let token = settings.token.clone();
        if token.expose().is_empty() {
            return None;
        }
        // One provider of cryptography for every line; a second start changes nothing.
        _ = rustls::crypto::ring::default_provider().install_default();
        Some(Arc::new(Discord {
            wire: Wire::new(protocol::api(settings.api_url.as_str()), token.clone(), env!("CARGO_PKG_VERSION")),
            buttons: Buttons::new(token.expose(), dialogues, directory),
            gateway_url: Some(settings.gateway_url.clone()).filter(|url| !url.is_empty()),
            page: Page::new(&config.data_dir, &token),
            token,
            gone: Mutex::default(),
        }))
    }

    fn gone(&self) -> MutexGuard<'_, HashSet<blake3::Hash>> {
        // Nothing in here is left half done by a panic.
        self.gone.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Deletes a message of ours.
    async fn delete_one(&self, path: &str) -> Result<(), SendError> {
        loop {
            match self.wire.delete(path).await {
                // Gone, or not ours to take away any more.
                Ok(_) | Err(Refused::No(403 | 404, _)) => return Ok(()),
                Err(Refused::Wait(wait)) if wait <= SHORT => sleep(wait).await,
                Err(refused) => return Err(refused.of_a_message()),
            }
        }
    }
}

impl Adapter for Discord {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Discord
    }

    fn limits(&self) -> Limits {
        // Of fifty requests a second some are left for deleting, answering presses and looking.
        Limits { text: 2000, buttons: 25, label: 80, a_second: 40, burst: 5 }
    }

    fn send<'a>(&'a self, address: &'a PlatformId, part: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>> {
        Box::pin(async move {
            let path = wire::joined(&["channels", address.expose(), "messages"]);
            let sent = self.wire.send(Method::POST, &path, &requests::message(part, &self.buttons)).await;
            let message = sent.map_err(Refused::of_a_message)?;
            let named = serde_json::from_str::<Named>(&message).ok();
            Ok(Receipt { message: named.map(|named| PlatformId::new(named.id)) })
        })
    }

    fn delete<'a>(
        &'a self,
        address: &'a PlatformId,
        messages: &'a [PlatformId],
    ) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            let name = |message: &PlatformId| blake3::hash([address.expose(), message.expose()].join("/").as_bytes());
            for message in messages {
                if self.gone().contains(&name(message)) {
                    continue;
                }
                let path = wire::joined(&["channels", address.expose(), "messages", message.expose()]);
                self.delete_one(&path).await?;
                self.gone().insert(name(message));
            }
            let mut gone = self.gone();
            for message in messages {
                gone.remove(&name(message));
            }
            Ok(())
        })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), SendError>> {
        Box::pin(async move { self.wire.get("/users/@me").await.map(drop).map_err(Refused::of_a_message) })
    }

    fn run(self: Arc<Self>, inbox: Inbox, stop: watch::Receiver<bool>) -> BoxFuture<'static, ()> {
        Box::pin(listen::listen(self, inbox, stop))
    }
}

//! Telegram: private chats with a bot, by asking for updates or by having them brought.
//!
//! | file | what is in it |
//! |---|---|
//! | `update` | what the platform sent becomes what came; pure |
//! | `wire` | requests, and what refusals mean; the only place for the platform's types, with this one |
//! | `listen` | the loop that asks for updates |
//!
//! The library's own listeners are not used: they tell the platform to forget an update before it is on the disk. What
//! a young person sends besides words is never fetched, and in groups we say one line and leave.

mod listen;
mod update;
mod wire;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::future::BoxFuture;
use serde_json::Value;
use tokio::{select, sync::watch, time::sleep};

use crate::{
    config::{self, Secret},
    dialogue::{ChannelKind, Dialogues},
    directory::Directory,
    lang::Lang,
    secret::PlatformId,
};

use super::{Adapter, Buttons, Inbox, Limits, Part, Receipt, SendError, Taken};

use update::{Coming, Pressed};
use wire::Wire;

/// The commands, in the order of the list.
const COMMANDS: [&str; 7] = ["start", "help", "country", "language", "stop", "delete", "hide"];

/// How long until an introduction that failed is tried again, at first and at most.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_mins(1)];

/// A bot on Telegram.
pub struct Telegram {
    wire: Wire,
    buttons: Buttons,
    dialogues: Arc<Dialogues>,
    /// Where updates are brought to; without it they are asked for.
    webhook: Option<String>,
    /// What shows that a request comes from the platform.
    secret: Secret,
    /// Whether the log was told of the trouble that there is.
    told: AtomicBool,
}

/// What to answer to something that was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// Not from the platform: 403.
    Forbidden,
    /// On the disk, or of no use to anybody: 200.
    Done,
    /// Bring it again later: 503.
    Later,
}

impl Telegram {
    /// The bot of these settings; `None` without a token.
    pub fn new(settings: &config::Telegram, dialogues: &Arc<Dialogues>, directory: &Directory) -> Option<Arc<Self>> {
        let token = settings.token.expose();
        if token.is_empty() {
            return None;
        }
        let Some(wire) = Wire::new(token, settings.api_url.as_str()) else {
            tracing::error!("Telegram is off: the setting telegram.api_url is no address that can be asked");
            return None;
        };
        let given = settings.webhook_secret.expose();
        let made = || blake3::derive_key("helpbridge 2026 secret of the webhook", token.as_bytes());
        let secret =
            if given.is_empty() { blake3::Hash::from_bytes(made()).to_hex().to_string() } else { given.to_owned() };
        Some(Arc::new(Telegram {
            wire,
            buttons: Buttons::new(token, dialogues, directory),
            dialogues: Arc::clone(dialogues),
            webhook: settings.webhook_url.as_ref().map(|url| url.as_str().to_owned()),
            secret: Secret::new(secret),
            told: AtomicBool::new(false),
        }))
    }

    /// Takes in what was brought, if whoever brought it knows the secret. What cannot be read is done with: brought
    /// again and again it would hold up everything behind it.
    pub async fn brought(&self, inbox: &Inbox, secret: Option<&[u8]>, body: Option<&[u8]>) -> Brought {
        // Hashes are compared in constant time.
        let is_theirs =
            secret.is_some_and(|shown| blake3::hash(shown) == blake3::hash(self.secret.expose().as_bytes()));
        if !is_theirs {
            return Brought::Forbidden;
        }
        let Some(update) = body.and_then(|body| serde_json::from_slice::<Value>(body).ok()) else {
            tracing::warn!("an update that cannot be read is passed over");
            return Brought::Done;
        };
        match self.take(inbox, &update).await {
            Taken::Done | Taken::Ignored => Brought::Done,
            Taken::Later => Brought::Later,
        }
    }

    /// Takes in one update.
    async fn take(&self, inbox: &Inbox, update: &Value) -> Taken {
        match update::read(update) {
            Coming::Said(incoming) => inbox.take(self, *incoming).await,
            Coming::Pressed(pressed) => self.take_press(inbox, &pressed).await,
            Coming::Group { chat, locale } => {
                let have = self.dialogues.languages();
                let lang = locale.map(|locale| locale.lang).filter(|lang| have.contains(lang)).unwrap_or(Lang::EN);
                if let Err(error) = self.wire.leave(chat, &self.dialogues.text(lang, "app-group", &[])).await {
                    tracing::warn!(%error, "a group could not be left");
                }
                Taken::Done
            }
            Coming::Blocked(who) => match inbox.bridge().erase(ChannelKind::Telegram, &who).await {
                Ok(()) => Taken::Done,
                Err(_) => Taken::Later,
            },
            Coming::Nothing => Taken::Done,
            Coming::Unreadable => {
                tracing::warn!("an update that cannot be read is passed over");
                Taken::Done
            }
        }
    }

    /// Takes in a press. The app is answered whatever comes of it, and a button that was used is gone.
    async fn take_press(&self, inbox: &Inbox, pressed: &Pressed) -> Taken {
        let incoming = pressed.incoming(self.buttons.choice(&pressed.code));
        let taking = async {
            match incoming {
                Some(incoming) => inbox.take(self, incoming).await,
                None => Taken::Done,
            }
        };
        let answering = async {
            if let Err(error) = self.wire.answer(&pressed.query).await {
                // An app that waits too long stops by itself.
                tracing::debug!(%error, "a press could not be answered");
            }
        };
        let (taken, ()) = tokio::join!(taking, answering);
        if let (Taken::Done, Some(chat), Some(message)) = (taken, &pressed.chat, pressed.message)
            && let Err(error) = self.wire.take_buttons(chat, message).await
        {
            tracing::debug!(%error, "used buttons could not be taken away");
        }
        taken
    }

    fn wire(&self) -> &Wire {
        &self.wire
    }

    /// Tells the log what is wrong, once for each trouble.
    fn complain(&self, error: SendError) {
        if self.told.swap(true, Ordering::SeqCst) {
            return;
        }
        match error {
            SendError::Misconfigured => tracing::error!(
                "Telegram refuses the token, or another program asks for its updates; \
                 fix: check telegram.token, and run one copy or set telegram.webhook_url"
            ),
            error => tracing::error!(%error, "Telegram does not answer; trying again"),
        }
    }

    /// Takes note that the platform answers: the next trouble is a new one.
    fn answers(&self) {
        if self.told.swap(false, Ordering::SeqCst) {
            tracing::info!("Telegram answers again");
        }
    }

    /// Says how updates shall come. Without that there are none.
    async fn introduce(&self) -> Result<(), SendError> {
        self.wire.is_known().await?;
        match &self.webhook {
            Some(url) => self.wire.hook(url, self.secret.expose()).await,
            None => self.wire.unhook().await,
        }
    }

    /// Tells apps the commands in every language that there are texts in. Without them everything works all the same.
    async fn tell_commands(&self) {
        let named = |lang: Lang| -> Vec<(String, String)> {
            let what = |name: &&str| self.dialogues.text(lang, &format!("app-command-{name}"), &[]);
            COMMANDS.iter().map(|name| ((*name).to_owned(), what(name))).collect()
        };
        // Telegram knows languages by their two letters; what stands without one is for all others.
        let languages = self.dialogues.languages();
        let languages = languages.into_iter().filter(|lang| lang.as_str().len() == 2).map(Some);
        for lang in std::iter::once(None).chain(languages) {
            let commands = named(lang.unwrap_or(Lang::EN));
            if let Err(error) = self.wire.commands(&commands, lang.as_ref().map(Lang::as_str)).await {
                tracing::warn!(%error, "Telegram did not take the list of commands");
                return;
            }
        }
    }

    async fn work(self: Arc<Self>, inbox: Inbox, mut stop: watch::Receiver<bool>) {
        let mut pause = PAUSES[0];
        while let Err(error) = self.introduce().await {
            self.complain(error);
            let wait = if let SendError::RetryAfter(wait) = error { wait } else { pause };
            pause = (pause * 2).min(PAUSES[1]);
            select! {
                () = sleep(wait) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
        self.answers();
        tracing::info!("Telegram knows us");
        let telling = self.tell_commands();
        if self.webhook.is_some() {
            telling.await;
            // An error means that nobody is left who could say stop.
            _ = stop.wait_for(|stop| *stop).await;
        } else {
            tokio::join!(telling, listen::listen(&self, &inbox, &mut stop));
        }
    }
}

impl Adapter for Telegram {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn limits(&self) -> Limits {
        Limits { text: 4096, buttons: 100, label: 64, a_second: 30, burst: 4 }
    }

    fn send<'a>(&'a self, address: &'a PlatformId, part: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>> {
        Box::pin(self.wire.send(address, part, &self.buttons))
    }

    fn delete<'a>(
        &'a self,
        address: &'a PlatformId,
        messages: &'a [PlatformId],
    ) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(self.wire.delete(address, messages))
    }

    fn check(&self) -> BoxFuture<'_, Result<(), SendError>> {
        Box::pin(self.wire.is_known())
    }

    fn run(self: Arc<Self>, inbox: Inbox, stop: watch::Receiver<bool>) -> BoxFuture<'static, ()> {
        Box::pin(self.work(inbox, stop))
    }
}

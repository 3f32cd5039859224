//! What an adapter of a channel that pushes has to offer: to the deliverer, which calls it, and to young people, whose
//! messages it hands in. An adapter holds no state of a conversation and decides nothing about one.

use std::{sync::Arc, time::Duration};

use futures_util::future::BoxFuture;
use tokio::sync::watch;

use crate::{dialogue::ChannelKind, secret::PlatformId};

use super::{inbox::Inbox, parts::Part};

/// A way to young people and back. What it sends, it sends once and says what happened; trying again is up to the
/// outbox.
pub trait Adapter: Send + Sync {
    /// The channel.
    fn kind(&self) -> ChannelKind;

    /// What the platform can take.
    fn limits(&self) -> Limits {
        Limits::default()
    }

    /// Sends one message. At least once: after a crash the same one, with the same key, may come again.
    fn send<'a>(&'a self, address: &'a PlatformId, part: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>>;

    /// Deletes messages on the platform for both sides, as far as it lets us; those that are gone already are no error.
    fn delete<'a>(
        &'a self,
        _address: &'a PlatformId,
        _messages: &'a [PlatformId],
    ) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async { Ok(()) })
    }

    /// Tries the settings for real, without a trace for anybody: whether the platform knows us.
    fn check(&self) -> BoxFuture<'_, Result<(), SendError>> {
        Box::pin(async { Ok(()) })
    }

    /// Listens, and hands in what comes, until `stop` becomes true. Ends before that only when a person has to mend
    /// something first; the rest of the program goes on.
    fn run(self: Arc<Self>, _inbox: Inbox, mut stop: watch::Receiver<bool>) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            // An error means that nobody is left who could say stop.
            _ = stop.wait_for(|stop| *stop).await;
        })
    }
}

/// What a platform can take, as far as it says so. What it does not say it tells when it refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest text of one message, in UTF-16 units, which is what platforms count.
    pub text: usize,
    /// The most buttons below one message.
    pub buttons: usize,
    /// The longest label of a button, in characters.
    pub label: usize,
    /// Messages a second to everybody; 0: as many as there are.
    pub a_second: u32,
    /// How many messages may follow each other at once in one chat, which otherwise takes one a second; 0: any number.
    pub burst: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { text: 4096, buttons: 25, label: 60, a_second: 0, burst: 0 }
    }
}

/// The platform has taken the message.
#[derive(Clone, Default)]
pub struct Receipt {
    /// Its name for the message, for deleting it again; `None` where that cannot be done.
    pub message: Option<PlatformId>,
}

/// Why something was not taken, by what to do about it. No variant carries words, addresses or a platform's own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The platform asks for patience; the attempt does not count.
    #[error("the platform wants us to wait {} s", .0.as_secs())]
    RetryAfter(Duration),
    /// The platform did not answer or failed; try again.
    #[error("the platform cannot be reached")]
    Unreachable,
    /// The young person blocked us or left. Never try again: the conversation is over.
    #[error("the address does not take messages from us")]
    Blocked,
    /// The platform refuses the buttons or something else around the words; the words alone may pass.
    #[error("the platform refused what stands around the words")]
    Markup,
    /// The platform refuses this message; the same one would be refused again.
    #[error("the platform refused the message")]
    Rejected,
    /// Our token or settings are wrong; every message would be refused until a person mends that.
    #[error("the platform refused us: check the channel's settings")]
    Misconfigured,
}

//! What an adapter of a channel that pushes has to offer to the deliverer.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::{
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
};

/// A way to send replies to a platform. It sends once and says what happened; trying again is up to the outbox.
pub trait Adapter: Send + Sync {
    /// The channel.
    fn kind(&self) -> ChannelKind;

    /// Sends a reply. At least once: after a crash the same reply may come again.
    fn send<'a>(&'a self, address: &'a PlatformId, reply: &'a Reply) -> BoxFuture<'a, Result<Receipt, SendError>>;
}

/// The platform has taken the reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Receipt;

/// Why a reply was not taken, by what to do about it. No variant carries words, addresses or a platform's own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The platform asks for patience; the attempt does not count.
    #[error("the platform wants us to wait {} s", .0.as_secs())]
    RetryAfter(Duration),
    /// The platform did not answer or failed; try again.
    #[error("the platform cannot be reached")]
    Unreachable,
    /// The young person blocked us or left. Never try again.
    #[error("the address does not take messages from us")]
    Blocked,
    /// The platform refuses this message; the same one would be refused again.
    #[error("the platform refused the message")]
    Rejected,
    /// Our token or settings are wrong; every message would be refused until a person mends that.
    #[error("the platform refused us: check the channel's settings")]
    Misconfigured,
}

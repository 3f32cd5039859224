//! An adapter that keeps what it was given, and fails when it is told to.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use futures_util::future::BoxFuture;
use helpbridge::{
    channels::{Adapter, Part, Receipt, SendError},
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
};

/// A stand-in for Telegram.
#[derive(Default)]
pub struct Recorder {
    sent: Mutex<Vec<(String, Part)>>,
    failures: Mutex<VecDeque<SendError>>,
}

impl Recorder {
    /// One that takes everything.
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Makes the next attempts fail, in this order.
    pub fn fails(&self, errors: impl IntoIterator<Item = SendError>) {
        self.failures.lock().expect("no test panicked in here").extend(errors);
    }

    /// The messages that were taken, and for whom.
    pub fn sent(&self) -> Vec<(String, Part)> {
        self.sent.lock().expect("no test panicked in here").clone()
    }
}

impl Recorder {
    /// The words that were taken, and for whom.
    pub fn words(&self) -> Vec<(String, String)> {
        self.sent().into_iter().map(|(to, part)| (to, part.text)).collect()
    }
}

/// The words of replies to somebody, message by message.
pub fn words_for(to: &str, replies: &[Reply]) -> Vec<(String, String)> {
    let texts = replies.iter().flat_map(|reply| &reply.said).map(|bubble| bubble.text.trim().to_owned());
    texts.map(|text| (to.to_owned(), text)).collect()
}

impl Adapter for Recorder {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn send<'a>(&'a self, address: &'a PlatformId, part: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>> {
        Box::pin(async move {
            if let Some(error) = self.failures.lock().expect("no test panicked in here").pop_front() {
                return Err(error);
            }
            let taken = (address.expose().to_owned(), part.clone());
            self.sent.lock().expect("no test panicked in here").push(taken);
            Ok(Receipt::default())
        })
    }
}

//! An adapter that keeps what it was given, and fails when it is told to.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use futures_util::future::BoxFuture;
use helpbridge::{
    channels::{Adapter, Receipt, SendError},
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
};

/// A stand-in for Telegram.
#[derive(Default)]
pub struct Recorder {
    sent: Mutex<Vec<(String, Reply)>>,
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

    /// What was taken, and for whom.
    pub fn sent(&self) -> Vec<(String, Reply)> {
        self.sent.lock().expect("no test panicked in here").clone()
    }
}

impl Adapter for Recorder {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn send<'a>(&'a self, address: &'a PlatformId, reply: &'a Reply) -> BoxFuture<'a, Result<Receipt, SendError>> {
        Box::pin(async move {
            if let Some(error) = self.failures.lock().expect("no test panicked in here").pop_front() {
                return Err(error);
            }
            let taken = (address.expose().to_owned(), reply.clone());
            self.sent.lock().expect("no test panicked in here").push(taken);
            Ok(Receipt)
        })
    }
}

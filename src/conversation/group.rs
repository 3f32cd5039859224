//! Group commit: turns that wait at the same moment are written in one transaction, so that one flush of the disk
//! makes all of them last.
//!
//! There is no writer task. A turn joins the queue of its lane; whoever gets the lane's pen writes everything that
//! waits, at most [`MOST`] turns at a time, and tells the others. In a group the versioned write of each turn comes
//! first: a turn that lost its race drops out before it has written anything. When anything else fails, the group
//! is rolled back and its turns are written one by one, so that a turn only ever fails for a reason of its own.

use std::sync::{Mutex, PoisonError};

use tokio::{
    select,
    sync::oneshot::{self, error::TryRecvError},
};

use crate::{
    bus::AddressHash,
    store::{Db, Error},
};

use super::perform::Turn;

/// The most turns in one transaction.
const MOST: usize = 64;

/// The lanes of a server that writes several transactions at once. SQLite has one writer, so one lane.
const LANES: usize = 4;

/// Writes turns.
pub(super) struct Writer {
    db: Db,
    lanes: Vec<Lane>,
}

#[derive(Default)]
struct Lane {
    waiting: Mutex<Vec<Waiting>>,
    /// Whoever holds it writes for all.
    pen: tokio::sync::Mutex<()>,
}

struct Waiting {
    turn: Turn,
    tell: oneshot::Sender<Result<(), Error>>,
}

impl Writer {
    /// A writer for this database.
    pub fn new(db: Db) -> Self {
        let lanes = match &db {
            Db::Sqlite(_) => 1,
            Db::Postgres(_) => LANES,
        };
        Writer { db, lanes: (0..lanes).map(|_| Lane::default()).collect() }
    }

    /// Writes a turn, alone or with others.
    ///
    /// # Errors
    /// [`Error::Conflict`] or [`Error::Duplicate`] when something happened since the conversation was read.
    pub async fn write(&self, address: &AddressHash, turn: Turn) -> Result<(), Error> {
        let lane = &self.lanes[address.spread(self.lanes.len())];
        let (tell, mut told) = oneshot::channel();
        lane.queue().push(Waiting { turn, tell });
        // A writer that was cancelled tells nobody, and its transaction leaves nothing: then the turn begins again.
        select! {
            biased;
            outcome = &mut told => outcome.unwrap_or(Err(Error::Conflict)),
            _pen = lane.pen.lock() => loop {
                match told.try_recv() {
                    Ok(outcome) => return outcome,
                    Err(TryRecvError::Closed) => return Err(Error::Conflict),
                    Err(TryRecvError::Empty) => {
                        let group = lane.next_group();
                        self.write_group(group).await;
                    }
                }
            },
        }
    }

    async fn write_group(&self, mut group: Vec<Waiting>) {
        match self.try_group(&group).await {
            Ok(outcomes) => {
                for (waiting, outcome) in group.into_iter().zip(outcomes) {
                    waiting.tell(outcome);
                }
            }
            Err(Spoilt::ByATurn(error)) if group.len() == 1 => {
                if let Some(alone) = group.pop() {
                    alone.tell(Err(error));
                }
            }
            Err(Spoilt::ByATurn(_)) => {
                for waiting in group {
                    let outcome = match self.try_group(std::slice::from_ref(&waiting)).await {
                        Ok(mut one) => one.pop().unwrap_or(Err(Error::Conflict)),
                        Err(Spoilt::ByATurn(error) | Spoilt::ByTheDatabase(error)) => Err(error),
                    };
                    waiting.tell(outcome);
                }
            }
            // Trying each turn would only make all of them wait for the same failure again.
            Err(Spoilt::ByTheDatabase(error)) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, turns = group.len(), "a group of turns could not be written");
                for waiting in group {
                    waiting.tell(Err(Error::Unavailable));
                }
            }
        }
    }

    /// Writes a group in one transaction; gives the outcome of each, or what spoilt it for all.
    async fn try_group(&self, group: &[Waiting]) -> Result<Vec<Result<(), Error>>, Spoilt> {
        let mut tx = self.db.begin().await.map_err(Spoilt::ByTheDatabase)?;
        let mut outcomes = Vec::with_capacity(group.len());
        for waiting in group {
            outcomes.push(match waiting.turn.claim(&mut tx).await {
                Ok(()) => {
                    waiting.turn.write(&mut tx).await.map_err(Spoilt::ByATurn)?;
                    Ok(())
                }
                Err(lost @ (Error::Conflict | Error::Duplicate)) => Err(lost),
                Err(error) => return Err(Spoilt::ByATurn(error)),
            });
        }
        tx.commit().await.map_err(Spoilt::ByTheDatabase)?;
        Ok(outcomes)
    }
}

/// Why a group was not written.
enum Spoilt {
    /// A statement of one turn failed.
    ByATurn(Error),
    /// The transaction could not begin or end.
    ByTheDatabase(Error),
}

impl Waiting {
    fn tell(self, outcome: Result<(), Error>) {
        // Whoever is gone does not want to know.
        let _ = self.tell.send(outcome);
    }
}

impl Lane {
    fn queue(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those who have waited longest.
    fn next_group(&self) -> Vec<Waiting> {
        let mut queue = self.queue();
        let size = queue.len().min(MOST);
        queue.drain(..size).collect()
    }
}

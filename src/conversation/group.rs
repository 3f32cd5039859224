//! Group commit: turns that wait at the same moment are written in one transaction, so that one flush of the disk
//! makes all of them last.
//!
//! There is no writer task. A turn joins the queue of its lane; whoever gets the lane's pen writes everything that
//! waits, at most [`MOST`] turns at a time, and tells the others. In a group the versioned write of each turn comes
//! first: a turn that lost its race drops out before it has written anything. When anything else fails, the group
//! is rolled back and its turns are written one by one, so that a turn only ever fails for a reason of its own.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use tokio::{
    select,
    sync::oneshot::{self, error::TryRecvError},
};

use crate::{
    bus::AddressHash,
    store::{Db, Error, tallies},
    telemetry,
};

use super::perform::{Tallied, Turn};

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
        let mut counts: BTreeMap<&Tallied, i64> = BTreeMap::new();
        for waiting in group {
            outcomes.push(match waiting.turn.claim(&mut tx).await {
                Ok(()) => {
                    waiting.turn.write(&mut tx).await.map_err(Spoilt::ByATurn)?;
                    waiting.turn.tallies.iter().for_each(|tally| *counts.entry(tally).or_default() += 1);
                    Ok(())
                }
                Err(lost @ (Error::Conflict | Error::Duplicate)) => Err(lost),
                Err(error) => return Err(Spoilt::ByATurn(error)),
            });
        }
        // Last, as other lanes wait for the rows of the counters until the commit.
        for ((week, country, kind), more) in counts {
            let country = country.as_ref().map_or("", |country| country.as_str());
            tallies::count(&mut tx, week, country, kind, more).await.map_err(Spoilt::ByATurn)?;
        }
        tx.commit().await.map_err(Spoilt::ByTheDatabase)?;
        telemetry::numbers().group(outcomes.iter().filter(|outcome| outcome.is_ok()).count());
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

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::{
        conversation::perform::{Cause, Standing, prepare},
        dialogue::{ChannelKind, State, Step},
        lang::Lang,
        store::{conversations, timers},
    };

    type Outcome = oneshot::Receiver<Result<(), Error>>;

    /// A first turn at an address, waiting in a group.
    fn first_turn(address: &str, cause: Cause) -> (Waiting, Outcome) {
        let state = State::fresh(ChannelKind::Web, Lang::EN);
        let address = AddressHash(address.to_owned());
        let standing = Standing { row: None, channel: ChannelKind::Web, address, state: state.clone() };
        let now: DateTime<Utc> = "2026-11-29T18:30:00Z".parse().expect("a moment");
        let (turn, _) = prepare(&standing, Step { state, effects: vec![] }, cause, now);
        let (tell, told) = oneshot::channel();
        (Waiting { turn, tell }, told)
    }

    fn message(id: &str) -> Cause {
        Cause::Message(id.to_owned())
    }

    /// A cause that fails after the versioned write: a timer that nobody set.
    fn no_timer() -> Cause {
        let (conversation_id, kind) = ("nobody".to_owned(), "idle".to_owned());
        Cause::Timer(timers::Due { conversation_id, kind, due_at: DateTime::default() })
    }

    async fn written(db: &Db, address: &str) -> bool {
        conversations::at(db, "web", address).await.expect("read").is_some()
    }

    #[tokio::test]
    async fn a_turn_that_lost_drops_out_of_its_group_and_the_others_are_written() {
        let db = Db::in_memory().await.expect("a database");
        let turns = ["a", "b", "a", "c"].map(|address| first_turn(address, message(address)));
        let (group, outcomes): (Vec<_>, Vec<_>) = turns.into_iter().unzip();
        Writer::new(db.clone()).write_group(group).await;
        let mut lost = Vec::new();
        for (place, outcome) in outcomes.into_iter().enumerate() {
            if let Err(error) = outcome.await.expect("told") {
                assert!(matches!(error, Error::Duplicate));
                lost.push(place);
            }
        }
        assert_eq!(lost, [2]);
        assert!(written(&db, "a").await && written(&db, "b").await && written(&db, "c").await);
    }

    #[tokio::test]
    async fn a_turn_that_spoils_its_group_fails_alone_and_leaves_nothing() {
        let db = Db::in_memory().await.expect("a database");
        let turns = [first_turn("a", message("a")), first_turn("spoilt", no_timer()), first_turn("b", message("b"))];
        let (group, outcomes): (Vec<_>, Vec<_>) = turns.into_iter().unzip();
        Writer::new(db.clone()).write_group(group).await;
        let mut failed = Vec::new();
        for outcome in outcomes {
            failed.push(outcome.await.expect("told").is_err());
        }
        assert_eq!(failed, [false, true, false]);
        assert!(written(&db, "a").await && written(&db, "b").await && !written(&db, "spoilt").await);
    }

    #[tokio::test]
    async fn without_a_database_everyone_in_the_group_is_told() {
        let db = Db::in_memory().await.expect("a database");
        db.close().await;
        let (group, outcomes): (Vec<_>, Vec<_>) =
            ["a", "b"].map(|address| first_turn(address, message(address))).into_iter().unzip();
        Writer::new(db).write_group(group).await;
        for outcome in outcomes {
            assert!(matches!(outcome.await.expect("told"), Err(Error::Unavailable)));
        }
    }

    #[tokio::test]
    async fn turns_are_written_even_when_the_one_who_held_the_pen_is_gone() {
        let db = Db::in_memory().await.expect("a database");
        let writer = Writer::new(db.clone());
        let (leader, _) = first_turn("leader", message("leader"));
        let (follower, _) = first_turn("follower", message("follower"));
        let (lead, follow) = (AddressHash("leader".to_owned()), AddressHash("follower".to_owned()));
        // The leader begins while the database is taken, and is dropped before it is free again.
        let taken = db.begin().await.expect("begun");
        let mut gone = Box::pin(writer.write(&lead, leader.turn));
        select! {
            biased;
            _ = &mut gone => panic!("the database is taken"),
            () = std::future::ready(()) => {}
        }
        drop(gone);
        drop(taken);
        assert!(writer.write(&follow, follower.turn).await.is_ok());
        assert!(written(&db, "follower").await);
    }
}

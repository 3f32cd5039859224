//! Group commit: turns that wait at the same moment are written in one transaction, so that one flush of the disk
//! makes all of them last.
//!
//! There is no writer task. A turn joins the queue of its lane; whoever gets the lane's pen writes everything that
//! waits, at most [`MOST`] turns at a time, and tells the others. In a group the versioned write of each turn comes
//! first: a turn that lost its race drops out before it has written anything. When anything else fails, the group
//! is rolled back and its turns are written one by one, so that a turn only ever fails for a reason of its own.

use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

use tokio::{
    select,
    sync::oneshot::{self, error::TryRecvError},
};

use crate::{
    bus::AddressHash,
    store::{Db, Error, outbox, traces},
    telemetry,
};

use super::{
    perform::Turn,
    taken::Noted,
    write::{claim, write},
};

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

/// Something that waits to be written, and who waits for it.
struct Waiting {
    work: Work,
    tell: oneshot::Sender<Result<(), Error>>,
}

enum Work {
    /// A turn.
    Turn(Box<Turn>),
    /// Something of a row of the outbox that a platform took: it needs no flush of its own.
    Taken(Noted),
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
    pub async fn write(&self, turn: Turn) -> Result<(), Error> {
        let lane = turn.address.spread(self.lanes.len());
        self.join(lane, Work::Turn(Box::new(turn))).await
    }

    /// Notes that a platform took something of a row of the outbox.
    ///
    /// # Errors
    /// When the database fails; it is then delivered again.
    pub async fn taken(&self, noted: Noted) -> Result<(), Error> {
        let lane = AddressHash(noted.row.clone()).spread(self.lanes.len());
        self.join(lane, Work::Taken(noted)).await
    }

    async fn join(&self, lane: usize, work: Work) -> Result<(), Error> {
        let lane = &self.lanes[lane];
        let (tell, mut told) = oneshot::channel();
        lane.queue().push(Waiting { work, tell });
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
        let turns: Vec<&Turn> = group.iter().filter_map(Waiting::turn).collect();
        let held = claim(&mut tx, &turns).await.map_err(Spoilt::by)?;
        let holding: Vec<&Turn> = turns.into_iter().filter(|turn| held.contains(&turn.id.0)).collect();
        write(&mut tx, &holding).await.map_err(Spoilt::by)?;
        let noted: Vec<&Noted> = group.iter().filter_map(Waiting::noted).collect();
        let taken: Vec<outbox::Taken<'_>> = noted.iter().map(|noted| noted.taken()).collect();
        outbox::taken(&mut tx, &taken).await.map_err(Spoilt::by)?;
        let traces: Vec<traces::Sent<'_>> = noted.iter().filter_map(|noted| noted.trace()).collect();
        traces::put_sent(&mut tx, &traces).await.map_err(Spoilt::by)?;
        tx.commit().await.map_err(Spoilt::ByTheDatabase)?;
        telemetry::numbers().group(holding.len());
        let outcome = |waiting: &Waiting| match waiting.turn() {
            Some(turn) if held.contains(&turn.id.0) => Ok(()),
            Some(turn) if turn.version == 0 => Err(Error::Duplicate),
            Some(_) => Err(Error::Conflict),
            None => Ok(()),
        };
        Ok(group.iter().map(outcome).collect())
    }
}

/// Why a group was not written.
enum Spoilt {
    /// A statement of one turn failed.
    ByATurn(Error),
    /// The transaction could not begin or end.
    ByTheDatabase(Error),
}

impl Spoilt {
    /// What the database itself refused was a turn's fault; anything else, such as a lost line, is nobody's.
    fn by(error: Error) -> Self {
        match &error {
            Error::Database(cause) if cause.as_database_error().is_none() => Spoilt::ByTheDatabase(error),
            _ => Spoilt::ByATurn(error),
        }
    }
}

impl Waiting {
    fn turn(&self) -> Option<&Turn> {
        match &self.work {
            Work::Turn(turn) => Some(turn),
            Work::Taken(_) => None,
        }
    }

    fn noted(&self) -> Option<&Noted> {
        match &self.work {
            Work::Turn(_) => None,
            Work::Taken(noted) => Some(noted),
        }
    }

    fn tell(self, outcome: Result<(), Error>) {
        // Whoever is gone does not want to know.
        let _ = self.tell.send(outcome);
    }
}

impl Lane {
    fn queue(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those who have waited longest, but of each address only the first: a statement over many rows cannot tell which
    /// of two turns of one conversation came first.
    fn next_group(&self) -> Vec<Waiting> {
        let mut queue = self.queue();
        let (mut group, mut later, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        for waiting in queue.drain(..) {
            let is_first = waiting.turn().is_none_or(|turn| seen.insert(turn.address.clone()));
            if is_first && group.len() < MOST { group.push(waiting) } else { later.push(waiting) }
        }
        *queue = later;
        group
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::{
        conversation::perform::{Cause, Standing, prepare},
        dialogue::{ChannelKind, State, Step},
        ids::ConversationId,
        lang::Lang,
        seal::Key,
        store::{conversations, timers},
    };

    type Outcome = oneshot::Receiver<Result<(), Error>>;

    fn now() -> DateTime<Utc> {
        "2026-11-29T18:30:00Z".parse().expect("a moment")
    }

    /// A first turn at an address.
    fn first(address: &str, cause: Cause) -> Turn {
        let state = State::fresh(ChannelKind::Web, Lang::EN);
        let standing = Standing {
            id: ConversationId::fresh(now()),
            version: 0,
            key: Key::fresh(),
            return_address: None,
            trace: None,
            channel: ChannelKind::Web,
            address: AddressHash(address.to_owned()),
            state: state.clone(),
        };
        prepare(&standing, Step { state, effects: vec![] }, cause, now()).0
    }

    /// A turn that waits in a group.
    fn waiting(turn: Turn) -> (Waiting, Outcome) {
        let (tell, told) = oneshot::channel();
        (Waiting { work: Work::Turn(Box::new(turn)), tell }, told)
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
        conversations::at(db, "web", [address, address]).await.expect("read").is_some()
    }

    #[tokio::test]
    async fn a_turn_that_lost_drops_out_of_its_group_and_the_others_are_written() {
        let db = Db::in_memory().await.expect("a database");
        let writer = Writer::new(db.clone());
        writer.write(first("a", message("a"))).await.expect("written");
        let turns = ["b", "a", "c"].map(|address| waiting(first(address, message(address))));
        let (group, outcomes): (Vec<_>, Vec<_>) = turns.into_iter().unzip();
        writer.write_group(group).await;
        let mut lost = Vec::new();
        for (place, outcome) in outcomes.into_iter().enumerate() {
            if let Err(error) = outcome.await.expect("told") {
                assert!(matches!(error, Error::Duplicate));
                lost.push(place);
            }
        }
        assert_eq!(lost, [1]);
        assert!(written(&db, "b").await && written(&db, "c").await);
    }

    #[tokio::test]
    async fn two_turns_of_one_address_are_never_in_one_group() {
        let lane = Lane::default();
        for address in ["a", "b", "a", "c", "a"] {
            lane.queue().push(waiting(first(address, message(address))).0);
        }
        let group = || lane.next_group().iter().filter_map(|w| Some(w.turn()?.address.0.clone())).collect::<Vec<_>>();
        assert_eq!(group(), ["a", "b", "c"]);
        assert_eq!(group(), ["a"]);
        assert_eq!(group(), ["a"]);
        assert!(group().is_empty());
    }

    #[tokio::test]
    async fn a_turn_that_spoils_its_group_fails_alone_and_leaves_nothing() {
        let db = Db::in_memory().await.expect("a database");
        let turns = [first("a", message("a")), first("spoilt", no_timer()), first("b", message("b"))].map(waiting);
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
            ["a", "b"].map(|address| waiting(first(address, message(address)))).into_iter().unzip();
        Writer::new(db).write_group(group).await;
        for outcome in outcomes {
            assert!(matches!(outcome.await.expect("told"), Err(Error::Unavailable)));
        }
    }

    #[tokio::test]
    async fn turns_are_written_even_when_the_one_who_held_the_pen_is_gone() {
        let db = Db::in_memory().await.expect("a database");
        let writer = Writer::new(db.clone());
        // The leader begins while the database is taken, and is dropped before it is free again.
        let taken = db.begin().await.expect("begun");
        let mut gone = Box::pin(writer.write(first("leader", message("leader"))));
        select! {
            biased;
            _ = &mut gone => panic!("the database is taken"),
            () = std::future::ready(()) => {}
        }
        drop(gone);
        drop(taken);
        assert!(writer.write(first("follower", message("follower"))).await.is_ok());
        assert!(written(&db, "follower").await);
    }

    #[tokio::test]
    async fn a_delivery_is_noted_with_whatever_is_written() {
        let db = Db::in_memory().await.expect("a database");
        let writer = Writer::new(db.clone());
        let (turn, _) = waiting(first("a", message("a")));
        let (tell, told) = oneshot::channel();
        let noted = Noted { row: "no such row".to_owned(), parts: 1, sent_at: Some(now()), now: now(), trace: None };
        let sent = Waiting { work: Work::Taken(noted), tell };
        writer.write_group(vec![sent, turn]).await;
        assert!(told.await.expect("told").is_ok() && written(&db, "a").await);
    }
}

//! Group commit: turns that wait at the same moment are written in one transaction, so that one flush of the disk
//! makes all of them last.
//!
//! A turn joins the queue of its lane. If nobody writes there, somebody is sent to write everything that waits, at most
//! [`MOST`] turns at a time, to tell the others, and to leave when nothing waits any more. A turn that was not fast
//! enough has written nothing. When anything else fails, the group is rolled back and its turns are written one by one,
//! so that a turn only ever fails for a reason of its own.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{runtime::Handle, sync::oneshot, task};

use crate::{
    bus::AddressHash,
    store::{
        Db, Error,
        turns::{Delivered, Taken, Turn},
    },
    telemetry,
};

use super::recent::Recent;

/// The most turns in one transaction.
const MOST: usize = 64;

/// How many groups are written at the same time. SQLite has one writer; on PostgreSQL each of several would wait for the
/// rows of tallies that another has in hand: four were no faster than one.
const LANES: usize = 1;

/// Writes turns.
#[derive(Clone)]
pub(super) struct Writer {
    db: Db,
    lanes: Arc<[Lane]>,
    recent: Arc<Recent>,
}

#[derive(Default)]
struct Lane {
    queue: Mutex<Queue>,
    /// Whether turns are written one after the other, so that two of one conversation may stand in one group.
    in_order: bool,
}

#[derive(Default)]
struct Queue {
    waiting: Vec<Waiting>,
    /// Whether somebody writes for all.
    is_served: bool,
}

/// Something that waits to be written, and who waits for it.
struct Waiting {
    work: Work,
    tell: oneshot::Sender<Told>,
}

/// What became of it, and the turn: it goes back to whoever made it, for memory is let go of more cheaply by the thread
/// that took it than by the one that writes for all.
type Told = (Result<(), Error>, Option<Turn>);

enum Work {
    Turn(Box<Turn>),
    /// Something of a row of the outbox that a platform took: it needs no flush of its own.
    Taken(Taken),
    /// An event that an endpoint took.
    Delivered(Delivered),
}

/// What is written together.
#[derive(Default)]
struct Group {
    turns: Vec<Turn>,
    taken: Vec<Taken>,
    delivered: Vec<Delivered>,
    /// Who waits for the turns, in their order, and for the rest.
    tell: Vec<oneshot::Sender<Told>>,
    tell_taken: Vec<oneshot::Sender<Told>>,
}

impl Writer {
    /// A writer for this database, which tells `recent` what it wrote.
    pub fn new(db: Db, recent: Arc<Recent>) -> Self {
        let in_order = matches!(db, Db::Sqlite(_));
        let lanes = (0..LANES).map(|_| Lane { in_order, ..Lane::default() }).collect();
        Writer { db, lanes, recent }
    }

    /// Writes a turn, alone or with others. Begun, it is done even when whoever waits for it goes away.
    ///
    /// # Errors
    /// [`Error::Conflict`] or [`Error::Duplicate`] when something happened since the conversation was read.
    pub async fn write(&self, turn: Turn) -> Result<(), Error> {
        let lane = AddressHash(turn.address_hash.clone()).spread(self.lanes.len());
        self.join(lane, Work::Turn(Box::new(turn))).await
    }

    /// Whether two turns of one conversation can be written together.
    pub fn writes_in_order(&self) -> bool {
        self.lanes[0].in_order
    }

    /// Writes two turns of one conversation, together where that [can be](Writer::writes_in_order).
    ///
    /// # Errors
    /// For each of them as for [`Writer::write`].
    pub async fn write_both(&self, [one, two]: [Turn; 2]) -> [Result<(), Error>; 2] {
        let lane = AddressHash(one.address_hash.clone()).spread(self.lanes.len());
        let [one, two] = [one, two].map(|turn| waiting(Work::Turn(Box::new(turn))));
        self.enqueue(lane, [one.0, two.0]);
        [outcome(one.1.await), outcome(two.1.await)]
    }

    /// Notes that a platform took something of a row of the outbox.
    ///
    /// # Errors
    /// When the database fails; it is then delivered again.
    pub async fn taken(&self, taken: Taken) -> Result<(), Error> {
        let lane = AddressHash(taken.id.clone()).spread(self.lanes.len());
        self.join(lane, Work::Taken(taken)).await
    }

    /// Notes that an endpoint took an event.
    ///
    /// # Errors
    /// When the database fails; it is then delivered again, with the same id.
    pub async fn delivered(&self, delivered: Delivered) -> Result<(), Error> {
        let lane = AddressHash(delivered.id.clone()).spread(self.lanes.len());
        self.join(lane, Work::Delivered(delivered)).await
    }

    async fn join(&self, lane: usize, work: Work) -> Result<(), Error> {
        let (waiting, told) = waiting(work);
        self.enqueue(lane, [waiting]);
        outcome(told.await)
    }

    /// Puts something into the queue of a lane, and sends somebody where nobody writes.
    fn enqueue<const N: usize>(&self, lane: usize, waiting: [Waiting; N]) {
        if self.lanes[lane].enqueue(waiting) {
            let writer = self.clone();
            match &self.db {
                // It waits for the disk, so it has a thread of its own meanwhile.
                Db::Sqlite(_) => {
                    let here = Handle::current();
                    task::spawn_blocking(move || here.block_on(writer.serve(lane)));
                }
                Db::Postgres(_) => {
                    task::spawn(async move { writer.serve(lane).await });
                }
            }
        }
    }

    /// Writes until nothing waits any more.
    async fn serve(&self, lane: usize) {
        let lane = &self.lanes[lane];
        let _leaving = Leaving(lane);
        while let Some(group) = lane.next_group() {
            self.write_group(group).await;
        }
    }

    async fn write_group(&self, group: Group) {
        match self.try_group(&group.turns, &group.taken, &group.delivered).await {
            Ok(outcomes) => group.tell(outcomes, true),
            Err(error) if !error.is_of_a_row() => {
                // Trying each turn would only make all of them wait for the same failure again.
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    turns = group.turns.len(),
                    "a group of turns could not be written"
                );
                let outcomes = group.turns.iter().map(|_| Err(Error::Unavailable)).collect();
                group.tell(outcomes, false);
            }
            Err(error) if group.is_one_turn() => group.tell(vec![Err(error)], true),
            Err(_) => {
                let mut outcomes = Vec::new();
                for turn in &group.turns {
                    let outcome = self.try_group(std::slice::from_ref(turn), &[], &[]).await;
                    outcomes.push(outcome.and_then(|mut one| one.pop().unwrap_or(Err(Error::Conflict))));
                }
                let is_noted = self.try_group(&[], &group.taken, &group.delivered).await.is_ok();
                group.tell(outcomes, is_noted);
            }
        }
    }

    /// Writes in one transaction; gives the outcome of each turn, or what spoilt it for all.
    async fn try_group(
        &self,
        turns: &[Turn],
        taken: &[Taken],
        delivered: &[Delivered],
    ) -> Result<Vec<Result<(), Error>>, Error> {
        let held = self.db.write_turns(turns, taken, delivered).await;
        let outcome = |at: usize| held.as_ref().ok().map(|held| held[at]);
        self.recent.note(turns.iter().enumerate().map(|(at, turn)| (turn, outcome(at))));
        let held = held?;
        telemetry::numbers().group(held.iter().filter(|held| **held).count());
        let outcome = |(turn, held): (&Turn, bool)| match turn.version {
            _ if held => Ok(()),
            0 => Err(Error::Duplicate),
            _ => Err(Error::Conflict),
        };
        Ok(turns.iter().zip(held).map(outcome).collect())
    }
}

impl Group {
    fn is_empty(&self) -> bool {
        self.turns.is_empty() && self.taken.is_empty() && self.delivered.is_empty()
    }

    fn is_one_turn(&self) -> bool {
        self.turns.len() <= 1 && self.taken.is_empty() && self.delivered.is_empty()
    }

    fn add(&mut self, waiting: Waiting) {
        match waiting.work {
            Work::Turn(turn) => {
                self.turns.push(*turn);
                self.tell.push(waiting.tell);
            }
            Work::Taken(taken) => {
                self.taken.push(taken);
                self.tell_taken.push(waiting.tell);
            }
            Work::Delivered(delivered) => {
                self.delivered.push(delivered);
                self.tell_taken.push(waiting.tell);
            }
        }
    }

    /// Tells everybody what became of the turns, and whether it is noted what platforms took.
    fn tell(self, outcomes: Vec<Result<(), Error>>, is_noted: bool) {
        // Whoever is gone does not want to know.
        for ((tell, turn), outcome) in self.tell.into_iter().zip(self.turns).zip(outcomes) {
            let _ = tell.send((outcome, Some(turn)));
        }
        for tell in self.tell_taken {
            let _ = tell.send((is_noted.then_some(()).ok_or(Error::Unavailable), None));
        }
    }
}

impl Lane {
    fn queue(&self) -> std::sync::MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Joins the queue; `true` when somebody has to be sent to serve it.
    fn enqueue<const N: usize>(&self, waiting: [Waiting; N]) -> bool {
        let mut queue = self.queue();
        queue.waiting.extend(waiting);
        !std::mem::replace(&mut queue.is_served, true)
    }

    /// Those who have waited longest, but where they are not written in order of each address only the first: a statement
    /// over many rows cannot tell which of two turns of one conversation came first. `None` when nobody waits; then the
    /// queue is not served any more.
    fn next_group(&self) -> Option<Group> {
        let mut queue = self.queue();
        let (mut group, mut later, mut seen) = (Group::default(), Vec::new(), HashSet::new());
        for waiting in queue.waiting.drain(..) {
            let is_first = match &waiting.work {
                Work::Turn(turn) => self.in_order || seen.insert(turn.address_hash.clone()),
                Work::Taken(_) | Work::Delivered(_) => true,
            };
            let has_room = group.turns.len() + group.taken.len() + group.delivered.len() < MOST;
            if is_first && has_room { group.add(waiting) } else { later.push(waiting) }
        }
        queue.waiting = later;
        queue.is_served = !group.is_empty();
        queue.is_served.then_some(group)
    }
}

/// Something that waits, and where to hear what became of it.
fn waiting(work: Work) -> (Waiting, oneshot::Receiver<Told>) {
    let (tell, told) = oneshot::channel();
    (Waiting { work, tell }, told)
}

/// What became of something. A writer that panicked tells nobody, and its transaction leaves nothing: then the turn begins
/// again.
fn outcome(told: Result<Told, oneshot::error::RecvError>) -> Result<(), Error> {
    told.map_or(Err(Error::Conflict), |(outcome, _)| outcome)
}

/// Whoever serves a lane, until the end, be it a panic.
struct Leaving<'a>(&'a Lane);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut queue = self.0.queue();
            queue.is_served = false;
            // They begin again.
            queue.waiting.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::{
        conversation::{
            count::Counted,
            perform::{Standing, prepare},
        },
        dialogue::{ChannelKind, State, Step},
        ids::ConversationId,
        lang::Lang,
        seal::Key,
        store::{conversations, timers, turns::Cause},
    };

    type Outcome = oneshot::Receiver<Told>;

    fn now() -> DateTime<Utc> {
        "2026-11-29T18:30:00Z".parse().expect("a moment")
    }

    fn writer(db: &Db) -> Writer {
        Writer::new(db.clone(), Arc::new(Recent::new(db)))
    }

    /// A turn at an address, after so many others.
    fn turn(address: &str, version: i64, cause: Cause) -> Turn {
        let state = State::fresh(ChannelKind::Web, Lang::EN);
        let standing = Standing {
            id: ConversationId::fresh(now()),
            version,
            key: Key::fresh(),
            return_address: None,
            trace: None,
            channel: ChannelKind::Web,
            address: AddressHash(address.to_owned()),
            state: state.clone(),
        };
        prepare(&standing, Step { state, effects: vec![] }, Counted::default(), cause, now()).0
    }

    fn first(address: &str) -> Turn {
        turn(address, 0, message(address))
    }

    /// Turns that wait in a group.
    fn group(turns: impl IntoIterator<Item = Turn>) -> (Group, Vec<Outcome>) {
        let (mut group, mut outcomes) = (Group::default(), Vec::new());
        for turn in turns {
            let (tell, told) = oneshot::channel();
            group.add(Waiting { work: Work::Turn(Box::new(turn)), tell });
            outcomes.push(told);
        }
        (group, outcomes)
    }

    async fn errors(outcomes: Vec<Outcome>) -> Vec<Option<Error>> {
        let mut errors = Vec::new();
        for outcome in outcomes {
            errors.push(outcome.await.expect("told").0.err());
        }
        errors
    }

    fn message(id: &str) -> Cause {
        Cause::Message(id.to_owned())
    }

    async fn written(db: &Db, address: &str) -> bool {
        conversations::at(db, "web", [address, address]).await.expect("read").is_some()
    }

    #[tokio::test]
    async fn a_turn_that_lost_drops_out_of_its_group_and_the_others_are_written() {
        let db = Db::in_memory().await.expect("a database");
        let writer = writer(&db);
        writer.write(first("a")).await.expect("written");
        let no_timer = timers::Due { conversation_id: "nobody".to_owned(), kind: String::new(), due_at: now() };
        let turns = [first("b"), first("a"), turn("d", 1, Cause::Timer(no_timer)), first("c")];
        let (group, outcomes) = group(turns);
        writer.write_group(group).await;
        let errors = errors(outcomes).await;
        assert!(matches!(errors[..], [None, Some(Error::Duplicate), Some(Error::Conflict), None]), "{errors:?}");
        assert!(written(&db, "b").await && written(&db, "c").await);
    }

    #[tokio::test]
    async fn two_turns_of_one_address_are_never_in_one_group() {
        let lane = Lane::default();
        for address in ["a", "b", "a", "c", "a"] {
            let (tell, _) = oneshot::channel();
            lane.enqueue([Waiting { work: Work::Turn(Box::new(first(address))), tell }]);
        }
        let group = || {
            let group = lane.next_group()?;
            Some(group.turns.into_iter().map(|turn| turn.address_hash).collect::<Vec<_>>())
        };
        assert_eq!(group().expect("a group"), ["a", "b", "c"]);
        assert_eq!(group().expect("a group"), ["a"]);
        assert_eq!(group().expect("a group"), ["a"]);
        assert!(group().is_none());
    }

    #[tokio::test]
    async fn where_turns_are_written_in_order_two_of_one_address_may_be_in_one_group() {
        let lane = Lane { in_order: true, ..Lane::default() };
        let two = ["a", "a"].map(|address| waiting(Work::Turn(Box::new(first(address)))).0);
        assert!(lane.enqueue(two));
        assert_eq!(lane.next_group().map(|group| group.turns.len()), Some(2));
        assert!(lane.next_group().is_none());
    }

    #[tokio::test]
    async fn two_turns_of_one_conversation_are_written_together_or_the_second_waits_for_nothing() {
        let db = Db::in_memory().await.expect("a database");
        let writer = writer(&db);
        assert!(writer.writes_in_order());
        let both = |address: &str| {
            let (one, mut two) = (first(address), turn(address, 1, message("next")));
            two.id = one.id.clone();
            [one, two]
        };
        assert!(matches!(writer.write_both(both("a")).await, [Ok(()), Ok(())]));
        let (_, version, _) = conversations::at(&db, "web", ["a", "a"]).await.expect("read").expect("it is there");
        assert_eq!(version, 2);
        let again = writer.write_both(both("a")).await;
        assert!(matches!(again, [Err(Error::Duplicate), Err(Error::Conflict)]), "{again:?}");
        assert_eq!(conversations::at(&db, "web", ["a", "a"]).await.expect("read").expect("still").1, 2);
    }

    #[tokio::test]
    async fn a_turn_that_spoils_its_group_fails_alone_and_leaves_nothing() {
        let db = Db::in_memory().await.expect("a database");
        let writer = writer(&db);
        let mut spoilt = first("spoilt");
        // The same timer twice: a mistake that only the database can see.
        spoilt.reminders = vec![("idle".to_owned(), now()), ("idle".to_owned(), now())];
        let (group, outcomes) = group([first("a"), spoilt, first("b")]);
        writer.write_group(group).await;
        let failed: Vec<bool> = errors(outcomes).await.iter().map(Option::is_some).collect();
        assert_eq!(failed, [false, true, false]);
        assert!(written(&db, "a").await && written(&db, "b").await && !written(&db, "spoilt").await);
    }

    #[tokio::test]
    async fn without_a_database_everyone_in_the_group_is_told() {
        let db = Db::in_memory().await.expect("a database");
        db.close().await;
        let (group, outcomes) = group(["a", "b"].map(first));
        writer(&db).write_group(group).await;
        let errors = errors(outcomes).await;
        assert!(errors.iter().all(|error| matches!(error, Some(Error::Unavailable))), "{errors:?}");
    }

    #[tokio::test]
    async fn a_turn_is_written_even_when_whoever_waited_for_it_is_gone() {
        let db = Db::in_memory().await.expect("a database");
        let writer = writer(&db);
        // It begins while the database is taken, and whoever waits is gone before it is free again.
        let taken = db.begin().await.expect("begun");
        let mut gone = Box::pin(writer.write(first("gone")));
        tokio::select! {
            biased;
            _ = &mut gone => panic!("the database is taken"),
            () = std::future::ready(()) => {}
        }
        drop(gone);
        drop(taken);
        assert!(writer.write(first("next")).await.is_ok());
        assert!(written(&db, "gone").await && written(&db, "next").await);
    }

    #[tokio::test]
    async fn a_delivery_is_noted_with_whatever_is_written() {
        let db = Db::in_memory().await.expect("a database");
        let (mut group, _outcomes) = group([first("a")]);
        let (tell, told) = oneshot::channel();
        let taken = Taken { id: "no such row".to_owned(), parts: 1, sent_at: Some(now()), trace: None };
        group.add(Waiting { work: Work::Taken(taken), tell });
        writer(&db).write_group(group).await;
        assert!(told.await.expect("told").0.is_ok() && written(&db, "a").await);
    }
}

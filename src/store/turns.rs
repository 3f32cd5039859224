//! Turns as they go into the tables: many at once, in one transaction.
//!
//! This is the path that every message takes, so each database has a text of its own here, the one that costs least:
//! SQLite runs one short statement after the other on the thread that calls, PostgreSQL gets all of them as one
//! statement and so needs one round trip. Everything else in the store is one text for both. What a turn leaves is said
//! once, in the tests, which run on both.
//!
//! The versioned write of a turn comes first: a turn that was not fast enough writes nothing at all, and the others are
//! written as if it were not there.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use crate::ids::ConversationId;

use super::{
    db::Db,
    error::{Error, Result},
    timers,
};

mod handed;
mod postgres;
pub(super) mod sqlite;

pub use handed::{Delivered, DeliveryRow, Handed, HandoverRow, MessageRow};

/// What one turn leaves. Everything that tells about the young person is sealed.
pub struct Turn {
    /// The conversation.
    pub id: ConversationId,
    /// The channel's name.
    pub channel: &'static str,
    /// The keyed hash of the address.
    pub address_hash: String,
    /// The version that the turn was made from; 0 begins the conversation.
    pub version: i64,
    /// The state's bytes.
    pub state: Vec<u8>,
    /// Where to answer; `None` leaves what is there.
    pub return_address: Option<Vec<u8>>,
    /// The row's key and the sealed name of the message on its platform, where it can be deleted there.
    pub trace: Option<(String, Vec<u8>)>,
    /// The language tag.
    pub lang: String,
    /// Whether the conversation is over.
    pub closed: bool,
    /// The time of the turn.
    pub now: DateTime<Utc>,
    /// Why the turn is made.
    pub cause: Cause,
    /// Whether all that was said before is deleted.
    pub wipe: bool,
    /// Whether what lies on the platform is to be deleted there; also with `wipe`.
    pub clear: bool,
    /// What is said.
    pub reply: Option<Reply>,
    /// What is counted.
    pub tallies: Vec<Tallied>,
    /// What is told of services.
    pub reports: Vec<Reported>,
    /// The names of timers, each once, and when they run out. They replace those that are there.
    pub reminders: Vec<(String, DateTime<Utc>)>,
    /// What it leaves of handovers.
    pub handed: Handed,
}

impl Turn {
    /// The number of the turn in its conversation.
    pub fn seq(&self) -> i64 {
        self.version + 1
    }

    /// The hash of the message that it takes in.
    pub fn external_hash(&self) -> Option<&str> {
        match &self.cause {
            Cause::Message(hash) | Cause::Call(hash) => Some(hash),
            Cause::Timer(_) | Cause::Handover => None,
        }
    }
}

/// Why a turn is made; it is used up with it.
#[derive(Clone)]
pub enum Cause {
    /// A message, by the hash of its external id.
    Message(String),
    /// A timer that ran out.
    Timer(timers::Due),
    /// What a counsellor did, by the hash of the call's id.
    Call(String),
    /// Something in a handover that is due or that its endpoint brought about. It may come twice and find nothing to do.
    Handover,
}

/// What a turn says.
pub struct Reply {
    /// The key of its row in the outbox.
    pub id: String,
    /// Its bytes.
    pub payload: Vec<u8>,
    /// Whether whoever asked has it already.
    pub sent: bool,
}

/// Something to count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tallied {
    /// The table.
    pub sheet: Sheet,
    /// The ISO 8601 week.
    pub week: String,
    /// The columns behind the week, in their order; the last ones are empty where the table has fewer.
    pub keys: [Cow<'static, str>; 4],
    /// Whether it is test traffic.
    pub is_test: bool,
}

/// The tables of tallies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the tables")]
pub enum Sheet {
    Outcomes = 0,
    Topics = 1,
    Channels = 2,
    Services = 3,
    Marks = 4,
}

/// What a young person told of a way to a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The service's id.
    pub service: String,
    /// The way.
    pub way: &'static str,
    /// The day, UTC.
    pub day: String,
    /// Who told: a hash that says nothing else and whose key ends with the next day.
    pub reporter: String,
    /// How it went.
    pub went: &'static str,
    /// Whether it is test traffic.
    pub is_test: bool,
}

/// What a platform has taken of a row of the outbox.
pub struct Taken {
    /// The row's key.
    pub id: String,
    /// How many of its messages.
    pub parts: i64,
    /// When the last one was taken; `None` while more are to follow.
    pub sent_at: Option<DateTime<Utc>>,
    /// What the message is called there, where it can be deleted.
    pub trace: Option<Trace>,
}

/// A message of ours that a platform took.
pub struct Trace {
    /// The row's key.
    pub id: String,
    /// The conversation.
    pub conversation: String,
    /// The platform's name for the message, sealed.
    pub message: Vec<u8>,
    /// When it was taken.
    pub at: DateTime<Utc>,
}

impl Db {
    /// Writes turns, and notes what platforms and endpoints have taken, in one transaction; gives whether each turn holds. One that does not
    /// was not fast enough: its conversation has moved on or is gone, its address has one already, its timer is used up.
    /// No two turns may be of one conversation or address.
    ///
    /// On SQLite the calling thread does the work and waits for the disk.
    ///
    /// # Errors
    /// [`Error::Duplicate`] when one of them takes in a message that was taken in before. Nothing is written then.
    pub async fn write_turns(&self, turns: &[Turn], taken: &[Taken], delivered: &[Delivered]) -> Result<Vec<bool>> {
        match self {
            Db::Sqlite(file) => {
                let _gate = file.gate().await;
                let mut pen = file.pen();
                sqlite::write(pen.as_mut().ok_or(Error::Unavailable)?, turns, taken, delivered)
            }
            Db::Postgres(server) => postgres::write(server, turns, taken, delivered).await,
        }
    }
}

//! The conversations as they stand, so that a turn need not read: what was last written of each, as it was written.
//!
//! Only where this process owns the database (SQLite). States stay sealed in here, too, so that a destroyed key ends
//! them in memory as on the disk. Nothing relies on this being right: a turn made from a state that has moved on loses
//! its race like any other, what is held of its conversation is let go, and it begins again from the database.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::store::{
    Db,
    conversations::{Found, Place},
    turns::Turn,
};

/// How many states are held, those that are in use; of other conversations only that they exist.
const MOST: usize = 4096;

/// A conversation with more messages is read from the database.
const MOST_MESSAGES: usize = 256;

/// What is known without asking the database.
pub(super) enum Look {
    /// Nothing: ask it.
    Unknown,
    /// There is no such conversation.
    Absent,
    /// This is how it stands.
    Here(Found),
}

/// The conversations as they stand.
pub(super) struct Recent {
    /// `None` where other processes write, too.
    all: Option<Mutex<All>>,
}

#[derive(Default)]
struct All {
    /// Whether every conversation of the database is among them.
    is_complete: bool,
    /// By address; 128 bits of a hash of its hash.
    talks: HashMap<u128, Talk>,
    /// The addresses of all talks whose state is held, those that came first in front; others may be among them.
    held: VecDeque<u128>,
}

struct Talk {
    /// Which conversation; 0 when it is not known.
    id: u128,
    stands: Option<Box<Stands>>,
}

/// A row of the table as the last turn left it.
struct Stands {
    id: String,
    version: i64,
    state: Vec<u8>,
    lang: String,
    /// All messages that were taken in, and their turns.
    taken: Vec<(u128, i64)>,
    is_used: bool,
}

impl Recent {
    pub fn new(db: &Db) -> Self {
        Recent { all: matches!(db, Db::Sqlite(_)).then(Mutex::default) }
    }

    /// The conversation at an address, and whether it took in a message with one of these hashes.
    pub fn look(&self, channel: &str, address: [&str; 2], external: [&str; 2]) -> Look {
        let Some(mut all) = self.all() else { return Look::Unknown };
        let is_complete = all.is_complete;
        // A conversation of today is younger than one of yesterday.
        let there = address.into_iter().find(|hash| all.talks.contains_key(&short(hash)));
        let Some(hash) = there else { return if is_complete { Look::Absent } else { Look::Unknown } };
        let Some(stands) = all.talks.get_mut(&short(hash)).and_then(|talk| talk.stands.as_deref_mut()) else {
            return Look::Unknown;
        };
        stands.is_used = true;
        let external = external.map(short);
        Look::Here(Found {
            id: stands.id.clone(),
            channel: channel.to_owned(),
            address_hash: hash.to_owned(),
            version: stands.version,
            state: stands.state.clone(),
            lang: stands.lang.clone(),
            seen: stands.taken.iter().find(|(taken, _)| external.contains(taken)).map(|(_, seq)| *seq),
        })
    }

    /// Notes what became of turns: whether each was written, `None` when nobody can tell.
    pub fn note<'t>(&self, outcomes: impl Iterator<Item = (&'t Turn, Option<bool>)>) {
        let Some(mut all) = self.all() else { return };
        for (turn, held) in outcomes {
            match held {
                Some(true) => all.written(turn),
                Some(false) | None => all.let_go(turn),
            }
        }
    }

    /// Whether all conversations of the database still have to be told.
    pub fn wants_all(&self) -> bool {
        self.all().is_some_and(|all| !all.is_complete)
    }

    /// Takes in which conversations there are, as they were read after this began to note turns.
    pub fn complete(&self, places: &[Place]) {
        let Some(mut all) = self.all() else { return };
        for place in places {
            all.talks.entry(short(&place.address_hash)).or_insert(Talk { id: short(&place.id), stands: None });
        }
        all.is_complete = true;
    }

    /// Forgets conversations that were deleted.
    pub fn forget(&self, gone: &[Place]) {
        let Some(mut all) = self.all() else { return };
        for place in gone {
            all.remove(&place.address_hash, short(&place.id));
        }
    }

    /// Lets go of states that were not used since the last call.
    pub fn tidy(&self) {
        let Some(mut all) = self.all() else { return };
        let All { talks, held, .. } = &mut *all;
        for talk in talks.values_mut() {
            talk.stands.take_if(|stands| !std::mem::take(&mut stands.is_used));
        }
        held.retain(|address| talks.get(address).is_some_and(|talk| talk.stands.is_some()));
    }

    fn all(&self) -> Option<MutexGuard<'_, All>> {
        self.all.as_ref().map(|all| all.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl All {
    /// What this turn left is how its conversation stands.
    fn written(&mut self, turn: &Turn) {
        let message = turn.external_hash().map(|hash| (short(hash), turn.seq()));
        let address = short(&turn.address_hash);
        if turn.version == 0 {
            self.make_room();
            let stands = Stands {
                id: turn.id.0.clone(),
                version: 1,
                state: turn.state.clone(),
                lang: turn.lang.clone(),
                taken: message.into_iter().collect(),
                is_used: true,
            };
            self.talks.insert(address, Talk { id: short(&turn.id.0), stands: Some(Box::new(stands)) });
            self.held.push_back(address);
            return;
        }
        let talk = self.talks.entry(address).or_insert(Talk { id: short(&turn.id.0), stands: None });
        // Where a turn is missing, so may be a message: then the database is asked.
        let follows = |stands: &&mut Box<Stands>| stands.version == turn.version && stands.taken.len() < MOST_MESSAGES;
        match talk.stands.as_mut().filter(follows) {
            Some(stands) => {
                stands.version = turn.seq();
                stands.state.clone_from(&turn.state);
                stands.lang.clone_from(&turn.lang);
                stands.taken.extend(message);
                stands.is_used = true;
            }
            None => self.let_go(turn),
        }
    }

    /// How the conversation of this turn stands is not known any more; it may be there or not.
    fn let_go(&mut self, turn: &Turn) {
        let talk = self.talks.entry(short(&turn.address_hash)).or_insert(Talk { id: 0, stands: None });
        talk.stands = None;
    }

    /// Lets go of the state that was held longest without being used, if there is no room for one more.
    fn make_room(&mut self) {
        while self.held.len() >= MOST
            && let Some(address) = self.held.pop_front()
        {
            let Some(talk) = self.talks.get_mut(&address) else { continue };
            talk.stands.take_if(|stands| !std::mem::take(&mut stands.is_used));
            if talk.stands.is_some() {
                self.held.push_back(address);
            }
        }
    }

    fn remove(&mut self, address_hash: &str, id: u128) {
        let address = short(address_hash);
        if self.talks.get(&address).is_some_and(|talk| talk.id == id) {
            self.talks.remove(&address);
        }
    }
}

/// A hash of a hash or key, short enough to keep many.
fn short(text: &str) -> u128 {
    let hash = blake3::hash(text.as_bytes());
    u128::from_le_bytes(hash.as_bytes()[..16].try_into().expect("a hash has 32 bytes"))
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::{
        ids::ConversationId,
        store::turns::{Cause, Handed},
    };

    fn turn(version: i64, message: &str) -> Turn {
        Turn {
            id: ConversationId("id".to_owned()),
            channel: "web",
            address_hash: "here".to_owned(),
            version,
            state: format!("state {}", version + 1).into_bytes(),
            return_address: None,
            lang: "sw".to_owned(),
            closed: false,
            now: DateTime::default(),
            cause: Cause::Message(message.to_owned()),
            wipe: false,
            clear: false,
            trace: None,
            reply: None,
            tallies: vec![],
            reports: vec![],
            reminders: vec![],
            handed: Handed::default(),
        }
    }

    fn recent() -> Recent {
        Recent { all: Some(Mutex::default()) }
    }

    fn note(recent: &Recent, turn: &Turn, held: Option<bool>) {
        recent.note([(turn, held)].into_iter());
    }

    /// The version and the turn that took in the message, if the conversation is known.
    fn look(recent: &Recent, message: &str) -> Option<(i64, Option<i64>)> {
        match recent.look("web", ["today", "here"], [message, ""]) {
            Look::Here(found) => Some((found.version, found.seen)),
            Look::Absent | Look::Unknown => None,
        }
    }

    fn place(id: &str) -> Place {
        Place { id: id.to_owned(), address_hash: "here".to_owned() }
    }

    #[test]
    fn a_conversation_stands_as_its_last_turn_left_it_and_knows_its_messages() {
        let recent = recent();
        note(&recent, &turn(0, "one"), Some(true));
        note(&recent, &turn(1, "two"), Some(true));
        assert_eq!(look(&recent, "three"), Some((2, None)));
        assert_eq!((look(&recent, "one"), look(&recent, "two")), (Some((2, Some(1))), Some((2, Some(2)))));
    }

    #[test]
    fn whatever_is_not_sure_is_asked_of_the_database() {
        for held in [Some(false), None] {
            let recent = recent();
            note(&recent, &turn(0, "one"), Some(true));
            note(&recent, &turn(1, "two"), held);
            assert!(look(&recent, "one").is_none());
        }
        let recent = recent();
        note(&recent, &turn(0, "one"), Some(true));
        note(&recent, &turn(2, "three"), Some(true));
        assert!(look(&recent, "one").is_none(), "a turn is missing, and so may be a message");
    }

    #[test]
    fn only_when_all_are_known_an_address_can_have_none() {
        let recent = recent();
        let at = |address| recent.look("web", [address, ""], ["", ""]);
        assert!(matches!(at("nowhere"), Look::Unknown) && recent.wants_all());
        recent.complete(&[place("other")]);
        assert!(matches!(at("nowhere"), Look::Absent) && matches!(at("here"), Look::Unknown) && !recent.wants_all());
    }

    #[test]
    fn what_was_deleted_is_forgotten_and_not_what_began_there_since() {
        let recent = recent();
        recent.complete(&[]);
        note(&recent, &turn(0, "one"), Some(true));
        recent.forget(&[place("other")]);
        assert_eq!(look(&recent, "one"), Some((1, Some(1))));
        recent.forget(&[place("id")]);
        assert!(matches!(recent.look("web", ["here", ""], ["", ""]), Look::Absent));
    }

    #[test]
    fn for_a_new_state_the_oldest_goes_that_nobody_used() {
        let recent = recent();
        recent.complete(&[]);
        let first = |at: usize| Turn { address_hash: at.to_string(), ..turn(0, "one") };
        let is_held = |at: usize| matches!(recent.look("web", [&at.to_string(), ""], ["", ""]), Look::Here(_));
        // All are new, so each has its second chance, and then the oldest goes.
        (0..=MOST).for_each(|at| note(&recent, &first(at), Some(true)));
        assert!(!is_held(0) && is_held(1) && is_held(MOST));
        // The one that was just looked at stays, the next one goes.
        note(&recent, &first(MOST + 1), Some(true));
        assert!(is_held(1) && !is_held(2) && is_held(MOST + 1));
    }

    #[test]
    fn a_state_that_nobody_used_is_let_go_and_the_conversation_is_still_known() {
        let recent = recent();
        recent.complete(&[]);
        note(&recent, &turn(0, "one"), Some(true));
        recent.tidy();
        assert!(look(&recent, "one").is_some());
        recent.tidy();
        recent.tidy();
        assert!(matches!(recent.look("web", ["here", ""], ["", ""]), Look::Unknown));
    }
}

//! How far the gateway was followed: which events are still in hand, and up to which one everything is on the disk.
//!
//! A session is taken up again after the last event that came while this process lives, and after the last one that is
//! settled when it has died. What came twice by that is known by its id. The page that survives the process holds the
//! session and a number, nothing of anybody.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::config::Secret;

/// A session that can be taken up again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Session {
    /// Its name.
    pub id: String,
    /// Where.
    pub address: String,
    /// After which event.
    pub seq: u64,
}

/// The events of one session that came, and which of them are in hand.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    session: u64,
    last: u64,
    open: BTreeSet<u64>,
}

/// An event in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    session: u64,
    seq: u64,
}

impl Ledger {
    /// Begins the ledger of another session, taken up after this event.
    pub fn begin(&mut self, after: u64) {
        *self = Ledger { session: self.session + 1, last: after, open: BTreeSet::new() };
    }

    /// An event came; it is in hand until it is settled. One whose number came before is taken in hand as well: that
    /// something is the same, only its own id tells.
    pub fn came(&mut self, seq: u64) -> Entry {
        self.last = self.last.max(seq);
        self.open.insert(seq);
        Entry { session: self.session, seq }
    }

    /// An event is settled. One of an earlier session counts for nothing here.
    pub fn settle(&mut self, entry: Entry) {
        if entry.session == self.session {
            self.open.remove(&entry.seq);
        }
    }

    /// The last event that came.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// The last event up to which everything is settled.
    pub fn settled(&self) -> u64 {
        self.open.first().map_or(self.last, |first| first.saturating_sub(1))
    }
}

/// The page on which the session is kept for the next process.
pub(super) struct Page {
    path: PathBuf,
    /// Tells tokens apart; a session of another one is none of ours.
    mark: String,
}

#[derive(Serialize, Deserialize)]
struct Written {
    mark: String,
    session: Session,
}

impl Page {
    /// The page in a folder, for this token.
    pub fn new(folder: &Path, token: &Secret) -> Self {
        let mark = blake3::derive_key("helpbridge 2026 discord session", token.expose().as_bytes());
        let mark = blake3::Hash::from_bytes(mark).to_hex()[..16].to_owned();
        Page { path: folder.join("discord-session.json"), mark }
    }

    /// The session of the process before, if there is one that fits.
    pub fn read(&self) -> Option<Session> {
        let written: Written = serde_json::from_slice(&fs::read(&self.path).ok()?).ok()?;
        (written.mark == self.mark).then_some(written.session)
    }

    /// Keeps a session; `None` forgets it. A crash leaves the page of before or this one.
    pub fn write(&self, session: Option<&Session>) -> io::Result<()> {
        let Some(session) = session else {
            return match fs::remove_file(&self.path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        };
        let written = Written { mark: self.mark.clone(), session: session.clone() };
        let next = self.path.with_extension("next");
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        io::Write::write_all(
            &mut options.open(&next)?,
            &serde_json::to_vec(&written).expect("a session is plain data"),
        )?;
        fs::rename(next, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_hand_holds_back_what_is_settled() {
        let mut ledger = Ledger::default();
        ledger.begin(0);
        let entries: Vec<Entry> = (1..=5).map(|seq| ledger.came(seq)).collect();
        assert_eq!((ledger.last(), ledger.settled()), (5, 0));
        ledger.settle(entries[1]);
        ledger.settle(entries[0]);
        assert_eq!(ledger.settled(), 2);
        ledger.settle(entries[4]);
        ledger.settle(entries[3]);
        assert_eq!(ledger.settled(), 2);
        ledger.settle(entries[2]);
        assert_eq!(ledger.settled(), 5);
        let again = ledger.came(5);
        assert_eq!((ledger.last(), ledger.settled()), (5, 4));
        ledger.settle(again);
        assert_eq!((ledger.last(), ledger.settled()), (5, 5));
    }

    #[test]
    fn another_session_counts_for_itself() {
        let mut ledger = Ledger::default();
        ledger.begin(7);
        let old = ledger.came(8);
        ledger.begin(0);
        let new = ledger.came(8);
        ledger.settle(old);
        assert_eq!(ledger.settled(), 7);
        ledger.settle(new);
        assert_eq!(ledger.settled(), 8);
    }

    #[test]
    fn a_page_is_for_its_own_token_and_can_be_torn_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let token = |name: &str| Secret::new(name.to_owned());
        let page = Page::new(folder.path(), &token("a"));
        assert_eq!(page.read(), None);
        let session = Session { id: "s".to_owned(), address: "wss://a.example".to_owned(), seq: 9 };
        page.write(Some(&session)).expect("written");
        assert_eq!(page.read(), Some(session));
        assert_eq!(Page::new(folder.path(), &token("b")).read(), None);
        let text = fs::read_to_string(folder.path().join("discord-session.json")).expect("read");
        assert!(!text.contains("\"a\""), "the token is not in it");
        page.write(None).expect("removed");
        page.write(None).expect("removed again");
        assert_eq!(page.read(), None);
    }
}

//! What accounts, sign-in and vetting stand on: the store, the clock, the key of their secrets.

use std::{sync::Arc, time::Duration};

use tokio::{sync::Semaphore, task, time};

use crate::{
    clock::Clock,
    seal::Key,
    store::{Db, Result, Tx, audit},
};

use super::{
    password::{self, Typed},
    role::Role,
    throttle::Throttle,
};

/// How many passwords are worked on at once: each takes 19 MB and a tenth of a second of one core.
const PLACES: usize = 2;
/// How long a password waits for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was done, as the audit names it.
pub(super) struct Act(pub &'static str);

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Member {
    /// The account's key.
    pub id: String,
    /// What they type to sign in.
    pub name: String,
    /// What others read.
    pub alias: String,
    /// What they are here for.
    pub role: Role,
    /// The helpline they belong to. Only ever from the session, never from a request.
    pub helpline: Option<String>,
    /// The hash of their session's token.
    pub(super) session: String,
    /// What every form of theirs carries, so that no other site can send one.
    pub form_token: String,
}

impl Member {
    /// Who it is, in the audit.
    pub fn actor(&self) -> String {
        actor(&self.id)
    }
}

/// An account, in the audit.
pub(super) fn actor(account: &str) -> String {
    format!("staff:{account}")
}

/// The way to everything in this folder. Cheap to clone.
#[derive(Clone)]
pub struct Office {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    clock: Clock,
    key: Key,
    throttle: Throttle,
    places: Semaphore,
    nobodys: String,
}

impl Office {
    /// An office over this store; `key` seals the secrets of accounts and has to stay the same.
    pub fn new(db: Db, clock: Clock, key: Key) -> Self {
        let places = Semaphore::new(PLACES);
        let inner = Inner { db, clock, key, throttle: Throttle::default(), places, nobodys: password::nobodys() };
        Office { inner: Arc::new(inner) }
    }

    /// The store.
    pub fn db(&self) -> &Db {
        &self.inner.db
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// The counters of tries.
    pub fn throttle(&self) -> &Throttle {
        &self.inner.throttle
    }

    pub(super) fn key(&self) -> &Key {
        &self.inner.key
    }

    /// A keyed hash, as the store has it.
    pub(super) fn hash(&self, parts: &[&str]) -> String {
        self.inner.key.hash(parts).to_hex().to_string()
    }

    /// Adds a line to the audit, in the transaction of what it tells of: one is never without the other.
    pub(super) async fn note(&self, tx: &mut Tx, actor: &str, act: Act, detail: &str) -> Result<()> {
        self.note_about(tx, actor, act, ("", ""), detail).await
    }

    /// The same about a helpline and a handover, of which either may be empty.
    pub(super) async fn note_about(
        &self,
        tx: &mut Tx,
        actor: &str,
        Act(action): Act,
        (helpline, handover): (&str, &str),
        detail: &str,
    ) -> Result<()> {
        let entry = audit::Entry {
            at: self.clock().now(),
            actor: actor.to_owned(),
            action,
            endpoint_id: helpline.to_owned(),
            handover_id: handover.to_owned(),
            detail: detail.to_owned(),
        };
        audit::append(tx, &[entry]).await
    }

    /// Whether a password fits; without a hash as much work, and it never does. `None`: too many wait.
    pub(super) async fn fits(&self, password: Typed, hashed: Option<String>) -> Option<bool> {
        let known = hashed.is_some();
        let hashed = hashed.unwrap_or_else(|| self.inner.nobodys.clone());
        self.work(move || password::fits(&password, &hashed)).await.map(|fits| fits && known)
    }

    /// Hashes a password. `None`: too many wait.
    pub(super) async fn hash_password(&self, password: Typed) -> Option<String> {
        self.work(move || password::hash(&password)).await
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let place = time::timeout(PATIENCE, self.inner.places.acquire()).await.ok()?.ok()?;
        let done = task::spawn_blocking(work).await.ok();
        drop(place);
        done
    }
}

//! Where helplines receive handovers: read from the store into a snapshot that every turn looks at, and changed here alone,
//! each change with its line in the audit.
//!
//! The snapshot is read anew every few seconds, so that the kill switch of one copy of the program reaches all others.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::{
    directory::{ChatHere, Chats, PRACTICE, Reporting, Schedule},
    handover::sign::{Bytes, Keys, Signer, read_public, shown_public, shown_secret},
    ids,
    lang::Lang,
    seal::Key,
    store::{
        self, audit, deliveries, endpoints, handovers,
        helplines::{self, NEW_AT_ONCE, NEW_FOR},
    },
};

use super::bridge::Bridge;

/// How long an endpoint may be used after it was checked.
pub const CHECKED_FOR: TimeDelta = TimeDelta::days(90);

/// How an endpoint is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EndpointKind {
    /// Signed events to an address of the helpline's own.
    Webhook,
    /// The built-in console.
    Console,
    /// Invented; for trying things out.
    Practice,
}

impl EndpointKind {
    /// The name in the table.
    pub fn as_str(self) -> &'static str {
        match self {
            EndpointKind::Webhook => "webhook",
            EndpointKind::Console => "console",
            EndpointKind::Practice => PRACTICE,
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        [EndpointKind::Webhook, EndpointKind::Console, EndpointKind::Practice].into_iter().find(|k| k.as_str() == name)
    }
}

/// An endpoint, ready to be used.
pub struct Endpoint {
    /// The row, apart from its keys.
    pub row: endpoints::Row,
    /// How it is reached.
    pub kind: EndpointKind,
    /// What signs for it and knows its calls.
    pub signer: Signer,
    /// What it must tell others.
    pub reporting: Reporting,
    /// The languages its people write; empty: any.
    pub languages: Vec<Lang>,
    /// What it can do.
    pub capabilities: Vec<String>,
    hours: Option<Schedule>,
}

impl Endpoint {
    /// The key.
    pub fn id(&self) -> &str {
        &self.row.id
    }

    /// Whether handovers go there.
    pub fn is_live(&self, now: DateTime<Utc>) -> bool {
        self.row.status == "live" && self.row.expires_at.is_none_or(|at| now < at)
    }

    /// Whether it promised to be heard of every half minute while a talk runs.
    pub fn has_heartbeat(&self) -> bool {
        self.kind == EndpointKind::Console || self.capabilities.iter().any(|name| name == "heartbeat")
    }
}

/// All endpoints as they were read last.
#[derive(Default)]
pub struct Endpoints {
    by_id: HashMap<String, Arc<Endpoint>>,
    /// Whom one can chat with; rebuilt with the snapshot.
    chats: Arc<Chats>,
}

impl Endpoints {
    /// The endpoint with this key.
    pub fn get(&self, id: &str) -> Option<&Arc<Endpoint>> {
        self.by_id.get(id)
    }

    /// The living endpoint of a service.
    pub fn of_service(&self, service: &str, now: DateTime<Utc>) -> Option<&Arc<Endpoint>> {
        self.by_id.values().filter(|endpoint| endpoint.row.service_id == service).find(|endpoint| endpoint.is_live(now))
    }

    /// Every endpoint.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Endpoint>> {
        self.by_id.values()
    }
}

/// Where the snapshot is held.
pub(super) struct Shelf {
    held: RwLock<Arc<Endpoints>>,
    /// Whether the practice helpline is switched on.
    practice: bool,
}

impl Shelf {
    pub fn new(practice: bool) -> Self {
        let shelf = Shelf { held: RwLock::default(), practice };
        shelf.put(Vec::new(), &HashMap::new());
        shelf
    }

    fn put(&self, mut endpoints: Vec<Endpoint>, load: &HashMap<String, i64>) {
        if self.practice {
            endpoints.push(practice());
        }
        let chat = |endpoint: &Endpoint| {
            let taken = load.get(endpoint.id()).copied().unwrap_or_default();
            let chat = ChatHere {
                reporting: endpoint.reporting,
                languages: endpoint.languages.clone(),
                hours: endpoint.hours.clone(),
                ages: (age(endpoint.row.min_age), age(endpoint.row.max_age)),
                is_full: endpoint.row.capacity > 0 && taken >= endpoint.row.capacity,
                wait_minutes: None,
            };
            (endpoint.row.service_id.clone(), chat)
        };
        let chats = Chats::new(endpoints.iter().filter(|endpoint| endpoint.row.status == "live").map(chat));
        let by_id = endpoints.into_iter().map(|endpoint| (endpoint.row.id.clone(), Arc::new(endpoint))).collect();
        let fresh = Arc::new(Endpoints { by_id, chats: Arc::new(chats) });
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = fresh;
    }

    fn get(&self) -> Arc<Endpoints> {
        self.held.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// An age as the table has it.
fn age(kept: Option<i64>) -> Option<u8> {
    kept.and_then(|age| u8::try_from(age).ok())
}

/// The practice helpline: no row, no address, no person.
fn practice() -> Endpoint {
    Endpoint {
        row: endpoints::Row {
            id: PRACTICE.to_owned(),
            helpline: String::new(),
            service_id: PRACTICE.to_owned(),
            kind: PRACTICE.to_owned(),
            url: String::new(),
            secrets: Vec::new(),
            capabilities: String::new(),
            languages: String::new(),
            min_age: None,
            max_age: None,
            hours: String::new(),
            timezone: String::new(),
            reporting: "unknown".to_owned(),
            status: "live".to_owned(),
            capacity: 0,
            created_at: DateTime::default(),
            changed_at: DateTime::default(),
            checked_at: None,
            expires_at: None,
        },
        kind: EndpointKind::Practice,
        signer: Signer::new(&Keys::default()),
        reporting: Reporting::Unknown,
        languages: Vec::new(),
        capabilities: Vec::new(),
        hours: None,
    }
}

/// What an endpoint is added with.
#[derive(Clone, Debug)]
pub struct NewEndpoint {
    /// The organisation.
    pub helpline: String,
    /// The service in the directory.
    pub service: String,
    /// How it is reached.
    pub kind: EndpointKind,
    /// Where, for a webhook.
    pub url: String,
    /// Their public key (`whpk_...`): then both sides sign with `v1a`, else with one shared secret and `v1`.
    pub public_key: Option<String>,
    /// What it can do.
    pub capabilities: Vec<String>,
    /// The languages its people write; empty: any.
    pub languages: Vec<Lang>,
    /// The ages it is there for.
    pub ages: (Option<u8>, Option<u8>),
    /// Its opening hours; empty: those of the service.
    pub hours: String,
    /// Their zone.
    pub timezone: String,
    /// What it must tell others.
    pub reporting: Reporting,
    /// The most handovers at once; 0: as many as come.
    pub capacity: u32,
    /// Whether it goes live at once: two people have approved it, or the operator adds it by hand.
    pub live: bool,
}

/// What a helpline is shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown {
    /// The endpoint's id.
    pub id: String,
    /// The shared secret (`whsec_...`), or our public key (`whpk_...`).
    pub key: String,
}

/// Why an endpoint cannot be added or changed.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// Something about it does not fit.
    #[error("{0}")]
    Field(&'static str),
    /// There is none with this id.
    #[error("there is no endpoint with this id")]
    Unknown,
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] store::Error),
}

impl Bridge {
    /// The endpoints as they were read last.
    pub fn endpoints(&self) -> Arc<Endpoints> {
        self.shelf().get()
    }

    /// Whom one can chat with now.
    pub fn chats(&self) -> Arc<Chats> {
        self.shelf().get().chats.clone()
    }

    /// Reads the endpoints anew. Called every few seconds, and after each change. One of a new helpline takes few at once.
    pub async fn read_endpoints(&self) -> Result<(), store::Error> {
        let rows = endpoints::all(self.db()).await?;
        let load: HashMap<String, i64> =
            if rows.is_empty() { HashMap::new() } else { handovers::load(self.db()).await?.into_iter().collect() };
        let now = self.clock().now();
        let new = helplines::endpoints_new_since(self.db(), now - NEW_FOR).await?;
        let ready = rows.into_iter().filter_map(|mut row| {
            if new.contains(&row.id) {
                row.capacity = if row.capacity == 0 { NEW_AT_ONCE } else { row.capacity.min(NEW_AT_ONCE) };
            }
            let endpoint = row.id.clone();
            let ready = ready(row, self.lasting());
            if ready.is_none() {
                tracing::error!(endpoint, "an endpoint cannot be used: its keys or its kind cannot be read");
            }
            ready
        });
        // Too long ago since somebody looked: as if it were switched off.
        let ready = ready.map(|mut endpoint| {
            if endpoint.row.status == "live" && !endpoint.is_live(now) {
                "expired".clone_into(&mut endpoint.row.status);
            }
            endpoint
        });
        let ready = ready.collect();
        self.shelf().put(ready, &load);
        Ok(())
    }

    /// Adds an endpoint, `pending` unless it may go live at once. Gives its id and the key that is shown once.
    pub async fn add_endpoint(&self, new: NewEndpoint, actor: &str) -> Result<Shown, Unfit> {
        let directory = self.directory();
        let service = directory.service(&new.service).ok_or(Unfit::Field("the directory has no such service"))?;
        if new.kind == EndpointKind::Practice {
            return Err(Unfit::Field("the practice helpline is switched on in the settings"));
        }
        if new.kind == EndpointKind::Webhook && !is_address(&new.url, self.allows_private()) {
            return Err(Unfit::Field(
                "a webhook needs an address that begins with https:// and has no user, on port 443 or 8443",
            ));
        }
        let zone = if new.timezone.is_empty() { service.timezone.clone() } else { new.timezone.clone() };
        if !new.hours.is_empty() {
            let zone: Tz = zone.parse().map_err(|_| Unfit::Field("the zone is no IANA zone"))?;
            Schedule::parse(&new.hours, zone).map_err(|_| Unfit::Field("the hours are no opening_hours"))?;
        }
        let (keys, key) = fresh_keys(new.public_key.as_deref())?;
        let now = self.clock().now();
        let id = ids::fresh_row(now);
        let list = |all: &[String]| serde_json::to_string(all).expect("texts are plain data");
        let languages: Vec<String> = new.languages.iter().map(ToString::to_string).collect();
        let row = endpoints::Row {
            secrets: sealed_keys(self.lasting(), &id, &keys),
            id: id.clone(),
            helpline: new.helpline,
            service_id: new.service,
            kind: new.kind.as_str().to_owned(),
            url: new.url,
            capabilities: list(&new.capabilities),
            languages: list(&languages),
            min_age: new.ages.0.map(i64::from),
            max_age: new.ages.1.map(i64::from),
            hours: new.hours,
            timezone: zone,
            reporting: reporting_name(new.reporting).to_owned(),
            status: if new.live { "live" } else { "pending" }.to_owned(),
            capacity: i64::from(new.capacity),
            created_at: now,
            changed_at: now,
            checked_at: new.live.then_some(now),
            expires_at: new.live.then_some(now + CHECKED_FOR),
        };
        let mut tx = self.db().begin().await?;
        endpoints::put(&mut tx, &row).await?;
        audit::append(&mut tx, &[self.entry(actor, "endpoint.added", &id, row.kind.clone())]).await?;
        tx.commit().await?;
        self.read_endpoints().await?;
        Ok(Shown { id, key })
    }

    /// Changes the status: `pending`, `live`, `suspended` or `expired`. `suspended` is the kill switch: what runs there is
    /// ended by the next look, within seconds on every copy.
    pub async fn set_endpoint_status(&self, id: &str, status: &'static str, actor: &str) -> Result<(), Unfit> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        if !endpoints::set_status(&mut tx, id, status, now).await? {
            return Err(Unfit::Unknown);
        }
        if status == "live" {
            endpoints::set_checked(&mut tx, id, now, now + CHECKED_FOR).await?;
        }
        audit::append(&mut tx, &[self.entry(actor, "endpoint.status", id, status.to_owned())]).await?;
        tx.commit().await?;
        self.read_endpoints().await?;
        self.end_what_is_switched_off().await;
        Ok(())
    }

    /// Gives an endpoint a new key beside the one it has: from now on both sign, and either is taken. Called again, it takes
    /// away the oldest.
    pub async fn rotate_endpoint(&self, id: &str, actor: &str) -> Result<Shown, Unfit> {
        let mut row = endpoints::get(self.db(), id).await?.ok_or(Unfit::Unknown)?;
        let mut keys = open_keys(self.lasting(), &row).ok_or(Unfit::Field("its keys cannot be opened"))?;
        let key = if keys.theirs.is_empty() {
            let secret = ids::fresh_key().to_vec();
            let shown = shown_secret(&secret);
            keys.shared.insert(0, Bytes::new(secret));
            keys.shared.truncate(2);
            shown
        } else {
            let seed = ids::fresh_key().to_vec();
            let shown = shown_public(&seed).ok_or(Unfit::Field("no key could be made"))?;
            keys.seeds.insert(0, Bytes::new(seed));
            keys.seeds.truncate(2);
            shown
        };
        row.secrets = sealed_keys(self.lasting(), id, &keys);
        row.changed_at = self.clock().now();
        let mut tx = self.db().begin().await?;
        endpoints::put(&mut tx, &row).await?;
        audit::append(&mut tx, &[self.entry(actor, "endpoint.rotated", id, String::new())]).await?;
        tx.commit().await?;
        self.read_endpoints().await?;
        Ok(Shown { id: id.to_owned(), key })
    }

    /// Tries a delivery that was given up once more, from the first attempt on; `false` when there is none with this id.
    pub async fn replay_delivery(&self, id: &str, actor: &str) -> Result<bool, store::Error> {
        let mut tx = self.db().begin().await?;
        if !deliveries::replay(&mut tx, id, self.clock().now()).await? {
            return Ok(false);
        }
        audit::append(&mut tx, &[self.entry(actor, "delivery.replayed", "", id.to_owned())]).await?;
        tx.commit().await?;
        Ok(true)
    }

    fn entry(&self, actor: &str, action: &'static str, endpoint: &str, detail: String) -> audit::Entry {
        audit::Entry {
            at: self.clock().now(),
            actor: actor.to_owned(),
            action,
            endpoint_id: endpoint.to_owned(),
            handover_id: String::new(),
            detail,
        }
    }
}

/// Whether this can be the address of a webhook.
fn is_address(url: &str, allows_private: bool) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let port = authority.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.ends_with(']'));
    let is_plain = !authority.is_empty() && !authority.contains('@') && !url.contains(char::is_whitespace);
    let is_port = allows_private || port.is_none_or(|port| matches!(port, "443" | "8443"));
    is_plain && is_port && url.len() <= 300 && (scheme == "https" || (allows_private && scheme == "http"))
}

/// New keys, and the one that is shown to the helpline.
fn fresh_keys(public_key: Option<&str>) -> Result<(Keys, String), Unfit> {
    let secret = ids::fresh_key().to_vec();
    Ok(match public_key {
        None => {
            let shown = shown_secret(&secret);
            (Keys { shared: vec![Bytes::new(secret)], ..Keys::default() }, shown)
        }
        Some(theirs) => {
            let theirs = read_public(theirs).ok_or(Unfit::Field("the public key is no whpk_ key of ed25519"))?;
            let shown = shown_public(&secret).ok_or(Unfit::Field("no key could be made"))?;
            (Keys { seeds: vec![Bytes::new(secret)], theirs: vec![theirs], ..Keys::default() }, shown)
        }
    })
}

fn sealed_keys(lasting: &Key, id: &str, keys: &Keys) -> Vec<u8> {
    lasting.seal(&["endpoint", id], &serde_json::to_vec(keys).expect("keys are plain data"))
}

fn open_keys(lasting: &Key, row: &endpoints::Row) -> Option<Keys> {
    serde_json::from_slice(&lasting.open(&["endpoint", &row.id], &row.secrets)?).ok()
}

/// Makes an endpoint of a row; `None` when it cannot be used.
fn ready(mut row: endpoints::Row, lasting: &Key) -> Option<Endpoint> {
    let signer = Signer::new(&open_keys(lasting, &row)?);
    row.secrets.clear();
    let texts = |json: &str| serde_json::from_str::<Vec<String>>(json).unwrap_or_default();
    let hours = (!row.hours.is_empty()).then(|| Schedule::parse(&row.hours, row.timezone.parse().ok()?).ok()).flatten();
    Some(Endpoint {
        kind: EndpointKind::named(&row.kind)?,
        signer,
        reporting: match row.reporting.as_str() {
            "must" => Reporting::Must,
            "may" => Reporting::May,
            _ => Reporting::Unknown,
        },
        languages: texts(&row.languages).iter().filter_map(|tag| tag.parse().ok()).collect(),
        capabilities: texts(&row.capabilities),
        hours,
        row,
    })
}

/// The name of a rule on reporting in the table.
pub fn reporting_name(reporting: Reporting) -> &'static str {
    match reporting {
        Reporting::Must => "must",
        Reporting::May => "may",
        Reporting::Unknown => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_over_tls_can_be_webhooks() {
        for good in ["https://a.example/hook", "https://a.example:8443", "https://[2001:db8::1]/x"] {
            assert!(is_address(good, false), "{good}");
        }
        for bad in [
            "",
            "http://a.example",
            "https://u:p@a.example",
            "https://a.example:22/x",
            "ftp://a",
            "https:///x",
            "https://a b",
        ] {
            assert!(!is_address(bad, false), "{bad}");
        }
        assert!(is_address("http://127.0.0.1:9000/hook", true));
    }
}

//! Entries of the directory, kept by the services themselves.
//!
//! A keeper edits their own entry. What tells when, for whom and in which language somebody is there counts at once; where a
//! child is sent, and the name that it reads, waits for an approver. What counts is laid over the files of the directory
//! ([`crate::directory::edits`]) and served from that moment on, here and, within a minute, by every other copy.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use tokio::{sync, task};

use crate::{
    directory::{
        self, Change, Complaint, Directory, Edit, FIELDS, Files, Service,
        edits::{self, Cells},
    },
    ids,
    store::{Error, Result, Tx, claims, entries},
};

use super::office::{Act, Member, Office};

/// What is served from now on.
pub struct Served {
    /// The directory.
    pub directory: Arc<Directory>,
    /// Its files.
    pub files: Files,
    /// What differs from the state before.
    pub changes: Vec<Change>,
}

/// Serves another state of the directory: what does so stands above this folder.
pub type Serve = Arc<dyn Fn(Served) + Send + Sync>;

/// The entries. Cheap to clone.
#[derive(Clone)]
pub struct Entries {
    inner: Arc<Inner>,
}

struct Inner {
    office: Office,
    /// The files without what services say about themselves.
    base: Files,
    serve: Serve,
    now: Mutex<Now>,
    /// One change after the other.
    turn: sync::Mutex<()>,
}

/// What is served.
#[derive(Clone)]
struct Now {
    edits: Vec<Edit>,
    directory: Arc<Directory>,
}

/// What would become of a change.
pub struct Preview {
    /// The entry as it would be with all of it.
    pub service: Service,
    /// Fields that would count at once.
    pub at_once: Vec<&'static str>,
    /// Fields that would wait for an approver.
    pub waits: Vec<&'static str>,
    /// What has to come back with the change, so that nothing is saved that was not seen.
    pub seen: String,
}

/// What became of fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Those that count.
    pub at_once: Vec<&'static str>,
    /// Those that wait for an approver.
    pub waits: Vec<&'static str>,
}

/// Why an entry was not changed.
#[derive(Debug)]
pub enum Unchanged {
    /// There is no such entry that this member keeps.
    Known,
    /// It was not looked at before, or has changed since.
    Stale,
    /// Nothing differs.
    Same,
    /// The entry would not be good any more.
    Wrong(Vec<Complaint>),
    /// It was decided before, or whoever proposed it keeps the entry no longer.
    Now,
    /// The same person again.
    Another,
}

/// What came of it.
type Done<T> = Result<std::result::Result<T, Unchanged>>;

/// A change that waits, for whoever decides.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its key.
    pub id: String,
    /// The service's id.
    pub service: String,
    /// The account that proposed it.
    pub staff: String,
    /// When.
    pub at: chrono::DateTime<chrono::Utc>,
    /// Columns that would be others, with what stands there and what would.
    pub differ: Vec<(String, String, String)>,
    /// Fields that stay as they are, of which somebody else has to say so.
    pub confirmed: Vec<&'static str>,
}

impl Entries {
    /// The entries over these files. `edits` are those that the served directory has in it already.
    pub fn new(office: Office, base: Files, edits: Vec<Edit>, directory: Arc<Directory>, serve: Serve) -> Self {
        let now = Mutex::new(Now { edits, directory });
        Entries { inner: Arc::new(Inner { office, base, serve, now, turn: sync::Mutex::default() }) }
    }

    /// The entries that a member keeps.
    pub async fn kept_by(&self, member: &Member) -> Result<Vec<String>> {
        claims::kept_by(self.office().db(), &member.id).await
    }

    /// The cells of an entry as they count now, by column.
    pub fn row(&self, service: &str) -> Option<Cells> {
        let edits: Vec<Edit> = self.now().edits.into_iter().filter(|edit| edit.service == service).collect();
        edits::row(&edits::overlaid(&self.inner.base, &edits).0, service)
    }

    /// What would become of an entry with these cells.
    pub async fn preview(&self, by: &Member, service: &str, cells: &Cells) -> Done<Preview> {
        if !self.kept_by(by).await?.iter().any(|kept| kept == service) {
            return Ok(Err(Unchanged::Known));
        }
        let Some(row) = self.row(service) else { return Ok(Err(Unchanged::Known)) };
        let fields = differing(&row, cells);
        if fields.is_empty() {
            return Ok(Err(Unchanged::Same));
        }
        let more = self.edits_of(service, &fields, cells, &for_the_service(by));
        let tried = match self.tried(more).await {
            Ok((directory, _)) => directory,
            Err(complaints) => return Ok(Err(Unchanged::Wrong(complaints))),
        };
        let Some(after) = tried.service(service).cloned() else { return Ok(Err(Unchanged::Known)) };
        let (waits, at_once) = fields.into_iter().partition(|field| edits::takes_two(field));
        let seen = self.seen(by, service, &row, cells);
        Ok(Ok(Preview { service: after, at_once, waits, seen }))
    }

    /// Changes an entry, if exactly this was looked at before.
    pub async fn change(&self, by: &Member, service: &str, cells: &Cells, seen: &str) -> Done<Saved> {
        let turn = self.inner.turn.lock().await;
        let preview = match self.preview(by, service, cells).await? {
            Ok(preview) => preview,
            Err(not) => return Ok(Err(not)),
        };
        if preview.seen != seen {
            return Ok(Err(Unchanged::Stale));
        }
        let Preview { at_once, waits, .. } = preview;
        let row = self.row(service).unwrap_or_default();
        // Each part by itself has to leave a good entry, as they come to count at different times.
        let now = self.edits_of(service, &at_once, cells, &for_the_service(by));
        if let Err(complaints) = self.tried(now.clone()).await {
            return Ok(Err(Unchanged::Wrong(complaints)));
        }
        let mut tx = self.office().db().begin().await?;
        put(&mut tx, &now).await?;
        if !at_once.is_empty() {
            self.note(&mut tx, by, "entry.changed", service, &at_once).await?;
        }
        self.propose(&mut tx, by, service, &waits, &row, cells).await?;
        tx.commit().await?;
        self.take_up().await?;
        drop(turn);
        Ok(Ok(Saved { at_once, waits }))
    }

    /// Says that nothing has changed: what the entry says was looked at today. A way to the service that is past its day,
    /// or that young people could not reach, needs a second person, who sees to it that somebody answers there.
    pub async fn same(&self, by: &Member, service: &str, is_hidden: impl Fn(&str) -> bool) -> Done<Saved> {
        let turn = self.inner.turn.lock().await;
        let is_kept = self.kept_by(by).await?.iter().any(|kept| kept == service);
        let entry = self.now().directory.service(service).filter(|_| is_kept).cloned();
        let (Some(entry), Some(row)) = (entry, self.row(service)) else { return Ok(Err(Unchanged::Known)) };
        let today = self.office().clock().now().date_naive();
        let needs_two = |field: &&str| {
            let past = entry.evidence_for(edits::field_named(field).unwrap_or("name")).next_check;
            edits::is_way(field) && (past.is_none_or(|day| day <= today) || is_hidden(field))
        };
        let there: Vec<&'static str> = entry.evidence().iter().map(|field| field.field).collect();
        let (waits, at_once): (Vec<_>, Vec<_>) = there.into_iter().partition(|field| needs_two(field));
        let now = self.edits_of(service, &at_once, &row, &for_the_service(by));
        if let Err(complaints) = self.tried(now.clone()).await {
            return Ok(Err(Unchanged::Wrong(complaints)));
        }
        let mut tx = self.office().db().begin().await?;
        put(&mut tx, &now).await?;
        self.note(&mut tx, by, "entry.changed", service, &at_once).await?;
        self.propose(&mut tx, by, service, &waits, &row, &row).await?;
        tx.commit().await?;
        self.take_up().await?;
        drop(turn);
        Ok(Ok(Saved { at_once, waits }))
    }

    /// What waits for an approver.
    pub async fn waiting(&self) -> Result<Vec<Waiting>> {
        let rows = entries::waiting(self.office().db()).await?;
        Ok(rows.into_iter().map(shown).collect())
    }

    /// Lets a change count that waited; gives the service and the fields. It takes somebody else than who proposed it.
    pub async fn confirm(&self, by: &Member, id: &str) -> Done<(String, Vec<&'static str>)> {
        let turn = self.inner.turn.lock().await;
        let now = self.office().clock().now();
        let found = entries::by_id(self.office().db(), id).await?.filter(|proposal| proposal.outcome.is_none());
        let Some(proposal) = found else { return Ok(Err(Unchanged::Now)) };
        if proposal.staff_id == by.id {
            return Ok(Err(Unchanged::Another));
        }
        let proposer = crate::store::staff::by_id(self.office().db(), &proposal.staff_id).await?;
        let proposer = proposer.filter(|account| account.disabled_at.is_none());
        let keeps = claims::kept_by(self.office().db(), &proposal.staff_id).await?.contains(&proposal.service);
        let (cells, was) = (read(&proposal.cells), read(&proposal.was));
        let row = self.row(&proposal.service).unwrap_or_default();
        let stands = was.iter().all(|(column, value)| row.get(column).map_or("", String::as_str) == value);
        let Some(proposer) = proposer.filter(|_| keeps && stands) else {
            let mut tx = self.office().db().begin().await?;
            entries::decide(&mut tx, id, "overtaken", &by.id, now).await?;
            self.note(&mut tx, by, "entry.decided", &proposal.service, &["overtaken"]).await?;
            tx.commit().await?;
            return Ok(Err(Unchanged::Now));
        };
        let fields = fields_of(&cells);
        let names = format!("{} + {}", named(&proposer.alias, ", for the service"), named(&by.alias, ""));
        let edits = self.edits_of(&proposal.service, &fields, &cells, &names);
        if let Err(complaints) = self.tried(edits.clone()).await {
            return Ok(Err(Unchanged::Wrong(complaints)));
        }
        let mut tx = self.office().db().begin().await?;
        if !entries::decide(&mut tx, id, "confirmed", &by.id, now).await? {
            return Ok(Err(Unchanged::Now));
        }
        put(&mut tx, &edits).await?;
        self.note(&mut tx, by, "entry.decided", &proposal.service, &fields).await?;
        tx.commit().await?;
        self.take_up().await?;
        drop(turn);
        Ok(Ok((proposal.service, fields)))
    }

    /// Does not let a change count that waited.
    pub async fn refuse(&self, by: &Member, id: &str) -> Done<()> {
        let now = self.office().clock().now();
        let mut tx = self.office().db().begin().await?;
        let Some(proposal) = entries::by_id(self.office().db(), id).await? else { return Ok(Err(Unchanged::Now)) };
        if !entries::decide(&mut tx, id, "refused", &by.id, now).await? {
            return Ok(Err(Unchanged::Now));
        }
        self.note(&mut tx, by, "entry.decided", &proposal.service, &["refused"]).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Takes up what was changed here or by another copy; gives whether something was.
    ///
    /// # Errors
    /// When the store fails. What cannot be laid over the files is logged, and the last good state is served on.
    pub async fn refresh(&self) -> Result<bool> {
        let _turn = self.inner.turn.lock().await;
        self.take_up().await
    }

    async fn take_up(&self) -> Result<bool> {
        let edits = all(&entries::edits(self.office().db()).await?);
        let before = self.now();
        if edits == before.edits {
            return Ok(false);
        }
        let (base, laid) = (self.inner.base.clone(), edits.clone());
        let made = task::spawn_blocking(move || made(&base, &laid)).await.map_err(|_| Error::Unavailable)?;
        let (directory, files) = match made {
            Ok(made) => made,
            Err(complaints) => {
                let error = complaints.first().map(ToString::to_string).unwrap_or_default();
                tracing::error!(error, "what services say about themselves makes no good directory: it is not served");
                return Ok(false);
            }
        };
        let directory = Arc::new(directory);
        let changes = directory::changes(&before.directory, &directory);
        if changes.iter().any(|change| !change.unconfirmed().is_empty()) {
            tracing::error!("a number was changed for which two people do not stand: it is not served");
            return Ok(false);
        }
        *self.inner.now.lock().unwrap_or_else(PoisonError::into_inner) = Now { edits, directory: directory.clone() };
        (self.inner.serve)(Served { directory, files, changes });
        Ok(true)
    }

    /// The directory as it would be with more edits.
    async fn tried(&self, more: Vec<Edit>) -> std::result::Result<(Directory, Files), Vec<Complaint>> {
        let mut edits = self.now().edits;
        edits.retain(|edit| !more.iter().any(|new| new.service == edit.service && new.field == edit.field));
        edits.extend(more);
        let base = self.inner.base.clone();
        task::spawn_blocking(move || made(&base, &edits)).await.unwrap_or_else(|_| Err(Vec::new()))
    }

    /// The edits that fields of an entry come to, looked at today.
    fn edits_of(&self, service: &str, fields: &[&'static str], cells: &Cells, verifier: &str) -> Vec<Edit> {
        let date = self.office().clock().now().date_naive();
        let base = edits::row(&self.inner.base, service).unwrap_or_default();
        let directory = self.now().directory;
        let source = directory.service(service).map(source_of).unwrap_or_default();
        let edit = |field: &&'static str| Edit {
            service: service.to_owned(),
            field,
            cells: edits::cells_of(field, cells),
            base: edits::cells_of(field, &base),
            source: source.clone(),
            date,
            verifier: verifier.to_owned(),
            next_check: edits::next_check(field, date),
        };
        fields.iter().map(edit).collect()
    }

    /// Lets fields wait for an approver. What waited before of the same entry and the same fields is overtaken.
    async fn propose(
        &self,
        tx: &mut Tx,
        by: &Member,
        service: &str,
        fields: &[&'static str],
        row: &Cells,
        cells: &Cells,
    ) -> Result<()> {
        if fields.is_empty() {
            return Ok(());
        }
        let at = self.office().clock().now();
        for earlier in entries::waiting_of(tx, service).await? {
            if fields_of(&read(&earlier.cells)).iter().any(|field| fields.contains(field)) {
                entries::decide(tx, &earlier.id, "overtaken", &by.id, at).await?;
            }
        }
        let of = |row: &Cells| fields.iter().flat_map(|field| edits::cells_of(field, row)).collect::<Cells>();
        let proposal = entries::Proposal {
            id: ids::fresh_row(at),
            service: service.to_owned(),
            cells: written(&of(cells)),
            was: written(&of(row)),
            staff_id: by.id.clone(),
            at,
            outcome: None,
            decided_by: None,
            decided_at: None,
        };
        entries::propose(tx, &proposal).await?;
        self.note(tx, by, "entry.proposed", service, fields).await
    }

    async fn note(&self, tx: &mut Tx, by: &Member, act: &'static str, service: &str, fields: &[&str]) -> Result<()> {
        let detail = format!("{service}: {}", fields.join(", "));
        self.office().note(tx, &by.actor(), Act(act), &detail).await
    }

    /// What only somebody has who was shown exactly this.
    fn seen(&self, by: &Member, service: &str, row: &Cells, cells: &Cells) -> String {
        self.office().hash(&["entry-seen", &by.id, service, &written(row), &written(cells)])
    }

    fn office(&self) -> &Office {
        &self.inner.office
    }

    fn now(&self) -> Now {
        self.inner.now.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Everything that is stored, as the directory takes it.
pub fn all(rows: &[entries::Edit]) -> Vec<Edit> {
    let edit = |row: &entries::Edit| {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        Some(Edit {
            service: row.service.clone(),
            field: edits::field_named(&row.field)?,
            cells: read(&row.cells),
            base: read(&row.base),
            source: row.source.clone(),
            date: day(&row.day)?,
            verifier: row.verifier.clone(),
            next_check: day(&row.next_check)?,
        })
    };
    rows.iter().filter_map(edit).collect()
}

fn made(base: &Files, edits: &[Edit]) -> std::result::Result<(Directory, Files), Vec<Complaint>> {
    let (files, _) = edits::overlaid(base, edits);
    Ok((directory::import_to_serve(&files)?, files))
}

async fn put(tx: &mut Tx, edits: &[Edit]) -> Result<()> {
    for edit in edits {
        let row = entries::Edit {
            service: edit.service.clone(),
            field: edit.field.to_owned(),
            cells: written(&edit.cells),
            base: written(&edit.base),
            source: edit.source.clone(),
            day: edit.date.to_string(),
            verifier: edit.verifier.clone(),
            next_check: edit.next_check.to_string(),
        };
        entries::put(tx, &row).await?;
    }
    Ok(())
}

/// The fields in which cells differ from a row.
fn differing(row: &Cells, cells: &Cells) -> Vec<&'static str> {
    let differs = |field: &&str| edits::cells_of(field, row) != edits::cells_of(field, cells);
    FIELDS.into_iter().filter(differs).collect()
}

/// The fields that some columns belong to.
fn fields_of(cells: &Cells) -> Vec<&'static str> {
    let has = |field: &&str| edits::columns(field).iter().any(|column| cells.contains_key(*column));
    FIELDS.into_iter().filter(has).collect()
}

/// A page of the service itself, as the source of what it says.
fn source_of(service: &Service) -> String {
    let pages = [&service.website, &service.web_chat_url, &service.telegram];
    pages.into_iter().flatten().next().unwrap_or(&service.source_url).clone()
}

fn for_the_service(member: &Member) -> String {
    named(&member.alias, ", for the service")
}

/// An alias as it stands in a file that anybody may read.
fn named(alias: &str, more: &str) -> String {
    let name = format!("{}{more}", alias.trim_matches(|c: char| !c.is_alphabetic()));
    if edits::is_name(&name) && name != more { name } else { format!("Somebody{more}") }
}

fn shown(proposal: entries::Proposal) -> Waiting {
    let (cells, was) = (read(&proposal.cells), read(&proposal.was));
    let before = |column: &String| was.get(column).cloned().unwrap_or_default();
    let differ: Vec<(String, String, String)> = cells
        .iter()
        .filter(|(column, value)| before(column) != **value)
        .map(|(column, value)| (column.clone(), before(column), value.clone()))
        .collect();
    let is_same = |field: &&'static str| edits::cells_of(field, &cells) == edits::cells_of(field, &was);
    let confirmed = fields_of(&cells).into_iter().filter(is_same).collect();
    let entries::Proposal { id, service, staff_id: staff, at, .. } = proposal;
    Waiting { id, service, staff, at, differ, confirmed }
}

fn read(json: &str) -> Cells {
    serde_json::from_str(json).unwrap_or_default()
}

fn written(cells: &Cells) -> String {
    serde_json::to_string(cells).unwrap_or_default()
}

//! Where a keeper looks after the entries of their services: what each says and until when that counts, a form to change it
//! with a preview in words, one button for "nothing has changed".

use std::fmt::Write;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::{
    directory::{
        Complaint, OpenDay, Service,
        edits::{self, Cells},
    },
    plain,
    staff::{Entries, Member, Preview, Saved, Unchanged},
    store,
};

use super::{
    super::WebState,
    frame::{Answer, Frame, answer, short},
    who::{Form, Keeper, Staff},
};

/// So many days before it is due, an entry is shown as due.
pub(super) const SOON: u64 = 30;
/// So many days of opening hours are shown in words.
const AHEAD: u64 = 14;

/// The columns that a keeper writes: the name in the form, what is asked, and what helps to answer.
const ASKED: [(&str, &str, &str); 18] = [
    ("hours", "Opening hours", "As OpenStreetMap writes them: Mo-Fr 08:00-20:00; Sa 10:00-14:00. Or 24/7."),
    ("timezone", "Time zone of the hours", "As in Africa/Nairobi."),
    ("languages", "Languages", "Tags with semicolons between, as in en;sw."),
    ("min_age", "Youngest age", "Empty where there is no bound."),
    ("max_age", "Oldest age", ""),
    ("cost", "Cost to a child", "unknown, free, free-no-credit (works without credit on the phone) or local."),
    ("topics", "Topics", "Words of the directory with semicolons between; empty where you listen to everything."),
    ("name", "Name", "As it is published, in English or Latin letters."),
    ("name_local", "Name as it is written at home", "Only where that differs."),
    ("phone", "Number to call", "As it is dialled at home."),
    ("phone_e164", "The same number with its country code", "As in +254711123456; empty for short numbers."),
    ("sms", "Number for texts", ""),
    ("sms_keyword", "How a text has to begin", "Only where it has to."),
    ("whatsapp", "WhatsApp number", "With its country code."),
    ("telegram", "Address on Telegram", "https://t.me/ and the name."),
    ("web_chat_url", "Page of the live chat", ""),
    ("email", "Mail address", "Never shown to young people as a way to be helped."),
    ("website", "Website", ""),
];

/// How many of them count at once; the others wait for a second person.
const AT_ONCE: usize = 7;

/// An entry in the list.
struct Line {
    id: String,
    name: String,
    /// Fields that have to be looked at again, or soon, with their days.
    due: String,
    is_past: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "staff/entries.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    error: &'a str,
    lines: Vec<Line>,
}

/// A field as the entry has it.
struct Said {
    label: &'static str,
    value: String,
    looked: String,
    by: String,
    next: String,
    is_due: bool,
}

/// A field of the form.
struct Input {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    error: Option<String>,
}

/// What would become of it.
struct Seen {
    /// What has to come back with the change.
    token: String,
    at_once: Vec<String>,
    waits: Vec<String>,
    /// The hours in words.
    days: Vec<String>,
    note: &'static str,
}

/// One entry.
#[derive(Template)]
#[template(path = "staff/entry.html", config = "src/web/askama.toml")]
struct Entry<'a> {
    frame: Frame,
    id: &'a str,
    error: String,
    notice: String,
    said: Vec<Said>,
    waiting: Vec<String>,
    preview: Option<Seen>,
    at_once: Vec<Input>,
    second: Vec<Input>,
}

/// The entries that a keeper looks after.
pub(super) async fn list(State(state): State<WebState>, Staff { member, .. }: Staff<Keeper>) -> Answer {
    all(&state, &member, StatusCode::OK, "").await
}

async fn all(state: &WebState, member: &Member, status: StatusCode, error: &str) -> Answer {
    let kept = match state.entries() {
        Some(entries) => entries.kept_by(member).await?,
        None => Vec::new(),
    };
    let today = state.clock().now().date_naive();
    let line = |id: String| {
        let directory = state.directory();
        let service = directory.service(&id);
        let due = service.map(|service| service.due_within(today, SOON)).unwrap_or_default();
        Line {
            name: service.map_or_else(|| format!("{id}: not in the directory any more"), |s| s.name.clone()),
            is_past: due.iter().any(|(_, day)| day.is_none_or(|day| day <= today)),
            due: told(&due),
            id,
        }
    };
    let lines = kept.into_iter().map(line).collect();
    Ok(answer(&Page { frame: Frame::of(member, "Your entries"), error, lines }, status))
}

/// Fields with the days on which they have to be looked at again.
pub(super) fn told(due: &[(&'static str, Option<NaiveDate>)]) -> String {
    let one = |(field, day): &(&'static str, Option<NaiveDate>)| {
        format!("{} {}", label(field), day.map_or_else(|| "never checked".to_owned(), |day| day.to_string()))
    };
    due.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Takes one more entry, by a claim that was granted.
pub(super) async fn take(State(state): State<WebState>, form: Form<Keeper>) -> Answer {
    match state.office().take_claim(&form.member, form.fields.get("claim")).await? {
        Ok(()) => Ok(Redirect::to("/entries").into_response()),
        Err(not) => all(&state, &form.member, StatusCode::UNPROCESSABLE_ENTITY, &not.to_string()).await,
    }
}

/// One entry with the form to change it.
pub(super) async fn page(
    State(state): State<WebState>,
    Path(id): Path<String>,
    Staff { member, .. }: Staff<Keeper>,
) -> Answer {
    let Some(entries) = state.entries() else { return Ok(nothing(&member)) };
    if !entries.kept_by(&member).await?.contains(&id) {
        return Ok(nothing(&member));
    }
    let Some(row) = entries.row(&id) else { return Ok(nothing(&member)) };
    show(&state, entries, &member, &id, StatusCode::OK, &row, Outcome::default()).await
}

fn nothing(member: &Member) -> Response {
    let words = "There is no such entry that you keep.";
    short(Some(member.clone()), StatusCode::NOT_FOUND, "Not found", words)
}

/// What is said about what was done.
#[derive(Default)]
struct Outcome {
    error: String,
    notice: String,
    wrong: Vec<Complaint>,
    preview: Option<Seen>,
}

async fn show(
    state: &WebState,
    entries: &Entries,
    member: &Member,
    id: &str,
    status: StatusCode,
    cells: &Cells,
    outcome: Outcome,
) -> Answer {
    let directory = state.directory();
    let Some(service) = directory.service(id) else { return Ok(nothing(member)) };
    let today = state.clock().now().date_naive();
    let input = |(column, label, hint): &(&'static str, &'static str, &'static str)| Input {
        id: column,
        label,
        hint,
        value: cells.get(*column).cloned().unwrap_or_default(),
        error: outcome.wrong.iter().find(|wrong| wrong.column == *column).map(in_words),
    };
    let mut inputs: Vec<Input> = ASKED.iter().map(input).collect();
    let second = inputs.split_off(AT_ONCE);
    let waiting = entries.waiting().await?.into_iter().filter(|waiting| waiting.service == id);
    let waiting = waiting.map(|waiting| in_short(&waiting.differ, &waiting.confirmed)).collect();
    let error = match (outcome.error.is_empty(), outcome.wrong.first()) {
        (true, Some(wrong)) => in_words(wrong),
        _ => outcome.error,
    };
    let title = if error.is_empty() { service.name.clone() } else { format!("Error: {}", service.name) };
    let row = entries.row(id).unwrap_or_default();
    let page = Entry {
        frame: Frame::of(member, title),
        id,
        error,
        notice: outcome.notice,
        said: said(service, &row, today),
        waiting,
        preview: outcome.preview,
        at_once: inputs,
        second,
    };
    Ok(answer(&page, status))
}

fn in_words(wrong: &Complaint) -> String {
    format!("{}; {}.", wrong.reason, wrong.fix)
}

/// A change that waits, in one line.
pub(super) fn in_short(differ: &[(String, String, String)], confirmed: &[&'static str]) -> String {
    let nothing = |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.to_owned() };
    let mut parts: Vec<String> = differ
        .iter()
        .map(|(column, was, now)| format!("{}: {} becomes {}", label(column), nothing(was), nothing(now)))
        .collect();
    parts.extend(confirmed.iter().map(|field| format!("{} is still right", label(field))));
    parts.join("; ")
}

/// What a column or a field is called.
fn label(name: &str) -> &'static str {
    match name {
        "ages" => "Ages",
        _ => ASKED.iter().find(|(column, ..)| *column == name).map_or("Something", |(_, label, _)| label),
    }
}

/// What the entry says, field by field, and who stands for it until when.
fn said(service: &Service, row: &Cells, today: NaiveDate) -> Vec<Said> {
    let due: Vec<&str> = service.due_within(today, SOON).into_iter().map(|(field, _)| field).collect();
    let field = |evidence: crate::directory::Evidence<'_>| Said {
        label: label(evidence.field),
        value: edits::cells_of(evidence.field, row)
            .into_values()
            .filter(|v| !v.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        looked: evidence.date.unwrap_or_else(|| "never".to_owned()),
        by: evidence.verifier.unwrap_or_default().to_owned(),
        next: evidence.next_check.map(|day| day.to_string()).unwrap_or_default(),
        is_due: due.contains(&evidence.field),
    };
    service.evidence().into_iter().map(field).collect()
}

/// The cells as they were typed.
fn typed(form: &Form<Keeper>) -> Cells {
    let cell = |column: &str| (column.to_owned(), plain::plain(form.fields.get(column)).trim().to_owned());
    ASKED.iter().map(|(column, ..)| cell(column)).collect()
}

/// What an entry would be with what was typed, in words.
pub(super) async fn preview(State(state): State<WebState>, Path(id): Path<String>, form: Form<Keeper>) -> Answer {
    let Some(entries) = state.entries() else { return Ok(nothing(&form.member)) };
    let cells = typed(&form);
    match entries.preview(&form.member, &id, &cells).await? {
        Ok(preview) => {
            let outcome = Outcome { preview: Some(seen(&state, preview)), ..Outcome::default() };
            show(&state, entries, &form.member, &id, StatusCode::OK, &cells, outcome).await
        }
        Err(not) => unchanged(&state, entries, &form.member, &id, &cells, not).await,
    }
}

fn seen(state: &WebState, preview: Preview) -> Seen {
    let Preview { service, at_once, waits, seen } = preview;
    let labels = |fields: Vec<&'static str>| fields.into_iter().map(|field| label(field).to_owned()).collect();
    let zone: Tz = service.timezone.parse().unwrap_or(Tz::UTC);
    let days = service.schedule.days(zone, state.clock().now(), AHEAD);
    let note = match &days {
        None => "The hours are not known: nobody is told that you are open, or closed.",
        Some(_) if service.schedule.has_holidays() => {
            "Public holidays differ, and which days those are is not known here: shown are days that are none."
        }
        Some(_) => "",
    };
    Seen {
        token: seen,
        at_once: labels(at_once),
        waits: labels(waits),
        days: days.unwrap_or_default().iter().map(day_in_words).collect(),
        note,
    }
}

/// A day with its hours, in words.
fn day_in_words(day: &OpenDay) -> String {
    let name = day.date.format("%A, %-d %B");
    let stretch = |(from, to): &(chrono::NaiveTime, chrono::NaiveTime)| {
        let next = if to <= from { " the next day" } else { "" };
        format!("{} to {}{next}", from.format("%H:%M"), to.format("%H:%M"))
    };
    let open: Vec<String> = day.open.iter().map(stretch).collect();
    let hours = match (day.all_day, open.is_empty()) {
        (true, _) => "open day and night".to_owned(),
        (false, true) => "closed".to_owned(),
        (false, false) => format!("open {}", open.join(" and ")),
    };
    if day.unsure { format!("{name}: {hours}; some of it cannot be told") } else { format!("{name}: {hours}") }
}

/// Saves what was looked at before.
pub(super) async fn save(State(state): State<WebState>, Path(id): Path<String>, form: Form<Keeper>) -> Answer {
    let Some(entries) = state.entries() else { return Ok(nothing(&form.member)) };
    let cells = typed(&form);
    match entries.change(&form.member, &id, &cells, form.fields.get("seen")).await? {
        Ok(saved) => after(&state, entries, &form.member, &id, &saved, "Saved").await,
        Err(not) => unchanged(&state, entries, &form.member, &id, &cells, not).await,
    }
}

/// Takes in that nothing has changed.
pub(super) async fn same(State(state): State<WebState>, Path(id): Path<String>, form: Form<Keeper>) -> Answer {
    let Some(entries) = state.entries() else { return Ok(nothing(&form.member)) };
    let answers = state.bridge().answers();
    let is_hidden = |field: &str| edits::way_of(field).is_some_and(|way| answers.hides(&id, way));
    match entries.same(&form.member, &id, is_hidden).await? {
        Ok(saved) => after(&state, entries, &form.member, &id, &saved, "Noted as looked at today").await,
        Err(not) => {
            let cells = entries.row(&id).unwrap_or_default();
            unchanged(&state, entries, &form.member, &id, &cells, not).await
        }
    }
}

/// The entry after something was saved.
async fn after(state: &WebState, entries: &Entries, member: &Member, id: &str, saved: &Saved, done: &str) -> Answer {
    let labels = |fields: &[&'static str]| fields.iter().map(|field| label(field)).collect::<Vec<_>>().join(", ");
    let mut notice = String::new();
    if !saved.at_once.is_empty() {
        notice = format!("{done}: {}. ", labels(&saved.at_once));
    }
    if !saved.waits.is_empty() {
        _ = write!(notice, "Waits for a second person: {}.", labels(&saved.waits));
    }
    let row = entries.row(id).unwrap_or_default();
    show(state, entries, member, id, StatusCode::OK, &row, Outcome { notice, ..Outcome::default() }).await
}

async fn unchanged(
    state: &WebState,
    entries: &Entries,
    member: &Member,
    id: &str,
    cells: &Cells,
    not: Unchanged,
) -> Answer {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let outcome = match not {
        Unchanged::Known => return Ok(nothing(member)),
        Unchanged::Wrong(wrong) if wrong.is_empty() => Outcome { error: TROUBLE.to_owned(), ..Outcome::default() },
        Unchanged::Wrong(wrong) => Outcome { wrong, ..Outcome::default() },
        Unchanged::Same => Outcome { error: SAME.to_owned(), ..Outcome::default() },
        Unchanged::Stale | Unchanged::Now | Unchanged::Another => {
            Outcome { error: STALE.to_owned(), ..Outcome::default() }
        }
    };
    show(state, entries, member, id, status, cells, outcome).await
}

const SAME: &str =
    "Nothing differs from what the entry says. Is all of it still right? Then press the button for that.";
const STALE: &str =
    "Nothing was saved: look at the preview first, and save from there. The entry may have changed meanwhile.";
const TROUBLE: &str = "The change could not be tried. Try again in a moment.";

/// What an approver may do with what waits stands in `mapping`.
pub(super) async fn waiting(state: &WebState) -> store::Result<Vec<crate::staff::Waiting>> {
    match state.entries() {
        Some(entries) => entries.waiting().await,
        None => Ok(Vec::new()),
    }
}

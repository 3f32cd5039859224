//! What the directory needs from its operators: changes that wait for a second person, ways that are hidden because young
//! people could not reach them, mistakes that readers reported, entries that have to be looked at again.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use chrono::TimeDelta;

use crate::{
    conversation::way_name,
    directory::edits,
    lang::Lang,
    staff::{Member, Role, Unchanged},
    store::{mistakes, reports},
};

use super::{
    super::{WebState, mistakes::REASONS},
    admin, entries,
    frame::{Answer, Frame, answer, moment},
    who::{Approver, Form, Staff, Vetting},
};

/// How long reports of mistakes are shown.
const SHOWN: TimeDelta = TimeDelta::days(30);

/// The most entries that are listed as due.
const MOST_DUE: usize = 500;

/// A change that waits.
struct Waits {
    id: String,
    service: String,
    who: String,
    at: String,
    what: String,
    may_decide: bool,
}

/// A way that is hidden.
struct Hidden {
    service: String,
    name: String,
    way: String,
    since: String,
    until: String,
}

/// A mistake that was reported.
struct Mistake {
    day: String,
    service: String,
    what: String,
    proposed: String,
}

/// An entry that has to be looked at again.
struct Due {
    service: String,
    is_past: bool,
    what: String,
}

/// The page.
#[derive(Template)]
#[template(path = "staff/directory.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    error: &'a str,
    waits: Vec<Waits>,
    hidden: Vec<Hidden>,
    mistakes: Vec<Mistake>,
    due: Vec<Due>,
    more: usize,
}

/// What the directory needs.
pub(super) async fn page(State(state): State<WebState>, Staff { member, .. }: Staff<Vetting>) -> Answer {
    show(&state, &member, StatusCode::OK, "").await
}

async fn show(state: &WebState, member: &Member, status: StatusCode, error: &str) -> Answer {
    let (db, now) = (state.office().db(), state.clock().now());
    let (directory, today) = (state.directory(), now.date_naive());
    let names = admin::names(state).await?;
    let waits = entries::waiting(state).await?.into_iter().map(|waiting| Waits {
        what: entries::in_short(&waiting.differ, &waiting.confirmed),
        who: names.get(&waiting.staff).cloned().unwrap_or_default(),
        at: moment(waiting.at),
        may_decide: member.role == Role::Approver && waiting.staff != member.id,
        id: waiting.id,
        service: waiting.service,
    });
    let hidden = reports::hidden(db).await?.into_iter().map(|hidden| Hidden {
        name: directory.service(&hidden.service).map(|service| service.name.clone()).unwrap_or_default(),
        until: hidden.until_day.unwrap_or_else(|| "somebody has looked".to_owned()),
        service: hidden.service,
        way: hidden.way,
        since: hidden.since,
    });
    let reported = mistakes::since(db, now - SHOWN).await?.into_iter().map(|mistake| Mistake {
        day: mistake.day.date_naive().to_string(),
        what: words_of(state, &mistake.reason),
        service: mistake.service,
        proposed: mistake.proposed,
    });
    let due = directory.services().iter().filter(|service| service.is_shown()).filter_map(|service| {
        let due = service.due_within(today, entries::SOON);
        let is_past = due.iter().any(|(_, day)| day.is_none_or(|day| day <= today));
        (!due.is_empty()).then(|| Due { service: service.id.clone(), is_past, what: entries::told(&due) })
    });
    let mut due: Vec<_> = due.collect();
    let more = due.len().saturating_sub(MOST_DUE);
    due.truncate(MOST_DUE);
    let page = Page {
        frame: Frame::of(member, "Directory"),
        error,
        waits: waits.collect(),
        hidden: hidden.collect(),
        mistakes: reported.collect(),
        due,
        more,
    };
    Ok(answer(&page, status))
}

/// The words for a reason that readers picked.
fn words_of(state: &WebState, reason: &str) -> String {
    let id = REASONS.iter().find(|(known, _)| *known == reason).map(|(_, id)| *id);
    id.map_or_else(|| reason.to_owned(), |id| state.dialogues().text(Lang::EN, id, &[]))
}

/// Offers a way again that was hidden.
pub(super) async fn show_way(State(state): State<WebState>, form: Form<Vetting>) -> Answer {
    let (service, way) = (form.fields.get("service"), form.fields.get("way"));
    if state.office().show_way(&form.member, service, way).await? {
        state.bridge().look_at_reports().await;
    }
    Ok(Redirect::to("/admin/directory").into_response())
}

/// Lets a change count that waited.
pub(super) async fn confirm(State(state): State<WebState>, Path(id): Path<String>, form: Form<Approver>) -> Answer {
    let Some(all) = state.entries() else { return Ok(Redirect::to("/admin/directory").into_response()) };
    let (service, fields) = match all.confirm(&form.member, &id).await? {
        Ok(confirmed) => confirmed,
        Err(not) => return refused(&state, &form.member, not).await,
    };
    // Two people stand for these ways: what was told of them before does not count any more.
    for field in fields {
        if let Some(way) = edits::way_of(field) {
            state.office().show_way(&form.member, &service, way_name(way)).await?;
        }
    }
    state.bridge().look_at_reports().await;
    Ok(Redirect::to("/admin/directory").into_response())
}

/// Does not let a change count that waited.
pub(super) async fn refuse(State(state): State<WebState>, Path(id): Path<String>, form: Form<Approver>) -> Answer {
    let Some(all) = state.entries() else { return Ok(Redirect::to("/admin/directory").into_response()) };
    match all.refuse(&form.member, &id).await? {
        Ok(()) => Ok(Redirect::to("/admin/directory").into_response()),
        Err(not) => refused(&state, &form.member, not).await,
    }
}

async fn refused(state: &WebState, member: &Member, not: Unchanged) -> Answer {
    let words = match not {
        Unchanged::Another => "You proposed this. Another one has to decide.".to_owned(),
        Unchanged::Wrong(wrong) => {
            wrong.first().map_or_else(String::new, |wrong| format!("Not confirmed: {}; {}.", wrong.reason, wrong.fix))
        }
        _ => "Nothing waits there any more, or the entry says something else now than when it was proposed.".to_owned(),
    };
    show(state, member, StatusCode::UNPROCESSABLE_ENTITY, &words).await
}

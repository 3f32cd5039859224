//! Access on request: what operators decide, and the tables that a researcher gets. Every export is noted.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    plain,
    staff::Member,
    statistics::{
        package::Files,
        series::{TABLES, file_name, series},
    },
    store::{self, releases},
};

use super::{
    super::WebState,
    frame::{Answer, Frame, answer, moment, short},
    who::{Form, Operator, Researcher, Staff},
};

/// A request.
struct Asked {
    id: String,
    at: String,
    facts: Vec<(&'static str, String)>,
    outcome: String,
    is_open: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "staff/access.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    error: &'a str,
    link: Option<String>,
    asked: Vec<Asked>,
}

/// Who asked for other tables.
pub(super) async fn page(State(state): State<WebState>, Staff { member, .. }: Staff<Operator>) -> Answer {
    show(&state, &member, StatusCode::OK, "", None).await
}

async fn show(state: &WebState, member: &Member, status: StatusCode, error: &str, link: Option<String>) -> Answer {
    let asked = state.office().access_requests().await?.into_iter().map(|request| Asked {
        at: moment(request.at),
        is_open: request.outcome.is_none(),
        outcome: request.outcome.unwrap_or_else(|| "to be decided".to_owned()),
        facts: vec![
            ("Who", request.name),
            ("Organisation", request.organisation),
            ("Mail", request.email),
            ("What for", request.purpose),
            ("Ethics statement", request.ethics),
            ("Who will see them", request.people),
            ("Until", request.until_day),
            ("Check for disclosure", request.checked),
        ],
        id: request.id,
    });
    let page = Page { frame: Frame::of(member, "Research"), error, link, asked: asked.collect() };
    Ok(answer(&page, status))
}

/// What was checked, as it was written down.
fn checked(form: &Form<Operator>) -> String {
    plain::plain(form.fields.get("checked")).chars().take(2000).collect()
}

/// Grants a request, and shows the link of the account once.
pub(super) async fn grant(State(state): State<WebState>, Path(id): Path<String>, form: Form<Operator>) -> Answer {
    let names = (form.fields.get("name").to_owned(), form.fields.get("alias").to_owned());
    match state.office().grant_access(&form.member, &id, &checked(&form), names).await? {
        Ok(added) => {
            let link = format!("{}/staff/setup/{}", state.settings().public_url, added.setup);
            show(&state, &form.member, StatusCode::OK, "", Some(link)).await
        }
        Err(not) => show(&state, &form.member, StatusCode::UNPROCESSABLE_ENTITY, &not.to_string(), None).await,
    }
}

/// Does not grant a request.
pub(super) async fn refuse(State(state): State<WebState>, Path(id): Path<String>, form: Form<Operator>) -> Answer {
    state.office().refuse_access(&form.member, &id, &checked(&form)).await?;
    Ok(Redirect::to("/admin/access").into_response())
}

/// The tables of a researcher.
#[derive(Template)]
#[template(path = "staff/research.html", config = "src/web/askama.toml")]
struct Tables {
    frame: Frame,
    until: String,
    files: Vec<String>,
}

fn over(member: &Member) -> Response {
    let words = "Your access has ended, or was not granted. Ask the operator.";
    short(Some(member.clone()), StatusCode::OK, "No access", words)
}

/// The tables that a researcher may take.
pub(super) async fn tables(State(state): State<WebState>, Staff { member, .. }: Staff<Researcher>) -> Answer {
    let Some(until) = state.office().access_until(&member).await? else { return Ok(over(&member)) };
    let files = TABLES.into_iter().map(file_name).collect();
    Ok(answer(&Tables { frame: Frame::of(&member, "Tables"), until: until.to_string(), files }, StatusCode::OK))
}

/// One of them. It is made of what is published, and that it was taken is noted before it is handed out.
pub(super) async fn file(
    State(state): State<WebState>,
    Path(name): Path<String>,
    Staff { member, .. }: Staff<Researcher>,
) -> Answer {
    if state.office().access_until(&member).await?.is_none() {
        return Ok(over(&member));
    }
    let table = TABLES.into_iter().find(|table| file_name(table) == name);
    let (published, made) = match table {
        Some(table) => {
            let all = published(&state).await?;
            (all.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>(), series(table, &all))
        }
        None => (Vec::new(), None),
    };
    let Some(content) = made else {
        return Ok(short(Some(member), StatusCode::NOT_FOUND, "Not found", "There is no such table."));
    };
    let range = match (published.first(), published.last()) {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        _ => "nothing published".to_owned(),
    };
    state.office().note_export(&member, &format!("{name}, {range}")).await?;
    let saved = format!("attachment; filename=\"{name}\"");
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, saved)];
    Ok((headers, content).into_response())
}

/// The newest version of every period, oldest first.
async fn published(state: &WebState) -> store::Result<Vec<(String, Files)>> {
    let db = state.office().db();
    let mut newest: BTreeMap<(String, String), releases::Release> = BTreeMap::new();
    for release in releases::all(db, state.settings().test_clock).await? {
        newest.entry((release.first_week.clone(), release.period.clone())).or_insert(release);
    }
    let mut all = Vec::new();
    for release in newest.into_values() {
        let files: Files = releases::files(db, &release.id).await?.into_iter().collect();
        all.push((release.id, files));
    }
    Ok(all)
}

//! Accounts of others: of all, for operators; of their own helpline, for leads.
//!
//! Operators and approvers are added on the machine alone, so that nobody makes a second approver of themselves here.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};

use crate::{
    staff::{Added, Member, NewAccount, Role},
    store::{self, staff::Account},
};

use super::{
    super::WebState,
    frame::{Answer, Frame, answer},
    who::{Form, Lead, Operator, Staff},
};

/// An account.
struct Line {
    id: String,
    name: String,
    alias: String,
    role: String,
    helpline: String,
    state: &'static str,
    may_change: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "staff/people.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    /// Where the forms go.
    base: &'static str,
    error: &'a str,
    /// The link of an account that was just made.
    link: Option<String>,
    people: Vec<Line>,
    /// The roles to choose from; with one alone there is nothing to choose.
    roles: &'static [&'static str],
    helplines: Vec<(String, String)>,
}

const ALL: &str = "/admin/staff";
const OWN: &str = "/console/people";

/// Roles that operators add here.
const ROLES: &[&str] = &["lead", "counsellor", "researcher"];

async fn show(state: &WebState, member: &Member, status: StatusCode, error: &str, link: Option<String>) -> Answer {
    let db = state.office().db();
    let is_lead = member.role == Role::Lead;
    let accounts = match member.helpline.as_deref().filter(|_| is_lead) {
        Some(helpline) => store::staff::of_helpline(db, helpline).await?,
        None => store::staff::all(db).await?,
    };
    let helplines = store::helplines::all(db).await?;
    let names: HashMap<&str, &str> =
        helplines.iter().map(|helpline| (helpline.id.as_str(), helpline.organisation.as_str())).collect();
    let shown = |account: Account| Line {
        state: match (account.disabled_at, &account.password) {
            (Some(_), _) => "ended",
            (None, Some(_)) => "in use",
            (None, None) => "not set up",
        },
        may_change: may_change(member, &account),
        helpline: account.helpline_id.as_deref().and_then(|id| names.get(id)).map_or("", |name| name).to_owned(),
        id: account.id,
        name: account.name,
        alias: account.alias,
        role: account.role,
    };
    let people = accounts.into_iter().map(shown).collect();
    let open = helplines.iter().filter(|helpline| helpline.stopped_at.is_none() && helpline.refused_at.is_none());
    let page = Page {
        frame: Frame::of(member, if is_lead { "People of your helpline" } else { "Accounts" }),
        base: if is_lead { OWN } else { ALL },
        error,
        link,
        people,
        roles: if is_lead { &[] } else { ROLES },
        helplines: open.map(|helpline| (helpline.id.clone(), helpline.organisation.clone())).collect(),
    };
    Ok(answer(&page, status))
}

/// Whether somebody may begin anew with an account, or end it.
fn may_change(member: &Member, account: &Account) -> bool {
    match member.role {
        Role::Operator => ROLES.contains(&account.role.as_str()),
        Role::Lead => account.role == Role::Counsellor.as_str() && account.helpline_id == member.helpline,
        _ => false,
    }
}

fn link(state: &WebState, added: &Added) -> String {
    format!("{}/staff/setup/{}", state.settings().public_url, added.setup)
}

async fn add_for(state: &WebState, member: &Member, new: NewAccount) -> Answer {
    match state.office().add(&member.actor(), new).await? {
        Ok(added) => show(state, member, StatusCode::OK, "", Some(link(state, &added))).await,
        Err(bad) => show(state, member, StatusCode::UNPROCESSABLE_ENTITY, &format!("Not added: {bad}."), None).await,
    }
}

/// The account that is meant, if this member may change it.
async fn meant(state: &WebState, member: &Member, id: &str) -> store::Result<Option<Account>> {
    let account = store::staff::by_id(state.office().db(), id).await?;
    Ok(account.filter(|account| may_change(member, account)))
}

async fn reset_for(state: &WebState, member: &Member, id: &str) -> Answer {
    let added = match meant(state, member, id).await? {
        Some(account) => state.office().reset(&member.actor(), &account.id).await?,
        None => None,
    };
    match added {
        Some(added) => show(state, member, StatusCode::OK, "", Some(link(state, &added))).await,
        None => not_yours(state, member).await,
    }
}

async fn end_for(state: &WebState, member: &Member, id: &str, back: &str) -> Answer {
    let Some(account) = meant(state, member, id).await? else { return not_yours(state, member).await };
    state.office().disable(&member.actor(), &account.id).await?;
    Ok(Redirect::to(back).into_response())
}

async fn not_yours(state: &WebState, member: &Member) -> Answer {
    show(state, member, StatusCode::NOT_FOUND, "There is no such account that you may change here.", None).await
}

/// Every account.
pub(super) async fn all(State(state): State<WebState>, Staff { member, .. }: Staff<Operator>) -> Answer {
    show(&state, &member, StatusCode::OK, "", None).await
}

/// Adds an account.
pub(super) async fn add(State(state): State<WebState>, form: Form<Operator>) -> Answer {
    let fields = &form.fields;
    let role = ROLES.iter().find(|role| **role == fields.get("role")).and_then(|role| role.parse().ok());
    let Some(role) = role else {
        return show(&state, &form.member, StatusCode::UNPROCESSABLE_ENTITY, "Choose a role.", None).await;
    };
    let helpline = Some(fields.get("helpline")).filter(|id| !id.is_empty()).map(str::to_owned);
    let new = NewAccount { name: fields.get("name").to_owned(), alias: fields.get("alias").to_owned(), role, helpline };
    add_for(&state, &form.member, new).await
}

/// Begins anew with an account.
pub(super) async fn reset(State(state): State<WebState>, Path(id): Path<String>, form: Form<Operator>) -> Answer {
    reset_for(&state, &form.member, &id).await
}

/// Ends an account.
pub(super) async fn end(State(state): State<WebState>, Path(id): Path<String>, form: Form<Operator>) -> Answer {
    end_for(&state, &form.member, &id, ALL).await
}

/// The accounts of a lead's own helpline.
pub(super) async fn of_helpline(State(state): State<WebState>, Staff { member, .. }: Staff<Lead>) -> Answer {
    show(&state, &member, StatusCode::OK, "", None).await
}

/// Adds a counsellor to a lead's own helpline.
pub(super) async fn add_counsellor(State(state): State<WebState>, form: Form<Lead>) -> Answer {
    let new = NewAccount {
        name: form.fields.get("name").to_owned(),
        alias: form.fields.get("alias").to_owned(),
        role: Role::Counsellor,
        helpline: form.member.helpline.clone(),
    };
    add_for(&state, &form.member, new).await
}

/// Begins anew with a counsellor of a lead's own helpline.
pub(super) async fn reset_counsellor(
    State(state): State<WebState>,
    Path(id): Path<String>,
    form: Form<Lead>,
) -> Answer {
    reset_for(&state, &form.member, &id).await
}

/// Ends a counsellor of a lead's own helpline.
pub(super) async fn end_counsellor(State(state): State<WebState>, Path(id): Path<String>, form: Form<Lead>) -> Answer {
    end_for(&state, &form.member, &id, OWN).await
}

//! One's own account: what it is, and how it is set up.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use crate::staff::{SetUp, Typed, Wrong};

use super::{
    super::{
        WebState,
        form::{Fields, Posted},
        session,
    },
    frame::{Answer, Frame, answer, short},
    who::{Anybody, Staff},
};

/// One's own account.
#[derive(Template)]
#[template(path = "staff/account.html", config = "src/web/askama.toml")]
struct Account<'a> {
    frame: Frame,
    name: &'a str,
    alias: &'a str,
    role: &'a str,
}

/// What somebody's account is.
pub(super) async fn page(Staff { member, .. }: Staff<Anybody>) -> Response {
    let frame = Frame::of(&member, "Your account");
    let page = Account { frame, name: &member.name, alias: &member.alias, role: member.role.as_str() };
    answer(&page, StatusCode::OK)
}

/// The form with which an account is set up.
#[derive(Template)]
#[template(path = "staff/setup.html", config = "src/web/askama.toml")]
struct Form<'a> {
    frame: Frame,
    token: &'a str,
    setup: SetUp,
    error: &'a str,
}

/// The codes for those who lose their telephone.
#[derive(Template)]
#[template(path = "staff/recovery.html", config = "src/web/askama.toml")]
struct Recovery {
    frame: Frame,
    codes: Vec<String>,
}

/// Shows the form to whoever has the link.
pub(super) async fn to_set_up(State(state): State<WebState>, Path(token): Path<String>) -> Answer {
    form(&state, &token, "").await
}

async fn form(state: &WebState, token: &str, error: &str) -> Answer {
    let Some(setup) = state.office().to_set_up(token).await? else { return Ok(gone()) };
    let (title, status) = if error.is_empty() {
        ("Set up your account", StatusCode::OK)
    } else {
        ("Error: Set up your account", StatusCode::UNPROCESSABLE_ENTITY)
    };
    Ok(answer(&Form { frame: Frame::open(title), token, setup, error }, status))
}

fn gone() -> Response {
    let words = "This link was used, or its day is over. Ask for a new one.";
    short(None, StatusCode::NOT_FOUND, "The link does not work any more", words)
}

/// Sets the account up, and shows its recovery codes once.
pub(super) async fn set_up(
    State(state): State<WebState>,
    Path(token): Path<String>,
    headers: HeaderMap,
    posted: Posted,
) -> Answer {
    if session::is_from_another_site(&headers) {
        return Ok(Redirect::to("/staff/sign-in").into_response());
    }
    let fields = Fields::of(posted);
    let typed = |name| Typed::new(fields.whole(name).to_owned());
    match state.office().set_up(&token, typed("password"), &typed("again"), fields.get("code")).await? {
        Ok(codes) => Ok(answer(&Recovery { frame: Frame::open("Your account is ready"), codes }, StatusCode::OK)),
        Err(Wrong::Link) => Ok(gone()),
        Err(Wrong::Short) => form(&state, &token, "The password is too short. It needs 12 characters.").await,
        Err(Wrong::Different) => form(&state, &token, "The two passwords are not the same.").await,
        Err(Wrong::Code) => {
            form(&state, &token, "The code is not right. Wait for the next one in the app, and type that.").await
        }
        Err(Wrong::Busy) => form(&state, &token, "Too many are at it. Try again in a minute.").await,
    }
}

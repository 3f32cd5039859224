//! Signing in and out.

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::staff::{Role, SignIn, Typed};

use super::{
    super::{
        WebState,
        caller::WhoAsks,
        form::{Fields, Posted},
        session,
    },
    cookie,
    frame::{Answer, Frame, answer},
    who::{Anybody, Form},
};

/// The form.
#[derive(Template)]
#[template(path = "staff/sign_in.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    error: &'a str,
    name: &'a str,
}

fn form(status: StatusCode, error: &str, name: &str) -> Response {
    let title = if error.is_empty() { "Sign in" } else { "Error: Sign in" };
    answer(&Page { frame: Frame::open(title), error, name }, status)
}

/// The form to sign in with.
pub(super) async fn page() -> Response {
    form(StatusCode::OK, "", "")
}

/// Signs somebody in. What was wrong is never said.
pub(super) async fn sign_in(
    State(state): State<WebState>,
    Extension(WhoAsks(who, _)): Extension<WhoAsks>,
    headers: HeaderMap,
    posted: Posted,
) -> Answer {
    if session::is_from_another_site(&headers) {
        return Ok(form(StatusCode::FORBIDDEN, "Type this here, on this page.", ""));
    }
    let fields = Fields::of(posted);
    let address = who.map(|who| who.name()).unwrap_or_default();
    let name = fields.get("name");
    let password = Typed::new(fields.whole("password").to_owned());
    let error = match state.office().sign_in(&address, name, password, fields.get("code")).await? {
        SignIn::In(signed_in) => {
            let home = home(signed_in.member.role);
            let cookie = [(header::SET_COOKIE, cookie::set(&headers, &signed_in.token))];
            return Ok((cookie, Redirect::to(home)).into_response());
        }
        SignIn::Refused => "This is not right. Check the name, the password and the code.".to_owned(),
        SignIn::Wait(wait) => {
            let minutes = wait.num_minutes() + 1;
            let words = format!("Too many tries. Wait {minutes} minutes, and try again.");
            return Ok(form(StatusCode::TOO_MANY_REQUESTS, &words, name));
        }
    };
    Ok(form(StatusCode::UNPROCESSABLE_ENTITY, &error, name))
}

/// Where somebody with this role begins.
pub(super) fn home(role: Role) -> &'static str {
    match role {
        Role::Operator | Role::Approver => "/admin",
        Role::Lead | Role::Counsellor => "/console",
        Role::Researcher => "/research",
        Role::Keeper => "/entries",
    }
}

/// Ends the session.
pub(super) async fn sign_out(State(state): State<WebState>, headers: HeaderMap, form: Form<Anybody>) -> Answer {
    state.office().sign_out(&form.member).await?;
    let cleared = [
        (header::SET_COOKIE, cookie::clear(&headers)),
        // Drafts of a console go, too.
        (
            header::HeaderName::from_static("clear-site-data"),
            header::HeaderValue::from_static("\"cache\", \"storage\""),
        ),
    ];
    Ok((cleared, Redirect::to("/staff/sign-in")).into_response())
}

//! What the pages of staff have in common: the frame, how a page becomes an answer, and what is shown when something
//! goes wrong.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use chrono::{DateTime, Utc};

use crate::{
    staff::{Member, Role},
    store,
};

/// The frame of a page.
pub(in crate::web) struct Frame {
    /// The title of the page.
    pub title: String,
    /// Who looks at it, if they are signed in.
    pub member: Option<Member>,
}

impl Frame {
    /// The frame of a page for somebody who is signed in.
    pub(in crate::web) fn of(member: &Member, title: impl Into<String>) -> Frame {
        Frame { title: title.into(), member: Some(member.clone()) }
    }

    /// The frame of a page for everybody.
    pub(super) fn open(title: impl Into<String>) -> Frame {
        Frame { title: title.into(), member: None }
    }

    /// Where whoever looks at the page may go.
    pub(in crate::web) fn links(&self) -> Vec<(&'static str, &'static str)> {
        let links: &[(&str, &str)] = match self.member.as_ref().map(|member| member.role) {
            Some(Role::Operator) => &[
                ("/admin", "Helplines"),
                ("/admin/directory", "Directory"),
                ("/admin/claims", "Claims"),
                ("/admin/access", "Research"),
                ("/admin/staff", "Accounts"),
                ("/admin/audit", "Audit"),
            ],
            Some(Role::Approver) => &[
                ("/admin", "Helplines"),
                ("/admin/directory", "Directory"),
                ("/admin/claims", "Claims"),
                ("/admin/audit", "Audit"),
            ],
            Some(Role::Lead) => {
                &[("/console", "Console"), ("/console/people", "People"), ("/console/replies", "What we say often")]
            }
            Some(Role::Counsellor) => &[("/console", "Console")],
            Some(Role::Researcher) => &[("/research", "Tables")],
            Some(Role::Keeper) => &[("/entries", "Your entries")],
            None => {
                return vec![
                    ("/helplines", "Helplines"),
                    ("/helplines/register", "Apply"),
                    ("/helplines/claim", "Keep your entry"),
                    ("/staff/sign-in", "Sign in"),
                ];
            }
        };
        let own = [("/staff", "Your account")];
        links.iter().chain(&own).copied().collect()
    }
}

/// A page as an answer.
pub(in crate::web) fn answer(page: &impl Template, status: StatusCode) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        // Writing into a string does not fail.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A page with a sentence.
#[derive(Template)]
#[template(path = "staff/short.html", config = "src/web/askama.toml")]
struct Short<'a> {
    frame: Frame,
    words: &'a str,
}

/// Answers with one sentence.
pub(in crate::web) fn short(member: Option<Member>, status: StatusCode, title: &str, words: &str) -> Response {
    answer(&Short { frame: Frame { title: title.to_owned(), member }, words }, status)
}

/// Why a page could not be made.
pub(in crate::web) struct Trouble(store::Error);

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Self {
        Trouble(error)
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let error = &self.0;
        tracing::error!(error = error as &dyn std::error::Error, "a page of staff could not be made");
        let words = "The database does not answer. Try again in a moment.";
        short(None, StatusCode::SERVICE_UNAVAILABLE, "Something went wrong", words)
    }
}

/// What a handler of staff answers with.
pub(in crate::web) type Answer = Result<Response, Trouble>;

/// A day, as these pages write it.
pub(super) fn day(at: DateTime<Utc>) -> String {
    at.format("%-d %B %Y").to_string()
}

/// A moment, as these pages write it.
pub(in crate::web) fn moment(at: DateTime<Utc>) -> String {
    at.format("%-d %b %Y, %H:%M UTC").to_string()
}

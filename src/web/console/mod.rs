//! The console: for helplines without a system of their own. Their counsellors see who waits, take somebody, write with
//! them and close, in a browser and without anything else.
//!
//! | file | what is in it |
//! |---|---|
//! | `desk` | whose console it is: the helpline comes from the session, never from a request |
//! | `queue` | who waits, without a word of theirs; pausing |
//! | `talk` `say` | one conversation, and what a counsellor does in it |
//! | `items` | what can be put into a message: the directory, and what the helpline says often |
//! | `categories` | the reasons of Child Helpline International, as the form for closing shows them |
//! | `stream` | what is new, as it happens |
//! | `opening` | a helpline that is not live yet: its proof, its keys |
//!
//! It works without script, by loading the page again; with script what is new comes by itself, and a draft survives a
//! line that breaks. Everything that is said is shown as plain text.

mod categories;
mod desk;
mod items;
mod opening;
mod queue;
mod say;
mod stream;
mod talk;

pub(in crate::web) use desk::Accepting;
pub(in crate::web) use opening::{follow, taken_service};

use axum::routing::{get, post};

use super::Route;

/// Every route of this folder.
pub(super) fn routes() -> Vec<Route> {
    let route = |path, method, handler| Route { path, method, handler };
    vec![
        route("/console", "GET", get(queue::page)),
        route("/console/pause", "POST", post(queue::pause)),
        route("/console/events", "GET", get(stream::stream)),
        route("/console/proof", "POST", post(opening::prove)),
        route("/console/keys", "POST", post(opening::keys)),
        route("/console/replies", "GET", get(items::page)),
        route("/console/replies", "POST", post(items::add)),
        route("/console/replies/{id}/drop", "POST", post(items::drop_reply)),
        route("/console/talks/{id}", "GET", get(talk::page)),
        route("/console/talks/{id}/accept", "POST", post(say::accept)),
        route("/console/talks/{id}/decline", "POST", post(say::decline)),
        route("/console/talks/{id}/say", "POST", post(say::say)),
        route("/console/talks/{id}/typing", "POST", post(say::typing)),
        route("/console/talks/{id}/transfer", "POST", post(say::transfer)),
        route("/console/talks/{id}/close", "POST", post(say::close)),
        route("/console/talks/{id}/concern", "POST", post(say::concern)),
        route("/console/concerns/{id}", "POST", post(queue::see)),
    ]
}

//! The pages of those who work with this program: sign-in, accounts, the vetting of helplines. In English alone.
//!
//! | file | what is in it |
//! |---|---|
//! | `who` | who asks, as types: a handler that takes `Staff<Operator>` cannot be reached by anybody else |
//! | `cookie` | the one cookie of this program, which no page for young people sets |
//! | `frame` | what these pages have in common |
//! | `sign_in` `account` | signing in and out; setting an account up |
//! | `apply` `fields` `register` | how a helpline applies; what is public about those that were let in |
//! | `admin` `vetting` `people` | what operators, approvers and leads do |

mod account;
mod admin;
mod apply;
mod cookie;
mod fields;
pub(super) mod frame;
mod people;
mod register;
mod sign_in;
mod vetting;
pub(super) mod who;

use axum::routing::{get, post};

use super::Route;

/// Every route of this folder.
pub(super) fn routes() -> Vec<Route> {
    let route = |path, method, handler| Route { path, method, handler };
    vec![
        route("/staff", "GET", get(account::page)),
        route("/staff/sign-in", "GET", get(sign_in::page)),
        route("/staff/sign-in", "POST", post(sign_in::sign_in)),
        route("/staff/sign-out", "POST", post(sign_in::sign_out)),
        route("/staff/setup/{token}", "GET", get(account::to_set_up)),
        route("/staff/setup/{token}", "POST", post(account::set_up)),
        route("/helplines", "GET", get(register::page)),
        route("/helplines/register", "GET", get(apply::page)),
        route("/helplines/register", "POST", post(apply::send)),
        route("/admin", "GET", get(admin::page)),
        route("/admin/audit", "GET", get(admin::audit)),
        route("/admin/concerns/{id}", "POST", post(admin::see_concern)),
        route("/admin/helplines/{id}", "GET", get(vetting::page)),
        route("/admin/helplines/{id}/call", "POST", post(vetting::call)),
        route("/admin/helplines/{id}/code", "POST", post(vetting::code)),
        route("/admin/helplines/{id}/approve", "POST", post(vetting::approve)),
        route("/admin/helplines/{id}/refuse", "POST", post(vetting::refuse)),
        route("/admin/helplines/{id}/stop", "POST", post(vetting::stop)),
        route("/admin/helplines/{id}/again", "POST", post(vetting::again)),
        route("/admin/staff", "GET", get(people::all)),
        route("/admin/staff", "POST", post(people::add)),
        route("/admin/staff/{id}/reset", "POST", post(people::reset)),
        route("/admin/staff/{id}/end", "POST", post(people::end)),
        route("/console/people", "GET", get(people::of_helpline)),
        route("/console/people", "POST", post(people::add_counsellor)),
        route("/console/people/{id}/reset", "POST", post(people::reset_counsellor)),
        route("/console/people/{id}/end", "POST", post(people::end_counsellor)),
    ]
}

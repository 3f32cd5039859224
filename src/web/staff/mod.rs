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
//! | `claim` `claims` | how a service claims its entry of the directory, and who decides about it |
//! | `access` | who gets tables in another shape, and which |
//! | `entries` `mapping` | how keepers look after entries, and what the directory needs from its operators |

mod access;
mod account;
mod admin;
mod apply;
mod claim;
mod claims;
mod cookie;
mod entries;
mod fields;
pub(super) mod frame;
mod mapping;
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
        route("/helplines/claim", "GET", get(claim::page)),
        route("/helplines/claim", "POST", post(claim::send)),
        route("/helplines/claims/{token}", "GET", get(claim::claimed)),
        route("/helplines/claims/{token}/look", "POST", post(claim::look)),
        route("/helplines/claims/{token}/code", "POST", post(claim::code)),
        route("/helplines/claims/{token}/account", "POST", post(claim::account)),
        route("/entries", "GET", get(entries::list)),
        route("/entries", "POST", post(entries::take)),
        route("/entries/{id}", "GET", get(entries::page)),
        route("/entries/{id}", "POST", post(entries::save)),
        route("/entries/{id}/preview", "POST", post(entries::preview)),
        route("/entries/{id}/same", "POST", post(entries::same)),
        route("/admin/claims", "GET", get(claims::page)),
        route("/admin/claims/end", "POST", post(claims::end)),
        route("/admin/claims/{id}", "GET", get(claims::one)),
        route("/admin/claims/{id}/code", "POST", post(claims::code)),
        route("/admin/claims/{id}/grant", "POST", post(claims::grant)),
        route("/admin/claims/{id}/refuse", "POST", post(claims::refuse)),
        route("/admin/access", "GET", get(access::page)),
        route("/admin/access/{id}/grant", "POST", post(access::grant)),
        route("/admin/access/{id}/refuse", "POST", post(access::refuse)),
        route("/research", "GET", get(access::tables)),
        route("/research/{file}", "GET", get(access::file)),
        route("/admin/directory", "GET", get(mapping::page)),
        route("/admin/directory/show", "POST", post(mapping::show_way)),
        route("/admin/proposals/{id}/confirm", "POST", post(mapping::confirm)),
        route("/admin/proposals/{id}/refuse", "POST", post(mapping::refuse)),
        route("/admin", "GET", get(admin::page)),
        route("/admin/audit", "GET", get(admin::audit)),
        route("/admin/concerns/{id}", "POST", post(admin::see_concern)),
        route("/admin/helplines/{id}", "GET", get(vetting::page)),
        route("/admin/helplines/{id}/call", "POST", post(vetting::call)),
        route("/admin/helplines/{id}/code", "POST", post(vetting::code)),
        route("/admin/helplines/{id}/challenge", "POST", post(vetting::challenge)),
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

//! Claims of entries, for those who decide: what was claimed and proven, what was odd about it, and the code that an operator
//! sends to the address that the entry lists.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};

use crate::{
    plain,
    staff::{ClaimStanding, ClaimWay, Member, NotClaimed, ODD, Role},
    store::{self, claims},
};

use super::{
    super::WebState,
    admin,
    claim::target_now,
    frame::{Answer, Frame, answer, moment, short},
    who::{Approver, Form, Staff, Vetting},
};

/// A claim in the list.
struct Line {
    id: String,
    service: String,
    standing: &'static str,
    made: String,
    odd: usize,
}

/// Somebody who keeps an entry.
struct Kept {
    service: String,
    staff: String,
    who: String,
    since: String,
}

/// The list.
#[derive(Template)]
#[template(path = "staff/claims.html", config = "src/web/askama.toml")]
struct Page {
    frame: Frame,
    /// What was odd, newest first: when, about which entry, and what.
    odd: Vec<(String, String, &'static str)>,
    claims: Vec<Line>,
    keepers: Vec<Kept>,
}

/// Every claim, what was odd, and who keeps what.
pub(super) async fn page(State(state): State<WebState>, Staff { member, .. }: Staff<Vetting>) -> Answer {
    let office = state.office();
    let (all, warnings) = (office.claims().await?, office.claim_warnings().await?);
    let services: HashMap<&str, &str> =
        all.iter().map(|(claim, _)| (claim.id.as_str(), claim.service.as_str())).collect();
    let odd = warnings.iter().map(|warning| {
        let service = services.get(warning.claim_id.as_str()).copied().unwrap_or_default().to_owned();
        (moment(warning.at), service, odd_words(&warning.kind))
    });
    let odd: Vec<_> = odd.collect();
    let line = |(claim, standing): &(claims::Claim, ClaimStanding)| Line {
        odd: warnings.iter().filter(|warning| warning.claim_id == claim.id).count(),
        standing: standing.as_str(),
        made: moment(claim.made_at),
        service: claim.service.clone(),
        id: claim.id.clone(),
    };
    let names = admin::names(&state).await?;
    let kept = claims::keepers(office.db()).await?.into_iter().map(|keeper| Kept {
        who: names.get(&keeper.staff_id).cloned().unwrap_or_default(),
        since: moment(keeper.since),
        service: keeper.service,
        staff: keeper.staff_id,
    });
    let claims = all.iter().map(line).collect();
    let page = Page { frame: Frame::of(&member, "Claims of entries"), odd, claims, keepers: kept.collect() };
    Ok(answer(&page, StatusCode::OK))
}

fn odd_words(kind: &str) -> &'static str {
    ODD.iter().find(|(name, _)| *name == kind).map_or("Something", |(_, words)| words)
}

/// One claim.
#[derive(Template)]
#[template(path = "staff/claim_one.html", config = "src/web/askama.toml")]
struct One<'a> {
    frame: Frame,
    error: &'a str,
    id: &'a str,
    code: Option<String>,
    standing: ClaimStanding,
    facts: Vec<(&'static str, String)>,
    odd: Vec<(String, &'static str)>,
    is_mail: bool,
    is_approver: bool,
    target: String,
}

/// One claim with everything about it.
pub(super) async fn one(
    State(state): State<WebState>,
    Path(id): Path<String>,
    Staff { member, .. }: Staff<Vetting>,
) -> Answer {
    show(&state, &member, &id, StatusCode::OK, "", None).await
}

async fn show(
    state: &WebState,
    member: &Member,
    id: &str,
    status: StatusCode,
    error: &str,
    code: Option<String>,
) -> Answer {
    let Some((claim, standing)) = state.office().claim_with(id).await? else {
        let words = "There is no such claim.";
        return Ok(short(Some(member.clone()), StatusCode::NOT_FOUND, "Not found", words));
    };
    let odd = claims::warnings(state.office().db(), id).await?;
    let directory = state.directory();
    let service = directory.service(&claim.service);
    // Whoever proves a domain proves it for all entries on it: those who decide have to see them.
    let beside: Vec<&str> = directory
        .services()
        .iter()
        .filter(|other| other.id != claim.service)
        .filter(|other| ClaimWay::ALL.into_iter().any(|way| way.target(other).as_ref() == Some(&claim.target)))
        .map(|other| other.id.as_str())
        .collect();
    let facts = vec![
        ("Entry", service.map_or_else(|| claim.service.clone(), |s| format!("{} ({})", s.name, claim.service))),
        ("Who claims it", claim.claimant.clone()),
        ("Proof over", format!("{} {}", claim.way, claim.target)),
        ("Lists now", target_now(state, &claim.service, &claim.way).unwrap_or_else(|| "nothing".to_owned())),
        ("Other entries there", if beside.is_empty() { "none".to_owned() } else { beside.join(", ") }),
        ("Telephone in the entry", service.and_then(|s| s.phone.clone()).unwrap_or_else(|| "none".to_owned())),
        ("Claimed", moment(claim.made_at)),
        ("Proven", claim.proven_at.map_or_else(|| "not yet".to_owned(), moment)),
        ("Wrong codes", claim.tries.to_string()),
    ];
    let page = One {
        frame: Frame::of(member, format!("Claim of {}", claim.service)),
        error,
        id,
        code,
        standing,
        facts,
        odd: odd.iter().map(|warning| (moment(warning.at), odd_words(&warning.kind))).collect(),
        is_mail: claim.way == ClaimWay::Mail.as_str(),
        is_approver: member.role == Role::Approver,
        target: claim.target,
    };
    Ok(answer(&page, status))
}

/// After something was done: the page again, or why it was not done.
async fn done<T>(state: &WebState, member: &Member, id: &str, done: Result<T, NotClaimed>) -> Answer {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/admin/claims/{id}")).into_response()),
        Err(not) => show(state, member, id, StatusCode::UNPROCESSABLE_ENTITY, &not.to_string(), None).await,
    }
}

/// What the entry of a claim lists now.
async fn listed(state: &WebState, id: &str) -> store::Result<Option<String>> {
    let claim = state.office().claim_with(id).await?;
    Ok(claim.and_then(|(claim, _)| target_now(state, &claim.service, &claim.way)))
}

/// Makes the code that goes to the address in the entry; it is shown once.
pub(super) async fn code(State(state): State<WebState>, Path(id): Path<String>, form: Form<Vetting>) -> Answer {
    let target = listed(&state, &id).await?;
    match state.office().fresh_claim_code(&form.member, &id, target.as_deref()).await? {
        Ok(code) => show(&state, &form.member, &id, StatusCode::OK, "", Some(code)).await,
        Err(not) => done::<()>(&state, &form.member, &id, Err(not)).await,
    }
}

/// Grants a claim that is proven.
pub(super) async fn grant(State(state): State<WebState>, Path(id): Path<String>, form: Form<Approver>) -> Answer {
    let target = listed(&state, &id).await?;
    let granted = state.office().grant_claim(&form.member, &id, target.as_deref()).await?;
    done(&state, &form.member, &id, granted).await
}

/// Does not grant a claim.
pub(super) async fn refuse(State(state): State<WebState>, Path(id): Path<String>, form: Form<Approver>) -> Answer {
    let why: String = plain::plain(form.fields.get("reason")).chars().take(200).collect();
    let refused = state.office().refuse_claim(&form.member, &id, &why).await?;
    done(&state, &form.member, &id, refused).await
}

/// Lets somebody keep an entry no longer.
pub(super) async fn end(State(state): State<WebState>, form: Form<Vetting>) -> Answer {
    let (service, staff) = (form.fields.get("service"), form.fields.get("staff"));
    state.office().end_keeper(&form.member, service, staff).await?;
    Ok(Redirect::to("/admin/claims").into_response())
}

//! What operators and approvers look at: helplines that applied, what somebody found wrong, the audit.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};

use crate::{
    staff::{CONCERNS, Standing},
    store::{self, audit, helplines, staff},
};

use super::{
    super::WebState,
    frame::{Answer, Frame, answer, day, moment},
    who::{Form, Operator, Staff, Vetting},
};

/// How many lines of the audit are shown.
const MOST: i64 = 200;

/// A helpline.
struct Line {
    id: String,
    name: String,
    country: String,
    status: &'static str,
    applied: String,
    until: String,
}

/// Something that felt wrong to a counsellor.
struct Concern {
    id: String,
    at: String,
    words: &'static str,
    who: String,
    helpline: String,
}

/// The first page.
#[derive(Template)]
#[template(path = "staff/admin.html", config = "src/web/askama.toml")]
struct Page {
    frame: Frame,
    concerns: Vec<Concern>,
    /// When something was reported, about a conversation with whom, and whether a counsellor did so.
    reports: Vec<(String, String, bool)>,
    helplines: Vec<Line>,
}

/// The names of accounts by their keys.
pub(super) async fn names(state: &WebState) -> store::Result<HashMap<String, String>> {
    let accounts = staff::all(state.office().db()).await?;
    Ok(accounts.into_iter().map(|account| (account.id, account.name)).collect())
}

/// Helplines that applied, and what counsellors found wrong.
pub(super) async fn page(State(state): State<WebState>, Staff { member, .. }: Staff<Vetting>) -> Answer {
    let names = names(&state).await?;
    let open = state.office().concerns(&member).await?;
    let reports = state.office().reports().await?;
    let reports = reports.into_iter().map(|(at, helpline, by)| (moment(at), helpline, by)).collect();
    let concerns = open.into_iter().map(|concern| Concern {
        at: moment(concern.at),
        words: CONCERNS.iter().find(|(kind, _)| *kind == concern.kind).map_or("Something", |(_, words)| words),
        who: names.get(&concern.staff_id).cloned().unwrap_or_default(),
        helpline: concern.helpline_id,
        id: concern.id,
    });
    let line = |(helpline, standing): (helplines::Helpline, Standing)| Line {
        status: standing.as_str(),
        applied: day(helpline.applied_at),
        until: helpline.live_until.map(day).unwrap_or_default(),
        id: helpline.id,
        name: helpline.organisation,
        country: helpline.country,
    };
    let concerns = concerns.collect();
    let helplines = state.office().helplines().await?.into_iter().map(line).collect();
    Ok(answer(&Page { frame: Frame::of(&member, "Helplines"), concerns, reports, helplines }, StatusCode::OK))
}

/// Notes that a concern was looked into.
pub(super) async fn see_concern(State(state): State<WebState>, Path(id): Path<String>, form: Form<Operator>) -> Answer {
    state.office().see_concern(&form.member, &id).await?;
    Ok(Redirect::to("/admin").into_response())
}

/// A line of the audit.
struct Act {
    number: i64,
    at: String,
    who: String,
    action: String,
    about: String,
    note: String,
}

/// The audit.
#[derive(Template)]
#[template(path = "staff/audit.html", config = "src/web/askama.toml")]
struct Audit {
    frame: Frame,
    /// The line at which the chain does not hold.
    broken: Option<i64>,
    /// The end of the chain.
    end: String,
    lines: Vec<Act>,
}

/// The newest lines of the audit, and whether the chain holds.
pub(super) async fn audit(State(state): State<WebState>, Staff { member, .. }: Staff<Vetting>) -> Answer {
    let db = state.office().db();
    let known = names(&state).await?;
    let broken = match audit::verify(db).await {
        Ok(_) => None,
        Err(store::Error::Broken(number)) => Some(number),
        Err(error) => return Err(error.into()),
    };
    let lines = audit::newest(db, MOST).await?;
    let end = lines.first().map(|line| format!("{} {}", line.n, line.hash)).unwrap_or_default();
    // Accounts by their names, for whoever reads this.
    let named = |text: String| {
        let name = |word: &str| word.strip_prefix("staff:").and_then(|id| known.get(id)).cloned();
        text.split(' ').map(|word| name(word).unwrap_or_else(|| word.to_owned())).collect::<Vec<_>>().join(" ")
    };
    let act = |line: audit::Row| Act {
        number: line.n,
        at: moment(line.at),
        who: named(line.actor),
        action: line.action,
        about: [line.endpoint_id, line.handover_id].join(" ").trim().to_owned(),
        note: named(line.detail),
    };
    let lines = lines.into_iter().map(act).collect();
    Ok(answer(&Audit { frame: Frame::of(&member, "Audit"), broken, end, lines }, StatusCode::OK))
}

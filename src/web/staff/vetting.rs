//! One helpline that applied: what it says, what was found out, and the decisions about it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};

use crate::{
    directory::Service,
    staff::{Found, Member, Not, Role, Standing},
    store::helplines::{Helpline, NEW_AT_ONCE},
};

use super::{
    super::{WebState, console},
    admin,
    frame::{Answer, Frame, Trouble, answer, day, moment, short},
    who::{Approver, Form, Staff, Vetting},
};

/// The page.
#[derive(Template)]
#[template(path = "staff/helpline.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    id: &'a str,
    error: &'a str,
    code: Option<String>,
    standing: Standing,
    until: String,
    /// Until when it takes few at once; empty when it is not new.
    new_until: String,
    /// How many that are.
    few: i64,
    said: Vec<(&'static str, String)>,
    services: Vec<String>,
    found: Found,
    history: Vec<String>,
    is_console: bool,
    is_approver: bool,
}

impl Page<'_> {
    /// Whether it was put out or not let in: nothing can be found out or decided then.
    fn is_closed(&self) -> bool {
        matches!(self.standing, Standing::Stopped | Standing::Refused)
    }
}

/// Everything about one helpline.
pub(super) async fn page(
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
    let Some((helpline, findings, found, standing)) = state.office().helpline(id).await? else {
        let words = "There is no such helpline.";
        return Ok(short(Some(member.clone()), StatusCode::NOT_FOUND, "Not found", words));
    };
    let names = admin::names(state).await?;
    let history = findings.iter().map(|finding| {
        let who = names.get(&finding.staff_id).map_or("somebody", String::as_str);
        let what = finding.kind.replace('_', " ");
        let note = if finding.note.is_empty() { String::new() } else { format!(": {}", finding.note) };
        format!("{}, {who}, {what}{note}", moment(finding.at))
    });
    let services = helpline.services.lines().map(|id| {
        state.directory().service(id).map_or_else(|| format!("{id}: not in the directory any more"), described)
    });
    let new_until = state.office().new_until(id).await?.map(day).unwrap_or_default();
    let page = Page {
        frame: Frame::of(member, helpline.organisation.clone()),
        id,
        error,
        code,
        standing,
        until: helpline.live_until.map(day).unwrap_or_default(),
        new_until,
        few: NEW_AT_ONCE,
        said: said(&helpline),
        services: services.collect(),
        found,
        history: history.collect(),
        is_console: helpline.endpoint_kind == "console",
        is_approver: member.role == Role::Approver,
    };
    Ok(answer(&page, status))
}

/// A service as the directory has it: what to compare with, and where to look for another number.
fn described(service: &Service) -> String {
    let known = [
        Some(service.name.clone()),
        service.phone.as_ref().map(|phone| format!("telephone {phone}")),
        service.website.clone(),
        Some(format!("source: {} {}", service.source_name, service.source_url)),
    ];
    known.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn said(helpline: &Helpline) -> Vec<(&'static str, String)> {
    let own = helpline.clone();
    vec![
        ("Country", own.country),
        ("To ask for", own.contact_name),
        ("Mail", own.contact_email),
        ("Telephone", own.contact_phone),
        ("Website", own.website),
        ("Safeguarding policy", own.policy_url),
        ("Evidence", own.evidence),
        ("Ages", format!("{} to {}", own.min_age, own.max_age)),
        ("Languages", own.languages.replace('\n', ", ")),
        ("Hours", format!("{} ({})", own.hours, own.timezone)),
        ("Passes on what it hears", own.reporting),
        ("Endpoint", format!("{} {}", own.endpoint_kind, own.endpoint_url)),
        ("Applied", day(own.applied_at)),
    ]
}

/// After something was done: the page again, or why it was not done.
async fn done<T>(state: &WebState, member: &Member, id: &str, done: Result<T, Not>) -> Answer {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/admin/helplines/{id}")).into_response()),
        Err(not) => show(state, member, id, StatusCode::UNPROCESSABLE_ENTITY, &not.to_string(), None).await,
    }
}

/// Notes a call to a number that was found independently.
pub(super) async fn call(State(state): State<WebState>, Path(id): Path<String>, form: Form<Vetting>) -> Answer {
    let [number, found_in, spoke_with] = ["number", "found_in", "spoke_with"].map(|name| short_text(&form, name));
    let noted = state.office().note_call(&form.member, &id, &number, &found_in, &spoke_with).await?;
    done(&state, &form.member, &id, noted).await
}

/// Makes the code that is told in the call.
pub(super) async fn code(State(state): State<WebState>, Path(id): Path<String>, form: Form<Vetting>) -> Answer {
    match state.office().fresh_code(&form.member, &id).await? {
        Ok(code) => show(&state, &form.member, &id, StatusCode::OK, "", Some(code)).await,
        Err(not) => done::<()>(&state, &form.member, &id, Err(not)).await,
    }
}

/// Sends a signed challenge to each endpoint of the helpline's own system; all have to answer.
pub(super) async fn challenge(State(state): State<WebState>, Path(id): Path<String>, form: Form<Vetting>) -> Answer {
    let endpoints = crate::store::helplines::endpoints(state.office().db(), &id).await?;
    let refused = |words| show(&state, &form.member, &id, StatusCode::UNPROCESSABLE_ENTITY, words, None);
    if endpoints.is_empty() {
        return refused("The helpline's lead has to make keys in the console first.").await;
    }
    for endpoint in endpoints {
        if !state.challenge(endpoint.endpoint_id).await {
            return refused("The endpoint did not give the challenge back. Nothing was proven.").await;
        }
    }
    let noted = state.office().note_proof(&form.member, &id).await?;
    done(&state, &form.member, &id, noted).await
}

/// Approves. With the second approval the helpline's endpoints go live.
pub(super) async fn approve(State(state): State<WebState>, Path(id): Path<String>, form: Form<Approver>) -> Answer {
    let member = &form.member;
    if let Some((helpline, ..)) = state.office().helpline(&id).await?
        && let Some(service) = console::taken_service(&state, &helpline).await?
    {
        let words = format!("Another helpline answers for {service} here. Put that one out first, or refuse this one.");
        return show(&state, member, &id, StatusCode::UNPROCESSABLE_ENTITY, &words, None).await;
    }
    let approved = state.office().approve(member, &id).await?;
    if let Ok(Standing::Live) = approved
        && let Some(words) = follow(&state, member, &id).await?
    {
        return show(&state, member, &id, StatusCode::UNPROCESSABLE_ENTITY, &words, None).await;
    }
    done(&state, member, &id, approved).await
}

/// Lets the endpoints of a helpline follow how it stands; says what did not fit.
async fn follow(state: &WebState, member: &Member, id: &str) -> Result<Option<String>, Trouble> {
    let Some((helpline, _, _, standing)) = state.office().helpline(id).await? else { return Ok(None) };
    let followed = console::follow(state, &helpline, standing == Standing::Live, &member.actor()).await?;
    Ok(followed
        .err()
        .map(|unfit| format!("Its endpoints are not live yet: {unfit}. Approve again when that is mended.")))
}

/// Does not let it in.
pub(super) async fn refuse(State(state): State<WebState>, Path(id): Path<String>, form: Form<Approver>) -> Answer {
    let refused = state.office().refuse(&form.member, &id, &short_text(&form, "reason")).await?;
    done(&state, &form.member, &id, refused).await
}

/// Puts it out at once.
pub(super) async fn stop(State(state): State<WebState>, Path(id): Path<String>, form: Form<Vetting>) -> Answer {
    // The endpoints first: from here on nothing goes there, whatever else may fail.
    if let Some((helpline, ..)) = state.office().helpline(&id).await? {
        _ = console::follow(&state, &helpline, false, &form.member.actor()).await?;
    }
    let stopped = state.office().stop(&form.member, &id, &short_text(&form, "reason")).await?;
    done(&state, &form.member, &id, stopped).await
}

/// Begins its check anew.
pub(super) async fn again(State(state): State<WebState>, Path(id): Path<String>, form: Form<Vetting>) -> Answer {
    let begun = state.office().begin_again(&form.member, &id).await?;
    done(&state, &form.member, &id, begun).await
}

/// A field of one line, cut where it would fill the page.
fn short_text<R>(form: &Form<R>, name: &str) -> String {
    crate::plain::plain(form.fields.get(name)).chars().take(300).collect()
}

//! What a counsellor does in a conversation. Each form is answered with a page, or, where the script sent it, with JSON.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;

use crate::{
    conversation::counsel::{Close, Denied, Done},
    handover::{Decline, End},
    secret::MessageText,
    telemetry,
};

use super::{
    super::{
        WebState,
        staff::{
            frame::{Answer, short},
            who::{Form, OfHelpline},
        },
    },
    desk::{self, Desk, nowhere, why},
    items,
    queue::{self, Overview},
    talk,
};

/// Whether the script of our page asks.
fn is_script(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|value| value.as_bytes() == b"application/json")
}

/// Answers the script.
fn told(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({ "error": error }))).into_response()
}

/// Takes somebody who waits, or who passes from one counsellor to another.
pub(super) async fn accept(State(state): State<WebState>, Path(id): Path<String>, form: Form<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(call) = desk.call(&state, &id, form.fields.get("client_id")).await? else {
        return Ok(nowhere(&form.member));
    };
    let turn = state.accepting().turn().await;
    let all = Overview::of(&state, &desk).await?;
    if !all.may_take {
        let words = if all.paused {
            "You take a break. End it first."
        } else {
            "You have as many conversations as you may. Close one first."
        };
        return Ok(short(Some(form.member), StatusCode::CONFLICT, "Not taken", words));
    }
    let accepted = state.bridge().counsel_accept(&call, &id, &form.member.alias).await;
    drop(turn);
    match accepted {
        Ok(_) => Ok(Redirect::to(&format!("/console/talks/{id}")).into_response()),
        Err(denied) => refused(&desk, denied),
    }
}

/// Does not take somebody who waits, for the whole helpline.
pub(super) async fn decline(State(state): State<WebState>, Path(id): Path<String>, form: Form<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(call) = desk.call(&state, &id, form.fields.get("client_id")).await? else {
        return Ok(nowhere(&form.member));
    };
    let reason = match form.fields.get("reason") {
        "closed" => Decline::Closed,
        "not_our_area" => Decline::NotOurArea,
        _ => Decline::Busy,
    };
    match state.bridge().counsel_decline(&call, &id, reason).await {
        Ok(_) => Ok(Redirect::to("/console").into_response()),
        Err(denied) => refused(&desk, denied),
    }
}

fn refused(desk: &Desk, denied: Denied) -> Answer {
    match denied {
        Denied::Store(error) => Err(error.into()),
        denied => Ok(short(Some(desk.member.clone()), desk::status(&denied), "Not done", &why(&denied))),
    }
}

/// Says something: what was typed, and behind it what was chosen to be put in.
pub(super) async fn say(
    State(state): State<WebState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    form: Form<OfHelpline>,
) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(call) = desk.call(&state, &id, form.fields.get("client_id")).await? else {
        return Ok(nowhere(&form.member));
    };
    let typed = form.fields.get("text").replace("\r\n", "\n");
    let mut text = typed.clone();
    for chosen in chosen(&state, &desk, &call, &id, &form).await {
        text = if text.is_empty() { chosen } else { format!("{text}\n{chosen}") };
    }
    let said = state.bridge().counsel_say(&call, &id, MessageText::new(text)).await;
    match said {
        Ok(_) if is_script(&headers) => Ok(told(StatusCode::OK, "")),
        Ok(_) => Ok(Redirect::to(&format!("/console/talks/{id}")).into_response()),
        Err(denied) if is_script(&headers) => Ok(told(desk::status(&denied), &why(&denied))),
        Err(Denied::Store(error)) => Err(error.into()),
        Err(denied) => talk::show(&state, &desk, &id, desk::status(&denied), &why(&denied), &typed).await,
    }
}

/// What was chosen to be put in, without script.
async fn chosen(
    state: &WebState,
    desk: &Desk,
    call: &crate::conversation::counsel::Call,
    id: &str,
    form: &Form<OfHelpline>,
) -> Vec<String> {
    let (canned, item) = (form.fields.get("canned"), form.fields.get("item"));
    let mut texts = Vec::new();
    if !canned.is_empty() {
        let all = items::of_helpline(state, &desk.helpline.id).await.unwrap_or_default();
        texts.extend(all.into_iter().find(|one| one.id == canned).map(|one| one.text));
    }
    if !item.is_empty() {
        let country = state.bridge().counsel_view(call, id, i64::MAX).await.ok().and_then(|view| view.line.country);
        let all = items::of_directory(&state.directory(), country.and_then(|code| code.parse().ok()));
        texts.extend(all.into_iter().find(|one| one.id == item).map(|one| one.text));
    }
    texts
}

/// Says that the counsellor types, for whoever reads the page.
pub(super) async fn typing(State(state): State<WebState>, Path(id): Path<String>, form: Form<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(call) = desk.call(&state, &id, "").await? else { return Ok(nowhere(&form.member)) };
    let status = match state.bridge().counsel_typing(&call, &id).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(denied) => desk::status(&denied),
    };
    Ok(status.into_response())
}

/// Asks the young person whether somebody else may take over.
pub(super) async fn transfer(State(state): State<WebState>, Path(id): Path<String>, form: Form<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(call) = desk.call(&state, &id, form.fields.get("client_id")).await? else {
        return Ok(nowhere(&form.member));
    };
    let asked = state.bridge().counsel_transfer(&call, &id).await;
    after(&state, &desk, &id, asked).await
}

/// Closes: how it ended, and what it was about.
pub(super) async fn close(State(state): State<WebState>, Path(id): Path<String>, form: Form<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(call) = desk.call(&state, &id, form.fields.get("client_id")).await? else {
        return Ok(nowhere(&form.member));
    };
    let end = match form.fields.get("end") {
        "ended" => End::Ended,
        "call_back" => End::CallBack,
        "to_bot" => End::ToBot,
        _ => {
            let words = "Choose how the conversation ends.";
            return talk::show(&state, &desk, &id, StatusCode::UNPROCESSABLE_ENTITY, words, "").await;
        }
    };
    let categories = form.fields.every("category").into_iter().map(str::to_owned).collect();
    match state.bridge().counsel_close(&call, &id, Close { end, categories }).await {
        Ok(_) => {
            let all = Overview::of(&state, &desk).await?;
            Ok(queue::shown(&form.member, &all, StatusCode::OK))
        }
        Err(denied) => after(&state, &desk, &id, Err(denied)).await,
    }
}

/// Says that something feels wrong: to the lead, or to the operator where it is about a colleague or the program.
pub(super) async fn concern(State(state): State<WebState>, Path(id): Path<String>, form: Form<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    let Some(_) = desk.call(&state, &id, "").await? else { return Ok(nowhere(&form.member)) };
    if !state.office().tell_concern(&form.member, &id, form.fields.get("kind")).await? {
        let words = "Choose what feels wrong.";
        return talk::show(&state, &desk, &id, StatusCode::UNPROCESSABLE_ENTITY, words, "").await;
    }
    telemetry::numbers().report("counsellor");
    let words = "Thank you. Somebody will look into it today. The conversation goes on.";
    talk::show(&state, &desk, &id, StatusCode::OK, words, "").await
}

async fn after(state: &WebState, desk: &Desk, id: &str, done: Result<Done, Denied>) -> Answer {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/console/talks/{id}")).into_response()),
        Err(Denied::Store(error)) => Err(error.into()),
        Err(denied) => talk::show(state, desk, id, desk::status(&denied), &why(&denied), "").await,
    }
}

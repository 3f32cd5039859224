//! One conversation, as the counsellor who took it sees it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Serialize;

use crate::{
    conversation::counsel::{Denied, Line, View},
    ids,
    lang::Lang,
    store,
};

use super::{
    super::{
        WebState,
        staff::{
            frame::{Answer, Frame, Trouble, answer, short},
            who::{OfHelpline, Staff},
        },
    },
    categories::{Heading, headings},
    desk::{self, Desk, nowhere, why},
    items::{self, Item},
    queue::Overview,
};

/// Something that was said, as it is shown.
#[derive(Clone, Serialize)]
pub(super) struct Said {
    /// Its id.
    pub id: String,
    /// Its place.
    pub seq: i64,
    /// Whether the young person said it.
    pub young: bool,
    /// Whether it tells of danger to life now.
    pub danger: bool,
    /// When, hours and minutes.
    pub at: String,
    /// How often it was changed since.
    pub edits: u32,
    /// The words.
    pub text: String,
}

impl Said {
    /// A line as it is shown.
    pub(super) fn of(line: &Line) -> Said {
        Said {
            id: line.id.clone(),
            seq: line.seq,
            young: line.young,
            danger: line.danger,
            at: line.at.format("%H:%M").to_string(),
            edits: line.edits,
            text: line.text.expose().to_owned(),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "staff/talk.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    id: &'a str,
    client_id: String,
    error: &'a str,
    draft: &'a str,
    all: Overview,
    urgency: &'static str,
    phase: &'static str,
    lang: Lang,
    language: String,
    country: String,
    channel: &'static str,
    /// Whether life is in danger, as far as triage can tell.
    danger: bool,
    emergency: Vec<String>,
    reporting: &'static str,
    earlier: Vec<String>,
    said: Vec<Said>,
    directory: Vec<Item>,
    canned: Vec<Item>,
    headings: Vec<Heading>,
    concerns: [(&'static str, &'static str); 4],
}

impl Page<'_> {
    /// The place of the last line.
    fn last(&self) -> i64 {
        self.said.last().map_or(0, |said| said.seq)
    }
}

/// The conversation.
pub(super) async fn page(
    State(state): State<WebState>,
    Path(id): Path<String>,
    Staff { member, .. }: Staff<OfHelpline>,
) -> Answer {
    let desk = Desk::of(&state, &member).await?;
    show(&state, &desk, &id, StatusCode::OK, "", "").await
}

/// The page, with an error and the words that were not sent.
pub(super) async fn show(
    state: &WebState,
    desk: &Desk,
    id: &str,
    status: StatusCode,
    error: &str,
    draft: &str,
) -> Answer {
    let Some(call) = desk.call(state, id, "").await? else { return Ok(nowhere(&desk.member)) };
    match state.bridge().counsel_view(&call, id, 0).await {
        Ok(view) => shown(state, desk, id, &view, status, error, draft).await.map_err(Trouble::from),
        Err(Denied::Store(error)) => Err(error.into()),
        Err(denied) => Ok(over(desk, &denied)),
    }
}

fn over(desk: &Desk, denied: &Denied) -> Response {
    short(Some(desk.member.clone()), desk::status(denied), "Not with you", &why(denied))
}

async fn shown(
    state: &WebState,
    desk: &Desk,
    id: &str,
    view: &View,
    status: StatusCode,
    error: &str,
    draft: &str,
) -> store::Result<Response> {
    let all = Overview::of(state, desk).await?;
    let own = all.mine.iter().find(|line| line.id == id);
    let country = view.line.country.as_deref().and_then(|code| code.parse().ok());
    let page = Page {
        frame: Frame::of(&desk.member, "Conversation"),
        id,
        client_id: ids::fresh_secret(),
        error,
        draft,
        urgency: desk::urgency(view.line.urgency),
        phase: desk::phase(view.line.phase),
        lang: view.line.language.parse().unwrap_or(Lang::EN),
        language: own.map_or_else(|| view.line.language.clone(), |line| line.language.clone()),
        country: view.line.country.clone().unwrap_or_else(|| "not known".to_owned()),
        channel: own.map_or("", |line| line.channel),
        danger: view.line.urgency == crate::triage::Urgency::Emergency || view.said.iter().any(|line| line.danger),
        emergency: view.emergency.clone(),
        reporting: match desk.helpline.reporting.as_str() {
            "must" => "They were told that the law makes you pass on what you hear of danger.",
            "may" => "They were told that you decide from case to case whether to pass on what you hear of danger.",
            _ => "They were told that it is not known whether you must pass on what you hear of danger.",
        },
        earlier: view.earlier.iter().map(|text| text.expose().to_owned()).collect(),
        said: view.said.iter().map(Said::of).collect(),
        directory: items::of_directory(&state.directory(), country),
        canned: items::of_helpline(state, &desk.helpline.id).await?,
        headings: headings(view.likely),
        concerns: crate::staff::CONCERNS,
        all,
    };
    Ok(answer(&page, status))
}

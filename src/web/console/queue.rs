//! Who waits: how urgent it is, the language, the country, how they write and how long they have waited. Not a word of
//! theirs before somebody takes them, so that nobody picks by topic.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{handover::packet::ChannelKind, ids, staff::Member, store};

use super::{
    super::{
        WebState,
        staff::{
            frame::{Answer, Frame, answer},
            who::{Form, OfHelpline, Staff},
        },
    },
    desk::{Desk, Waiting, urgency},
    opening,
};

/// Somebody in line, in words.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(super) struct Line {
    /// The handover.
    pub id: String,
    /// How urgent it is.
    pub urgency: &'static str,
    /// The language.
    pub language: String,
    /// The country's code, or that it is not known.
    pub country: String,
    /// On a page or in a messenger.
    pub channel: &'static str,
    /// How long they have waited.
    pub waited: String,
    /// What else there is to know: they were left, or pass from one counsellor to another.
    pub note: &'static str,
}

impl Line {
    fn of(state: &WebState, one: &Waiting, now: DateTime<Utc>) -> Line {
        let lang = one.line.language.parse().ok();
        let named = lang.and_then(|lang| state.dialogues().name_in(crate::lang::Lang::EN, lang).map(str::to_owned));
        let minutes = one.minutes(now);
        Line {
            id: one.line.id.clone(),
            urgency: urgency(one.line.urgency),
            language: named.unwrap_or_else(|| one.line.language.clone()),
            country: one.line.country.clone().unwrap_or_else(|| "not known".to_owned()),
            channel: match one.line.channel_kind {
                ChannelKind::Text => "messenger",
                ChannelKind::Web => "page",
            },
            waited: if minutes == 1 { "1 minute".to_owned() } else { format!("{minutes} minutes") },
            note: if one.line.is_passed_on { "another counsellor asks you to take over" } else { "" },
        }
    }
}

/// What a counsellor sees of everybody.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(super) struct Overview {
    /// Those that they could take.
    pub waiting: Vec<Line>,
    /// Those that are with them.
    pub mine: Vec<Line>,
    /// Whether they may take one more.
    pub may_take: bool,
    /// Whether they take a break.
    pub paused: bool,
}

impl Overview {
    /// What this counsellor sees now.
    pub(super) async fn of(state: &WebState, desk: &Desk) -> store::Result<Overview> {
        let (line, now) = (desk.line(state).await?, state.clock().now());
        let paused = state.office().is_paused(&desk.member).await?;
        let shown = |one: &Waiting| Line::of(state, one, now);
        let mine: Vec<Line> = line.iter().filter(|one| one.is_with(&desk.member)).map(shown).collect();
        let room = i64::try_from(mine.len()).is_ok_and(|count| count < desk.helpline.most_at_once);
        let waiting = line.iter().filter(|one| one.is_free_for(&desk.member)).map(shown).collect();
        Ok(Overview { waiting, mine, may_take: room && !paused, paused })
    }

    /// How many wait, in words.
    pub(super) fn summary(&self) -> String {
        match self.waiting.len() {
            0 => "Nobody waits.".to_owned(),
            1 => "1 waits.".to_owned(),
            many => format!("{many} wait."),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "staff/queue.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    all: &'a Overview,
    /// The number of each form to take somebody, so that it counts once.
    client_id: String,
}

/// Who waits; or, while the helpline is not live, what is still to do.
pub(super) async fn page(State(state): State<WebState>, Staff { member, .. }: Staff<OfHelpline>) -> Answer {
    let desk = Desk::of(&state, &member).await?;
    if !desk.is_live() {
        return Ok(opening::shown(&desk, StatusCode::OK, "", Vec::new()));
    }
    let all = Overview::of(&state, &desk).await?;
    Ok(shown(&member, &all, StatusCode::OK))
}

/// The page for what a counsellor sees.
pub(super) fn shown(member: &Member, all: &Overview, status: StatusCode) -> axum::response::Response {
    let page = Page { frame: Frame::of(member, "Console"), all, client_id: ids::fresh_secret() };
    answer(&page, status)
}

/// Begins or ends a break: nobody new comes, whoever is there stays.
pub(super) async fn pause(State(state): State<WebState>, form: Form<OfHelpline>) -> Answer {
    state.office().set_paused(&form.member, form.fields.get("pause") == "yes").await?;
    Ok(Redirect::to("/console").into_response())
}

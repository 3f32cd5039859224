//! Who waits: how urgent it is, the language, the country, how they write and how long they have waited. Not a word of
//! theirs before somebody takes them, so that nobody picks by topic.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    handover::packet::ChannelKind,
    ids,
    staff::{CONCERNS, Member},
    store,
};

use super::{
    super::{
        WebState,
        staff::{
            frame::{Answer, Frame, answer, moment},
            who::{Form, Lead, OfHelpline, Staff},
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

/// Something that felt wrong to a counsellor, for their lead.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(super) struct Felt {
    /// Its id.
    pub id: String,
    /// When.
    pub at: String,
    /// What.
    pub words: &'static str,
    /// The alias of who said so.
    pub who: String,
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
    /// What felt wrong to their counsellors, for a lead to look into.
    pub felt: Vec<Felt>,
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
        let felt = felt(state, &desk.member).await?;
        Ok(Overview { waiting, mine, may_take: room && !paused, paused, felt })
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

/// What felt wrong to the counsellors of a lead.
async fn felt(state: &WebState, member: &Member) -> store::Result<Vec<Felt>> {
    let open = state.office().concerns(member).await?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let names = store::staff::all(state.office().db()).await?;
    let alias = |id: &str| names.iter().find(|one| one.id == id).map(|one| one.alias.clone()).unwrap_or_default();
    let one = |concern: store::concerns::Concern| Felt {
        at: moment(concern.at),
        words: CONCERNS.iter().find(|(kind, _)| *kind == concern.kind).map_or("Something", |(_, words)| words),
        who: alias(&concern.staff_id),
        id: concern.id,
    };
    Ok(open.into_iter().map(one).collect())
}

/// Notes that something was looked into.
pub(super) async fn see(State(state): State<WebState>, Path(id): Path<String>, form: Form<Lead>) -> Answer {
    state.office().see_concern(&form.member, &id).await?;
    Ok(Redirect::to("/console").into_response())
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

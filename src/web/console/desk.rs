//! Whose console it is. The helpline and its endpoints come from the session alone; what a request names is held against
//! them before anything else happens.

use axum::{http::StatusCode, response::Response};
use chrono::{DateTime, Utc};
use tokio::sync::{Mutex, MutexGuard};

use crate::{
    conversation::counsel::{Call, Denied, InLine},
    handover::{Phase, Refused},
    ids,
    staff::{Member, Standing},
    store::{self, handovers, helplines::Helpline},
    triage::Urgency,
};

use super::super::{
    WebState,
    staff::frame::{Trouble, short},
};

/// Only one young person is taken at a time, so that nobody takes one more than they may.
#[derive(Default)]
pub(in crate::web) struct Accepting(Mutex<()>);

impl Accepting {
    /// Waits for one's turn.
    pub(super) async fn turn(&self) -> MutexGuard<'_, ()> {
        self.0.lock().await
    }
}

/// A counsellor at their console.
pub(super) struct Desk {
    /// Who it is.
    pub member: Member,
    /// Their helpline.
    pub helpline: Helpline,
    /// How it stands.
    pub standing: Standing,
    /// Where it receives handovers.
    pub endpoints: Vec<String>,
}

/// Somebody in line as the console shows them.
#[derive(Clone)]
pub(super) struct Waiting {
    /// What is known.
    pub line: InLine,
}

impl Desk {
    /// The desk of a member.
    pub(super) async fn of(state: &WebState, member: &Member) -> Result<Desk, Trouble> {
        let id = member.helpline.as_deref().unwrap_or_default();
        let Some((helpline, _, _, standing)) = state.office().helpline(id).await? else {
            return Err(Trouble::from(store::Error::Conflict));
        };
        let endpoints = store::helplines::endpoints(state.office().db(), id).await?;
        let endpoints = endpoints.into_iter().map(|endpoint| endpoint.endpoint_id).collect();
        Ok(Desk { member: member.clone(), helpline, standing, endpoints })
    }

    /// Whether handovers come here.
    pub(super) fn is_live(&self) -> bool {
        self.standing == Standing::Live && self.helpline.endpoint_kind == "console"
    }

    /// A call of this counsellor about a handover, if it was offered to their helpline. `id` makes it count once.
    pub(super) async fn call(&self, state: &WebState, handover: &str, id: &str) -> store::Result<Option<Call>> {
        let row = handovers::get(state.office().db(), handover).await?;
        let endpoint = row.map(|row| row.endpoint_id).filter(|id| self.endpoints.contains(id));
        Ok(endpoint.filter(|_| self.is_live()).map(|endpoint| Call {
            endpoint,
            counsellor: self.member.id.clone(),
            actor: self.member.actor(),
            id: if id.is_empty() { ids::fresh_secret() } else { id.to_owned() },
        }))
    }

    /// Everybody who waits here or is talked with: emergencies and those who were left first, then by how long they wait.
    pub(super) async fn line(&self, state: &WebState) -> store::Result<Vec<Waiting>> {
        let mut line = Vec::new();
        if !self.is_live() {
            return Ok(line);
        }
        for endpoint in &self.endpoints {
            let found = state.bridge().counsel_queue_of(endpoint).await?;
            line.extend(found.into_iter().map(|line| Waiting { line }));
        }
        line.sort_by_key(|one| (std::cmp::Reverse(one.line.urgency), one.line.asked_at));
        Ok(line)
    }
}

impl Waiting {
    /// Whether this counsellor could take them.
    pub(super) fn is_free_for(&self, member: &Member) -> bool {
        let owner = self.line.counsellor.as_ref();
        self.line.phase.is_waiting() || (self.line.is_passed_on && owner.is_none_or(|owner| owner.id != member.id))
    }

    /// Whether this counsellor has them.
    pub(super) fn is_with(&self, member: &Member) -> bool {
        let owner = self.line.counsellor.as_ref();
        self.line.phase.is_owned() && owner.is_some_and(|owner| owner.id == member.id)
    }

    /// How long they have waited.
    pub(super) fn minutes(&self, now: DateTime<Utc>) -> i64 {
        (now - self.line.asked_at).num_minutes().max(0)
    }
}

/// How urgent it is, in words.
pub(super) fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "Emergency",
        Urgency::Urgent => "Urgent",
        Urgency::Concern => "Worry",
        Urgency::None => "Not urgent",
    }
}

/// Where a talk stands, in words.
pub(super) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Offered | Phase::Queued => "waits",
        Phase::Live => "with you",
        Phase::Reconnecting => "your line is broken; they were told that you are coming back",
        Phase::Closed => "over",
    }
}

/// Why a call was not taken, for its counsellor.
pub(super) fn why(denied: &Denied) -> String {
    match denied {
        Denied::Unknown | Denied::NotYours => "There is no such conversation here.".to_owned(),
        Denied::Refused(Refused::Closed) => "This conversation is over.".to_owned(),
        Denied::Refused(Refused::Taken | Refused::NotYours) => "Another counsellor has this conversation.".to_owned(),
        Denied::Refused(Refused::NotAccepted) => "Nobody has taken this conversation yet.".to_owned(),
        Denied::Refused(Refused::NotNow) => "This does not fit as the conversation stands now.".to_owned(),
        Denied::Blocked(found) => {
            let found: Vec<&str> = found.iter().map(|found| found.as_str()).collect();
            let what = found.join(", ");
            format!(
                "Not sent. It holds what may not go to a young person ({what}). Numbers and pages can be put in from \
                 the directory."
            )
        }
        Denied::Length => "Not sent. Write something, 2000 bytes at most.".to_owned(),
        Denied::Unfit(what) => format!("Not done: {what}."),
        Denied::Store(_) => "The database does not answer. Nothing was lost; try again in a moment.".to_owned(),
    }
}

/// What status goes with it.
pub(super) fn status(denied: &Denied) -> StatusCode {
    match denied {
        Denied::Unknown | Denied::NotYours => StatusCode::NOT_FOUND,
        Denied::Refused(_) => StatusCode::CONFLICT,
        Denied::Blocked(_) | Denied::Length | Denied::Unfit(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Denied::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Answers for a conversation that is not this helpline's, or not there: nobody learns which.
pub(super) fn nowhere(member: &Member) -> Response {
    short(Some(member.clone()), StatusCode::NOT_FOUND, "Not here", "There is no such conversation here.")
}

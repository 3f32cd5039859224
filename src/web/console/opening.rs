//! A helpline on its way in: what is still to do, the code that was told in the call, the keys of its own system. And the
//! endpoints that follow how it stands.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use crate::{
    conversation::endpoints::{EndpointKind, NewEndpoint, Unfit},
    directory::Reporting,
    staff::{Role, Standing},
    store::{
        self,
        helplines::{self, Helpline, Receives},
    },
};

use super::{
    super::{
        WebState,
        staff::{
            frame::{Answer, Frame, answer},
            who::{Form, Lead},
        },
    },
    desk::Desk,
};

/// The page.
#[derive(Template)]
#[template(path = "staff/opening.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    notice: &'a str,
    standing: &'static str,
    is_lead: bool,
    is_webhook: bool,
    is_live: bool,
    /// Endpoint and key, shown once.
    keys: Vec<(String, String)>,
}

/// What is still to do.
pub(super) fn shown(desk: &Desk, status: StatusCode, notice: &str, keys: Vec<(String, String)>) -> Response {
    let page = Page {
        frame: Frame::of(&desk.member, desk.helpline.organisation.clone()),
        notice,
        standing: desk.standing.as_str(),
        is_lead: desk.member.role == Role::Lead,
        is_webhook: desk.helpline.endpoint_kind == "webhook",
        is_live: desk.standing == Standing::Live,
        keys,
    };
    answer(&page, status)
}

/// Takes the code that was told in the call.
pub(super) async fn prove(State(state): State<WebState>, form: Form<Lead>) -> Answer {
    let proven = state.office().prove_by_code(&form.member, form.fields.get("code")).await?;
    let desk = Desk::of(&state, &form.member).await?;
    Ok(match proven {
        Ok(()) => shown(&desk, StatusCode::OK, "The code is right. Two approvers decide now.", Vec::new()),
        Err(not) => shown(&desk, StatusCode::UNPROCESSABLE_ENTITY, &not.to_string(), Vec::new()),
    })
}

/// Makes new keys for a helpline's own system. Those of before go on working until keys are made once more.
pub(super) async fn keys(State(state): State<WebState>, form: Form<Lead>) -> Answer {
    let desk = Desk::of(&state, &form.member).await?;
    if desk.helpline.endpoint_kind != "webhook" || matches!(desk.standing, Standing::Stopped | Standing::Refused) {
        let words = "There are no keys for this helpline.";
        return Ok(shown(&desk, StatusCode::UNPROCESSABLE_ENTITY, words, Vec::new()));
    }
    let actor = form.member.actor();
    let mut keys = made(&state, &desk.helpline, &actor).await?.unwrap_or_default();
    for endpoint in &desk.endpoints {
        match state.bridge().rotate_endpoint(endpoint, &actor).await {
            Ok(key) => keys.push((key.id, key.key)),
            Err(Unfit::Store(error)) => return Err(error.into()),
            Err(unfit) => return Ok(shown(&desk, StatusCode::UNPROCESSABLE_ENTITY, &unfit.to_string(), keys)),
        }
    }
    Ok(shown(&desk, StatusCode::OK, "", keys))
}

/// Makes the endpoints that a helpline still lacks, pending; gives the keys of those.
///
/// # Errors
/// The inner one says what does not fit.
async fn made(
    state: &WebState,
    helpline: &Helpline,
    actor: &str,
) -> store::Result<Result<Vec<(String, String)>, String>> {
    let there = helplines::endpoints(state.office().db(), &helpline.id).await?;
    let mut keys = Vec::new();
    for service in helpline.services.lines().filter(|id| there.iter().all(|known| known.service_id != **id)) {
        let new = NewEndpoint {
            helpline: helpline.organisation.clone(),
            service: service.to_owned(),
            kind: if helpline.endpoint_kind == "webhook" { EndpointKind::Webhook } else { EndpointKind::Console },
            url: helpline.endpoint_url.clone(),
            public_key: None,
            capabilities: Vec::new(),
            languages: helpline.languages.lines().filter_map(|tag| tag.parse().ok()).collect(),
            ages: (u8::try_from(helpline.min_age).ok(), u8::try_from(helpline.max_age).ok()),
            hours: helpline.hours.clone(),
            timezone: helpline.timezone.clone(),
            reporting: match helpline.reporting.as_str() {
                "must" => Reporting::Must,
                "may" => Reporting::May,
                _ => Reporting::Unknown,
            },
            capacity: 0,
            live: false,
        };
        let shown = match state.bridge().add_endpoint(new, actor).await {
            Ok(shown) => shown,
            Err(Unfit::Store(error)) => return Err(error),
            Err(unfit) => return Ok(Err(unfit.to_string())),
        };
        let receives = Receives {
            endpoint_id: shown.id.clone(),
            helpline_id: helpline.id.clone(),
            service_id: service.to_owned(),
        };
        helplines::add_endpoint(state.office().db(), &receives).await?;
        keys.push((shown.id, shown.key));
    }
    Ok(Ok(keys))
}

/// The service that somebody else answers for already, if there is one: two helplines would take turns unseen.
pub(in crate::web) async fn taken_service(state: &WebState, helpline: &Helpline) -> store::Result<Option<String>> {
    let own = helplines::endpoints(state.office().db(), &helpline.id).await?;
    let (endpoints, now) = (state.bridge().endpoints(), state.clock().now());
    let other = |service: &&str| {
        let living = endpoints.of_service(service, now);
        living.is_some_and(|living| own.iter().all(|own| own.endpoint_id != living.id()))
    };
    Ok(helpline.services.lines().find(other).map(str::to_owned))
}

/// Lets the endpoints of a helpline follow how it stands: live ones get handovers, and those of any other get none. What
/// runs at an endpoint that is switched off ends at once.
///
/// # Errors
/// The inner one says what does not fit.
pub(in crate::web) async fn follow(
    state: &WebState,
    helpline: &Helpline,
    is_live: bool,
    actor: &str,
) -> store::Result<Result<(), String>> {
    if is_live && let Err(unfit) = made(state, helpline, actor).await? {
        return Ok(Err(unfit));
    }
    for endpoint in helplines::endpoints(state.office().db(), &helpline.id).await? {
        let wanted = if is_live { "live" } else { "suspended" };
        match state.bridge().set_endpoint_status(&endpoint.endpoint_id, wanted, actor).await {
            Ok(()) => {}
            Err(Unfit::Store(error)) => return Err(error),
            Err(unfit) => return Ok(Err(unfit.to_string())),
        }
    }
    Ok(Ok(()))
}

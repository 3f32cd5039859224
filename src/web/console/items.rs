//! What can be put into a message: services and numbers of the directory, and what the helpline says often.
//!
//! Numbers are never typed by hand: they come from the directory, and the filter lets nothing else through.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};

use crate::{
    country::Country,
    directory::{Directory, Service},
    ids, plain,
    staff::Member,
    store::{self, canned},
    triage::Situation,
};

use super::super::{
    WebState,
    staff::{
        frame::{Answer, Frame, answer},
        who::{Form, Lead, Staff},
    },
};

/// How many a helpline may have, and how long one may be.
const MOST: usize = 100;
const LONGEST: usize = 1000;

/// Something that can be put into a message.
pub(super) struct Item {
    /// Its name in the form.
    pub id: String,
    /// What the counsellor chooses by.
    pub name: String,
    /// What is put in.
    pub text: String,
}

/// What the directory has for a young person in this country.
pub(super) fn of_directory(directory: &Directory, country: Option<Country>) -> Vec<Item> {
    let mut items = Vec::new();
    for number in country.map(|c| directory.emergency(c, Situation::Any)).unwrap_or_default() {
        items.push(Item {
            id: format!("emergency {}", number.number),
            name: format!("Emergency number {}", number.number),
            text: number.number,
        });
    }
    let of_country = country.into_iter().flat_map(|country| directory.services_of(country));
    for service in of_country.chain(directory.worldwide()).filter(|service| service.is_shown()) {
        let Some(text) = said(service) else { continue };
        if items.iter().all(|item: &Item| item.id != service.id) {
            items.push(Item { id: service.id.clone(), name: format!("{} ({})", service.name, service.country), text });
        }
    }
    items
}

/// A service as it is put into a message: its name and how it is reached.
fn said(service: &Service) -> Option<String> {
    let ways: Vec<String> = service.ways().into_iter().filter_map(|way| way.number.or(way.url)).collect();
    (!ways.is_empty()).then(|| format!("{}: {}", service.name, ways.join(", ")))
}

/// What a helpline says often.
pub(super) async fn of_helpline(state: &WebState, helpline: &str) -> store::Result<Vec<Item>> {
    let replies = canned::of_helpline(state.office().db(), helpline).await?;
    let item =
        |reply: canned::Canned| Item { name: reply.reply.chars().take(60).collect(), text: reply.reply, id: reply.id };
    Ok(replies.into_iter().map(item).collect())
}

/// The page where a lead writes what is said often.
#[derive(Template)]
#[template(path = "staff/replies.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: Frame,
    error: &'a str,
    draft: &'a str,
    replies: Vec<Item>,
}

async fn show(state: &WebState, member: &Member, status: StatusCode, error: &str, draft: &str) -> Answer {
    let replies = of_helpline(state, member.helpline.as_deref().unwrap_or_default()).await?;
    Ok(answer(&Page { frame: Frame::of(member, "What we say often"), error, draft, replies }, status))
}

/// What a helpline says often.
pub(super) async fn page(State(state): State<WebState>, Staff { member, .. }: Staff<Lead>) -> Answer {
    show(&state, &member, StatusCode::OK, "", "").await
}

/// Adds one.
pub(super) async fn add(State(state): State<WebState>, form: Form<Lead>) -> Answer {
    let text = plain::plain(form.fields.get("reply")).replace("\r\n", "\n");
    let refused = |error| show(&state, &form.member, StatusCode::UNPROCESSABLE_ENTITY, error, &text);
    if text.is_empty() || text.len() > LONGEST {
        return refused("Write something, 1000 bytes at most.").await;
    }
    // What would be held back in a conversation is told here already.
    let found = crate::handover::filter::look(&text, &[]);
    if !found.is_empty() {
        return refused("This holds what may not go to a young person: a link, a number, a name on a platform. Numbers are put in from the directory.").await;
    }
    let helpline = form.member.helpline.clone().unwrap_or_default();
    if of_helpline(&state, &helpline).await?.len() >= MOST {
        return refused("There are 100 already. Take one away first.").await;
    }
    let now = state.clock().now();
    let new = canned::Canned { id: ids::fresh_row(now), helpline_id: helpline, reply: text.clone(), created_at: now };
    state.office().add_canned(&form.member, new).await?;
    Ok(Redirect::to("/console/replies").into_response())
}

/// Takes one away.
pub(super) async fn drop_reply(State(state): State<WebState>, Path(id): Path<String>, form: Form<Lead>) -> Answer {
    state.office().drop_canned(&form.member, &id).await?;
    Ok(Redirect::to("/console/replies").into_response())
}

//! The public register: which helplines were let in, how they stand, and what changed. Names, status and dates alone.

use askama::Template;
use axum::{extract::State, http::StatusCode};

use crate::{staff::Standing, store::helplines};

use super::{
    super::WebState,
    frame::{Answer, Frame, answer, day},
};

/// How many changes are shown.
const MOST: i64 = 200;

/// A helpline.
struct Line {
    name: String,
    country: String,
    status: &'static str,
    until: String,
}

/// A change.
struct Change {
    at: String,
    name: String,
    country: String,
    words: &'static str,
}

/// The page.
#[derive(Template)]
#[template(path = "staff/register.html", config = "src/web/askama.toml")]
struct Page {
    frame: Frame,
    helplines: Vec<Line>,
    changes: Vec<Change>,
}

/// The public register.
pub(super) async fn page(State(state): State<WebState>) -> Answer {
    let changes = helplines::changes(state.office().db(), MOST).await?;
    let changes: Vec<Change> = changes
        .into_iter()
        .map(|change| Change {
            at: day(change.at),
            name: change.organisation,
            country: change.country,
            words: match change.change.as_str() {
                "let in" => "was let in",
                "checked again" => "was checked again",
                _ => "was put out",
            },
        })
        .collect();
    // Who was never let in is nobody's business.
    let admitted = state.office().helplines().await?.into_iter().filter(|(helpline, _)| helpline.live_until.is_some());
    let helplines = admitted
        .map(|(helpline, standing)| Line {
            name: helpline.organisation,
            country: helpline.country,
            status: standing.as_str(),
            until: helpline.live_until.filter(|_| standing == Standing::Live).map(day).unwrap_or_default(),
        })
        .collect();
    let page = Page { frame: Frame::open("Helplines behind this bridge"), helplines, changes };
    Ok(answer(&page, StatusCode::OK))
}

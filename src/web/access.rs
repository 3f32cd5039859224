//! "On request": the form with which a researcher asks for tables in another shape. Public, in English, without script.

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::{Months, NaiveDate, TimeDelta};

use crate::{ids, plain, staff::Tries, store::access::Request};

use super::{
    WebState,
    caller::WhoAsks,
    form::{Fields, Posted},
    public::{self, Frame},
    session,
    talk::Piece,
};

/// How many requests come in from one address, and from all.
const OF_ADDRESS: Tries = Tries { most: 5, within: TimeDelta::hours(1) };
const OF_ALL: Tries = Tries { most: 50, within: TimeDelta::hours(24) };

/// The longest that access may be asked for.
const LONGEST: Months = Months::new(24);

/// What is asked: the name in the form, the question, what helps to answer, and the most characters.
const ASKED: [(&str, &str, &str, usize); 7] = [
    ("name", "Your name", "", 200),
    ("organisation", "Your organisation", "", 200),
    ("email", "Your mail address there", "The operator answers to it.", 200),
    ("purpose", "What do you want to find out?", "And why the open tables do not suffice.", 2000),
    (
        "ethics",
        "Ethics statement",
        "Which board has approved this, or who answers for it. That you will try to find out nothing about any child, service \
         or place that the tables hide, and will not set them against other data for that.",
        2000,
    ),
    ("people", "Who will see the tables?", "Names. An account is for one person and is not shared.", 500),
    ("until_day", "Until which day?", "As in 2027-06-30; two years at most.", 10),
];

/// A question.
struct Question {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    is_long: bool,
    value: String,
    error: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "access.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: &'a Frame<'a>,
    notice: &'static str,
    is_done: bool,
    form: String,
    questions: Vec<Question>,
}

/// The form.
#[utoipa::path(get, path = "/statistics/access", tag = "statistics",
    responses((status = 200, description = "A form with which tables in another shape are asked for", content_type = "text/html")))]
pub(super) async fn page(State(state): State<WebState>) -> Response {
    show(&state, StatusCode::OK, "", false, &ids::fresh_secret(), questions(None, None))
}

fn show(
    state: &WebState,
    status: StatusCode,
    notice: &'static str,
    is_done: bool,
    form: &str,
    questions: Vec<Question>,
) -> Response {
    let frame = Frame::english(state).called("Ask for other tables".to_owned(), "/statistics/access");
    let page = Page { frame: &frame, notice, is_done, form: form.to_owned(), questions };
    public::uncached(&page, &frame, status)
}

fn questions(sent: Option<&Fields>, today: Option<NaiveDate>) -> Vec<Question> {
    let question = |(id, label, hint, most): (&'static str, &'static str, &'static str, usize)| {
        let value = sent.map(|sent| plain::plain(sent.get(id)).into_owned()).unwrap_or_default();
        let error = match today {
            Some(_) if value.is_empty() => Some("This is missing."),
            Some(_) if value.chars().count() > most => Some("This is too long."),
            Some(_) if id == "email" && !value.contains('@') => Some("Write a mail address."),
            Some(today) if id == "until_day" => wrong_day(&value, today),
            _ => None,
        };
        Question { id, label, hint, is_long: most > 200, value, error }
    };
    ASKED.map(question).into()
}

fn wrong_day(text: &str, today: NaiveDate) -> Option<&'static str> {
    let Ok(day) = text.parse::<NaiveDate>() else { return Some("Write a day as in 2027-06-30.") };
    let last = today.checked_add_months(LONGEST).unwrap_or(NaiveDate::MAX);
    (day <= today || day > last).then_some("Write a day of the next two years.")
}

/// The fields of the form.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form; it is read leniently, field by field")]
pub(super) struct AccessForm {
    /// The hidden field of the page.
    form: String,
    name: String,
    organisation: String,
    email: String,
    purpose: String,
    ethics: String,
    people: String,
    /// A day.
    until_day: String,
    /// `yes`.
    agree: String,
}

/// Takes a request in, for the operator's list.
#[utoipa::path(post, path = "/statistics/access", tag = "statistics",
    request_body(content = AccessForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "Thanks", content_type = "text/html"),
        (status = 422, description = "The form again, saying what does not fit", content_type = "text/html"),
        (status = 429, description = "Too many at once", content_type = "text/html")))]
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(WhoAsks(who, _)): Extension<WhoAsks>,
    headers: HeaderMap,
    posted: Posted,
) -> Response {
    let (sent, now) = (Fields::of(posted), state.clock().now());
    let id = sent.get("form").to_owned();
    let asked = questions(Some(&sent), Some(now.date_naive()));
    let again = |notice, asked| show(&state, StatusCode::UNPROCESSABLE_ENTITY, notice, false, &id, asked);
    if session::read(&id).is_none() || session::is_from_another_site(&headers) {
        return again("Open the page again, and send it from there.", asked);
    }
    if asked.iter().any(|question| question.error.is_some()) {
        return again("Something is missing, or does not fit.", asked);
    }
    if sent.get("agree") != "yes" {
        return again("Without the agreement at the end nothing can be handed out.", asked);
    }
    let address = who.map(|who| who.name()).unwrap_or_default();
    let throttle = state.office().throttle();
    let limits: [(&[&str], Tries); 2] = [(&["access", &address], OF_ADDRESS), (&["access"], OF_ALL)];
    if limits.iter().any(|(name, tries)| throttle.wait(name, *tries, now).is_some()) {
        let notice = "Too many requests came in. Try again in an hour.";
        return show(&state, StatusCode::TOO_MANY_REQUESTS, notice, false, &id, asked);
    }
    for (name, tries) in limits {
        throttle.count(name, tries, now);
    }
    let of = |id: &str| asked.iter().find(|question| question.id == id).map(|question| question.value.clone());
    let of = |id: &str| of(id).unwrap_or_default();
    let request = Request {
        name: of("name"),
        organisation: of("organisation"),
        email: of("email"),
        purpose: of("purpose"),
        ethics: of("ethics"),
        people: of("people"),
        until_day: of("until_day"),
        id,
        at: now,
        checked: String::new(),
        outcome: None,
        decided_by: None,
        decided_at: None,
        staff_id: None,
    };
    if let Err(error) = state.office().ask_for_access(request).await {
        tracing::error!(error = &error as &dyn std::error::Error, "a request for access could not be kept");
        let notice = "It could not be kept. Try again in a moment.";
        return show(&state, StatusCode::SERVICE_UNAVAILABLE, notice, false, "", asked);
    }
    let notice = "Thank you. The operator checks what you wrote, and answers to the address that you gave.";
    show(&state, StatusCode::OK, notice, true, "", Vec::new())
}

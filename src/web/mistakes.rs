//! "Report a mistake": a reader says what is wrong with a service. Reasons are picked from a list, and beside them there is
//! room for a number or an address only, so that nobody pours out their heart to a list that is read once a week.

use std::sync::{Mutex, PoisonError};

use askama::Template;
use axum::{
    Extension, Form,
    extract::{Query, State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, TimeDelta, Utc};

use crate::{conversation::Caller, directory::Service, ids, store::mistakes};

use super::{
    WebState,
    caller::WhoAsks,
    public::{Asked, Frame},
    session,
    talk::Piece,
};

/// What can be wrong: the value that is kept, and its words.
pub(super) const REASONS: [(&str, &str); 7] = [
    ("dead", "page-report-dead"),
    ("other_place", "page-report-other-place"),
    ("hours", "page-report-hours"),
    ("cost", "page-report-cost"),
    ("unkind", "btn-not-work-unkind"),
    ("closed", "page-report-closed"),
    ("other", "btn-not-work-other"),
];

/// So many reports of one address are taken in an hour, and of all addresses together.
const MOST_OF_ONE: usize = 10;
const MOST_OF_ALL: usize = 1000;

/// The longest number or address that is taken.
const LONGEST: usize = 200;

/// Who reported when, for an hour, in memory.
#[derive(Default)]
pub(super) struct Reports(Mutex<Vec<(DateTime<Utc>, Option<Caller>)>>);

impl Reports {
    /// Whether one more may come now.
    fn may(&self, who: Option<Caller>, now: DateTime<Utc>) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.retain(|(at, _)| now - *at < TimeDelta::hours(1));
        let of_one = seen.iter().filter(|(_, whose)| who.is_some() && *whose == who).count();
        let may = of_one < MOST_OF_ONE && seen.len() < MOST_OF_ALL;
        if may {
            seen.push((now, who));
        }
        may
    }
}

#[derive(Template)]
#[template(path = "mistake.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: &'a Frame<'a>,
    service: &'a Service,
    name: String,
    /// Said after something was sent.
    notice: Option<String>,
    is_done: bool,
}

/// The form for a service.
#[utoipa::path(get, path = "/mistakes", tag = "public",
    params(("service" = String, Query, description = "The service's id"), ("lang" = Option<String>, Query, description = "A language tag")),
    responses((status = 200, description = "The form", content_type = "text/html"), (status = 303, description = "No such service; the list of all")))]
pub(super) async fn form(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    let pairs = asked.as_ref().map(|Query(pairs)| pairs.as_slice()).unwrap_or_default();
    let id = pairs.iter().find(|(name, _)| name == "service").map_or("", |(_, value)| value.as_str());
    show(&state, &headers, &asked, id, None, StatusCode::OK)
}

fn show(
    state: &WebState,
    headers: &HeaderMap,
    asked: &Asked,
    id: &str,
    said: Option<(&str, bool)>,
    status: StatusCode,
) -> Response {
    let directory = state.directory();
    let Some(service) = directory.service(id).filter(|service| service.is_shown()) else {
        return Redirect::to("/countries").into_response();
    };
    let frame = Frame::new(state, headers, asked, Some(service.country));
    let title = frame.word("page-report-link");
    let frame = frame.called(title, "/mistakes").asking(format!("&service={}", service.id));
    let page = Page {
        name: service.name_for(frame.lang).to_owned(),
        service,
        notice: said.map(|(word, _)| frame.word(word)),
        is_done: said.is_some_and(|(_, is_done)| is_done),
        frame: &frame,
    };
    match page.render() {
        Ok(html) => (status, axum::response::Html(html)).into_response(),
        // Writing into a string does not fail; if it ever did, the number still has to come.
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, frame.bar.number.clone()).into_response(),
    }
}

/// The fields of the form.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form; it is read leniently, field by field")]
pub(super) struct MistakeForm {
    /// The service's id.
    service: String,
    /// dead, other_place, hours, cost, unkind, closed or other.
    reason: String,
    /// A number or an address, if the reader knows the right one.
    right: Option<String>,
    /// The language of the page.
    lang: Option<String>,
}

/// Takes a report in, for the operator's list. Nothing is kept of who sent it.
#[utoipa::path(post, path = "/mistakes", tag = "public",
    request_body(content = MistakeForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "Thanks", content_type = "text/html"), (status = 303, description = "No such service; the list of all"),
        (status = 422, description = "The form again, saying what does not fit", content_type = "text/html"),
        (status = 429, description = "Too many at once", content_type = "text/html")))]
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(WhoAsks(who, _)): Extension<WhoAsks>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let fields = form.map(|Form(fields)| fields).unwrap_or_default();
    let field = |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let asked: Asked = Ok(Query(vec![("lang".to_owned(), field("lang").to_owned())]));
    let id = field("service");
    let directory = state.directory();
    let Some(service) = directory.service(id).filter(|service| service.is_shown()) else {
        return Redirect::to("/countries").into_response();
    };
    let answer = |word, is_done, status| show(&state, &headers, &asked, id, Some((word, is_done)), status);
    let Some((reason, _)) = REASONS.iter().find(|(value, _)| *value == field("reason")) else {
        return answer("page-report-what", false, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let Some(proposed) = number_or_address(field("right")) else {
        return answer("page-report-bad", false, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let now = state.clock().now();
    if session::is_from_another_site(&headers) || !state.reports().may(who, now) {
        return answer("page-report-later", false, StatusCode::TOO_MANY_REQUESTS);
    }
    let mistake = mistakes::Mistake {
        id: ids::fresh_secret(),
        service: service.id.clone(),
        country: service.country.to_string(),
        reason: (*reason).to_owned(),
        proposed,
        day: now.date_naive().and_time(chrono::NaiveTime::MIN).and_utc(),
    };
    if let Err(error) = mistakes::note(state.bridge().db(), &mistake).await {
        tracing::error!(error = &error as &dyn std::error::Error, "a report of a mistake could not be kept");
        return answer("page-report-later", false, StatusCode::SERVICE_UNAVAILABLE);
    }
    answer("page-report-thanks", true, StatusCode::OK)
}

/// A number or an address as it may be kept; nothing for nothing; `None` for anything else, words above all.
fn number_or_address(text: &str) -> Option<String> {
    let is_number = text.chars().all(|c| c.is_ascii_digit() || " +-.()*#".contains(c))
        && text.chars().filter(char::is_ascii_digit).count() <= 15;
    let is_address = ["https://", "http://"].iter().any(|start| text.starts_with(start))
        && text.contains('.')
        && text.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"'`".contains(&b));
    (text.len() <= LONGEST && (text.is_empty() || is_number || is_address)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_and_addresses_are_taken() {
        for good in ["", "116", "+254 711 123-456", "https://line.example.org/chat?x=1"] {
            assert_eq!(number_or_address(good).as_deref(), Some(good));
        }
        let long = format!("https://a.example/{}", "x".repeat(LONGEST));
        for bad in [
            "please help me",
            "call 116",
            "javascript:alert(1)",
            "https://a.example/ he hits me",
            "1234567890123456",
            &long,
        ] {
            assert_eq!(number_or_address(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_address_may_report_ten_times_an_hour() {
        let reports = Reports::default();
        let now: DateTime<Utc> = "2026-05-31T10:00:00Z".parse().expect("a time");
        assert!((0..20).all(|_| reports.may(None, now)), "who is not known is not counted alone");
        let more = (0..MOST_OF_ALL).filter(|_| reports.may(None, now)).count();
        assert_eq!(more, MOST_OF_ALL - 20);
        assert!(reports.may(None, now + TimeDelta::hours(1)));
    }
}

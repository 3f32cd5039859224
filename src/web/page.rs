//! The chat page, complete without script: one address, forms, no cookie, nothing in the address.
//!
//! Opening it stores nothing: the opening is one pure step of the dialogue. The first message makes the conversation,
//! and the opening that the young person has already seen is its first turn.

use std::sync::LazyLock;

use askama::Template;
use axum::{
    Extension, Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use uuid::Uuid;

use crate::{
    channels::{Content, Incoming},
    conversation::{Admission, Knock, Over},
    country::Country,
    dialogue::{self, ChannelKind, Choice, Event, Reply},
    lang::{Lang, Locale},
    plain::plain,
    secret::{MessageText, PlatformId},
};

use super::{
    WebState,
    bar::Bar,
    caller::WhoAsks,
    calm,
    pages::Pages,
    problem, session,
    talk::{self, Entry, Piece},
};

const STYLE: &str = include_str!("templates/page.css");

/// The route of the stylesheet; its name changes with its content, so it may be kept for as long as anyone likes.
pub(super) const STYLESHEET_ROUTE: &str = "/static/{name}";

/// The address of the stylesheet.
pub(super) fn stylesheet_path() -> String {
    static NAME: LazyLock<String> = LazyLock::new(|| blake3::hash(STYLE.as_bytes()).to_hex()[..16].to_owned());
    format!("/static/{}.css", *NAME)
}

/// The stylesheet. The only answer that may be cached: it is the same for everybody, and Exit clears it away, too.
/// A page of an older release asks for another name and gets this one, which is better than none.
#[utoipa::path(get, path = "/static/{name}", tag = "page", params(("name" = String, Path, description = "Changes with the content")),
    responses((status = 200, description = "The stylesheet", content_type = "text/css")))]
pub(super) async fn stylesheet() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "private, max-age=86400, immutable"),
    ];
    (headers, STYLE).into_response()
}

/// The page.
#[derive(Template)]
#[template(path = "page.html", config = "src/web/askama.toml")]
struct Page<'a> {
    state: &'a WebState,
    lang: Lang,
    bar: Bar,
    session: String,
    client_id: Uuid,
    /// The id of the message that changing the language would be.
    language_id: Uuid,
    country: Option<Country>,
    entries: Vec<Entry>,
    choices: Vec<Choice>,
    /// What was typed but not taken in, to be kept in the box.
    draft: String,
    /// A sentence of the page's own, such as "too long".
    notice: Option<String>,
    /// Nothing was said yet: the languages are on offer.
    is_opening: bool,
}

impl Page<'_> {
    fn word(&self, id: &str) -> String {
        self.state.dialogues().text(self.lang, id, &[("emergency", &self.bar.number)])
    }

    fn languages(&self) -> Vec<(Lang, String)> {
        let dialogues = self.state.dialogues();
        dialogues.languages().into_iter().map(|lang| (lang, dialogues.language_name(lang).to_owned())).collect()
    }
}

/// The fields of the page's forms. Lenient: a page that refuses a form leaves a child with an error.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn of(form: Result<Form<Vec<(String, String)>>, FormRejection>) -> Self {
        Fields(form.map(|Form(fields)| fields).unwrap_or_default())
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The session that the form carries.
    fn session(&self, state: &WebState, headers: &HeaderMap) -> Carried {
        if session::is_from_another_site(headers) {
            return Carried::Refused;
        }
        match session::read(self.get("session")) {
            Some(session) if state.echo().has_left(&session, state.clock().now()) => Carried::Refused,
            Some(session) => Carried::Ours(session),
            None => Carried::None,
        }
    }

    /// What is said, and whether that is too long: a choice before words, as the words stay in the box for later.
    fn content(&self) -> Option<(Content, bool)> {
        let choice = self.get("choice");
        if !choice.is_empty() {
            return Some((Content::Choice(choice.to_owned()), false));
        }
        // Browsers send two characters for a line break, which is one to whoever typed it.
        let (content, too_long) = Content::words(&self.get("text").replace("\r\n", "\n"));
        let is_empty = matches!(&content, Content::Text(text) if text.expose().trim().is_empty());
        (!is_empty).then_some((content, too_long))
    }
}

/// What a form says about the session.
enum Carried {
    /// A session of our making.
    Ours(PlatformId),
    /// None, or something that we never made: a new conversation, whose words count all the same.
    None,
    /// The form was sent by another site, or the talk was left by Exit: nothing of it is taken in.
    Refused,
}

/// What stays the same for one visitor from form to form.
struct Visitor {
    session: PlatformId,
    locale: Option<Locale>,
    country: Option<Country>,
}

impl Visitor {
    fn new(state: &WebState, headers: &HeaderMap, fields: &Fields, session: PlatformId) -> Self {
        let wished = calm::wished(state, headers);
        let have = state.dialogues().languages();
        let picked: Option<Lang> = fields.get("lang").parse().ok().filter(|lang| have.contains(lang));
        let region = wished.and_then(|locale| locale.region);
        let locale = picked.map(|lang| Locale { lang, region }).or(wished);
        Visitor { session, locale, country: fields.get("country").parse().ok() }
    }

    fn lang(&self) -> Lang {
        self.locale.map_or(Lang::EN, |locale| locale.lang)
    }

    fn says(&self, id: &str, content: Content) -> Incoming {
        Incoming {
            channel: ChannelKind::Web,
            from: self.session.clone(),
            external_id: id.to_owned(),
            content,
            locale: self.locale,
            country: self.country,
        }
    }
}

/// The page before anything was said. Stores nothing.
#[utoipa::path(get, path = "/", tag = "page", responses((status = 200, description = "The chat page", content_type = "text/html")))]
pub(super) async fn open(State(state): State<WebState>, headers: HeaderMap) -> Response {
    opening(&state, &Visitor::new(&state, &headers, &Fields(Vec::new()), session::fresh()))
}

/// Takes a message in and shows the talk so far. A repeated `client_id` changes nothing and shows the same.
#[utoipa::path(post, path = "/", tag = "page",
    request_body(content = SendForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The chat page with the answer", content_type = "text/html"),
        (status = 413, description = "The page, saying that the message is too long", content_type = "text/html"),
        (status = 429, description = "The page, asking for a moment's patience", content_type = "text/html")))]
pub(super) async fn send(
    State(state): State<WebState>,
    Extension(caller): Extension<WhoAsks>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    if form.as_ref().is_err_and(|error| error.status() == StatusCode::PAYLOAD_TOO_LARGE) {
        // Not even the session could be read: going back in the browser leads to the words, and to the talk.
        return calm::page(&state, &headers, StatusCode::PAYLOAD_TOO_LARGE, "web-too-long");
    }
    let fields = Fields::of(form);
    let (content, too_long) = fields.content().unzip();
    let visitor = |session| Visitor::new(&state, &headers, &fields, session);
    let visitor = match fields.session(&state, &headers) {
        Carried::Ours(session) => visitor(session),
        Carried::None => visitor(state.bridge().first_session(fields.get("client_id"), content.as_ref()).await),
        Carried::Refused => return opening(&state, &visitor(session::fresh())),
    };
    let Some(content) = content else { return talk_so_far(&state, &visitor, fields.get("text"), None).await };
    let address = state.bridge().address(ChannelKind::Web, &visitor.session).today;
    let knock = Knock {
        channel: ChannelKind::Web,
        conversation: Some(&address),
        caller: caller.0,
        content: &content,
        lang: visitor.lang(),
        country: visitor.country,
    };
    let _place = match state.bridge().enter(knock).await {
        Admission::Open(place) => place,
        Admission::Later(over) => return later(&state, &visitor, fields.get("text"), over).await,
        Admission::Answered(received) => {
            let turns: Vec<(i64, Reply)> = received.reply.map(|reply| (1, reply)).into_iter().collect();
            return render(&state, &visitor, &turns, fields.get("text"), None, false);
        }
    };
    if too_long == Some(true) && !state.bridge().is_emergency(knock).await {
        let mut response = talk_so_far(&state, &visitor, fields.get("text"), Some("web-too-long")).await;
        *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return response;
    }
    answer(&state, &visitor, content, &fields).await
}

/// The page for whoever sends too much at once: the words stay in the box. The talk is shown where that takes no place
/// away from others.
async fn later(state: &WebState, visitor: &Visitor, draft: &str, over: Over) -> Response {
    let notice = Some("web-too-fast");
    let mut response = match state.bridge().gate().try_enter() {
        Some(_place) => talk_so_far(state, visitor, draft, notice).await,
        None => render(state, visitor, &[], draft, notice, false),
    };
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(header::RETRY_AFTER, problem::seconds(over.wait).into());
    response
}

/// Shows the talk so far, with what was said since.
#[utoipa::path(post, path = "/check", tag = "page",
    request_body(content = SessionForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The chat page", content_type = "text/html")))]
pub(super) async fn check(
    State(state): State<WebState>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let fields = Fields::of(form);
    let visitor = |session| Visitor::new(&state, &headers, &fields, session);
    match fields.session(&state, &headers) {
        Carried::Ours(session) => talk_so_far(&state, &visitor(session), fields.get("text"), None).await,
        Carried::None | Carried::Refused => opening(&state, &visitor(session::fresh())),
    }
}

/// Deletes the conversation and leads to a page that has nothing to do with us.
#[utoipa::path(post, path = "/exit", tag = "page",
    request_body(content = SessionForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 303, description = "Everything is deleted; on to a neutral page")))]
pub(super) async fn exit(
    State(state): State<WebState>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    if let Carried::Ours(session) = Fields::of(form).session(&state, &headers) {
        leave(&state, &session).await;
    }
    let headers = [
        (header::LOCATION, state.settings().exit_url.clone()),
        (HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"".to_owned()),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// Deletes a conversation and remembers that it was left. Leaving the page must not wait for a database that fails:
/// what could not be deleted now goes with the next sweep, 30 minutes after the last word.
pub(super) async fn leave(state: &WebState, session: &PlatformId) {
    state.echo().leave(session, state.clock().now());
    if let Err(error) = state.bridge().erase(ChannelKind::Web, session).await {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "a conversation that was left could not be deleted yet"
        );
    }
    state.streams().nudge(session);
}

/// The opening, from one pure step.
fn opening(state: &WebState, visitor: &Visitor) -> Response {
    let reply = first_reply(state, visitor);
    let turns: Vec<(i64, Reply)> = reply.into_iter().map(|reply| (1, reply)).collect();
    render(state, visitor, &turns, "", None, true)
}

fn first_reply(state: &WebState, visitor: &Visitor) -> Option<Reply> {
    let mut before = dialogue::State::fresh(ChannelKind::Web, visitor.lang());
    before.envelope.guess = visitor.locale.and_then(|locale| locale.region);
    if let Some(country) = visitor.country {
        before.come_through(country);
    }
    dialogue::step(&state.bridge().world(), before, Event::Opened).reply().cloned()
}

/// Everything that may be seen of a conversation; `None`: there is none. Empty when it cannot be read.
async fn turns(state: &WebState, session: &PlatformId) -> Option<Vec<(i64, Reply)>> {
    match state.bridge().since(ChannelKind::Web, session, 0).await {
        Ok(found) => found.map(talk::visible),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a talk could not be read for its page");
            Some(Vec::new())
        }
    }
}

async fn talk_so_far(state: &WebState, visitor: &Visitor, draft: &str, notice: Option<&str>) -> Response {
    let mut turns = turns(state, &visitor.session).await.unwrap_or_default();
    let is_opening = turns.is_empty();
    if is_opening {
        turns.extend(first_reply(state, visitor).map(|reply| (1, reply)));
    }
    render(state, visitor, &turns, draft, notice, is_opening)
}

async fn answer(state: &WebState, visitor: &Visitor, content: Content, fields: &Fields) -> Response {
    let bridge = state.bridge();
    let before = match turns(state, &visitor.session).await {
        Some(turns) => turns.into_iter().next_back().map(|(_, reply)| reply),
        None => bridge.receive(visitor.says("opened", Content::Opened)).await.reply,
    };
    let client_id: Uuid = fields.get("client_id").parse().unwrap_or_else(|_| fresh_client_id());
    let line = talk::line_of(&content, before.as_ref());
    // Words that could not be taken in stay in the box, and so do words beside a choice.
    let typed = fields.get("text");
    let was_choice = matches!(content, Content::Choice(_));

    let received = bridge.receive(visitor.says(&client_id.to_string(), content)).await;
    let now = state.clock().now();
    if received.reply.as_ref().is_some_and(talk::is_curtain) {
        state.echo().forget(&visitor.session);
    } else if let Some(line) = line.filter(|_| received.stored && !received.duplicate) {
        state.echo().add(&visitor.session, received.seq - 1, MessageText::new(line), now);
    }

    let mut turns = turns(state, &visitor.session).await.unwrap_or_default();
    if let Some(reply) = received.reply.filter(|_| turns.is_empty() || !received.stored) {
        turns.push((i64::MAX, reply));
    }
    let draft = if was_choice || !received.stored { typed } else { "" };
    render(state, visitor, &turns, draft, None, false)
}

/// A fresh id for the next message of a page.
fn fresh_client_id() -> Uuid {
    let random = u128::from_str_radix(&crate::ids::fresh_secret(), 16).unwrap_or_default();
    uuid::Builder::from_random_bytes(random.to_be_bytes()).into_uuid()
}

fn render(
    state: &WebState,
    visitor: &Visitor,
    turns: &[(i64, Reply)],
    draft: &str,
    notice: Option<&str>,
    is_opening: bool,
) -> Response {
    let newest = turns.last().map(|(_, reply)| reply);
    let lang = newest.map_or_else(|| visitor.lang(), |reply| reply.lang);
    let country = newest.and_then(|reply| reply.country).or(visitor.country);
    let lines = state.echo().lines(&visitor.session, state.clock().now());
    let page = Page {
        state,
        lang,
        bar: Bar::new(state, lang, country),
        session: visitor.session.expose().to_owned(),
        client_id: fresh_client_id(),
        language_id: fresh_client_id(),
        country: visitor.country,
        entries: talk::entries(turns, &lines, &Pages::new(state.bridge().world().public_url, state.directory())),
        choices: newest.map(|reply| reply.choices.clone()).unwrap_or_default(),
        draft: plain(draft).into_owned(),
        notice: notice.map(|id| state.dialogues().text(lang, id, &[])),
        is_opening,
    };
    match page.render() {
        Ok(html) => Html(html).into_response(),
        // Writing into a string does not fail; if it ever did, the number still has to come.
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, page.bar.number).into_response(),
    }
}

/// The fields of the form that sends.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form; it is read leniently, field by field")]
struct SendForm {
    /// The hidden field of the page; empty or absent for a new conversation.
    session: Option<String>,
    /// The hidden field of the page, another one each time.
    #[schema(value_type = Option<String>, format = "uuid")]
    client_id: Option<Uuid>,
    /// What was written.
    text: Option<String>,
    /// The id of a choice; goes before `text`.
    choice: Option<String>,
    /// A language tag.
    lang: Option<String>,
    /// An ISO 3166-1 alpha-2 code.
    country: Option<String>,
}

/// The field of the forms that check and exit.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form; it is read leniently, field by field")]
struct SessionForm {
    /// The hidden field of the page.
    session: String,
}

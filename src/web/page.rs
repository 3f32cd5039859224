//! The chat page, complete without script: one address, forms, no cookie, nothing in the address. With script, the same
//! page sends and listens by itself (`static/chat/`).
//!
//! Opening it stores nothing: the opening is one pure step of the dialogue. The first message makes the conversation,
//! and the opening that the young person has already seen is its first turn.

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use uuid::Uuid;

use crate::{
    channels::Content,
    conversation::{Admission, Endpoint, Knock, Over, Received},
    country::Country,
    dialogue::{self, ChannelKind, Choice, Event, Reply},
    lang::Lang,
    plain::plain,
    secret::{MessageText, PlatformId},
};

use super::{
    WebState,
    bar::Bar,
    caller::WhoAsks,
    calm,
    door::Door,
    form::{Carried, Fields, Posted, SendForm, SessionForm, Visitor},
    headers::Framers,
    live,
    pages::Pages,
    problem,
    public::Asked,
    session,
    talk::{self, Entry, Piece},
};

/// The page.
#[derive(Template)]
#[template(path = "page.html", config = "src/web/askama.toml")]
struct Page<'a> {
    state: &'a WebState,
    door: &'a Door,
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
    /// Buttons have large pictures, for those who read little.
    has_pictures: bool,
    /// The address of the frame with what is said from now on, while somebody is there or waited for.
    live: Option<String>,
}

impl Page<'_> {
    fn word(&self, id: &str) -> String {
        let known = if self.bar.is_known { "yes" } else { "no" };
        self.state.dialogues().text(self.lang, id, &[("emergency", &self.bar.number), ("known", known)])
    }

    /// Who runs this copy; empty when nobody does.
    fn operator(&self) -> &str {
        &self.state.settings().operator.name
    }

    /// Where Exit leads.
    fn exit_url(&self) -> &str {
        &self.state.settings().exit_url
    }

    fn languages(&self) -> Vec<(Lang, String)> {
        let dialogues = self.state.dialogues();
        dialogues.languages().into_iter().map(|lang| (lang, dialogues.language_name(lang).to_owned())).collect()
    }
}

/// The page before anything was said. Stores nothing.
#[utoipa::path(get, path = "/", tag = "page",
    params(("country" = Option<String>, Query, description = "The country that a link of ours knows"), ("lang" = Option<String>, Query, description = "The language, too")),
    responses((status = 200, description = "The chat page", content_type = "text/html")))]
pub(super) async fn open(State(state): State<WebState>, headers: HeaderMap, asked: Asked) -> Response {
    opening(&state, &Visitor::new(&state, &headers, &Door::front(), &Fields::of_link(asked), session::fresh()))
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
    form: Posted,
) -> Response {
    send_at(&state, caller, &headers, &Door::front(), form).await
}

/// The same page at a short address, for plain links in pages of others.
#[utoipa::path(get, path = "/n", tag = "page", responses((status = 200, description = "The chat page", content_type = "text/html")))]
pub(super) async fn open_plain(State(state): State<WebState>, headers: HeaderMap) -> Response {
    open_at(&state, &headers, &Door::plain())
}

/// Takes a message in, as `POST /` does.
#[utoipa::path(post, path = "/n", tag = "page",
    request_body(content = SendForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The chat page with the answer", content_type = "text/html"),
        (status = 413, description = "The page, saying that the message is too long", content_type = "text/html"),
        (status = 429, description = "The page, asking for a moment's patience", content_type = "text/html")))]
pub(super) async fn send_plain(
    State(state): State<WebState>,
    Extension(caller): Extension<WhoAsks>,
    headers: HeaderMap,
    form: Posted,
) -> Response {
    send_at(&state, caller, &headers, &Door::plain(), form).await
}

/// Shows the talk so far, with what was said since.
#[utoipa::path(post, path = "/check", tag = "page",
    request_body(content = SessionForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The chat page", content_type = "text/html")))]
pub(super) async fn check(State(state): State<WebState>, headers: HeaderMap, form: Posted) -> Response {
    check_at(&state, &headers, &Door::front(), &Fields::of(form)).await
}

/// The page before anything was said, behind this door.
pub(super) fn open_at(state: &WebState, headers: &HeaderMap, door: &Door) -> Response {
    opening(state, &Visitor::new(state, headers, door, &Fields(Vec::new()), session::fresh()))
}

/// Takes a form in that was sent behind this door.
pub(super) async fn send_at(
    state: &WebState,
    caller: WhoAsks,
    headers: &HeaderMap,
    door: &Door,
    form: Posted,
) -> Response {
    if form.as_ref().is_err_and(|error| error.status() == StatusCode::PAYLOAD_TOO_LARGE) {
        // Not even the session could be read: going back in the browser leads to the words, and to the talk.
        let page = calm::page(state, headers, StatusCode::PAYLOAD_TOO_LARGE, "web-too-long");
        return (Extension(Framers(door.origins())), page).into_response();
    }
    let fields = Fields::of(form);
    let is_check = !fields.get("check").is_empty();
    let (content, too_long) = if is_check { (None, None) } else { fields.content().unzip() };
    let visitor = |session| Visitor { block: caller.1, ..Visitor::new(state, headers, door, &fields, session) };
    let visitor = match fields.session(state, headers) {
        Carried::Ours(session) => visitor(session),
        Carried::None if is_check => return opening(state, &visitor(session::fresh())),
        Carried::None => visitor(state.bridge().first_session(fields.get("client_id"), content.as_ref()).await),
        Carried::Refused => return opening(state, &visitor(session::fresh())),
    };
    let Some(content) = content else {
        return match state.bridge().gate().knock(caller.0, Endpoint::Pages) {
            Ok(()) => talk_so_far(state, &visitor, fields.get("text"), None).await,
            Err(over) => later(state, &visitor, fields.get("text"), over).await,
        };
    };
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
        Admission::Later(over) => return later(state, &visitor, fields.get("text"), over).await,
        Admission::Answered(received) => {
            let turns: Vec<(i64, Reply)> = received.reply.map(|reply| (1, reply)).into_iter().collect();
            return render(state, &visitor, &turns, fields.get("text"), None, false);
        }
    };
    if too_long == Some(true) && !state.bridge().is_emergency(knock).await {
        let mut response = talk_so_far(state, &visitor, fields.get("text"), Some("web-too-long")).await;
        *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return response;
    }
    answer(state, &visitor, content, &fields).await
}

/// The page for whoever sends too much at once: the words stay in the box. The talk is shown where that takes no place
/// away from others.
async fn later(state: &WebState, visitor: &Visitor<'_>, draft: &str, over: Over) -> Response {
    let notice = Some("web-too-fast");
    let mut response = match state.bridge().gate().try_enter() {
        Some(_place) => talk_so_far(state, visitor, draft, notice).await,
        None => render(state, visitor, &[], draft, notice, false),
    };
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(header::RETRY_AFTER, problem::seconds(over.wait).into());
    response
}

async fn check_at(state: &WebState, headers: &HeaderMap, door: &Door, fields: &Fields) -> Response {
    let visitor = |session| Visitor::new(state, headers, door, fields, session);
    match fields.session(state, headers) {
        Carried::Ours(session) => talk_so_far(state, &visitor(session), fields.get("text"), None).await,
        Carried::None | Carried::Refused => opening(state, &visitor(session::fresh())),
    }
}

/// Deletes the conversation and leads to a page that has nothing to do with us. The field `stay` asks for the deletion
/// alone: the script, which leads away by itself, sends it while the page is going.
#[utoipa::path(post, path = "/exit", tag = "page",
    request_body(content = SessionForm, content_type = "application/x-www-form-urlencoded"),
    responses((status = 303, description = "Everything is deleted; on to a neutral page"),
        (status = 204, description = "Everything is deleted")))]
pub(super) async fn exit(State(state): State<WebState>, headers: HeaderMap, form: Posted) -> Response {
    let fields = Fields::of(form);
    if let Carried::Ours(session) = fields.session(&state, &headers) {
        leave(&state, &session).await;
    }
    let clear = [(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"")];
    if fields.get("stay").is_empty() {
        let away = [(header::LOCATION, state.settings().exit_url.clone())];
        (StatusCode::SEE_OTHER, clear, away).into_response()
    } else {
        (StatusCode::NO_CONTENT, clear).into_response()
    }
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

/// Deletes once more what a message has made that was under way while its talk was left.
pub(super) async fn unless_left(state: &WebState, session: &PlatformId) {
    if state.echo().has_left(session, state.clock().now()) {
        leave(state, session).await;
    }
}

/// Keeps the line of a message that was taken in, for showing it back; a curtain takes all lines away.
pub(super) fn remember(state: &WebState, session: &PlatformId, received: &Received, line: Option<String>) {
    if received.reply.as_ref().is_some_and(talk::is_curtain) {
        state.echo().forget(session);
    } else if let Some(line) = line.filter(|_| received.stored && !received.duplicate) {
        state.echo().add(session, received.seq - 1, MessageText::new(line), state.clock().now());
    }
}

/// The opening, from one pure step.
fn opening(state: &WebState, visitor: &Visitor<'_>) -> Response {
    let reply = first_reply(state, visitor);
    let turns: Vec<(i64, Reply)> = reply.into_iter().map(|reply| (1, reply)).collect();
    render(state, visitor, &turns, "", None, true)
}

fn first_reply(state: &WebState, visitor: &Visitor<'_>) -> Option<Reply> {
    let mut before = dialogue::State::fresh(ChannelKind::Web, visitor.lang());
    before.envelope.guess = visitor.locale.and_then(|locale| locale.region);
    if let Some(country) = visitor.country {
        before.come_through(country);
    }
    dialogue::step(&state.bridge().around().world(), before, Event::Opened).reply().cloned()
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

async fn talk_so_far(state: &WebState, visitor: &Visitor<'_>, draft: &str, notice: Option<&str>) -> Response {
    let mut turns = turns(state, &visitor.session).await.unwrap_or_default();
    let is_opening = turns.is_empty();
    if is_opening {
        turns.extend(first_reply(state, visitor).map(|reply| (1, reply)));
    }
    render(state, visitor, &turns, draft, notice, is_opening)
}

async fn answer(state: &WebState, visitor: &Visitor<'_>, content: Content, fields: &Fields) -> Response {
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
    remember(state, &visitor.session, &received, line);
    unless_left(state, &visitor.session).await;

    let mut turns = turns(state, &visitor.session).await.unwrap_or_default();
    if let Some(reply) = received.reply.filter(|_| turns.is_empty() || !received.stored) {
        turns.push((i64::MAX, reply));
    }
    let draft = if was_choice || !received.stored { typed } else { fields.get("draft") };
    render(state, visitor, &turns, draft, None, false)
}

/// A fresh id for the next message of a page.
fn fresh_client_id() -> Uuid {
    let random = u128::from_str_radix(&crate::ids::fresh_secret(), 16).unwrap_or_default();
    uuid::Builder::from_random_bytes(random.to_be_bytes()).into_uuid()
}

fn render(
    state: &WebState,
    visitor: &Visitor<'_>,
    turns: &[(i64, Reply)],
    draft: &str,
    notice: Option<&str>,
    is_opening: bool,
) -> Response {
    let newest = turns.last().map(|(_, reply)| reply);
    let lang = newest.map_or_else(|| visitor.lang(), |reply| reply.lang);
    let country = newest.and_then(|reply| reply.country).or(visitor.country);
    let live = turns.last().filter(|(turn, reply)| *turn < i64::MAX && live::is_live(reply)).and_then(|(turn, _)| {
        state.frames().open(&visitor.session, *turn, visitor.door.origins(), state.clock().now())
    });
    let lines = state.echo().lines(&visitor.session, state.clock().now());
    let page = Page {
        state,
        door: visitor.door,
        lang,
        bar: Bar::new(state, lang, country),
        session: visitor.session.expose().to_owned(),
        client_id: fresh_client_id(),
        language_id: fresh_client_id(),
        country: visitor.country,
        entries: talk::entries(turns, &lines, &Pages::new(state.bridge().public_url(), &state.directory())),
        choices: newest.map(|reply| reply.choices.clone()).unwrap_or_default(),
        draft: plain(draft).into_owned(),
        notice: notice.map(|id| state.dialogues().text(lang, id, &[])),
        is_opening,
        has_pictures: visitor.has_pictures,
        live,
    };
    match page.render() {
        Ok(html) => (Extension(Framers(visitor.door.origins())), Html(html)).into_response(),
        // Writing into a string does not fail; if it ever did, the number still has to come.
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, page.bar.number).into_response(),
    }
}

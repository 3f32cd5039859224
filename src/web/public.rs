//! What the pages that are meant to be found have in common: the frame, the language, the headers.
//!
//! They hold nothing of any talk and are the same for everybody who reads that language, so that they may be kept by
//! caches, listed by search engines and printed.

use askama::Template;
use axum::{
    extract::{Query, rejection::QueryRejection},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

use crate::{country::Country, lang::Lang};

use super::{WebState, bar::Bar, calm, headers, talk::Contact};

/// The parts of the address after the question mark.
pub(super) type Asked = Result<Query<Vec<(String, String)>>, QueryRejection>;

/// The frame of a public page.
pub(super) struct Frame<'a> {
    state: &'a WebState,
    /// The language of the page.
    pub lang: Lang,
    /// The emergency number, always in view.
    pub bar: Bar,
    /// The title of the page.
    pub title: String,
    /// The path of the page, for the same in other languages.
    pub path: String,
    /// What follows the language in the address, for the same in other languages: `&topic=grief`.
    pub query: String,
}

impl<'a> Frame<'a> {
    /// A frame in the language that is asked for, else in the first of the reader's languages that we have.
    pub(super) fn new(state: &'a WebState, headers: &HeaderMap, asked: &Asked, country: Option<Country>) -> Self {
        let have = state.dialogues().languages();
        let picked = asked.as_ref().ok().and_then(|Query(pairs)| {
            let tag = pairs.iter().find(|(name, _)| name == "lang").map(|(_, value)| value);
            tag?.parse().ok().filter(|lang| have.contains(lang))
        });
        let lang = picked.unwrap_or_else(|| calm::wished(state, headers).map_or(Lang::EN, |locale| locale.lang));
        Frame {
            state,
            lang,
            bar: Bar::new(state, lang, country),
            title: String::new(),
            path: String::new(),
            query: String::new(),
        }
    }

    /// A frame of a page that there is in English only.
    pub(super) fn english(state: &'a WebState) -> Self {
        let (lang, bar) = (Lang::EN, Bar::new(state, Lang::EN, None));
        Frame { state, lang, bar, title: String::new(), path: String::new(), query: String::new() }
    }

    /// Says what the page is called and where it is.
    pub(super) fn called(mut self, title: String, path: impl Into<String>) -> Self {
        self.title = title;
        self.path = path.into();
        self
    }

    /// Says what else is asked for in the address.
    pub(super) fn asking(mut self, query: String) -> Self {
        self.query = query;
        self
    }

    /// Words of the page.
    pub(super) fn word(&self, id: &str) -> String {
        self.word_with(id, &[])
    }

    /// Words of the page with facts in them.
    pub(super) fn word_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let number = [("emergency", self.bar.number.as_str())];
        let all: Vec<(&str, &str)> = number.iter().chain(args).copied().collect();
        self.state.dialogues().text(self.lang, id, &all)
    }

    /// The same page in other languages.
    pub(super) fn languages(&self) -> Vec<(Lang, String)> {
        let dialogues = self.state.dialogues();
        dialogues.languages().into_iter().map(|lang| (lang, dialogues.language_name(lang).to_owned())).collect()
    }

    /// The name of whoever runs this copy; empty when it is run for trying out.
    pub(super) fn operator(&self) -> &str {
        &self.state.settings().operator.name
    }

    /// Where the operator can be told of a wrong number; empty when nobody is there.
    pub(super) fn contact(&self) -> &str {
        &self.state.settings().operator.contact
    }

    /// The same as a link, where it is an address of a mailbox or a page.
    pub(super) fn contact_link(&self) -> Option<String> {
        let contact = self.contact();
        let is_mail = contact.contains('@') && !contact.contains(|c: char| c.is_whitespace() || "<>\"?&:/".contains(c));
        if is_mail { Some(format!("mailto:{contact}")) } else { Contact::page(contact).map(|page| page.href) }
    }
}

/// The headers of the answers that are meant to be found: for an hour the same, in each language another.
pub(super) fn kept() -> [(HeaderName, &'static str); 3] {
    [(header::CACHE_CONTROL, "public, max-age=3600"), (header::VARY, "accept-language"), (headers::ROBOTS, "all")]
}

/// A page with a form as an answer: nothing keeps it.
pub(super) fn uncached(page: &impl Template, frame: &Frame<'_>, status: StatusCode) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        // Writing into a string does not fail; if it ever did, the number still has to come.
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, frame.bar.number.clone()).into_response(),
    }
}

/// A public page as an answer. One that is not found is neither kept nor listed.
pub(super) fn answer(page: &impl Template, frame: &Frame<'_>, status: StatusCode) -> Response {
    let language = [(header::CONTENT_LANGUAGE, frame.lang.to_string())];
    match page.render() {
        Ok(html) if status.is_success() => (status, kept(), language, Html(html)).into_response(),
        Ok(html) => (status, language, Html(html)).into_response(),
        // Writing into a string does not fail; if it ever did, the number still has to come.
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, frame.bar.number.clone()).into_response(),
    }
}

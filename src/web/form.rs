//! The forms of the chat page, and who sends them.

use axum::{
    Form,
    extract::{Query, rejection::FormRejection},
    http::HeaderMap,
};
use uuid::Uuid;

use crate::{
    channels::{Content, Incoming},
    country::Country,
    dialogue::ChannelKind,
    lang::{Lang, Locale},
    secret::{Block, PlatformId},
};

use super::{WebState, calm, door::Door, public::Asked, session};

/// A form of the page as it came.
pub(super) type Posted = Result<Form<Vec<(String, String)>>, FormRejection>;

/// The fields of the page's forms. Lenient: a page that refuses a form leaves a child with an error.
pub(super) struct Fields(pub(super) Vec<(String, String)>);

impl Fields {
    pub(super) fn of(form: Posted) -> Self {
        Fields(form.map(|Form(fields)| fields).unwrap_or_default())
    }

    /// What a link of ours may carry: the country and the language, and nothing else.
    pub(super) fn of_link(asked: Asked) -> Self {
        let pairs = asked.map(|Query(pairs)| pairs).unwrap_or_default();
        Fields(pairs.into_iter().filter(|(name, _)| matches!(name.as_str(), "country" | "lang")).collect())
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// A field exactly as it was typed: a password may begin with a space.
    pub(super) fn whole(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field that may come more than once.
    pub(super) fn every(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim()).collect()
    }

    /// The session that the form carries.
    pub(super) fn session(&self, state: &WebState, headers: &HeaderMap) -> Carried {
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
    pub(super) fn content(&self) -> Option<(Content, bool)> {
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
pub(super) enum Carried {
    /// A session of our making.
    Ours(PlatformId),
    /// None, or something that we never made: a new conversation, whose words count all the same.
    None,
    /// The form was sent by another site, or the talk was left by Exit: nothing of it is taken in.
    Refused,
}

/// What stays the same for one visitor from form to form.
pub(super) struct Visitor<'d> {
    pub door: &'d Door,
    pub session: PlatformId,
    pub locale: Option<Locale>,
    pub country: Option<Country>,
    /// Where on the internet the form came from.
    pub block: Option<Block>,
    pub has_pictures: bool,
}

impl<'d> Visitor<'d> {
    pub(super) fn new(
        state: &WebState,
        headers: &HeaderMap,
        door: &'d Door,
        fields: &Fields,
        session: PlatformId,
    ) -> Self {
        let wished = calm::wished(state, headers);
        let have = state.dialogues().languages();
        let known = |lang: &Lang| have.contains(lang);
        let picked: Option<Lang> = fields.get("lang").parse().ok().filter(known);
        let expected = door.partner.as_ref().and_then(|partner| partner.lang).filter(known);
        let region = wished.and_then(|locale| locale.region);
        let locale = picked.or(expected).map(|lang| Locale { lang, region }).or(wished);
        let country = fields.get("country").parse().ok().or(door.partner.as_ref().and_then(|partner| partner.country));
        Visitor { door, session, locale, country, block: None, has_pictures: !fields.get("pictures").is_empty() }
    }

    pub(super) fn lang(&self) -> Lang {
        self.locale.map_or(Lang::EN, |locale| locale.lang)
    }

    pub(super) fn says(&self, id: &str, content: Content) -> Incoming {
        Incoming {
            channel: ChannelKind::Web,
            from: self.session.clone(),
            external_id: id.to_owned(),
            content,
            locale: self.locale,
            country: self.country,
            message: None,
            origin: None,
            edited: false,
            block: self.block,
        }
    }
}

/// The fields of the form that sends.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form; it is read leniently, field by field")]
pub(super) struct SendForm {
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
    /// What is typed but not to be sent: it stays in the box.
    draft: Option<String>,
    /// Anything: nothing is taken in, what was said since is shown.
    check: Option<String>,
    /// Anything: buttons have large pictures.
    pictures: Option<String>,
}

/// The field of the forms that check and exit.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form; it is read leniently, field by field")]
pub(super) struct SessionForm {
    /// The hidden field of the page.
    session: String,
    /// With Exit: anything, to be led nowhere.
    stay: Option<String>,
}

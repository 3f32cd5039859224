//! Where a conversation stands: a finite part that steers, and an envelope that only fills in words.
//!
//! The split is what makes the static proof possible: [`Flow`] has a few thousand reachable values and decides every
//! turn; [`Envelope`] holds names, ids and lists, and no rule can look at it except through `facts`.

use serde::{Deserialize, Serialize};

use crate::{
    country::Country,
    directory::{Audience, ContactChannel, Reach},
    lang::Lang,
    triage::{Group, Leaf, Situation, Urgency},
};

/// The version of this shape. A state of another version is met with a fresh opening, never with an error.
pub const STATE_VERSION: u16 = 1;

/// Everything that is remembered of a conversation. It holds nothing that the young person wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// [`STATE_VERSION`] at the time of writing.
    pub version: u16,
    /// The finite part.
    pub flow: Flow,
    /// The rest.
    pub envelope: Envelope,
    /// What the shell keeps beside it; nothing here looks at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<String>,
}

impl State {
    /// The state before the first word, for a conversation on `channel`.
    pub fn fresh(channel: ChannelKind, lang: Lang) -> Self {
        State { version: STATE_VERSION, flow: Flow::default(), envelope: Envelope::new(channel, lang), beside: None }
    }

    /// Notes the country of the entrance that the young person came through. What they told themselves goes before it.
    pub fn come_through(&mut self, country: Country) {
        self.envelope.entrance = Some(country);
        if self.flow.country == CountryKnown::Unknown {
            self.flow.country = CountryKnown::Known;
            self.envelope.country = Some(country);
        }
    }
}

/// The finite part of the state: all that a flow may look at. Counters stop at 3.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Flow {
    /// The node of the flows; empty means the first one.
    pub node: String,
    /// The highest urgency so far. It only rises, unless the young person says that we got it wrong.
    pub level: Urgency,
    /// What we know of the country.
    pub country: CountryKnown,
    /// How the young person can reach out.
    pub reach: Reach,
    /// Messages in a row that were not understood or held nothing.
    pub misses: u8,
    /// Times in a row that the country was asked for and not found.
    pub asked: u8,
    /// Rude messages so far.
    pub rude: u8,
    /// Whether the one safety check of this episode was made (safety rule B10).
    pub checked: bool,
    /// Whether we said that we cannot see or send help (safety rule B4).
    pub limits: bool,
}

/// What we know of the country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountryKnown {
    /// Nothing yet.
    #[default]
    Unknown,
    /// The young person would rather not say; never asked again unless they choose options.
    Refused,
    /// Known; the country itself stands in the envelope.
    Known,
}

/// The channel a conversation runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ChannelKind {
    Web,
    Terminal,
    Telegram,
    Discord,
}

impl ChannelKind {
    /// The name in configuration, tables and rehearsals.
    pub fn as_str(self) -> &'static str {
        match self {
            ChannelKind::Web => "web",
            ChannelKind::Terminal => "terminal",
            ChannelKind::Telegram => "telegram",
            ChannelKind::Discord => "discord",
        }
    }

    /// Whether it is an app that keeps its own history of the chat.
    pub fn is_app(self) -> bool {
        matches!(self, ChannelKind::Telegram | ChannelKind::Discord)
    }
}

/// What fills in the words of a turn. No rule of a flow sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
pub struct Envelope {
    /// The channel.
    pub channel: ChannelKind,
    /// The language we write.
    pub lang: Lang,
    /// Whether the young person chose the language; then we no longer follow what they write in.
    pub lang_chosen: bool,
    /// The country that the platform's locale hints at; only ever asked about.
    pub guess: Option<Country>,
    /// The country that the operator set for this entrance, or that was picked on the page. A talk that begins anew
    /// begins with it: it is nothing that the young person told.
    #[serde(default)]
    pub entrance: Option<Country>,
    /// The country, once known.
    pub country: Option<Country>,
    /// The countries that the last answer could mean.
    pub candidates: Vec<Country>,
    /// Topic groups so far, most telling first; they order the offers.
    pub groups: Vec<Group>,
    /// Whom services are meant for.
    pub audience: Audience,
    /// Which emergency service was called for last.
    pub situation: Situation,
    /// The services on the table now, best first.
    pub shown: Vec<String>,
    /// The services that were shown before, so that "another" moves on.
    pub seen: Vec<String>,
    /// The service that was picked.
    pub picked: Option<String>,
    /// The way to it that was shown last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<ContactChannel>,
    /// The message ids of the last reply, to repeat on request and never by accident (safety rule C7).
    pub last_said: Vec<String>,
    /// The urgency of the last three messages, newest last: triage's context.
    pub recent: Vec<Urgency>,
    /// Whether the young person wants to keep what stands in their app.
    #[serde(default)]
    pub kept: bool,
    /// Whether an app's young person was told how to hide the chat and that it is cleared after a while.
    #[serde(default)]
    pub announced: bool,
    /// How many pauses there were; each is longer than the one before, up to the third.
    pub pauses: u8,
    /// The person who is talked with or waited for.
    #[serde(default)]
    pub talk: Option<Talk>,
    /// What was told and asked before a person is asked for.
    #[serde(default)]
    pub before: Before,
    /// Services whose people could not take the young person.
    #[serde(default)]
    pub tried: Vec<String>,
    /// Whether a helpline was asked in this conversation.
    #[serde(default)]
    pub used: bool,
    /// What is to be counted of the conversation, and what is counted already.
    #[serde(default, skip_serializing_if = "Noted::is_empty")]
    pub noted: Noted,
}

/// A person who is talked with or waited for, as far as words need it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// The service whose people they are.
    pub service: String,
    /// What the counsellor is called, once there is one.
    pub counsellor: Option<String>,
    /// The place in line, where the helpline tells.
    pub position: Option<u32>,
    /// Whether the last message can be taken back, and whether nobody has seen it yet.
    pub undoable: bool,
    /// Nobody has seen the last message yet.
    pub held: bool,
}

/// What was told and asked before a person is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// What the helpline must tell others.
    pub rules: bool,
    /// Whether somebody is near.
    pub near: bool,
    /// The young person wants earlier words to be passed on.
    pub share: bool,
}

/// What is to be counted of a conversation. It waits here until the country is known or the conversation is over, so
/// that each thing is counted once and in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that happened once")]
pub struct Noted {
    /// Whether the young person has written or pressed anything.
    pub spoke: bool,
    /// What it is about, most telling first; at most [`Noted::MOST_LEAVES`].
    pub leaves: Vec<Leaf>,
    /// How many of those are counted.
    pub leaves_counted: u8,
    /// What came of it: a bit for each tally, by its number.
    pub tallies: u32,
    /// Which of those are counted.
    pub tallies_counted: u32,
    /// The same for single services that agreed to be counted; at most [`Noted::MOST_SERVICES`].
    pub services: Vec<(String, u32)>,
    /// Whether the channel is counted.
    pub channel_counted: bool,
    /// Whether the conversation was over once.
    pub over: bool,
    /// Whether it only tries things out: counted apart and never published.
    pub is_test: bool,
}

impl Noted {
    /// The most topics of one conversation that are counted: how far one can weigh in a table is known beforehand.
    pub const MOST_LEAVES: usize = 6;
    /// The most services of one conversation that are counted.
    pub const MOST_SERVICES: usize = 6;

    fn is_empty(&self) -> bool {
        *self == Noted::default()
    }
}

/// Topics in which who is near may be who hurts.
const AT_HOME: [Group; 6] = [
    Group::PhysicalAbuse,
    Group::SexualAbuse,
    Group::EmotionalAbuse,
    Group::Neglect,
    Group::DomesticViolence,
    Group::HarmfulPractices,
];

impl Envelope {
    /// Whether what they told of is done by people who may be near.
    pub fn is_hurt_at_home(&self) -> bool {
        self.groups.iter().any(|group| AT_HOME.contains(group))
    }

    /// The young person is in this country: what was on the table for another one is let go.
    pub fn move_to(&mut self, country: Country) {
        self.country = Some(country);
        self.candidates.clear();
        self.shown.clear();
        self.seen.clear();
        self.picked = None;
        self.tried.clear();
        self.way = None;
    }

    /// An envelope that knows the channel and the language only.
    pub fn new(channel: ChannelKind, lang: Lang) -> Self {
        Envelope {
            channel,
            lang,
            lang_chosen: false,
            guess: None,
            entrance: None,
            country: None,
            candidates: Vec::new(),
            groups: Vec::new(),
            audience: Audience::Young,
            situation: Situation::Any,
            shown: Vec::new(),
            seen: Vec::new(),
            picked: None,
            way: None,
            last_said: Vec::new(),
            recent: Vec::new(),
            kept: false,
            pauses: 0,
            talk: None,
            before: Before::default(),
            tried: Vec::new(),
            used: false,
            announced: false,
            noted: Noted::default(),
        }
    }
}

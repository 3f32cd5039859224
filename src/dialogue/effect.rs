//! What a step asks the shell to do. A closed list: adding one shows every place that must know it.

use serde::{Deserialize, Serialize};

use crate::{
    country::Country,
    directory::{ContactChannel, EmergencyNumber, Offer},
    lang::Lang,
    triage::Urgency,
};

use super::{event::Timer, state::State};

/// The result of a step: the new state, and what to do.
#[derive(Clone, Debug)]
pub struct Step {
    /// The state after the event.
    pub state: State,
    /// What to do, in order. At most one [`Effect::Reply`]; none when nothing is to be said.
    pub effects: Vec<Effect>,
}

impl Step {
    /// The reply, if something is to be said.
    pub fn reply(&self) -> Option<&Reply> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Reply(reply) => Some(reply),
            _ => None,
        })
    }
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Say this.
    Reply(Reply),
    /// Wake the conversation after this many seconds unless something happens before. The timers of a step replace
    /// all earlier ones.
    Remind(Timer, u32),
    /// Delete what was said so far, here and on the platform as far as it lets us.
    Wipe,
    /// Delete what was delivered so far on the platform. What still waits for delivery is said all the same.
    Clear,
    /// Count this; the only thing that is left of a conversation in the end.
    Tally(Tally),
    /// Tell how it went with a service: what the directory learns from.
    Report(Report),
    /// What was talked about before is another conversation from here on, and it is over.
    Anew,
    /// The conversation is over: nothing is kept past the usual half hour.
    Close,
    /// Something in a handover.
    Hand(Hand),
}

/// What a step asks for in a handover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hand {
    /// Ask the picked service for a person.
    Ask,
    /// This message is for the person.
    Pass,
    /// The young person leaves, out of the line or out of the talk.
    Leave,
    /// Take back the last message.
    Undo,
    /// The young person says that something feels wrong.
    Report,
    /// Somebody else may take over.
    Agree,
    /// Nobody else may.
    Disagree,
    /// Have everything deleted where the helpline holds it.
    Delete,
}

macro_rules! tallies {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// What can come of a conversation. Each is counted once for a conversation. No age, no gender, no words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Tally { $($(#[$doc])* $name),* }

        impl Tally {
            /// Every one of them.
            pub const ALL: &[Tally] = &[$(Tally::$name),*];

            /// The name in tables and releases.
            pub fn as_str(self) -> &'static str {
                match self { $(Tally::$name => $text),* }
            }
        }
    };
}

tallies! {
    /// A young person wrote, and the conversation is over: every conversation counts once here.
    Contact = "contact",
    /// Words were answered with words alone.
    Information = "information",
    /// Services were shown.
    Offered = "referral_shown",
    /// One was chosen.
    Referred = "chosen",
    /// The young person said that they reached somebody.
    Reached = "reached",
    /// A service did not work for the young person.
    DidNotWork = "not_reached",
    /// The country has no service for young people.
    NoLine = "no_service",
    /// An emergency number was shown.
    EmergencyNumber = "emergency_number_shown",
    /// A place to report pictures or crimes online was shown.
    ReportLink = "report_link",
    /// A counsellor was offered.
    HandoverOffered = "handover_offered",
    /// A counsellor came.
    HandoverLive = "handover_live",
    /// A counsellor was asked for, and none came.
    HandoverFailed = "handover_failed",
    /// The young person said that it helped.
    Helped = "helped",
    /// The young person said that it did not help.
    DidNotHelp = "not_helped",
    /// The conversation ended before a service was chosen or somebody was reached.
    Left = "left",
}

/// How it went with a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The service's id.
    pub service: String,
    /// The way that was tried.
    pub way: ContactChannel,
    /// How it went.
    pub went: Went,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Went {
    /// Somebody answered.
    Reached,
    /// Nobody came.
    Nobody,
    /// The number is wrong.
    WrongNumber,
    /// The page does not open.
    NoPage,
    /// It cost money.
    CostMoney,
    /// They were not kind.
    Unkind,
    /// It did not work for another reason.
    Otherwise,
}

impl Went {
    /// Every way it can go.
    pub const ALL: [Went; 7] =
        [Went::Reached, Went::Nobody, Went::WrongNumber, Went::NoPage, Went::CostMoney, Went::Unkind, Went::Otherwise];

    /// The name in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Went::Reached => "reached",
            Went::Nobody => "nobody",
            Went::WrongNumber => "wrong_number",
            Went::NoPage => "no_page",
            Went::CostMoney => "cost_money",
            Went::Unkind => "unkind",
            Went::Otherwise => "otherwise",
        }
    }
}

/// What a handover to a service came to, for whoever leads it: what is counted, and what the directory learns from it.
pub fn of_handover(service: &str, tally: Tally) -> Vec<Effect> {
    let went = match tally {
        Tally::HandoverLive => Some(Went::Reached),
        Tally::HandoverFailed => Some(Went::Nobody),
        _ => None,
    };
    let report = |went| Effect::Report(Report { service: service.to_owned(), way: ContactChannel::Chat, went });
    std::iter::once(Effect::Tally(tally)).chain(went.map(report)).collect()
}

/// What the young person is shown in one turn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The state by its name in the conversation's design, such as `LISTEN`.
    pub state: String,
    /// The urgency so far; `None` before anything was said.
    pub urgency: Option<Urgency>,
    /// The country, once known.
    pub country: Option<Country>,
    /// The language of the words.
    pub lang: Lang,
    /// The bubbles, in order.
    pub said: Vec<Bubble>,
    /// The services on offer with this turn; their words are in `said`, too.
    pub offers: Vec<Offer>,
    /// The emergency numbers that this turn names; each stands verbatim in `said`.
    pub emergency: Vec<EmergencyNumber>,
    /// What can be pressed.
    pub choices: Vec<Choice>,
}

/// One bubble.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bubble {
    /// The id of the reviewed message; `offers` for the card of services.
    pub id: String,
    /// The words.
    pub text: String,
}

/// Something to press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What comes back when it is pressed.
    pub id: String,
    /// What is written on it.
    pub label: String,
}

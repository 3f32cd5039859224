//! What a step asks the shell to do. A closed list: adding one shows every place that must know it.

use serde::{Deserialize, Serialize};

use crate::{
    country::Country,
    directory::{EmergencyNumber, Offer},
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

/// What is counted. No age, no gender, no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tally {
    /// A conversation reached this urgency for the first time.
    Level(Urgency),
    /// Offers were shown.
    Offered,
    /// An offer was chosen.
    Referred,
    /// An offer did not work for the young person.
    DidNotWork,
    /// The country has no service for young people.
    NoLine,
    /// The young person said that it helped.
    Helped,
    /// The young person said that it did not help.
    DidNotHelp,
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

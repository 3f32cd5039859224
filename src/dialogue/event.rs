//! What can happen to a conversation. Classification arrives with the event; the engine calls nothing.

use serde::{Deserialize, Serialize};

use crate::{country::Country, directory::Place, lang::Lang, triage::Assessment};

use super::signal::Signals;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The page was opened, or the first contact on a channel that shows an opening of its own accord.
    Opened,
    /// The young person wrote. What was understood of it is in here; the words are not.
    Said(Box<Heard>),
    /// The young person pressed a choice of the last reply, by its id.
    Pressed(String),
    /// The young person sent something other than words. It was not fetched.
    Media(Media),
    /// Time passed.
    Timer(Timer),
    /// Something happened in the handover.
    Handover(Moment),
}

/// What happens in a handover, besides what the young person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// A sign of life in line is due.
    Tick,
    /// The same, and it is time to remind of the number.
    Remind,
    /// The line takes long.
    Long,
    /// Nobody of the helpline takes the young person.
    None,
    /// A counsellor joined.
    Joined,
    /// The counsellor said something.
    Said,
    /// The counsellor is not heard of any more.
    Gone,
    /// They are back.
    Back,
    /// They do not come back.
    Lost,
    /// The counsellor asks whether somebody else may take over.
    Switch,
    /// Somebody else took over.
    Switched,
    /// Nobody has said anything for a while.
    Quiet,
    /// For so long that it is closed.
    Silent,
    /// The counsellor ended the talk.
    Ended,
    /// The counsellor handed back to the bot.
    ToBot,
}

impl Moment {
    /// Whether the handover is over with it.
    pub fn is_over(self) -> bool {
        matches!(self, Moment::None | Moment::Lost | Moment::Silent | Moment::Ended | Moment::ToBot)
    }
}

/// What was understood of a message; made by `dialogue::hear`.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// Everything that the words signal, for the rules of the flows.
    pub signals: Signals,
    /// A choice of the last reply that was typed instead of pressed.
    pub choice: Option<String>,
    /// The country that the words name, read as an answer.
    pub place: Option<Place>,
    /// The country where the words say in passing that the young person is.
    pub mentioned: Option<Country>,
    /// A language that was asked for by name.
    pub lang: Option<Lang>,
    /// The language that the words are surely written in, where it is not that of the conversation.
    pub written: Option<Lang>,
    /// The verdict of triage.
    pub assessment: Assessment,
}

/// What was sent instead of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Media {
    Image,
    Voice,
    File,
    Place,
    Contact,
    Sticker,
}

/// The timers of a conversation; at most one of each runs. Every turn sets them anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {
    /// The safety check was not answered.
    Check,
    /// No word since the emergency reply.
    Nudge,
    /// Nobody has written for a while.
    Idle,
    /// The pause after rude words is over.
    Pause,
    /// The cover may be lifted by any message.
    Cover,
}

impl Timer {
    /// Every timer.
    pub const ALL: [Timer; 5] = [Timer::Check, Timer::Nudge, Timer::Idle, Timer::Pause, Timer::Cover];

    /// The name in flows, tables and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Timer::Check => "check",
            Timer::Nudge => "nudge",
            Timer::Idle => "idle",
            Timer::Pause => "pause",
            Timer::Cover => "cover",
        }
    }
}

/// A part of ours that can fail. A failed classifier reaches the dialogue as a signal; a failed store cannot, so
/// that its answer is compiled in (`fallback`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The classifier failed or took too long; counts as urgent.
    Triage,
    /// The store could not be read or written.
    Store,
}

//! What happens to a handover from outside the conversation: what each act is to the handover, and what the young person is told.

use crate::{
    dialogue::Moment,
    handover::{Counsellor, Decline, Due, End, Handover, Input, Kind, Phase},
    secret::MessageText,
};

use super::counsel::Close;

/// What happens to a handover from outside the conversation.
#[derive(Clone)]
pub(super) enum Act {
    Accept(Counsellor),
    Decline(Decline),
    Queue(Option<u32>),
    Say(MessageText),
    Transfer,
    Close(Close),
    Here,
    Report,
    Unreachable,
    Lost,
    SwitchOff,
    Due(Due),
}

impl Act {
    /// What it is to the handover; `by` is the counsellor who does it.
    pub fn input(&self, by: &str) -> Input {
        match self {
            Act::Accept(counsellor) => Input::Accept(counsellor.clone()),
            Act::Decline(_) => Input::Decline,
            Act::Queue(position) => Input::Queued(*position),
            Act::Say(_) => Input::Say(by.to_owned()),
            Act::Transfer => Input::AskTransfer(by.to_owned()),
            Act::Close(close) => Input::Close(by.to_owned(), close.end),
            Act::Here => Input::Return,
            Act::Report => Input::Word,
            Act::Unreachable => Input::Unreachable,
            Act::Lost => Input::Lose,
            Act::SwitchOff => Input::SwitchOff,
            Act::Due(due) => Input::Due(*due),
        }
    }

    /// How the handover ends by it, if it does.
    pub fn end(&self) -> Option<End> {
        match self {
            Act::Decline(_) => Some(End::Declined),
            Act::Close(close) => Some(close.end),
            Act::Unreachable => Some(End::Unreachable),
            Act::SwitchOff => Some(End::SwitchedOff),
            Act::Due(Due::Overdue) => Some(End::Overdue),
            Act::Due(Due::Silent) => Some(End::Quiet),
            Act::Due(Due::GiveUp) => Some(End::Lost),
            _ => None,
        }
    }

    /// What the dialogue is told; `None`: nothing that the young person has to know.
    pub fn moment(&self, kind: Option<Kind>, after: &Handover, was_waiting: bool, was_agreed: bool) -> Option<Moment> {
        match self {
            Act::Accept(_) if kind == Some(Kind::Accepted) && was_waiting => Some(Moment::Joined),
            Act::Accept(_) if kind == Some(Kind::Accepted) && was_agreed => Some(Moment::Switched),
            Act::Accept(_) | Act::Here => (kind == Some(Kind::ParticipantJoined)).then_some(Moment::Back),
            Act::Say(_) if kind == Some(Kind::ParticipantJoined) => Some(Moment::Back),
            Act::Say(_) => Some(Moment::Said),
            Act::Transfer => Some(Moment::Switch),
            Act::Queue(_) | Act::Report => None,
            Act::Decline(_) => Some(Moment::None),
            Act::Unreachable | Act::Lost | Act::SwitchOff => match after.phase {
                Phase::Reconnecting => kind.map(|_| Moment::Gone),
                Phase::Closed if was_waiting => Some(Moment::None),
                Phase::Closed => Some(Moment::Lost),
                _ => None,
            },
            Act::Close(close) if close.end == End::ToBot => Some(Moment::ToBot),
            Act::Close(_) => Some(Moment::Ended),
            Act::Due(due) => Some(match due {
                Due::Tick if after.reminds() => Moment::Remind,
                Due::Tick => Moment::Tick,
                Due::Long => Moment::Long,
                Due::Overdue => Moment::None,
                Due::Quiet => Moment::Quiet,
                Due::Silent => Moment::Silent,
                Due::GiveUp => Moment::Lost,
            }),
        }
    }
}

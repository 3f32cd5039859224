//! Where a handover can stand, how it can end, and who is on the other side.

use serde::{Deserialize, Serialize};

/// Where a handover stands. Before it the bot owns the conversation, after it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Sent to the helpline.
    Offered,
    /// The helpline has it in its line.
    Queued,
    /// A counsellor owns the conversation.
    Live,
    /// The counsellor is not heard of; still theirs.
    Reconnecting,
    /// Over.
    Closed,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Phase; 5] = [Phase::Offered, Phase::Queued, Phase::Live, Phase::Reconnecting, Phase::Closed];

    /// The name in tables and in the protocol.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Offered => "offered",
            Phase::Queued => "queued",
            Phase::Live => "live",
            Phase::Reconnecting => "reconnecting",
            Phase::Closed => "closed",
        }
    }

    /// Whether the young person waits for somebody.
    pub fn is_waiting(self) -> bool {
        matches!(self, Phase::Offered | Phase::Queued)
    }

    /// Whether a counsellor owns the conversation.
    pub fn is_owned(self) -> bool {
        matches!(self, Phase::Live | Phase::Reconnecting)
    }
}

/// A counsellor, as far as this program knows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counsellor {
    /// What the helpline or the console calls them; empty: the helpline as a whole.
    pub id: String,
    /// What the young person is told.
    pub name: String,
}

/// Why a helpline does not take somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Decline {
    Busy,
    Closed,
    NotOurArea,
}

/// How a handover ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The counsellor ended the talk.
    Ended,
    /// The counsellor ended it, and will be in touch as the two agreed.
    CallBack,
    /// The counsellor handed the young person back to the bot.
    ToBot,
    /// The young person left: out of the line, or out of the talk.
    Left,
    /// Nobody wrote for long.
    Quiet,
    /// The counsellor was lost and did not come back.
    Lost,
    /// The helpline did not take it.
    Declined,
    /// Nobody took it in time.
    Overdue,
    /// The endpoint could not be reached.
    Unreachable,
    /// The endpoint was switched off.
    SwitchedOff,
}

impl End {
    /// The name in the protocol and in the audit.
    pub fn as_str(self) -> &'static str {
        match self {
            End::Ended => "ended",
            End::CallBack => "call_back",
            End::ToBot => "to_bot",
            End::Left => "left",
            End::Quiet => "quiet",
            End::Lost => "lost",
            End::Declined => "declined",
            End::Overdue => "overdue",
            End::Unreachable => "unreachable",
            End::SwitchedOff => "switched_off",
        }
    }
}

/// What is under way about a change of counsellors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transfer {
    /// Nothing.
    #[default]
    None,
    /// The young person was asked.
    Asked,
    /// The young person agreed: another counsellor of the helpline may take over.
    Agreed,
}

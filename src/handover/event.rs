//! What a helpline is sent: typed events, one shape each. No event but the offer and the messages holds words.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

use super::{End, Phase, packet::Packet};

/// The type of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the protocol")]
pub enum Kind {
    Offered,
    Queued,
    Accepted,
    Declined,
    Withdrawn,
    MessageCreated,
    MessageEdited,
    MessageDeleted,
    Typing,
    ParticipantLeft,
    ParticipantJoined,
    TransferAnswered,
    Closed,
    Deleted,
    /// The proof of control over an endpoint.
    Challenge,
}

impl Kind {
    /// Every type.
    pub const ALL: [Kind; 15] = [
        Kind::Offered,
        Kind::Queued,
        Kind::Accepted,
        Kind::Declined,
        Kind::Withdrawn,
        Kind::MessageCreated,
        Kind::MessageEdited,
        Kind::MessageDeleted,
        Kind::Typing,
        Kind::ParticipantLeft,
        Kind::ParticipantJoined,
        Kind::TransferAnswered,
        Kind::Closed,
        Kind::Deleted,
        Kind::Challenge,
    ];

    /// The name in the protocol.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Offered => "handover.offered",
            Kind::Queued => "handover.queued",
            Kind::Accepted => "handover.accepted",
            Kind::Declined => "handover.declined",
            Kind::Withdrawn => "handover.withdrawn",
            Kind::MessageCreated => "message.created",
            Kind::MessageEdited => "message.edited",
            Kind::MessageDeleted => "message.deleted",
            Kind::Typing => "typing",
            Kind::ParticipantLeft => "participant.left",
            Kind::ParticipantJoined => "participant.joined",
            Kind::TransferAnswered => "transfer.answered",
            Kind::Closed => "handover.closed",
            Kind::Deleted => "handover.deleted",
            Kind::Challenge => "endpoint.challenge",
        }
    }

    /// The type of that name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Whether it says that a handover is over: it holds no words, outlives the conversation, and is tried for days.
    pub fn is_final(self) -> bool {
        matches!(self, Kind::Declined | Kind::Withdrawn | Kind::Closed | Kind::Deleted)
    }
}

/// What an event says.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Data<'a> {
    /// The packet.
    Offer(Box<Packet>),
    /// Something was said by the young person, or said in other words.
    Message {
        /// The handover.
        conversation: &'a str,
        /// The message's own id.
        message: &'a str,
        /// Its place.
        seq: i64,
        /// The words.
        text: &'a str,
        /// Whether they tell of danger to life now.
        danger: bool,
        /// Whom to call in the young person's country.
        emergency: &'a [String],
        /// When it was written.
        at: String,
    },
    /// A message was taken back.
    Retracted {
        /// The handover.
        conversation: &'a str,
        /// The message's own id.
        message: &'a str,
    },
    /// Where the handover stands now.
    State {
        /// The handover.
        conversation: &'a str,
        /// Its phase.
        phase: Phase,
        /// The counsellor's id, where somebody has it.
        #[serde(skip_serializing_if = "Option::is_none")]
        counsellor: Option<&'a str>,
        /// How it ended, if it did.
        #[serde(skip_serializing_if = "Option::is_none")]
        end: Option<End>,
        /// The answer to the question about a transfer.
        #[serde(skip_serializing_if = "Option::is_none")]
        agreed: Option<bool>,
    },
    /// Everything about the handover has to be deleted.
    Delete {
        /// The handover.
        conversation: &'a str,
    },
    /// A number to give back.
    Challenge {
        /// The number.
        challenge: &'a str,
    },
}

#[derive(Serialize)]
struct Envelope<'a> {
    r#type: &'static str,
    timestamp: String,
    data: Data<'a>,
}

/// The body of an event, made once: the same bytes are signed and sent.
///
/// # Panics
/// Never: events are plain data.
pub fn body(kind: Kind, now: DateTime<Utc>, data: Data<'_>) -> Vec<u8> {
    let envelope = Envelope { r#type: kind.as_str(), timestamp: time(now), data };
    serde_json::to_vec(&envelope).expect("an event is plain data")
}

/// A time as the protocol writes it.
pub fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

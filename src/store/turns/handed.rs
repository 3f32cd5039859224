//! What a turn leaves of handovers: the handovers themselves, what was said in them, events for endpoints, and the audit.
//! Written in the turn's own transaction, so that a helpline never hears of anything that did not happen.

use chrono::{DateTime, Utc};

use crate::store::audit;

/// What a turn leaves of handovers. Empty in most turns.
#[derive(Clone, Debug, Default)]
pub struct Handed {
    /// Handovers as they stand after the turn.
    pub rows: Vec<HandoverRow>,
    /// What was said.
    pub messages: Vec<MessageRow>,
    /// Messages that are said in other words.
    pub reworded: Vec<MessageRow>,
    /// Handovers in which nothing is held back any longer: what was said before is seen now.
    pub hurried: Vec<String>,
    /// Messages that are taken back.
    pub unsaid: Vec<String>,
    /// Events for endpoints.
    pub deliveries: Vec<DeliveryRow>,
    /// Deliveries that are not to go out any more, where they have not.
    pub dropped: Vec<String>,
    /// What was done by whom.
    pub audit: Vec<audit::Entry>,
}

impl Handed {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
            && self.messages.is_empty()
            && self.reworded.is_empty()
            && self.hurried.is_empty()
            && self.unsaid.is_empty()
            && self.deliveries.is_empty()
            && self.dropped.is_empty()
            && self.audit.is_empty()
    }
}

/// A handover as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoverRow {
    /// Its id.
    pub id: String,
    /// Where it was offered.
    pub endpoint_id: String,
    /// Its phase.
    pub phase: &'static str,
    /// When the young person said yes.
    pub asked_at: DateTime<Utc>,
    /// When something is due.
    pub next_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageRow {
    /// Its key.
    pub id: String,
    /// The handover.
    pub handover_id: String,
    /// Its place in it.
    pub seq: i64,
    /// Who and what, sealed.
    pub body: Vec<u8>,
    /// A counsellor sees it from here on.
    pub shown_at: DateTime<Utc>,
}

/// An event for an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryRow {
    /// The `webhook-id`.
    pub id: String,
    /// Where to.
    pub endpoint_id: String,
    /// The handover.
    pub handover_id: String,
    /// Its place among the events of the handover.
    pub seq: i64,
    /// Whether the body is sealed with the conversation's key.
    pub is_sealed: bool,
    /// The type of the event.
    pub kind: &'static str,
    /// The event.
    pub body: Vec<u8>,
    /// Not before this.
    pub due_at: DateTime<Utc>,
}

/// A delivery that an endpoint took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Its key.
    pub id: String,
    /// When.
    pub at: DateTime<Utc>,
}

//! Handovers inside a turn: what the dialogue asks for becomes rows, messages and events, written with the turn or not at all.
//!
//! The handover itself lies sealed beside the state of its conversation; the version of the conversation is the one thing that
//! everybody who changes it compares and sets, so of two who are at once, one begins again and finds it changed.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    bus::ENDPOINT,
    dialogue::{ChannelKind, Effect, Hand, Signal, State, Step},
    directory::PRACTICE,
    handover::{
        End, Handover, Input, Kind, Phase, Refused,
        event::{Data, body, time},
        mask::mask,
        packet::{self, Packet, Told},
    },
    ids,
    seal::Key,
    secret::MessageText,
    store::{
        audit, handovers,
        turns::{DeliveryRow, Handed, HandoverRow, MessageRow},
    },
    telemetry,
    triage::{Situation, Urgency},
};

use super::{
    beside::Beside,
    bridge::Bridge,
    endpoints::{Endpoint, EndpointKind},
    perform::Standing,
    reworded::Before,
};

/// How soon the practice helpline does something.
pub(super) const PRACTICE_PAUSE: TimeDelta = TimeDelta::seconds(2);

/// Something that was said in a handover, as it is sealed.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Words {
    /// Whether the young person said it.
    pub young: bool,
    /// The words.
    pub text: String,
    /// Whether they tell of danger to life now.
    pub danger: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// Which message of the platform it is, hashed, where that tells of changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// How often it was changed.
    #[serde(default)]
    pub edits: u32,
}

impl Drop for Words {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.text);
    }
}

/// The handover that lies beside a state.
pub(super) fn beside(state: &State) -> Option<Handover> {
    Beside::of(state).handover
}

/// What one turn does to handovers.
pub(super) struct Hands<'b> {
    bridge: &'b Bridge,
    conversation: String,
    key: Key,
    now: DateTime<Utc>,
    pub handover: Option<Handover>,
    pub handed: Handed,
    /// Which message of the platform this turn takes in, hashed.
    pub origin: Option<String>,
    /// What is known of a message that comes in other words.
    pub before: Before,
    /// Who has to look once the turn is written.
    pub wakes: Vec<String>,
}

impl<'b> Hands<'b> {
    pub fn new(bridge: &'b Bridge, standing: &Standing, now: DateTime<Utc>) -> Self {
        Hands {
            bridge,
            conversation: standing.id.0.clone(),
            key: standing.key.clone(),
            now,
            handover: beside(&standing.state),
            handed: Handed::default(),
            origin: None,
            before: Before::New,
            wakes: Vec::new(),
        }
    }

    /// Does what a step asks for. `text` is what the young person wrote, `danger` whether it tells of danger to life now.
    pub fn perform(&mut self, step: &Step, text: Option<&MessageText>, danger: bool, used: &[(String, String)]) {
        for effect in &step.effects {
            let Effect::Hand(hand) = effect else { continue };
            match hand {
                Hand::Ask => self.ask(&step.state),
                Hand::Pass => {
                    let Some(text) = text else { continue };
                    match std::mem::replace(&mut self.before, Before::New) {
                        Before::New => self.pass(&step.state, text, danger),
                        Before::Passed(row, words) => self.reword(&step.state, (&row, &words), text, danger),
                        // It was said to us alone, and stays so, unless a life is at stake.
                        Before::Ours if danger => self.pass(&step.state, text, danger),
                        Before::Ours => {}
                    }
                }
                Hand::Leave => _ = self.take(Input::Leave, Some(End::Left), "young-person"),
                Hand::Undo => self.undo(),
                Hand::Report => self.note("young-person", "report.young-person", String::new()),
                Hand::Agree => _ = self.take(Input::AnswerTransfer(true), None, "young-person"),
                Hand::Disagree => _ = self.take(Input::AnswerTransfer(false), None, "young-person"),
                Hand::Delete => self.delete(used),
            }
        }
    }

    /// Puts the handover back beside the state, and its row into the turn.
    pub fn settle(&mut self, step: &mut Step) {
        if let Some(handover) = &self.handover {
            let mut next_at = handover.next_at();
            if handover.practice && next_at.is_some() {
                next_at = next_at.map(|at| at.min(self.now + PRACTICE_PAUSE));
            }
            self.handed.rows.push(HandoverRow {
                id: handover.id.clone(),
                endpoint_id: handover.endpoint.clone(),
                phase: handover.phase.as_str(),
                asked_at: handover.asked_at,
                next_at,
                closed_at: handover.closed_at,
            });
            self.wakes.push(format!("{ENDPOINT}{}", handover.endpoint));
            self.wakes.push(format!("handover {}", handover.id));
        }
        let open = self.handover.clone().filter(|handover| handover.closed_at.is_none());
        let beside = Beside { handover: open, ..Beside::of(&step.state) };
        beside.put(&mut step.state);
    }

    /// Takes something in, tells the endpoint by the event it gives, and notes it.
    ///
    /// # Errors
    /// Why it cannot happen; nothing is changed then.
    pub fn take(&mut self, input: Input, end: Option<End>, actor: &str) -> Result<Option<Kind>, Refused> {
        let Some(handover) = &mut self.handover else { return Err(Refused::Closed) };
        let agreed = match input {
            Input::AnswerTransfer(agreed) => Some(agreed),
            _ => None,
        };
        let kind = handover.take(input, self.now)?;
        if let Some(kind) = kind {
            let handover = handover.clone();
            let data = Data::State {
                conversation: &handover.id,
                phase: handover.phase,
                counsellor: handover.counsellor.as_ref().map(|counsellor| counsellor.id.as_str()),
                end: end.filter(|_| kind.is_final()),
                agreed,
            };
            self.event(kind, ids::fresh_row(self.now), self.now, data);
            self.note(actor, action(kind), end.filter(|_| kind.is_final()).map_or("", End::as_str).to_owned());
        }
        Ok(kind)
    }

    fn ask(&mut self, state: &State) {
        let envelope = &state.envelope;
        let service = envelope.talk.as_ref().map_or("", |talk| talk.service.as_str());
        let endpoints = self.bridge.endpoints();
        // The dialogue asked the same snapshot a moment ago; should it be another one by now, the next look at what is due
        // finds a handover that nobody can take, and the young person is told.
        let endpoint = endpoints.of_service(service, self.now).cloned();
        let id = ids::fresh_secret();
        let (level, share) = (state.flow.level, envelope.before.share);
        let to = endpoint.as_ref().map_or_else(String::new, |endpoint| endpoint.row.id.clone());
        let mut handover = Handover::asked(id.clone(), to, level, share, self.now);
        handover.practice = service == PRACTICE;
        let earlier = share.then(|| self.earlier(state));
        let told = Told {
            channel_kind: match envelope.channel {
                ChannelKind::Telegram | ChannelKind::Discord => packet::ChannelKind::Text,
                ChannelKind::Web | ChannelKind::Terminal => packet::ChannelKind::Web,
            },
            language: envelope.lang.to_string(),
            country: envelope.country.map(|country| country.to_string()),
            level,
            topic_group: envelope.groups.first().copied(),
            earlier,
            flags: packet::Flags { reporting_told: envelope.before.rules, near_check: envelope.before.near },
        };
        let packet = Packet::new(id, told, self.now);
        // The console reads the packet from here; a webhook gets it as an event.
        let sealed = serde_json::to_vec(&packet).expect("a packet is plain data");
        handover.messages = 1;
        self.handed.messages.push(MessageRow {
            id: ids::fresh_row(self.now),
            handover_id: handover.id.clone(),
            seq: 0,
            body: self.key.seal(&["packet", &handover.id], &sealed),
            shown_at: self.now,
        });
        self.handover = Some(handover);
        self.event(Kind::Offered, ids::fresh_row(self.now), self.now, Data::Offer(Box::new(packet)));
        self.note("young-person", "handover.offered", String::new());
        if endpoint.is_some_and(|endpoint| endpoint.kind != EndpointKind::Webhook) {
            // It needs no way to go: it is in line at once.
            _ = self.take(Input::Queued(None), None, "program");
        }
    }

    fn earlier(&self, state: &State) -> Vec<String> {
        let words = self.bridge.dialogues().words(state.envelope.lang);
        let before = words.phrases_of(Signal::Pii);
        let english = self.bridge.dialogues().words(crate::lang::Lang::EN).phrases_of(Signal::Pii);
        let before: Vec<String> = before.into_iter().chain(english).collect();
        self.bridge.earlier().of(&self.conversation).iter().map(|text| mask(text.expose(), &before)).collect()
    }

    fn pass(&mut self, state: &State, text: &MessageText, danger: bool) {
        let Some(handover) = &mut self.handover else { return };
        if handover.take(Input::Word, self.now).is_err() {
            return;
        }
        let is_urgent = danger || state.flow.level == Urgency::Emergency;
        handover.urgency = handover.urgency.max(state.flow.level);
        if is_urgent && handover.last.as_ref().is_some_and(|(_, shown_at)| *shown_at > self.now) {
            // What tells of danger is read at once, and what was written before it, before it.
            self.handed.hurried.push(handover.id.clone());
        }
        let hold = if is_urgent { TimeDelta::zero() } else { self.bridge.hold() };
        let (id, seq, shown_at) = (ids::fresh_row(self.now), handover.messages, self.now + hold);
        handover.messages += 1;
        handover.last = Some((id.clone(), shown_at));
        handover.last_edits = 0;
        let (handover_id, is_owned) = (handover.id.clone(), handover.phase.is_owned());
        let origin = self.origin.clone();
        let text = text.expose().to_owned();
        let words = Words { young: true, text, danger: is_urgent, at: self.now, origin, edits: 0 };
        self.keep(&handover_id, &id, seq, shown_at, &words);
        if is_owned {
            let numbers = self.numbers(state);
            self.message(&handover_id, &id, seq, &words, &numbers, shown_at);
        }
    }

    /// Puts other words in the place of a message: unseen, as if it had always been so; else the other side is told.
    fn reword(
        &mut self,
        state: &State,
        (row, before): (&handovers::Message, &Words),
        text: &MessageText,
        danger: bool,
    ) {
        let Some(handover) = &mut self.handover else { return };
        if handover.take(Input::Word, self.now).is_err() {
            return;
        }
        let is_urgent = danger || state.flow.level == Urgency::Emergency;
        handover.urgency = handover.urgency.max(state.flow.level);
        let is_held = row.shown_at > self.now;
        let shown_at = if is_urgent { row.shown_at.min(self.now) } else { row.shown_at };
        let edits = before.edits.saturating_add(1);
        let is_last = handover.last.as_ref().is_some_and(|(id, _)| *id == row.id);
        let delivery = format!("{}e{edits}", row.id);
        if is_last {
            handover.last = Some((row.id.clone(), shown_at));
            handover.last_edits = edits;
        }
        let (handover_id, is_owned) = (handover.id.clone(), handover.phase.is_owned());
        let text = text.expose().to_owned();
        let (at, origin) = (before.at, before.origin.clone());
        let words = Words { young: true, text, danger: is_urgent, at, origin, edits };
        let kept = self.sealed(&handover_id, &row.id, row.seq, shown_at, &words);
        self.handed.reworded.push(kept);
        if is_owned {
            let numbers = self.numbers(state);
            let data = message_data(&handover_id, &row.id, row.seq, &words, &numbers);
            if is_held {
                // An event of its own: should the one before be on its way at this very moment, this one comes after it.
                self.handed.dropped.push(delivery_of(&row.id, before.edits));
                self.event(Kind::MessageCreated, delivery, shown_at, data);
            } else {
                self.event(Kind::MessageEdited, delivery, self.now, data);
            }
        }
        self.note("young-person", "message.edited", String::new());
    }

    /// Whom to call in the young person's country; for the counsellor's screen.
    pub fn numbers(&self, state: &State) -> Vec<String> {
        let country = state.envelope.country;
        let numbers = country.map(|c| self.bridge.directory().emergency(c, Situation::Any)).unwrap_or_default();
        numbers.into_iter().map(|number| number.number).collect()
    }

    /// Puts words into the turn.
    pub fn keep(&mut self, handover: &str, id: &str, seq: i64, shown_at: DateTime<Utc>, words: &Words) {
        let row = self.sealed(handover, id, seq, shown_at, words);
        self.handed.messages.push(row);
    }

    fn sealed(&self, handover: &str, id: &str, seq: i64, shown_at: DateTime<Utc>, words: &Words) -> MessageRow {
        let bytes = serde_json::to_vec(words).expect("words are plain data");
        MessageRow {
            id: id.to_owned(),
            handover_id: handover.to_owned(),
            seq,
            body: self.key.seal(&["message", id], &bytes),
            shown_at,
        }
    }

    /// Puts the event of the young person's words into the turn.
    pub fn message(
        &mut self,
        handover: &str,
        id: &str,
        seq: i64,
        words: &Words,
        numbers: &[String],
        due: DateTime<Utc>,
    ) {
        let data = message_data(handover, id, seq, words, numbers);
        self.event(Kind::MessageCreated, delivery_of(id, words.edits), due, data);
    }

    fn undo(&mut self) {
        let Some(handover) = &mut self.handover else { return };
        let Some((id, shown_at)) = handover.last.clone() else { return };
        let edits = handover.last_edits;
        self.take_back(&id, shown_at, edits);
    }

    /// Takes a message back: unseen, as if it had never been; else the other side is told.
    pub fn take_back(&mut self, id: &str, shown_at: DateTime<Utc>, edits: u32) {
        let Some(handover) = &mut self.handover else { return };
        if handover.last.as_ref().is_some_and(|(last, _)| last == id) {
            handover.last = None;
        }
        let (handover_id, is_seen) = (handover.id.clone(), handover.phase.is_owned() && shown_at <= self.now);
        self.handed.unsaid.push(id.to_owned());
        self.handed.dropped.push(delivery_of(id, edits));
        if is_seen {
            let data = Data::Retracted { conversation: &handover_id, message: id };
            self.event(Kind::MessageDeleted, ids::fresh_row(self.now), self.now, data);
        }
        self.note("young-person", "message.retracted", String::new());
    }

    /// Has everything deleted where helplines hold it.
    fn delete(&mut self, used: &[(String, String)]) {
        for (handover, endpoint) in used {
            let row = deleted(handover, endpoint, self.now);
            self.handed.deliveries.push(row);
            self.wakes.push(format!("{ENDPOINT}{endpoint}"));
            self.handed.audit.push(audit::Entry {
                at: self.now,
                actor: "young-person".to_owned(),
                action: "handover.deleted",
                endpoint_id: endpoint.clone(),
                handover_id: handover.clone(),
                detail: String::new(),
            });
        }
    }

    /// Puts an event into the turn, if its endpoint receives events.
    fn event(&mut self, kind: Kind, id: String, due_at: DateTime<Utc>, data: Data<'_>) {
        let Some(handover) = &mut self.handover else { return };
        handover.events += 1;
        let (seq, endpoint, handover_id) = (handover.events, handover.endpoint.clone(), handover.id.clone());
        let endpoints = self.bridge.endpoints();
        let is_webhook = |endpoint: &std::sync::Arc<Endpoint>| endpoint.kind == EndpointKind::Webhook;
        if !endpoints.get(&endpoint).is_some_and(is_webhook) {
            return;
        }
        let bytes = body(kind, self.now, data);
        let is_sealed = !kind.is_final();
        let body = if is_sealed { self.key.seal(&["delivery", &self.conversation, &id], &bytes) } else { bytes };
        let kind = kind.as_str();
        self.handed.deliveries.push(DeliveryRow {
            id,
            endpoint_id: endpoint,
            handover_id,
            seq,
            is_sealed,
            kind,
            body,
            due_at,
        });
    }

    /// Notes who did what.
    pub fn note(&mut self, actor: &str, action: &'static str, detail: String) {
        let Some(handover) = &self.handover else { return };
        self.handed.audit.push(audit::Entry {
            at: self.now,
            actor: actor.to_owned(),
            action,
            endpoint_id: handover.endpoint.clone(),
            handover_id: handover.id.clone(),
            detail,
        });
    }
}

/// Somebody says that something feels wrong: whoever watches over the program looks at once.
pub(super) fn alarm(handover: Option<&Handover>, kind: &'static str) {
    let endpoint = handover.map_or("", |handover| handover.endpoint.as_str());
    telemetry::numbers().report(kind);
    tracing::error!(endpoint, kind, "something feels wrong in a conversation with a helpline; see /admin");
}

/// The delivery that says that everything of a handover has to be deleted.
pub(super) fn deleted(handover: &str, endpoint: &str, now: DateTime<Utc>) -> DeliveryRow {
    DeliveryRow {
        id: ids::fresh_row(now),
        endpoint_id: endpoint.to_owned(),
        handover_id: handover.to_owned(),
        seq: i64::MAX,
        is_sealed: false,
        kind: Kind::Deleted.as_str(),
        body: body(Kind::Deleted, now, Data::Delete { conversation: handover }),
        due_at: now,
    }
}

/// The delivery that says that a handover is over because its conversation is deleted.
pub(super) fn closed(kind: Kind, handover: &str, endpoint: &str, now: DateTime<Utc>) -> DeliveryRow {
    let data = Data::State {
        conversation: handover,
        phase: Phase::Closed,
        counsellor: None,
        end: Some(End::Left),
        agreed: None,
    };
    let body = body(kind, now, data);
    DeliveryRow { seq: i64::MAX - 1, kind: kind.as_str(), body, ..deleted(handover, endpoint, now) }
}

/// The id of the delivery of a message as it was worded last before it was seen.
fn delivery_of(message: &str, edits: u32) -> String {
    if edits == 0 { format!("{message}m") } else { format!("{message}e{edits}") }
}

/// What the event of a message says.
fn message_data<'a>(handover: &'a str, id: &'a str, seq: i64, words: &'a Words, numbers: &'a [String]) -> Data<'a> {
    Data::Message {
        conversation: handover,
        message: id,
        seq,
        text: &words.text,
        danger: words.danger,
        emergency: numbers,
        at: time(words.at),
    }
}

/// What the audit says of an event.
fn action(kind: Kind) -> &'static str {
    match kind {
        Kind::Queued => "handover.queued",
        Kind::Accepted => "handover.accepted",
        Kind::Declined => "handover.declined",
        Kind::Withdrawn => "handover.withdrawn",
        Kind::ParticipantLeft => "handover.lost",
        Kind::ParticipantJoined => "handover.back",
        Kind::TransferAnswered => "handover.transfer",
        Kind::Deleted => "handover.deleted",
        Kind::Closed => "handover.closed",
        Kind::Offered
        | Kind::MessageCreated
        | Kind::MessageEdited
        | Kind::MessageDeleted
        | Kind::Typing
        | Kind::Challenge => "handover.offered",
    }
}

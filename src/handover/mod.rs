//! Handover: passing a running conversation to a counsellor, and back.
//!
//! Pure. [`Handover`] is where one handover stands; [`Handover::take`] is the only way to change it, and gives the one
//! event that the change is told by. What is said to the young person is the dialogue's; who may call what, and what is
//! stored, is `conversation`'s. Around it: [`packet`] is all that a helpline gets, [`event`] what it is sent, [`sign`] how
//! both sides know each other, [`filter`] what a counsellor may not write, [`mask`] what a young person need not tell.

pub mod category;
pub mod event;
pub mod filter;
pub mod mask;
pub mod packet;
mod phase;
pub mod sign;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::triage::Urgency;

pub use event::Kind;
pub use phase::{Counsellor, Decline, End, Phase, Transfer};

/// When the first sign of life comes in line, and how long after one another the others.
const TICKS: [TimeDelta; 2] = [TimeDelta::seconds(60), TimeDelta::seconds(120)];

/// How long nobody says anything before the young person is asked whether they are there, and before it is closed.
const QUIET: [TimeDelta; 2] = [TimeDelta::minutes(5), TimeDelta::minutes(15)];

/// How long a counsellor whose line broke is waited for.
const RECONNECT: TimeDelta = TimeDelta::seconds(60);

/// One handover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
pub struct Handover {
    /// All that a helpline ever knows of the conversation: 128 random bits.
    pub id: String,
    /// Where it was offered.
    pub endpoint: String,
    /// Where it stands.
    pub phase: Phase,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Whether it is invented: kept out of what is counted.
    pub practice: bool,
    /// Whether earlier words were passed on.
    pub share: bool,
    /// When the young person said yes.
    pub asked_at: DateTime<Utc>,
    /// Who owns the conversation.
    pub counsellor: Option<Counsellor>,
    /// A change of counsellors.
    pub transfer: Transfer,
    /// The place in line, where the helpline tells.
    pub position: Option<u32>,
    /// How many signs of life were given in line.
    ticks: u32,
    /// When the next one is due.
    next_tick: DateTime<Utc>,
    /// Whether other ways were shown.
    long_told: bool,
    /// When somebody last said something.
    word_at: DateTime<Utc>,
    /// Whether the young person was asked whether they are there.
    quiet_told: bool,
    /// Since when the counsellor is not heard of.
    lost_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub closed_at: Option<DateTime<Utc>>,
    /// How many messages there were.
    pub messages: i64,
    /// How many events there were.
    pub events: i64,
    /// The young person's newest message, and since when a counsellor sees it: what can be taken back.
    pub last: Option<(String, DateTime<Utc>)>,
    /// How often that one was changed.
    #[serde(default)]
    pub last_edits: u32,
}

/// What happens to a handover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The helpline has it, and may tell the place in line.
    Queued(Option<u32>),
    /// A counsellor takes it.
    Accept(Counsellor),
    /// The helpline does not.
    Decline,
    /// The endpoint cannot be reached.
    Unreachable,
    /// The endpoint was switched off.
    SwitchOff,
    /// The young person said something.
    Word,
    /// A counsellor says something.
    Say(String),
    /// A counsellor asks whether somebody else may take over.
    AskTransfer(String),
    /// The young person answers that.
    AnswerTransfer(bool),
    /// The counsellor is not heard of any more.
    Lose,
    /// They are back.
    Return,
    /// A counsellor ends it.
    Close(String, End),
    /// The young person leaves.
    Leave,
    /// Time passed: see [`Due`].
    Due(Due),
}

/// What is due without anybody doing anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// A sign of life in line; every third reminds of the number.
    Tick,
    /// It takes long: other ways.
    Long,
    /// Nobody took it in time.
    Overdue,
    /// Nobody has said anything for a while.
    Quiet,
    /// For so long that it is closed.
    Silent,
    /// The counsellor does not come back.
    GiveUp,
}

/// Why something cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is over.
    #[error("the handover is over")]
    Closed,
    /// Somebody has it already.
    #[error("another counsellor has accepted it")]
    Taken,
    /// Nobody has it yet.
    #[error("nobody has accepted it yet")]
    NotAccepted,
    /// It belongs to somebody else.
    #[error("it is with another counsellor")]
    NotYours,
    /// It does not fit where it stands.
    #[error("it does not stand where this would fit")]
    NotNow,
}

impl Handover {
    /// A handover that the young person has just said yes to.
    pub fn asked(id: String, endpoint: String, urgency: Urgency, share: bool, now: DateTime<Utc>) -> Self {
        Handover {
            id,
            endpoint,
            phase: Phase::Offered,
            urgency,
            practice: false,
            share,
            asked_at: now,
            counsellor: None,
            transfer: Transfer::None,
            position: None,
            ticks: 0,
            next_tick: now + TICKS[0],
            long_told: false,
            word_at: now,
            quiet_told: false,
            lost_at: None,
            closed_at: None,
            messages: 0,
            events: 0,
            last: None,
            last_edits: 0,
        }
    }

    /// Takes something in. Gives the event that tells of it, exactly one where the phase or the owner changes; leaves
    /// everything as it is when it is refused.
    pub fn take(&mut self, input: Input, now: DateTime<Utc>) -> Result<Option<Kind>, Refused> {
        if self.phase == Phase::Closed {
            return Err(Refused::Closed);
        }
        Ok(match input {
            Input::Queued(position) => {
                if !self.phase.is_waiting() {
                    return Err(Refused::NotNow);
                }
                self.position = position.or(self.position);
                if self.phase == Phase::Queued {
                    return Ok(None);
                }
                self.phase = Phase::Queued;
                Some(Kind::Queued)
            }
            Input::Accept(counsellor) => self.accept(counsellor, now)?,
            Input::Decline if self.phase.is_waiting() => Some(self.close(End::Declined, now)),
            Input::Decline => return Err(Refused::Taken),
            Input::Unreachable if self.phase.is_waiting() => Some(self.close(End::Unreachable, now)),
            Input::Unreachable | Input::Lose => self.lose(now)?,
            Input::SwitchOff => Some(self.close(End::SwitchedOff, now)),
            Input::Word => {
                self.heard(now);
                None
            }
            Input::Say(by) => {
                self.owned_by(&by)?;
                self.heard(now);
                self.back()
            }
            Input::AskTransfer(by) => {
                self.owned_by(&by)?;
                if self.transfer != Transfer::None || self.phase != Phase::Live {
                    return Err(Refused::NotNow);
                }
                self.transfer = Transfer::Asked;
                None
            }
            Input::AnswerTransfer(yes) => {
                if self.transfer != Transfer::Asked {
                    return Err(Refused::NotNow);
                }
                self.transfer = if yes { Transfer::Agreed } else { Transfer::None };
                Some(Kind::TransferAnswered)
            }
            Input::Return => {
                if !self.phase.is_owned() {
                    return Err(Refused::NotAccepted);
                }
                self.back()
            }
            Input::Close(by, end) => {
                self.owned_by(&by)?;
                Some(self.close(end, now))
            }
            Input::Leave => Some(self.close(End::Left, now)),
            Input::Due(due) => self.pass(due, now)?,
        })
    }

    fn accept(&mut self, counsellor: Counsellor, now: DateTime<Utc>) -> Result<Option<Kind>, Refused> {
        let is_owner = self.counsellor.as_ref().is_some_and(|owner| owner.id == counsellor.id);
        match self.phase {
            Phase::Offered | Phase::Queued => {}
            // The same counsellor again, as after a restart of theirs.
            Phase::Reconnecting if is_owner => return Ok(self.back()),
            Phase::Live if is_owner && self.transfer != Transfer::Agreed => return Ok(None),
            _ if self.transfer == Transfer::Agreed => {}
            Phase::Live | Phase::Reconnecting => return Err(Refused::Taken),
            Phase::Closed => return Err(Refused::Closed),
        }
        self.phase = Phase::Live;
        self.counsellor = Some(counsellor);
        self.transfer = Transfer::None;
        self.lost_at = None;
        self.heard(now);
        Ok(Some(Kind::Accepted))
    }

    fn lose(&mut self, now: DateTime<Utc>) -> Result<Option<Kind>, Refused> {
        match self.phase {
            Phase::Live => {
                self.phase = Phase::Reconnecting;
                self.lost_at = Some(now);
                Ok(Some(Kind::ParticipantLeft))
            }
            Phase::Reconnecting => Ok(None),
            _ => Err(Refused::NotAccepted),
        }
    }

    fn back(&mut self) -> Option<Kind> {
        self.lost_at = None;
        (self.phase == Phase::Reconnecting).then(|| {
            self.phase = Phase::Live;
            Kind::ParticipantJoined
        })
    }

    fn pass(&mut self, due: Due, now: DateTime<Utc>) -> Result<Option<Kind>, Refused> {
        // Somebody may have been faster.
        if self.due(now) != Some(due) {
            return Err(Refused::NotNow);
        }
        match due {
            Due::Tick => {
                self.ticks += 1;
                self.next_tick = now + TICKS[1];
            }
            Due::Long => self.long_told = true,
            Due::Quiet => self.quiet_told = true,
            Due::Overdue => return Ok(Some(self.close(End::Overdue, now))),
            Due::Silent => return Ok(Some(self.close(End::Quiet, now))),
            Due::GiveUp => return Ok(Some(self.close(End::Lost, now))),
        }
        Ok(None)
    }

    fn close(&mut self, end: End, now: DateTime<Utc>) -> Kind {
        let was_owned = self.phase.is_owned();
        self.phase = Phase::Closed;
        self.closed_at = Some(now);
        self.counsellor = None;
        self.transfer = Transfer::None;
        self.lost_at = None;
        match end {
            End::Declined => Kind::Declined,
            _ if was_owned => Kind::Closed,
            _ => Kind::Withdrawn,
        }
    }

    fn heard(&mut self, now: DateTime<Utc>) {
        self.word_at = now;
        self.quiet_told = false;
    }

    fn owned_by(&self, by: &str) -> Result<(), Refused> {
        match &self.counsellor {
            None => Err(Refused::NotAccepted),
            Some(owner) if owner.id == by => Ok(()),
            Some(_) => Err(Refused::NotYours),
        }
    }

    /// What is due now, the most important first.
    pub fn due(&self, now: DateTime<Utc>) -> Option<Due> {
        self.times()
            .into_iter()
            .filter(|(at, _)| *at <= now)
            .max_by_key(|(at, due)| (weight(*due), *at))
            .map(|(_, due)| due)
    }

    /// When something is due next.
    pub fn next_at(&self) -> Option<DateTime<Utc>> {
        self.times().into_iter().map(|(at, _)| at).min()
    }

    fn times(&self) -> Vec<(DateTime<Utc>, Due)> {
        let mut times = Vec::with_capacity(3);
        match self.phase {
            Phase::Offered | Phase::Queued => {
                times.push((self.next_tick, Due::Tick));
                if !self.long_told {
                    times.push((self.asked_at + long(self.urgency), Due::Long));
                }
                times.push((self.asked_at + give_up(self.urgency), Due::Overdue));
            }
            Phase::Live => {
                if !self.quiet_told {
                    times.push((self.word_at + QUIET[0], Due::Quiet));
                }
                times.push((self.word_at + QUIET[1], Due::Silent));
            }
            Phase::Reconnecting => times.extend(self.lost_at.map(|at| (at + RECONNECT, Due::GiveUp))),
            Phase::Closed => {}
        }
        times
    }

    /// Whether the sign of life that was given last should remind of the number.
    pub fn reminds(&self) -> bool {
        self.ticks.is_multiple_of(3)
    }
}

fn weight(due: Due) -> u8 {
    match due {
        Due::Tick => 0,
        Due::Quiet => 1,
        Due::Long => 2,
        Due::Overdue | Due::Silent | Due::GiveUp => 3,
    }
}

/// How long until other ways are shown.
fn long(urgency: Urgency) -> TimeDelta {
    if urgency >= Urgency::Urgent { TimeDelta::minutes(2) } else { TimeDelta::minutes(5) }
}

/// How long a helpline has before somebody else is asked.
fn give_up(urgency: Urgency) -> TimeDelta {
    match urgency {
        Urgency::Emergency => TimeDelta::minutes(5),
        Urgency::Urgent => TimeDelta::minutes(10),
        Urgency::Concern | Urgency::None => TimeDelta::minutes(15),
    }
}

#[cfg(test)]
mod tests;

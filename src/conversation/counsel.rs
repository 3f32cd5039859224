//! What a counsellor does, from the helpline's own system or from the built-in console: the one set of functions that both call.
//!
//! Each is a turn of the conversation like any other: it is ordered, written once and told once. Nothing here trusts that whoever
//! calls may: that was checked before, and `endpoint` says for whom.

use chrono::TimeDelta;

use crate::{
    bus::AddressHash,
    dialogue::{Bubble, Effect, Event, Moment, State, Step, Tally, of_handover},
    handover::{
        Counsellor, Decline, End, Handover, Phase, Refused, Transfer, category,
        filter::{self, Found},
    },
    ids,
    seal::Key,
    secret::MessageText,
    store::{self, conversations, handovers, turns::Cause},
};

pub use super::view::{InLine, Line, View};

use super::{
    acts::Act,
    address::external,
    bridge::Bridge,
    hands::{Hands, Words, alarm, beside},
    perform::{Standing, perform},
    receive::open_or_fresh,
    timers::channel,
};

/// The longest message of a counsellor, in bytes.
pub const LONGEST_WORDS: usize = 2000;
/// The longest name of a counsellor, in characters.
const LONGEST_NAME: usize = 40;
/// Far enough ahead that no message is still held then.
pub(super) const ALL: TimeDelta = TimeDelta::days(1);
/// How often a call begins again because something else was faster.
pub(super) const MOST_LOST: u32 = 8;

/// A call of a counsellor.
#[derive(Clone, Debug)]
pub struct Call {
    /// For whom: the endpoint that the caller belongs to.
    pub endpoint: String,
    /// Which counsellor; empty: the helpline as a whole.
    pub counsellor: String,
    /// Who this is in the audit, such as `endpoint:<id>` or `staff:<id>`.
    pub actor: String,
    /// The call's own id: the same one again changes nothing and is answered alike.
    pub id: String,
}

/// Why a call is refused. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    /// There is no such handover, or not any more.
    #[error("there is no such handover")]
    Unknown,
    /// It was offered to somebody else.
    #[error("this handover was offered to another helpline")]
    NotYours,
    /// It does not stand where this fits.
    #[error("{0}")]
    Refused(#[from] Refused),
    /// The words hold what no counsellor may write.
    #[error("the words hold what may not be sent")]
    Blocked(Vec<Found>),
    /// The words are too long, or there are none.
    #[error("the words are empty or longer than 2000 bytes")]
    Length,
    /// A name, a reason or a category does not fit.
    #[error("{0}")]
    Unfit(&'static str),
    /// The store failed; the same call may be made again.
    #[error("the store failed")]
    Store(#[from] store::Error),
}

/// What became of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Where the handover stands now.
    pub phase: Phase,
    /// The id of the message, where one was said.
    pub message: Option<String>,
    /// The call was made before; nothing was changed.
    pub again: bool,
}

/// How a talk is closed.
#[derive(Clone, Debug)]
pub struct Close {
    /// How.
    pub end: End,
    /// What it was about, by the codes of Child Helpline International.
    pub categories: Vec<String>,
}

/// A conversation with a handover, opened.
pub(super) struct Opened {
    pub standing: Standing,
    pub handover: Handover,
}

impl Bridge {
    /// A counsellor takes a young person who waits, takes over after a transfer, or is back.
    pub async fn counsel_accept(&self, call: &Call, handover: &str, name: &str) -> Result<Done, Denied> {
        let name = MessageText::new(name.trim().to_owned());
        let is_fit = name.expose().chars().count() <= LONGEST_NAME && !name.expose().contains('\n');
        if !is_fit || !filter::look(name.expose(), &[]).is_empty() || name.expose().chars().any(char::is_numeric) {
            return Err(Denied::Unfit("a counsellor's name has at most 40 characters, no digits and no address"));
        }
        let counsellor = Counsellor { id: call.counsellor.clone(), name: name.expose().to_owned() };
        self.counsel(call, handover, Act::Accept(counsellor)).await
    }

    /// The helpline does not take a young person who waits.
    pub async fn counsel_decline(&self, call: &Call, handover: &str, reason: Decline) -> Result<Done, Denied> {
        self.counsel(call, handover, Act::Decline(reason)).await
    }

    /// The helpline tells the place in line.
    pub async fn counsel_queue(&self, call: &Call, handover: &str, position: Option<u32>) -> Result<Done, Denied> {
        self.counsel(call, handover, Act::Queue(position)).await
    }

    /// A counsellor says something.
    pub async fn counsel_say(&self, call: &Call, handover: &str, text: MessageText) -> Result<Done, Denied> {
        if text.expose().trim().is_empty() || text.expose().len() > LONGEST_WORDS {
            return Err(Denied::Length);
        }
        // Two turns where the line was broken: that they are back is ours to say, the rest is theirs.
        let back = Call { id: format!("{}-back", call.id), ..call.clone() };
        self.counsel_here(&back, handover).await?;
        self.counsel(call, handover, Act::Say(text)).await
    }

    /// A counsellor asks whether somebody else of the helpline may take over.
    pub async fn counsel_transfer(&self, call: &Call, handover: &str) -> Result<Done, Denied> {
        self.counsel(call, handover, Act::Transfer).await
    }

    /// A counsellor ends the talk.
    pub async fn counsel_close(&self, call: &Call, handover: &str, close: Close) -> Result<Done, Denied> {
        if close.categories.len() > 20 || close.categories.iter().any(|code| category::named(code).is_none()) {
            return Err(Denied::Unfit("a category is none of Child Helpline International's"));
        }
        self.counsel(call, handover, Act::Close(close)).await
    }

    /// A counsellor types. Not kept; whoever reads the page is told.
    pub async fn counsel_typing(&self, call: &Call, handover: &str) -> Result<Done, Denied> {
        let opened = self.opened(handover, Some(&call.endpoint)).await?;
        self.is_there(handover);
        if !opened.handover.phase.is_owned() {
            return Err(Denied::Refused(Refused::NotAccepted));
        }
        if opened.handover.phase == Phase::Reconnecting {
            return self.counsel(call, handover, Act::Here).await;
        }
        self.wake(&AddressHash(format!("typing {}", opened.standing.address.0)));
        Ok(Done { phase: opened.handover.phase, message: None, again: false })
    }

    /// A counsellor is still there: the console says so while it is open. Brings back a talk whose line was broken.
    pub async fn counsel_here(&self, call: &Call, handover: &str) -> Result<Done, Denied> {
        let opened = self.opened(handover, Some(&call.endpoint)).await?;
        self.is_there(handover);
        if opened.handover.phase == Phase::Reconnecting {
            return self.counsel(call, handover, Act::Here).await;
        }
        Ok(Done { phase: opened.handover.phase, message: None, again: false })
    }

    /// A counsellor says that something feels wrong about the young person's side: goes to the operator, not to the helpline.
    pub async fn counsel_report(&self, call: &Call, handover: &str) -> Result<Done, Denied> {
        self.counsel(call, handover, Act::Report).await
    }

    async fn counsel(&self, call: &Call, handover: &str, act: Act) -> Result<Done, Denied> {
        let mut lost = 0;
        loop {
            match self.try_counsel(call, handover, &act).await {
                Err(Denied::Store(store::Error::Conflict | store::Error::Duplicate)) if lost < MOST_LOST => lost += 1,
                done => return done,
            }
        }
    }

    async fn try_counsel(&self, call: &Call, handover: &str, act: &Act) -> Result<Done, Denied> {
        let opened = self.opened(handover, Some(&call.endpoint)).await?;
        let channel = opened.standing.channel;
        let now = self.clock().now();
        let hashes = external(self.keys(), now, channel, &format!("call {} {}", call.endpoint, call.id));
        let (address, external) = (&opened.standing.address.0, [&*hashes[0], &*hashes[1]]);
        let found = conversations::find(self.db(), channel.as_str(), [address, address], external).await?;
        if found.is_some_and(|found| found.seen.is_some()) {
            return Ok(Done { phase: opened.handover.phase, message: None, again: true });
        }
        if let Act::Say(text) = act {
            let found = filter::look(text.expose(), &self.givable(&opened.standing.state));
            if !found.is_empty() {
                self.note_blocked(call, &opened, &found).await?;
                return Err(Denied::Blocked(found));
            }
        }
        self.is_there(handover);
        let cause = Cause::Call(hashes[0].clone());
        let done = self.step_handover(opened, act, (&call.counsellor, &call.actor), cause).await?;
        Ok(done.unwrap_or(Done { phase: Phase::Closed, message: None, again: false }))
    }

    /// Numbers and pages that a counsellor may give: those of the young person's country, and the emergency numbers.
    fn givable(&self, state: &State) -> Vec<String> {
        let directory = self.directory();
        let country = state.envelope.country;
        let services =
            country.into_iter().flat_map(|country| directory.services_of(country)).chain(directory.worldwide());
        let ways = services.flat_map(crate::directory::Service::ways).flat_map(|way| [way.number, way.url]);
        let emergency = country.map(|c| directory.emergency(c, crate::triage::Situation::Any)).unwrap_or_default();
        ways.flatten().chain(emergency.into_iter().map(|number| number.number)).collect()
    }

    async fn note_blocked(&self, call: &Call, opened: &Opened, found: &[Found]) -> Result<(), store::Error> {
        let detail: Vec<&str> = found.iter().map(|found| found.as_str()).collect();
        let mut tx = self.db().begin().await?;
        let entry = store::audit::Entry {
            at: self.clock().now(),
            actor: call.actor.clone(),
            action: "message.blocked",
            endpoint_id: opened.handover.endpoint.clone(),
            handover_id: opened.handover.id.clone(),
            detail: detail.join(" "),
        };
        store::audit::append(&mut tx, &[entry]).await?;
        tx.commit().await
    }

    /// One turn that a counsellor, an endpoint or time brings about; `None` when there was nothing to do.
    async fn step_handover(
        &self,
        opened: Opened,
        act: &Act,
        (by, actor): (&str, &str),
        cause: Cause,
    ) -> Result<Option<Done>, Denied> {
        let Opened { mut standing, handover } = opened;
        let (now, handover_id) = (self.clock().now(), handover.id.clone());
        let was_waiting = handover.phase.is_waiting();
        let was_agreed = handover.transfer == Transfer::Agreed;
        let mut hands = Hands::new(self, &standing, now);
        let kind = hands.take(act.input(by), act.end(), actor)?;
        if let Act::Report = act {
            hands.note(actor, "report.counsellor", String::new());
        }
        if let Act::Decline(reason) = act {
            let detail = serde_json::to_value(reason).ok().and_then(|value| value.as_str().map(str::to_owned));
            hands.note(actor, "handover.declined", detail.unwrap_or_default());
        }
        if let Act::Close(close) = act {
            hands.note(actor, "handover.closed", close.categories.join(" "));
        }
        let after = hands.handover.clone().expect("it was taken");
        if let (Act::Accept(counsellor), Some(talk)) = (act, &mut standing.state.envelope.talk) {
            talk.counsellor = Some(counsellor.name.clone());
        }
        if was_waiting && after.phase == Phase::Live {
            // What was written in line is for the one who has come now.
            let numbers = hands.numbers(&standing.state);
            for row in handovers::messages(self.db(), &handover_id, 0, self.clock().now() + ALL).await? {
                if let Some(words) = open_words(&standing.key, &row) {
                    hands.message(&handover_id, &row.id, row.seq, &words, &numbers, now);
                }
            }
        }
        let moment = act.moment(kind, &after, was_waiting, was_agreed);
        let step = match moment {
            Some(moment) => self.step(&standing.state, |_| Event::Handover(moment)).ok(),
            None => None,
        };
        let mut step = match step {
            Some(step) => step,
            None if moment.is_some() => return Ok(None),
            // Nothing that the young person has to know.
            None => Step { state: standing.state.clone(), effects: Vec::new() },
        };
        let mut message = None;
        if let Act::Say(text) = act {
            let id = ids::fresh_row(now);
            let handover = hands.handover.as_mut().expect("it was taken");
            let seq = handover.messages;
            handover.messages += 1;
            let said = text.expose().to_owned();
            let words = Words { young: false, text: said, danger: false, at: now, origin: None, edits: 0 };
            hands.keep(&handover_id, &id, seq, now, &words);
            for effect in &mut step.effects {
                if let Effect::Reply(reply) = effect {
                    reply.said.push(Bubble { id: PERSON.to_owned(), text: text.expose().to_owned() });
                }
            }
            message = Some(id);
        }
        hands.perform(&step, None, false, &[]);
        hands.settle(&mut step);
        self.withhold(&standing, &mut step, now);
        let service = standing.state.envelope.talk.as_ref().map_or("", |talk| &talk.service);
        let waited_for = service.to_owned();
        match moment {
            Some(Moment::Joined) => step.effects.extend(of_handover(service, Tally::HandoverLive)),
            // That nobody was free is counted, but no reason to hide a service from the next one.
            Some(Moment::None) => step.effects.push(Effect::Tally(Tally::HandoverFailed)),
            _ => {}
        }
        let mut counted = self.count(&standing, &mut step);
        if was_waiting && moment == Some(Moment::Joined) {
            counted.tallies.push(self.waited(&waited_for, now - handover.asked_at, &step));
        }
        let (handed, wakes) = (std::mem::take(&mut hands.handed), std::mem::take(&mut hands.wakes));
        let phase = after.phase;
        let performed = perform(self.writer(), &standing, step, counted, cause, now, handed).await?;
        if performed.reply.is_some() {
            self.wake(&standing.address);
        }
        if let Act::Report = act {
            alarm(Some(&after), "counsellor");
        }
        self.wake_all(wakes);
        self.expect_signs(&after);
        Ok(Some(Done { phase, message, again: false }))
    }

    /// Something that the endpoint or time brings about in a handover; `false` when there was nothing to do.
    pub(super) async fn bring(&self, handover: &str, act: Act) -> Result<bool, store::Error> {
        for _ in 0..MOST_LOST {
            let opened = match self.opened(handover, None).await {
                Ok(opened) => opened,
                Err(Denied::Store(error)) => return Err(error),
                Err(_) => return Ok(false),
            };
            match self.step_handover(opened, &act, ("", "program"), Cause::Handover).await {
                Ok(done) => return Ok(done.is_some()),
                Err(Denied::Store(store::Error::Conflict | store::Error::Duplicate)) => {}
                Err(Denied::Store(error)) => return Err(error),
                Err(_) => return Ok(false),
            }
        }
        Err(store::Error::Conflict)
    }

    /// Opens a handover that is not over; `endpoint`: only if it was offered there.
    pub(super) async fn opened(&self, handover: &str, endpoint: Option<&str>) -> Result<Opened, Denied> {
        let row = handovers::get(self.db(), handover).await?.ok_or(Denied::Unknown)?;
        if endpoint.is_some_and(|endpoint| endpoint != row.endpoint_id) {
            return Err(Denied::NotYours);
        }
        if row.closed_at.is_some() {
            return Err(Denied::Refused(Refused::Closed));
        }
        self.open_row_of(&row).await?.ok_or(Denied::Unknown)
    }

    pub(super) async fn open_row_of(&self, row: &handovers::Row) -> Result<Option<Opened>, store::Error> {
        let Some(found) = conversations::get(self.db(), &row.conversation_id).await? else { return Ok(None) };
        let key = self.keys().of_conversation(&found.id);
        let (Some(key), Some(channel)) = (key, channel(&found.channel)) else { return Ok(None) };
        let mut state = open_or_fresh(Some(&key), &found, channel);
        let Some(handover) = beside(&state).filter(|handover| handover.id == row.id) else { return Ok(None) };
        self.tell_of_talk(&mut state, &handover);
        let standing = Standing::stored(found, key, channel, state);
        Ok(Some(Opened { standing, handover }))
    }
}

/// The id of a bubble that holds a person's words.
pub const PERSON: &str = "person";

pub(super) fn open_words(key: &Key, row: &handovers::Message) -> Option<Words> {
    serde_json::from_slice(&key.open(&["message", &row.id], &row.body)?).ok()
}

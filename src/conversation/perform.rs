//! Performs a step: one short write transaction, then the wake-up.
//!
//! Everything that takes time (the state's bytes, the reply's bytes, ids) is made before the transaction begins. The
//! versioned write comes first, so that a turn that lost the race finds out before it has done anything.

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use crate::{
    bus::AddressHash,
    dialogue::{ChannelKind, Effect, Reply, State, Step, Tally},
    ids::{self, ConversationId},
    store::{self, Error, conversations, outbox, received, tallies, timers},
    triage::Urgency,
};

use super::bridge::Bridge;

/// A conversation as it was read.
pub(super) struct Standing {
    /// Its key and version; `None` while nothing of it is stored.
    pub row: Option<(ConversationId, i64)>,
    pub channel: ChannelKind,
    pub address: AddressHash,
    pub state: State,
}

/// Why a step is made; it is used up with it.
pub(super) enum Cause<'a> {
    /// A message, by the hash of its external id.
    Message(&'a str),
    /// A timer that ran out.
    Timer(&'a timers::Due),
}

/// A step that is on the disk.
pub(super) struct Performed {
    pub conversation: ConversationId,
    pub seq: i64,
    pub reply: Option<Reply>,
}

/// The effects of a step, sorted by what they do to the tables.
#[derive(Default)]
struct Sorted {
    reply: Option<Reply>,
    reminders: Vec<(&'static str, DateTime<Utc>)>,
    tallies: Vec<&'static str>,
    wipe: bool,
    close: bool,
}

impl Sorted {
    fn new(effects: Vec<Effect>, now: DateTime<Utc>) -> Self {
        let mut sorted = Sorted::default();
        for effect in effects {
            match effect {
                Effect::Reply(reply) => sorted.reply = Some(reply),
                Effect::Remind(timer, seconds) => {
                    sorted.reminders.push((timer.as_str(), now + TimeDelta::seconds(i64::from(seconds))));
                }
                Effect::Tally(tally) => sorted.tallies.push(kind(tally)),
                Effect::Wipe => sorted.wipe = true,
                Effect::Close => sorted.close = true,
            }
        }
        sorted
    }
}

impl Bridge {
    /// Writes a step.
    ///
    /// # Errors
    /// [`Error::Conflict`] or [`Error::Duplicate`] when something happened since the conversation was read: read again.
    pub(super) async fn perform(
        &self,
        standing: &Standing,
        step: Step,
        cause: Cause<'_>,
        now: DateTime<Utc>,
    ) -> Result<Performed, Error> {
        let sorted = Sorted::new(step.effects, now);
        let lang = step.state.envelope.lang;
        let country = step.state.envelope.country;
        let turn = conversations::Turn {
            state: serde_json::to_vec(&step.state).expect("a state is plain data"),
            lang: lang.as_str(),
            now,
            closed: sorted.close,
        };
        let payload = sorted.reply.as_ref().map(|reply| serde_json::to_vec(reply).expect("a reply is plain data"));
        let row = ids::fresh_row(now);
        let week = week(now);
        let (id, version) = standing.row.clone().unwrap_or_else(|| (ConversationId::fresh(now), 0));
        let seq = version + 1;
        // Whoever pulls has the reply to their own message in hand; what a timer says waits to be fetched.
        let sent = matches!(cause, Cause::Message(_)) && !standing.channel.is_app();

        let mut tx = self.db().begin().await?;
        if standing.row.is_some() {
            conversations::write(&mut tx, &id, version, turn).await?;
        } else {
            conversations::begin(&mut tx, &id, standing.channel.as_str(), &standing.address.0, turn).await?;
        }
        match cause {
            Cause::Message(external) => received::note(&mut tx, &id, external, seq, now).await?,
            Cause::Timer(timer) => {
                if !timers::take(&mut tx, timer).await? {
                    return Err(Error::Conflict);
                }
            }
        }
        if sorted.wipe {
            outbox::wipe(&mut tx, &id).await?;
        }
        if let Some(payload) = payload {
            outbox::put(&mut tx, &id, outbox::New { id: &row, seq, payload, now, sent }).await?;
        }
        for kind in &sorted.tallies {
            tallies::count(&mut tx, &week, country.as_ref().map_or("", |country| country.as_str()), kind).await?;
        }
        timers::replace(&mut tx, &id, &sorted.reminders).await?;
        tx.commit().await?;

        if sorted.reply.is_some() {
            self.wake(&standing.address);
        }
        Ok(Performed { conversation: id, seq, reply: sorted.reply })
    }
}

/// The ISO 8601 week of a moment, UTC.
fn week(now: DateTime<Utc>) -> String {
    let week = now.iso_week();
    format!("{}-W{:02}", week.year(), week.week())
}

/// What a tally is called in its table.
fn kind(tally: Tally) -> &'static str {
    match tally {
        Tally::Level(Urgency::None) => "level_none",
        Tally::Level(Urgency::Concern) => "level_concern",
        Tally::Level(Urgency::Urgent) => "level_urgent",
        Tally::Level(Urgency::Emergency) => "level_emergency",
        Tally::Offered => "offered",
        Tally::Referred => "referred",
        Tally::DidNotWork => "did_not_work",
        Tally::NoLine => "no_line",
        Tally::Helped => "helped",
        Tally::DidNotHelp => "did_not_help",
    }
}

/// Reads a stored reply back; one that cannot be read is left out and reported, never an error to the child.
pub(super) fn read_reply(payload: &[u8]) -> Option<Reply> {
    serde_json::from_slice(payload)
        .inspect_err(|error| tracing::error!(line = error.line(), "a stored reply cannot be read; it is left out"))
        .ok()
}

/// What a conversation said at a turn.
pub(super) async fn said(bridge: &Bridge, id: &str, seq: i64) -> Result<Option<Reply>, store::Error> {
    Ok(outbox::said(bridge.db(), id, seq).await?.as_deref().and_then(read_reply))
}

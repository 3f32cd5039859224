//! Performs a step: what its effects leave in the tables, in one short write transaction.
//!
//! Everything that takes time (the state's bytes, the reply's bytes, ids) is made before the transaction begins. The
//! transaction itself, which several turns may share, is in `group`.

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use crate::{
    bus::AddressHash,
    country::Country,
    dialogue::{ChannelKind, Effect, Reply, State, Step, Tally},
    ids::{self, ConversationId},
    lang::Lang,
    store::{Db, Error, Tx, conversations, outbox, received, timers},
    triage::Urgency,
};

use super::group::Writer;

/// A conversation as it was read.
pub(super) struct Standing {
    /// Its key and version; `None` while nothing of it is stored.
    pub row: Option<(ConversationId, i64)>,
    pub channel: ChannelKind,
    pub address: AddressHash,
    pub state: State,
}

/// Why a step is made; it is used up with it.
pub(super) enum Cause {
    /// A message, by the hash of its external id.
    Message(String),
    /// A timer that ran out.
    Timer(timers::Due),
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

/// Something to count: the week, the country if it is known, and what it is.
pub(super) type Tallied = (String, Option<Country>, &'static str);

/// A step with everything that takes time already made: what goes into the tables.
pub(super) struct Turn {
    id: ConversationId,
    channel: ChannelKind,
    address: AddressHash,
    /// The version that the step was made from; 0 begins the conversation.
    version: i64,
    state: Vec<u8>,
    lang: Lang,
    closed: bool,
    now: DateTime<Utc>,
    cause: Cause,
    wipe: bool,
    /// The row's key and the reply's bytes.
    reply: Option<(String, Vec<u8>)>,
    pub(super) tallies: Vec<Tallied>,
    reminders: Vec<(&'static str, DateTime<Utc>)>,
}

impl Turn {
    /// The versioned write. When it fails for a turn that was faster, nothing was written.
    pub(super) async fn claim(&self, tx: &mut Tx) -> Result<(), Error> {
        let (state, lang) = (self.state.clone(), self.lang.as_str());
        let turn = conversations::Turn { state, lang, now: self.now, closed: self.closed };
        if self.version == 0 {
            conversations::begin(tx, &self.id, self.channel.as_str(), &self.address.0, turn).await
        } else {
            conversations::write(tx, &self.id, self.version, turn).await
        }
    }

    /// Everything else but the tallies, which are counted for all turns of a transaction together.
    pub(super) async fn write(&self, tx: &mut Tx) -> Result<(), Error> {
        let seq = self.version + 1;
        match &self.cause {
            Cause::Message(external) => received::note(tx, &self.id, external, seq, self.now).await?,
            Cause::Timer(timer) => {
                if !timers::take(tx, timer).await? {
                    return Err(Error::Conflict);
                }
            }
        }
        if self.wipe {
            outbox::wipe(tx, &self.id).await?;
        }
        if let Some((row, payload)) = &self.reply {
            // Whoever pulls has the reply to their own message in hand; what a timer says waits to be fetched.
            let sent = matches!(self.cause, Cause::Message(_)) && !self.channel.is_app();
            let new = outbox::New { id: row, seq, payload: payload.clone(), now: self.now, sent };
            outbox::put(tx, &self.id, new).await?;
        }
        timers::replace(tx, &self.id, &self.reminders).await
    }
}

/// Writes a step. Waking whoever waits is up to the caller.
///
/// # Errors
/// [`Error::Conflict`] or [`Error::Duplicate`] when something happened since the conversation was read: read again.
pub(super) async fn perform(
    writer: &Writer,
    standing: &Standing,
    step: Step,
    cause: Cause,
    now: DateTime<Utc>,
) -> Result<Performed, Error> {
    let (turn, performed) = prepare(standing, step, cause, now);
    writer.write(&standing.address, turn).await?;
    Ok(performed)
}

/// Makes everything of a step that takes time, and what it comes to once it is written.
pub(super) fn prepare(standing: &Standing, step: Step, cause: Cause, now: DateTime<Utc>) -> (Turn, Performed) {
    let sorted = Sorted::new(step.effects, now);
    let (week, country) = (week(now), step.state.envelope.country);
    let (id, version) = standing.row.clone().unwrap_or_else(|| (ConversationId::fresh(now), 0));
    let bytes = |reply| serde_json::to_vec(reply).expect("a reply is plain data");
    let turn = Turn {
        id: id.clone(),
        channel: standing.channel,
        address: standing.address.clone(),
        version,
        state: serde_json::to_vec(&step.state).expect("a state is plain data"),
        lang: step.state.envelope.lang,
        closed: sorted.close,
        now,
        cause,
        wipe: sorted.wipe,
        reply: sorted.reply.as_ref().map(|reply| (ids::fresh_row(now), bytes(reply))),
        tallies: sorted.tallies.into_iter().map(|kind| (week.clone(), country, kind)).collect(),
        reminders: sorted.reminders,
    };
    (turn, Performed { conversation: id, seq: version + 1, reply: sorted.reply })
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
pub(super) async fn said(db: &Db, id: &str, seq: i64) -> Result<Option<Reply>, Error> {
    Ok(outbox::said(db, id, seq).await?.as_deref().and_then(read_reply))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        dialogue::{Bubble, Timer},
        store::tallies,
    };

    /// Half past six in the evening of the last Sunday of week 48.
    fn evening() -> DateTime<Utc> {
        "2026-11-29T18:30:00Z".parse().expect("a moment")
    }

    fn standing(row: Option<(ConversationId, i64)>) -> Standing {
        let state = State::fresh(ChannelKind::Telegram, Lang::EN);
        Standing { row, channel: ChannelKind::Telegram, address: AddressHash("somewhere".to_owned()), state }
    }

    fn says(id: &str) -> Effect {
        let bubble = Bubble { id: id.to_owned(), text: "words".to_owned() };
        Effect::Reply(Reply {
            state: "LISTEN".to_owned(),
            urgency: None,
            country: None,
            lang: Lang::EN,
            said: vec![bubble],
            offers: vec![],
            emergency: vec![],
            choices: vec![],
        })
    }

    /// A conversation's turn with these effects.
    async fn turn(db: &Db, row: Option<(ConversationId, i64)>, effects: Vec<Effect>) -> Performed {
        let standing = standing(row);
        let step = Step { state: standing.state.clone(), effects };
        let external = ids::fresh_secret();
        perform(&Writer::new(db.clone()), &standing, step, Cause::Message(external), evening()).await.expect("written")
    }

    async fn kept(db: &Db, id: &ConversationId) -> Vec<String> {
        let rows = outbox::since(db, &id.0, 0).await.expect("read");
        rows.iter().map(|(_, payload, _)| read_reply(payload).expect("a reply").said[0].id.clone()).collect()
    }

    #[tokio::test]
    async fn a_wipe_deletes_what_was_said_before_and_keeps_what_is_said_now() {
        let db = Db::in_memory().await.expect("a database");
        let first = turn(&db, None, vec![says("open-hello")]).await;
        let row = Some((first.conversation.clone(), first.seq));
        turn(&db, row, vec![says("hide-cover"), Effect::Wipe]).await;
        assert_eq!(kept(&db, &first.conversation).await, ["hide-cover"]);
    }

    #[tokio::test]
    async fn the_timers_of_a_step_replace_those_before() {
        let db = Db::in_memory().await.expect("a database");
        let reminders = vec![Effect::Remind(Timer::Nudge, 90), Effect::Remind(Timer::Idle, 600)];
        let first = turn(&db, None, reminders).await;
        turn(&db, Some((first.conversation, first.seq)), vec![Effect::Remind(Timer::Idle, 180)]).await;
        let due = timers::due(&db, evening() + TimeDelta::hours(1)).await.expect("read");
        let due: Vec<_> = due.iter().map(|timer| (timer.kind.as_str(), timer.due_at - evening())).collect();
        assert_eq!(due, [("idle", TimeDelta::seconds(180))]);
    }

    #[tokio::test]
    async fn a_closed_conversation_is_forgotten_half_an_hour_later_unless_it_goes_on() {
        let db = Db::in_memory().await.expect("a database");
        let horizon = |closed| conversations::Horizon { closed, quiet: closed, begun: evening() - TimeDelta::days(1) };
        let first = turn(&db, None, vec![Effect::Close]).await;
        let second = turn(&db, Some((first.conversation.clone(), first.seq)), vec![says("listen")]).await;
        let mut tx = db.begin().await.expect("begun");
        assert!(conversations::forget(&mut tx, horizon(evening())).await.expect("done").is_empty());
        tx.commit().await.expect("committed");
        turn(&db, Some((second.conversation, second.seq)), vec![Effect::Close]).await;
        let mut tx = db.begin().await.expect("begun");
        assert!(
            conversations::forget(&mut tx, horizon(evening() - TimeDelta::seconds(1))).await.expect("done").is_empty()
        );
        assert_eq!(conversations::forget(&mut tx, horizon(evening())).await.expect("done"), ["somewhere"]);
    }

    #[tokio::test]
    async fn tallies_are_counted_by_week_and_country() {
        let db = Db::in_memory().await.expect("a database");
        let mut kenya = standing(None);
        kenya.state.envelope.country = "KE".parse().ok();
        let effects = vec![Effect::Tally(Tally::Level(Urgency::Urgent)), Effect::Tally(Tally::Offered)];
        let step = Step { state: kenya.state.clone(), effects };
        let first = perform(&Writer::new(db.clone()), &kenya, step, Cause::Message("a".to_owned()), evening())
            .await
            .expect("written");
        turn(&db, Some((first.conversation, first.seq)), vec![Effect::Tally(Tally::Offered)]).await;
        let counted = tallies::of_week(&db, "2026-W48").await.expect("read");
        let counted: Vec<_> = counted.iter().map(|t| (t.country.as_str(), t.kind.as_str(), t.count)).collect();
        assert_eq!(counted, [("", "offered", 1), ("KE", "level_urgent", 1), ("KE", "offered", 1)]);
    }

    #[tokio::test]
    async fn a_turn_over_an_old_version_writes_nothing_at_all() {
        let db = Db::in_memory().await.expect("a database");
        let first = turn(&db, None, vec![says("open-hello")]).await;
        turn(&db, Some((first.conversation.clone(), 1)), vec![says("listen")]).await;
        let late = standing(Some((first.conversation.clone(), 1)));
        let effects = vec![says("late"), Effect::Tally(Tally::Offered), Effect::Remind(Timer::Idle, 1)];
        let step = Step { state: late.state.clone(), effects };
        let outcome =
            perform(&Writer::new(db.clone()), &late, step, Cause::Message("late".to_owned()), evening()).await;
        assert!(matches!(outcome, Err(Error::Conflict)));
        assert_eq!(kept(&db, &first.conversation).await, ["open-hello", "listen"]);
        assert!(tallies::of_week(&db, "2026-W48").await.expect("read").is_empty());
        assert!(timers::due(&db, evening() + TimeDelta::hours(1)).await.expect("read").is_empty());
    }

    #[tokio::test]
    async fn a_timer_is_used_up_by_whoever_fires_it_first() {
        let db = Db::in_memory().await.expect("a database");
        let first = turn(&db, None, vec![Effect::Remind(Timer::Idle, 0)]).await;
        let due = timers::due(&db, evening()).await.expect("read").pop().expect("one timer");
        let fire = async |version| {
            let standing = standing(Some((first.conversation.clone(), version)));
            let step = Step { state: standing.state.clone(), effects: vec![says("quiet")] };
            perform(&Writer::new(db.clone()), &standing, step, Cause::Timer(due.clone()), evening()).await
        };
        assert!(fire(1).await.is_ok());
        assert!(matches!(fire(2).await, Err(Error::Conflict)));
        assert_eq!(kept(&db, &first.conversation).await, ["quiet"]);
    }
}

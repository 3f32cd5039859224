//! Performs a step: what its effects leave in the tables, sealed, in one short write transaction.
//!
//! Everything that takes time (bytes, seals, ids) is made before the transaction begins. The transaction itself, which
//! several turns may share, is in `group`; its statements are in the store.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    bus::AddressHash,
    dialogue::{ChannelKind, Effect, Reply, State, Step, Timer},
    ids::{self, ConversationId},
    seal::Key,
    secret::PlatformId,
    store::{
        Error,
        conversations::Found,
        turns::{self, Cause, Handed, Turn},
    },
};

use super::{beside, count::Counted, group::Writer, sealed};

/// A conversation as it was read.
pub(super) struct Standing {
    pub id: ConversationId,
    /// The number of its turns; 0 while nothing of it is stored.
    pub version: i64,
    /// What seals everything about it.
    pub key: Key,
    /// Where to answer, if that is not stored under this key yet and the channel pushes.
    pub return_address: Option<PlatformId>,
    /// The platform's name for the message that this turn takes in, where it can be deleted there.
    pub trace: Option<PlatformId>,
    pub channel: ChannelKind,
    pub address: AddressHash,
    pub state: State,
}

impl Standing {
    /// One that is stored, for a turn that no message begins: its address is known, and nothing is to be deleted later.
    pub fn stored(found: Found, key: Key, channel: ChannelKind, state: State) -> Standing {
        Standing {
            id: ConversationId(found.id),
            version: found.version,
            key,
            return_address: None,
            trace: None,
            channel,
            address: AddressHash(found.address_hash),
            state,
        }
    }
}

/// A step that is on the disk.
pub(super) struct Performed {
    pub seq: i64,
    pub reply: Option<Reply>,
}

/// The effects of a step, sorted by what they do to the tables.
#[derive(Default)]
struct Sorted {
    reply: Option<Reply>,
    reminders: Vec<(Timer, DateTime<Utc>)>,
    wipe: bool,
    clear: bool,
    close: bool,
}

impl Sorted {
    fn new(effects: Vec<Effect>, now: DateTime<Utc>) -> Self {
        let mut sorted = Sorted::default();
        for effect in effects {
            match effect {
                Effect::Reply(reply) => sorted.reply = Some(reply),
                Effect::Remind(timer, seconds) => {
                    // At most one of a kind: the last word counts.
                    sorted.reminders.retain(|(other, _)| *other != timer);
                    sorted.reminders.push((timer, now + TimeDelta::seconds(i64::from(seconds))));
                }
                Effect::Wipe => sorted.wipe = true,
                Effect::Clear => sorted.clear = true,
                Effect::Close => sorted.close = true,
                // Done before, in `hands` and `count`.
                Effect::Hand(_) | Effect::Tally(_) | Effect::Report(_) | Effect::Anew => {}
            }
        }
        sorted
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
    counted: Counted,
    cause: Cause,
    now: DateTime<Utc>,
    handed: Handed,
) -> Result<Performed, Error> {
    let (mut turn, performed, _) = prepare(standing, step, counted, cause, now);
    turn.handed = handed;
    writer.write(turn).await?;
    Ok(performed)
}

/// Makes everything of a step that takes time, what it comes to once it is written, and the state that it leaves.
pub(super) fn prepare(
    standing: &Standing,
    mut step: Step,
    counted: Counted,
    cause: Cause,
    now: DateTime<Utc>,
) -> (Turn, Performed, State) {
    let Standing { id, version, key, .. } = standing;
    beside::tidy(&mut step);
    let sorted = Sorted::new(step.effects, now);
    let envelope = &step.state.envelope;
    let seq = version + 1;
    // Whoever pulls has the reply to their own message in hand; what a timer says waits to be fetched.
    let sent = matches!(cause, Cause::Message(_)) && !standing.channel.is_app();
    let reply = |reply| turns::Reply { id: ids::fresh_row(now), payload: sealed::reply(key, id, seq, reply), sent };
    let turn = Turn {
        id: id.clone(),
        channel: standing.channel.as_str(),
        address_hash: standing.address.0.clone(),
        version: *version,
        state: sealed::state(key, id, &step.state),
        return_address: standing.return_address.as_ref().map(|address| sealed::address(key, id, address)),
        trace: standing.trace.as_ref().map(|message| (ids::fresh_row(now), sealed::trace(key, id, message))),
        lang: envelope.lang.to_string(),
        closed: sorted.close,
        now,
        cause,
        wipe: sorted.wipe,
        clear: sorted.clear || sorted.wipe,
        reply: sorted.reply.as_ref().map(reply),
        tallies: counted.tallies,
        reports: counted.reports,
        reminders: sorted.reminders.into_iter().map(|(timer, due_at)| (sealed::timer(key, timer), due_at)).collect(),
        handed: Handed::default(),
    };
    (turn, Performed { seq, reply: sorted.reply }, step.state)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        conversation::recent::Recent,
        dialogue::Bubble,
        lang::Lang,
        store::{
            Db, conversations, outbox, tallies, timers,
            turns::{Sheet, Tallied},
        },
    };

    /// Half past six in the evening of the last Sunday of week 48.
    fn evening() -> DateTime<Utc> {
        "2026-11-29T18:30:00Z".parse().expect("a moment")
    }

    /// A conversation over Telegram that has had so many turns.
    fn standing(id: &ConversationId, key: &Key, version: i64) -> Standing {
        Standing {
            id: id.clone(),
            version,
            key: key.clone(),
            return_address: None,
            trace: None,
            channel: ChannelKind::Telegram,
            address: AddressHash("somewhere".to_owned()),
            state: State::fresh(ChannelKind::Telegram, Lang::EN),
        }
    }

    fn writer(db: &Db) -> Writer {
        Writer::new(db.clone(), Arc::new(Recent::new(db)))
    }

    /// A database, and a conversation in it.
    struct Scene {
        db: Db,
        id: ConversationId,
        key: Key,
    }

    impl Scene {
        async fn new() -> Self {
            let db = Db::in_memory().await.expect("a database");
            Scene { db, id: ConversationId::fresh(evening()), key: Key::fresh() }
        }

        /// The turn after so many others, with these effects, for this cause.
        async fn tries(&self, version: i64, effects: Vec<Effect>, cause: Cause) -> Result<Performed, Error> {
            let standing = standing(&self.id, &self.key, version);
            let step = Step { state: standing.state.clone(), effects };
            self.writes(&standing, step, Counted::default(), cause).await
        }

        async fn writes(
            &self,
            standing: &Standing,
            step: Step,
            counted: Counted,
            cause: Cause,
        ) -> Result<Performed, Error> {
            perform(&writer(&self.db), standing, step, counted, cause, evening(), Handed::default()).await
        }

        async fn turn(&self, version: i64, effects: Vec<Effect>) {
            self.tries(version, effects, Cause::Message(ids::fresh_secret())).await.expect("written");
        }

        async fn kept(&self) -> Vec<String> {
            let rows = outbox::since(&self.db, &self.id.0, 0).await.expect("read");
            let first = |(seq, payload, _): (i64, Vec<u8>, bool)| {
                sealed::open_reply(&self.key, &self.id.0, seq, &payload).expect("a reply").said[0].id.clone()
            };
            rows.into_iter().map(first).collect()
        }

        async fn forget(&self, closed: DateTime<Utc>) -> Vec<String> {
            let horizon = conversations::Horizon { closed, quiet: closed, begun: evening() - TimeDelta::days(1) };
            let mut tx = self.db.begin().await.expect("begun");
            let gone = conversations::forget(&mut tx, horizon).await.expect("done");
            tx.commit().await.expect("committed");
            gone.into_iter().map(|place| place.id).collect()
        }
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

    #[tokio::test]
    async fn a_wipe_deletes_what_was_said_before_and_keeps_what_is_said_now() {
        let scene = Scene::new().await;
        scene.turn(0, vec![says("open-hello")]).await;
        scene.turn(1, vec![says("hide-cover"), Effect::Wipe]).await;
        assert_eq!(scene.kept().await, ["hide-cover"]);
    }

    #[tokio::test]
    async fn the_timers_of_a_step_replace_those_before() {
        let scene = Scene::new().await;
        scene.turn(0, vec![Effect::Remind(Timer::Nudge, 90), Effect::Remind(Timer::Idle, 600)]).await;
        scene.turn(1, vec![Effect::Remind(Timer::Idle, 90), Effect::Remind(Timer::Idle, 180)]).await;
        let due = timers::due(&scene.db, evening() + TimeDelta::hours(1)).await.expect("read");
        let due: Vec<_> = due.iter().map(|t| (sealed::open_timer(&scene.key, &t.kind), t.due_at - evening())).collect();
        assert_eq!(due, [(Some(Timer::Idle), TimeDelta::seconds(180))]);
    }

    #[tokio::test]
    async fn a_closed_conversation_is_forgotten_half_an_hour_later_unless_it_goes_on() {
        let scene = Scene::new().await;
        scene.turn(0, vec![Effect::Close]).await;
        scene.turn(1, vec![says("listen")]).await;
        assert!(scene.forget(evening()).await.is_empty());
        scene.turn(2, vec![Effect::Close]).await;
        assert!(scene.forget(evening() - TimeDelta::seconds(1)).await.is_empty());
        assert_eq!(scene.forget(evening()).await, std::slice::from_ref(&scene.id.0));
    }

    #[tokio::test]
    async fn a_turn_over_an_old_version_writes_nothing_at_all() {
        let scene = Scene::new().await;
        scene.turn(0, vec![says("open-hello")]).await;
        scene.turn(1, vec![says("listen")]).await;
        let standing = standing(&scene.id, &scene.key, 1);
        let effects = vec![says("late"), Effect::Remind(Timer::Idle, 1)];
        let step = Step { state: standing.state.clone(), effects };
        let keys = ["KE", "urgent", "contact", ""].map(Into::into);
        let tallied = Tallied { sheet: Sheet::Outcomes, week: "2026-W48".to_owned(), keys, is_test: false };
        let counted = Counted { tallies: vec![tallied], reports: vec![] };
        let outcome = scene.writes(&standing, step, counted, Cause::Message("late".to_owned())).await;
        assert!(matches!(outcome, Err(Error::Conflict)));
        assert_eq!(scene.kept().await, ["open-hello", "listen"]);
        let counted = tallies::of_weeks(&scene.db, Sheet::Outcomes, "2026-W48", "2026-W48", false).await;
        assert!(counted.expect("read").is_empty());
        assert!(timers::due(&scene.db, evening() + TimeDelta::hours(1)).await.expect("read").is_empty());
    }

    #[tokio::test]
    async fn a_timer_is_used_up_by_whoever_fires_it_first() {
        let scene = Scene::new().await;
        scene.turn(0, vec![Effect::Remind(Timer::Idle, 0)]).await;
        let due = timers::due(&scene.db, evening()).await.expect("read").pop().expect("one timer");
        assert!(scene.tries(1, vec![says("quiet")], Cause::Timer(due.clone())).await.is_ok());
        assert!(matches!(scene.tries(2, vec![says("quiet")], Cause::Timer(due)).await, Err(Error::Conflict)));
        assert_eq!(scene.kept().await, ["quiet"]);
    }

    #[tokio::test]
    async fn nothing_in_a_turn_lies_in_the_clear() {
        let scene = Scene::new().await;
        let address = PlatformId::new("chat 42".to_owned());
        let standing = Standing { return_address: Some(address), ..standing(&scene.id, &scene.key, 0) };
        let step = Step { state: standing.state.clone(), effects: vec![says("open-hello")] };
        let (turn, ..) = prepare(&standing, step, Counted::default(), Cause::Message("a".to_owned()), evening());
        let stored = [turn.state, turn.return_address.expect("one"), turn.reply.expect("one").payload].concat();
        for clear in ["version", "flow", "words", "open-hello", "chat 42"] {
            assert!(!stored.windows(clear.len()).any(|part| part == clear.as_bytes()), "{clear}");
        }
    }
}

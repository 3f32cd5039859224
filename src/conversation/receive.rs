//! A message comes in: from the address to the answer.
//!
//! The order is chosen for the worst day. Triage runs as soon as the language is known and at most once for a message,
//! so its verdict is there even when the store is not; a turn that lost a race begins again from reading; and when
//! nothing helps, the reply is the one that is compiled into the program. A child is never met with silence.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use tokio::time::{sleep, timeout};

use crate::{
    bus::AddressHash,
    channels::{Content, Incoming},
    country::Country,
    dialogue::{ChannelKind, Effect, Event, Hand, Part, Signal, State, Step, fallback, hear, stay, step},
    ids::ConversationId,
    lang::Lang,
    seal::Key,
    secret::MessageText,
    store::{
        self, conversations, handovers,
        turns::{Cause, Turn},
    },
    telemetry,
    triage::{Assessment, Urgency},
};

use super::{
    address::{Address, external},
    beside::{Beside, is_here},
    bridge::{Bridge, Received},
    gate::Place,
    hands::{Hands, alarm, beside},
    perform::{Performed, Standing, prepare},
    push::SHOW,
    sealed,
};

/// How often a turn begins again because another one was faster.
const MOST_LOST: u32 = 5;

/// How often the store may fail before the compiled-in reply is given, and how long is waited in between.
const PAUSES: [Duration; 2] = [Duration::from_millis(20), Duration::from_millis(100)];

/// How long all attempts may take together. Given up, a turn may still reach the disk; the same message sent again is
/// then answered from there.
pub(super) const LONGEST: Duration = Duration::from_secs(5);

/// The verdict on a message.
#[derive(Clone)]
pub(super) struct Verdict {
    assessment: Assessment,
    /// Triage failed or took too long, and the assessment only stands in.
    failed: bool,
}

/// A message on its way.
pub(super) struct Message {
    pub incoming: Incoming,
    pub address: Address,
    pub external: [String; 2],
    verdict: Option<Verdict>,
    /// The language and the country as far as they could be read.
    pub known: (Lang, Option<Country>),
    /// The last turn before it, as far as it could be read.
    pub before: i64,
}

impl Message {
    /// The words, if it has any.
    fn text(&self) -> Option<&MessageText> {
        match &self.incoming.content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether they tell of danger to life now.
    fn tells_of_danger(&self) -> bool {
        self.verdict.as_ref().is_some_and(|verdict| verdict.assessment.urgency == Urgency::Emergency)
    }
}

/// Whether a conversation begins when there is none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begin {
    IfThereIsNone,
    Never,
}

/// Why an attempt at a turn did not end on the disk.
pub(super) enum Trouble {
    Store(store::Error),
    /// The dialogue panicked: a mistake of ours that would come again.
    Panicked,
    /// There is no such conversation, and none was to begin.
    Unknown,
}

/// A turn that is made and not written yet.
pub(super) struct Made<'b> {
    pub turn: Turn,
    /// Where the conversation stands after it.
    pub state: State,
    pub after: After<'b>,
}

/// What is left to do once a turn is written.
pub(super) struct After<'b> {
    performed: Performed,
    hands: Hands<'b>,
    /// Whether the message goes to a counsellor, and whether it reports one.
    passed: bool,
    reports: bool,
    /// The ways to services that failed; nothing where it tells of none.
    told: Option<Vec<(String, &'static str)>>,
    /// Whether what was said so far is to be forgotten.
    is_over: bool,
}

/// What became of all attempts.
enum Outcome {
    Done(Received),
    Unknown,
    OutOfReach,
    /// The dialogue panicked over it, and would again.
    Spoilt,
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Self {
        Trouble::Store(error)
    }
}

impl Bridge {
    /// Takes a message in and answers it. Never an error: when all else fails, the reply is compiled in.
    pub async fn receive(&self, incoming: Incoming) -> Received {
        let mut message = self.message(incoming);
        let (channel, begun) = (message.incoming.channel, Instant::now());
        let received = match self.let_in(&message).await {
            Err(instead) => instead,
            Ok(_place) => match self.within_the_limit(&mut message, Begin::IfThereIsNone).await {
                Outcome::Done(received) => received,
                Outcome::Unknown | Outcome::OutOfReach => self.stand_in(&mut message).await,
                Outcome::Spoilt => Received { again: false, ..self.stand_in(&mut message).await },
            },
        };
        count(channel, &received, begun);
        received
    }

    /// Takes in a message to a conversation that must be there already; `None` when there is none. When the store cannot
    /// tell, the message is answered.
    pub async fn receive_known(&self, incoming: Incoming) -> Option<Received> {
        let mut message = self.message(incoming);
        let (channel, begun) = (message.incoming.channel, Instant::now());
        let received = match self.within_the_limit(&mut message, Begin::Never).await {
            Outcome::Done(received) => received,
            Outcome::Unknown => return None,
            Outcome::OutOfReach | Outcome::Spoilt => self.stand_in(&mut message).await,
        };
        count(channel, &received, begun);
        Some(received)
    }

    /// The gate, for apps; other channels have been through it, or have none.
    async fn let_in(&self, message: &Message) -> Result<Option<Place>, Received> {
        if !message.incoming.channel.is_app() {
            return Ok(None);
        }
        self.enter_from_app(&message.incoming, &message.address.today, message.known.0).await.map(Some)
    }

    pub(super) fn message(&self, incoming: Incoming) -> Message {
        let address = self.address(incoming.channel, &incoming.from);
        let external = external(self.keys(), self.clock().now(), incoming.channel, &incoming.external_id);
        let known = (self.locale_lang(&incoming), incoming.country);
        Message { incoming, address, external, verdict: None, known, before: 0 }
    }

    async fn within_the_limit(&self, message: &mut Message, begin: Begin) -> Outcome {
        if self.faults().take(Part::Store) {
            return Outcome::OutOfReach;
        }
        timeout(LONGEST, self.attempts(message, begin)).await.unwrap_or_else(|_| {
            tracing::error!("the store took too long; answering without it");
            Outcome::OutOfReach
        })
    }

    /// Attempts at a turn, until one is on the disk or that is out of reach.
    async fn attempts(&self, message: &mut Message, begin: Begin) -> Outcome {
        let mut lost = 0;
        let mut pauses = PAUSES.into_iter();
        let mut turn = None;
        loop {
            match self.attempt(message, begin).await {
                Ok(received) => {
                    self.failures().passed(&message.address.today);
                    return Outcome::Done(received);
                }
                Err(Trouble::Store(store::Error::Conflict | store::Error::Duplicate)) if lost < MOST_LOST => {
                    lost += 1;
                    // From here on in turn, so that a burst on one conversation does not fight itself.
                    if turn.is_none() {
                        turn = Some(self.in_turn(&message.address.today).await);
                    }
                }
                Err(Trouble::Panicked) => return Outcome::Spoilt,
                Err(Trouble::Unknown) => return Outcome::Unknown,
                Err(Trouble::Store(error)) => {
                    let Some(pause) = pauses.next() else {
                        let error = &error as &dyn std::error::Error;
                        tracing::error!(error, "the store failed; answering without it");
                        return Outcome::OutOfReach;
                    };
                    sleep(pause).await;
                }
            }
        }
    }

    /// One attempt at a turn, from reading to the disk.
    async fn attempt(&self, message: &mut Message, begin: Begin) -> Result<Received, Trouble> {
        let channel = message.incoming.channel;
        let external = [&*message.external[0], &*message.external[1]];
        let found = self.find(channel, &message.address, external).await?;
        if let Some((found, seq)) = found.as_ref().and_then(|found| Some((found, found.seen?))) {
            return Ok(Received {
                seq,
                reply: self.said(found, seq).await?,
                duplicate: true,
                stored: true,
                again: false,
            });
        }
        if found.is_none() && begin == Begin::Never {
            return Err(Trouble::Unknown);
        }

        let standing = self.standing(message, found);
        message.known = (standing.state.envelope.lang, standing.state.envelope.country);
        message.before = standing.version;
        self.judge(message, &standing.state.envelope.recent).await;
        let performed = self.turn(message, &standing).await;
        // Another turn began the conversation first, under its own key. After any other error the turn may be on the disk
        // all the same, so its key stays; if it is not, the key is destroyed as one that was left behind.
        if standing.version == 0 && matches!(performed, Err(Trouble::Store(store::Error::Duplicate))) {
            self.keys().destroy(&standing.id.0);
        }
        Ok(self.said_now(message, &standing, performed?))
    }

    /// Tells whoever waits for it what was said.
    pub(super) fn said_now(&self, message: &Message, standing: &Standing, performed: Performed) -> Received {
        if let Some(reply) = &performed.reply {
            self.gate().note(&message.address.today, reply);
            if standing.channel.is_app() && reply.urgency == Some(Urgency::Emergency) {
                self.hurry().put(standing.channel, &standing.id.0);
            }
            self.wake(&standing.address);
        }
        Received { seq: performed.seq, reply: performed.reply, duplicate: false, stored: true, again: false }
    }

    /// Where the conversation stands, or a new one. What cannot be opened is met with a fresh opening in the same
    /// language, under a new key.
    pub(super) fn standing(&self, message: &Message, found: Option<conversations::Found>) -> Standing {
        let incoming = &message.incoming;
        let channel = incoming.channel;
        let key = found.as_ref().and_then(|found| self.keys().of_conversation(&found.id));
        let is_new = key.is_none();
        let mut state = match &found {
            Some(found) => open_or_fresh(key.as_ref(), found, channel),
            None => self.fresh(incoming),
        };
        if let Some(country) = incoming.country {
            state.come_through(country);
        }
        if let Some(handover) = beside(&state) {
            self.tell_of_talk(&mut state, &handover);
        }
        let (id, version, address) = match found {
            Some(found) => (ConversationId(found.id), found.version, AddressHash(found.address_hash)),
            None => (ConversationId::fresh(self.clock().now()), 0, message.address.today.clone()),
        };
        let key = key.unwrap_or_else(|| self.keys().begin(&id.0));
        let return_address = (is_new && channel.is_app()).then(|| incoming.from.clone());
        let trace = incoming.message.clone();
        Standing { id, version, key, return_address, trace, channel, address, state }
    }

    /// Steps, and puts the turn on the disk.
    async fn turn(&self, message: &Message, standing: &Standing) -> Result<Performed, Trouble> {
        let Made { turn, after, .. } = self.make(message, standing).await?;
        self.writer().write(turn).await?;
        Ok(self.follow_up(message, &standing.id.0, after))
    }

    /// Steps, and makes the turn.
    pub(super) async fn make(&self, message: &Message, standing: &Standing) -> Result<Made<'_>, Trouble> {
        let is_show = matches!(&message.incoming.content, Content::Choice(id) if id == SHOW);
        // What was pushed without its words is there, word for word.
        let is_withheld = is_show && Beside::of(&standing.state).withheld.is_some();
        let mut step = if is_withheld {
            stay(&self.around().world(), &standing.state)
        } else {
            self.step(&standing.state, |bridge| bridge.event(message, &standing.state))?
        };
        let (cause, now) = (Cause::Message(message.external[0].clone()), self.clock().now());
        let mut hands = Hands::new(self, standing, now);
        (hands.origin, hands.before) = self.before(standing, &message.incoming).await?;
        let asked = |hand: &Hand| step.effects.contains(&Effect::Hand(*hand));
        let (passed, reports) = (asked(&Hand::Pass), asked(&Hand::Report));
        if step.effects.iter().any(|effect| matches!(effect, Effect::Hand(_))) {
            let used = if asked(&Hand::Delete) { self.used(&standing.id.0).await? } else { Vec::new() };
            hands.perform(&step, message.text(), message.tells_of_danger(), &used);
            hands.settle(&mut step);
        }
        if is_show && !is_withheld {
            self.add_unseen(standing, &mut step).await?;
        }
        if standing.channel.is_app() {
            is_here(&mut step, now);
        }
        let counted = self.count_from(standing, &mut step, message.incoming.block.as_ref());
        let told = (!counted.reports.is_empty()).then(|| counted.failures());
        let is_over = step.effects.contains(&Effect::Wipe) || step.effects.contains(&Effect::Clear);
        let (mut turn, performed, state) = prepare(standing, step, counted, cause, now);
        turn.handed = std::mem::take(&mut hands.handed);
        Ok(Made { turn, state, after: After { performed, hands, passed, reports, told, is_over } })
    }

    /// Does what is left to do once a turn is written.
    pub(super) fn follow_up(&self, message: &Message, conversation: &str, after: After<'_>) -> Performed {
        let After { performed, hands, passed, reports, told, is_over } = after;
        self.hold_words(conversation, message, (hands.origin.as_deref(), passed), is_over);
        if reports {
            alarm(hands.handover.as_ref(), "young_person");
        }
        self.wake_all(hands.wakes);
        if let Some(told) = told {
            for (service, way) in &told {
                if let Some(block) = &message.incoming.block {
                    self.neighbours().note(block, service, way, self.clock().now());
                }
            }
            // The third who could not reach somebody spares the fourth; their own reply does not wait for that.
            let bridge = self.clone();
            tokio::spawn(async move { bridge.look_at_reports().await });
        }
        performed
    }

    /// The handovers of a conversation, and where they were offered.
    async fn used(&self, conversation: &str) -> Result<Vec<(String, String)>, store::Error> {
        let rows = handovers::of_conversation(self.db(), conversation).await?;
        Ok(rows.into_iter().map(|row| (row.id, row.endpoint_id)).collect())
    }

    /// Holds words for a person who may come, in memory, where there are any to come.
    fn hold_words(&self, conversation: &str, message: &Message, which: (Option<&str>, bool), is_over: bool) {
        if is_over {
            self.earlier().forget(conversation);
        } else if let Some(text) = message.text()
            && !self.chats().is_empty()
        {
            self.earlier().hold(conversation, text, which, self.clock().now());
        }
    }

    /// Asks triage, once for a message, away from the threads that answer. `recent` is the urgency of the messages
    /// before it, oldest first; more than that is not kept of a verdict.
    pub(super) async fn judge(&self, message: &mut Message, recent: &[Urgency]) {
        let (None, Content::Text(text)) = (&message.verdict, &message.incoming.content) else { return };
        message.verdict = Some(self.assess(text, message.known.0, recent).await);
    }

    async fn assess(&self, text: &MessageText, lang: Lang, recent: &[Urgency]) -> Verdict {
        let failed = Verdict { assessment: Assessment::failed(), failed: true };
        if self.faults().take(Part::Triage) {
            return failed;
        }
        let (triage, words) = (self.triage().clone(), text.clone());
        let before = |urgency: &Urgency| Assessment { urgency: *urgency, ..Assessment::default() };
        let context: Vec<Assessment> = recent.iter().map(before).collect();
        let before = context.clone();
        match self.limit().run_on(text.expose(), move || triage.assess(words.expose(), lang, &before)).await {
            Ok(first) => {
                let assessment = self.reconsidered(first, text, lang, &context).await;
                Verdict { assessment, failed: false }
            }
            Err(reason) => {
                telemetry::numbers().triage_failed(reason.as_str());
                tracing::error!(?reason, "triage failed; the message counts as urgent");
                failed
            }
        }
    }

    /// The event that a message is. Pure, apart from what the dialogue may look at.
    fn event(&self, message: &Message, state: &State) -> Event {
        match &message.incoming.content {
            Content::Opened => Event::Opened,
            Content::Choice(id) if id == SHOW => Event::Opened,
            Content::Choice(id) => Event::Pressed(id.clone()),
            Content::Media(media) => Event::Media(*media),
            Content::Text(text) => {
                let verdict = message.verdict.clone();
                let verdict = verdict.unwrap_or(Verdict { assessment: Assessment::failed(), failed: true });
                let mut heard = hear(&self.around().world(), state, text.expose(), verdict.assessment);
                if verdict.failed {
                    heard.signals.add(Signal::TriageFailed);
                }
                Event::Said(Box::new(heard))
            }
        }
    }

    /// Steps. The dialogue promises not to panic; should it do so all the same, the child is answered without it.
    pub(super) fn step(&self, state: &State, event: impl FnOnce(&Bridge) -> Event) -> Result<Step, Panicked> {
        let (chats, around) = (self.chats(), self.around());
        let world = around.world_with(&chats);
        catch_unwind(AssertUnwindSafe(|| step(&world, state.clone(), event(self)))).map_err(|_| {
            tracing::error!(node = state.flow.node, "the dialogue panicked; answering without it");
            Panicked
        })
    }

    /// The compiled-in reply, with the numbers when the words are an emergency or it is not the first failure.
    async fn stand_in(&self, message: &mut Message) -> Received {
        self.judge(message, &[]).await;
        let emergency = message
            .verdict
            .as_ref()
            .is_some_and(|verdict| verdict.failed || verdict.assessment.urgency == Urgency::Emergency);
        let again = self.failures().failed(&message.address.today);
        let (lang, country) = message.known;
        telemetry::numbers().fallback(if emergency { "emergency" } else { ["soft", "hard"][usize::from(again)] });
        let reply = fallback(&self.around().world(), lang, country, again, emergency);
        Received { seq: message.before, reply: Some(reply), duplicate: false, stored: false, again: true }
    }

    /// The state of a conversation that begins with this message.
    fn fresh(&self, incoming: &Incoming) -> State {
        let mut state = State::fresh(incoming.channel, self.locale_lang(incoming));
        state.envelope.guess = incoming
            .locale
            .and_then(|locale| locale.region)
            .filter(|region| self.directory().country(*region).is_some());
        state
    }

    /// The language that the platform reports, if we have texts in it.
    fn locale_lang(&self, incoming: &Incoming) -> Lang {
        let reported = incoming.locale.map(|locale| locale.lang);
        reported.filter(|lang| self.dialogues().languages().contains(lang)).unwrap_or(Lang::EN)
    }
}

/// Counts what became of a message.
pub(super) fn count(channel: ChannelKind, received: &Received, begun: Instant) {
    let outcome = match received {
        Received { stored: false, .. } => "not_stored",
        Received { duplicate: true, .. } => "duplicate",
        _ => "stored",
    };
    telemetry::numbers().turn(channel.as_str(), outcome, begun.elapsed());
}

/// The dialogue panicked.
pub(super) struct Panicked;

impl From<Panicked> for Trouble {
    fn from(_: Panicked) -> Self {
        Trouble::Panicked
    }
}

/// The state in a row. One that cannot be opened is met with a fresh opening in the same language.
pub(super) fn open_or_fresh(key: Option<&Key>, found: &conversations::Found, channel: ChannelKind) -> State {
    key.and_then(|key| sealed::open_state(key, &found.id, &found.state)).unwrap_or_else(|| {
        let reason = if key.is_none() { "its key is gone" } else { "it is not readable or of another version" };
        tracing::warn!(reason, "a stored state is met with a fresh opening");
        State::fresh(channel, found.lang.parse().unwrap_or(Lang::EN))
    })
}

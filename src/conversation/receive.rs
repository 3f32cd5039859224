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
    dialogue::{Event, Part, STATE_VERSION, Signal, State, Step, fallback, hear, step},
    ids::ConversationId,
    lang::Lang,
    secret::MessageText,
    store::{self, conversations},
    telemetry,
    triage::{Assessment, Urgency},
};

use super::{
    bridge::{Bridge, Received},
    perform::{Cause, Standing, perform, said},
};

/// How often a turn begins again because another one was faster.
const MOST_LOST: u32 = 5;

/// How often the store may fail before the compiled-in reply is given, and how long is waited in between.
const PAUSES: [Duration; 2] = [Duration::from_millis(20), Duration::from_millis(100)];

/// How long all attempts may take together. Given up, a turn may still reach the disk; the same message sent again is
/// then answered from there.
const LONGEST: Duration = Duration::from_secs(5);

/// The verdict on a message.
#[derive(Clone)]
struct Verdict {
    assessment: Assessment,
    /// Triage failed or took too long, and the assessment only stands in.
    failed: bool,
}

/// A message on its way.
struct Message {
    incoming: Incoming,
    address: AddressHash,
    external: String,
    verdict: Option<Verdict>,
    /// The language and the country as far as they could be read.
    known: (Lang, Option<Country>),
}

/// Why an attempt at a turn did not end on the disk.
enum Trouble {
    Store(store::Error),
    /// The dialogue panicked: a mistake of ours that would come again.
    Panicked,
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Self {
        Trouble::Store(error)
    }
}

impl Bridge {
    /// Takes a message in and answers it. Never an error: when all else fails, the reply is compiled in.
    pub async fn receive(&self, incoming: Incoming) -> Received {
        let (channel, begun) = (incoming.channel.as_str(), Instant::now());
        let received = self.take_in(incoming).await;
        let outcome = match &received {
            Received { stored: false, .. } => "not_stored",
            Received { duplicate: true, .. } => "duplicate",
            _ => "stored",
        };
        telemetry::numbers().turn(channel, outcome, begun.elapsed());
        received
    }

    async fn take_in(&self, incoming: Incoming) -> Received {
        let address = self.address(incoming.channel, &incoming.from);
        let external = self.settings().address_key.external(incoming.channel, &incoming.external_id);
        if incoming.channel.is_app() {
            self.remember(&address, &incoming.from);
        }
        let known = (self.locale_lang(&incoming), incoming.country);
        let _place = if incoming.channel.is_app() {
            match self.enter_from_app(&incoming, &address, known.0).await {
                Ok(place) => Some(place),
                Err(instead) => return instead,
            }
        } else {
            None
        };
        let mut message = Message { incoming, address, external, verdict: None, known };

        if !self.faults().take(Part::Store) {
            match timeout(LONGEST, self.attempts(&mut message)).await {
                Ok(Some(received)) => return received,
                Ok(None) => {}
                Err(_) => tracing::error!("the store took too long; answering without it"),
            }
        }
        self.stand_in(&mut message).await
    }

    /// Attempts at a turn, until one is on the disk; `None` when that is out of reach.
    async fn attempts(&self, message: &mut Message) -> Option<Received> {
        let mut lost = 0;
        let mut pauses = PAUSES.into_iter();
        let mut turn = None;
        loop {
            match self.attempt(message).await {
                Ok(received) => {
                    self.failures().passed(&message.address);
                    return Some(received);
                }
                Err(Trouble::Store(store::Error::Conflict | store::Error::Duplicate)) if lost < MOST_LOST => {
                    lost += 1;
                    // From here on in turn, so that a burst on one conversation does not fight itself.
                    if turn.is_none() {
                        turn = Some(self.in_turn(&message.address).await);
                    }
                }
                Err(Trouble::Panicked) => return None,
                Err(Trouble::Store(error)) => {
                    let Some(pause) = pauses.next() else {
                        let error = &error as &dyn std::error::Error;
                        tracing::error!(error, "the store failed; answering without it");
                        return None;
                    };
                    sleep(pause).await;
                }
            }
        }
    }

    /// One attempt at a turn, from reading to the disk.
    async fn attempt(&self, message: &mut Message) -> Result<Received, Trouble> {
        let channel = message.incoming.channel;
        let found = conversations::find(self.db(), channel.as_str(), &message.address.0, &message.external).await?;
        if let Some((found, seq)) = found.as_ref().and_then(|found| Some((found, found.seen?))) {
            return Ok(Received {
                seq,
                reply: said(self.db(), &found.id, seq).await?,
                duplicate: true,
                stored: true,
                conversation: Some(ConversationId(found.id.clone())),
            });
        }

        let mut state = match &found {
            Some(found) => read_state(found, channel),
            None => self.fresh(&message.incoming),
        };
        if let Some(country) = message.incoming.country {
            state.come_through(country);
        }
        message.known = (state.envelope.lang, state.envelope.country);
        let row = found.map(|found| (ConversationId(found.id), found.version));
        let standing = Standing { row, channel, address: message.address.clone(), state };

        self.judge(message, &standing.state.envelope.recent).await;
        let step = self.step(&standing.state, |bridge| bridge.event(message, &standing.state))?;
        let now = self.clock().now();
        let performed = perform(self.writer(), &standing, step, Cause::Message(message.external.clone()), now).await?;
        if let Some(reply) = &performed.reply {
            self.gate().note(&standing.address, reply);
            self.wake(&standing.address);
        }
        Ok(Received {
            seq: performed.seq,
            reply: performed.reply,
            duplicate: false,
            stored: true,
            conversation: Some(performed.conversation),
        })
    }

    /// Asks triage, once for a message, away from the threads that answer. `recent` is the urgency of the messages
    /// before it, oldest first; more than that is not kept of a verdict.
    async fn judge(&self, message: &mut Message, recent: &[Urgency]) {
        let (None, Content::Text(text)) = (&message.verdict, &message.incoming.content) else { return };
        message.verdict = Some(self.assess(text, message.known.0, recent).await);
    }

    async fn assess(&self, text: &MessageText, lang: Lang, recent: &[Urgency]) -> Verdict {
        let failed = Verdict { assessment: Assessment::failed(), failed: true };
        if self.faults().take(Part::Triage) {
            return failed;
        }
        let (triage, text) = (self.triage().clone(), text.clone());
        let before = |urgency: &Urgency| Assessment { urgency: *urgency, ..Assessment::default() };
        let context: Vec<Assessment> = recent.iter().map(before).collect();
        match self.limit().run(move || triage.assess(text.expose(), lang, &context)).await {
            Ok(assessment) => Verdict { assessment, failed: false },
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
            Content::Choice(id) => Event::Pressed(id.clone()),
            Content::Media(media) => Event::Media(*media),
            Content::Text(text) => {
                let verdict = message.verdict.clone();
                let verdict = verdict.unwrap_or(Verdict { assessment: Assessment::failed(), failed: true });
                let mut heard = hear(&self.world(), state, text.expose(), verdict.assessment);
                if verdict.failed {
                    heard.signals.add(Signal::TriageFailed);
                }
                Event::Said(Box::new(heard))
            }
        }
    }

    /// Steps. The dialogue promises not to panic; should it do so all the same, the child is answered without it.
    pub(super) fn step(&self, state: &State, event: impl FnOnce(&Bridge) -> Event) -> Result<Step, Panicked> {
        catch_unwind(AssertUnwindSafe(|| step(&self.world(), state.clone(), event(self)))).map_err(|_| {
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
        let again = self.failures().failed(&message.address);
        let (lang, country) = message.known;
        telemetry::numbers().fallback(if emergency { "emergency" } else { ["soft", "hard"][usize::from(again)] });
        let reply = fallback(&self.world(), lang, country, again, emergency);
        Received { seq: 0, reply: Some(reply), duplicate: false, stored: false, conversation: None }
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

/// The dialogue panicked.
pub(super) struct Panicked;

impl From<Panicked> for Trouble {
    fn from(_: Panicked) -> Self {
        Trouble::Panicked
    }
}

/// The state in a row. One that cannot be read is met with a fresh opening in the same language.
pub(super) fn read_state(found: &conversations::Found, channel: crate::dialogue::ChannelKind) -> State {
    match serde_json::from_slice::<State>(&found.state) {
        Ok(state) if state.version == STATE_VERSION => state,
        other => {
            let reason = if other.is_ok() { "of another version" } else { "not readable" };
            tracing::warn!(reason, "a stored state is met with a fresh opening");
            State::fresh(channel, found.lang.parse().unwrap_or(Lang::EN))
        }
    }
}

//! The gate before every conversation: how much may come in at once, and why an emergency always may.
//!
//! Nothing is turned away before triage has looked at it. What is over a limit, or finds no place, is looked at first:
//! an emergency goes on as if there were no limit, on places that only emergencies may take; when even those are taken,
//! it gets the reply that is compiled in. Everything else is asked to wait a moment, never met with silence. In an
//! emergency everything goes on like that, but what is over the limit and tells of no new danger leaves those places to
//! others.
//!
//! Addresses and conversations are counted under hashes whose key lives as long as the process, in memory, until their
//! bucket is full again.

use std::{
    collections::HashMap,
    net::IpAddr,
    num::NonZeroU32,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use governor::{
    Quota, RateLimiter, clock,
    middleware::NoOpMiddleware,
    nanos::Nanos,
    state::{InMemoryState, NotKeyed, keyed::DashMapStateStore},
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{sleep, timeout},
};

use crate::{bus::AddressHash, channels::Content, clock::Clock, config::Limits, dialogue::Reply, ids, triage::Urgency};

use super::limit::Limit;

/// Turns that are worked on at once, emergencies left aside: twice as many as go into one transaction. More would make
/// nothing faster and everyone wait longer.
const PLACES: usize = 128;
/// Places that only emergencies may take.
const RESERVED: usize = 128;
/// Messages that wait for a place; more are asked to come again.
const WAITING: usize = 4096;
/// How long a message waits for a place, and an emergency for one of its own before it gets the compiled-in reply.
const WAIT: Duration = Duration::from_secs(4);
const EMERGENCY_WAIT: Duration = Duration::from_secs(1);
/// How many messages triage looks at before they come in: places of its own, so that those who are in lose none.
const LOOKS: usize = 16;
/// What somebody is asked to wait who found no place.
const COME_AGAIN: Duration = Duration::from_secs(2);
/// How many a second are asked to wait at once; in a flood the others hear it after a pause. Whoever writes on and on over
/// one connection is slowed down by that, and the machine is left to those who are in danger.
const REFUSED_AT_ONCE: NonZeroU32 = NonZeroU32::new(100).expect("not zero");
const REFUSED_LATER: Duration = Duration::from_millis(500);
/// Conversations that are remembered to be in an emergency, and for how long after their last reply.
const MOST_IN_DANGER: usize = 100_000;
const IN_DANGER: Duration = Duration::from_mins(30);
/// Choices that tell of danger: the button for it, and the answers to "are you safe right now?" that count as "no".
const DANGER: [&str; 3] = ["emergency", "no", "not-sure"];

/// Somebody's internet address as the gate knows it: a hash that means nothing after a restart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Caller([u8; 16]);

impl Caller {
    /// The same as text, for other counters of tries.
    pub fn name(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What is counted apart for one address, so that reading pages uses up nothing of writing messages.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Endpoint {
    /// Messages of the chat, from the page or a program.
    Messages,
    /// Event streams.
    Events,
    /// Pages.
    Pages,
}

/// Which limit somebody is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// That of the conversation.
    Conversation,
    /// That of the address.
    Address,
    /// There is no place.
    Places,
}

impl By {
    /// Its name in numbers about the program.
    pub fn as_str(self) -> &'static str {
        match self {
            By::Conversation => "conversation",
            By::Address => "address",
            By::Places => "places",
        }
    }
}

/// Over a limit: which one, and how long until there is room again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    /// The limit.
    pub by: By,
    /// Until there is room; at least a second.
    pub wait: Duration,
}

/// A place at work; free for the next one when it is let go.
pub struct Place(#[expect(dead_code, reason = "held for its end")] OwnedSemaphorePermit);

/// The limiter for one kind of key.
type Keyed<K> = RateLimiter<K, DashMapStateStore<K>, Ticks, NoOpMiddleware<Nanos>>;

/// The gate.
pub struct Gate {
    conversations: Option<Keyed<[u8; 16]>>,
    addresses: Option<Keyed<(Caller, Endpoint)>>,
    /// Who was told to wait, on channels where telling costs a message.
    told: Keyed<[u8; 16]>,
    refused: RateLimiter<NotKeyed, InMemoryState, Ticks, NoOpMiddleware<Nanos>>,
    key: [u8; 32],
    places: Arc<Semaphore>,
    reserved: Arc<Semaphore>,
    waiting: AtomicUsize,
    /// How long a message waits for a place, and an emergency for a reserved one.
    patience: [Duration; 2],
    looks: Limit,
    in_danger: Mutex<HashMap<[u8; 16], Nanos>>,
    ticks: Ticks,
}

impl Gate {
    /// A gate with these limits. `triage_limit` is how long triage may take to look at a message.
    pub fn new(limits: Limits, triage_limit: Duration, clock: Clock) -> Self {
        let ticks = Ticks { clock, begun: Instant::now() };
        Gate {
            conversations: keyed(limits.per_conversation, &ticks),
            addresses: keyed(limits.per_address, &ticks),
            told: RateLimiter::dashmap_with_clock(Quota::per_minute(NonZeroU32::MIN), ticks.clone()),
            refused: RateLimiter::direct_with_clock(Quota::per_second(REFUSED_AT_ONCE), ticks.clone()),
            key: ids::fresh_key(),
            places: Arc::new(Semaphore::new(PLACES)),
            reserved: Arc::new(Semaphore::new(RESERVED)),
            waiting: AtomicUsize::new(0),
            patience: [WAIT, EMERGENCY_WAIT],
            looks: Limit::new(LOOKS, triage_limit),
            in_danger: Mutex::default(),
            ticks,
        }
    }

    /// An internet address as it is counted. Of IPv6 the network counts: one household has all of its addresses.
    pub fn caller(&self, address: IpAddr) -> Caller {
        let bits = match address.to_canonical() {
            IpAddr::V4(address) => address.octets().to_vec(),
            IpAddr::V6(address) => address.octets()[..8].to_vec(),
        };
        Caller(self.hash("caller", &bits))
    }

    /// Counts a request of an address to a part of the site; whether that is over the limit.
    pub fn knock(&self, caller: Option<Caller>, endpoint: Endpoint) -> Result<(), Over> {
        let (Some(limiter), Some(caller)) = (&self.addresses, caller) else { return Ok(()) };
        limiter.check_key(&(caller, endpoint)).map_err(|not| over(By::Address, not.wait_time_from(self.ticks.at())))
    }

    /// Counts a message of a conversation; whether that is over the limit.
    pub(super) fn count(&self, conversation: &AddressHash) -> Result<(), Over> {
        let Some(limiter) = &self.conversations else { return Ok(()) };
        let outcome = limiter.check_key(&self.conversation(conversation));
        outcome.map_err(|not| over(By::Conversation, not.wait_time_from(self.ticks.at())))
    }

    /// Whether somebody may be told now that they are over a limit; once a minute.
    pub(super) fn may_tell(&self, conversation: &AddressHash) -> bool {
        self.told.check_key(&self.conversation(conversation)).is_ok()
    }

    /// Notes whether a conversation is in an emergency or was asked about one: what is written in one is never held back.
    pub(super) fn note(&self, conversation: &AddressHash, reply: &Reply) {
        let mut in_danger = self.in_danger();
        // The answer to "are you safe right now?" may be the one that counts, and it may be typed.
        let is_asked = reply.choices.iter().any(|choice| choice.id == "not-sure");
        if is_asked || reply.urgency == Some(Urgency::Emergency) {
            if in_danger.len() < MOST_IN_DANGER {
                in_danger.insert(self.conversation(conversation), self.ticks.at());
            }
        } else if !in_danger.is_empty() {
            in_danger.remove(&self.conversation(conversation));
        }
    }

    /// Whether words need no look of triage to go first: the conversation is in an emergency, or the choice says so.
    pub(super) fn is_known_danger(&self, conversation: Option<&AddressHash>, content: &Content) -> bool {
        let known = conversation.is_some_and(|of| self.in_danger().contains_key(&self.conversation(of)));
        known || matches!(content, Content::Choice(id) if DANGER.contains(&id.as_str()))
    }

    /// A place, if one is free at once.
    pub fn try_enter(&self) -> Option<Place> {
        Arc::clone(&self.places).try_acquire_owned().ok().map(Place)
    }

    /// A place for an emergency, one of its own if need be; `None` when even those stay taken.
    pub(super) async fn enter_first(&self) -> Option<Place> {
        if let Some(place) = self.try_enter() {
            return Some(place);
        }
        let reserved = Arc::clone(&self.reserved).acquire_owned();
        timeout(self.patience[1], reserved).await.ok()?.ok().map(Place)
    }

    /// A place for what more is written in an emergency by somebody over the limit: one of all the others, for which it
    /// waits no longer than an emergency does.
    pub(super) async fn enter_with_all(&self) -> Option<Place> {
        let place = Arc::clone(&self.places).acquire_owned();
        timeout(self.patience[1], place).await.ok()?.ok().map(Place)
    }

    /// A place, after a while if need be.
    pub(super) async fn enter_in_turn(&self) -> Result<Place, Over> {
        let over = Over { by: By::Places, wait: COME_AGAIN };
        if self.waiting.fetch_add(1, Ordering::SeqCst) >= WAITING {
            self.waiting.fetch_sub(1, Ordering::SeqCst);
            return Err(over);
        }
        // Counted down also when whoever waits goes away.
        let _waiting = Waiting(&self.waiting);
        match timeout(self.patience[0], Arc::clone(&self.places).acquire_owned()).await {
            Ok(Ok(place)) => Ok(Place(place)),
            _ => Err(over),
        }
    }

    /// Waits as long as somebody must who is asked to wait: not at all unless there are very many of them.
    pub(super) async fn refuse(&self) {
        if self.refused.check().is_err() {
            sleep(REFUSED_LATER).await;
        }
    }

    /// Where triage looks at messages before they come in.
    pub(super) fn looks(&self) -> &Limit {
        &self.looks
    }

    /// Forgets whose bucket is full again, and emergencies of long ago. Gives how many are still known.
    pub fn sweep(&self) -> usize {
        let mut kept = 0;
        for limiter in self.conversations.iter().chain([&self.told]) {
            limiter.retain_recent();
            limiter.shrink_to_fit();
            kept += limiter.len();
        }
        if let Some(addresses) = &self.addresses {
            addresses.retain_recent();
            addresses.shrink_to_fit();
            kept += addresses.len();
        }
        let now = self.ticks.at();
        let mut in_danger = self.in_danger();
        in_danger.retain(|_, since| now.saturating_sub(*since) < Nanos::from(IN_DANGER));
        in_danger.shrink_to_fit();
        kept + in_danger.len()
    }

    fn conversation(&self, of: &AddressHash) -> [u8; 16] {
        self.hash("conversation", of.0.as_bytes())
    }

    fn hash(&self, purpose: &str, bytes: &[u8]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(purpose.as_bytes()).update(&[0]).update(bytes);
        let mut half = [0; 16];
        hasher.finalize_xof().fill(&mut half);
        half
    }

    fn in_danger(&self) -> MutexGuard<'_, HashMap<[u8; 16], Nanos>> {
        self.in_danger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Over a limit, with a wait of at least a second.
fn over(by: By, wait: Duration) -> Over {
    Over { by, wait: wait.max(Duration::from_secs(1)) }
}

fn keyed<K: std::hash::Hash + Eq + Clone>(a_minute: u32, ticks: &Ticks) -> Option<Keyed<K>> {
    let quota = Quota::per_minute(NonZeroU32::new(a_minute)?);
    Some(RateLimiter::dashmap_with_clock(quota, ticks.clone()))
}

/// One that waits for a place.
struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Time as the limits count it. The machine's wall clock may jump, and must lock nobody out by that; a clock that is
/// set by hand moves the limits along.
#[derive(Clone)]
struct Ticks {
    clock: Clock,
    begun: Instant,
}

impl Ticks {
    fn at(&self) -> Nanos {
        let set = match &self.clock {
            Clock::System => 0,
            // In some far year it stands still.
            Clock::Set(_) => {
                let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or_default();
                millis.saturating_mul(1_000_000).min(u64::MAX / 2)
            }
        };
        let passed = u64::try_from(self.begun.elapsed().as_nanos()).unwrap_or(u64::MAX / 2);
        Nanos::new(set.saturating_add(passed))
    }
}

impl clock::Clock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.at()
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use super::*;
    use crate::{
        dialogue::{ChannelKind, Media},
        lang::Lang,
    };

    fn gate(per_conversation: u32, per_address: u32) -> (Gate, Clock) {
        let clock = Clock::set_to(DateTime::from_timestamp(1_800_000_000, 0).expect("a time"));
        (Gate::new(Limits { per_conversation, per_address }, Duration::from_secs(1), clock.clone()), clock)
    }

    fn of(name: &str) -> AddressHash {
        AddressHash(name.to_owned())
    }

    fn reply(urgency: Option<Urgency>) -> Reply {
        let state = crate::dialogue::State::fresh(ChannelKind::Web, Lang::EN);
        Reply {
            state: "LISTEN".to_owned(),
            urgency,
            country: None,
            lang: state.envelope.lang,
            said: vec![],
            offers: vec![],
            emergency: vec![],
            choices: vec![],
        }
    }

    #[test]
    fn a_conversation_over_its_limit_has_room_again_after_a_while() {
        let (gate, clock) = gate(3, 0);
        assert!((0..3).all(|_| gate.count(&of("a")).is_ok()));
        let over = gate.count(&of("a")).expect_err("the fourth is too much");
        assert!(over.by == By::Conversation && (1..=20).contains(&over.wait.as_secs()), "{over:?}");
        assert!(gate.count(&of("b")).is_ok(), "another conversation has its own");
        clock.advance(TimeDelta::seconds(20));
        assert!(gate.count(&of("a")).is_ok() && gate.count(&of("a")).is_err());
    }

    #[test]
    fn a_clock_that_is_set_to_some_far_year_shuts_nobody_out() {
        let far = Clock::set_to(DateTime::from_timestamp(65_000_000_000, 0).expect("a time"));
        let gate = Gate::new(Limits { per_conversation: 3, per_address: 0 }, Duration::from_secs(1), far);
        assert!((0..3).all(|_| gate.count(&of("a")).is_ok()) && gate.count(&of("a")).is_err());
    }

    #[test]
    fn an_address_is_counted_for_each_endpoint_and_a_household_is_one() {
        let (gate, _) = gate(0, 2);
        let caller = |address: &str| Some(gate.caller(address.parse().expect("an address")));
        assert!((0..2).all(|_| gate.knock(caller("2001:db8::1"), Endpoint::Messages).is_ok()));
        assert!(gate.knock(caller("2001:db8::ffff"), Endpoint::Messages).is_err(), "the same network");
        assert!(gate.knock(caller("2001:db8:0:1::1"), Endpoint::Messages).is_ok(), "another one");
        assert!(gate.knock(caller("2001:db8::1"), Endpoint::Pages).is_ok(), "another part of the site");
        assert!((0..2).all(|_| gate.knock(caller("::ffff:192.0.2.1"), Endpoint::Messages).is_ok()));
        assert!(gate.knock(caller("192.0.2.1"), Endpoint::Messages).is_err(), "the same address in other words");
        assert!((0..9).all(|_| gate.knock(None, Endpoint::Messages).is_ok()), "an address that is not known");
        assert!((0..9).all(|_| gate.count(&of("a")).is_ok()), "0 is no limit");
    }

    #[test]
    fn what_is_known_of_anybody_is_forgotten_when_it_is_of_no_use_any_more() {
        let (gate, clock) = gate(2, 2);
        for number in 0..500 {
            let name = number.to_string();
            assert!(gate.count(&of(&name)).is_ok() && gate.may_tell(&of(&name)));
            let address = IpAddr::from([192, 0, 2, u8::try_from(number % 256).expect("small")]);
            _ = gate.knock(Some(gate.caller(address)), Endpoint::Messages);
            gate.note(&of(&name), &reply(Some(Urgency::Emergency)));
        }
        assert!(gate.sweep() > 1500, "all of it is in use");
        clock.advance(TimeDelta::minutes(2));
        assert_eq!(gate.sweep(), 500, "emergencies are remembered for longer");
        clock.advance(TimeDelta::minutes(30));
        assert_eq!(gate.sweep(), 0);
    }

    #[test]
    fn an_emergency_is_known_until_it_is_over() {
        let (gate, _) = gate(1, 1);
        let known = |gate: &Gate, content: &Content| gate.is_known_danger(Some(&of("a")), content);
        assert!(!known(&gate, &Content::Media(Media::Image)));
        gate.note(&of("a"), &reply(Some(Urgency::Emergency)));
        assert!(known(&gate, &Content::Media(Media::Image)) && !gate.is_known_danger(None, &Content::Opened));
        gate.note(&of("a"), &reply(Some(Urgency::Concern)));
        assert!(!known(&gate, &Content::Media(Media::Image)));
        assert!(known(&gate, &Content::Choice("emergency".to_owned())));
        assert!(!known(&gate, &Content::Choice("private".to_owned())));
    }

    #[tokio::test]
    async fn emergencies_have_places_of_their_own() {
        let (gate, _) = gate(0, 0);
        let taken: Vec<Place> = std::iter::from_fn(|| gate.try_enter()).collect();
        assert_eq!(taken.len(), PLACES);
        let mut first = Vec::new();
        for _ in 0..RESERVED {
            first.push(gate.enter_first().await.expect("a place for an emergency"));
        }
        drop(taken);
        assert!(gate.try_enter().is_some(), "others do not need the reserved ones");
    }

    #[tokio::test]
    async fn whoever_waits_gets_the_next_place_or_is_asked_to_come_again() {
        let (mut gate, _) = gate(0, 0);
        let mut taken: Vec<Place> = std::iter::from_fn(|| gate.try_enter()).collect();
        let freed = async { drop(taken.pop()) };
        let (entered, ()) = tokio::join!(gate.enter_in_turn(), freed);
        let Ok(_entered) = entered else { panic!("the place that was freed") };

        gate.patience = [Duration::from_millis(1); 2];
        assert_eq!(gate.enter_in_turn().await.err(), Some(Over { by: By::Places, wait: COME_AGAIN }));
        assert_eq!(gate.waiting.load(Ordering::SeqCst), 0);
        let _reserved = Arc::clone(&gate.reserved).acquire_many_owned(128).await.expect("all of them");
        assert!(gate.enter_first().await.is_none(), "even the reserved ones are taken");
    }
}

//! How fast messages go out: a platform that is sent more than it takes refuses everything for a while. An emergency
//! never waits here; it only makes others wait, and all the more when the platform had no room for it.

use std::{
    num::NonZeroU32,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use crate::{channels::Limits, ids, secret::PlatformId};

/// The pace of one channel.
pub(super) struct Pace {
    all: Option<DefaultDirectRateLimiter>,
    chats: Option<DefaultKeyedRateLimiter<[u8; 32]>>,
    /// Chats are known by a hash that means nothing after a restart.
    key: [u8; 32],
    clock: DefaultClock,
    way: Mutex<Way>,
}

/// The way that others give to emergencies.
#[derive(Clone, Copy, Default)]
struct Way {
    /// Until when others wait.
    until: Option<Instant>,
    /// Until when others need not wait again: half of the time is theirs, whatever is refused.
    theirs: Option<Instant>,
}

/// The longest that others wait for emergencies without a break.
const LONGEST_WAY: Duration = Duration::from_secs(5);

impl Pace {
    /// What a platform takes.
    pub fn new(limits: Limits) -> Self {
        let chats = NonZeroU32::new(limits.burst).map(|burst| Quota::per_second(NonZeroU32::MIN).allow_burst(burst));
        Pace {
            all: NonZeroU32::new(limits.a_second).map(|most| {
                // What may follow at once and what comes back in a second are together no more than the most.
                let burst = NonZeroU32::new(most.get() / 6).unwrap_or(NonZeroU32::MIN);
                let rate = NonZeroU32::new(most.get() - burst.get()).unwrap_or(NonZeroU32::MIN);
                RateLimiter::direct(Quota::per_second(rate).allow_burst(burst))
            }),
            chats: chats.map(RateLimiter::keyed),
            key: ids::fresh_key(),
            clock: DefaultClock::default(),
            way: Mutex::default(),
        }
    }

    /// The platform had no room for an emergency for so long: others wait until it has been tried again.
    pub fn give_way(&self, wait: Duration) {
        let (mut way, now, wait) = (self.way(), Instant::now(), wait.min(LONGEST_WAY));
        if way.theirs.is_none_or(|theirs| theirs <= now) {
            *way = Way { until: Some(now + wait), theirs: Some(now + wait + wait) };
        }
    }

    fn way(&self) -> MutexGuard<'_, Way> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long others still have to wait for emergencies.
    fn given(&self) -> Option<Duration> {
        let left = self.way().until?.saturating_duration_since(Instant::now());
        (!left.is_zero()).then_some(left)
    }

    /// Waits until a message may go to this chat.
    pub async fn wait(&self, chat: &PlatformId, emergency: bool) {
        let chat = *blake3::keyed_hash(&self.key, chat.expose().as_bytes()).as_bytes();
        while let Some(wait) = self.over_in_chat(&chat) {
            if emergency {
                break;
            }
            tokio::time::sleep(wait).await;
        }
        while let (false, Some(wait)) = (emergency, self.given()) {
            tokio::time::sleep(wait).await;
        }
        while let Some(wait) = self.over_in_all() {
            if emergency {
                break;
            }
            tokio::time::sleep(wait).await;
        }
    }

    /// Counts a message to a chat; how long it has to wait, if it has to.
    fn over_in_chat(&self, chat: &[u8; 32]) -> Option<Duration> {
        let over = self.chats.as_ref()?.check_key(chat).err()?;
        Some(over.wait_time_from(self.clock.now()))
    }

    /// Counts a message; how long it has to wait, if it has to.
    fn over_in_all(&self) -> Option<Duration> {
        let over = self.all.as_ref()?.check().err()?;
        Some(over.wait_time_from(self.clock.now()))
    }

    /// Forgets chats whose time is over.
    pub fn sweep(&self) {
        if let Some(chats) = &self.chats {
            chats.retain_recent();
            chats.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chat(name: &str) -> PlatformId {
        PlatformId::new(name.to_owned())
    }

    #[tokio::test]
    async fn an_emergency_waits_for_nobody_and_makes_others_wait() {
        let pace = Pace::new(Limits { a_second: 1, burst: 1, ..Limits::default() });
        pace.wait(&chat("a"), false).await;
        for _ in 0..50 {
            pace.wait(&chat("a"), true).await;
        }
        assert!(pace.over_in_all().is_some());
    }

    #[tokio::test]
    async fn others_give_way_to_an_emergency_that_was_refused_and_half_of_the_time_is_theirs() {
        let pace = Pace::new(Limits { a_second: 0, burst: 0, ..Limits::default() });
        assert!(pace.given().is_none());
        pace.give_way(Duration::from_millis(600));
        pace.wait(&chat("a"), true).await;
        assert!(pace.given().is_some(), "an emergency did not wait");
        pace.wait(&chat("b"), false).await;
        assert!(pace.given().is_none(), "others did");
        pace.give_way(Duration::from_millis(600));
        assert!(pace.given().is_none(), "not twice in a row");
        let way = *pace.way();
        assert!(way.theirs.zip(way.until).is_some_and(|(theirs, until)| theirs - until == Duration::from_millis(600)));
    }

    #[test]
    fn a_chat_has_a_burst_of_its_own_and_everybody_a_pace() {
        let pace = Pace::new(Limits { a_second: 0, burst: 3, ..Limits::default() });
        let over = |name: &[u8; 32]| pace.over_in_chat(name);
        assert!((0..3).all(|_| over(&[1; 32]).is_none()) && over(&[1; 32]).is_some() && over(&[2; 32]).is_none());
        assert!((0..100).all(|_| pace.over_in_all().is_none()), "no limit is none");
    }
}

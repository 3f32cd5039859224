//! The encoder's say on a verdict that it could change: away from the threads that answer, under a time limit of its
//! own, and not at all when others wait for it already. Whatever goes wrong, the verdict of the other layers stands.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use crate::{lang::Lang, secret::MessageText, telemetry, triage::Assessment};

use super::{Bridge, limit::Limit};

/// How many messages the encoder reads at once, and how many may be with it, those that wait included.
const PLACES: usize = 1;
const MOST: usize = 4;

/// How many messages in a second may want it. Where more come there is a crowd, and to answer them all at once helps more
/// than to look at a few of them twice.
const CROWD: u32 = 20;

/// The way to the encoder.
pub(super) struct Second {
    limit: Limit,
    inside: AtomicUsize,
    /// Whether somebody has written since the start.
    is_awake: AtomicBool,
    /// When this second began, and how many have wanted it since.
    wanted: Mutex<(Instant, u32)>,
}

/// One that is with the encoder.
struct Inside<'a>(&'a AtomicUsize);

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Second {
    /// A way on which nobody waits longer than the limit.
    pub fn new(limit: Duration) -> Second {
        Second {
            limit: Limit::new(PLACES, limit),
            inside: AtomicUsize::new(0),
            is_awake: AtomicBool::new(false),
            wanted: Mutex::new((Instant::now(), 0)),
        }
    }

    fn enter(&self, now: Instant) -> Option<Inside<'_>> {
        if self.is_crowded(now) {
            return None;
        }
        let before = self.inside.fetch_add(1, Ordering::Relaxed);
        let inside = Inside(&self.inside);
        (before < MOST).then_some(inside)
    }

    fn is_crowded(&self, now: Instant) -> bool {
        let mut wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
        if now.saturating_duration_since(wanted.0) >= Duration::from_secs(1) {
            *wanted = (now, 0);
        }
        wanted.1 = wanted.1.saturating_add(1);
        wanted.1 > CROWD
    }
}

impl Bridge {
    /// The verdict after the encoder's say; the same where it has none.
    pub(super) async fn reconsidered(
        &self,
        verdict: Assessment,
        text: &MessageText,
        lang: Lang,
        context: &[Assessment],
    ) -> Assessment {
        if !self.second().is_awake.swap(true, Ordering::Relaxed) {
            // Whoever writes first mostly says hello: what comes next finds the weights in memory.
            let triage = self.triage().clone();
            tokio::task::spawn_blocking(move || triage.warm_up());
        }
        if !self.triage().may_reconsider(&verdict, lang) {
            return verdict;
        }
        let Some(_inside) = self.second().enter(Instant::now()) else {
            telemetry::numbers().encoder("skipped");
            return verdict;
        };
        let (triage, words, context, first) = (self.triage().clone(), text.clone(), context.to_vec(), verdict.clone());
        let again = move || triage.reconsider(words.expose(), lang, &context, &first);
        let asked = self.second().limit.run(again).await;
        let (said, again) = match asked {
            Ok(Some(again)) => (if again.urgency == verdict.urgency { "agreed" } else { "changed" }, Some(again)),
            Ok(None) => ("failed", None),
            Err(reason) => (reason.as_str(), None),
        };
        telemetry::numbers().encoder(said);
        again.unwrap_or(verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_finds_a_queue_goes_on_without_the_encoder() {
        let second = Second::new(Duration::from_secs(1));
        let now = Instant::now();
        let inside: Vec<_> = (0..MOST).map(|_| second.enter(now)).collect();
        assert!(inside.iter().all(Option::is_some) && second.enter(now).is_none());
        drop(inside);
        assert!(second.enter(now).is_some(), "there is room again");
    }

    #[test]
    fn in_a_crowd_nobody_is_looked_at_twice() {
        let second = Second::new(Duration::from_secs(1));
        let now = Instant::now();
        assert!((0..CROWD).all(|_| second.enter(now).is_some()) && second.enter(now).is_none());
        assert!(second.enter(now + Duration::from_millis(999)).is_none());
        assert!(second.enter(now + Duration::from_secs(1)).is_some(), "a new second");
    }
}

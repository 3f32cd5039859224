//! The one source of time. Everything that needs to know the hour asks a [`Clock`], so that tests can set it.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, TimeDelta, Utc};

/// Where "now" comes from: the system, or a hand that tests move.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is moved; milliseconds since the epoch.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `start`.
    pub fn set_to(start: DateTime<Utc>) -> Self {
        Clock::Set(Arc::new(AtomicI64::new(start.timestamp_millis())))
    }

    /// The time, UTC, cut to milliseconds: the precision that both databases keep.
    #[expect(clippy::disallowed_methods, reason = "this is the one home of the system clock")]
    pub fn now(&self) -> DateTime<Utc> {
        let millis = match self {
            Clock::System => Utc::now().timestamp_millis(),
            Clock::Set(at) => at.load(Ordering::SeqCst),
        };
        DateTime::from_timestamp_millis(millis).unwrap_or_default()
    }

    /// Moves a set clock forward; does nothing to the system's. Returns whether it moved.
    pub fn advance(&self, by: TimeDelta) -> bool {
        match self {
            Clock::System => false,
            Clock::Set(at) => {
                at.fetch_add(by.num_milliseconds(), Ordering::SeqCst);
                true
            }
        }
    }
}

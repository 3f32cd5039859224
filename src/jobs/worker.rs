//! The worker: runs the jobs, each at its own pace, until it is told to stop.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::{
    sync::{broadcast::error::RecvError, watch},
    time::{MissedTickBehavior, interval},
};

use crate::{conversation::Bridge, store, telemetry};

use super::{Deliverer, Notifier};

/// How often timers are looked at, and the outbox if no wake-up came.
const TICK: Duration = Duration::from_secs(1);

/// How often deleting on a platform is tried again.
const CLEARING: Duration = Duration::from_secs(5);

/// How often events that are due are looked for without a wake-up.
const NOTIFYING: Duration = Duration::from_millis(500);

/// How often the endpoints are read: the kill switch of another copy reaches this one so fast.
const LOOKS: Duration = Duration::from_secs(5);

/// How often what is old is forgotten.
const HOUSEKEEPING: Duration = Duration::from_mins(1);

/// Runs the jobs of one copy of the program.
#[derive(Clone)]
pub struct Worker {
    bridge: Bridge,
    deliverer: Deliverer,
    notifier: Notifier,
}

impl Worker {
    /// A worker for this bridge.
    pub fn new(bridge: Bridge, deliverer: Deliverer) -> Self {
        let notifier = Notifier::new(bridge.clone());
        Worker { bridge, deliverer, notifier }
    }

    /// Runs until `stop` becomes true or its sender is gone. What is under way is finished first.
    ///
    /// Before anything else it forgets: after a long stop, or with a backup of days ago, nobody gets a reply or a
    /// reminder out of a conversation that should be gone.
    pub async fn run(&self, stop: watch::Receiver<bool>) {
        self.bridge.forget_old().await;
        let channels = (0..self.deliverer.channels()).map(|channel| {
            let (delivering, clearing) =
                (self.keep_delivering(channel, stop.clone()), self.keep_clearing(channel, stop.clone()));
            async move { tokio::join!(delivering, clearing) }
        });
        if let Err(error) = self.bridge.expect_signs_again().await {
            tracing::error!(error = &error as &dyn std::error::Error, "cannot see who is with a counsellor");
        }
        let notifying = self.keep_notifying(stop.clone());
        tokio::join!(join_all(channels), notifying, self.keep_house(stop.clone()), async {
            stopped(&mut stop.clone()).await;
            self.deliverer.leave();
            self.notifier.leave();
        });
    }

    /// Does everything that is due now, and whatever that makes due. For tests and for moving a set clock.
    ///
    /// # Errors
    /// When the outbox cannot be read or written.
    pub async fn run_until_idle(&self) -> Result<(), store::Error> {
        loop {
            let timers = self.bridge.run_due_timers().await;
            let handovers = self.bridge.run_due_handovers().await;
            let delivered = self.deliverer.deliver_due().await? + self.notifier.deliver_due().await?;
            if timers + handovers + delivered == 0 {
                return Ok(());
            }
        }
    }

    /// Delivers on a channel at each wake-up, and now and then without one.
    async fn keep_delivering(&self, channel: usize, mut stop: watch::Receiver<bool>) {
        let mut wakes = self.bridge.wakes();
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stopped(&mut stop) => return,
                _ = ticks.tick() => {}
                wake = wakes.recv() => if matches!(wake, Err(RecvError::Closed)) { return },
            }
            // The wake-ups until here are all answered by the same look into the outbox.
            wakes = wakes.resubscribe();
            if let Err(error) = self.deliverer.deliver_on(channel).await {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot deliver");
            }
        }
    }

    /// Sends events to endpoints at each wake-up, and now and then without one.
    async fn keep_notifying(&self, mut stop: watch::Receiver<bool>) {
        let mut wakes = self.bridge.endpoint_wakes();
        let mut ticks = interval(NOTIFYING);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stopped(&mut stop) => return,
                _ = ticks.tick() => {}
                () = self.notifier.something_free() => {}
                wake = wakes.changed() => if wake.is_err() { return },
            }
            if let Err(error) = self.notifier.begin_due().await {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot notify endpoints");
            }
        }
    }

    /// Deletes what could not be deleted when it was wiped.
    async fn keep_clearing(&self, channel: usize, mut stop: watch::Receiver<bool>) {
        let mut ticks = interval(CLEARING);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stopped(&mut stop) => return,
                _ = ticks.tick() => {}
            }
            if let Err(error) = self.deliverer.clear_on(channel).await {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot delete on the platform");
            }
        }
    }

    /// Reads the endpoints anew, and ends what runs at those that are switched off.
    async fn look_at_endpoints(&self) {
        match self.bridge.read_endpoints().await {
            Ok(()) => _ = self.bridge.end_what_is_switched_off().await,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot read the endpoints");
            }
        }
    }

    /// Fires timers and forgets.
    async fn keep_house(&self, mut stop: watch::Receiver<bool>) {
        let mut ticks = interval(TICK);
        let mut minutes = interval(HOUSEKEEPING);
        let mut looks = interval(LOOKS);
        for pace in [&mut ticks, &mut minutes, &mut looks] {
            pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
        }
        loop {
            tokio::select! {
                () = stopped(&mut stop) => return,
                _ = ticks.tick() => {
                    telemetry::numbers().timers(self.bridge.run_due_timers().await);
                    self.bridge.run_due_handovers().await;
                }
                _ = looks.tick() => self.look_at_endpoints().await,
                _ = minutes.tick() => {
                    self.bridge.gate().sweep();
                    self.deliverer.sweep();
                    self.bridge.sweep_words();
                    self.bridge.forget_old().await;
                    self.bridge.look_at_reports().await;
                }
            }
        }
    }
}

/// Waits for the word to stop, or for whoever could give it to be gone.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    // The only error is that the sender is gone, which means the same.
    let _ = stop.wait_for(|stop| *stop).await;
}

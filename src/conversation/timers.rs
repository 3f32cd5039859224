//! Timers: a conversation that asked to be woken is woken, once, through the same transaction as a message.
//!
//! A timer that fires late, after a crash or a pause, acts as if it were on time. Who fires it takes its row in the
//! transaction; when a message was faster, the row is gone or new, and nothing happens.

use crate::{
    dialogue::{ChannelKind, Effect, Event},
    store::{Error, conversations, timers, turns::Cause},
};

use super::{
    bridge::Bridge,
    hands::Hands,
    perform::{Standing, perform},
    receive::open_or_fresh,
    sealed,
};

impl Bridge {
    /// Fires every timer that is due, in the order of their times; gives how many fired. Failures are logged and the
    /// timer is tried again at the next call.
    pub async fn run_due_timers(&self) -> usize {
        let mut fired = 0;
        loop {
            let due = match timers::due(self.db(), self.clock().now()).await {
                Ok(due) => due,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "cannot read the timers");
                    return fired;
                }
            };
            let mut progress = 0;
            for timer in &due {
                match self.fire(timer).await {
                    Ok(true) => progress += 1,
                    Ok(false) | Err(Error::Conflict) => {}
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "a timer could not be fired");
                    }
                }
            }
            fired += progress;
            // With no progress the same rows would come back for ever.
            if progress == 0 {
                return fired;
            }
        }
    }

    /// Fires one timer; `false` when there was nothing to fire.
    async fn fire(&self, timer: &timers::Due) -> Result<bool, Error> {
        let Some(found) = conversations::get(self.db(), &timer.conversation_id).await? else { return Ok(false) };
        let key = self.keys().of_conversation(&found.id);
        let kind = key.as_ref().and_then(|key| sealed::open_timer(key, &timer.kind));
        let (Some(key), Some(kind), Some(channel)) = (key, kind, channel(&found.channel)) else {
            tracing::warn!("a timer is dropped: its key is gone, or it is of an unknown kind");
            return self.drop_timer(timer).await;
        };
        let state = open_or_fresh(Some(&key), &found, channel);
        let Ok(mut step) = self.step(&state, |_| Event::Timer(kind)) else { return self.drop_timer(timer).await };
        if channel.is_app() {
            self.make_neutral(&mut step);
        }
        let standing = Standing::stored(found, key, channel, state);
        let now = self.clock().now();
        let mut hands = Hands::new(self, &standing, now);
        if step.effects.iter().any(|effect| matches!(effect, Effect::Hand(_))) {
            hands.perform(&step, None, false, &[]);
            hands.settle(&mut step);
        }
        let counted = self.count(&standing, &mut step);
        let cause = Cause::Timer(timer.clone());
        let performed = perform(self.writer(), &standing, step, counted, cause, now, hands.handed).await?;
        self.wake_all(hands.wakes);
        if performed.reply.is_some() {
            self.wake(&standing.address);
        }
        Ok(true)
    }

    /// Removes a timer that nothing can be done with; it would come back for ever otherwise.
    async fn drop_timer(&self, timer: &timers::Due) -> Result<bool, Error> {
        let mut tx = self.db().begin().await?;
        timers::take(&mut tx, timer).await?;
        tx.commit().await?;
        Ok(false)
    }
}

/// The channel of that name.
pub(super) fn channel(name: &str) -> Option<ChannelKind> {
    use ChannelKind::{Discord, Telegram, Terminal, Web};
    [Web, Terminal, Telegram, Discord].into_iter().find(|kind| kind.as_str() == name)
}

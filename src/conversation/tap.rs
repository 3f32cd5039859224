//! A yes counts only if it can be meant: a finger that taps twice does not agree to what has just come up beneath it.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::{
    bus::AddressHash,
    channels::Content,
    dialogue::{ChannelKind, Reply},
    secret::PlatformId,
};

use super::bridge::Bridge;

/// When something that wants a yes last came up, by address. Real time: this is about fingers.
#[derive(Default)]
pub(super) struct CameUp(Mutex<HashMap<AddressHash, Instant>>);

impl CameUp {
    fn note(&self, address: AddressHash, now: Instant, least: Duration) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, at| now.duration_since(*at) < least);
        all.insert(address, now);
    }

    fn is_too_soon(&self, address: &AddressHash, now: Instant, least: Duration) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(address).is_some_and(|at| now.duration_since(*at) < least)
    }
}

impl Bridge {
    /// A platform took a reply: if it asks whether something may be done, a yes counts only a moment later.
    pub fn came_up(&self, channel: ChannelKind, address: &PlatformId, reply: &Reply) {
        let asks = reply.state.starts_with("CONSENT") && reply.choices.iter().any(|choice| choice.id == "yes");
        if asks {
            self.asked().note(self.address(channel, address).today, Instant::now(), self.tap());
        }
    }

    /// Whether this is a yes that came too soon to be meant.
    pub fn is_double_tap(&self, channel: ChannelKind, from: &PlatformId, content: &Content) -> bool {
        let is_yes = matches!(content, Content::Choice(id) if id == "yes");
        is_yes && self.asked().is_too_soon(&self.address(channel, from).today, Instant::now(), self.tap())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_counts_from_a_moment_after_the_question_on() {
        let (asked, least) = (CameUp::default(), Duration::from_millis(700));
        let (here, there) = (AddressHash("here".to_owned()), AddressHash("there".to_owned()));
        let now = Instant::now();
        asked.note(here.clone(), now, least);
        assert!(asked.is_too_soon(&here, now + Duration::from_millis(699), least));
        assert!(!asked.is_too_soon(&here, now + least, least) && !asked.is_too_soon(&there, now, least));
        asked.note(there, now + least, least);
        assert_eq!(asked.0.lock().expect("held").len(), 1, "what is over is let go");
    }
}

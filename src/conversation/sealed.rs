//! What of a conversation is sealed, and how it is opened again.
//!
//! Each thing is bound to its place (what it is, which conversation, which turn), so that rows cannot change places.

use crate::{
    dialogue::{Reply, STATE_VERSION, State, Timer},
    ids::ConversationId,
    seal::Key,
    secret::PlatformId,
};

/// Seals a state.
pub(super) fn state(key: &Key, id: &ConversationId, state: &State) -> Vec<u8> {
    key.seal(&["state", &id.0], &written(state))
}

/// States and replies as bytes. Most have room in what is taken for them, so that it need not grow step by step.
fn written(what: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4096);
    serde_json::to_writer(&mut bytes, what).expect("states and replies are plain data");
    bytes
}

/// Opens a state; `None` when it was not sealed with this key or is of another version.
pub(super) fn open_state(key: &Key, id: &str, sealed: &[u8]) -> Option<State> {
    let bytes = key.open(&["state", id], sealed)?;
    serde_json::from_slice::<State>(&bytes).ok().filter(|state| state.version == STATE_VERSION)
}

/// Seals the reply of a turn.
pub(super) fn reply(key: &Key, id: &ConversationId, seq: i64, reply: &Reply) -> Vec<u8> {
    key.seal(&["reply", &id.0, &seq.to_string()], &written(reply))
}

/// Opens the reply of a turn.
pub(super) fn open_reply(key: &Key, id: &str, seq: i64, sealed: &[u8]) -> Option<Reply> {
    let bytes = key.open(&["reply", id, &seq.to_string()], sealed)?;
    serde_json::from_slice(&bytes).ok()
}

/// Seals where to answer.
pub(super) fn address(key: &Key, id: &ConversationId, address: &PlatformId) -> Vec<u8> {
    key.seal(&["address", &id.0], address.expose().as_bytes())
}

/// Opens where to answer.
pub(super) fn open_address(key: &Key, id: &str, sealed: &[u8]) -> Option<PlatformId> {
    String::from_utf8(key.open(&["address", id], sealed)?).ok().map(PlatformId::new)
}

/// Seals the platform's name for a message.
pub(super) fn trace(key: &Key, id: &ConversationId, message: &PlatformId) -> Vec<u8> {
    key.seal(&["trace", &id.0], message.expose().as_bytes())
}

/// Opens the platform's name for a message.
pub(super) fn open_trace(key: &Key, id: &str, sealed: &[u8]) -> Option<PlatformId> {
    String::from_utf8(key.open(&["trace", id], sealed)?).ok().map(PlatformId::new)
}

/// A timer's kind as it is stored: what a conversation waits for tells how urgent it is.
pub(super) fn timer(key: &Key, timer: Timer) -> String {
    key.hash(&["timer", timer.as_str()]).to_hex()[..16].to_owned()
}

/// The timer of a stored kind.
pub(super) fn open_timer(key: &Key, kind: &str) -> Option<Timer> {
    Timer::ALL.into_iter().find(|known| timer(key, *known) == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dialogue::ChannelKind, lang::Lang};

    #[test]
    fn what_is_sealed_for_one_conversation_opens_in_no_other() {
        let key = Key::fresh();
        let fresh = State::fresh(ChannelKind::Web, Lang::EN);
        let sealed = state(&key, &ConversationId("a".to_owned()), &fresh);
        assert!(open_state(&key, "a", &sealed).is_some_and(|opened| opened == fresh));
        assert!(open_state(&key, "b", &sealed).is_none());
        assert!(open_state(&Key::fresh(), "a", &sealed).is_none());
        assert!(open_address(&key, "a", &sealed).is_none());
    }

    #[test]
    fn a_state_of_another_version_is_not_opened() {
        let key = Key::fresh();
        let old = State { version: STATE_VERSION + 1, ..State::fresh(ChannelKind::Web, Lang::EN) };
        assert!(open_state(&key, "a", &state(&key, &ConversationId("a".to_owned()), &old)).is_none());
    }

    #[test]
    fn kinds_of_timers_are_told_with_the_key_only() {
        let key = Key::fresh();
        for kind in Timer::ALL {
            assert_eq!(open_timer(&key, &timer(&key, kind)), Some(kind));
            assert_eq!(open_timer(&Key::fresh(), &timer(&key, kind)), None);
        }
    }
}

//! What the shell keeps beside the state of a conversation, sealed with it: the handover that runs, and what was pushed to an app
//! without its words because nobody may have been looking.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    dialogue::{Effect, Reply, State, Step},
    handover::Handover,
};

use super::{counsel::PERSON, push::DULL};

/// The most bubbles of ours that are kept back; the oldest go first. What a person wrote is never lost; a talk in which
/// the young person is quiet for long is closed, which bounds it.
const MOST: usize = 40;

/// What lies beside a state.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Beside {
    /// The handover that runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<Handover>,
    /// When the young person last did something, in a conversation that was handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard_at: Option<DateTime<Utc>>,
    /// What was pushed without its words, and is said once the young person is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Reply>,
}

impl Beside {
    /// What lies beside a state.
    pub fn of(state: &State) -> Beside {
        let Some(text) = state.beside.as_deref() else { return Beside::default() };
        // Programs before this one kept the handover alone.
        let alone = || Beside { handover: serde_json::from_str(text).ok(), ..Beside::default() };
        serde_json::from_str(text).unwrap_or_else(|_| alone())
    }

    /// Puts it beside a state.
    pub fn put(self, state: &mut State) {
        let is_empty = self.handover.is_none() && self.withheld.is_none();
        state.beside =
            (!is_empty).then(|| serde_json::to_string(&self).expect("a handover and a reply are plain data"));
    }

    /// Keeps a reply back. Whether it tells that something has changed, besides more of the same.
    pub fn withhold(&mut self, reply: &Reply) -> bool {
        let before = self.withheld.take();
        let moved = before.as_ref().is_none_or(|before| before.state != reply.state);
        let mut said = before.map(|before| before.said).unwrap_or_default();
        // Of two signs of life the older one says nothing any more.
        said.retain(|old| old.id == PERSON || reply.said.iter().all(|new| new.id != old.id));
        said.extend(reply.said.iter().cloned());
        let mut ours = said.iter().filter(|bubble| bubble.id != PERSON).count();
        said.retain(|bubble| {
            let goes = bubble.id != PERSON && ours > MOST;
            ours -= usize::from(goes);
            !goes
        });
        self.withheld = Some(Reply { said, ..reply.clone() });
        moved
    }
}

/// The young person did something: they are there, and what was kept back is said in this step. An emergency goes first, and
/// nothing is said again once it is to be hidden.
pub(super) fn is_here(step: &mut Step, now: DateTime<Utc>) {
    let mut beside = Beside::of(&step.state);
    if beside.handover.is_none() && beside.withheld.is_none() {
        return;
    }
    beside.heard_at = Some(now);
    let withheld = beside.withheld.take();
    beside.put(&mut step.state);
    let Some(withheld) = withheld else { return };
    let reply = step.effects.iter_mut().find_map(|effect| match effect {
        Effect::Reply(reply) => Some(reply),
        _ => None,
    });
    match reply {
        None => step.effects.push(Effect::Reply(withheld)),
        Some(reply) if DULL.contains(&reply.state.as_str()) => {}
        Some(reply) if !reply.emergency.is_empty() => reply.said.extend(withheld.said),
        Some(reply) => _ = reply.said.splice(..0, withheld.said),
    }
}

/// What was kept back goes with what was said before it.
pub(super) fn tidy(step: &mut Step) {
    let is_gone = |effect: &Effect| matches!(effect, Effect::Wipe | Effect::Clear | Effect::Anew);
    if step.state.beside.is_some() && step.effects.iter().any(is_gone) {
        let beside = Beside { withheld: None, ..Beside::of(&step.state) };
        beside.put(&mut step.state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        dialogue::{Bubble, ChannelKind},
        lang::Lang,
        triage::Urgency,
    };

    fn reply(state: &str, ids: &[&str]) -> Reply {
        let bubble = |id: &&str| Bubble { id: (*id).to_owned(), text: format!("words of {id}") };
        Reply {
            state: state.to_owned(),
            urgency: None,
            country: None,
            lang: Lang::EN,
            said: ids.iter().map(bubble).collect(),
            offers: vec![],
            emergency: vec![],
            choices: vec![],
        }
    }

    fn ids(reply: &Reply) -> Vec<&str> {
        reply.said.iter().map(|bubble| bubble.id.as_str()).collect()
    }

    #[test]
    fn a_state_of_before_still_has_its_handover() {
        let handover =
            Handover::asked("a".to_owned(), "b".to_owned(), Urgency::Urgent, false, DateTime::<Utc>::default());
        let mut state = State::fresh(ChannelKind::Telegram, Lang::EN);
        state.beside = serde_json::to_string(&handover).ok();
        let beside = Beside::of(&state);
        assert_eq!(beside.handover, Some(handover.clone()));
        beside.put(&mut state);
        assert_eq!(Beside::of(&state).handover, Some(handover));
    }

    #[test]
    fn what_is_kept_back_is_told_of_once_until_something_changes() {
        let mut beside = Beside::default();
        assert!(beside.withhold(&reply("WAITING", &["wait-place"])));
        assert!(!beside.withhold(&reply("WAITING", &["wait-place", "wait-worse"])));
        assert!(beside.withhold(&reply("LIVE", &["live-joined"])));
        assert!(!beside.withhold(&reply("LIVE", &[PERSON])) && !beside.withhold(&reply("LIVE", &[PERSON])));
        let withheld = beside.withheld.clone().expect("kept back");
        assert_eq!(ids(&withheld), ["wait-place", "wait-worse", "live-joined", PERSON, PERSON]);
        for _ in 0..3 * MOST {
            beside.withhold(&reply("LIVE", &[PERSON]));
        }
        let kept = beside.withheld.expect("kept back").said;
        assert_eq!(kept.iter().filter(|bubble| bubble.id == PERSON).count(), 2 + 3 * MOST, "none is lost");
    }

    #[test]
    fn whoever_is_here_hears_it_but_not_behind_a_cover() {
        let now = DateTime::<Utc>::default();
        let said = |effect: Option<Reply>| {
            let mut state = State::fresh(ChannelKind::Telegram, Lang::EN);
            Beside { withheld: Some(reply("LIVE", &[PERSON])), ..Beside::default() }.put(&mut state);
            let mut step = Step { state, effects: effect.into_iter().map(Effect::Reply).collect() };
            is_here(&mut step, now);
            assert!(Beside::of(&step.state).withheld.is_none());
            step.reply().map(|reply| reply.said.iter().map(|bubble| bubble.id.clone()).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(said(None).as_deref(), Some(PERSON));
        assert_eq!(said(Some(reply("LIVE", &["any-help-word"]))), Some(format!("{PERSON} any-help-word")));
        assert_eq!(said(Some(reply("COVERED", &["hide-cover"]))).as_deref(), Some("hide-cover"));
    }
}

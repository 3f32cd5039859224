//! What may stand on a lock screen. A message that comes when nobody waits for it says only that there is something to
//! read; the words come when the young person asks for them (safety rule D1).

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    dialogue::{Bubble, Choice, Effect, Reply, Step},
    directory::Reach,
    store::{self, conversations, outbox},
    triage::Urgency,
};

use super::{beside::Beside, bridge::Bridge, perform::Standing, recall::ToSend, sealed};

/// After so long nobody looks at the chat any more.
const WAITED_FOR: TimeDelta = TimeDelta::seconds(30);

/// The choice that brings the words after all: as if the chat were opened again.
pub(super) const SHOW: &str = "opened";

/// States whose words tell nothing; what they hide would be given away by "there is something to read".
pub(super) const DULL: [&str; 2] = ["COVERED", "STOPPED"];

impl Bridge {
    /// Opens a row of the outbox as it may be sent now; `None` when nobody can tell any more where it was to go.
    pub async fn open_to_send(&self, row: &outbox::Waiting) -> Result<Option<ToSend>, store::Error> {
        let Some(mut to_send) = self.open_row(row) else { return Ok(None) };
        if self.clock().now() - row.created_at > WAITED_FOR {
            let found = conversations::get(self.db(), &row.conversation_id).await?;
            let key = self.keys().of_conversation(&row.conversation_id);
            let state = found.zip(key).and_then(|(found, key)| sealed::open_state(&key, &found.id, &found.state));
            let silent = state.is_none_or(|state| state.flow.reach == Reach::Silent);
            to_send.late = self.neutral(&mut to_send.reply, silent);
        }
        Ok(Some(to_send))
    }

    /// Makes what a timer says fit for a lock screen.
    pub(super) fn make_neutral(&self, step: &mut Step) {
        let silent = step.state.flow.reach == Reach::Silent;
        for effect in &mut step.effects {
            if let Effect::Reply(reply) = effect {
                self.neutral(reply, silent);
            }
        }
    }

    /// Makes what happens in a handover fit for a lock screen: after half a minute without a word of the young person's an app
    /// is only told that there is something to read, and the words come when they are there. A number to call goes before a
    /// lock screen, unless the young person said that someone is near.
    pub(super) fn withhold(&self, standing: &Standing, step: &mut Step, now: DateTime<Utc>) {
        let silent = step.state.flow.reach == Reach::Silent;
        // With its end a handover lets go of what it knew.
        let heard_at = Beside::of(&standing.state).heard_at;
        let mut beside = Beside { heard_at, ..Beside::of(&step.state) };
        let is_away = heard_at.is_none_or(|at| now - at > WAITED_FOR);
        if !standing.channel.is_app() || !is_away {
            return;
        }
        step.effects.retain_mut(|effect| {
            let Effect::Reply(reply) = effect else { return true };
            let exempt = !reply.emergency.is_empty() && !silent;
            if exempt || reply.said.is_empty() || DULL.contains(&reply.state.as_str()) {
                return true;
            }
            let is_news = beside.withhold(reply);
            *reply = self.without_words(reply);
            // More of the same need not ring again.
            is_news
        });
        beside.put(&mut step.state);
    }

    /// Takes the words out of a reply that nobody waits for; whether it did. A life goes before a lock screen, unless
    /// the young person said that someone is near.
    fn neutral(&self, reply: &mut Reply, silent: bool) -> bool {
        let exempt = reply.urgency == Some(Urgency::Emergency) && !silent;
        if exempt || reply.said.is_empty() || DULL.contains(&reply.state.as_str()) {
            return false;
        }
        *reply = self.without_words(reply);
        true
    }

    /// That there is something to read, and nothing else.
    fn without_words(&self, reply: &Reply) -> Reply {
        let word = |id: &str| self.dialogues().text(reply.lang, id, &[]);
        let said = vec![Bubble { id: "push-neutral".to_owned(), text: word("push-neutral") }];
        let choices = vec![Choice { id: SHOW.to_owned(), label: word("push-show") }];
        Reply { said, choices, offers: Vec::new(), emergency: Vec::new(), ..reply.clone() }
    }
}

//! What may stand on a lock screen. A message that comes when nobody waits for it says only that there is something to
//! read; the words come when the young person asks for them (safety rule D1).

use chrono::TimeDelta;

use crate::{
    dialogue::{Bubble, Choice, Effect, Reply, Step},
    directory::Reach,
    store::{self, conversations, outbox},
    triage::Urgency,
};

use super::{bridge::Bridge, counsel::PERSON, recall::ToSend, sealed};

/// After so long nobody looks at the chat any more.
const WAITED_FOR: TimeDelta = TimeDelta::seconds(30);

/// The choice that brings the words after all: as if the chat were opened again.
pub(super) const SHOW: &str = "opened";

/// States whose words tell nothing; what they hide would be given away by "there is something to read".
const DULL: [&str; 2] = ["COVERED", "STOPPED"];

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

    /// Takes the words out of a reply that nobody waits for; whether it did. A life goes before a lock screen, unless
    /// the young person said that someone is near.
    fn neutral(&self, reply: &mut Reply, silent: bool) -> bool {
        // What a person wrote is waited for, unless somebody may look over the young person's shoulder.
        let is_person = reply.said.iter().any(|bubble| bubble.id == PERSON);
        let exempt = (reply.urgency == Some(Urgency::Emergency) || is_person) && !silent;
        if exempt || reply.said.is_empty() || DULL.contains(&reply.state.as_str()) {
            return false;
        }
        let word = |id: &str| self.dialogues().text(reply.lang, id, &[]);
        let said = vec![Bubble { id: "push-neutral".to_owned(), text: word("push-neutral") }];
        let choices = vec![Choice { id: SHOW.to_owned(), label: word("push-show") }];
        *reply = Reply { said, choices, offers: Vec::new(), emergency: Vec::new(), ..reply.clone() };
        true
    }
}

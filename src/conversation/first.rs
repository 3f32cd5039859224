//! A conversation that begins with a message: its opening and the answer are written together, as they are said together.

use std::time::Instant;

use tokio::time::timeout;

use crate::{channels::Incoming, dialogue::Part, ids::ConversationId, store};

use super::{
    bridge::{Bridge, Received},
    perform::Standing,
    receive::{LONGEST, Made, Message, count},
};

impl Bridge {
    /// Takes in the opening of a conversation and its first message; nothing of the opening where the store took too long.
    /// As two calls of [`Bridge::receive`], with one flush of the disk in place of two.
    pub async fn receive_first(&self, opened: Incoming, message: Incoming) -> (Option<Received>, Received) {
        let begun = Instant::now();
        if self.writer().writes_in_order() && !self.faults().has(Part::Store) {
            let both = self.both(self.message(opened.clone()), self.message(message.clone()));
            match timeout(LONGEST, both).await {
                Ok(Some([opened, answered])) => {
                    for received in [&opened, &answered] {
                        count(message.channel, received, begun);
                    }
                    return (Some(opened), answered);
                }
                // Whatever went wrong, one after the other finds out what stands.
                Ok(None) => {}
                // Who has waited that long is not to wait for the opening once more.
                Err(_) => return (None, self.receive(message).await),
            }
        }
        let opened = self.receive(opened).await;
        (Some(opened), self.receive(message).await)
    }

    /// Both turns, where there is no conversation yet and nothing goes wrong.
    async fn both(&self, opened: Message, mut message: Message) -> Option<[Received; 2]> {
        let external = [&*message.external[0], &*message.external[1]];
        if self.find(message.incoming.channel, &message.address, external).await.ok()?.is_some() {
            return None;
        }
        let standing = self.standing(&opened, None);
        let written = self.write_both(&opened, &mut message, &standing).await;
        // One that lost its race, or was never written, leaves a key to nothing. After any other error the opening may be on
        // the disk all the same.
        if matches!(written, Err(None | Some(store::Error::Duplicate))) {
            self.keys().destroy(&standing.id.0);
        }
        written.ok()
    }

    /// The error of the store is that of the opening; without one, a turn could not be made.
    async fn write_both(
        &self,
        opened: &Message,
        message: &mut Message,
        standing: &Standing,
    ) -> Result<[Received; 2], Option<store::Error>> {
        let Made { turn: one, state, after: after_one } = self.make(opened, standing).await.map_err(|_| None)?;
        let envelope = &state.envelope;
        message.known = (envelope.lang, envelope.country);
        message.before = 1;
        let recent = envelope.recent.clone();
        self.judge(message, &recent).await;
        let then = Standing {
            id: ConversationId(standing.id.0.clone()),
            version: 1,
            key: standing.key.clone(),
            return_address: None,
            trace: message.incoming.message.clone(),
            channel: standing.channel,
            address: standing.address.clone(),
            state,
        };
        let Made { turn: two, after: after_two, .. } = self.make(message, &then).await.map_err(|_| None)?;
        let [first, second] = self.writer().write_both([one, two]).await;
        first.map_err(Some)?;
        let opening = self.follow_up(opened, &standing.id.0, after_one);
        let opening = self.said_now(opened, standing, opening);
        // The opening stands; the message finds it.
        second.map_err(|_| Some(store::Error::Conflict))?;
        let answer = self.follow_up(message, &standing.id.0, after_two);
        self.failures().passed(&message.address.today);
        Ok([opening, self.said_now(message, &then, answer)])
    }
}

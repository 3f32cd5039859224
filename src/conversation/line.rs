//! What becomes of handovers without anybody saying anything: signs of life in line, helplines that do not answer, counsellors
//! who are lost, endpoints that are switched off. The promise to the young person is kept in every one of these.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    bus::{AddressHash, ENDPOINT},
    dialogue::State,
    directory::PRACTICE,
    handover::{Counsellor, Handover, Kind, Phase},
    lang::Lang,
    secret::MessageText,
    store::{self, audit, conversations, deliveries, handovers, turns::Delivered},
    telemetry,
};

use super::{
    acts::Act,
    bridge::Bridge,
    hands::{beside, closed, deleted},
    receive::open_or_fresh,
    timers::channel,
};

/// After so long without a sign of life a counsellor counts as lost, where such signs were promised.
const HEARTBEAT: TimeDelta = TimeDelta::seconds(30);

/// When a counsellor was last heard of, by handover.
#[derive(Default)]
pub(super) struct Seen(Mutex<HashMap<String, DateTime<Utc>>>);

impl Seen {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, DateTime<Utc>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An event on its way to an endpoint, opened.
pub struct ToDeliver {
    /// The body that is signed and sent.
    pub body: Vec<u8>,
    /// Whether it must not be delivered late: it is about a talk that runs.
    pub is_live: bool,
}

impl Bridge {
    /// Does everything in handovers that is due; gives how much was done. Failures are logged, and tried again at the next call.
    pub async fn run_due_handovers(&self) -> usize {
        match self.try_due_handovers().await {
            Ok(done) => done,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot see to the handovers");
                0
            }
        }
    }

    async fn try_due_handovers(&self) -> Result<usize, store::Error> {
        let mut done = 0;
        for row in handovers::due(self.db(), self.clock().now()).await? {
            done += usize::from(self.see_to(&row).await?);
        }
        let now = self.clock().now();
        let lost: Vec<String> = {
            let mut seen = self.seen().lock();
            let lost: Vec<String> =
                seen.iter().filter(|(_, at)| now - **at > HEARTBEAT).map(|(id, _)| id.clone()).collect();
            seen.retain(|id, _| !lost.contains(id));
            lost
        };
        for id in lost {
            done += usize::from(self.bring(&id, Act::Lost).await?);
        }
        Ok(done)
    }

    async fn see_to(&self, row: &handovers::Row) -> Result<bool, store::Error> {
        let Some((state, handover)) = self.beside_of(row).await? else {
            self.end_unreadable(row).await?;
            return Ok(false);
        };
        if handover.practice {
            return self.practise(&state, &handover).await;
        }
        let now = self.clock().now();
        if handover.phase.is_waiting() && self.endpoints().get(&handover.endpoint).is_none() {
            return self.bring(&handover.id, Act::Unreachable).await;
        }
        match handover.due(now) {
            Some(due) => self.bring(&handover.id, Act::Due(due)).await,
            None => Ok(false),
        }
    }

    /// Ends a handover whose key is gone, as after a power cut: nobody can go on with it, and the helpline is told.
    async fn end_unreadable(&self, row: &handovers::Row) -> Result<(), store::Error> {
        let now = self.clock().now();
        let was_owned = row.phase == Phase::Live.as_str() || row.phase == Phase::Reconnecting.as_str();
        let kind = if was_owned { Kind::Closed } else { Kind::Withdrawn };
        let mut tx = self.db().begin().await?;
        if handovers::end(&mut tx, &row.id, now).await? && row.endpoint_id != PRACTICE {
            deliveries::put(&mut tx, &closed(kind, &row.id, &row.endpoint_id, now), now).await?;
        }
        tx.commit().await?;
        self.wake_all(vec![format!("{ENDPOINT}{}", row.endpoint_id), format!("handover {}", row.id)]);
        Ok(())
    }

    async fn beside_of(&self, row: &handovers::Row) -> Result<Option<(State, Handover)>, store::Error> {
        let Some(found) = conversations::get(self.db(), &row.conversation_id).await? else { return Ok(None) };
        let key = self.keys().of_conversation(&found.id);
        let (Some(key), Some(channel)) = (key, channel(&found.channel)) else { return Ok(None) };
        let state = open_or_fresh(Some(&key), &found, channel);
        let handover = beside(&state).filter(|handover| handover.id == row.id);
        Ok(handover.map(|handover| (state, handover)))
    }

    /// The practice helpline: accepts, greets, and answers in reviewed words that say what it is.
    async fn practise(&self, state: &State, handover: &Handover) -> Result<bool, store::Error> {
        let word = |id: &str| MessageText::new(self.word(state.envelope.lang, id));
        match handover.phase {
            Phase::Offered | Phase::Queued => {
                let counsellor = Counsellor { id: String::new(), name: word("practice-name").expose().to_owned() };
                self.bring(&handover.id, Act::Accept(counsellor)).await?;
                self.bring(&handover.id, Act::Say(word("practice-hello"))).await
            }
            Phase::Live => {
                let now = self.clock().now();
                if let Some(due) = handover.due(now) {
                    return self.bring(&handover.id, Act::Due(due)).await;
                }
                // The packet, the greeting, then turn by turn: an even count means that the young person spoke last.
                let said = handovers::messages(self.db(), &handover.id, 0, now).await?;
                let answered = said.len().is_multiple_of(2) && said.len() > 1;
                if !answered {
                    return Ok(false);
                }
                let id = if said.len() == 2 { "practice-answer" } else { "practice-more" };
                self.bring(&handover.id, Act::Say(word(id))).await
            }
            Phase::Reconnecting | Phase::Closed => Ok(false),
        }
    }

    fn word(&self, lang: Lang, id: &str) -> String {
        self.dialogues().text(lang, id, &[])
    }

    /// Ends what runs at endpoints that are switched off or gone. Called with every look at the endpoints.
    pub async fn end_what_is_switched_off(&self) -> usize {
        let (endpoints, now) = (self.endpoints(), self.clock().now());
        let mut ended = 0;
        let load = match handovers::load(self.db()).await {
            Ok(load) => load,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot see to the handovers");
                return 0;
            }
        };
        for (endpoint, _) in load {
            if endpoint == PRACTICE || endpoints.get(&endpoint).is_some_and(|endpoint| endpoint.is_live(now)) {
                continue;
            }
            for row in handovers::open_at(self.db(), &endpoint).await.unwrap_or_default() {
                ended += usize::from(self.bring(&row.id, Act::SwitchOff).await.unwrap_or(false));
            }
        }
        ended
    }

    /// Notes that a counsellor is heard of, where such signs were promised.
    pub(super) fn is_there(&self, handover: &str) {
        let now = self.clock().now();
        if let Some(at) = self.seen().lock().get_mut(handover) {
            *at = now;
        }
    }

    /// From now on a counsellor must be heard of.
    pub(super) fn expect_signs(&self, handover: &Handover) {
        let endpoints = self.endpoints();
        let promised = endpoints.get(&handover.endpoint).is_some_and(|endpoint| endpoint.has_heartbeat());
        let mut seen = self.seen().lock();
        if promised && handover.phase == Phase::Live {
            seen.insert(handover.id.clone(), self.clock().now());
        } else {
            seen.remove(&handover.id);
        }
    }

    /// After a start: every counsellor who had somebody has the usual time to be heard of.
    pub async fn expect_signs_again(&self) -> Result<(), store::Error> {
        let (endpoints, now) = (self.endpoints(), self.clock().now());
        for endpoint in endpoints.all().filter(|endpoint| endpoint.has_heartbeat()) {
            let rows = handovers::open_at(self.db(), endpoint.id()).await?;
            let live = rows.into_iter().filter(|row| row.phase == Phase::Live.as_str());
            self.seen().lock().extend(live.map(|row| (row.id, now)));
        }
        Ok(())
    }

    /// Tells the dialogue what it may know of the talk.
    pub(super) fn tell_of_talk(&self, state: &mut State, handover: &Handover) {
        let Some(talk) = &mut state.envelope.talk else { return };
        let now = self.clock().now();
        talk.position = handover.position;
        talk.undoable = handover.last.is_some();
        talk.held = handover.phase.is_waiting() || handover.last.as_ref().is_some_and(|(_, shown_at)| *shown_at > now);
    }

    /// Lets go of words that are held for nobody any more.
    pub fn sweep_words(&self) {
        self.earlier().sweep(self.clock().now());
    }

    pub(super) fn wake_all(&self, wakes: Vec<String>) {
        for wake in wakes {
            self.wake(&AddressHash(wake));
        }
    }

    /// Opens an event to be delivered; `None` when its conversation or its key is gone.
    pub fn open_delivery(&self, row: &deliveries::Row) -> Option<ToDeliver> {
        let is_live = row.conversation_id.is_some();
        let body = match &row.conversation_id {
            None => row.body.clone(),
            Some(conversation) => {
                let key = self.keys().of_conversation(conversation)?;
                key.open(&["delivery", conversation, &row.id], &row.body)?
            }
        };
        Some(ToDeliver { body, is_live })
    }

    /// Notes that an endpoint took an event, together with whatever else is written.
    pub async fn delivered(&self, row: &deliveries::Row) -> Result<(), store::Error> {
        let delivered = Delivered { id: row.id.clone(), at: self.clock().now() };
        self.writer().delivered(delivered).await?;
        telemetry::numbers().delivery("endpoint", "sent");
        Ok(())
    }

    /// An endpoint took the offer: the young person is in its line, at a place if it told one.
    pub async fn was_taken_in(&self, handover: &str, position: Option<u32>) -> Result<bool, store::Error> {
        self.bring(handover, Act::Queue(position)).await
    }

    /// An event about a running talk could not be delivered in time: whoever waits is told, and somebody else asked.
    pub async fn was_unreachable(&self, handover: &str) -> Result<bool, store::Error> {
        self.bring(handover, Act::Unreachable).await
    }

    /// An endpoint that was lost takes events again.
    pub async fn was_reached(&self, handover: &str) -> Result<bool, store::Error> {
        self.bring(handover, Act::Here).await
    }

    /// Tells the helplines of a conversation that is deleted: that it is over, where it was not, and that everything of it has to
    /// be deleted. In the transaction that deletes it.
    pub(super) async fn say_farewell(
        &self,
        tx: &mut store::Tx,
        conversation: &str,
    ) -> Result<Vec<String>, store::Error> {
        let now = self.clock().now();
        let mut wakes = Vec::new();
        for row in handovers::of_conversation_in(tx, conversation).await? {
            let mut events = Vec::new();
            if row.closed_at.is_none() {
                let kind =
                    if row.phase == "live" || row.phase == "reconnecting" { Kind::Closed } else { Kind::Withdrawn };
                events.push(closed(kind, &row.id, &row.endpoint_id, now));
            }
            events.push(deleted(&row.id, &row.endpoint_id, now));
            for event in events {
                if row.endpoint_id != PRACTICE {
                    deliveries::put(tx, &event, now).await?;
                }
            }
            let entry = audit::Entry {
                at: now,
                actor: "young-person".to_owned(),
                action: "handover.deleted",
                endpoint_id: row.endpoint_id.clone(),
                handover_id: row.id.clone(),
                detail: String::new(),
            };
            audit::append(tx, &[entry]).await?;
            wakes.push(format!("{ENDPOINT}{}", row.endpoint_id));
            wakes.push(format!("handover {}", row.id));
        }
        Ok(wakes)
    }
}

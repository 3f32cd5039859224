//! The web chat, over the interface for programs.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard},
};

use futures_util::future::BoxFuture;
use helpbridge::{channels::Adapter, secret::PlatformId};
use serde_json::{Value, json};

use crate::support::{
    Place, TestBridge,
    web::{Site, client_id},
};

use super::{Channel, Fault, Heard};

/// A site, and those who are on it.
pub struct Chat {
    site: Site,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    sessions: BTreeMap<i64, String>,
    /// What stands on each page, by the number of its turn and place.
    shown: BTreeMap<i64, Vec<(u64, Heard)>>,
    choices: BTreeMap<i64, Vec<Value>>,
    last: Option<(i64, Value)>,
}

pub fn open(place: &Place) -> BoxFuture<'_, Box<dyn Channel>> {
    Box::pin(
        async move { Box::new(Chat { site: Site::start(place).await, held: Mutex::default() }) as Box<dyn Channel> },
    )
}

impl Chat {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().expect("no test panicked in here")
    }

    async fn sends(&self, who: i64, ask: Value) {
        let session = self.held().sessions.get(&who).cloned();
        let (status, answer) = self.site.chats(session.as_deref(), &ask).await;
        assert_eq!(status, 200, "{answer}");
        let mut held = self.held();
        if let Some(session) = answer["session"].as_str() {
            held.sessions.insert(who, session.to_owned());
        }
        let choices = answer["choices"].as_array().cloned().unwrap_or_default();
        let labels: Vec<String> =
            choices.iter().map(|choice| choice["label"].as_str().expect("a label").to_owned()).collect();
        held.choices.insert(who, choices);
        let shown = held.shown.entry(who).or_default();
        let said = answer["messages"].as_array().cloned().unwrap_or_default();
        let new: Vec<&Value> = said.iter().filter(|message| message["from"] == "bot").collect();
        let seen = |seq: u64| shown.iter().any(|(other, _)| *other == seq);
        if new.first().is_some_and(|first| seen(first["seq"].as_u64().expect("a number"))) {
            held.last = Some((who, ask));
            return;
        }
        for (_, heard) in shown.iter_mut() {
            // The page shows the choices of the last turn only.
            heard.buttons.clear();
        }
        for message in new {
            let heard =
                Heard { text: message["text"].as_str().expect("words").trim().to_owned(), buttons: labels.clone() };
            shown.push((message["seq"].as_u64().expect("a number"), heard));
        }
        held.last = Some((who, ask));
    }
}

impl Channel for Chat {
    fn says<'a>(&'a self, who: i64, text: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(self.sends(who, json!({ "client_id": client_id(), "text": text })))
    }

    fn sends_a_picture(&self, _who: i64) -> BoxFuture<'_, ()> {
        unreachable!("the interface takes words and choices")
    }

    fn presses<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let choices = self.held().choices.get(&who).cloned().unwrap_or_default();
            let choice = choices.iter().find(|choice| choice["label"] == label).expect("there is such a choice");
            self.sends(who, json!({ "client_id": client_id(), "choice": choice["id"] })).await;
        })
    }

    fn taps<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()> {
        self.presses(who, label)
    }

    fn changes<'a>(&'a self, _at: usize, _text: &'a str) -> BoxFuture<'a, ()> {
        unreachable!("what is said on a page stays as it was said")
    }

    fn deletes(&self, _at: usize) -> BoxFuture<'_, bool> {
        Box::pin(async { false })
    }

    fn comes_again(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let (who, ask) = self.held().last.clone().expect("something came");
            self.sends(who, ask).await;
        })
    }

    fn hears(&self, who: i64) -> BoxFuture<'_, Vec<Heard>> {
        Box::pin(async move {
            let held = self.held();
            held.shown.get(&who).into_iter().flatten().map(|(_, heard)| heard.clone()).collect()
        })
    }

    fn fails(&self, _fault: Fault) {
        unreachable!("nothing is pushed to it")
    }

    fn restarts(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async { /* Nothing of it is in memory that a duplicate could be known by. */ })
    }

    fn bridge(&self) -> &TestBridge {
        &self.site.bridge
    }

    fn adapter(&self) -> Option<&dyn Adapter> {
        None
    }

    fn address(&self, who: i64) -> PlatformId {
        PlatformId::new(self.held().sessions.get(&who).cloned().unwrap_or_default())
    }
}

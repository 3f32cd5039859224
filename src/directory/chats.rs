//! Which services people can chat with right here, now: those whose helpline receives handovers. A snapshot that is made
//! outside; the dialogue only looks at it.

use std::collections::BTreeMap;

use crate::lang::Lang;

use super::{
    hours::Schedule,
    service::{Reporting, Service},
};

/// The name that the practice helpline has in the place of a service.
pub const PRACTICE: &str = "practice";

/// A service that can be chatted with here.
#[derive(Clone, Debug, Default)]
pub struct ChatHere {
    /// What its people must tell others.
    pub reporting: Reporting,
    /// The languages they write; empty: any.
    pub languages: Vec<Lang>,
    /// When they are there; `None`: as the directory says.
    pub hours: Option<Schedule>,
    /// Whether it has as many talks as it can take.
    pub is_full: bool,
    /// How many minutes people wait, where that is known.
    pub wait_minutes: Option<u32>,
}

/// All services that can be chatted with here, by their ids.
#[derive(Clone, Debug, Default)]
pub struct Chats {
    by_service: BTreeMap<String, ChatHere>,
}

/// None: for rehearsals, and wherever nobody can be reached.
pub static NO_CHATS: Chats = Chats { by_service: BTreeMap::new() };

impl Chats {
    /// These services.
    pub fn new(all: impl IntoIterator<Item = (String, ChatHere)>) -> Self {
        Chats { by_service: all.into_iter().collect() }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_service.is_empty()
    }

    /// A service that can be chatted with, whether or not somebody is there.
    pub fn get(&self, service: &str) -> Option<&ChatHere> {
        self.by_service.get(service)
    }

    /// A service that can be chatted with now, in this language.
    pub fn open(
        &self,
        service: &str,
        of: Option<&Service>,
        lang: Lang,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Option<&ChatHere> {
        let chat = self.get(service).filter(|chat| !chat.is_full)?;
        let speaks = chat.languages.is_empty() || chat.languages.contains(&lang);
        let hours = chat.hours.as_ref().or(of.map(|service| &service.schedule));
        // Who says nothing of their hours declines when nobody is there.
        let is_closed = hours.is_some_and(|hours| hours.at(now).is_open() == Some(false));
        (speaks && !is_closed).then_some(chat)
    }
}

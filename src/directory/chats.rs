//! Which services people can chat with right here, now: those whose helpline receives handovers. A snapshot that is made
//! outside; the dialogue only looks at it.

use std::{collections::BTreeMap, ops::RangeInclusive};

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
    /// The ages it is there for, as far as it says.
    pub ages: (Option<u8>, Option<u8>),
    /// Whether it has as many talks as it can take.
    pub is_full: bool,
    /// How many minutes people wait, where that is known.
    pub wait_minutes: Option<u32>,
}

/// The ages of those who write here, as far as anybody knows: nobody is asked, and none is kept.
const YOUNG: RangeInclusive<u8> = 8..=17;

impl ChatHere {
    /// How many of the ages of those who write here it leaves out.
    fn leaves_out(&self) -> usize {
        let (min, max) = self.ages;
        YOUNG.filter(|age| min.is_some_and(|min| *age < min) || max.is_some_and(|max| *age > max)).count()
    }

    /// Whether it is there for some of those who write here, but not for most.
    pub fn is_for_few(&self) -> bool {
        self.leaves_out() * 2 > YOUNG.count()
    }
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
        let chat = self.get(service).filter(|chat| !chat.is_full && chat.leaves_out() < YOUNG.count())?;
        let speaks = chat.languages.is_empty() || chat.languages.contains(&lang);
        let hours = chat.hours.as_ref().or(of.map(|service| &service.schedule));
        // Who says nothing of their hours declines when nobody is there.
        let is_closed = hours.is_some_and(|hours| hours.at(now).is_open() == Some(false));
        (speaks && !is_closed).then_some(chat)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_helpline_for_grown_people_is_offered_to_nobody_and_one_for_few_comes_later() {
        let open = |ages| {
            let chat = ChatHere { ages, ..ChatHere::default() };
            let chats = Chats::new([("a".to_owned(), chat)]);
            chats.open("a", None, Lang::EN, chrono::DateTime::default()).map(ChatHere::is_for_few)
        };
        assert_eq!(open((None, None)), Some(false));
        assert_eq!(open((Some(5), Some(18))), Some(false));
        assert_eq!(open((Some(12), Some(25))), Some(false));
        assert_eq!(open((Some(15), None)), Some(true));
        assert_eq!(open((None, Some(10))), Some(true));
        assert_eq!(open((Some(18), None)), None);
    }
}

//! Answers: what is known at the moment of how services answer, from what young people told and from handovers.
//!
//! The directory says what a service promises; this says what came of it. It changes while the program runs, so it lies
//! beside the directory and is handed in beside it. A way that several people could not reach is not offered until
//! somebody has looked; a service that seldom answers comes after those that do.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        LazyLock,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
};

use super::{
    entry::{ContactChannel, Offer, Reach, Reason},
    index::Directory,
    service::Way,
};

/// Marks a service that seldom answers; the bits below it mark its ways that are hidden.
const SELDOM: u8 = 1 << 4;

/// So many reports of one way make up a rate.
const ENOUGH: i64 = 8;

/// So many people in a week who could not reach a way hide it.
pub const FAILURES: i64 = 3;

/// How services answer.
#[derive(Debug, Default)]
pub struct Answers {
    services: HashMap<String, AtomicU8>,
    /// Whether anything is known at all: nothing is looked up otherwise.
    any: AtomicBool,
}

/// What people told of one way to a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Who reached somebody, in the last seven days.
    pub reached: i64,
    /// Who met a wrong number or a dead page, in the last seven days.
    pub broken: i64,
    /// Whom nobody answered, in the last seven days.
    pub silent: i64,
    /// Who reached somebody, in the weeks before.
    pub reached_before: i64,
    /// Who did not, in the weeks before.
    pub failed_before: i64,
}

/// What follows from what was told of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Fine,
    /// Its service comes after those that answer.
    Seldom,
    /// It is not offered for a week.
    Silent,
    /// It is not offered until somebody has looked.
    Broken,
}

impl Told {
    /// What follows. As many who reached somebody outweigh those who did not: a few who mean harm must not be able to
    /// take a line away that works.
    pub fn verdict(&self) -> Verdict {
        let failures = self.broken + self.silent;
        if failures >= FAILURES && failures > self.reached {
            return if self.broken >= self.silent { Verdict::Broken } else { Verdict::Silent };
        }
        let (reached, failed) = (self.reached + self.reached_before, failures + self.failed_before);
        if reached + failed >= ENOUGH && failed > reached { Verdict::Seldom } else { Verdict::Fine }
    }
}

impl Answers {
    /// Room for every service of a directory; nothing is known yet.
    pub fn of(directory: &Directory) -> Self {
        let services = directory.services().iter().map(|service| (service.id.clone(), AtomicU8::new(0))).collect();
        Answers { services, any: AtomicBool::new(false) }
    }

    /// Where nothing is known and nothing will be.
    pub fn none() -> &'static Answers {
        static NONE: LazyLock<Answers> = LazyLock::new(Answers::default);
        &NONE
    }

    /// Takes in what is known now: ways that are hidden, and services that seldom answer.
    pub fn learn<'a>(
        &self,
        hidden: impl IntoIterator<Item = (&'a str, ContactChannel)>,
        seldom: impl IntoIterator<Item = &'a str>,
    ) {
        let mut marks: BTreeMap<&str, u8> = BTreeMap::new();
        for (service, way) in hidden {
            *marks.entry(service).or_default() |= bit(way);
        }
        for service in seldom {
            *marks.entry(service).or_default() |= SELDOM;
        }
        for (id, mark) in &self.services {
            mark.store(marks.get(id.as_str()).copied().unwrap_or_default(), Ordering::Relaxed);
        }
        self.any.store(!marks.is_empty(), Ordering::Relaxed);
    }

    /// Whether this way to a service is not offered at the moment.
    pub fn hides(&self, service: &str, way: ContactChannel) -> bool {
        self.mark(service) & bit(way) != 0
    }

    /// Whether the service seldom answers.
    pub fn is_seldom(&self, service: &str) -> bool {
        self.mark(service) & SELDOM != 0
    }

    fn mark(&self, service: &str) -> u8 {
        if !self.any.load(Ordering::Relaxed) {
            return 0;
        }
        self.services.get(service).map_or(0, |mark| mark.load(Ordering::Relaxed))
    }

    /// Offers as they are made by someone who knows this: hidden ways are replaced by others of the same service or left
    /// out, and what seldom answers stands after what does, as long as both are open or both are not.
    pub fn over(&self, directory: &Directory, reach: Reach, offers: Vec<Offer>) -> Vec<Offer> {
        if !self.any.load(Ordering::Relaxed) {
            return offers;
        }
        let mut offers: Vec<Offer> =
            offers.into_iter().filter_map(|offer| self.another_way(directory, reach, offer)).collect();
        let class =
            |offer: &Offer| (offer.opening.is_open() == Some(false), offer.reasons.contains(&Reason::AnyCountry));
        for part in offers.chunk_by_mut(|a, b| class(a) == class(b)) {
            part.sort_by_key(|offer| self.is_seldom(&offer.service));
        }
        offers
    }

    fn another_way(&self, directory: &Directory, reach: Reach, mut offer: Offer) -> Option<Offer> {
        if !self.hides(&offer.service, offer.channel) {
            return Some(offer);
        }
        let abroad = offer.reasons.contains(&Reason::AnyCountry);
        let usable = |way: &Way| {
            let speaks = way.channel == ContactChannel::Call;
            let at_home_only = way.number.is_some() && way.app.is_none();
            let out_of_reach = (speaks && reach == Reach::Silent) || (abroad && at_home_only);
            !out_of_reach && !self.hides(&offer.service, way.channel)
        };
        let way = directory.service(&offer.service)?.ways().into_iter().find(usable)?;
        let has_number = way.number.is_some();
        offer.channel = way.channel;
        offer.app = way.app;
        offer.phone = way.number;
        if way.url.is_some() || !has_number {
            offer.url = way.url;
        }
        offer.keyword = None;
        if offer.channel != ContactChannel::Call && !offer.reasons.contains(&Reason::NoVoiceNeeded) {
            offer.reasons.push(Reason::NoVoiceNeeded);
        }
        Some(offer)
    }
}

fn bit(way: ContactChannel) -> u8 {
    match way {
        ContactChannel::Call => 1,
        ContactChannel::Text => 1 << 1,
        ContactChannel::Chat => 1 << 2,
        ContactChannel::Web => 1 << 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(reached: i64, broken: i64, silent: i64) -> Told {
        Told { reached, broken, silent, ..Told::default() }
    }

    #[test]
    fn three_people_who_reached_nobody_hide_a_way_unless_as_many_reached_it() {
        assert_eq!(told(0, 0, 2).verdict(), Verdict::Fine);
        assert_eq!(told(0, 0, 3).verdict(), Verdict::Silent);
        assert_eq!(told(0, 3, 0).verdict(), Verdict::Broken);
        assert_eq!(told(2, 2, 1).verdict(), Verdict::Broken);
        assert_eq!(told(3, 3, 0).verdict(), Verdict::Fine);
    }

    #[test]
    fn who_seldom_answers_over_weeks_comes_later() {
        let over_weeks = |reached_before, failed_before| Told { reached_before, failed_before, ..Told::default() };
        assert_eq!(over_weeks(3, 5).verdict(), Verdict::Seldom);
        assert_eq!(over_weeks(3, 4).verdict(), Verdict::Fine, "too few to tell");
        assert_eq!(over_weeks(50, 40).verdict(), Verdict::Fine);
    }

    #[test]
    fn nothing_known_changes_nothing_and_what_is_learnt_can_be_unlearnt() {
        let services = [("a".to_owned(), AtomicU8::new(0))].into();
        let answers = Answers { services, any: AtomicBool::new(false) };
        assert!(!answers.hides("a", ContactChannel::Call));
        answers.learn([("a", ContactChannel::Call), ("unknown", ContactChannel::Call)], ["a"]);
        assert!(answers.hides("a", ContactChannel::Call) && !answers.hides("a", ContactChannel::Web));
        assert!(answers.is_seldom("a") && !answers.is_seldom("unknown"));
        answers.learn([], []);
        assert!(!answers.hides("a", ContactChannel::Call) && !answers.is_seldom("a"));
    }
}

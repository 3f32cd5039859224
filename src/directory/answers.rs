//! Answers: what is known at the moment of how services answer, from what young people told and from handovers.
//!
//! The directory says what a service promises; this says what came of it. It changes while the program runs, so it lies
//! beside the directory and is handed in beside it. A way that several people could not reach is not offered until
//! somebody has looked; a service that seldom answers comes after those that do.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        LazyLock,
        atomic::{AtomicBool, AtomicU16, Ordering},
    },
};

use super::{
    entry::{ContactChannel, Offer, Reach, Reason},
    index::Directory,
    service::{Service, Way},
};

/// What is known of a service, besides its ways that are hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It seldom answers.
    Seldom,
    /// Young people mostly wait long for its counsellors.
    Slow,
    /// Nobody answers in hours in which it says that it is open.
    Doubt,
    /// So many have told that somebody answers that it may be said.
    SaysReached,
    /// So many have told that nobody does that it may be said.
    SaysSeldom,
    /// So many have told that its hours are not true that it may be said.
    SaysDoubt,
}

impl Mark {
    /// Its bit; those below mark ways that are hidden.
    fn bit(self) -> u16 {
        1 << (4 + self as u16)
    }
}

/// So many have to have told something before it is said to everybody.
const MAY_BE_SAID: i64 = 10;

/// So many reports of one way make up a rate.
const ENOUGH: i64 = 8;

/// So many people in a week who could not reach a way hide it.
pub const FAILURES: i64 = 3;

/// How services answer.
#[derive(Debug, Default)]
pub struct Answers {
    services: HashMap<String, AtomicU16>,
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
    /// Who reached somebody while it was open by its own hours, in all of that time.
    pub reached_in_hours: i64,
    /// Whom nobody answered then.
    pub silent_in_hours: i64,
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

    /// What is known of its service by this way.
    pub fn marks(&self) -> Vec<Mark> {
        let (reached, failed) = (self.reached + self.reached_before, self.broken + self.silent + self.failed_before);
        let in_hours = self.reached_in_hours + self.silent_in_hours;
        let (is_seldom, is_doubtful) = (failed > reached, self.silent_in_hours > self.reached_in_hours);
        [
            (is_seldom && reached + failed >= ENOUGH, Mark::Seldom),
            (is_seldom && reached + failed >= MAY_BE_SAID, Mark::SaysSeldom),
            (reached >= 3 * failed && reached >= MAY_BE_SAID, Mark::SaysReached),
            (is_doubtful && in_hours >= ENOUGH, Mark::Doubt),
            (is_doubtful && in_hours >= MAY_BE_SAID, Mark::SaysDoubt),
        ]
        .into_iter()
        .filter_map(|(holds, mark)| holds.then_some(mark))
        .collect()
    }

    /// Counts what was told in or out of the hours of a service.
    pub fn in_hours(&mut self, reached: bool, count: i64) {
        *(if reached { &mut self.reached_in_hours } else { &mut self.silent_in_hours }) += count;
    }
}

/// Whether so many short and long waits are mostly long.
pub fn is_slow(short: i64, long: i64) -> bool {
    short + long >= ENOUGH && long > short
}

impl Answers {
    /// Room for every service of a directory; nothing is known yet.
    pub fn of(directory: &Directory) -> Self {
        let services = directory.services().iter().map(|service| (service.id.clone(), AtomicU16::new(0))).collect();
        Answers { services, any: AtomicBool::new(false) }
    }

    /// Where nothing is known and nothing will be.
    pub fn none() -> &'static Answers {
        static NONE: LazyLock<Answers> = LazyLock::new(Answers::default);
        &NONE
    }

    /// Takes in what is known now: ways that are hidden, and how services answer.
    pub fn learn<'a>(
        &self,
        hidden: impl IntoIterator<Item = (&'a str, ContactChannel)>,
        known: impl IntoIterator<Item = (&'a str, Mark)>,
    ) {
        let mut marks: BTreeMap<&str, u16> = BTreeMap::new();
        for (service, way) in hidden {
            *marks.entry(service).or_default() |= bit(way);
        }
        for (service, mark) in known {
            *marks.entry(service).or_default() |= mark.bit();
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

    /// The ways to a service that are not offered at the moment.
    pub fn hidden(&self, service: &str) -> Vec<ContactChannel> {
        use ContactChannel::{Call, Chat, Text, Web};
        let mark = self.mark(service);
        [Call, Text, Chat, Web].into_iter().filter(|way| mark & bit(*way) != 0).collect()
    }

    /// Whether any way to the service is offered.
    pub fn is_reachable(&self, service: &Service) -> bool {
        let mark = self.mark(&service.id);
        mark == 0 || service.ways().iter().any(|way| mark & bit(way.channel) == 0)
    }

    /// Whether this is known of the service.
    pub fn is(&self, mark: Mark, service: &str) -> bool {
        self.mark(service) & mark.bit() != 0
    }

    /// How late a service comes among those that are alike in all that matters for safety: who answers, who keeps
    /// their hours, who does not let anybody wait.
    fn lateness(&self, service: &str) -> [bool; 3] {
        [Mark::Seldom, Mark::Doubt, Mark::Slow].map(|mark| self.is(mark, service))
    }

    fn mark(&self, service: &str) -> u16 {
        if !self.any.load(Ordering::Relaxed) {
            return 0;
        }
        self.services.get(service).map_or(0, |mark| mark.load(Ordering::Relaxed))
    }

    /// Offers as they are made by someone who knows this: hidden ways are replaced by others of the same service or left
    /// out. What seldom answers stands after what does, as long as both are open or both are not; what does not keep its
    /// hours or lets people wait stands after others that are alike in all that matters for safety ([`Offer::rung`]).
    pub fn over(&self, directory: &Directory, reach: Reach, offers: Vec<Offer>) -> Vec<Offer> {
        if !self.any.load(Ordering::Relaxed) {
            return offers;
        }
        let mut offers: Vec<Offer> =
            offers.into_iter().filter_map(|offer| self.another_way(directory, reach, offer)).collect();
        let class =
            |offer: &Offer| (offer.opening.is_open() == Some(false), offer.reasons.contains(&Reason::AnyCountry));
        for part in offers.chunk_by_mut(|a, b| class(a) == class(b)) {
            part.sort_by_key(|offer| self.is(Mark::Seldom, &offer.service));
            let alike = |a: &Offer, b: &Offer| {
                let seldom = |offer: &Offer| self.is(Mark::Seldom, &offer.service);
                a.rung == b.rung && seldom(a) == seldom(b)
            };
            for rung in part.chunk_by_mut(alike) {
                self.by_lateness(rung);
            }
        }
        offers
    }

    /// Puts those later that are late. Whoever is paired with another one goes where that one goes.
    fn by_lateness(&self, rung: &mut [Offer]) {
        if rung.iter().all(|offer| self.mark(&offer.service) == 0) {
            return;
        }
        let mut late: BTreeMap<String, [bool; 3]> = BTreeMap::new();
        let mut first = [false; 3];
        for offer in rung.iter() {
            if !offer.reasons.contains(&Reason::PairedWithPrevious) {
                first = self.lateness(&offer.service);
            }
            late.insert(offer.service.clone(), first);
        }
        rung.sort_by_key(|offer| late.get(&offer.service).copied().unwrap_or_default());
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

fn bit(way: ContactChannel) -> u16 {
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
        let services = [("a".to_owned(), AtomicU16::new(0))].into();
        let answers = Answers { services, any: AtomicBool::new(false) };
        assert!(!answers.hides("a", ContactChannel::Call));
        let known = [("a", Mark::Seldom), ("a", Mark::SaysDoubt)];
        answers.learn([("a", ContactChannel::Call), ("unknown", ContactChannel::Call)], known);
        assert!(answers.hides("a", ContactChannel::Call) && !answers.hides("a", ContactChannel::Web));
        assert!(answers.is(Mark::Seldom, "a") && !answers.is(Mark::Seldom, "unknown"));
        assert!(answers.is(Mark::SaysDoubt, "a") && !answers.is(Mark::Slow, "a"));
        assert_eq!(answers.hidden("a"), [ContactChannel::Call]);
        answers.learn([], []);
        assert!(!answers.hides("a", ContactChannel::Call) && !answers.is(Mark::Seldom, "a"));
    }

    #[test]
    fn ten_have_to_tell_something_before_it_is_said() {
        let told = |reached_before, failed_before| Told { reached_before, failed_before, ..Told::default() };
        assert_eq!(told(3, 5).marks(), [Mark::Seldom]);
        assert_eq!(told(4, 6).marks(), [Mark::Seldom, Mark::SaysSeldom]);
        assert_eq!(told(10, 3).marks(), [Mark::SaysReached]);
        assert!(told(9, 0).marks().is_empty() && told(10, 4).marks().is_empty());
        let hours = |reached_in_hours, silent_in_hours| Told { reached_in_hours, silent_in_hours, ..Told::default() };
        assert_eq!(hours(2, 6).marks(), [Mark::Doubt]);
        assert_eq!(hours(2, 8).marks(), [Mark::Doubt, Mark::SaysDoubt]);
        assert!(hours(6, 6).marks().is_empty() && hours(0, 7).marks().is_empty());
        assert!(is_slow(2, 6) && !is_slow(0, 7) && !is_slow(6, 6));
    }

    #[test]
    fn who_lets_people_wait_comes_later_only_among_those_that_are_alike() {
        use super::super::{
            entry::{Audience, Need},
            fixture::{directory, row},
            route,
        };
        // Alike in all that matters, but for the day of the check; and one that speaks another language.
        let directory = directory(&[
            row(&[("id", "ke-a"), ("phone", "116"), ("languages", "en"), ("source_date", "2026-06-03")]),
            row(&[("id", "ke-b"), ("phone", "117"), ("languages", "en"), ("source_date", "2026-06-02")]),
            row(&[("id", "ke-c"), ("phone", "118"), ("languages", "sw"), ("source_date", "2026-06-04")]),
        ]);
        let need = Need {
            country: "KE".parse().expect("a country"),
            lang: crate::lang::Lang::EN,
            groups: vec![],
            age: None,
            audience: Audience::Young,
            reach: Reach::Any,
            now: "2026-11-29T18:30:00Z".parse().expect("a moment"),
        };
        let order = |known: &[(&str, Mark)]| {
            let answers = Answers::of(&directory);
            answers.learn([], known.iter().copied());
            let offers = answers.over(&directory, Reach::Any, route(&directory, &need));
            offers.into_iter().map(|offer| offer.service).collect::<Vec<_>>()
        };
        assert_eq!(order(&[]), ["ke-a", "ke-b", "ke-c"]);
        assert_eq!(order(&[("ke-a", Mark::Slow)]), ["ke-b", "ke-a", "ke-c"]);
        assert_eq!(order(&[("ke-a", Mark::Slow), ("ke-b", Mark::Doubt)]), ["ke-a", "ke-b", "ke-c"]);
        assert_eq!(order(&[("ke-a", Mark::Slow), ("ke-b", Mark::Slow)]), ["ke-a", "ke-b", "ke-c"]);
        assert_eq!(order(&[("ke-a", Mark::Seldom)]), ["ke-b", "ke-c", "ke-a"], "as before");
    }
}

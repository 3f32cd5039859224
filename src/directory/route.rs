//! Route: which services to offer for a need, in which order, and why.
//!
//! A pure function with a total order: the same directory and the same need give the same offers. The order is read
//! off [`Rank`], first field first. Nothing is filtered that could still help; what is left out is what would mislead:
//! hidden rows, lines for other people than the one who asks, ways that cannot be taken.

mod role;

use std::cmp::Reverse;

use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::triage::Group;

use super::{
    entry::{App, Audience, Confidence, ContactChannel, Cost, Kind, Need, Offer, Opening, Reach, Reason},
    index::Directory,
    service::{Area, Serves, Service},
};
use role::{Fit, Role, fit, leads_nowhere, own_groups, role_for_adult, role_for_young, takes_adults};

/// The most offers; a country with more lines than this has better ones among the first. A pair is never cut apart.
const MOST_OFFERS: usize = 12;
/// After this many months a row that nobody confirmed is old (safety rule F10).
const FRESH_MONTHS: Months = Months::new(12);

/// The services to offer for a need, best first, each with the reasons for it.
///
/// Empty when the country has nothing that fits and nothing is usable from any country; the dialogue then speaks of
/// emergency numbers and trusted people.
pub fn route(directory: &Directory, need: &Need) -> Vec<Offer> {
    let fresh = fresh_since(need.now);
    let mut candidates: Vec<Candidate<'_>> =
        directory.services_of(need.country).filter_map(|service| Candidate::new(service, need, fresh, false)).collect();
    if need.audience == Audience::Adult && candidates.iter().any(|c| c.rank.role == Role::Core && !c.rank.closed) {
        // Child helplines are for children; an adult is sent there only when nobody else is there to answer.
        candidates.retain(|candidate| !candidate.is_child_line());
    }
    candidates.sort_unstable_by(|a, b| a.rank.cmp(&b.rank));
    if need.audience == Audience::Young {
        a_child_line_among_the_first_two(&mut candidates);
    }
    let (mut offers, mut rungs) = (Vec::new(), Rungs::default());
    let mut taken = vec![false; candidates.len()];
    for at in 0..candidates.len() {
        if taken[at] || offers.len() >= MOST_OFFERS {
            continue;
        }
        taken[at] = true;
        let rung = rungs.next(&candidates[at]);
        offers.push(candidates[at].offer(need, rung, false));
        let pair = candidates[at].service.pair_group.as_deref();
        for other in at + 1..candidates.len() {
            if pair.is_some() && !taken[other] && candidates[other].service.pair_group.as_deref() == pair {
                taken[other] = true;
                offers.push(candidates[other].offer(need, rung, true));
            }
        }
    }
    // Only where there is no line at all: to someone who cannot speak, a page about something else is no help.
    let nothing_here = directory.services_of(need.country).next().is_none();
    let mut anywhere: Vec<Candidate<'_>> = directory
        .worldwide()
        .filter(|service| service.country != need.country)
        .filter_map(|service| Candidate::new(service, need, fresh, nothing_here))
        .collect();
    anywhere.sort_unstable_by(|a, b| a.rank.cmp(&b.rank));
    offers.extend(anywhere.into_iter().map(|candidate| candidate.offer(need, rungs.next(&candidate), false)));
    offers
}

/// What of a rank matters for safety: all that comes before how much a row is known about.
type Safety = (bool, bool, bool, u8, bool, bool, Role, Fit, u8);

/// Numbers the rungs: one more wherever an offer differs from the one before in what matters for safety. Whoever is paired
/// with another one stands on the same.
#[derive(Default)]
struct Rungs {
    last: Option<Safety>,
    rung: u16,
}

impl Rungs {
    fn next(&mut self, candidate: &Candidate<'_>) -> u16 {
        let Rank { low, closed, misfit, effort, not_for_them, regional, role, fit, language, .. } = candidate.rank;
        let now = (low, closed, misfit, effort, not_for_them, regional, role, fit, language);
        if self.last.replace(now).is_some_and(|last| last != now) {
            self.rung += 1;
        }
        self.rung
    }
}

/// Whether a service is there for this topic: it says so, or its kind does.
pub fn is_about(service: &Service, group: Group) -> bool {
    service.groups.contains(&group)
        || service.narrow_groups.contains(&group)
        || own_groups(service.kind).contains(&group)
}

/// Moves the best line for the young to the second place if more than one specialised line stands before it: who
/// does not want the special one should not have to read on.
fn a_child_line_among_the_first_two(candidates: &mut [Candidate<'_>]) {
    let best = candidates.iter().position(|c| c.is_child_line() && !c.rank.regional);
    if let Some(at) = best.filter(|at| *at > 1) {
        let rank = candidates[at].rank;
        // Never past the bounds of the order: the open stay before the closed, the known before the doubtful.
        if !rank.low && !rank.closed && !rank.misfit {
            candidates[1..=at].rotate_right(1);
        }
    }
}

/// The order of offers: fields from the most to the least telling, smaller is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_excessive_bools, reason = "each is a place in the order, compared and never combined")]
struct Rank<'a> {
    /// Rows with one weak source come after everything else.
    low: bool,
    closed: bool,
    /// Lines about something else or for another age.
    misfit: bool,
    /// How hard it is to reach for this need.
    effort: u8,
    not_for_them: bool,
    /// A line of one city or province: who asks may live elsewhere.
    regional: bool,
    role: Role,
    fit: Fit,
    /// 0 speaks the language, 1 unknown, 2 speaks others.
    language: u8,
    hours_unknown: bool,
    cost: u8,
    confidence: Reverse<Confidence>,
    old: bool,
    /// The later the row was checked, the better.
    checked: Reverse<Option<NaiveDate>>,
    id: &'a str,
}

struct Candidate<'a> {
    service: &'a Service,
    rank: Rank<'a>,
    fit: Fit,
    way: BestWay<'a>,
    opening: Opening,
}

/// The best way to reach a service for a need.
#[derive(Clone, Copy)]
struct BestWay<'a> {
    channel: ContactChannel,
    app: Option<App>,
    phone: Option<&'a str>,
    url: Option<&'a str>,
}

impl<'a> Candidate<'a> {
    /// A service as a candidate; `None` if it must not be offered. `last_resort` keeps worldwide services on other
    /// topics, for countries that have nothing.
    fn new(service: &'a Service, need: &Need, fresh_since: NaiveDate, last_resort: bool) -> Option<Self> {
        let abroad = service.country != need.country;
        let way = best_way(service, need.reach, abroad)?;
        let fit = fit(service, &need.groups);
        let role = match need.audience {
            Audience::Young => role_for_young(service, fit, &need.groups)?,
            Audience::Adult => role_for_adult(service, fit, &need.groups)?,
            Audience::Offender => (service.kind == Kind::StopAbuseLine).then_some(Role::Core)?,
        };
        if role == Role::Unrelated && !last_resort && (abroad || leads_nowhere(service.kind)) {
            return None;
        }
        let opening = service.schedule.at(need.now);
        let speaks = service.languages.contains(&need.lang);
        let wrong_age = outside_age(service, need.age);
        let not_for_them = match need.audience {
            // What takes down pictures of children is there for the children in them.
            Audience::Young => {
                service.kind != Kind::CsamRemoval && !matches!(service.serves, Serves::Young | Serves::All)
            }
            // The role tells already.
            Audience::Adult | Audience::Offender => false,
        };
        let rank = Rank {
            low: service.confidence == Confidence::Low,
            closed: opening.is_open() == Some(false),
            misfit: wrong_age || role == Role::Unrelated,
            effort: effort(service, way, need.reach),
            not_for_them,
            regional: service.area == Area::Regional,
            role,
            fit,
            language: if speaks { 0 } else { 1 + u8::from(!service.languages.is_empty()) },
            hours_unknown: opening.is_open().is_none(),
            cost: cost(service.cost),
            confidence: Reverse(service.confidence),
            // A row without a date may be of any age, so it counts as old.
            old: service.checked.is_none_or(|day| day < fresh_since),
            checked: Reverse(service.checked),
            id: &service.id,
        };
        Some(Candidate { service, rank, fit, way, opening })
    }

    fn is_child_line(&self) -> bool {
        matches!(self.service.kind, Kind::ChildHelpline | Kind::YouthHelpline)
    }

    fn offer(&self, need: &Need, rung: u16, paired: bool) -> Offer {
        let service = self.service;
        let silent = self.way.channel != ContactChannel::Call;
        Offer {
            service: service.id.clone(),
            kind: service.kind,
            name: service.name_for(need.lang).to_owned(),
            channel: self.way.channel,
            phone: self.way.phone.map(str::to_owned),
            app: self.way.app,
            keyword: service
                .sms_keyword
                .clone()
                .filter(|_| silent && self.way.app.is_none() && self.way.phone.is_some()),
            url: self.way.url.map(str::to_owned),
            opening: self.opening,
            timezone: service.timezone.clone(),
            cost: service.cost,
            bill: service.bill,
            languages: service.languages.clone(),
            ages: (service.min_age, service.max_age),
            checked: service.checked,
            reasons: self.reasons(need, paired),
            rung,
        }
    }

    fn reasons(&self, need: &Need, paired: bool) -> Vec<Reason> {
        let service = self.service;
        let here = service.country == need.country;
        let ages_known = service.min_age.is_some() || service.max_age.is_some();
        let free = matches!(service.cost, Cost::Free | Cost::FreeNoCredit);
        let no_credit = service.cost == Cost::FreeNoCredit || needs_data_only(self.way);
        [
            (here, Reason::InCountry),
            (!here, Reason::AnyCountry),
            (self.rank.regional, Reason::PartOfCountry),
            (service.serves == Serves::Young && need.audience == Audience::Young, Reason::ForYoungPeople),
            (need.audience == Audience::Adult && takes_adults(service), Reason::ForAdults),
            (need.age.is_some() && ages_known && !outside_age(service, need.age), Reason::ForYourAge),
            (matches!(self.fit, Fit::Named(_)), Reason::ForThisTopic),
            (service.languages.contains(&need.lang), Reason::SpeaksLanguage),
            (self.opening == Opening::Always, Reason::OpenAlways),
            (matches!(self.opening, Opening::Open(_)), Reason::OpenNow),
            (matches!(self.opening, Opening::Closed(_)), Reason::ClosedNow),
            (self.opening == Opening::Unknown, Reason::HoursUnknown),
            (free, Reason::Free),
            (self.way.channel != ContactChannel::Call, Reason::NoVoiceNeeded),
            (no_credit, Reason::NoCreditNeeded),
            (service.confidence == Confidence::High && !self.rank.old, Reason::Verified),
            (self.rank.old, Reason::OldRow),
            (paired, Reason::PairedWithPrevious),
        ]
        .into_iter()
        .filter_map(|(holds, reason)| holds.then_some(reason))
        .collect()
    }
}

/// Whether the age that was said is outside of the ages a service is there for.
fn outside_age(service: &Service, age: Option<u8>) -> bool {
    let Some(age) = age else { return false };
    service.min_age.is_some_and(|min| age < min) || service.max_age.is_some_and(|max| age > max)
}

/// The best way to reach a service: what the need allows, then what answers soonest. `None` if no way can be taken.
fn best_way(service: &Service, reach: Reach, abroad: bool) -> Option<BestWay<'_>> {
    let page = service.website.as_deref().or(service.web_chat_url.as_deref());
    let free = matches!(service.cost, Cost::Free | Cost::FreeNoCredit);
    let way = |channel, app, phone, url| Some(BestWay { channel, app, phone, url });
    // Short codes and freephone numbers answer in their own country only.
    let at_home = |number: &'_ Option<String>| number.is_some() && !abroad;
    let call =
        || at_home(&service.phone).then(|| way(ContactChannel::Call, None, service.phone.as_deref(), page)).flatten();
    let sms = || at_home(&service.sms).then(|| way(ContactChannel::Text, None, service.sms.as_deref(), page)).flatten();
    let whatsapp = || {
        let number = service.whatsapp.as_deref()?;
        way(ContactChannel::Text, Some(App::WhatsApp), Some(number), page)
    };
    let telegram = || way(ContactChannel::Text, Some(App::Telegram), None, Some(service.telegram.as_deref()?));
    let web = || {
        let url = service.web_chat_url.as_deref().or(service.website.as_deref())?;
        way(ContactChannel::Web, None, None, Some(url))
    };
    match reach {
        Reach::Any => call().or_else(sms).or_else(whatsapp).or_else(telegram).or_else(web),
        Reach::Silent => sms().or_else(whatsapp).or_else(telegram).or_else(web),
        Reach::NoCredit if free => call().or_else(sms).or_else(whatsapp).or_else(telegram).or_else(web),
        Reach::NoCredit => whatsapp().or_else(telegram).or_else(web).or_else(call).or_else(sms),
    }
}

/// Whether a way needs a connection but no credit.
fn needs_data_only(way: BestWay<'_>) -> bool {
    way.app.is_some() || way.channel == ContactChannel::Web
}

fn effort(service: &Service, way: BestWay<'_>, reach: Reach) -> u8 {
    match reach {
        Reach::Any => 0,
        // A page says how to write to somebody; a text is somebody.
        Reach::Silent => u8::from(way.channel == ContactChannel::Web && service.web_chat_url.is_none()),
        Reach::NoCredit => match service.cost {
            Cost::FreeNoCredit => 0,
            Cost::Free => 1,
            _ if needs_data_only(way) => 2,
            Cost::Unknown => 3,
            Cost::Local => 4,
        },
    }
}

fn cost(cost: Cost) -> u8 {
    match cost {
        Cost::FreeNoCredit => 0,
        Cost::Free => 1,
        Cost::Unknown => 2,
        Cost::Local => 3,
    }
}

/// The first day on which a row that was checked then is not old yet.
fn fresh_since(now: DateTime<Utc>) -> NaiveDate {
    now.date_naive().checked_sub_months(FRESH_MONTHS).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests;

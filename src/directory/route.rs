//! Route: which services to offer for a need, in which order, and why.
//!
//! A pure function with a total order: the same directory and the same need give the same offers. The order is read
//! off [`Rank`], first field first. Nothing is filtered that could still help; what is left out is what would mislead:
//! hidden rows, lines for other people than the one who asks, ways that cannot be taken.

mod card;
mod role;

use std::cmp::Reverse;

use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::triage::Group;

use super::{
    entry::{App, Audience, Confidence, ContactChannel, Cost, Kind, Need, Offer, Opening, Reach, Reason},
    hours::Clocks,
    index::Directory,
    service::{Area, Serves, Service},
};
use card::Card;
pub(super) use card::Cards;
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
    let mut asked = Asked {
        need,
        services: directory.services(),
        fresh_since: fresh_since(need.now),
        clocks: Clocks::at(need.now),
        nothing_here: directory.cards().of_country(need.country).is_empty(),
    };
    let here = directory.cards().of_country(need.country).iter();
    let mut candidates: Vec<Candidate<'_>> = here.filter_map(|card| Candidate::new(card, &mut asked)).collect();
    if need.audience == Audience::Adult && candidates.iter().any(|c| c.rank.role == Role::Core && !c.rank.closed) {
        // Child helplines are for children; an adult is sent there only when nobody else is there to answer.
        candidates.retain(|candidate| !candidate.is_child_line());
    }
    candidates.sort_unstable_by_key(|candidate| candidate.rank);
    if need.audience == Audience::Young {
        a_child_line_among_the_first_two(&mut candidates);
    }
    let (mut offers, mut rungs) = (Vec::with_capacity(MOST_OFFERS), Rungs::default());
    let mut taken = vec![false; candidates.len()];
    for at in 0..candidates.len() {
        if taken[at] || offers.len() >= MOST_OFFERS {
            continue;
        }
        taken[at] = true;
        let rung = rungs.next(&candidates[at]);
        offers.push(candidates[at].offer(&asked, rung, false));
        let Some(pair) = candidates[at].card.pair else { continue };
        for other in at + 1..candidates.len() {
            if !taken[other] && candidates[other].card.pair == Some(pair) {
                taken[other] = true;
                offers.push(candidates[other].offer(&asked, rung, true));
            }
        }
    }
    let abroad = directory.cards().worldwide().iter().filter(|card| card.country != need.country);
    let mut anywhere: Vec<Candidate<'_>> = abroad.filter_map(|card| Candidate::new(card, &mut asked)).collect();
    anywhere.sort_unstable_by_key(|candidate| candidate.rank);
    offers.extend(anywhere.into_iter().map(|candidate| candidate.offer(&asked, rungs.next(&candidate), false)));
    offers
}

/// What is asked, with what is the same for every service.
struct Asked<'a> {
    need: &'a Need,
    services: &'a [Service],
    fresh_since: NaiveDate,
    clocks: Clocks,
    /// Only where there is no line at all: to someone who cannot speak, a page about something else is no help.
    nothing_here: bool,
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
struct Rank {
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
    /// The place of the id among all ids.
    order: u32,
}

struct Candidate<'a> {
    card: &'a Card,
    rank: Rank,
    way: Way,
}

/// A way to reach a service.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Call,
    Sms,
    WhatsApp,
    Telegram,
    Web,
}

impl Way {
    fn channel(self) -> ContactChannel {
        match self {
            Way::Call => ContactChannel::Call,
            Way::Sms | Way::WhatsApp | Way::Telegram => ContactChannel::Text,
            Way::Web => ContactChannel::Web,
        }
    }

    fn app(self) -> Option<App> {
        match self {
            Way::WhatsApp => Some(App::WhatsApp),
            Way::Telegram => Some(App::Telegram),
            Way::Call | Way::Sms | Way::Web => None,
        }
    }

    /// Whether it needs a connection but no credit.
    fn needs_data_only(self) -> bool {
        matches!(self, Way::WhatsApp | Way::Telegram | Way::Web)
    }
}

impl<'a> Candidate<'a> {
    /// A service as a candidate; `None` if it must not be offered.
    fn new(card: &'a Card, asked: &mut Asked<'_>) -> Option<Self> {
        let need = asked.need;
        let abroad = card.country != need.country;
        let way = best_way(card, need.reach, abroad)?;
        let fit = fit(card, &need.groups);
        let role = match need.audience {
            Audience::Young => role_for_young(card, fit, &need.groups)?,
            Audience::Adult => role_for_adult(card, fit, &need.groups)?,
            Audience::Offender => (card.kind == Kind::StopAbuseLine).then_some(Role::Core)?,
        };
        // Worldwide services on other topics are for countries that have nothing.
        let is_last_resort = abroad && asked.nothing_here;
        if role == Role::Unrelated && !is_last_resort && (abroad || leads_nowhere(card.kind)) {
            return None;
        }
        let is_open = card.is_open(&mut asked.clocks, asked.services);
        let not_for_them = match need.audience {
            // What takes down pictures of children is there for the children in them.
            Audience::Young => card.kind != Kind::CsamRemoval && !matches!(card.serves, Serves::Young | Serves::All),
            // The role tells already.
            Audience::Adult | Audience::Offender => false,
        };
        let rank = Rank {
            low: card.confidence == Confidence::Low,
            closed: is_open == Some(false),
            misfit: card.is_outside(need.age) || role == Role::Unrelated,
            effort: effort(card, way, need.reach),
            not_for_them,
            regional: card.area == Area::Regional,
            role,
            fit,
            language: match card.speaks(need.lang, asked.services) {
                Some(true) => 0,
                None => 1,
                Some(false) => 2,
            },
            hours_unknown: is_open.is_none(),
            cost: cost(card.cost),
            confidence: Reverse(card.confidence),
            // A row without a date may be of any age, so it counts as old.
            old: card.checked.is_none_or(|day| day < asked.fresh_since),
            checked: Reverse(card.checked),
            order: card.order,
        };
        Some(Candidate { card, rank, way })
    }

    fn is_child_line(&self) -> bool {
        matches!(self.card.kind, Kind::ChildHelpline | Kind::YouthHelpline)
    }

    fn offer(&self, asked: &Asked<'_>, rung: u16, paired: bool) -> Offer {
        let (need, service) = (asked.need, self.card.service(asked.services));
        let page = || service.website.as_ref().or(service.web_chat_url.as_ref());
        let (phone, url) = match self.way {
            Way::Call => (service.phone.as_ref(), page()),
            Way::Sms => (service.sms.as_ref(), page()),
            Way::WhatsApp => (service.whatsapp.as_ref(), page()),
            Way::Telegram => (None, service.telegram.as_ref()),
            Way::Web => (None, service.web_chat_url.as_ref().or(service.website.as_ref())),
        };
        // When it opens or closes is looked for where it will be told, and for no other.
        let opening = service.schedule.at(need.now);
        Offer {
            service: service.id.clone(),
            kind: service.kind,
            name: service.name_for(need.lang).to_owned(),
            channel: self.way.channel(),
            phone: phone.cloned(),
            app: self.way.app(),
            keyword: service.sms_keyword.clone().filter(|_| self.way == Way::Sms),
            url: url.cloned(),
            opening,
            timezone: service.timezone.clone(),
            cost: service.cost,
            bill: service.bill,
            languages: service.languages.clone(),
            ages: (service.min_age, service.max_age),
            checked: service.checked,
            reasons: self.reasons(need, opening, paired),
            rung,
        }
    }

    fn reasons(&self, need: &Need, opening: Opening, paired: bool) -> Vec<Reason> {
        let (card, rank) = (self.card, &self.rank);
        let here = card.country == need.country;
        let ages_known = card.ages.0.is_some() || card.ages.1.is_some();
        let no_credit = card.cost == Cost::FreeNoCredit || self.way.needs_data_only();
        let reasons = [
            (here, Reason::InCountry),
            (!here, Reason::AnyCountry),
            (rank.regional, Reason::PartOfCountry),
            (card.serves == Serves::Young && need.audience == Audience::Young, Reason::ForYoungPeople),
            (need.audience == Audience::Adult && takes_adults(card), Reason::ForAdults),
            (need.age.is_some() && ages_known && !card.is_outside(need.age), Reason::ForYourAge),
            (matches!(rank.fit, Fit::Named(_)), Reason::ForThisTopic),
            (rank.language == 0, Reason::SpeaksLanguage),
            (opening == Opening::Always, Reason::OpenAlways),
            (matches!(opening, Opening::Open(_)), Reason::OpenNow),
            (matches!(opening, Opening::Closed(_)), Reason::ClosedNow),
            (opening == Opening::Unknown, Reason::HoursUnknown),
            (card.is_free(), Reason::Free),
            (self.way != Way::Call, Reason::NoVoiceNeeded),
            (no_credit, Reason::NoCreditNeeded),
            (card.confidence == Confidence::High && !rank.old, Reason::Verified),
            (rank.old, Reason::OldRow),
            (paired, Reason::PairedWithPrevious),
        ];
        let mut held = Vec::with_capacity(reasons.len());
        held.extend(reasons.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)));
        held
    }
}

/// The best way to reach a service: what the need allows, then what answers soonest. `None` if no way can be taken.
fn best_way(card: &Card, reach: Reach, abroad: bool) -> Option<Way> {
    let ways = card.ways;
    // Short codes and freephone numbers answer in their own country only.
    let call = || (ways.phone && !abroad).then_some(Way::Call);
    let sms = || (ways.sms && !abroad).then_some(Way::Sms);
    let online = || {
        let web = ways.web_chat || ways.website;
        let online = [(ways.whatsapp, Way::WhatsApp), (ways.telegram, Way::Telegram), (web, Way::Web)];
        online.into_iter().find_map(|(is, way)| is.then_some(way))
    };
    match reach {
        Reach::Any => call().or_else(sms).or_else(online),
        Reach::Silent => sms().or_else(online),
        Reach::NoCredit if card.is_free() => call().or_else(sms).or_else(online),
        Reach::NoCredit => online().or_else(call).or_else(sms),
    }
}

fn effort(card: &Card, way: Way, reach: Reach) -> u8 {
    match reach {
        Reach::Any => 0,
        // A page says how to write to somebody; a text is somebody.
        Reach::Silent => u8::from(way == Way::Web && !card.ways.web_chat),
        Reach::NoCredit => match card.cost {
            Cost::FreeNoCredit => 0,
            Cost::Free => 1,
            _ if way.needs_data_only() => 2,
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

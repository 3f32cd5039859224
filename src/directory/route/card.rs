//! What the order of offers is read off, packed into a card for each service: the cards of a country lie side by side,
//! while its services are spread over memory. A service itself is looked at once it is offered.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::super::{
    entry::{Confidence, Cost, Kind},
    hours::{Clocks, Short},
    service::{Area, Serves, Service},
};
use crate::{country::Country, lang::Lang, triage::Group};

/// How many languages a card holds; where a service speaks more they are looked up.
const LANGS: usize = 4;

/// Groups of topics, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub struct Groups(u32);

impl Groups {
    fn of(groups: &[Group]) -> Groups {
        Groups(groups.iter().fold(0, |bits, group| bits | (1 << *group as u32)))
    }

    /// Whether this one is among them.
    pub fn contains(self, group: Group) -> bool {
        self.0 & (1 << group as u32) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The ways to a service, whether it has each.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a way, and they are not alternatives")]
pub struct Ways {
    pub phone: bool,
    pub sms: bool,
    pub whatsapp: bool,
    pub telegram: bool,
    pub web_chat: bool,
    pub website: bool,
}

/// What ranking asks of a service.
#[derive(Clone, Debug)]
pub struct Card {
    /// Where the service stands among all of the directory.
    pub place: u32,
    /// Where its id stands among all ids in order: what decides last.
    pub order: u32,
    /// The number of its pair, the same on each card of one.
    pub pair: Option<u32>,
    pub country: Country,
    pub kind: Kind,
    pub groups: Groups,
    pub narrow_groups: Groups,
    pub ways: Ways,
    pub cost: Cost,
    pub confidence: Confidence,
    pub area: Area,
    pub serves: Serves,
    pub ages: (Option<u8>, Option<u8>),
    pub checked: Option<NaiveDate>,
    langs: [Option<Lang>; LANGS],
    has_more_langs: bool,
    hours: Option<Short>,
}

/// The cards of the services that are shown.
#[derive(Clone, Debug, Default)]
pub struct Cards {
    by_country: HashMap<Country, Vec<Card>>,
    worldwide: Vec<Card>,
}

impl Cards {
    /// A card for each service that is shown.
    pub fn of(services: &[Service]) -> Cards {
        let mut by_id: Vec<usize> = (0..services.len()).collect();
        by_id.sort_unstable_by(|a, b| services[*a].id.cmp(&services[*b].id));
        let mut order = vec![0; services.len()];
        for (at, place) in by_id.into_iter().enumerate() {
            order[place] = number(at);
        }
        let (mut cards, mut pairs) = (Cards::default(), HashMap::new());
        for (place, service) in services.iter().enumerate().filter(|(_, service)| service.is_shown()) {
            let next = number(pairs.len());
            let pair = service.pair_group.as_deref().map(|name| *pairs.entry(name).or_insert(next));
            let card = Card::new(service, number(place), order[place], pair);
            if service.area == Area::Worldwide {
                cards.worldwide.push(card.clone());
            }
            cards.by_country.entry(service.country).or_default().push(card);
        }
        cards
    }

    /// Those of a country.
    pub fn of_country(&self, country: Country) -> &[Card] {
        self.by_country.get(&country).map_or(&[], Vec::as_slice)
    }

    /// Those of services that can be used from any country.
    pub fn worldwide(&self) -> &[Card] {
        &self.worldwide
    }
}

impl Card {
    fn new(service: &Service, place: u32, order: u32, pair: Option<u32>) -> Card {
        let mut langs = [None; LANGS];
        for (lang, of) in langs.iter_mut().zip(&service.languages) {
            *lang = Some(*of);
        }
        let has = Option::is_some;
        Card {
            place,
            order,
            pair,
            country: service.country,
            kind: service.kind,
            groups: Groups::of(&service.groups),
            narrow_groups: Groups::of(&service.narrow_groups),
            ways: Ways {
                phone: has(&service.phone),
                sms: has(&service.sms),
                whatsapp: has(&service.whatsapp),
                telegram: has(&service.telegram),
                web_chat: has(&service.web_chat_url),
                website: has(&service.website),
            },
            cost: service.cost,
            confidence: service.confidence,
            area: service.area,
            serves: service.serves,
            ages: (service.min_age, service.max_age),
            checked: service.checked,
            langs,
            has_more_langs: service.languages.len() > LANGS,
            hours: service.schedule.short(),
        }
    }

    /// Whether the service speaks this language; `None` when nobody knows what it speaks. `services` are those of the
    /// directory.
    pub fn speaks(&self, lang: Lang, services: &[Service]) -> Option<bool> {
        self.langs[0]?;
        let is_here = self.langs.contains(&Some(lang));
        Some(is_here || self.has_more_langs && self.service(services).languages.contains(&lang))
    }

    /// Whether the service is open; `None` when that is not known.
    pub fn is_open(&self, clocks: &mut Clocks, services: &[Service]) -> Option<bool> {
        match &self.hours {
            Some(short) => short.is_open(clocks),
            None => self.service(services).schedule.is_open(clocks),
        }
    }

    /// Whether the age that was said is outside of the ages that it is there for.
    pub fn is_outside(&self, age: Option<u8>) -> bool {
        let (Some(age), (min, max)) = (age, self.ages) else { return false };
        min.is_some_and(|min| age < min) || max.is_some_and(|max| age > max)
    }

    /// Whether it costs nothing.
    pub fn is_free(&self) -> bool {
        matches!(self.cost, Cost::Free | Cost::FreeNoCredit)
    }

    /// The service.
    pub fn service<'a>(&self, services: &'a [Service]) -> &'a Service {
        &services[self.place as usize]
    }
}

/// A number on a card; there are never so many services that it does not fit.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

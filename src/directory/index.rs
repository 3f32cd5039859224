//! The directory as one value: everything import has checked, indexed by country and by id.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};

use super::{
    entry::EmergencyNumber,
    hours::Clocks,
    places::Places,
    route::Cards,
    service::{Area, CountryRow, EmergencyRow, Facts, Service},
};
use crate::{country::Country, triage::Situation};

/// The services, countries and emergency numbers that exist. Made by [`super::import()`] only, so it holds no unchecked
/// row.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    services: Vec<Service>,
    by_id: HashMap<String, usize>,
    by_country: HashMap<Country, Vec<usize>>,
    worldwide: Vec<usize>,
    cards: Cards,
    countries: BTreeMap<Country, CountryRow>,
    emergencies: HashMap<Country, EmergencyRow>,
    places: Places,
    version: String,
}

impl Directory {
    /// Puts checked rows together.
    pub(super) fn new(
        services: Vec<Service>,
        countries: BTreeMap<Country, CountryRow>,
        emergencies: HashMap<Country, EmergencyRow>,
        places: Places,
        version: String,
    ) -> Self {
        let mut directory = Directory { countries, emergencies, places, version, ..Directory::default() };
        for (at, service) in services.iter().enumerate() {
            directory.by_id.insert(service.id.clone(), at);
            directory.by_country.entry(service.country).or_default().push(at);
            if service.area == Area::Worldwide {
                directory.worldwide.push(at);
            }
        }
        directory.cards = Cards::of(&services);
        directory.services = services;
        directory
    }

    /// The name of this state of the directory: a day and a hash, the same wherever the same files are read.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// What countries, towns and peoples are called.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// Every country, in the order of the codes.
    pub fn countries(&self) -> impl Iterator<Item = &CountryRow> {
        self.countries.values()
    }

    /// What is known about a country; `None` if there is no such country.
    pub fn country(&self, code: Country) -> Option<&CountryRow> {
        self.countries.get(&code)
    }

    /// Every service, hidden ones included, in the order of the file.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// Where the service with this id stands among all of them.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The service with this id, hidden or not.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.by_id.get(id).map(|at| &self.services[*at])
    }

    /// The services of a country that are shown, in the order of the file.
    pub fn services_of(&self, country: Country) -> impl Iterator<Item = &Service> {
        self.by_country.get(&country).into_iter().flatten().map(|at| &self.services[*at]).filter(|s| s.is_shown())
    }

    /// The services that can be used from any country and are shown.
    pub fn worldwide(&self) -> impl Iterator<Item = &Service> {
        self.worldwide.iter().map(|at| &self.services[*at]).filter(|s| s.is_shown())
    }

    /// What the order of offers is read off.
    pub(super) fn cards(&self) -> &Cards {
        &self.cards
    }

    /// The emergency numbers of a country for a situation, the one to call first at the front. Empty where none is
    /// known: the wording with 112 in many places is for those.
    pub fn emergency(&self, country: Country, situation: Situation) -> Vec<EmergencyNumber> {
        self.emergency_row(country).map(|row| row.numbers(situation)).unwrap_or_default()
    }

    /// All that is known about a country's emergency numbers.
    pub fn emergency_row(&self, country: Country) -> Option<&EmergencyRow> {
        self.emergencies.get(&country)
    }

    /// Whether the country has a service that young people are among those meant by.
    pub fn has_line(&self, country: Country) -> bool {
        self.services_of(country).any(Service::suits_young)
    }

    /// What the country has for young people at this moment.
    pub fn facts(&self, country: Country, now: DateTime<Utc>) -> Facts {
        let (mut facts, mut clocks) = (Facts::Nothing, Clocks::at(now));
        for service in self.services_of(country) {
            facts = facts.min(match (service.suits_young(), service.schedule.is_open(&mut clocks)) {
                (true, Some(false)) => Facts::OnlyClosed,
                (true, _) => Facts::OpenLine,
                (false, _) => Facts::OnlyOther,
            });
        }
        facts
    }
}

//! Countries and their emergency numbers.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{COUNTRIES, Complaints, EMERGENCY, Fault, Files, phone, shown, table, text};
use crate::{
    country::Country,
    directory::service::{CountryRow, EmergencyRow, TextToEmergency},
};

const COUNTRY_SPEC: table::Spec = table::Spec {
    file: COUNTRIES,
    required: &["country", "iso3", "name_en", "name_native", "region", "languages", "timezone", "calling_code"],
    optional: &[],
};

const EMERGENCY_SPEC: table::Spec = table::Spec {
    file: EMERGENCY,
    required: &["country", "police", "ambulance", "fire", "general", "source", "notes"],
    optional: &["text_to_emergency"],
};

/// The countries that could be read, and those that stand there but could not.
#[derive(Debug, Default)]
pub(super) struct Countries {
    pub rows: BTreeMap<Country, CountryRow>,
    broken: HashSet<Country>,
    /// Whether the whole file could not be read, so that no country can be called unknown.
    unread: bool,
}

impl Countries {
    /// Whether nothing can be said against this country.
    pub fn may_exist(&self, country: Country) -> bool {
        self.unread || self.rows.contains_key(&country) || self.broken.contains(&country)
    }
}

fn code(text: &str) -> Result<Country, Fault> {
    let fault =
        || Fault::new("D-COUNTRY", format!("{} is no country code", shown(text)), "write two capitals, as in KE");
    let country = text.parse::<Country>().map_err(|_| fault())?;
    if country.as_str() == text { Ok(country) } else { Err(fault()) }
}

/// A code of `countries.csv`.
pub(super) fn known(text: &str, countries: &Countries) -> Result<Country, Fault> {
    let country = code(text)?;
    if countries.may_exist(country) {
        return Ok(country);
    }
    let reason = format!("there is no country {}", shown(text));
    Err(Fault::new("D-COUNTRY", reason, format!("write a code that stands in {COUNTRIES}")))
}

/// Reads `countries.csv`.
pub(super) fn read(files: &Files, complaints: &mut Complaints) -> Countries {
    let mut countries = Countries::default();
    let Some(table) = table::read(files, &COUNTRY_SPEC, complaints) else {
        countries.unread = true;
        return countries;
    };
    countries.broken = table.broken.iter().filter_map(|text| text.parse().ok()).collect();
    let mut seen = HashSet::new();
    for row in &table.rows {
        let mut cells = table::Cells::new(&table, row, complaints);
        let country = cells.must("country", code);
        if let Some(country) = country
            && !seen.insert(country)
        {
            let reason = format!("{country} stands there twice");
            cells.complain("country", Fault::new("D-COUNTRY-TWICE", reason, "keep one of the two rows"));
            continue;
        }
        let iso3 = cells.must("iso3", |text| {
            let capitals = text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
            capitals.then(|| text.to_owned()).ok_or_else(|| {
                Fault::new("D-ISO3", format!("{} is no three-letter code", shown(text)), "write it like KEN")
            })
        });
        let name_en = cells.must("name_en", text::name);
        let name_native = cells.parse("name_native", text::name);
        let region = cells.must("region", text::name);
        let languages = cells.parse("languages", text::languages).unwrap_or_default();
        // Two uninhabited islands have no zone of their own.
        let timezone = cells.parse("timezone", |text| text::zone(text).map(|_| text.to_owned()));
        let timezone = timezone.unwrap_or_else(|| "UTC".to_owned());
        let calling_code = cells.parse("calling_code", phone::calling_code);
        let Some(code) = country else { continue };
        if let (Some(iso3), Some(name_en), Some(region)) = (iso3, name_en, region) {
            let name_native = name_native.unwrap_or_else(|| name_en.clone());
            let languages = languages.into_iter().map(|(lang, _)| lang).collect();
            let row = CountryRow { code, iso3, name_en, name_native, region, languages, timezone, calling_code };
            countries.rows.insert(code, row);
        } else {
            countries.broken.insert(code);
        }
    }
    countries
}

/// Reads `emergency_numbers.csv`. A country without a number is legal, a country without a row is not.
pub(super) fn read_emergencies(
    files: &Files,
    countries: &Countries,
    complaints: &mut Complaints,
) -> HashMap<Country, EmergencyRow> {
    let mut rows = HashMap::new();
    let Some(table) = table::read(files, &EMERGENCY_SPEC, complaints) else { return rows };
    let broken: HashSet<Country> = table.broken.iter().filter_map(|text| text.parse().ok()).collect();
    for row in &table.rows {
        let mut cells = table::Cells::new(&table, row, complaints);
        let country = cells.must("country", |text| known(text, countries));
        let entry = EmergencyRow {
            police: cells.parse("police", phone::emergency),
            ambulance: cells.parse("ambulance", phone::emergency),
            fire: cells.parse("fire", phone::emergency),
            general: cells.parse("general", phone::emergency),
            text: cells.word(
                "text_to_emergency",
                "D-WORD",
                &[
                    ("yes", TextToEmergency::Yes),
                    ("in_places", TextToEmergency::InPlaces),
                    ("registered", TextToEmergency::Registered),
                    ("no", TextToEmergency::No),
                ],
            ),
            source: cells.parse("source", text::prose).unwrap_or_default(),
            notes: cells.parse("notes", text::prose),
        };
        let numbers = [&entry.police, &entry.ambulance, &entry.fire, &entry.general];
        if numbers.iter().any(|number| number.is_some()) && cells.some("source").is_none() {
            let fault = Fault::new("D-SOURCE", "numbers without a source", "say who published them");
            cells.complain("source", fault);
        }
        if let Some(country) = country
            && rows.insert(country, entry).is_some()
        {
            let reason = format!("{country} stands there twice");
            cells.complain("country", Fault::new("D-EMERGENCY-TWICE", reason, "keep one of the two rows"));
        }
    }
    for country in countries.rows.keys().filter(|country| !rows.contains_key(country) && !broken.contains(country)) {
        let fault = Fault::new(
            "D-EMERGENCY-MISSING",
            format!("{country} has no row"),
            format!("add a row for {country}; leave its numbers empty if none is known"),
        );
        complaints.add(EMERGENCY, 0, "country", fault);
    }
    rows
}

//! The rows behind the directory: a service, a country, and a country's emergency numbers, as import leaves them.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    entry::{App, Confidence, ContactChannel, Cost, EmergencyNumber, EmergencyService, Kind},
    evidence::{FieldSource, Vetting},
    hours::Schedule,
};
use crate::{
    country::Country,
    lang::Lang,
    triage::{Group, Situation},
};

/// One service of the mapping, checked.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its stable name in the directory, such as `ke-childline-kenya-116`.
    pub id: String,
    /// The country it is for.
    pub country: Country,
    /// Its name in English or as published.
    pub name: String,
    /// Its name as its own country writes it, where that differs.
    pub name_local: Option<String>,
    /// What kind of service it is.
    pub kind: Kind,
    /// The youngest age it is there for.
    pub min_age: Option<u8>,
    /// The oldest age it is there for.
    pub max_age: Option<u8>,
    /// Its topics as its source words them.
    pub topics: Vec<String>,
    /// The taxonomy's groups behind [`Service::topics`]. Empty: it listens to everything.
    pub groups: Vec<Group>,
    /// The groups of which it covers a part only, as a line on eating covers a part of mental health.
    pub narrow_groups: Vec<Group>,
    /// The number to dial within its country.
    pub phone: Option<String>,
    /// The same number in international form, where there is one.
    pub phone_e164: Option<String>,
    /// The number to text.
    pub sms: Option<String>,
    /// The word to begin a text with.
    pub sms_keyword: Option<String>,
    /// The WhatsApp number, in international form.
    pub whatsapp: Option<String>,
    /// The address on Telegram.
    pub telegram: Option<String>,
    /// The page with its live chat.
    pub web_chat_url: Option<String>,
    /// Its mail address. Never offered: a mail is read by others too easily, and answered too late.
    pub email: Option<String>,
    /// Its page.
    pub website: Option<String>,
    /// Its opening hours in the notation of OpenStreetMap, where known.
    pub hours: Option<String>,
    /// The same, ready to be asked.
    pub schedule: Schedule,
    /// The IANA name of the zone that the hours are meant in; its country's own where the row has none.
    pub timezone: String,
    /// The languages it speaks, where known.
    pub languages: Vec<Lang>,
    /// The same as full language tags, such as `zh-HK`.
    pub language_tags: Vec<String>,
    /// What a contact costs.
    pub cost: Cost,
    /// Whether a contact shows on the phone bill, where known.
    pub bill: Option<bool>,
    /// Whom it serves.
    pub serves: Serves,
    /// Where it can be used from.
    pub area: Area,
    /// The name that the services of one pair share: both are shown, or neither.
    pub pair_group: Option<String>,
    /// Whether its people must or may pass on what they hear.
    pub reporting: Reporting,
    /// Whether it is shown.
    pub status: Status,
    /// Who published the facts.
    pub source_name: String,
    /// Where.
    pub source_url: String,
    /// When, as precisely as the source says: `2024`, `2024-05` or `2024-05-31`.
    pub source_date: Option<String>,
    /// The first day of [`Service::source_date`].
    pub checked: Option<NaiveDate>,
    /// The same where no field has a source of its own: what the row alone says.
    pub row_checked: Option<NaiveDate>,
    /// A second place that says the same.
    pub second_source: Option<String>,
    /// How well the row is supported.
    pub confidence: Confidence,
    /// How much stands behind it.
    pub vetting: Vetting,
    /// Who looked at the row last, where somebody put their name to it.
    pub verifier: Option<String>,
    /// When the row has to be looked at again; else that follows from [`Service::checked`].
    pub next_check: Option<NaiveDate>,
    /// The fields that have a source of their own.
    pub field_sources: Vec<FieldSource>,
    /// What a keeper should know. Not written for young people.
    pub notes: Option<String>,
}

/// One way to reach a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// How.
    pub channel: ContactChannel,
    /// In which messenger, if in one.
    pub app: Option<App>,
    /// The number, as dialled or texted.
    pub number: Option<String>,
    /// The address.
    pub url: Option<String>,
}

impl Service {
    /// Its name as its own country knows it.
    pub fn own_name(&self) -> &str {
        self.name_local.as_deref().unwrap_or(&self.name)
    }

    /// Its name as a reader of this language can read it: its own one, if that is in letters that the reader knows.
    ///
    /// Latin letters are known to all, Arabic letters to those who write them; everyone else gets the name in Latin
    /// letters.
    pub fn name_for(&self, lang: Lang) -> &str {
        let Some(local) = self.name_local.as_deref() else { return &self.name };
        let mut letters = local.chars().filter(|c| c.is_alphabetic());
        let is_arabic = |c: char| ('\u{0600}'..='\u{06FF}').contains(&c);
        // Latin letters, with all their accents, stand before the Greek ones and in one block of their own.
        let is_latin = |c: char| c < '\u{0370}' || ('\u{1E00}'..='\u{1EFF}').contains(&c);
        let writes_arabic = matches!(lang.as_str(), "ar" | "fa" | "ps" | "ur");
        if letters.all(|c| is_latin(c) || (writes_arabic && is_arabic(c))) { local } else { &self.name }
    }

    /// Whether it is shown to anyone.
    pub fn is_shown(&self) -> bool {
        self.status == Status::Active
    }

    /// Whether a child or young person is among those it is meant for, as far as we have been told.
    pub fn suits_young(&self) -> bool {
        matches!(self.serves, Serves::Young | Serves::All)
            && !matches!(
                self.kind,
                Kind::CsamRemoval
                    | Kind::MissingChildrenLine
                    | Kind::AdultLine
                    | Kind::StopAbuseLine
                    | Kind::PoliceUnit
                    | Kind::AiDriven
            )
    }

    /// Every way to reach it: calls, then texts, then messengers, then pages.
    pub fn ways(&self) -> Vec<Way> {
        let number = |channel, app, number: &Option<String>| {
            number.clone().map(|number| Way { channel, app, number: Some(number), url: None })
        };
        let page = |channel, app, url: &Option<String>| {
            url.clone().map(|url| Way { channel, app, number: None, url: Some(url) })
        };
        [
            number(ContactChannel::Call, None, &self.phone),
            number(ContactChannel::Text, None, &self.sms),
            number(ContactChannel::Text, Some(App::WhatsApp), &self.whatsapp),
            page(ContactChannel::Text, Some(App::Telegram), &self.telegram),
            page(ContactChannel::Web, None, &self.web_chat_url),
            page(ContactChannel::Web, None, &self.website),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Whom a service is meant for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Serves {
    /// Children and young people.
    Young,
    /// Everyone, children included.
    All,
    /// Adults only.
    Adults,
    /// Nobody has told us.
    #[default]
    Unknown,
}

/// Where a service can be used from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Its own country.
    #[default]
    National,
    /// A part of its country only, such as a city or a province.
    Regional,
    /// Any country.
    Worldwide,
}

/// Whether the people of a service pass on what they hear to an authority.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reporting {
    /// The law makes them.
    Must,
    /// They decide.
    May,
    /// Nobody has told us; said as such.
    #[default]
    Unknown,
}

/// Whether a service is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Shown.
    #[default]
    Active,
    /// Kept, but not shown until a keeper has confirmed it.
    Hidden,
}

/// What is known about a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryRow {
    /// Its code.
    pub code: Country,
    /// Its ISO 3166-1 alpha-3 code.
    pub iso3: String,
    /// Its name in English.
    pub name_en: String,
    /// Its name as it calls itself.
    pub name_native: String,
    /// The part of the world, in the manner of Child Helpline International. Not an official list.
    pub region: String,
    /// Its main languages, most spoken first.
    pub languages: Vec<Lang>,
    /// The IANA zone of most of its people.
    pub timezone: String,
    /// Its telephone code without the plus sign, where it has one. Several countries share one.
    pub calling_code: Option<u16>,
}

/// A country's emergency numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmergencyRow {
    /// The police.
    pub police: Option<String>,
    /// An ambulance.
    pub ambulance: Option<String>,
    /// The fire service.
    pub fire: Option<String>,
    /// All of them.
    pub general: Option<String>,
    /// Whether a text reaches them.
    pub text: TextToEmergency,
    /// Where the numbers are from.
    pub source: String,
    /// What a keeper should know.
    pub notes: Option<String>,
}

/// Whether an emergency number can be texted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextToEmergency {
    /// From any phone.
    Yes,
    /// In some places of the country.
    InPlaces,
    /// Only from phones registered beforehand, so not now.
    Registered,
    /// No.
    No,
    /// Nobody has told us.
    #[default]
    Unknown,
}

impl EmergencyRow {
    /// The numbers for a situation, the one to call first at the front, each number once.
    ///
    /// A fire number alone is no answer to anything but a fire: who calls it about a bleeding friend loses minutes.
    pub fn numbers(&self, situation: Situation) -> Vec<EmergencyNumber> {
        use EmergencyService::{Ambulance, Fire, General, Police};
        let order: &[EmergencyService] = match situation {
            // One number for every service is the one to learn, whatever the general number is.
            Situation::Any if self.police.is_some() && self.police == self.ambulance && self.police == self.fire => {
                &[Police, General]
            }
            Situation::Any => &[General, Police, Ambulance],
            Situation::Body => &[Ambulance, General, Police],
            Situation::Attack => &[Police, General, Ambulance],
            Situation::Fire => &[Fire, General, Police, Ambulance],
        };
        let mut numbers: Vec<EmergencyNumber> = Vec::new();
        for service in order {
            let Some(number) = self.number(*service) else { continue };
            // After the number that fits, only the general one is worth showing; where kind and general number are
            // both unknown, police and ambulance stand side by side.
            let fits = numbers.is_empty()
                || *service == General
                || (situation == Situation::Any && self.general.is_none() && numbers.len() < 2);
            if fits && numbers.iter().all(|known| known.number != number) {
                numbers.push(EmergencyNumber { number: number.to_owned(), service: *service });
            }
        }
        numbers
    }

    fn number(&self, service: EmergencyService) -> Option<&str> {
        match service {
            EmergencyService::General => self.general.as_deref(),
            EmergencyService::Police => self.police.as_deref(),
            EmergencyService::Ambulance => self.ambulance.as_deref(),
            EmergencyService::Fire => self.fire.as_deref(),
        }
    }
}

/// What the directory can do for a country at a moment; decides which way the dialogue goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Facts {
    /// A line for young people is open, or its hours are unknown and it is worth a try.
    OpenLine,
    /// There are lines for young people, all closed now.
    OnlyClosed,
    /// There are other lines only, such as one on violence.
    OnlyOther,
    /// There is no line at all.
    Nothing,
}

impl fmt::Display for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Facts::OpenLine => "open line",
            Facts::OnlyClosed => "only closed",
            Facts::OnlyOther => "only other lines",
            Facts::Nothing => "none",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(police: &str, ambulance: &str, fire: &str, general: &str) -> EmergencyRow {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        EmergencyRow {
            police: some(police),
            ambulance: some(ambulance),
            fire: some(fire),
            general: some(general),
            ..EmergencyRow::default()
        }
    }

    fn said(row: &EmergencyRow, situation: Situation) -> Vec<String> {
        row.numbers(situation).into_iter().map(|n| n.number).collect()
    }

    #[test]
    fn the_number_that_fits_comes_first_and_the_general_one_after_it() {
        let andorra = row("110", "116", "118", "112");
        assert_eq!(said(&andorra, Situation::Body), ["116", "112"]);
        assert_eq!(said(&andorra, Situation::Attack), ["110", "112"]);
        assert_eq!(said(&andorra, Situation::Fire), ["118", "112"]);
        assert_eq!(said(&andorra, Situation::Any), ["112"]);
    }

    #[test]
    fn a_number_is_named_once() {
        assert_eq!(said(&row("911", "911", "911", "911"), Situation::Body), ["911"]);
    }

    #[test]
    fn without_a_general_number_police_and_ambulance_stand_in() {
        let bosnia = row("122", "124", "123", "");
        assert_eq!(said(&bosnia, Situation::Any), ["122", "124"]);
        assert_eq!(said(&bosnia, Situation::Body), ["124"]);
        assert_eq!(said(&row("112", "", "118", ""), Situation::Body), ["112"]);
        assert_eq!(said(&row("", "113", "", ""), Situation::Attack), ["113"]);
    }

    #[test]
    fn a_lone_fire_number_counts_for_fire_only() {
        let tokelau = row("", "", "988", "");
        assert_eq!(said(&tokelau, Situation::Fire), ["988"]);
        for situation in [Situation::Any, Situation::Body, Situation::Attack] {
            assert!(said(&tokelau, situation).is_empty());
        }
    }
}

//! What the directory holds: services, emergency numbers, countries.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{country::Country, lang::Lang, triage::Group};

/// What kind of service it is; the words are those of `directory/services.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the mapping's own labels")]
pub enum Kind {
    ChildHelpline,
    YouthHelpline,
    GovernmentChildProtection,
    SuicideCrisisLine,
    DomesticViolenceLine,
    ViolenceReporting,
    OnlineAbuseHotline,
    MissingChildrenLine,
    CsamRemoval,
    PeerSupport,
    /// A line for adults who worry about a child or about themselves.
    AdultLine,
    /// A line for people who fear they may hurt a child.
    StopAbuseLine,
    /// Counselling over some time, with a person.
    Counselling,
    /// A unit of the police for children and families.
    PoliceUnit,
    /// A program answers. Never offered in a conversation: only the public pages list it.
    AiDriven,
}

/// What a contact costs the young person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Free of charge.
    Free,
    /// Free, and no credit is needed on the phone.
    FreeNoCredit,
    /// The price of a normal call or text.
    Local,
    /// Nobody has told us.
    #[default]
    Unknown,
}

/// How well a row is supported by its sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// One weak source, or sources that disagree.
    #[default]
    Low,
    /// One good source.
    Medium,
    /// Confirmed by a second source.
    High,
}

/// Whether a service is open, as far as its hours tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// Day and night, every day.
    Always,
    /// Open now, until the given time (`None`: no end in sight).
    Open(Option<DateTime<Utc>>),
    /// Closed now; opens at the given time (`None`: not within the next two weeks).
    Closed(Option<DateTime<Utc>>),
    /// The hours are not known.
    Unknown,
}

impl Opening {
    /// `Some(true)` open, `Some(false)` closed, `None` unknown.
    pub fn is_open(self) -> Option<bool> {
        match self {
            Opening::Always | Opening::Open(_) => Some(true),
            Opening::Closed(_) => Some(false),
            Opening::Unknown => None,
        }
    }
}

/// How a service is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactChannel {
    /// By voice call.
    Call,
    /// By text: SMS or a messenger number.
    Text,
    /// Live, through this bridge.
    Chat,
    /// On the service's own page.
    Web,
}

/// A messenger that a number or an address belongs to. It needs data, not credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are the messengers' own")]
pub enum App {
    WhatsApp,
    Telegram,
}

/// What a young person needs, as far as it is known. Everything but the country may be open.
#[derive(Clone, Debug)]
pub struct Need {
    /// Where they are.
    pub country: Country,
    /// The language they write.
    pub lang: Lang,
    /// What it is about, most telling first.
    pub groups: Vec<Group>,
    /// Their age in years, if they said it.
    pub age: Option<u8>,
    /// For whom the service is meant.
    pub audience: Audience,
    /// How they can reach out.
    pub reach: Reach,
    /// The moment of asking.
    pub now: DateTime<Utc>,
}

/// For whom a service is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// A child or young person, for themselves or a friend.
    #[default]
    Young,
    /// An adult who worries about a child, or about themselves.
    Adult,
    /// Someone who has hurt or fears to hurt a child.
    Offender,
}

/// How a young person can reach out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Any way.
    #[default]
    Any,
    /// Without speaking: someone may hear.
    Silent,
    /// Without credit on the phone.
    NoCredit,
}

/// Why a service is offered, for the young person, the console and the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each name is the reason")]
pub enum Reason {
    InCountry,
    AnyCountry,
    PartOfCountry,
    ForYoungPeople,
    ForAdults,
    ForYourAge,
    ForThisTopic,
    SpeaksLanguage,
    OpenNow,
    OpenAlways,
    ClosedNow,
    HoursUnknown,
    Free,
    NoVoiceNeeded,
    NoCreditNeeded,
    Verified,
    OldRow,
    PairedWithPrevious,
}

/// A service shown to a young person, with the reasons for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// The service's id in the directory.
    pub service: String,
    /// What kind of service it is.
    pub kind: Kind,
    /// Its name, as its own country knows it.
    pub name: String,
    /// The best way to reach it for this need.
    pub channel: ContactChannel,
    /// The number to dial or to text, as dialled.
    pub phone: Option<String>,
    /// The messenger that [`Offer::phone`] or [`Offer::url`] belongs to; `None` for plain calls, texts and pages.
    pub app: Option<App>,
    /// The word to begin a text with, where the service wants one.
    pub keyword: Option<String>,
    /// The address of its page.
    pub url: Option<String>,
    /// Whether it is open at the moment of asking.
    pub opening: Opening,
    /// The IANA name of the zone its hours are meant in, for saying times.
    pub timezone: String,
    /// What it costs.
    pub cost: Cost,
    /// Whether the contact shows on a phone bill; `None` where nobody has told us.
    pub bill: Option<bool>,
    /// The languages it speaks, where known.
    pub languages: Vec<Lang>,
    /// The youngest and the oldest age it is there for, where known.
    pub ages: (Option<u8>, Option<u8>),
    /// When the row was last checked by its source, where known.
    pub checked: Option<NaiveDate>,
    /// Why it is offered, strongest first.
    pub reasons: Vec<Reason>,
    /// Offers on one rung are alike in all that matters for safety; what young people told of them may change their order.
    #[serde(default)]
    pub rung: u16,
}

/// A number to call in an emergency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    /// The number as dialled.
    pub number: String,
    /// What it is for.
    #[serde(rename = "for")]
    pub service: EmergencyService,
}

/// Which service answers an emergency number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyService {
    /// All of them.
    General,
    /// The police.
    Police,
    /// An ambulance.
    Ambulance,
    /// The fire service.
    Fire,
}

/// What a text says about a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// No country in it.
    None,
    /// One country.
    One(Country),
    /// More than one is meant by these words; the young person must choose. At most six.
    Several(Vec<Country>),
}

/// One complaint about the directory's files, for whoever can mend them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// The file, relative to the directory's folder.
    pub file: String,
    /// The line, counted from 1 (the header); 0 when the complaint is about the whole file.
    pub line: usize,
    /// The column's name; empty when it is about the whole row.
    pub column: String,
    /// A stable code, such as `D-PHONE`.
    pub code: &'static str,
    /// What is wrong.
    pub reason: String,
    /// What would mend it.
    pub fix: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let column = if self.column.is_empty() { String::new() } else { format!("column {}: ", self.column) };
        write!(f, "{}:{}: error {} {column}{}; fix: {}", self.file, self.line, self.code, self.reason, self.fix)
    }
}

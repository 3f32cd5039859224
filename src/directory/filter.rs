//! Filters: which services somebody wants to see. Every value comes from a closed list, so that nothing that a person
//! typed ever stands in an address.

use chrono::{DateTime, Utc};

use super::{
    answers::Answers,
    entry::{ContactChannel, Cost},
    evidence::Vetting,
    kinds::Sort,
    service::{Area, Service},
};
use crate::{country::Country, lang::Lang, triage::Group};

/// The topic groups in the order of the taxonomy.
pub const GROUPS: [Group; 22] = [
    Group::Suicide,
    Group::SelfHarm,
    Group::PhysicalAbuse,
    Group::SexualAbuse,
    Group::EmotionalAbuse,
    Group::Neglect,
    Group::DomesticViolence,
    Group::Bullying,
    Group::OnlineExploitation,
    Group::HarmfulPractices,
    Group::LabourTrafficking,
    Group::MentalHealth,
    Group::Grief,
    Group::FamilyRelationships,
    Group::PeerRelationships,
    Group::SexualityIdentity,
    Group::PhysicalHealth,
    Group::School,
    Group::BasicNeeds,
    Group::SubstanceUse,
    Group::Discrimination,
    Group::LegalMigration,
];

/// The name of a topic group in addresses and files: the taxonomy's own label.
pub fn group_slug(group: Group) -> &'static str {
    match group {
        Group::Suicide => "suicide",
        Group::SelfHarm => "self_harm",
        Group::PhysicalAbuse => "physical_abuse",
        Group::SexualAbuse => "sexual_abuse",
        Group::EmotionalAbuse => "emotional_abuse",
        Group::Neglect => "neglect",
        Group::DomesticViolence => "domestic_violence",
        Group::Bullying => "bullying",
        Group::OnlineExploitation => "online_exploitation",
        Group::HarmfulPractices => "harmful_practices",
        Group::LabourTrafficking => "labour_trafficking",
        Group::MentalHealth => "mental_health",
        Group::Grief => "grief",
        Group::FamilyRelationships => "family_relationships",
        Group::PeerRelationships => "peer_relationships",
        Group::SexualityIdentity => "sexuality_identity",
        Group::PhysicalHealth => "physical_health",
        Group::School => "school",
        Group::BasicNeeds => "basic_needs",
        Group::SubstanceUse => "substance_use",
        Group::Discrimination => "discrimination",
        Group::LegalMigration => "legal_migration",
    }
}

/// A way to reach a service, as people tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are the ways")]
pub enum Channel {
    Call,
    Sms,
    WhatsApp,
    Telegram,
    Chat,
    Email,
    Page,
}

impl Channel {
    /// Every one.
    pub const ALL: [Channel; 7] = [
        Channel::Call,
        Channel::Sms,
        Channel::WhatsApp,
        Channel::Telegram,
        Channel::Chat,
        Channel::Email,
        Channel::Page,
    ];

    /// Its name in addresses and files.
    pub fn slug(self) -> &'static str {
        match self {
            Channel::Call => "call",
            Channel::Sms => "sms",
            Channel::WhatsApp => "whatsapp",
            Channel::Telegram => "telegram",
            Channel::Chat => "chat",
            Channel::Email => "email",
            Channel::Page => "page",
        }
    }

    /// The same as conversations tell ways apart; nothing for mails, which are never offered.
    pub fn way(self) -> Option<ContactChannel> {
        match self {
            Channel::Call => Some(ContactChannel::Call),
            Channel::Sms | Channel::WhatsApp | Channel::Telegram => Some(ContactChannel::Text),
            Channel::Chat | Channel::Page => Some(ContactChannel::Web),
            Channel::Email => None,
        }
    }

    /// Where it leads at a service: a number or an address; `None` where there is no such way.
    pub fn of(self, service: &Service) -> Option<&str> {
        match self {
            Channel::Call => service.phone.as_deref(),
            Channel::Sms => service.sms.as_deref(),
            Channel::WhatsApp => service.whatsapp.as_deref(),
            Channel::Telegram => service.telegram.as_deref(),
            Channel::Chat => service.web_chat_url.as_deref(),
            Channel::Email => service.email.as_deref(),
            Channel::Page => service.website.as_deref(),
        }
    }
}

/// What somebody wants to see. Everything that is left open fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In which country; services for any country count for all.
    pub country: Option<Country>,
    /// Of which kind of the mapping.
    pub sort: Option<Sort>,
    /// About what.
    pub topic: Option<Group>,
    /// For which age in years.
    pub age: Option<u8>,
    /// In which language.
    pub lang: Option<Lang>,
    /// Over which channel.
    pub channel: Option<Channel>,
    /// Free of charge; `true` also without credit.
    pub free: Option<bool>,
    /// Open now.
    pub open: bool,
    /// With at least so much behind it.
    pub vetting: Option<Vetting>,
}

/// The oldest age that can be asked for: the directory is about the young.
const OLDEST: u8 = 30;

impl Filter {
    /// Takes one parameter of an address. `None`: there is no such filter; `Some(false)`: it has no such value. An empty
    /// value leaves the filter open, as forms send it.
    pub fn set(&mut self, name: &str, value: &str) -> Option<bool> {
        fn put<T>(place: &mut Option<T>, value: &str, read: impl FnOnce(&str) -> Option<T>) -> bool {
            if value.is_empty() {
                return true;
            }
            *place = read(value);
            place.is_some()
        }
        Some(match name {
            "country" => put(&mut self.country, value, |text| text.to_ascii_uppercase().parse().ok()),
            "kind" => put(&mut self.sort, value, |text| Sort::ALL.into_iter().find(|sort| sort.slug() == text)),
            "topic" => put(&mut self.topic, value, |text| GROUPS.into_iter().find(|group| group_slug(*group) == text)),
            "age" => put(&mut self.age, value, |text| text.parse().ok().filter(|age| *age <= OLDEST)),
            "speaks" => put(&mut self.lang, value, |text| text.parse().ok()),
            "channel" => {
                put(&mut self.channel, value, |text| Channel::ALL.into_iter().find(|channel| channel.slug() == text))
            }
            "cost" => put(&mut self.free, value, |text| match text {
                "free" => Some(false),
                "free-no-credit" => Some(true),
                _ => None,
            }),
            "vetting" => put(&mut self.vetting, value, |text| {
                [Vetting::Weak, Vetting::OneSource, Vetting::TwoSources, Vetting::Confirmed]
                    .into_iter()
                    .find(|vetting| vetting.slug() == text)
            }),
            "open_now" => match value {
                "" | "false" | "0" => true,
                "true" | "1" => {
                    self.open = true;
                    true
                }
                _ => false,
            },
            _ => return None,
        })
    }

    /// Whether the way that is asked for, if one is, is offered at the moment, and any way to the service at all.
    pub fn finds(&self, service: &Service, answers: &Answers) -> bool {
        let hides = |channel: Channel| channel.way().is_some_and(|way| answers.hides(&service.id, way));
        answers.is_reachable(service) && !self.channel.is_some_and(hides)
    }

    /// The filters that are set, as they stand in an address.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let cost = self.free.map(|strict| if strict { "free-no-credit" } else { "free" }.to_owned());
        [
            ("country", self.country.map(|country| country.to_string())),
            ("kind", self.sort.map(|sort| sort.slug().to_owned())),
            ("topic", self.topic.map(|topic| group_slug(topic).to_owned())),
            ("age", self.age.map(|age| age.to_string())),
            ("speaks", self.lang.map(|lang| lang.to_string())),
            ("channel", self.channel.map(|channel| channel.slug().to_owned())),
            ("cost", cost),
            ("vetting", self.vetting.map(|vetting| vetting.slug().to_owned())),
            ("open_now", self.open.then(|| "true".to_owned())),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// Whether nothing is asked for.
    pub fn is_open(&self) -> bool {
        *self == Filter::default()
    }

    /// Whether a service is known to fit. What nobody has told us does not: who asks for a free line must not be sent to
    /// one that may cost. A service without topics listens to everything.
    pub fn fits(&self, service: &Service, now: DateTime<Utc>) -> bool {
        let is_here = |country: Country| service.country == country || service.area == Area::Worldwide;
        let is_about = |group: Group| {
            let listens_to_all = service.groups.is_empty() && service.narrow_groups.is_empty();
            listens_to_all || service.groups.contains(&group) || service.narrow_groups.contains(&group)
        };
        let is_for = |age: u8| {
            let told = service.min_age.is_some() || service.max_age.is_some();
            told && service.min_age.is_none_or(|min| min <= age) && service.max_age.is_none_or(|max| age <= max)
        };
        let costs_nothing = |strict: bool| match service.cost {
            Cost::FreeNoCredit => true,
            Cost::Free => !strict,
            Cost::Local | Cost::Unknown => false,
        };
        service.is_shown()
            && self.country.is_none_or(is_here)
            && self.sort.is_none_or(|sort| service.kind.sort() == sort)
            && self.topic.is_none_or(is_about)
            && self.age.is_none_or(is_for)
            && self.lang.is_none_or(|lang| service.languages.contains(&lang))
            && self.channel.is_none_or(|channel| channel.of(service).is_some())
            && self.free.is_none_or(costs_nothing)
            && self.vetting.is_none_or(|vetting| service.vetting >= vetting)
            && (!self.open || service.schedule.at(now).is_open() == Some(true))
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{directory, row};
    use super::*;
    use crate::triage::Leaf;

    fn filter(pairs: &[(&str, &str)]) -> Filter {
        let mut filter = Filter::default();
        for (name, value) in pairs {
            assert_eq!(filter.set(name, value), Some(true), "{name}={value}");
        }
        filter
    }

    #[test]
    fn every_group_of_the_taxonomy_can_be_asked_for() {
        assert!(Leaf::ALL.iter().all(|leaf| GROUPS.contains(&leaf.group())));
        for group in GROUPS {
            assert_eq!(serde_json::json!(group), group_slug(group));
        }
    }

    #[test]
    fn only_what_is_known_to_fit_is_shown() {
        let now = "2026-06-01T09:00:00Z".parse().expect("a time");
        let fits = |cells: &[(&str, &str)], pairs: &[(&str, &str)]| {
            filter(pairs).fits(&directory(&[row(cells)]).services()[0], now)
        };
        assert!(fits(&[], &[("topic", "bullying"), ("channel", "call"), ("country", "ke"), ("kind", "helpline")]));
        assert!(fits(&[("topics", "child abuse")], &[("topic", "sexual_abuse")]));
        assert!(!fits(&[("topics", "child abuse")], &[("topic", "bullying")]));
        assert!(!fits(&[], &[("age", "12")]), "nobody told the ages");
        assert!(fits(&[("max_age", "17")], &[("age", "12")]) && !fits(&[("max_age", "11")], &[("age", "12")]));
        assert!(fits(&[("cost", "free")], &[("cost", "free")]));
        assert!(!fits(&[("cost", "free")], &[("cost", "free-no-credit")]) && !fits(&[], &[("cost", "free")]));
        let hours = [("hours", "Mo-Fr 08:00-17:00"), ("timezone", "Africa/Nairobi")];
        assert!(fits(&hours, &[("open_now", "true")]) && !fits(&[], &[("open_now", "true")]));
        assert!(!fits(&[("status", "hidden")], &[]) && !fits(&[], &[("channel", "sms")]));
    }

    #[test]
    fn nonsense_is_told_from_what_is_not_known_and_an_address_leads_back() {
        let mut none = Filter::default();
        assert_eq!(
            (none.set("topic", "cheese"), none.set("cheese", "1"), none.set("age", "-1")),
            (Some(false), None, Some(false))
        );
        let pairs = [("country", "KE"), ("topic", "grief"), ("age", "9"), ("speaks", "sw"), ("cost", "free")];
        let all = filter(&pairs);
        let again = all.pairs();
        assert_eq!(again.len(), pairs.len());
        assert!(again.iter().zip(pairs).all(|((name, value), pair)| (*name, value.as_str()) == pair));
        assert!(filter(&[("topic", ""), ("open_now", "")]).is_open());
    }
}

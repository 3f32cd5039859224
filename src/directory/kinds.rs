//! The kinds of service as the mapping of POP sorts them, and what a country has of them.

use serde::{Deserialize, Serialize};

use super::{
    answers::Answers,
    entry::{Cost, Kind},
    index::Directory,
    service::Service,
};
use crate::country::Country;

/// The kinds of the mapping: each service belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Somebody listens.
    Helpline,
    /// Harm is reported and acted on.
    Reporting,
    /// Counselling over some time.
    Counselling,
    /// A unit of the police.
    Police,
    /// A line of the state.
    Government,
    /// Young people help young people.
    Peer,
    /// A program answers, not a person.
    Ai,
}

impl Sort {
    /// Every one.
    pub const ALL: [Sort; 7] =
        [Sort::Helpline, Sort::Reporting, Sort::Counselling, Sort::Police, Sort::Government, Sort::Peer, Sort::Ai];

    /// Its name in addresses and files.
    pub fn slug(self) -> &'static str {
        match self {
            Sort::Helpline => "helpline",
            Sort::Reporting => "reporting",
            Sort::Counselling => "counselling",
            Sort::Police => "police",
            Sort::Government => "government",
            Sort::Peer => "peer",
            Sort::Ai => "ai",
        }
    }
}

impl Kind {
    /// Every kind, by the word of `services.csv`.
    pub const ALL: [(&'static str, Kind); 15] = [
        ("child_helpline", Kind::ChildHelpline),
        ("youth_helpline", Kind::YouthHelpline),
        ("government_child_protection", Kind::GovernmentChildProtection),
        ("suicide_crisis_line", Kind::SuicideCrisisLine),
        ("domestic_violence_line", Kind::DomesticViolenceLine),
        ("violence_reporting", Kind::ViolenceReporting),
        ("online_abuse_hotline", Kind::OnlineAbuseHotline),
        ("missing_children_line", Kind::MissingChildrenLine),
        ("csam_removal", Kind::CsamRemoval),
        ("peer_support", Kind::PeerSupport),
        ("adult_line", Kind::AdultLine),
        ("stop_abuse_line", Kind::StopAbuseLine),
        ("counselling", Kind::Counselling),
        ("police_unit", Kind::PoliceUnit),
        ("ai_driven", Kind::AiDriven),
    ];

    /// Its word in `services.csv`.
    pub fn slug(self) -> &'static str {
        Kind::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// What it is in the mapping.
    pub fn sort(self) -> Sort {
        match self {
            Kind::ChildHelpline
            | Kind::YouthHelpline
            | Kind::SuicideCrisisLine
            | Kind::DomesticViolenceLine
            | Kind::MissingChildrenLine
            | Kind::AdultLine
            | Kind::StopAbuseLine => Sort::Helpline,
            Kind::ViolenceReporting | Kind::OnlineAbuseHotline | Kind::CsamRemoval => Sort::Reporting,
            Kind::GovernmentChildProtection => Sort::Government,
            Kind::PeerSupport => Sort::Peer,
            Kind::Counselling => Sort::Counselling,
            Kind::PoliceUnit => Sort::Police,
            Kind::AiDriven => Sort::Ai,
        }
    }
}

/// What a country has for young people. The order is the order of need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// No service is known.
    None,
    /// There are services, none of them for the young.
    Other,
    /// A line for the young.
    Young,
    /// A line for the young that costs nothing.
    Free,
}

impl Coverage {
    /// Every one, the best first.
    pub const ALL: [Coverage; 4] = [Coverage::Free, Coverage::Young, Coverage::Other, Coverage::None];

    /// Its name in addresses, files and class names.
    pub fn slug(self) -> &'static str {
        match self {
            Coverage::None => "none",
            Coverage::Other => "other",
            Coverage::Young => "young",
            Coverage::Free => "free",
        }
    }

    /// What one service gives to its country.
    fn of(service: &Service) -> Coverage {
        match (service.suits_young(), service.cost) {
            (true, Cost::Free | Cost::FreeNoCredit) => Coverage::Free,
            (true, _) => Coverage::Young,
            (false, _) => Coverage::Other,
        }
    }

    /// What a country has.
    pub fn of_country(directory: &Directory, country: Country) -> Coverage {
        directory.services_of(country).map(Coverage::of).max().unwrap_or(Coverage::None)
    }

    /// What a country has that can be reached, as far as young people have told.
    pub fn reached_in(directory: &Directory, answers: &Answers, country: Country) -> Coverage {
        let reached = directory.services_of(country).filter(|service| answers.is_reachable(service));
        reached.map(Coverage::of).max().unwrap_or(Coverage::None)
    }
}

/// How many services of each kind of the mapping these are, in the order of [`Sort::ALL`].
pub fn sorts<'a>(services: impl Iterator<Item = &'a Service>) -> [usize; 7] {
    let mut counts = [0; 7];
    for service in services {
        counts[service.kind.sort() as usize] += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{directory, row};
    use super::*;

    #[test]
    fn every_kind_has_one_word_and_every_sort_its_place() {
        for (word, kind) in Kind::ALL {
            assert_eq!(kind.slug(), word);
        }
        for (place, sort) in Sort::ALL.into_iter().enumerate() {
            assert_eq!(sort as usize, place);
        }
    }

    #[test]
    fn a_free_line_for_the_young_covers_best_and_a_hidden_row_covers_nothing() {
        let covered = |cells: &[(&str, &str)]| {
            let directory = directory(&[row(cells)]);
            Coverage::of_country(&directory, "KE".parse().expect("a country"))
        };
        assert_eq!(covered(&[("cost", "free")]), Coverage::Free);
        assert_eq!(covered(&[]), Coverage::Young);
        assert_eq!(covered(&[("kind", "domestic_violence_line"), ("serves", "adults")]), Coverage::Other);
        assert_eq!(covered(&[("status", "hidden")]), Coverage::None);
        let directory = directory(&[row(&[("kind", "police_unit")])]);
        assert_eq!(sorts(directory.services().iter()), [0, 0, 0, 1, 0, 0, 0]);
    }
}

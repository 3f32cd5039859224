//! What a service is for the one who asks, by its kind and its topics.

use super::{
    super::{entry::Kind, service::Serves},
    card::Card,
};
use crate::triage::Group;

/// What a service is for the one who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Made for this: a line for the young, or a specialised line on just this topic.
    Core,
    /// Fits, with a duty or a leaning of its own.
    Close,
    /// Can listen.
    Other,
    /// About something else.
    Unrelated,
}

/// How well the topics of a service meet those of the need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The service names the topic, or its kind does: the place of the topic in the need.
    Named(usize),
    /// It listens to everything.
    General,
    /// It covers a part of the topic.
    Narrow,
    /// It names other topics only.
    Elsewhere,
}

/// Whether an adult who worries about a child is among those it answers, as far as we have been told.
pub(super) fn takes_adults(card: &Card) -> bool {
    matches!(card.kind, Kind::AdultLine | Kind::GovernmentChildProtection | Kind::ViolenceReporting)
        || matches!(card.serves, Serves::All | Serves::Adults)
}

/// Kinds that help with their own topic only: somebody with another sorrow would be sent away.
pub(super) fn leads_nowhere(kind: Kind) -> bool {
    matches!(kind, Kind::CsamRemoval | Kind::MissingChildrenLine | Kind::OnlineAbuseHotline)
}

/// The groups that a kind of service is about. Empty for those that listen to everything.
pub(super) fn own_groups(kind: Kind) -> &'static [Group] {
    use Group::{
        BasicNeeds, DomesticViolence, EmotionalAbuse, HarmfulPractices, LabourTrafficking, Neglect, OnlineExploitation,
        PhysicalAbuse, SelfHarm, SexualAbuse, Suicide,
    };
    match kind {
        Kind::SuicideCrisisLine => &[Suicide, SelfHarm],
        Kind::DomesticViolenceLine => &[DomesticViolence],
        Kind::ViolenceReporting | Kind::PoliceUnit => &[PhysicalAbuse, SexualAbuse, DomesticViolence],
        Kind::GovernmentChildProtection => &[
            PhysicalAbuse,
            SexualAbuse,
            EmotionalAbuse,
            Neglect,
            DomesticViolence,
            HarmfulPractices,
            LabourTrafficking,
        ],
        Kind::OnlineAbuseHotline | Kind::CsamRemoval => &[OnlineExploitation],
        Kind::MissingChildrenLine => &[BasicNeeds],
        Kind::ChildHelpline
        | Kind::YouthHelpline
        | Kind::PeerSupport
        | Kind::AdultLine
        | Kind::StopAbuseLine
        | Kind::Counselling
        | Kind::AiDriven => &[],
    }
}

pub(super) fn fit(card: &Card, wanted: &[Group]) -> Fit {
    let own = own_groups(card.kind);
    let named = |group: &Group| card.groups.contains(*group) || own.contains(group);
    if let Some(place) = wanted.iter().position(named) {
        return Fit::Named(place);
    }
    if card.groups.is_empty() && card.narrow_groups.is_empty() && own.is_empty() {
        return Fit::General;
    }
    if wanted.iter().any(|group| card.narrow_groups.contains(*group)) { Fit::Narrow } else { Fit::Elsewhere }
}

pub(super) fn role_for_young(card: &Card, fit: Fit, wanted: &[Group]) -> Option<Role> {
    let on_topic = wanted.iter().any(|group| own_groups(card.kind).contains(group));
    let named = matches!(fit, Fit::Named(_));
    Some(match card.kind {
        Kind::ChildHelpline => Role::Core,
        // A line for the young with topics of its own, such as running away, is for those topics.
        Kind::YouthHelpline if named || fit == Fit::General => Role::Core,
        Kind::SuicideCrisisLine | Kind::OnlineAbuseHotline if on_topic => Role::Core,
        // A form that takes pictures down helps after somebody has listened.
        Kind::CsamRemoval if on_topic => Role::Close,
        Kind::YouthHelpline if fit == Fit::Elsewhere && card.groups.is_empty() => Role::Unrelated,
        Kind::YouthHelpline | Kind::GovernmentChildProtection => Role::Close,
        Kind::SuicideCrisisLine | Kind::PeerSupport | Kind::Counselling => Role::Other,
        Kind::ViolenceReporting | Kind::DomesticViolenceLine | Kind::PoliceUnit if named => Role::Close,
        Kind::MissingChildrenLine if on_topic => Role::Other,
        // A country's only line may be one on violence; it is still better than none, after all others.
        Kind::ViolenceReporting
        | Kind::DomesticViolenceLine
        | Kind::OnlineAbuseHotline
        | Kind::CsamRemoval
        | Kind::MissingChildrenLine
        | Kind::PoliceUnit => Role::Unrelated,
        // Who writes with us wants a person in the end, not another program.
        Kind::AdultLine | Kind::StopAbuseLine | Kind::AiDriven => return None,
    })
}

pub(super) fn role_for_adult(card: &Card, fit: Fit, wanted: &[Group]) -> Option<Role> {
    let on_topic = wanted.iter().any(|group| own_groups(card.kind).contains(group));
    Some(match card.kind {
        Kind::AdultLine | Kind::GovernmentChildProtection => Role::Core,
        Kind::SuicideCrisisLine | Kind::OnlineAbuseHotline | Kind::MissingChildrenLine if on_topic => Role::Core,
        Kind::ViolenceReporting | Kind::DomesticViolenceLine | Kind::PoliceUnit => {
            if matches!(fit, Fit::Named(_)) || wanted.is_empty() { Role::Core } else { Role::Close }
        }
        Kind::ChildHelpline | Kind::YouthHelpline => Role::Close,
        Kind::SuicideCrisisLine | Kind::Counselling => Role::Other,
        Kind::OnlineAbuseHotline | Kind::MissingChildrenLine => Role::Unrelated,
        // Made for the young person themselves.
        Kind::CsamRemoval | Kind::PeerSupport | Kind::StopAbuseLine | Kind::AiDriven => return None,
    })
}

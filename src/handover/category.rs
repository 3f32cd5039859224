//! What child helplines count a contact under: the reasons of Child Helpline International, as Aselo's definition `as/v1` carries
//! them. A counsellor chooses them when a handover is closed; our own topics only fill the form in beforehand.
//!
//! Source: techmatters/flex-plugins, `IssueCategorizationTab.json`, August 2026.

use crate::triage::Group;

/// The version of the list.
pub const VERSION: &str = "chi-as1-2026-08";

/// Every code.
pub const ALL: &[&str] = &[
    "missing.abduction",
    "missing.lost",
    "missing.runaway",
    "missing.other",
    "violence.bullying",
    "violence.child_marriage",
    "violence.child_labour",
    "violence.cyberbullying",
    "violence.fgm",
    "violence.neglect",
    "violence.online_csae",
    "violence.other_harmful_practices",
    "violence.physical_violence",
    "violence.psychological_violence",
    "violence.sexual_violence",
    "violence.other",
    "mental_health.addictive_substance",
    "mental_health.behaviour",
    "mental_health.self",
    "mental_health.anger",
    "mental_health.fear_anxiety",
    "mental_health.mood",
    "mental_health.neurodevelopmental",
    "mental_health.eating",
    "mental_health.self_harm",
    "mental_health.suicidal",
    "mental_health.trauma",
    "mental_health.other",
    "physical_health.covid_19",
    "physical_health.general_medical",
    "physical_health.hiv",
    "physical_health.nutrition",
    "physical_health.pregnancy",
    "physical_health.srh",
    "physical_health.other",
    "access.education",
    "access.essential_needs",
    "access.general_healthcare_services",
    "access.legal_services_and_advice",
    "access.mental_health_services",
    "access.sexual_health_services",
    "access.socio_economical_services",
    "access.other",
    "discrimination.ethnicity_nationality",
    "discrimination.financial_situation",
    "discrimination.gender",
    "discrimination.gender_identity_orientation",
    "discrimination.health",
    "discrimination.philosophical_or_religious_beliefs",
    "discrimination.other",
    "family.placement",
    "family.family_health_and_wellbeing",
    "family.general_family_issues",
    "family.caregiver",
    "family.siblings",
    "family.other",
    "peer.classmates",
    "peer.friends",
    "peer.partner",
    "peer.other",
    "education_occupation.academic_issues",
    "education_occupation.problems_at_work",
    "education_occupation.teacher_school",
    "education_occupation.other",
    "sexuality.sexual_behaviours",
    "sexuality.orientation_gender_identity",
    "sexuality.other",
    "non_counselling.thanks",
    "non_counselling.silent",
    "non_counselling.abusive",
    "non_counselling.test",
    "non_counselling.information",
    "non_counselling.complaint",
    "non_counselling.parent_question",
    "non_counselling.other",
];

/// The code of that name, if there is one.
pub fn named(code: &str) -> Option<&'static str> {
    ALL.iter().copied().find(|known| *known == code)
}

/// The code that a group of ours most likely is.
pub fn likely(group: Group) -> &'static str {
    match group {
        Group::Suicide => "mental_health.suicidal",
        Group::SelfHarm => "mental_health.self_harm",
        Group::PhysicalAbuse => "violence.physical_violence",
        Group::SexualAbuse => "violence.sexual_violence",
        Group::EmotionalAbuse | Group::DomesticViolence => "violence.psychological_violence",
        Group::Neglect => "violence.neglect",
        Group::Bullying => "violence.bullying",
        Group::OnlineExploitation => "violence.online_csae",
        Group::HarmfulPractices => "violence.other_harmful_practices",
        Group::LabourTrafficking => "violence.child_labour",
        Group::MentalHealth | Group::Grief => "mental_health.mood",
        Group::FamilyRelationships => "family.general_family_issues",
        Group::PeerRelationships => "peer.friends",
        Group::SexualityIdentity => "sexuality.orientation_gender_identity",
        Group::PhysicalHealth => "physical_health.general_medical",
        Group::School => "education_occupation.academic_issues",
        Group::BasicNeeds => "access.essential_needs",
        Group::SubstanceUse => "mental_health.addictive_substance",
        Group::Discrimination => "discrimination.other",
        Group::LegalMigration => "access.legal_services_and_advice",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::triage::Leaf;

    #[test]
    fn every_group_has_a_code_that_is_on_the_list_and_no_code_stands_twice() {
        for leaf in Leaf::ALL {
            assert!(named(likely(leaf.group())).is_some());
        }
        let mut all = ALL.to_vec();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), ALL.len());
        assert_eq!(named("violence"), None);
    }
}

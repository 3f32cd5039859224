//! The reasons of Child Helpline International, as the form for closing shows them: the codes are those of `handover`,
//! the words are those that helplines know.

use crate::handover::category;

/// Headings by the first part of a code.
const HEADINGS: [(&str, &str); 11] = [
    ("missing", "Missing children"),
    ("violence", "Violence"),
    ("mental_health", "Mental health"),
    ("physical_health", "Physical health"),
    ("access", "Access to services"),
    ("discrimination", "Discrimination and exclusion"),
    ("family", "Family relationships"),
    ("peer", "Peer relationships"),
    ("education_occupation", "Education and occupation"),
    ("sexuality", "Sexuality"),
    ("non_counselling", "Not counselling"),
];

/// Words for the second part of a code, where its own letters do not say it.
const WORDS: [(&str, &str); 37] = [
    ("missing.lost", "Lost, unaccounted for or otherwise missing"),
    ("missing.abduction", "Child abduction"),
    ("violence.child_marriage", "Child, early or forced marriage"),
    ("violence.fgm", "Female genital mutilation (FGM)"),
    ("violence.online_csae", "Online child sexual abuse and exploitation"),
    ("violence.other_harmful_practices", "Other harmful traditional practices"),
    ("violence.psychological_violence", "Psychological or emotional violence"),
    ("mental_health.addictive_substance", "Addictive behaviours and substance use"),
    ("mental_health.behaviour", "Behavioural problems"),
    ("mental_health.self", "Concerns about the self"),
    ("mental_health.anger", "Emotional distress: anger"),
    ("mental_health.fear_anxiety", "Emotional distress: fear and anxiety"),
    ("mental_health.mood", "Emotional distress: mood"),
    ("mental_health.neurodevelopmental", "Neurodevelopmental concerns"),
    ("mental_health.eating", "Problems with eating behaviour"),
    ("mental_health.self_harm", "Self-harming behaviour"),
    ("mental_health.suicidal", "Suicidal thoughts and suicide attempts"),
    ("mental_health.trauma", "Traumatic distress"),
    ("physical_health.covid_19", "COVID-19"),
    ("physical_health.general_medical", "General medical concerns"),
    ("physical_health.hiv", "HIV/AIDS: medical or lifestyle information"),
    ("physical_health.pregnancy", "Pregnancy and maternal care"),
    ("physical_health.srh", "Sexual and reproductive health"),
    ("discrimination.ethnicity_nationality", "Ethnicity or nationality"),
    ("discrimination.gender_identity_orientation", "Gender identity or expression, sexual orientation"),
    ("family.placement", "Adoption, fostering, extended family placement"),
    ("family.caregiver", "Relationship to caregiver"),
    ("family.siblings", "Relationship with siblings"),
    ("peer.classmates", "Classmates or colleagues"),
    ("peer.friends", "Friends and friendships"),
    ("peer.partner", "Partner relationships"),
    ("education_occupation.teacher_school", "Teacher and school problems"),
    ("sexuality.orientation_gender_identity", "Sexual orientation and gender identity"),
    ("non_counselling.thanks", "Thank you for your assistance"),
    ("non_counselling.complaint", "Complaint about the helpline"),
    ("non_counselling.parent_question", "Question by a parent"),
    ("non_counselling.test", "A test"),
];

/// A heading with its reasons.
pub(super) struct Heading {
    /// What it is called.
    pub name: &'static str,
    /// Code, words, and whether it is filled in beforehand.
    pub reasons: Vec<(&'static str, String, bool)>,
}

impl Heading {
    /// Whether one of its reasons is filled in.
    pub(super) fn is_open(&self) -> bool {
        self.reasons.iter().any(|(_, _, likely)| *likely)
    }
}

/// Every heading. What triage holds for likely is filled in: the counsellor decides.
pub(super) fn headings(likely: Option<&str>) -> Vec<Heading> {
    let reasons = |start: &str| {
        let own = category::ALL.iter().filter(|code| code.split('.').next() == Some(start));
        own.map(|code| (*code, words(code), likely == Some(code))).collect()
    };
    HEADINGS.iter().map(|(start, name)| Heading { name, reasons: reasons(start) }).collect()
}

/// What a code means.
fn words(code: &str) -> String {
    if let Some((_, words)) = WORDS.iter().find(|(known, _)| *known == code) {
        return (*words).to_owned();
    }
    let own = code.split('.').nth(1).unwrap_or(code).replace('_', " ");
    let mut letters = own.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_stands_under_one_heading_and_every_word_belongs_to_a_reason() {
        let shown: usize = headings(None).iter().map(|heading| heading.reasons.len()).sum();
        assert_eq!(shown, category::ALL.len());
        for (code, _) in WORDS {
            assert!(category::named(code).is_some(), "{code}");
        }
        assert_eq!(words("peer.other"), "Other");
        let open: Vec<&str> = headings(Some("peer.friends")).iter().filter(|h| h.is_open()).map(|h| h.name).collect();
        assert_eq!(open, ["Peer relationships"]);
    }
}

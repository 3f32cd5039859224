//! What every verdict of triage must be, whatever the words.

use helpbridge::triage::{Assessment, Group, Urgency};

/// Holds a verdict against its promises.
pub fn is_sound(verdict: &Assessment) {
    let scores = verdict.scores;
    assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)), "a likelihood outside of 0 to 1: {scores:?}");
    assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-3, "likelihoods that do not sum to 1: {scores:?}");
    let likeliest = (0..scores.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    assert_eq!(likeliest.map(|at| Urgency::ALL[at]), Some(verdict.urgency), "another level is likelier");
    for evidence in &verdict.evidence {
        assert!((0.0..=1.0).contains(&evidence.weight), "the weight {}", evidence.weight);
        assert!(!evidence.id.is_empty() && evidence.layer == "rule");
    }
    assert!(verdict.understood || verdict.urgency == Urgency::None, "danger in words that were not understood");
    // A concern may rest on nothing but that someone tells something.
    assert!(!verdict.evidence.is_empty() || verdict.urgency <= Urgency::Concern, "danger without a reason");
    let groups: Vec<Group> = verdict.groups();
    assert!(groups.iter().enumerate().all(|(at, group)| !groups[..at].contains(group)), "a group twice");
}

//! What every verdict of triage must be, whatever the words.

use helpbridge::triage::{Assessment, Group, Urgency};

/// Holds a verdict against its promises.
pub fn is_sound(verdict: &Assessment) {
    let scores = verdict.scores;
    assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)), "a likelihood outside of 0 to 1: {scores:?}");
    assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-3, "likelihoods that do not sum to 1: {scores:?}");
    for evidence in &verdict.evidence {
        assert!((0.0..=1.0).contains(&evidence.weight), "the weight {}", evidence.weight);
        assert!(!evidence.id.is_empty(), "evidence without a name");
        assert!(
            ["rule", "linear", "encoder", "context"].contains(&evidence.layer.as_str()),
            "of the layer {}",
            evidence.layer
        );
    }
    // In a language that nobody here knows someone may be telling something; more than that cannot be known.
    let most = if verdict.understood { Urgency::Emergency } else { Urgency::Concern };
    assert!(verdict.urgency <= most, "danger in words that were not understood");
    // A concern may rest on nothing but that someone tells something.
    assert!(!verdict.evidence.is_empty() || verdict.urgency <= Urgency::Concern, "danger without a reason");
    let groups: Vec<Group> = verdict.groups();
    assert!(groups.iter().enumerate().all(|(at, group)| !groups[..at].contains(group)), "a group twice");
}

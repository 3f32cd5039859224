//! How a helpline stands, from what was found out about it. Pure: the same findings always give the same standing.

use chrono::{DateTime, Utc};

use crate::store::helplines::{Finding, Helpline};

/// How a helpline that has no system of ours, or one, gets its handovers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointKind {
    /// Its own system answers at an address.
    Webhook,
    /// Its counsellors use the console that is built in.
    Console,
}

impl EndpointKind {
    /// Its name in the store and in the form.
    pub fn as_str(self) -> &'static str {
        match self {
            EndpointKind::Webhook => "webhook",
            EndpointKind::Console => "console",
        }
    }
}

/// What was found out in the present round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Somebody called a number that was found independently.
    pub called: bool,
    /// The endpoint has proven that the helpline controls it.
    pub proven: bool,
    /// Who approved.
    pub approvers: Vec<String>,
}

impl Found {
    /// What counts of these findings: those of the round that began then.
    pub fn since(findings: &[Finding], round_at: DateTime<Utc>) -> Found {
        let mut found = Found::default();
        for finding in findings.iter().filter(|finding| finding.at >= round_at) {
            match finding.kind.as_str() {
                CALL => found.called = true,
                PROOF => found.proven = true,
                APPROVAL if !found.approvers.contains(&finding.staff_id) => {
                    found.approvers.push(finding.staff_id.clone());
                }
                _ => {}
            }
        }
        found
    }

    /// Whether all that is needed was found out.
    pub fn is_complete(&self) -> bool {
        self.called && self.proven && self.approvers.len() >= APPROVERS
    }
}

/// How many have to approve.
pub(super) const APPROVERS: usize = 2;

/// The kinds of findings.
pub(super) const CALL: &str = "call_back";
pub(super) const PROOF: &str = "proof";
pub(super) const APPROVAL: &str = "approval";

/// How a helpline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It applied; nobody has approved yet.
    Applied,
    /// One has approved.
    Half,
    /// It gets handovers.
    Live,
    /// Its time is over, and it was not checked again.
    Expired,
    /// It was put out.
    Stopped,
    /// It was not let in.
    Refused,
}

impl Standing {
    /// The standing at this time.
    pub fn of(helpline: &Helpline, found: &Found, now: DateTime<Utc>) -> Standing {
        match helpline.live_until {
            _ if helpline.refused_at.is_some() => Standing::Refused,
            _ if helpline.stopped_at.is_some() => Standing::Stopped,
            Some(until) if now < until => Standing::Live,
            Some(_) => Standing::Expired,
            None if found.approvers.is_empty() => Standing::Applied,
            None => Standing::Half,
        }
    }

    /// In words.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Applied => "applied",
            Standing::Half => "approved by one",
            Standing::Live => "live",
            Standing::Expired => "expired",
            Standing::Stopped => "stopped",
            Standing::Refused => "refused",
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("a time") + TimeDelta::days(day)
    }

    fn finding(kind: &str, who: &str, day: i64) -> Finding {
        let text = |text: &str| text.to_owned();
        Finding {
            id: text(""),
            helpline_id: text(""),
            kind: text(kind),
            staff_id: text(who),
            note: text(""),
            at: at(day),
        }
    }

    #[test]
    fn two_different_approvers_a_call_and_a_proof_are_needed_all_of_this_round() {
        let all = [finding(CALL, "a", 1), finding(PROOF, "", 1), finding(APPROVAL, "a", 1), finding(APPROVAL, "b", 2)];
        assert!(Found::since(&all, at(0)).is_complete());
        for without in 0..all.len() {
            let mut rest = all.to_vec();
            rest.remove(without);
            assert!(!Found::since(&rest, at(0)).is_complete(), "{without}");
        }
        let mut twice = all.to_vec();
        twice[3].staff_id = "a".to_owned();
        assert!(!Found::since(&twice, at(0)).is_complete(), "the same one twice");
        assert!(!Found::since(&all, at(2)).is_complete(), "what was found out before does not count");
    }
}

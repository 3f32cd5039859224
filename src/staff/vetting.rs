//! Letting a helpline in, and putting it out.
//!
//! Nothing goes live by itself. A number that was found independently is called, the endpoint proves that the helpline
//! controls it, and two different approvers decide. After 90 days all of it is due again. Anyone of them can put a
//! helpline out at once; nobody can let one in alone.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    ids,
    store::{
        Error, Result, Tx,
        helplines::{self, Finding, Helpline, NEW_FOR},
        staff,
    },
};

use super::{
    office::{Act, Member, Office},
    standing::{APPROVAL, APPROVERS, CALL, EndpointKind, Found, PROOF, Standing},
    throttle::Tries,
};

/// How long a helpline is live before it is checked again.
const LIVE: TimeDelta = TimeDelta::days(90);
/// How many conversations a counsellor has at once, unless the helpline says otherwise.
const AT_ONCE: i64 = 2;
/// How often a code may be typed.
const CODES: Tries = Tries { most: 5, within: TimeDelta::hours(1) };

/// What a helpline says about itself, checked for form by whoever took it in.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the form")]
pub struct Application {
    pub id: String,
    pub organisation: String,
    pub country: String,
    pub services: Vec<String>,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub website: String,
    pub policy_url: String,
    pub evidence: String,
    pub ages: (u8, u8),
    pub languages: Vec<String>,
    pub hours: String,
    pub timezone: String,
    pub reporting: &'static str,
    pub endpoint_kind: EndpointKind,
    pub endpoint_url: String,
}

/// Why something cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Not {
    /// There is no such helpline.
    #[error("There is no such helpline.")]
    Known,
    /// It does not stand in a way that allows it.
    #[error("This cannot be done as the helpline stands now.")]
    Now,
    /// A number or a place where it was found is missing.
    #[error("Write the number, where it was found, and with whom you spoke.")]
    Whole,
    /// The number is the one that the applicant gave.
    #[error(
        "This is the number that the applicant gave. Find one elsewhere: a register, a printed list, another site."
    )]
    Independent,
    /// The same approver again.
    #[error("You have approved already. Another approver has to decide.")]
    Another,
    /// Nobody has called.
    #[error("First somebody has to call a number that was found independently, and note it here.")]
    Called,
    /// The endpoint has not proven anything.
    #[error("First the endpoint has to prove that the helpline controls it.")]
    Proven,
    /// The code is not the one that was told.
    #[error("This is not the code that was told in the call. After five tries a new hour has to begin.")]
    Code,
}

/// What came of it.
type Done<T> = Result<std::result::Result<T, Not>>;

impl Office {
    /// Takes an application in. The same one again changes nothing.
    pub async fn apply(&self, new: Application) -> Result<()> {
        let now = self.clock().now();
        let id = new.id.clone();
        let row = Helpline {
            id: new.id,
            organisation: new.organisation,
            country: new.country,
            services: new.services.join("\n"),
            contact_name: new.contact_name,
            contact_email: new.contact_email,
            contact_phone: new.contact_phone,
            website: new.website,
            policy_url: new.policy_url,
            evidence: new.evidence,
            min_age: new.ages.0.into(),
            max_age: new.ages.1.into(),
            languages: new.languages.join("\n"),
            hours: new.hours,
            timezone: new.timezone,
            reporting: new.reporting.to_owned(),
            endpoint_kind: new.endpoint_kind.as_str().to_owned(),
            endpoint_url: new.endpoint_url,
            applied_at: now,
            round_at: now,
            code_hash: None,
            live_until: None,
            stopped_at: None,
            refused_at: None,
            most_at_once: AT_ONCE,
        };
        let mut tx = self.db().begin().await?;
        match helplines::add(&mut tx, &row).await {
            Err(Error::Duplicate) => return Ok(()),
            added => added?,
        }
        self.note_about(&mut tx, "applicant", Act("endpoint.applied"), (&id, ""), "").await?;
        tx.commit().await
    }

    /// A helpline with what counts about it.
    pub async fn helpline(&self, id: &str) -> Result<Option<(Helpline, Vec<Finding>, Found, Standing)>> {
        let Some(helpline) = helplines::by_id(self.db(), id).await? else { return Ok(None) };
        let findings = helplines::findings(self.db(), id).await?;
        let found = Found::since(&findings, helpline.round_at);
        let standing = Standing::of(&helpline, &found, self.clock().now());
        Ok(Some((helpline, findings, found, standing)))
    }

    /// Every helpline with how it stands.
    pub async fn helplines(&self) -> Result<Vec<(Helpline, Standing)>> {
        let mut all = Vec::new();
        for helpline in helplines::all(self.db()).await? {
            let findings = helplines::findings(self.db(), &helpline.id).await?;
            let standing = Standing::of(&helpline, &Found::since(&findings, helpline.round_at), self.clock().now());
            all.push((helpline, standing));
        }
        Ok(all)
    }

    /// Whether a helpline gets handovers now.
    pub async fn is_live(&self, id: &str) -> Result<bool> {
        let helpline = helplines::by_id(self.db(), id).await?;
        let now = self.clock().now();
        Ok(helpline.is_some_and(|helpline| Standing::of(&helpline, &Found::default(), now) == Standing::Live))
    }

    /// Until when a helpline counts as new, and so takes few at once; `None` when it is not new, or not live.
    pub async fn new_until(&self, id: &str) -> Result<Option<DateTime<Utc>>> {
        if !self.is_live(id).await? {
            return Ok(None);
        }
        let since = helplines::let_in_at(self.db(), id).await?;
        Ok(since.map(|at| at + NEW_FOR).filter(|until| *until > self.clock().now()))
    }

    /// Notes a call to a number that was found independently.
    pub async fn note_call(&self, by: &Member, id: &str, number: &str, found_in: &str, spoke_with: &str) -> Done<()> {
        if [number, found_in, spoke_with].iter().any(|text| text.trim().is_empty()) || digits(number).len() < 3 {
            return Ok(Err(Not::Whole));
        }
        let (mut tx, helpline) = match self.open(id).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        if same_number(number, &helpline.contact_phone) {
            return Ok(Err(Not::Independent));
        }
        let note = format!("{} (found in: {}; spoke with: {})", number.trim(), found_in.trim(), spoke_with.trim());
        self.find(&mut tx, &helpline, CALL, by, &note).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// A code to tell in the call, where control is proven by typing it into the console. An older one is void.
    pub async fn fresh_code(&self, by: &Member, id: &str) -> Done<String> {
        let (mut tx, mut helpline) = match self.open(id).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        if helpline.endpoint_kind != EndpointKind::Console.as_str() {
            return Ok(Err(Not::Now));
        }
        let code: String = ids::fresh_nonce::<8>().iter().map(|byte| char::from(b'0' + byte % 10)).collect();
        helpline.code_hash = Some(self.hash(&["code", id, &code]));
        helplines::set_standing(&mut tx, &helpline).await?;
        self.note_about(&mut tx, &by.actor(), Act("endpoint.noted"), (id, ""), "made a code").await?;
        tx.commit().await?;
        Ok(Ok(code))
    }

    /// Takes the code that was told in the call from the helpline's lead.
    pub async fn prove_by_code(&self, lead: &Member, code: &str) -> Done<()> {
        let Some(id) = lead.helpline.as_deref() else { return Ok(Err(Not::Known)) };
        let now = self.clock().now();
        if self.throttle().wait(&["code", id], CODES, now).is_some() {
            return Ok(Err(Not::Code));
        }
        self.throttle().count(&["code", id], CODES, now);
        let (mut tx, mut helpline) = match self.open(id).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        let typed: String = code.chars().filter(char::is_ascii_digit).collect();
        if helpline.code_hash.as_ref() != Some(&self.hash(&["code", id, &typed])) {
            return Ok(Err(Not::Code));
        }
        helpline.code_hash = None;
        helplines::set_standing(&mut tx, &helpline).await?;
        self.find(&mut tx, &helpline, PROOF, lead, "the lead typed the code that was told in the call").await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Notes that the endpoint answered a signed challenge.
    pub async fn note_proof(&self, by: &Member, id: &str) -> Done<()> {
        let (mut tx, helpline) = match self.open(id).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        let note = "the endpoint answered a signed challenge";
        self.find(&mut tx, &helpline, PROOF, by, note).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Approves. The second approval needs a call and a proof, and lets the helpline in.
    pub async fn approve(&self, by: &Member, id: &str) -> Done<Standing> {
        let (mut tx, mut helpline) = match self.open(id).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        let before = Found::since(&helplines::findings_in(&mut tx, id).await?, helpline.round_at);
        if before.approvers.contains(&by.id) {
            return Ok(Err(Not::Another));
        }
        if before.approvers.len() + 1 >= APPROVERS {
            if !before.called {
                return Ok(Err(Not::Called));
            }
            if !before.proven {
                return Ok(Err(Not::Proven));
            }
        }
        let now = self.clock().now();
        self.find(&mut tx, &helpline, APPROVAL, by, "").await?;
        let found = Found::since(&helplines::findings_in(&mut tx, id).await?, helpline.round_at);
        if found.is_complete() {
            let change = if helpline.live_until.is_some() { "checked again" } else { helplines::LET_IN };
            // What was found out is used up: the next check begins from nothing.
            helpline.round_at = now + TimeDelta::milliseconds(1);
            helpline.live_until = Some(now + LIVE);
            helplines::set_standing(&mut tx, &helpline).await?;
            self.publish(&mut tx, id, change, now).await?;
            self.note_about(&mut tx, &by.actor(), Act("endpoint.status"), (id, ""), change).await?;
        }
        tx.commit().await?;
        Ok(Ok(Standing::of(&helpline, &found, now)))
    }

    /// Does not let a helpline in.
    pub async fn refuse(&self, by: &Member, id: &str, reason: &str) -> Done<()> {
        let (mut tx, mut helpline) = match self.open(id).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        let now = self.clock().now();
        if helpline.live_until.is_some_and(|until| until > now) {
            return Ok(Err(Not::Now));
        }
        helpline.refused_at = Some(now);
        helplines::set_standing(&mut tx, &helpline).await?;
        self.note_about(&mut tx, &by.actor(), Act("endpoint.status"), (id, ""), &format!("refused: {reason}")).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Puts a helpline out at once: it gets nothing more, its people's sessions end, and with them their streams.
    pub async fn stop(&self, by: &Member, id: &str, reason: &str) -> Done<()> {
        let mut tx = self.db().begin().await?;
        let Some(mut helpline) = helplines::held(&mut tx, id).await? else { return Ok(Err(Not::Known)) };
        if helpline.stopped_at.is_some() {
            return Ok(Err(Not::Now));
        }
        let now = self.clock().now();
        let was_live = helpline.live_until.is_some();
        helpline.stopped_at = Some(now);
        helplines::set_standing(&mut tx, &helpline).await?;
        staff::end_sessions_of_helpline(&mut tx, id).await?;
        self.note_about(&mut tx, &by.actor(), Act("endpoint.status"), (id, ""), &format!("put out: {reason}")).await?;
        if was_live {
            self.publish(&mut tx, id, "stopped", now).await?;
        }
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Begins the check anew. A helpline that is live stays so until its time is over; any other needs all of it.
    pub async fn begin_again(&self, by: &Member, id: &str) -> Done<()> {
        let mut tx = self.db().begin().await?;
        let Some(mut helpline) = helplines::held(&mut tx, id).await? else { return Ok(Err(Not::Known)) };
        let now = self.clock().now();
        let live = helpline.stopped_at.is_none() && helpline.live_until.is_some_and(|until| until > now);
        if !live {
            (helpline.live_until, helpline.stopped_at, helpline.refused_at) = (None, None, None);
        }
        // Whatever was found out this very moment belongs to the time before.
        helpline.round_at = now + TimeDelta::milliseconds(1);
        helpline.code_hash = None;
        helplines::set_standing(&mut tx, &helpline).await?;
        self.note_about(&mut tx, &by.actor(), Act("endpoint.status"), (id, ""), "begun again").await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// A helpline that can still be decided about, held for this transaction.
    async fn open(&self, id: &str) -> Done<(Tx, Helpline)> {
        let mut tx = self.db().begin().await?;
        Ok(match helplines::held(&mut tx, id).await? {
            None => Err(Not::Known),
            Some(helpline) if helpline.stopped_at.is_some() || helpline.refused_at.is_some() => Err(Not::Now),
            Some(helpline) => Ok((tx, helpline)),
        })
    }

    async fn find(&self, tx: &mut Tx, helpline: &Helpline, kind: &str, who: &Member, note: &str) -> Result<()> {
        // Never before the round that it belongs to, which may have begun a moment ago.
        let at = self.clock().now().max(helpline.round_at);
        let finding = Finding {
            id: ids::fresh_row(at),
            helpline_id: helpline.id.clone(),
            kind: kind.to_owned(),
            staff_id: who.id.clone(),
            note: note.to_owned(),
            at,
        };
        helplines::add_finding(tx, &finding).await?;
        let (act, detail) = match kind {
            APPROVAL => (Act("endpoint.approved"), String::new()),
            kind => (Act("endpoint.noted"), format!("{kind}: {note}")),
        };
        self.note_about(tx, &who.actor(), act, (&helpline.id, ""), &detail).await
    }

    async fn publish(&self, tx: &mut Tx, helpline: &str, change: &str, now: DateTime<Utc>) -> Result<()> {
        helplines::add_change(tx, &ids::fresh_row(now), helpline, change, now).await
    }
}

/// The digits of a number.
fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// Whether two numbers end alike, however they are written.
fn same_number(one: &str, other: &str) -> bool {
    let (one, other) = (digits(one), digits(other));
    let shared = one.len().min(other.len()).min(8);
    shared >= 3 && one[one.len() - shared..] == other[other.len() - shared..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_again_however_it_is_written() {
        assert!(same_number("+254 20 123-4567", "020 1234567"));
        assert!(same_number("116", "116"));
        assert!(!same_number("+254 20 123-4567", "+254 20 123-4568"));
        assert!(!same_number("116", "+254 20 123-4567") && !same_number("", ""));
    }
}

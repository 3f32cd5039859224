//! Claims: somebody says that an entry of the directory is theirs, and proves it.
//!
//! The proof goes over what the entry itself lists: a file on the domain of its website, or a code that an operator sends
//! to its mail address. Nothing that the claimant gives is ever called or written to. After the proof an approver decides,
//! and only then an account is made. Whatever is odd on the way changes nothing, and stands in the operator's list.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    directory::Service,
    ids,
    store::{
        Error, Result, Tx,
        claims::{self, Claim, Keeper, Warning},
    },
};

use super::{
    accounts::{Added, BadName, NewAccount},
    office::{Act, Member, Office},
    proof::ClaimWay,
    role::Role,
};

/// How long a claim is open, until it is granted.
const OPEN: TimeDelta = TimeDelta::days(14);
/// How long a code counts.
const CODE: TimeDelta = TimeDelta::days(7);
/// How often a code may be typed.
const TRIES: i64 = 5;
/// How many claims of one entry may be open at once.
const AT_ONCE: usize = 5;
/// How many claims and warnings are listed.
const MOST: i64 = 200;

/// How a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimStanding {
    /// It is to be proven.
    Open,
    /// It is proven; an approver has to decide.
    Proven,
    /// It is granted; the claimant has to make an account.
    Granted,
    /// An account keeps the entry by it.
    Used,
    /// It was refused, overtaken, tried too often, or its time is over.
    Closed,
}

impl ClaimStanding {
    /// The standing at this time.
    pub fn of(claim: &Claim, now: DateTime<Utc>) -> ClaimStanding {
        match claim {
            _ if claim.staff_id.is_some() => ClaimStanding::Used,
            _ if claim.closed_at.is_some() => ClaimStanding::Closed,
            _ if claim.made_at + OPEN <= now => ClaimStanding::Closed,
            _ if claim.granted_at.is_some() => ClaimStanding::Granted,
            _ if claim.proven_at.is_some() => ClaimStanding::Proven,
            _ => ClaimStanding::Open,
        }
    }

    /// In words.
    pub fn as_str(self) -> &'static str {
        match self {
            ClaimStanding::Open => "to be proven",
            ClaimStanding::Proven => "proven, to be decided",
            ClaimStanding::Granted => "granted, no account yet",
            ClaimStanding::Used => "done",
            ClaimStanding::Closed => "closed",
        }
    }
}

/// What is odd about a claim: the name in the store, and its words.
pub const ODD: [(&str, &str); 7] = [
    ("wrong_code", "A wrong code was typed"),
    ("wrong_file", "The file on the domain holds something else"),
    ("foreign", "Another domain or address was sent along than the entry lists"),
    ("rival", "Somebody else claims the same entry"),
    ("kept", "Somebody keeps this entry already"),
    ("replay", "A proof was sent that is used up"),
    ("moved", "The entry lists something else now than when it was claimed"),
];

/// Why something cannot be done with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotClaimed {
    /// There is no such claim.
    #[error("There is no such claim.")]
    Known,
    /// It does not stand in a way that allows it.
    #[error("This cannot be done as the claim stands now.")]
    Now,
    /// The entry has nothing that this way of proof could go over.
    #[error("The entry lists nothing that this proof could go over.")]
    Nothing,
    /// Too many claims of this entry are open.
    #[error("Several people claim this entry at the moment. Write to whoever runs this site.")]
    Many,
    /// The proof is wrong.
    #[error("This is not the proof. Nothing was changed, and whoever runs this site sees that it was tried.")]
    Wrong,
    /// The entry lists something else now.
    #[error("The entry lists another address now than when you claimed it. Begin again.")]
    Moved,
}

/// What came of it.
type Done<T> = Result<std::result::Result<T, NotClaimed>>;

/// A claim to take in.
#[derive(Clone, Debug)]
pub struct NewClaim {
    /// What the claimant's link ends with.
    pub secret: String,
    /// How it is to be proven.
    pub way: ClaimWay,
    /// Who says so, and what they do there.
    pub claimant: String,
    /// A domain or an address that came with the form although none is asked for.
    pub foreign: bool,
}

impl Office {
    /// Takes a claim in. The same form again changes nothing.
    pub async fn claim(&self, new: NewClaim, service: &Service) -> Done<()> {
        let Some(target) = new.way.target(service) else { return Ok(Err(NotClaimed::Nothing)) };
        let now = self.clock().now();
        let claim = Claim {
            id: self.claim_id(&new.secret),
            service: service.id.clone(),
            way: new.way.as_str().to_owned(),
            target,
            claimant: new.claimant,
            made_at: now,
            code_hash: None,
            code_until: None,
            tries: 0,
            proven_at: None,
            granted_at: None,
            closed_at: None,
            why: String::new(),
            staff_id: None,
        };
        let mut tx = self.db().begin().await?;
        let others = claims::open_of(&mut tx, &claim.service, now - OPEN).await?;
        let is_again = others.iter().any(|other| other.id == claim.id);
        if others.len() >= AT_ONCE && !is_again {
            return Ok(Err(NotClaimed::Many));
        }
        match claims::add(&mut tx, &claim).await {
            Err(Error::Duplicate) => return Ok(Ok(())),
            added => added?,
        }
        self.note(&mut tx, "claimant", Act("claim.made"), &format!("{}, {}", claim.service, claim.way)).await?;
        if new.foreign {
            self.odd(&mut tx, &claim, "foreign").await?;
        }
        if claims::count_of(&mut tx, &claim.service).await? > 0 {
            self.odd(&mut tx, &claim, "kept").await?;
        }
        for other in &others {
            self.odd(&mut tx, other, "rival").await?;
        }
        if !others.is_empty() {
            self.odd(&mut tx, &claim, "rival").await?;
        }
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// The claim behind a link.
    pub async fn claim_behind(&self, secret: &str) -> Result<Option<(Claim, ClaimStanding)>> {
        self.claim_with(&self.claim_id(secret)).await
    }

    /// A claim by its key.
    pub async fn claim_with(&self, id: &str) -> Result<Option<(Claim, ClaimStanding)>> {
        let claim = claims::by_id(self.db(), id).await?;
        let now = self.clock().now();
        Ok(claim.map(|claim| {
            let standing = ClaimStanding::of(&claim, now);
            (claim, standing)
        }))
    }

    /// The newest claims.
    pub async fn claims(&self) -> Result<Vec<(Claim, ClaimStanding)>> {
        let now = self.clock().now();
        let all = claims::newest(self.db(), MOST).await?;
        let with = |claim: Claim| {
            let standing = ClaimStanding::of(&claim, now);
            (claim, standing)
        };
        Ok(all.into_iter().map(with).collect())
    }

    /// The newest of what is odd.
    pub async fn claim_warnings(&self) -> Result<Vec<Warning>> {
        claims::newest_warnings(self.db(), MOST).await
    }

    /// What the file on the domain has to hold for a claim.
    pub fn claim_line(&self, claim: &Claim) -> String {
        format!("helpbridge-claim={}", &self.hash(&["claim-file", &claim.id])[..32])
    }

    /// Holds what was found on the domain against what has to be there. `target` is what the entry lists now, `found` what
    /// the file holds; `None`: there is none.
    pub async fn prove_by_file(&self, secret: &str, target: Option<&str>, found: Option<&str>) -> Done<()> {
        let (mut tx, mut claim) = match self.to_prove(secret, ClaimWay::Domain, target).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        let line = self.claim_line(&claim);
        let holds = found.is_some_and(|text| text.lines().any(|found| found.trim() == line));
        if !holds {
            // Whoever has not put it there yet is not odd; whoever has put something else there is.
            if found.is_some() {
                self.odd(&mut tx, &claim, "wrong_file").await?;
                tx.commit().await?;
            }
            return Ok(Err(NotClaimed::Wrong));
        }
        self.proven(&mut tx, &mut claim).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// A code for an operator to send to the address that the entry lists. An older one is void.
    pub async fn fresh_claim_code(&self, by: &Member, id: &str, target: Option<&str>) -> Done<String> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let Some(mut claim) = claims::held(&mut tx, id).await? else { return Ok(Err(NotClaimed::Known)) };
        if claim.way != ClaimWay::Mail.as_str() || ClaimStanding::of(&claim, now) != ClaimStanding::Open {
            return Ok(Err(NotClaimed::Now));
        }
        if target != Some(claim.target.as_str()) {
            return Ok(Err(NotClaimed::Moved));
        }
        let code: String = ids::fresh_nonce::<8>().iter().map(|byte| char::from(b'0' + byte % 10)).collect();
        claim.code_hash = Some(self.hash(&["claim-code", id, &code]));
        claim.code_until = Some(now + CODE);
        claim.tries = 0;
        claims::set(&mut tx, &claim).await?;
        self.note(&mut tx, &by.actor(), Act("claim.made"), &format!("{}, made a code", claim.service)).await?;
        tx.commit().await?;
        Ok(Ok(code))
    }

    /// Takes the code that came by mail.
    pub async fn prove_by_mail(&self, secret: &str, target: Option<&str>, code: &str) -> Done<()> {
        let (mut tx, mut claim) = match self.to_prove(secret, ClaimWay::Mail, target).await? {
            Ok(open) => open,
            Err(not) => return Ok(Err(not)),
        };
        let now = self.clock().now();
        let typed: String = code.chars().filter(char::is_ascii_digit).collect();
        let is_right = claim.code_until.is_some_and(|until| now < until)
            && claim.code_hash.as_ref() == Some(&self.hash(&["claim-code", &claim.id, &typed]));
        if !is_right {
            claim.tries += 1;
            if claim.tries >= TRIES {
                (claim.code_hash, claim.code_until) = (None, None);
            }
            claims::set(&mut tx, &claim).await?;
            self.odd(&mut tx, &claim, "wrong_code").await?;
            tx.commit().await?;
            return Ok(Err(NotClaimed::Wrong));
        }
        self.proven(&mut tx, &mut claim).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Grants a proven claim. Others of the same entry are overtaken.
    pub async fn grant_claim(&self, by: &Member, id: &str, target: Option<&str>) -> Done<()> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let Some(mut claim) = claims::held(&mut tx, id).await? else { return Ok(Err(NotClaimed::Known)) };
        if ClaimStanding::of(&claim, now) != ClaimStanding::Proven {
            return Ok(Err(NotClaimed::Now));
        }
        if target != Some(claim.target.as_str()) {
            self.odd(&mut tx, &claim, "moved").await?;
            tx.commit().await?;
            return Ok(Err(NotClaimed::Moved));
        }
        claim.granted_at = Some(now);
        claims::set(&mut tx, &claim).await?;
        for mut other in claims::open_of(&mut tx, &claim.service, now - OPEN).await? {
            if other.id != claim.id {
                other.closed_at = Some(now);
                "another claim of the entry was granted".clone_into(&mut other.why);
                claims::set(&mut tx, &other).await?;
            }
        }
        self.note(&mut tx, &by.actor(), Act("claim.decided"), &format!("{}, granted", claim.service)).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Does not grant a claim, or takes back a grant that no account was made of.
    pub async fn refuse_claim(&self, by: &Member, id: &str, why: &str) -> Done<()> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let Some(mut claim) = claims::held(&mut tx, id).await? else { return Ok(Err(NotClaimed::Known)) };
        if matches!(ClaimStanding::of(&claim, now), ClaimStanding::Used | ClaimStanding::Closed) {
            return Ok(Err(NotClaimed::Now));
        }
        claim.closed_at = Some(now);
        why.clone_into(&mut claim.why);
        claims::set(&mut tx, &claim).await?;
        self.note(&mut tx, &by.actor(), Act("claim.decided"), &format!("{}, refused", claim.service)).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Makes the account of a granted claim; gives the link with which it is set up. The claim is used up by it.
    pub async fn add_keeper(
        &self,
        secret: &str,
        name: String,
        alias: String,
    ) -> Done<std::result::Result<Added, BadName>> {
        let Some((claim, ClaimStanding::Granted)) = self.claim_behind(secret).await? else {
            self.replayed(secret).await?;
            return Ok(Err(NotClaimed::Now));
        };
        let new = NewAccount { name, alias, role: Role::Keeper, helpline: None };
        let added = match self.add("claimant", new).await? {
            Ok(added) => added,
            Err(bad) => return Ok(Ok(Err(bad))),
        };
        // Should the claim have been used meanwhile, the account keeps nothing.
        match self.use_claim(&claim.id, &added.id).await? {
            Ok(()) => Ok(Ok(Ok(added))),
            Err(not) => {
                self.disable("program", &added.id).await?;
                Ok(Err(not))
            }
        }
    }

    /// Lets a keeper who has an account already keep one more entry, by a claim of theirs that was granted.
    pub async fn take_claim(&self, by: &Member, secret: &str) -> Done<()> {
        let done = self.use_claim(&self.claim_id(secret), &by.id).await?;
        if done.is_err() {
            self.replayed(secret).await?;
        }
        Ok(done)
    }

    /// Lets somebody keep an entry no longer.
    pub async fn end_keeper(&self, by: &Member, service: &str, staff: &str) -> Result<bool> {
        let mut tx = self.db().begin().await?;
        let done = claims::end(&mut tx, service, staff).await?;
        if done {
            let detail = format!("{service}, staff:{staff} keeps it no longer");
            self.note(&mut tx, &by.actor(), Act("entry.keeper"), &detail).await?;
        }
        tx.commit().await?;
        Ok(done)
    }

    async fn use_claim(&self, id: &str, staff: &str) -> Done<()> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let Some(mut claim) = claims::held(&mut tx, id).await? else { return Ok(Err(NotClaimed::Known)) };
        if ClaimStanding::of(&claim, now) != ClaimStanding::Granted {
            return Ok(Err(NotClaimed::Now));
        }
        claim.staff_id = Some(staff.to_owned());
        claims::set(&mut tx, &claim).await?;
        let keeper = Keeper { service: claim.service.clone(), staff_id: staff.to_owned(), since: now };
        claims::keep(&mut tx, &keeper).await?;
        let detail = format!("{}, staff:{staff} keeps it", claim.service);
        self.note(&mut tx, "claimant", Act("entry.keeper"), &detail).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// A claim that can be proven in this way, held for this transaction.
    async fn to_prove(&self, secret: &str, way: ClaimWay, target: Option<&str>) -> Done<(Tx, Claim)> {
        let mut tx = self.db().begin().await?;
        let Some(claim) = claims::held(&mut tx, &self.claim_id(secret)).await? else {
            return Ok(Err(NotClaimed::Known));
        };
        let standing = ClaimStanding::of(&claim, self.clock().now());
        let odd = match standing {
            ClaimStanding::Open if claim.way != way.as_str() => Some(("foreign", NotClaimed::Now)),
            ClaimStanding::Open if target != Some(claim.target.as_str()) => Some(("moved", NotClaimed::Moved)),
            ClaimStanding::Open => None,
            _ => Some(("replay", NotClaimed::Now)),
        };
        if let Some((kind, not)) = odd {
            self.odd(&mut tx, &claim, kind).await?;
            tx.commit().await?;
            return Ok(Err(not));
        }
        Ok(Ok((tx, claim)))
    }

    async fn proven(&self, tx: &mut Tx, claim: &mut Claim) -> Result<()> {
        claim.proven_at = Some(self.clock().now());
        (claim.code_hash, claim.code_until) = (None, None);
        claims::set(tx, claim).await?;
        self.note(tx, "claimant", Act("claim.proven"), &format!("{}, {}", claim.service, claim.way)).await
    }

    /// Notes that a claim was used once more.
    async fn replayed(&self, secret: &str) -> Result<()> {
        let mut tx = self.db().begin().await?;
        if let Some(claim) = claims::held(&mut tx, &self.claim_id(secret)).await? {
            self.odd(&mut tx, &claim, "replay").await?;
        }
        tx.commit().await
    }

    async fn odd(&self, tx: &mut Tx, claim: &Claim, kind: &str) -> Result<()> {
        let at = self.clock().now();
        let warning = Warning { id: ids::fresh_row(at), claim_id: claim.id.clone(), kind: kind.to_owned(), at };
        claims::warn(tx, &warning).await?;
        self.note(tx, "claimant", Act("claim.odd"), &format!("{}, {kind}", claim.service)).await
    }

    fn claim_id(&self, secret: &str) -> String {
        self.hash(&["claim", secret])[..32].to_owned()
    }
}

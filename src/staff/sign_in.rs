//! Signing in with a name, a password and a code, and the sessions that follow.
//!
//! What is wrong is never said, and nothing takes longer or shorter for it: whether there is such an account cannot be
//! found out here. A session lives in the store under a keyed hash of its token; it ends after a while without use, and
//! at the end of a working day in any case.

use chrono::{DateTime, TimeDelta, Utc};

use crate::store::{
    Result, Tx,
    staff::{self, Account},
};

use super::{
    accounts::fresh_token,
    office::{Act, Member, Office, actor},
    password::Typed,
    throttle::Tries,
    totp,
};

/// How long a session lives without use, and at most.
const IDLE: TimeDelta = TimeDelta::minutes(15);
const LONGEST: TimeDelta = TimeDelta::hours(8);
/// A use is noted no more often than this.
const NOTED: TimeDelta = TimeDelta::minutes(1);

/// How often one address may try one name, how often one name may be tried, and how often one address may try.
const PAIR: Tries = Tries { most: 5, within: TimeDelta::minutes(15) };
const NAME: Tries = Tries { most: 30, within: TimeDelta::minutes(15) };
const ADDRESS: Tries = Tries { most: 60, within: TimeDelta::minutes(15) };

/// What became of a sign-in.
pub enum SignIn {
    /// Welcome.
    In(SignedIn),
    /// Something is not right; what, is not said.
    Refused,
    /// Too many tries: so long to wait.
    Wait(TimeDelta),
}

/// Somebody who has just signed in.
pub struct SignedIn {
    /// What the cookie holds.
    pub token: String,
    /// Who it is.
    pub member: Member,
}

impl Office {
    /// Signs somebody in. `address` stands for where they are, as far as limits go.
    pub async fn sign_in(&self, address: &str, name: &str, password: Typed, code: &str) -> Result<SignIn> {
        let name = name.trim().to_lowercase();
        let now = self.clock().now();
        let limits: [(&[&str], Tries); 3] =
            [(&["pair", &name, address], PAIR), (&["name", &name], NAME), (&["address", address], ADDRESS)];
        if let Some(wait) = limits.iter().filter_map(|(key, tries)| self.throttle().wait(key, *tries, now)).max() {
            return Ok(SignIn::Wait(wait));
        }
        for (key, tries) in limits {
            self.throttle().count(key, tries, now);
        }
        let account = staff::named(self.db(), &name).await?.filter(|account| account.disabled_at.is_none());
        let hashed = account.as_ref().and_then(|account| account.password.clone());
        let Some(fits) = self.fits(password, hashed).await else { return Ok(SignIn::Wait(TimeDelta::minutes(1))) };
        let mut tx = self.db().begin().await?;
        let right = match &account {
            Some(account) if fits => self.takes(&mut tx, account, code, now).await?,
            _ => false,
        };
        let who = account.as_ref().map_or_else(|| "nobody".to_owned(), |account| actor(&account.id));
        let Some(account) = account.as_ref().filter(|_| right) else {
            self.note(&mut tx, &who, Act("staff.refused"), "").await?;
            tx.commit().await?;
            return Ok(SignIn::Refused);
        };
        let token = fresh_token();
        let session = self.hash(&["session", &token]);
        staff::begin_session(&mut tx, &session, &account.id, now, now - LONGEST).await?;
        self.note(&mut tx, &who, Act("staff.signed-in"), "").await?;
        tx.commit().await?;
        self.throttle().forget(&["pair", &name, address]);
        let Some(member) = self.member(&token).await? else { return Ok(SignIn::Refused) };
        Ok(SignIn::In(SignedIn { token, member }))
    }

    /// Whether a code is right: one from an app, or a recovery code. It is used up.
    async fn takes(&self, tx: &mut Tx, account: &Account, code: &str, now: DateTime<Utc>) -> Result<bool> {
        let step = self.secret(account).and_then(|secret| totp::step_of(&secret, code, now, account.totp_step));
        if let Some(step) = step {
            return staff::use_step(tx, &account.id, step).await;
        }
        let hash = self.recovery_hash(&account.id, code);
        let used = staff::use_recovery(tx, &account.id, &hash).await?;
        if used {
            self.note(tx, &actor(&account.id), Act("staff.changed"), "used a recovery code").await?;
        }
        Ok(used)
    }

    /// Who has this token, if their session lives.
    pub async fn member(&self, token: &str) -> Result<Option<Member>> {
        let session = self.hash(&["session", token]);
        let Some(found) = staff::session(self.db(), &session).await? else { return Ok(None) };
        let now = self.clock().now();
        if now - found.seen_at >= IDLE || now - found.created_at >= LONGEST {
            let mut tx = self.db().begin().await?;
            staff::end_session(&mut tx, &session).await?;
            tx.commit().await?;
            return Ok(None);
        }
        if now - found.seen_at >= NOTED {
            staff::seen(self.db(), &session, now).await?;
        }
        let Ok(role) = found.role.parse() else { return Ok(None) };
        Ok(Some(Member {
            id: found.id,
            name: found.name,
            alias: found.alias,
            role,
            helpline: found.helpline_id,
            form_token: self.hash(&["form", token]),
            session,
        }))
    }

    /// Whether a member's session still lives, without counting as a use: for streams.
    pub async fn is_still_in(&self, member: &Member) -> Result<bool> {
        let now = self.clock().now();
        let found = staff::session(self.db(), &member.session).await?;
        Ok(found.is_some_and(|found| now - found.seen_at < IDLE && now - found.created_at < LONGEST))
    }

    /// Ends a session.
    pub async fn sign_out(&self, member: &Member) -> Result<()> {
        let mut tx = self.db().begin().await?;
        staff::end_session(&mut tx, &member.session).await?;
        self.note(&mut tx, &member.actor(), Act("staff.changed"), "signed out").await?;
        tx.commit().await
    }
}

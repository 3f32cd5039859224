//! Accounts: adding one, setting it up, beginning anew with it, ending it.
//!
//! Whoever adds an account never learns its password: they get a link that works once, for a day, with which its owner
//! chooses a password and puts the secret of their codes into an app.

use chrono::TimeDelta;

use crate::{
    ids, plain,
    store::{
        Error, Result,
        staff::{self, Account},
    },
};

use super::{
    office::{Act, Office, actor},
    password::Typed,
    role::Role,
    totp,
};

/// How long a link works.
const SETUP: TimeDelta = TimeDelta::hours(24);
/// How many recovery codes there are.
const RECOVERY: usize = 8;

/// An account to add.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// What is typed at the sign-in.
    pub name: String,
    /// What others read.
    pub alias: String,
    /// What it is for.
    pub role: Role,
    /// The helpline it belongs to.
    pub helpline: Option<String>,
}

/// An account that was added or begun anew.
pub struct Added {
    /// Its key.
    pub id: String,
    /// The end of the link with which it is set up.
    pub setup: String,
    /// The secret of its codes, for an app.
    pub address: String,
}

/// Why an account cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadName {
    /// The name has other characters.
    #[error("a name has 2 to 40 small letters of a to z, digits, dots, dashes and underscores")]
    Name,
    /// The alias has other characters.
    #[error("an alias has 1 to 40 letters, spaces, dashes and apostrophes: young people may read it")]
    Alias,
    /// There is one of this name.
    #[error("there is an account of this name")]
    Taken,
    /// The role belongs to a helpline and none is named, or the other way round.
    #[error("leads and counsellors belong to a helpline that applied here, and nobody else does")]
    Helpline,
}

/// What whoever sets up an account sees.
pub struct SetUp {
    /// The account's name.
    pub name: String,
    /// The secret, to be typed into an app.
    pub secret: String,
    /// The same as an address, to be opened by an app.
    pub address: String,
}

/// Why an account could not be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The link was used, or its time is over.
    Link,
    /// The password is too short.
    Short,
    /// The two passwords differ.
    Different,
    /// The code is not right.
    Code,
    /// Too many are at it.
    Busy,
}

impl Office {
    /// Adds an account; `by` is who does it, for the audit.
    pub async fn add(&self, by: &str, new: NewAccount) -> Result<std::result::Result<Added, BadName>> {
        let NewAccount { name, alias, role, helpline } = new;
        let alias = plain::plain(alias.trim()).into_owned();
        if !is_name(&name) {
            return Ok(Err(BadName::Name));
        }
        if !is_alias(&alias) {
            return Ok(Err(BadName::Alias));
        }
        let known = match &helpline {
            Some(id) => crate::store::helplines::by_id(self.db(), id).await?.is_some(),
            None => false,
        };
        if known != role.is_of_a_helpline() {
            return Ok(Err(BadName::Helpline));
        }
        let now = self.clock().now();
        let (id, secret, setup) = (ids::fresh_row(now), ids::fresh_nonce::<20>(), fresh_token());
        let account = Account {
            id: id.clone(),
            name: name.clone(),
            alias,
            role: role.as_str().to_owned(),
            helpline_id: helpline,
            password: None,
            totp_secret: self.key().seal(&["totp", &id], &secret),
            totp_step: 0,
            setup_hash: Some(self.hash(&["setup", &setup])),
            setup_until: Some(now + SETUP),
            created_at: now,
            disabled_at: None,
            paused_at: None,
        };
        let mut tx = self.db().begin().await?;
        match staff::add(&mut tx, &account).await {
            Err(Error::Duplicate) => return Ok(Err(BadName::Taken)),
            added => added?,
        }
        let detail = format!("{role} {name}, staff:{id}");
        self.note(&mut tx, by, Act("staff.added"), &detail).await?;
        tx.commit().await?;
        Ok(Ok(Added { id, setup, address: totp::address(&secret, &name) }))
    }

    /// Begins anew with an account: its password and codes are void, and its sessions end.
    pub async fn reset(&self, by: &str, id: &str) -> Result<Option<Added>> {
        let Some(account) = staff::by_id(self.db(), id).await? else { return Ok(None) };
        let now = self.clock().now();
        let (secret, setup) = (ids::fresh_nonce::<20>(), fresh_token());
        let sealed = self.key().seal(&["totp", id], &secret);
        let mut tx = self.db().begin().await?;
        staff::reset(&mut tx, id, sealed, &self.hash(&["setup", &setup]), now + SETUP).await?;
        self.note(&mut tx, by, Act("staff.changed"), &format!("begun anew, staff:{id}")).await?;
        tx.commit().await?;
        Ok(Some(Added { id: id.to_owned(), setup, address: totp::address(&secret, &account.name) }))
    }

    /// Ends an account and its sessions. `false` when there is none that could be ended.
    pub async fn disable(&self, by: &str, id: &str) -> Result<bool> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let done = staff::disable(&mut tx, id, now).await?;
        if done {
            self.note(&mut tx, by, Act("staff.changed"), &format!("ended, staff:{id}")).await?;
        }
        tx.commit().await?;
        Ok(done)
    }

    /// What a link shows; `None` when it was used or its time is over.
    pub async fn to_set_up(&self, setup: &str) -> Result<Option<SetUp>> {
        let Some((account, secret)) = self.behind(setup).await? else { return Ok(None) };
        let (spelled, address) = (totp::spelled(&secret), totp::address(&secret, &account.name));
        Ok(Some(SetUp { name: account.name, secret: spelled, address }))
    }

    /// Sets an account up with the password and the first code; gives its recovery codes, which are shown once.
    pub async fn set_up(
        &self,
        setup: &str,
        password: Typed,
        again: &Typed,
        code: &str,
    ) -> Result<std::result::Result<Vec<String>, Wrong>> {
        let Some((account, secret)) = self.behind(setup).await? else { return Ok(Err(Wrong::Link)) };
        if !password.is(again) {
            return Ok(Err(Wrong::Different));
        }
        let Some(step) = totp::step_of(&secret, code, self.clock().now(), account.totp_step) else {
            return Ok(Err(if password.is_long_enough() { Wrong::Code } else { Wrong::Short }));
        };
        self.finish(&account, setup, password, step).await
    }

    /// Sets an account up without a code: for whoever holds the machine. Gives its recovery codes.
    pub async fn set_up_here(&self, added: &Added, password: Typed) -> Result<std::result::Result<Vec<String>, Wrong>> {
        let Some((account, _)) = self.behind(&added.setup).await? else { return Ok(Err(Wrong::Link)) };
        self.finish(&account, &added.setup, password, 0).await
    }

    async fn finish(
        &self,
        account: &Account,
        setup: &str,
        password: Typed,
        step: i64,
    ) -> Result<std::result::Result<Vec<String>, Wrong>> {
        if !password.is_long_enough() {
            return Ok(Err(Wrong::Short));
        }
        let Some(hashed) = self.hash_password(password).await else { return Ok(Err(Wrong::Busy)) };
        let codes: Vec<String> = (0..RECOVERY).map(|_| fresh_recovery()).collect();
        let recovery: Vec<String> = codes.iter().map(|code| self.recovery_hash(&account.id, code)).collect();
        let mut tx = self.db().begin().await?;
        let setup = self.hash(&["setup", setup]);
        if !staff::complete(&mut tx, &account.id, &setup, &hashed, step, &recovery).await? {
            return Ok(Err(Wrong::Link));
        }
        self.note(&mut tx, &actor(&account.id), Act("staff.changed"), "set up").await?;
        tx.commit().await?;
        Ok(Ok(codes))
    }

    /// The account behind a link that works, and the secret of its codes.
    async fn behind(&self, setup: &str) -> Result<Option<(Account, Vec<u8>)>> {
        let account = staff::by_setup(self.db(), &self.hash(&["setup", setup])).await?;
        let now = self.clock().now();
        let works = |account: &Account| account.setup_until.is_some_and(|until| until > now);
        let Some(account) = account.filter(works) else { return Ok(None) };
        Ok(self.secret(&account).map(|secret| (account, secret)))
    }

    /// The secret of an account's codes; none when it was sealed with another key.
    pub(super) fn secret(&self, account: &Account) -> Option<Vec<u8>> {
        let secret = self.key().open(&["totp", &account.id], &account.totp_secret);
        if secret.is_none() {
            tracing::error!("the secret of an account cannot be opened: is staff.key the one that it was made with?");
        }
        secret
    }

    /// A recovery code as the store has it, however it was typed.
    pub(super) fn recovery_hash(&self, account: &str, code: &str) -> String {
        let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
        self.hash(&["recovery", account, &plain.to_lowercase()])
    }
}

fn is_name(name: &str) -> bool {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    (2..=40).contains(&name.len()) && name.chars().all(fine)
}

fn is_alias(alias: &str) -> bool {
    let fine = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’');
    (1..=40).contains(&alias.chars().count()) && alias.chars().all(fine) && alias.chars().any(char::is_alphabetic)
}

/// 256 random bits in hexadecimal.
pub(super) fn fresh_token() -> String {
    ids::fresh_secret() + &ids::fresh_secret()
}

/// A recovery code: 64 random bits in four groups.
fn fresh_recovery() -> String {
    let hex = ids::fresh_secret();
    format!("{}-{}-{}-{}", &hex[..4], &hex[4..8], &hex[8..12], &hex[12..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_aliases_say_nothing_else() {
        for fine in ["asha", "a.b-c_9"] {
            assert!(is_name(fine), "{fine}");
        }
        for odd in ["", "a", "Asha", "asha k", "ash%40", "<b>", &"a".repeat(41)] {
            assert!(!is_name(odd), "{odd}");
        }
        for fine in ["Asha", "Zoë-Ann", "O'Neil", "آشا"] {
            assert!(is_alias(fine), "{fine}");
        }
        for odd in ["", "  ", "@asha", "asha.example", "call 0800", "http://x"] {
            assert!(!is_alias(odd), "{odd}");
        }
    }
}

//! Access on request: who asks for tables in another shape says what for, an operator checks it, and a named account
//! gets them until a day. Every export is noted.

use chrono::NaiveDate;

use crate::store::{
    Error, Result,
    access::{self, Request},
};

use super::{
    accounts::{Added, BadName, NewAccount},
    office::{Act, Member, Office},
    role::Role,
};

/// How many requests are listed.
const MOST: i64 = 200;

/// Why a request was not granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotGranted {
    /// There is none, or it was decided before.
    #[error("There is no such request that can be decided.")]
    Now,
    /// The check for disclosure is missing.
    #[error("Write down what you checked, and what came of it.")]
    Unchecked,
    /// The account cannot be added.
    #[error("Not added: {0}.")]
    Name(BadName),
}

impl Office {
    /// Takes a request in. The same one again changes nothing.
    pub async fn ask_for_access(&self, new: Request) -> Result<()> {
        let mut tx = self.db().begin().await?;
        match access::add(&mut tx, &new).await {
            Err(Error::Duplicate) => return Ok(()),
            added => added?,
        }
        self.note(&mut tx, "applicant", Act("access.asked"), &new.id[..8]).await?;
        tx.commit().await
    }

    /// The newest requests.
    pub async fn access_requests(&self) -> Result<Vec<Request>> {
        access::newest(self.db(), MOST).await
    }

    /// Grants a request: a named account is made, which works until the day that was asked for.
    pub async fn grant_access(
        &self,
        by: &Member,
        id: &str,
        checked: &str,
        (name, alias): (String, String),
    ) -> Result<std::result::Result<Added, NotGranted>> {
        let open = access::by_id(self.db(), id).await?.filter(|request| request.outcome.is_none());
        let Some(mut request) = open else { return Ok(Err(NotGranted::Now)) };
        if checked.trim().is_empty() {
            return Ok(Err(NotGranted::Unchecked));
        }
        let new = NewAccount { name, alias, role: Role::Researcher, helpline: None };
        let added = match self.add(&by.actor(), new).await? {
            Ok(added) => added,
            Err(bad) => return Ok(Err(NotGranted::Name(bad))),
        };
        checked.clone_into(&mut request.checked);
        request.staff_id = Some(added.id.clone());
        if self.decide(by, request, "granted").await? {
            return Ok(Ok(added));
        }
        self.disable("program", &added.id).await?;
        Ok(Err(NotGranted::Now))
    }

    /// Does not grant a request; whether it could still be decided.
    pub async fn refuse_access(&self, by: &Member, id: &str, checked: &str) -> Result<bool> {
        let Some(mut request) = access::by_id(self.db(), id).await? else { return Ok(false) };
        checked.clone_into(&mut request.checked);
        self.decide(by, request, "refused").await
    }

    async fn decide(&self, by: &Member, mut request: Request, outcome: &str) -> Result<bool> {
        request.outcome = Some(outcome.to_owned());
        request.decided_by = Some(by.id.clone());
        request.decided_at = Some(self.clock().now());
        let mut tx = self.db().begin().await?;
        let done = access::decide(&mut tx, &request).await?;
        if done {
            let detail = format!("{}, {outcome}", &request.id[..8]);
            self.note(&mut tx, &by.actor(), Act("access.decided"), &detail).await?;
        }
        tx.commit().await?;
        Ok(done)
    }

    /// Until when a researcher has access; `None` when that day is over, or nobody has granted anything.
    pub async fn access_until(&self, member: &Member) -> Result<Option<NaiveDate>> {
        let request = access::of_staff(self.db(), &member.id).await?;
        let granted = request.filter(|request| request.outcome.as_deref() == Some("granted"));
        let until: Option<NaiveDate> = granted.and_then(|request| request.until_day.parse().ok());
        Ok(until.filter(|until| *until >= self.clock().now().date_naive()))
    }

    /// Notes that something was handed out.
    pub async fn note_export(&self, member: &Member, what: &str) -> Result<()> {
        let mut tx = self.db().begin().await?;
        self.note(&mut tx, &member.actor(), Act("access.exported"), what).await?;
        tx.commit().await
    }
}

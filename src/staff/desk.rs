//! What counsellors and leads set for themselves: a break, and what their helpline says often.

use crate::store::{
    Result,
    canned::{self, Canned},
    staff,
};

use super::office::{Act, Member, Office};

impl Office {
    /// Begins or ends a counsellor's break.
    pub async fn set_paused(&self, member: &Member, paused: bool) -> Result<()> {
        let since = paused.then(|| self.clock().now());
        let mut tx = self.db().begin().await?;
        staff::set_paused(&mut tx, &member.id, since).await?;
        self.note(
            &mut tx,
            &member.actor(),
            Act("staff.changed"),
            if paused { "begins a break" } else { "ends a break" },
        )
        .await?;
        tx.commit().await
    }

    /// Whether a counsellor takes a break.
    pub async fn is_paused(&self, member: &Member) -> Result<bool> {
        let account = staff::by_id(self.db(), &member.id).await?;
        Ok(account.is_some_and(|account| account.paused_at.is_some()))
    }

    /// Adds what a helpline says often.
    pub async fn add_canned(&self, by: &Member, new: Canned) -> Result<()> {
        let mut tx = self.db().begin().await?;
        canned::add(&mut tx, &new).await?;
        let about = (new.helpline_id.as_str(), "");
        self.note_about(&mut tx, &by.actor(), Act("staff.changed"), about, "added a canned reply").await?;
        tx.commit().await
    }

    /// Takes away what a lead's own helpline says often.
    pub async fn drop_canned(&self, by: &Member, id: &str) -> Result<bool> {
        let helpline = by.helpline.as_deref().unwrap_or_default();
        let mut tx = self.db().begin().await?;
        let done = canned::remove(&mut tx, helpline, id).await?;
        if done {
            let about = (helpline, "");
            self.note_about(&mut tx, &by.actor(), Act("staff.changed"), about, "took a canned reply away").await?;
        }
        tx.commit().await?;
        Ok(done)
    }
}

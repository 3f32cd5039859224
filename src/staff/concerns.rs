//! "Something feels wrong", said by a counsellor: it goes to the operator, never to the counsellor's own helpline.

use crate::{
    ids,
    store::{
        Result,
        concerns::{self, Concern},
    },
};

use super::office::{Act, Member, Office};

/// What may feel wrong. A choice, so that nothing of a young person's words is written down with it.
pub const CONCERNS: [(&str, &str); 4] = [
    ("not_a_child", "This does not seem to be a young person"),
    ("danger", "There is danger that I cannot answer here"),
    ("colleague", "Something about a colleague or another helpline"),
    ("system", "The program said or did something wrong"),
];

impl Office {
    /// Tells the operator. `false` when there is no such concern.
    pub async fn tell_concern(&self, by: &Member, handover: &str, kind: &str) -> Result<bool> {
        let Some((kind, _)) = CONCERNS.iter().find(|(name, _)| *name == kind) else { return Ok(false) };
        let now = self.clock().now();
        let concern = Concern {
            id: ids::fresh_row(now),
            helpline_id: by.helpline.clone().unwrap_or_default(),
            handover_id: handover.to_owned(),
            staff_id: by.id.clone(),
            kind: (*kind).to_owned(),
            at: now,
            seen_at: None,
        };
        let mut tx = self.db().begin().await?;
        concerns::add(&mut tx, &concern).await?;
        let about = (concern.helpline_id.as_str(), handover);
        self.note_about(&mut tx, &by.actor(), Act("report.counsellor"), about, kind).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// What nobody has looked into.
    pub async fn concerns(&self) -> Result<Vec<Concern>> {
        concerns::open(self.db()).await
    }

    /// Notes that one was looked into.
    pub async fn see_concern(&self, by: &Member, id: &str) -> Result<bool> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let done = concerns::see(&mut tx, id, now).await?;
        if done {
            self.note(&mut tx, &by.actor(), Act("report.counsellor"), &format!("looked into {id}")).await?;
        }
        tx.commit().await?;
        Ok(done)
    }
}

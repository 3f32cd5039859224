//! "Something feels wrong". Said by a counsellor it goes to the operators, said by a young person to the approvers, who can
//! put the helpline out: from each side to other people, and from neither to the helpline itself.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    ids,
    store::{
        Result, audit,
        concerns::{self, Concern},
        helplines, reports,
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

/// How long and how many reports of young people are shown.
const REPORTS_SHOWN: TimeDelta = TimeDelta::days(30);
const MOST_REPORTS: i64 = 100;

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

    /// What young people reported: when, and about a conversation with which helpline. No word of theirs.
    pub async fn reports(&self) -> Result<Vec<(DateTime<Utc>, String)>> {
        let since = self.clock().now() - REPORTS_SHOWN;
        let mut reports = Vec::new();
        for row in audit::of_action(self.db(), "report.young-person", since, MOST_REPORTS).await? {
            let helpline = helplines::of_endpoint(self.db(), &row.endpoint_id).await?;
            reports.push((row.at, helpline.map_or(row.endpoint_id, |helpline| helpline.organisation)));
        }
        Ok(reports)
    }

    /// Offers a way to a service again that was hidden because young people could not reach it; whether it was hidden.
    pub async fn show_way(&self, by: &Member, service: &str, way: &str) -> Result<bool> {
        let mut tx = self.db().begin().await?;
        let shown = reports::show_in(&mut tx, service, way).await?;
        if shown {
            self.note(&mut tx, &by.actor(), Act("directory.shown"), &format!("{service}, {way}")).await?;
        }
        tx.commit().await?;
        Ok(shown)
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

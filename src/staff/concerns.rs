//! "Something feels wrong". Said by a counsellor about a conversation it goes to the lead of their helpline, about a colleague
//! or the program to the operators; said by a young person it goes to operators and approvers, who can put the helpline
//! out, and never to the helpline.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    ids,
    store::{
        Result, audit,
        concerns::{self, Concern},
        helplines, reports,
    },
};

use super::{
    office::{Act, Member, Office},
    role::Role,
};

/// What may feel wrong. A choice, so that nothing of a young person's words is written down with it.
pub const CONCERNS: [(&str, &str); 4] = [
    ("not_a_child", "This does not seem to be a young person"),
    ("danger", "There is danger that I cannot answer here"),
    ("colleague", "Something about a colleague or another helpline"),
    ("system", "The program said or did something wrong"),
];

/// Those that are no business of the helpline's lead: they may be about them.
const FOR_OPERATORS: [&str; 2] = ["colleague", "system"];

/// Whether this is for somebody to look into.
fn is_for(member: &Member, concern: &Concern) -> bool {
    let is_for_operators = FOR_OPERATORS.contains(&concern.kind.as_str());
    match member.role {
        Role::Operator => is_for_operators,
        Role::Lead => !is_for_operators && member.helpline.as_deref() == Some(concern.helpline_id.as_str()),
        _ => false,
    }
}

/// How long and how many reports of young people are shown.
const REPORTS_SHOWN: TimeDelta = TimeDelta::days(30);
const MOST_REPORTS: i64 = 100;

impl Office {
    /// Tells whom it may concern. `false` when there is no such concern.
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
        tracing::error!(kind, "a counsellor says that something feels wrong");
        Ok(true)
    }

    /// What young people, and counsellors with a system of their own, reported: when, about a conversation with which helpline,
    /// and whether it was a counsellor. No word of theirs.
    pub async fn reports(&self) -> Result<Vec<(DateTime<Utc>, String, bool)>> {
        let since = self.clock().now() - REPORTS_SHOWN;
        let mut rows = audit::of_action(self.db(), "report.young-person", since, MOST_REPORTS).await?;
        let theirs = audit::of_action(self.db(), "report.counsellor", since, MOST_REPORTS).await?;
        rows.extend(theirs.into_iter().filter(|row| row.actor.starts_with("endpoint:")));
        rows.sort_by_key(|row| std::cmp::Reverse(row.n));
        let mut reports = Vec::new();
        for row in rows {
            let helpline = helplines::of_endpoint(self.db(), &row.endpoint_id).await?;
            let is_counsellor = row.action == "report.counsellor";
            reports.push((row.at, helpline.map_or(row.endpoint_id, |helpline| helpline.organisation), is_counsellor));
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

    /// What this member should look into, and nobody has.
    pub async fn concerns(&self, of: &Member) -> Result<Vec<Concern>> {
        let open = concerns::open(self.db()).await?;
        Ok(open.into_iter().filter(|concern| is_for(of, concern)).collect())
    }

    /// Notes that one was looked into. `false` when it is not theirs to look into.
    pub async fn see_concern(&self, by: &Member, id: &str) -> Result<bool> {
        let now = self.clock().now();
        let mut tx = self.db().begin().await?;
        let is_theirs = concerns::by_id(&mut tx, id).await?.is_some_and(|concern| is_for(by, &concern));
        let done = is_theirs && concerns::see(&mut tx, id, now).await?;
        if done {
            self.note(&mut tx, &by.actor(), Act("report.counsellor"), &format!("looked into {id}")).await?;
        }
        tx.commit().await?;
        Ok(done)
    }
}

//! Counting: what a step leaves in the tables of tallies, and what it tells of services.
//!
//! What is counted, and when, is decided in `statistics::tally`; here it gets its week and goes into the turn's own
//! transaction. Whoever tells how it went with a service is known to the table by a hash of the day only, so that one
//! person counts once.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};

use crate::{
    dialogue::{ChannelKind, Effect, Hand, Report, Step, Tally, Went},
    directory::{ContactChannel, Mark, PRACTICE, Told, Verdict, is_slow},
    secret::Block,
    statistics::tally::{self, Cell},
    store::{
        self, Error, reports, tallies,
        turns::{Reported, Sheet, Tallied},
    },
    telemetry,
};

use super::{address::Address, bridge::Bridge, perform::Standing, sealed};

/// How many weeks of what was told make up how often a service answers.
const WEEKS: u64 = 8;

/// How long a report is kept as one, in days, and how long they count together.
const KEPT: u64 = 7;

/// A wait for a counsellor that is short, and what the table calls one that is, and one that is not.
const SHORT: TimeDelta = TimeDelta::minutes(5);
const WAIT_SHORT: &str = "wait_short";
const WAIT_LONG: &str = "wait_long";

/// What an operator set about counting.
#[derive(Clone, Debug, Default)]
pub struct Counting {
    /// Everything is test traffic: a rehearsal, a terminal, a test clock.
    pub is_test: bool,
    /// The services that agreed to be counted by name.
    pub agreed: Arc<HashSet<String>>,
}

/// What of a step is counted, and what it tells of services.
#[derive(Default)]
pub(super) struct Counted {
    pub tallies: Vec<Tallied>,
    pub reports: Vec<Reported>,
}

impl Counted {
    /// The ways to services that nobody was reached by, as it was told.
    pub(super) fn failures(&self) -> Vec<(String, &'static str)> {
        let failed = self.reports.iter().filter(|report| went(report.went).is_some_and(|(went, _)| is_failure(went)));
        failed.map(|report| (report.service.clone(), report.way)).collect()
    }
}

impl Bridge {
    /// Counts a step, and marks in its state what is counted.
    pub(super) fn count(&self, standing: &Standing, step: &mut Step) -> Counted {
        self.count_from(standing, step, None)
    }

    /// The same for a message that came from somewhere on the internet: there a neighbourhood counts, not a session.
    pub(super) fn count_from(&self, standing: &Standing, step: &mut Step, block: Option<&Block>) -> Counted {
        let talk = step.state.envelope.talk.as_ref();
        if talk.is_some_and(|talk| talk.service == PRACTICE) {
            step.state.envelope.noted.is_test = true;
        }
        if step.effects.contains(&Effect::Hand(Hand::Ask)) {
            step.effects.push(Effect::Tally(Tally::HandoverOffered));
        }
        let (counting, now) = (self.counting(), self.clock().now());
        let cells = tally::count(&standing.state, step, |service| counting.agreed.contains(service));
        let is_test = counting.is_test || step.state.envelope.noted.is_test;
        let reports = step.effects.iter().filter_map(|effect| match effect {
            Effect::Report(report) => self.reported(report, standing, block, now, is_test),
            _ => None,
        });
        let reports = reports.collect();
        Counted { tallies: tallied(cells, now, is_test), reports }
    }

    /// What is told of a way to a service; nothing when the same neighbourhood has told it before.
    fn reported(
        &self,
        report: &Report,
        standing: &Standing,
        block: Option<&Block>,
        now: DateTime<Utc>,
        is_test: bool,
    ) -> Option<Reported> {
        let (service, way, failed) = (&report.service, way_name(report.way), is_failure(report.went));
        if failed && block.is_some_and(|block| self.neighbours().has_told(block, service, way, now)) {
            return None;
        }
        let key = self.keys().of_day(now.date_naive());
        let hash = match block {
            Some(block) => {
                let spelled: String = block.today.iter().map(|byte| format!("{byte:02x}")).collect();
                key.hash(&["report of a block", service, way, if failed { "failed" } else { "" }, &spelled])
            }
            None => key.hash(&["report", service, way, &standing.address.0]),
        };
        let directory = self.directory();
        let opening = directory.service(service).map(|service| service.schedule.at(now));
        Some(Reported {
            service: service.clone(),
            way,
            day: now.date_naive().to_string(),
            reporter: hash.to_hex()[..32].to_owned(),
            went: word(report.went, opening.is_some_and(|opening| opening.is_open() == Some(true))),
            is_test,
        })
    }

    /// How long somebody waited for a counsellor of a service, as it is counted.
    pub(super) fn waited(&self, service: &str, wait: TimeDelta, step: &Step) -> Tallied {
        let now = self.clock().now();
        let mark = if wait <= SHORT { WAIT_SHORT } else { WAIT_LONG };
        Tallied {
            sheet: Sheet::Marks,
            week: week_of(now.date_naive()),
            keys: [service.to_owned().into(), mark.into(), Cow::Borrowed(""), Cow::Borrowed("")],
            is_test: self.counting().is_test || step.state.envelope.noted.is_test,
        }
    }

    /// What is left to count of the conversation at an address, which is about to be deleted.
    pub(super) async fn count_the_last(&self, channel: ChannelKind, address: &Address) -> Vec<Tallied> {
        let Ok(Some(found)) = self.find(channel, address, ["", ""]).await else { return Vec::new() };
        let key = self.keys().of_conversation(&found.id);
        let state = key.and_then(|key| sealed::open_state(&key, &found.id, &found.state));
        state.map_or_else(Vec::new, |state| {
            let is_test = self.counting().is_test || state.envelope.noted.is_test;
            tallied(tally::on_leaving(&state), self.clock().now(), is_test)
        })
    }

    /// Looks at what was told of services: hides what several people could not reach and says so, and shows again what
    /// was hidden for a while only. Whether it worked; a failure is logged.
    pub async fn look_at_reports(&self) -> bool {
        let looked = self.try_look_at_reports().await;
        if let Err(error) = &looked {
            tracing::error!(error = error as &dyn std::error::Error, "cannot look at what was told of services");
        }
        looked.is_ok()
    }

    async fn try_look_at_reports(&self) -> Result<(), Error> {
        let today = self.clock().now().date_naive();
        let day = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(today);
        let first = day(KEPT - 1).to_string();
        let before = week_of(day(7 * WEEKS));
        self.fold(&first, &before).await?;
        let mut told: BTreeMap<(String, String), Told> = BTreeMap::new();
        for row in reports::since(self.db(), &first, self.counting().is_test).await? {
            let told = told.entry((row.service, row.way)).or_default();
            let Some((went, in_hours)) = went(&row.went) else { continue };
            match went {
                Went::Reached => told.reached += row.count,
                Went::Nobody => told.silent += row.count,
                Went::WrongNumber | Went::NoPage => told.broken += row.count,
                _ => {}
            }
            if in_hours {
                told.in_hours(went == Went::Reached, row.count);
            }
        }
        for row in reports::reach_since(self.db(), &before, self.counting().is_test).await? {
            let told = told.entry((row.service, row.way)).or_default();
            let Some((went, in_hours)) = went(&row.went) else { continue };
            match went {
                Went::Reached => told.reached_before += row.count,
                _ if is_failure(went) => told.failed_before += row.count,
                _ => {}
            }
            if in_hours {
                told.in_hours(went == Went::Reached, row.count);
            }
        }
        let mut marks: Vec<(String, Mark)> = Vec::new();
        for ((service, way), told) in &told {
            marks.extend(told.marks().into_iter().map(|mark| (service.clone(), mark)));
            let until_day = match told.verdict() {
                Verdict::Fine | Verdict::Seldom => continue,
                Verdict::Silent => today.checked_add_days(Days::new(KEPT)).map(|day| day.to_string()),
                Verdict::Broken => None,
            };
            let failures = told.broken + told.silent;
            let (service, way, since) = (service.clone(), way.clone(), today.to_string());
            let hidden = reports::Hidden { service, way, since, until_day, failures };
            if reports::hide(self.db(), &hidden).await? {
                tracing::error!(
                    service = hidden.service,
                    way = hidden.way,
                    failures,
                    "several people could not reach a service: this way is not offered any more; its keeper has to look"
                );
                telemetry::numbers().hid_a_way();
            }
        }
        marks.extend(self.slow_since(&before).await?.into_iter().map(|service| (service, Mark::Slow)));
        self.learn(&marks).await
    }

    /// Services whose counsellors young people mostly wait long for.
    async fn slow_since(&self, week: &str) -> Result<Vec<String>, Error> {
        let this = week_of(self.clock().now().date_naive());
        let rows = tallies::of_weeks(self.db(), Sheet::Marks, week, &this, self.counting().is_test).await?;
        let mut waits: BTreeMap<String, [i64; 2]> = BTreeMap::new();
        for row in rows {
            let place = match row.b.as_str() {
                WAIT_SHORT => 0,
                WAIT_LONG => 1,
                _ => continue,
            };
            waits.entry(row.a).or_default()[place] += row.count;
        }
        Ok(waits.into_iter().filter(|(_, [short, long])| is_slow(*short, *long)).map(|(service, _)| service).collect())
    }

    /// Takes in which ways are hidden. A row of the directory that was checked since then is shown again.
    async fn learn(&self, marks: &[(String, Mark)]) -> Result<(), Error> {
        let mut hidden = Vec::new();
        for row in reports::hidden(self.db()).await? {
            let since: Option<NaiveDate> = row.since.parse().ok();
            let directory = self.directory();
            let checked = directory.service(&row.service).and_then(|service| match way_named(&row.way) {
                Some(way) => service.way_checked(way),
                None => service.checked,
            });
            if checked > since {
                reports::show(self.db(), &row.service, &row.way).await?;
            } else if let Some(way) = way_named(&row.way) {
                hidden.push((row.service, way));
            }
        }
        telemetry::numbers().hidden_ways(hidden.len());
        let hidden = hidden.iter().map(|(service, way)| (service.as_str(), *way));
        self.answers().learn(hidden, marks.iter().map(|(service, mark)| (service.as_str(), *mark)));
        Ok(())
    }

    /// Makes numbers of reports that are old enough, and shows again what was hidden for a while only.
    async fn fold(&self, first: &str, before: &str) -> Result<(), Error> {
        let days = reports::days_before(self.db(), first).await?;
        let mut tx = self.db().begin().await?;
        for day in &days {
            let week = day.parse().map_or_else(|_| before.to_owned(), week_of);
            reports::fold(&mut tx, day, &week).await?;
        }
        reports::forget_reach(&mut tx, before).await?;
        let shown = reports::show_after(&mut tx, &self.clock().now().date_naive().to_string()).await?;
        tx.commit().await?;
        if shown > 0 {
            tracing::warn!(shown, "ways that were hidden for a week are offered again");
        }
        Ok(())
    }
}

/// Cells with their week.
fn tallied(cells: Vec<Cell>, now: DateTime<Utc>, is_test: bool) -> Vec<Tallied> {
    let week = week_of(now.date_naive());
    let of = |cell| {
        let none = Cow::Borrowed("");
        let (sheet, keys) = match cell {
            Cell::Outcome { country, urgency, outcome } => {
                (Sheet::Outcomes, [country.into(), urgency.into(), outcome.into(), none])
            }
            Cell::Topic { country, topic, code, map } => {
                (Sheet::Topics, [country.into(), topic.into(), code.into(), map.into()])
            }
            Cell::Channel { country, channel, lang } => {
                (Sheet::Channels, [country.into(), channel.into(), lang.into(), none])
            }
            Cell::Service { service, outcome } => {
                (Sheet::Services, [service.into(), outcome.into(), none.clone(), none])
            }
        };
        Tallied { sheet, week: week.clone(), keys, is_test }
    };
    cells.into_iter().map(of).collect()
}

/// The ISO 8601 week of a day.
fn week_of(day: NaiveDate) -> String {
    let week = day.iso_week();
    format!("{}-W{:02}", week.year(), week.week())
}

/// What a way is called in tables.
pub fn way_name(way: ContactChannel) -> &'static str {
    match way {
        ContactChannel::Call => "call",
        ContactChannel::Text => "text",
        ContactChannel::Chat => "chat",
        ContactChannel::Web => "web",
    }
}

/// The way of that name.
fn way_named(name: &str) -> Option<ContactChannel> {
    use ContactChannel::{Call, Chat, Text, Web};
    [Call, Text, Chat, Web].into_iter().find(|way| way_name(*way) == name)
}

/// What a report says, and whether its service was open then by its own hours.
fn went(name: &str) -> Option<(Went, bool)> {
    let (name, in_hours) = name.strip_suffix(IN_HOURS).map_or((name, false), |name| (name, true));
    Went::ALL.into_iter().find(|went| went.as_str() == name).map(|went| (went, in_hours))
}

/// What stands in the tables for a report.
fn word(went: Went, is_open: bool) -> &'static str {
    match (went, is_open) {
        (Went::Reached, true) => "reached_in_hours",
        (Went::Nobody, true) => "nobody_in_hours",
        (went, _) => went.as_str(),
    }
}

/// How the words end that tell that the service was open by its own hours.
const IN_HOURS: &str = "_in_hours";

/// Whether nobody was reached.
fn is_failure(went: Went) -> bool {
    matches!(went, Went::Nobody | Went::WrongNumber | Went::NoPage)
}

/// Adds what is counted at the end of a conversation to the tables.
pub(super) async fn add(tx: &mut store::Tx, tallies: &[Tallied]) -> Result<(), Error> {
    for tallied in tallies {
        store::tallies::add(tx, tallied).await?;
    }
    Ok(())
}

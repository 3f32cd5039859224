//! `helpbridge statistics`: counts become published tables. And what people told of services, for whoever keeps the
//! directory.
//!
//! Everything that is published is made by `statistics`, which is pure; here are the database, the clock and the coins.
//! A release is written whole or not at all, and each period once.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use anyhow::{Context, bail};
use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Utc};

use crate::{
    app::Loaded,
    clock::Clock,
    config::{Config, LogLevel},
    ids,
    statistics::{
        gaps,
        noise::{self, millionths},
        package::{About, Files, package, tables_of},
        period::{Length, Period, Week},
        release::{self, Count, Counts, Rules, Table},
    },
    store::{Db, Error, releases, reports, tallies, turns::Sheet},
    telemetry,
};

use super::run::{Done, runtime, settings};

/// What a command of this kind stands on.
struct Desk {
    config: Config,
    db: Db,
    now: DateTime<Utc>,
    /// Under a test clock everything is test traffic, its releases included.
    is_test: bool,
    published: Vec<releases::Release>,
}

impl Desk {
    async fn open(config: Config) -> anyhow::Result<Desk> {
        let db = Db::open_existing(config.database_url.expose(), &config.data_dir).await?;
        let clock = config.test_clock.map_or(Clock::System, Clock::set_to);
        let is_test = config.test_clock.is_some();
        let published = releases::all(&db, is_test).await?;
        Ok(Desk { now: clock.now(), db, is_test, published, config })
    }

    /// Refuses to work with a clock that tells an earlier time than the newest release.
    fn check_clock(&self) -> anyhow::Result<()> {
        match self.published.iter().max_by_key(|release| release.created_at) {
            Some(last) if last.created_at > self.now => bail!(
                "the clock is set back: {} was published at {}, and now it is {}; nothing was published",
                last.id,
                rfc3339(last.created_at),
                rfc3339(self.now)
            ),
            _ => Ok(()),
        }
    }

    /// The release that a period is in already.
    fn meets(&self, period: &Period) -> Option<&releases::Release> {
        self.published.iter().find(|release| {
            let weeks = release.first_week.parse().ok().zip(release.last_week.parse().ok());
            weeks.is_some_and(|(first, last)| period.meets(first, last))
        })
    }

    async fn counts(&self, period: &Period) -> Result<Counts, Error> {
        let (first, last) = (period.first.to_string(), period.last.to_string());
        let of = async |sheet| {
            let rows = tallies::of_weeks(&self.db, sheet, &first, &last, self.is_test).await?;
            let count = |row: tallies::Tally| Count {
                count: u64::try_from(row.count).unwrap_or_default(),
                keys: [row.a, row.b, row.c, row.d],
            };
            Ok::<Vec<Count>, Error>(rows.into_iter().map(count).collect())
        };
        // What an older release counted knew no urgency; it takes no part.
        let mut outcomes = of(Sheet::Outcomes).await?;
        outcomes.retain(|count| !count.keys[1].is_empty());
        let (topics, channels) = (of(Sheet::Topics).await?, of(Sheet::Channels).await?);
        Ok(Counts { outcomes, topics, channels, services: of(Sheet::Services).await? })
    }

    fn rules(&self, loaded: &Loaded) -> Rules {
        let settings = &self.config.statistics;
        let country = |id: &String| Some((id.clone(), loaded.directory.service(id)?.country.as_str().to_owned()));
        Rules {
            k: u64::from(settings.k),
            country_minimum: u64::from(settings.country_minimum),
            kept_apart: settings.hide_countries.iter().map(|country| country.as_str().to_owned()).collect(),
            epsilon: millionths(settings.epsilon),
            languages: loaded.dialogues.languages().iter().map(ToString::to_string).collect(),
            channels: self.channels(),
            services: settings.services.iter().filter_map(country).collect(),
        }
    }

    /// The channels that are on, which everybody can see: one that is off is empty, and hides nothing by that.
    fn channels(&self) -> Vec<String> {
        let Config { telegram, discord, .. } = &self.config;
        let apps = [("telegram", &telegram.token), ("discord", &discord.token)];
        let on = apps.into_iter().filter(|(_, token)| !token.expose().is_empty()).map(|(name, _)| name);
        std::iter::once("web").chain(on).map(str::to_owned).collect()
    }

    /// Writes a release and gives its id.
    async fn publish(
        &self,
        period: &Period,
        tables: &[Table],
        loaded: &Loaded,
        rules: &Rules,
        reason: &str,
    ) -> anyhow::Result<String> {
        let versions = self.published.iter().filter(|release| release.period == period.name);
        let version = versions.clone().map(|release| release.version).max().unwrap_or_default() + 1;
        let test = if self.is_test { "-test" } else { "" };
        let id = format!("{}-v{version}{test}", period.name);
        let mut changes: Vec<(i64, String, String)> =
            versions.map(|one| (one.version, rfc3339(one.created_at), one.reason.clone())).collect();
        changes.push((version, rfc3339(self.now), reason.to_owned()));
        changes.sort();
        let cost = if reason.is_empty() { i64::try_from(rules.epsilon).unwrap_or(i64::MAX) } else { 0 };
        let year = i64::from(self.now.year());
        let mut ledger: Vec<(String, i64, i64)> =
            releases::ledger(&self.db).await?.into_iter().map(|row| (row.release_id, row.year, row.spent)).collect();
        if cost > 0 {
            ledger.push((id.clone(), year, cost));
        }
        let (created, home) = (rfc3339(self.now), format!("{}/statistics", self.config.public_url()));
        let about = About {
            period,
            version,
            created: &created,
            publisher: &self.config.operator.name,
            home: &home,
            doi: &self.config.statistics.doi,
            is_test: self.is_test,
            ledger: &ledger,
            changes: &changes,
        };
        let files = package(tables, &gaps::gaps(tables, &loaded.directory), rules, &about);
        let release = releases::Release {
            id: id.clone(),
            period: period.name.clone(),
            version,
            first_week: period.first.to_string(),
            last_week: period.last.to_string(),
            created_at: self.now,
            reason: reason.to_owned(),
        };
        let spent = (cost > 0).then_some((year, cost));
        match releases::publish(&self.db, &release, self.is_test, files.iter(), spent).await {
            Err(Error::Duplicate) => bail!("{id} was published by somebody else at this moment; nothing was changed"),
            done => done?,
        }
        Ok(id)
    }
}

fn rfc3339(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn quiet_settings() -> anyhow::Result<Config> {
    let config = settings()?;
    telemetry::start(LogLevel::Error);
    Ok(config)
}

/// Publishes every period that is ripe and not published yet.
pub fn release(length: Length, until: Option<NaiveDate>) -> Done {
    let config = quiet_settings()?;
    let loaded = Loaded::from_settings(&config)?;
    runtime()?.block_on(async {
        let desk = Desk::open(config).await?;
        let done = release_all(&desk, &loaded, length, until).await;
        desk.db.close().await;
        done
    })?;
    Ok(ExitCode::SUCCESS)
}

async fn release_all(desk: &Desk, loaded: &Loaded, length: Length, until: Option<NaiveDate>) -> anyhow::Result<()> {
    desk.check_clock()?;
    let today = desk.now.date_naive();
    if let Some(day) = until.filter(|day| *day > today) {
        bail!("{day} has not come yet: today is {today}; nothing was published");
    }
    let horizon = until.unwrap_or(today);
    let Some((first, last)) = tallies::weeks(&desk.db, desk.is_test).await? else {
        let apart =
            if desk.is_test { "under a test clock only test traffic is published" } else { "test traffic is left out" };
        bail!("nothing was counted yet ({apart}); nothing was published");
    };
    let week = |text: &str| text.parse::<Week>().map_err(|_| anyhow::anyhow!("the database has no week {text}"));
    let (mut period, last) = (Period::around(week(&first)?, length), week(&last)?);
    let rules = desk.rules(loaded);
    let settings = &desk.config.statistics;
    let (mut made, mut said) = (0, Vec::new());
    let mut output = io::stdout().lock();
    while period.first <= last {
        let ripe = period.ripe(settings.delay_weeks);
        if ripe > horizon {
            said.push(format!("{} can be published from {ripe} on", period.name));
            break;
        }
        if let Some(release) = desk.meets(&period) {
            said.push(format!("{} is published already, in {}", period.name, release.id));
            period = period.next(length);
            continue;
        }
        let counts = desk.counts(&period).await?;
        if counts.is_empty() {
            said.push(format!("in {} nothing was counted", period.name));
            period = period.next(length);
            continue;
        }
        if rules.epsilon > 0 {
            let year = desk.now.year();
            let spent = releases::ledger(&desk.db)
                .await?
                .iter()
                .filter(|row| row.year == i64::from(year))
                .map(|row| row.spent)
                .sum::<i64>();
            let spent = u64::try_from(spent).unwrap_or_default();
            noise::afford(year, spent, millionths(settings.epsilon_a_year), rules.epsilon)
                .with_context(|| format!("{} was not published", period.name))?;
        }
        let tables = release::release(&counts, &rules, &mut ids::coins());
        let id = desk.publish(&period, &tables, loaded, &rules, "").await?;
        let cells = tables.iter().flat_map(|table| &table.rows);
        let (shown, all) = (cells.clone().filter(|row| row.number.is_some()).count(), cells.count());
        writeln!(output, "{id}: {shown} of {all} numbers are shown")?;
        made += 1;
        period = period.next(length);
    }
    if made == 0 {
        let last = said.split_off(said.len().saturating_sub(3)).join("; ");
        bail!("there is nothing to publish: {last}");
    }
    Ok(())
}

/// Publishes a period again, without what is not to be seen any more.
pub fn supersede(period: &str, reason: &str) -> Done {
    let config = quiet_settings()?;
    let loaded = Loaded::from_settings(&config)?;
    runtime()?.block_on(async {
        let desk = Desk::open(config).await?;
        desk.check_clock()?;
        if reason.trim().is_empty() {
            bail!("say why with --reason; nothing was published");
        }
        let Some(before) = desk.published.iter().find(|release| release.period == period) else {
            bail!("{period} is not published; nothing was published");
        };
        let files: Files = releases::files(&desk.db, &before.id).await?.into_iter().collect();
        let tables = tables_of(&files).with_context(|| format!("{} cannot be read", before.id))?;
        let rules = desk.rules(&loaded);
        let tables = release::without(tables, &rules.kept_apart, &rules.services);
        let week = |text: &str| text.parse::<Week>().map_err(|_| anyhow::anyhow!("the database has no week {text}"));
        let span = Period { name: period.to_owned(), first: week(&before.first_week)?, last: week(&before.last_week)? };
        let id = desk.publish(&span, &tables, &loaded, &rules, reason.trim()).await?;
        writeln!(io::stdout(), "{id} takes the place of {}", before.id)?;
        desk.db.close().await;
        anyhow::Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the files of a release into a folder that is not there yet.
pub fn export(release: Option<&str>, out: &Path) -> Done {
    let config = quiet_settings()?;
    runtime()?.block_on(async {
        let desk = Desk::open(config).await?;
        let wanted = desk.published.iter().find(|one| release.is_none_or(|id| id == one.id));
        let Some(wanted) = wanted else {
            let which = release.map_or_else(|| "nothing is published yet".to_owned(), |id| format!("there is no {id}"));
            bail!("{which}; `helpbridge statistics list` tells what there is");
        };
        if fs::symlink_metadata(out).is_ok() {
            bail!("{} is there already; name a folder that is not", out.display());
        }
        let files = releases::files(&desk.db, &wanted.id).await?;
        fs::create_dir_all(out).with_context(|| format!("{} cannot be made", out.display()))?;
        for (name, content) in &files {
            fs::write(out.join(name), content).with_context(|| format!("{name} cannot be written"))?;
        }
        writeln!(io::stdout(), "{}: {} files of {}", out.display(), files.len(), wanted.id)?;
        desk.db.close().await;
        anyhow::Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Lists what is published.
pub fn list() -> Done {
    let config = quiet_settings()?;
    runtime()?.block_on(async {
        let desk = Desk::open(config).await?;
        let mut newest = BTreeSet::new();
        let mut output = io::stdout().lock();
        for release in &desk.published {
            let standing = if newest.insert(&release.period) { "" } else { "  superseded" };
            let made = rfc3339(release.created_at);
            writeln!(output, "{}  {made}  {} to {}{standing}", release.id, release.first_week, release.last_week)?;
        }
        let mut spent: BTreeMap<i64, i64> = BTreeMap::new();
        for row in releases::ledger(&desk.db).await? {
            *spent.entry(row.year).or_default() += row.spent;
        }
        for (year, spent) in spent {
            let budget = millionths(desk.config.statistics.epsilon_a_year);
            writeln!(output, "noise of {year}: {spent} of {budget} millionths of epsilon are spent")?;
        }
        desk.db.close().await;
        anyhow::Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Lists the ways to services that are not offered.
pub fn hidden() -> Done {
    let config = quiet_settings()?;
    runtime()?.block_on(async {
        let db = Db::open_existing(config.database_url.expose(), &config.data_dir).await?;
        let mut output = io::stdout().lock();
        for row in reports::hidden(&db).await? {
            let until =
                row.until_day.map_or_else(|| "until somebody has looked".to_owned(), |day| format!("until {day}"));
            writeln!(
                output,
                "{} {}: {} could not reach it; hidden since {}, {until}",
                row.service, row.way, row.failures, row.since
            )?;
        }
        db.close().await;
        anyhow::Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Offers a way to a service again.
pub fn show(service: &str, way: &str) -> Done {
    let config = quiet_settings()?;
    runtime()?.block_on(async {
        let db = Db::open_existing(config.database_url.expose(), &config.data_dir).await?;
        let shown = reports::show(&db, service, way).await?;
        db.close().await;
        if !shown {
            bail!("{service} {way} is not hidden; `helpbridge directory hidden` lists what is");
        }
        writeln!(io::stdout(), "{service} {way}: offered again within a minute")?;
        anyhow::Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

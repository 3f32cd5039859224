//! The pages of statistics: what is published, as charts with a table behind each, as files, and how it was made.
//!
//! In English, for researchers. Only what stands in the files of a release is shown; nothing is counted anew for anyone,
//! so that no two questions can be set against each other.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use askama::Template;
use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{
    config::Statistics,
    country::Country,
    lang::Lang,
    statistics::{
        gaps::gaps,
        package::{Files, RESOURCES, SENTENCE, sha256, tables_of},
        release::{ALL, REST, Row, Table, UNKNOWN},
        topics,
    },
    store::{Error, releases},
    triage::{Group, Leaf},
};

use super::{
    WebState,
    charts::{Chart, Mark, Point},
    headers,
    public::{self, Asked, Frame},
    talk::Piece,
};

/// So many periods at most stand in a trend.
const LONGEST_TREND: usize = 60;

/// What was made of the releases, until there is another one.
#[derive(Default)]
pub(super) struct Shelf(Mutex<Option<Arc<Digest>>>);

/// The newest version of every period, read.
#[derive(Default)]
struct Digest {
    /// Every release, newest first; what marks the digest as fresh.
    all: Vec<releases::Release>,
    /// The newest version of each period, newest first, at most as many as stand in a trend.
    newest: Vec<(releases::Release, Vec<Table>)>,
    /// The description of the newest one.
    citation: String,
}

/// A page about what is published.
#[derive(Template)]
#[template(path = "statistics.html", config = "src/web/askama.toml")]
struct Page<'a> {
    frame: &'a Frame<'a>,
    sentence: &'static str,
    /// The newest release; `None` while nothing is published.
    release: Option<&'a releases::Release>,
    older: Vec<&'a releases::Release>,
    citation: &'a str,
    is_test: bool,
    /// The country that is shown alone.
    country: Option<(String, String)>,
    countries: Vec<(String, String)>,
    charts: Vec<Chart>,
    handovers: Option<String>,
    files: Vec<String>,
}

/// How it is made.
#[derive(Template)]
#[template(path = "method.html", config = "src/web/askama.toml")]
struct Method<'a> {
    frame: &'a Frame<'a>,
    sentence: &'static str,
    rules: &'a Statistics,
    ledger: Vec<releases::Spent>,
}

impl Method<'_> {
    /// A cost as a number with a point.
    #[expect(clippy::unused_self, reason = "a template calls it on its page")]
    fn spent(&self, row: &releases::Spent) -> String {
        format!("{}.{:06}", row.spent / 1_000_000, row.spent % 1_000_000)
    }
}

impl Shelf {
    /// What the releases come to; read anew when there is another one.
    async fn digest(&self, state: &WebState) -> Result<Arc<Digest>, Error> {
        let db = state.bridge().db();
        let all = releases::all(db, state.settings().test_clock).await?;
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(digest) = held.filter(|digest| digest.all == all) {
            return Ok(digest);
        }
        let mut digest = Digest { all, ..Digest::default() };
        let mut seen = Vec::new();
        for release in &digest.all {
            if seen.contains(&&release.period) || digest.newest.len() == LONGEST_TREND {
                continue;
            }
            seen.push(&release.period);
            let files: Files = releases::files(db, &release.id).await?.into_iter().collect();
            if digest.newest.is_empty() {
                let package: Value = files
                    .get("datapackage.json")
                    .and_then(|text| serde_json::from_slice(text).ok())
                    .unwrap_or_default();
                package["citation"].as_str().unwrap_or_default().clone_into(&mut digest.citation);
            }
            digest.newest.push((release.clone(), tables_of(&files).unwrap_or_default()));
        }
        let digest = Arc::new(digest);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(digest.clone());
        Ok(digest)
    }

    /// What the newest release shows that a country has no service for; nothing while it cannot be read.
    pub(super) async fn gaps(&self, state: &WebState, country: Country) -> Vec<Missing> {
        let Ok(digest) = self.digest(state).await else { return Vec::new() };
        let Some((_, tables)) = digest.newest.first() else { return Vec::new() };
        let of_country = tables.iter().map(|table| {
            let rows = table.rows.iter().filter(|row| row.keys.first().is_some_and(|key| key == country.as_str()));
            Table { rows: rows.cloned().collect(), ..table.clone() }
        });
        let of_country: Vec<Table> = of_country.collect();
        let missing = gaps(&of_country, &state.directory()).into_iter().filter(|gap| gap.supply == "none");
        let named = missing.filter_map(|gap| match gap.kind {
            "topic" => {
                let leaf = Leaf::ALL.iter().find(|leaf| topics::name(**leaf) == gap.what)?;
                Some(Missing::Topic(leaf.group()))
            }
            _ => gap.what.parse().ok().map(Missing::Language),
        });
        named.collect()
    }
}

/// Something that was asked for and that no service is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// A group of topics.
    Topic(Group),
    /// A language.
    Language(Lang),
}

/// What is published, as charts and tables.
#[utoipa::path(get, path = "/statistics", tag = "statistics",
    params(("country" = Option<String>, Query, description = "A country of the release, as in KE; all of them without it")),
    responses((status = 200, description = "Charts with a table behind each", content_type = "text/html")))]
pub(super) async fn page(State(state): State<WebState>, asked: Asked) -> Response {
    let digest = match state.shelf().digest(&state).await {
        Ok(digest) => digest,
        Err(error) => return failed(&error),
    };
    let frame = Frame::english(&state).called("Statistics".to_owned(), "/statistics");
    let wanted = asked.ok().and_then(|pairs| {
        let country = pairs.0.into_iter().find(|(name, _)| name == "country")?.1;
        Some(country)
    });
    let (release, tables) = digest.newest.first().map(|(release, tables)| (release, &tables[..])).unzip();
    let tables = tables.unwrap_or_default();
    let countries = countries(&state, tables);
    let country = countries.iter().find(|(code, _)| Some(code) == wanted.as_ref()).cloned();
    let only = country.as_ref().map(|(code, _)| code.as_str());
    let page = Page {
        frame: &frame,
        sentence: SENTENCE,
        release,
        older: digest.newest.iter().skip(1).map(|(release, _)| release).collect(),
        citation: &digest.citation,
        is_test: state.settings().test_clock,
        charts: charts(&state, &digest, tables, only),
        handovers: handovers(tables, only),
        files: names_of_files(),
        country,
        countries,
    };
    public::answer(&page, &frame, StatusCode::OK)
}

/// How the numbers are made, and what they do not say.
#[utoipa::path(get, path = "/statistics/method", tag = "statistics",
    responses((status = 200, description = "How the numbers are made, and what they do not say", content_type = "text/html")))]
pub(super) async fn method(State(state): State<WebState>) -> Response {
    let ledger = match releases::ledger(state.bridge().db()).await {
        Ok(ledger) => ledger,
        Err(error) => return failed(&error),
    };
    let frame = Frame::english(&state).called("How these statistics are made".to_owned(), "/statistics/method");
    let page = Method { frame: &frame, sentence: SENTENCE, rules: &state.settings().statistics, ledger };
    public::answer(&page, &frame, StatusCode::OK)
}

/// A file of the newest release.
#[utoipa::path(get, path = "/statistics/{file}", tag = "statistics",
    params(("file" = String, Path, description = "datapackage.json, outcomes.csv, topics.csv, channels.csv, services.csv, gaps.csv, codebook.csv, chi_map.csv, ledger.csv, CHANGELOG.md, LICENSE.md or SHA256SUMS")),
    responses((status = 200, description = "The file", content_type = "text/csv"), (status = 404, description = "No such file, or nothing is published yet")))]
pub(super) async fn newest_file(State(state): State<WebState>, Path(name): Path<String>) -> Response {
    match state.shelf().digest(&state).await {
        Ok(digest) => match digest.newest.first() {
            Some((release, _)) => file(&state, &release.id, &name).await,
            None => missing(),
        },
        Err(error) => failed(&error),
    }
}

/// A file of the newest version of a period.
#[utoipa::path(get, path = "/statistics/releases/{release}/{file}", tag = "statistics",
    params(("release" = String, Path, description = "As in 2026-W48-v1"), ("file" = String, Path, description = "As above")),
    responses((status = 200, description = "The file", content_type = "text/csv"),
        (status = 404, description = "No such file"), (status = 410, description = "A newer version took its place")))]
pub(super) async fn release_file(
    State(state): State<WebState>,
    Path((release, name)): Path<(String, String)>,
) -> Response {
    let digest = match state.shelf().digest(&state).await {
        Ok(digest) => digest,
        Err(error) => return failed(&error),
    };
    let Some(wanted) = digest.all.iter().find(|one| one.id == release) else { return missing() };
    match newer(&digest, wanted) {
        None => file(&state, &release, &name).await,
        Some(newer) => {
            let said = format!("{} took the place of {release}: {}\n", newer.id, newer.reason);
            (StatusCode::GONE, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], said).into_response()
        }
    }
}

/// What is published, for programs.
#[utoipa::path(get, path = "/api/statistics", tag = "statistics",
    responses((status = 200, description = "Every release with its files, newest first", content_type = "application/json")))]
pub(super) async fn list(State(state): State<WebState>) -> Response {
    let digest = match state.shelf().digest(&state).await {
        Ok(digest) => digest,
        Err(error) => return failed(&error),
    };
    let mut releases = Vec::new();
    for release in &digest.all {
        let newer = newer(&digest, release);
        let mut files = Vec::new();
        if newer.is_none() {
            let content = match releases::files(state.bridge().db(), &release.id).await {
                Ok(content) => content,
                Err(error) => return failed(&error),
            };
            files.extend(content.into_iter().map(|(name, content)| {
                let url = format!("/statistics/releases/{}/{name}", release.id);
                json!({"name": name, "bytes": content.len(), "sha256": sha256(&content), "url": url})
            }));
        }
        releases.push(json!({
            "id": release.id,
            "period": release.period,
            "version": release.version,
            "first_week": release.first_week,
            "last_week": release.last_week,
            "created": release.created_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            "reason": release.reason,
            "superseded_by": newer.map(|newer| &newer.id),
            "files": files,
        }));
    }
    let about = json!({"note": SENTENCE, "method": "/statistics/method", "releases": releases});
    (shared(), Json(about)).into_response()
}

/// The version that took a release's place.
fn newer<'d>(digest: &'d Digest, release: &releases::Release) -> Option<&'d releases::Release> {
    digest.all.iter().find(|other| other.period == release.period && other.version > release.version)
}

/// The headers of what anybody may read and keep for an hour, pages of others included.
fn shared() -> [(header::HeaderName, &'static str); 4] {
    [
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (headers::ROBOTS, "all"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ]
}

async fn file(state: &WebState, release: &str, name: &str) -> Response {
    match releases::file(state.bridge().db(), release, name).await {
        Ok(Some(content)) => {
            let kind = match name.rsplit('.').next() {
                Some("csv") => "text/csv; charset=utf-8; header=present",
                Some("json") => "application/json",
                _ => "text/plain; charset=utf-8",
            };
            (shared(), [(header::CONTENT_TYPE, kind)], content).into_response()
        }
        Ok(None) => missing(),
        Err(error) => failed(&error),
    }
}

fn missing() -> Response {
    let said = "There is no such file. /statistics lists what is published.\n";
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], said).into_response()
}

fn failed(error: &Error) -> Response {
    tracing::error!(error = error as &dyn std::error::Error, "cannot read what is published");
    let said = "The statistics cannot be read at the moment.\n";
    (StatusCode::SERVICE_UNAVAILABLE, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], said).into_response()
}

fn names_of_files() -> Vec<String> {
    let tables = RESOURCES.iter().map(|name| format!("{name}.csv"));
    let others = ["datapackage.json", "CHANGELOG.md", "LICENSE.md", "SHA256SUMS"].map(str::to_owned);
    tables.chain(others).collect()
}

/// What a country of a release is called.
fn called(state: &WebState, code: &str) -> String {
    match code {
        REST => "Other countries, together".to_owned(),
        UNKNOWN => "Country not told".to_owned(),
        _ => code.parse::<Country>().map_or_else(
            |_| code.to_owned(),
            |country| crate::dialogue::country_name(&state.bridge().around().world(), country, Lang::EN),
        ),
    }
}

/// The countries of a release by name.
fn countries(state: &WebState, tables: &[Table]) -> Vec<(String, String)> {
    let channels = tables.iter().filter(|table| table.name == "channels").flat_map(|table| &table.rows);
    let mut all: Vec<(String, String)> = channels
        .filter(|row| row.keys[1] == ALL)
        .map(|row| (row.keys[0].clone(), called(state, &row.keys[0])))
        .collect();
    all.sort_by(|a, b| ([REST, UNKNOWN].contains(&&*a.0), &a.1).cmp(&([REST, UNKNOWN].contains(&&*b.0), &b.1)));
    all
}

fn mark(row: &Row) -> Option<Mark> {
    row.number.map(|number| Mark { count: number.count, low: number.low, high: number.high })
}

/// The published numbers of a table that fit, added up by one of their columns; nothing that is hidden is in a sum.
fn sums(
    tables: &[Table],
    name: &str,
    only: Option<&str>,
    column: usize,
    fits: impl Fn(&Row) -> bool,
) -> BTreeMap<String, Mark> {
    let mut sums: BTreeMap<String, Mark> = BTreeMap::new();
    let rows = tables.iter().filter(|table| table.name == name).flat_map(|table| &table.rows);
    for row in rows.filter(|row| only.is_none_or(|country| row.keys[0] == country) && fits(row)) {
        if let Some(mark) = mark(row) {
            let sum = sums.entry(row.keys[column].clone()).or_default();
            *sum = sum.and(mark);
        }
    }
    sums
}

fn points(names: &[(&str, &str)], sums: &BTreeMap<String, Mark>) -> Vec<Point> {
    names.iter().map(|(key, name)| Point { name: (*name).to_owned(), mark: sums.get(*key).copied() }).collect()
}

const URGENCIES: [(&str, &str); 4] =
    [("emergency", "Emergency"), ("urgent", "Urgent"), ("concern", "Concern"), ("none", "No distress told")];

const OUTCOMES: [(&str, &str); 15] = [
    ("contact", "Conversations"),
    ("information", "Answered with words"),
    ("emergency_number_shown", "Emergency number shown"),
    ("referral_shown", "Services shown"),
    ("chosen", "Service chosen"),
    ("reached", "Reached somebody"),
    ("not_reached", "Did not reach anybody"),
    ("no_service", "No service in the country"),
    ("report_link", "Report page shown"),
    ("handover_offered", "Counsellor offered"),
    ("handover_live", "Counsellor came"),
    ("handover_failed", "No counsellor came"),
    ("helped", "Said it helped"),
    ("not_helped", "Said it did not help"),
    ("left", "Left before that"),
];

const HEADINGS: [(&str, &str); 10] = [
    ("violence", "Violence"),
    ("mental_health", "Mental health"),
    ("family", "Family relationships"),
    ("peer", "Peer relationships"),
    ("education_occupation", "Education and occupation"),
    ("physical_health", "Physical health"),
    ("sexuality", "Sexuality"),
    ("access", "Access to services"),
    ("discrimination", "Discrimination and exclusion"),
    ("missing", "Missing children"),
];

const CHANNELS: [(&str, &str); 3] = [("web", "Web chat"), ("telegram", "Telegram"), ("discord", "Discord")];

fn charts(state: &WebState, digest: &Digest, tables: &[Table], only: Option<&str>) -> Vec<Chart> {
    let totals = |row: &Row| row.keys[1] == ALL;
    let by_country = sums(tables, "channels", only, 0, totals);
    let names = countries(state, tables);
    let names: Vec<(&str, &str)> = names.iter().map(|(code, name)| (code.as_str(), name.as_str())).collect();
    let channels = sums(tables, "channels", only, 1, |row| row.keys[1] != ALL && row.keys[2] == ALL);
    let urgency = sums(tables, "outcomes", only, 1, |row| row.keys[1] != ALL && row.keys[2] == "contact");
    let topics = sums(tables, "topics", only, 1, |row| row.keys[1] != ALL && row.keys[2] == ALL);
    let outcomes = sums(tables, "outcomes", only, 2, totals);
    let mut trend: Vec<Point> = Vec::new();
    for (release, tables) in digest.newest.iter().rev() {
        let sum = sums(tables, "outcomes", only, 2, |row| totals(row) && row.keys[2] == "contact");
        trend.push(Point { name: release.period.clone(), mark: sum.get("contact").copied() });
    }
    let chart = |id, title, note, column, points| Chart { id, title, note, column, points, is_trend: false };
    let mut all = vec![
        chart(
            "countries",
            "Conversations by country",
            "In the order of names: the numbers say where this chat is known, not where children suffer most.",
            "Country",
            points(&names, &by_country).into_iter().filter(|point| only.is_none() || point.mark.is_some()).collect(),
        ),
        chart(
            "channels",
            "Conversations by channel",
            "How young people wrote.",
            "Channel",
            points(&CHANNELS, &channels),
        ),
        chart(
            "urgency",
            "Conversations by urgency",
            "The highest urgency of each conversation, as the triage of the program saw it.",
            "Urgency",
            points(&URGENCIES, &urgency),
        ),
        chart(
            "topics",
            "What they were about",
            "Topics told, under the headings of Child Helpline International. A conversation can have several.",
            "Heading",
            points(&HEADINGS, &topics),
        ),
        chart(
            "outcomes",
            "What came of them",
            "A conversation can have several outcomes, each counted once.",
            "Outcome",
            points(&OUTCOMES, &outcomes),
        ),
    ];
    all.push(Chart {
        id: "trend",
        title: "Conversations over time",
        note: "A gap is a period whose number is hidden. The band is what the numbers may stand for.",
        column: "Period",
        points: trend,
        is_trend: true,
    });
    all.retain(Chart::has_numbers);
    all
}

/// How often a counsellor came, as a range: the numbers it is made of are ranges.
fn handovers(tables: &[Table], only: Option<&str>) -> Option<String> {
    let outcomes = sums(tables, "outcomes", only, 2, |row| row.keys[1] == ALL);
    let (live, failed) = (outcomes.get("handover_live")?, outcomes.get("handover_failed")?);
    let share = |live: u64, failed: u64| live * 100 / (live + failed).max(1);
    let (low, high) = (share(live.low, failed.high), share(live.high, failed.low));
    let middle = share(live.count, failed.count);
    Some(format!(
        "Of the handovers that were asked for, {middle} of 100 reached a counsellor (between {low} and {high})."
    ))
}

//! How long a year takes to be released: `cargo bench --bench statistics`.
//!
//! Two hundred countries with every counter there can be, 20,000 services that agreed to be named, and as much test traffic
//! beside them: ten million rows in an SQLite file. Each of the 52 weeks is read, protected and packed; what is printed is the
//! time and the most memory that this process held.

use std::{collections::BTreeMap, fs, time::Instant};

use helpbridge::{
    app::Loaded,
    ids,
    statistics::{
        gaps,
        package::{About, package},
        period::{Length, Period, Week},
        release::{Count, Counts, Rules, release},
    },
    store::{Arg, Db, tallies, turns::Sheet},
};

/// The numbers from 0 on, as many as there are places.
const NUMBERS: &str = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $1)";

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Db::open("", folder.path()).await.expect("a database");
    let loaded = Loaded::from_folders(None, None).unwrap_or_else(|problems| panic!("{problems:?}"));
    let countries: Vec<String> =
        loaded.directory.countries().map(|row| row.code.as_str().to_owned()).take(200).collect();
    let languages: Vec<String> = loaded.dialogues.languages().iter().map(ToString::to_string).collect();
    let start = Instant::now();
    let rows = fill(&db, &countries, &languages).await;
    println!("{rows} rows written in {:.1} s", start.elapsed().as_secs_f64());

    let service = |at: usize| (format!("service-{at}"), countries[at % countries.len()].clone());
    let rules = Rules {
        k: 10,
        country_minimum: 100,
        kept_apart: ["VA".to_owned()].into(),
        epsilon: 1_000_000,
        languages,
        channels: ["web", "telegram", "discord"].map(str::to_owned).to_vec(),
        services: (0..20_000).map(service).collect::<BTreeMap<_, _>>(),
    };
    let start = Instant::now();
    let (mut week, mut shown, mut bytes) = ("2025-W01".parse::<Week>().expect("a week"), 0, 0);
    for _ in 0..52 {
        let period = Period::around(week, Length::Week);
        let counts = read(&db, &period.name).await;
        let tables = release(&counts, &rules, &mut ids::coins());
        let about = About {
            period: &period,
            version: 1,
            created: "2026-01-31T12:00:00Z",
            publisher: "",
            home: "https://chat.example.org/statistics",
            doi: "",
            is_test: false,
            ledger: &[],
            changes: &[],
        };
        let files = package(&tables, &gaps::gaps(&tables, &loaded.directory), &rules, &about);
        shown += tables.iter().flat_map(|table| &table.rows).filter(|row| row.number.is_some()).count();
        bytes += files.values().map(Vec::len).sum::<usize>();
        week = week.next();
    }
    println!(
        "52 weeks released in {:.1} s: {shown} numbers are shown, {} MiB of files",
        start.elapsed().as_secs_f64(),
        bytes >> 20
    );
    println!("the most memory held: {} MiB", peak());
    db.close().await;
}

/// Writes every counter that there can be, and gives how many rows that are.
async fn fill(db: &Db, countries: &[String], languages: &[String]) -> u64 {
    let all = |words: &[String]| words.join("");
    let (countries_in, languages_in) =
        (all(countries), all(&languages.iter().map(|l| format!("{l:<3}")).collect::<Vec<_>>()));
    let few = |all: &[String]| i64::try_from(all.len()).expect("few");
    let (c, l) = (few(countries), few(languages));
    let week = "'2025-W' || SUBSTR('0' || (1 + i % 52), -2)";
    let country = format!("SUBSTR($2, 1 + 2 * (i / 52 % {c}), 2)");
    let count = "1 + (i * 7919 % 211) * (i % 3)";
    let one = |text: String| -> &'static str { text.leak() };
    let mut rows = 0;
    for is_test in ["FALSE", "TRUE"] {
        let outcomes = "contact information referral_shown chosen reached not_reached no_service emergency_number_shown \
            report_link handover_offered handover_live handover_failed helped not_helped left";
        for outcome in outcomes.split(' ') {
            let sql = format!(
                "{NUMBERS} INSERT INTO tally_outcomes SELECT {week}, {country}, TRIM(SUBSTR('none     concern  urgent   \
                 emergency', 1 + 9 * (i / (52 * {c})), 9)), '{outcome}', {is_test}, {count} FROM n"
            );
            rows += db.run(one(sql), vec![Arg::from(52 * c * 4), countries_in.as_str().into()]).await.expect("written");
        }
        for line in helpbridge::statistics::topics::all() {
            let (topic, code, map) = (&line.topic, &line.code, line.map);
            let sql = format!(
                "{NUMBERS} INSERT INTO tally_topics SELECT {week}, {country}, '{topic}', '{code}', '{map}', {is_test}, {count} FROM n"
            );
            rows += db.run(one(sql), vec![Arg::from(52 * c), countries_in.as_str().into()]).await.expect("written");
        }
        for channel in ["web", "telegram", "discord"] {
            let sql = format!(
                "{NUMBERS} INSERT INTO tally_channels SELECT {week}, {country}, '{channel}', \
                 TRIM(SUBSTR($3, 1 + 3 * (i / (52 * {c})), 3)), {is_test}, {count} FROM n"
            );
            let values = vec![Arg::from(52 * c * l), countries_in.as_str().into(), languages_in.as_str().into()];
            rows += db.run(one(sql), values).await.expect("written");
        }
        for outcome in ["referral_shown", "chosen", "reached", "not_reached"] {
            let sql = format!(
                "{NUMBERS} INSERT INTO tally_services SELECT {week}, 'service-' || (i / 52), '{outcome}', {is_test}, {count} FROM n"
            );
            rows += db.run(one(sql), vec![Arg::from(52_i64 * 20_000)]).await.expect("written");
        }
    }
    rows
}

async fn read(db: &Db, week: &str) -> Counts {
    let of = async |sheet| {
        let rows = tallies::of_weeks(db, sheet, week, week, false).await.expect("read");
        let count = |row: tallies::Tally| Count {
            count: u64::try_from(row.count).unwrap_or_default(),
            keys: [row.a, row.b, row.c, row.d],
        };
        rows.into_iter().map(count).collect::<Vec<_>>()
    };
    Counts {
        outcomes: of(Sheet::Outcomes).await,
        topics: of(Sheet::Topics).await,
        channels: of(Sheet::Channels).await,
        services: of(Sheet::Services).await,
    }
}

/// The most memory that this process has held, in MiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or_default() / 1024
}

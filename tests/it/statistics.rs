//! Releases over the command line and on the pages: what is published, what is refused, what a reader gets.

use std::{fs, path::Path, process::Output};

use helpbridge::store::{
    Db, releases, tallies,
    turns::{Sheet, Tallied},
};

use crate::support::{
    Place, on_each_database,
    server::helpbridge,
    web::{Page, Site},
};

/// Counts as much of something in a week.
async fn counts(db: &Db, week: &str, sheet: Sheet, keys: [&str; 4], times: usize, is_test: bool) {
    let mut tx = db.begin().await.expect("begun");
    let tallied = Tallied { sheet, week: week.to_owned(), keys: keys.map(|key| key.to_owned().into()), is_test };
    for _ in 0..times {
        tallies::add(&mut tx, &tallied).await.expect("added");
    }
    tx.commit().await.expect("committed");
}

/// A week in which Kenya has enough conversations and Uganda too few.
async fn a_week(db: &Db, week: &str, is_test: bool) {
    for (urgency, times) in [("none", 20), ("concern", 61), ("urgent", 43), ("emergency", 3)] {
        counts(db, week, Sheet::Outcomes, ["KE", urgency, "contact", ""], times, is_test).await;
    }
    counts(db, week, Sheet::Outcomes, ["UG", "emergency", "contact", ""], 7, is_test).await;
    counts(db, week, Sheet::Channels, ["KE", "web", "sw", ""], 88, is_test).await;
    counts(db, week, Sheet::Channels, ["KE", "telegram", "en", ""], 39, is_test).await;
    counts(db, week, Sheet::Channels, ["UG", "web", "en", ""], 7, is_test).await;
    let map = "chi-as1-2026-08";
    counts(db, week, Sheet::Topics, ["KE", "bullying", "violence.bullying", map], 52, is_test).await;
    counts(db, week, Sheet::Topics, ["KE", "fgm", "violence.fgm", map], 4, is_test).await;
    counts(db, week, Sheet::Topics, ["KE", "anxiety", "mental_health.fear_anxiety", map], 33, is_test).await;
}

/// Runs a command of the program at a time, which makes everything test traffic.
fn run(place: &Place, now: &str, more: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = helpbridge(place, arguments);
    command.env("HELPBRIDGE_TEST_CLOCK", now);
    for (name, value) in more {
        command.env(format!("HELPBRIDGE_{name}"), value);
    }
    command.output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Two weeks of test traffic, and one of real traffic.
async fn two_weeks(place: &Place) {
    let db = place.db().await;
    a_week(&db, "2026-W45", true).await;
    a_week(&db, "2026-W46", true).await;
    a_week(&db, "2026-W40", false).await;
    db.close().await;
}

const RELEASE: [&str; 2] = ["statistics", "release"];

#[tokio::test]
async fn every_ripe_period_is_published_once_and_never_again() {
    on_each_database(async |place| {
        two_weeks(place).await;
        // Week 46 ends on the 16th; a week later it is ripe.
        let first = run(place, "2026-11-18T12:00:00Z", &[], &RELEASE);
        assert!(first.status.success(), "{}", said(&first));
        assert!(said(&first).starts_with("2026-W45-v1-test: ") && !said(&first).contains("W46"), "{}", said(&first));
        let again = run(place, "2026-11-18T12:00:00Z", &[], &RELEASE);
        assert_eq!(again.status.code(), Some(2));
        assert!(said(&again).contains("2026-W45 is published already, in 2026-W45-v1-test"), "{}", said(&again));
        assert!(said(&again).contains("2026-W46 can be published from 2026-11-23 on"), "{}", said(&again));
        let second = run(place, "2026-11-23T12:00:00Z", &[], &RELEASE);
        assert!(said(&second).starts_with("2026-W46-v1-test: "), "{}", said(&second));
        let list = run(place, "2026-11-23T12:00:00Z", &[], &["statistics", "list"]);
        assert_eq!(said(&list).lines().count(), 2);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_published_is_refused_with_the_reason_and_changes_nothing() {
    on_each_database(async |place| {
        let early = run(place, "2026-11-18T12:00:00Z", &[], &RELEASE);
        assert!(early.status.code() == Some(2) && said(&early).contains("no database"), "{}", said(&early));
        place.db().await.close().await;
        let empty = run(place, "2026-11-18T12:00:00Z", &[], &RELEASE);
        assert!(empty.status.code() == Some(2) && said(&empty).contains("nothing was counted"), "{}", said(&empty));
        two_weeks(place).await;
        let mut refused = Vec::new();
        let release = |more: &[&str]| RELEASE.iter().chain(more).map(|s| (*s).to_owned()).collect::<Vec<String>>();
        for (arguments, settings, reason) in [
            (release(&["--until", "2026-12-31"]), vec![], "has not come yet"),
            (release(&["--until", "2026-11-01"]), vec![], "can be published from"),
            (release(&["--period", "day"]), vec![], "week or month"),
            (release(&["--supersede", "2026-W45", "--reason", "x"]), vec![], "is not published"),
            (
                release(&[]),
                vec![("STATISTICS__EPSILON", "2.0"), ("STATISTICS__EPSILON_A_YEAR", "1.5")],
                "the budget of 2026 is used up",
            ),
            (release(&[]), vec![("STATISTICS__K", "4")], "between 5 and 1000"),
        ] {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let output = run(place, "2026-11-23T12:00:00Z", &settings, &arguments);
            assert!(!output.status.success() && said(&output).contains(reason), "{arguments:?}: {}", said(&output));
            refused.push(arguments.join(" "));
        }
        let db = place.db().await;
        assert!(releases::all(&db, true).await.expect("read").is_empty() && refused.len() == 6);
        db.close().await;
        assert!(run(place, "2026-11-23T12:00:00Z", &[], &RELEASE).status.success());
        let back = run(place, "2026-11-22T12:00:00Z", &[], &RELEASE);
        assert!(said(&back).contains("the clock is set back"), "{}", said(&back));
        let month = run(place, "2026-12-20T12:00:00Z", &[], &["statistics", "release", "--period", "month"]);
        assert!(said(&month).contains("2026-11 is published already"), "a week is in one period: {}", said(&month));
    })
    .await;
}

#[tokio::test]
async fn noise_is_paid_for_in_a_ledger_that_everybody_can_read() {
    let place = Place::fresh();
    two_weeks(&place).await;
    let settings = [("STATISTICS__EPSILON", "20.0"), ("STATISTICS__EPSILON_A_YEAR", "30.0")];
    let output = run(&place, "2026-11-23T12:00:00Z", &settings, &RELEASE);
    // The first week is paid for, the second is not.
    assert!(said(&output).contains("2026-W45-v1-test: ") && said(&output).contains("2026-W46 was not published"));
    let db = place.db().await;
    let ledger = releases::ledger(&db).await.expect("read");
    assert_eq!((ledger.len(), ledger[0].spent, ledger[0].year), (1, 20_000_000, 2026));
    let file = releases::file(&db, "2026-W45-v1-test", "ledger.csv").await.expect("read").expect("there");
    assert_eq!(String::from_utf8_lossy(&file), "release,year,epsilon\r\n2026-W45-v1-test,2026,20\r\n");
    db.close().await;
}

#[tokio::test]
async fn a_newer_version_takes_a_country_away_and_says_why() {
    let place = Place::fresh();
    two_weeks(&place).await;
    let at = "2026-11-23T12:00:00Z";
    assert!(run(&place, at, &[], &RELEASE).status.success());
    let arguments = ["statistics", "release", "--supersede", "2026-W45", "--reason", "KE asked for it"];
    let output = run(&place, at, &[("STATISTICS__HIDE_COUNTRIES", "KE")], &arguments);
    assert!(said(&output).contains("2026-W45-v2-test takes the place of 2026-W45-v1-test"), "{}", said(&output));
    let folder = place.folder().join("out");
    let out = folder.to_str().expect("UTF-8");
    let export = run(&place, at, &[], &["statistics", "export", "--release", "2026-W45-v2-test", "--out", out]);
    assert!(export.status.success(), "{}", said(&export));
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("written");
    assert!(!read("channels.csv").contains("KE") && read("CHANGELOG.md").contains("KE asked for it"));
    let package: serde_json::Value = serde_json::from_str(&read("datapackage.json")).expect("JSON");
    assert_eq!(package["version"], "2.0.0");
    let twice = run(&place, at, &[], &["statistics", "export", "--out", out]);
    assert!(said(&twice).contains("is there already"), "{}", said(&twice));
}

#[tokio::test]
async fn real_traffic_is_published_without_a_test_clock_and_tests_are_left_out() {
    let place = Place::fresh();
    for is_test in [false, true] {
        let db = place.db().await;
        a_week(&db, "2020-W45", is_test).await;
        db.close().await;
    }
    let output = run(&place, "", &[], &RELEASE);
    assert!(said(&output).starts_with("2020-W45-v1: "), "{}", said(&output));
    let db = place.db().await;
    let file = releases::file(&db, "2020-W45-v1", "channels.csv").await.expect("read").expect("there");
    let text = String::from_utf8(file).expect("UTF-8");
    assert!(text.contains("2020-W45,KE,all,all,125,123,127\r\n"), "{text}");
    assert!(!text.contains("UG"), "too few, and nobody to stand beside");
    db.close().await;
}

#[tokio::test]
async fn the_pages_show_what_is_published_and_hand_out_its_files() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let open = async |path: &str| Page::of(site.get(path).send().await.expect("an answer")).await;
        let nothing = open("/statistics").await;
        assert!(nothing.status == 200 && nothing.html.contains("Nothing is published yet"));
        assert_eq!(open("/statistics/datapackage.json").await.status, 404);
        for week in ["2026-W45", "2026-W46"] {
            a_week(site.bridge.db(), week, true).await;
        }
        assert!(run(place, "2026-11-29T12:00:00Z", &[], &RELEASE).status.success(), "beside a server that runs");
        let page = open("/statistics").await;
        for part in [
            "Counts are contacts, not children",
            "2026-W46",
            "class=\"bar\"",
            "class=\"line\"",
            ">Kenya</th>",
            "<td>hidden</td>",
            "href=\"/statistics/datapackage.json\"",
            "action=\"/exit\"",
        ] {
            assert!(page.html.contains(part), "{part}");
        }
        assert!(!page.html.contains("Uganda"));
        assert!(open("/statistics?country=KE").await.html.contains("Shown is <strong>Kenya</strong>"));
        assert!(!open("/statistics?country=%3Cb%3E").await.html.contains("<b>"));
        let method = open("/statistics/method").await.html;
        assert!(method.contains("No number under 10 is shown") && method.contains("Do not rank countries"));
        let package = site.get("/statistics/datapackage.json").send().await.expect("an answer");
        assert_eq!(package.headers()["access-control-allow-origin"], "*");
        let package: serde_json::Value = package.json().await.expect("JSON");
        let csv = site.get("/statistics/outcomes.csv").send().await.expect("an answer");
        assert_eq!(csv.headers()["content-type"], "text/csv; charset=utf-8; header=present");
        let csv = csv.bytes().await.expect("bytes");
        assert_eq!(package["resources"][0]["bytes"], csv.len());
        let list: serde_json::Value =
            site.get("/api/statistics").send().await.expect("an answer").json().await.expect("JSON");
        assert_eq!(list["releases"].as_array().map(Vec::len), Some(2));
        let url = list["releases"][1]["files"][0]["url"].as_str().expect("an address").to_owned();
        assert_eq!(open(&url).await.status, 200);
        let arguments = ["statistics", "release", "--supersede", "2026-W45", "--reason", "wrong hours"];
        assert!(run(place, "2026-11-29T12:00:00Z", &[], &arguments).status.success());
        let gone = open("/statistics/releases/2026-W45-v1-test/outcomes.csv").await;
        assert!(gone.status == 410 && gone.html.contains("wrong hours"));
        assert_eq!(open("/statistics/releases/2026-W45-v2-test/outcomes.csv").await.status, 200);
        assert_eq!(open("/statistics/..%2f..%2fetc%2fpasswd").await.status, 404);
    })
    .await;
}

#[test]
fn the_example_package_of_the_documents_names_columns_that_there_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for example in ["docs/examples/statistics.py", "docs/examples/statistics.R"] {
        let text = fs::read_to_string(root.join(example)).expect("an example");
        for column in ["period", "country", "urgency", "outcome", "count", "low", "high"] {
            assert!(text.contains(column), "{example}: {column}");
        }
        assert!(text.contains("datapackage.json") && text.contains("<k"), "{example}");
    }
}

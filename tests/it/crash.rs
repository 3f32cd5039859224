//! The program killed at random moments, under load: what was accepted is answered once and in order, and stays.
//!
//! Young people talk over the chat interface to the real program and send each message, with the same client id, until
//! it is answered. Meanwhile the program is killed: at work, while it starts, while a backup is made. At the end
//! - every answer is the one that an undisturbed server gives, so each message had its effect once and in order;
//! - every message sent again gets the very same body;
//! - the database holds as many conversations, turns, messages, replies and counts as were sent, no more and no less.
//!
//! The terminal (`helpbridge chat`) is left out: it keeps its store in memory, so a kill is the end of its talk.
//! Replies on their way to a channel that pushes are in `crash/pushed.rs`.
//!
//! A short run is part of the tests. The long one, on both databases, which prints what it counted:
//!
//! ```text
//! TEST_DATABASE_URL=$(tests/setup/postgres.sh) CRASH_KILLS=500 CRASH_KILLS_ON_POSTGRES=100 \
//!     cargo test --test it crash::killed -- --nocapture
//! ```
//!
//! `CRASH_SEED` repeats a run's choices; it is printed at the start. `CRASH_PROGRAM` names another build of the program,
//! such as that of a release: it starts faster, so the long run is over sooner.

mod books;
mod client;
mod dice;
mod pushed;

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use crate::support::{
    Place, on_each_database,
    server::{Server, helpbridge, serve},
    tallied,
};

use books::Books;
use client::{Counts, Line, Reference, Talk};
use dice::Dice;

/// How many young people talk at the same time.
const CLIENTS: u64 = 24;

/// How many answers a life of the program gives before it is killed, unless it takes too long for them.
const ANSWERED_IN_A_LIFE: i64 = 8;

/// A setting of this test alone.
fn setting(name: &str) -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "a test's only settings")]
    let value = std::env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name} must be a number")))
}

fn seed() -> u64 {
    setting("CRASH_SEED").unwrap_or_else(|| {
        let key = helpbridge::ids::fresh_key();
        u64::from(u32::from_le_bytes([key[0], key[1], key[2], key[3]]))
    })
}

/// What the kills hit.
#[derive(Default)]
struct Hits {
    at_work: u64,
    at_start: u64,
    at_backup: u64,
    /// Messages that were on the disk when the program died, and whose answer had not arrived.
    committed_unanswered: i64,
    /// Requests that were under way and not on the disk.
    not_committed: i64,
    backups: u64,
    ready_after: Duration,
    starts: u32,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_moment_it_loses_nothing_and_does_nothing_twice() {
    let reference = Arc::new(Reference::new().await);
    let seed = seed();
    on_each_database(async |place| {
        let on_postgres = !place.url().is_empty();
        let kills = if on_postgres { setting("CRASH_KILLS_ON_POSTGRES") } else { setting("CRASH_KILLS") };
        let kills = kills.unwrap_or(if on_postgres { 8 } else { 20 });
        let database = if on_postgres { "PostgreSQL" } else { "SQLite" };
        println!("{database}: {kills} kills, CRASH_SEED={seed}");

        let logs = tempfile::tempdir().expect("a folder");
        let log = logs.path().join("log");
        let (tell, address) = watch::channel(None);
        let counts = Arc::new(Counts::default());
        let line = Line::new(address, counts.clone());
        let over = Arc::new(AtomicBool::new(false));
        let clients = (0..CLIENTS).map(|number| {
            let (line, reference, over) = (line.clone(), reference.clone(), over.clone());
            tokio::spawn(async move {
                let mut dice = Dice::new(seed, 1 + number);
                let mut talks = Vec::new();
                while !over.load(Ordering::SeqCst) {
                    talks.push(line.talk(&reference, &mut dice).await);
                }
                talks
            })
        });
        let clients: Vec<_> = clients.collect();

        let began = Instant::now();
        let mut hits = Hits::default();
        let mut dice = Dice::new(seed, 0);
        for kill in 0..kills {
            if kill % 5 == 4 {
                // While it starts: anywhere from the first instruction to just before it is ready.
                let starting = Server::spawn(serve(place, &log));
                let whole = u64::try_from(hits.ready_after.as_millis()).expect("short") / u64::from(hits.starts);
                sleep(Duration::from_millis(dice.below(whole + 1))).await;
                starting.kill();
                hits.at_start += 1;
                continue;
            }
            let (server, base) = ready(place, &log, &mut hits).await;
            tell.send_replace(Some(base));
            // Everyone who waited has to be at work again, or the kill hits nothing; and each life gets something done,
            // or a slow machine kills the same few messages again and again.
            let enough = counts.answered.load(Ordering::SeqCst) + ANSWERED_IN_A_LIFE;
            let at_work = async {
                while counts.answered.load(Ordering::SeqCst) < enough {
                    sleep(Duration::from_millis(3)).await;
                }
            };
            let _ = timeout(Duration::from_secs(5), at_work).await;
            sleep(Duration::from_millis(dice.below(100))).await;
            if kill % 8 == 5 {
                killed_with_a_backup(place, server, &mut dice, &mut hits).await;
            } else {
                server.kill();
                hits.at_work += 1;
            }
            tell.send_replace(None);
            note_what_was_hit(place, &counts, &mut hits).await;
        }
        let (server, base) = ready(place, &log, &mut hits).await;
        tell.send_replace(Some(base));
        over.store(true, Ordering::SeqCst);
        let mut talks = Vec::new();
        for client in clients {
            talks.extend(client.await.expect("no client panicked"));
        }
        for talk in &mut talks {
            line.asks_again(talk, &mut dice).await;
        }
        assert_eq!(server.leave(), Some(0), "it leaves in peace");

        let messages: usize = talks.iter().map(Talk::len).sum();
        println!(
            "{database}: {} conversations, {messages} messages; killed {} times at work, {} at the start, {} with a \
             backup; {} messages were on the disk and unanswered, {} under way and not on the disk; {} requests cut \
             off, {} answered from what is compiled in, {} repeated at once; ready after {:?} on average; {:?} in all",
            talks.len(),
            hits.at_work,
            hits.at_start,
            hits.at_backup,
            hits.committed_unanswered,
            hits.not_committed,
            counts.cut_off.load(Ordering::SeqCst),
            counts.stood_in.load(Ordering::SeqCst),
            counts.repeated.load(Ordering::SeqCst),
            hits.ready_after / hits.starts,
            began.elapsed(),
        );
        let mut wrong: Vec<String> = talks.iter().flat_map(|talk| talk.wrong.iter().cloned()).collect();
        wrong.extend(in_the_books(place, &talks, &reference).await);
        let told = std::fs::read_to_string(&log).expect("a log");
        wrong.extend(told.lines().filter(|line| line.contains("panicked")).map(str::to_owned));
        let shown = wrong.iter().take(20).fold(String::new(), |all, one| all + "\n" + one);
        assert!(wrong.is_empty(), "CRASH_SEED={seed} {database}: {} wrong:{shown}", wrong.len());
    })
    .await;
}

/// Starts the server and waits until it is ready.
async fn ready(place: &Place, log: &std::path::Path, hits: &mut Hits) -> (Server, String) {
    let began = Instant::now();
    let mut server = Server::spawn(serve(place, log));
    let Some(base) = server.ready().await else {
        panic!("it did not start: {}", std::fs::read_to_string(log).unwrap_or_default());
    };
    hits.ready_after += began.elapsed();
    hits.starts += 1;
    (server, base)
}

/// Kills the server, a backup that is being made, or both. Under the backup's name there is a whole one or none.
async fn killed_with_a_backup(place: &Place, server: Server, dice: &mut Dice, hits: &mut Hits) {
    let file = place.folder().join(format!("backup-{}", hits.at_backup));
    let name = file.to_str().expect("UTF-8").to_owned();
    let backup = Server::spawn(helpbridge(place, &["backup", &name]));
    sleep(Duration::from_millis(dice.below(60))).await;
    let first = dice.below(2);
    if first == 0 {
        backup.kill();
        server.kill();
    } else {
        server.kill();
        assert_eq!(backup.wait(), Some(0), "a backup does not need the server");
    }
    hits.at_backup += 1;
    if file.exists() {
        hits.backups += 1;
        let other = Place::fresh();
        let restored = helpbridge::store::restore("", other.folder(), &file, false).await;
        assert!(restored.is_ok(), "half a backup under the final name: {restored:?}");
        std::fs::remove_file(&file).expect("removed");
    } else {
        assert_eq!(first, 0, "a backup that ends well is there");
    }
}

/// Compares what the program had on the disk when it died with what had been answered.
async fn note_what_was_hit(place: &Place, counts: &Counts, hits: &mut Hits) {
    // Those whose line broke have to notice it.
    sleep(Duration::from_millis(5)).await;
    let under_way = counts.under_way.load(Ordering::SeqCst);
    let unanswered = Books::taken_in(place).await - counts.answered.load(Ordering::SeqCst);
    hits.committed_unanswered += unanswered.max(0);
    hits.not_committed += (under_way - unanswered).max(0);
}

/// What the database holds beside what was sent.
async fn in_the_books(place: &Place, talks: &[Talk], reference: &Reference) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut books = Books::open(place).await;
    let conversations = i64::try_from(talks.len()).expect("few");
    let messages = i64::try_from(talks.iter().map(Talk::len).sum::<usize>()).expect("few");
    let turns = messages + conversations;
    let reversed = "SELECT COUNT(*) FROM (SELECT conversation_id FROM outbox GROUP BY conversation_id
                    HAVING MIN(seq) <> 1 OR MAX(seq) <> COUNT(*)) AS gaps";
    for (what, sql, expected) in [
        ("conversations", "SELECT COUNT(*) FROM conversations", conversations),
        ("turns", "SELECT CAST(SUM(version) AS BIGINT) FROM conversations", turns),
        ("messages taken in", "SELECT COUNT(*) FROM received", turns),
        ("replies", "SELECT COUNT(*) FROM outbox", turns),
        ("conversations with a gap", reversed, 0),
    ] {
        let found = books.number(sql).await;
        if found != expected {
            wrong.push(format!("{what}: {found} in the database, {expected} expected"));
        }
    }
    let mut expected = BTreeMap::new();
    for talk in talks {
        for (what, count) in &reference.tallies[talk.script] {
            *expected.entry(what.clone()).or_insert(0) += count;
        }
    }
    let counted = tallied(&place.db().await).await;
    if counted != expected {
        wrong.push(format!("counted {counted:?}, expected {expected:?}"));
    }
    wrong
}

/// A first start that is killed on the way, wherever it was, is made up for by the next one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_makes_its_database_it_starts_all_the_same() {
    let seed = seed();
    println!("CRASH_SEED={seed}");
    on_each_database(async |place| {
        let mut dice = Dice::new(seed, 100);
        let logs = tempfile::tempdir().expect("a folder");
        let log = logs.path().join("log");
        for _ in 0..setting("CRASH_FIRST_STARTS").unwrap_or(3) {
            let starting = Server::spawn(serve(place, &log));
            // From the moment on in which it has begun to make its files.
            while !place.folder().join("keys").exists() {
                sleep(Duration::from_millis(1)).await;
            }
            sleep(Duration::from_millis(dice.below(40))).await;
            starting.kill();
        }
        let mut hits = Hits::default();
        let (server, base) = ready(place, &log, &mut hits).await;
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let ask = serde_json::json!({ "client_id": dice.client_id(), "text": "hello" });
        let answer = client.post(format!("{base}/api/chat/messages")).json(&ask).send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        assert_eq!(server.leave(), Some(0));
        assert_eq!(Books::open(place).await.number("SELECT COUNT(*) FROM received").await, 2);
    })
    .await;
}

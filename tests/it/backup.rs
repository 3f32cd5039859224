//! A backup is the whole database at one moment, made beside a running server, and it comes back as it was.

use std::{fs, path::Path};

use chrono::{DateTime, TimeDelta, Utc};
use helpbridge::store::{Error, backup, restore, tallies, timers, turns::Sheet};
use sqlx::{Connection, SqliteConnection, migrate::Migrator, sqlite::SqliteConnectOptions};

use crate::support::{Place, TestBridge, on_each_database, start};

/// A row of the outbox: conversation, turn, bytes, attempts, when it was sent.
type Said = (String, i64, Vec<u8>, i64, Option<DateTime<Utc>>);

/// Every row of every table, as text that compares.
async fn rows(place: &Place) -> Vec<String> {
    let db = place.db().await;
    let mut rows = Vec::new();
    let conversations: Vec<(String, String, String, i64, Vec<u8>)> = db
        .all("SELECT id, channel, address_hash, version, state FROM conversations ORDER BY id", vec![])
        .await
        .expect("read");
    rows.extend(conversations.iter().map(|row| format!("{row:?}")));
    let times: Vec<(DateTime<Utc>, Option<DateTime<Utc>>)> =
        db.all("SELECT created_at, closed_at FROM conversations ORDER BY id", vec![]).await.expect("read");
    rows.extend(times.iter().map(|row| format!("{row:?}")));
    let outbox: Vec<Said> = db
        .all(
            "SELECT conversation_id, seq, payload, attempts, sent_at FROM outbox ORDER BY conversation_id, seq",
            vec![],
        )
        .await
        .expect("read");
    rows.extend(outbox.iter().map(|row| format!("{row:?}")));
    let received: Vec<(String, String, i64)> = db
        .all("SELECT conversation_id, external_hash, seq FROM received ORDER BY conversation_id, seq", vec![])
        .await
        .expect("read");
    rows.extend(received.iter().map(|row| format!("{row:?}")));
    let due = timers::due(&db, start() + TimeDelta::days(9)).await.expect("read");
    rows.extend(due.iter().map(|timer| format!("{timer:?}")));
    for sheet in [Sheet::Outcomes, Sheet::Topics, Sheet::Channels, Sheet::Services] {
        let tallies = tallies::of_weeks(&db, sheet, "2026-W48", "2026-W48", false).await.expect("read");
        rows.extend(tallies.iter().map(|tally| format!("{tally:?}")));
    }
    db.close().await;
    rows
}

async fn talk(bridge: &TestBridge, name: &str) {
    let child = bridge.child(name).in_country("KE");
    child.opens().await;
    child.says("i feel alone").await;
    assert!(child.says("yes").await.stored);
}

fn number(bridge: &TestBridge, sql: &'static str) -> impl Future<Output = i64> {
    let db = bridge.db().clone();
    async move {
        let row: Option<(i64,)> = db.optional(sql, vec![]).await.expect("read");
        row.expect("a row").0
    }
}

async fn backed_up(place: &Place, file: &Path) -> Result<u64, Error> {
    backup(place.url(), place.folder(), file).await
}

#[tokio::test]
async fn what_is_restored_is_what_was_backed_up_on_either_database() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        for name in ["a", "b", "c"] {
            talk(&bridge, name).await;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("one");
        let size = backed_up(place, &file).await.expect("backed up");
        assert_eq!(size, fs::metadata(&file).expect("there").len());
        bridge.db().close().await;
        drop(bridge);
        let before = rows(place).await;
        assert!(before.len() > 15);

        let other = Place::fresh();
        restore(other.url(), other.folder(), &file, false).await.expect("restored");
        let after = rows(&other).await;
        let other_rows = after.iter().zip(&before).find(|(after, before)| after != before);
        assert!(after.len() == before.len() && other_rows.is_none(), "{other_rows:?}");

        // And back to where it came from, over what happened since.
        let bridge = place.bridge().await;
        talk(&bridge, "d").await;
        bridge.db().close().await;
        drop(bridge);
        assert!(rows(place).await != before);
        let refused = restore(place.url(), place.folder(), &file, false).await;
        assert!(matches!(refused, Err(Error::NotEmpty)), "{refused:?}");
        restore(place.url(), place.folder(), &file, true).await.expect("restored");
        assert_eq!(rows(place).await, before);
        let left: Vec<_> = fs::read_dir(place.folder()).expect("readable").flatten().collect();
        assert!(left.iter().all(|entry| !entry.file_name().to_string_lossy().contains("restoring")), "{left:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_under_load_shows_one_moment() {
    on_each_database(async |place| {
        let bridge = std::sync::Arc::new(place.bridge().await);
        let talks: Vec<_> = (0..40)
            .map(|number| {
                let bridge = bridge.clone();
                tokio::spawn(async move { talk(&bridge, &format!("child {number}")).await })
            })
            .collect();
        let folder = tempfile::tempdir().expect("a folder");
        let mut taken = Vec::new();
        for number in 0..5 {
            let file = folder.path().join(number.to_string());
            backed_up(place, &file).await.expect("backed up");
            taken.push(file);
        }
        for talk in talks {
            talk.await.expect("every child was answered");
        }
        assert_eq!(number(&bridge, "SELECT COUNT(*) FROM received").await, 120);
        for file in taken {
            let other = Place::fresh();
            restore("", other.folder(), &file, false).await.expect("restored");
            let copy = other.bridge().await;
            let turns = number(&copy, "SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM conversations").await;
            assert_eq!(number(&copy, "SELECT COUNT(*) FROM received").await, turns);
            assert_eq!(number(&copy, "SELECT COUNT(*) FROM outbox").await, turns);
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_is_for_its_owner_only_and_overwrites_nothing() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        talk(&bridge, "a").await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("one");
        // Half a copy of a backup that was killed is no hindrance.
        fs::write(folder.path().join("one.partial"), "half a copy".repeat(10_000)).expect("written");
        backed_up(place, &file).await.expect("backed up");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o077, 0);
        }
        let before = fs::read(&file).expect("readable");
        assert!(matches!(backed_up(place, &file).await, Err(Error::Exists(_))));
        assert!(fs::read(&file).expect("readable") == before);
        let mut keys = 0;
        for kind in fs::read_dir(place.keys()).expect("readable").flatten() {
            for key in fs::read_dir(kind.path()).expect("readable").flatten() {
                let key = fs::read(key.path()).expect("readable");
                assert!(!before.windows(key.len()).any(|bytes| bytes == key), "a key is in the backup");
                keys += 1;
            }
        }
        assert!(keys > 1, "this test sees no keys");
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1, "nothing else is left");
    })
    .await;
}

#[tokio::test]
async fn without_a_database_there_is_nothing_to_back_up() {
    on_each_database(async |place| {
        let file = place.folder().join("one");
        assert!(matches!(backed_up(place, &file).await, Err(Error::NoDatabase)));
        assert_eq!(fs::read_dir(place.folder()).expect("readable").count(), 0);
    })
    .await;
}

#[tokio::test]
async fn while_a_server_runs_nothing_is_restored() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        talk(&bridge, "a").await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("one");
        backed_up(place, &file).await.expect("backed up");
        let refused = restore(place.url(), place.folder(), &file, true).await;
        assert!(matches!(refused, Err(Error::Locked(_) | Error::InUse)), "{refused:?}");
        assert!(bridge.child("a").says("still here").await.stored);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_whole_backup_is_refused_and_the_database_stays() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        talk(&bridge, "a").await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("one");
        backed_up(place, &file).await.expect("backed up");
        bridge.db().close().await;
        drop(bridge);
        let before = rows(place).await;
        let whole = fs::read(&file).expect("readable");
        let mut torn = whole.clone();
        torn[4096..4200].fill(0xA5);
        let half = whole[..whole.len() / 2].to_vec();
        for (what, bytes) in
            [("nothing", vec![]), ("text", b"not a database".repeat(999)), ("half", half), ("torn", torn)]
        {
            let path = folder.path().join(what);
            fs::write(&path, bytes).expect("written");
            let refused = restore(place.url(), place.folder(), &path, true).await;
            assert!(matches!(refused, Err(Error::NotABackup(_))), "{what}: {refused:?}");
        }
        let nowhere = restore(place.url(), place.folder(), &folder.path().join("nowhere"), true).await;
        assert!(nowhere.expect_err("refused").to_string().contains("nowhere"));
        assert_eq!(rows(place).await, before);
    })
    .await;
}

/// A connection to a backup, or to a database file that is to become one.
async fn sqlite(file: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    SqliteConnection::connect_with(&options).await.expect("it opens")
}

#[tokio::test]
async fn a_backup_of_an_older_release_is_brought_up_to_date() {
    on_each_database(async |place| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("old");
        let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations");
        let migrations = Migrator::new(migrations).await.expect("migrations");
        let mut old = sqlite(&file).await;
        migrations.run_to(2, &mut old).await.expect("the first two");
        let counted = "INSERT INTO tallies (week, country, kind, count) VALUES ('2026-W48', 'KE', 'offered', 7)";
        sqlx::raw_sql(counted).execute(&mut old).await.expect("written");
        old.close().await.expect("closed");
        let before = fs::read(&file).expect("readable");

        restore(place.url(), place.folder(), &file, false).await.expect("restored");
        let bridge = place.bridge().await;
        let week = "2026-W48";
        let tallies = tallies::of_weeks(bridge.db(), Sheet::Outcomes, week, week, false).await.expect("read");
        assert_eq!(tallies.iter().map(|tally| tally.count).collect::<Vec<_>>(), [7]);
        talk(&bridge, "a").await;
        assert!(fs::read(&file).expect("readable") == before, "the backup itself is only read");
    })
    .await;
}

#[tokio::test]
async fn a_backup_of_a_newer_release_is_refused() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        talk(&bridge, "a").await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("new");
        backed_up(place, &file).await.expect("backed up");
        bridge.db().close().await;
        drop(bridge);
        let mut copy = sqlite(&file).await;
        let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                     VALUES (9999, 'later', TRUE, x'00', 0)";
        sqlx::raw_sql(later).execute(&mut copy).await.expect("written");
        copy.close().await.expect("closed");
        let before = rows(place).await;
        let refused = restore(place.url(), place.folder(), &file, true).await;
        assert!(matches!(refused, Err(Error::NewerSchema { found: 9999, .. })), "{refused:?}");
        assert_eq!(rows(place).await, before);
    })
    .await;
}

#[tokio::test]
async fn emptying_the_log_does_not_make_a_turn_wait_for_a_reader() {
    let place = Place::fresh();
    let bridge = place.bridge().await;
    talk(&bridge, "a").await;
    // A backup that takes long.
    let mut reader = sqlite(&place.folder().join("helpbridge.db")).await;
    let mut reading = reader.begin().await.expect("begun");
    sqlx::raw_sql("SELECT COUNT(*) FROM outbox").execute(&mut *reading).await.expect("read");
    assert!(bridge.child("a").says("one more").await.stored);
    let child = bridge.child("b");
    let (scrubbed, answer) = tokio::join!(bridge.db().scrub(), child.says("hello"));
    assert!(scrubbed.is_ok() && answer.stored);
}

//! The tables, on each database.

use chrono::{DateTime, TimeDelta, Utc};
use helpbridge::{
    ids::{self, ConversationId},
    store::{Db, Error, Tx, conversations, outbox, received, tallies, timers},
};

use crate::support::{Place, on_each_database, start};

fn turn(state: &[u8], now: DateTime<Utc>) -> conversations::Turn<'static> {
    conversations::Turn { state: state.to_vec(), lang: "sw", now, closed: false }
}

/// Begins a conversation with one reply in its outbox.
async fn begin(tx: &mut Tx, channel: &str, address: &str) -> ConversationId {
    let id = ConversationId::fresh(start());
    conversations::begin(tx, &id, channel, address, turn(b"state", start())).await.expect("begun");
    put(tx, &id, 1, start()).await;
    id
}

async fn put(tx: &mut Tx, id: &ConversationId, seq: i64, now: DateTime<Utc>) {
    let row = ids::fresh_row(now);
    let new = outbox::New { id: &row, seq, payload: format!("reply {seq}").into_bytes(), now, sent: false };
    outbox::put(tx, id, new).await.expect("put");
}

async fn one_conversation(place: &Place) -> (Db, ConversationId) {
    let db = place.db().await;
    let mut tx = db.begin().await.expect("begun");
    let id = begin(&mut tx, "telegram", "somewhere").await;
    received::note(&mut tx, &id, "first", 1, start()).await.expect("noted");
    timers::replace(&mut tx, &id, &[("idle", start())]).await.expect("set");
    tx.commit().await.expect("committed");
    (db, id)
}

#[tokio::test]
async fn what_is_written_is_read_back_the_same() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let found = conversations::find(&db, "telegram", "somewhere", "first").await.expect("read").expect("there");
        assert_eq!((&found.id, found.version, &*found.lang, found.seen), (&id.0, 1, "sw", Some(1)));
        assert_eq!(found.state, b"state");
        let other = conversations::find(&db, "telegram", "somewhere", "second").await.expect("read").expect("there");
        assert_eq!(other.seen, None);
        assert!(conversations::find(&db, "web", "somewhere", "first").await.expect("read").is_none());
        assert_eq!(outbox::since(&db, &id.0, 0).await.expect("read"), [(1, b"reply 1".to_vec(), false)]);
        assert_eq!(outbox::said(&db, &id.0, 1).await.expect("read"), Some(b"reply 1".to_vec()));
        let due = timers::due(&db, start()).await.expect("read");
        assert_eq!(due.iter().map(|timer| timer.due_at).collect::<Vec<_>>(), [start()]);
    })
    .await;
}

#[tokio::test]
async fn a_transaction_that_is_not_committed_leaves_nothing() {
    on_each_database(async |place| {
        let db = place.db().await;
        let mut tx = db.begin().await.expect("begun");
        begin(&mut tx, "web", "somewhere").await;
        tallies::count(&mut tx, "2026-W48", "KE", "offered").await.expect("counted");
        drop(tx);
        assert!(conversations::at(&db, "web", "somewhere").await.expect("read").is_none());
        assert!(tallies::of_week(&db, "2026-W48").await.expect("read").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_write_over_an_old_version_is_a_conflict() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        conversations::write(&mut tx, &id, 1, turn(b"second", start())).await.expect("written");
        let late = conversations::write(&mut tx, &id, 1, turn(b"late", start())).await;
        assert!(matches!(late, Err(Error::Conflict)));
        tx.commit().await.expect("committed");
        let found = conversations::get(&db, &id.0).await.expect("read").expect("there");
        assert_eq!((found.version, found.state), (2, b"second".to_vec()));
    })
    .await;
}

#[tokio::test]
async fn a_second_conversation_at_an_address_and_a_second_external_id_are_duplicates() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        let again = received::note(&mut tx, &id, "first", 2, start()).await;
        assert!(matches!(again, Err(Error::Duplicate)));
        drop(tx);
        let mut tx = db.begin().await.expect("begun");
        let other = ConversationId::fresh(start());
        let again = conversations::begin(&mut tx, &other, "telegram", "somewhere", turn(b"", start())).await;
        assert!(matches!(again, Err(Error::Duplicate)));
    })
    .await;
}

#[tokio::test]
async fn timers_come_in_the_order_of_their_times_to_the_millisecond_and_are_taken_once() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let at = |millis| start() + TimeDelta::milliseconds(millis);
        let mut tx = db.begin().await.expect("begun");
        let set = [("idle", at(1_000)), ("check", at(1)), ("nudge", at(999)), ("pause", at(2_000))];
        timers::replace(&mut tx, &id, &set).await.expect("set");
        tx.commit().await.expect("committed");
        let due = timers::due(&db, at(1_000)).await.expect("read");
        assert_eq!(due.iter().map(|timer| timer.kind.as_str()).collect::<Vec<_>>(), ["check", "nudge", "idle"]);
        for (expected, timer) in [(true, &due[0]), (false, &due[0]), (true, &due[1])] {
            let mut tx = db.begin().await.expect("begun");
            assert_eq!(timers::take(&mut tx, timer).await.expect("asked"), expected);
            tx.commit().await.expect("committed");
        }
    })
    .await;
}

#[tokio::test]
async fn tallies_count_up_for_each_week_country_and_kind() {
    on_each_database(async |place| {
        let db = place.db().await;
        let mut tx = db.begin().await.expect("begun");
        for (week, country) in [("2026-W48", "KE"), ("2026-W48", "KE"), ("2026-W48", ""), ("2026-W49", "KE")] {
            tallies::count(&mut tx, week, country, "offered").await.expect("counted");
        }
        tx.commit().await.expect("committed");
        let counted = tallies::of_week(&db, "2026-W48").await.expect("read");
        assert_eq!(counted.iter().map(|t| (&*t.country, t.count)).collect::<Vec<_>>(), [("", 1), ("KE", 2)]);
    })
    .await;
}

#[tokio::test]
async fn erasing_takes_everything_of_that_conversation_and_of_no_other() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        let other = begin(&mut tx, "telegram", "elsewhere").await;
        tx.commit().await.expect("committed");
        assert!(conversations::erase(&db, "telegram", "somewhere").await.expect("erased"));
        assert!(!conversations::erase(&db, "telegram", "somewhere").await.expect("erased"));
        for table in [
            "SELECT conversation_id FROM outbox",
            "SELECT conversation_id FROM received",
            "SELECT conversation_id FROM timers",
            "SELECT id FROM conversations",
        ] {
            let left: Vec<(String,)> = db.all(table, vec![]).await.expect("read");
            assert!(left.iter().all(|(key,)| *key == other.0 && *key != id.0), "{table}");
        }
        assert_eq!(outbox::since(&db, &other.0, 0).await.expect("read").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn forgetting_spares_what_is_in_use() {
    on_each_database(async |place| {
        let db = place.db().await;
        let ago = |hours| start() - TimeDelta::hours(hours);
        let mut tx = db.begin().await.expect("begun");
        for (address, begun, changed, closed) in [
            ("over", 1, 1, true),
            ("just over", 1, 0, true),
            ("quiet", 2, 2, false),
            ("old and quiet", 25, 1, false),
            ("old and busy", 25, 0, false),
        ] {
            let id = ConversationId::fresh(start());
            conversations::begin(&mut tx, &id, "web", address, turn(b"1", ago(begun))).await.expect("begun");
            let turn = conversations::Turn { closed, ..turn(b"2", ago(changed)) };
            conversations::write(&mut tx, &id, 1, turn).await.expect("written");
            put(&mut tx, &id, 1, ago(begun)).await;
        }
        let half_an_hour_ago = start() - TimeDelta::minutes(30);
        let horizon = conversations::Horizon { closed: half_an_hour_ago, quiet: half_an_hour_ago, begun: ago(24) };
        let mut gone = conversations::forget(&mut tx, horizon).await.expect("forgotten");
        gone.sort();
        assert_eq!(gone, ["old and quiet", "over"]);
        outbox::forget(&mut tx, ago(24)).await.expect("forgotten");
        tx.commit().await.expect("committed");
        let (busy, _) = conversations::at(&db, "web", "old and busy").await.expect("read").expect("there");
        assert!(outbox::since(&db, &busy, 0).await.expect("read").is_empty());
        db.scrub().await.expect("scrubbed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_senders_get_each_row_once_and_in_order() {
    on_each_database(async |place| {
        let db = place.db().await;
        let mut tx = db.begin().await.expect("begun");
        for conversation in 0..20 {
            let id = begin(&mut tx, "telegram", &format!("address {conversation}")).await;
            for seq in 2..=4 {
                put(&mut tx, &id, seq, start()).await;
            }
        }
        tx.commit().await.expect("committed");
        let senders = (0..8).map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                while let Some(row) = outbox::next_due(&db, "telegram", start()).await.expect("read") {
                    if outbox::claim(&db, &row, start(), start() + TimeDelta::hours(1)).await.expect("asked") {
                        outbox::sent(&db, &row.id, start()).await.expect("marked");
                        mine.push((row.address_hash, row.payload));
                    }
                }
                mine
            })
        });
        let mut all = Vec::new();
        for sender in senders.collect::<Vec<_>>() {
            all.extend(sender.await.expect("no sender panicked"));
        }
        assert_eq!(all.len(), 80);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 80);
        assert_eq!(outbox::standing(&db, "telegram").await.expect("read"), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn a_row_waits_for_the_one_before_it_until_that_is_sent_or_parked() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        put(&mut tx, &id, 2, start()).await;
        tx.commit().await.expect("committed");
        let next = async |now| outbox::next_due(&db, "telegram", now).await.expect("read");
        let first = next(start()).await.expect("the first row");
        assert_eq!(first.payload, b"reply 1");
        let lease = start() + TimeDelta::seconds(30);
        assert!(outbox::claim(&db, &first, start(), lease).await.expect("asked"));
        assert!(!outbox::claim(&db, &first, start(), lease).await.expect("asked"));
        assert!(next(start()).await.is_none(), "the second row waits");
        assert_eq!(next(lease).await.expect("its sender died").attempts, 1);
        outbox::park(&db, &first.id, start()).await.expect("parked");
        assert_eq!(next(start()).await.expect("the second row").payload, b"reply 2");
        assert_eq!(outbox::standing(&db, "telegram").await.expect("read"), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_second_process_on_the_same_data_folder_is_refused_while_the_first_one_runs() {
    let dir = tempfile::tempdir().expect("a folder");
    let first = Db::open("", dir.path()).await.expect("opened");
    let second = Db::open("", dir.path()).await.err().expect("refused");
    assert!(matches!(second, Error::Locked(_)));
    assert!(second.to_string().contains("another helpbridge is running"), "{second}");
    first.close().await;
    drop(first);
    assert!(Db::open("", dir.path()).await.is_ok());
}

#[tokio::test]
async fn a_database_of_a_newer_release_is_refused_and_left_alone() {
    on_each_database(async |place| {
        let db = place.db().await;
        db.run(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             VALUES (9999, 'later', TRUE, $1, 0)",
            vec![vec![0_u8].into()],
        )
        .await
        .expect("written");
        db.close().await;
        drop(db);
        let error = place.try_db().await.err().expect("refused");
        assert!(matches!(error, Error::NewerSchema { found: 9999, known } if known < 9999), "{error}");
    })
    .await;
}

//! The tables, on each database.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use helpbridge::{
    ids::{self, ConversationId},
    store::{Db, Error, Tx, conversations, outbox, received, tallies, timers},
};

use crate::support::{Place, on_each_database, start};

const IDLE: &str = "idle";

fn turn<'a>(id: &'a ConversationId, version: i64, state: &'a [u8], now: DateTime<Utc>) -> conversations::Turn<'a> {
    conversations::Turn { id, version, state, lang: "sw", return_address: Some(b"sealed"), now, closed: false }
}

/// Begins a conversation; `false`: the address has one already.
async fn begins(tx: &mut Tx, id: &ConversationId, channel: &str, address: &str, now: DateTime<Utc>) -> bool {
    let first = conversations::First { turn: turn(id, 0, b"state", now), channel, address_hash: address };
    conversations::begin(tx, &[first]).await.expect("asked").contains(&id.0)
}

/// Begins a conversation with one reply in its outbox.
async fn begin(tx: &mut Tx, channel: &str, address: &str) -> ConversationId {
    let id = ConversationId::fresh(start());
    assert!(begins(tx, &id, channel, address, start()).await);
    put(tx, &id, 1, start()).await;
    id
}

async fn put(tx: &mut Tx, id: &ConversationId, seq: i64, now: DateTime<Utc>) {
    let (row, payload) = (ids::fresh_row(now), format!("reply {seq}").into_bytes());
    let new = outbox::New { id: &row, conversation: id, seq, payload: &payload, now, sent: false };
    outbox::put(tx, &[new]).await.expect("put");
}

async fn note(tx: &mut Tx, id: &ConversationId, external_hash: &str, seq: i64) -> Result<(), Error> {
    received::note(tx, &[received::Message { conversation: id, external_hash, seq, now: start() }]).await
}

async fn set(tx: &mut Tx, id: &ConversationId, timers: &[(&str, DateTime<Utc>)]) {
    let new = timers.iter().map(|(kind, due_at)| timers::New { conversation: id, kind, due_at: *due_at });
    timers::replace(tx, &[id], &new.collect::<Vec<_>>()).await.expect("set");
}

async fn one_conversation(place: &Place) -> (Db, ConversationId) {
    let db = place.db().await;
    let mut tx = db.begin().await.expect("begun");
    let id = begin(&mut tx, "telegram", "somewhere").await;
    note(&mut tx, &id, "first", 1).await.expect("noted");
    set(&mut tx, &id, &[(IDLE, start())]).await;
    tx.commit().await.expect("committed");
    (db, id)
}

#[tokio::test]
async fn what_is_written_is_read_back_the_same() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let find = async |channel, address, external| {
            conversations::find(&db, channel, address, external).await.expect("read")
        };
        let found = find("telegram", ["somewhere", "yesterday"], ["first", "first yesterday"]).await.expect("there");
        assert_eq!((&found.id, found.version, &*found.lang, found.seen), (&id.0, 1, "sw", Some(1)));
        assert_eq!(found.state, b"state");
        let found = find("telegram", ["today", "somewhere"], ["first today", "first"]).await.expect("there");
        assert_eq!((found.id, found.seen), (id.0.clone(), Some(1)), "yesterday's hashes count, too");
        let other = find("telegram", ["somewhere", ""], ["second", ""]).await.expect("there");
        assert_eq!(other.seen, None);
        assert!(find("web", ["somewhere", ""], ["first", ""]).await.is_none());
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
        tallies::count(&mut tx, &[tally("2026-W48", "KE")]).await.expect("counted");
        drop(tx);
        assert!(conversations::at(&db, "web", ["somewhere", ""]).await.expect("read").is_none());
        assert!(tallies::of_week(&db, "2026-W48").await.expect("read").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_write_over_an_old_version_writes_nothing() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        let written = conversations::write(&mut tx, &[turn(&id, 1, b"second", start())]).await.expect("asked");
        assert!(written.contains(&id.0));
        let late = conversations::write(&mut tx, &[turn(&id, 1, b"late", start())]).await.expect("asked");
        assert!(late.is_empty());
        tx.commit().await.expect("committed");
        let found = conversations::get(&db, &id.0).await.expect("read").expect("there");
        assert_eq!((found.version, found.state), (2, b"second".to_vec()));
    })
    .await;
}

#[tokio::test]
async fn many_rows_are_written_as_one_would_be() {
    on_each_database(async |place| {
        let db = place.db().await;
        let ids: Vec<ConversationId> = (0..86).map(|_| ConversationId::fresh(start())).collect();
        let addresses: Vec<String> = (0..86).map(|number| format!("address {number}")).collect();
        let mut tx = db.begin().await.expect("begun");
        let firsts: Vec<_> = ids
            .iter()
            .zip(&addresses)
            .map(|(id, address)| conversations::First {
                turn: turn(id, 0, b"1", start()),
                channel: "web",
                address_hash: address,
            })
            .collect();
        assert_eq!(conversations::begin(&mut tx, &firsts).await.expect("begun").len(), 86);
        // Every second one is a version behind.
        let late = |number: usize| if number.is_multiple_of(2) { 1 } else { 7 };
        let later: Vec<_> = ids.iter().enumerate().map(|(n, id)| turn(id, late(n), b"2", start())).collect();
        assert_eq!(conversations::write(&mut tx, &later).await.expect("written").len(), 43);
        tx.commit().await.expect("committed");
        for (number, id) in ids.iter().enumerate() {
            let found = conversations::get(&db, &id.0).await.expect("read").expect("there");
            let expected = if number.is_multiple_of(2) { (2, b"2".to_vec()) } else { (1, b"1".to_vec()) };
            assert_eq!((found.version, found.state), expected);
        }
        let asked: Vec<String> = ids.iter().map(|id| id.0.clone()).chain(["nobody".to_owned()]).collect();
        assert_eq!(conversations::existing(&db, &asked).await.expect("read").len(), 86);
    })
    .await;
}

#[tokio::test]
async fn a_second_conversation_at_an_address_and_a_second_external_id_are_duplicates() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        assert!(matches!(note(&mut tx, &id, "first", 2).await, Err(Error::Duplicate)));
        drop(tx);
        let mut tx = db.begin().await.expect("begun");
        assert!(!begins(&mut tx, &ConversationId::fresh(start()), "telegram", "somewhere", start()).await);
        // The transaction goes on after it, on PostgreSQL too.
        assert!(begins(&mut tx, &ConversationId::fresh(start()), "telegram", "elsewhere", start()).await);
    })
    .await;
}

#[tokio::test]
async fn timers_come_in_the_order_of_their_times_to_the_millisecond_and_are_taken_once() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let at = |millis| start() + TimeDelta::milliseconds(millis);
        let mut tx = db.begin().await.expect("begun");
        set(&mut tx, &id, &[(IDLE, at(1_000)), ("check", at(1)), ("nudge", at(999)), ("pause", at(2_000))]).await;
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

fn tally(week: &str, country: &str) -> tallies::Tally {
    tallies::Tally { week: week.to_owned(), country: country.to_owned(), kind: "offered".to_owned(), count: 1 }
}

#[tokio::test]
async fn tallies_count_up_for_each_week_country_and_kind() {
    on_each_database(async |place| {
        let db = place.db().await;
        let mut tx = db.begin().await.expect("begun");
        let more = [tally("2026-W48", ""), tally("2026-W48", "KE"), tally("2026-W49", "KE")];
        tallies::count(&mut tx, &more).await.expect("counted");
        tallies::count(&mut tx, &[tally("2026-W48", "KE")]).await.expect("counted");
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
        let mut erase =
            async || conversations::erase(&mut tx, "telegram", ["today", "somewhere"]).await.expect("erased");
        assert_eq!(erase().await, std::slice::from_ref(&id.0));
        assert!(erase().await.is_empty());
        tx.commit().await.expect("committed");
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
        let mut names = HashMap::new();
        for (address, begun, changed, closed) in [
            ("over", 1, 1, true),
            ("just over", 1, 0, true),
            ("quiet", 2, 2, false),
            ("old and quiet", 25, 1, false),
            ("old and busy", 25, 0, false),
        ] {
            let id = ConversationId::fresh(start());
            assert!(begins(&mut tx, &id, "web", address, ago(begun)).await);
            let turn = conversations::Turn { closed, ..turn(&id, 1, b"2", ago(changed)) };
            assert!(conversations::write(&mut tx, &[turn]).await.expect("asked").contains(&id.0));
            put(&mut tx, &id, 1, ago(begun)).await;
            names.insert(id.0, address);
        }
        let half_an_hour_ago = start() - TimeDelta::minutes(30);
        let horizon = conversations::Horizon { closed: half_an_hour_ago, quiet: half_an_hour_ago, begun: ago(24) };
        let gone = conversations::forget(&mut tx, horizon).await.expect("forgotten");
        let mut gone: Vec<&str> = gone.iter().map(|id| names[id]).collect();
        gone.sort_unstable();
        assert_eq!(gone, ["old and quiet", "over"]);
        outbox::forget(&mut tx, ago(24)).await.expect("forgotten");
        tx.commit().await.expect("committed");
        let at = conversations::at(&db, "web", ["old and busy", ""]).await.expect("read");
        let (busy, version, lang) = at.expect("there");
        assert_eq!((version, &*lang), (2, "sw"));
        assert!(outbox::since(&db, &busy, 0).await.expect("read").is_empty());
        db.scrub().await.expect("scrubbed");
    })
    .await;
}

/// The row that is due first.
async fn next(db: &Db, now: DateTime<Utc>) -> Option<outbox::Waiting> {
    outbox::due(db, "telegram", now, 1).await.expect("read").pop()
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
                while let Some(row) = next(&db, start()).await {
                    if outbox::claim(&db, &row, start(), start() + TimeDelta::hours(1)).await.expect("asked") {
                        let mut tx = db.begin().await.expect("begun");
                        let taken = outbox::Taken { id: &row.id, parts: 1, sent_at: Some(start()) };
                        outbox::taken(&mut tx, &[taken]).await.expect("marked");
                        tx.commit().await.expect("committed");
                        mine.push((row.conversation_id, row.seq));
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
        let first = next(&db, start()).await.expect("the first row");
        assert_eq!((first.seq, &*first.payload, &*first.lang), (1, &b"reply 1"[..], "sw"));
        assert_eq!(first.return_address.as_deref(), Some(&b"sealed"[..]));
        let lease = start() + TimeDelta::seconds(30);
        assert!(outbox::claim(&db, &first, start(), lease).await.expect("asked"));
        assert!(!outbox::claim(&db, &first, start(), lease).await.expect("asked"));
        assert!(next(&db, start()).await.is_none(), "the second row waits");
        assert_eq!(next(&db, lease).await.expect("its sender died").attempts, 1);
        outbox::park(&db, &first.id, start()).await.expect("parked");
        assert_eq!(next(&db, start()).await.expect("the second row").payload, b"reply 2");
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

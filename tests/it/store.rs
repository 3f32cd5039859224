//! The tables, on each database.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use helpbridge::{
    ids::{self, ConversationId},
    store::{
        Db, Error, conversations, outbox, reports, tallies, timers, traces,
        turns::{Cause, Handed, Reply, Reported, Sheet, Taken, Tallied, Trace, Turn},
    },
};

use crate::support::{Place, on_each_database, start};

const IDLE: &str = "idle";

/// A turn that says something, at the start.
fn turn(id: &ConversationId, address: &str, version: i64) -> Turn {
    let payload = format!("reply {}", version + 1).into_bytes();
    Turn {
        id: id.clone(),
        channel: "telegram",
        address_hash: address.to_owned(),
        version,
        state: format!("state {}", version + 1).into_bytes(),
        return_address: (version == 0).then(|| b"sealed".to_vec()),
        trace: None,
        lang: "sw".to_owned(),
        closed: false,
        now: start(),
        cause: Cause::Message(format!("message {version} of {address}")),
        wipe: false,
        clear: false,
        reply: Some(Reply { id: ids::fresh_row(start()), payload, sent: false }),
        tallies: vec![],
        reports: vec![],
        reminders: vec![],
        handed: Handed::default(),
    }
}

fn first(address: &str) -> Turn {
    turn(&ConversationId::fresh(start()), address, 0)
}

async fn write(db: &Db, turns: &[Turn]) -> Vec<bool> {
    db.write_turns(turns, &[], &[]).await.expect("written")
}

async fn one_conversation(place: &Place) -> (Db, ConversationId) {
    let db = place.db().await;
    let cause = Cause::Message("first".to_owned());
    let first = Turn { cause, reminders: vec![(IDLE.to_owned(), start())], ..first("somewhere") };
    let id = first.id.clone();
    assert_eq!(write(&db, &[first]).await, [true]);
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
        assert_eq!(found.state, b"state 1");
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
        let (db, id) = one_conversation(place).await;
        let mut tx = db.begin().await.expect("begun");
        let gone = conversations::erase(&mut tx, "telegram", ["somewhere", ""]).await.expect("erased");
        assert_eq!(gone, [conversations::Place { id: id.0, address_hash: "somewhere".to_owned() }]);
        drop(tx);
        assert_eq!(conversations::places(&db).await.expect("read"), gone);
    })
    .await;
}

#[tokio::test]
async fn a_write_over_an_old_version_writes_nothing() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        assert_eq!(write(&db, &[turn(&id, "somewhere", 1)]).await, [true]);
        let counted = tallied("2026-W48", "KE");
        let late = Turn { state: b"late".to_vec(), tallies: vec![counted], wipe: true, ..turn(&id, "somewhere", 1) };
        assert_eq!(write(&db, &[late]).await, [false]);
        let found = conversations::get(&db, &id.0).await.expect("read").expect("there");
        assert_eq!((found.version, found.state), (2, b"state 2".to_vec()));
        assert_eq!(outbox::since(&db, &id.0, 0).await.expect("read").len(), 2);
        assert!(outcomes(&db).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn many_turns_are_written_as_one_would_be() {
    on_each_database(async |place| {
        let db = place.db().await;
        let firsts: Vec<Turn> = (0..86).map(|number| first(&format!("address {number}"))).collect();
        assert_eq!(write(&db, &firsts).await, [true; 86]);
        // Every second one is a version behind.
        let late = |number: usize| if number.is_multiple_of(2) { 1 } else { 7 };
        let later: Vec<Turn> =
            firsts.iter().enumerate().map(|(number, f)| turn(&f.id, &f.address_hash, late(number))).collect();
        let held: Vec<bool> = (0..86_usize).map(|number| number.is_multiple_of(2)).collect();
        assert_eq!(write(&db, &later).await, held);
        for (first, held) in firsts.iter().zip(held) {
            let found = conversations::get(&db, &first.id.0).await.expect("read").expect("there");
            let expected = if held { (2, b"state 2".to_vec()) } else { (1, b"state 1".to_vec()) };
            assert_eq!((found.version, found.state), expected);
            assert_eq!(outbox::since(&db, &first.id.0, 0).await.expect("read").len(), if held { 2 } else { 1 });
        }
        let asked: Vec<String> = firsts.into_iter().map(|first| first.id.0).chain(["nobody".to_owned()]).collect();
        assert_eq!(conversations::existing(&db, &asked).await.expect("read").len(), 86);
    })
    .await;
}

#[tokio::test]
async fn a_second_conversation_at_an_address_and_a_second_external_id_are_refused() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let again = Turn { cause: Cause::Message("first".to_owned()), ..turn(&id, "somewhere", 1) };
        assert!(matches!(db.write_turns(&[again, first("elsewhere")], &[], &[]).await, Err(Error::Duplicate)));
        assert!(conversations::at(&db, "telegram", ["elsewhere", ""]).await.expect("read").is_none(), "none of them");
        assert_eq!(write(&db, &[first("somewhere"), first("elsewhere")]).await, [false, true]);
    })
    .await;
}

#[tokio::test]
async fn a_wipe_takes_what_was_said_before_and_leaves_what_is_said_now() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        assert_eq!(write(&db, &[Turn { wipe: true, ..turn(&id, "somewhere", 1) }]).await, [true]);
        assert_eq!(outbox::since(&db, &id.0, 0).await.expect("read"), [(2, b"reply 2".to_vec(), false)]);
    })
    .await;
}

#[tokio::test]
async fn timers_come_in_the_order_of_their_times_to_the_millisecond_and_are_taken_once() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let at = |millis| start() + TimeDelta::milliseconds(millis);
        let set = [(IDLE, at(1_000)), ("check", at(1)), ("nudge", at(999)), ("pause", at(2_000))];
        let reminders = set.map(|(kind, due_at)| (kind.to_owned(), due_at)).to_vec();
        assert_eq!(write(&db, &[Turn { reminders, ..turn(&id, "somewhere", 1) }]).await, [true]);
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
async fn a_turn_uses_its_timer_up_and_replaces_the_others() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let timer = timers::due(&db, start()).await.expect("read").remove(0);
        let later = vec![(IDLE.to_owned(), start() + TimeDelta::seconds(1)), ("check".to_owned(), start())];
        let of = |version, timer: &timers::Due| Turn {
            cause: Cause::Timer(timer.clone()),
            reminders: later.clone(),
            ..turn(&id, "somewhere", version)
        };
        assert_eq!(write(&db, &[of(1, &timer)]).await, [true]);
        assert_eq!(write(&db, &[of(2, &timer)]).await, [false], "it is set anew for another time");
        let due = timers::due(&db, start() + TimeDelta::hours(1)).await.expect("read");
        assert_eq!(due.iter().map(|timer| timer.kind.as_str()).collect::<Vec<_>>(), ["check", IDLE]);
        assert_eq!(write(&db, &[turn(&id, "somewhere", 2)]).await, [true]);
        assert!(timers::due(&db, start() + TimeDelta::hours(1)).await.expect("read").is_empty());
    })
    .await;
}

fn tallied(week: &str, country: &str) -> Tallied {
    of_sheet(Sheet::Outcomes, week, [country, "urgent", "chosen", ""])
}

fn of_sheet(sheet: Sheet, week: &str, keys: [&str; 4]) -> Tallied {
    Tallied { sheet, week: week.to_owned(), keys: keys.map(|key| key.to_owned().into()), is_test: false }
}

async fn outcomes(db: &Db) -> Vec<tallies::Tally> {
    tallies::of_weeks(db, Sheet::Outcomes, "2026-W48", "2026-W48", false).await.expect("read")
}

#[tokio::test]
async fn tallies_count_up_in_each_table_and_test_traffic_apart() {
    on_each_database(async |place| {
        let db = place.db().await;
        let more = vec![tallied("2026-W48", ""), tallied("2026-W48", "KE"), tallied("2026-W49", "KE")];
        let one = Turn { tallies: more, ..first("a") };
        let two = Turn { tallies: vec![tallied("2026-W48", "KE")], ..first("b") };
        assert_eq!(write(&db, &[one, two]).await, [true, true]);
        let sheets = [
            of_sheet(Sheet::Topics, "2026-W48", ["KE", "bullying", "violence.bullying", "chi-as1-2026-08"]),
            of_sheet(Sheet::Channels, "2026-W48", ["KE", "web", "sw", ""]),
            of_sheet(Sheet::Services, "2026-W48", ["ke-line", "chosen", "", ""]),
            tallied("2026-W48", "KE"),
            Tallied { is_test: true, ..tallied("2026-W48", "KE") },
        ];
        let three = Turn { tallies: sheets.to_vec(), ..first("c") };
        assert_eq!(write(&db, &[three]).await, [true]);
        let counted = outcomes(&db).await;
        assert_eq!(counted.iter().map(|t| (&*t.a, t.count)).collect::<Vec<_>>(), [("", 1), ("KE", 3)]);
        for sheet in &sheets[..3] {
            let mut tx = db.begin().await.expect("begun");
            tallies::add(&mut tx, sheet).await.expect("added");
            tx.commit().await.expect("committed");
            let counted = tallies::of_weeks(&db, sheet.sheet, "2026-W01", "2026-W52", false).await.expect("read");
            let [row] = &counted[..] else { panic!("{counted:?}") };
            assert_eq!([&*row.a, &*row.b, &*row.c, &*row.d], sheet.keys.each_ref().map(|key| &**key));
            assert_eq!(row.count, 2);
        }
        let tests = tallies::of_weeks(&db, Sheet::Outcomes, "2026-W48", "2026-W48", true).await.expect("read");
        assert_eq!(tests.len(), 1);
        let weeks = tallies::weeks(&db, false).await.expect("read");
        assert_eq!(weeks, Some(("2026-W48".to_owned(), "2026-W49".to_owned())));
    })
    .await;
}

#[tokio::test]
async fn one_person_tells_once_a_day_how_a_service_went_and_old_words_become_a_number() {
    on_each_database(async |place| {
        let db = place.db().await;
        let report = |reporter: &str, day: &str, went| Reported {
            service: "ke-line".to_owned(),
            way: "call",
            day: day.to_owned(),
            reporter: reporter.to_owned(),
            went,
            is_test: false,
        };
        let told = [("x", "nobody"), ("x", "reached"), ("y", "nobody")];
        for (number, (reporter, went)) in told.into_iter().enumerate() {
            let one = Turn { reports: vec![report(reporter, "2026-11-29", went)], ..first(&number.to_string()) };
            assert_eq!(write(&db, &[one]).await, [true]);
        }
        let old = Turn { reports: vec![report("z", "2026-11-20", "nobody")], ..first("old") };
        assert_eq!(write(&db, &[old]).await, [true]);
        let since = async |day| {
            let told = reports::since(&db, day, false).await.expect("read");
            told.into_iter().map(|told| (told.went, told.count)).collect::<Vec<_>>()
        };
        assert_eq!(since("2026-11-23").await, [("nobody".to_owned(), 1), ("reached".to_owned(), 1)]);
        assert_eq!(reports::days_before(&db, "2026-11-23").await.expect("read"), ["2026-11-20"]);
        let mut tx = db.begin().await.expect("begun");
        reports::fold(&mut tx, "2026-11-20", "2026-W47").await.expect("folded");
        tx.commit().await.expect("committed");
        assert_eq!(since("2026-11-01").await.len(), 2);
        let reach = reports::reach_since(&db, "2026-W40", false).await.expect("read");
        assert_eq!(reach.iter().map(|told| (&*told.went, told.count)).collect::<Vec<_>>(), [("nobody", 1)]);
    })
    .await;
}

#[tokio::test]
async fn erasing_takes_everything_of_that_conversation_and_of_no_other() {
    on_each_database(async |place| {
        let (db, id) = one_conversation(place).await;
        let other = first("elsewhere");
        let other_id = other.id.clone();
        assert_eq!(write(&db, &[other]).await, [true]);
        let mut tx = db.begin().await.expect("begun");
        let mut erase =
            async || conversations::erase(&mut tx, "telegram", ["today", "somewhere"]).await.expect("erased");
        let gone = conversations::Place { id: id.0.clone(), address_hash: "somewhere".to_owned() };
        assert_eq!(erase().await, [gone]);
        assert!(erase().await.is_empty());
        tx.commit().await.expect("committed");
        for table in [
            "SELECT conversation_id FROM outbox",
            "SELECT conversation_id FROM received",
            "SELECT conversation_id FROM timers",
            "SELECT id FROM conversations",
        ] {
            let left: Vec<(String,)> = db.all(table, vec![]).await.expect("read");
            assert!(left.iter().all(|(key,)| *key == other_id.0 && *key != id.0), "{table}");
        }
        assert_eq!(outbox::since(&db, &other_id.0, 0).await.expect("read").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn forgetting_spares_what_is_in_use() {
    on_each_database(async |place| {
        let db = place.db().await;
        let ago = |hours| start() - TimeDelta::hours(hours);
        let mut names = HashMap::new();
        for (address, begun, changed, closed) in [
            ("over", 1, 1, true),
            ("just over", 1, 0, true),
            ("quiet", 2, 2, false),
            ("old and quiet", 25, 1, false),
            ("old and busy", 25, 0, false),
        ] {
            let begins = Turn { channel: "web", now: ago(begun), ..first(address) };
            let id = begins.id.clone();
            assert_eq!(write(&db, &[begins]).await, [true]);
            let next = Turn { now: ago(changed), closed, reply: None, ..turn(&id, address, 1) };
            assert_eq!(write(&db, &[next]).await, [true]);
            names.insert(id.0, address);
        }
        let mut tx = db.begin().await.expect("begun");
        let half_an_hour_ago = start() - TimeDelta::minutes(30);
        let horizon = conversations::Horizon { closed: half_an_hour_ago, quiet: half_an_hour_ago, begun: ago(24) };
        let gone = conversations::forget(&mut tx, horizon).await.expect("forgotten");
        let mut gone: Vec<&str> = gone.iter().map(|place| names[&place.id]).collect();
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
        for conversation in 0..20 {
            let address = format!("address {conversation}");
            let begins = first(&address);
            let id = begins.id.clone();
            assert_eq!(write(&db, &[begins]).await, [true]);
            for version in 1..4 {
                assert_eq!(write(&db, &[turn(&id, &address, version)]).await, [true]);
            }
        }
        let senders = (0..8).map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                while let Some(row) = next(&db, start()).await {
                    if outbox::claim(&db, &row, start(), start() + TimeDelta::hours(1)).await.expect("asked") {
                        let taken = Taken { id: row.id, parts: 1, sent_at: Some(start()), trace: None };
                        assert!(db.write_turns(&[], &[taken], &[]).await.expect("marked").is_empty());
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
        assert_eq!(write(&db, &[turn(&id, "somewhere", 1)]).await, [true]);
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

/// What lies on a platform after a young person hides everything has to be deleted there, whichever was written first.
#[tokio::test]
async fn a_wipe_reaches_every_message_on_the_platform() {
    on_each_database(async |place| {
        let db = place.db().await;
        let begun = first("somewhere");
        let (id, row) = (begun.id.clone(), begun.reply.as_ref().expect("a reply").id.clone());
        let begun = Turn { trace: Some(("came first".to_owned(), b"1".to_vec())), ..begun };
        assert_eq!(write(&db, &[begun]).await, [true]);
        let taken = |name: &str, parts: i64, sent: bool| Taken {
            id: row.clone(),
            parts,
            sent_at: sent.then(start),
            trace: Some(Trace {
                id: name.to_owned(),
                conversation: id.0.clone(),
                message: name.as_bytes().to_vec(),
                at: start(),
            }),
        };
        let wiped = async || {
            let wiped = traces::wiped_of(&db, &id.0, 100).await.expect("read");
            wiped.into_iter().map(|wiped| wiped.id).collect::<Vec<_>>()
        };
        db.write_turns(&[], &[taken("part 1", 1, false)], &[]).await.expect("noted");
        assert_eq!(wiped().await, [""; 0], "nothing is to be deleted yet");

        let hides = Turn {
            wipe: true,
            clear: true,
            trace: Some(("hides".to_owned(), b"2".to_vec())),
            ..turn(&id, "somewhere", 1)
        };
        let held = db.write_turns(&[hides], &[taken("part 2", 2, true)], &[]).await.expect("written");
        assert_eq!(held, [true]);
        assert_eq!(wiped().await, ["came first", "hides", "part 1", "part 2"]);

        // The platform took one more part before it heard of the wipe.
        db.write_turns(&[], &[taken("part 3", 3, true)], &[]).await.expect("noted");
        assert_eq!(wiped().await, ["came first", "hides", "part 1", "part 2", "part 3"]);

        // What comes afterwards stays until it is hidden in its turn.
        let goes_on = Turn { trace: Some(("after".to_owned(), b"3".to_vec())), ..turn(&id, "somewhere", 2) };
        assert_eq!(write(&db, &[goes_on]).await, [true]);
        assert_eq!(wiped().await.len(), 5);
    })
    .await;
}

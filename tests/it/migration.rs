//! A database that an older program made, with data in it, under the present one.

use std::path::Path;

use helpbridge::store::{tallies, turns::Sheet};
use sqlx::{Connection, PgConnection, SqliteConnection, migrate::Migrator, sqlite::SqliteConnectOptions};

use crate::support::{Place, on_each_database};

/// What the first release left behind: a conversation in Swahili with a state as it was then, its messages, a reply
/// that waits and one that was delivered, a timer, and counters of two weeks.
const LEFT_BEHIND: &str = "
    INSERT INTO conversations
        (id, channel, address_hash, version, state, lang, created_at, changed_at, closed_at)
    VALUES ('01KB85V0000000000000000001', 'web', 'somewhere', 2, $STATE, 'sw',
        '2026-11-29T18:20:00+00:00', '2026-11-29T18:25:00+00:00', NULL);
    INSERT INTO received (conversation_id, external_hash, seq, received_at) VALUES
        ('01KB85V0000000000000000001', 'one', 1, '2026-11-29T18:20:00+00:00'),
        ('01KB85V0000000000000000001', 'two', 2, '2026-11-29T18:25:00+00:00');
    INSERT INTO outbox
        (id, conversation_id, seq, payload, created_at, due_at, sent_at, attempts, parked_at)
    VALUES
        ('01KB85V0000000000000000002', '01KB85V0000000000000000001', 1, $STATE, '2026-11-29T18:20:00+00:00',
            '2026-11-29T18:20:00+00:00', '2026-11-29T18:20:00+00:00', 0, NULL),
        ('01KB85V0000000000000000003', '01KB85V0000000000000000001', 2, $STATE, '2026-11-29T18:25:00+00:00',
            '2026-11-29T18:25:00+00:00', NULL, 0, NULL);
    INSERT INTO timers (conversation_id, kind, due_at) VALUES
        ('01KB85V0000000000000000001', 'idle', '2026-11-29T18:29:00+00:00');
    INSERT INTO tallies (week, country, kind, count) VALUES
        ('2026-W47', 'KE', 'offered', 41), ('2026-W47', '', 'level_none', 3), ('2026-W48', 'KE', 'offered', 7);
";

async fn first_release(place: &Place) {
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations");
    let migrations = Migrator::new(migrations).await.expect("migrations");
    let state = "{\"version\":1,\"as it was\":\"then\"}";
    if place.url().is_empty() {
        let options =
            SqliteConnectOptions::new().filename(place.folder().join("helpbridge.db")).create_if_missing(true);
        let mut old = SqliteConnection::connect_with(&options).await.expect("it opens");
        migrations.run_to(2, &mut old).await.expect("the first two");
        let state = format!("CAST('{state}' AS BLOB)");
        let sql = sqlx::AssertSqlSafe(LEFT_BEHIND.replace("$STATE", &state));
        sqlx::raw_sql(sql).execute(&mut old).await.expect("written");
        old.close().await.expect("closed");
    } else {
        let mut old = PgConnection::connect(place.url()).await.expect("it opens");
        migrations.run_to(2, &mut old).await.expect("the first two");
        let state = format!("convert_to('{state}', 'UTF8')");
        let sql = sqlx::AssertSqlSafe(LEFT_BEHIND.replace("$STATE", &state));
        sqlx::raw_sql(sql).execute(&mut old).await.expect("written");
        old.close().await.expect("closed");
    }
}

#[tokio::test]
async fn the_counters_of_an_older_release_are_kept_and_its_conversations_are_met_calmly() {
    on_each_database(async |place| {
        first_release(place).await;
        let bridge = place.bridge().await;
        let counted = async |week: &str| {
            let tallies = tallies::of_weeks(bridge.db(), Sheet::Outcomes, week, week, false).await.expect("read");
            tallies.into_iter().map(|tally| (tally.a, tally.c, tally.count)).collect::<Vec<_>>()
        };
        let tally = |country: &str, kind: &str, count| (country.to_owned(), kind.to_owned(), count);
        assert_eq!(counted("2026-W47").await, [tally("", "before_level_none", 3), tally("KE", "before_offered", 41)]);
        assert_eq!(counted("2026-W48").await, [tally("KE", "before_offered", 7)]);

        // The timer of then does no harm, whatever the state has become.
        bridge.run_due_timers().await;
        assert_eq!(bridge.run_due_timers().await, 0);

        // What was kept in the clear is gone, with all that hung on it; the young person is met as a newcomer.
        for table in [
            "SELECT id FROM conversations",
            "SELECT id FROM outbox",
            "SELECT conversation_id FROM received",
            "SELECT conversation_id FROM timers",
        ] {
            let left: Vec<(String,)> = bridge.db().all(table, vec![]).await.expect("read");
            assert!(left.is_empty(), "{table}");
        }
        let child = bridge.child("a").in_country("KE");
        let answer = child.says("i am going to kill myself now").await;
        assert!(answer.stored && !answer.duplicate);
        let reply = answer.reply.expect("an answer");
        assert!(!reply.emergency.is_empty(), "{:?}", reply.said);

        bridge.wait(25 * 3600);
        bridge.forget_old().await;
        assert!(child.hears_after(0).await.is_none(), "and it goes when its time is over");
        assert_eq!(counted("2026-W47").await.len(), 2);
    })
    .await;
}

//! What conversations leave behind: tallies in tables of few dimensions, and what is told of services.

use std::time::Duration;

use helpbridge::{
    channels::Content,
    conversation::{Bridge, Counting, Received, Settings},
    dialogue::ChannelKind,
    directory::ContactChannel,
    store::{Db, reports},
};
use tokio::time::{sleep, timeout};

use crate::support::{Child, Place, TestBridge, on_each_database, tallied};

/// Everything that was counted, as lines.
async fn counted(bridge: &Bridge) -> Vec<String> {
    let rows = tallied(bridge.db()).await;
    rows.into_iter().map(|((country, what), count)| format!("{country} {what} {count}")).collect()
}

/// How many rows a table has.
async fn rows(db: &Db, sql: &'static str) -> i64 {
    let (count,): (i64,) = db.optional(sql, vec![]).await.expect("read").expect("a row");
    count
}

async fn presses(child: &Child, id: &str) -> Received {
    child.sends(Content::Choice(id.to_owned())).await
}

/// A child who was shown the services of Kenya.
async fn shown(bridge: &TestBridge, name: &str) -> (Child, Received) {
    let child = bridge.child(name).in_country("KE");
    child.opens().await;
    child.says("i feel alone").await;
    let offers = child.says("talk to a person").await;
    (child, offers)
}

#[tokio::test]
async fn a_conversation_counts_once_in_each_table_and_as_over_at_its_end() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (child, offers) = shown(&bridge, "a").await;
        let offer = &offers.reply.expect("a reply").offers[0];
        presses(&child, &format!("pick:{}", offer.service)).await;
        let so_far = counted(&bridge).await;
        for line in ["KE web en 1", "KE concern referral_shown 1", "KE concern chosen 1", "KE concern information 1"] {
            assert!(so_far.iter().any(|have| have == line), "{line} {so_far:?}");
        }
        assert!(!so_far.iter().any(|line| line.contains("contact")));
        // The same again changes nothing.
        child.says("talk to a person").await;
        assert_eq!(counted(&bridge).await, so_far);
        bridge.wait(3600);
        bridge.run_due_timers().await;
        let over = counted(&bridge).await;
        assert!(over.iter().any(|line| line == "KE concern contact 1"), "{over:?}");
        assert!(!over.iter().any(|line| line.contains("left")), "{over:?}");
        assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM tally_services").await, 0, "no service agreed");
        assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM tally_outcomes WHERE is_test").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_emergency_counts_at_once_and_leaving_counts_though_everything_is_deleted() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a").in_country("KE");
        child.says("i took all the pills").await;
        let so_far = counted(&bridge).await;
        assert!(so_far.iter().any(|line| line == "KE emergency emergency_number_shown 1"), "{so_far:?}");
        assert!(so_far.iter().any(|line| line.starts_with("KE suicide mental_health.suicidal")), "{so_far:?}");
        child.erases().await;
        let over = counted(&bridge).await;
        for line in ["KE emergency contact 1", "KE emergency left 1"] {
            assert!(over.iter().any(|have| have == line), "{line} {over:?}");
        }
        assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM conversations").await, 0);
        // Who only looked is not counted.
        let looker = bridge.child("b");
        looker.opens().await;
        looker.erases().await;
        assert_eq!(counted(&bridge).await, over);
    })
    .await;
}

/// A bridge on a place, with other settings for counting.
async fn bridge_with(place: &Place, counting: Counting) -> Bridge {
    let base = place.bridge().await;
    let (dialogues, directory, triage) = crate::support::world();
    let triage_limit = std::time::Duration::from_mins(1);
    let settings = Settings { counting, triage_limit, ..Settings::default() };
    Bridge::new(base.db().clone(), dialogues, directory, triage, base.clock.clone(), settings)
}

#[tokio::test]
async fn test_traffic_is_marked_and_a_service_that_agreed_is_counted_by_name() {
    let place = Place::fresh();
    let counting =
        Counting { is_test: true, agreed: std::sync::Arc::new(["ke-childline-kenya-116".to_owned()].into()) };
    let bridge = bridge_with(&place, counting).await;
    let child = TestBridge { clock: bridge.clock().clone(), bridge: bridge.clone() };
    let (one, offers) = shown(&child, "a").await;
    let first = offers.reply.expect("a reply").offers[0].service.clone();
    presses(&one, &format!("pick:{first}")).await;
    assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM tally_outcomes WHERE NOT is_test").await, 0);
    assert!(rows(bridge.db(), "SELECT COUNT(*) FROM tally_outcomes WHERE is_test").await > 0);
}

/// Tells that the first offer did not work, for this reason; gives it.
async fn fails(bridge: &TestBridge, name: &str, why: &str) -> (String, ContactChannel) {
    let (child, offers) = shown(bridge, name).await;
    let offer = offers.reply.expect("a reply").offers[0].clone();
    presses(&child, &format!("pick:{}", offer.service)).await;
    presses(&child, "not-work").await;
    presses(&child, why).await;
    (offer.service, offer.channel)
}

/// A way is hidden without anybody asking, beside the reply to the last one who told of it.
async fn hides_soon(bridge: &TestBridge, service: &str, way: ContactChannel) {
    let hidden = async {
        while !bridge.answers().hides(service, way) {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(30), hidden).await.expect("hidden without being asked");
}

#[tokio::test]
async fn three_people_who_met_a_wrong_number_hide_it_until_somebody_has_looked() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (service, way) = fails(&bridge, "a", "not-work-wrong").await;
        // The same person again counts once.
        let (child, _) = shown(&bridge, "a").await;
        presses(&child, &format!("pick:{service}")).await;
        presses(&child, "not-work").await;
        presses(&child, "not-work-wrong").await;
        assert_eq!(fails(&bridge, "b", "not-work-wrong").await.0, service);
        assert!(!bridge.answers().hides(&service, way));
        assert_eq!(fails(&bridge, "c", "not-work-wrong").await.0, service);
        hides_soon(&bridge, &service, way).await;
        let hidden = reports::hidden(bridge.db()).await.expect("read");
        assert_eq!((hidden.len(), &hidden[0].service, hidden[0].until_day.is_none()), (1, &service, true));
        let (_, offers) = shown(&bridge, "d").await;
        let offers = offers.reply.expect("a reply").offers;
        assert!(!offers.is_empty(), "there are others");
        assert!(offers.iter().all(|offer| (&offer.service, offer.channel) != (&service, way)));
        // Weeks later it is still hidden: nobody has looked.
        bridge.wait(20 * 24 * 3600);
        assert!(bridge.look_at_reports().await && bridge.answers().hides(&service, way));
        assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM service_reports").await, 0, "they are a number now");
        assert!(reports::show(bridge.db(), &service, "call").await.expect("shown"));
        bridge.look_at_reports().await;
        assert!(!bridge.answers().hides(&service, way));
    })
    .await;
}

#[tokio::test]
async fn whom_nobody_answers_is_hidden_for_a_week_and_cost_or_manners_hide_nothing() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        for name in ["a", "b", "c"] {
            fails(&bridge, name, "not-work-cost").await;
        }
        assert!(bridge.look_at_reports().await);
        assert!(reports::hidden(bridge.db()).await.expect("read").is_empty());
        let (service, way) = fails(&bridge, "d", "not-work-number").await;
        for name in ["e", "f"] {
            fails(&bridge, name, "not-work-number").await;
        }
        hides_soon(&bridge, &service, way).await;
        bridge.wait(9 * 24 * 3600);
        bridge.look_at_reports().await;
        assert!(!bridge.answers().hides(&service, way), "the week is over");
    })
    .await;
}

#[tokio::test]
async fn who_reached_them_says_so_and_outweighs_those_who_did_not() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        for name in ["a", "b", "c"] {
            let (child, offers) = shown(&bridge, name).await;
            let service = offers.reply.expect("a reply").offers[0].service.clone();
            presses(&child, &format!("pick:{service}")).await;
            let thanks = presses(&child, "reached-them").await;
            assert_eq!(thanks.reply.expect("a reply").said[0].id, "keep-reached");
        }
        for name in ["d", "e", "f"] {
            fails(&bridge, name, "not-work-number").await;
        }
        assert!(bridge.look_at_reports().await);
        assert!(reports::hidden(bridge.db()).await.expect("read").is_empty());
        let lines = counted(&bridge).await;
        assert!(lines.iter().any(|line| line == "KE concern reached 3"), "{lines:?}");
        assert!(lines.iter().any(|line| line == "KE concern not_reached 3"), "{lines:?}");
    })
    .await;
}

#[tokio::test]
async fn nothing_in_the_tables_of_reports_leads_to_a_conversation() {
    let place = Place::fresh();
    let bridge = place.bridge().await;
    fails(&bridge, "a", "not-work-wrong").await;
    let address = bridge.address(ChannelKind::Web, &bridge.child("a").id());
    let told: Vec<(String,)> = bridge.db().all("SELECT reporter FROM service_reports", vec![]).await.expect("read");
    assert_eq!(told.len(), 1);
    assert!(address.both().iter().all(|hash| !hash.contains(&told[0].0)));
}

/// Tells from a place on the internet that the first offer did not work; gives it.
async fn fails_at(bridge: &TestBridge, name: &str, address: &str) -> (String, ContactChannel) {
    let child = bridge.child(name).in_country("KE").at(address);
    child.opens().await;
    child.says("i feel alone").await;
    let offer = child.says("talk to a person").await.reply.expect("a reply").offers[0].clone();
    presses(&child, &format!("pick:{}", offer.service)).await;
    presses(&child, "not-work").await;
    let reply = presses(&child, "not-work-wrong").await;
    assert!(reply.stored, "who tells it is answered as everybody is");
    assert!(bridge.look_at_reports().await);
    (offer.service, offer.channel)
}

#[tokio::test]
async fn as_many_sessions_as_one_likes_count_as_one_neighbourhood_all_week() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        // A Monday, so that the days that follow are of the same week.
        bridge.wait(24 * 3600);
        for number in 0..6 {
            let (service, way) = fails_at(&bridge, &format!("a{number}"), &format!("203.0.113.{number}")).await;
            assert!(!bridge.answers().hides(&service, way), "session {number}");
        }
        assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM service_reports").await, 1);
        // The day after neither.
        bridge.wait(24 * 3600);
        fails_at(&bridge, "b", "203.0.113.99").await;
        assert_eq!(rows(bridge.db(), "SELECT COUNT(*) FROM service_reports").await, 1);
        fails_at(&bridge, "c", "198.51.100.1").await;
        let (service, way) = fails_at(&bridge, "d", "2001:db8:7::1").await;
        assert!(bridge.answers().hides(&service, way), "three places");
        let all: Vec<(String,)> = bridge.db().all("SELECT reporter FROM service_reports", vec![]).await.expect("read");
        // In hexadecimal digits an address has no dots; as digits of its bytes it would begin so.
        let is_a_hash = |reporter: &str| reporter.len() == 32 && reporter.chars().all(|c| c.is_ascii_hexdigit());
        assert!(all.iter().all(|(reporter,)| is_a_hash(reporter) && !reporter.contains("cb007100")));
    })
    .await;
}

#[tokio::test]
async fn hours_that_are_not_kept_are_told_from_those_that_are() {
    let place = Place::fresh();
    let bridge = place.bridge().await;
    // Day and night, as its entry says.
    for number in 0..10 {
        let (service, _) = fails(&bridge, &format!("a{number}"), "not-work-number").await;
        assert!(bridge.look_at_reports().await);
        assert_eq!(reports::show(bridge.db(), &service, "call").await.expect("shown"), number % 3 == 2);
        bridge.look_at_reports().await;
    }
    let went: Vec<(String,)> =
        bridge.db().all("SELECT DISTINCT went FROM service_reports", vec![]).await.expect("read");
    assert!(went.iter().all(|(went,)| went == "nobody_in_hours"), "{went:?}");
}

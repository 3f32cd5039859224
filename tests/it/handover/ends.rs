//! Every way in which it does not go well: the promise to the young person is kept all the same.

use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use super::scene::{SERVICE, Scene, YoungPerson, endpoint, said};
use crate::support::on_each_database;

/// A talk that runs.
async fn live(scene: &Scene) -> (YoungPerson<'_>, String) {
    let mut young = scene.young_person("i am so sad", false).await;
    scene.settles().await;
    let handover = scene.offered();
    scene.accepts(&handover).await;
    assert_eq!(young.hears().await["state"], "LIVE");
    (young, handover)
}

fn state(answer: &Value) -> &str {
    answer["state"].as_str().expect("a state")
}

#[tokio::test]
async fn whoever_is_not_taken_is_told_and_shown_what_else_there_is() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        for reason in ["busy", "closed", "not_our_area"] {
            let mut young = scene.young_person("i am so sad", false).await;
            scene.settles().await;
            assert_eq!(scene.calls(&scene.offered(), "decline", json!({ "reason": reason })).await.0, 200);
            let heard = young.hears().await;
            assert_eq!(
                (said(&heard), state(&heard)),
                (vec!["wait-refused".to_owned(), "offers".to_owned()], "OPTIONS")
            );
            scene.settles().await;
            assert_eq!(scene.receiver.kinds().last().map(String::as_str), Some("handover.declined"));
        }
    })
    .await;
}

#[tokio::test]
async fn in_line_there_are_signs_of_life_other_ways_and_an_end() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("my dad hits me", false).await;
        scene.settles().await;
        let mut heard = Vec::new();
        for minute in 1..=10 {
            scene.waits(60).await;
            heard.push((minute, said(&young.hears().await)));
        }
        let of = |minute: usize| heard[minute - 1].1.clone();
        assert_eq!(of(1), ["wait-place"]);
        assert_eq!(of(2), ["wait-long", "wait-options"]);
        assert_eq!(of(5), ["wait-place", "wait-worse"]);
        assert_eq!(of(10), ["wait-refused", "offers"], "{heard:?}");
        assert_eq!(scene.receiver.kinds().last().map(String::as_str), Some("handover.withdrawn"));
    })
    .await;
}

#[tokio::test]
async fn an_endpoint_that_cannot_be_reached_is_given_up_within_half_a_minute() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        scene.receiver.status.store(503, Ordering::SeqCst);
        let mut young = scene.young_person("i am so sad", false).await;
        scene.waits(25).await;
        let heard = young.hears().await;
        assert_eq!(said(&heard).first().map(String::as_str), Some("wait-refused"), "{heard}");
        assert_eq!(helpbridge::store::deliveries::parked(scene.site.bridge.db(), 9).await.expect("read").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_next_helpline_is_asked_only_with_a_new_yes() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let directory = scene.site.bridge.directory();
        let other = directory.services_of("KE".parse().expect("a country"));
        let other = other.filter(|service| service.id != SERVICE && service.is_shown() && service.suits_young());
        let Some(other) = other.map(|service| service.id.clone()).next() else { return };
        let shown = scene.site.bridge.add_endpoint(endpoint(&other, "http://127.0.0.1:9/none"), "operator").await;
        assert!(shown.is_ok());
        let mut young = scene.young_person("my dad hits me", false).await;
        scene.settles().await;
        scene.calls(&scene.offered(), "decline", json!({ "reason": "busy" })).await;
        let heard = young.hears().await;
        if state(&heard) == "CONSENT" {
            assert_eq!(said(&heard), ["wait-next", "handover-rules"]);
            assert_eq!(state(&young.presses("yes").await), "WAITING");
        } else {
            assert_eq!(said(&heard).first().map(String::as_str), Some("wait-refused"));
        }
    })
    .await;
}

#[tokio::test]
async fn leaving_is_one_tap_and_the_helpline_is_told() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("i am so sad", false).await;
        scene.settles().await;
        assert_eq!(said(&young.presses("leave").await), ["wait-left", "offers"]);
        scene.settles().await;
        assert_eq!(scene.receiver.kinds().last().map(String::as_str), Some("handover.withdrawn"));
        let (mut young, _) = live(&scene).await;
        assert_eq!(said(&young.presses("leave").await), ["live-left", "end-wipe"]);
        scene.settles().await;
        let closed = scene.receiver.events().pop().expect("an event");
        assert_eq!((closed["type"].as_str(), closed["data"]["end"].as_str()), (Some("handover.closed"), Some("left")));
        for word in ["stop", "weather"] {
            let (mut young, handover) = live(&scene).await;
            let answer = young.says(word).await;
            let expected = if word == "stop" { "any-stop-live" } else { "hide-cover" };
            assert_eq!(said(&answer), [expected]);
            scene.settles().await;
            let closed = scene.receiver.events().pop().expect("an event");
            assert_eq!(closed["data"]["conversation"], handover.as_str());
            assert_eq!(closed["type"], "handover.closed");
        }
    })
    .await;
}

#[tokio::test]
async fn a_line_that_breaks_is_told_mended_and_in_the_end_given_up() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, _) = live(&scene).await;
        scene.receiver.status.store(500, Ordering::SeqCst);
        young.says("are you there").await;
        scene.waits(14).await;
        let heard = young.hears().await;
        assert_eq!((said(&heard), state(&heard)), (vec!["live-dropped".to_owned()], "RECONNECT"));
        scene.receiver.status.store(200, Ordering::SeqCst);
        scene.waits(12).await;
        let heard = young.hears().await;
        assert_eq!((said(&heard), state(&heard)), (vec!["live-back".to_owned()], "LIVE"));
        assert_eq!(scene.receiver.words(), ["are you there"], "it was kept for them");

        scene.receiver.status.store(500, Ordering::SeqCst);
        young.says("hello").await;
        scene.waits(14).await;
        assert_eq!(state(&young.hears().await), "RECONNECT");
        scene.waits(61).await;
        let heard = young.hears().await;
        assert_eq!(said(&heard), ["live-lost"]);
        scene.receiver.status.store(200, Ordering::SeqCst);
        assert_eq!(state(&young.presses("yes").await), "WAITING", "somebody new is asked for");
    })
    .await;
}

#[tokio::test]
async fn quiet_for_long_it_is_asked_and_then_closed() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, _) = live(&scene).await;
        scene.waits(301).await;
        assert_eq!(said(&young.hears().await), ["live-quiet"]);
        scene.waits(601).await;
        let heard = young.hears().await;
        assert_eq!((said(&heard), state(&heard)), (vec!["live-closed-quiet".to_owned(), "end-wipe".to_owned()], "END"));
    })
    .await;
}

#[tokio::test]
async fn the_kill_switch_ends_what_runs_and_nothing_is_taken_from_there_any_more() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, handover) = live(&scene).await;
        scene.site.bridge.set_endpoint_status(&scene.endpoint, "suspended", "operator").await.expect("done");
        assert_eq!(said(&young.hears().await), ["live-lost"]);
        assert_eq!(scene.says(&handover, "Hello").await.0, 403);
        let answer = young.presses("yes").await;
        assert_eq!(said(&answer).first().map(String::as_str), Some("wait-refused"), "nobody there is asked again");
    })
    .await;
}

#[tokio::test]
async fn an_endpoint_that_answers_410_is_switched_off() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        scene.receiver.status.store(410, Ordering::SeqCst);
        let mut young = scene.young_person("i am so sad", false).await;
        scene.settles().await;
        assert_eq!(said(&young.hears().await).first().map(String::as_str), Some("wait-refused"));
        let rows = helpbridge::store::endpoints::all(scene.site.bridge.db()).await.expect("read");
        assert_eq!(rows[0].status, "suspended");
    })
    .await;
}

#[tokio::test]
async fn redirects_are_failures() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        scene.receiver.status.store(302, Ordering::SeqCst);
        scene.young_person("i am so sad", false).await;
        scene.waits(25).await;
        let parked = helpbridge::store::deliveries::parked(scene.site.bridge.db(), 9).await.expect("read");
        assert_eq!(parked[0].outcome, Some(302));
        // Taken up again by hand, it goes out newly signed.
        scene.receiver.status.store(200, Ordering::SeqCst);
        assert!(scene.site.bridge.replay_delivery(&parked[0].id, "operator").await.expect("done"));
    })
    .await;
}

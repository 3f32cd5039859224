//! Calls that are not as they have to be: each gets its problem and changes nothing.

use serde_json::{Value, json};

use super::scene::{Scene, endpoint, said, signer};
use crate::support::on_each_database;

fn slug(problem: &Value) -> &str {
    problem["type"].as_str().and_then(|kind| kind.split('#').nth(1)).unwrap_or("none")
}

#[tokio::test]
async fn forged_stale_and_foreign_calls_change_nothing() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("i am so sad", false).await;
        scene.settles().await;
        let handover = scene.offered();
        let accept = json!({ "counsellor": "ada", "name": "Ada" });
        let body =
            json!({ "type": "call.accept", "data": { "conversation": handover, "counsellor": "ada", "name": "Ada" } })
                .to_string();
        let now = scene.site.bridge.clock().now().timestamp();
        let ours = signer(&scene.key);

        let forged = ours.sign("call_1", now, b"something else");
        let (status, problem) = scene.sends(&handover, "accept", ("call_1", now, &forged), body.clone()).await;
        assert_eq!((status, slug(&problem)), (401, "bad-signature"));
        for at in [now - 301, now + 301] {
            let stale = ours.sign("call_1", at, body.as_bytes());
            let (status, problem) = scene.sends(&handover, "accept", ("call_1", at, &stale), body.clone()).await;
            assert_eq!((status, slug(&problem)), (401, "bad-signature"));
        }
        let (status, problem) = scene.sends(&handover, "accept", ("", now, ""), body.clone()).await;
        assert_eq!((status, slug(&problem)), (401, "bad-signature"));

        let other =
            scene.site.bridge.add_endpoint(endpoint("ke-childline-kenya-116", "http://127.0.0.1:9/"), "operator");
        let other = other.await.unwrap_or_else(|error| panic!("{error}"));
        let (status, problem) =
            scene.calls_as(&signer(&other.key), "call_2", &handover, "accept", accept.clone()).await;
        assert_eq!((status, slug(&problem)), (403, "wrong-helpline"));

        let (status, problem) = scene.calls("0123456789abcdef0123456789abcdef", "accept", accept.clone()).await;
        assert_eq!((status, slug(&problem)), (404, "unknown-handover"));
        let (status, problem) = scene.calls(&handover, "message", json!({ "text": "x".repeat(20_000) })).await;
        assert_eq!((status, slug(&problem)), (413, "too-long"));

        // What was signed for one call, or for one handover, can be used for no other.
        let signature = ours.sign("call_3", now, body.as_bytes());
        let (status, _) = scene.sends(&handover, "decline", ("call_3", now, &signature), body.clone()).await;
        assert_eq!(status, 422);
        let event = json!({ "type": "handover.offered", "data": { "conversation": handover } }).to_string();
        let signature = ours.sign("call_4", now, event.as_bytes());
        let (status, _) = scene.sends(&handover, "accept", ("call_4", now, &signature), event).await;
        assert_eq!(status, 422);
        let strange = json!({ "counsellor": "ada", "name": "Ada", "more": 1 });
        assert_eq!(scene.calls(&handover, "accept", strange).await.0, 422);

        let heard = young.hears().await;
        assert!(said(&heard).is_empty(), "{heard}");
    })
    .await;
}

#[tokio::test]
async fn the_same_call_again_changes_nothing() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, handover) = scene.live("i am so sad", false).await;
        young.hears().await;
        let say = json!({ "counsellor": "ada", "text": "Hello." });
        let ours = signer(&scene.key);
        let (_, first) = scene.calls_as(&ours, "call_7", &handover, "message", say.clone()).await;
        let (status, again) = scene.calls_as(&ours, "call_7", &handover, "message", say).await;
        assert_eq!((status, first["again"].as_bool(), again["again"].as_bool()), (200, Some(false), Some(true)));
        assert_eq!(said(&young.hears().await), ["person"]);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_accept_at_once_one_has_it() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("i am so sad", false).await;
        scene.settles().await;
        let handover = scene.offered();
        let accept = |who: &str| json!({ "counsellor": who, "name": "Ada" });
        let (one, two, three) = tokio::join!(
            scene.calls(&handover, "accept", accept("a")),
            scene.calls(&handover, "accept", accept("b")),
            scene.calls(&handover, "accept", accept("c")),
        );
        let mut statuses = [one.0, two.0, three.0];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409, 409]);
        assert_eq!(said(&young.hears().await), ["live-joined", "live-tips"]);
    })
    .await;
}

#[tokio::test]
async fn after_the_end_nothing_is_passed_on() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("i am so sad", false).await;
        scene.settles().await;
        let handover = scene.offered();
        let (status, problem) = scene.says(&handover, "Hello.").await;
        assert_eq!((status, slug(&problem)), (409, "not-accepted"));
        scene.accepts(&handover).await;
        young.presses("leave").await;
        for (what, data) in [
            ("message", json!({ "counsellor": "ada", "text": "Wait." })),
            ("accept", json!({ "counsellor": "ada", "name": "Ada" })),
            ("close", json!({ "counsellor": "ada", "end": "ended" })),
            ("transfer", json!({ "counsellor": "ada" })),
        ] {
            let (status, problem) = scene.calls(&handover, what, data).await;
            assert_eq!((status, slug(&problem)), (409, "handover-closed"), "{what}");
        }
        assert!(said(&young.hears().await).iter().all(|id| id != "person"));
    })
    .await;
}

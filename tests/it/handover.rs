//! A person on the other end: the whole way from the yes to the end, over real connections, on both databases.

mod apps;
mod ends;
mod hangs;
mod page;
mod safety;
mod scene;
mod signed;

use helpbridge::store::audit;
use serde_json::json;

use crate::support::on_each_database;
use scene::{Scene, said};

#[tokio::test]
async fn a_young_person_is_passed_on_talks_and_comes_back() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("my dad hits me, i am at 0712345678", true).await;
        scene.settles().await;
        let offer = scene.receiver.events()[0]["data"].clone();
        assert_eq!((offer["level"].as_str(), offer["country"].as_str()), (Some("urgent"), Some("KE")));
        assert_eq!(offer["transcript"][0]["text"], "my dad hits me, i am at […]");
        assert!(offer["topic_group"].is_string() && offer["flags"]["reporting_told"] == true);

        // What is written in line waits for the person.
        assert_eq!(said(&young.says("are you there").await), ["wait-heard"]);
        assert!(young.says("it is dark").await["messages"].as_array().expect("a list").is_empty());
        scene.settles().await;
        assert!(scene.receiver.words().is_empty(), "no word before somebody has accepted");

        let handover = scene.offered();
        scene.accepts(&handover).await;
        let heard = young.hears().await;
        assert_eq!(said(&heard), ["live-joined", "live-tips"]);
        assert!(heard["messages"][0]["text"].as_str().is_some_and(|text| text.contains("Ada")));
        assert_eq!(heard["state"], "LIVE");
        scene.settles().await;
        assert_eq!(scene.receiver.words(), ["are you there", "it is dark"]);

        let (status, answer) = scene.says(&handover, "Hello, I am here for you.").await;
        assert_eq!(status, 200, "{answer}");
        let heard = young.hears().await;
        assert_eq!((heard["messages"][0]["from"].as_str(), said(&heard).len()), (Some("person"), 1));
        assert_eq!(heard["messages"][0]["text"], "Hello, I am here for you.");

        let answer = young.says("he is drunk again").await;
        assert!(answer["messages"].as_array().expect("a list").is_empty() && answer["state"] == "LIVE");
        scene.waits(3).await;
        assert_eq!(scene.receiver.words().last().map(String::as_str), Some("he is drunk again"));

        let close = json!({ "counsellor": "ada", "end": "ended", "categories": ["violence.physical_violence"] });
        assert_eq!(scene.calls(&handover, "close", close).await.0, 200);
        let heard = young.hears().await;
        assert_eq!(
            (said(&heard), heard["state"].as_str()),
            (vec!["live-ended".to_owned(), "end-wipe".to_owned()], Some("END"))
        );
        scene.settles().await;
        assert_eq!(
            scene.receiver.kinds(),
            [
                "handover.offered",
                "handover.queued",
                "handover.accepted",
                "message.created",
                "message.created",
                "message.created",
                "handover.closed"
            ]
        );
        // After the end words are ours again.
        young.says("no").await;
        assert!(!young.says("hello").await["messages"].as_array().expect("a list").is_empty());
        scene.waits(4).await;
        assert_eq!(scene.receiver.words().len(), 3);
        assert!(audit::verify(scene.site.bridge.db()).await.expect("whole") > 4);
        // How long the young person waited is a number of the week, and nothing more.
        let marks: Vec<(String, String, i64)> =
            scene.site.bridge.db().all("SELECT service, mark, count FROM service_marks", vec![]).await.expect("read");
        assert_eq!(marks, [(scene::SERVICE.to_owned(), "wait_short".to_owned(), 1)]);
    })
    .await;
}

#[tokio::test]
async fn whoever_can_write_freely_says_yes_and_whoever_cannot_is_kept_quiet() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        // Typed and pressed mean the same: yes is that they can write freely.
        for (typed, is_free) in [
            ("yes", true),
            ("i can write", true),
            ("ok", true),
            ("no", false),
            ("not really", false),
            ("a bit", false),
            ("not sure", false),
            ("yes but my dad is here", false),
            ("someone is near", false),
        ] {
            let mut young = scene.young_person_asked("my dad hits me", "handover-near").await;
            let answer = young.says(typed).await;
            let quiet = said(&answer).contains(&"near-first".to_owned());
            assert!(quiet != is_free && said(&answer).contains(&"handover-share".to_owned()), "{typed}: {answer}");
        }
        for (pressed, is_free) in [("yes", true), ("someone-near", false)] {
            let mut young = scene.young_person_asked("my dad hits me", "handover-near").await;
            let quiet = said(&young.presses(pressed).await).contains(&"near-first".to_owned());
            assert_eq!(quiet, !is_free, "{pressed}");
        }
        // Each question wants a yes of its own: none of the others is one.
        let mut young = scene.young_person_asked("my dad hits me", "handover-ask").await;
        assert!(said(&young.says("i guess so, no").await).iter().all(|id| !id.starts_with("wait-")));
        scene.settles().await;
        assert!(scene.receiver.events().is_empty(), "nobody was asked");
    })
    .await;
}

#[tokio::test]
async fn handed_back_to_the_bot_the_talk_goes_on_here() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("i am so sad", false).await;
        scene.settles().await;
        let handover = scene.offered();
        assert!(scene.receiver.events()[0]["data"].get("transcript").is_none(), "without a yes no earlier words");
        scene.accepts(&handover).await;
        young.hears().await;
        scene.calls(&handover, "close", json!({ "counsellor": "ada", "end": "to_bot" })).await;
        let heard = young.hears().await;
        assert_eq!((said(&heard), heard["state"].as_str()), (vec!["live-to-bot".to_owned()], Some("LISTEN")));
        assert!(!young.says("my exams are hard").await["messages"].as_array().expect("a list").is_empty());
    })
    .await;
}

#[tokio::test]
async fn another_counsellor_takes_over_with_the_young_persons_yes() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, handover) = scene.live("i am so sad", false).await;
        let other = json!({ "counsellor": "ben", "name": "Ben" });
        assert_eq!(scene.calls(&handover, "accept", other.clone()).await.0, 409);
        assert_eq!(scene.calls(&handover, "transfer", json!({ "counsellor": "ada" })).await.0, 200);
        assert_eq!(said(&young.hears().await), ["live-joined", "live-tips", "live-switch-ask"]);
        assert_eq!(said(&young.presses("yes").await), ["live-switch-yes"]);
        scene.settles().await;
        assert!(
            scene.receiver.events().iter().any(|e| e["type"] == "transfer.answered" && e["data"]["agreed"] == true)
        );
        assert_eq!(scene.calls(&handover, "accept", other).await.0, 200);
        let heard = young.hears().await;
        assert_eq!(said(&heard), ["live-switch"]);
        assert!(heard["messages"][0]["text"].as_str().is_some_and(|text| text.contains("Ben")));
        assert_eq!(scene.says(&handover, "Hello").await.0, 409, "the one before has it no more");
    })
    .await;
}

#[tokio::test]
async fn a_held_message_can_be_taken_back_unseen_and_later_the_other_side_is_told() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, _) = scene.live("i am so sad", false).await;
        young.says("forget this").await;
        scene.settles().await;
        assert!(scene.receiver.words().is_empty(), "three seconds nobody sees it");
        assert_eq!(said(&young.presses("undo").await), ["live-undone"]);
        assert_eq!(said(&young.presses("undo").await), ["live-undo-none"]);
        scene.waits(5).await;
        assert!(scene.receiver.words().is_empty());
        young.says("this one came").await;
        scene.waits(4).await;
        assert_eq!(said(&young.presses("undo").await), ["live-undo-late"]);
        scene.settles().await;
        assert_eq!(scene.receiver.kinds().last().map(String::as_str), Some("message.deleted"));
    })
    .await;
}

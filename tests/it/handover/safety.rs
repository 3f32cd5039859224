//! The safety of the channel: what a counsellor may not write, that we are silent while a person is there, and that nothing is
//! left afterwards.

use std::path::Path;

use helpbridge::store::audit;
use serde_json::json;

use super::scene::{Scene, said};
use crate::support::on_each_database;

#[tokio::test]
async fn what_leads_elsewhere_is_not_passed_on_and_is_noted_without_words() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, handover) = scene.live("i am so sad", false).await;
        young.hears().await;
        for text in ["add me on insta: joe", "https://example.org/x", "call me 0712345678", "joe at gmail dot com"] {
            let (status, problem) = scene.says(&handover, text).await;
            assert_eq!(status, 422, "{text}");
            assert!(!problem.to_string().contains("joe"), "nothing is repeated");
        }
        assert!(said(&young.hears().await).is_empty());
        assert_eq!(
            scene.says(&handover, "You can also call 116.").await.0,
            200,
            "the directory's own numbers may be given"
        );
        let rows = audit::newest(scene.site.bridge.db(), 50).await.expect("read");
        assert_eq!(rows.iter().filter(|row| row.action == "message.blocked").count(), 4);
        assert!(rows.iter().all(|row| !row.detail.contains("joe")));
    })
    .await;
}

#[tokio::test]
async fn while_a_person_is_there_we_say_only_what_must_be_known() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, _) = scene.live("i am so sad", false).await;
        let words = [
            "hello",
            "yes",
            "no",
            "kenya",
            "english please",
            "i want to kill myself",
            "will you tell my mum",
            "person",
            "is it free",
            "someone else",
            "ok",
            "1",
            "what can you do",
            "my name is amina",
            "fuck you",
            "thanks",
            "i am 12",
            "it didnt work",
            "repeat",
            "french please",
            "my friend wants to die",
            "i took pills",
            "help",
            "?",
            "how long",
            "call",
            "no credit",
            "they can hear me",
        ];
        for text in words {
            let answer = young.says(text).await;
            assert!(said(&answer).is_empty() && answer["state"] == "LIVE", "{text}: {answer}");
        }
        scene.waits(4).await;
        assert_eq!(scene.receiver.words(), words, "every one of them was for the person, in its order");
        let dangers = scene.receiver.events();
        let pills = dangers.iter().find(|event| event["data"]["text"] == "i took pills").expect("there");
        assert!(pills["data"]["danger"] == true && pills["data"]["emergency"][0].is_string());
        // The safe words are ours, and the number for whoever asks for it.
        assert_eq!(said(&young.says("sunny").await), ["any-help-word"]);
        assert_eq!(said(&young.presses("emergency").await), ["emergency-again"]);
        assert!(said(&young.says("are you a robot").await).contains(&"live-human".to_owned()));
        assert_eq!(said(&young.presses("feels-wrong").await), ["live-report"]);
        assert_eq!(said(&young.presses("yes").await), ["live-report-ended", "end-wipe"]);
        let rows = audit::newest(scene.site.bridge.db(), 9).await.expect("read");
        assert!(rows.iter().any(|row| row.action == "report.young-person"));
    })
    .await;
}

#[tokio::test]
async fn what_tells_of_danger_brings_along_what_was_held_before_it() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, _) = scene.live("i am so sad", false).await;
        young.hears().await;
        young.says("my mum does not know").await;
        scene.settles().await;
        assert!(scene.receiver.words().is_empty(), "it can be taken back for three seconds");
        young.says("i took pills").await;
        scene.settles().await;
        assert_eq!(scene.receiver.words(), ["my mum does not know", "i took pills"], "at once, and in their order");
    })
    .await;
}

/// Whether a word stands in any file under a folder.
fn is_found(folder: &Path, word: &str) -> bool {
    std::fs::read_dir(folder).expect("readable").any(|entry| {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            return is_found(&path, word);
        }
        let bytes = std::fs::read(&path).expect("readable");
        bytes.windows(word.len()).any(|part| part == word.as_bytes())
    })
}

#[tokio::test]
async fn nothing_that_was_said_can_be_read_and_it_is_gone_in_time() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let mut young = scene.young_person("canary-4711 my dad hits me", true).await;
        scene.settles().await;
        let handover = scene.offered();
        young.says("canary-4712 in line").await;
        scene.accepts(&handover).await;
        young.says("canary-4713 live").await;
        scene.says(&handover, "canary words of a counsellor").await;
        scene.waits(4).await;
        let canaries = ["canary-4711", "canary-4712", "canary-4713", "canary words", "transcript"];
        for canary in canaries {
            assert!(!is_found(place.folder(), canary), "{canary} while it runs");
        }
        let count = async |sql: &'static str| {
            let rows: Vec<(i64,)> = scene.site.bridge.db().all(sql, vec![]).await.expect("read");
            rows[0].0
        };
        let messages = "SELECT CAST(COUNT(*) AS BIGINT) FROM handover_messages";
        let sealed = "SELECT CAST(COUNT(*) AS BIGINT) FROM deliveries WHERE conversation_id IS NOT NULL";
        assert!(count(messages).await > 3 && count(sealed).await > 3);

        scene.calls(&handover, "close", json!({ "counsellor": "ada", "end": "ended" })).await;
        young.presses("no").await;
        young.presses("skip").await;
        scene.waits(1).await;
        scene.site.bridge.wait(31 * 60);
        scene.site.bridge.forget_old().await;
        assert_eq!((count(messages).await, count(sealed).await), (0, 0), "half an hour after the end");
        for canary in canaries {
            assert!(!is_found(place.folder(), canary), "{canary} afterwards");
        }
        assert!(audit::verify(scene.site.bridge.db()).await.expect("whole") > 0, "what was done stays, without a word");
    })
    .await;
}

#[tokio::test]
async fn deleted_here_it_is_deleted_there() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (mut young, _) = scene.live("my dad hits me", true).await;
        let answer = young.says("delete my data").await;
        assert_eq!(said(&answer), ["any-delete-ask"]);
        let answer = young.presses("yes").await;
        assert_eq!(said(&answer), ["any-delete-web", "any-delete-helpline"]);
        assert!(answer["messages"][1]["text"].as_str().is_some_and(|text| text.contains("Childline")), "{answer}");
        scene.settles().await;
        let kinds = scene.receiver.kinds();
        assert_eq!(kinds[kinds.len() - 2..], ["handover.closed", "handover.deleted"]);

        // Leaving the page by its exit deletes, too.
        let young = scene.young_person("my dad hits me", true).await;
        scene.settles().await;
        let request = scene.site.request("DELETE", "/api/chat").bearer_auth(&young.session);
        assert_eq!(request.send().await.expect("an answer").status(), 204);
        scene.settles().await;
        let kinds = scene.receiver.kinds();
        assert_eq!(kinds[kinds.len() - 2..], ["handover.withdrawn", "handover.deleted"]);
    })
    .await;
}

#[tokio::test]
async fn lines_of_the_audit_go_after_a_year_and_what_is_left_is_still_proven() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let (db, bridge) = (scene.site.bridge.db(), &scene.site.bridge);
        let begun = bridge.clock().now();
        let note = async |days: i64| {
            let entry = audit::Entry {
                at: begun + chrono::TimeDelta::days(days),
                actor: "operator".to_owned(),
                action: "endpoint.noted",
                endpoint_id: String::new(),
                handover_id: String::new(),
                detail: format!("day {days}"),
            };
            let mut tx = db.begin().await.expect("begun");
            audit::append(&mut tx, &[entry]).await.expect("noted");
            tx.commit().await.expect("written");
        };
        let details = async || {
            let rows = audit::newest(db, 99).await.expect("read");
            rows.iter().rev().map(|row| format!("{} {}", row.action, row.detail)).collect::<Vec<_>>()
        };
        for days in [0, 1, 100, 200] {
            note(days).await;
        }
        let day = 24 * 3600;
        bridge.wait(364 * day);
        bridge.forget_old().await;
        assert_eq!(details().await.len(), 5, "the endpoint that was added, and four more: no line is a year old");
        bridge.wait(2 * day);
        bridge.forget_old().await;
        let left = details().await;
        assert!(left[0].ends_with("day 100") && left[2].starts_with("audit.checkpoint 3 "), "{left:?}");
        assert_eq!(audit::verify(db).await.expect("whole"), 3);
        bridge.forget_old().await;
        assert_eq!(details().await, left, "not at every look");

        // Without its checkpoint, or with another one, nothing is proven.
        db.run("DELETE FROM audit WHERE n = 4", vec![]).await.expect("done");
        assert!(audit::verify(db).await.is_err(), "one more line gone");
    })
    .await;
}

#[tokio::test]
async fn a_changed_line_of_the_audit_is_noticed() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        scene.young_person("i am so sad", false).await;
        scene.settles().await;
        let db = scene.site.bridge.db();
        assert!(audit::verify(db).await.is_ok());
        db.run("UPDATE audit SET detail = 'nothing' WHERE n = 2", vec![]).await.expect("done");
        assert!(audit::verify(db).await.is_err());
    })
    .await;
}

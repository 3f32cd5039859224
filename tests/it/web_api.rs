//! The chat interface for programs, over a real connection.

use std::time::Duration;

use helpbridge::web::{WebSettings, route_table};
use reqwest::Response;
use serde_json::{Value, json};

use crate::support::{
    on_each_database,
    staff::is_of_staff,
    web::{Site, client_id},
};

/// The numbers in a list of messages.
fn seqs(answer: &Value) -> Vec<i64> {
    let messages = answer["messages"].as_array().expect("messages");
    messages.iter().map(|message| message["seq"].as_i64().expect("a number")).collect()
}

#[tokio::test]
async fn the_first_message_brings_a_session_the_opening_and_the_answer() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (session, first) = site.begins("hello").await;
        assert_eq!(session.len(), 32);
        assert!(seqs(&first).len() > 1 && seqs(&first).is_sorted_by(|a, b| a < b));
        assert!(first["cursor"].as_i64() >= seqs(&first).last().copied());
        for message in first["messages"].as_array().expect("messages") {
            assert_eq!(message["from"], "bot");
            assert!(message["text"].as_str().is_some_and(|text| !text.is_empty()) && message["id"].is_string());
        }
        let (status, second) = site.chats(Some(&session), &json!({ "client_id": client_id(), "text": "more" })).await;
        assert_eq!(status, 200);
        assert!(second.get("session").is_none() && second["state"].is_string());
        assert!(seqs(&second)[0] > first["cursor"].as_i64().expect("a number"));
        for list in ["choices", "offers", "emergency"] {
            assert!(second[list].is_array(), "{list}");
        }
        for offer in second["offers"].as_array().expect("offers") {
            for member in ["service", "kind", "name", "channel", "phone", "url", "open", "reasons"] {
                assert!(offer.get(member).is_some(), "{member}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_same_client_id_gets_the_same_body() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let first = json!({ "client_id": client_id(), "text": "hello" });
        let once = site.chats(None, &first).await;
        assert_eq!(once, site.chats(None, &first).await);
        let session = once.1["session"].as_str().expect("a session");
        let second = json!({ "client_id": client_id(), "text": "more" });
        let once = site.chats(Some(session), &second).await;
        site.chats(Some(session), &json!({ "client_id": client_id(), "text": "in between" })).await;
        assert_eq!(once, site.chats(Some(session), &second).await);
    })
    .await;
}

#[tokio::test]
async fn two_first_messages_are_two_conversations() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        assert_ne!(site.begins("hello").await.0, site.begins("hello").await.0);
    })
    .await;
}

#[tokio::test]
async fn bad_bodies_are_refused_by_member_with_a_number_and_without_an_echo() {
    let id = client_id();
    let cases = [
        (422, "", "SECRET".to_owned()),
        (422, "", "\"SECRET\"".to_owned()),
        (422, "/text", json!({ "client_id": id }).to_string()),
        (422, "/choice", json!({ "client_id": id, "text": "SECRET", "choice": "yes" }).to_string()),
        (422, "", json!({ "client_id": id, "text": "SECRET", "SECRET": 1 }).to_string()),
        (422, "/client_id", json!({ "client_id": "SECRET", "text": "SECRET" }).to_string()),
        (422, "/lang", json!({ "client_id": id, "text": "hi", "lang": "SECRET" }).to_string()),
        (422, "/country", json!({ "client_id": id, "text": "hi", "country": "SECRET" }).to_string()),
        (413, "/text", json!({ "client_id": id, "text": "SECRET".repeat(700) }).to_string()),
        (413, "/text", json!({ "client_id": id, "text": "SECRET".repeat(20_000) }).to_string()),
    ];
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for (status, pointer, body) in &cases {
            let response = site.post("/api/chat/messages").body(body.clone()).send().await.expect("an answer");
            let shown: String = body.chars().take(60).collect();
            assert_eq!(response.status().as_u16(), *status, "{shown}");
            assert_eq!(response.headers()["content-type"], "application/problem+json");
            let problem = response.text().await.expect("text");
            assert!(!problem.contains("SECRET"), "{shown}");
            let problem: Value = serde_json::from_str(&problem).expect("JSON");
            assert_eq!(problem["pointer"].as_str().unwrap_or_default(), *pointer, "{shown}");
            assert_eq!(problem["emergency"], json!([{ "number": "112", "for": "general" }]));
            assert_eq!(problem["status"], *status);
            assert!(problem["detail"].as_str().is_some_and(|detail| !detail.is_empty()));
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_none_is_refused_with_a_number() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let body = json!({ "client_id": client_id(), "text": "hello" });
        for session in [helpbridge::ids::fresh_secret().as_str(), "nonsense"] {
            let (status, problem) = site.chats(Some(session), &body).await;
            assert_eq!((status, &problem["emergency"][0]["number"]), (401, &json!("112")));
            let events = site.get("/api/chat/events").bearer_auth(session).send().await.expect("an answer");
            assert_eq!(events.status(), 401);
        }
        assert_eq!(site.get("/api/chat/events").send().await.expect("an answer").status(), 401);
    })
    .await;
}

#[tokio::test]
async fn deleting_twice_is_deleting_once() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (session, _) = site.begins("hello").await;
        for _ in 0..2 {
            let gone = site.request("DELETE", "/api/chat").bearer_auth(&session).send().await.expect("an answer");
            assert_eq!(gone.status(), 204);
        }
        let (status, _) = site.chats(Some(&session), &json!({ "client_id": client_id(), "text": "hi" })).await;
        assert_eq!(status, 401);
        assert_eq!(site.request("DELETE", "/api/chat").send().await.expect("an answer").status(), 204);
    })
    .await;
}

/// An event stream that is read event by event.
struct Events {
    response: Response,
    read: String,
}

impl Events {
    async fn open(site: &Site, session: &str, after: Option<&str>) -> Events {
        let mut request = site.get("/api/chat/events").bearer_auth(session);
        if let Some(id) = after {
            request = request.header("last-event-id", id);
        }
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["cache-control"], "no-store");
        Events { response, read: String::new() }
    }

    /// The next event: its name, its id and its data. The limit only turns a hanging test into a failing one.
    async fn next(&mut self) -> (String, String, Value) {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let field = |name: &str| {
                    event.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned()
                };
                let parsed = (field("event:"), field("id:"), serde_json::from_str(&field("data:")).expect("JSON"));
                self.read = rest.to_string();
                return parsed;
            }
            let chunk = tokio::time::timeout(Duration::from_secs(15), self.response.chunk()).await;
            let chunk = chunk.expect("an event comes").expect("the line holds").expect("the stream goes on");
            self.read.push_str(std::str::from_utf8(&chunk).expect("UTF-8"));
        }
    }

    /// The next turn: its messages' numbers and the id of its state.
    async fn turn(&mut self) -> (Vec<i64>, String) {
        let mut messages = Vec::new();
        loop {
            match self.next().await {
                (name, id, data) if name == "message" => {
                    assert_eq!(id, data["seq"].to_string());
                    messages.push(data["seq"].as_i64().expect("a number"));
                }
                (name, id, data) => {
                    assert_eq!(name, "state");
                    assert!(data["choices"].is_array() && data["state"].is_string());
                    return (messages, id);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_stream_resumes_after_the_last_event_that_was_seen() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (session, first) = site.begins("hello").await;
        let mut all = Events::open(&site, &session, None).await;
        let (opening, end_of_opening) = all.turn().await;
        let (answer, end) = all.turn().await;
        assert_eq!([opening.clone(), answer.clone()].concat(), seqs(&first));
        assert_eq!(end, first["cursor"].to_string());

        let mut resumed = Events::open(&site, &session, Some(&end_of_opening)).await;
        assert_eq!(resumed.turn().await, (answer, end.clone()));
        let within = opening[0].to_string();
        let mut resumed_within = Events::open(&site, &session, Some(&within)).await;
        assert_eq!(resumed_within.turn().await, (opening[1..].to_vec(), end_of_opening));

        // What is said from now on arrives on the open streams.
        let mut live = Events::open(&site, &session, Some(&end)).await;
        let (_, second) = site.chats(Some(&session), &json!({ "client_id": client_id(), "text": "more" })).await;
        assert_eq!(live.turn().await, (seqs(&second), second["cursor"].to_string()));

        let fifth = site.get("/api/chat/events").bearer_auth(&session).send().await.expect("an answer");
        assert_eq!(fifth.status(), 429);
        assert_eq!(fifth.json::<Value>().await.expect("JSON")["emergency"][0]["number"], "112");

        site.request("DELETE", "/api/chat").bearer_auth(&session).send().await.expect("an answer");
        assert_eq!(live.next().await.0, "closed");
    })
    .await;
}

#[tokio::test]
async fn the_clock_of_tests_moves_and_due_timers_fire() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        site.begins("hello").await;
        let before = site.bridge.clock().now();
        let moved = site.post("/dev/clock").json(&json!({ "advance": "PT1H" })).send().await.expect("an answer");
        assert_eq!(moved.status(), 200);
        let moved: Value = moved.json().await.expect("JSON");
        assert_eq!((site.bridge.clock().now() - before).num_seconds(), 3600);
        assert!(moved["fired"].as_u64() > Some(0));
        let refused = site.post("/dev/clock").json(&json!({ "advance": "an hour" })).send().await.expect("an answer");
        assert_eq!(refused.status(), 422);
    })
    .await;
}

#[tokio::test]
async fn every_answer_has_the_headers_and_none_sets_a_cookie() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for (path, method) in route_table(&site.settings) {
            let path = path.replace("{name}", "any.css").replace("{cc}", "KE");
            if path == "/api/chat/events" {
                continue; // Refused without a session, and tested above with one.
            }
            let response = site.request(method, &path).send().await.expect("an answer");
            let header =
                |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
            assert!(header("content-security-policy").starts_with("default-src 'none';"), "{method} {path}");
            assert!(!header("content-security-policy").contains("unsafe"));
            assert_eq!(header("referrer-policy"), "no-referrer");
            assert_eq!(header("x-content-type-options"), "nosniff");
            let pages = [
                "/about",
                "/changes",
                "/downloads",
                "/map",
                "/map/picture",
                "/statistics",
                "/statistics/method",
                "/api/statistics",
            ];
            let is_public = path.starts_with("/countries") || pages.contains(&path.as_str());
            assert_eq!(header("x-robots-tag"), if is_public { "all" } else { "noindex" }, "{method} {path}");
            let is_open =
                ["/hsds", "/api/directory", "/directory", "/.well-known"].iter().any(|open| path.starts_with(open));
            let is_kept =
                is_public || (is_open && !path.contains('{')) || path.starts_with("/static/") || path == "/w.js";
            assert_eq!(header("cache-control") == "no-store", !is_kept, "{method} {path}");
            assert!(response.headers().get("set-cookie").is_none());
        }
    })
    .await;
}

#[tokio::test]
async fn the_description_lists_every_route_and_nothing_else() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let document: Value = site.get("/api/openapi.json").send().await.expect("sent").json().await.expect("JSON");
        assert!(document["openapi"].as_str().is_some_and(|version| version.starts_with("3.")));
        let paths = document["paths"].as_object().expect("paths");
        let mut described: Vec<(String, String)> = Vec::new();
        for (path, item) in paths {
            let methods = item.as_object().expect("methods").keys();
            described.extend(methods.map(|method| (path.clone(), method.to_uppercase())));
        }
        // The pages of staff are no interface: they are for people, and `staff` tests who may reach each.
        let mut table: Vec<(String, String)> = route_table(&site.settings)
            .into_iter()
            .filter(|(path, _)| !is_of_staff(path))
            .map(|(path, method)| (path.to_owned(), method.to_owned()))
            .collect();
        described.sort();
        table.sort();
        assert_eq!(described, table);
        for (pointer, target) in references(&document, "") {
            assert!(document.pointer(target.trim_start_matches('#')).is_some(), "{pointer}: {target}");
        }
        let page = site.get("/docs").send().await.expect("an answer").text().await.expect("text");
        for (path, method) in &table {
            assert!(page.contains(&format!("{method} {path}")), "{method} {path}");
        }
        assert!(!page.contains("http://") && !page.contains("https://"), "no assets of others");
    })
    .await;
}

/// Every `$ref` of a document, with where it stands.
fn references(value: &Value, at: &str) -> Vec<(String, String)> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, inner)| match inner {
                Value::String(target) if name == "$ref" => vec![(at.to_owned(), target.clone())],
                inner => references(inner, &format!("{at}/{name}")),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(|item| references(item, at)).collect(),
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn the_clock_is_not_there_without_a_test_clock() {
    let routes = route_table(&WebSettings::default());
    assert!(routes.iter().all(|(path, _)| !path.starts_with("/dev")));
    assert!(routes.contains(&("/healthz", "GET")));
}

#[tokio::test]
async fn probes_say_that_the_program_lives_and_can_take_messages() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for path in ["/healthz", "/readyz"] {
            assert_eq!(site.get(path).send().await.expect("an answer").status(), 200, "{path}");
        }
        let lost = site.get("/api/nowhere").send().await.expect("an answer");
        assert_eq!(
            (lost.status().as_u16(), &lost.headers()["content-type"]),
            (404, &"application/problem+json".parse().expect("a header"))
        );
    })
    .await;
}

//! What the script of the page gets, what the page carries for it, and what the first load weighs.

use helpbridge::dialogue::Part;
use reqwest::RequestBuilder;
use serde_json::{Value, json};

use crate::support::{
    on_each_database,
    web::{Page, Site, client_id},
};

const SECRET: &str = "my uncle comes into my room at night";

/// A request as the script makes it.
fn as_page(request: RequestBuilder, session: &str) -> RequestBuilder {
    request.bearer_auth(session).header("prefer", "page")
}

/// Sends a message as the script does; gives the status and the body.
async fn says(site: &Site, session: &str, text: &str) -> (u16, Value) {
    let ask = json!({ "client_id": client_id(), "text": text, "lang": "en" });
    let response = as_page(site.post("/api/chat/messages"), session).json(&ask).send().await.expect("an answer");
    (response.status().as_u16(), response.json().await.expect("JSON"))
}

/// Asks what was said since, as the script does.
async fn asks(site: &Site, session: &str, after: i64) -> (u16, Value) {
    let request = as_page(site.get("/api/chat/messages"), session).header("last-event-id", after.to_string());
    let response = request.send().await.expect("an answer");
    (response.status().as_u16(), response.json().await.expect("JSON"))
}

/// The numbers of our turns, and the young person's lines, in their order.
fn entries(part: &Value) -> Vec<String> {
    let entry = |entry: &Value| entry["you"].as_str().map_or_else(|| entry["seq"].to_string(), str::to_owned);
    part["entries"].as_array().expect("entries").iter().map(entry).collect()
}

#[tokio::test]
async fn the_page_begins_with_the_session_of_its_forms_and_a_dead_talk_begins_anew() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        let (status, first) = says(&site, &session, "hello").await;
        assert_eq!((status, &first["fresh"], &first["stored"]), (200, &json!(true), &json!(true)));
        assert_eq!(entries(&first).len(), 2, "the opening and the answer");
        assert!(first.get("session").is_none(), "it has one");
        let (_, second) = says(&site, &session, "more").await;
        assert_eq!((&second["fresh"], entries(&second).len()), (&json!(false), 1));

        site.bridge.wait(2 * 24 * 3600);
        site.bridge.forget_old().await;
        let (status, anew) = says(&site, &session, "are you there?").await;
        assert_eq!((status, &anew["fresh"], entries(&anew).len()), (200, &json!(true), 2));
    })
    .await;
}

#[tokio::test]
async fn a_talk_that_was_left_takes_nothing_in_any_more() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        says(&site, &session, SECRET).await;
        let left = site.posts("/exit", &[("session", &session), ("stay", "1")]).await;
        assert_eq!(left.status(), 204);
        assert_eq!(left.headers()["clear-site-data"], "\"cache\", \"storage\"");
        assert_eq!(says(&site, &session, "late").await.0, 401);
        assert_eq!(asks(&site, &session, 0).await.0, 401);
        let events = as_page(site.get("/api/chat/events"), &session).send().await.expect("an answer");
        assert_eq!(events.status(), 401);
    })
    .await;
}

#[tokio::test]
async fn a_reload_gets_the_whole_talk_with_the_lines_and_a_waiting_page_only_what_is_new() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        let (_, first) = says(&site, &session, SECRET).await;
        let (_, second) = says(&site, &session, "more").await;
        let (_, all) = asks(&site, &session, 0).await;
        let (begin, end) = (entries(&first), entries(&second));
        assert_eq!(entries(&all), [begin[0].as_str(), SECRET, &begin[1], "more", &end[0]]);
        assert_eq!(all["choices"], second["choices"]);
        let cursor = second["cursor"].as_i64().expect("a number");
        let (_, nothing) = asks(&site, &session, cursor).await;
        assert_eq!((entries(&nothing).len(), &nothing["cursor"]), (0, &second["cursor"]));
        let (_, newest) = asks(&site, &session, first["cursor"].as_i64().expect("a number")).await;
        assert_eq!(entries(&newest), entries(&second));
        // The page without script shows the same lines: one may go on where the other cannot.
        let page = Page::of(site.posts("/", &[("session", &session), ("check", "1"), ("text", "half")]).await).await;
        assert!(page.talk().contains(SECRET) && page.html.contains("half</textarea>"));
        assert_eq!(page.count("class=\"yours\""), 2);
    })
    .await;
}

#[tokio::test]
async fn a_page_that_waits_is_answered_as_soon_as_something_is_said() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        let (_, first) = says(&site, &session, "hello").await;
        let waits = site.get("/api/chat/messages").bearer_auth(&session).header("prefer", "wait=25");
        let waits = waits.header("last-event-id", first["cursor"].to_string()).send();
        // Whichever arrives first: what is said is what is waited for.
        let (waited, (_, second)) = tokio::join!(waits, says(&site, &session, "more"));
        let waited: Value = waited.expect("an answer").json().await.expect("JSON");
        assert_eq!(waited["cursor"], second["cursor"]);
        assert!(waited["messages"].as_array().is_some_and(|messages| !messages.is_empty()));
        assert!(waited["messages"][0]["text"].is_string() && waited["choices"].is_array());
    })
    .await;
}

#[tokio::test]
async fn hiding_takes_the_talk_away_and_stop_the_key_for_a_reload() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        assert_eq!(says(&site, &session, SECRET).await.1["keep"], true);
        let (_, covered) = says(&site, &session, "weather").await;
        assert_eq!((&covered["curtain"], entries(&covered).len()), (&json!(true), 1));
        let (_, all) = asks(&site, &session, 0).await;
        assert!(!all.to_string().contains(SECRET) && entries(&all).len() == 1);
        let other = site.opens().await.hidden("session");
        says(&site, &other, "hello").await;
        assert_eq!(says(&site, &other, "stop").await.1["keep"], false);
    })
    .await;
}

#[tokio::test]
async fn what_could_not_be_stored_is_told_so_that_it_is_sent_again() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        says(&site, &session, "hello").await;
        site.bridge.fail_next(Part::Store);
        let (status, failed) = says(&site, &session, SECRET).await;
        assert_eq!((status, &failed["stored"]), (200, &json!(false)));
        assert!(failed["entries"].to_string().contains("tel:"), "the words of help have a number");
        assert_eq!(says(&site, &session, SECRET).await.1["stored"], true);
    })
    .await;
}

#[tokio::test]
async fn the_bar_follows_the_country_and_offers_come_with_their_ways() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let session = site.opens().await.hidden("session");
        assert!(says(&site, &session, "hello").await.1["bar"].to_string().contains("tel:112"));
        says(&site, &session, "my dad hits me").await;
        let (_, offered) = says(&site, &session, "kenya").await;
        assert!(offered["bar"].to_string().contains("tel:999"), "{}", offered["bar"]);
        let ways = offered["entries"].to_string();
        assert!(ways.contains("\"href\":\"tel:116\"") && ways.contains("\"verb\":\"Call\""), "{ways}");
    })
    .await;
}

#[tokio::test]
async fn markup_that_comes_by_script_stays_text_on_both_sides() {
    let attacks = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><svg onload=alert(1)>"];
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for attack in attacks {
            let session = site.opens().await.hidden("session");
            says(&site, &session, attack).await;
            let request = as_page(site.get("/api/chat/messages"), &session).send().await.expect("an answer");
            assert_eq!(request.headers()["content-type"], "application/json");
            assert_eq!(request.headers()["x-content-type-options"], "nosniff");
            let page = Page::of(site.posts("/", &[("session", &session), ("check", "1")]).await).await;
            assert_eq!(page.count("<script"), 1);
            assert!(!page.html.contains("<img") && !page.html.contains("<svg"));
            for field in ["draft", "pictures", "check", "stay"] {
                let fields = [("text", "hello"), (field, attack)];
                let page = Page::of(site.posts("/", &fields).await).await;
                assert_eq!(page.count("<script"), 1, "{field}");
                assert!(!page.html.contains("<img") && !page.html.contains("<svg"), "{field}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_language_has_all_words_of_the_page() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for lang in site.bridge.dialogues().languages() {
            let fields = [("lang", lang.to_string()), ("text", String::new())];
            let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
            let page = Page::of(site.posts("/", &fields).await).await;
            assert!(page.html.contains(&format!("<html lang=\"{lang}\"")));
            assert!(!page.html.contains("\"web-") && !page.html.contains(">web-"), "a text is missing in {lang}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_first_load_weighs_at_most_20_kb_in_three_requests_and_the_script_12() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for lang in site.bridge.dialogues().languages() {
            let get = |path: String| site.get(&path).header("accept-language", lang.to_string());
            let page = Page::of(get("/".to_owned()).send().await.expect("an answer")).await;
            let loads = |start: &str| -> Vec<String> {
                let parts = page.html.split(start).skip(1);
                parts.map(|rest| rest.split('"').next().expect("a path").to_owned()).collect()
            };
            let (sheets, scripts) = (loads("rel=\"stylesheet\" href=\""), loads("<script src=\""));
            assert_eq!((sheets.len(), scripts.len()), (1, 1));
            assert_eq!(page.count("<img") + page.count("@font-face") + page.count("<iframe"), 0);
            let mut sizes = Vec::new();
            for path in ["/", &sheets[0], &scripts[0]] {
                let request = get((*path).to_owned()).header("accept-encoding", "gzip");
                let response = request.send().await.expect("an answer");
                assert_eq!(response.headers()["content-encoding"], "gzip", "{path}");
                sizes.push(response.bytes().await.expect("bytes").len());
            }
            assert!(sizes.iter().sum::<usize>() <= 20_000 && sizes[2] <= 12_000, "{lang}: {sizes:?}");
        }
        let loader = site.get("/w.js").send().await.expect("an answer");
        assert!(loader.bytes().await.expect("bytes").len() <= 3_000);
    })
    .await;
}

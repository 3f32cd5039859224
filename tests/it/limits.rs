//! Limits: who is asked to wait, how, and that an emergency never is.

use std::{net::SocketAddr, time::Duration};

use helpbridge::{
    config::Limits,
    conversation::{Bridge, Settings},
    dialogue::ChannelKind,
    web::{WebSettings, WebState, router},
};
use reqwest::{Client, RequestBuilder, header::HeaderMap};
use serde_json::{Value, json};

use crate::support::{
    Place, TestBridge, on_each_database, start,
    web::{Page, client_id},
    world,
};

/// What stands before the body of an answer.
struct Answered {
    status: u16,
    headers: HeaderMap,
}

/// A web server with limits, behind a proxy that is believed.
struct Limited {
    bridge: TestBridge,
    base: String,
    client: Client,
}

impl Limited {
    async fn start(place: &Place, per_conversation: u32, per_address: u32) -> Limited {
        let (dialogues, directory, triage) = world();
        let clock = helpbridge::clock::Clock::set_to(start());
        // What triage has no time for counts as an emergency; here no machine is too busy.
        let triage_limit = Duration::from_mins(1);
        let limits = Limits { per_conversation, per_address };
        let settings = Settings { limits, triage_limit, ..Settings::default() };
        let bridge = Bridge::new(place.db().await, dialogues, directory, triage, clock.clone(), settings);
        let trusted_proxies = vec!["127.0.0.1".parse().expect("a network")];
        let settings = WebSettings { trusted_proxies, ..WebSettings::default() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let app = router(WebState::new(bridge.clone(), settings)).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build();
        Limited { bridge: TestBridge { bridge, clock }, base, client: client.expect("a client") }
    }

    /// A request as it would come through the proxy from this address.
    fn from(&self, address: &str, method: &str, path: &str) -> RequestBuilder {
        let request = self.client.request(method.parse().expect("a method"), format!("{}{path}", self.base));
        request.header("x-forwarded-for", format!("10.9.8.7, {address}"))
    }

    async fn says(&self, address: &str, session: Option<&str>, text: &str) -> (Answered, Value) {
        let body = json!({ "client_id": client_id(), "text": text });
        self.sends(address, session, &body).await
    }

    async fn sends(&self, address: &str, session: Option<&str>, body: &Value) -> (Answered, Value) {
        let mut request = self.from(address, "POST", "/api/chat/messages").json(body);
        if let Some(session) = session {
            request = request.bearer_auth(session);
        }
        let response = request.send().await.expect("an answer");
        let answered = Answered { status: response.status().as_u16(), headers: response.headers().clone() };
        (answered, response.json().await.expect("JSON"))
    }

    async fn begins(&self, address: &str) -> String {
        let (response, answer) = self.says(address, None, "hello").await;
        assert_eq!(response.status, 200, "{answer}");
        answer["session"].as_str().expect("a session").to_owned()
    }
}

/// A refusal that a client can show as it is.
fn asked_to_wait(response: &Answered, problem: &Value) {
    assert_eq!(response.status, 429, "{problem}");
    assert_eq!(response.headers["content-type"], "application/problem+json");
    let wait: u64 = response.headers["retry-after"].to_str().expect("text").parse().expect("seconds");
    assert!((1..=60).contains(&wait), "{wait}");
    assert_eq!(problem["emergency"], json!([{ "number": "112", "for": "general" }]));
    assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("112")), "{problem}");
}

#[tokio::test]
async fn a_conversation_over_its_limit_is_asked_to_wait_and_an_emergency_in_it_is_answered_in_full() {
    on_each_database(async |place| {
        let site = Limited::start(place, 3, 0).await;
        let session = site.begins("203.0.113.1").await;
        let same = json!({ "client_id": client_id(), "text": "more" });
        for _ in 0..3 {
            assert_eq!(site.sends("203.0.113.1", Some(&session), &same).await.0.status, 200);
        }
        let (response, problem) = site.says("203.0.113.1", Some(&session), "and more").await;
        asked_to_wait(&response, &problem);
        let body = json!({ "client_id": client_id(), "choice": "private" });
        asked_to_wait(&site.sends("203.0.113.1", Some(&session), &body).await.0, &problem);

        let (response, answer) = site.says("203.0.113.1", Some(&session), "i took all the pills").await;
        assert_eq!((response.status, &answer["state"]), (200, &json!("EMERGENCY")), "{answer}");
        assert!(
            answer["cursor"].as_i64() > Some(0) && answer["emergency"][0]["number"] == "112",
            "it is kept: {answer}"
        );
        // What is written in an emergency is part of it, however fast it comes.
        let (response, answer) = site.says("203.0.113.1", Some(&session), "pls").await;
        assert_eq!(response.status, 200, "{answer}");

        let other = site.begins("203.0.113.1").await;
        assert_eq!(site.says("203.0.113.1", Some(&other), "hi").await.0.status, 200, "another conversation has room");
    })
    .await;
}

#[tokio::test]
async fn whoever_floods_in_an_emergency_takes_no_place_from_the_next_one() {
    on_each_database(async |place| {
        let site = Limited::start(place, 3, 0).await;
        let (_, answer) = site.says("203.0.113.1", None, "i took all the pills").await;
        let session = answer["session"].as_str().expect("a session").to_owned();
        let mut kept = 0;
        for _ in 0..3 {
            let (_, answer) = site.says("203.0.113.1", Some(&session), "pls").await;
            kept = answer["cursor"].as_i64().expect("a cursor");
        }
        let gate = site.bridge.bridge.gate();
        let taken: Vec<_> = std::iter::from_fn(|| gate.try_enter()).collect();
        assert!(!taken.is_empty());
        let (response, answer) = site.says("203.0.113.1", Some(&session), "pls").await;
        assert_eq!((response.status, &answer["emergency"][0]["number"]), (200, &json!("112")), "{answer}");
        assert!(answer["cursor"].as_i64() <= Some(kept), "answered, and not stored: {answer}");
        let (_, answer) = site.says("203.0.113.2", None, "i took all the pills").await;
        assert!(answer["cursor"].as_i64() > Some(0) && answer["session"].is_string(), "in full: {answer}");
        let (_, answer) = site.says("203.0.113.1", Some(&session), "i took all the pills").await;
        let danger = answer["cursor"].as_i64();
        assert!(danger > Some(kept), "new words of danger are answered in full: {answer}");
        drop(taken);
        let (_, answer) = site.says("203.0.113.1", Some(&session), "pls").await;
        assert!(answer["cursor"].as_i64() > danger, "with a place for all it is kept: {answer}");
    })
    .await;
}

#[tokio::test]
async fn the_button_for_danger_is_never_held_back() {
    on_each_database(async |place| {
        let site = Limited::start(place, 1, 0).await;
        let session = site.begins("203.0.113.1").await;
        while site.says("203.0.113.1", Some(&session), "hm").await.0.status == 200 {}
        let body = json!({ "client_id": client_id(), "choice": "emergency" });
        let (response, answer) = site.sends("203.0.113.1", Some(&session), &body).await;
        assert_eq!((response.status, &answer["state"]), (200, &json!("EMERGENCY")), "{answer}");
    })
    .await;
}

#[tokio::test]
async fn an_address_over_its_limit_does_not_hold_back_another_one_and_has_room_again_later() {
    on_each_database(async |place| {
        let site = Limited::start(place, 0, 4).await;
        for _ in 0..4 {
            site.begins("203.0.113.1").await;
        }
        let (response, problem) = site.says("203.0.113.1", None, "hello").await;
        asked_to_wait(&response, &problem);
        site.begins("203.0.113.2").await;
        let (response, answer) = site.says("203.0.113.1", None, "im going to kill myself tonight").await;
        assert_eq!((response.status, &answer["state"]), (200, &json!("EMERGENCY")), "{answer}");
        assert!(answer["session"].is_string(), "the conversation goes on");
        site.bridge.wait(60);
        site.begins("203.0.113.1").await;
    })
    .await;
}

#[tokio::test]
async fn the_page_keeps_the_words_and_shows_the_number() {
    on_each_database(async |place| {
        let site = Limited::start(place, 2, 0).await;
        let get = site.from("203.0.113.1", "GET", "/").send().await.expect("an answer");
        let mut page = Page::of(get).await;
        let send = async |page: &Page, text: &str| {
            let fields = [("session", page.hidden("session")), ("client_id", page.hidden("client_id"))];
            let mut fields = fields.to_vec();
            fields.push(("text", text.to_owned()));
            let post = site.from("203.0.113.1", "POST", "/").form(&fields).send().await.expect("an answer");
            let wait = post.headers().get("retry-after").cloned();
            (Page::of(post).await, wait)
        };
        for _ in 0..2 {
            let (next, _) = send(&page, "hello").await;
            assert_eq!(next.status, 200);
            page = next;
        }
        let (slow, wait) = send(&page, "a sentence that must not get lost").await;
        assert!(slow.status == 429 && wait.is_some());
        assert_eq!(slow.count("a sentence that must not get lost"), 1, "in the box, not in the talk");
        assert!(slow.html.contains("112") && slow.html.contains("You write fast"), "{}", slow.html);
        assert_eq!(slow.count("hello"), 2, "the talk is still there");
        assert_eq!(slow.hidden("session"), page.hidden("session"));
        let (danger, _) = send(&slow, "i took all the pills").await;
        assert!(danger.status == 200 && danger.html.contains("tel:112"));
    })
    .await;
}

#[tokio::test]
async fn other_pages_have_a_limit_of_their_own_and_leaving_has_none() {
    on_each_database(async |place| {
        let site = Limited::start(place, 0, 3).await;
        let get = async |path: &str| site.from("203.0.113.1", "GET", path).send().await.expect("an answer");
        for _ in 0..3 {
            assert_eq!(get("/countries").await.status(), 200);
        }
        let response = get("/").await;
        assert!(response.status() == 429 && response.headers().contains_key("retry-after"));
        let page = Page::of(response).await;
        assert!(page.html.contains("112") && page.html.contains("You write fast"));
        let openapi = get("/api/openapi.json").await;
        assert_eq!(
            (openapi.status().as_u16(), &openapi.headers()["content-type"]),
            (429, &"application/problem+json".parse().expect("a header"))
        );
        let session = site.begins("203.0.113.1").await;
        for _ in 0..9 {
            let exit = site.from("203.0.113.1", "POST", "/exit").form(&[("session", &session)]).send().await;
            assert_eq!(exit.expect("an answer").status(), 303);
            let gone = site.from("203.0.113.1", "DELETE", "/api/chat").bearer_auth(&session).send().await;
            assert_eq!(gone.expect("an answer").status(), 204);
        }
    })
    .await;
}

#[tokio::test]
async fn four_kilobytes_are_taken_and_a_byte_more_is_told_kindly_unless_it_is_an_emergency() {
    on_each_database(async |place| {
        let site = Limited::start(place, 0, 0).await;
        let page = Page::of(site.from("203.0.113.1", "GET", "/").send().await.expect("an answer")).await;
        let post = async |text: String| {
            let fields = [("session", page.hidden("session")), ("client_id", client_id()), ("text", text)];
            Page::of(site.from("203.0.113.1", "POST", "/").form(&fields).send().await.expect("an answer")).await
        };
        // Two bytes a letter: it is bytes that count.
        for (letters, api, form) in [(2048, 200, 200), (2049, 413, 413)] {
            let text = "é".repeat(letters);
            let (response, answer) = site.says("203.0.113.1", None, &text).await;
            assert_eq!(response.status, api, "{answer}");
            let shown = post(text.clone()).await;
            assert_eq!(shown.status, form);
            assert!(shown.html.contains(&text), "the words are kept");
        }
        // A form sends two characters for each line break.
        assert_eq!(post(format!("{}a", "a\r\n".repeat(2047))).await.status, 200);
        let letter = format!("{}\ni took all the pills. goodbye", "i am so tired of all this. ".repeat(200));
        let (response, answer) = site.says("203.0.113.1", None, &letter).await;
        assert_eq!((response.status, &answer["state"]), (200, &json!("EMERGENCY")), "{answer}");
        let shown = post(letter).await;
        assert!(shown.status == 200 && shown.html.contains("tel:112"));
    })
    .await;
}

#[tokio::test]
async fn an_app_is_told_once_a_minute_and_kept_out_of_the_store() {
    on_each_database(async |place| {
        let site = Limited::start(place, 2, 0).await;
        let child = site.bridge.child_on(ChannelKind::Telegram, "a");
        for _ in 0..2 {
            assert!(child.says("hello").await.stored);
        }
        let told = child.says("more").await;
        let reply = told.reply.expect("a reply");
        assert_eq!((told.stored, &*reply.said[0].id), (false, "web-too-fast"), "{reply:?}");
        assert!(reply.said[0].text.contains("112"));
        let silent = child.says("and more").await;
        assert!(!silent.stored && silent.reply.is_none());
        let danger = child.says("i took all the pills").await;
        assert!(danger.stored && danger.reply.is_some_and(|reply| reply.state == "EMERGENCY"));
        let other = site.bridge.child_on(ChannelKind::Telegram, "b");
        let long = other.says(&"a ".repeat(2049)).await;
        assert!(!long.stored && long.reply.is_some_and(|reply| reply.said[0].id == "web-too-long"));
        assert!(other.says("shorter").await.stored);
    })
    .await;
}

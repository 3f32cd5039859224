//! Updates that are brought: who may bring them, and what the answer means.

use std::sync::Arc;

use axum::http::StatusCode;
use helpbridge::{
    channels::{Adapter, Inbox},
    jobs::{Deliverer, Worker},
    web::{WebSettings, WebState, router},
};
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::{
    channels::{telegram::telegram, until},
    support::{Place, TestBridge, bot_api::BotApi, on_each_database},
};

use super::WHO;

const SECRET: &str = "canary-secret_of-the-hook";

/// A server that is brought updates.
struct Hooked {
    api: BotApi,
    bridge: TestBridge,
    worker: Worker,
    base: String,
    client: reqwest::Client,
    _stop: watch::Sender<bool>,
}

impl Hooked {
    async fn start(place: &Place) -> Hooked {
        let (api, url) = BotApi::start().await;
        let bridge = place.bridge().await;
        let more = format!("webhook_url = \"https://chat.test/telegram/webhook\"\nwebhook_secret = \"{SECRET}\"\n");
        let telegram = telegram(&bridge, &url, &more);
        let inbox = Inbox::new(bridge.bridge.clone());
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(Arc::clone(&telegram).run(inbox.clone(), stopped));
        let deliverer = Deliverer::new(bridge.bridge.clone(), vec![Arc::clone(&telegram) as _]);
        let worker = Worker::new(bridge.bridge.clone(), deliverer);
        let state = WebState::new(bridge.bridge.clone(), WebSettings::default()).with_telegram(Some((telegram, inbox)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}/telegram/webhook", listener.local_addr().expect("an address"));
        let app = router(state).into_make_service_with_connect_info::<std::net::SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        Hooked { api, bridge, worker, base, client, _stop: stop }
    }

    async fn brings(&self, secret: Option<&str>, body: String) -> u16 {
        let mut request = self.client.post(&self.base).header("content-type", "application/json").body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.expect("an answer").status().as_u16()
    }

    fn says(&self, id: i64, text: &str) -> Value {
        json!({ "update_id": id, "message": self.api.message(WHO, json!({ "text": text })) })
    }
}

#[tokio::test]
async fn an_update_is_taken_in_once_from_whoever_knows_the_secret() {
    on_each_database(async |place| {
        let hooked = Hooked::start(place).await;
        until(|| hooked.api.hook().is_some()).await;
        let hook = hooked.api.hook().expect("hooked");
        assert_eq!(hook, ("https://chat.test/telegram/webhook".to_owned(), SECRET.to_owned()));
        let call = hooked.api.calls("setWebhook").remove(0);
        assert_eq!(call["allowed_updates"], json!(["message", "edited_message", "callback_query", "my_chat_member"]));

        let update = hooked.says(7, "hello").to_string();
        for wrong in [None, Some(""), Some("canary-secret_of-the-hooK"), Some("canary-secret_of-the-hook1")] {
            assert_eq!(hooked.brings(wrong, update.clone()).await, 403, "{wrong:?}");
        }
        hooked.worker.run_until_idle().await.expect("idle");
        assert!(hooked.api.ours(WHO).is_empty());
        for _ in 0..3 {
            assert_eq!(hooked.brings(Some(SECRET), update.clone()).await, 200);
        }
        hooked.worker.run_until_idle().await.expect("idle");
        let heard = hooked.api.ours(WHO).len();
        assert!(heard >= 2 && hooked.api.calls("sendMessage").len() == heard);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_is_done_with_and_holds_up_nobody() {
    let place = Place::fresh();
    let hooked = Hooked::start(&place).await;
    let huge = format!("{{\"update_id\": 1, \"x\": \"{}\"}}", "a".repeat(400 * 1024));
    for poison in ["", "no json", "[]", "{}", "{\"update_id\": 1, \"message\": 5}", "\u{0}\u{1}", &huge] {
        assert_eq!(hooked.brings(Some(SECRET), poison.to_owned()).await, 200, "{}", poison.len());
    }
    assert_eq!(hooked.brings(Some(SECRET), hooked.says(8, "hello").to_string()).await, 200);
    hooked.worker.run_until_idle().await.expect("idle");
    assert!(!hooked.api.ours(WHO).is_empty());
}

#[tokio::test]
async fn without_the_store_an_update_has_to_be_brought_again() {
    let place = Place::fresh();
    let hooked = Hooked::start(&place).await;
    hooked.bridge.db().close().await;
    let update = hooked.says(7, "i want to kill myself tonight").to_string();
    assert_eq!(hooked.brings(Some(SECRET), update.clone()).await, StatusCode::SERVICE_UNAVAILABLE.as_u16());
    assert_eq!(hooked.brings(Some(SECRET), update).await, 503);
    let heard = hooked.api.ours(WHO);
    assert!(heard.len() == 1 && heard[0].text.contains("112"), "told at once, and once: {heard:?}");
}

//! Discord, over a gateway and a REST interface of its own.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use futures_util::future::BoxFuture;
use helpbridge::{
    channels::{Adapter, Discord, Inbox},
    config,
    jobs::{Deliverer, Worker},
    secret::PlatformId,
};
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::support::{
    Place, TestBridge,
    discord_api::{DiscordApi, Refusal, TOKEN},
};

use super::{Channel, Fault, Heard, until};

/// A bot on its platform.
pub struct Bot {
    api: DiscordApi,
    url: String,
    folder: PathBuf,
    database: String,
    bridge: TestBridge,
    discord: Arc<Discord>,
    worker: Worker,
    stop: watch::Sender<bool>,
    last: Mutex<Option<(String, Value)>>,
    written: Mutex<Vec<Value>>,
}

pub fn open(place: &Place) -> BoxFuture<'_, Box<dyn Channel>> {
    Box::pin(async move { Box::new(start(place).await) as Box<dyn Channel> })
}

/// Starts a bot and its platform.
pub async fn start(place: &Place) -> Bot {
    let (api, url) = DiscordApi::start().await;
    // A session of its own, also where the database is shared.
    let folder = place.folder().join(helpbridge::ids::fresh_secret());
    std::fs::create_dir(&folder).expect("a folder");
    let bridge = place.bridge().await;
    let (discord, worker) = of(&bridge, &url, &folder);
    let bot = Bot {
        api,
        url,
        folder,
        database: place.url().to_owned(),
        bridge,
        discord,
        worker,
        stop: watch::channel(false).0,
        last: Mutex::default(),
        written: Mutex::default(),
    };
    bot.listens();
    // What comes before a session stands, nobody tells it.
    until(|| bot.api.events() > 0).await;
    bot
}

/// A bot of this bridge.
fn of(bridge: &TestBridge, url: &str, folder: &std::path::Path) -> (Arc<Discord>, Worker) {
    let folder = folder.display();
    let file = format!("data_dir = \"{folder}\"\n[discord]\ntoken = \"{TOKEN}\"\napi_url = \"{url}\"\n");
    let config = config::read(&file, &std::collections::BTreeMap::new()).expect("good settings");
    let discord = Discord::new(&config, bridge.dialogues(), &bridge.directory()).expect("there is a token");
    let deliverer = Deliverer::new(bridge.bridge.clone(), vec![Arc::clone(&discord) as _]);
    (discord, Worker::new(bridge.bridge.clone(), deliverer))
}

impl Bot {
    fn listens(&self) {
        let inbox = Inbox::new(self.bridge.bridge.clone());
        tokio::spawn(Arc::clone(&self.discord).run(inbox, self.stop.subscribe()));
    }

    /// Waits until everything that came is on the disk: so the page says, which the next process goes by.
    async fn all_taken(&self) {
        let page = self.folder.join("discord-session.json");
        let settled = || {
            let page: Value = serde_json::from_slice(&std::fs::read(&page).ok()?).ok()?;
            page["session"]["seq"].as_u64()
        };
        until(|| settled().is_some_and(|settled| settled >= self.api.events())).await;
    }

    async fn settles(&self) {
        self.all_taken().await;
        self.worker.run_until_idle().await.expect("the store answers");
    }

    fn remember(&self, event: (String, Value)) {
        *self.last.lock().expect("no panic in here") = Some(event);
    }
}

impl Channel for Bot {
    fn says<'a>(&'a self, who: i64, text: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let event = self.api.says(&who.to_string(), text, json!({}));
            self.written.lock().expect("no panic in here").push(event.1.clone());
            self.remember(event);
            self.all_taken().await;
        })
    }

    fn sends_a_picture(&self, who: i64) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let attachments = json!([{ "id": "1", "filename": "a.jpg", "content_type": "image/jpeg" }]);
            self.remember(self.api.says(&who.to_string(), "", json!({ "attachments": attachments })));
            self.all_taken().await;
        })
    }

    fn presses<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.settles().await;
            self.taps(who, label).await;
            // What was pressed is changed beside what is said.
            let pressed = self.last.lock().expect("no panic in here").clone().expect("a press").1;
            let message = pressed["message"]["id"].as_str().expect("an id").to_owned();
            until(|| !self.api.can_be_pressed(&who.to_string(), &message)).await;
        })
    }

    fn taps<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.remember(self.api.presses(&who.to_string(), label).expect("there is such a button"));
            self.all_taken().await;
        })
    }

    fn changes<'a>(&'a self, at: usize, text: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut message = self.written.lock().expect("no panic in here")[at].clone();
            message["content"] = text.into();
            message["edited_timestamp"] = format!("2026-11-29T18:30:00.{:06}+00:00", self.api.events()).into();
            self.remember(self.api.brings("MESSAGE_UPDATE", message));
            self.all_taken().await;
        })
    }

    fn deletes(&self, at: usize) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            let message = self.written.lock().expect("no panic in here")[at].clone();
            let gone = json!({ "id": message["id"], "channel_id": message["channel_id"] });
            self.remember(self.api.brings("MESSAGE_DELETE", gone));
            self.all_taken().await;
            true
        })
    }

    fn comes_again(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let (kind, data) = self.last.lock().expect("no panic in here").clone().expect("something came");
            self.api.brings(&kind, data);
            self.all_taken().await;
        })
    }

    fn hears(&self, who: i64) -> BoxFuture<'_, Vec<Heard>> {
        Box::pin(async move {
            self.settles().await;
            let ours = self.api.ours(&who.to_string()).into_iter();
            let labels = |buttons: Vec<(String, String)>| buttons.into_iter().map(|(label, _)| label).collect();
            ours.map(|shown| Heard { text: shown.text, buttons: labels(shown.buttons) }).collect()
        })
    }

    fn fails(&self, fault: Fault) {
        self.api.refuses(match fault {
            Fault::RetryAfter(seconds) => Refusal::RetryAfter(f64::from(u32::try_from(seconds).expect("a few"))),
            Fault::Blocked => Refusal::Code(403, 50007),
            Fault::Buttons => Refusal::Code(400, 50035),
            Fault::Hangs => Refusal::Hangs,
        });
    }

    fn restarts(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.stop.send_replace(true);
            let place = Place::at(self.folder.parent().and_then(|at| at.to_str()).expect("UTF-8"), &self.database);
            self.bridge = place.bridge_on(self.bridge.db().clone());
            (self.discord, self.worker) = of(&self.bridge, &self.url, &self.folder);
            self.stop = watch::channel(false).0;
            self.listens();
        })
    }

    fn bridge(&self) -> &TestBridge {
        &self.bridge
    }

    fn adapter(&self) -> Option<&dyn Adapter> {
        Some(self.discord.as_ref())
    }

    fn address(&self, who: i64) -> PlatformId {
        PlatformId::new(who.to_string())
    }
}

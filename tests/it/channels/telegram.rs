//! Telegram, by asking for updates, on a double of the Bot API.

use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use helpbridge::{
    channels::{Adapter, Inbox, Limits, Part, Receipt, SendError, Telegram},
    config,
    dialogue::ChannelKind,
    jobs::{Deliverer, Worker},
    secret::PlatformId,
};
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::support::{
    Place, TestBridge,
    bot_api::{BotApi, Refusal, TOKEN},
};

use super::{Channel, Fault, Heard, until};

/// A bot on its platform.
pub struct Bot {
    pub api: BotApi,
    url: String,
    folder: std::path::PathBuf,
    database: String,
    pub bridge: TestBridge,
    pub telegram: Arc<Telegram>,
    pub worker: Worker,
    stop: watch::Sender<bool>,
    last: Mutex<Option<Value>>,
    written: Mutex<Vec<Value>>,
}

/// The settings of a bot at this address.
pub fn settings(url: &str, more: &str) -> config::Telegram {
    let file = format!("[telegram]\ntoken = \"{TOKEN}\"\napi_url = \"{url}\"\n{more}");
    config::read(&file, &std::collections::BTreeMap::new()).expect("good settings").telegram
}

/// A bot of this bridge.
pub fn telegram(bridge: &TestBridge, url: &str, more: &str) -> Arc<Telegram> {
    Telegram::new(&settings(url, more), bridge.dialogues(), &bridge.directory()).expect("there is a token")
}

/// Sends as fast as it can: to measure what is ours, without the limits of the platform.
struct Unlimited(Arc<Telegram>);

impl Adapter for Unlimited {
    fn kind(&self) -> ChannelKind {
        self.0.kind()
    }

    fn limits(&self) -> Limits {
        Limits { a_second: 0, burst: 0, ..self.0.limits() }
    }

    fn send<'a>(&'a self, address: &'a PlatformId, part: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>> {
        self.0.send(address, part)
    }
}

/// A worker without the limits of the platform.
pub fn unlimited(bot: &Bot) -> Worker {
    let adapter: Arc<dyn Adapter> = Arc::new(Unlimited(Arc::clone(&bot.telegram)));
    Worker::new(bot.bridge.bridge.clone(), Deliverer::new(bot.bridge.bridge.clone(), vec![adapter]))
}

/// Starts a bot and its platform.
pub async fn start(place: &Place) -> Bot {
    let (api, url) = BotApi::start().await;
    let bridge = place.bridge().await;
    let telegram = telegram(&bridge, &url, "");
    let worker =
        Worker::new(bridge.bridge.clone(), Deliverer::new(bridge.bridge.clone(), vec![Arc::clone(&telegram) as _]));
    let (stop, _) = watch::channel(false);
    let folder = place.folder().to_owned();
    let bot = Bot {
        api,
        url,
        folder,
        database: place.url().to_owned(),
        bridge,
        telegram,
        worker,
        stop,
        last: Mutex::default(),
        written: Mutex::default(),
    };
    bot.listens();
    bot
}

pub fn open(place: &Place) -> BoxFuture<'_, Box<dyn Channel>> {
    Box::pin(async move { Box::new(start(place).await) as Box<dyn Channel> })
}

impl Bot {
    fn listens(&self) {
        let inbox = Inbox::new(self.bridge.bridge.clone());
        tokio::spawn(Arc::clone(&self.telegram).run(inbox, self.stop.subscribe()));
    }

    /// Waits until everything that was brought is on the disk and forgotten by the platform.
    pub async fn all_taken(&self) {
        until(|| self.api.waiting() == 0).await;
    }

    /// Lets everything that is due happen.
    pub async fn settles(&self) {
        self.all_taken().await;
        self.worker.run_until_idle().await.expect("the store answers");
    }

    fn remember(&self, update: Value) {
        *self.last.lock().expect("no panic in here") = Some(update);
    }
}

impl Channel for Bot {
    fn says<'a>(&'a self, who: i64, text: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let update = self.api.says(who, text);
            self.written.lock().expect("no panic in here").push(update["message"].clone());
            self.remember(update);
            self.all_taken().await;
        })
    }

    fn sends_a_picture(&self, who: i64) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let photo = json!([{ "file_id": "AgAC", "file_unique_id": "AQAD", "width": 90, "height": 67 }]);
            let message = self.api.message(who, json!({ "photo": photo }));
            self.remember(self.api.brings(json!({ "message": message })));
            self.all_taken().await;
        })
    }

    fn presses<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.settles().await;
            self.taps(who, label).await;
        })
    }

    fn taps<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let pressed = self.api.presses(who, label);
            self.remember(pressed.unwrap_or_else(|| panic!("no {label} in {:?}", self.api.ours(who))));
            self.all_taken().await;
        })
    }

    fn changes<'a>(&'a self, at: usize, text: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut message = self.written.lock().expect("no panic in here")[at].clone();
            message["text"] = text.into();
            message["edit_date"] = 1_795_977_100.into();
            self.remember(self.api.brings(json!({ "edited_message": message })));
            self.all_taken().await;
        })
    }

    fn deletes(&self, _: usize) -> BoxFuture<'_, bool> {
        Box::pin(async { false })
    }

    fn comes_again(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let last = self.last.lock().expect("no panic in here").clone().expect("something came");
            self.api.brings_again(&last);
            self.all_taken().await;
        })
    }

    fn hears(&self, who: i64) -> BoxFuture<'_, Vec<Heard>> {
        Box::pin(async move {
            self.settles().await;
            let ours = self.api.ours(who).into_iter();
            let labels = |buttons: Vec<(String, String)>| buttons.into_iter().map(|(label, _)| label).collect();
            ours.map(|shown| Heard { text: shown.text, buttons: labels(shown.buttons) }).collect()
        })
    }

    fn fails(&self, fault: Fault) {
        let refusal = match fault {
            Fault::RetryAfter(seconds) => Refusal::RetryAfter(seconds),
            Fault::Blocked => Refusal::Words(403, "Forbidden: bot was blocked by the user"),
            Fault::Buttons => Refusal::Words(400, "Bad Request: BUTTON_DATA_INVALID"),
            Fault::Hangs => Refusal::Hangs,
        };
        self.api.refuses("sendMessage", [refusal]);
    }

    fn restarts(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.stop.send_replace(true);
            let place = Place::at(self.folder.to_str().expect("UTF-8"), &self.database);
            self.bridge = place.bridge_on(self.bridge.db().clone());
            self.telegram = telegram(&self.bridge, &self.url, "");
            let deliverer = Deliverer::new(self.bridge.bridge.clone(), vec![Arc::clone(&self.telegram) as _]);
            self.worker = Worker::new(self.bridge.bridge.clone(), deliverer);
            self.stop = watch::channel(false).0;
            self.listens();
        })
    }

    fn bridge(&self) -> &TestBridge {
        &self.bridge
    }

    fn adapter(&self) -> Option<&dyn Adapter> {
        Some(self.telegram.as_ref())
    }

    fn address(&self, who: i64) -> PlatformId {
        PlatformId::new(who.to_string())
    }
}

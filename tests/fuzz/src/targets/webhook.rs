//! Webhooks: updates of Telegram as they are brought, against a real store.
//!
//! Each `%%% update` begins another body; what stands before the first is one, too. Whoever shows the right secret is never
//! asked to bring anything again, whoever shows another is refused, and a private message with words is answered.

use std::sync::LazyLock;

use super::super::{talk, tree};
use chrono::TimeDelta;
use helpbridge::{
    channels::{Brought, Inbox, Telegram},
    clock::Clock,
    config,
    conversation::{Bridge, Settings},
    dialogue::ChannelKind,
    secret::PlatformId,
    store::Db,
};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// The most bodies of one input.
const MOST: usize = 8;
const SECRET: &str = "shown-by-the-platform";

struct Hook {
    runtime: Runtime,
    telegram: std::sync::Arc<Telegram>,
    inbox: Inbox,
    bridge: Bridge,
    clock: Clock,
    _folder: TempDir,
}

static HOOK: LazyLock<Hook> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let db = runtime.block_on(Db::open("", folder.path())).expect("a database");
    let clock = Clock::set_to(talk::noon());
    let settings = Settings { triage_limit: std::time::Duration::from_mins(1), ..Settings::default() };
    let bridge = runtime.block_on(async { tree::SHIPPED.bridge(db, clock.clone(), settings) });
    // Nobody listens there: what would be sent is refused at once.
    let settings = json!({"token": "1:fuzz", "api_url": "http://127.0.0.1:9", "webhook_secret": SECRET});
    let settings: config::Telegram = serde_json::from_value(settings).expect("settings");
    let telegram = Telegram::new(&settings, &tree::SHIPPED.dialogues, &tree::SHIPPED.directory).expect("a bot");
    let inbox = Inbox::new(bridge.clone());
    Hook { runtime, telegram, inbox, bridge, clock, _folder: folder }
});

/// Starts what takes updates in, so that its start is not counted as the time of the first input.
pub fn be_ready() {
    LazyLock::force(&HOOK);
}

/// The chat of an update that must be answered: somebody wrote plain words in private.
fn must_be_answered(body: &[u8]) -> Option<i64> {
    let update: Value = serde_json::from_slice(body).ok()?;
    update.get("update_id")?.as_i64()?;
    let message = update.get("message")?;
    let chat = message.get("chat")?;
    let is_private = chat.get("type")?.as_str()? == "private";
    let has_words = message.get("text")?.as_str()?.bytes().any(|byte| byte.is_ascii_alphabetic());
    message.get("message_id")?.as_i64()?;
    let id = chat.get("id")?.as_i64()?;
    (is_private && has_words && message.get("from")?.get("is_bot")?.as_bool() == Some(false)).then_some(id)
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    let hook = &*HOOK;
    let text = tree::text(data);
    hook.runtime.block_on(async {
        let mut chats = Vec::new();
        for (_, body) in tree::sections(&text, "update").into_iter().take(MOST) {
            let body = body.trim().as_bytes();
            let stranger = hook.telegram.brought(&hook.inbox, Some(b"another"), Some(body)).await;
            assert!(stranger == Brought::Forbidden, "taken from a stranger");
            let brought = hook.telegram.brought(&hook.inbox, Some(SECRET.as_bytes()), Some(body)).await;
            assert!(brought == Brought::Done, "asked to bring it again");
            if let Some(id) = must_be_answered(body) {
                let chat = PlatformId::new(id.to_string());
                let said = hook.bridge.since(ChannelKind::Telegram, &chat, 0).await.expect("a store that works");
                assert!(said.is_some_and(|said| !said.is_empty()), "words were met with silence");
                chats.push(chat);
            }
        }
        // What was said is forgotten, so that no input meets what another left.
        for chat in &chats {
            hook.bridge.erase(ChannelKind::Telegram, chat).await.expect("a store that works");
        }
        hook.clock.advance(TimeDelta::hours(25));
        hook.bridge.forget_old().await;
    });
}

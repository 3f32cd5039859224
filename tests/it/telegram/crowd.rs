//! Many at once: nothing is lost, doubled or changes places, and whoever is in danger does not wait for the others.

use std::time::{Duration, Instant};

use helpbridge::{jobs::Worker, store};

use crate::{
    channels::telegram::{start, unlimited},
    support::{Place, bot_api::BotApi},
};

fn setting(name: &str, otherwise: i64) -> i64 {
    #[expect(clippy::disallowed_methods, reason = "a test's only setting")]
    let value = std::env::var(name);
    value.ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

/// Runs a worker until the test is over.
fn works(worker: Worker) -> tokio::sync::watch::Sender<bool> {
    let (stop, stopped) = tokio::sync::watch::channel(false);
    tokio::spawn(async move { worker.run(stopped).await });
    stop
}

/// Waits until somebody has heard more than so much; gives how long it took.
async fn hears_more(api: &BotApi, who: i64, than: usize) -> Duration {
    let began = Instant::now();
    while api.ours(who).len() <= than {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    began.elapsed()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn conversations_side_by_side_lose_nothing_and_double_nothing() {
    let many = setting("TELEGRAM_CONVERSATIONS", 12);
    let place = Place::fresh();
    let bot = start(&place).await;
    let _stop = works(unlimited(&bot));
    let began = Instant::now();
    let talks = (1..=many).map(|who| {
        let api = bot.api.clone();
        tokio::spawn(async move {
            let mut waits = Vec::new();
            for text in ["hello", "i feel so alone", "Kenya"] {
                let before = api.ours(who).len();
                api.says(who, text);
                waits.push(hears_more(&api, who, before).await);
            }
            waits
        })
    });
    let talks: Vec<_> = talks.collect();
    let mut waits = Vec::new();
    for talk in talks {
        waits.extend(talk.await.expect("no talk panicked"));
    }
    let took = began.elapsed();
    bot.all_taken().await;
    // Another deliverer in the same process would send a second time what this one has in hand.
    while store::outbox::standing(bot.bridge.db(), "telegram").await.expect("read") != (0, 0) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    waits.sort();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100];
    println!("{many} conversations of 3 messages in {took:?}: half within {:?}, 95 of 100 within {:?}", at(50), at(95));
    for who in 1..=many {
        // Whoever waited a while hears the bubbles of a reply in one message.
        let heard = bot.api.ours(who).into_iter().map(|shown| shown.text);
        let heard: Vec<String> =
            heard.flat_map(|text| text.split("\n\n").map(str::to_owned).collect::<Vec<_>>()).collect();
        let child = helpbridge::secret::PlatformId::new(who.to_string());
        let kept = bot.bridge.since(helpbridge::dialogue::ChannelKind::Telegram, &child, 0).await.expect("read");
        let kept: Vec<String> = kept
            .expect("a conversation")
            .iter()
            .flat_map(|(_, reply)| &reply.said)
            .flat_map(|bubble| bubble.text.trim().split("\n\n").map(str::to_owned).collect::<Vec<_>>())
            .collect();
        assert_eq!(heard, kept, "{who}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_emergency_does_not_wait_behind_the_crowd() {
    let many = setting("TELEGRAM_BURST", 60);
    let place = Place::fresh();
    let bot = start(&place).await;
    for who in 1..=many {
        bot.api.says(who, "hello");
    }
    let danger = many + 1;
    bot.api.says(danger, "i want to kill myself tonight");
    bot.all_taken().await;
    let began = Instant::now();
    let _stop = works(bot.worker.clone());
    hears_more(&bot.api, danger, 0).await;
    let first = began.elapsed();
    let sent_before = bot.api.calls("sendMessage").iter().position(|call| call["chat_id"] == danger).expect("sent");
    println!("{many} others: the emergency was sent after {sent_before} messages and {first:?}");
    assert!(sent_before <= 20, "{sent_before} messages went before it");
    for who in 1..=many {
        hears_more(&bot.api, who, 0).await;
    }
    println!("all of them within {:?}", began.elapsed());
}

//! Replies on their way to a channel that pushes.

use std::{sync::Arc, time::Duration};

use helpbridge::{
    channels::SendError,
    dialogue::{ChannelKind, Reply},
    jobs::{Deliverer, Worker},
    store::outbox,
};

use crate::support::{
    TestBridge, on_each_database,
    recorder::{Recorder, words_for},
};

/// A worker with a stand-in for Telegram.
fn worker(bridge: &TestBridge) -> (Worker, Arc<Recorder>) {
    let recorder = Recorder::new();
    let deliverer = Deliverer::new(bridge.bridge.clone(), vec![recorder.clone()]);
    (Worker::new(bridge.bridge.clone(), deliverer), recorder)
}

async fn standing(bridge: &TestBridge) -> (i64, i64) {
    outbox::standing(bridge.db(), "telegram").await.expect("read")
}

/// What the child at "chat 42" should have been sent.
fn words(replies: &[Reply]) -> Vec<(String, String)> {
    words_for("chat 42", replies)
}

#[tokio::test]
async fn a_reply_is_pushed_once_to_where_the_message_came_from() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        let answer = bridge.child_on(ChannelKind::Telegram, "chat 42").says("hello").await;
        bridge.child("web child").says("hello").await;
        worker.run_until_idle().await.expect("idle");
        worker.run_until_idle().await.expect("idle");
        assert_eq!(recorder.words(), words(&[answer.reply.expect("an answer")]));
        assert_eq!(standing(&bridge).await, (0, 0));
    })
    .await;
}

#[tokio::test]
async fn a_reply_that_failed_comes_before_the_one_after_it() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        let child = bridge.child_on(ChannelKind::Telegram, "chat 42");
        recorder.fails([SendError::Unreachable, SendError::RetryAfter(Duration::from_secs(7))]);
        let first = child.opens().await.reply.expect("an opening");
        worker.run_until_idle().await.expect("idle");
        let second = child.says("hello").await.reply.expect("an answer");
        worker.run_until_idle().await.expect("idle");
        assert!(recorder.sent().is_empty(), "the second reply waits for the first");
        bridge.wait(1);
        worker.run_until_idle().await.expect("idle");
        assert!(recorder.sent().is_empty(), "the platform asked for seven seconds");
        bridge.wait(7);
        worker.run_until_idle().await.expect("idle");
        // What waited so long without being tried comes in one message.
        let text =
            |sent: Vec<(String, String)>| sent.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n\n");
        assert_eq!(text(recorder.words()), text(words(&[first, second])));
    })
    .await;
}

#[tokio::test]
async fn an_emergency_that_the_platform_refused_for_now_stays_in_front_of_the_crowd() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        recorder.fails([SendError::RetryAfter(Duration::from_secs(1))]);
        bridge.child_on(ChannelKind::Telegram, "chat 42").says("i took all the pills and want to die").await;
        worker.run_until_idle().await.expect("idle");
        assert!(recorder.sent().is_empty());
        for number in 0..40 {
            bridge.child_on(ChannelKind::Telegram, &format!("crowd {number}")).says("hello").await;
        }
        bridge.wait(1);
        worker.run_until_idle().await.expect("idle");
        let sent = recorder.sent();
        let mut order: Vec<&str> = Vec::new();
        for (to, _) in &sent {
            if !order.contains(&to.as_str()) {
                order.push(to);
            }
        }
        let place = order.iter().position(|to| *to == "chat 42").expect("it was sent");
        assert!(order.len() == 41 && place < 17, "beside those that are sent at once: {place} of {}", order.len());
    })
    .await;
}

#[tokio::test]
async fn after_the_last_attempt_a_reply_is_parked_and_the_next_one_goes_out() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        let child = bridge.child_on(ChannelKind::Telegram, "chat 42");
        recorder.fails([SendError::Unreachable; 7]);
        child.opens().await;
        for attempt in 0..7 {
            assert_eq!(standing(&bridge).await, (1, 0), "attempt {attempt}");
            let deliverer = Deliverer::new(bridge.bridge.clone(), vec![recorder.clone()]);
            assert_eq!(deliverer.deliver_due().await.expect("the store answers"), 0);
            bridge.wait(3600);
        }
        assert_eq!(standing(&bridge).await, (0, 1));
        let answer = child.says("hello").await.reply.expect("an answer");
        worker.run_until_idle().await.expect("idle");
        assert!(recorder.words().ends_with(&words(&[answer])));
    })
    .await;
}

#[tokio::test]
async fn a_conversation_with_somebody_who_left_is_over_and_nothing_of_it_is_kept() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        recorder.fails([SendError::Blocked]);
        let child = bridge.child_on(ChannelKind::Telegram, "chat 42");
        child.says("hello").await;
        worker.run_until_idle().await.expect("idle");
        assert_eq!(standing(&bridge).await, (0, 0));
        assert!(child.hears_after(0).await.is_none() && recorder.sent().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_sender_that_died_loses_nothing() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        let answer = bridge.child_on(ChannelKind::Telegram, "chat 42").says("hello").await;
        let now = bridge.clock.now();
        let row = outbox::due(bridge.db(), "telegram", now, 1).await.expect("read").pop().expect("a row");
        let lease = now + chrono::TimeDelta::seconds(30);
        assert!(outbox::claim(bridge.db(), &row, now, lease).await.expect("asked"));
        worker.run_until_idle().await.expect("idle");
        assert!(recorder.sent().is_empty(), "someone else has it");
        bridge.wait(30);
        worker.run_until_idle().await.expect("idle");
        assert_eq!(recorder.words(), words(&[answer.reply.expect("an answer")]));
    })
    .await;
}

#[tokio::test]
async fn after_a_restart_replies_go_out_to_where_they_belong() {
    on_each_database(async |place| {
        let before = place.bridge().await;
        let first = before.child_on(ChannelKind::Telegram, "chat 42").says_as("one", "hello").await;
        let after = place.bridge_on(before.db().clone());
        let (worker, recorder) = worker(&after);
        worker.run_until_idle().await.expect("idle");
        assert_eq!(recorder.words(), words(&[first.reply.expect("an answer")]));
    })
    .await;
}

#[tokio::test]
async fn a_reply_whose_key_is_gone_goes_nowhere_and_holds_up_nothing() {
    on_each_database(async |place| {
        let before = place.bridge().await;
        before.child_on(ChannelKind::Telegram, "chat 42").says_as("one", "hello").await;
        std::fs::remove_dir_all(place.keys()).expect("removed");
        let after = place.bridge_on(before.db().clone());
        let (worker, recorder) = worker(&after);
        worker.run_until_idle().await.expect("idle");
        assert_eq!((recorder.sent().len(), standing(&after).await), (0, (0, 1)));
        let second = after.child_on(ChannelKind::Telegram, "chat 42").says_as("two", "hello").await;
        worker.run_until_idle().await.expect("idle");
        assert_eq!(recorder.words(), words(&[second.reply.expect("an answer")]));
    })
    .await;
}

#[tokio::test]
async fn the_worker_delivers_when_it_is_woken_and_stops_when_it_is_told() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (worker, recorder) = worker(&bridge);
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let running = tokio::spawn(async move { worker.run(stopped).await });
        bridge.child_on(ChannelKind::Telegram, "chat 42").says("hello").await;
        while recorder.sent().is_empty() {
            tokio::task::yield_now().await;
        }
        stop.send(true).expect("the worker listens");
        running.await.expect("the worker ended in peace");
    })
    .await;
}

#[tokio::test]
async fn an_address_is_known_as_long_as_its_conversation_and_so_are_its_messages() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (child, other) = (bridge.child_on(ChannelKind::Discord, "700"), bridge.child("a page"));
        child.says("hello").await;
        other.says("hello").await;
        let addresses = async |channel| {
            let all = bridge.addresses(channel).await.expect("read");
            all.iter().map(|address| address.expose().to_owned()).collect::<Vec<String>>()
        };
        assert_eq!(addresses(ChannelKind::Discord).await, ["700"]);
        assert!(addresses(ChannelKind::Web).await.is_empty() && addresses(ChannelKind::Telegram).await.is_empty());
        let known = async |id| bridge.was_received(ChannelKind::Discord, &child.id(), id).await.expect("read");
        assert!(known("message-0").await && !known("message-1").await);
        child.erases().await;
        assert!(addresses(ChannelKind::Discord).await.is_empty() && !known("message-0").await);
    })
    .await;
}

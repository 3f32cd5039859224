//! Clocks that jump, and machines in other time zones.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use chrono::TimeDelta;
use helpbridge::{
    dialogue::ChannelKind,
    jobs::{Deliverer, Worker},
};
use serde_json::Value;

use crate::support::{
    TestBridge, on_each_database,
    recorder::{Recorder, words_for},
};

fn jump(bridge: &TestBridge, by: TimeDelta) {
    assert!(bridge.clock.advance(by));
}

#[tokio::test]
async fn a_clock_that_jumps_forward_fires_each_timer_once_and_answers_all_the_same() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        jump(&bridge, TimeDelta::days(400));
        let fired = bridge.run_due_timers().await;
        assert!(fired > 0);
        assert_eq!(bridge.run_due_timers().await, 0, "no storm");
        let after = child.says("i feel alone").await;
        assert!(after.stored && after.reply.is_some());
        bridge.forget_old().await;
        assert!(child.hears_after(0).await.is_some(), "a conversation that goes on is not forgotten under their hands");
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_jumps_back_silences_nobody() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let recorder = Recorder::new();
        let worker = Worker::new(bridge.bridge.clone(), Deliverer::new(bridge.bridge.clone(), vec![recorder.clone()]));
        let child = bridge.child_on(ChannelKind::Telegram, "chat 42");
        // Said while the clock was ahead, by hours and then by days; set right before the reply went out.
        let mut said = Vec::new();
        for back in [TimeDelta::hours(-3), TimeDelta::days(-3)] {
            let before = child.says("hello").await;
            jump(&bridge, back);
            let after = child.says("i feel alone").await;
            assert!(before.stored && after.stored);
            said.extend([before.reply.expect("an answer"), after.reply.expect("an answer")]);
            bridge.forget_old().await;
            worker.run_until_idle().await.expect("idle");
            let (sent, words) = (recorder.words(), words_for("chat 42", &said));
            // After days the key of the address is another one: they are a stranger, so the order may differ, and a timer
            // of the conversation before, which would wait for days, fires now and may say something of its own.
            for text in &words {
                let times = |all: &[(String, String)]| all.iter().filter(|other| *other == text).count();
                assert_eq!(times(&sent), times(&words), "{back}");
            }
            assert!(back < TimeDelta::days(-1) || sent == words);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_said_while_the_clock_was_ahead_is_forgotten_in_time() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        jump(&bridge, TimeDelta::days(-365));
        assert_eq!(bridge.forget_old().await, 0);
        bridge.wait(25 * 3600);
        assert_eq!(bridge.forget_old().await, 1);
        assert!(child.hears_after(0).await.is_none());
    })
    .await;
}

/// What a rehearsal gives on a machine in this zone.
fn rehearsed_in(zone: &str) -> Vec<Value> {
    let script = concat!(
        r#"{"id":"a","lang":"en","country":"KE","now":"2026-11-29T20:30:00Z","turns":["i feel alone","yes","i need someone to talk to"]}"#,
        "\n",
        r#"{"id":"b","lang":"en","country":"DE","now":"2026-11-29T23:59:00Z","turns":["my parents fight","i need someone to talk to","yes"]}"#,
        "\n",
        r#"{"id":"c","lang":"es","country":"MX","now":"2026-03-29T01:30:00Z","turns":["estoy triste","quiero hablar con alguien","sí"]}"#,
        "\n",
    );
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
    command.arg("rehearse").current_dir(folder.path()).env_clear().env("TZ", zone).env("TMPDIR", folder.path());
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    process.stdin.take().expect("a pipe").write_all(script.as_bytes()).expect("written");
    let output = process.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn opening_hours_do_not_move_with_the_time_zone_of_the_machine() {
    let here = rehearsed_in("UTC");
    let known = |line: &Value| line["offers"].as_array().is_some_and(|all| all.iter().any(|o| o["open"].is_boolean()));
    assert!(here.iter().any(known), "no offer with hours: this test sees nothing");
    for zone in ["Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago", "nonsense"] {
        assert_eq!(rehearsed_in(zone), here, "{zone}");
    }
}

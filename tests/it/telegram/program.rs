//! The real program on a double of the Bot API: from the phone through engine and outbox and back, killed in between,
//! with a wrong token, and what it leaves in its log and its data.

use std::{path::Path, process::Command, time::Duration};

use crate::{
    channels::{counted, until},
    support::{
        Place,
        bot_api::{BotApi, TOKEN},
        program::Server,
        server::program,
    },
};

use super::WHO;

const CANARY: &str = "canaryword i feel so alone";

fn start(place: &Place, url: &str, token: &str) -> Server {
    let keys = place.keys();
    let settings = [
        ("DATA_DIR", place.folder().to_str().expect("UTF-8")),
        ("KEY_DIR", keys.to_str().expect("UTF-8")),
        ("TELEGRAM__TOKEN", token),
        ("TELEGRAM__API_URL", url),
        ("LOG", "trace"),
    ];
    Server::start(place.folder(), &settings)
}

/// Waits until so many replies were sent and noted.
async fn has_sent(server: &Server, replies: usize) {
    let line = format!("deliveries_total{{channel=\"telegram\",outcome=\"sent\"}} {replies}\n");
    while !server.numbers().await.contains(&line) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Whether any file below holds these bytes.
fn lies_in(folder: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(folder).expect("a folder").any(|entry| {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            return lies_in(&path, bytes);
        }
        std::fs::read(&path).expect("readable").windows(bytes.len()).any(|part| part == bytes)
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_message_and_reply_it_answers_once_and_tells_nobody() {
    let place = Place::fresh();
    let (api, url) = BotApi::start().await;
    let server = start(&place, &url, TOKEN);
    api.says(WHO, "hello");
    has_sent(&server, 1).await;

    // Killed while a reply is on its way: the platform has taken it and the line is cut.
    api.refuses("sendMessage", [crate::support::bot_api::Refusal::Hangs]);
    let sent = api.calls("sendMessage").len();
    api.says(WHO, CANARY);
    until(|| api.calls("sendMessage").len() > sent).await;
    let before = api.ours(WHO).len();
    server.kill();
    let server = start(&place, &url, TOKEN);
    has_sent(&server, 1).await;
    until(|| api.ours(WHO).len() > before && api.waiting() == 0).await;

    // And killed before anything was fetched.
    server.kill();
    for who in WHO + 1..WHO + 20 {
        api.says(who, CANARY);
    }
    let server = start(&place, &url, TOKEN);
    // On a busy machine the bubbles may come in one message.
    let bubbles = |who| api.ours(who).iter().map(|shown| shown.text.split("\n\n").count()).sum::<usize>();
    until(|| (WHO + 1..WHO + 20).all(|who| bubbles(who) >= 2) && api.waiting() == 0).await;
    for who in WHO..WHO + 20 {
        let texts = counted(api.ours(who).into_iter().map(|shown| shown.text));
        assert!(texts.values().all(|count| *count == 1), "{who}: {texts:?}");
    }
    let numbers = server.numbers().await;
    let said = server.leaves();
    for secret in ["canaryword", "canary-token", TOKEN, "canary_user_name", "Canary-First-Name", &WHO.to_string()] {
        assert!(!said.contains(secret) && !numbers.contains(secret), "{secret} is told: {said}");
        assert!(!lies_in(place.folder(), secret.as_bytes()), "{secret} is kept");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_token_is_told_and_the_rest_runs() {
    let place = Place::fresh();
    let (_api, url) = BotApi::start().await;
    let server = start(&place, &url, "1:wrong-canary-token");
    let mut line = crate::support::program::Line::to(server.address).await;
    assert_eq!(line.asks("GET", "/readyz", "", "").await.0, 200);
    let said = server.leaves();
    assert!(said.contains("Telegram refuses the token") && !said.contains("wrong-canary-token"), "{said}");

    let doctor = |token: &str, url: &str| {
        let mut command = Command::new(program());
        command.arg("doctor").current_dir(place.folder()).env_clear();
        command.env("HELPBRIDGE_TELEGRAM__TOKEN", token).env("HELPBRIDGE_TELEGRAM__API_URL", url);
        let output = command.output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(token.is_empty() || !said.contains(token), "{said}");
        (output.status.code(), said)
    };
    let (code, said) = doctor("1:wrong-canary-token", &url);
    assert!(code == Some(1) && said.contains("BAD  telegram: the platform refuses the token; fix:"), "{said}");
    let (code, said) = doctor(TOKEN, &url);
    assert!(code == Some(0) && said.contains("ok   telegram") && said.contains("off  discord"), "{said}");
    let (code, said) = doctor(TOKEN, "http://127.0.0.1:9");
    assert!(code == Some(1) && said.contains("BAD  telegram: the platform cannot be reached"), "{said}");
    let (code, said) = doctor("", &url);
    assert!(code == Some(0) && said.contains("off  telegram"), "{said}");
}

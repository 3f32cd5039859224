//! Nothing of a conversation can be read without its key, and its key ends with it.

use std::{
    collections::HashSet,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use helpbridge::{dialogue::ChannelKind, seal::KeyRing, store::conversations};
use serde_json::{Value, json};

use crate::support::{Place, TestBridge, on_each_database};

/// What a young person wrote and who they are to a platform, and what of our own words would tell about them.
const CANARIES: [&str; 7] =
    ["canary-5512", "platform-name-8461", "platform-message-3307", "EMERGENCY", "emergency-first", "suicide", "KE\""];

/// Every file under a folder.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).expect("readable")));
        }
    }
    found
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Everything that the database holds about conversations, whatever the database.
async fn stored(bridge: &TestBridge) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for sql in [
        "SELECT payload FROM outbox",
        "SELECT state FROM conversations",
        "SELECT return_address FROM conversations WHERE return_address IS NOT NULL",
    ] {
        let rows: Vec<(Vec<u8>,)> = bridge.db().all(sql, vec![]).await.expect("read");
        all.extend(rows.into_iter().map(|(bytes,)| bytes));
    }
    for sql in [
        "SELECT id, address_hash FROM conversations",
        "SELECT id, lang FROM conversations",
        "SELECT conversation_id, external_hash FROM received",
        "SELECT conversation_id, kind FROM timers",
        "SELECT id, conversation_id FROM outbox",
    ] {
        let rows: Vec<(String, String)> = bridge.db().all(sql, vec![]).await.expect("read");
        all.extend(rows.into_iter().map(|(one, two)| format!("{one} {two}").into_bytes()));
    }
    all
}

#[tokio::test]
async fn no_file_and_no_row_holds_what_a_child_wrote_who_wrote_it_or_how_urgent_it_is() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child_on(ChannelKind::Telegram, "platform-name-8461").in_country("KE");
        child.says_as("platform-message-3307", "canary-5512 i took all the pills").await;
        let rows = stored(&bridge).await;
        assert!(rows.len() >= 6, "the state, the reply, the address, the hashes, a timer");
        for canary in CANARIES {
            for bytes in &rows {
                assert!(!holds(bytes, canary), "{canary} in a row");
            }
            // Counters name topics, and belong to nobody.
            let files = files(place.folder()).into_iter().filter(|_| canary != "suicide");
            for (name, bytes) in files {
                assert!(!holds(&bytes, canary), "{canary} in {name}");
            }
        }
    })
    .await;
}

/// The conversation that there is, as a thief of the database would have it.
async fn stolen(bridge: &TestBridge) -> conversations::Found {
    let ids: Vec<(String,)> = bridge.db().all("SELECT id FROM conversations", vec![]).await.expect("read");
    conversations::get(bridge.db(), &ids[0].0).await.expect("read").expect("there")
}

/// Whether a state can be opened with what is in the key folder.
fn opens(place: &Place, stolen: &conversations::Found) -> bool {
    let ring = KeyRing::in_folder(&place.keys()).expect("a ring");
    let key = ring.of_conversation(&stolen.id);
    key.and_then(|key| key.open(&["state", &stolen.id], &stolen.state)).is_some()
}

#[tokio::test]
async fn half_an_hour_after_the_end_even_a_stolen_copy_cannot_be_read() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("my dad hits me").await;
        let copy = stolen(&bridge).await;
        assert!(opens(place, &copy), "while it runs, whoever has both can read");
        child.says("stop").await;
        bridge.wait(29 * 60);
        bridge.forget_old().await;
        assert!(opens(place, &copy));
        bridge.wait(60);
        bridge.forget_old().await;
        assert!(!opens(place, &copy));
        assert!(files(&place.keys().join("conversations")).is_empty());
    })
    .await;
}

#[tokio::test]
async fn leaving_destroys_the_key_at_once() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        let copy = stolen(&bridge).await;
        child.erases().await;
        assert!(!opens(place, &copy));
    })
    .await;
}

#[tokio::test]
async fn keys_that_a_crash_left_behind_are_destroyed() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        // A crash between deleting the rows and the key.
        bridge.db().run("DELETE FROM conversations", vec![]).await.expect("deleted");
        bridge.forget_old().await;
        assert_eq!(files(&place.keys().join("conversations")).len(), 1, "its first turn could be under way");
        bridge.wait(5 * 60);
        bridge.forget_old().await;
        assert!(files(&place.keys().join("conversations")).is_empty());
    })
    .await;
}

#[tokio::test]
async fn no_key_and_no_conversation_outlives_two_days_even_if_it_goes_on() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        let copy = stolen(&bridge).await;
        for _ in 0..(48 * 4) {
            bridge.wait(15 * 60);
            child.says("hello").await;
            bridge.forget_old().await;
        }
        assert!(!opens(place, &copy));
        assert!(child.says("hello").await.reply.is_some());
    })
    .await;
}

#[tokio::test]
async fn two_days_of_one_child_share_no_value() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child_on(ChannelKind::Telegram, "chat 42");
        let mut days: Vec<HashSet<Vec<u8>>> = Vec::new();
        for _ in 0..2 {
            child.says_as("the same id", "hello").await;
            let rows = stored(&bridge).await;
            days.push(rows.into_iter().filter(|row| !row.ends_with(b" en")).collect());
            bridge.wait(48 * 3600);
            bridge.forget_old().await;
        }
        assert!(!days[0].is_empty() && days[0].is_disjoint(&days[1]));
    })
    .await;
}

#[tokio::test]
async fn a_conversation_goes_on_past_midnight() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        assert_eq!(child.says_as("one", "hello").await.seq, 1);
        bridge.wait(6 * 3600);
        bridge.forget_old().await;
        assert!(child.says_as("one", "hello").await.duplicate, "known from yesterday");
        assert!(child.says_as("two", "hello").await.seq > 1);
        assert!(child.hears_after(0).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_first_message_sent_again_finds_its_conversation_from_any_copy_and_after_a_restart() {
    on_each_database(async |place| {
        let before = place.bridge().await;
        let content = || Some(helpbridge::channels::Content::Choice("start".to_owned()));
        let session = before.first_session("client id", content().as_ref()).await;
        before.child(session.expose()).says_as("client id", "hello").await;
        let after = place.bridge_on(before.db().clone());
        after.wait(9 * 60);
        assert!(after.first_session("client id", content().as_ref()).await == session);
        assert!(after.first_session("another", content().as_ref()).await != session);
        assert!(after.first_session("client id", None).await != session);
        after.wait(12 * 60);
        assert!(after.first_session("client id", content().as_ref()).await != session, "too late");
    })
    .await;
}

#[tokio::test]
async fn when_the_keys_are_lost_the_child_is_met_as_a_stranger() {
    on_each_database(async |place| {
        let before = place.bridge().await;
        before.child("a").says_as("one", "i took all the pills").await;
        fs::remove_dir_all(place.keys().join("conversations")).expect("removed");
        let after = place.bridge_on(before.db().clone());
        let heard = after.child("a").hears_after(0).await.expect("there");
        assert!(heard[0].1.said[0].text.contains("112"), "an apology with the number");
        after.wait(3600);
        after.run_due_timers().await;
        let answer = after.child("a").says_as("two", "i took all the pills").await;
        assert!(answer.stored && !answer.reply.expect("an answer").emergency.is_empty());
    })
    .await;
}

/// The program itself, on folders of its own.
struct Program {
    process: Child,
    url: String,
}

fn start(folder: &Path) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
    command.current_dir(folder).env_clear().env("TMPDIR", folder).env("HELPBRIDGE_LOG", "trace");
    command.env("HELPBRIDGE_LISTEN", "127.0.0.1:0").env("HELPBRIDGE_KEY_DIR", folder.join("keys"));
    let log = fs::File::options().create(true).append(true).open(folder.join("log")).expect("a file");
    let mut process = command.stdout(Stdio::piped()).stderr(log).spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(process.stdout.take().expect("a pipe")).read_line(&mut line).expect("it speaks");
    let url = line.split_whitespace().find(|word| word.starts_with("http")).expect("an address").to_owned();
    Program { process, url }
}

async fn says(program: &Program, session: Option<&str>, text: &str) -> Value {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let mut request = client.post(format!("{}api/chat/messages", program.url));
    if let Some(session) = session {
        request = request.bearer_auth(session);
    }
    let client_id = uuid::Uuid::from_u128(text.len() as u128);
    let response = request.json(&json!({"client_id": client_id, "text": text})).send().await.expect("an answer");
    response.json().await.expect("JSON")
}

#[tokio::test]
async fn a_killed_program_leaves_no_word_on_the_disk_and_goes_on_where_it_was() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut program = start(dir.path());
    let first = says(&program, None, "canary-5512 my dad hits me").await;
    let session = first["session"].as_str().expect("a session").to_owned();
    let search = |when: &str| {
        for (name, bytes) in files(dir.path()) {
            for canary in ["canary-5512", "my dad", &session] {
                assert!(!holds(&bytes, canary), "{canary} {when} in {name}");
            }
        }
    };
    search("while it runs");
    #[cfg(target_os = "linux")]
    {
        let limits = fs::read_to_string(format!("/proc/{}/limits", program.process.id())).expect("readable");
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("there");
        assert_eq!(core.split_whitespace().filter(|word| *word == "0").count(), 2, "no core is left behind: {core}");
    }
    program.process.kill().expect("killed");
    program.process.wait().expect("gone");
    search("after it was killed");

    let mut program = start(dir.path());
    let second = says(&program, Some(&session), "kenya").await;
    assert!(second.to_string().contains("116"), "{second}");
    let again = says(&program, None, "canary-5512 my dad hits me").await;
    assert_eq!(again["session"], first["session"], "a first message sent again is the same conversation");
    program.process.kill().expect("killed");
    program.process.wait().expect("gone");
    search("at the end");
    // Whoever reads the log knows where the keys are.
    let log = fs::read_to_string(dir.path().join("log")).expect("a log");
    assert!(log.contains("keys"), "{log}");
}

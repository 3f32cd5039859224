//! The machine fails under the program: a full disk, a disk that takes no writes, a database that is gone or silent.
//! The young person gets the soft error once, then the numbers, an emergency its number at once; the process stays
//! alive, `/readyz` tells, and when the fault is over it recovers by itself and answers what was sent meanwhile.

mod clock;
mod disk;
mod proxy;

use std::{path::Path, process::Command, time::Duration};

use reqwest::Client;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::support::{
    Place, on_each_database,
    server::{Server, serve},
    web::client_id,
};

use disk::{Disk, let_write};
use proxy::{Mode, Proxy};

/// How often something that has to happen is looked for, a fifth of a second apart.
const LOOKS: u32 = 300;

/// Words that are an emergency.
const DANGER: &str = "i am going to kill myself now";

/// A young person at the real program.
struct Talk {
    client: Client,
    base: String,
    session: Option<String>,
}

impl Talk {
    async fn status(&self, path: &str) -> u16 {
        let answer = self.client.get(format!("{}{path}", self.base)).send().await;
        answer.expect("the process answers").status().as_u16()
    }

    async fn until_status(&self, path: &str, expected: u16) {
        for _ in 0..LOOKS {
            if self.status(path).await == expected {
                return;
            }
            sleep(Duration::from_millis(200)).await;
        }
        panic!("{path} never gave {expected}");
    }

    /// Sends words; whatever happens, the answer has words, too.
    async fn says(&self, id: &str, text: &str) -> Value {
        let ask = json!({ "client_id": id, "text": text });
        let mut request = self.client.post(format!("{}/api/chat/messages", self.base)).json(&ask);
        if let Some(session) = &self.session {
            request = request.bearer_auth(session);
        }
        let answer = request.send().await.expect("the process answers");
        assert_eq!(answer.status(), 200);
        let body: Value = answer.json().await.expect("JSON");
        let said = body["messages"].as_array().expect("messages");
        assert!(!said.is_empty() && said.iter().all(|one| one["text"].as_str().is_some_and(|text| !text.is_empty())));
        body
    }

    /// Sends the same message until it is stored.
    async fn insists(&self, id: &str, text: &str) -> Value {
        for _ in 0..LOOKS {
            let body = self.says(id, text).await;
            if !ids(&body).iter().any(|id| ["error-soft", "error-hard", "static-emergency"].contains(&id.as_str())) {
                return body;
            }
            sleep(Duration::from_millis(200)).await;
        }
        panic!("the fault is over, and the message is still not stored");
    }
}

fn ids(body: &Value) -> Vec<String> {
    let said = body["messages"].as_array().expect("messages");
    said.iter().map(|one| one["id"].as_str().unwrap_or_default().to_owned()).collect()
}

/// A server through a fault and out of it.
async fn through_a_fault(command: Command, begin: impl FnOnce(&Server), end: impl FnOnce(&Server)) {
    let mut server = Server::spawn(command);
    let base = server.ready().await.expect("it starts");
    let client = Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().expect("a client");
    let mut talk = Talk { client, base, session: None };
    let first = talk.says(&client_id(), "hello").await;
    talk.session = first["session"].as_str().map(str::to_owned);
    assert!(talk.session.is_some(), "{first}");
    talk.until_status("/readyz", 200).await;

    begin(&server);
    let (one, two) = (client_id(), client_id());
    let soft = talk.says(&one, "i feel alone").await;
    assert_eq!(ids(&soft), ["error-soft"]);
    let hard = talk.says(&one, "i feel alone").await;
    assert_eq!(ids(&hard), ["error-hard"]);
    let emergency = talk.says(&two, DANGER).await;
    assert_eq!(ids(&emergency), ["static-emergency"]);
    for body in [&hard, &emergency] {
        assert!(body["emergency"].as_array().is_some_and(|numbers| !numbers.is_empty()), "{body}");
    }
    talk.until_status("/readyz", 503).await;
    assert_eq!(talk.status("/healthz").await, 200);
    assert_eq!(talk.status("/").await, 200);
    let stranger = Talk { session: None, client: talk.client.clone(), base: talk.base.clone() };
    let answer = stranger.says(&client_id(), DANGER).await;
    assert!(answer.get("session").is_none(), "a key to nothing");
    assert_eq!(ids(&answer), ["static-emergency"]);

    end(&server);
    let stored = talk.insists(&one, "i feel alone").await;
    talk.until_status("/readyz", 200).await;
    assert!(stored["cursor"].as_i64() > first["cursor"].as_i64());
    let later = talk.insists(&two, DANGER).await;
    assert!(later["cursor"].as_i64() > stored["cursor"].as_i64());
    assert_eq!(talk.says(&one, "i feel alone").await, stored, "the same message, the same answer");
    assert!(server.is_alive());
    assert_eq!(server.leave(), Some(0));
}

/// A command whose data and log lie in a folder.
fn serve_in(folder: &Path) -> Command {
    let mut command = serve(&Place::fresh(), &folder.join("log"));
    command.env("HELPBRIDGE_DATA_DIR", folder).env("HELPBRIDGE_KEY_DIR", folder.join("keys")).current_dir(folder);
    command
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_costs_an_apology_and_nothing_else() {
    let Some(disk) = Disk::new() else { return };
    // The log lies on the same disk: its lines, too, cannot be written.
    through_a_fault(serve_in(disk.path()), |_| disk.fill(), |_| disk.free()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_takes_no_writes_costs_an_apology_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    // A process that passes its limit gets a signal that would end it; a disk that fails sends none.
    let real = serve_in(folder.path());
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; exec \"$0\" serve", env!("CARGO_BIN_EXE_helpbridge")]);
    command.env_clear().envs(real.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(folder.path()).stdout(std::process::Stdio::piped());
    command.stderr(std::fs::File::create(folder.path().join("log")).expect("a log"));
    through_a_fault(command, |server| let_write(server.pid(), false), |server| let_write(server.pid(), true)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_gone_costs_an_apology_and_nothing_else() {
    on_each_database(async |place| {
        if place.url().is_empty() {
            return;
        }
        for fault in [Mode::Cut, Mode::Silent] {
            let proxy = Proxy::new(place.url()).await;
            let logs = tempfile::tempdir().expect("a folder");
            let mut command = serve(place, &logs.path().join("log"));
            command.env("HELPBRIDGE_DATABASE_URL", proxy.over(place.url()));
            through_a_fault(command, |_| proxy.set(fault), |_| proxy.set(Mode::Open)).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_only_data_folder_is_refused_by_name() {
    let logs = tempfile::tempdir().expect("a folder");
    let log = logs.path().join("log");
    let serve_on = |disk: &Disk| {
        let mut command = serve(&Place::fresh(), &log);
        command.env("HELPBRIDGE_DATA_DIR", disk.path()).env("HELPBRIDGE_KEY_DIR", logs.path().join("keys"));
        command.current_dir(logs.path());
        Server::spawn(command)
    };
    for used_before in [false, true] {
        let Some(disk) = Disk::new() else { return };
        if used_before {
            let mut first = serve_on(&disk);
            first.ready().await.expect("it starts");
            assert_eq!(first.leave(), Some(0));
        }
        disk.protect();
        assert_eq!(serve_on(&disk).wait(), Some(2));
        let told = std::fs::read_to_string(&log).expect("a log");
        let reason = told.lines().last().expect("a reason");
        let folder = disk.path().display().to_string();
        assert!(reason.starts_with("helpbridge: "), "{told}");
        assert!(reason.contains("data_dir") || reason.contains(&folder), "which folder? {told}");
        assert!(!told.contains("panicked"), "{told}");
    }
}

//! The program keeps quiet: no word of a young person, no id that leads to one and no address stands in what it says
//! about itself or leaves on a disk, whatever is thrown at it and however much it is asked to tell.

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};

use crate::support::{
    program::{Line, Server},
    source::{bare, before_tests, has_word, rust, text},
    web::client_id,
};

/// Words, names and numbers that stand nowhere else.
const CANARY: &str = "canary-7719";
const PHONE: &str = "+254 700 555 0199";
const ADDRESS: &str = "203.0.113.77";

/// Everything that must be found nowhere.
#[derive(Default)]
struct Secrets(Vec<String>);

impl Secrets {
    /// The secrets that stand in a text.
    fn found_in(&self, bytes: &[u8]) -> Vec<&str> {
        let stands = |secret: &&String| bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        self.0.iter().filter(stands).map(String::as_str).collect()
    }

    fn found_under(&self, folder: &Path, found: &mut Vec<String>) -> usize {
        let mut files = 0;
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                files += self.found_under(&path, found);
            } else {
                let secrets = self.found_in(&fs::read(&path).expect("readable"));
                found.extend(secrets.iter().map(|secret| format!("{}: {secret}", path.display())));
                files += 1;
            }
        }
        files
    }
}

#[tokio::test]
async fn nothing_of_a_young_person_is_logged_counted_or_left_on_the_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = [("LOG", "trace"), ("TRUSTED_PROXIES", "127.0.0.1"), ("LIMITS__PER_CONVERSATION", "6")];
    let server = Server::start(folder.path(), &settings);
    let mut line = Line::to(server.address).await;
    let mut secrets = Secrets(vec![CANARY.to_owned(), PHONE.to_owned(), ADDRESS.to_owned()]);
    let from = format!("X-Forwarded-For: {ADDRESS}\r\nUser-Agent: {CANARY}\r\nReferer: https://{CANARY}.example/\r\n");

    // A conversation: quiet, urgent, in danger, over its limit, too long, hidden, deleted.
    let mut session = String::new();
    for text in ["hello", "my dad hits me", "i took all the pills", "weather", "1", "2", "3", "4", "5", "stop"] {
        let id = client_id();
        let text = if text.len() > 1 { format!("{text} {CANARY} {PHONE}") } else { text.to_owned() };
        let bearer = if session.is_empty() { String::new() } else { format!("Authorization: Bearer {session}\r\n") };
        let body = json!({ "client_id": id, "text": text }).to_string();
        let (status, answer) = line.asks("POST", "/api/chat/messages", &format!("{from}{bearer}"), &body).await;
        assert!([200, 429].contains(&status), "{status} {answer}");
        secrets.0.push(id);
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        if let Some(fresh) = answer["session"].as_str() {
            fresh.clone_into(&mut session);
            secrets.0.push(session.clone());
        }
    }
    // The page, with a form that holds all of it.
    let id = client_id();
    let form = format!("session=&client_id={id}&text={CANARY}+i+am+sad&lang={CANARY}&country={CANARY}&choice=");
    let form_headers = format!("{from}Content-Type: application/x-www-form-urlencoded\r\nCookie: id={CANARY}\r\n");
    assert_eq!(line.asks("POST", "/", &form_headers, &form).await.0, 200);
    secrets.0.push(id);
    // What no client of ours sends.
    let bearer = format!("{from}Authorization: Bearer {CANARY}\r\n");
    let long = json!({ "client_id": client_id(), "text": CANARY.repeat(900) }).to_string();
    let odd = format!("{{\"client_id\":\"{CANARY}\",\"text\":7}}");
    for (method, path, headers, body) in [
        ("POST", "/api/chat/messages".to_owned(), &bearer, odd.as_str()),
        ("POST", "/api/chat/messages".to_owned(), &from, CANARY),
        ("POST", "/api/chat/messages".to_owned(), &from, &odd),
        ("POST", "/api/chat/messages".to_owned(), &from, &long),
        ("POST", "/api/chat/messages".to_owned(), &from, &long.repeat(20)),
        ("POST", "/check".to_owned(), &form_headers, CANARY),
        ("GET", format!("/{CANARY}?text={CANARY}"), &bearer, ""),
        ("GET", format!("/countries/{CANARY}"), &from, ""),
        ("PUT", "/api/chat".to_owned(), &bearer, CANARY),
        ("DELETE", "/api/chat".to_owned(), &bearer, ""),
        ("POST", "/exit".to_owned(), &form_headers, &format!("session={session}&x={CANARY}")),
    ] {
        let mut line = Line::to(server.address).await;
        let (status, answer) = line.asks(method, &path, headers, body).await;
        assert!((200..500).contains(&status), "{method} {status}");
        assert!(!answer.contains(CANARY), "{method} {path}: what a client sends is not said back");
    }

    let numbers = server.numbers().await;
    assert!(numbers.contains("helpbridge_turns_total{channel=\"web\",outcome=\"stored\"}"), "{numbers}");
    assert_eq!(secrets.found_in(numbers.as_bytes()), Vec::<&str>::new());
    let documented = text("docs/operating.md").expect("text");
    let named = numbers.lines().filter_map(|line| line.strip_prefix("# TYPE helpbridge_")?.split(' ').next());
    let missing: Vec<&str> = named.filter(|name| !documented.contains(&format!("`{name}"))).collect();
    assert!(missing.is_empty(), "docs/operating.md does not tell of {missing:?}");
    let mut found = Vec::new();
    assert!(secrets.found_under(folder.path(), &mut found) > 1, "there is a database");
    let said = server.leaves();
    assert!(said.contains("stopped"), "it told of itself: {said}");
    found.extend(secrets.found_in(said.as_bytes()).into_iter().map(|secret| format!("said: {secret}")));
    assert!(secrets.found_under(folder.path(), &mut found) > 1);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_rehearsal_with_failures_says_no_word_of_them_on_standard_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let script = json!({ "id": "a", "turns": [{ "fail": "triage" }, CANARY, { "fail": "store" }, CANARY, CANARY] });
    fs::write(
        folder.path().join("scripts"),
        format!("{script}\n{{\"id\":\"b\",\"{CANARY}\":[\"{CANARY}\"]}}\n{CANARY}\n"),
    )
    .expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
    command.args(["rehearse", "scripts"]).current_dir(folder.path()).env_clear().env("HELPBRIDGE_LOG", "trace");
    let output = command.output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    for said in [&output.stdout, &output.stderr] {
        assert!(!String::from_utf8_lossy(said).contains(CANARY), "{}", String::from_utf8_lossy(said));
    }
}

/// Not a test of its own: run by the next one in a process of its own.
#[test]
#[ignore = "run by the test below it"]
fn panics_with_words() {
    helpbridge::telemetry::quiet_panics();
    let caught = std::panic::catch_unwind(|| panic!("{CANARY} wrote this"));
    assert!(caught.is_err());
    let number: Result<u8, _> = CANARY.parse();
    assert!(std::thread::spawn(move || number.expect(CANARY)).join().is_err());
}

#[test]
fn a_panic_tells_its_place_and_no_word() {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "quiet::panics_with_words", "--ignored", "--nocapture"]);
    let output = command.output().expect("it runs");
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{told}");
    assert_eq!(told.matches("a panic at tests/it/quiet.rs:").count(), 2, "{told}");
    assert!(!told.contains(CANARY), "{told}");
}

/// What log lines may name, besides the words of their message. Nothing here can hold a young person's words, an id or
/// an address; whoever adds a name has made sure of that.
const SAYABLE: &[&str] = &[
    // What is wrong with files of the operator's, and which way to which service is hidden.
    "refused",
    "told",
    "problems",
    "service",
    "hidden",
    "way",
    "failures",
    "shown",
    "error",
    "warn",
    "info",
    "debug",
    "trace",
    "as",
    "dyn",
    "std",
    "Error",
    "reason",
    "channel",
    "node",
    "state",
    "flow",
    "line",
    "file",
    "group",
    "turns",
    "len",
    "folder",
    "folder_name",
    // Of Discord: how many sessions may still begin, what it answers in numbers, which kind of event, how much waits.
    "remaining",
    "total",
    "status",
    "code",
    "kind",
    "waiting",
    // Of handovers: which helpline's endpoint.
    "endpoint",
];

#[test]
fn log_lines_name_only_what_was_agreed_upon() {
    let mut wrong = Vec::new();
    let mut calls = 0;
    for (path, code) in rust("src") {
        let code = before_tests(&path, &code);
        for (at, _) in code.match_indices("tracing::") {
            let Some((level, rest)) = code[at + "tracing::".len()..].split_once("!(") else { continue };
            if !["error", "warn", "info", "debug", "trace"].contains(&level) {
                continue;
            }
            calls += 1;
            let written = &rest[..closing(rest)];
            let call = bare(written);
            let words = call.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
            wrong.extend(words.filter(|word| !SAYABLE.contains(word)).map(|word| format!("{path}: {word}")));
            // A name in braces inside the message would slip past the list.
            if written.replace("{}", "").contains('{') {
                wrong.push(format!("{path}: no names in braces: {written}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(calls > 15, "{calls}: the test no longer sees the log lines");
}

/// Where the bracket that is open at the start closes; brackets in texts do not count.
fn closing(code: &str) -> usize {
    let (mut open, mut text, mut escaped) = (1, false, false);
    for (at, c) in code.char_indices() {
        match c {
            '"' if !escaped => text = !text,
            '(' if !text => open += 1,
            ')' if !text => open -= 1,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        if open == 0 {
            return at;
        }
    }
    code.len()
}

#[test]
fn nothing_is_printed_past_the_log() {
    let mut wrong = Vec::new();
    for (path, code) in rust("src") {
        let code = bare(before_tests(&path, &code));
        let build = path == "src/files/build.rs";
        for word in ["println", "eprintln", "print", "eprint", "instrument", "dbg"] {
            let called = has_word(&code, word) && code.contains(&format!("{word}!"));
            let attribute = word == "instrument" && code.contains("#[tracing::instrument");
            if (called && !build) || attribute {
                wrong.push(format!("{path}: {word}"));
            }
        }
        // What holds a young person's words or an address of theirs has nothing to print them with.
        if has_word(&code, "expose") && path != "src/secret.rs" && code.contains(".expose()") {
            let shown = ["format!(", "write!(", "writeln!("];
            for (at, _) in code.match_indices(".expose()") {
                let line = code[..at].rsplit('\n').next().unwrap_or_default();
                if shown.iter().any(|macro_call| line.contains(macro_call)) {
                    wrong.push(format!("{path}: {}", line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

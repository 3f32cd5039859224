//! The program as it is typed: what it prints, and how it exits.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Command, Output, Stdio},
};

use helpbridge::config::{self, ANNOTATED};
use serde_json::Value;
use tempfile::TempDir;

use crate::support::source;

/// The program in an empty folder, untouched by the settings of whoever runs the tests.
fn helpbridge(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
    command.args(arguments).current_dir(folder.path()).env_clear();
    // What is thrown away lies here, so that a test sees when it is not.
    command.env("TMPDIR", folder.path()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn finish(mut command: Command, input: &str) -> Output {
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A command that refuses its settings does not read what it is given.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn run(arguments: &[&str], input: &str) -> Output {
    finish(helpbridge(&folder(), arguments), input)
}

fn json(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

#[test]
fn config_prints_settings_that_can_be_read_back() {
    let output = run(&["config"], "");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, ANNOTATED.as_bytes());
}

#[test]
fn every_problem_of_the_settings_is_told_before_anything_starts() {
    let folder = folder();
    fs::write(folder.path().join("helpbridge.toml"), "listen = 5\ncolour = 1\n").expect("written");
    let mut command = helpbridge(&folder, &["serve"]);
    command.env("HELPBRIDGE_LOG", "loud");
    let output = finish(command, "");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(2));
    for place in ["helpbridge.toml:1:", "helpbridge.toml:2:", "HELPBRIDGE_LOG:"] {
        assert!(told.contains(place), "{told}");
    }
    assert_eq!(told.matches("; fix: ").count(), 3, "{told}");
}

#[test]
fn the_composed_services_use_settings_that_exist() {
    let compose = source::text("docker-compose.yml").expect("text");
    // Stands for the file of a secret, which whoever starts them makes.
    let secret = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(secret.path(), "postgres://helpbridge:x@postgres/helpbridge").expect("written");
    let settings: BTreeMap<String, String> = compose
        .lines()
        .filter_map(|line| line.trim().strip_prefix("HELPBRIDGE_")?.split_once(": "))
        .map(|(name, value)| {
            let is_secret = name.ends_with("_FILE");
            let value =
                if is_secret { secret.path().display().to_string() } else { value.trim_matches('"').to_owned() };
            (format!("HELPBRIDGE_{name}"), value)
        })
        .collect();
    assert!(!settings.is_empty(), "docker-compose.yml sets nothing: the test no longer sees it");
    assert!(config::read("", &settings).is_ok(), "{:?}", config::read("", &settings));
}

#[test]
fn triage_answers_each_line_before_the_next_one_comes() {
    let folder = folder();
    let mut child = helpbridge(&folder, &["triage"]).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut ask = |line: &str| -> Value {
        writeln!(stdin, "{line}").expect("written");
        serde_json::from_str(&answers.next().expect("an answer").expect("UTF-8")).expect("JSON")
    };
    let first = ask(r#"{"id":"a","text":"hello","lang":"en"}"#);
    assert_eq!((&first["id"], first["scores"].as_object().map(serde_json::Map::len)), (&Value::from("a"), Some(4)));
    let bad = ask("no JSON");
    assert_eq!((&bad["id"], &bad["line"], bad["error"].is_string()), (&Value::Null, &Value::from(2), true));
    assert_eq!(ask("{\"id\":3,\"text\":\"again\"}")["id"], 3);
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1), "a bad line is told by the exit code, too");
}

#[test]
fn a_rehearsal_gives_one_line_a_turn_and_leaves_nothing_behind() {
    let folder = folder();
    let scripts = concat!(
        r#"{"id":"a","country":"KE","turns":["hello",{"wait":"PT90S"},{"fail":"store"},"again",{"press":"nothing"}]}"#,
        "\n",
        r#"{"id":"b","turns":[{"wait":"soon"}]}"#,
        "\n\n",
        r#"{"id":"c","lang":"es-MX","now":"2026-01-31T20:00:00Z","channel":"telegram","turns":[{"media":"voice"}]}"#,
        "\n",
    );
    let output = finish(helpbridge(&folder, &["rehearse"]), scripts);
    assert_eq!(output.status.code(), Some(1));
    let lines = json(&output);
    let turns: Vec<(&str, Option<u64>)> =
        lines.iter().map(|line| (line["id"].as_str().unwrap_or_default(), line["turn"].as_u64())).collect();
    let expected = [
        ("a", Some(0)),
        ("a", Some(1)),
        ("a", Some(2)),
        ("a", Some(3)),
        ("a", Some(4)),
        ("b", None),
        ("c", Some(0)),
        ("c", Some(1)),
    ];
    assert_eq!(turns, expected, "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(lines[5]["line"], 2);
    for line in lines.iter().filter(|line| !line["turn"].is_null()) {
        let keys: Vec<&str> = line.as_object().expect("an object").keys().map(String::as_str).collect();
        let fields = ["choices", "country", "emergency", "id", "lang", "offers", "said", "state", "turn", "urgency"];
        assert_eq!(keys.len(), fields.len());
        assert!(fields.iter().all(|field| keys.contains(field)), "{keys:?}");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("readable").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn the_same_script_is_answered_alike_every_time() {
    let script = r#"{"id":"a","lang":"en","country":"KE","now":"2026-01-31T20:00:00Z","turns":["hello","I feel sad"]}"#;
    let twice = json(&run(&["rehearse"], &format!("{script}\n{script}\n")));
    assert_eq!(twice.len(), 6);
    assert_eq!(twice[..3], twice[3..]);
}

#[test]
fn a_chat_in_a_pipe_answers_and_leaves_nothing_behind() {
    let folder = folder();
    let output = finish(helpbridge(&folder, &["chat", "--lang", "en"]), "hello\n\nare you there?\n");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!text.is_empty() && !text.contains('\x1b'), "{text:?}");
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0);
}

#[test]
fn the_built_in_directory_is_free_of_problems() {
    assert_eq!(run(&["directory", "verify", "--offline"], "").status.code(), Some(0));
}

#[test]
fn a_check_of_a_bad_folder_tells_where_and_exits_with_a_code_of_its_own() {
    let folder = folder();
    fs::write(folder.path().join("helpline.toml"), b"name = \"\xff\"\n").expect("written");
    let path = folder.path().to_str().expect("UTF-8");
    let output = run(&["check", "--dialogues", path], "");
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("helpline.toml:1: error F-UTF8") && told.contains("; fix: "), "{told}");
    assert_eq!(run(&["check", "--directory", "/no/such/folder"], "").status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn the_server_says_where_it_is_owns_its_data_and_leaves_when_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let serve = || {
        let mut command = helpbridge(&folder, &["serve"]);
        command.env("HELPBRIDGE_LISTEN", "127.0.0.1:0");
        command
    };
    let mut server = serve().spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(server.stdout.as_mut().expect("a pipe")).read_line(&mut line).expect("a line");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
    let mut connection = TcpStream::connect(address).expect("it listens");
    let request = format!("GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).expect("written");
    let mut answer = String::new();
    connection.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");

    let data = fs::metadata(folder.path().join("data")).expect("the data folder");
    assert_eq!(data.permissions().mode() & 0o777, 0o700);
    let second = finish(serve(), "");
    assert_eq!(second.status.code(), Some(2), "two processes must not share one SQLite database");

    let told = Command::new("kill").args(["-TERM", &server.id().to_string()]).status().expect("kill is there");
    assert!(told.success());
    assert_eq!(server.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_backup_or_restore_that_cannot_be_made_says_why_and_leaves_nothing() {
    let folder = folder();
    for (arguments, reason) in [
        (&["backup", "one"][..], "no database yet"),
        (&["restore", "nowhere"], "nowhere"),
        (&["restore", "--replace", "nowhere"], "nowhere"),
    ] {
        let output = finish(helpbridge(&folder, arguments), "");
        let told = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(reason) && told.lines().count() == 1, "{told}");
    }
    let left = fs::read_dir(folder.path().join("data")).expect("the data folder").flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).filter(|name| name != "helpbridge.lock").collect();
    assert!(left.is_empty() && !folder.path().join("one.partial").exists(), "{left:?}");
}

#[test]
fn wrong_usage_exits_with_2() {
    for arguments in [&["frobnicate"][..], &["chat", "--lang", "english"], &["rehearse", "/no/such/file"]] {
        let output = run(arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn what_has_to_be_looked_at_again_is_listed_with_its_days() {
    let output = run(&["directory", "due", "--days", "0"], "");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = said.lines().find(|line| line.contains("\tke-childline-kenya-116\t")).expect("it was read in 2022");
    assert!(line.starts_with("KE\t") && line.contains("\tpast\t") && line.contains("phone 2023-05-12"), "{line}");
    let more = run(&["directory", "due", "--days", "40000"], "");
    assert!(String::from_utf8_lossy(&more.stdout).lines().count() > said.lines().count());
}

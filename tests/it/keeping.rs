//! Keeping the directory: taking one in, giving it away, numbers that take two people, and the last good state.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{
    program::{Line, Server},
    source::root,
};

/// A folder with a directory of the operator's own in it.
struct Kept {
    folder: TempDir,
}

impl Kept {
    fn new() -> Kept {
        let kept = Kept { folder: tempfile::tempdir().expect("a folder") };
        fs::create_dir(kept.own()).expect("made");
        for entry in fs::read_dir(root().join("directory")).expect("the built-in one") {
            let entry = entry.expect("readable");
            fs::copy(entry.path(), kept.own().join(entry.file_name())).expect("copied");
        }
        kept
    }

    fn own(&self) -> PathBuf {
        self.folder.path().join("own")
    }

    /// Runs a command of the program that works with the directory.
    fn runs(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
        command.arg("directory").args(arguments).current_dir(self.folder.path()).env_clear();
        command.env("HELPBRIDGE_DIRECTORY_DIR", self.own()).output().expect("it runs")
    }

    fn starts(&self) -> Server {
        let own = self.own();
        let keys = self.folder.path().join("keys");
        let settings = [
            ("DIRECTORY_DIR", own.to_str().expect("UTF-8")),
            ("KEY_DIR", keys.to_str().expect("UTF-8")),
            ("DATA_DIR", "data"),
        ];
        Server::start(self.folder.path(), &settings)
    }

    /// Puts something in place of something else in the services.
    fn changes(&self, from: &str, to: &str) {
        let path = self.own().join("services.csv");
        let text = fs::read_to_string(&path).expect("text");
        assert!(text.contains(from));
        fs::write(path, text.replacen(from, to, 1)).expect("written");
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn phone(server: &Server) -> String {
    let mut line = Line::to(server.address).await;
    let (status, body) = line.asks("GET", "/api/directory?country=AD", "", "").await;
    assert_eq!(status, 200);
    let answer: Value = serde_json::from_str(&body).expect("JSON");
    let services = answer["services"].as_array().expect("a list");
    let service = services.iter().find(|service| service["id"] == "ad-telefon-175").expect("it is there");
    service["phone"].as_str().expect("a number").to_owned()
}

#[tokio::test]
async fn a_directory_that_broke_or_that_one_person_changed_leaves_the_last_good_one_in_use() {
    let kept = Kept::new();
    let server = kept.starts();
    assert_eq!(phone(&server).await, "175");
    server.leaves();

    kept.changes("vulnerability,175,", "vulnerability,17x,");
    let server = kept.starts();
    assert_eq!(phone(&server).await, "175", "what cannot be dialled is not served");
    assert!(server.leaves().contains("the last good one is served"));

    kept.changes("vulnerability,17x,", "vulnerability,176,");
    let server = kept.starts();
    assert_eq!(phone(&server).await, "175", "one person alone changes no number");
    assert!(server.leaves().contains("D-TWO-PERSON"));

    kept.changes("vulnerability,176,", "vulnerability,175,");
    let file = kept.folder.path().join("change.toml");
    let file = file.to_str().expect("UTF-8");
    let propose = |by: &str| {
        let arguments = ["propose", file, "--service", "ad-telefon-175", "--set", "phone=176"];
        kept.runs(&[&arguments[..], &["--source", "https://example.org/", "--by", by]].concat())
    };
    let output = propose("A. Keeper");
    assert!(output.status.success(), "{}", said(&output));
    assert!(!propose("A. Keeper").status.success(), "a file that is there is not written over");
    let alone = kept.runs(&["confirm", file, "--by", "A. Keeper"]);
    assert!(!alone.status.success() && said(&alone).contains("somebody else"), "{}", said(&alone));
    let both = kept.runs(&["confirm", file, "--by", "B. Keeper"]);
    assert!(both.status.success(), "{}", said(&both));
    let server = kept.starts();
    assert_eq!(phone(&server).await, "176");
    let mut line = Line::to(server.address).await;
    let (_, log) = line.asks("GET", "/directory/changes", "", "").await;
    let log: Value = serde_json::from_str(&log).expect("JSON");
    assert_eq!(log[0]["changes"][0]["fields"]["phone"], serde_json::json!(["175", "176"]));
    let (_, page) = line.asks("GET", "/changes?lang=en", "", "").await;
    assert!(page.contains("Two people checked this number."));
}

#[test]
fn a_directory_is_taken_in_whole_or_not_at_all() {
    let kept = Kept::new();
    let other = kept.folder.path().join("other");
    let copy = |to: &Path| {
        fs::create_dir_all(to).expect("made");
        for entry in fs::read_dir(kept.own()).expect("readable") {
            let entry = entry.expect("readable");
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    };
    copy(&other);
    let services = other.join("services.csv");
    let text = fs::read_to_string(&services).expect("text");
    let name = other.to_str().expect("UTF-8");
    let before = fs::read(kept.own().join("services.csv")).expect("it is there");
    for (from, to, code) in [
        ("vulnerability,175,", "vulnerability,17x,", "D-PHONE"),
        ("vulnerability,175,", "vulnerability,176,", "D-TWO-PERSON"),
    ] {
        fs::write(&services, text.replacen(from, to, 1)).expect("written");
        let output = kept.runs(&["import", name]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(said(&output).contains(code), "{}", said(&output));
        assert_eq!(fs::read(kept.own().join("services.csv")).expect("it is there"), before);
    }
    fs::write(&services, text.replacen("Telèfon 175 (", "Telèfon 175! (", 1)).expect("written");
    let output = kept.runs(&["import", name]);
    assert!(output.status.success() && said(&output).contains("1 services new, changed"), "{}", said(&output));
    assert_eq!(kept.runs(&["import", "nowhere"]).status.code(), Some(2));
    assert!(kept.runs(&["verify", "--offline"]).status.success());
}

#[test]
fn what_is_given_away_is_signed_with_the_key_that_stays() {
    let kept = Kept::new();
    let export = |name: &str| {
        let output = kept.runs(&["export", name]);
        assert!(output.status.success(), "{}", said(&output));
        let file = |file: &str| fs::read(kept.folder.path().join(name).join(file)).expect("it is there");
        ["services.csv", "services.csv.sig", "hsds.zip.sig", "helpbridge-directory.pem"].map(file)
    };
    let first = export("first");
    assert_eq!(first, export("second"), "the same files and the same key give the same signatures");
    assert_eq!(first[1].len(), 64);
    assert!(!kept.runs(&["export", "first"]).status.success(), "what is there is not written over");
}

//! A language is files alone: one that nobody ever heard of is added here, and no Rust file knows of it.

use std::{fs, path::Path, process::Command};

use helpbridge::{app::Loaded, lang::Lang};
use serde_json::Value;
use tempfile::TempDir;

use crate::support::source::root;

/// A tag that stands for no language (ISO 639-2 keeps it for private use).
const MADE_UP: &str = "qaa";

/// Files of one language as those of the made-up one: each "you" is its "zou".
fn translate(text: &str) -> String {
    let parts = text.split_inclusive([' ', '"']).map(|word| match word.trim_end_matches([' ', '"']) {
        "you" => word.replace("you", "zou"),
        "You" => word.replace("You", "Zou"),
        _ => word.to_owned(),
    });
    parts.collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).expect("copied");
        }
    }
}

/// The smallest dialogue with one language more, with a status line as given.
fn with_made_up(status: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("tests/fixtures/check/tiny"), folder.path());
    let texts = folder.path().join("texts").join(MADE_UP);
    copy(&folder.path().join("texts/en"), &texts);
    let files = fs::read_dir(&texts).expect("texts").map(|entry| entry.expect("an entry").path());
    for path in files.chain([folder.path().join(format!("words/{MADE_UP}.toml"))]) {
        let english = if path.exists() { path.clone() } else { folder.path().join("words/en.toml") };
        let text = fs::read_to_string(english).expect("English");
        let (_, rest) = text.split_once('\n').expect("a line with the status");
        let rest = rest.replace("lang = \"en\"", &format!("lang = \"{MADE_UP}\"")).replace("\"English\"", "\"Zouish\"");
        fs::write(path, format!("# Status: {status}\n{}", translate(&rest))).expect("written");
    }
    folder
}

/// Plays turns through the program itself, in the made-up language.
fn rehearse(dialogues: &TempDir, turns: &Value) -> Vec<Value> {
    let folder = tempfile::tempdir().expect("a folder");
    let script = serde_json::json!({ "id": "a", "lang": MADE_UP, "country": "KE", "turns": turns });
    fs::write(folder.path().join("script"), format!("{script}\n")).expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
    command.args(["rehearse", "script"]).current_dir(folder.path()).env_clear();
    command.env("HELPBRIDGE_DIALOGUES_DIR", dialogues.path());
    command.env("HELPBRIDGE_DIRECTORY_DIR", root().join("tests/fixtures/check/tiny-directory"));
    let output = command.output().expect("it runs");
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    told.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

fn words(turn: &Value) -> String {
    let said = turn["said"].as_array().expect("what was said");
    said.iter().filter_map(|bubble| bubble["text"].as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_made_up_language_is_checked_and_spoken_and_no_rust_file_knows_it() {
    let dialogues = with_made_up("drafted 2026-11-28");
    let loaded =
        Loaded::from_folders(Some(dialogues.path()), Some(&root().join("tests/fixtures/check/tiny-directory")));
    let loaded = loaded.unwrap_or_else(|problems| panic!("{problems:?}"));
    let (problems, _) = loaded.proven(Some(dialogues.path()));
    assert!(problems.is_empty(), "{problems:?}");
    let lang: Lang = MADE_UP.parse().expect("a tag");
    assert!(loaded.dialogues.languages().contains(&lang) && loaded.dialogues.language_name(lang) == "Zouish");

    let turns = rehearse(&dialogues, &serde_json::json!(["danger", { "press": "lang:en" }]));
    assert_eq!(turns[0]["lang"], MADE_UP);
    assert!(words(&turns[0]).contains("Zou can write"), "{}", turns[0]);
    assert!(words(&turns[1]).contains("112") && words(&turns[1]).contains("zou"), "{}", turns[1]);
}

#[test]
fn a_draft_says_so_and_offers_english_and_a_reviewed_language_does_not() {
    let note = "may sound odd";
    let opening = |status: &str| rehearse(&with_made_up(status), &serde_json::json!([])).remove(0);
    let draft = opening("drafted 2026-11-28");
    assert!(words(&draft).contains(note), "{draft}");
    assert!(draft["choices"].as_array().expect("choices").iter().any(|choice| choice["id"] == "lang:en"), "{draft}");
    let reviewed = opening("reviewed 2026-11-28 by A. Reader");
    assert!(!words(&reviewed).contains(note), "{reviewed}");
}

//! Whole conversations in every language, as a counsellor can read them. `UPDATE=1 cargo test --test it transcripts`
//! writes down what is said now; the review reads the difference.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

use crate::support::{
    transcript::{Played, Transcript},
    world,
};

/// The languages that had more than one reader of their conversations.
const FIRST: [&str; 5] = ["ar", "en", "es", "fr", "sw"];

/// The fewest conversations of a language.
const FEWEST: usize = 8;

/// The conversations that the first languages have.
const MAIN: [&str; 26] = [
    "adult",
    "already-reached",
    "change-of-language",
    "check-not-answered",
    "city-and-flag",
    "closed-now",
    "concern-country-refused",
    "concern-no-person",
    "country-ambiguous",
    "did-not-work",
    "emergency-country-given",
    "emergency-not-reached",
    "friend",
    "got-me-wrong",
    "guess-from-the-device",
    "guess-is-wrong",
    "help-word",
    "hide-and-cover",
    "media",
    "no-line-in-the-country",
    "no-way-to-call",
    "questions",
    "rude",
    "stop-and-delete",
    "unclear-three-times",
    "urgent-hurt-at-home",
];

/// What no conversation can lead to with today's directory and rules of triage, with the reason.
const OUT_OF_REACH: [(&str, &str); 5] = [
    ("wait-kept", "nobody is waited for; see `handover`"),
    ("any-delete-helpline", "no helpline was asked; see `handover`"),
    ("any-stop-live", "nobody is talked with; see `handover`"),
    ("emergency-silent-data", "no country is known to take an emergency by text from anybody"),
    ("offender-first", "no country has a line for adults who fear to hurt a child"),
];

/// The conversations in which the language changes because the young person wants it.
///
/// The last five mix two languages; Tagalog is taken for English where half of a message is.
const CHANGES: [&str; 9] = [
    "asks-for-a-language",
    "change-of-language",
    "language-change",
    "follows-the-language",
    "tl/concern-country-refused",
    "tl/hide-and-cover",
    "tl/text-speak-and-mixed",
    "tr/mixed-with-german",
    "vi/no-marks-and-mixed",
];

/// The languages that the program speaks.
fn languages() -> Vec<String> {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/texts");
    let entries = fs::read_dir(texts).expect("texts").map(|entry| entry.expect("readable").file_name());
    let mut all: Vec<String> = entries.map(|name| name.into_string().expect("a plain name")).collect();
    all.sort();
    all
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts")
}

/// The conversations of a language: name, path, text.
fn files(lang: &str) -> Vec<(String, PathBuf, String)> {
    let entries = fs::read_dir(folder().join(lang)).expect("a folder for each language");
    let paths = entries.map(|entry| entry.expect("readable").path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|kind| kind == "txt")).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name").to_owned();
        let text = fs::read_to_string(&path).expect("UTF-8");
        (name, path, text)
    };
    paths.into_iter().map(read).collect()
}

fn play(path: &Path, text: &str) -> Played {
    let transcript: Transcript = text.parse().unwrap_or_else(|told| panic!("{}: {told}", path.display()));
    transcript.play(&world())
}

/// The lines in which two texts differ, with what leads up to them.
fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[same..].iter().rev().zip(new[same..].iter().rev()).take_while(|(a, b)| a == b).count();
    let before = old[same.saturating_sub(4)..same].iter().map(|line| format!("  {line}"));
    let gone = old[same..old.len() - tail].iter().map(|line| format!("- {line}"));
    let come = new[same..new.len() - tail].iter().map(|line| format!("+ {line}"));
    before.chain(gone).chain(come).take(60).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_conversation_goes_as_it_was_read_and_agreed() {
    #[expect(clippy::disallowed_methods, reason = "a test's only setting")]
    let update = std::env::var("UPDATE").is_ok();
    let mut told = Vec::new();
    for lang in languages() {
        for (_, path, text) in files(&lang) {
            let found = play(&path, &text).text;
            if found == text {
                continue;
            }
            if update {
                // In one piece: the other tests read these files at the same time.
                let half = path.with_extension("new");
                fs::write(&half, &found).expect("writable");
                fs::rename(&half, &path).expect("writable");
            } else {
                let path = path.strip_prefix(folder()).unwrap_or(&path);
                told.push(format!("{}\n{}", path.display(), difference(&text, &found)));
            }
        }
    }
    assert!(told.is_empty(), "{}\n\nUPDATE=1 writes down what is said now", told.join("\n\n"));
}

#[test]
fn every_language_has_the_main_conversations_in_its_own_words() {
    for lang in languages() {
        let names: BTreeSet<String> = files(&lang).into_iter().map(|(name, ..)| name).collect();
        let missing: Vec<&str> = MAIN.into_iter().filter(|name| !names.contains(*name)).collect();
        assert!(names.len() >= FEWEST, "{lang} has only {}", names.len());
        assert!(missing.is_empty() || !FIRST.contains(&lang.as_str()), "{lang} has no {missing:?}");
        for (name, _, text) in files(&lang) {
            assert!(text.contains(&format!("\nlang: {lang}")), "{lang}/{name} is in another language");
        }
    }
}

/// Words once unclear to triage may be clear to it later; what a conversation is there for it must still show.
#[test]
fn conversations_about_the_safety_question_come_to_it() {
    let (mut count, mut lost) = (0, Vec::new());
    for lang in languages() {
        for (name, path, text) in files(&lang).into_iter().filter(|(name, ..)| name.starts_with("check-")) {
            count += 1;
            if !play(&path, &text).nodes.iter().any(|node| node == "check") {
                lost.push(format!("{lang}/{name}"));
            }
        }
    }
    assert!(count > 20, "only {count} conversations are left");
    assert!(lost.is_empty(), "the question is not asked in {lost:?}; have the young person say something less clear");
}

/// The nodes in which a turn can end, and the ids of everything that can be said, of all flows.
fn flows() -> (BTreeSet<String>, BTreeMap<String, String>) {
    let (mut nodes, mut says) = (BTreeSet::new(), BTreeMap::new());
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/flows")).expect("there") {
        let path = entry.expect("readable").path();
        let file = path.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned();
        // A person at the other end is more than a transcript can hold; those conversations are in `handover`.
        if file == "handover.toml" {
            continue;
        }
        let table: Table = fs::read_to_string(path).expect("UTF-8").parse().expect("TOML");
        let of_nodes = table.get("node").and_then(Value::as_table);
        for (name, node) in of_nodes.into_iter().flatten() {
            if node.get("routing").is_none() {
                nodes.insert(name.clone());
            }
        }
        said_in(&Value::Table(table), &file, &mut says);
    }
    (nodes, says)
}

fn said_in(value: &Value, file: &str, says: &mut BTreeMap<String, String>) {
    match value {
        Value::Table(table) => {
            for (key, inner) in table {
                let words = if key == "say" { inner.as_array() } else { None };
                for say in words.into_iter().flatten().filter_map(Value::as_str) {
                    let id = say.split_whitespace().next().unwrap_or_default().trim_start_matches(['~', '@']);
                    says.insert(id.to_owned(), file.to_owned());
                }
                said_in(inner, file, says);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| said_in(inner, file, says)),
        _ => {}
    }
}

#[test]
fn the_english_conversations_come_to_every_node_and_say_everything_that_can_be_said() {
    let (mut nodes, mut says) = flows();
    assert!(nodes.len() > 30 && says.len() > 100, "the flows were read");
    for (_, path, text) in files("en") {
        let played = play(&path, &text);
        for node in &played.nodes {
            nodes.remove(node);
        }
        for id in &played.said {
            says.remove(id);
        }
    }
    // The conversation begins in it, but no turn ends there.
    nodes.remove("start");
    nodes.remove("start-again");
    for (id, _) in OUT_OF_REACH {
        assert!(nodes.remove(id) || says.remove(id).is_some(), "{id} is reached now; take it off the list");
    }
    assert!(nodes.is_empty() && says.is_empty(), "not visited: {nodes:?}\nnot said: {says:?}");
}

#[test]
fn nobody_is_answered_in_another_language_who_did_not_ask_for_it() {
    let mut lost = Vec::new();
    for lang in languages() {
        for (name, path, text) in files(&lang) {
            let changed = play(&path, &text).langs.iter().any(|said| said.as_str() != lang);
            let known = [name.clone(), format!("{lang}/{name}")];
            if changed && !known.iter().any(|name| CHANGES.contains(&name.as_str())) {
                lost.push((lang.clone(), name));
            }
        }
    }
    assert!(lost.is_empty(), "answered in another language: {lost:?}");
}

#[test]
fn nothing_that_a_young_person_wrote_is_stored_in_any_of_them() {
    let mut seen = 0;
    for lang in languages() {
        for (name, path, text) in files(&lang) {
            let played = play(&path, &text);
            // A word or two may well be the name of a node.
            for written in played.written.iter().filter(|written| written.split_whitespace().count() > 2) {
                seen += 1;
                assert!(!played.stored.iter().any(|state| state.contains(written.as_str())), "{lang}/{name}");
            }
        }
    }
    assert!(seen > 100, "there were words to look for");
}

#[test]
fn a_file_with_a_slip_is_refused_not_half_read() {
    for (text, told) in [
        ("lang: en\nnow: 2026-11-23T10:00:00Z\n\nchid> hello\n", "nobody says"),
        ("lang: en\nnow: 2026-11-23T10:00:00Z\n\nwait> soon\n", "no span"),
        ("lang: en\n\nchild> hello\n", "no now"),
        ("lang: en\nnow: 2026-11-23T10:00:00Z\nchannel: fax\n", "fax"),
    ] {
        let error = text.parse::<Transcript>().err().expect("refused");
        assert!(error.contains(told), "{error}");
    }
}

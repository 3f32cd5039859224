//! Neutralising changes nothing of what people ordinarily write, in any of the languages that there are examples of.

use std::fs;

use helpbridge::{channels::Content, plain::plain, secret::MessageText};

use crate::support::source::root;

/// Where examples lie: those of the repository, and more where somebody put them.
const CORPORA: [&str; 3] = ["dialogues/triage/corpus", "shared/triage/corpus", "../shared/triage/corpus"];

#[test]
fn ordinary_sentences_of_every_language_stay_as_they_were_written() {
    let mut languages = std::collections::BTreeSet::new();
    let mut changed = Vec::new();
    for folder in CORPORA {
        let Ok(entries) = fs::read_dir(root().join(folder)) else { continue };
        for entry in entries {
            let path = entry.expect("readable").path();
            if path.extension().is_none_or(|extension| extension != "tsv") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("UTF-8");
            for sentence in text.lines().filter_map(|line| line.split('\t').next_back()) {
                if plain(sentence) != sentence {
                    changed.push(format!("{}: {}", path.display(), sentence.escape_unicode()));
                }
            }
            languages.insert(path.file_stem().expect("a name").to_owned());
        }
    }
    assert!(languages.len() >= 5, "{languages:?}");
    assert!(changed.is_empty(), "{} sentences\n{}", changed.len(), changed[..changed.len().min(20)].join("\n"));
}

#[test]
fn the_one_way_in_takes_away_what_hides() {
    let text = MessageText::new("k\u{200b}i\u{202e}ll\u{0}\r\nme\u{1b}[2J".to_owned());
    assert_eq!(text.expose(), "kill\nme[2J");
    let text: MessageText = serde_json::from_str("\"a\\u202eb\"").expect("a text");
    assert_eq!(text.expose(), "ab");
    let (Content::Text(text), false) = Content::words("\u{feff}hi") else { panic!("words are words") };
    assert_eq!(text.expose(), "hi");
}

//! Holds the words of a language against its texts: what stands on a button works when it is typed, and what must
//! work at any time is there.

use crate::lang::Lang;

use super::super::{load::Dialogues, problem::Problem, problem::shown, signal::Signal};
use super::message::Messages;

/// The words that texts tell young people to send, with what they must mean.
const TOLD: &[(&str, Signal)] = &[
    ("word-hide", Signal::Hide),
    ("word-help", Signal::HelpWord),
    ("word-stop", Signal::Stop),
    ("word-delete", Signal::Delete),
];

/// Buttons that are answers in one place only, and so need not work when typed elsewhere.
const ONE_PLACE: &[&str] = &["btn-help-open"];

/// Checks one language.
pub fn check(lang: Lang, own: &Messages, dialogues: &Dialogues, problems: &mut Vec<Problem>) {
    let path = format!("words/{lang}.toml");
    let Some(words) = dialogues.words.get(&lang) else {
        let fix = "write what people say in this language; words/en.toml shows how";
        problems.push(Problem::at(path, 0, "W-MISSING", "the language has texts but no words", fix));
        return;
    };
    let text = |id: &str| -> Option<&String> { own.0.get(id)?.texts.first()?.readings.first() };
    for (id, signal) in TOLD {
        let Some(word) = text(id) else { continue };
        if !words.means(word).has(*signal) {
            problems.push(Problem::at(
                &path,
                0,
                "W-TOLD",
                format!("{id} is {}, but that word does not mean {}", shown(word), signal.as_str()),
                format!("add it to [say.{}] whole", signal.as_str()),
            ));
        }
    }
    for (id, message) in own.0.iter().filter(|(id, _)| id.starts_with("btn-") && !ONE_PLACE.contains(&id.as_str())) {
        let Some(signal) = Signal::named(&id["btn-".len()..]) else {
            let reason = format!("{id} is a button for nothing");
            problems.push(Problem::at(&message.file, message.line, "T-BUTTON", reason, "name it after a signal"));
            continue;
        };
        let Some(label) = text(id) else { continue };
        if !words.means(label).has(signal) {
            problems.push(Problem::at(
                &path,
                0,
                "W-BUTTON",
                format!("{} of {id} does nothing when it is typed", shown(label)),
                format!("add it to [say.{}] whole", signal.as_str()),
            ));
        }
    }
    if let Some(english) = dialogues.words.get(&Lang::EN) {
        for signal in english.intents().filter(|signal| !words.intents().any(|own| own == *signal)) {
            problems.push(Problem::at(
                &path,
                0,
                "W-INTENT",
                format!("nothing means {}", signal.as_str()),
                format!("add [say.{}]", signal.as_str()),
            ));
        }
    }
    // Words that hide or reveal must be the whole message: a weather report must not lift a cover.
    for signal in [Signal::Hide, Signal::HelpWord] {
        if words.has_phrase(signal) {
            problems.push(Problem::at(
                &path,
                0,
                "W-HIDE",
                format!("{} is looked for inside longer messages", signal.as_str()),
                "keep only `whole` for it",
            ));
        }
    }
    if words.never.is_empty() || words.not_first.is_empty() {
        let fix = "list phrases that texts of this language must never hold, and words that must not come first";
        problems.push(Problem::at(&path, 0, "W-NEVER", "no list of banned phrases", fix));
    }
}

//! Holds the words of a language against its texts: what stands on a button works when it is typed, and what must
//! work at any time is there.

use crate::lang::Lang;

use super::super::{
    load::Dialogues,
    problem::Problem,
    problem::shown,
    signal::{Signal, Signals},
};
use super::{letters, message::Messages};

/// The words that texts tell young people to send, with what they must mean.
const TOLD: &[(&str, Signal)] = &[
    ("word-hide", Signal::Hide),
    ("word-help", Signal::HelpWord),
    ("word-stop", Signal::Stop),
    ("word-delete", Signal::Delete),
];

/// Buttons that are answers in one place only, and so need not work when typed elsewhere.
const ONE_PLACE: &[&str] = &[
    "btn-help-open",
    "btn-go-on",
    "btn-not-now",
    "btn-free",
    "btn-share",
    "btn-share-fresh",
    "btn-connect",
    "btn-leave-line",
    "btn-end-it",
    "btn-stay",
    "btn-new-person",
];

/// The longest name of a language, in characters.
const LONGEST_NAME: usize = 40;

/// The fewest phrases that a language bans: what is asked for, promised and blamed takes more than a handful.
const FEWEST_NEVER: usize = 10;

/// The fewest ways to say each thing that may be said at any time: nobody looks for the one word that works.
const FEWEST_WAYS: usize = 10;

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
    let flows = &dialogues.flows;
    let any_time = flows.first.iter().chain(&flows.always).fold(Signals::default(), |all, rule| all.and(rule.on));
    for signal in words.intents().filter(|signal| any_time.has(*signal)) {
        let ways = words.ways(signal);
        if ways < FEWEST_WAYS {
            problems.push(Problem::at(
                &path,
                0,
                "W-FEW",
                format!("{} can be said in {ways} ways only", signal.as_str()),
                format!("write {FEWEST_WAYS} or more in [say.{}]", signal.as_str()),
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
    // These stand on buttons, as texts do.
    let latin = letters::is_latin(own);
    for name in words.shown_names() {
        let mut wrong =
            |_: &'static str, reason: String, fix: &str| problems.push(Problem::at(&path, 0, "W-NAME", reason, fix));
        letters::check("the name of a language", name, latin && name != words.name, &mut wrong);
        if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_numeric) {
            wrong("", format!("{} is no name of a language", shown(name)), "write letters only, 40 at most");
        }
    }
    if words.never.len() < FEWEST_NEVER || words.not_first.is_empty() {
        let fix = "list phrases that texts of this language must never hold, and words that must not come first";
        problems.push(Problem::at(
            &path,
            0,
            "W-NEVER",
            format!("fewer than {FEWEST_NEVER} banned phrases, or no words that must not come first"),
            fix,
        ));
    }
}

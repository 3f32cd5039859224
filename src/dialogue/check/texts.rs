//! Holds the texts of a language against English and against the rules for words that children read.
//!
//! The limits are those of the conversation's safety rules C1, C4, C6, C9 and D2: at most 60 words a bubble and 15 a
//! sentence, one question, no digits but 112 where it is worded as "in many places", nothing that promises what we
//! cannot keep.

use std::collections::BTreeSet;

use crate::lang::Lang;

use super::super::{
    flows::Flows,
    problem::{Problem, shown},
    rule::{Press, Words as Said},
    words::{Words, fold},
};
use super::{
    lengths, letters,
    longest::{Longest, expand, literal},
    message::{Message, Messages, Text},
};

/// The most characters of any text.
const MOST_CHARS: usize = 700;
/// The variables that are dialled.
const NUMBERS: [&str; 3] = ["emergency", "number", "textnumber"];
/// How much of a message shows on a lock screen (safety rule D2).
const PREVIEW: usize = 40;

/// The variables that the program fills in: from the directory and the settings, never from what was written.
const VARIABLES: &[&str] = &[
    "known",
    "emergency",
    "number",
    "textnumber",
    "helpline",
    "country",
    "language",
    "languages",
    "english",
    "app",
    "url",
    "about",
    "removal",
    "minutes",
    "state",
    "hours",
    "opens",
    "time",
    "day",
    "cost",
    "bill",
    "keyword",
    "date",
    "from",
    "to",
    "counsellor",
    "position",
    "reporting",
];

/// The only messages that may hold digits, and the only digits: 112, worded as "in many places" (safety rule B3).
const WITH_112: &[&str] = &["open-hello", "emergency-no-country", "country-refused", "emergency-bar-unknown"];

/// Phrases that ask who or where a child is (safety rule A3), folded.
const ASKS: &[&str] = &[
    "what is your name",
    "whats your name",
    "what s your name",
    "tell me your name",
    "your full name",
    "your last name",
    "your address",
    "your home address",
    "where do you live",
    "what school",
    "which school",
    "name of your school",
    "your school name",
    "how old are you",
    "what is your age",
    "whats your age",
    "what s your age",
    "your birthday",
    "your phone number",
    "what is your number",
    "whats your number",
    "send a photo",
    "send me a photo",
    "send a picture",
    "send me a picture",
    "send a pic",
    "a photo of you",
    "a picture of you",
    "who did it",
    "who did this",
    "who hurt you",
];

/// Phrases that promise or push (safety rules C3 and C6), folded.
const PROMISES: &[&str] = &["nobody will know", "no one will know", "you must", "we will stop it", "i promise"];

/// Messages that the program itself asks for, besides those of the flows.
const OF_THE_PROGRAM: &[&str] = &[
    "any-repeat",
    "btn-call",
    "btn-emergency",
    "btn-hide",
    "btn-text",
    "btn-web",
    "danger-now",
    "emergency-bar",
    "emergency-bar-unknown",
    "live-someone",
    "noline-first",
    "open-ask",
    "open-draft",
    "opens-day",
    "opens-today",
    "opens-tomorrow",
    "option-age",
    "option-age-from",
    "option-age-to",
    "option-anywhere",
    "option-app",
    "option-bill",
    "option-call",
    "option-chat",
    "option-cost",
    "option-hours",
    "option-keyword",
    "option-languages",
    "option-old",
    "option-text",
    "option-web",
    "options-all-closed",
    "options-choose",
    "options-intro",
    "options-intro-next",
    "options-intro-other",
    "options-intro-silent",
    "picked-after",
    "picked-app",
    "picked-call",
    "picked-text",
    "picked-web",
    "push-neutral",
    "push-show",
    "service-off",
    "static-emergency",
    "static-hard",
    "static-soft",
    "still-here",
    "web-too-long",
    "weekday",
    "word-delete",
    "word-help",
    "word-hide",
    "word-stop",
];

/// Prefixes of messages that stand on pages, not in bubbles: labels need not be short sentences.
const LABELS: &[&str] = &[
    "btn-",
    "web-",
    "page-",
    "term-",
    "app-",
    "word-",
    "option-",
    "options-",
    "opens-",
    "weekday",
    "picked-",
    "feedback-",
];

/// What all messages of a language are held against.
struct Rules<'r> {
    lang: Lang,
    latin: bool,
    longest: &'r Longest,
    words: Option<&'r Words>,
}

/// Checks one language.
pub fn check(
    lang: Lang,
    own: &Messages,
    english: &Messages,
    flows: &Flows,
    longest: &Longest,
    words: Option<&Words>,
    problems: &mut Vec<Problem>,
) {
    let folder = format!("texts/{lang}");
    let rules = Rules { lang, latin: letters::is_latin(own), longest, words };
    for (id, reference) in &english.0 {
        let Some(message) = own.0.get(id) else {
            let file = reference.file.replacen("texts/en", &folder, 1);
            problems.push(Problem::at(file, 0, "T-MISSING", format!("{id} has no text"), "write it; English has it"));
            continue;
        };
        same(id, message, reference, problems);
    }
    for (id, message) in &own.0 {
        if !english.0.contains_key(id) {
            problems.push(Problem::at(
                &message.file,
                message.line,
                "T-EXTRA",
                format!("{} is no message of English", shown(id)),
                "take it out, or correct the id",
            ));
        }
        one(id, message, own, &rules, problems);
    }
    if lang == Lang::EN {
        wanted(english, flows, problems);
    }
}

/// Every message that is asked for exists, and every message that exists is asked for.
fn wanted(english: &Messages, flows: &Flows, problems: &mut Vec<Problem>) {
    let mut asked: BTreeSet<&str> = OF_THE_PROGRAM.iter().copied().collect();
    let choices = flows.nodes.values().flat_map(|node| &node.choices);
    let of_rules = flows.rules().flat_map(|rule| rule.choices.iter().flatten());
    let labels: Vec<&str> = choices
        .chain(of_rules)
        .filter_map(|choice| match &choice.what {
            Press::Signal(_, label) => Some(label.as_str()),
            _ => None,
        })
        .collect();
    for rule in flows.rules() {
        for say in &rule.say {
            if let Said::Message(id) = &say.what {
                asked.insert(id);
                if !english.0.contains_key(id) {
                    problems.push(Problem::at(
                        &rule.file,
                        rule.line,
                        "F-TEXT",
                        format!("there is no message {}", shown(id)),
                        "write it in texts/en, or correct the id",
                    ));
                }
            }
        }
        for choice in rule.choices.iter().flatten() {
            label(choice.label(), &rule.file, rule.line, english, problems);
        }
    }
    for node in flows.nodes.values() {
        for choice in &node.choices {
            label(choice.label(), &node.file, node.line, english, problems);
        }
    }
    asked.extend(labels);
    for id in OF_THE_PROGRAM.iter().filter(|id| !english.0.contains_key(**id)) {
        problems.push(Problem::at(
            "texts/en",
            0,
            "T-MISSING",
            format!("{id} has no text"),
            "write it; the program says it",
        ));
    }
    let referred: BTreeSet<&String> = english.0.values().flat_map(|message| &message.references).collect();
    for (id, message) in &english.0 {
        let used = asked.contains(id.as_str()) || referred.contains(id);
        if !used && !["btn-", "web-", "term-", "page-", "app-", "practice-"].iter().any(|prefix| id.starts_with(prefix))
        {
            problems.push(Problem::at(
                &message.file,
                message.line,
                "T-UNUSED",
                format!("nothing ever says {id}"),
                "say it in a flow or take it out",
            ));
        }
    }
}

fn label(label: Option<&str>, file: &str, line: usize, english: &Messages, problems: &mut Vec<Problem>) {
    if let Some(label) = label
        && !english.0.contains_key(label)
    {
        let reason = format!("there is no message {} for a button", shown(label));
        problems.push(Problem::at(file, line, "F-TEXT", reason, "write it in texts/en/buttons.ftl"));
    }
}

/// A translation has the same holes, the same choices and the same attributes as English.
fn same(id: &str, message: &Message, english: &Message, problems: &mut Vec<Problem>) {
    let mut problem = |code, reason: String, fix: &str| {
        problems.push(Problem::at(&message.file, message.line, code, reason, fix));
    };
    let list = |set: &BTreeSet<String>| set.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ");
    if message.variables != english.variables {
        problem(
            "T-VARIABLES",
            format!("{id} uses {}; English uses {}", list(&message.variables), list(&english.variables)),
            "use the same variables: what one language tells, all tell",
        );
    }
    for (own, reference) in message.texts.iter().zip(&english.texts) {
        let count = |text: &Text| {
            let count = |name: &str| text.readings.iter().any(|reading| reading.contains(&format!("{{{name}}}")));
            NUMBERS.map(count)
        };
        if own.attribute != reference.attribute {
            continue;
        }
        let order = |text: &Text| -> Vec<String> {
            text.variables.iter().filter(|name| NUMBERS.contains(&name.as_str())).cloned().collect()
        };
        let part = if own.attribute.is_empty() { id.to_owned() } else { format!("{id}.{}", own.attribute) };
        if count(own) != count(reference) {
            let fix = "let the text name the same numbers as the English one";
            problem("T-NUMBERS", format!("{part} does not name the numbers that English names"), fix);
        } else if order(own) != order(reference) {
            let fix = "name them in the order of the English text, so that neither stands in the other's place";
            problem("T-NUMBERS", format!("{part} names ${} first", order(own)[0]), fix);
        }
    }
    if message.references != english.references {
        problem("T-REFERENCES", format!("{id} refers to other messages than English does"), "refer to the same ones");
    }
    if message.selectors != english.selectors {
        problem(
            "T-CHOICE",
            format!("{id} chooses by other words than English does"),
            "keep the keys in [ ] and the * as they are",
        );
    }
    if message.again != english.again {
        problem(
            "T-AGAIN",
            format!("{id} and English do not both have .again"),
            "give both other words for the second time",
        );
    }
}

/// The rules for one message by itself.
fn one(id: &str, message: &Message, own: &Messages, rules: &Rules<'_>, problems: &mut Vec<Problem>) {
    let Rules { lang, latin, longest, words } = *rules;
    let mut problem = |code, reason: String, fix: &str| {
        problems.push(Problem::at(&message.file, message.line, code, reason, fix));
    };
    for name in message.variables.iter().filter(|name| !VARIABLES.contains(&name.as_str())) {
        problem(
            "T-VARIABLE",
            format!("{id} uses ${name}, which the program never fills in"),
            "use the variables of docs/translating.md; nothing that was written is ever said back",
        );
    }
    for name in &message.functions {
        problem("T-FUNCTION", format!("{id} uses {name}"), "use plain text, variables and messages only");
    }
    for other in message.references.iter().filter(|other| !own.0.contains_key(*other)) {
        problem(
            "T-REFERENCES",
            format!("{id} refers to {}, which is no message", shown(other)),
            "correct the name in { }",
        );
    }
    if own.goes_round(id) {
        problem(
            "T-CIRCLE",
            format!("{id} refers to itself, maybe through others"),
            "write the words out in one of them",
        );
    }
    if message.many {
        problem("T-MANY", format!("{id} can read in more than 64 ways"), "choose less often in one message");
    }
    let label = LABELS.iter().any(|prefix| id.starts_with(prefix));
    let mut seen = BTreeSet::new();
    for text in &message.texts {
        if text.attribute == "again"
            && message.texts.iter().any(|t| t.attribute.is_empty() && t.readings == text.readings)
        {
            problem("T-SAME", format!("{id} has the same words in .again"), "write other words for the second time");
        }
        for reading in &text.readings {
            if !seen.insert(reading.clone()) {
                continue;
            }
            let full = expand(reading, own, longest, true, 0);
            let short = expand(reading, own, longest, false, 0);
            let literal = literal(reading);
            letters::check(id, &literal, latin, &mut problem);
            if let Some(words) = words {
                letters::script(id, &literal, &words.name, &mut problem);
            }
            if full.chars().count() > MOST_CHARS {
                problem("T-LONG", format!("{id} is longer than {MOST_CHARS} characters"), "cut it");
            }
            let allowed = WITH_112.contains(&id) && literal.matches("112").count() <= 1;
            let rest = if allowed { literal.replacen("112", "", 1) } else { literal.clone() };
            if rest.chars().any(char::is_numeric) {
                problem(
                    "T-DIGITS",
                    format!("{id} holds digits"),
                    "numbers come from the directory: write { $emergency } or { $number }; 112 stands in four messages only",
                );
            }
            if !label {
                lengths::check(id, &full, &short, &mut problem);
                letters::tone(id, &full, &mut problem);
            }
            if let Some(words) = words {
                phrases(id, [&full, &short], label, words, &mut problem);
            }
            if lang == Lang::EN {
                asks(id, &full, &mut problem);
            }
        }
        if WITH_112.contains(&id) && message.selectors.contains_key("known") {
            let both = |reading: &String| reading.contains("112") == reading.contains("{emergency}");
            if text.readings.iter().any(both) || !text.readings.iter().any(|r| r.contains("{emergency}")) {
                let fix = "write 112 under [no], and { $emergency } under [yes]";
                problem("T-112", format!("{id} must name one number in each of its texts"), fix);
            }
        }
        if WITH_112.contains(&id) && text.attribute.is_empty() && !text.readings.iter().any(|r| r.contains("112")) {
            problem("T-112", format!("{id} must name 112"), "write 112 as digits, worded as working in many places");
        }
    }
}

/// What English texts never say, whatever the list in words/en.toml holds: a change of that list must not be enough to
/// ask a child who they are, or to promise what nobody can keep. The other languages have their lists alone.
fn asks(id: &str, full: &str, problem: &mut letters::Report<'_>) {
    let folded = fold(full).join(" ");
    let said = |phrase: &&&str| format!(" {folded} ").contains(&format!(" {phrase} "));
    if let Some(phrase) = ASKS.iter().find(said) {
        let fix = "take it out: nothing that tells who a child is may be asked for";
        problem("T-ASKS", format!("{id} says {}", shown(phrase)), fix);
    }
    if let Some(phrase) = PROMISES.iter().find(said) {
        problem("T-BANNED", format!("{id} says {}", shown(phrase)), "say it without that phrase");
    }
}

/// Phrases that must never be said, and those that must not show on a lock screen.
fn phrases(id: &str, [full, short]: [&str; 2], label: bool, words: &Words, problem: &mut letters::Report<'_>) {
    // Without the names of services: what they are called is not for us to mend.
    let folded = fold(short);
    for never in &words.never {
        if folded.windows(never.len()).any(|part| part == never.as_slice()) {
            problem("T-BANNED", format!("{id} says {}", shown(&never.join(" "))), "say it without that phrase");
        }
    }
    // An answer may name what was asked about, and an emergency has no time for tact.
    let about_numbers = ["emergency", "danger"].iter().any(|part| id.contains(part))
        || ["static-", "any-", "friend-", "adult-", "offender-"].iter().any(|prefix| id.starts_with(prefix));
    let beginning: String = full.chars().take(PREVIEW).collect();
    let folded = fold(&beginning);
    if let Some(found) = words.not_first.iter().find(|w| folded.windows(w.len()).any(|part| part == w.as_slice()))
        && !label
        && !about_numbers
    {
        problem(
            "T-PREVIEW",
            format!("{id} begins with {}, which shows on a lock screen", shown(&found.join(" "))),
            "put plain words first",
        );
    }
}

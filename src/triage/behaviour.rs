//! What must leave a verdict alone, and what must change it: names, ages, genders, spelling noise, "lol", quotation
//! marks, denial. The sentences stand in `tests/fixtures/triage/behaviour.tsv`, a file for translators.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{
    Urgency,
    rules::Says,
    tests::{file, shipped},
};
use crate::lang::Lang;

/// A sentence for each way through the choices in `{a|b}`.
fn ways(template: &str) -> Vec<String> {
    let Some((before, rest)) = template.split_once('{') else { return vec![template.to_owned()] };
    let (choices, after) = rest.split_once('}').expect("a choice has an end");
    let ends = ways(after);
    let of = |choice: &str| ends.iter().map(|end| format!("{before}{choice}{end}")).collect::<Vec<_>>();
    choices.split('|').flat_map(of).collect()
}

/// What a thumb, a mood or a keyboard adds without changing what is said.
fn noise(text: &str) -> Vec<String> {
    let last = text.chars().last().unwrap_or_default();
    let stretched = format!("{text}{last}{last}");
    vec![
        text.to_owned(),
        text.to_uppercase(),
        format!("{text}!!!"),
        format!("  {}  ", text.replace(' ', "  ")),
        format!("{text} 😭"),
        format!("\u{200b}{text}\u{feff}"),
        if last.is_alphabetic() { stretched } else { text.to_owned() },
    ]
}

/// Laughter beside a cry for help: it may cost a level, but whoever laughs is still asked.
fn laughed_at(text: &str) -> Vec<String> {
    vec![format!("{text} lol"), format!("haha {text}"), format!("{text} 😂")]
}

/// The level that laughter may leave.
fn lower(level: Urgency) -> Urgency {
    if level == Urgency::Emergency { Urgency::Urgent } else { Urgency::Concern }
}

#[test]
fn names_ages_genders_and_noise_leave_the_verdict_alone_and_denial_changes_it() {
    let (mut wrong, mut languages, mut count) = (Vec::new(), Vec::new(), 0_usize);
    let cases = file("tests/fixtures/triage/behaviour.tsv");
    for line in cases.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let [level, lang, template] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        let spoken: Lang = lang.parse().expect("a language");
        for text in ways(template) {
            let mut readings = noise(&text);
            if level == "below" {
                // Tears beside a denial are no noise.
                readings.retain(|reading| !reading.contains('😭'));
            } else {
                readings.push(format!("\"{text}\""));
                let meant = if level == "emergency" { Urgency::Emergency } else { Urgency::Urgent };
                for reading in laughed_at(&text) {
                    count += 1;
                    let called = shipped().assess(&reading, spoken, &[]).urgency;
                    if called < lower(meant) {
                        wrong.push(format!("{lang}: {reading:?} should be {level} or one below, is {called:?}"));
                    }
                }
            }
            for reading in readings {
                count += 1;
                let called = shipped().assess(&reading, spoken, &[]).urgency;
                let holds = match level {
                    "emergency" => called == Urgency::Emergency,
                    "urgent" => called >= Urgency::Urgent,
                    "below" => called < Urgency::Urgent,
                    other => panic!("no level {other}"),
                };
                if !holds {
                    wrong.push(format!("{lang}: {reading:?} should be {level}, is {called:?}"));
                }
            }
        }
        languages.push(lang);
    }
    languages.dedup();
    assert!(languages.len() >= 22 && count > 3_000, "{} languages, {count} sentences", languages.len());
    // No danger is missed. A bare denial ("I don't want to die"), a game or a film may still alarm, which is the safe side, in
    // one of thirty.
    let (alarmed, missed): (Vec<_>, Vec<_>) = wrong.iter().partition(|line| line.contains("should be below"));
    assert!(missed.is_empty(), "{} of {count}:\n{}", missed.len(), wrong.join("\n"));
    assert!(alarmed.len() * 30 <= count, "{} of {count}:\n{}", alarmed.len(), wrong.join("\n"));
}

/// A floor holds whatever is written around it and however loudly.
#[test]
fn floors_hold_in_every_language_whatever_the_noise() {
    let (mut wrong, mut count) = (Vec::new(), 0_usize);
    for (lang, level, sentence) in floors() {
        let loud = noise(&sentence).into_iter().map(|reading| (reading, level));
        let laughing = laughed_at(&sentence).into_iter().map(|reading| (reading, lower(level)));
        for (reading, least) in loud.chain(laughing) {
            count += 1;
            let called = shipped().assess(&reading, lang, &[]).urgency;
            if called < least {
                wrong.push(format!("{lang}: {reading:?} is {called:?}, not {least:?}"));
            }
        }
    }
    assert!(count > 5_000, "{count}");
    // Stretched and shouted, a word here and there is no longer the one that it was.
    assert!(wrong.len() * 100 <= count, "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The sentences of the rules that are floors.
fn floors() -> Vec<(Lang, Urgency, String)> {
    let mut found = Vec::new();
    for set in shipped().sets() {
        for rule in set.rules.iter().filter(|rule| rule.must) {
            if let Says::Level(level) = rule.says {
                found.extend(rule.fires.iter().map(|sentence| (set.lang, level, sentence.clone())));
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Bytes, scripts, emoji and four kilobytes of it.
    #[test]
    fn nothing_that_can_be_sent_stops_it(bytes in vec(any::<u8>(), 0..120), script in select(SCRIPTS), text in "\\PC{0,60}", times in 1_usize..30) {
        for message in [String::from_utf8_lossy(&bytes).into_owned(), format!("{script}{text}").repeat(times)] {
            let cut: String = message.chars().scan(0, |size, c| { *size += c.len_utf8(); (*size <= 4096).then_some(c) }).collect();
            let verdict = shipped().assess(&cut, Lang::EN, &[]);
            prop_assert!((verdict.scores.iter().sum::<f32>() - 1.0).abs() < 1e-4);
        }
    }
}

/// Beginnings in the scripts of our languages and in some that nobody reads here.
const SCRIPTS: &[&str] = &[
    "",
    "i want ",
    "je suis ",
    "أنا ",
    "من ",
    "میں ",
    "मैं ",
    "আমি ",
    "እኔ ",
    "我想",
    "я ",
    "ᚠᚢᚦ ",
    "ไทย",
    "😀👨‍👩‍👧‍👦",
    "a\u{301}\u{301}\u{301}",
    "\u{202e}",
    "i took (",
    "....",
    "{ $country }",
    "<script>",
    "ｆｕｌｌ ",
    "k1ll ",
    "\u{0}",
    "*",
    "aaaaaaaaaa",
];

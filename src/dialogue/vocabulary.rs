//! Reads the words of a rule, each into its meaning, or says which word is unknown and what is known.

use serde_spanned::Spanned;

use crate::{directory::Reach, triage::Urgency};

use super::{
    flows::RuleFile,
    problem::{Problem, line_of, shown},
    rule::{Act, Change, ChoiceRule, Counter, Fact, Guard, Press, Rule, Say, Test, Words},
    signal::{Signal, Signals},
    state::CountryKnown,
};

/// The file that is being read.
pub(super) struct Place<'a> {
    /// Its path.
    pub path: &'a str,
    /// Its content, to find lines in.
    pub text: &'a str,
}

impl Place<'_> {
    fn problem(&self, word: &Spanned<String>, code: &'static str, kind: &str, known: &str) -> Problem {
        Problem::at(
            self.path,
            line_of(self.text, word.span().start),
            code,
            format!("there is no {kind} {}", shown(word.get_ref())),
            format!("use one of: {known}"),
        )
    }
}

/// Reads a rule. `enter` says that it is one of a node's `enter` rules, which have no `on`.
pub(super) fn rule(place: &Place<'_>, line: usize, file: RuleFile, enter: bool, problems: &mut Vec<Problem>) -> Rule {
    let mut on = Signals::default();
    for word in &file.on {
        match word.get_ref().as_str() {
            "*" => on = Signal::ALL.iter().fold(on, |set, signal| set.with(*signal)),
            name => match Signal::named(name) {
                Some(signal) => on.add(signal),
                None => problems.push(place.problem(word, "F-SIGNAL", "signal", &names(Signal::ALL, Signal::as_str))),
            },
        }
    }
    if enter != file.on.is_empty() {
        let (reason, fix) = if enter {
            ("an enter rule has `on`", "leave `on` out: it applies when the talk comes here")
        } else {
            ("a rule without `on` never applies", "say on what it applies")
        };
        problems.push(Problem::at(place.path, line, "F-ON", reason, fix));
    }
    let says = !file.say.is_empty() || file.go.is_some() || file.quiet || !file.acts.is_empty();
    if !says {
        problems.push(Problem::at(
            place.path,
            line,
            "F-SILENT",
            "the rule says nothing and goes nowhere",
            "add say or go, or quiet = true for something that the young person did not do",
        ));
    }
    Rule {
        file: place.path.to_owned(),
        line,
        on,
        when: file.when.iter().filter_map(|word| guard(place, word, word.get_ref(), problems)).collect(),
        say: file.say.iter().filter_map(|word| say(place, word, problems)).collect(),
        set: file.set.iter().filter_map(|word| change(place, word, problems)).collect(),
        acts: file
            .acts
            .iter()
            .filter_map(|word| {
                let act = Act::named(word.get_ref());
                if act.is_none() {
                    problems.push(place.problem(word, "F-DO", "act", &names(Act::ALL, Act::as_str)));
                }
                act
            })
            .collect(),
        go: file.go.map(Spanned::into_inner),
        choices: file.choices.map(|list| choices(place, &list, problems)),
        aside: file.aside,
        quiet: file.quiet,
    }
}

/// Reads a list of choices.
pub(super) fn choices(place: &Place<'_>, list: &[Spanned<String>], problems: &mut Vec<Problem>) -> Vec<ChoiceRule> {
    list.iter().filter_map(|word| choice(place, word, problems)).collect()
}

/// `signal`, `signal as label`, `@list`, each with ` if guard and guard`.
fn choice(place: &Place<'_>, word: &Spanned<String>, problems: &mut Vec<Problem>) -> Option<ChoiceRule> {
    let (what, only) = conditions(place, word, problems);
    let what = match what {
        "@offers" => Press::Offers,
        "@ways" => Press::Ways,
        "@countries" => Press::Countries,
        "@candidates" => Press::Candidates,
        "@languages" => Press::Languages,
        other => {
            let (name, label) = match other.split_once(" as ") {
                Some((name, label)) => (name.trim(), label.trim().to_owned()),
                None => (other, format!("btn-{other}")),
            };
            let Some(signal) = Signal::named(name) else {
                problems.push(place.problem(
                    word,
                    "F-CHOICE",
                    "choice",
                    &format!(
                        "@offers, @ways, @countries, @candidates, @languages, {}",
                        names(Signal::ALL, Signal::as_str)
                    ),
                ));
                return None;
            };
            Press::Signal(signal, label)
        }
    };
    Some(ChoiceRule { what, only })
}

/// `id`, `~id`, `@offers`, `@picked`, each with ` if guard and guard`.
fn say(place: &Place<'_>, word: &Spanned<String>, problems: &mut Vec<Problem>) -> Option<Say> {
    let (what, only) = conditions(place, word, problems);
    let (soft, what) = what.strip_prefix('~').map_or((false, what), |rest| (true, rest));
    let what = match what {
        "@offers" => Words::Offers,
        "@picked" => Words::Picked,
        id if !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') => {
            Words::Message(id.to_owned())
        }
        _ => {
            problems.push(place.problem(
                word,
                "F-SAY",
                "message id",
                "lower-case letters, digits and hyphens, @offers, @picked",
            ));
            return None;
        }
    };
    Some(Say { what, soft, only })
}

/// Splits off ` if guard and guard`.
fn conditions<'w>(place: &Place<'_>, word: &'w Spanned<String>, problems: &mut Vec<Problem>) -> (&'w str, Vec<Guard>) {
    match word.get_ref().split_once(" if ") {
        None => (word.get_ref().as_str(), Vec::new()),
        Some((what, rest)) => {
            let only = rest.split(" and ").filter_map(|text| guard(place, word, text.trim(), problems)).collect();
            (what.trim(), only)
        }
    }
}

fn guard(place: &Place<'_>, word: &Spanned<String>, text: &str, problems: &mut Vec<Problem>) -> Option<Guard> {
    let (not, text) = text.strip_prefix('!').map_or((false, text), |rest| (true, rest));
    let asked = test(text);
    if asked.is_none() {
        problems.push(place.problem(
            word,
            "F-GUARD",
            "guard",
            &format!(
                "country-known, country-refused, level-concern, level-urgent, level-emergency, checked, limits, \
                 reach=silent, with-person, at:NODE, with:SIGNAL, misses=N, asked>=N, {}",
                names(Fact::ALL, Fact::as_str)
            ),
        ));
    }
    asked.map(|test| Guard { not, test })
}

fn test(text: &str) -> Option<Test> {
    if let Some(node) = text.strip_prefix("at:") {
        return Some(Test::At(node.to_owned()));
    }
    if let Some(signal) = text.strip_prefix("with:") {
        return Signal::named(signal).map(Test::With);
    }
    if let Some((name, number)) = text.split_once(">=") {
        return Some(Test::Counter(Counter::named(name)?, small(number)?, true));
    }
    if let Some((name, value)) = text.split_once('=') {
        return match name {
            "reach" => reach(value).map(Test::Reach),
            _ => Some(Test::Counter(Counter::named(name)?, small(value)?, false)),
        };
    }
    Some(match text {
        "country-known" => Test::Country(CountryKnown::Known),
        "country-refused" => Test::Country(CountryKnown::Refused),
        "level-concern" => Test::Level(Urgency::Concern),
        "level-urgent" => Test::Level(Urgency::Urgent),
        "level-emergency" => Test::Level(Urgency::Emergency),
        "checked" => Test::Checked,
        "limits" => Test::Limits,
        "with-person" => Test::WithPerson,
        _ => Test::Fact(Fact::named(text)?),
    })
}

fn change(place: &Place<'_>, word: &Spanned<String>, problems: &mut Vec<Problem>) -> Option<Change> {
    let text = word.get_ref().as_str();
    let found = match text {
        "checked" => Some(Change::Checked),
        "limits" => Some(Change::Limits),
        "level=lower" => Some(Change::Lower),
        "level=concern" => Some(Change::Raise(Urgency::Concern)),
        "level=urgent" => Some(Change::Raise(Urgency::Urgent)),
        "level=emergency" => Some(Change::Raise(Urgency::Emergency)),
        "country=known" => Some(Change::Country(CountryKnown::Known)),
        "country=refused" => Some(Change::Country(CountryKnown::Refused)),
        _ => match (text.split_once('='), text.strip_suffix("+1")) {
            (Some(("reach", value)), _) => reach(value).map(Change::Reach),
            (Some((name, value)), _) => Counter::named(name).zip(small(value)).map(|(c, n)| Change::Counter(c, n)),
            (None, Some(name)) => Counter::named(name).map(Change::More),
            (None, None) => None,
        },
    };
    if found.is_none() {
        problems.push(place.problem(
            word,
            "F-SET",
            "change",
            "level=concern, level=urgent, level=emergency, level=lower, country=known, country=refused, reach=silent, \
             reach=no-credit, checked, limits, misses=N, misses+1, asked=N, asked+1, rude=N, rude+1",
        ));
    }
    found
}

fn reach(text: &str) -> Option<Reach> {
    match text {
        "any" => Some(Reach::Any),
        "silent" => Some(Reach::Silent),
        "no-credit" => Some(Reach::NoCredit),
        _ => None,
    }
}

fn small(text: &str) -> Option<u8> {
    text.parse().ok().filter(|n| *n <= Counter::MOST)
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> String {
    all.iter().map(|word| name(*word)).collect::<Vec<_>>().join(", ")
}

//! Reads the rule files; every mistake in them is told with its line and how to mend it.
//!
//! The form of the files is described in `dialogues/triage/FORMAT.md`.

use std::{collections::BTreeMap, fmt, ops::Range};

use serde::Deserialize;
use serde_spanned::Spanned;

use super::{
    About, Act, Leaf, Situation, Urgency, normal,
    pattern::{self, BadPattern, MOST_NODES, Node, WordId, Words},
    rules::{Anchors, MUSTS, Pattern, Rule, RuleSet, Says, SignalId, Try, Unless},
    window::ANY_WORD,
    words::Lexicon,
};
use crate::lang::Lang;

const MOST_FILE_BYTES: usize = 600_000;
const MOST_RULES: usize = 3_000;
const MOST_PATTERNS: usize = 300;
const MOST_MEMBERS: usize = 600;
const MOST_LETTERS: usize = 2_000;
const MOST_SIGNALS: usize = 120;
/// The most parts that all patterns of a file may come to once their classes are written out.
const MOST_WRITTEN_OUT: usize = 500_000;

/// A mistake in a rule file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// A short stable name of the kind of mistake.
    pub code: &'static str,
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub fix: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: error {} {}; fix: {}", self.file, self.line, self.code, self.reason, self.fix)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    lang: Spanned<Lang>,
    #[serde(default)]
    function_words: Vec<String>,
    #[serde(default)]
    negations: Vec<Spanned<String>>,
    #[serde(default)]
    clitics: Vec<String>,
    #[serde(default)]
    masked: Vec<String>,
    #[serde(default)]
    typos: Vec<String>,
    #[serde(default)]
    spelling: BTreeMap<String, String>,
    #[serde(default)]
    class: BTreeMap<String, Vec<Spanned<String>>>,
    #[serde(default)]
    rule: Vec<Spanned<RawRule>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    level: Option<Urgency>,
    act: Option<Act>,
    signal: Option<String>,
    #[serde(default)]
    must: bool,
    weight: Option<f32>,
    #[serde(default)]
    leaves: Vec<Leaf>,
    #[serde(default)]
    situation: Situation,
    about: Option<About>,
    #[serde(default)]
    at_home: bool,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
    #[serde(default = "yes")]
    negatable: bool,
    #[serde(default)]
    any: Vec<Spanned<String>>,
    #[serde(default)]
    unless: Vec<Spanned<String>>,
    #[serde(default)]
    fires: Vec<String>,
    #[serde(default)]
    quiet: Vec<String>,
}

fn yes() -> bool {
    true
}

/// The names of signals, shared by all files.
#[derive(Clone, Debug, Default)]
pub struct Signals(Vec<String>);

impl Signals {
    /// The bit of a signal, noted if it was not yet.
    pub fn noted(&mut self, name: &str) -> u128 {
        self.number(name).map_or(0, |at| 1 << at)
    }

    fn number(&mut self, name: &str) -> Option<SignalId> {
        if let Some(at) = self.0.iter().position(|n| n == name) {
            return SignalId::try_from(at).ok();
        }
        if self.0.len() >= MOST_SIGNALS {
            return None;
        }
        self.0.push(name.to_owned());
        SignalId::try_from(self.0.len() - 1).ok()
    }

    fn bits(&mut self, names: &[String]) -> Option<u128> {
        names.iter().try_fold(0, |bits, name| Some(bits | (1 << self.number(name)?)))
    }
}

/// Reads one file. The file's name without folder and ending must be its language.
pub fn rule_set(file: &str, content: &str, signals: &mut Signals) -> Result<RuleSet, Vec<Problem>> {
    let breaks = content.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
    let mut reading = Reading { file, breaks, written_out: 0, problems: Vec::new() };
    if content.len() > MOST_FILE_BYTES {
        reading.tell(0..0, "too-large", format!("the file has more than {MOST_FILE_BYTES} bytes"), "leave out rules");
        return Err(reading.problems);
    }
    let raw: File = match toml::from_str(content) {
        Ok(raw) => raw,
        Err(error) => {
            let at = error.span().unwrap_or(0..0);
            reading.tell(at, "form", error.message().to_owned(), "write it as dialogues/triage/FORMAT.md shows");
            return Err(reading.problems);
        }
    };
    let set = reading.rule_set(raw, signals);
    if reading.problems.is_empty() { Ok(set) } else { Err(reading.problems) }
}

struct Reading<'a> {
    file: &'a str,
    /// Where lines end: every rule asks for its line.
    breaks: Vec<usize>,
    /// The parts of all patterns so far.
    written_out: usize,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn line(&self, at: usize) -> usize {
        self.breaks.partition_point(|end| *end < at) + 1
    }

    fn tell(&mut self, at: Range<usize>, code: &'static str, mut reason: String, fix: &str) {
        let line = self.line(at.start);
        // Names of the file stand in it, and those can hold signs that a terminal would obey.
        if reason.contains(char::is_control) {
            reason = reason.replace(char::is_control, "\u{FFFD}");
        }
        self.problems.push(Problem { file: self.file.to_owned(), line, code, reason, fix: fix.to_owned() });
    }

    fn rule_set(&mut self, raw: File, signals: &mut Signals) -> RuleSet {
        let lang = *raw.lang.get_ref();
        let stem = self.file.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
        if stem != lang.as_str() {
            self.tell(
                raw.lang.span(),
                "lang",
                format!("the file is named {stem:?} and says {lang}"),
                "make both the same",
            );
        }
        let mut lexicon = Lexicon::default();
        let negations = self.nodes(&raw.negations, &mut lexicon, MOST_MEMBERS);
        let negation = lexicon.add_class("negation", negations);
        for (name, members) in &raw.class {
            let mut nodes = self.nodes(members, &mut lexicon, MOST_MEMBERS);
            let at = members.first().map_or(0..0, Spanned::span);
            if nodes.iter().map(Node::size).sum::<usize>() > MOST_NODES {
                let reason = format!("the class {name} comes to more than {MOST_NODES} parts");
                self.tell(at.clone(), "too-many", reason, "make it of fewer classes");
                nodes.clear();
            }
            if lexicon.class(name).is_some() {
                self.tell(at, "class", format!("there is already a class {name}"), "give it another name");
            }
            lexicon.add_class(name, nodes);
        }
        let folded = |words: Vec<String>| words.iter().flat_map(|w| normal::tokens(w)).collect::<Vec<_>>();
        lexicon.set_lists(&folded(raw.function_words), folded(raw.clitics), folded(raw.masked), &folded(raw.typos));

        for (writing, words) in raw.spelling {
            lexicon.add_spelling(&normal::tokens(&writing).concat(), normal::tokens(&words));
        }

        if raw.rule.len() > MOST_RULES {
            self.tell(0..0, "too-many", format!("more than {MOST_RULES} rules"), "join rules that say the same");
        }
        let mut rules: Vec<Rule> = Vec::with_capacity(raw.rule.len());
        let mut patterns = Vec::new();
        for spanned in raw.rule.into_iter().take(MOST_RULES) {
            let at = spanned.span();
            let raw = spanned.into_inner();
            if rules.iter().any(|r| r.id == raw.id) {
                self.tell(at.clone(), "id", format!("a second rule {:?}", raw.id), "give it another id");
            }
            let index = rules.len();
            for node in self.nodes(&raw.any, &mut lexicon, MOST_PATTERNS) {
                patterns.push(Pattern { node, rule: index });
            }
            let unless = self.nodes(&raw.unless, &mut lexicon, MOST_PATTERNS);
            if let Some(rule) = self.rule(at, raw, unless, lang, signals) {
                rules.push(rule);
            }
        }
        let by_anchor = anchors(&patterns, &lexicon);
        lexicon.finish();
        let bare = (0..rules.len()).filter(|at| rules[*at].bare).collect();
        RuleSet { lang, file: self.file.to_owned(), rules, bare, lexicon, patterns, by_anchor, negation }
    }

    fn nodes(&mut self, patterns: &[Spanned<String>], lexicon: &mut Lexicon, most: usize) -> Vec<Node> {
        if let Some(first) = patterns.get(most) {
            self.tell(first.span(), "too-many", format!("more than {most} entries"), "split the list");
        }
        let mut nodes = Vec::new();
        for pattern in patterns.iter().take(most) {
            let text = pattern.get_ref();
            if self.written_out > MOST_WRITTEN_OUT {
                // Told when it was passed; whatever follows would only cost time.
                break;
            }
            if text.len() > MOST_LETTERS {
                self.tell(pattern.span(), "too-long", format!("more than {MOST_LETTERS} bytes"), "split it");
                continue;
            }
            match pattern::parse(text, lexicon) {
                Ok(node) => {
                    self.written_out += node.size();
                    nodes.push(node);
                }
                Err(why) => {
                    if why == BadPattern::TooLarge {
                        self.written_out += MOST_NODES;
                    }
                    let reason = format!("the pattern {text:?} cannot be read: {why}");
                    self.tell(pattern.span(), "pattern", reason, "see the signs in dialogues/triage/FORMAT.md");
                }
            }
            if self.written_out > MOST_WRITTEN_OUT {
                let reason = format!("all patterns up to here come to more than {MOST_WRITTEN_OUT} parts");
                self.tell(pattern.span(), "too-many", reason, "use large classes in fewer patterns");
            }
        }
        nodes
    }

    fn rule(
        &mut self,
        at: Range<usize>,
        raw: RawRule,
        unless: Vec<Node>,
        lang: Lang,
        signals: &mut Signals,
    ) -> Option<Rule> {
        let before = self.problems.len();
        let id = raw.id;
        let form = id.strip_prefix(lang.as_str()).and_then(|rest| rest.strip_prefix('.'));
        let plain = |name: &str| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if !form.is_some_and(plain) {
            self.tell(at.clone(), "id", format!("the id {id:?} is not of the form {lang}.some-words"), "rename it");
        }
        let says = match (raw.level, raw.act, &raw.signal) {
            (Some(Urgency::None), None, None) => {
                self.tell(
                    at.clone(),
                    "says",
                    format!("{id}: none is no level"),
                    "give an act, such as act = \"smalltalk\"",
                );
                Says::Nothing
            }
            (Some(level), None, None) => Says::Level(level),
            (None, Some(act), None) => Says::Act(act),
            (None, None, Some(name)) => Says::Signal(signals.number(name)?),
            (None, None, None) if raw.about.is_some() => Says::Nothing,
            _ => {
                let reason = format!("{id}: a rule says one of level, act and signal, or only about");
                self.tell(at.clone(), "says", reason, "keep one of them");
                Says::Nothing
            }
        };
        let (Some(needs), Some(without)) = (signals.bits(&raw.needs), signals.bits(&raw.without)) else {
            self.tell(at, "too-many", format!("more than {MOST_SIGNALS} names of signals"), "use those there are");
            return None;
        };
        let bare = raw.any.is_empty();
        if bare && needs == 0 {
            self.tell(at.clone(), "empty", format!("{id} has neither any nor needs"), "say when it fires");
        }
        if matches!(says, Says::Signal(_)) && (needs | without) != 0 {
            self.tell(
                at.clone(),
                "signal",
                format!("{id}: a signal rests on words only"),
                "leave out needs and without",
            );
        }
        if raw.must && !matches!(says, Says::Level(_)) {
            self.tell(at.clone(), "must", format!("{id} must fire but has no level"), "leave out must");
        }
        // What is said elsewhere in the message may never silence a floor.
        if raw.must && (without != 0 || unless.iter().any(Node::is_wide)) {
            let reason = format!("{id} must fire, so it may have no without and no ... in unless");
            self.tell(at.clone(), "must", reason, "use unless with .. only");
        }
        let weight = raw.weight.unwrap_or(1.0);
        if !(0.05..=1.0).contains(&weight) || (raw.must && weight < 1.0) {
            self.tell(at.clone(), "weight", format!("{id}: the weight {weight}"), "use 0.05 to 1; a must rule has 1");
        }
        if raw.fires.is_empty() {
            self.tell(at.clone(), "untested", format!("{id} has no sentence in fires"), "write one on which it fires");
        }
        if raw.must && raw.quiet.is_empty() {
            self.tell(
                at.clone(),
                "untested",
                format!("{id} must fire and has no sentence in quiet"),
                "write a near miss",
            );
        }
        let line = self.line(at.start);
        (self.problems.len() == before).then_some(Rule {
            id,
            line,
            says,
            must: raw.must,
            weight,
            leaves: raw.leaves,
            situation: raw.situation,
            about: raw.about,
            at_home: raw.at_home,
            needs,
            without,
            bare,
            negatable: raw.negatable,
            unless: unless.into_iter().map(|node| Unless { musts: musts(&node, |_| 1), node }).collect(),
            fires: raw.fires,
            quiet: raw.quiet,
        })
    }
}

/// For each word the patterns that are worth a try when it is there: each pattern stands under the words that are
/// least to be expected in a message. Notes with each what else it must hold.
fn anchors(patterns: &[Pattern], lexicon: &Lexicon) -> Anchors {
    let expected = lexicon.expected();
    let often = |id: &WordId| expected[*id as usize];
    let mut by_anchor = vec![Vec::new(); lexicon.len()];
    for (index, pattern) in patterns.iter().enumerate() {
        let mut anchor = pattern.node.anchor(&|id| often(&id)).unwrap_or_default();
        anchor.sort_unstable();
        anchor.dedup();
        let musts = musts(&pattern.node, often);
        let pattern = u32::try_from(index).expect("the count of patterns is capped");
        for id in anchor {
            by_anchor[id as usize].push(Try { pattern, musts });
        }
    }
    Anchors::collect(&by_anchor)
}

/// The words of a pattern that are least to be expected, in their order.
fn musts(node: &Node, often: impl Fn(&WordId) -> usize) -> [WordId; MUSTS] {
    let words = node.musts();
    let mut rare: Vec<usize> = (0..words.len()).collect();
    rare.sort_by_key(|at| often(&words[*at]));
    rare.truncate(MUSTS);
    rare.sort_unstable();
    let mut musts = [ANY_WORD; MUSTS];
    for (must, at) in musts.iter_mut().zip(rare) {
        *must = words[at];
    }
    musts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(content: &str) -> Vec<(usize, &'static str)> {
        match rule_set("triage/en.toml", content, &mut Signals::default()) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.into_iter().map(|p| (p.line, p.code)).collect(),
        }
    }

    const GOOD: &str =
        "lang = \"en\"\n[[rule]]\nid = \"en.a\"\nlevel = \"urgent\"\nany = [\"i hurt\"]\nfires = [\"i hurt\"]\n";

    #[test]
    fn a_good_file_is_read() {
        assert_eq!(problems(GOOD), []);
    }

    #[test]
    fn every_mistake_is_told_with_its_line() {
        for (from, to, expected) in [
            ("lang = \"en\"", "lang = \"fr\"", vec![(1, "lang"), (2, "id")]),
            ("en.a", "en.A", vec![(2, "id")]),
            ("i hurt\"]\nfires", "i (hurt\"]\nfires", vec![(5, "pattern")]),
            ("i hurt\"]\nfires", "<nobody> hurt\"]\nfires", vec![(5, "pattern")]),
            ("level = \"urgent\"", "level = \"none\"", vec![(2, "says")]),
            ("level = \"urgent\"", "level = \"urgent\"\nact = \"spam\"", vec![(2, "says")]),
            ("level = \"urgent\"", "level = \"urgent\"\nweight = 7", vec![(2, "weight")]),
            (
                "level = \"urgent\"",
                "level = \"urgent\"\nmust = true\nwithout = [\"joke\"]",
                vec![(2, "must"), (2, "untested")],
            ),
            ("fires = [\"i hurt\"]", "", vec![(2, "untested")]),
            ("level = \"urgent\"", "levle = \"urgent\"", vec![(4, "form")]),
        ] {
            assert_eq!(problems(&GOOD.replace(from, to)), expected, "{to}");
        }
        assert_eq!(problems(&format!("{GOOD}{}", &GOOD[12..])), [(7, "id")]);
    }

    /// Classes, each of which is made of the one before.
    fn classes(count: usize, member: &str) -> String {
        let class = |at: usize| match at {
            0 => "c000 = [\"x y\"]\n".to_owned(),
            _ => format!("c{at:03} = [\"{}\"]\n", member.replace("<>", &format!("<c{:03}>", at - 1))),
        };
        format!("{}[class]\n{}", &GOOD[..12], (0..count).map(class).collect::<String>())
    }

    #[test]
    fn classes_of_classes_cannot_fill_the_memory() {
        assert_eq!(problems(&classes(5, "<> <>")), []);
        let doubled = problems(&classes(100, "<> <>"));
        assert!(doubled.contains(&(14, "pattern")) && doubled.len() < 100, "{doubled:?}");
        assert!(!problems(&classes(4, &"<> ".repeat(99))).is_empty());
    }

    #[test]
    fn classes_of_classes_cannot_fill_the_stack() {
        let deep = problems(&classes(999, "<> z"));
        assert!(deep.iter().any(|(_, code)| *code == "pattern"), "{deep:?}");
    }
}

//! The flows as the engine walks them, read from `helpline.toml` and `flows/*.toml`.
//!
//! Reading is strict: unknown keys, unknown words of the vocabulary and nodes that do not exist are refused, all at
//! once and each with its line. What the rules mean together is proven elsewhere, by `check`.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_spanned::Spanned;

use super::{
    event::Timer,
    problem::{self, Problem, line_of, shown},
    rule::{Node, Rule},
    vocabulary::{self, Place},
};

/// The code of a file that cannot be read, and the document that tells its form.
const FORM: (&str, &str) = ("F-TOML", "docs/dialogue-format.md");

/// The most nodes, and the most rules of one file.
const MOST: usize = 500;

/// The flows, checked for form.
#[derive(Clone, Debug)]
pub struct Flows {
    /// The node where every conversation begins.
    pub start: String,
    /// How long each timer runs, in seconds.
    pub timers: HashMap<Timer, u32>,
    /// How long `idle` runs in an app after harm at home, in seconds: who did it may hold the phone (rule D10).
    pub idle_at_home: u32,
    /// The limits of a turn.
    pub limits: Limits,
    /// Rules that come before those of the nodes.
    pub first: Vec<Rule>,
    /// Rules that come after those of the nodes.
    pub always: Vec<Rule>,
    /// The nodes by name.
    pub nodes: BTreeMap<String, Node>,
}

/// How much is said at once, and how far help may be.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Bubbles in one turn.
    pub bubbles: usize,
    /// Bubbles of an opening.
    pub bubbles_opening: usize,
    /// Bubbles of a turn that answers an emergency.
    pub bubbles_emergency: usize,
    /// Turns from any state to a number or an offer.
    pub turns_to_help: usize,
}

impl Limits {
    /// A dialogue may be stricter than the safety rules (C1, B1), never laxer.
    fn check(self, problems: &mut Vec<Problem>) {
        for (name, value, most) in [
            ("bubbles", self.bubbles, 2),
            ("bubbles_opening", self.bubbles_opening, 3),
            ("bubbles_emergency", self.bubbles_emergency, 3),
            ("turns_to_help", self.turns_to_help, 3),
        ] {
            if !(1..=most).contains(&value) {
                let (reason, fix) = (format!("{name} is {value}"), format!("write between 1 and {most}"));
                problems.push(Problem::at("helpline.toml", 0, "F-LIMIT", reason, fix));
            }
        }
    }
}

/// The name of the shorter `idle`.
const IDLE_AT_HOME: &str = "idle_at_home";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelplineFile {
    version: Spanned<u16>,
    start: Spanned<String>,
    timers: BTreeMap<String, Spanned<u32>>,
    limits: Limits,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowFile {
    #[serde(default)]
    first: Vec<Spanned<RuleFile>>,
    #[serde(default)]
    always: Vec<Spanned<RuleFile>>,
    #[serde(default)]
    node: BTreeMap<Spanned<String>, NodeFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NodeFile {
    state: Spanned<String>,
    like: Option<Spanned<String>>,
    #[serde(default)]
    enter: Vec<Spanned<RuleFile>>,
    #[serde(default)]
    on: Vec<Spanned<RuleFile>>,
    #[serde(default)]
    choices: Vec<Spanned<String>>,
    #[serde(default)]
    timers: Vec<Spanned<String>>,
    #[serde(default)]
    opens: bool,
    #[serde(default)]
    closes: bool,
    #[serde(default)]
    routing: bool,
}

/// A rule as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    #[serde(default)]
    pub on: Vec<Spanned<String>>,
    #[serde(default)]
    pub when: Vec<Spanned<String>>,
    #[serde(default)]
    pub say: Vec<Spanned<String>>,
    #[serde(default)]
    pub set: Vec<Spanned<String>>,
    #[serde(default, rename = "do")]
    pub acts: Vec<Spanned<String>>,
    pub go: Option<Spanned<String>>,
    pub choices: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub aside: bool,
    #[serde(default)]
    pub quiet: bool,
}

/// The states of the conversation's design. A node carries one of these.
pub const STATES: &[&str] = &[
    "START",
    "LISTEN",
    "CHECK",
    "EMERGENCY",
    "COUNTRY",
    "NOCOUNTRY",
    "OPTIONS",
    "PICKED",
    "CANTCALL",
    "CONSENT",
    "CONSENT-SHORT",
    "WAITING",
    "LIVE",
    "RECONNECT",
    "KEEP",
    "END",
    "FEEDBACK",
    "FOLLOWUP",
    "DONE",
    "IDLE",
    "COVERED",
    "STOPPED",
    "DELETED",
    "PAUSED",
    "FRIEND",
    "ADULT",
    "OFFENDER",
];

impl Flows {
    /// Reads the flows from the files of a dialogue (path relative to its folder -> content).
    pub fn load(files: &BTreeMap<String, String>) -> Result<Flows, Vec<Problem>> {
        let mut problems = Vec::new();
        let helpline = match files.get("helpline.toml") {
            None => {
                problems.push(Problem::at(
                    "helpline.toml",
                    0,
                    "F-MISSING",
                    "there is no helpline.toml",
                    "add it; it names the first node, the timers and the limits",
                ));
                None
            }
            Some(text) => {
                problem::read::<HelplineFile>("helpline.toml", text, FORM, &mut problems).map(|file| (file, text))
            }
        };
        let mut flows = Flows {
            start: String::new(),
            timers: HashMap::new(),
            idle_at_home: 0,
            limits: Limits { bubbles: 2, bubbles_opening: 3, bubbles_emergency: 3, turns_to_help: 3 },
            first: Vec::new(),
            always: Vec::new(),
            nodes: BTreeMap::new(),
        };
        for (path, text) in files {
            let is_flow = path.strip_prefix("flows/").is_some_and(|name| name.ends_with(".toml"));
            if is_flow && let Some(file) = problem::read::<FlowFile>(path, text, FORM, &mut problems) {
                flows.take(path, text, file, &mut problems);
            }
        }
        if let Some((file, text)) = helpline {
            flows.take_helpline(&file, text, &mut problems);
        }
        flows.check_names(&mut problems);
        if problems.is_empty() { Ok(flows) } else { Err(problems) }
    }

    fn take_helpline(&mut self, file: &HelplineFile, text: &str, problems: &mut Vec<Problem>) {
        let path = "helpline.toml";
        if *file.version.get_ref() != 1 {
            problems.push(Problem::at(
                path,
                line_of(text, file.version.span().start),
                "F-VERSION",
                format!("version {} is not known to this program", file.version.get_ref()),
                "write version = 1, or use the program that this dialogue was written for",
            ));
        }
        for (name, seconds) in &file.timers {
            let line = line_of(text, seconds.span().start);
            let timer = Timer::ALL.into_iter().find(|timer| timer.as_str() == name);
            match timer {
                None if name == IDLE_AT_HOME && (1..=86_400).contains(seconds.get_ref()) => {
                    self.idle_at_home = *seconds.get_ref();
                }
                None => problems.push(Problem::at(
                    path,
                    line,
                    "F-TIMER",
                    format!("there is no timer {}", shown(name)),
                    "use check, nudge, idle, idle_at_home, pause or cover, with 1 second to a day",
                )),
                Some(_) if !(1..=86_400).contains(seconds.get_ref()) => problems.push(Problem::at(
                    path,
                    line,
                    "F-TIMER",
                    format!("timer {name} runs {} seconds", seconds.get_ref()),
                    "write between 1 second and a day",
                )),
                Some(timer) => {
                    self.timers.insert(timer, *seconds.get_ref());
                }
            }
        }
        for timer in Timer::ALL {
            if !file.timers.contains_key(timer.as_str()) {
                problems.push(Problem::at(
                    path,
                    0,
                    "F-TIMER",
                    format!("timer {} has no length", timer.as_str()),
                    format!("add {} = seconds under [timers]", timer.as_str()),
                ));
            }
        }
        if self.idle_at_home == 0 {
            self.idle_at_home = self.timers.get(&Timer::Idle).copied().unwrap_or_default();
        }
        self.limits = file.limits;
        self.limits.check(problems);
        self.start.clone_from(file.start.get_ref());
        match self.nodes.get(&self.start) {
            Some(node) if node.opens => {}
            Some(_) => problems.push(Problem::at(
                path,
                line_of(text, file.start.span().start),
                "F-START",
                format!("the first node {} does not open a conversation", self.start),
                "give it opens = true",
            )),
            None => problems.push(Problem::at(
                path,
                line_of(text, file.start.span().start),
                "F-GOTO",
                format!("the first node {} does not exist", shown(&self.start)),
                "name a node of flows/*.toml",
            )),
        }
    }

    fn take(&mut self, path: &str, text: &str, file: FlowFile, problems: &mut Vec<Problem>) {
        let rules = |list: Vec<Spanned<RuleFile>>, enter: bool, problems: &mut Vec<Problem>| -> Vec<Rule> {
            list.into_iter()
                .map(|rule| {
                    let line = line_of(text, rule.span().start);
                    vocabulary::rule(&Place { path, text }, line, rule.into_inner(), enter, problems)
                })
                .collect()
        };
        let nodes = file.node.values().map(|node| node.enter.len() + node.on.len());
        if file.first.len() + file.always.len() + nodes.sum::<usize>() > MOST {
            let reason = format!("more than {MOST} rules in one file");
            problems.push(Problem::at(path, 0, "F-RULES", reason, "split the file, or say it with fewer rules"));
            return;
        }
        self.first.extend(rules(file.first, false, problems));
        self.always.extend(rules(file.always, false, problems));
        for (name, node) in file.node {
            let line = line_of(text, name.span().start);
            let place = Place { path, text };
            let name = name.into_inner();
            if self.nodes.contains_key(&name) || self.nodes.len() >= MOST {
                problems.push(Problem::at(
                    path,
                    line,
                    "F-NODE",
                    format!("node {} stands twice, or there are more than {MOST} nodes", shown(&name)),
                    "give each node its own name",
                ));
                continue;
            }
            if !STATES.contains(&node.state.get_ref().as_str()) {
                problems.push(Problem::at(
                    path,
                    line_of(text, node.state.span().start),
                    "F-STATE",
                    format!("there is no state {}", shown(node.state.get_ref())),
                    format!("use one of {}", STATES.join(", ")),
                ));
            }
            let timers = node
                .timers
                .iter()
                .filter_map(|timer| {
                    let found = Timer::ALL.into_iter().find(|known| known.as_str() == timer.get_ref());
                    if found.is_none() {
                        problems.push(Problem::at(
                            path,
                            line_of(text, timer.span().start),
                            "F-TIMER",
                            format!("there is no timer {}", shown(timer.get_ref())),
                            "use check, nudge, idle, idle_at_home, pause or cover, with 1 second to a day",
                        ));
                    }
                    found
                })
                .collect();
            let choices = vocabulary::choices(&place, &node.choices, problems);
            self.nodes.insert(
                name.clone(),
                Node {
                    name,
                    file: path.to_owned(),
                    line,
                    state: node.state.into_inner(),
                    like: node.like.map(Spanned::into_inner),
                    enter: rules(node.enter, true, problems),
                    on: rules(node.on, false, problems),
                    choices,
                    timers,
                    opens: node.opens,
                    closes: node.closes,
                    routing: node.routing,
                },
            );
        }
    }

    /// Every node that is named must exist.
    fn check_names(&self, problems: &mut Vec<Problem>) {
        let mut chains = Vec::new();
        let mut named = |file: &str, line: usize, name: &str, how: &str| {
            if !self.nodes.contains_key(name) {
                problems.push(Problem::at(
                    file,
                    line,
                    "F-GOTO",
                    format!("{how} {} does not exist", shown(name)),
                    "name a node of flows/*.toml",
                ));
            }
        };
        for node in self.nodes.values() {
            if let Some(like) = &node.like {
                named(&node.file, node.line, like, "the node that this one is like,");
            }
        }
        let own_like = |name: &String| self.nodes.get(name).is_some_and(|node| node.like.is_some());
        let chained = self.nodes.values().filter(|node| node.like.as_ref().is_some_and(own_like));
        chains.extend(chained.map(|node| {
            let reason = format!("node {} is like a node that is itself like another", shown(&node.name));
            Problem::at(
                &node.file,
                node.line,
                "F-LIKE",
                reason,
                "name the last one of the chain, or write the rules out",
            )
        }));
        for rule in self.rules() {
            if let Some(go) = &rule.go {
                named(&rule.file, rule.line, go, "the node to go to,");
            }
            for guard in rule.guards() {
                if let super::rule::Test::At(node) = &guard.test {
                    named(&rule.file, rule.line, node, "the node of a guard,");
                }
            }
        }
        problems.append(&mut chains);
    }

    /// Every rule of every list.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        let of_nodes = self.nodes.values().flat_map(|node| node.enter.iter().chain(&node.on));
        self.first.iter().chain(&self.always).chain(of_nodes)
    }

    /// The rules that are tried at a node, in order: its own, then those of the nodes it is like.
    pub fn rules_at<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Rule> {
        let like = node.like.as_ref().and_then(|name| self.nodes.get(name));
        // One step only: a node that is like a node that is like a node is hard to read, and `check` refuses it.
        node.on.iter().chain(like.into_iter().flat_map(|like| like.on.iter()))
    }
}

//! The static walk: every reachable state, every class of event, every answer of the world, once.
//!
//! What it proves holds for every conversation: an emergency is answered with a number in the same turn, nothing is
//! met with silence, no turn is too long or asks twice, nothing is said twice in a row, and from everywhere help is at
//! most a few turns away. It runs the very engine that talks to young people.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::super::{
    engine::{Ground, Turn, turn},
    flows::Flows,
    problem::Problem,
    rule::{Act, Fact, Rule, Words},
    signal::{Signal, Signals},
    state::{CountryKnown, Flow},
};
use super::message::Messages;

/// The most states that are walked; more is a dialogue that nobody can hold in mind.
const MOST_STATES: usize = 200_000;

/// What the walk went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// States that can be reached.
    pub states: usize,
    /// Turns that were taken.
    pub turns: usize,
}

/// The facts of which exactly one holds.
const CHANNELS: [Fact; 3] = [Fact::Web, Fact::App, Fact::Terminal];

/// Answers facts by trying each answer in turn, and remembers what it answered within a turn.
#[derive(Default)]
struct Oracle {
    answers: Vec<bool>,
    at: usize,
    known: BTreeMap<Fact, bool>,
    held: BTreeSet<Fact>,
}

impl Oracle {
    /// The next set of answers to try, if there is one.
    fn next(&mut self) -> bool {
        self.at = 0;
        self.known.clear();
        self.held.clear();
        while let Some(last) = self.answers.pop() {
            if !last {
                self.answers.push(true);
                return true;
            }
        }
        false
    }
}

impl Ground for Oracle {
    fn fact(&mut self, fact: Fact, _flow: &Flow) -> bool {
        if let Some(answer) = self.known.get(&fact) {
            return *answer;
        }
        // A conversation runs on exactly one kind of channel.
        let others = CHANNELS.iter().filter(|other| **other != fact).map(|other| self.known.get(other));
        let others: Vec<bool> = others.flatten().copied().collect();
        if CHANNELS.contains(&fact) && (others.contains(&true) || others.len() == 2) {
            return !others.contains(&true);
        }
        if self.at == self.answers.len() {
            self.answers.push(false);
        }
        let answer = self.answers[self.at];
        self.at += 1;
        self.known.insert(fact, answer);
        if answer {
            self.held.insert(fact);
        }
        answer
    }

    fn begin(&mut self, flow: &Flow) {
        self.act(Act::Forget, flow);
    }

    fn act(&mut self, act: Act, _flow: &Flow) {
        let changed: &[Fact] = match act {
            Act::SetCountry | Act::AcceptGuess | Act::Forget => {
                self.known.clear();
                self.held.clear();
                return;
            }
            Act::Offers | Act::NextOffers | Act::AdultOffers => &[Fact::OnTable, Fact::More, Fact::Ways],
            Act::Pick => &[Fact::Ways, Fact::Helpline],
            Act::ForAdult | Act::ForOffender | Act::ForYoung => &[Fact::ForAdult, Fact::ForOffender, Fact::AnyLine, Fact::Helpline],
            _ => return,
        };
        for fact in changed {
            self.known.remove(fact);
        }
        match act {
            Act::ForAdult => self.known.extend([(Fact::ForAdult, true), (Fact::ForOffender, false)]),
            Act::ForOffender => self.known.extend([(Fact::ForAdult, false), (Fact::ForOffender, true)]),
            Act::ForYoung => self.known.extend([(Fact::ForAdult, false), (Fact::ForOffender, false)]),
            _ => {}
        }
    }
}

/// The classes of event: every signal alone, and the mixtures in which danger must win.
fn events() -> Vec<Signals> {
    use Signal as S;
    let alone = [S::Emergency, S::EmergencyBody, S::Hurt, S::DarkThoughts, S::OnlineThreat, S::UrgentUnsure];
    let mut all: Vec<Signals> =
        S::ALL.iter().filter(|s| !alone.contains(s)).map(|signal| Signals::of(&[*signal])).collect();
    let emergency = Signals::of(&[S::Emergency]);
    all.push(emergency);
    for with in [
        S::EmergencyBody, S::Friend, S::Adult, S::Offender, S::YoungHarm, S::Hide, S::Stop, S::Delete, S::HelpWord, S::No,
        S::Private, S::SomeoneNear,
    ] {
        all.push(emergency.with(with));
    }
    for kind in [S::Urgent, S::Hurt, S::DarkThoughts, S::OnlineThreat] {
        let urgent = Signals::of(&[S::Urgent, kind]);
        all.push(urgent);
        for with in [S::Friend, S::Adult, S::UrgentUnsure, S::Parents, S::SomeoneNear] {
            all.push(urgent.with(with));
        }
    }
    all.push(Signals::of(&[S::Urgent, S::UrgentUnsure, S::TriageFailed]));
    all.push(Signals::of(&[S::Concern, S::Friend]));
    all.push(Signals::of(&[S::Concern, S::Adult]));
    all.push(Signals::of(&[S::Concern, S::Private]));
    all.push(Signals::of(&[S::Yes, S::No]));
    all
}

/// Signals that only time or our own side sends.
const NOT_THEIRS: &[Signal] = &[
    Signal::CheckTimer,
    Signal::NudgeTimer,
    Signal::IdleTimer,
    Signal::PauseTimer,
    Signal::CoverTimer,
    Signal::Opened,
];

struct Walk<'a> {
    flows: &'a Flows,
    messages: &'a Messages,
    found: BTreeSet<Problem>,
    ids: HashMap<Flow, usize>,
    states: Vec<Flow>,
    /// What may have been said on the way into each state.
    said: Vec<BTreeSet<&'a str>>,
    /// Where each state leads in one turn of the young person's, and whether that turn offers help.
    next: Vec<BTreeSet<usize>>,
    helps: Vec<bool>,
    visited: BTreeSet<&'a str>,
    turns: usize,
}

/// Walks the flows. The problems are those of the flows with the texts; an empty list is the proof.
pub fn walk(flows: &Flows, messages: &Messages) -> (Vec<Problem>, Walked) {
    let mut walk = Walk {
        flows,
        messages,
        found: BTreeSet::new(),
        ids: HashMap::new(),
        states: Vec::new(),
        said: Vec::new(),
        next: Vec::new(),
        helps: Vec::new(),
        visited: BTreeSet::new(),
        turns: 0,
    };
    walk.run();
    walk.check_help();
    let walked = Walked { states: walk.states.len(), turns: walk.turns };
    let mut problems = walk.found;
    for node in flows.nodes.values().filter(|node| !walk.visited.contains(node.name.as_str())) {
        problems.insert(Problem::at(
            &node.file,
            node.line,
            "F-UNREACHED",
            format!("no conversation ever comes to node {}", node.name),
            "lead a rule to it or take it out",
        ));
    }
    (problems.into_iter().collect(), walked)
}

impl<'a> Walk<'a> {
    fn run(&mut self) {
        let events = events();
        for country in [CountryKnown::Unknown, CountryKnown::Known] {
            self.reach(Flow { node: self.flows.start.clone(), country, ..Flow::default() }, &[]);
        }
        let mut queue: VecDeque<usize> = (0..self.states.len()).collect();
        while let Some(at) = queue.pop_front() {
            for signals in &events {
                let mut oracle = Oracle::default();
                loop {
                    let before = self.states[at].clone();
                    let mut flow = before.clone();
                    let taken = turn(self.flows, &mut flow, *signals, &mut oracle);
                    self.turns += 1;
                    self.judge(&before, &flow, *signals, &taken, &oracle);
                    self.visit(&taken, &flow);
                    let count = self.states.len();
                    self.check_repeat(at, &taken);
                    let to = self.reach(flow, &taken.says);
                    if to == count {
                        queue.push_back(to);
                    }
                    if !NOT_THEIRS.iter().any(|s| signals.has(*s)) && !signals.has(Signal::Emergency) {
                        self.next[at].insert(to);
                        self.helps[at] |= taken.says.iter().any(|words| self.messages.is_help(words));
                    }
                    if !oracle.next() {
                        break;
                    }
                }
            }
            if self.states.len() > MOST_STATES {
                self.found.insert(Problem::at(
                    "helpline.toml",
                    0,
                    "F-LARGE",
                    format!("more than {MOST_STATES} states can be reached"),
                    "let rules set counters back, so that fewer of their values meet",
                ));
                return;
            }
        }
    }

    fn reach(&mut self, flow: Flow, said: &[&'a Words]) -> usize {
        let at = match self.ids.get(&flow) {
            Some(at) => *at,
            None => {
                self.ids.insert(flow.clone(), self.states.len());
                self.states.push(flow);
                self.said.push(BTreeSet::new());
                self.next.push(BTreeSet::new());
                self.helps.push(false);
                self.states.len() - 1
            }
        };
        self.said[at].extend(said.iter().map(|words| words.id()));
        at
    }

    fn visit(&mut self, turn: &Turn<'a>, flow: &Flow) {
        let flows = self.flows;
        self.visited.extend(flows.nodes.get_key_value(&flow.node).map(|(name, _)| name.as_str()));
        self.visited.extend(turn.rules.iter().filter_map(|rule| rule.go.as_deref()));
    }

    fn problem(&mut self, rule: Option<&Rule>, before: &Flow, code: &'static str, reason: String, fix: &str) {
        let node = self.flows.nodes.get(&before.node);
        let (file, line) = rule
            .map(|rule| (rule.file.as_str(), rule.line))
            .or_else(|| node.map(|node| (node.file.as_str(), node.line)))
            .unwrap_or(("helpline.toml", 0));
        self.found.insert(Problem::at(file, line, code, reason, fix));
    }

    /// Holds one turn against the rules.
    fn judge(&mut self, before: &Flow, after: &Flow, signals: Signals, turn: &Turn<'_>, oracle: &Oracle) {
        let first = turn.rules.first().copied();
        let last = turn.rules.last().copied();
        let event = || signals.iter().map(Signal::as_str).collect::<Vec<_>>().join(" and ");
        if turn.rules.is_empty() {
            let reason = format!("nothing answers {} at node {}", event(), before.node);
            self.problem(None, before, "F-DEADEND", reason, "add a rule for it here or in flows/always.toml");
            return;
        }
        if turn.circle {
            let reason = format!("{} at node {} goes round in a circle", event(), before.node);
            self.problem(last, before, "F-CIRCLE", reason, "let one of the nodes stop");
            return;
        }
        let theirs = !NOT_THEIRS.iter().any(|s| signals.has(*s));
        if turn.says.is_empty() && (theirs || !turn.quiet) && !turn.rules.iter().any(|r| r.acts.contains(&Act::Repeat)) {
            let reason = format!("{} at node {} is met with silence", event(), before.node);
            self.problem(last, before, "F-SILENCE", reason, "say something");
        }
        if turn.says.len() > turn.limit {
            let said = turn.says.iter().map(|words| words.id()).collect::<Vec<_>>().join(", ");
            let reason = format!("{} at node {} says {} bubbles: {said}", event(), before.node, turn.says.len());
            self.problem(first, before, "F-BUBBLES", reason, "leave one out or mark one with ~ so that it gives way");
        }
        if turn.says.iter().map(|words| self.messages.questions(words)).sum::<usize>() > 1 {
            let said = turn.says.iter().map(|words| words.id()).collect::<Vec<_>>().join(", ");
            let reason = format!("{} at node {} asks more than one question: {said}", event(), before.node);
            self.problem(first, before, "F-QUESTIONS", reason, "ask one thing a turn");
        }
        if signals.has(Signal::Emergency) {
            let number = turn.says.iter().any(|words| self.messages.has_number(words, oracle.held.contains(&Fact::HasNumber)));
            if !number {
                let reason = format!("an emergency at node {} is answered without a number", before.node);
                self.problem(first, before, "F-NUMBER", reason, "say a message that holds { $emergency } or { danger-now }");
            }
        }
        if turn.says.iter().any(|words| words.id() == "check-danger") && before.checked {
            let reason = format!("{} at node {} asks the safety check a second time", event(), before.node);
            self.problem(first, before, "F-CHECK", reason, "guard it with !checked");
        }
        let ended = self.flows.nodes.get(&after.node).is_some_and(|n| matches!(n.state.as_str(), "END" | "DONE" | "IDLE" | "STOPPED"));
        let urgent = self.flows.nodes.get(&before.node).is_some_and(|n| n.state == "EMERGENCY");
        if urgent && ended && !theirs {
            let reason = format!("{} ends an emergency at node {}", event(), before.node);
            self.problem(first, before, "F-ENDS", reason, "only the young person ends an emergency");
        }
        for words in &turn.says {
            let Words::Message(id) = words else { continue };
            let Some(missing) = self.messages.missing(id, after, &oracle.held) else { continue };
            let reason = format!("{id} needs {missing}, which {} at node {} does not give", event(), before.node);
            let rule = turn.rules.iter().rev().find(|r| r.say.iter().any(|say| say.what == **words)).copied().or(last);
            self.problem(rule, before, "F-ARGUMENT", reason, "guard the rule so that it is known");
        }
    }

    /// What may be said twice in a row must have other words for the second time.
    fn check_repeat(&mut self, at: usize, turn: &Turn<'_>) {
        if turn.fresh {
            return;
        }
        for words in &turn.says {
            let Words::Message(id) = words else { continue };
            if self.said[at].contains(id.as_str()) && !self.messages.has_again(id) {
                let rule = turn.rules.iter().rev().find(|r| r.say.iter().any(|say| say.what == **words)).copied();
                let node = self.states[at].node.clone();
                let reason = format!("{id} can be said twice in a row at node {node}");
                let before = self.states[at].clone();
                self.problem(rule, &before, "F-REPEAT", reason, "give the message an attribute .again with other words");
            }
        }
    }

    /// From everywhere help is near.
    fn check_help(&mut self) {
        let most = self.flows.limits.turns_to_help;
        let mut distance: Vec<usize> = self.helps.iter().map(|helps| if *helps { 1 } else { usize::MAX }).collect();
        for _ in 1..most {
            let before = distance.clone();
            for (at, next) in self.next.iter().enumerate() {
                let near = next.iter().map(|to| before[*to]).min().unwrap_or(usize::MAX);
                distance[at] = distance[at].min(near.saturating_add(1));
            }
        }
        for (at, turns) in distance.into_iter().enumerate() {
            if turns > most {
                let before = self.states[at].clone();
                let reason = format!("from node {} no service and no number is named within {most} turns", before.node);
                self.problem(None, &before, "F-FAR", reason, "lead a rule from here to the options");
            }
        }
    }
}

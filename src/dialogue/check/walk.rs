//! The static walk: every reachable state, every class of event, every answer of the world, once.
//!
//! What it proves holds for every conversation: an emergency is answered with a number in the same turn, nothing is
//! met with silence, no turn is too long or asks twice, nothing is said twice in a row, and from everywhere help is at
//! most a few turns away. It runs the very engine that talks to young people.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use super::super::{
    engine::{Ground, NO_MESSAGE, Turn, turn},
    flows::Flows,
    problem::Problem,
    rule::{Act, Fact, Rule},
    signal::{Signal, Signals},
    state::{CountryKnown, Flow},
};
use super::{
    message::Messages,
    shape::{Facts, Said, Shape, Shapes},
};

/// The most states that are walked; more is a dialogue that nobody can hold in mind.
const MOST_STATES: usize = 200_000;

/// The most turns that are taken: facts that are asked side by side multiply, and the check must come to an end.
const MOST_TURNS: usize = 20_000_000;

/// What the walk went through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walked {
    /// States that can be reached.
    pub states: usize,
    /// Turns that were taken.
    pub turns: usize,
    /// Messages of English, which every language has.
    pub messages: usize,
    /// Languages with texts.
    pub languages: usize,
    /// How easy their texts are to read, where a formula exists for the language.
    pub readable: Vec<super::Readable>,
}

/// The facts of which exactly one holds.
const CHANNELS: [Fact; 3] = [Fact::Web, Fact::App, Fact::Terminal];

/// Answers facts by trying each answer in turn, and remembers what it answered within a turn.
#[derive(Default)]
struct Oracle {
    answers: Vec<bool>,
    at: usize,
    /// What was answered, with yes or with no.
    known: Facts,
    /// What was answered with yes, or follows from an act.
    yes: Facts,
    /// What was asked and holds: what the words may count on.
    held: Facts,
}

impl Oracle {
    /// The next set of answers to try, if there is one.
    fn next(&mut self) -> bool {
        self.at = 0;
        self.clear();
        while let Some(last) = self.answers.pop() {
            if !last {
                self.answers.push(true);
                return true;
            }
        }
        false
    }

    fn clear(&mut self) {
        self.known = Facts::default();
        self.yes = Facts::default();
        self.held = Facts::default();
    }

    fn know(&mut self, fact: Fact, answer: bool) {
        self.known.add(fact);
        if answer {
            self.yes.add(fact);
        } else {
            self.yes.remove(fact);
        }
    }
}

impl Ground for Oracle {
    fn fact(&mut self, fact: Fact, _flow: &Flow) -> bool {
        if self.known.has(fact) {
            return self.yes.has(fact);
        }
        // A conversation runs on exactly one kind of channel.
        if CHANNELS.contains(&fact) {
            let mut asked = CHANNELS.iter().filter(|other| self.known.has(**other));
            let one_holds = CHANNELS.iter().any(|other| self.yes.has(*other));
            if one_holds || asked.by_ref().count() == 2 {
                return !one_holds;
            }
        }
        if self.at == self.answers.len() {
            self.answers.push(false);
        }
        let answer = self.answers[self.at];
        self.at += 1;
        self.know(fact, answer);
        if answer {
            self.held.add(fact);
        }
        answer
    }

    fn begin(&mut self, flow: &Flow) {
        self.act(Act::Forget, flow);
    }

    fn act(&mut self, act: Act, _flow: &Flow) {
        let changed: &[Fact] = match act {
            Act::Forget => {
                // The words that say so may still name whom it was with.
                let was_used = self.held.has(Fact::Used);
                self.clear();
                if was_used {
                    self.held.add(Fact::Used);
                }
                return;
            }
            Act::SetCountry | Act::AcceptGuess => return self.clear(),
            Act::Offers | Act::NextOffers | Act::AdultOffers => &[Fact::OnTable, Fact::More, Fact::Ways],
            Act::Pick => &[Fact::Ways, Fact::Helpline, Fact::Chat, Fact::NextChat, Fact::InPractice],
            Act::PickPractice | Act::PickNextChat => {
                for fact in [Fact::Ways, Fact::Helpline, Fact::NextChat] {
                    self.known.remove(fact);
                    self.yes.remove(fact);
                }
                self.know(Fact::InPractice, act == Act::PickPractice);
                self.know(Fact::Chat, true);
                self.held.add(Fact::Chat);
                return;
            }
            Act::Share | Act::StartFresh => return self.know(Fact::Shared, act == Act::Share),
            Act::Ask => return self.know(Fact::Talk, true),
            Act::LeaveTalk => return self.know(Fact::Talk, false),
            Act::ForAdult | Act::ForOffender | Act::ForYoung => {
                &[Fact::ForAdult, Fact::ForOffender, Fact::AnyLine, Fact::Helpline]
            }
            _ => return,
        };
        for fact in changed {
            self.known.remove(*fact);
            self.yes.remove(*fact);
        }
        if let Act::ForAdult | Act::ForOffender | Act::ForYoung = act {
            self.know(Fact::ForAdult, act == Act::ForAdult);
            self.know(Fact::ForOffender, act == Act::ForOffender);
        }
    }
}

/// The classes of event: every signal alone, and the mixtures in which danger must win.
fn events() -> Vec<Signals> {
    use Signal as S;
    let alone = [S::Exact, S::Emergency, S::EmergencyBody, S::Hurt, S::DarkThoughts, S::OnlineThreat, S::UrgentUnsure];
    let mut all: Vec<Signals> =
        S::ALL.iter().filter(|s| !alone.contains(s)).map(|signal| Signals::of(&[*signal])).collect();
    let emergency = Signals::of(&[S::Emergency]);
    all.push(emergency);
    for with in [
        S::EmergencyBody,
        S::Friend,
        S::Adult,
        S::Offender,
        S::YoungHarm,
        S::Hide,
        S::Stop,
        S::Delete,
        S::HelpWord,
        S::No,
        S::Private,
        S::SomeoneNear,
        S::Exact,
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
    for with in [S::Robot, S::Who, S::Leave, S::FeelsWrong, S::Undo, S::Yes, S::No, S::Other] {
        all.push(Signals::of(&[S::Exact, with]));
    }
    all.push(Signals::of(&[S::Yes, S::No]));
    all
}

/// States in which a person is talked with, waited for or about to be asked.
const AROUND_A_PERSON: [&str; 4] = ["CONSENT", "WAITING", "LIVE", "RECONNECT"];

/// Whether the young person did it.
fn is_theirs(signals: Signals) -> bool {
    !NO_MESSAGE.iter().any(|signal| signals.has(*signal))
}

struct Walk<'a> {
    flows: &'a Flows,
    shapes: Shapes<'a>,
    found: BTreeSet<Problem>,
    ids: HashMap<Flow, usize>,
    states: Vec<Flow>,
    /// What may have been said on the way into each state.
    said: Vec<Said>,
    /// Where each state leads in one turn of the young person's, and whether that turn offers help.
    next: Vec<Vec<usize>>,
    helps: Vec<bool>,
    /// The rules that applied at least once, by where they lie in memory.
    applied: HashSet<*const Rule>,
    visited: BTreeSet<&'a str>,
    turns: usize,
}

/// Walks the flows. The problems are those of the flows with the texts; an empty list is the proof.
pub fn walk(flows: &Flows, messages: &Messages) -> (Vec<Problem>, Walked) {
    let mut walk = Walk {
        flows,
        shapes: Shapes::of(flows, messages),
        found: BTreeSet::new(),
        ids: HashMap::new(),
        states: Vec::new(),
        said: Vec::new(),
        next: Vec::new(),
        helps: Vec::new(),
        applied: HashSet::new(),
        visited: BTreeSet::new(),
        turns: 0,
    };
    walk.run();
    walk.check_help();
    let walked = Walked { states: walk.states.len(), turns: walk.turns, ..Walked::default() };
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
            let before = self.states[at].clone();
            for signals in &events {
                let theirs = is_theirs(*signals);
                let mut oracle = Oracle::default();
                loop {
                    let mut flow = before.clone();
                    let taken = turn(self.flows, &mut flow, *signals, &mut oracle);
                    self.turns += 1;
                    let shapes = self.shapes.of_turn(&taken.says);
                    self.judge(&before, &flow, *signals, (&taken, &shapes), &oracle);
                    self.visit(&taken);
                    let count = self.states.len();
                    self.check_repeat(at, &before, (&taken, &shapes));
                    let to = self.reach(flow, &shapes);
                    if to == count {
                        queue.push_back(to);
                    }
                    if theirs && !signals.has(Signal::Emergency) {
                        if self.next[at].last() != Some(&to) {
                            self.next[at].push(to);
                        }
                        self.helps[at] |= shapes.iter().any(|shape| shape.help);
                    }
                    if self.turns > MOST_TURNS || !oracle.next() {
                        break;
                    }
                }
            }
            self.next[at].sort_unstable();
            self.next[at].dedup();
            if self.states.len() > MOST_STATES || self.turns > MOST_TURNS {
                self.found.insert(Problem::at(
                    "helpline.toml",
                    0,
                    "F-LARGE",
                    format!("more than {MOST_STATES} states or {MOST_TURNS} turns can be reached"),
                    "let rules set counters back and ask for fewer facts, so that fewer of their values meet",
                ));
                return;
            }
        }
    }

    fn reach(&mut self, flow: Flow, said: &[Shape]) -> usize {
        let at = if let Some(at) = self.ids.get(&flow) {
            *at
        } else {
            let node = self.flows.nodes.get_key_value(&flow.node);
            self.visited.extend(node.map(|(name, _)| name.as_str()));
            self.ids.insert(flow.clone(), self.states.len());
            self.states.push(flow);
            self.said.push(Said::none(self.shapes.count()));
            self.next.push(Vec::new());
            self.helps.push(false);
            self.states.len() - 1
        };
        for shape in said {
            self.said[at].add(shape.index);
        }
        at
    }

    /// Remembers the nodes that a turn only passes through.
    fn visit(&mut self, turn: &Turn<'a>) {
        for rule in &turn.rules {
            if rule.go.is_some() && self.applied.insert(std::ptr::from_ref(*rule)) {
                self.visited.extend(rule.go.as_deref());
            }
        }
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
    fn judge(&mut self, before: &Flow, after: &Flow, signals: Signals, taken: (&Turn<'_>, &[Shape]), oracle: &Oracle) {
        let (turn, shapes) = taken;
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
        let theirs = is_theirs(signals);
        let is_seen_to = turn.passes || turn.rules.iter().any(|rule| rule.acts.contains(&Act::Repeat));
        if turn.says.is_empty() && (theirs || !turn.quiet) && !is_seen_to {
            let reason = format!("{} at node {} is met with silence", event(), before.node);
            self.problem(last, before, "F-SILENCE", reason, "say something");
        }
        if turn.says.len() > turn.limit {
            let said = turn.says.iter().map(|words| words.id()).collect::<Vec<_>>().join(", ");
            let reason = format!("{} at node {} says {} bubbles: {said}", event(), before.node, turn.says.len());
            self.problem(first, before, "F-BUBBLES", reason, "leave one out or mark one with ~ so that it gives way");
        }
        if shapes.iter().map(|shape| shape.questions).sum::<usize>() > 1 {
            let said = turn.says.iter().map(|words| words.id()).collect::<Vec<_>>().join(", ");
            let reason = format!("{} at node {} asks more than one question: {said}", event(), before.node);
            self.problem(first, before, "F-QUESTIONS", reason, "ask one thing a turn");
        }
        // What goes to a person who is there is answered by that person, whose screen shows the number.
        if signals.has(Signal::Emergency) && !(turn.passes && turn.says.is_empty()) {
            let known = usize::from(oracle.held.has(Fact::HasNumber));
            if !shapes.iter().any(|shape| shape.number[known]) {
                let reason = format!("an emergency at node {} is answered without a number", before.node);
                self.problem(
                    first,
                    before,
                    "F-NUMBER",
                    reason,
                    "say a message that holds { $emergency } or { danger-now }",
                );
            }
        }
        if turn.says.iter().any(|words| words.id() == "check-danger") && before.checked {
            let reason = format!("{} at node {} asks the safety check a second time", event(), before.node);
            self.problem(first, before, "F-CHECK", reason, "guard it with !checked");
        }
        let state = |flow: &Flow| self.flows.nodes.get(&flow.node).map_or("", |node| node.state.as_str());
        if !theirs && state(before) == "EMERGENCY" && matches!(state(after), "END" | "DONE" | "IDLE" | "STOPPED") {
            let reason = format!("{} ends an emergency at node {}", event(), before.node);
            self.problem(first, before, "F-ENDS", reason, "only the young person ends an emergency");
        }
        for (words, shape) in turn.says.iter().zip(shapes) {
            let with_person = [before, after].into_iter().any(|flow| AROUND_A_PERSON.contains(&state(flow)));
            let Some(missing) = shape.missing(after, oracle.held, with_person) else { continue };
            let id = words.id();
            let reason = format!("{id} needs {missing}, which {} at node {} does not give", event(), before.node);
            let rule = turn.rules.iter().rev().find(|r| r.say.iter().any(|say| say.what == **words)).copied().or(last);
            self.problem(rule, before, "F-ARGUMENT", reason, "guard the rule so that it is known");
        }
    }

    /// What may be said twice in a row must have other words for the second time.
    fn check_repeat(&mut self, at: usize, before: &Flow, taken: (&Turn<'_>, &[Shape])) {
        let (turn, shapes) = taken;
        if turn.fresh {
            return;
        }
        for (words, shape) in turn.says.iter().zip(shapes) {
            if self.said[at].has(shape.index) && !shape.again {
                let rule = turn.rules.iter().rev().find(|r| r.say.iter().any(|say| say.what == **words)).copied();
                let reason = format!("{} can be said twice in a row at node {}", words.id(), before.node);
                self.problem(rule, before, "F-REPEAT", reason, "give the message an attribute .again with other words");
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

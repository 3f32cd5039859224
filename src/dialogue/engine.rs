//! One turn over the finite state: which rule applies, what it says, where the talk goes.
//!
//! This is the whole of the decision. It knows nothing of words, names or the directory: what it must ask, it asks a
//! [`Ground`]. The same function runs for a young person and, with a ground that tries every answer, for the static
//! proof in `check`.

use crate::{directory::Reach, triage::Urgency};

use super::{
    flows::Flows,
    rule::{Act, Change, ChoiceRule, Fact, Guard, Node, Rule, Say, Test, Words},
    signal::{Signal, Signals},
    state::{CountryKnown, Flow},
};

/// The most nodes that one turn passes through; more is a circle, which `check` refuses.
const MOST_STEPS: usize = 8;

/// Signals that say nothing about what the young person came for.
const NO_CONTENT: &[Signal] = &[
    Signal::Opened,
    Signal::Greeting,
    Signal::Empty,
    Signal::Unclear,
    Signal::Yes,
    Signal::No,
    Signal::NotSafe,
    Signal::NotSure,
    Signal::Skip,
    Signal::Some,
    Signal::Thanks,
    Signal::Bye,
    Signal::Prank,
    Signal::NewChat,
    Signal::Repeat,
    Signal::HelpWord,
    Signal::Exact,
];

/// Signals so pressing that a question in the same message is answered after them.
const PRESSING: &[Signal] = &[
    Signal::Emergency,
    Signal::TriageFailed,
    Signal::Urgent,
    Signal::UrgentUnsure,
    Signal::Hurt,
    Signal::DarkThoughts,
    Signal::OnlineThreat,
    Signal::Friend,
    Signal::YoungHarm,
];

/// Events that are not a message of the young person's.
pub(super) const NO_MESSAGE: &[Signal] = &[
    Signal::Opened,
    Signal::CheckTimer,
    Signal::NudgeTimer,
    Signal::IdleTimer,
    Signal::PauseTimer,
    Signal::CoverTimer,
    Signal::TickTimer,
    Signal::RemindTimer,
    Signal::LongTimer,
    Signal::QuietTimer,
    Signal::PersonJoined,
    Signal::PersonNone,
    Signal::PersonSaid,
    Signal::PersonGone,
    Signal::PersonBack,
    Signal::PersonLost,
    Signal::PersonSwitch,
    Signal::PersonSwitched,
    Signal::PersonEnded,
    Signal::PersonToBot,
    Signal::PersonSilent,
];

/// States in which a person is there or waited for: what is written is for them.
pub const WITH_PERSON: [&str; 3] = ["WAITING", "LIVE", "RECONNECT"];

/// What a turn stands on: the world's answers, and what remembers its acts.
pub trait Ground {
    /// Whether a fact holds now.
    fn fact(&mut self, fact: Fact, flow: &Flow) -> bool;
    /// Does what a rule asks for besides speaking and moving.
    fn act(&mut self, act: Act, flow: &Flow);
    /// Lets go of a former talk because another one begins; what this very message told of the country stays.
    fn begin(&mut self, flow: &Flow);
}

/// What a turn came to.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own, and none excludes another")]
pub struct Turn<'f> {
    /// What is said, in order.
    pub says: Vec<&'f Words>,
    /// The rules that applied, in order; empty when none did, which `check` refuses.
    pub rules: Vec<&'f Rule>,
    /// What can be pressed.
    pub choices: Vec<&'f ChoiceRule>,
    /// Whether nothing need be said.
    pub quiet: bool,
    /// Whether the message goes to the person.
    pub passes: bool,
    /// Whether it brings what the person said.
    pub carries: bool,
    /// How many bubbles this turn may have.
    pub limit: usize,
    /// Whether it begins anew: then the same words as before are right, as for a stranger.
    pub fresh: bool,
    /// Whether it passed through more nodes than a turn may.
    pub circle: bool,
}

struct Walk<'f, 'g, G: Ground> {
    flows: &'f Flows,
    ground: &'g mut G,
    signals: Signals,
    from: &'f str,
    says: Vec<(&'f Words, bool)>,
    rules: Vec<&'f Rule>,
    choices: Option<&'f [ChoiceRule]>,
    /// The answer to a question that stood beside something pressing.
    aside: Option<&'f Words>,
    opening: bool,
    circle: bool,
}

/// Takes one turn. `flow` becomes the state after it.
pub fn turn<'f, G: Ground>(flows: &'f Flows, flow: &mut Flow, signals: Signals, ground: &mut G) -> Turn<'f> {
    let from = if let Some((name, _)) = flows.nodes.get_key_value(&flow.node) {
        name
    } else {
        // A first word, or a node that a newer dialogue no longer has: a fresh start, never an error.
        *flow = Flow { node: flows.start.clone(), country: flow.country, ..Flow::default() };
        &flows.start
    };
    flow.level = flow.level.max(heard(signals));
    if signals.has(Signal::SomeoneNear) {
        flow.reach = Reach::Silent;
    } else if signals.has(Signal::NoCredit) && flow.reach == Reach::Any {
        flow.reach = Reach::NoCredit;
    }
    let mut walk = Walk {
        flows,
        ground,
        signals,
        from,
        says: Vec::new(),
        rules: Vec::new(),
        choices: None,
        aside: None,
        opening: false,
        circle: false,
    };
    let opened = walk.go(flow);
    let turn = walk.finish(flow, opened);
    settle(flows, flow, &turn);
    turn
}

/// Lets go of what no longer matters where the talk has come to. It keeps the number of states small, so that all of
/// them can be walked: a count of misses belongs to one place, the tries for a country to the question, and what was
/// said of our limits to one emergency.
fn settle(flows: &Flows, flow: &mut Flow, turn: &Turn<'_>) {
    let Some(node) = flows.nodes.get(&flow.node) else { return };
    if turn.rules.iter().any(|rule| rule.go.is_some()) {
        flow.misses = 0;
    }
    if node.state == "COUNTRY" {
        flow.misses = 0;
    } else {
        flow.asked = 0;
    }
    if node.state != "EMERGENCY" {
        flow.limits = false;
    }
}

impl<'f, G: Ground> Walk<'f, '_, G> {
    /// Finds the rule and follows it. Returns whether the conversation was opened in this turn.
    fn go(&mut self, flow: &mut Flow) -> bool {
        let flows = self.flows;
        if let Some(rule) = self.matching(flows.first.iter(), flow) {
            self.apply(rule, flow);
            return false;
        }
        let Some(node) = flows.nodes.get(&flow.node) else { return false };
        let only_time = |s| NO_MESSAGE.contains(&s) && s != Signal::Opened;
        if node.opens && !self.signals.iter().all(only_time) {
            return self.open(flow);
        }
        if let Some(rule) = self.matching(flows.rules_at(node).chain(&flows.always), flow) {
            self.apply(rule, flow);
        }
        false
    }

    /// Begins a conversation: the opening, and behind it the answer to what the first message holds.
    fn open(&mut self, flow: &mut Flow) -> bool {
        let flows = self.flows;
        let opening =
            flows.nodes.get(&flows.start).and_then(|start| start.on.iter().find(|rule| rule.on.has(Signal::Opened)));
        let Some(opening) = opening else { return false };
        self.ground.begin(flow);
        // Where a talk can be opened nothing is known but what the entrance and this message tell.
        let kept = if flow.country == CountryKnown::Known { flow.country } else { CountryKnown::Unknown };
        self.from = opening.go.as_deref().unwrap_or(&flows.start);
        *flow = Flow {
            node: self.from.to_owned(),
            country: kept,
            reach: flow.reach,
            level: heard(self.signals),
            ..Flow::default()
        };
        let content = self.signals.iter().any(|signal| !NO_CONTENT.contains(&signal));
        let rule = match flows.nodes.get(&flow.node) {
            Some(node) if content => self.matching(flows.rules_at(node).chain(&flows.always), flow),
            _ => None,
        };
        match rule {
            Some(rule) => {
                self.says.extend(opening.say.first().map(|say| (&say.what, false)));
                self.apply(rule, flow);
            }
            None => self.apply(opening, flow),
        }
        true
    }

    fn matching(&mut self, mut rules: impl Iterator<Item = &'f Rule>, flow: &Flow) -> Option<&'f Rule> {
        rules.find(|rule| rule.on.meets(self.signals) && self.hold(&rule.when, flow))
    }

    fn hold(&mut self, guards: &[Guard], flow: &Flow) -> bool {
        guards.iter().all(|guard| self.test(&guard.test, flow) != guard.not)
    }

    fn test(&mut self, test: &Test, flow: &Flow) -> bool {
        match test {
            Test::Fact(fact) => {
                // What the directory says of a country needs a country.
                (flow.country == CountryKnown::Known || !fact.of_country()) && self.ground.fact(*fact, flow)
            }
            Test::Level(level) => flow.level >= *level,
            Test::Country(known) => flow.country == *known,
            Test::Counter(counter, n, at_least) => {
                if *at_least {
                    counter.of(flow) >= *n
                } else {
                    counter.of(flow) == *n
                }
            }
            Test::Reach(reach) => flow.reach == *reach,
            Test::Checked => flow.checked,
            Test::Limits => flow.limits,
            Test::At(node) => self.from == *node,
            Test::WithPerson => {
                self.flows.nodes.get(self.from).is_some_and(|node| WITH_PERSON.contains(&node.state.as_str()))
            }
            Test::With(signal) => self.signals.has(*signal),
        }
    }

    /// Follows a rule that was found: speaks, changes, acts, adds an aside, moves on.
    fn apply(&mut self, rule: &'f Rule, flow: &mut Flow) {
        self.follow(rule, flow);
        let pressing = Signals::of(PRESSING);
        if rule.on.meets(pressing) && self.signals.meets(pressing) && !rule.aside && !passes(rule) {
            let aside = self.flows.always.iter().filter(|other| other.aside);
            if let Some(aside) = self.matching(aside, flow) {
                let mut said = Vec::new();
                self.say(&aside.say, flow, &mut said);
                // In an emergency everything else gives way.
                let soft = self.signals.has(Signal::Emergency);
                self.aside = said.first().map(|(words, _)| *words).filter(|_| !soft);
                self.says.extend(said.into_iter().take(1).map(|(words, _)| (words, soft)));
            }
        }
        let mut next = rule.go.as_deref();
        for _ in 0..MOST_STEPS {
            let Some(name) = next else { return };
            let Some(node) = self.flows.nodes.get(name) else { return };
            next = self.enter(node, flow);
        }
        self.circle = true;
    }

    /// Comes to a node; returns the node that it leads on to.
    fn enter(&mut self, node: &'f Node, flow: &mut Flow) -> Option<&'f str> {
        if !node.routing {
            flow.node.clone_from(&node.name);
        }
        self.opening |= node.state == "START";
        let rule = node.enter.iter().find(|rule| self.hold(&rule.when, flow))?;
        self.follow(rule, flow);
        rule.go.as_deref()
    }

    fn follow(&mut self, rule: &'f Rule, flow: &mut Flow) {
        self.rules.push(rule);
        let mut said = Vec::new();
        self.say(&rule.say, flow, &mut said);
        self.says.extend(said);
        if let Some(choices) = &rule.choices {
            self.choices = Some(choices);
        }
        for change in &rule.set {
            apply_change(*change, flow);
        }
        for act in &rule.acts {
            self.ground.act(*act, flow);
            if *act == Act::Forget {
                let from_the_entrance = self.ground.fact(Fact::Entrance, flow);
                let country = if from_the_entrance { CountryKnown::Known } else { CountryKnown::Unknown };
                *flow = Flow { node: flow.node.clone(), country, ..Flow::default() };
            }
        }
    }

    fn say(&mut self, says: &'f [Say], flow: &Flow, out: &mut Vec<(&'f Words, bool)>) {
        for say in says {
            if self.hold(&say.only, flow) {
                out.push((&say.what, say.soft));
            }
        }
    }

    /// Keeps the turn short, and gathers what can be pressed.
    fn finish(mut self, flow: &Flow, opened: bool) -> Turn<'f> {
        let node = self.flows.nodes.get(&flow.node);
        let limits = self.flows.limits;
        let limit = match node {
            _ if opened || self.opening => limits.bubbles_opening,
            Some(node) if node.state == "EMERGENCY" => limits.bubbles_emergency,
            _ => limits.bubbles,
        };
        let mut says: Vec<(&'f Words, bool)> = Vec::new();
        for (words, soft) in std::mem::take(&mut self.says) {
            if says.iter().all(|(said, _)| *said != words) {
                says.push((words, soft));
            }
        }
        while says.len() > limit
            && let Some(at) = says.iter().rposition(|(_, soft)| *soft)
        {
            says.remove(at);
        }
        // Who asks something beside their pain gets that answer first; what there is to choose from stays on the
        // buttons and comes when it is asked for.
        while says.len() > limit
            && let Some(at) = says.iter().rposition(|(words, _)| Some(*words) != self.aside)
            && at > 0
            && self.aside.is_some()
        {
            says.remove(at);
        }
        let choices = self.choices.or(node.map(|node| node.choices.as_slice())).unwrap_or_default();
        let choices = choices.iter().filter(|choice| self.hold(&choice.only, flow)).collect();
        Turn {
            says: says.into_iter().map(|(words, _)| words).collect(),
            quiet: self.rules.first().is_some_and(|rule| rule.quiet || passes(rule)),
            passes: self.rules.iter().any(|rule| passes(rule)),
            carries: self.signals.has(Signal::PersonSaid),
            fresh: opened || self.rules.iter().any(|rule| rule.acts.contains(&Act::Forget)),
            rules: self.rules,
            choices,
            limit,
            circle: self.circle,
        }
    }
}

/// The level that a message shows, whichever of its signals is answered first. What was heard is not forgotten: only
/// the young person lowers it.
fn heard(signals: Signals) -> Urgency {
    let levels = [
        (Signal::Emergency, Urgency::Emergency),
        (Signal::Urgent, Urgency::Urgent),
        (Signal::TriageFailed, Urgency::Urgent),
        (Signal::Concern, Urgency::Concern),
    ];
    levels.into_iter().find(|(signal, _)| signals.has(*signal)).map_or(Urgency::None, |(_, level)| level)
}

/// Whether a message goes to the person: then nothing of ours stands beside it.
fn passes(rule: &Rule) -> bool {
    rule.acts.contains(&Act::Pass)
}

fn apply_change(change: Change, flow: &mut Flow) {
    match change {
        Change::Raise(level) => flow.level = flow.level.max(level),
        Change::Lower => {
            flow.level = match flow.level {
                Urgency::Emergency => Urgency::Urgent,
                Urgency::Urgent => Urgency::Concern,
                Urgency::Concern | Urgency::None => Urgency::None,
            }
        }
        Change::Country(known) => flow.country = known,
        Change::Reach(reach) => flow.reach = reach,
        Change::More(counter) => counter.set(flow, counter.of(flow).saturating_add(1)),
        Change::Counter(counter, n) => counter.set(flow, n),
        Change::Checked => flow.checked = true,
        Change::Limits => flow.limits = true,
    }
}

impl Fact {
    /// Whether the fact is about the country, so that it cannot hold while none is known.
    pub fn of_country(self) -> bool {
        matches!(
            self,
            Fact::HasNumber
                | Fact::TextEmergency
                | Fact::Helpline
                | Fact::AnyLine
                | Fact::More
                | Fact::Writable
                | Fact::OnTable
                | Fact::Picked
                | Fact::Ways
                | Fact::AdultLine
                | Fact::OffenderLine
                | Fact::NextChat
        )
    }
}

//! Golden conversations: read from a file that a counsellor can read, played, and written again.
//!
//! A file has a head (`key: value`), then what the young person does, and under each what the bridge answers. Only the
//! head, the remarks (`#`) and the young person's lines are read; the rest is what the file is compared with.

use std::{fmt::Write as _, str::FromStr};

use chrono::{DateTime, TimeDelta, Utc};
use helpbridge::{
    country::Country,
    dialogue::{
        ChannelKind, CountryKnown, Effect, Event, Media, Reply, Signal, State, Step, Timer, World, fallback, hear, step,
    },
    directory::Answers,
    duration::Span,
    lang::{Lang, Locale},
    triage::{Assessment, Urgency},
};
use serde::Deserialize;
use serde_json::Value;

/// Where our own public pages are in these conversations.
const PAGES: &str = "https://bridge.example";
/// How long after its end a conversation is forgotten; the next word is a stranger's.
const KEPT: TimeDelta = TimeDelta::minutes(30);
/// Under the first line of a bubble.
const INDENT: &str = "     ";

/// A conversation as its file tells it.
pub struct Transcript {
    /// What stands above the conversation, line by line.
    head: Vec<String>,
    locale: Locale,
    country: Option<Country>,
    channel: ChannelKind,
    now: DateTime<Utc>,
    /// Whether the page is opened first; a message over an app may come out of the blue.
    opened: bool,
    turns: Vec<Line>,
}

/// One line that is not the bridge's.
enum Line {
    Remark(String),
    Child(String),
    Press(String),
    /// The page was loaded again, or what had come was tapped to be seen.
    Open,
    Media(Media),
    Wait(TimeDelta),
    FailTriage,
    FailStore,
}

/// A conversation that was played.
pub struct Played {
    /// The file as it should be.
    pub text: String,
    /// The nodes of the flows in which a turn ended.
    pub nodes: Vec<String>,
    /// The ids of what was said.
    pub said: Vec<String>,
    /// The languages of what was said, each turn's once.
    pub langs: Vec<Lang>,
    /// What the young person wrote.
    pub written: Vec<String>,
    /// Every state that was stored.
    pub stored: Vec<String>,
}

fn named<T: for<'de> Deserialize<'de>>(name: &str) -> Result<T, String> {
    T::deserialize(Value::from(name)).map_err(|_| format!("{name} is not known"))
}

impl FromStr for Transcript {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = text.lines().peekable();
        let mut head = Vec::new();
        let (mut locale, mut country, mut channel, mut now) = (None, None, ChannelKind::Web, None);
        let mut opened = true;
        while let Some(line) = lines.next_if(|line| !line.is_empty()) {
            let (key, value) = line.split_once(": ").ok_or_else(|| format!("the head has no key: {line}"))?;
            match key {
                "about" => {}
                "lang" => locale = Some(value.parse::<Locale>().map_err(|bad| bad.to_string())?),
                "country" => country = Some(value.parse::<Country>().map_err(|bad| bad.to_string())?),
                "channel" => channel = named(value)?,
                "now" => now = Some(value.parse().map_err(|_| format!("no time: {value}"))?),
                "opens with" => opened = value != "a message",
                _ => return Err(format!("the head has an unknown key: {key}")),
            }
            head.push(line.to_owned());
        }
        let turns = lines.filter_map(|line| Line::read(line).transpose()).collect::<Result<_, _>>()?;
        Ok(Transcript {
            head,
            locale: locale.ok_or("the head has no lang")?,
            country,
            channel,
            now: now.ok_or("the head has no now")?,
            opened,
            turns,
        })
    }
}

impl Line {
    /// Reads a line; `None` where it is the bridge's.
    fn read(line: &str) -> Result<Option<Line>, String> {
        if line.is_empty() || line.starts_with(INDENT) || line.starts_with("-- ") {
            return Ok(None);
        }
        let (who, what) = line.split_once(' ').unwrap_or((line, ""));
        Ok(Some(match who {
            "bot>" | "choices>" => return Ok(None),
            "#" => Line::Remark(what.to_owned()),
            "child>" => Line::Child(what.to_owned()),
            "press>" => Line::Press(what.to_owned()),
            "open>" => Line::Open,
            "media>" => Line::Media(named(what)?),
            "wait>" => Line::Wait(what.parse::<Span>().map_err(|_| format!("no span of time: {what}"))?.delta()),
            "fail>" if what == "triage" => Line::FailTriage,
            "fail>" if what == "store" => Line::FailStore,
            _ => return Err(format!("a line that nobody says: {line}")),
        }))
    }

    fn write(&self, out: &mut String) {
        let line = match self {
            Line::Remark(text) => format!("# {text}"),
            Line::Child(text) => format!("child> {text}"),
            Line::Press(choice) => format!("press> {choice}"),
            Line::Open => "open>".to_owned(),
            Line::Media(media) => format!("media> {}", name_of(media)),
            Line::Wait(span) => format!("wait> PT{}S", span.num_seconds()),
            Line::FailTriage => "fail> triage".to_owned(),
            Line::FailStore => "fail> store".to_owned(),
        };
        let _ = writeln!(out, "{}", line.trim_end());
    }
}

/// A conversation while it is played: what the shell around the dialogue does, without a database.
struct Player<'a> {
    transcript: &'a Transcript,
    world: &'a super::World,
    now: DateTime<Utc>,
    /// The state as it would lie in the database; `None` before the first word.
    stored: Option<String>,
    timers: Vec<(DateTime<Utc>, Timer)>,
    /// Since when the conversation has been over.
    closed: Option<DateTime<Utc>>,
    fail_triage: bool,
    fail_store: bool,
    last: Option<Reply>,
    record: Played,
}

impl Transcript {
    /// Plays the conversation. The state becomes JSON after each turn and is read from it before the next.
    pub fn play(&self, world: &super::World) -> Played {
        let record = Played {
            text: self.head.iter().fold(String::new(), |text, line| text + line + "\n"),
            nodes: Vec::new(),
            said: Vec::new(),
            langs: Vec::new(),
            written: Vec::new(),
            stored: Vec::new(),
        };
        let mut player = Player {
            transcript: self,
            world,
            now: self.now,
            stored: None,
            timers: Vec::new(),
            closed: None,
            fail_triage: false,
            fail_store: false,
            last: None,
            record,
        };
        player.run();
        player.record
    }
}

impl Player<'_> {
    fn run(&mut self) {
        if self.transcript.opened {
            self.record.text.push('\n');
            let reply = self.turn(|_, _| Event::Opened);
            self.print(reply.into_iter().collect());
        }
        let mut joined = false;
        for line in &self.transcript.turns {
            if !joined {
                self.record.text.push('\n');
            }
            line.write(&mut self.record.text);
            joined = matches!(line, Line::Remark(_) | Line::FailTriage | Line::FailStore);
            let said = match line {
                Line::Remark(_) => continue,
                Line::FailTriage => {
                    self.fail_triage = true;
                    continue;
                }
                Line::FailStore => {
                    self.fail_store = true;
                    continue;
                }
                Line::Child(text) => {
                    self.record.written.push(text.clone());
                    self.says(text).into_iter().collect()
                }
                Line::Press(choice) => {
                    let id = choice.clone();
                    self.turn(|_, _| Event::Pressed(id)).into_iter().collect()
                }
                Line::Open => self.turn(|_, _| Event::Opened).into_iter().collect(),
                Line::Media(media) => self.turn(|_, _| Event::Media(*media)).into_iter().collect(),
                Line::Wait(span) => self.wait(*span),
            };
            self.print(said);
        }
    }

    fn state(&self) -> State {
        let mut state = if let Some(json) = &self.stored {
            serde_json::from_str(json).expect("a state that was written can be read")
        } else {
            let locale = self.transcript.locale;
            let mut state = State::fresh(self.transcript.channel, locale.lang);
            state.envelope.guess = locale.region.filter(|region| self.world.1.country(*region).is_some());
            state
        };
        if let (Some(country), CountryKnown::Unknown) = (self.transcript.country, state.flow.country) {
            state.flow.country = CountryKnown::Known;
            state.envelope.country = Some(country);
        }
        state
    }

    fn says(&mut self, text: &str) -> Option<Reply> {
        let recent = self.state();
        let context: Vec<Assessment> = recent.envelope.recent.iter().map(|urgency| of_urgency(*urgency)).collect();
        let failed = std::mem::take(&mut self.fail_triage);
        let assessment =
            if failed { Assessment::failed() } else { self.world.2.assess(text, recent.envelope.lang, &context) };
        if std::mem::take(&mut self.fail_store) {
            let emergency = failed || assessment.urgency == Urgency::Emergency;
            let again = self.last.as_ref().is_some_and(|last| last.said.iter().any(|b| b.id.starts_with("error-")));
            let (lang, country) = (recent.envelope.lang, recent.envelope.country);
            return Some(fallback(&self.dialogue_world(), lang, country, again, emergency));
        }
        self.turn(|world, state| {
            let mut heard = hear(world, state, text, assessment);
            if failed {
                heard.signals.add(Signal::TriageFailed);
            }
            Event::Said(Box::new(heard))
        })
    }

    fn dialogue_world(&self) -> World<'_> {
        World {
            dialogues: &self.world.0,
            directory: &self.world.1,
            chats: &helpbridge::directory::NO_CHATS,
            answers: Answers::none(),
            now: self.now,
            public_url: PAGES,
        }
    }

    /// One turn, from the stored state to the stored state.
    fn turn(&mut self, event: impl FnOnce(&World<'_>, &State) -> Event) -> Option<Reply> {
        let before = self.state();
        let world = self.dialogue_world();
        let event = event(&world, &before);
        let step: Step = step(&world, before, event);
        let reply = step.reply().cloned();
        let json = serde_json::to_string(&step.state).expect("plain data");
        let read: State = serde_json::from_str(&json).expect("a state that was written can be read");
        assert_eq!(read, step.state, "the state survives being stored");
        self.timers.clear();
        self.closed = None;
        for effect in &step.effects {
            match effect {
                Effect::Remind(timer, seconds) => {
                    self.timers.push((self.now + TimeDelta::seconds(i64::from(*seconds)), *timer));
                }
                Effect::Close => self.closed = Some(self.now),
                Effect::Reply(_)
                | Effect::Wipe
                | Effect::Clear
                | Effect::Tally(_)
                | Effect::Report(_)
                | Effect::Anew
                | Effect::Hand(_) => {}
            }
        }
        self.timers.sort_unstable();
        self.record.nodes.push(step.state.flow.node);
        self.record.stored.push(json.clone());
        self.stored = Some(json);
        reply
    }

    /// Lets time pass from timer to timer, so that a timer that is set by another one fires, too.
    fn wait(&mut self, span: TimeDelta) -> Vec<Reply> {
        let end = self.now + span;
        let mut said = Vec::new();
        while let Some((at, timer)) = self.timers.first().copied().filter(|(at, _)| *at <= end) {
            self.now = at;
            said.extend(self.turn(|_, _| Event::Timer(timer)));
        }
        self.now = end;
        if self.closed.is_some_and(|at| end - at >= KEPT) {
            self.stored = None;
            self.closed = None;
        }
        said
    }

    /// Writes down what was said in a turn.
    fn print(&mut self, said: Vec<Reply>) {
        let out = &mut self.record.text;
        let Some(stands) = said.last().or(self.last.as_ref()) else { return };
        let urgency = stands.urgency.map_or_else(|| "-".to_owned(), name_of);
        let country = stands.country.map_or_else(|| "-".to_owned(), |country| country.to_string());
        let mut numbers: Vec<&str> = Vec::new();
        for number in said.iter().flat_map(|reply| &reply.emergency) {
            if !numbers.contains(&number.number.as_str()) {
                numbers.push(&number.number);
            }
        }
        let _ = writeln!(out, "-- {} {urgency} {country} [{}]", stands.state, numbers.join(", "));
        if said.is_empty() {
            out.push_str("bot> (says nothing)\n");
            return;
        }
        for bubble in said.iter().flat_map(|reply| &reply.said) {
            for (at, line) in bubble.text.lines().enumerate() {
                let line = format!("{}{line}", if at == 0 { "bot> " } else { INDENT });
                let _ = writeln!(out, "{}", line.trim_end());
            }
            self.record.said.push(bubble.id.clone());
        }
        self.record.langs.extend(said.iter().map(|reply| reply.lang));
        let choices: Vec<&str> = stands.choices.iter().map(|choice| choice.id.as_str()).collect();
        if !choices.is_empty() {
            let _ = writeln!(out, "choices> {}", choices.join(", "));
        }
        self.last = said.into_iter().next_back();
    }
}

fn of_urgency(urgency: Urgency) -> Assessment {
    Assessment { urgency, ..Assessment::default() }
}

/// The name of a plain value, as JSON writes it.
fn name_of(value: impl serde::Serialize) -> String {
    let name = serde_json::to_value(value).expect("plain data");
    name.as_str().expect("a name").to_owned()
}

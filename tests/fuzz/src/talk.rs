//! A talk as an input writes it, one event a line, played through the dialogue without store and without time.
//!
//! | line | event |
//! |---|---|
//! | `@web sw KE` | begins anew on a channel, in a language, through the entrance of a country |
//! | `>yes` `>#2` | a choice is pressed: by its id, or the second of the last reply |
//! | `*voice` | something other than words is sent |
//! | `!idle` | a timer fires |
//! | `~` | the page is opened |
//! | `+urgent hurt` | a message with just these signals, whether or not words could have them |
//! | anything else | these words are written |

use chrono::{DateTime, Utc};
use helpbridge::{
    country::Country,
    dialogue::{
        self, ChannelKind, Dialogues, Effect, Event, Heard, Media, Problem, Reply, Signal, Signals, State, Step, Timer,
        Walked, World, hear, step,
    },
    directory::Place,
    lang::Lang,
    triage::{Triage, Urgency},
};

use super::tree;

/// The most events of one talk.
const MOST: usize = 60;
/// The most bubbles of one turn, as the safety rules have it.
const MOST_BUBBLES: usize = 3;
/// The most bytes that a conversation may take in the store.
const MOST_BYTES: usize = 8 * 1024;

/// Who plays: the world, and the rules that words are judged by.
pub struct Talk<'a> {
    world: World<'a>,
    triage: &'a Triage,
    /// Whether the dialogue was proven, so that it may never be silent.
    proven: bool,
    state: State,
    last: Option<Reply>,
}

impl<'a> Talk<'a> {
    /// A talk that has not begun.
    pub fn new(world: World<'a>, triage: &'a Triage, proven: bool) -> Self {
        Talk { world, triage, proven, state: State::fresh(ChannelKind::Web, Lang::EN), last: None }
    }

    /// Plays every line.
    pub fn play(&mut self, script: &str) {
        for line in script.lines().take(MOST) {
            if let Some(setting) = line.strip_prefix('@') {
                self.begin(setting);
            } else {
                let (event, theirs, emergency) = self.event(line);
                self.happens(event, theirs, emergency);
            }
        }
    }

    fn begin(&mut self, setting: &str) {
        let mut words = setting.split_whitespace();
        let channel = match words.next() {
            Some("terminal") => ChannelKind::Terminal,
            Some("telegram") => ChannelKind::Telegram,
            Some("discord") => ChannelKind::Discord,
            _ => ChannelKind::Web,
        };
        let lang = words.next().and_then(|tag| tag.parse().ok()).unwrap_or(Lang::EN);
        self.state = State::fresh(channel, lang);
        self.last = None;
        if let Some(country) = words.next().and_then(|code| code.parse().ok()) {
            self.state.come_through(country);
        }
        self.state.envelope.guess = words.next().and_then(|code| code.parse().ok());
    }

    /// The event of a line, whether the young person did it, and whether it is an emergency.
    fn event(&self, line: &str) -> (Event, bool, bool) {
        let rest = line.get(1..).unwrap_or_default();
        match line.as_bytes().first() {
            Some(b'~') => (Event::Opened, false, false),
            Some(b'!') => {
                let timer = Timer::ALL.into_iter().find(|timer| timer.as_str() == rest).unwrap_or(Timer::Idle);
                (Event::Timer(timer), false, false)
            }
            Some(b'*') => {
                let media = match rest {
                    "image" => Media::Image,
                    "file" => Media::File,
                    "place" => Media::Place,
                    "contact" => Media::Contact,
                    "sticker" => Media::Sticker,
                    _ => Media::Voice,
                };
                (Event::Media(media), true, false)
            }
            Some(b'>') => {
                let choices = self.last.as_ref().map_or(&[][..], |reply| &reply.choices);
                let number = rest.strip_prefix('#').and_then(|number| number.parse::<usize>().ok());
                let id =
                    number.and_then(|number| choices.get(number.checked_sub(1)?)).map_or(rest, |choice| &choice.id);
                (Event::Pressed(id.to_owned()), true, id == "emergency")
            }
            Some(b'+') => self.signalled(rest),
            _ => {
                let verdict = self.triage.assess(line, self.state.envelope.lang, &[]);
                super::verdict::is_sound(&verdict);
                let emergency = verdict.urgency == Urgency::Emergency;
                (Event::Said(Box::new(hear(&self.world, &self.state, line, verdict))), true, emergency)
            }
        }
    }

    /// A message with the named signals; names of countries and languages go with the signals that speak of them.
    fn signalled(&self, names: &str) -> (Event, bool, bool) {
        let mut heard = Heard::default();
        let mut countries: Vec<Country> = Vec::new();
        for name in names.split_whitespace() {
            if let Some(signal) = Signal::named(name).filter(|signal| !is_of_time(*signal)) {
                heard.signals.add(signal);
            } else if let Ok(country) = name.parse() {
                countries.push(country);
            } else if let Some(id) = name.strip_prefix('>') {
                heard.choice = Some(id.to_owned());
            } else {
                heard.lang = name.parse().ok();
            }
        }
        // What `hear` promises: a signal comes with what it speaks of.
        heard.place = match countries.as_slice() {
            [] => None,
            [one] => Some(Place::One(*one)),
            several => Some(Place::Several(several.to_vec())),
        };
        let known = |country: &Country| self.world.directory.country(*country).is_some();
        let spoken = match &heard.place {
            Some(Place::One(country)) if known(country) => Some(Signal::CountryOne),
            Some(Place::Several(all)) if all.iter().all(known) => Some(Signal::CountrySeveral),
            _ => None,
        };
        for signal in [Signal::CountryOne, Signal::CountrySeveral] {
            if spoken != Some(signal) {
                heard.signals = heard.signals.without(signal);
            }
        }
        if spoken.is_none() {
            heard.place = None;
        }
        if heard.lang.is_none_or(|lang| !self.world.dialogues.languages().contains(&lang)) {
            heard.lang = None;
            heard.signals = heard.signals.without(Signal::LanguageOne);
        }
        if heard.signals.is_empty() {
            heard.signals = Signals::of(&[Signal::Unclear]);
        }
        let emergency = heard.signals.has(Signal::Emergency);
        if emergency {
            heard.assessment.urgency = Urgency::Emergency;
        }
        (Event::Said(Box::new(heard)), true, emergency)
    }

    fn happens(&mut self, event: Event, theirs: bool, emergency: bool) {
        let before = self.state.clone();
        let taken = step(&self.world, before.clone(), event.clone());
        let again = step(&self.world, before, event);
        assert!(taken.state == again.state && taken.effects == again.effects, "the same event gave two steps");
        Self::is_sound(&taken);
        if self.proven {
            Self::is_answered(&taken, theirs, emergency);
        }
        if let Some(reply) = taken.reply() {
            self.last = Some(reply.clone());
        }
        self.state = taken.state;
    }

    /// What holds of every step, even of a dialogue that was not proven.
    fn is_sound(taken: &Step) {
        let stored = serde_json::to_string(&taken.state).expect("a state can be stored");
        assert!(stored.len() <= MOST_BYTES, "a state of {} bytes", stored.len());
        let read: State = serde_json::from_str(&stored).expect("a stored state can be read");
        assert!(read == taken.state, "the state changes on its way through the store");
        let flow = &taken.state.flow;
        assert!(flow.misses <= 3 && flow.asked <= 3 && flow.rude <= 3, "a counter that goes on");
        let replies = taken.effects.iter().filter(|effect| matches!(effect, Effect::Reply(_))).count();
        assert!(replies <= 1, "{replies} replies in one step");
        let Some(reply) = taken.reply() else { return };
        let stored = serde_json::to_string(reply).expect("a reply can be stored");
        assert!(serde_json::from_str::<Reply>(&stored).expect("a stored reply can be read") == *reply);
        for number in &reply.emergency {
            assert!(reply.said.iter().any(|bubble| bubble.text.contains(&number.number)), "a number that is not said");
        }
    }

    /// What holds of a dialogue that was proven.
    fn is_answered(taken: &Step, theirs: bool, emergency: bool) {
        let Some(reply) = taken.reply() else {
            assert!(!theirs, "a young person is met with silence");
            return;
        };
        assert!(!theirs || !reply.said.is_empty(), "a young person is met with silence");
        assert!(reply.said.len() <= MOST_BUBBLES, "{} bubbles", reply.said.len());
        assert!(reply.said.iter().all(|bubble| !bubble.text.trim().is_empty()), "an empty bubble");
        assert!(reply.choices.iter().all(|choice| !choice.label.trim().is_empty()), "a choice without a label");
        assert!(!emergency || !reply.emergency.is_empty(), "an emergency is answered without a number");
    }
}

/// Signals that no message can have.
fn is_of_time(signal: Signal) -> bool {
    matches!(
        signal,
        Signal::Opened
            | Signal::CheckTimer
            | Signal::NudgeTimer
            | Signal::IdleTimer
            | Signal::PauseTimer
            | Signal::CoverTimer
            | Signal::Pick
    )
}

/// What is played where an input brings no talk of its own.
const DEFAULT: &str =
    "~\nhello\n+urgent\n>#1\n+country-one KE\n>#1\n+emergency\n!nudge\n+repeat\n@web fr\n+hide\nok\n!idle\n";

/// Lays an input over the smallest dialogue, loads it, proves it and plays a talk over it. `first` is the file that
/// stands before the first name; the section `talk` is the talk.
pub fn over(input: &str, first: &str) {
    let mut files = tree::laid_over(&tree::TINY, input, first);
    let talk = files.remove("talk");
    let dialogues = match Dialogues::load(&files) {
        Ok(dialogues) => dialogues,
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            problems.iter().for_each(is_told_well);
            return;
        }
    };
    let directory = &*tree::TWO_COUNTRIES;
    let (problems, walked) = dialogue::check(&dialogues, &files, directory);
    problems.iter().for_each(is_told_well);
    assert!(walked != Walked::default(), "nothing was walked");
    let world = World {
        dialogues: &dialogues,
        directory,
        chats: &helpbridge::directory::NO_CHATS,
        answers: helpbridge::directory::Answers::none(),
        now: noon(),
        public_url: "https://chat.test",
    };
    let triage = &tree::SHIPPED.triage;
    Talk::new(world, triage, problems.is_empty()).play(talk.as_deref().unwrap_or(DEFAULT));
}

/// A moment at which some services are open and some are closed.
pub fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_953_600, 0).expect("a moment of 2026")
}

/// A complaint names a file, has a code, and stands on one line.
fn is_told_well(problem: &Problem) {
    assert!(!problem.path.is_empty() && !problem.code.is_empty() && !problem.fix.is_empty());
    assert!(!problem.reason.is_empty(), "a complaint without a reason");
    assert!(!problem.reason.contains(char::is_control) && !problem.fix.contains(char::is_control));
}

//! The vocabulary of the flows: small, closed, and every word of it checked. `docs/dialogue-format.md` tells it to
//! authors.

use crate::{directory::Reach, triage::Urgency};

use super::{
    signal::{Signal, Signals},
    state::{CountryKnown, Flow},
};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$item])* $variant),* }

        impl $name {
            /// Every word of this kind.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The word as it stands in the flows.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }

            /// The meaning of a word.
            pub fn named(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.as_str() == text)
            }
        }
    };
}

words! {
    /// What the world and the envelope say, asked by a guard. The static walk tries both answers.
    Fact {
        /// The country is known and has an emergency number.
        HasNumber = "has-number",
        /// Its emergency number can be texted.
        TextEmergency = "text-emergency",
        /// There is a service to name together with a number to dial.
        Helpline = "helpline",
        /// The country has at least one service to offer.
        AnyLine = "any-line",
        /// There are services that were not shown yet.
        More = "more",
        /// There is a service that can be reached without speaking.
        Writable = "writable",
        /// There are services on the table.
        OnTable = "on-table",
        /// A service is picked.
        Picked = "picked",
        /// The picked service can be reached in more than one way.
        Ways = "ways",
        /// The country has a line that adults can call.
        AdultLine = "adult-line",
        /// The country has a line for people who fear to hurt a child.
        OffenderLine = "offender-line",
        /// The locale hints at a country.
        Guess = "guess",
        /// The operator set a country for the entrance, or the page was told it.
        Entrance = "entrance",
        /// The talk is with an adult.
        ForAdult = "for-adult",
        /// The talk is with someone who fears to hurt a child.
        ForOffender = "for-offender",
        /// Pictures are part of what was told.
        Pictures = "pictures",
        /// The channel is the web page.
        Web = "web",
        /// The channel is an app that keeps its own history.
        App = "app",
        /// The channel is Discord, where only our own side can be deleted.
        Discord = "discord",
        /// The channel is the terminal.
        Terminal = "terminal",
        /// People of the picked service can be chatted with right here, now.
        Chat = "chat",
        /// Another service has people who can be chatted with now.
        NextChat = "next-chat",
        /// The operator has switched the practice helpline on.
        PracticeOn = "practice-on",
        /// It is the practice helpline that is picked or talked with.
        InPractice = "in-practice",
        /// The conversation is with a person, or waits for one.
        Talk = "talk",
        /// A helpline was asked in this conversation.
        Used = "used",
        /// What was told hints at harm at home.
        HurtHome = "hurt-home",
        /// The place in line is known.
        Placed = "placed",
        /// Nobody has seen the last message yet.
        Held = "held",
        /// There is a message that can be taken back.
        Undoable = "undoable",
        /// The helpline of the talk has a number to call.
        TalkNumber = "talk-number",
        /// Earlier words are passed on.
        Shared = "shared",
    }
}

words! {
    /// What a rule does besides speaking and moving.
    Act {
        /// Counts that offers were shown.
        TallyOffered = "tally-offered",
        /// Counts that one was chosen.
        TallyReferred = "tally-referred",
        /// Counts that one did not work.
        TallyFailed = "tally-failed",
        /// Counts that the country has nothing.
        TallyNoLine = "tally-noline",
        /// Counts that somebody was reached.
        TallyReached = "tally-reached",
        /// Counts that it helped.
        TallyHelped = "tally-helped",
        /// Counts that it did not.
        TallyNotHelped = "tally-nothelped",
        /// Tells whoever keeps the directory that the picked service was reached.
        ReportReached = "report-reached",
        /// Tells them that it did not work, and why.
        ReportFailed = "report-failed",
        /// Deletes what was said, here and on the platform.
        Wipe = "wipe",
        /// Deletes what was delivered in an app, unless the young person wants to keep it.
        AutoWipe = "auto-wipe",
        /// Remembers that the young person wants to keep what was said.
        Keep = "keep",
        /// Forgets everything but the language.
        Forget = "forget",
        /// Takes the country that was named.
        SetCountry = "set-country",
        /// Takes the country that was guessed.
        AcceptGuess = "accept-guess",
        /// Remembers the countries that were meant, to choose from.
        Candidates = "candidates",
        /// Puts the best services on the table.
        Offers = "offers",
        /// Puts the next ones on the table.
        NextOffers = "next-offers",
        /// Puts lines for adults on the table.
        AdultOffers = "adult-offers",
        /// Picks a service.
        Pick = "pick",
        /// Changes the language.
        SetLanguage = "set-language",
        /// Says the last reply again.
        Repeat = "repeat",
        /// Makes the next pause longer than the one before.
        Pause = "pause",
        /// From here on services are meant for an adult.
        ForAdult = "for-adult",
        /// From here on services are meant for someone who fears to hurt a child.
        ForOffender = "for-offender",
        /// From here on services are meant for a young person.
        ForYoung = "for-young",
        /// Picks the practice helpline.
        PickPractice = "pick-practice",
        /// Picks the next service that can be chatted with.
        PickNextChat = "pick-next-chat",
        /// Notes that the rules of the helpline were told.
        ToldRules = "told-rules",
        /// Notes that it was asked whether somebody is near.
        AskedNear = "asked-near",
        /// Earlier words are to be passed on.
        Share = "share",
        /// They are not.
        StartFresh = "start-fresh",
        /// Asks for a person.
        Ask = "ask",
        /// Keeps this message for the person, or passes it on; so nothing need be said.
        Pass = "pass",
        /// Leaves the line, or the talk.
        LeaveTalk = "leave-talk",
        /// Takes the last message back.
        Undo = "undo",
        /// Tells those who look after the chat that something feels wrong.
        Report = "report",
        /// Somebody else may take over.
        Agree = "agree",
        /// Nobody else may.
        Disagree = "disagree",
        /// Has everything deleted where helplines hold it.
        DeleteThere = "delete-there",
    }
}

words! {
    /// The counters of the state; they stop at 3.
    Counter {
        /// Messages in a row that held nothing or were not understood.
        Misses = "misses",
        /// Times in a row that the country was asked for.
        Asked = "asked",
        /// Rude messages.
        Rude = "rude",
    }
}

impl Counter {
    /// The highest value a counter takes.
    pub const MOST: u8 = 3;

    /// Its value.
    pub fn of(self, flow: &Flow) -> u8 {
        match self {
            Counter::Misses => flow.misses,
            Counter::Asked => flow.asked,
            Counter::Rude => flow.rude,
        }
    }

    /// Gives it a value.
    pub fn set(self, flow: &mut Flow, value: u8) {
        let place = match self {
            Counter::Misses => &mut flow.misses,
            Counter::Asked => &mut flow.asked,
            Counter::Rude => &mut flow.rude,
        };
        *place = value.min(Self::MOST);
    }
}

/// A question that a rule asks before it applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// Whether the answer must be no.
    pub not: bool,
    /// The question.
    pub test: Test,
}

/// What a guard asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// A fact of the world.
    Fact(Fact),
    /// Whether the level is at least this.
    Level(Urgency),
    /// What is known of the country.
    Country(CountryKnown),
    /// Whether a counter has this value, or at least this value.
    Counter(Counter, u8, bool),
    /// How the young person can reach out.
    Reach(Reach),
    /// Whether the safety check was made.
    Checked,
    /// Whether our limits were told.
    Limits,
    /// Whether the talk is at this node.
    At(String),
    /// Whether it is with a person, or waits for one.
    WithPerson,
    /// Whether this is signalled, too.
    With(Signal),
}

/// A change of the finite state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Raises the level; never lowers it.
    Raise(Urgency),
    /// Lowers the level by one: only ever on the young person's word.
    Lower,
    /// Sets what is known of the country.
    Country(CountryKnown),
    /// Sets how the young person can reach out.
    Reach(Reach),
    /// Adds one to a counter.
    More(Counter),
    /// Sets a counter.
    Counter(Counter, u8),
    /// The safety check was made.
    Checked,
    /// Our limits were told.
    Limits,
}

/// One thing to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// What.
    pub what: Words,
    /// Whether it gives way when the turn would hold too much.
    pub soft: bool,
    /// Said only if this holds before the rule changes anything.
    pub only: Vec<Guard>,
}

/// What is said: a reviewed message, or a card made of several.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Words {
    /// The message with this id.
    Message(String),
    /// The card of services.
    Offers,
    /// The card of the picked service.
    Picked,
}

impl Words {
    /// The id that stands beside the words in a reply.
    pub fn id(&self) -> &str {
        match self {
            Words::Message(id) => id,
            Words::Offers => "offers",
            Words::Picked => "picked",
        }
    }
}

/// One thing to press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceRule {
    /// What.
    pub what: Press,
    /// Shown only if this holds.
    pub only: Vec<Guard>,
}

impl ChoiceRule {
    /// The message on the button, where it is one and the same.
    pub fn label(&self) -> Option<&str> {
        match &self.what {
            Press::Signal(_, label) => Some(label),
            _ => None,
        }
    }
}

/// What can be pressed: a signal with a label, or a list made from the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// A signal; the label is the message with this id.
    Signal(Signal, String),
    /// The services on the table.
    Offers,
    /// The other ways to reach the picked service.
    Ways,
    /// The most likely countries.
    Countries,
    /// The countries that could be meant.
    Candidates,
    /// The languages that have texts.
    Languages,
}

/// A rule: on this, if that, then so.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The file it stands in, for messages.
    pub file: String,
    /// The line it begins at.
    pub line: usize,
    /// It applies when one of these is signalled; all signals for `*`. Empty in an `enter` rule.
    pub on: Signals,
    /// All of these must hold.
    pub when: Vec<Guard>,
    /// What is said.
    pub say: Vec<Say>,
    /// What changes.
    pub set: Vec<Change>,
    /// What is done.
    pub acts: Vec<Act>,
    /// Where the talk goes; nowhere else if absent.
    pub go: Option<String>,
    /// What can be pressed in this reply, instead of what the node shows.
    pub choices: Option<Vec<ChoiceRule>>,
    /// Whether its answer may stand behind the answer to something more pressing.
    pub aside: bool,
    /// Whether silence is right here: nothing that the young person did.
    pub quiet: bool,
}

/// A place in the talk.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its name.
    pub name: String,
    /// The file it stands in.
    pub file: String,
    /// The line it begins at.
    pub line: usize,
    /// The name of its state in the design of the conversation, such as `LISTEN`.
    pub state: String,
    /// The rules of this node are tried after its own.
    pub like: Option<String>,
    /// What happens when the talk comes here: the first that applies.
    pub enter: Vec<Rule>,
    /// What happens when something is signalled here: the first that applies.
    pub on: Vec<Rule>,
    /// What can be pressed.
    pub choices: Vec<ChoiceRule>,
    /// The timers that run while the talk is here.
    pub timers: Vec<super::event::Timer>,
    /// Whether a message here begins a new conversation.
    pub opens: bool,
    /// Whether the conversation is over here, so that nothing need be kept.
    pub closes: bool,
    /// Whether the talk only passes through.
    pub routing: bool,
}

impl Rule {
    /// Every guard of the rule, wherever it stands.
    pub fn guards(&self) -> impl Iterator<Item = &Guard> {
        let of_choices = self.choices.iter().flatten().flat_map(|choice| &choice.only);
        self.when.iter().chain(self.say.iter().flat_map(|say| &say.only)).chain(of_choices)
    }
}

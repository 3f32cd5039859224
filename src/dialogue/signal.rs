//! Signals: the finite vocabulary in which the flows speak about what happened.
//!
//! A message can signal several things at once ("my dad hits me, will you tell my mum?"); the flows decide which one
//! is answered first. Danger always is.

use serde::{Deserialize, Serialize};

macro_rules! signals {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// One thing that an event signals.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum Signal { $($(#[$doc])* #[serde(rename = $text)] $name),* }

        impl Signal {
            /// Every signal.
            pub const ALL: &[Signal] = &[$(Signal::$name),*];

            /// The name in the flows.
            pub fn as_str(self) -> &'static str {
                match self { $(Signal::$name => $text),* }
            }
        }
    };
}

signals! {
    // -- what happened
    /// The page was opened.
    Opened = "opened",
    /// Triage failed or took too long.
    TriageFailed = "triage-failed",
    /// The timer of the safety check ran out.
    CheckTimer = "timer-check",
    /// The timer of the emergency nudge ran out.
    NudgeTimer = "timer-nudge",
    /// Nobody has written for a while.
    IdleTimer = "timer-idle",
    /// The pause is over.
    PauseTimer = "timer-pause",
    /// The cover may be lifted.
    CoverTimer = "timer-cover",
    /// An image or a video came.
    MediaImage = "media-image",
    /// A voice note came.
    MediaVoice = "media-voice",
    /// A file came.
    MediaFile = "media-file",
    /// A place on a map came.
    MediaPlace = "media-place",
    /// Somebody's contact card came.
    MediaContact = "media-contact",
    /// A sticker came.
    MediaSticker = "media-sticker",
    // -- how urgent
    /// Emergency.
    Emergency = "emergency",
    /// Emergency, and the body is hurt: pills, a wound, a fall.
    EmergencyBody = "emergency-body",
    /// Urgent, whatever the topic.
    Urgent = "urgent",
    /// Urgent, but it may be more: the one safety check.
    UrgentUnsure = "urgent-unsure",
    /// Urgent: hurt by someone.
    Hurt = "hurt",
    /// Urgent: dark thoughts or self-harm.
    DarkThoughts = "dark-thoughts",
    /// Urgent: pictures, threats or an adult online.
    OnlineThreat = "online-threat",
    /// Distress worth support.
    Concern = "concern",
    /// No distress.
    Empty = "empty",
    /// Not understood.
    Unclear = "unclear",
    // -- about whom
    /// A worried friend, sibling or class mate.
    Friend = "friend",
    /// An adult writes about a child.
    Adult = "adult",
    /// An adult writes about themselves.
    AdultSelf = "adult-self",
    /// An adult who has hurt or fears to hurt a child.
    Offender = "offender",
    /// A young person who has hurt or fears to hurt someone.
    YoungHarm = "young-harm",
    // -- manner
    /// Rude to us.
    Rude = "rude",
    /// A joke or a test.
    Prank = "prank",
    /// Thanks.
    Thanks = "thanks",
    /// A greeting.
    Greeting = "greeting",
    /// A name, an address, a phone number of the young person's own.
    Pii = "pii",
    /// Says they are under 13.
    AgeYoung = "age-young",
    /// Says they are over 21.
    AgeOlder = "age-older",
    // -- answers
    /// Yes.
    Yes = "yes",
    /// No.
    No = "no",
    /// Not safe: a no to "are you safe?", and no such no to "are they in danger?".
    NotSafe = "not-safe",
    /// Not sure.
    NotSure = "not-sure",
    /// Skip this.
    Skip = "skip",
    /// Goodbye, in peace.
    Bye = "bye",
    /// A little, as an answer to "did this help".
    Some = "some",
    // -- country
    /// One country was named.
    CountryOne = "country-one",
    /// More than one country could be meant.
    CountrySeveral = "country-several",
    /// Would rather not say the country.
    RatherNot = "rather-not",
    // -- intents that work at any time
    /// The hide word or button.
    Hide = "hide",
    /// The help word.
    HelpWord = "help-word",
    /// The help word was tapped open.
    HelpOpen = "help-open",
    /// Stop.
    Stop = "stop",
    /// Delete my data.
    Delete = "delete",
    /// Change the language.
    Language = "language",
    /// A language that we have was named.
    LanguageOne = "language-one",
    /// A language that we do not have was named.
    LanguageNone = "language-none",
    /// Change the country.
    ChangeCountry = "country",
    /// Talk to a person.
    Person = "person",
    /// Does not want a person.
    NoPerson = "no-person",
    /// Who are you?
    Who = "who",
    /// Is it private?
    Private = "private",
    /// Will you tell my parents?
    Parents = "parents",
    /// Will you call the police?
    Police = "police",
    /// Can you see where I am?
    Locate = "locate",
    /// Are you a robot?
    Robot = "robot",
    /// Does it cost?
    Cost = "cost",
    /// Show me something else.
    Other = "other",
    /// It did not work.
    NotWork = "not-work",
    /// I can't call.
    CantCall = "cant-call",
    /// I have no credit.
    NoCredit = "no-credit",
    /// Someone is near me.
    SomeoneNear = "someone-near",
    /// How long does it take?
    HowLong = "how-long",
    /// What can you do?
    What = "what",
    /// Say it again.
    Repeat = "repeat",
    /// I want to complain.
    Complain = "complain",
    /// Keep this chat.
    Keep = "keep",
    /// Just one question.
    JustAsk = "just-ask",
    /// You got me wrong.
    TellWrong = "tell-wrong",
    /// I reached them.
    ReachedYes = "reached-yes",
    /// I did not reach anyone.
    ReachedNo = "reached-no",
    /// It is about me.
    ForMe = "for-me",
    /// Start again.
    NewChat = "new-chat",
    /// One of the offers was picked.
    Pick = "pick",
    /// Call, of the ways a picked service has.
    WayCall = "call",
    /// Text.
    WayText = "text",
    /// Its own page.
    WayWeb = "web",
    /// Keep a number for later.
    KeepLater = "keep-later",
    /// No one answered.
    FailNumber = "not-work-number",
    /// The number is wrong.
    FailWrong = "not-work-wrong",
    /// It cost money.
    FailCost = "not-work-cost",
    /// The page would not open.
    FailPage = "not-work-page",
    /// They were not kind.
    FailUnkind = "not-work-unkind",
    /// It failed for another reason.
    FailOther = "not-work-other",
    /// One of the topics in the list for those whom we did not understand: home or school.
    TopicHome = "topic-home",
    /// How I feel.
    TopicFeel = "topic-feel",
    /// Something online.
    TopicOnline = "topic-online",
    /// My body or love.
    TopicBody = "topic-body",
    /// None of these.
    TopicOther = "topic-other",
    // -- around a talk with a person
    /// The whole message is one of the known ones, or a button: nothing else was said.
    Exact = "exact",
    /// Chat here, with the people of the picked service.
    Chat = "chat",
    /// The practice helpline.
    Practice = "practice",
    /// What do they see?
    See = "see",
    /// Leave the line, or the talk.
    Leave = "leave",
    /// Keep waiting.
    WaitOn = "wait-on",
    /// Something about the person feels wrong.
    FeelsWrong = "feels-wrong",
    /// Take the last message back.
    Undo = "undo",
    /// A sign of life in line is due.
    TickTimer = "timer-tick",
    /// The same, and it is time to remind of the number.
    RemindTimer = "timer-remind",
    /// The line takes long.
    LongTimer = "timer-long",
    /// Nobody has said anything in the talk for a while.
    QuietTimer = "timer-quiet",
    /// A counsellor joined.
    PersonJoined = "person-joined",
    /// Nobody of the helpline takes the young person.
    PersonNone = "person-none",
    /// The counsellor said something.
    PersonSaid = "person-said",
    /// The counsellor is not heard of any more.
    PersonGone = "person-gone",
    /// They are back.
    PersonBack = "person-back",
    /// They do not come back.
    PersonLost = "person-lost",
    /// The counsellor asks whether somebody else may take over.
    PersonSwitch = "person-switch",
    /// Somebody else took over.
    PersonSwitched = "person-switched",
    /// The counsellor ended the talk.
    PersonEnded = "person-ended",
    /// The counsellor handed back to the bot.
    PersonToBot = "person-to-bot",
    /// Nobody said anything for so long that the talk was closed.
    PersonSilent = "person-silent",
}

impl Signal {
    /// The signal of that name.
    pub fn named(name: &str) -> Option<Signal> {
        Signal::ALL.iter().copied().find(|signal| signal.as_str() == name)
    }
}

/// A set of signals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Signals(u128);

impl Signals {
    /// The set with these signals.
    pub fn of(signals: &[Signal]) -> Self {
        signals.iter().fold(Signals::default(), |set, signal| set.with(*signal))
    }

    /// The set with one more signal.
    #[must_use]
    pub fn with(self, signal: Signal) -> Self {
        Signals(self.0 | 1 << (signal as u8))
    }

    /// Adds a signal.
    pub fn add(&mut self, signal: Signal) {
        *self = self.with(signal);
    }

    /// The set without a signal.
    #[must_use]
    pub fn without(self, signal: Signal) -> Self {
        Signals(self.0 & !(1 << (signal as u8)))
    }

    /// Whether the signal is in the set.
    pub fn has(self, signal: Signal) -> bool {
        self.0 & (1 << (signal as u8)) != 0
    }

    /// Whether the two sets share a signal.
    pub fn meets(self, other: Signals) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub fn and(self, other: Signals) -> Signals {
        Signals(self.0 | other.0)
    }

    /// Whether nothing is signalled.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The signals in the set.
    pub fn iter(self) -> impl Iterator<Item = Signal> {
        Signal::ALL.iter().copied().filter(move |signal| self.has(*signal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_fits_the_set_and_has_a_name_of_its_own() {
        assert!(Signal::ALL.len() <= 128);
        for signal in Signal::ALL {
            assert_eq!(Signal::named(signal.as_str()), Some(*signal));
            assert!(Signals::default().with(*signal).has(*signal));
            assert_eq!(Signals::default().with(*signal).iter().count(), 1);
        }
    }
}

//! The dialogue: what is said, when, and what comes next. See [`step`].

mod effect;
mod event;
mod signal;
mod state;

pub use effect::{Bubble, Choice, Effect, Reply, Step, Tally};
pub use event::{Event, Heard, Media, Part, Timer};
pub use signal::{Signal, Signals};
pub use state::{ChannelKind, CountryKnown, Envelope, Flow, STATE_VERSION, State};

mod world;
pub use world::World;

/// STUB on this branch: the real one is being written on main.
pub struct Dialogues {}
impl Dialogues {
    /// Reads a set of files (path relative to `dialogues/` -> content); all problems at once, as printable lines.
    pub fn load(_files: &std::collections::BTreeMap<String, String>) -> Result<Dialogues, Vec<String>> {
        Ok(Dialogues {})
    }
    /// The languages that have texts.
    pub fn languages(&self) -> Vec<crate::lang::Lang> {
        ["en", "es", "fr", "ar", "sw"].iter().filter_map(|l| l.parse().ok()).collect()
    }
    /// What a language calls itself.
    pub fn language_name(&self, lang: crate::lang::Lang) -> String {
        lang.to_string()
    }
    /// A reviewed message that takes no conversation (labels of the web page and so on), with its arguments; falls
    /// back to English, then to the id's English compiled-in text. Never empty.
    pub fn text(&self, lang: crate::lang::Lang, id: &str, args: &[(&str, &str)]) -> String {
        let table = if lang.as_str() == "ar" { STUB_AR } else { STUB_EN };
        let words = table.iter().chain(STUB_EN).find(|(key, _)| *key == id).map_or(id, |(_, words)| *words);
        args.iter().fold(words.to_owned(), |text, (name, value)| text.replace(&format!("{{ ${name} }}"), value))
    }
}
const STUB_EN: &[(&str, &str)] = &[
    ("web-title", "Notes"), ("web-exit", "Leave this page"), ("web-skip", "Go to the messages"),
    ("web-exit-help", "Takes you to another page. It does not clear your browser's list of pages."),
    ("web-log-label", "Messages"), ("web-input-label", "Your message"), ("web-send", "Send"),
    ("web-no-js", "Send your message, and the answer shows up here. “Check for new messages” looks for new ones."),
    ("web-refresh", "Check for new messages"), ("web-tracks-link", "Clear your tracks"),
    ("web-tracks", "Your browser keeps a list of pages you open. A private window does not. If you wipe the whole list, a person may notice. It can be best to wipe just this page."),
    ("web-from-you", "You"), ("web-from-bot", "Computer"), ("web-language-label", "Language"), ("web-start", "Start"),
    ("web-not-found", "This page is not here. You can go back to the start."), ("web-error", "Something went wrong on our side. It's not you. In danger now? Call { $emergency }."),
    ("web-too-long", "That is a lot at once, and I could not take it in. Can you send it in two or three parts?"),
    ("emergency-bar", "In danger now? Call { $emergency }"), ("emergency-bar-unknown", "In danger now? Call 112"),
    ("btn-call", "Call"), ("btn-text", "Text"), ("btn-web", "Open their page"),
    ("hello", "Hi, good that you're here. I'm a computer, not a person. I help you find a person to talk to. In danger now? Call 112. In some places the number is not the same. Tap “I'm in danger now” and I'll look."),
    ("exit", "To leave fast, tap “Leave this page” at the top. You can also send “weather”. A person who uses this phone may see this page."),
    ("ask", "You can write about anything. A few words are fine. You don't need to say your name. What's going on?"),
    ("danger", "I'm in danger now"), ("other", "Show me something else"),
    ("thanks", "Thank you for telling me. That is a lot to carry, and it is not your fault."),
    ("offers", "Here is who you can talk to in Kenya. You choose.\n\nChildline Kenya. Call 116.\nIt's free. Open day and night.\n\nBefrienders Kenya. Chat on their page.\nI'm not sure when they are open.\n\nWhat feels OK to you?"),
    ("number", "I'm glad you wrote. Please call 999 now. If you can, go where other people are. I'm a computer and can't send help, but I stay here."),
    ("cover", "Sunny today, with some clouds later."),
];
const STUB_AR: &[(&str, &str)] = &[
    ("web-title", "ملاحظات"), ("web-exit", "غادر هذه الصفحة"), ("web-log-label", "الرسائل"), ("web-input-label", "رسالتك"),
    ("web-send", "إرسال"), ("web-refresh", "ابحث عن رسائل جديدة"), ("web-from-you", "أنت"), ("web-from-bot", "حاسوب"),
    ("web-tracks-link", "امسح آثارك"), ("web-language-label", "اللغة"), ("btn-call", "اتصل"), ("btn-web", "افتح صفحتهم"),
    ("web-exit-help", "يأخذك إلى صفحة أخرى. لا يمسح قائمة الصفحات في متصفحك."), ("web-no-js", "أرسل رسالتك، ويظهر الجواب هنا."),
    ("emergency-bar", "في خطر الآن؟ اتصل { $emergency }"), ("emergency-bar-unknown", "في خطر الآن؟ اتصل 112"),
    ("hello", "مرحبًا، جيد أنك هنا. أنا حاسوب ولست شخصًا. أساعدك في العثور على شخص تتحدث معه. في خطر الآن؟ اتصل 112."),
    ("exit", "لتغادر بسرعة، اضغط «غادر هذه الصفحة» في الأعلى."), ("ask", "يمكنك أن تكتب عن أي شيء. كلمات قليلة تكفي. ماذا يحدث؟"), ("danger", "أنا في خطر الآن"),
];
/// STUB on this branch: what was understood of a message, ready to be an [`Event::Said`].
pub fn hear(_world: &World<'_>, _state: &State, text: &str, assessment: crate::triage::Assessment) -> Heard {
    let signals = match text { "weather" => Signals::of(&[Signal::Hide]), "stop" => Signals::of(&[Signal::Stop]), _ => Signals::default() };
    Heard { assessment, signals, ..Heard::default() }
}
/// STUB on this branch: one turn. Pure, total, never panics.
pub fn step(world: &World<'_>, state: State, event: Event) -> Step {
    use crate::directory::{ContactChannel, Cost, EmergencyNumber, EmergencyService, Kind, Offer, Opening, Reason};
    let lang = state.envelope.lang;
    let say = |ids: &[&str]| ids.iter().map(|id| Bubble { id: (*id).into(), text: world.dialogues.text(lang, id, &[]) }).collect::<Vec<_>>();
    let choice = |id: &str| Choice { id: id.into(), label: world.dialogues.text(lang, id, &[]) };
    let offer = |name: &str, phone: Option<&str>, url: Option<&str>| Offer { service: name.to_lowercase(), kind: Kind::ChildHelpline, name: name.into(),
        channel: if phone.is_some() { ContactChannel::Call } else { ContactChannel::Web }, phone: phone.map(Into::into), url: url.map(Into::into), opening: Opening::Always,
        timezone: "Africa/Nairobi".into(), cost: Cost::Free, languages: vec![], ages: (None, None), checked: None, reasons: vec![Reason::InCountry] };
    let number = |number: &str| vec![EmergencyNumber { number: number.into(), service: EmergencyService::General }];
    let mut reply = Reply { state: "LISTEN".into(), urgency: None, country: state.envelope.country, lang, said: say(&["hello", "exit", "ask"]), offers: vec![], emergency: number("112"), choices: vec![choice("danger")] };
    let mut effects = vec![Effect::Remind(Timer::Idle, 600)];
    match &event {
        Event::Said(heard) if heard.signals.has(Signal::Hide) || heard.signals.has(Signal::Stop) => {
            reply.state = if heard.signals.has(Signal::Hide) { "COVERED".into() } else { "STOPPED".into() };
            reply.said = say(&["cover"]); reply.choices = vec![]; reply.emergency = vec![];
            effects.push(Effect::Wipe);
        }
        Event::Said(_) => {
            reply.state = "OPTIONS".into(); reply.said = say(&["thanks", "offers"]);
            reply.urgency = Some(crate::triage::Urgency::Urgent); reply.emergency = vec![];
            reply.offers = vec![offer("Childline Kenya", Some("116"), None), offer("Befrienders Kenya", None, Some("https://www.befrienders.example/chat"))];
            reply.choices = vec![choice("danger"), choice("other")];
        }
        Event::Pressed(_) => {
            reply.state = "EMERGENCY".into(); reply.urgency = Some(crate::triage::Urgency::Emergency);
            reply.said = say(&["number"]); reply.emergency = number("999"); reply.choices = vec![choice("other")];
        }
        _ => {}
    }
    effects.push(Effect::Reply(reply));
    Step { state, effects }
}
/// STUB on this branch: what is said when our side fails, from texts compiled into the program; works without any
/// file, database or classifier. `again` is true when the turn before failed, too: then the numbers are said.
/// `text` is what the young person wrote, if anything: an emergency in it is answered with the number at once.
pub fn fallback(_world: &World<'_>, lang: crate::lang::Lang, _country: Option<crate::country::Country>, _again: bool, _emergency: bool) -> Reply {
    let said = vec![Bubble { id: "static-soft".into(), text: "Something went wrong on my side. It's not you. Please send that again. In danger now? Call 112.".into() }];
    Reply { state: "KEEP".into(), urgency: None, country: None, lang, said, offers: vec![], emergency: vec![], choices: vec![] }
}

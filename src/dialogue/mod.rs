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
    pub fn text(&self, _lang: crate::lang::Lang, id: &str, _args: &[(&str, &str)]) -> String {
        id.to_owned()
    }
}
/// STUB on this branch: what was understood of a message, ready to be an [`Event::Said`].
pub fn hear(_world: &World<'_>, _state: &State, _text: &str, assessment: crate::triage::Assessment) -> Heard {
    Heard { assessment, ..Heard::default() }
}
/// STUB on this branch: one turn. Pure, total, never panics.
pub fn step(_world: &World<'_>, state: State, _event: Event) -> Step {
    let reply = Reply { state: "LISTEN".into(), urgency: None, country: None, lang: state.envelope.lang,
        said: vec![Bubble { id: "stub".into(), text: "stub".into() }], offers: vec![], emergency: vec![], choices: vec![] };
    Step { state, effects: vec![Effect::Reply(reply), Effect::Remind(Timer::Idle, 600)] }
}
/// STUB on this branch: what is said when our side fails, from texts compiled into the program; works without any
/// file, database or classifier. `again` is true when the turn before failed, too: then the numbers are said.
/// `text` is what the young person wrote, if anything: an emergency in it is answered with the number at once.
pub fn fallback(_world: &World<'_>, lang: crate::lang::Lang, _country: Option<crate::country::Country>, _again: bool, _emergency: bool) -> Reply {
    Reply { state: "KEEP".into(), urgency: None, country: None, lang, said: vec![], offers: vec![], emergency: vec![], choices: vec![] }
}

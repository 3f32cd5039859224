//! What a button carries: an opaque code, which tells a platform nothing about what stands on it or who pressed it.
//!
//! A code is a keyed hash of the choice's id, so it means the same to every copy of the program and after a restart, and
//! a button that was sent yesterday still does what it says. The key comes from the channel's own token.

use std::collections::HashMap;

use crate::{
    dialogue::{Dialogues, Signal},
    directory::Directory,
};

/// The length of a code in characters.
const LENGTH: usize = 16;

/// The codes of every choice there is.
pub struct Buttons {
    key: [u8; 32],
    known: HashMap<String, String>,
}

impl Buttons {
    /// The codes of a channel with this token.
    pub fn new(token: &str, dialogues: &Dialogues, directory: &Directory) -> Self {
        let key = blake3::derive_key("helpbridge 2026 buttons of a channel", token.as_bytes());
        let mut buttons = Buttons { key, known: HashMap::new() };
        let services = directory.services().iter().map(|service| format!("pick:{}", service.id));
        let countries = directory.countries().map(|country| format!("country:{}", country.code));
        let languages = dialogues.languages().into_iter().map(|lang| format!("lang:{lang}"));
        let fixed = Signal::ALL.iter().map(|signal| signal.as_str().to_owned());
        for id in fixed.chain(languages).chain(countries).chain(services) {
            buttons.known.insert(buttons.code(&id), id);
        }
        buttons
    }

    /// The code of a choice.
    pub fn code(&self, id: &str) -> String {
        blake3::keyed_hash(&self.key, id.as_bytes()).to_hex()[..LENGTH].to_owned()
    }

    /// The choice of a code; `None` for what is on no button of ours.
    pub fn choice(&self, code: &str) -> Option<&str> {
        self.known.get(code).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buttons(token: &str) -> Buttons {
        let key = blake3::derive_key("test", token.as_bytes());
        Buttons { key, known: HashMap::new() }
    }

    #[test]
    fn a_code_tells_nothing_and_stays_the_same() {
        let code = buttons("a").code("emergency");
        assert!(code.len() == LENGTH && !code.contains("emer"));
        assert_eq!(code, buttons("a").code("emergency"));
        assert_ne!(code, buttons("b").code("emergency"), "another channel has other codes");
        assert_ne!(code, buttons("a").code("yes"));
    }
}

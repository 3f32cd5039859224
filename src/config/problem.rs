//! What is wrong with a setting, for whoever can mend it.

use std::fmt;

/// One thing that is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where the setting stands: `helpbridge.toml:3`, or the name of the variable.
    pub place: String,
    /// The key; empty when the file as a whole cannot be read.
    pub key: String,
    /// What is wrong.
    pub reason: String,
    /// What would mend it.
    pub fix: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = if self.key.is_empty() { String::new() } else { format!("{} ", self.key) };
        write!(f, "{}: error C-SETTING {key}{}; fix: {}", self.place, self.reason, self.fix)
    }
}

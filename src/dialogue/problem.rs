//! A mistake in the dialogue's files, for whoever can mend it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One mistake: where it is, what it is, and what would mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file, relative to the folder of the dialogues.
    pub path: String,
    /// The line, from 1; 0 when it is about the whole file or a file that is missing.
    pub line: usize,
    /// A stable code such as `F-GOTO`.
    pub code: &'static str,
    /// What is wrong.
    pub reason: String,
    /// What to do about it.
    pub fix: String,
}

impl Problem {
    /// A problem at a line of a file.
    pub fn at(
        path: impl Into<String>,
        line: usize,
        code: &'static str,
        reason: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Problem { path: path.into(), line, code, reason: tame(reason.into()), fix: fix.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: error {} {}; fix: {}", self.path, self.line, self.code, self.reason, self.fix)
    }
}

/// The most characters of a reason: it may quote names from the file, and those can be of any length.
const LONGEST: usize = 400;

/// A reason on one line, short, and without signs that a terminal would obey.
fn tame(reason: String) -> String {
    if reason.len() <= LONGEST && !reason.contains(char::is_control) {
        return reason;
    }
    let sign = |c: char| if c.is_control() { '\u{FFFD}' } else { c };
    let mut tame: String = reason.chars().take(LONGEST).map(sign).collect();
    if reason.chars().nth(LONGEST).is_some() {
        tame.push('…');
    }
    tame
}

/// The line, from 1, in which a byte of a text stands.
pub fn line_of(text: &str, byte: usize) -> usize {
    // Asked for every name of every file at each start: a search, which the standard library has fast in any build.
    text[..text.floor_char_boundary(byte)].matches('\n').count() + 1
}

/// Reads a TOML file, or says what is wrong with it; `guide` is the document that tells what may stand in it.
pub fn read<T: for<'de> Deserialize<'de>>(
    path: &str,
    text: &str,
    (code, guide): (&'static str, &str),
    problems: &mut Vec<Problem>,
) -> Option<T> {
    match toml::from_str(text) {
        Ok(file) => Some(file),
        Err(error) => {
            let line = error.span().map_or(0, |span| line_of(text, span.start));
            let reason = error.message().lines().next().unwrap_or("it cannot be read").to_owned();
            problems.push(Problem::at(path, line, code, reason, format!("see {guide} for what may stand here")));
            None
        }
    }
}

/// Something of a file as it may be shown: short, with everything invisible spelled out.
pub fn shown(value: &str) -> String {
    let short: String = value.chars().take(60).collect();
    format!("{short:?}")
}

//! A complaint about a file of the dialogues or the directory, in the one form that people and programs read.

use std::fmt;

use serde::Serialize;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file, as the reader would open it.
    pub path: String,
    /// The line, counted from 1; 0 when it is about the whole file.
    pub line: usize,
    /// A stable code, such as `D-PHONE`.
    pub code: String,
    /// What is wrong.
    pub reason: String,
    /// What would mend it.
    pub fix: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: error {} {}; fix: {}", self.path, self.line, self.code, self.reason, self.fix)
    }
}

/// Which of the two trees a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tree {
    /// What is said, and when.
    Dialogues,
    /// The services that exist.
    Directory,
}

impl Tree {
    /// The name of the folder in the repository; also how the setting and the option for another folder begin.
    pub fn name(self) -> &'static str {
        match self {
            Tree::Dialogues => "dialogues",
            Tree::Directory => "directory",
        }
    }
}

impl Problem {
    /// A problem of a file in the tree whose paths begin at `root`.
    pub fn of_file(root: &str, path: &str, line: usize, code: &str, reason: String, fix: String) -> Problem {
        Problem { path: format!("{root}/{path}"), line, code: code.to_owned(), reason, fix }
    }
}

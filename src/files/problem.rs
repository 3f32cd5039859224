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
    /// A problem that a reader of files printed as `path:line: error CODE reason; fix: ...`, with the path made one
    /// that starts at `root`. A line of another form keeps its whole text as the reason.
    pub fn printed(root: &str, line: &str) -> Problem {
        Self::parts(root, line).unwrap_or_else(|| Problem {
            path: root.to_owned(),
            line: 0,
            code: "F-CONTENT".to_owned(),
            reason: line.to_owned(),
            fix: "mend the file that the text names".to_owned(),
        })
    }

    fn parts(root: &str, text: &str) -> Option<Problem> {
        let (place, rest) = text.split_once(": error ")?;
        let (path, line) = place.rsplit_once(':')?;
        let (code, rest) = rest.split_once(' ')?;
        let (reason, fix) = rest.rsplit_once("; fix: ")?;
        Some(Problem {
            path: format!("{root}/{path}"),
            line: line.parse().ok()?,
            code: code.to_owned(),
            reason: reason.to_owned(),
            fix: fix.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_problem_is_taken_apart_again() {
        let text = "flows/listen.toml:12: error F-GOTO names no node: away; fix: write a node that is there";
        let problem = Problem::printed("dialogues", text);
        assert_eq!((problem.line, problem.code.as_str()), (12, "F-GOTO"));
        assert_eq!(problem.to_string(), format!("dialogues/{text}"));
    }

    #[test]
    fn a_line_of_another_form_is_told_in_full() {
        let problem = Problem::printed("dialogues", "something else");
        assert_eq!((problem.reason.as_str(), problem.line), ("something else", 0));
    }
}

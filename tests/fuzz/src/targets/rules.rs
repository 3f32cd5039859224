//! Rule files of triage through their loader: complaints with a line, or rules that can be tried on any text.
//!
//! What stands before the first `%%% lang.toml` is `en.toml`; the section `text` is a message to be judged.

use super::super::{tree, verdict};
use helpbridge::{
    lang::Lang,
    triage::{Problem, Triage},
};

fn is_told_well(problem: &Problem, files: &[(&str, String)]) {
    // An input may hold two files of one name.
    let has_line = |text: &str| (1..=text.matches('\n').count() + 1).contains(&problem.line);
    assert!(files.iter().any(|(name, text)| *name == problem.file && has_line(text)), "line {}", problem.line);
    assert!(!problem.reason.contains(char::is_control), "a complaint of more than one line");
    assert!(!problem.code.is_empty() && !problem.reason.is_empty() && !problem.fix.is_empty());
}

/// Nothing has to be read before.
pub fn be_ready() {}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    let input = tree::text(data);
    let mut files = tree::sections(&input, "en.toml");
    let told = files.iter().position(|(name, _)| *name == "text").map(|at| files.remove(at).1);
    match Triage::load(&files) {
        Ok(triage) => {
            for problem in &triage.rehearse() {
                is_told_well(problem, &files);
            }
            for text in [told.as_deref().unwrap_or("i took all the pills. help"), "no", ""] {
                let found = triage.assess(text, Lang::EN, &[]);
                verdict::is_sound(&found);
                assert!(found == triage.assess(text, Lang::EN, &[]), "two verdicts on one message");
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            for problem in &problems {
                is_told_well(problem, &files);
            }
        }
    }
}

//! `helpbridge check`: everything that is wrong with dialogues, triage rules and the directory, in one go.

use std::{io, path::Path};

use chrono::NaiveDate;

use crate::{
    app::Loaded,
    clock::Clock,
    dialogue::{Readable, Walked},
    files::Problem,
};

/// Every problem of the trees; those of a folder where one is given, otherwise those built in. With them what was
/// walked to find them, if the files could be read at all.
pub fn problems(dialogues: Option<&Path>, directory: Option<&Path>) -> (Vec<Problem>, Option<Walked>) {
    match Loaded::from_folders_as_of(dialogues, directory, today()) {
        Ok(loaded) => {
            let (problems, walked) = loaded.proven(dialogues);
            (problems, Some(walked))
        }
        Err(problems) => (problems, None),
    }
}

/// Every problem of the directory alone.
pub fn directory_problems(folder: Option<&Path>) -> Vec<Problem> {
    Loaded::directory(folder, today()).err().unwrap_or_default()
}

/// Today anywhere: a day that has begun somewhere on Earth is no day in the future.
fn today() -> Option<NaiveDate> {
    Clock::System.now().date_naive().succ_opt()
}

/// Prints the problems, one a line; or as one JSON array. Where there are none it tells people what was walked.
pub fn print(mut output: impl io::Write, problems: &[Problem], walked: Option<Walked>, json: bool) -> io::Result<()> {
    if json {
        serde_json::to_writer(&mut output, problems)?;
        writeln!(output)?;
    } else {
        for problem in problems {
            writeln!(output, "{problem}")?;
        }
        match problems.len() {
            0 if let Some(walked) = walked => {
                let Walked { states, turns, messages, languages, readable } = walked;
                for Readable { lang, formula, ease } in readable {
                    writeln!(output, "{lang}: reading ease {ease} ({formula}; higher is easier)")?;
                }
                let (states, turns) = (thousands(states), thousands(turns));
                write!(output, "{states} states, {turns} turns walked; ")?;
                writeln!(output, "{messages} messages in {languages} languages; no problems")?;
            }
            0 => writeln!(output, "no problems")?,
            1 => writeln!(output, "1 problem")?,
            count => writeln!(output, "{count} problems")?,
        }
    }
    output.flush()
}

/// A number with commas between its thousands.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let comma = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    digits.char_indices().flat_map(|(at, digit)| [comma(at).then_some(','), Some(digit)]).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_printed_for_people_and_for_programs() {
        let problem = Problem {
            path: "flows/a.toml".to_owned(),
            line: 3,
            code: "F-GOTO".to_owned(),
            reason: "names no node".to_owned(),
            fix: "name one".to_owned(),
        };
        let printed = |json| {
            let mut output = Vec::new();
            print(&mut output, std::slice::from_ref(&problem), None, json).expect("memory can be written");
            String::from_utf8(output).expect("UTF-8")
        };
        assert_eq!(printed(false), "flows/a.toml:3: error F-GOTO names no node; fix: name one\n1 problem\n");
        let json = r#"[{"path":"flows/a.toml","line":3,"code":"F-GOTO","reason":"names no node","fix":"name one"}]"#;
        assert_eq!(printed(true).trim_end(), json);
    }

    #[test]
    fn success_tells_what_was_walked() {
        let walked = Walked { states: 13_706, turns: 2_551_551, messages: 257, languages: 5, readable: vec![] };
        let mut output = Vec::new();
        print(&mut output, &[], Some(walked), false).expect("memory can be written");
        let told = "13,706 states, 2,551,551 turns walked; 257 messages in 5 languages; no problems\n";
        assert_eq!(String::from_utf8(output).expect("UTF-8"), told);
        assert_eq!([0, 12, 999, 1000].map(thousands), ["0", "12", "999", "1,000"]);
    }

    #[test]
    fn problems_of_both_trees_are_told_together() {
        let nowhere = Some(Path::new("/no/such/folder"));
        let (found, walked) = problems(nowhere, nowhere);
        assert_eq!((found.len(), walked), (2, None));
        assert_eq!(directory_problems(nowhere).len(), 1);
    }
}

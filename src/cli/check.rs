//! `helpbridge check`: everything that is wrong with dialogues, triage rules and the directory, in one go.

use std::{io, path::Path};

use crate::{app::Loaded, files::Problem};

/// Every problem of the trees; those of a folder where one is given, otherwise those built in.
pub fn problems(dialogues: Option<&Path>, directory: Option<&Path>) -> Vec<Problem> {
    match Loaded::from_folders(dialogues, directory) {
        Ok(loaded) => loaded.proven(dialogues),
        Err(problems) => problems,
    }
}

/// Every problem of the directory alone.
pub fn directory_problems(folder: Option<&Path>) -> Vec<Problem> {
    Loaded::directory(folder).err().unwrap_or_default()
}

/// Prints the problems, one a line; or as one JSON array.
pub fn print(mut output: impl io::Write, problems: &[Problem], json: bool) -> io::Result<()> {
    if json {
        serde_json::to_writer(&mut output, problems)?;
        writeln!(output)?;
    } else {
        for problem in problems {
            writeln!(output, "{problem}")?;
        }
        match problems.len() {
            0 => writeln!(output, "no problems")?,
            1 => writeln!(output, "1 problem")?,
            count => writeln!(output, "{count} problems")?,
        }
    }
    output.flush()
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
            print(&mut output, std::slice::from_ref(&problem), json).expect("memory can be written");
            String::from_utf8(output).expect("UTF-8")
        };
        assert_eq!(printed(false), "flows/a.toml:3: error F-GOTO names no node; fix: name one\n1 problem\n");
        let json = r#"[{"path":"flows/a.toml","line":3,"code":"F-GOTO","reason":"names no node","fix":"name one"}]"#;
        assert_eq!(printed(true).trim_end(), json);
    }

    #[test]
    fn problems_of_both_trees_are_told_together() {
        let nowhere = Some(Path::new("/no/such/folder"));
        assert_eq!(problems(nowhere, nowhere).len(), 2);
        assert_eq!(directory_problems(nowhere).len(), 1);
    }
}

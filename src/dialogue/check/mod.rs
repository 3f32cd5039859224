//! The proof that a dialogue can be trusted: run at the start, in the tests, and as `helpbridge check`.
//!
//! `walk` proves the flows over every reachable state; `texts` and `words` hold each language against English and
//! against the rules for words that children read; `message` tells both what a message is. Nothing here speaks to
//! anyone.

mod lengths;
mod letters;
mod longest;
mod message;
mod readable;
mod shape;
mod texts;
mod walk;
mod words;

use std::collections::BTreeMap;

use crate::{directory::Directory, lang::Lang};

use super::{load::Dialogues, problem::Problem, status};

pub use readable::Readable;
pub use walk::Walked;

/// Proves a dialogue that was read without problems of form. `files` are those it was read from; `directory` gives
/// the longest names that texts must bear.
///
/// Returns every problem, in the order of files and lines, and what was walked.
pub fn check(dialogues: &Dialogues, files: &BTreeMap<String, String>, directory: &Directory) -> (Vec<Problem>, Walked) {
    let by_lang: BTreeMap<Lang, message::Messages> = dialogues
        .texts
        .languages()
        .into_iter()
        .map(|lang| {
            let folder = format!("texts/{lang}/");
            let own = files.iter().filter(|(path, _)| path.starts_with(&folder));
            (lang, message::Messages::read(own.map(|(path, text)| (path.as_str(), text.as_str()))))
        })
        .collect();
    let empty = message::Messages::default();
    let english = by_lang.get(&Lang::EN).unwrap_or(&empty);
    let (mut problems, walked) = walk::walk(&dialogues.flows, english);
    let readable = by_lang.iter().filter_map(|(lang, own)| readable::of(*lang, own)).collect();
    let walked = Walked { messages: english.0.len(), languages: by_lang.len(), readable, ..walked };
    let longest = longest::Longest::of(directory, dialogues);
    for (lang, messages) in &by_lang {
        texts::check(*lang, messages, english, &dialogues.flows, &longest, dialogues.words.get(lang), &mut problems);
        words::check(*lang, messages, dialogues, &mut problems);
    }
    for (path, text) in files.iter().filter(|(path, _)| status::lang_of(path).is_some()) {
        if status::of(text).is_none() {
            problems.push(Problem::at(
                path,
                0,
                "S-STATUS",
                "the file does not say who has read it",
                "write `# Status: drafted YYYY-MM-DD` or `# Status: reviewed YYYY-MM-DD by NAME` at its top",
            ));
        }
    }
    for path in files.keys().filter(|path| !is_known(path)) {
        problems.push(Problem::at(
            path,
            0,
            "F-FILE",
            "a file that nothing reads",
            "take it out, or put it where it belongs",
        ));
    }
    problems.sort();
    problems.dedup();
    (problems, walked)
}

/// Whether a file of the tree has a reader.
fn is_known(path: &str) -> bool {
    path == "helpline.toml"
        || ["flows/", "words/"].iter().any(|folder| path.starts_with(folder) && path.ends_with(".toml"))
        || (path.starts_with("texts/") && path.ends_with(".ftl"))
        || path.starts_with("triage/")
}

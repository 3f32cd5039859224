//! Who has read the words of a file: each says so itself, in a comment at its top.
//!
//! `### Status: drafted 2026-11-28` or `### Status: reviewed 2027-02-01 by A. Reader`. What a review is stands in
//! docs/translating.md. A language counts as reviewed when all of its files do.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::lang::Lang;

/// How many lines at the top of a file are looked at.
const TOP: usize = 5;

/// The status of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Written, and not yet read by anybody who speaks the language well.
    Drafted(NaiveDate),
    /// Read and put right.
    Reviewed {
        /// When.
        on: NaiveDate,
        /// By whom.
        by: String,
    },
}

/// The status that a file states; `None` if it states none that can be read.
pub fn of(text: &str) -> Option<Status> {
    let comments = text.lines().take(TOP).filter_map(|line| line.strip_prefix('#'));
    let mut stated = comments.filter_map(|line| line.trim_start_matches('#').trim().strip_prefix("Status:"));
    let stated = stated.next()?.trim().trim_end_matches('.');
    let (word, rest) = stated.split_once(' ')?;
    let (on, by) = rest.split_once(" by ").unwrap_or((rest, ""));
    let on = on.trim().parse().ok()?;
    match (word, by.trim()) {
        ("drafted", "") => Some(Status::Drafted(on)),
        ("reviewed", by) if !by.is_empty() => Some(Status::Reviewed { on, by: by.to_owned() }),
        _ => None,
    }
}

/// Whether a file says that it was reviewed.
pub fn is_reviewed(text: &str) -> bool {
    matches!(of(text), Some(Status::Reviewed { .. }))
}

/// The language whose words a file of the dialogue holds, if it does.
pub fn lang_of(path: &str) -> Option<Lang> {
    let name = match path.strip_prefix("texts/") {
        Some(rest) => rest.split('/').next()?,
        None => path.strip_prefix("words/")?.strip_suffix(".toml")?,
    };
    name.parse().ok()
}

/// The languages whose every file was reviewed.
pub fn reviewed(files: &BTreeMap<String, String>) -> BTreeSet<Lang> {
    let mut all: BTreeMap<Lang, bool> = BTreeMap::new();
    for (path, text) in files {
        if let Some(lang) = lang_of(path) {
            *all.entry(lang).or_insert(true) &= is_reviewed(text);
        }
    }
    all.into_iter().filter(|(_, reviewed)| *reviewed).map(|(lang, _)| lang).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_who_has_read_it() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 28).expect("a date");
        assert_eq!(of("### Status: drafted 2026-11-28.\n### More.\n"), Some(Status::Drafted(on)));
        let by = "A. Reader, B. Young".to_owned();
        assert_eq!(
            of("# Words.\n# Status: reviewed 2026-11-28 by A. Reader, B. Young"),
            Some(Status::Reviewed { on, by })
        );
        for none in ["", "### Status: reviewed 2026-11-28", "# Status: drafted soon", "Status: drafted 2026-11-28"] {
            assert_eq!(of(none), None, "{none}");
        }
    }

    #[test]
    fn one_draft_makes_the_language_a_draft() {
        let file = |path: &str, status: &str| (path.to_owned(), format!("# Status: {status}\n"));
        let (read, draft) = ("reviewed 2026-11-28 by A", "drafted 2026-11-28");
        let files = BTreeMap::from([
            file("texts/sw/a.ftl", read),
            file("words/sw.toml", read),
            file("texts/fr/a.ftl", read),
            file("texts/fr/b.ftl", draft),
            file("flows/a.toml", draft),
        ]);
        assert_eq!(reviewed(&files), BTreeSet::from(["sw".parse().expect("a language")]));
    }
}

//! The source tree as tests of the architecture see it: files, and Rust code without comments and literals.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders that are never part of the repository.
pub const LOCAL: &[&str] = &["data", "node_modules", "shared", "proptest-regressions", "target"];

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder of the repository, by its path from the root; build output and hidden folders left out.
pub fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    let mut paths: Vec<String> = found
        .iter()
        .map(|path| path.strip_prefix(root()).expect("under the root").to_str().expect("UTF-8").to_owned())
        .collect();
    paths.sort();
    paths
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("the tree can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let ours = !name.starts_with('.') || [".ci", ".cargo"].contains(&name.as_str());
        if path.is_dir() && ours && !LOCAL.contains(&name.as_str()) {
            collect(&path, found);
        } else if path.is_file() && name != ".git" {
            found.push(path);
        }
    }
}

/// The text of a file; `None` when it is no text.
pub fn text(path: &str) -> Option<String> {
    String::from_utf8(fs::read(root().join(path)).expect("the file can be read")).ok()
}

/// The Rust files under a folder with their text.
pub fn rust(folder: &str) -> Vec<(String, String)> {
    let paths = files(folder).into_iter().filter(|path| path.rsplit('.').next() == Some("rs"));
    paths.map(|path| (path.clone(), text(&path).expect("Rust is UTF-8"))).collect()
}

/// The part of a Rust file before its tests; nothing of a file of tests.
pub fn before_tests<'a>(path: &str, code: &'a str) -> &'a str {
    if path.ends_with("/tests.rs") {
        return "";
    }
    code.find("#[cfg(test)]\nmod tests {").map_or(code, |start| &code[..start])
}

/// Rust code with comments, texts and characters emptied, so that only code is left.
pub fn bare(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' {
            quoted(rest)
        } else if let Some(length) = raw(rest).filter(|_| !ends_in_word(&out)) {
            length
        } else if first == '\'' {
            character(rest)
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        // A space keeps words apart, lines stay countable.
        out.push(' ');
        out.extend(rest[..length].chars().filter(|c| *c == '\n'));
        rest = &rest[length..];
    }
    out
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The length of the quoted text at the start.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (index, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !escaped => return index + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// The length of the raw text at the start, if there is one.
fn raw(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inside = after[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = rest.len() - inside.len();
    Some(inside.find(&end).map_or(rest.len(), |at| start + at + end.len()))
}

/// The length of the character at the start; 1 for the tick of a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => rest[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 3),
        Some(_) => chars.next().filter(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 1),
        None => 1,
    }
}

/// Whether a word stands in code as a whole word.
pub fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let part = |c: char| c.is_alphanumeric() || c == '_';
        !code[..at].ends_with(part) && !code[at + word.len()..].starts_with(part)
    })
}

/// The modules of this crate that code names by `crate::`.
pub fn imports(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = code[at + found.len()..].trim_start();
        match rest.strip_prefix('{') {
            Some(group) => names.extend(heads(group)),
            None => names.push(head(rest)),
        }
    }
    names.retain(|name| !name.is_empty());
    names.sort();
    names.dedup();
    names
}

fn head(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first names of the items in a group of imports.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(head(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(head(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn code_is_told_from_comments_and_texts() {
    let code = "let a = \"crate::x\\\"\"; // crate::y\nlet b = r#\"crate::\"z\"#; let c = '\"'; fn d<'a>(e: &'a str) { crate::w::f() }";
    let bare = bare(code);
    assert_eq!(imports(&bare), ["w"]);
    assert!(bare.contains("fn d<") && has_word(&bare, "str") && !has_word(&bare, "st"));
}

#[test]
fn groups_of_imports_are_read_by_their_first_names() {
    let code = "use crate::{\n a::{b, c},\n d,\n e::f,\n};\nuse crate::g::h; crate::i()";
    assert_eq!(imports(code), ["a", "d", "e", "g", "i"]);
}

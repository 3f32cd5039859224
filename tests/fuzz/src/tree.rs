//! Trees of files: the shipped ones, the smallest ones, and an input laid over them.

use std::{borrow::Cow, path::PathBuf, sync::LazyLock};

use helpbridge::{
    app::Loaded,
    directory::Directory,
    files::{self, Files},
};

/// A line that begins with this begins the file that it names; a minus in front of the name takes the file away.
const FILE: &str = "%%% ";

/// The files that are built into the program.
pub static SHIPPED: LazyLock<Loaded> = LazyLock::new(|| Loaded::from_folders(None, None).expect("the shipped files"));

/// The smallest dialogue that can be trusted, without its rules of triage.
pub static TINY: LazyLock<Files> = LazyLock::new(|| {
    let mut files = files::dialogues(Some(&fixture("tiny"))).expect("the smallest dialogue");
    files.retain(|path, _| !path.starts_with("triage/"));
    files
});

/// The files of a directory of two countries.
pub static TINY_DIRECTORY: LazyLock<Files> =
    LazyLock::new(|| files::directory(Some(&fixture("tiny-directory"))).expect("the smallest directory"));

/// A directory of two countries.
pub static TWO_COUNTRIES: LazyLock<Directory> =
    LazyLock::new(|| Loaded::directory(Some(&fixture("tiny-directory")), None).expect("the smallest directory"));

/// Reads what is shipped now, so that it is not counted as the time of the first input.
pub fn be_ready() {
    LazyLock::force(&SHIPPED);
}

fn fixture(name: &str) -> PathBuf {
    // From here, or from the root of the project where its own tests are built.
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let beside = root.join("../fixtures/check");
    if beside.exists() { beside.join(name) } else { root.join("tests/fixtures/check").join(name) }
}

/// The input as text: what is not UTF-8 becomes the sign for it, as at every edge of the program.
pub fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// The sections of an input, each with its name; what stands before the first is named `first`.
pub fn sections<'a>(input: &'a str, first: &'a str) -> Vec<(&'a str, String)> {
    let mut sections = vec![(first, String::new())];
    for line in input.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix(FILE) {
            sections.push((name.trim(), String::new()));
        } else if let Some((_, content)) = sections.last_mut() {
            content.push_str(line);
        }
    }
    if sections[0].1.is_empty() && sections.len() > 1 {
        sections.remove(0);
    }
    sections
}

/// A tree with the files of an input in it; what stands before the first name is the file `first`.
pub fn laid_over(tree: &Files, input: &str, first: &str) -> Files {
    let mut files = tree.clone();
    for (name, content) in sections(input, first) {
        match name.strip_prefix('-') {
            Some(name) => _ = files.remove(name),
            None => _ = files.insert(name.to_owned(), content),
        }
    }
    files
}

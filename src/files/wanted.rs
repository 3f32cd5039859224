//! Which files of a tree are read. The build script and the program share this file, so that what is embedded and what
//! is read from a folder can never differ.

/// Whether a file of the dialogues or of the directory is read, by its path inside the tree with `/` between the parts.
///
/// Training examples and weights are no dialogue: they stay out of the program and out of a check.
pub fn wanted(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    let training = path.starts_with("triage/corpus/") || path.starts_with("triage/model/");
    let known = [".toml", ".ftl", ".csv"].iter().any(|ending| path.ends_with(ending));
    known && !hidden && !training
}

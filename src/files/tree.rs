//! Reads a tree of files into memory, within bounds.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use super::{Problem, Tree, wanting::wanted};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// The code of the complaint that there is no such folder.
pub const NO_FOLDER: &str = "F-FOLDER";

/// The largest file that is read, in bytes.
const LARGEST: u64 = 5_000_000;

/// The most files that a tree may have.
const MOST: usize = 2_000;

/// How deep folders may lie in each other.
const DEEPEST: usize = 8;

/// The files of a tree: path inside the tree, with `/` between the parts, and content.
pub type Files = BTreeMap<String, String>;

/// The files of the dialogues: from the folder, or those built in.
pub fn dialogues(folder: Option<&Path>) -> Result<Files, Vec<Problem>> {
    folder.map_or_else(|| Ok(built_in(embedded::DIALOGUES.iter())), |folder| read(Tree::Dialogues, folder))
}

/// The files of the directory: from the folder, or those built in.
pub fn directory(folder: Option<&Path>) -> Result<Files, Vec<Problem>> {
    folder.map_or_else(|| Ok(built_in(embedded::DIRECTORY.iter())), |folder| read(Tree::Directory, folder))
}

/// The files of the dialogues that are built in, of one of its folders: path and content. Nothing is copied.
pub fn shipped(folder: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    embedded::DIALOGUES.iter().copied().filter(move |(path, _)| path.starts_with(folder))
}

/// The files of the dialogues that are built in, without those of some of its folders.
pub fn shipped_without(folders: &[&str]) -> Files {
    let left_out = |path: &str| path.split_once('/').is_some_and(|(folder, _)| folders.contains(&folder));
    built_in(embedded::DIALOGUES.iter().filter(|(path, _)| !left_out(path)))
}

fn built_in(files: impl Iterator<Item = &'static (&'static str, &'static str)>) -> Files {
    files.map(|(path, content)| ((*path).to_owned(), (*content).to_owned())).collect()
}

fn read(tree: Tree, folder: &Path) -> Result<Files, Vec<Problem>> {
    let mut reader =
        Reader { root: folder.to_owned(), real: PathBuf::new(), files: Files::new(), problems: Vec::new() };
    match fs::canonicalize(folder) {
        Ok(real) if real.is_dir() => {
            reader.real = real;
            reader.folder(folder, "", 0);
        }
        Ok(_) => reader.complain("", NO_FOLDER, "is no folder", "name the folder itself"),
        Err(error) => reader.complain("", NO_FOLDER, &plain(&error), "name a folder that is there"),
    }
    if reader.problems.is_empty() && reader.files.is_empty() {
        let fix = format!("name a folder built like `{}/` of the repository", tree.name());
        reader.complain("", "F-EMPTY", "holds no file that is read", &fix);
    }
    if reader.problems.is_empty() { Ok(reader.files) } else { Err(reader.problems) }
}

/// Walks a folder and remembers what it found and what was wrong.
struct Reader {
    root: PathBuf,
    real: PathBuf,
    files: Files,
    problems: Vec<Problem>,
}

impl Reader {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) {
        if depth > DEEPEST {
            self.complain(prefix, "F-DEPTH", "lies too deep", "keep to the folders of the built-in tree");
            return;
        }
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.complain(prefix, "F-READ", &plain(&error), "make the folder readable"),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            let plain_name = name.to_str().filter(|name| !name.contains(char::is_control));
            let Some(name) = plain_name else {
                self.complain(prefix, "F-NAME", "holds a file whose name is not plain text", "give it a plain name");
                continue;
            };
            let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
            if name.starts_with('.') || self.files.len() > MOST {
                continue;
            }
            // Where a link leads is what counts: outside the folder nothing is read.
            match fs::canonicalize(entry.path()) {
                Ok(real) if !real.starts_with(&self.real) => {
                    self.complain(&path, "F-LINK", "is a link that leaves the folder", "put a copy in its place");
                }
                Ok(real) if real.is_dir() => self.folder(&entry.path(), &path, depth + 1),
                Ok(real) if wanted(&path) => self.file(&real, path),
                Ok(_) => {}
                Err(error) => self.complain(&path, "F-READ", &plain(&error), "make it readable or take it away"),
            }
        }
    }

    fn file(&mut self, real: &Path, path: String) {
        if self.files.len() == MOST {
            self.complain("", "F-MANY", &format!("holds more than {MOST} files"), "name the folder of one tree only");
        }
        match fs::metadata(real) {
            Ok(data) if !data.is_file() => {
                return self.complain(&path, "F-READ", "is no plain file", "put a plain file in its place");
            }
            Ok(data) if data.len() > LARGEST => {
                let reason = format!("is larger than {} MB", LARGEST / 1_000_000);
                return self.complain(&path, "F-LARGE", &reason, "split it or take out what does not belong there");
            }
            _ => {}
        }
        match fs::read(real).map(String::from_utf8) {
            Ok(Ok(text)) => _ = self.files.insert(path, text),
            Ok(Err(error)) => {
                let good = error.utf8_error().valid_up_to();
                let line = error.as_bytes()[..good].split(|byte| *byte == b'\n').count();
                self.complain_at(&path, line, "F-UTF8", "is not UTF-8", "save the file in UTF-8");
            }
            Err(error) => self.complain(&path, "F-READ", &plain(&error), "make the file readable"),
        }
    }

    fn complain(&mut self, path: &str, code: &str, reason: &str, fix: &str) {
        self.complain_at(path, 0, code, reason, fix);
    }

    fn complain_at(&mut self, path: &str, line: usize, code: &str, reason: &str, fix: &str) {
        let path = if path.is_empty() { self.root.clone() } else { self.root.join(path) };
        self.problems.push(Problem {
            path: path.display().to_string(),
            line,
            code: code.to_owned(),
            reason: reason.to_owned(),
            fix: fix.to_owned(),
        });
    }
}

/// What the system says, without its number.
fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "is not there".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(result: Result<Files, Vec<Problem>>) -> Vec<String> {
        result.expect_err("problems").into_iter().map(|problem| problem.code).collect()
    }

    fn tree_with(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        for (path, content) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("made");
            fs::write(path, content).expect("written");
        }
        dir
    }

    #[test]
    fn a_folder_replaces_the_built_in_tree_and_corpus_and_notes_are_not_read() {
        let dir = tree_with(&[
            ("helpline.toml", b"a = 1"),
            ("texts/en/first.ftl", b"hello = Hello"),
            ("triage/en.toml", b""),
            ("triage/corpus/en.tsv", b"x"),
            ("triage/corpus/more.toml", b"x"),
            ("NOTES.md", b"x"),
            (".hidden.toml", b"x"),
        ]);
        let files = dialogues(Some(dir.path())).expect("a tree");
        assert_eq!(files.keys().collect::<Vec<_>>(), ["helpline.toml", "texts/en/first.ftl", "triage/en.toml"]);
    }

    #[test]
    fn a_file_that_is_not_utf8_is_refused_with_its_line() {
        let dir = tree_with(&[("services.csv", b"id,name\n1,\xff\n")]);
        let problems = directory(Some(dir.path())).expect_err("a bad file");
        assert_eq!((problems[0].code.as_str(), problems[0].line), ("F-UTF8", 2));
        assert!(problems[0].path.ends_with("services.csv"));
    }

    #[test]
    fn a_file_that_is_too_large_is_refused() {
        let dir = tree_with(&[("a.toml", b""), ("b.toml", b"")]);
        let large = fs::File::create(dir.path().join("a.toml")).expect("a file");
        large.set_len(LARGEST + 1).expect("made large");
        assert_eq!(codes(dialogues(Some(dir.path()))), ["F-LARGE"]);
    }

    #[test]
    fn too_many_files_are_refused_once() {
        let dir = tempfile::tempdir().expect("a folder");
        for number in 0..MOST + 5 {
            fs::write(dir.path().join(format!("{number}.toml")), "").expect("written");
        }
        assert_eq!(codes(dialogues(Some(dir.path()))), ["F-MANY"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leaves_the_folder_is_refused() {
        let outside = tree_with(&[("secret.toml", b"")]);
        let dir = tree_with(&[("a.toml", b"")]);
        let target = outside.path().join("secret.toml");
        std::os::unix::fs::symlink(target, dir.path().join("b.toml")).expect("a link");
        std::os::unix::fs::symlink(dir.path(), dir.path().join("loop")).expect("a link");
        let found = codes(dialogues(Some(dir.path())));
        assert!(found.contains(&"F-LINK".to_owned()) && found.contains(&"F-DEPTH".to_owned()), "{found:?}");
    }

    #[test]
    fn a_folder_that_is_missing_or_empty_is_refused() {
        assert_eq!(codes(directory(Some(Path::new("/no/such/folder")))), ["F-FOLDER"]);
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(codes(directory(Some(dir.path()))), ["F-EMPTY"]);
    }
}

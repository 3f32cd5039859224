//! Broken and hostile trees: each is refused with the complaint that it was made for.
//!
//! A fixture is a folder that is laid over a good tree: its files replace those of the tree, `REMOVE` lists files to
//! take away, `EDIT` lists changes as `path<TAB>old<TAB>new` (`\n` and `\u{200B}` may stand in both texts; the old one
//! must be there exactly once). `expect.txt` holds the code of the complaint and a part of its line, and `base: tiny`
//! when the tree below is the smallest complete dialogue in place of the shipped one.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::LazyLock,
};

use helpbridge::{
    app::Loaded,
    dialogue::{self, Dialogues, Walked},
    directory::Directory,
    files::{self, Files, Problem},
};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use tempfile::TempDir;

use crate::support::source::root;

fn fixtures(kind: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/fixtures/check").join(kind);
    let mut all: Vec<_> =
        fs::read_dir(folder).expect("fixtures").map(|entry| entry.expect("a fixture").path()).collect();
    all.sort();
    all
}

fn tiny() -> PathBuf {
    root().join("tests/fixtures/check/tiny")
}

/// A directory of two countries: the whole takes a second to read, and there are many dialogues to try.
fn small_directory() -> PathBuf {
    root().join("tests/fixtures/check/tiny-directory")
}

/// Copies a tree, file by file.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        // What triage is trained and measured by is no dialogue.
        let is_training = ["corpus", "encoder", "gloss", "model", "unseen"].iter().any(|name| path.ends_with(name));
        if path.is_dir() && !is_training {
            fs::create_dir_all(&target).expect("made");
            copy(&path, &target);
        } else if path.is_file() {
            fs::copy(&path, target).expect("copied");
        }
    }
}

/// A text of an `EDIT` with its escapes resolved.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("\\u{...} is closed");
        let code = u32::from_str_radix(code, 16).expect("a number in \\u{...}");
        out.push(char::from_u32(code).expect("a character in \\u{...}"));
        out.push_str(rest);
    }
    out.replace("\\n", "\n")
}

/// A broken tree, laid out in a folder of its own.
struct Broken {
    folder: TempDir,
    code: String,
    fragment: String,
}

impl Broken {
    fn lay(fixture: &Path, shipped: &str) -> Broken {
        let expect = fs::read_to_string(fixture.join("expect.txt")).expect("expect.txt");
        let mut lines = expect.lines();
        let code = lines.next().expect("a code").to_owned();
        let fragment = lines.next().expect("a fragment").to_owned();
        let base = match lines.next() {
            Some("base: tiny") => tiny(),
            None => root().join(shipped),
            Some(other) => panic!("{}: {other:?} is no base", fixture.display()),
        };
        let folder = tempfile::tempdir().expect("a folder");
        copy(&base, folder.path());
        copy(fixture, folder.path());
        for own in ["expect.txt", "REMOVE", "EDIT"] {
            _ = fs::remove_file(folder.path().join(own));
        }
        for gone in fs::read_to_string(fixture.join("REMOVE")).unwrap_or_default().lines() {
            let gone = folder.path().join(gone);
            let done = if gone.is_dir() { fs::remove_dir_all(&gone) } else { fs::remove_file(&gone) };
            done.unwrap_or_else(|_| panic!("{} is not there to be removed", gone.display()));
        }
        for edit in fs::read_to_string(fixture.join("EDIT")).unwrap_or_default().lines() {
            let [path, old, new] = edit.split('\t').collect::<Vec<_>>()[..] else { panic!("{edit:?} has no two tabs") };
            let path = folder.path().join(path);
            let text = fs::read_to_string(&path).expect("a file to edit");
            let old = unescaped(old);
            assert_eq!(text.matches(&old).count(), 1, "{}: {old:?} must be there once", fixture.display());
            fs::write(&path, text.replacen(&old, &unescaped(new), 1)).expect("written");
        }
        Broken { folder, code, fragment }
    }

    /// Whether the complaint is there that the tree was made for, and every complaint can be acted on.
    fn judge(&self, fixture: &Path, problems: &[Problem]) -> Result<(), String> {
        let told = listed(problems);
        let wanted = |problem: &Problem| problem.code == self.code && problem.to_string().contains(&self.fragment);
        let readable = |problem: &Problem| {
            let line = problem.to_string();
            !problem.fix.is_empty() && !line.contains(char::is_control) && line.chars().count() < 2_000
        };
        match (problems.iter().any(wanted), problems.iter().all(readable)) {
            (false, _) => Err(format!("{}: no {} with {:?}{told}", fixture.display(), self.code, self.fragment)),
            (_, false) => Err(format!("{}: a complaint that cannot be read{told}", fixture.display())),
            _ => Ok(()),
        }
    }
}

fn listed(problems: &[Problem]) -> String {
    problems.iter().take(12).fold(String::new(), |told, problem| format!("{told}\n    {problem}"))
}

/// Everything that is wrong with two folders, as `helpbridge check` finds it.
fn problems(dialogues: Option<&Path>, directory: Option<&Path>) -> Vec<Problem> {
    match Loaded::from_folders(dialogues, directory) {
        Ok(loaded) => loaded.proven(dialogues).0,
        Err(problems) => problems,
    }
}

fn codes(folder: &Path) -> Vec<String> {
    problems(Some(folder), Some(&small_directory())).into_iter().map(|problem| problem.code).collect()
}

/// Tries the dialogues whose expected code begins so.
fn refused(kind: &str, fewest: usize) {
    let mut tried = 0;
    let mut wrong = Vec::new();
    for fixture in fixtures("dialogues") {
        let expect = fs::read_to_string(fixture.join("expect.txt")).expect("expect.txt");
        if expect.starts_with(kind) {
            let broken = Broken::lay(&fixture, "dialogues");
            wrong.extend(broken.judge(&fixture, &problems(Some(broken.folder.path()), Some(&small_directory()))).err());
            tried += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried >= fewest, "only {tried} fixtures for {kind}");
}

#[test]
fn every_broken_flow_is_refused() {
    refused("F-", 40);
}

#[test]
fn every_broken_text_is_refused() {
    refused("T-", 50);
}

#[test]
fn every_broken_list_of_words_is_refused() {
    refused("W-", 15);
}

#[test]
fn every_broken_directory_is_refused_by_the_check_as_a_whole() {
    let mut wrong = Vec::new();
    for fixture in fixtures("directory") {
        // Tried where the directory is imported: here no day is given, and the bytes are read before.
        if ["date-in-the-future", "not-utf8"].iter().any(|name| fixture.ends_with(name)) {
            continue;
        }
        let broken = Broken::lay(&fixture, "directory");
        wrong.extend(broken.judge(&fixture, &problems(Some(&tiny()), Some(broken.folder.path()))).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_shipped_tree_has_no_problems() {
    let loaded = Loaded::from_folders_as_of(None, None, None).expect("the built-in tree can be read");
    let (problems, walked) = loaded.proven(None);
    assert!(problems.is_empty(), "{}", listed(&problems));
    assert!(walked.states > 1_000 && walked.turns > 100_000 && walked.languages >= 5, "{walked:?}");
}

#[test]
fn the_tiny_tree_has_no_problems() {
    let problems = problems(Some(&tiny()), Some(&small_directory()));
    assert!(problems.is_empty(), "{}", listed(&problems));
}

/// The tiny tree with one file more or changed.
fn tiny_with(path: &str, content: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&tiny(), folder.path());
    fs::create_dir_all(folder.path().join(path).parent().expect("a parent")).expect("made");
    fs::write(folder.path().join(path), content).expect("written");
    folder
}

#[test]
fn files_that_are_no_plain_text_of_a_plain_size_are_refused() {
    let mut long = String::from("hello = ");
    long.extend(std::iter::repeat_n('a', 10_000_000));
    for (path, content, code) in [
        ("texts/en/more.ftl", b"hello = \xff\n".to_vec(), "F-UTF8"),
        ("texts/en/more.ftl", long.clone().into_bytes(), "F-LARGE"),
        ("texts/en/more.ftl", long.as_bytes()[..300_000].to_vec(), "T-FILE"),
        ("texts/en/a/b/c/d/e/f/g/h/i.ftl", b"hello = a\n".to_vec(), "F-DEPTH"),
    ] {
        let folder = tiny_with(path, &content);
        assert!(codes(folder.path()).contains(&code.to_owned()), "{code}: {:?}", codes(folder.path()));
    }
}

#[test]
fn nesting_without_end_is_refused_before_it_is_followed() {
    let braces = |open: &str, n: usize| format!("bomb = {}\n", open.repeat(n));
    let select = |n: usize| format!("bomb =\n{}", " { $known ->\n *[a]".repeat(n));
    for text in
        [braces("{", 200_000), braces("{ A(", 50_000), format!("bomb = {{ {}", "A(\n".repeat(50_000)), select(9_000)]
    {
        let folder = tiny_with("texts/en/bomb.ftl", text.as_bytes());
        assert_eq!(codes(folder.path()), ["T-NESTED"]);
    }
    let dotted = format!("{} = 1\n", ["a"; 50_000].join("."));
    for text in [format!("first = {}", "[".repeat(200_000)), format!("first = {}", "{a=".repeat(100_000)), dotted] {
        assert_eq!(codes(tiny_with("flows/bomb.toml", text.as_bytes()).path()), ["F-TOML"]);
        assert!(codes(tiny_with("words/fr.toml", text.as_bytes()).path()).contains(&"W-TOML".to_owned()));
    }
}

#[test]
fn lists_without_end_are_refused() {
    let rules = "[[always]]\non = [\"yes\"]\nsay = [\"still-here\"]\n".repeat(501);
    assert_eq!(codes(tiny_with("flows/more.toml", rules.as_bytes()).path()), ["F-RULES"]);
    let nodes: String = (0..501).map(|n| format!("[node.n{n}]\nstate = \"LISTEN\"\n")).collect();
    assert!(codes(tiny_with("flows/more.toml", nodes.as_bytes()).path()).contains(&"F-NODE".to_owned()));
    let entries: String = (0..401).map(|n| format!("\"say {n}\", ")).collect();
    let words = fs::read_to_string(tiny().join("words/fr.toml")).expect("words");
    let words = format!("{words}\n[say.bye]\nwhole = [{entries}]\n");
    assert_eq!(codes(tiny_with("words/fr.toml", words.as_bytes()).path()), ["W-LONG"]);
}

#[test]
fn folders_that_are_no_tree_are_refused() {
    let empty = tempfile::tempdir().expect("a folder");
    assert_eq!(codes(empty.path()), ["F-EMPTY"]);
    let crowd = tempfile::tempdir().expect("a folder");
    for number in 0..3_000 {
        fs::write(crowd.path().join(format!("{number}.toml")), "").expect("written");
    }
    assert_eq!(codes(crowd.path()), ["F-MANY"]);
    assert_eq!(codes(&crowd.path().join("7.toml")), ["F-FOLDER"]);
    assert_eq!(codes(&crowd.path().join("nowhere")), ["F-FOLDER"]);
}

#[cfg(unix)]
#[test]
fn links_that_leave_the_folder_and_names_that_are_no_text_are_refused() {
    let outside = tiny_with("texts/en/more.ftl", b"hello = a\n");
    let folder = tiny_with("helpline.toml", b"");
    let link = folder.path().join("texts/en/more.ftl");
    std::os::unix::fs::symlink(outside.path().join("texts/en/more.ftl"), link).expect("a link");
    assert_eq!(codes(folder.path()), ["F-LINK"]);
    let folder = tiny_with("texts/en/\u{1B}[31m.ftl", b"");
    assert_eq!(codes(folder.path()), ["F-NAME"]);
}

fn helpbridge(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpbridge"));
    command.args(arguments).current_dir(folder.path()).env_clear().output().expect("it runs")
}

#[test]
fn the_command_tells_what_is_wrong_and_exits_with_one() {
    for name in ["foreign-url", "goto-unknown", "bidi-override"] {
        let fixture = root().join("tests/fixtures/check/dialogues").join(name);
        let broken = Broken::lay(&fixture, "dialogues");
        let folder = broken.folder.path().to_str().expect("UTF-8");
        let output = helpbridge(&["check", "--dialogues", folder]);
        let told = String::from_utf8(output.stdout).expect("UTF-8");
        let line = told.lines().find(|line| line.contains(&format!(" error {} ", broken.code))).expect("a line");
        assert!(line.starts_with(folder) && line.contains(&broken.fragment) && line.contains("; fix: "), "{line}");
        assert_eq!(output.status.code(), Some(1));

        let output = helpbridge(&["check", "--json", "--dialogues", folder]);
        let array: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one JSON value");
        let mut problems = array.as_array().expect("an array").iter();
        assert!(problems.any(|problem| problem["code"] == broken.code.as_str()), "{array}");
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn the_command_tells_what_it_proved_and_exits_with_zero() {
    let tiny = tiny();
    let output = helpbridge(&["check", "--dialogues", tiny.to_str().expect("UTF-8")]);
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(told.contains(" turns walked; ") && told.ends_with(" messages in 2 languages; no problems\n"), "{told}");
    assert_eq!(output.status.code(), Some(0));
}

static DIRECTORY: LazyLock<Directory> =
    LazyLock::new(|| Loaded::directory(None, None).expect("the built-in directory"));

static TINY: LazyLock<Files> = LazyLock::new(|| files::dialogues(Some(&tiny())).expect("the tiny tree"));

static SHIPPED: LazyLock<Files> = LazyLock::new(|| files::dialogues(None).expect("the built-in tree"));

/// A tree with one random change: bytes replaced, a line taken out, a line written twice.
fn changed(base: &Files, file: usize, at: usize, how: u8, bytes: &[u8]) -> BTreeMap<String, String> {
    let mut files: BTreeMap<_, _> = base.clone().into_iter().filter(|(path, _)| !path.starts_with("triage/")).collect();
    let path = files.keys().nth(file % files.len()).expect("a file").clone();
    let text = files.remove(&path).expect("its text");
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let line = at % lines.len();
    let new = match how % 3 {
        0 => {
            let mut raw = text.into_bytes();
            let at = at % raw.len();
            let end = (at + bytes.len()).min(raw.len());
            raw.splice(at..end, bytes.iter().copied());
            String::from_utf8_lossy(&raw).into_owned()
        }
        1 => {
            lines.remove(line);
            lines.concat()
        }
        _ => {
            lines.insert(line, lines[line]);
            lines.concat()
        }
    };
    files.insert(path, new);
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_change_of_a_file_breaks_the_reading(
        file in any::<usize>(), at in any::<usize>(), how in any::<u8>(), bytes in proptest::collection::vec(any::<u8>(), 1..6),
    ) {
        if let Err(problems) = Dialogues::load(&changed(&SHIPPED, file, at, how, &bytes)) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn no_change_of_a_file_breaks_the_proof(
        file in any::<usize>(), at in any::<usize>(), how in any::<u8>(), bytes in proptest::collection::vec(any::<u8>(), 1..6),
    ) {
        let files = changed(&TINY, file, at, how, &bytes);
        if let Ok(dialogues) = Dialogues::load(&files) {
            let (problems, walked) = dialogue::check(&dialogues, &files, &DIRECTORY);
            prop_assert!(walked != Walked::default());
            let one_line = problems.iter().all(|problem| !problem.to_string().contains(char::is_control));
            prop_assert!(one_line, "a complaint of more than one line");
        }
    }
}

//! The build script: lists the dialogues and the directory, so that the program carries them inside itself.
//!
//! A file that is added to the trees is built in without any list to keep. The texts of last resort stand in a list of
//! their own, which needs no reading of trees to be used.

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
};

#[path = "wanted.rs"]
mod wanted;

/// What is said when nothing else works, and what it refers to.
const LAST_RESORT: [&str; 2] = ["/static.ftl", "/emergency.ftl"];

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("embedded.rs");
    let mut list = fs::File::create(&out).expect("the build folder can be written");
    let mut last_resort = String::from("[\n");
    for (name, folder) in [("DIALOGUES", "dialogues"), ("DIRECTORY", "directory")] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&root.join(folder), "", &mut files);
        files.sort();
        // Not a `const`: of that each place that uses it would carry its own copy of all files.
        writeln!(list, "pub(super) static {name}: &[(&str, &str)] = &[").expect("written");
        for path in &files {
            let full = root.join(folder).join(path);
            let full = full.to_str().expect("the path of the source tree is UTF-8");
            writeln!(list, "    ({path:?}, include_str!({full:?})),").expect("written");
            if LAST_RESORT.iter().any(|file| name == "DIALOGUES" && path.ends_with(file)) {
                last_resort.extend(["    (r\"", path, "\", include_str!(r\"", full, "\")),\n"]);
            }
        }
        writeln!(list, "];").expect("written");
    }
    fs::write(out.with_file_name("last_resort.rs"), last_resort + "]\n").expect("written");
    println!("cargo::rerun-if-changed=src/files/build.rs");
    println!("cargo::rerun-if-changed=src/files/wanted.rs");
}

/// The wanted files under a folder, by their paths inside the tree. A tree that is not there has none.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.expect("the source tree can be read");
        let name = entry.file_name().into_string().expect("names in the source tree are UTF-8");
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, files);
        } else if wanted::wanted(&path) {
            files.push(path);
        }
    }
}

//! The fuzz targets over their seeds: they build and hold in every run, so that whoever fuzzes meets findings and not a
//! target that fell behind.

use std::{fs, path::Path};

#[path = "../fuzz/src/lib.rs"]
mod inputs;

use inputs::targets;

type Target = (&'static str, fn(), fn(&[u8]));

macro_rules! target {
    ($name:ident) => {
        (stringify!($name), targets::$name::be_ready as fn(), targets::$name::run as fn(&[u8]))
    };
}

const TARGETS: [Target; 11] = [
    target!(dialogue),
    target!(directory),
    target!(hours),
    target!(http),
    target!(lines),
    target!(places),
    target!(rules),
    target!(talk),
    target!(texts),
    target!(triage),
    target!(webhook),
];

#[test]
fn every_target_holds_over_its_seeds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    for (name, be_ready, run) in TARGETS {
        be_ready();
        let seeds = fs::read_dir(root.join("seeds").join(name)).expect("seeds");
        let mut read = 0;
        for seed in seeds {
            let path = seed.expect("a seed").path();
            run(&fs::read(&path).expect("a seed can be read"));
            read += 1;
        }
        assert!(read > 0, "{name} has no seeds");
    }
}

#[test]
fn every_target_is_known_here() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/targets");
    let there = fs::read_dir(root).expect("targets").filter_map(Result::ok);
    let names: Vec<String> = there.filter_map(|file| file.path().file_stem()?.to_str().map(str::to_owned)).collect();
    assert_eq!(names.len(), TARGETS.len());
    assert!(TARGETS.iter().all(|(name, ..)| names.iter().any(|there| there == name)));
}

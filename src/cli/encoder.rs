//! `helpbridge model readings` and `weigh`: what training an encoder needs, and what makes it part of a verdict.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use anyhow::{Context, bail};
use serde::Serialize;

use crate::{
    lang::Lang,
    triage::{
        Leaf, Urgency,
        corpus::Part,
        encoder::{Encoder, WEIGHING},
        model::learn,
    },
};

use super::{
    model::{alone, files, glossary, items},
    run::Done,
};

/// Writes what the encoder reads of each message of the corpus, with what is right, for
/// `dialogues/triage/encoder/train.py`; beside it the gloss words and the labels, one a line.
pub fn readings(folder: &Path, weights: Option<&Path>, out: &Path) -> Done {
    let triage = alone(weights)?;
    let glossary = glossary(folder)?;
    let texts = files(&[folder.join("corpus")])?;
    let mut lines = String::new();
    for item in items(&texts)? {
        let part = match item.part {
            Part::Training => "training",
            Part::Calibration => "calibration",
            Part::Development => "development",
        };
        let place = |leaf: &Leaf| Leaf::ALL.iter().position(|of| of == leaf).map(|place| place.to_string());
        let leaves: Vec<String> = item.leaves.iter().filter_map(place).collect();
        let reading = triage.reading(item.text, item.lang, glossary.words()).context("there is no model")?;
        let hand = if item.is_by_others() { "others" } else { "own" };
        let level = item.urgency as usize;
        _ = writeln!(lines, "{part}\t{}\t{level}\t{}\t{hand}\t{reading}", item.lang, leaves.join(","));
    }
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    for (name, content) in
        [("readings.tsv", lines), ("ideas.txt", lines_of(glossary.words())), ("labels.txt", lines_of(&labels()?))]
    {
        let path = out.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What an encoder scores: the levels, then the topics, by the names of the taxonomy.
fn labels() -> anyhow::Result<Vec<String>> {
    Urgency::ALL.iter().map(name).chain(Leaf::ALL.iter().map(name)).collect()
}

fn name<T: Serialize>(value: &T) -> anyhow::Result<String> {
    let value = serde_json::to_value(value)?;
    Ok(value.as_str().context("a name is a string")?.to_owned())
}

fn lines_of(lines: &[String]) -> String {
    lines.iter().fold(String::new(), |text, line| text + line + "\n")
}

/// Learns how much an encoder is believed, and writes it into its folder.
pub fn weigh(folder: &Path, corpus: &Path, weights: Option<&Path>) -> Done {
    let triage = alone(weights)?;
    let encoder = Encoder::load(folder, None)?;
    if encoder.ideas() != glossary(corpus)?.words() {
        // Each number would stand for another word.
        bail!("ideas.txt is of other glossaries; fix: train anew, or take the one that `model readings` writes");
    }
    let texts = files(&[corpus.join("corpus")])?;
    let weighing = learn::weigh(&triage, &encoder, &items(&texts)?)?;
    let path = folder.join(WEIGHING);
    let text = serde_json::to_string_pretty(&weighing)? + "\n";
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    let langs: Vec<&str> = weighing.langs.iter().map(Lang::as_str).collect();
    writeln!(io::stdout().lock(), "it helps in {} languages: {}", langs.len(), langs.join(" "))?;
    Ok(ExitCode::SUCCESS)
}

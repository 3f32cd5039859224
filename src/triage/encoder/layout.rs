//! A directory in Hugging Face layout, as far as it is needed here.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::{Backend, LEVELS, WEIGHING, Weighing};
use crate::triage::model::CLUES;

/// The file with what was learned later.
pub const ADAPTER: &str = "adapter_model.safetensors";

/// A directory that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadEncoder {
    /// A file is missing or cannot be read.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// A file does not hold what it should.
    #[error("{}: {reason}", path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The program was built without what reads such a model.
    #[error(
        "a model of the type {model_type:?} needs {missing:?}, which is not built in; fix: build with \
         --features candle (bert) or --features rust-bert (its relatives too)"
    )]
    NotBuiltIn {
        /// What would read it.
        missing: Backend,
        /// Its kind.
        model_type: String,
    },
}

/// What `config.json` says that is needed here.
#[derive(Deserialize)]
struct Config {
    model_type: String,
    #[serde(default)]
    id2label: BTreeMap<String, String>,
}

/// What `tokenizer_config.json` says that is needed here.
#[derive(Deserialize)]
struct TokenizerConfig {
    #[serde(default = "yes")]
    do_lower_case: bool,
}

fn yes() -> bool {
    true
}

/// The directory, its small files read.
pub(super) struct Layout {
    /// Where it is.
    pub folder: PathBuf,
    /// Its kind, as in `bert`.
    pub model_type: String,
    /// How many labels it scores.
    pub labels: usize,
    /// At which places the four levels stand.
    pub levels: [usize; 4],
    /// Whether it reads small letters alone.
    pub lower_case: bool,
    /// The gloss words, that of idea 1 first.
    pub ideas: Vec<String>,
}

impl Layout {
    /// Reads the small files and looks whether the labels are ours.
    pub fn read(folder: &Path) -> Result<Layout, BadEncoder> {
        let file = |name: &str| text(&folder.join(name));
        let wrong = |name: &str, reason: String| BadEncoder::Content { path: folder.join(name), reason };
        let config: Config =
            serde_json::from_str(&file("config.json")?).map_err(|error| wrong("config.json", error.to_string()))?;
        let lower_case = match file("tokenizer_config.json") {
            Ok(text) => {
                let read: Result<TokenizerConfig, _> = serde_json::from_str(&text);
                read.map_err(|error| wrong("tokenizer_config.json", error.to_string()))?.do_lower_case
            }
            Err(BadEncoder::File { error, .. }) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(error),
        };
        let place = |label: &str| {
            let found = config.id2label.iter().find(|(_, of)| of.eq_ignore_ascii_case(label));
            let place = found.and_then(|(id, _)| id.parse().ok()).filter(|place| *place < config.id2label.len());
            place.ok_or_else(|| wrong("config.json", format!("id2label names no label {label:?}")))
        };
        let [none, concern, urgent, emergency] = LEVELS;
        let levels = [place(none)?, place(concern)?, place(urgent)?, place(emergency)?];
        let ideas = file("ideas.txt")?.lines().map(str::to_owned).collect();
        let Config { model_type, id2label } = config;
        Ok(Layout { folder: folder.to_owned(), model_type, labels: id2label.len(), levels, lower_case, ideas })
    }

    /// The path of a file of the directory.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Whether there is something that was learned later, in a file of its own.
    pub fn has_adapter(&self) -> bool {
        self.path(ADAPTER).exists()
    }

    /// What is wrong with a file.
    pub fn wrong(&self, name: &str, reason: impl std::fmt::Display) -> BadEncoder {
        BadEncoder::Content { path: self.path(name), reason: reason.to_string() }
    }

    /// How much the encoder is believed, where that has been learned.
    pub fn weighing(&self) -> Result<Option<Weighing>, BadEncoder> {
        match text(&self.path(WEIGHING)) {
            Ok(text) => {
                let weighing: Weighing = serde_json::from_str(&text).map_err(|error| self.wrong(WEIGHING, error))?;
                let rows = CLUES + LEVELS.len() + 1;
                let reason = if weighing.fusion.weights.len() != rows {
                    format!("not {rows} rows of weights")
                } else if weighing.adapted != self.has_adapter() {
                    format!("it was weighed {} {ADAPTER}", if weighing.adapted { "with" } else { "without" })
                } else {
                    return Ok(Some(weighing));
                };
                Err(self.wrong(WEIGHING, format!("{reason}; fix: delete it, then helpbridge model weigh")))
            }
            Err(BadEncoder::File { error, .. }) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn text(path: &Path) -> Result<String, BadEncoder> {
    fs::read_to_string(path).map_err(|error| BadEncoder::File { path: path.to_owned(), error })
}

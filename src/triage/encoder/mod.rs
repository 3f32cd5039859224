//! A transformer encoder beside rules and linear model: slower by a thousand times, so it is asked only where it can
//! change a verdict.
//!
//! It knows English. A message in English it reads as it stands, one in another language as the English base forms that
//! the glossaries give: so one small model serves all languages. It is read from a directory in Hugging Face layout, by
//! candle or, with the feature `rust-bert`, by rust-bert; both give the same scores.

#[cfg(feature = "candle")]
mod candle;
mod layout;
mod reading;
#[cfg(feature = "rust-bert")]
mod rust_bert;
#[cfg(any(feature = "candle", feature = "rust-bert"))]
mod weights;

use std::{path::Path, sync::OnceLock};

use serde::{Deserialize, Serialize};

use super::model::{Fusion, Levels};
use crate::lang::Lang;
pub use layout::BadEncoder;
use layout::Layout;
pub(super) use reading::{MOST_BYTES, reading};

/// The most tokens that are read of a message, the two that mark its ends included.
const MOST_TOKENS: usize = 96;

/// The labels that a directory must have, in the order of [`crate::triage::Urgency::ALL`].
const LEVELS: [&str; 4] = ["none", "concern", "urgent", "emergency"];

/// The file that says how much the encoder is believed.
pub const WEIGHING: &str = "weighing.json";

/// What reads the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// candle: needs no library of the system. BERT alone.
    Candle,
    /// rust-bert over libtorch: BERT and its relatives.
    RustBert,
}

/// How much the encoder is believed beside rules and linear model.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Weighing {
    /// The BLAKE3 hash, in hexadecimal digits, of the weights of the linear model that it was learned beside.
    pub beside: String,
    /// Whether the encoder had an adapter then. Without it, it says other things.
    #[serde(default)]
    pub adapted: bool,
    /// The languages in which it made verdicts on the development part better.
    pub langs: Vec<Lang>,
    /// The weights over the clues of [`crate::triage::model`] and the four levels of the encoder.
    pub fusion: Fusion,
}

/// A loaded encoder.
pub struct Encoder {
    /// Read when it is first asked, if not before; nothing when that failed.
    model: OnceLock<Option<Box<dyn Model>>>,
    layout: Layout,
    backend: Option<Backend>,
    weighing: Option<Weighing>,
}

/// What computes.
trait Model: Send + Sync {
    /// The tokens of a text, the marks of its ends included.
    fn tokens(&self, text: &str) -> Result<Vec<u32>, Failed>;

    /// One score for each label of the directory.
    fn logits(&self, tokens: &[u32]) -> Result<Vec<f32>, Failed>;
}

/// The encoder could not compute. It says nothing about the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the encoder could not compute")]
pub struct Failed;

impl Encoder {
    /// Reads a directory: `config.json`, `vocab.txt`, `model.safetensors` with an adapter (PEFT) where something was learned
    /// later, `ideas.txt`, and [`WEIGHING`] where it has been weighed.
    pub fn load(folder: &Path, backend: Option<Backend>) -> Result<Encoder, BadEncoder> {
        let encoder = Self::open(folder, backend)?;
        let model = model(&encoder.layout, backend)?;
        Ok(Encoder { model: OnceLock::from(Some(model)), ..encoder })
    }

    /// Reads the small files of a directory. The weights, which take a hundred megabytes, are read when they are first
    /// needed: on a server where nobody writes they are not.
    pub fn open(folder: &Path, backend: Option<Backend>) -> Result<Encoder, BadEncoder> {
        let layout = Layout::read(folder)?;
        let weighing = layout.weighing()?;
        Ok(Encoder { model: OnceLock::new(), layout, backend, weighing })
    }

    fn model(&self) -> Result<&dyn Model, Failed> {
        let read = || match model(&self.layout, self.backend) {
            Ok(model) => Some(model),
            Err(error) => {
                tracing::error!(%error, "the encoder cannot be used; triage works without it");
                None
            }
        };
        self.model.get_or_init(read).as_deref().ok_or(Failed)
    }

    /// The gloss words that it reads messages of other languages in, that of idea 1 first.
    pub fn ideas(&self) -> &[String] {
        &self.layout.ideas
    }

    /// Whether something that was learned later is added to its weights.
    pub fn is_adapted(&self) -> bool {
        self.layout.has_adapter()
    }

    /// How much it is believed; nothing before it has been weighed.
    pub fn weighing(&self) -> Option<&Weighing> {
        self.weighing.as_ref()
    }

    /// The same, believed as much as is given.
    #[must_use]
    pub fn weighed(self, weighing: Weighing) -> Encoder {
        Encoder { weighing: Some(weighing), ..self }
    }

    /// The tokens of a text as [`crate::triage::Triage::reading`] gives it.
    pub fn tokens(&self, reading: &str) -> Result<Vec<u32>, Failed> {
        self.model()?.tokens(reading)
    }

    /// One score for each label of the directory.
    pub fn logits(&self, reading: &str) -> Result<Vec<f32>, Failed> {
        let model = self.model()?;
        model.logits(&model.tokens(reading)?)
    }

    /// Whether the text is longer than what is read of it.
    pub fn is_cut(&self, reading: &str) -> Result<bool, Failed> {
        Ok(self.tokens(reading)?.len() >= MOST_TOKENS)
    }

    /// The scores of the four levels, their mean taken away.
    pub fn levels(&self, reading: &str) -> Result<Levels, Failed> {
        let logits = self.logits(reading)?;
        let mut levels = [0.0; 4];
        for (level, place) in levels.iter_mut().zip(self.layout.levels) {
            *level = *logits.get(place).ok_or(Failed)?;
        }
        let mean = levels.iter().sum::<f32>() / 4.0;
        Ok(levels.map(|level| level - mean))
    }
}

#[cfg(any(feature = "candle", feature = "rust-bert"))]
fn model(layout: &Layout, backend: Option<Backend>) -> Result<Box<dyn Model>, BadEncoder> {
    let fits_candle = cfg!(feature = "candle") && layout.model_type == "bert";
    match backend.unwrap_or(if fits_candle { Backend::Candle } else { Backend::RustBert }) {
        #[cfg(feature = "candle")]
        Backend::Candle => Ok(Box::new(candle::Candle::load(layout)?)),
        #[cfg(feature = "rust-bert")]
        Backend::RustBert => Ok(Box::new(rust_bert::RustBert::load(layout)?)),
        #[cfg(not(all(feature = "candle", feature = "rust-bert")))]
        missing => Err(BadEncoder::NotBuiltIn { missing, model_type: layout.model_type.clone() }),
    }
}

#[cfg(not(any(feature = "candle", feature = "rust-bert")))]
fn model(layout: &Layout, backend: Option<Backend>) -> Result<Box<dyn Model>, BadEncoder> {
    let missing = backend.unwrap_or(Backend::Candle);
    Err(BadEncoder::NotBuiltIn { missing, model_type: layout.model_type.clone() })
}

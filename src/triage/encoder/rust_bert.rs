//! The encoder by rust-bert over libtorch: BERT and its relatives, as their directories say.

use std::{
    io::{self, Write as _},
    sync::{Mutex, PoisonError},
};

use rust_bert::{
    pipelines::{
        common::{ModelResource, ModelType, TokenizerOption},
        sequence_classification::{SequenceClassificationConfig, SequenceClassificationOption},
    },
    resources::LocalResource,
};
use rust_tokenizers::tokenizer::TruncationStrategy;
use tch::{Device, Kind, Tensor};
use tempfile::NamedTempFile;

use super::{
    Failed, MOST_TOKENS, Model,
    layout::{BadEncoder, Layout},
    weights::{self, WEIGHTS},
};

/// A model that classifies. Tensors of libtorch may change threads but not be shared, so one asks at a time.
pub(super) struct RustBert {
    tokenizer: TokenizerOption,
    model: Mutex<SequenceClassificationOption>,
}

impl RustBert {
    pub fn load(layout: &Layout) -> Result<RustBert, BadEncoder> {
        let model_type = model_type(layout)?;
        let bad = |error: rust_bert::RustBertError| layout.wrong(WEIGHTS, error);
        let resource = |name: &str| LocalResource { local_path: layout.path(name) };
        let (weights, is_adapted) = weights::read(layout)?;
        // This library reads weights from a file alone; this one is gone when they have been read.
        let written = is_adapted.then(|| written(&weights)).transpose();
        let written = written.map_err(|error| BadEncoder::File { path: std::env::temp_dir(), error })?;
        let mut file = resource(WEIGHTS);
        if let Some(written) = &written {
            written.path().clone_into(&mut file.local_path);
        }
        drop(weights);
        let has_merges = layout.path("merges.txt").exists();
        let vocabulary = if has_merges { "vocab.json" } else { "vocab.txt" };
        let path = |name: &str| layout.path(name).to_string_lossy().into_owned();
        let merges = has_merges.then(|| path("merges.txt"));
        let mut config = SequenceClassificationConfig::new(
            model_type,
            ModelResource::Torch(Box::new(file)),
            resource("config.json"),
            resource(vocabulary),
            has_merges.then(|| resource("merges.txt")),
            layout.lower_case,
            None,
            None,
        );
        config.device = Device::Cpu;
        // Half floats are many times slower than whole ones on a processor.
        config.kind = Some(Kind::Float);
        let tokenizer =
            TokenizerOption::from_file(model_type, &path(vocabulary), merges.as_deref(), layout.lower_case, None, None);
        // More threads wait for each other longer than they compute.
        tch::set_num_threads(1);
        Ok(RustBert {
            tokenizer: tokenizer.map_err(bad)?,
            model: Mutex::new(SequenceClassificationOption::new(&config).map_err(bad)?),
        })
    }
}

impl Model for RustBert {
    fn tokens(&self, text: &str) -> Result<Vec<u32>, Failed> {
        let encoded = self.tokenizer.encode_list(&[text], MOST_TOKENS, &TruncationStrategy::LongestFirst, 0);
        let ids = encoded.into_iter().next().ok_or(Failed)?.token_ids;
        ids.into_iter().map(|id| u32::try_from(id).map_err(|_| Failed)).collect()
    }

    fn logits(&self, tokens: &[u32]) -> Result<Vec<f32>, Failed> {
        let ids: Vec<i64> = tokens.iter().map(|id| i64::from(*id)).collect();
        let model = self.model.lock().unwrap_or_else(PoisonError::into_inner);
        tch::no_grad(|| {
            let ids = Tensor::from_slice(&ids).unsqueeze(0);
            let all = ids.ones_like();
            let logits = model.forward_t(Some(&ids), Some(&all), None, None, None, false);
            Vec::<f32>::try_from(logits.squeeze_dim(0)).map_err(|_| Failed)
        })
    }
}

/// The weights in a temporary file.
fn written(weights: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new().suffix(".safetensors").tempfile()?;
    file.write_all(weights)?;
    Ok(file)
}

/// The kind of model that `config.json` names.
fn model_type(layout: &Layout) -> Result<ModelType, BadEncoder> {
    Ok(match layout.model_type.as_str() {
        "bert" => ModelType::Bert,
        "distilbert" => ModelType::DistilBert,
        "mobilebert" => ModelType::MobileBert,
        "roberta" => ModelType::Roberta,
        "deberta" => ModelType::Deberta,
        other => {
            let known = "bert, distilbert, mobilebert, roberta or deberta";
            return Err(layout.wrong("config.json", format!("the model_type {other:?} is none of {known}")));
        }
    })
}

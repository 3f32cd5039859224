//! The encoder by candle.

use std::fs;

use candle_core::{D, DType, Device, Tensor};
use candle_nn::{Linear, Module, VarBuilder, linear};
use candle_transformers::models::bert::{BertModel, Config};
use tokenizers::{
    Tokenizer, TruncationParams, models::wordpiece::WordPiece, normalizers::BertNormalizer,
    pre_tokenizers::bert::BertPreTokenizer, processors::bert::BertProcessing,
};

use super::{
    Failed, MOST_TOKENS, Model,
    layout::{BadEncoder, Layout},
    weights::{self, WEIGHTS},
};

const CONFIG: &str = "config.json";
const VOCABULARY: &str = "vocab.txt";

/// BERT with a layer that classifies on top. Weights of 16 bits become 32: processors compute with these faster.
pub(super) struct Candle {
    tokenizer: Tokenizer,
    bert: BertModel,
    pooler: Linear,
    classifier: Linear,
}

impl Candle {
    pub fn load(layout: &Layout) -> Result<Candle, BadEncoder> {
        let file = |name: &str| {
            let path = layout.path(name);
            fs::read(&path).map_err(|error| BadEncoder::File { path, error })
        };
        let config: Config = serde_json::from_slice(&file(CONFIG)?).map_err(|error| layout.wrong(CONFIG, error))?;
        let bad = |error: candle_core::Error| layout.wrong(WEIGHTS, error);
        let weights =
            VarBuilder::from_buffered_safetensors(weights::read(layout)?.0, DType::F32, &Device::Cpu).map_err(bad)?;
        let size = config.hidden_size;
        Ok(Candle {
            tokenizer: tokenizer(layout, &file(VOCABULARY)?).map_err(|error| layout.wrong(VOCABULARY, error))?,
            bert: BertModel::load(weights.clone(), &config).map_err(bad)?,
            pooler: linear(size, size, weights.pp("bert.pooler.dense")).map_err(bad)?,
            classifier: linear(size, layout.labels, weights.pp("classifier")).map_err(bad)?,
        })
    }

    fn compute(&self, tokens: &[u32]) -> candle_core::Result<Vec<f32>> {
        let ids = Tensor::new(tokens, &Device::Cpu)?.unsqueeze(0)?;
        let of_one_kind = ids.zeros_like()?;
        let states = self.bert.forward(&ids, &of_one_kind, None)?;
        // The state of the first token stands for the whole text.
        let first = states.narrow(1, 0, 1)?.squeeze(1)?;
        let pooled = self.pooler.forward(&first)?.tanh()?;
        let logits = self.classifier.forward(&pooled)?;
        debug_assert_eq!(logits.dim(D::Minus1)?, self.classifier.weight().dim(0)?);
        logits.squeeze(0)?.to_vec1()
    }
}

impl Model for Candle {
    fn tokens(&self, text: &str) -> Result<Vec<u32>, Failed> {
        let encoding = self.tokenizer.encode_fast(text, true).map_err(|_| Failed)?;
        Ok(encoding.get_ids().to_vec())
    }

    fn logits(&self, tokens: &[u32]) -> Result<Vec<f32>, Failed> {
        self.compute(tokens).map_err(|_| Failed)
    }
}

/// The tokenizer of BERT over a vocabulary of one piece a line.
fn tokenizer(layout: &Layout, vocabulary: &[u8]) -> tokenizers::Result<Tokenizer> {
    let pieces = WordPiece::read_bytes(vocabulary)?;
    let mark = |name: &str| {
        let number = pieces.get(name).copied().ok_or_else(|| format!("it has no {name}"))?;
        Ok::<_, String>((name.to_owned(), number))
    };
    let ends = BertProcessing::new(mark("[SEP]")?, mark("[CLS]")?);
    let pieces = WordPiece::builder().vocab(pieces).unk_token("[UNK]".to_owned()).build()?;
    let mut tokenizer = Tokenizer::new(pieces);
    tokenizer.with_normalizer(Some(BertNormalizer::new(true, true, None, layout.lower_case)))?;
    tokenizer.with_pre_tokenizer(Some(BertPreTokenizer));
    tokenizer.with_post_processor(Some(ends));
    tokenizer.with_truncation(Some(TruncationParams { max_length: MOST_TOKENS, ..TruncationParams::default() }))?;
    Ok(tokenizer)
}

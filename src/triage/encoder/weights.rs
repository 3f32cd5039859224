//! The weights of a directory: `model.safetensors` and, where there is one, an adapter in the layout of PEFT.
//!
//! An adapter is what was learned later, in a fraction of the room: of each large matrix the product of two narrow ones
//! that is added to it (LoRA, Hu et al. 2021), small tensors whole.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
};

use half::f16;
use safetensors::{
    Dtype, SafeTensors,
    tensor::{Metadata, TensorView},
};
use serde::Deserialize;

use super::layout::{ADAPTER, BadEncoder, Layout};

/// The file with all weights.
pub const WEIGHTS: &str = "model.safetensors";
/// The file that says how much of what was learned later is added.
const ADAPTER_CONFIG: &str = "adapter_config.json";
/// What stands before the name that a tensor of an adapter has in the model, and behind it in the two narrow matrices.
const PREFIX: &str = "base_model.model.";
const DOWN: &str = ".lora_A.weight";
const UP: &str = ".lora_B.weight";
/// The length of what stands before the tensors of a file is held in so many bytes.
const LENGTH: usize = 8;

/// What `adapter_config.json` says that is needed here.
#[derive(Deserialize)]
struct Config {
    peft_type: String,
    r: f32,
    lora_alpha: f32,
    #[serde(default)]
    use_rslora: bool,
    #[serde(default)]
    fan_in_fan_out: bool,
    #[serde(default)]
    rank_pattern: BTreeMap<String, f32>,
    #[serde(default)]
    alpha_pattern: BTreeMap<String, f32>,
}

impl Config {
    /// By how much the products are multiplied; nothing where that differs from matrix to matrix, or is said in another way.
    fn scale(&self) -> Option<f32> {
        let differs = !self.rank_pattern.is_empty() || !self.alpha_pattern.is_empty();
        let scale = self.lora_alpha / self.r;
        let is_plain = self.peft_type == "LORA" && !self.use_rslora && !self.fan_in_fan_out && !differs;
        (is_plain && scale.is_finite()).then_some(scale)
    }
}

/// The weights as one safetensors file, and whether they are others than those of [`WEIGHTS`].
pub fn read(layout: &Layout) -> Result<(Vec<u8>, bool), BadEncoder> {
    let file = |name: &str| {
        let path = layout.path(name);
        fs::read(&path).map_err(|error| BadEncoder::File { path, error })
    };
    let mut weights = file(WEIGHTS)?;
    let adapter = match file(ADAPTER) {
        Ok(adapter) => adapter,
        Err(BadEncoder::File { error, .. }) if error.kind() == io::ErrorKind::NotFound => return Ok((weights, false)),
        Err(error) => return Err(error),
    };
    let config: Config =
        serde_json::from_slice(&file(ADAPTER_CONFIG)?).map_err(|error| layout.wrong(ADAPTER_CONFIG, error))?;
    let only = "only plain adapters of the type LORA are read: one r and lora_alpha for all, no other ways of scaling";
    let scale = config.scale().ok_or_else(|| layout.wrong(ADAPTER_CONFIG, only))?;
    adapt(&mut weights, &adapter, scale).map_err(|reason| layout.wrong(ADAPTER, reason))?;
    Ok((weights, true))
}

/// Adds what an adapter holds to the weights that lie in a file, in place: all of it are floats of 16 bits.
fn adapt(weights: &mut [u8], adapter: &[u8], scale: f32) -> Result<(), String> {
    let told = |error: safetensors::SafeTensorError| error.to_string();
    let adapter = SafeTensors::deserialize(adapter).map_err(told)?;
    let (length, metadata) = SafeTensors::read_metadata(weights).map_err(told)?;
    let tensors = &mut weights[LENGTH + length..];
    let mut done = BTreeSet::new();
    for (full_name, tensor) in adapter.tensors() {
        let name = full_name.strip_prefix(PREFIX).unwrap_or(&full_name);
        if name.ends_with(UP) {
            continue;
        }
        if let Some(of) = name.strip_suffix(DOWN) {
            let up = full_name.strip_suffix(DOWN).unwrap_or(&full_name);
            let up = adapter.tensor(&format!("{up}{UP}")).map_err(told)?;
            let [[narrow, width], [height, as_narrow]] = [shape(&tensor)?, shape(&up)?];
            let changed = format!("{of}.weight");
            let place = place(&metadata, &changed, &[height, width])?;
            if !done.insert(changed) {
                return Err(format!("{of} is changed twice"));
            }
            if narrow != as_narrow || narrow == 0 || width == 0 {
                return Err(format!("the two matrices of {of} do not fit each other"));
            }
            if !add_product(&mut tensors[place.0..place.1], &floats(&tensor)?, &floats(&up)?, narrow, scale) {
                return Err(format!("{of} becomes larger than 16 bits can hold"));
            }
        } else {
            floats(&tensor)?;
            let place = place(&metadata, name, tensor.shape())?;
            if !done.insert(name.to_owned()) {
                return Err(format!("{name} is changed twice"));
            }
            tensors[place.0..place.1].copy_from_slice(tensor.data());
        }
    }
    Ok(())
}

/// Where a tensor lies among the others; an error where it is not there, of another shape, or no floats of 16 bits.
fn place(metadata: &Metadata, name: &str, shape: &[usize]) -> Result<(usize, usize), String> {
    let tensor = metadata.info(name).ok_or_else(|| format!("{WEIGHTS} has no {name}"))?;
    if tensor.dtype != Dtype::F16 || tensor.shape != shape {
        return Err(format!("{name} is in {WEIGHTS} of another shape, or no floats of 16 bits"));
    }
    Ok(tensor.data_offsets)
}

fn shape(tensor: &TensorView<'_>) -> Result<[usize; 2], String> {
    tensor.shape().try_into().map_err(|_| "a narrow matrix has not two sides".to_owned())
}

fn floats(tensor: &TensorView<'_>) -> Result<Vec<f32>, String> {
    if tensor.dtype() != Dtype::F16 {
        return Err("a tensor is of other numbers than floats of 16 bits".to_owned());
    }
    Ok(tensor.data().as_chunks().0.iter().map(|bytes| f16::from_le_bytes(*bytes).to_f32()).collect())
}

/// Adds the product of two narrow matrices, `up` times `down`, to a wide one of floats of 16 bits. Gives whether all of it
/// is still a number.
fn add_product(wide: &mut [u8], down: &[f32], up: &[f32], narrow: usize, scale: f32) -> bool {
    let mut is_finite = true;
    let width = down.len() / narrow;
    let mut row = vec![0.0; width];
    for (bytes, up) in wide.chunks_exact_mut(2 * width).zip(up.chunks_exact(narrow)) {
        row.fill(0.0);
        for (times, down) in up.iter().zip(down.chunks_exact(width)) {
            for (sum, one) in row.iter_mut().zip(down) {
                *sum += times * one;
            }
        }
        for (bytes, change) in bytes.as_chunks_mut().0.iter_mut().zip(&row) {
            let sum = f16::from_f32(f16::from_le_bytes(*bytes).to_f32() + change * scale);
            is_finite &= sum.is_finite();
            *bytes = sum.to_le_bytes();
        }
    }
    is_finite
}

#[cfg(test)]
mod tests {
    use safetensors::serialize;

    use super::*;

    /// A file of tensors.
    fn file(tensors: &[(&str, &[usize], &[f32])]) -> Vec<u8> {
        let bytes: Vec<Vec<u8>> = tensors
            .iter()
            .map(|(.., numbers)| numbers.iter().flat_map(|one| f16::from_f32(*one).to_le_bytes()).collect())
            .collect();
        let views = tensors.iter().zip(&bytes).map(|((name, shape, _), bytes)| {
            let view = TensorView::new(Dtype::F16, shape.to_vec(), bytes).expect("as long as its shape says");
            ((*name).to_owned(), view)
        });
        serialize(views, None).expect("plain tensors")
    }

    fn model(wide: &[f32], small: &[f32]) -> Vec<u8> {
        file(&[("one.weight", &[2, 3], wide), ("one.bias", &[2], small)])
    }

    #[test]
    fn narrow_matrices_are_added_as_their_product_and_small_tensors_stand_in_place() {
        let mut weights = model(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &[7.0, 8.0]);
        let adapter = file(&[
            ("base_model.model.one.lora_A.weight", &[1, 3], &[1.0, 0.0, 2.0]),
            ("base_model.model.one.lora_B.weight", &[2, 1], &[1.0, -3.0]),
            ("base_model.model.one.bias", &[2], &[9.0, 10.0]),
        ]);
        adapt(&mut weights, &adapter, 0.5).expect("it fits");
        assert!(weights == model(&[1.5, 2.0, 4.0, 2.5, 5.0, 3.0], &[9.0, 10.0]));
    }

    #[test]
    fn adapters_that_are_scaled_in_other_ways_are_not_read() {
        let scale = |config: &str| serde_json::from_str::<Config>(config).expect("JSON").scale();
        assert_eq!(scale(r#"{"peft_type": "LORA", "r": 8, "lora_alpha": 16, "bias": "all"}"#), Some(2.0));
        for other in [
            r#"{"peft_type": "IA3", "r": 8, "lora_alpha": 16}"#,
            r#"{"peft_type": "LORA", "r": 0, "lora_alpha": 16}"#,
            r#"{"peft_type": "LORA", "r": 8, "lora_alpha": 16, "use_rslora": true}"#,
            r#"{"peft_type": "LORA", "r": 8, "lora_alpha": 16, "rank_pattern": {"query": 4}}"#,
        ] {
            assert_eq!(scale(other), None, "{other}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_by_name() {
        let weights = model(&[0.0; 6], &[0.0; 2]);
        let (down, up) = ("base_model.model.one.lora_A.weight", "base_model.model.one.lora_B.weight");
        for (adapter, told) in [
            (file(&[("base_model.model.two", &[1], &[1.0])]), "model.safetensors has no two"),
            (
                file(&[("base_model.model.one.bias", &[3], &[1.0; 3])]),
                "one.bias is in model.safetensors of another shape",
            ),
            (file(&[(down, &[1, 2], &[1.0; 2]), (up, &[2, 1], &[1.0; 2])]), "one.weight is in model.safetensors"),
            (file(&[(down, &[1, 3], &[1.0; 3]), (up, &[2, 2], &[1.0; 4])]), "the two matrices of one do not fit"),
            (file(&[(down, &[3], &[1.0; 3]), (up, &[2, 1], &[1.0; 2])]), "a narrow matrix has not two sides"),
            (file(&[(down, &[1, 3], &[1.0; 3])]), "lora_B"),
            (file(&[("one.bias", &[2], &[1.0; 2]), ("base_model.model.one.bias", &[2], &[1.0; 2])]), "changed twice"),
            (file(&[(down, &[1, 3], &[6e4; 3]), (up, &[2, 1], &[6e4; 2])]), "larger than 16 bits"),
        ] {
            let refused = adapt(&mut weights.clone(), &adapter, 1.0).expect_err("it does not fit");
            assert!(refused.contains(told), "{refused}");
        }
        assert!(adapt(&mut weights.clone(), b"nonsense", 1.0).is_err());
        assert!(adapt(&mut b"nonsense".to_vec(), &file(&[]), 1.0).is_err());
    }
}

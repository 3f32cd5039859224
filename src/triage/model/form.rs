//! The model file: everything that was learned, in bytes, with a hash at its end.
//!
//! Little-endian: the sign, the glossary, the level weights, the topic weights, the fusion, and the BLAKE3 hash of all
//! before it. Reading checks every length; weights and tables stay where they lie.

use std::borrow::Cow;

use super::{
    Model,
    fusion::{CLUES, Fusion},
    glossary::{GLOSS_NUMBER, Glossary, LANGS_NUMBER, Parts},
    linear::Linear,
    sieve::Sieve,
    table::Table,
};
use crate::lang::Lang;

const SIGN: &[u8; 8] = b"hbtriag4";
const HASH: usize = 32;

/// A model file that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadModel {
    /// The first bytes are not those of a model file of this release.
    #[error("it is no model file of this release")]
    Sign,
    /// It is cut off, or a length in it is wrong.
    #[error("it is cut off or its lengths are wrong")]
    Length,
    /// The hash at its end is not the hash of what is before it.
    #[error("its hash is wrong: it was changed or damaged")]
    Hash,
}

/// The bytes of a model.
pub fn write(model: &Model) -> Vec<u8> {
    let mut out = SIGN.to_vec();
    let Parts { entries, sieve, glosses, langs, known_in, sets } = model.glossary.parts();
    number(&mut out, model.glossary.ideas());
    for part in [entries.cells(), sieve.bytes(), glosses, known_in.cells(), sets] {
        number(&mut out, part.len());
        out.extend_from_slice(part);
    }
    number(&mut out, langs.len());
    for lang in langs {
        out.extend(tag(*lang));
    }
    for linear in [&model.levels, &model.topics, &model.about] {
        number(&mut out, linear.bits as usize);
        number(&mut out, linear.answers);
        number(&mut out, linear.first_group);
        float(&mut out, linear.step);
        for base in &linear.base {
            float(&mut out, *base);
        }
        out.extend_from_slice(&linear.rows);
    }
    let fusion = &model.fusion;
    for value in fusion.weights.iter().flatten() {
        float(&mut out, *value);
    }
    number(&mut out, fusion.langs.len());
    for (lang, values) in &fusion.langs {
        out.extend(tag(*lang));
        for value in values {
            float(&mut out, *value);
        }
    }
    let hash = blake3::hash(&out);
    out.extend(hash.as_bytes());
    out
}

/// The model in a file. Its weights and glossary are not copied.
pub fn read(bytes: &'static [u8]) -> Result<Model, BadModel> {
    let (content, hash) = split(bytes)?;
    if !content.starts_with(SIGN) {
        return Err(BadModel::Sign);
    }
    if blake3::hash(content).as_bytes() != hash {
        return Err(BadModel::Hash);
    }
    read_unproven(bytes)
}

/// The same without a look at the hash: only the pages that are needed come into memory.
pub(super) fn read_unproven(bytes: &'static [u8]) -> Result<Model, BadModel> {
    let (content, hash) = split(bytes)?;
    let mut reader = Reader(content);
    if reader.take(SIGN.len())? != SIGN {
        return Err(BadModel::Sign);
    }
    let ideas = reader.number()?;
    let entries = reader.table(GLOSS_NUMBER)?;
    let parts = Sieve::read(reader.bytes()?).ok_or(BadModel::Length)?;
    let glosses = reader.bytes()?;
    let (known_in, sets) = (reader.table(LANGS_NUMBER)?, reader.bytes()?);
    let count = reader.number()?;
    let langs = (0..count).map(|_| reader.lang()).collect::<Result<_, _>>()?;
    let glossary = Glossary::of([entries, known_in], parts, [glosses, sets], ideas, langs);
    let levels = reader.linear()?;
    let topics = reader.linear()?;
    let about = reader.linear()?;
    let weights = (0..=CLUES).map(|_| reader.levels()).collect::<Result<_, _>>()?;
    let count = reader.number()?;
    let mut langs = Vec::new();
    for _ in 0..count {
        langs.push((reader.lang()?, reader.levels()?));
    }
    if !reader.0.is_empty() || levels.answers != 4 {
        return Err(BadModel::Length);
    }
    Ok(Model {
        glossary,
        levels,
        topics,
        about,
        fusion: Fusion { weights, langs },
        hash: data_encoding::HEXLOWER.encode(hash),
    })
}

fn split(bytes: &'static [u8]) -> Result<(&'static [u8], &'static [u8]), BadModel> {
    bytes.split_at_checked(bytes.len().wrapping_sub(HASH)).ok_or(BadModel::Length)
}

/// The hash at the end of a model file, in hexadecimal digits.
pub fn hash_of(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&bytes[bytes.len().saturating_sub(HASH)..])
}

fn number(out: &mut Vec<u8>, value: usize) {
    out.extend(u32::try_from(value).expect("a model is far smaller than 4 GB").to_le_bytes());
}

fn float(out: &mut Vec<u8>, value: f32) {
    out.extend(value.to_le_bytes());
}

fn tag(lang: Lang) -> [u8; 4] {
    let mut tag = [0; 4];
    tag[..lang.as_str().len()].copy_from_slice(lang.as_str().as_bytes());
    tag
}

struct Reader(&'static [u8]);

impl Reader {
    fn take(&mut self, bytes: usize) -> Result<&'static [u8], BadModel> {
        let (head, rest) = self.0.split_at_checked(bytes).ok_or(BadModel::Length)?;
        self.0 = rest;
        Ok(head)
    }

    fn number(&mut self) -> Result<usize, BadModel> {
        let bytes = self.take(4)?.try_into().expect("four bytes were taken");
        Ok(u32::from_le_bytes(bytes) as usize)
    }

    fn float(&mut self) -> Result<f32, BadModel> {
        let bytes = self.take(4)?.try_into().expect("four bytes were taken");
        Ok(f32::from_le_bytes(bytes))
    }

    fn lang(&mut self) -> Result<Lang, BadModel> {
        let tag = std::str::from_utf8(self.take(4)?).map_err(|_| BadModel::Length)?;
        tag.trim_end_matches('\0').parse().map_err(|_| BadModel::Length)
    }

    fn levels(&mut self) -> Result<[f32; 4], BadModel> {
        Ok([self.float()?, self.float()?, self.float()?, self.float()?])
    }

    fn bytes(&mut self) -> Result<&'static [u8], BadModel> {
        let bytes = self.number()?;
        self.take(bytes)
    }

    fn table(&mut self, width: usize) -> Result<Table, BadModel> {
        Table::read(width, self.bytes()?).ok_or(BadModel::Length)
    }

    fn linear(&mut self) -> Result<Linear, BadModel> {
        let (bits, answers, first_group) = (self.number()?, self.number()?, self.number()?);
        let step = self.float()?;
        let base = (0..answers).map(|_| self.float()).collect::<Result<_, _>>()?;
        let rows = u32::try_from(bits)
            .ok()
            .and_then(|bits| 1usize.checked_shl(bits))
            .and_then(|rows| rows.checked_mul(answers));
        let rows = Cow::Borrowed(self.take(rows.ok_or(BadModel::Length)?)?);
        Ok(Linear { bits: u32::try_from(bits).map_err(|_| BadModel::Length)?, answers, first_group, step, base, rows })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_weights_are_whole() {
        assert!(read(super::super::BUILT_IN).is_ok_and(|model| model.hash == hash_of(super::super::BUILT_IN)));
    }

    #[test]
    fn what_is_no_model_is_refused() {
        let damaged: &'static [u8] = [super::super::BUILT_IN, &[0]].concat().leak();
        for (bytes, error) in [(&b""[..], BadModel::Length), (&[0; 99][..], BadModel::Sign), (damaged, BadModel::Hash)]
        {
            assert_eq!(read(bytes).err(), Some(error));
        }
    }
}
